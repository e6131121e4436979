"""How a table is read, as a clinician sees and corrects it: what is proposed, what is open, what is remembered."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from alpdesk.desk.checks import NotAccepted
from alpdesk.desk.laboratories import LaboratoryProfile
from alpdesk.desk.tables import SAMPLES, Column, Mapping, mapping_of, profile_of
from alpdesk.exchange.formats import read_text
from alpdesk.exchange.laboratory import UNKNOWN, laboratory_json, laboratory_of

TODAY = date(2026, 3, 16)
LONG = "Name;Born;Test;Result;Unit;Collected\nHartley, Miriam;1968-03-02;ALP;24;U/L;2026-03-12\n"
WIDE = "Patient no;Sampled;AP;GGT (U/L);Ward\n4711;12.03.2026;24;31;B\n4712;12.03.2026;1.718;40;B\n"


def read(text: str, laboratory: LaboratoryProfile = UNKNOWN) -> Mapping:
    found = mapping_of(None, text, laboratory, TODAY)
    assert found is not None
    return found


def roles(mapping: Mapping) -> list[str]:
    return [one.role for one in mapping.columns]


def test_a_table_is_shown_with_what_each_column_holds_and_its_first_rows() -> None:
    found = read(LONG)
    assert roles(found) == ["family", "born", "analyte", "value", "unit", "taken"]
    assert found.samples == (("Hartley, Miriam", "1968-03-02", "ALP", "24", "U/L", "2026-03-12"),)
    assert (found.dates_open, found.decimals_open, found.doubts) == (False, False, ())


def test_what_is_no_table_has_no_columns(tmp_path: Path) -> None:
    assert mapping_of(None, '{"resourceType": "Bundle"}', UNKNOWN, TODAY) is None
    path = tmp_path / "a.txt"
    path.write_text("MSH|^~\\&|LAB|||||||ORU^R01|1|P|2.5\rPID|1\r", encoding="utf-8")
    assert mapping_of(path, "", UNKNOWN, TODAY) is None


def test_a_file_is_read_in_any_charset_and_only_its_beginning(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    rows = "".join(f"Müller;1968-03-02;ALP;24;U/L;2026-03-{day % 28 + 1:02}\n" for day in range(12_000))
    path.write_bytes((LONG.splitlines()[0] + "\n" + rows).encode("cp1252"))
    found = mapping_of(path, "", UNKNOWN, TODAY)
    assert found is not None
    assert len(found.samples) == SAMPLES
    assert found.samples[0][0] == "Müller"


def test_a_date_that_can_be_read_in_two_ways_is_asked_about_until_it_is_said() -> None:
    text = LONG.replace("2026-03-12", "03/04/2026")
    found = read(text)
    assert (found.dates, found.dates_open) == ("", True)

    profile = profile_of(replace(found, dates="day first"), UNKNOWN)
    again = read(text, profile)
    assert (again.dates, again.dates_open) == ("day first", False)
    (entry,) = read_text(text, profile, TODAY)
    assert (entry.result, entry.refused) != (None, "two ways")


def test_dates_that_tell_by_themselves_are_not_asked_about() -> None:
    assert not read(LONG.replace("2026-03-12", "13/02/2026")).dates_open
    assert not read(LONG.replace("2026-03-12", "soon")).dates_open


def test_decimals_that_can_be_read_in_two_ways_are_asked_about_and_remembered() -> None:
    found = read(WIDE)
    assert (found.decimals, found.decimals_open) == ("", True)
    profile = profile_of(replace(found, decimals=","), LaboratoryProfile("Northgate"))
    assert profile.decimals == ","
    assert not read(WIDE, profile).decimals_open
    assert laboratory_of(json.loads(laboratory_json(profile))) == profile


def test_a_column_without_a_unit_is_doubted_until_one_is_given() -> None:
    found = read(WIDE)
    assert roles(found)[2:4] == ["alp", "ggt"]
    assert [one.unit for one in found.columns[2:4]] == ["", "U/L"]
    assert any("No unit is given for ALP" in doubt for doubt in found.doubts)

    columns = (*found.columns[:2], replace(found.columns[2], unit="IU/L"), *found.columns[3:])
    profile = profile_of(replace(found, columns=columns, decimals=","), UNKNOWN)
    assert profile.units["alp"] == "U/L"
    again = read(WIDE, profile)
    assert again.columns[2].unit == "U/L"
    assert not any("unit" in doubt for doubt in again.doubts)


def test_a_unit_in_which_the_analyte_is_not_measured_is_refused_in_a_sentence() -> None:
    wrong = Mapping((Column("AP", "alp", "mg/dL"),), ())
    with pytest.raises(NotAccepted, match="not measured in “mg/dL”: give U/L"):
        profile_of(wrong, UNKNOWN)


def test_what_a_column_holds_can_be_said_and_is_remembered_by_heading_or_by_place() -> None:
    text = "x1;x2;x3;x4\n4711;2026-03-12;hello;24\n"
    found = read(text)
    columns = tuple(
        replace(one, role=role) for one, role in zip(found.columns, ("patient", "taken", "", "alp"), strict=True)
    )
    profile = profile_of(replace(found, columns=columns), UNKNOWN)
    keys = {one.heading or str(place): one.role for place, one in enumerate(columns, 1)}
    assert profile.columns == {key: role or "unused" for key, role in keys.items()}
    assert roles(read(text, profile)) == ["patient", "taken", "unused", "alp"]


def test_what_is_missing_in_a_table_is_said() -> None:
    doubts = " ".join(read("a;b\nhello;world\nfoo;bar\n").doubts)
    for missing in ("hold values", "sample date", "whose the results are"):
        assert missing in doubts
    assert "names the analyte" in " ".join(read("Result;Sampled\n24;2026-03-12\n").doubts)
    assert ("alp", "Alkaline phosphatase") in read(LONG).roles
