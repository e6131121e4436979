"""Exporting from the window: as what, whose, where to, and what is never done unasked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from alpdesk.desk.desk import Desk
from alpdesk.desk.exports import TrendChoice
from alpdesk.gui.export_dialog import ExportDialog, Whom
from alpdesk.gui.file_dialogs import kept, target
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.main_window import MainWindow

LONG = 30_000


class Asked:
    """Stands in for the file dialog: answers a path, and keeps what was offered."""

    def __init__(self, path: str) -> None:
        self.path, self.offered = path, ("", "")

    def __call__(self, _parent: object, name: str, kinds: str) -> str:
        """The answer."""
        self.offered = (name, kinds)
        return self.path


def opened(
    qtbot: QtBot, desk: Desk, jobs: Jobs, whom: Whom, asked: Asked, said: list[str] | None = None
) -> ExportDialog:
    dialog = ExportDialog(desk, jobs, whom, (said if said is not None else []).append, None, asked)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def exported(qtbot: QtBot, dialog: ExportDialog, jobs: Jobs) -> None:
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    qtbot.wait(10)


@pytest.mark.parametrize(
    ("form", "name", "start"),
    [
        ("fhir", "record-2026-03-16.json", b"{"),
        ("csv", "record-2026-03-16.csv", b"\xef\xbb\xbf"),
        ("ips", "patient-summary-2026-03-16.json", b"{"),
        ("trend", "trend-2026-03-16.png", b"\x89PNG"),
    ],
)
def test_one_patient_leaves_as_what_was_chosen_and_no_name_says_who(
    qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str, tmp_path: Path, form: str, name: str, start: bytes
) -> None:
    asked, said = Asked(str(tmp_path / name)), list[str]()
    dialog = opened(qtbot, desk, jobs, Whom.of(desk.record(miriam)), asked, said)
    dialog.forms[form].setChecked(True)
    exported(qtbot, dialog, jobs)

    assert asked.offered[0] == name
    assert (tmp_path / name).read_bytes().startswith(start)
    assert said == [f"Exported to {name}; the file is not encrypted"]
    assert dialog.isHidden()


@pytest.mark.parametrize(("kind", "start"), [("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_a_trend_leaves_as_a_drawing_of_the_analyte_chosen(
    qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str, tmp_path: Path, kind: str, start: bytes
) -> None:
    dialog = opened(qtbot, desk, jobs, Whom.of(desk.record(miriam)), Asked(str(tmp_path / "trend")))
    dialog.forms["trend"].setChecked(True)
    dialog.analyte.editor.setCurrentIndex(dialog.analyte.editor.findData("calcium"))
    dialog.picture.editor.setCurrentIndex(dialog.picture.editor.findData(kind))
    exported(qtbot, dialog, jobs)

    assert (tmp_path / f"trend.{kind}").read_bytes().startswith(start)


def test_several_leave_together_and_what_is_of_one_only_cannot_be_chosen(
    qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str, tunde: str, tmp_path: Path
) -> None:
    dialog = opened(qtbot, desk, jobs, Whom((miriam, tunde), "2 patients"), Asked(str(tmp_path / "both.json")))
    assert [form for form, button in dialog.forms.items() if not button.isEnabled()] == ["ips", "trend"]
    exported(qtbot, dialog, jobs)

    entries = json.loads((tmp_path / "both.json").read_text("utf-8"))["entry"]
    assert sum(one["resource"]["resourceType"] == "Patient" for one in entries) == 2


def test_a_file_that_was_not_named_is_not_replaced_and_the_form_stays(
    qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str, tmp_path: Path
) -> None:
    (tmp_path / "mine.csv").write_text("mine", encoding="utf-8")
    dialog = opened(qtbot, desk, jobs, Whom.of(desk.record(miriam)), Asked(str(tmp_path / "mine")))
    dialog.forms["csv"].setChecked(True)
    exported(qtbot, dialog, jobs)

    assert "exists already" in dialog.fault.text()
    assert dialog.isVisible()
    assert (tmp_path / "mine.csv").read_text("utf-8") == "mine"


def test_thinking_better_of_it_writes_nothing_and_leaving_asks_nothing(
    qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str, tmp_path: Path
) -> None:
    dialog = opened(qtbot, desk, jobs, Whom.of(desk.record(miriam)), Asked(""))
    dialog.forms["csv"].setChecked(True)
    exported(qtbot, dialog, jobs)
    assert dialog.isVisible()
    assert not list(tmp_path.glob("*.csv"))

    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isHidden()


def test_it_says_that_the_file_is_not_encrypted_before_it_asks_where(
    qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str
) -> None:
    dialog = opened(qtbot, desk, jobs, Whom.of(desk.record(miriam)), Asked(""))
    assert any("not encrypted" in label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_the_suffix_is_added_and_only_a_file_named_in_full_is_replaced(tmp_path: Path) -> None:
    there = tmp_path / "a.CSV"
    there.write_text("", encoding="utf-8")
    assert target(str(there), ".csv").replace
    assert target(str(tmp_path / "b.csv"), ".csv") == target(str(tmp_path / "b"), ".csv")
    assert target(str(tmp_path / "a.b"), ".csv").path.name == "a.b.csv"
    assert kept(str(there)) == str(there)


def test_the_keyboard_exports_who_is_marked_in_the_list_or_whose_record_is_open(
    qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str, tunde: str
) -> None:
    window = MainWindow(desk, jobs)
    qtbot.addWidget(window, before_close_func=MainWindow.stop)
    window.show()
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    table = window.patients.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Home)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert set(window.patients.marked()) == {miriam, tunde}
    window.patients.refresh()
    assert set(window.patients.marked()) == {miriam, tunde}

    window.patients.export.click()
    several = window.dialog
    assert isinstance(several, ExportDialog)
    assert not several.forms["ips"].isEnabled()
    several.done(0)

    window.open_patient(tunde)
    window.files.export()
    one = window.dialog
    assert isinstance(one, ExportDialog)
    assert one.forms["ips"].isEnabled()
    one.done(0)

    window.show_pathways()
    window.files.export()
    assert "Open a record" in window.messages.text


def test_the_trend_leaves_as_it_is_shown(qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str, tmp_path: Path) -> None:
    asked = Asked(str(tmp_path / "values.csv"))
    dialog = opened(qtbot, desk, jobs, Whom.of(desk.record(miriam), TrendChoice(("alp",), 3)), asked)
    assert dialog.form == "trend"
    assert dialog.analyte.editor.currentText() == "As shown: ALP"
    dialog.picture.editor.setCurrentIndex(dialog.picture.editor.findData("csv"))
    exported(qtbot, dialog, jobs)
    assert asked.offered[0].endswith(".csv")
    rows = (tmp_path / "values.csv").read_text(encoding="utf-8-sig").splitlines()
    assert [row.split(",")[2] for row in rows] == ["Collected", "2026-03-12"]
