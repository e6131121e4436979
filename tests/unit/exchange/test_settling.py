"""A unit or an analyte that a clinician settles is judged by the rules of reading."""

from __future__ import annotations

from dataclasses import replace

import pytest

from alpdesk.clinical.dates import When
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.results import Limits, Result
from alpdesk.exchange.json_reader import NotReadable
from alpdesk.exchange.settling import with_analyte, with_unit

PRINTED = Result("", "alp", Quantity.parse("0.5"), When.parse("2026-03-10"), value_text="0.5")


def test_limits_take_the_unit_of_the_value_unless_they_have_their_own() -> None:
    bare = Limits(Quantity.parse("0.5"), Quantity.parse("2.2"), "0.5-2.2")
    own = Limits(Quantity.parse("30 U/L"), None, ">30 U/L")
    assert str(with_unit(replace(PRINTED, limits=bare), "µkat/l").limits) == "0.5–2.2 µkat/L"
    assert with_unit(replace(PRINTED, limits=own), "ukat/L").limits == own


@pytest.mark.parametrize(
    ("value", "unit", "why"),
    [
        ("0.5", "", "Unit missing"),
        ("0.5", "mg/dL", "“mg/dL” is not a unit of ALP"),
        ("99999", "ukat/L", "The value is far beyond any that is possible"),
        ("0", "U/L", "The value is zero"),
    ],
)
def test_a_unit_that_cannot_be_is_refused(value: str, unit: str, why: str) -> None:
    with pytest.raises(NotReadable, match=why):
        with_unit(replace(PRINTED, quantity=Quantity.parse(value)), unit)


def test_what_has_no_number_takes_no_unit_and_no_analyte() -> None:
    for settle in (with_unit, with_analyte):
        with pytest.raises(NotReadable, match="no number"):
            settle(replace(PRINTED, quantity=None), "alp")


def test_another_analyte_may_lack_its_unit_but_not_be_impossible() -> None:
    in_units = replace(PRINTED, quantity=Quantity.parse("28 U/L"))
    assert with_analyte(in_units, "ggt") == (replace(in_units, analyte="ggt"), "")
    assert with_analyte(in_units, "phosphate")[1] == "“U/L” is not a unit of Phosphate"
    with pytest.raises(NotReadable, match="far beyond"):
        with_analyte(replace(PRINTED, quantity=Quantity.parse("99999 mmol/L")), "phosphate")
