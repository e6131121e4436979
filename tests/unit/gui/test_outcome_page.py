"""The outcome on screen: cautions first, everything with its reasons, and the clinician's decision on it."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from alpdesk.clinical.dates import When
from alpdesk.clinical.record import Answer, Problem
from alpdesk.desk.desk import Desk
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.outcome_cards import ActionCard, CauseTable, FlagCard, MissingList, ReadingCard, WithheldCard
from alpdesk.gui.outcome_page import OutcomePage
from alpdesk.gui.trace_view import statement_lines, unbroken
from tests.unit.gui.conftest import AZATHIOPRINE, LOW_ALP, SURGERY, USER

T = TypeVar("T")
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
    return " ".join(label.text() for label in part.findChildren(QLabel) if label.isVisibleTo(part)).translate(PLAIN)


def of_kind(page: OutcomePage, kind: type[T]) -> list[T]:
    return [card for card in page.cards if isinstance(card, kind)]


def test_the_caution_comes_first_and_is_not_numbered(page: OutcomePage) -> None:
    first = next(card for card in page.cards if not isinstance(card, QLabel))
    assert isinstance(first, ActionCard)
    assert first.action.id == "withhold.antiresorptive"
    assert first.accessibleName().startswith("Caution: ")


def test_the_standing_of_the_evidence_is_always_said(page: OutcomePage) -> None:
    assert "Educational article pending human review" in words(page)


def test_actions_are_numbered_after_red_flags(page: OutcomePage) -> None:
    kinds = [type(card) for card in page.cards if isinstance(card, ActionCard | FlagCard)]
    assert kinds.index(FlagCard) == 1
    numbered = [card for card in of_kind(page, ActionCard) if ", number " in card.accessibleName()]
    assert numbered[0].accessibleName().startswith("Refer, number 1: ")


def test_an_action_opens_into_rule_results_statements_and_sources(qtbot: QtBot, page: OutcomePage) -> None:
    page.why("action.withhold.antiresorptive")
    entry = page.trace.entries["action.withhold.antiresorptive"]
    said = words(entry)
    assert "Rule: " in said
    assert "ALP 24 U/L on 12-Mar-2026, Laboratory A (limits 30–130 U/L by the laboratory)" in said
    chip = next(b for b in entry.findChildren(QAbstractButton) if b.text() == "LO-39")
    with qtbot.waitSignal(chip.clicked):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert "educational article pending human review" in words(entry)


def test_a_statement_without_a_listed_source_says_so() -> None:
    lines = [line for number in range(1, 63) for line in statement_lines(f"LO-{number:02d}")]
    assert any("source not listed in the article" in line for line in lines)
    assert any(line.startswith("Source LO-S") for line in lines)
    assert "not in the evidence" in statement_lines("XX-01")[0]


def test_dates_and_quantities_do_not_wrap() -> None:
    assert " " not in unbroken("24 U/L").replace("\N{NO-BREAK SPACE}", "")
    assert unbroken("12-Mar-2026") == "12‑Mar‑2026"
    assert unbroken("after 3 months") == "after 3 months"


def test_an_unanswered_question_leads_back(qtbot: QtBot, page: OutcomePage) -> None:
    assert page.missing is not None
    link = page.missing.links["family_history_hpp"]
    with qtbot.waitSignal(page.back_wanted) as wanted:
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert wanted.args == ["family_history_hpp"]
    assert "Not on file: " in words(page.missing)


def test_accepting_puts_it_into_the_record(qtbot: QtBot, page: OutcomePage, desk: Desk, miriam: str) -> None:
    with qtbot.waitSignal(page.saved) as saved:
        QTest.mouseClick(page.accept, Qt.MouseButton.LeftButton)
    (closed,) = desk.walkthroughs(miriam)
    assert saved.args == [closed]
    assert closed.accepted
    assert not page.accept.isVisible()
    assert f"Accepted by {USER.name}" in words(page)


def test_a_second_click_does_not_close_twice(qtbot: QtBot, page: OutcomePage, desk: Desk, miriam: str) -> None:
    with qtbot.waitSignal(page.saved):
        page.accept_outcome()
        page.accept_outcome()
    page.accept_outcome()
    assert len(desk.walkthroughs(miriam)) == 1


def test_disagreeing_needs_a_decision_and_a_reason(qtbot: QtBot, page: OutcomePage, desk: Desk, miriam: str) -> None:
    QTest.mouseClick(page.disagree, Qt.MouseButton.LeftButton)
    page.decision.decide()
    assert "what you decide" in page.decision.fault
    page.decision.words.setText("Wait for the PLP repeat")
    page.decision.decide()
    assert "why you decide otherwise" in page.decision.fault
    assert not desk.walkthroughs(miriam)
    page.decision.reason.setText("The laboratory doubts the sample")
    with qtbot.waitSignal(page.saved):
        QTest.keyClick(page.decision.reason, Qt.Key.Key_Return)
    (closed,) = desk.walkthroughs(miriam)
    assert (closed.decision, closed.override) == ("overridden", "Wait for the PLP repeat")
    assert closed.reason == "The laboratory doubts the sample"
    assert not page.decision.isVisible()
    assert "Overridden by" in words(page)


def test_the_letter_follows_acceptance(qtbot: QtBot, page: OutcomePage, desk: Desk, miriam: str) -> None:
    with qtbot.waitSignal(page.letter_wanted) as wanted:
        page.create_letter()
    assert wanted.args == list(desk.walkthroughs(miriam))
    with qtbot.waitSignal(page.letter_wanted):
        page.create_letter()
    assert len(desk.walkthroughs(miriam)) == 1


def test_a_record_that_changed_meanwhile_is_not_closed_unseen(
    qtbot: QtBot, page: OutcomePage, desk: Desk, miriam: str
) -> None:
    desk.record_answers(miriam, ())
    patient = desk.record(miriam)
    for result in [r for r in patient.results if r.analyte == "alp"][1:]:
        desk.withdraw_result(miriam, result.id, "another patient's")
    with qtbot.waitSignal(page.failed) as failed:
        page.create_letter()
    assert "The record has changed" in failed.args[0]
    assert page.accept.isEnabled()
    assert not desk.walkthroughs(miriam)


def test_a_closed_walkthrough_is_shown_with_its_decision(
    qtbot: QtBot, page: OutcomePage, desk: Desk, miriam: str, jobs: Jobs
) -> None:
    with qtbot.waitSignal(page.saved):
        page.accept_outcome()
    again = OutcomePage(desk, jobs)
    qtbot.addWidget(again)
    again.show_closed(desk.walkthroughs(miriam)[0])
    assert again.closed is not None
    assert not again.disagree.isVisibleTo(again)
    assert again.missing is not None
    assert not again.missing.links
    assert again.letter.text() in {"Create referral letter", "Letter"}


def test_causes_stand_with_their_state(qtbot: QtBot, page: OutcomePage, desk: Desk, tunde: str) -> None:
    del qtbot
    page.show_outcome(tunde, desk.begin(SURGERY, tunde))
    (table,) = of_kind(page, CauseTable)
    assert "malignancy" in words(table).casefold()
    assert "Open" in words(table)
    assert of_kind(page, MissingList)


def test_a_withheld_action_says_which_flag_withholds_it(page: OutcomePage, desk: Desk, sofia: str) -> None:
    desk.record_problem(sofia, Problem("", "Osteoporosis"))
    desk.record_answers(sofia, (Answer("young_onset", "yes", When.on(desk.today()), USER.name),))
    page.show_outcome(sofia, desk.begin(AZATHIOPRINE, sofia))
    held = of_kind(page, WithheldCard)
    assert [card.action.id for card in held] == ["continue.azathioprine_dose"]
    assert "Withheld because" in words(held[0])
    assert "Osteoporosis presented at a young age" in words(held[0])


def test_readings_stand_with_what_speaks_for_and_against(page: OutcomePage, desk: Desk, sofia: str) -> None:
    page.show_outcome(sofia, desk.begin(AZATHIOPRINE, sofia))
    readings = of_kind(page, ReadingCard)
    assert len(readings) == 3
    assert all("For: " in words(card) and "Against: " in words(card) for card in readings)


def test_everything_pressed_has_a_name_and_tab_reaches_it(page: OutcomePage) -> None:
    buttons = [b for b in page.findChildren(QAbstractButton) if b.isVisible()]
    assert not [b for b in buttons if not (b.accessibleName() or b.text())]
    page.activateWindow()
    page.back.setFocus()
    seen: set[QWidget] = set()
    for _ in range(len(buttons) + 10):
        QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Tab)
        seen.add(page.focusWidget())
    assert {b for b in buttons if b.isEnabled()} <= seen
