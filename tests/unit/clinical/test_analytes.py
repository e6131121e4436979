"""Analytes: codes that never mix, factors that are exact, units that are never guessed."""

from __future__ import annotations

import pytest

from alpdesk.clinical.analytes import ANALYTES, BY_LOINC, UnitUnknown
from alpdesk.clinical.quantity import Quantity, canonical_unit


def test_bone_alp_is_never_total_alp() -> None:
    assert BY_LOINC["6768-6"].id == "alp"
    assert {BY_LOINC["17838-4"].group, BY_LOINC["1777-2"].group} == {"bone_alp"}


def test_a_code_names_one_analyte_only() -> None:
    assert len(BY_LOINC) == sum(len(analyte.loincs) for analyte in ANALYTES.values())


def test_every_accepted_unit_is_one_that_can_be_read() -> None:
    for analyte in ANALYTES.values():
        for unit in filter(None, analyte.factors):
            assert canonical_unit(unit) == unit, (analyte.id, unit)
        assert analyte.factors[analyte.unit] == 1
        assert analyte.plausible[0] < analyte.plausible[1]


@pytest.mark.parametrize(
    ("analyte", "given", "canonical"),
    [
        ("alp", "0.50 ukat/L", "30.00 U/L"),
        ("alp", "500 nkat/L", "30.00 U/L"),
        ("alp", "<0.5 µkat/L", "<30.0 U/L"),
        ("calcium", "9.6 mg/dL", "2.39520 mmol/L"),
        ("hb", "13.1 g/dL", "131.0 g/L"),
        ("bilirubin", "1.2 mg/dL", "20.520 umol/L"),
        ("wbc", "5.4 10*3/uL", "5.4 10*9/L"),
        ("inr", "1.1", "1.1"),
        ("t_score", "-2.7", "-2.7 SD"),
        ("t_score", "-2.7 {T-score}", "-2.7 SD"),
    ],
)
def test_a_quantity_is_converted_exactly(analyte: str, given: str, canonical: str) -> None:
    assert str(ANALYTES[analyte].canonical(Quantity.parse(given))) == str(Quantity.parse(canonical))


@pytest.mark.parametrize(
    ("analyte", "given", "words"),
    [("alp", "24 mg/dL", "mg/dL"), ("alp", "24", "no unit"), ("bone_alp", "24 U/L", "U/L"), ("inr", "1.1 U/L", "U/L")],
)
def test_a_unit_of_something_else_is_refused(analyte: str, given: str, words: str) -> None:
    with pytest.raises(UnitUnknown, match=words):
        ANALYTES[analyte].canonical(Quantity.parse(given))
