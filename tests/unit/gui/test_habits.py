"""Habits of the window: critical results, records opened last, the sheet of keys, the tour, and the language."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from alpdesk import app as program
from alpdesk.desk.desk import Desk
from alpdesk.gui.critical_strip import AcknowledgeDialog
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.keys_dialog import KeysDialog
from alpdesk.gui.main_window import MainWindow
from alpdesk.gui.recents import Recents
from alpdesk.gui.returning import open_form
from alpdesk.gui.tongue import preferred_language
from alpdesk.gui.tour import Tour
from tests.unit.gui.conftest import alp

LONG = 30_000


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str) -> MainWindow:
    """The window on a clinic with one patient whose latest ALP is far beyond everything."""
    desk.record_results(miriam, (alp("1180", "2026-03-14"),))
    window = MainWindow(desk, jobs)
    qtbot.addWidget(window, before_close_func=MainWindow.stop)
    window.show()
    window.warming.pause()
    qtbot.waitUntil(lambda: not jobs.working and window.criticals.strip.shown is not None, timeout=LONG)
    return window


def test_a_critical_result_stays_red_until_somebody_says_what_was_done(
    window: MainWindow, qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str
) -> None:
    strip = window.criticals.strip
    assert "HARTLEY, Miriam (Mrs): ALP 1180" in strip.accessibleName()
    strip.open.click()
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    assert (window.patient_id, strip.isVisible(), strip.open.isVisible()) == (miriam, True, False)
    strip.acknowledge.click()
    form = window.dialog
    assert isinstance(form, AcknowledgeDialog)
    form.save.click()
    qtbot.waitUntil(lambda: form.fault.text() == "Say in a few words what you did or decided.", timeout=LONG)
    form.note.editor.setText("Telephoned, sent to hospital")
    assert form.draft is not None
    form.draft.keep()
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    (kept,) = desk.kept_forms()
    open_form(window, kept.name)
    again = window.dialog
    assert isinstance(again, AcknowledgeDialog)
    assert again.note.editor.text() == "Telephoned, sent to hospital"
    again.save.click()
    qtbot.waitUntil(lambda: not jobs.working and not strip.isVisible(), timeout=LONG)
    assert [one.note for one in desk.acknowledgements(miriam)] == ["Telephoned, sent to hospital"]
    window.undoing.undo()
    qtbot.waitUntil(lambda: not jobs.working and strip.isVisible(), timeout=LONG)
    assert desk.acknowledgements(miriam) == ()
    window.show_pathways()
    assert not strip.isVisible()


def test_records_opened_last_are_offered_and_kept_without_a_name(
    window: MainWindow, qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str, tunde: str
) -> None:
    for patient_id in (miriam, tunde, miriam):
        window.open_patient(patient_id)
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    kept = desk.setting(f"recent patients: {desk.user.name}")
    assert kept == f'["{miriam}", "{tunde}"]'
    assert [one.name for one in Recents(desk, jobs).people()] == ["HARTLEY, Miriam (Mrs)", "OYELARAN, Tunde (Mr)"]
    window.show_patients()
    assert window.patients.recent.isVisible()
    window.patients.recent.menu().actions()[1].trigger()
    assert window.patient_id == tunde
    window.search()
    assert window.palette_popup is not None
    assert window.palette_popup.list.item(0).text() == "OPENED LAST"
    assert window.palette_popup.list.item(1).text().startswith("OYELARAN, Tunde (Mr)")
    window.palette_popup.close()


def test_the_sheet_of_keys_holds_every_key_that_the_window_and_the_page_have(window: MainWindow, miriam: str) -> None:
    window.open_patient(miriam)
    window.show_keys()
    sheet = window.dialog
    assert isinstance(sheet, KeysDialog)
    everywhere, here, forms = (dict(keys) for _, keys in sheet.sections)
    assert {"Ctrl+K", "Ctrl+N", "Ctrl+Z", "Ctrl+Shift+Z, Ctrl+Y", "Ctrl+/", "Ctrl+1", "F1"} <= set(everywhere)
    assert (here["Ctrl+R"], here["Alt+2"]) == ("Add result", "Turn to the tab Results")
    assert (forms["Ctrl+Return"], forms["Esc"]) == ("Save", "Leave the form")
    sheet.reject()


def test_the_tour_is_led_by_keys_and_stays_inside_the_window(window: MainWindow, qtbot: QtBot) -> None:
    tour = window.show_tour()
    titles = [tour.title]
    for _ in range(5):
        QTest.keyClick(tour, Qt.Key.Key_Right)
        titles.append(tour.title)
        assert window.rect().contains(tour.geometry())
    assert (len(set(titles)), tour.next.text()) == (6, "Done")
    QTest.keyClick(tour, Qt.Key.Key_Left)
    assert tour.title == titles[-2]
    with qtbot.waitSignal(tour.ended):
        QTest.keyClick(tour, Qt.Key.Key_Escape)
    again = window.show_tour()
    for _ in range(5):
        again.go(1)
    with qtbot.waitSignal(again.ended):
        again.next.click()
    with qtbot.waitSignal(window.show_tour().ended):
        other = window.tour
        assert isinstance(other, Tour)
        other.skip.click()


def test_the_language_is_kept_for_the_user_of_the_computer(tmp_path: Path, qapp: QApplication) -> None:
    assert qapp is not None
    home = tmp_path / "home"
    program.keep_language(home, "fr")
    assert program.language(home) == "fr"
    (home / "language.txt").write_text("xx\n", encoding="ascii")
    assert program.language(home) == "en"
    (home / "language.txt").write_bytes(b"\xff")
    assert program.language(home) == preferred_language()
    program.keep_language(tmp_path / "home" / "language.txt" / "below", "de")
