"""What leaves the clinic as a file: whole, never over another unasked, and with a line in the audit trail."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from fhir.resources.R4B.bundle import Bundle

from alpdesk.clinical.record import Patient
from alpdesk.desk.desk import Desk
from alpdesk.desk.exports import ExportKind, OnePatientOnly, whose
from alpdesk.exchange.fhir import read_bundle
from alpdesk.exchange.files import AlreadyThere, NotWritten

STARTS: dict[ExportKind, bytes] = {
    "fhir": b"{", "csv": b"\xef\xbb\xbfPatient,", "ips": b"{", "png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF",
    "trend csv": b"\xef\xbb\xbfPatient,Analyte,",
}  # fmt: skip


@pytest.mark.parametrize("kind", list(STARTS))
def test_each_kind_is_written_and_noted_without_name_or_place(
    desk: Desk, miriam: str, tmp_path: Path, kind: ExportKind
) -> None:
    target = tmp_path / "exported"
    desk.export_patient(miriam, target, kind)
    assert target.read_bytes().startswith(STARTS[kind])
    (line,) = (line for line in desk.audit(miriam) if line.action == "export")
    assert line.text == f"as {kind}"


def test_the_bundle_is_the_record(desk: Desk, miriam: str, tmp_path: Path) -> None:
    desk.export_patient(miriam, tmp_path / "record.json", "fhir")
    assert read_bundle(tmp_path / "record.json") == desk.record(miriam)


def test_a_file_that_exists_stays_unless_it_is_to_be_replaced(desk: Desk, miriam: str, tmp_path: Path) -> None:
    target = tmp_path / "record.csv"
    target.write_text("before")
    with pytest.raises(AlreadyThere):
        desk.export_patient(miriam, target, "csv")
    assert target.read_text() == "before"
    assert not [line for line in desk.audit(miriam) if line.action == "export"]
    desk.export_patient(miriam, target, "csv", replace_file=True)
    assert target.read_text() != "before"


def test_what_cannot_be_written_is_not_noted(desk: Desk, miriam: str, tmp_path: Path) -> None:
    with pytest.raises(NotWritten):
        desk.export_patient(miriam, tmp_path / "nowhere" / "record.csv", "csv")
    assert not [line for line in desk.audit(miriam) if line.action == "export"]


def test_several_patients_go_into_one_file(desk: Desk, miriam: str, tmp_path: Path) -> None:
    other = desk.add_patient(Patient("", "Soler"))
    desk.export_patients((miriam, other), tmp_path / "both.json", "fhir")
    data = (tmp_path / "both.json").read_bytes()
    Bundle.model_validate_json(data)
    entries = json.loads(data)["entry"]
    names = [one["resource"]["name"][0]["family"] for one in entries if one["resource"]["resourceType"] == "Patient"]
    assert names == ["Hartley", "Soler"]
    assert len({one["fullUrl"] for one in entries}) == len(entries)
    assert [line.action for line in desk.audit(other)].count("export") == 1


def test_a_summary_or_a_picture_is_of_one_patient(desk: Desk, miriam: str, tmp_path: Path) -> None:
    other = desk.add_patient(Patient("", "Soler"))
    for kind in ("ips", "png"):
        with pytest.raises(OnePatientOnly):
            desk.export_patients((miriam, other), tmp_path / "both", kind)
    assert not (tmp_path / "both").exists()


def test_an_issued_letter_is_described_beside_its_pdf(desk: Desk, miriam: str, tmp_path: Path) -> None:
    closed = desk.close(miriam, desk.begin("low_alp_osteoporosis", miriam), accepted=True)
    letter = desk.issue(desk.draft_letter(closed, None), tmp_path / "letter.pdf", closed)
    desk.export_letter_reference(letter, tmp_path / "letter.json")
    text = (tmp_path / "letter.json").read_text()
    found = json.loads(text)
    assert found["masterIdentifier"]["value"] == letter.sha256
    assert found["content"][0]["attachment"]["size"] == (tmp_path / "letter.pdf").stat().st_size
    assert "letter.pdf" not in text
    assert str(tmp_path) not in text


def test_a_picture_says_whose_it_is() -> None:
    assert whose(Patient("", "Ferrer", "Nuria", invented=True)) == (
        "FERRER, Nuria, birth date not known (invented patient)"
    )
    assert whose(Patient("", "")) == "Name not known, birth date not known"
