"""``alpdesk read``: any file of results, without a database."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from alpdesk.cli import main

TABLE = """Patient;Geburtsdatum;Geschlecht;Datum;Analyse;Ergebnis;Einheit;Referenz
P1;04.05.1958;w;12.03.2026;Alkalische Phosphatase;<24,5;U/l;30 - 130
P1;04.05.1958;w;12.03.2026;Natrium;140;mmol/l;
P2;;m;13.03.2026;ALP;24;;
"""


@pytest.fixture
def table(tmp_path: Path) -> str:
    path = tmp_path / "results.csv"
    path.write_text(TABLE, encoding="utf-8")
    return str(path)


def test_each_result_is_one_json_object(table: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", table, "--json"]) == 0
    out, told = capsys.readouterr()
    first, second, third = map(json.loads, out.splitlines())
    assert first == {
        "file": table, "line": 2, "patient": "P1", "dob": "1958-05-04", "sex": "female", "analyte": "alp", "code": None,
        "name": "Alkalische Phosphatase", "value": "<24,5", "comparator": "<", "number": 24.5, "unit": "U/l",
        "canonical_value": 24.5, "canonical_unit": "U/L", "low": 30, "high": 130, "limits": "30 - 130",
        "status": "final", "taken_at": "2026-03-12", "laboratory": None,
        "confirm": "“Alkalische Phosphatase” is known by its name alone: confirm Alkaline phosphatase", "refused": None,
    }  # fmt: skip
    assert second["refused"] == "not an analyte that AlpDesk follows"
    assert (third["analyte"], third["number"], third["refused"]) == ("alp", 24, "unit missing")
    assert told == "3 results: 1 read, 2 refused\n"


def test_a_profile_settles_what_the_file_leaves_open(
    table: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    profile = tmp_path / "lab.json"
    profile.write_text('{"name": "Northlab", "codes": {"alp": "alp"}, "units": {"alp": "U/L"}}', encoding="utf-8")
    assert main(["read", table, "--lab", str(profile), "--json"]) == 0
    third = json.loads(capsys.readouterr().out.splitlines()[2])
    assert (third["canonical_value"], third["laboratory"], third["confirm"]) == (24, "Northlab", None)


def test_the_same_as_text_shows_reasons_and_steers_no_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "odd.csv"
    path.write_text(
        "Patient;Datum;Analyse;Ergebnis;Einheit\n\x1b[2JP1;12.03.2026;ALP;24;U/L\nP2;x;ALP;24;\n", encoding="utf-8"
    )
    assert main(["read", str(path)]) == 0
    out, told = capsys.readouterr()
    assert "\x1b" not in out
    assert "refused: unit missing" in out
    assert "12-Mar-2026" in out
    assert told == "2 results: 1 read, 1 refused\n"


def test_digits_that_a_json_number_would_lose_stay_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "long.csv"
    path.write_text(
        "Patient;Datum;Analyse;Ergebnis;Einheit\nP1;12.03.2026;ALP;24.12345678901234567;U/L\n", encoding="utf-8"
    )
    assert main(["read", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["number"] == "24.12345678901234567"


def test_a_file_that_cannot_be_read_ends_with_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(tmp_path / "missing.csv"), "--json"]) == 2
    out, told = capsys.readouterr()
    assert (out, told.count("\n")) == ("", 1)
    assert "no file of this name" in told
