"""Files and texts of results on screen: what is shown and settled before anything is stored, and what is then."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from alpdesk.desk.desk import Desk
from alpdesk.gui.import_page import SHOWING, START, ImportPage
from alpdesk.gui.intake_rows_model import GIVEN, STANDING, STORE, STORED, IntakeRowsModel
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.paste_dialog import PasteDialog
from alpdesk.gui.people_model import PeopleModel
from alpdesk.gui.pick_patient_dialog import PickPatientDialog
from tests.unit.gui.conftest import Held

LONG = 30_000
Json = dict[str, Any]
Show = Callable[..., ImportPage]
WHO: Json = {
    "resourceType": "Patient",
    "id": "p",
    "identifier": [{"system": "https://fhir.nhs.uk/Id/nhs-number", "value": "9991234578"}],
    "name": [{"family": "Hartley", "given": ["Miriam"]}],
    "gender": "female",
    "birthDate": "1968-03-02",
}
HEAD = "Patient ID;Name;Date of birth;Sex;Test;Code;Result;Unit;Reference;Collected"
MIRIAM = "9991234578;Hartley, Miriam;1968-03-02;F"
ANNA, LUC = "P901;Quist, Anna;1955-01-10;F", "P902;Moreau, Luc;1962-03-03;M"


def alp(ident: str, value: float, day: str) -> Json:
    return {
        "resourceType": "Observation",
        "id": ident,
        "identifier": [{"system": "lab", "value": ident}],
        "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": "6768-6"}]},
        "subject": {"reference": "Patient/p"},
        "effectiveDateTime": day,
        "performer": [{"display": "Laboratory <b>A</b>"}],
        "valueQuantity": {"value": value, "unit": "U/L", "system": "http://unitsofmeasure.org", "code": "U/L"},
    }


def bundle(folder: Path, *resources: Json) -> Path:
    entries = [{"fullUrl": f"urn:uuid:{one['id']}", "resource": one} for one in resources]
    path = folder / "results.json"
    path.write_text(json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}), encoding="utf-8")
    return path


def table(folder: Path, *rows: str, name: str = "results.csv") -> Path:
    path = folder / name
    path.write_text("\n".join([HEAD, *rows]) + "\n", encoding="utf-8")
    return path


def row(who: str, value: str, day: str = "2026-03-12", unit: str = "U/L", name: str = "ALP;6768-6") -> str:
    return f"{who};{name};{value};{unit};30-130;{day}"


@pytest.fixture
def show(qtbot: QtBot, desk: Desk, jobs: Jobs) -> Show:
    """The page, with files read into it."""

    def shown(*paths: Path, patient_id: str | None = None) -> ImportPage:
        page = ImportPage(desk, jobs, choose=lambda _parent: [str(path) for path in paths])
        qtbot.addWidget(page)
        page.resize(1000, 640)
        page.begin(patient_id)
        page.show()
        page.start.pick.click()
        rests(qtbot, page)
        return page

    return shown


def rests(qtbot: QtBot, page: ImportPage) -> None:
    """Wait for what runs in the background, and for what it brings."""
    qtbot.waitUntil(lambda: not page._jobs.working, timeout=LONG)  # noqa: SLF001 - the thread’s own word
    qtbot.wait(20)


def told(page: ImportPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def words(page: ImportPage, row: int, column: int) -> str:
    return str(page.shown.rows.model.index(row, column).data())


def stored(qtbot: QtBot, page: ImportPage) -> None:
    with qtbot.waitSignal(page.accepted, timeout=LONG):
        page.store.click()
    rests(qtbot, page)


def choose(qtbot: QtBot, page: ImportPage, choice: str) -> None:
    """Choose for whoever is marked in the list of people."""
    page.shown.people.person.buttons[choice].click()
    rests(qtbot, page)


def values(desk: Desk, patient_id: str) -> list[str]:
    return [str(one.quantity) for one in desk.record(patient_id).results]


def test_a_file_of_somebody_new_is_shown_and_nothing_is_stored_yet(show: Show, desk: Desk, tmp_path: Path) -> None:
    page = show(bundle(tmp_path, WHO, alp("1", 24, "2026-03-12")))

    assert "HARTLEY, Miriam" in told(page)
    assert page.shown.tab == "people"
    assert words(page, 0, GIVEN) == "24 U/L"
    assert words(page, 0, STORED) == "not stored"
    assert page.store.text() == "Put 1 row into quarantine"
    assert desk.patients().total == 0


def test_what_was_chosen_is_stored_in_one_step(show: Show, qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    page = show(bundle(tmp_path, WHO, alp("1", 24, "2026-03-12"), alp("2", 33, "2026-02-12")))
    choose(qtbot, page, "new")
    assert page.store.text() == "Store 2 results, add 1 patient"
    model = page.shown.rows.model
    model.setData(model.index(1, STORE), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert words(page, 1, STORED) == "not stored"
    stored(qtbot, page)
    (found,) = desk.patients().rows

    assert values(desk, found.id) == ["24 U/L"]


def test_results_of_somebody_known_for_certain_need_no_choice(
    show: Show, qtbot: QtBot, desk: Desk, miriam: str, tmp_path: Path
) -> None:
    page = show(table(tmp_path, row(MIRIAM, "27", "2026-03-14")))
    assert (page.shown.tab, page.store.text()) == ("rows", "Store 1 result")
    stored(qtbot, page)
    assert "27 U/L" in values(desk, miriam)


def test_somebody_possible_is_shown_with_what_agrees_and_what_differs_and_linked_by_hand(
    show: Show, qtbot: QtBot, desk: Desk, miriam: str, tmp_path: Path
) -> None:
    page = show(table(tmp_path, row(MIRIAM.replace("1968-03-02", "1968-02-03"), "27", "2026-03-14")))
    said = told(page)
    assert "The identifier 9991234578 agrees." in said
    assert "The birth dates differ: 03-Feb-1968 in the file, 02-Mar-1968 in the record." in said
    assert page.store.text() == "Put 1 row into quarantine"

    page.shown.people.person.links[0].click()
    rests(qtbot, page)
    assert not page.head.despite.isVisibleTo(page)
    assert page.store.text() == "Store 1 result"
    stored(qtbot, page)
    assert "27 U/L" in values(desk, miriam)


def test_another_patient_is_found_by_name(
    show: Show, qtbot: QtBot, desk: Desk, miriam: str, tunde: str, tmp_path: Path
) -> None:
    page = show(table(tmp_path, row(ANNA, "61", "2026-03-14")))
    assert desk.record(miriam)
    page.shown.people.person.search.click()
    dialog = page.dialog
    assert isinstance(dialog, PickPatientDialog)
    dialog.save.click()
    assert "Choose a patient" in dialog.fault.text()
    QTest.keyClicks(dialog.search.editor, "nobody of this name")
    assert dialog.search.message == "Nobody is found."
    dialog.search.editor.clear()
    QTest.keyClicks(dialog.search.editor, "oye")
    QTest.keyClick(dialog.search.editor, Qt.Key.Key_Down)
    QTest.keyClick(dialog.search.editor, Qt.Key.Key_Return)
    rests(qtbot, page)
    assert "Linked to" in told(page)
    stored(qtbot, page)
    assert "61 U/L" in values(desk, tunde)


def test_many_whom_nobody_knows_are_added_at_once_and_one_is_refused(
    show: Show, qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    page = show(table(tmp_path, row(ANNA, "61"), row(LUC, "62"), row("P903;Bauer, Eva;1971-09-09;F", "63")))
    page.shown.people.all_new.click()
    rests(qtbot, page)
    assert page.store.text() == "Store 3 results, add 3 patients"
    page.shown.people.table.setCurrentIndex(page.shown.people.model.index(1, 0))
    choose(qtbot, page, "refused")
    assert page.store.text() == "Store 2 results, add 2 patients"
    stored(qtbot, page)
    assert [one.name for one in desk.patients().rows] == ["BAUER, Eva", "QUIST, Anna"]


def test_what_is_chosen_for_several_people_holds_for_all_of_them(
    show: Show, qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    page = show(table(tmp_path, row(ANNA, "61"), row(LUC, "62")))
    page.shown.people.table.selectAll()
    assert "2 people marked" in told(page)
    choose(qtbot, page, "new")
    stored(qtbot, page)
    assert desk.patients().total == 2


@pytest.mark.parametrize("width", [610, 760, 1000])
def test_how_a_row_stands_can_be_read_at_any_width(
    show: Show, qtbot: QtBot, desk: Desk, miriam: str, tmp_path: Path, width: int
) -> None:
    other = alp("2", 40, "2025-11-03")
    other["performer"] = [{"display": "Laboratory A"}]
    page = show(bundle(tmp_path, WHO, other), patient_id=miriam)
    page.shown.turn_to("rows")
    page.resize(width, 600)

    assert len(desk.record(miriam).results) == 6
    assert words(page, 0, STANDING).startswith("Conflicting, ")
    assert "Two values" in page.shown.rows.detail.text()
    qtbot.waitUntil(lambda: page.shown.rows.table.horizontalScrollBar().maximum() == 0)


def test_known_results_cannot_be_ticked_and_conflicting_ones_are_not_ticked(
    show: Show, qtbot: QtBot, desk: Desk, miriam: str, tmp_path: Path
) -> None:
    held = desk.record(miriam).results[3]
    desk.correct_result(miriam, held.id, held, "number added")
    same, other = alp("1", 24, "2026-03-12"), alp("2", 40, "2025-11-03")
    for one in (same, other):
        one["performer"] = [{"display": "Laboratory A"}]
    page = show(bundle(tmp_path, WHO, same, other))
    standings = sorted(words(page, number, STANDING).split(",")[0] for number in range(2))

    assert standings == ["Conflicting", "Known already"]
    known = next(number for number in range(2) if words(page, number, STANDING).startswith("Known"))
    model = page.shown.rows.model
    assert not model.setData(model.index(known, STORE), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert page.store.text() == "Put 1 row into quarantine"

    page.shown.turn_to("rows")
    table_ = page.shown.rows.table
    table_.setCurrentIndex(model.index(1 - known, 1))
    QTest.keyClick(table_, Qt.Key.Key_Space)
    assert page.store.text() == "Store 1 result"
    stored(qtbot, page)
    assert "40 U/L" in values(desk, miriam)


def test_a_file_of_somebody_else_is_stored_only_after_a_word(
    show: Show, qtbot: QtBot, desk: Desk, tunde: str, tmp_path: Path
) -> None:
    page = show(bundle(tmp_path, WHO, alp("1", 24, "2026-03-12")), patient_id=tunde)
    assert "birth dates differ" in told(page)
    assert not page.store.isEnabled()

    page.head.despite.setChecked(True)
    stored(qtbot, page)
    assert values(desk, tunde)[-1] == "24 U/L"


def test_what_cannot_be_taken_is_a_row_with_why(show: Show, desk: Desk, tmp_path: Path) -> None:
    page = show(bundle(tmp_path, WHO, alp("1", 24, "2026-03-12"), alp("2", 24, "2027-03-12")))
    page.shown.rows.show_standing("refused")

    assert page.shown.rows.model.rowCount() == 1
    assert "lies in the future" in words(page, 0, STANDING)
    assert desk.patients().total == 0


@pytest.mark.parametrize("text", ["", "{", "<Bundle/>", "[]", '{"resourceType": NaN}'])
def test_a_file_that_cannot_be_read_is_a_sentence_and_another_can_be_chosen(
    show: Show, desk: Desk, tmp_path: Path, text: str
) -> None:
    path = tmp_path / "results.json"
    path.write_text(text, encoding="utf-8")
    page = show(path)

    assert any(label.property("role") == "error" and label.text().endswith(".") for label in page.findChildren(QLabel))
    assert not page.busy
    assert page.start.pick.hasFocus()
    assert desk.patients().total == 0


def test_text_of_a_file_is_shown_as_written(show: Show, miriam: str, tmp_path: Path) -> None:
    other = alp("2", 40, "2026-03-12")
    other["note"] = [{"text": "<img src=x>"}]
    page = show(bundle(tmp_path, WHO, alp("1", 41, "2026-03-12"), other), patient_id=miriam)

    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in page.findChildren(QLabel) if label.text())


def test_rows_are_filtered_by_how_they_stand_and_by_words(
    show: Show, qtbot: QtBot, miriam: str, tmp_path: Path
) -> None:
    rows = (row(MIRIAM, "27", "2026-03-14"), row(MIRIAM, "140", unit="mmol/L", name="Sodium;2951-2"), row(ANNA, "61"))
    page = show(table(tmp_path, *rows))
    panel = page.shown.rows
    assert miriam
    assert {value: chip.text() for value, chip in panel.chips.items() if not chip.isHidden()} == {
        "": "All  3", "new": "New  1", "waiting": "Waits  1", "refused": "Refused  1",
    }  # fmt: skip
    panel.chips["waiting"].click()
    assert [panel.model.row(number).what for number in range(panel.model.rowCount())] == ["ALP"]  # type: ignore[union-attr]
    panel.show_standing("")
    QTest.keyClicks(panel.search, "hartley sodi")
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1, timeout=LONG)
    assert "not an analyte" in panel.detail.text().lower()
    QTest.keyClick(panel.search, Qt.Key.Key_Down)
    assert not panel.all.isEnabled()


def test_a_name_is_confirmed_once_and_what_was_chosen_of_people_stays(
    show: Show, qtbot: QtBot, desk: Desk, miriam: str, tmp_path: Path
) -> None:
    named = "ALKP;X9"
    page = show(table(tmp_path, row(MIRIAM, "27", "2026-03-14", name=named), row(ANNA, "61", name=named)))
    page.shown.people.table.setCurrentIndex(page.shown.people.model.index(0, 0))
    choose(qtbot, page, "new")
    (card,) = page.shown.names.cards
    assert (card.found.name, card.found.rows, card.analyte) == ("ALKP", 2, "alp")
    card.yes.click()
    rests(qtbot, page)
    assert page.store.text() == "Store 2 results, add 1 patient"
    stored(qtbot, page)
    assert "27 U/L" in values(desk, miriam)


def test_a_name_that_is_not_used_is_refused(show: Show, qtbot: QtBot, miriam: str, tmp_path: Path) -> None:
    page = show(table(tmp_path, row(MIRIAM, "27", "2026-03-14", name="ALKP;X9")))
    assert miriam
    (card,) = page.shown.names.cards
    card.list.setCurrentIndex(0)
    assert not card.yes.isEnabled()
    card.unused.click()
    rests(qtbot, page)
    assert page.store.text() == "Nothing to store"
    assert not page.store.isEnabled()


def test_a_unit_is_told_once_for_a_laboratory(
    show: Show, qtbot: QtBot, desk: Desk, miriam: str, tmp_path: Path
) -> None:
    page = show(table(tmp_path, row(MIRIAM, "27", "2026-03-14", unit="")))
    (card,) = page.shown.names.units
    assert not card.yes.isEnabled()
    card.list.setCurrentIndex(card.list.findData("U/L"))
    card.yes.click()
    rests(qtbot, page)
    stored(qtbot, page)
    assert "27 U/L" in values(desk, miriam)


def test_columns_are_corrected_and_the_rows_read_again(
    show: Show, qtbot: QtBot, desk: Desk, miriam: str, tmp_path: Path
) -> None:
    path = tmp_path / "wide.csv"
    path.write_text("Patient ID;Date of birth;Sampled;AP\n9991234578;1968-03-02;03/04/2025;27\n", encoding="utf-8")
    page = show(path)
    panel = page.shown.columns
    assert page.shown.tab == "columns"
    assert [box.currentData() for box in panel.roles] == ["patient", "born", "taken", "alp"]
    assert panel.open

    panel.dates.button("day first").click()
    rests(qtbot, page)
    QTest.keyClicks(panel.units[3], "U/L")
    qtbot.waitUntil(lambda: not panel.open, timeout=LONG)
    rests(qtbot, page)
    (card,) = page.shown.names.cards
    assert card.found.name == "AP"
    card.yes.click()
    rests(qtbot, page)
    assert page.store.text() == "Store 1 result"
    panel.roles[3].setCurrentIndex(panel.roles[3].findData("ggt"))
    panel.roles[3].activated.emit(0)
    rests(qtbot, page)
    assert words(page, 0, 1).startswith("GGT")
    panel.roles[3].setCurrentIndex(panel.roles[3].findData("alp"))
    panel.roles[3].activated.emit(0)
    rests(qtbot, page)
    stored(qtbot, page)
    assert "27 U/L" in values(desk, miriam)


def test_a_unit_that_cannot_be_is_said_and_nothing_shown_is_lost(
    show: Show, qtbot: QtBot, miriam: str, tmp_path: Path
) -> None:
    path = tmp_path / "wide.csv"
    path.write_text("Patient ID;Date of birth;Sampled;AP\n9991234578;1968-03-02;2025-04-03;27\n", encoding="utf-8")
    page = show(path)
    assert miriam
    QTest.keyClicks(page.shown.columns.units[3], "mg/dL")
    qtbot.waitUntil(lambda: "is not measured in “mg/dL”" in told(page), timeout=LONG)
    assert page.shown.columns.units[3].text() == "mg/dL"


def test_a_laboratory_is_named_and_the_file_read_as_its(show: Show, qtbot: QtBot, miriam: str, tmp_path: Path) -> None:
    page = show(table(tmp_path, row(MIRIAM, "27", "2026-03-14")))
    assert miriam
    page.head.laboratory.setCurrentText("Northgate Pathology")
    page.head.laboratory.activated.emit(0)
    rests(qtbot, page)
    assert page.preview
    assert page.preview.laboratory == "Northgate Pathology"


def test_several_files_are_looked_at_one_after_the_other(
    show: Show, qtbot: QtBot, desk: Desk, miriam: str, tmp_path: Path
) -> None:
    one = table(tmp_path, row(MIRIAM, "27", "2026-03-14"), name="one.csv")
    two = table(tmp_path, row(MIRIAM, "91", "2026-03-15"), name="two.csv")
    page = show(one, two)
    assert (page.preview is not None and page.preview.file_name, page.more) == ("one.csv", 1)
    stored(qtbot, page)
    qtbot.waitUntil(lambda: page.preview is not None and page.preview.file_name == "two.csv", timeout=LONG)
    rests(qtbot, page)
    page.cancel.click()
    assert not page.busy
    assert ("27 U/L" in values(desk, miriam), "91 U/L" in values(desk, miriam)) == (True, False)
    with qtbot.waitSignal(page.left):
        page.cancel.click()


def test_reading_can_be_stopped(qtbot: QtBot, desk: Desk, jobs: Jobs, tmp_path: Path) -> None:
    path = table(tmp_path, *(row(f"P{number};Quist, Anna{number};1955-01-10;F", "61") for number in range(3_000)))
    page = ImportPage(desk, jobs)
    qtbot.addWidget(page)
    page.show()
    page.read_files([path, path])
    page.reading.stop.click()
    rests(qtbot, page)
    assert (page.busy, page.preview) == (False, None)
    assert "stopped; nothing was stored. 1 other file not read." in told(page)


def test_files_and_text_can_be_dropped_and_pasted(
    qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str, tmp_path: Path
) -> None:
    page = ImportPage(desk, jobs)
    qtbot.addWidget(page)
    page.show()
    path = table(tmp_path, row(MIRIAM, "27", "2026-03-14"))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)), QUrl("https://example.org/a.csv")])
    page.dropEvent(
        QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    )
    rests(qtbot, page)
    assert page.preview is not None
    page.cancel.click()

    QGuiApplication.clipboard().setText(path.read_text("utf-8"))
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    dialog = page.dialog
    assert isinstance(dialog, PasteDialog)
    qtbot.waitUntil(lambda: dialog.text.message == "1 result: ALP 27 U/L 14-Mar-2026.", timeout=LONG)
    dialog.save.click()
    rests(qtbot, page)
    assert page._stack.currentIndex() == SHOWING  # noqa: SLF001 - which of its pages is shown
    stored(qtbot, page)
    assert "27 U/L" in values(desk, miriam)
    QGuiApplication.clipboard().clear()


def test_a_text_that_is_no_result_says_so_and_stays(qtbot: QtBot, desk: Desk, jobs: Jobs) -> None:
    page = ImportPage(desk, jobs)
    qtbot.addWidget(page)
    page.show()
    page.paste("Dear colleague,\nthank you for your letter.\n")
    dialog = page.dialog
    assert isinstance(dialog, PasteDialog)
    qtbot.waitUntil(lambda: bool(dialog.text.message) and not jobs.working, timeout=LONG)
    assert "No result is understood" in dialog.text.message
    dialog.text.editor.setPlainText("")
    dialog.save.click()
    qtbot.waitUntil(lambda: "Nothing was pasted" in dialog.fault.text(), timeout=LONG)
    assert page._stack.currentIndex() == START  # noqa: SLF001 - as above
    dialog.done(0)


def test_the_models_keep_the_rules_of_models(desk: Desk, tmp_path: Path) -> None:
    preview = desk.preview(table(tmp_path, row(ANNA, "61"), row(LUC, "62")))
    for model in (IntakeRowsModel(), PeopleModel()):
        tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        model.show_preview(preview)
        model.show_preview(desk.settled(preview, 0, "new"))
        if isinstance(model, IntakeRowsModel):
            model.filter("waiting", "luc")
            assert model.rowCount() == 1
        model.show_preview(None)
        assert (tester.model(), model.rowCount()) == (model, 0)


def test_many_rows_are_filtered_by_every_word(desk: Desk, tmp_path: Path) -> None:
    rows = (row(ANNA, str(40 + number % 50), f"2025-{number % 12 + 1:02}-11") for number in range(2_000))
    model = IntakeRowsModel()
    model.show_preview(desk.preview(table(tmp_path, *rows)))
    model.filter("", "quist 11-mar-2025")
    assert model.rowCount() == 167
    model.filter("", "quist zebra")
    assert model.rowCount() == 0


def test_nobody_is_chosen_while_the_rows_are_compared_and_no_choice_is_lost(
    show: Show, qtbot: QtBot, desk: Desk, miriam: str, tmp_path: Path, hold: Callable[[], Held]
) -> None:
    page = show(table(tmp_path, row(MIRIAM, "27", "2026-03-14"), row(ANNA, "61")))
    people = page.shown.people
    assert page.preview is not None
    places = {one.patient.family: one.place for one in page.preview.people}
    held = hold()
    people.settled.emit({places["Hartley"]: "refused"})
    assert not any(part.isEnabled() for part in (people, page.shown.rows, page.shown.names, page.head, page.store))
    people.settled.emit({places["Quist"]: "new"})
    held.go()
    rests(qtbot, page)
    assert page.store.text() == "Store 1 result, add 1 patient"
    assert page.store.isEnabled()
    stored(qtbot, page)
    assert "27 U/L" not in values(desk, miriam)


def test_nothing_is_put_aside_or_ticked_while_it_is_being_stored(
    show: Show, qtbot: QtBot, desk: Desk, miriam: str, tmp_path: Path, hold: Callable[[], Held]
) -> None:
    one = table(tmp_path, row(MIRIAM, "27", "2026-03-14"))
    page = show(one, table(tmp_path, row(MIRIAM, "29", "2026-03-15"), name="two.csv"))
    taken: list[object] = []
    page.accepted.connect(taken.append)
    held = hold()
    page.store.click()
    assert not any(part.isEnabled() for part in (page.cancel, page.shown.rows, page.shown.columns, page.head))
    page.cancel.click()
    held.go()
    qtbot.waitUntil(lambda: page.preview is not None and page.preview.file_name == "two.csv", timeout=LONG)
    rests(qtbot, page)
    assert len(taken) == 1
    assert all(part.isEnabled() for part in (page.cancel, page.shown.rows, page.shown.columns, page.head))
    stored(qtbot, page)
    assert {"27 U/L", "29 U/L"} <= set(values(desk, miriam))
