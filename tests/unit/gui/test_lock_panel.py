"""The minutes of the lock on the clinic's page: set at once by whoever may, and read by everybody."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from alpdesk.desk.desk import Desk
from alpdesk.gui.clinic_page import TABS, ClinicPage
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.lock_panel import LockPanel


def choose(panel: LockPanel, minutes: int) -> None:
    """As one chooses in the list."""
    box = panel.minutes.editor
    box.setCurrentIndex(box.findData(minutes))
    box.activated.emit(box.currentIndex())


def test_the_minutes_are_shown_and_set_at_once(qtbot: QtBot, desk: Desk, jobs: Jobs) -> None:
    page = ClinicPage(desk, jobs)
    qtbot.addWidget(page)
    page.show()
    page.turn_to("lock")
    panel = page.panels["lock"]
    assert isinstance(panel, LockPanel)
    page.take_focus()
    assert panel.minutes.editor.currentText() == "5 minutes"
    with qtbot.waitSignal(page.said) as said:
        choose(panel, 10)
    assert said.args == ["The screen locks after 10 minutes without input"]
    assert desk.lock_minutes() == 10
    assert any("Ctrl+L locks at once" in one.text() for one in panel.findChildren(QLabel))


def test_minutes_that_are_not_among_the_usual_are_offered_as_well(qtbot: QtBot, desk: Desk, jobs: Jobs) -> None:
    desk.set_lock_minutes(7)
    panel = LockPanel(desk, jobs)
    qtbot.addWidget(panel)
    panel.refresh()
    assert panel.minutes.editor.currentText() == "7 minutes"


def test_who_may_not_set_them_reads_who_may(qtbot: QtBot, desk: Desk, jobs: Jobs) -> None:
    desk._user = replace(desk.user, duties=("nurse",))  # noqa: SLF001 - another duty at the same desk
    panel = LockPanel(desk, jobs)
    qtbot.addWidget(panel)
    panel.refresh()
    assert not panel.minutes.editor.isEnabled()
    assert "administrator" in panel.minutes.editor.toolTip()
    with qtbot.waitSignal(panel.failed):
        choose(panel, 30)
    assert panel.minutes.editor.currentText() == "5 minutes"
    assert any(one.value == "lock" for one in TABS)
