"""Imports that were accepted: listed, undone as a whole, told of in a report."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pdfplumber
import pytest

from alpdesk.clinical.record import Answer
from alpdesk.desk.checks import NotAccepted
from alpdesk.desk.desk import Desk
from alpdesk.desk.imported import NeitherPdfNorCsv
from alpdesk.errors import AlpDeskError
from alpdesk.exchange.files import AlreadyThere
from alpdesk.letters import import_report
from alpdesk.store.failures import AlreadyChanged, NotOnFile
from tests.unit.desk.messages import MIRIAM_PID, message, obx, written
from tests.unit.desk.test_intake import WHO, bundle, observation, others, problem

UNKNOWN = "Q-77^^^Elsewhere||=Quill^Jonas||19710504|M"


def values(desk: Desk, patient_id: str) -> list[str]:
    return [str(one.quantity) for one in desk.record(patient_id).results]


def imported(desk: Desk, folder: Path, *messages: str, name: str = "results.hl7") -> str:
    """A file accepted as it stands; the id of its import."""
    return desk.accept(desk.preview(written(folder, *messages, name=name))).import_id


def test_imports_are_listed_with_who_when_and_how_many(desk: Desk, miriam: str, tmp_path: Path) -> None:
    imported(desk, tmp_path, message(MIRIAM_PID, obx("28")), message(UNKNOWN, obx("52"), order="B"))
    (one,) = desk.imports()
    assert (one.file_name, one.format, one.laboratory, one.by) == ("results.hl7", "HL7 v2", "NORTHLAB", "Dr Ada Okafor")
    assert (one.counts, one.waiting, one.undone) == ({"new": 1, "waiting": 1}, 1, "")
    assert miriam


def test_undoing_withdraws_what_came_and_brings_back_what_it_replaced(desk: Desk, miriam: str, tmp_path: Path) -> None:
    imported(desk, tmp_path, message(MIRIAM_PID, obx("31"), order="A"))
    fixed = message(MIRIAM_PID, obx("29", status="C"), order="A", sent="20260312")
    new = message(MIRIAM_PID, obx("52"), order="B", day="20260201")
    waits = message(UNKNOWN, obx("40"), order="C")
    second = imported(desk, tmp_path, fixed, new, waits, name="second.hl7")
    assert values(desk, miriam)[-2:] == ["29 U/L", "52 U/L"]

    undone = desk.undo_import(second, "The wrong file")
    assert (undone.withdrawn, undone.restored, undone.patients) == (1, 1, ())
    assert values(desk, miriam) == ["33 U/L", "24 U/L", "31 U/L"]
    assert desk.quarantine() == ()
    latest, _ = desk.imports()
    assert (latest.undone, latest.undone_by) == ("The wrong file", "Dr Ada Okafor")
    with pytest.raises(NotAccepted, match="undone already"):
        desk.undo_import(second, "again")

    again = desk.preview(tmp_path / "second.hl7")
    assert [row.standing for row in again.rows] == ["corrected", "new", "waiting"]
    desk.accept(again)
    assert values(desk, miriam)[-2:] == ["29 U/L", "52 U/L"]


def test_an_import_on_which_a_correction_rests_is_not_undone(desk: Desk, miriam: str, tmp_path: Path) -> None:
    first = imported(desk, tmp_path, message(MIRIAM_PID, obx("31"), order="A"))
    imported(desk, tmp_path, message(MIRIAM_PID, obx("29", status="C"), order="A", sent="20260312"), name="fixed.hl7")
    before = desk.record(miriam)
    with pytest.raises(NotAccepted, match="1 result of it was corrected or marked since"):
        desk.undo_import(first, "The wrong file")
    assert desk.record(miriam) == before
    with pytest.raises(AlpDeskError, match="reason"):
        desk.undo_import(first, " ")
    with pytest.raises(NotOnFile):
        desk.undo_import("99", "The wrong file")


def test_imports_are_undone_one_after_the_other_back_to_what_was_typed(desk: Desk, miriam: str, tmp_path: Path) -> None:
    steps = ((("31", "F"), "20260311"), (("30", "C"), "20260312"), (("29", "C"), "20260313"))
    idents = []
    for (value, status), sent in steps:
        one = message(MIRIAM_PID, obx(value, status=status, taken="20260312"), sent=sent, lab="Laboratory A")
        idents.append(imported(desk, tmp_path, one, name=f"{sent}.hl7"))
    conflict = desk.quarantine()
    assert [one.needs for one in conflict] == [("conflict",)]
    assert values(desk, miriam) == ["33 U/L", "29 U/L"]
    with pytest.raises(NotAccepted):
        desk.undo_import(idents[1], "wrong")
    for ident, left in ((idents[2], "30 U/L"), (idents[1], "24 U/L"), (idents[0], "24 U/L")):
        desk.undo_import(ident, "wrong")
        assert values(desk, miriam) == ["33 U/L", left]
    assert desk.quarantine() == ()


def test_what_was_withdrawn_by_hand_stays_withdrawn(desk: Desk, miriam: str, tmp_path: Path) -> None:
    first = imported(desk, tmp_path, message(MIRIAM_PID, obx("31"), order="A"))
    desk.withdraw_result(miriam, desk.record(miriam).results[-1].id, "Not hers")
    assert desk.undo_import(first, "The wrong file").withdrawn == 0


def test_what_was_withdrawn_by_hand_does_not_come_back_with_the_same_file(
    desk: Desk, miriam: str, tmp_path: Path
) -> None:
    imported(desk, tmp_path, message(MIRIAM_PID, obx("31"), order="A"))
    desk.withdraw_result(miriam, desk.record(miriam).results[-1].id, "Not hers")
    assert [row.standing for row in desk.preview(tmp_path / "results.hl7").rows] == ["same"]


def test_versions_in_one_file_are_undone_together(desk: Desk, miriam: str, tmp_path: Path) -> None:
    both = (message(MIRIAM_PID, obx(v, status=s), order="A", sent=d) for v, s, d in
            (("29", "C", "20260313"), ("33", "P", "20260311"), ("31", "F", "20260312")))  # fmt: skip
    ident = imported(desk, tmp_path, *both)
    assert values(desk, miriam)[-1] == "29 U/L"
    undone = desk.undo_import(ident, "The wrong file")
    assert (undone.withdrawn, undone.restored) == (1, 0)
    assert values(desk, miriam) == ["33 U/L", "24 U/L"]


def test_a_late_version_stays_in_the_history_and_hinders_nothing(desk: Desk, miriam: str, tmp_path: Path) -> None:
    imported(desk, tmp_path, message(MIRIAM_PID, obx("31"), order="A", sent="20260312"))
    late = imported(desk, tmp_path, message(MIRIAM_PID, obx("33", status="P"), order="A"), name="late.hl7")
    (held,) = [one for one in desk.record(miriam).results if one.identifier]
    assert [one.result.status for one in desk.result_history(miriam, held.id)] == ["preliminary", "final"]
    assert desk.undo_import(late, "The wrong file").withdrawn == 0
    assert values(desk, miriam)[-1] == "31 U/L"


def test_what_was_linked_from_the_quarantine_is_undone_with_its_import(desk: Desk, miriam: str, tmp_path: Path) -> None:
    ident = imported(desk, tmp_path, message(UNKNOWN, obx("52")))
    desk.link([one.id for one in desk.quarantine()], miriam)
    assert values(desk, miriam)[-1] == "52 U/L"
    assert desk.undo_import(ident, "The wrong file").withdrawn == 1
    assert values(desk, miriam) == ["33 U/L", "24 U/L"]


def test_problems_medicines_operations_and_answers_are_undone_too(desk: Desk, miriam: str, tmp_path: Path) -> None:
    desk.record_answers(miriam, (Answer("bone_pain", "no"),))
    before = desk.record(miriam)
    accepted = desk.accept(
        desk.preview(bundle(tmp_path, WHO, observation("1", 28, "2026-03-01"), problem(), *others()))
    )
    assert accepted.entries == 4
    undone = desk.undo_import(accepted.import_id, "The wrong file")
    assert (undone.withdrawn, undone.restored) == (4, 1)
    after = desk.record(miriam)
    assert (after.results, after.problems, after.medicines, after.procedures) == (
        before.results, before.problems, before.medicines, before.procedures,
    )  # fmt: skip
    assert [one.value for one in after.answers if one.id == "bone_pain"] == ["no", "yes", "no"]


def test_an_answer_that_nobody_had_given_before_is_not_known_again(desk: Desk, tmp_path: Path) -> None:
    preview = desk.settled(desk.preview(bundle(tmp_path, WHO, observation("1", 28, "2026-03-01"), *others())), 0, "new")
    accepted = desk.accept(preview)
    undone = desk.undo_import(accepted.import_id, "The wrong file")
    assert undone.patients == accepted.added
    assert [one.value for one in desk.record(accepted.patient_id).answers] == ["yes", "unknown"]


def test_an_answer_given_since_stays(desk: Desk, miriam: str, tmp_path: Path) -> None:
    accepted = desk.accept(desk.preview(bundle(tmp_path, WHO, observation("1", 28, "2026-03-01"), *others())))
    desk.record_answers(miriam, (Answer("bone_pain", "unknown"),))
    assert desk.undo_import(accepted.import_id, "The wrong file").restored == 0


def test_a_problem_corrected_since_keeps_its_import(desk: Desk, miriam: str, tmp_path: Path) -> None:
    path = bundle(tmp_path, WHO, observation("1", 28, "2026-03-01"), problem())
    accepted = desk.accept(desk.preview(path))
    held = desk.record(miriam).problems[-1]
    desk.correct_problem(miriam, held.id, held, "wording")
    with pytest.raises(NotAccepted, match="1 problem of it was corrected"):
        desk.undo_import(accepted.import_id, "The wrong file")
    assert values(desk, miriam)[-1] == "28 U/L"


def test_an_import_undone_elsewhere_meanwhile_is_said(desk: Desk, miriam: str, tmp_path: Path) -> None:
    ident = imported(desk, tmp_path, message(MIRIAM_PID, obx("31")))
    desk.undo_import(ident, "The wrong file")
    store, now = desk._store, desk._now()  # noqa: SLF001 - the store's own guard
    with pytest.raises(AlreadyChanged):
        store.undo_import(ident, "again", "Dr Ada Okafor", now)
    assert values(desk, miriam) == ["33 U/L", "24 U/L"]


def test_the_report_as_a_table_has_every_row_and_no_formula(desk: Desk, miriam: str, tmp_path: Path) -> None:
    ident = imported(
        desk,
        tmp_path,
        message(MIRIAM_PID, obx("28"), obx("9", code="1-8^X^LN")),
        message(UNKNOWN, obx("52"), order="B"),
    )
    path = tmp_path / "report.csv"
    desk.import_report(ident, path)
    head, *rows = csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig")))
    assert [(row[1], row[3], row[7], row[8]) for row in rows] == [
        ("4", "ALP", "new", ""),
        ("5", "X", "refused", ""),
        ("9", "ALP", "waiting", "waiting"),
    ]
    assert rows[2][2].startswith("'=QUILL")
    assert head[:2] == ["File", "Line"]
    with pytest.raises(AlreadyThere):
        desk.import_report(ident, path)
    desk.undo_import(ident, "The wrong file")
    desk.import_report(ident, path, replace_file=True)
    assert "undone" in path.read_text(encoding="utf-8-sig")
    assert miriam
    assert [line.action for line in desk.audit()][:1] == ["export"]


def test_the_report_as_a_pdf_says_what_became_of_the_rows(
    desk: Desk, miriam: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ident = imported(desk, tmp_path, message(MIRIAM_PID, obx("28")), message(UNKNOWN, obx("0.9", "ukat/L"), order="B"))
    path = tmp_path / "report.pdf"
    desk.import_report(ident, path)
    words = read(path)
    assert "Import 1: results.hl7" in words
    assert "1 row of it still waits in the quarantine." in words
    assert "(54.0 U/L)" in words
    assert "HARTLEY" in words
    desk.undo_import(ident, "The wrong file")
    monkeypatch.setattr(import_report, "MOST", 1)
    desk.import_report(ident, path, replace_file=True)
    assert "Undone by Dr Ada Okafor: The wrong file" in read(path)
    assert "1 more row not listed here" in read(path)
    assert miriam


def read(path: Path) -> str:
    with pdfplumber.open(path) as pdf:
        return " ".join(" ".join((page.extract_text() or "").split()) for page in pdf.pages)


def test_a_report_is_a_pdf_or_a_table(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(NeitherPdfNorCsv, match="ends in neither"):
        desk.import_report("1", tmp_path / "report.doc")
    with pytest.raises(NotOnFile):
        desk.import_report("1", tmp_path / "report.pdf")
