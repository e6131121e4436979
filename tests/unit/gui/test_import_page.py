"""A file of results on screen: what is shown before anything is stored, and what is stored then."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from alpdesk.desk.desk import Desk
from alpdesk.gui.import_model import GIVEN, STANDING, STORE, STORED, ImportModel
from alpdesk.gui.import_page import ImportPage
from alpdesk.gui.jobs import Jobs

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


@pytest.fixture
def show(qtbot: QtBot, desk: Desk, jobs: Jobs) -> Show:
    """The page, with a file read into it."""

    def shown(path: Path, patient_id: str | None = None) -> ImportPage:
        page = ImportPage(desk, jobs, choose=lambda _parent: str(path))
        qtbot.addWidget(page)
        page.resize(900, 600)
        page.begin(patient_id)
        page.show()
        with qtbot.waitSignal(jobs.busy, check_params_cb=lambda busy: not busy):
            page.pick.click()
        return page

    return shown


def told(page: ImportPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def words(page: ImportPage, row: int, column: int) -> str:
    return str(page.model.index(row, column).data())


def stored(qtbot: QtBot, page: ImportPage) -> None:
    with qtbot.waitSignal(page.accepted):
        page.store.click()


def test_a_file_of_somebody_new_is_shown_and_nothing_is_stored_yet(show: Show, desk: Desk, tmp_path: Path) -> None:
    page = show(bundle(tmp_path, WHO, alp("1", 24, "2026-03-12")))

    assert "HARTLEY, Miriam" in told(page)
    assert "new patient" in told(page)
    assert (words(page, 0, GIVEN), words(page, 0, STORED)) == ("24 U/L", "24 U/L")
    assert desk.patients().total == 0


def test_what_was_chosen_is_stored_in_one_step(show: Show, qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    page = show(bundle(tmp_path, WHO, alp("1", 24, "2026-03-12"), alp("2", 33, "2026-02-12")))
    page.model.setData(page.model.index(1, STORE), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert words(page, 1, STORED) == "not stored"
    stored(qtbot, page)
    (row,) = desk.patients().rows

    assert [str(one.quantity) for one in desk.record(row.id).results] == ["24 U/L"]


@pytest.mark.parametrize("width", [610, 760, 900])
def test_how_a_row_stands_is_never_cut(show: Show, desk: Desk, miriam: str, tmp_path: Path, width: int) -> None:
    other = alp("2", 40, "2025-11-03")
    other["performer"] = [{"display": "Laboratory A"}]
    page = show(bundle(tmp_path, WHO, other), miriam)
    page.resize(width, 600)

    assert len(desk.record(miriam).results) == 6
    assert words(page, 0, STANDING).startswith("Conflicting: Two values")
    assert page.table.horizontalScrollBar().maximum() == 0
    room = page.table.visualRect(page.model.index(0, STANDING)).adjusted(4, 0, -4, 0)
    lines = page.table.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), words(page, 0, STANDING))
    assert lines.height() <= room.height()
    assert page.table.viewport().rect().contains(page.table.visualRect(page.model.index(0, STANDING)))


def test_known_results_cannot_be_ticked_and_conflicting_ones_are_not_ticked(
    show: Show, desk: Desk, miriam: str, tmp_path: Path
) -> None:
    held = desk.record(miriam).results[3]
    desk.correct_result(miriam, held.id, held, "number added")
    same, other = alp("1", 24, "2026-03-12"), alp("2", 40, "2025-11-03")
    for one in (same, other):
        one["performer"] = [{"display": "Laboratory A"}]
    page = show(bundle(tmp_path, WHO, same, other))
    standings = sorted(words(page, row, STANDING).split(":")[0] for row in range(2))

    assert standings == ["Conflicting", "Known already"]
    known = next(row for row in range(2) if words(page, row, STANDING).startswith("Known"))
    tick = page.model.index(known, STORE)
    assert not page.model.setData(tick, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert (page.store.isEnabled(), page.store.text()) == (False, "Nothing to store")


def test_a_file_of_somebody_else_is_stored_only_after_a_word(
    show: Show, qtbot: QtBot, desk: Desk, tunde: str, tmp_path: Path
) -> None:
    page = show(bundle(tmp_path, WHO, alp("1", 24, "2026-03-12")), tunde)
    assert "birth dates differ" in told(page)
    assert not page.store.isEnabled()

    page.despite.setChecked(True)
    stored(qtbot, page)
    assert str(desk.record(tunde).results[-1].quantity) == "24 U/L"


def test_somebody_who_seems_to_be_here_is_not_added_without_a_word(
    show: Show, qtbot: QtBot, desk: Desk, miriam: str, tmp_path: Path
) -> None:
    nameless = {key: value for key, value in WHO.items() if key != "identifier"}
    page = show(bundle(tmp_path, nameless, alp("1", 24, "2026-03-12")))
    assert desk.record(miriam).patient.name in told(page)
    assert not page.store.isEnabled()

    page.despite.setChecked(True)
    stored(qtbot, page)
    assert desk.patients().total == 2


def test_what_cannot_be_taken_is_listed_with_why(show: Show, desk: Desk, tmp_path: Path) -> None:
    page = show(bundle(tmp_path, WHO, alp("1", 24, "2026-03-12"), alp("2", 24, "2027-03-12")))

    assert "Left out" in told(page)
    assert "lies in the future" in told(page)
    assert desk.patients().total == 0


@pytest.mark.parametrize("text", ["", "{", "<Bundle/>", "[]", '{"resourceType": "Patient"}', '{"resourceType": NaN}'])
def test_a_file_that_cannot_be_read_is_a_sentence_and_another_can_be_chosen(
    show: Show, desk: Desk, tmp_path: Path, text: str
) -> None:
    path = tmp_path / "results.json"
    path.write_text(text, encoding="utf-8")
    page = show(path)

    assert any(label.property("role") == "error" and label.text().endswith(".") for label in page.findChildren(QLabel))
    assert page.pick.isEnabled()
    assert not page.store.isEnabled()
    assert desk.patients().total == 0


def test_text_of_a_file_is_shown_as_written(show: Show, miriam: str, tmp_path: Path) -> None:
    other = alp("2", 40, "2026-03-12")
    other["note"] = [{"text": "<img src=x>"}]
    page = show(bundle(tmp_path, WHO, alp("1", 41, "2026-03-12"), other), miriam)
    tips = [page.model.index(row, STANDING).data(Qt.ItemDataRole.ToolTipRole) for row in range(page.model.rowCount())]

    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in page.findChildren(QLabel) if label.text())
    assert all("<b>" not in tip for tip in tips if tip)


def test_the_model_keeps_the_rules_of_models(desk: Desk, tmp_path: Path) -> None:
    model = ImportModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    preview = desk.preview(bundle(tmp_path, WHO, alp("1", 24, "2026-03-12")))
    model.show_preview(preview)
    model.show_chosen(frozenset())
    model.show_preview(None)

    assert (tester.model(), model.rowCount()) == (model, 0)
