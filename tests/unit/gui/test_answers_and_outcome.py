"""Between answers and outcome: a scratch copy and its way back, and what is due before an outcome is accepted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from alpdesk.clinical.dates import When
from alpdesk.clinical.record import Answer
from alpdesk.desk.desk import Desk
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.main_window import MainWindow
from alpdesk.gui.widgets import PlainLabel
from tests.unit.gui.conftest import LOW_ALP

LONG = 30_000


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str) -> MainWindow:
    """The window at an outcome of which one answer is too old."""
    desk.record_answers(miriam, (Answer("bone_pain", "yes", When.parse("2025-01-10"), "Dr Ben Cole"),))
    window = MainWindow(desk, jobs)
    qtbot.addWidget(window, before_close_func=MainWindow.stop)
    window.show()
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    window.open_patient(miriam)
    window.begin_pathway(LOW_ALP)
    window.pages.walkthrough.go_to("outcome")
    return window


def said(window: MainWindow) -> str:
    """Every word of the outcome page."""
    return " ".join(label.text() for label in window.pages.outcome.findChildren(PlainLabel) if label.isVisible())


def test_an_outcome_with_an_old_answer_says_so_and_is_not_accepted(
    window: MainWindow, qtbot: QtBot, jobs: Jobs, desk: Desk, miriam: str
) -> None:
    outcome = window.pages.outcome
    assert "Before it can be accepted, confirm, change or give a reason for “Bone pain?”." in said(window)
    with qtbot.waitSignal(outcome.failed) as refused:
        outcome.accept.click()
    assert "Bone pain?" in refused.args[0]
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    assert desk.walkthroughs(miriam) == ()
    outcome.back.click()
    walkthrough = window.pages.walkthrough
    assert (walkthrough.here, walkthrough.panel.in_hand) == ("3", "bone_pain")
    walkthrough.panel.confirm()
    walkthrough.go_to("outcome")
    assert "Before it can be accepted" not in said(window)
    with qtbot.waitSignal(outcome.saved, timeout=LONG):
        outcome.accept.click()
    assert [one.accepted for one in desk.walkthroughs(miriam)] == [True]


def test_answers_are_tried_from_the_outcome_and_leaving_shows_it_again(
    window: MainWindow, qtbot: QtBot, jobs: Jobs, desk: Desk, miriam: str
) -> None:
    pages = window.pages
    real = pages.walkthrough.walkthrough
    pages.outcome.scratch_asked.emit(real)
    assert pages.currentWidget() is pages.walkthrough
    pages.walkthrough.answer("pregnant", "yes")
    assert pages.walkthrough.scratch.said.startswith("The outcome would be: ")
    QTest.mouseClick(pages.walkthrough.scratch.leave, Qt.MouseButton.LeftButton)
    assert pages.currentWidget() is pages.outcome
    assert real.assessment.disposition_text in said(window)
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    assert desk.begin(LOW_ALP, miriam).given == ()
    pages.outcome.back.click()
    assert pages.walkthrough.walkthrough.given == real.given
    assert not pages.walkthrough.walkthrough.scratch
