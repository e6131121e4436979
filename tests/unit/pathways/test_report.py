"""The contract's object: its keys, and numbers that lose nothing."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from alpdesk.clinical.record import Record
from alpdesk.pathways.assess import assess
from alpdesk.pathways.assessment import Assessment, Fact
from alpdesk.pathways.report import contract_json, contract_object
from alpdesk.resources import pathways
from tests.unit.pathways.samples import LOW_ALP, TODAY, WOMAN
from tests.unit.pathways.test_assess import CALM, EVERYWHERE

KEYS = {
    "pathway", "version", "disposition", "disposition_statements", "urgency", "actions", "override_offered",
    "red_flags", "differential", "readings", "missing", "path", "facts",
}  # fmt: skip
ACTION_KEYS = {"id", "class", "urgency", "text", "statements", "derived", "facts", "suppressed_by"}


def test_every_key_of_the_contract_is_there() -> None:
    found = contract_object(TODAY, assess(EVERYWHERE, TODAY, pathways()))
    assert found["as_of"] == "2026-03-04"
    for one in found["assessments"]:
        assert set(one) >= KEYS
        assert all(set(action) >= ACTION_KEYS for action in one["actions"])
        assert all(set(fact) >= {"value", "unit", "origin"} for fact in one["facts"].values())


def test_flags_causes_and_readings_are_told() -> None:
    found = {
        one["pathway"]: one for one in json.loads(contract_json(TODAY, assess(CALM, TODAY, pathways())))["assessments"]
    }
    causes = {one["id"]: one["state"] for one in found["raised_alp_post_back_surgery"]["differential"]}
    assert causes == {"malignancy": "not_supported", "infection": "open", "metabolic": "open"}
    assert [one["id"] for one in found["alp_on_azathioprine"]["readings"]] == [
        "disease_responding", "hepatotoxicity_resolving", "immunosuppression_effective",
    ]  # fmt: skip
    low = contract_object(TODAY, assess(EVERYWHERE, TODAY, pathways()))["assessments"][0]
    assert low["red_flags"][0]["id"] == "unexplained_low_alp"
    assert low["red_flags"][0]["statements"] == ["LO-19"]


def shown(value: Decimal) -> object:
    base = assess(EVERYWHERE, TODAY, pathways())[0]
    text = contract_json(TODAY, [replace(base, facts=(Fact("x", value),))])
    return json.loads(text, parse_float=Decimal)["assessments"][0]["facts"]["x"]["value"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Decimal("24.0"), 24),
        (Decimal("29.9"), Decimal("29.9")),
        (Decimal("29.90000000000000000000001"), "29.90000000000000000000001"),
    ],
)
def test_a_decimal_is_a_number_where_that_loses_nothing_and_text_elsewhere(value: Decimal, expected: object) -> None:
    assert shown(value) == expected


def test_nothing_else_slips_into_the_contract() -> None:
    base: Assessment = assess(EVERYWHERE, TODAY, pathways())[0]
    odd = replace(base, facts=(Fact("x", object()),))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="object has no place in the contract"):
        contract_json(TODAY, [odd])


def test_content_past_its_review_date_says_so_among_the_remarks_of_every_outcome() -> None:
    late = date(2028, 1, 2)
    for day, due in ((TODAY, False), (late, True)):
        for one in contract_object(day, assess(EVERYWHERE, day, pathways()))["assessments"]:
            assert any("was due for review on" in remark for remark in one["remarks"]) is due


def test_a_pathway_that_does_not_apply_says_so_too() -> None:
    late = date(2028, 1, 2)
    found = assess(Record(WOMAN), late, pathways(), asked_for=[LOW_ALP])
    assert [one.disposition for one in found] == ["not_applicable"]
    assert found[0].review_due.startswith("The content of this pathway was due for review on 27-Nov-2027;")
