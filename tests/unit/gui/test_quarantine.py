"""Results that wait, imports and the drop folder on screen: settled by hand, undone as a whole, taken in."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from alpdesk.desk.desk import Accepted, Desk
from alpdesk.gui.drop_folder_dialog import DropFolderDialog
from alpdesk.gui.drop_watch import DropWatch, sentence_of
from alpdesk.gui.entry_dialog import ReasonDialog
from alpdesk.gui.imports_page import ROWS, ImportsModel, ImportsPage
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.main_window import MainWindow
from alpdesk.gui.pick_patient_dialog import PickPatientDialog
from alpdesk.gui.quarantine_page import QuarantinePage
from alpdesk.gui.settle_dialogs import ChooseDialog
from alpdesk.gui.waiting_model import WHAT, WHY, WaitingModel
from tests.unit.gui.test_import_page import ANNA, HEAD, LUC, MIRIAM, row, table, values

LONG = 30_000
DOUBTFUL = MIRIAM.replace("1968-03-02", "1968-02-03")


def accepted(desk: Desk, folder: Path, *rows: str) -> Accepted:
    """A file accepted as it is: what is not certain waits."""
    return desk.accept(desk.preview(table(folder, *rows)))


def rests(qtbot: QtBot, jobs: Jobs) -> None:
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    qtbot.wait(20)


def told(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, jobs: Jobs) -> QuarantinePage:
    """The page, empty as yet."""
    page = QuarantinePage(desk, jobs)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    return page


def shown(qtbot: QtBot, page: QuarantinePage, jobs: Jobs) -> None:
    page.refresh()
    rests(qtbot, jobs)


def confirmed(qtbot: QtBot, page: QuarantinePage, jobs: Jobs, value: str) -> None:
    """Confirm a value in the form that is open."""
    dialog = page.dialog
    assert isinstance(dialog, ChooseDialog)
    dialog.list.editor.setCurrentIndex(dialog.list.editor.findData(value))
    dialog.save.click()
    rests(qtbot, jobs)


def test_an_empty_quarantine_says_so(qtbot: QtBot, jobs: Jobs, page: QuarantinePage) -> None:
    shown(qtbot, page, jobs)
    assert "Nothing waits." in told(page)
    assert page.model.rowCount() == 0


def test_what_waits_is_listed_with_why_and_linked_by_hand(
    qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str, page: QuarantinePage, tmp_path: Path
) -> None:
    accepted(desk, tmp_path, row(DOUBTFUL, "91", "2026-03-14"))
    shown(qtbot, page, jobs)
    assert page.model.index(0, WHAT).data() == "ALP 91 U/L"
    assert str(page.model.index(0, WHY).data()).startswith("Whose?, ")
    assert "The birth dates differ: 03-Feb-1968 in the file, 02-Mar-1968 in the record." in told(page)

    page.take_focus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.settled, timeout=LONG) as said:
        page.panel.person.links[0].click()
    assert said.args == ["1 result stored", (miriam,)]
    assert "91 U/L" in values(desk, miriam)


def test_several_are_linked_to_a_patient_found_by_name(
    qtbot: QtBot, desk: Desk, jobs: Jobs, tunde: str, page: QuarantinePage, tmp_path: Path
) -> None:
    accepted(desk, tmp_path, row(ANNA, "91", "2026-03-14"), row(LUC, "92", "2026-03-15"))
    shown(qtbot, page, jobs)
    page.table.selectAll()
    assert "2 results marked" in told(page)
    page.panel.person.search.click()
    dialog = page.dialog
    assert isinstance(dialog, PickPatientDialog)
    QTest.keyClicks(dialog.search.editor, "oye")
    dialog.save.click()
    rests(qtbot, jobs)
    assert values(desk, tunde)[-2:] == ["91 U/L", "92 U/L"]


def test_a_new_patient_is_added_for_a_person_nobody_knows(
    qtbot: QtBot, desk: Desk, jobs: Jobs, page: QuarantinePage, tmp_path: Path
) -> None:
    accepted(desk, tmp_path, row(ANNA, "91", "2026-03-14"), row(ANNA, "92", "2026-03-15"))
    shown(qtbot, page, jobs)
    page.table.selectAll()
    page.panel.person.buttons["new"].click()
    rests(qtbot, jobs)
    (found,) = desk.patients().rows
    assert (found.name, len(values(desk, found.id)), page.model.rowCount()) == ("QUIST, Anna", 2, 0)


def test_a_unit_and_an_analyte_are_given_by_hand(
    qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str, page: QuarantinePage, tmp_path: Path
) -> None:
    rows = (row(MIRIAM, "91", "2026-03-14", unit=""), row(MIRIAM, "92", "2026-03-15", name="ALKP;X9"))
    accepted(desk, tmp_path, *rows)
    shown(qtbot, page, jobs)
    page.chips["unit"].click()
    assert page.model.rowCount() == 1
    page.panel.unit.click()
    dialog = page.dialog
    assert isinstance(dialog, ChooseDialog)
    dialog.save.click()
    assert "Choose first" in dialog.fault.text()
    confirmed(qtbot, page, jobs, "U/L")
    assert "91 U/L" in values(desk, miriam)

    page.chips[""].click()
    assert page.panel.record.isVisibleTo(page)
    with qtbot.waitSignal(page.patient_wanted) as wanted:
        page.panel.record.click()
    assert wanted.args == [miriam]
    page.panel.analyte.click()
    confirmed(qtbot, page, jobs, "alp")
    assert "92 U/L" in values(desk, miriam)


def test_the_second_click_of_a_choice_does_not_choose_for_the_next_result(
    qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str, page: QuarantinePage, tmp_path: Path
) -> None:
    accepted(desk, tmp_path, row(MIRIAM, "40", "2026-03-12"), row(MIRIAM, "41", "2025-11-03"))
    shown(qtbot, page, jobs)
    page.panel.keep.click()
    page.panel.keep.click()
    rests(qtbot, jobs)
    page.panel.keep.click()
    rests(qtbot, jobs)
    assert desk.count_waiting() == 1
    qtbot.waitUntil(page.panel.isEnabled)
    assert page.table.hasFocus() or not page.isActiveWindow()
    page.panel.keep.click()
    rests(qtbot, jobs)
    assert desk.count_waiting() == 0
    assert {"40 U/L", "41 U/L"} <= set(values(desk, miriam))


def test_of_two_values_both_are_kept_or_one_is_refused_with_a_reason(
    qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str, page: QuarantinePage, tmp_path: Path
) -> None:
    accepted(desk, tmp_path, row(MIRIAM, "40", "2026-03-12"), row(MIRIAM, "41", "2025-11-03"))
    shown(qtbot, page, jobs)
    page.panel.keep.click()
    rests(qtbot, jobs)
    assert "40 U/L" in values(desk, miriam)

    qtbot.waitUntil(page.panel.isEnabled)
    page.panel.refuse.click()
    dialog = page.dialog
    assert isinstance(dialog, ReasonDialog)
    dialog.save.click()
    rests(qtbot, jobs)
    assert dialog.fault.text()
    QTest.keyClicks(dialog.reason.editor, "typed twice")
    dialog.save.click()
    rests(qtbot, jobs)
    assert ("41 U/L" in values(desk, miriam), desk.count_waiting()) == (False, 0)


def test_what_cannot_be_done_is_a_sentence_and_the_list_stays(
    qtbot: QtBot, desk: Desk, jobs: Jobs, page: QuarantinePage, tmp_path: Path
) -> None:
    accepted(desk, tmp_path, row(ANNA, "91", "2026-03-14"))
    shown(qtbot, page, jobs)
    (waiting,) = desk.quarantine()
    desk.refuse([waiting.id], "settled by a colleague meanwhile")
    with qtbot.waitSignal(page.failed, timeout=LONG) as failed:
        page.panel.person.buttons["new"].click()
    assert "settled meanwhile" in failed.args[0]
    rests(qtbot, jobs)
    assert page.model.rowCount() == 0


def test_the_list_is_filtered_by_words(
    qtbot: QtBot, desk: Desk, jobs: Jobs, page: QuarantinePage, tmp_path: Path
) -> None:
    accepted(desk, tmp_path, row(ANNA, "91", "2026-03-14"), row(LUC, "92", "2026-03-15"))
    shown(qtbot, page, jobs)
    QTest.keyClicks(page.search, "moreau alp")
    assert page.model.rowCount() == 1
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert page.marked()[0].patient.family == "Moreau"


@pytest.mark.parametrize("width", [620, 1000, 1400])
def test_the_page_fits_any_width(
    qtbot: QtBot, desk: Desk, jobs: Jobs, page: QuarantinePage, tmp_path: Path, width: int
) -> None:
    accepted(desk, tmp_path, row(ANNA, "91", "2026-03-14"))
    shown(qtbot, page, jobs)
    page.resize(width, 560)
    qtbot.waitUntil(lambda: page.width() == width and page.table.horizontalScrollBar().maximum() == 0)


def test_the_models_keep_to_qts_rules(desk: Desk, tmp_path: Path, qtmodeltester: ModelTester) -> None:
    accepted(desk, tmp_path, row(ANNA, "91", "2026-03-14"), row(LUC, "92", "2026-03-15"))
    waiting, imports = WaitingModel(), ImportsModel()
    waiting.show_waiting(desk.quarantine())
    imports.show_rows(desk.imports())
    for model in (waiting, imports):
        qtmodeltester.check(model, force_py=True)  # type: ignore[no-untyped-call]
    assert (waiting.rowCount(), imports.rowCount()) == (2, 1)


def test_an_import_is_undone_with_a_reason_and_reported(
    qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str, tmp_path: Path
) -> None:
    accepted(desk, tmp_path, row(MIRIAM, "91", "2026-03-14"), row(ANNA, "61"))
    paths = [str(tmp_path / "report"), str(tmp_path / "report.csv"), ""]
    page = ImportsPage(desk, jobs, None, lambda _parent, _name, _kinds: paths.pop(0))
    qtbot.addWidget(page)
    page.resize(900, 500)
    page.show()
    page.refresh()
    assert page.model.index(0, ROWS).data() == "1 new, 1 waits, 1 still waiting"
    for _ in range(3):
        page.report.click()
        rests(qtbot, jobs)
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "report.csv").exists()

    page.undo.click()
    dialog = page.dialog
    assert isinstance(dialog, ReasonDialog)
    QTest.keyClicks(dialog.reason.editor, "wrong clinic")
    with qtbot.waitSignal(page.undone, timeout=LONG) as said:
        dialog.save.click()
    assert said.args == ["Import undone: 1 entry withdrawn"]
    assert ("91 U/L" in values(desk, miriam), desk.count_waiting()) == (False, 0)
    assert not page.undo.isEnabled()
    assert "undone by Dr Ada Okafor: wrong clinic" in str(page.model.index(0, ROWS).data())


def test_the_drop_folder_is_set_looked_into_and_told_of(
    qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str, tmp_path: Path
) -> None:
    window = MainWindow(desk, jobs)
    qtbot.addWidget(window, before_close_func=MainWindow.stop)
    window.show()
    rests(qtbot, jobs)
    assert not window.files.watch.watching
    window.files.edit_drop_folder()
    dialog = window.dialog
    assert isinstance(dialog, DropFolderDialog)
    assert not dialog.now.isEnabled()
    dialog.folder.editor.setText(str(tmp_path / "nowhere"))
    dialog.save.click()
    qtbot.waitUntil(lambda: "no such folder" in dialog.fault.text(), timeout=LONG)

    folder = tmp_path / "drop"
    folder.mkdir()
    dialog.folder.editor.setText(str(folder))
    dialog.save.click()
    qtbot.waitUntil(lambda: window.files.watch.watching, timeout=LONG)
    assert window.status.drop.text() == "Drop folder watched"

    table(folder, row(MIRIAM, "91", "2026-03-14"), row(ANNA, "61"), name="mine.csv")
    (folder / "letter.txt").write_text("Dear colleague,\n", encoding="utf-8")
    window.files.edit_drop_folder()
    again = window.dialog
    assert isinstance(again, DropFolderDialog)
    again.now.click()
    qtbot.waitUntil(lambda: "mine.csv" in again.found, timeout=LONG)
    assert "mine.csv: 1 result stored, 1 waiting in the quarantine" in again.found
    assert "letter.txt: refused. " in again.found
    assert window.status.drop.text() == "Drop folder: 1 result stored, 1 waiting, 1 file refused"
    assert window.rail.buttons["quarantine"].accessibleName() == "Quarantine, 1 to look at"
    assert "91 U/L" in values(desk, miriam)
    again.done(0)


def test_a_folder_that_is_gone_is_told_of_once(qtbot: QtBot, desk: Desk, jobs: Jobs, tmp_path: Path) -> None:
    folder = tmp_path / "drop"
    folder.mkdir()
    desk.set_drop_folder(folder)
    folder.rmdir()
    watch = DropWatch(desk, jobs)
    said: list[str] = []
    watch.failed.connect(said.append)
    for _ in range(2):
        watch._look(at_once=True)  # noqa: SLF001 - what the timer runs
        rests(qtbot, jobs)
    assert len(said) == 1
    assert said[0].endswith(".")
    desk.set_drop_folder(None)
    watch.begin()
    assert not watch.watching


def test_what_became_of_a_file_is_a_sentence(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "drop"
    folder.mkdir()
    desk.set_drop_folder(folder)
    (folder / "a.csv").write_text(f"{HEAD}\n", encoding="utf-8")
    desk.take_in()
    (found,) = desk.take_in()
    assert sentence_of(found).startswith("a.csv: refused. ")


def test_a_folder_that_is_gone_is_said_each_time_that_somebody_asks(
    qtbot: QtBot, desk: Desk, jobs: Jobs, tmp_path: Path
) -> None:
    folder = tmp_path / "drop"
    folder.mkdir()
    desk.set_drop_folder(folder)
    folder.rmdir()
    watch = DropWatch(desk, jobs)
    dialog = DropFolderDialog(desk, jobs, watch)
    qtbot.addWidget(dialog)
    dialog.show()
    for _ in range(2):
        dialog.refuse("")
        dialog.now.click()
        qtbot.waitUntil(lambda: bool(dialog.fault.text()), timeout=LONG)
        assert dialog.now.isEnabled()
        assert "Looking" not in dialog.found
    watch.stop()
