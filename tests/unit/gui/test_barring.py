"""What duties do not allow is greyed with its reason, and an administrator alone begins at the clinic's page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from alpdesk.desk.clock import clock_on
from alpdesk.desk.desk import Desk
from alpdesk.gui.barring import NEEDED, bar
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.letter_page import LetterPage
from alpdesk.gui.main_window import MainWindow
from alpdesk.gui.outcome_page import OutcomePage
from alpdesk.gui.palette import Palette
from alpdesk.gui.widgets import Button
from alpdesk.gui.window_actions import actions
from tests.unit.gui.conftest import TODAY

LONG = 20_000


@pytest.fixture
def administrators(seat: Callable[..., Desk], jobs: Jobs, qtbot: QtBot) -> MainWindow:
    """The window of somebody who is an administrator and nothing else."""
    window = MainWindow(seat("administrator"), jobs, clock_on(TODAY))
    qtbot.addWidget(window, before_close_func=MainWindow.stop)
    window.show()
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    return window


def test_an_administrator_alone_begins_at_the_clinics_page(administrators: MainWindow) -> None:
    window = administrators
    assert window.pages.currentWidget() is window.pages.clinic
    for place, deed in NEEDED.items():
        button = window.rail.buttons[place]
        assert not button.isEnabled()
        assert "Only a clinician or a nurse may" in button.toolTip()
        assert not window.desk.may(deed)
    assert window.messages.text == ""
    words = [one.words for one in actions(window)]
    assert "New patient" not in words
    assert "Lock" in words
    palette = Palette(window.desk, actions(window), window.open_patient, window)
    palette.search.setText("hart")
    assert "PATIENTS" not in [palette.list.item(row).text() for row in range(palette.list.count())]
    window.open_patient("1")
    assert "may read records" in window.messages.text


def test_a_nurse_finds_closing_and_issuing_greyed_with_the_reason(
    seat: Callable[..., Desk], jobs: Jobs, qtbot: QtBot
) -> None:
    desk = seat("nurse")
    outcome, letter = OutcomePage(desk, jobs), LetterPage(desk, jobs)
    qtbot.addWidget(outcome)
    qtbot.addWidget(letter)
    for button, may in ((outcome.accept, "close a walkthrough"), (letter.issue_button, "issue a letter")):
        assert not button.isEnabled()
        assert may in button.toolTip()
        assert may in button.accessibleDescription()


def test_what_is_barred_stays_greyed_whatever_a_page_does(seat: Callable[..., Desk], qtbot: QtBot) -> None:
    desk, button, free = seat("nurse"), Button("Issue"), Button("Save")
    qtbot.addWidget(button)
    qtbot.addWidget(free)
    bar(desk, "issue", button)
    bar(desk, "enter", free)
    button.setEnabled(True)
    assert (button.isEnabled(), free.isEnabled()) == (False, True)
