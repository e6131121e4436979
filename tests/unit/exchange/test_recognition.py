"""Analytes by code, by the laboratory's own table, and by name."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from alpdesk.clinical.analytes import ANALYTES, BY_LOINC
from alpdesk.clinical.record import Code
from alpdesk.exchange.json_reader import NotReadable
from alpdesk.exchange.laboratory import UNKNOWN, Laboratory, laboratory_json, laboratory_of, read_laboratory
from alpdesk.exchange.recognition import analyte_named, is_loinc, recognise, role_headed

NAMES = {
    "alp": "ALP | Alk. Phos. | Alkalische Phosphatase, AP | ALKALINE PHOSPHATASE (SERUM) | Phosphatase alcaline"
    " | Serum ALP level | S-ALP | alk.phos | LBXSAPSI",
    "bilirubin": "Bilirubin gesamt | Bilirubin, total | T-Bili",
    "ggt": "GGT (Gamma-GT) | γ-GT",
    "": "Alkaline phosphatase, bone | ALP isoenzymes | Bone ALP | LAP | Leucine aminopeptidase | Alcohol | ALK"
    " | ALP/GGT"
    " | Alkaline phosphatase liver | Placental ALP | Direct bilirubin | Bilirubin, direkt"
    " | Alkaline phosphatase [Enzymatic activity/volume] in Urine",
}


@pytest.mark.parametrize(
    ("name", "analyte"), [(name.strip(), analyte) for analyte, names in NAMES.items() for name in names.split("|")]
)
def test_a_name_counts_only_as_a_whole(name: str, analyte: str) -> None:
    assert analyte_named(name) == analyte


def test_every_analyte_s_own_names_mean_that_analyte() -> None:
    own = {one.id: one for one in ANALYTES.values() if one.id not in {"bone_alp", "bone_alp_activity", "t_score"}}
    assert {ident: analyte_named(one.name) for ident, one in own.items()} == {ident: ident for ident in own} | {
        ident: "" for ident in own if analyte_named(own[ident].name) == ""
    }
    assert not analyte_named(ANALYTES["bone_alp"].name)


def test_every_loinc_code_of_ours_has_its_check_digit() -> None:
    assert [code for code in BY_LOINC if not is_loinc(code)] == []
    assert not is_loinc("6768-5")
    assert not is_loinc("ALP")


def test_a_loinc_code_decides_beside_a_name_that_means_nothing_to_alpdesk() -> None:
    assert recognise([Code("LOINC", "6768-6")], ["Sodium"], UNKNOWN).analyte == "alp"
    assert recognise([Code("LOINC", "17838-4")], ["ALP"], UNKNOWN).analyte == ""
    assert recognise([Code("LOINC", "1783-0")], ["ALP"], UNKNOWN).refused
    assert recognise([], [], UNKNOWN).refused == "not an analyte that AlpDesk follows"


@pytest.mark.parametrize(("heading", "role"), [("Geburtsdatum", "born"), ("Résultat", "value"), ("Colour", "")])
def test_headings_are_known_by_what_they_usually_hold(heading: str, role: str) -> None:
    assert role_headed(heading) == role


def test_a_profile_is_written_and_read_without_loss(tmp_path: Path) -> None:
    known = Laboratory("Northlab", {"131": "alp", "na": ""}, {"alp": "U/L"}, "day first", {"a": "patient", "2": "alp"})
    path = tmp_path / "northlab.json"
    path.write_text(laboratory_json(known), encoding="utf-8")
    assert read_laboratory(path) == known
    assert json.loads(laboratory_json(UNKNOWN)) == {}


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ([], "is a JSON object"),
        ({"colour": "red"}, "is a JSON object"),
        ({"codes": ["131"]}, "“codes” maps texts to texts"),
        ({"codes": {"131": 5}}, "“codes” maps texts to texts"),
        ({"codes": {"131": "sodium"}}, "“sodium”, which is no analyte"),
        ({"units": {"sodium": "mmol/L"}}, "“sodium”, which is no analyte"),
        ({"units": {"alp": "mg/dL"}}, "ALP in “mg/dL”, which is no unit of it"),
        ({"columns": {"a": "colour"}}, "role “colour”"),
        ({"dates": "year first"}, "“day first” or “month first”"),
        ({"decimals": ";"}, "“decimals” is “.” or “,”"),
    ],
)
def test_a_profile_with_a_fault_names_it(given: object, told: str) -> None:
    with pytest.raises(NotReadable, match=told):
        laboratory_of(given)


@pytest.mark.parametrize(
    "name",
    [
        "Bone ALP",
        "ALP, bone",
        "LAP",
        "ALP isoenzymes",
        "Leucine aminopeptidase",
        "GGT",
        "Alcohol",
        "Urine ALP",
        "PAL osseuses",
        "Phosphatases alcalines intestinales",
        "Phosphatase acide",
    ],
)
def test_a_code_that_the_name_contradicts_is_refused(name: str) -> None:
    found = recognise([Code("LOINC", "6768-6")], [name], UNKNOWN)
    assert (found.analyte, found.refused) == (
        "", f"its LOINC code means Alkaline phosphatase, its name “{name}” something else",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("code", "name"),
    [("6768-6", "Alkaline phosphatase [Enzymatic activity/volume] in Serum or Plasma"), ("6768-6", "AP"),
     ("6768-6", "ALP, U/L"), ("29265-6", "Calcium"), ("17838-4", "Bone ALP")],
)  # fmt: skip
def test_a_code_that_the_name_does_not_contradict_decides(code: str, name: str) -> None:
    assert recognise([Code("LOINC", code)], [name], UNKNOWN).analyte == BY_LOINC[code].id
