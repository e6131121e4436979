"""The same file read again in another way: what was chosen of people and rows stays chosen, and is remembered."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from alpdesk.desk.checks import NotAccepted
from alpdesk.desk.desk import Desk, Preview
from alpdesk.desk.laboratories import LaboratoryProfile

HEAD = "Patient ID;Name;Date of birth;Test;Code;Result;Unit;Collected"
MIRIAM, ANNA = "9991234578;Hartley, Miriam;1968-03-02", "P901;Quist, Anna;1955-01-10"


def pasted(desk: Desk, *rows: str) -> Preview:
    return desk.preview_text("\n".join([HEAD, *rows]))


def standings(preview: Preview) -> list[str]:
    return [one.standing for one in preview.rows]


def test_a_confirmed_name_keeps_people_and_ticks(desk: Desk, miriam: str) -> None:
    rows = (
        f"{MIRIAM};ALP;6768-6;27;U/L;2026-03-14",
        f"{MIRIAM};ALKP;X9;28;U/L;2026-03-15",
        f"{ANNA};ALKP;X9;61;U/L;2026-03-14",
    )
    preview = desk.settled_all(pasted(desk, *rows), {1: "new"}).choose(0, taken=False)
    found = desk.confirmed(preview, "ALKP", "alp")

    assert standings(found) == ["new", "new", "new"]
    assert [one.choice for one in found.people] == [miriam, "new"]
    assert [one.chosen for one in found.rows] == [False, True, True]


def test_a_name_that_is_not_used_is_refused(desk: Desk, miriam: str) -> None:
    found = desk.confirmed(pasted(desk, f"{MIRIAM};ALKP;X9;28;U/L;2026-03-15"), "ALKP", "")
    assert miriam
    assert standings(found) == ["refused"]


def test_a_unit_is_told_and_an_impossible_one_is_a_sentence(desk: Desk, miriam: str) -> None:
    preview = pasted(desk, f"{MIRIAM};ALP;6768-6;27;;2026-03-14")
    assert miriam
    assert standings(preview) == ["waiting"]
    assert standings(desk.unit_told(preview, "alp", "IU/L")) == ["new"]
    with pytest.raises(NotAccepted, match="is not measured in “mg/dL”: give U/L or"):
        desk.unit_told(preview, "alp", "mg/dL")


def test_columns_are_corrected(desk: Desk, miriam: str) -> None:
    preview = desk.preview_text("Patient ID;Date of birth;Sampled;X\n9991234578;1968-03-02;2026-03-14;27\n")
    mapping = desk.mapping(preview)
    assert mapping is not None
    columns = (*mapping.columns[:3], replace(mapping.columns[3], role="alp", unit="U/L"))
    found = desk.mapped(preview, replace(mapping, columns=columns))
    assert miriam
    assert [(one.what, one.canonical) for one in found.rows] == [("ALP", "27 U/L")]


def test_what_is_no_table_has_no_mapping(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "a.hl7"
    path.write_text(
        "MSH|^~\\&|LIS|LAB|||20260314||ORU^R01|1|P|2.5\rPID|1||1^^^X||Quist^Anna||19550110|F\r"
        "OBR|1||1|ALP|||202603140815\rOBX|1|NM|6768-6^ALP^LN||61|U/L|30-130|||F\r",
        encoding="utf-8",
    )
    assert desk.mapping(desk.preview(path)) is None


def test_what_was_told_is_remembered_once_the_laboratory_is_named_and_the_file_stored(desk: Desk, miriam: str) -> None:
    row = f"{MIRIAM};ALKP;X9;{{}};;2026-03-{{}}"
    preview = pasted(desk, row.format(27, 14))
    named = desk.named(preview, "Northgate Pathology")
    told = desk.unit_told(desk.confirmed(named, "ALKP", "alp"), "alp", "U/L")
    assert (told.laboratory, standings(told), desk.laboratories()) == ("Northgate Pathology", ["new"], ())
    desk.accept(told)

    (kept,) = desk.laboratories()
    assert (kept.name, dict(kept.codes), dict(kept.units)) == ("Northgate Pathology", {"alkp": "alp"}, {"alp": "U/L"})
    again = desk.named(pasted(desk, row.format(28, 15)), "northgate pathology")
    assert (again.laboratory, standings(again)) == ("Northgate Pathology", ["new"])
    assert miriam


def test_what_was_told_here_joins_what_is_known_of_a_laboratory(desk: Desk, miriam: str) -> None:
    desk.keep_laboratory(LaboratoryProfile("Northgate", codes={"gamma": "ggt"}, dates="day first"))
    rows = (f"{MIRIAM};ALKP;X9;27;U/L;03/04/2025", f"{MIRIAM};Gamma;X8;40;U/L;03/04/2025")
    told = desk.confirmed(pasted(desk, *rows), "ALKP", "alp")
    found = desk.named(told, "Northgate")
    assert miriam
    assert [(one.what, one.standing, one.taken) for one in found.rows] == [
        ("ALP", "new", "03-Apr-2025"),
        ("GGT", "new", "03-Apr-2025"),
    ]


def test_people_are_chosen_anew_where_the_file_reads_otherwise(desk: Desk, miriam: str) -> None:
    text = "A;B;C;D\n9991234578;1968-03-02;2026-03-14;27\nP901;1955-01-10;2026-03-14;28\n"
    preview = desk.preview_text(text)
    mapping = desk.mapping(preview)
    assert mapping is not None
    roles = ("patient", "born", "taken", "alp")
    columns = tuple(replace(one, role=role) for one, role in zip(mapping.columns, roles, strict=True))
    found = desk.mapped(preview, replace(mapping, columns=(*columns[:3], replace(columns[3], unit="U/L"))))
    assert [one.choice for one in found.people] == [miriam, ""]
    assert [one.rows for one in found.people] == [1, 1]


def test_the_laboratory_that_a_column_names_is_told_and_known_again(desk: Desk, miriam: str) -> None:
    text = f"{HEAD};Laboratory\n{MIRIAM};ALKP;X9;27;U/L;2026-03-14;Northgate Pathology"
    preview = desk.preview_text(text)
    assert (preview.laboratory, standings(preview)) == ("Northgate Pathology", ["unconfirmed"])
    desk.accept(desk.confirmed(preview, "ALKP", "alp"))
    again = desk.preview_text(text.replace("2026-03-14", "2026-03-15"))
    assert miriam
    assert (again.laboratory, standings(again)) == ("Northgate Pathology", ["new"])
