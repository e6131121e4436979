"""``alpdesk export``: a patient’s file written anew, never over another unasked."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest

from alpdesk.cli import main
from alpdesk.clinical.dates import When
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Patient, Record
from alpdesk.clinical.results import Result
from alpdesk.exchange.fhir import read_bundle
from alpdesk.exchange.fhir_out import write_record

NURIA = Patient("p1", "Ferrer", "Nuria", sex="female", born=When.parse("1966-04-14"))
ALP = Result("r1", "alp", Quantity(Decimal("0.50"), "ukat/L"), When.parse("2026-03-12"), value_text="0.50 ukat/L")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A Bundle of one invented patient."""
    path = tmp_path / "patient.json"
    path.write_bytes(write_record(Record(NURIA, (ALP,))))
    return path


def run(*arguments: object) -> int:
    return main([str(one) for one in ("export", *arguments)])


def test_a_bundle_is_written_that_reads_as_the_same_record(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(file, "--as", "fhir", "--out", tmp_path / "again.json") == 0
    assert read_bundle(tmp_path / "again.json") == read_bundle(file)
    assert capsys.readouterr().out == f"Wrote {tmp_path / 'again.json'}: it holds patient data and is not encrypted.\n"


def test_a_table_of_results_is_written(file: Path, tmp_path: Path) -> None:
    assert run(file, "--as", "csv", "--out", tmp_path / "results.csv") == 0
    assert ",0.50,ukat/L," in (tmp_path / "results.csv").read_text(encoding="utf-8-sig")


def test_a_patient_summary_is_written(file: Path, tmp_path: Path) -> None:
    assert run(file, "--as", "ips", "--out", tmp_path / "summary.json") == 0
    document = json.loads((tmp_path / "summary.json").read_text(encoding="utf-8"))
    assert (document["type"], document["entry"][0]["resource"]["resourceType"]) == ("document", "Composition")


def test_a_file_that_exists_is_replaced_only_on_demand(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "results.csv"
    target.write_text("before", encoding="utf-8")
    assert run(file, "--as", "csv", "--out", target) == 2
    assert "add --force to replace it" in capsys.readouterr().err
    assert target.read_text(encoding="utf-8") == "before"
    assert run(file, "--as", "csv", "--out", target, "--force") == 0
    assert target.read_text(encoding="utf-8") != "before"


def test_the_patients_own_file_is_never_replaced(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = file.read_bytes()
    assert run(file, "--as", "fhir", "--out", file, "--force") == 2
    assert "names the patient’s own file" in capsys.readouterr().err
    assert file.read_bytes() == before


def test_what_the_file_holds_beyond_the_record_is_named(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bundle = json.loads(file.read_text(encoding="utf-8"))
    bundle["entry"][1]["resource"]["modifierExtension"] = [{"url": "urn:example:x", "valueBoolean": True}]
    file.write_text(json.dumps(bundle), encoding="utf-8")
    assert run(file, "--as", "csv", "--out", tmp_path / "results.csv") == 0
    assert capsys.readouterr().err.startswith("Left out: One Observation has a modifier")


def test_an_unknown_kind_is_refused(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(file, "--as", "xml", "--out", tmp_path / "out") == 2
    assert "invalid choice" in capsys.readouterr().err
