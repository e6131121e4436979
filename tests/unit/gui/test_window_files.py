"""Files at the window: dropped anywhere, stored, undone at once, and what is shown afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from pytestqt.qtbot import QtBot

from alpdesk.desk.desk import Desk
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.main_window import MainWindow
from alpdesk.gui.paste_dialog import PasteDialog
from tests.unit.gui.test_import_page import ANNA, LUC, MIRIAM, WHO, alp, bundle, row, table, values

LONG = 30_000
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str) -> MainWindow:
    """The window on a clinic with one patient."""
    assert miriam
    window = MainWindow(desk, jobs)
    qtbot.addWidget(window, before_close_func=MainWindow.stop)
    window.show()
    rests(qtbot, jobs)
    return window


def rests(qtbot: QtBot, jobs: Jobs) -> None:
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    qtbot.wait(20)


def dropped(window: MainWindow, path: Path) -> None:
    """Drop a file on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    enters = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, LEFT, NONE)
    window.dragEnterEvent(enters)
    assert enters.isAccepted()
    window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, LEFT, NONE))


def test_a_file_dropped_on_an_open_record_is_its_patient_s_and_undone_at_once(
    window: MainWindow, qtbot: QtBot, jobs: Jobs, desk: Desk, miriam: str, tmp_path: Path
) -> None:
    window.open_patient(miriam)
    dropped(window, table(tmp_path, row(MIRIAM, "91", "2026-03-14")))
    rests(qtbot, jobs)
    page = window.pages.bring
    assert (page.patient_id, window.banner.isVisible()) == (miriam, True)
    page.store.click()
    rests(qtbot, jobs)
    assert window.pages.currentWidget() is window.pages.record
    assert (window.toast.text, "91 U/L" in values(desk, miriam)) == ("1 result stored", True)

    window.toast.undo.click()
    rests(qtbot, jobs)
    assert (window.toast.text, "91 U/L" in values(desk, miriam)) == ("The import was undone", False)


def test_a_file_of_several_people_leads_to_the_imports_and_one_that_waits_to_the_quarantine(
    window: MainWindow, qtbot: QtBot, jobs: Jobs, tmp_path: Path
) -> None:
    dropped(window, table(tmp_path, row(ANNA, "61"), row(LUC, "62")))
    rests(qtbot, jobs)
    page = window.pages.bring
    page.shown.people.all_new.click()
    rests(qtbot, jobs)
    page.store.click()
    rests(qtbot, jobs)
    assert window.pages.currentWidget() is window.pages.imports
    assert window.toast.text == "2 results of 2 patients stored"
    window.pages.imports.back.click()
    assert window.pages.currentWidget() is page

    page.read_files([table(tmp_path, row("P7;Bauer, Eva;1971-09-09;F", "63"), name="more.csv")])
    rests(qtbot, jobs)
    page.store.click()
    rests(qtbot, jobs)
    assert window.pages.currentWidget() is window.pages.quarantine
    assert window.toast.text == "0 results stored; 1 row in the quarantine"
    window.toast.undo.click()
    rests(qtbot, jobs)
    assert window.pages.quarantine.model.rowCount() == 0


def test_other_entries_of_a_bundle_are_named_and_stored_with_the_results(
    window: MainWindow, qtbot: QtBot, jobs: Jobs, desk: Desk, miriam: str, tmp_path: Path
) -> None:
    condition = {
        "resourceType": "Condition",
        "id": "c",
        "clinicalStatus": {"coding": [{"code": "active"}]},
        "code": {"text": "Vitamin D deficiency"},
        "subject": {"reference": "Patient/p"},
        "onsetDateTime": "2023-05-02",
    }
    unknown = {"resourceType": "Encounter", "id": "e", "subject": {"reference": "Patient/p"}}
    dropped(window, bundle(tmp_path, WHO, alp("1", 91, "2026-03-14"), condition, unknown))
    rests(qtbot, jobs)
    page = window.pages.bring
    assert page.shown.tabs["left"].text().startswith("Besides  ")
    page.shown.turn_to("left")
    page.shown.take_focus()
    assert page.store.text() == "Store 2 entries"
    page.store.click()
    rests(qtbot, jobs)
    assert "Vitamin D deficiency" in [one.text for one in desk.record(miriam).problems]
    assert window.toast.text == "1 result and 1 other entry stored"


def test_what_was_settled_is_said_and_the_record_that_is_open_is_read_again(
    window: MainWindow, qtbot: QtBot, jobs: Jobs, desk: Desk, miriam: str, tmp_path: Path
) -> None:
    folder = tmp_path / "drop"
    folder.mkdir()
    table(folder, row(MIRIAM, "91", "2026-03-14"))
    desk.set_drop_folder(folder)
    window.open_patient(miriam)
    window.files.watch.look_now()
    qtbot.waitUntil(lambda: len(window.pages.record.record.results) == 7, timeout=LONG)
    assert window.status.drop.text() == "Drop folder: 1 result stored"

    window.files.watch.stop()
    window.show_patients()
    rests(qtbot, jobs)
    accepted = desk.accept(desk.preview(table(tmp_path, row(ANNA, "61"))))
    window.files.show_quarantine()
    rests(qtbot, jobs)
    window.pages.quarantine.panel.person.buttons["new"].click()
    rests(qtbot, jobs)
    assert (accepted.waiting, window.messages.text, window.toast.text) == (1, "", "1 result stored")


def test_pasting_is_found_from_anywhere_and_leaving_goes_back(window: MainWindow, miriam: str) -> None:
    window.files.paste()
    dialog = window.pages.bring.dialog
    assert isinstance(dialog, PasteDialog)
    dialog.done(0)
    window.pages.bring.cancel.click()
    assert window.pages.currentWidget() is window.patients
    window.open_patient(miriam)
    window.show_import(miriam)
    window.pages.bring.cancel.click()
    assert window.pages.currentWidget() is window.pages.record
