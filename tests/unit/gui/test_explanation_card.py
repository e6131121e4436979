"""What would change an outcome, on its page: closed at first, worked out when opened, never in the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from alpdesk.desk.desk import Desk
from alpdesk.gui.explanation_card import ExplanationCard
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.outcome_page import OutcomePage
from alpdesk.pathways.explaining import NOTHING_MISSING, explain
from tests.unit.gui.conftest import LOW_ALP, SURGERY

PLAIN = str.maketrans({"\N{NON-BREAKING HYPHEN}": "-", "\N{NO-BREAK SPACE}": " ", "\N{WORD JOINER}": ""})


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, miriam: str, jobs: Jobs) -> OutcomePage:
    """The outcome of the low ALP pathway, not yet decided on."""
    page = OutcomePage(desk, jobs)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show_outcome(miriam, desk.begin(LOW_ALP, miriam))
    with qtbot.waitExposed(page):
        page.show()
    return page


def words(part: QWidget) -> str:
    """Everything written in a part."""
    shown = (label.text() for label in part.findChildren(QLabel) if label.isVisibleTo(part))
    return " ".join(text for text in shown if text).translate(PLAIN)


def opened(qtbot: QtBot, page: OutcomePage, jobs: Jobs) -> ExplanationCard:
    """The card, opened by keyboard, once it has something to say."""
    card = page.explanation
    card.toggle.setFocus()
    QTest.keyClick(card.toggle, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "WHAT WOULD CHANGE IT" in words(card) and not jobs.working)
    return card


def test_it_is_closed_at_first_and_nothing_is_worked_out(page: OutcomePage, jobs: Jobs) -> None:
    assert not jobs.working
    assert page.explanation.explanation is None
    assert "USEFUL" not in words(page.explanation)
    assert page.trace.isVisible()


def test_opened_it_says_what_comes_next_and_what_would_change_it(
    qtbot: QtBot, page: OutcomePage, jobs: Jobs, desk: Desk, miriam: str
) -> None:
    card = opened(qtbot, page, jobs)
    made = explain(desk.begin(LOW_ALP, miriam))
    said = words(card)
    assert made.next is not None
    assert f"MOST USEFUL NEXT {made.next.text} {made.next.reason}".translate(PLAIN) in said
    for other in made.reachable:
        assert f"{other.text} if {other.sentences[0]}".translate(PLAIN) in said
    assert made.beyond.translate(PLAIN) in said
    names = [part.accessibleName() for part in card.findChildren(QWidget)]
    assert [f"{other.text}: {other.condition}" for other in made.reachable] == [
        name for name in names if ": if " in name
    ]


def test_the_reasons_make_way_and_come_back(qtbot: QtBot, page: OutcomePage, jobs: Jobs) -> None:
    opened(qtbot, page, jobs)
    assert not page.trace.isVisible()
    page.why("disposition")
    assert page.trace.isVisible()
    assert not page.explanation.toggle.isChecked()


def test_the_next_question_can_be_answered_at_once(qtbot: QtBot, page: OutcomePage, jobs: Jobs) -> None:
    card = opened(qtbot, page, jobs)
    assert card.explanation is not None
    assert card.explanation.next is not None
    assert card.answer is not None
    with qtbot.waitSignal(page.back_wanted) as wanted:
        QTest.mouseClick(card.answer, Qt.MouseButton.LeftButton)
    assert wanted.args == [card.explanation.next.question]


def test_other_answers_are_tried_in_a_copy(qtbot: QtBot, page: OutcomePage, desk: Desk, miriam: str) -> None:
    with qtbot.waitSignal(page.scratch_asked) as asked:
        QTest.mouseClick(page.explanation.scratch, Qt.MouseButton.LeftButton)
    assert asked.args == [desk.begin(LOW_ALP, miriam)]


def test_where_nothing_missing_matters_it_says_so(
    qtbot: QtBot, page: OutcomePage, jobs: Jobs, desk: Desk, tunde: str
) -> None:
    page.show_outcome(tunde, desk.begin(SURGERY, tunde))
    card = opened(qtbot, page, jobs)
    assert card.explanation is not None
    assert (NOTHING_MISSING in words(card)) is (card.explanation.next is None)


def test_another_outcome_begins_closed_and_is_not_answered_by_an_older_one(
    qtbot: QtBot, page: OutcomePage, jobs: Jobs, desk: Desk, miriam: str
) -> None:
    page.explanation.toggle.setChecked(True)
    page.show_outcome(miriam, desk.begin(LOW_ALP, miriam))
    qtbot.waitUntil(lambda: not jobs.working)
    assert not page.explanation.toggle.isChecked()
    assert page.explanation.explanation is None


def test_a_closed_outcome_is_explained_by_the_record_of_today(
    qtbot: QtBot, page: OutcomePage, jobs: Jobs, desk: Desk, miriam: str
) -> None:
    with qtbot.waitSignal(page.saved):
        page.accept_outcome()
    page.show_closed(desk.walkthroughs(miriam)[-1])
    qtbot.waitUntil(page.explanation.isVisible)
    card = opened(qtbot, page, jobs)
    said = words(card)
    assert "By the record and the pathway of today." in said
    assert card.explanation is not None
    assert card.explanation.next is not None
    assert card.explanation.next.text.translate(PLAIN) in said
    assert card.answer is None
    with qtbot.waitSignal(page.scratch_asked) as asked:
        QTest.mouseClick(card.scratch, Qt.MouseButton.LeftButton)
    assert asked.args == [desk.begin(LOW_ALP, miriam)]


def test_a_closed_outcome_that_no_longer_stands_is_not_explained(
    qtbot: QtBot, page: OutcomePage, jobs: Jobs, desk: Desk, miriam: str
) -> None:
    with qtbot.waitSignal(page.saved):
        page.accept_outcome()
    closed = desk.walkthroughs(miriam)[-1]
    for one in desk.record(miriam).results:
        if one.analyte == "alp":
            desk.mark_suspect(miriam, one.id, "sample mixed up")
    page.show_closed(closed)
    qtbot.waitUntil(lambda: not jobs.working)
    assert desk.run_today(closed) is None
    assert not page.explanation.isVisible()
    assert page.trace.isVisible()


def test_tab_goes_from_the_reasons_into_it_and_on(qtbot: QtBot, page: OutcomePage, jobs: Jobs) -> None:
    card = opened(qtbot, page, jobs)
    page.activateWindow()
    card.toggle.setFocus()
    seen = []
    for _ in range(4):
        QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Tab)
        seen.append(page.focusWidget())
    assert card.answer in seen
    assert card.scratch in seen
    assert page.back in seen
