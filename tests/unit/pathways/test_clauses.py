"""Conditions in English: every rule of every pathway reads as a clause, and says what the condition says."""

from __future__ import annotations

import pytest

from alpdesk.pathways.clauses import Outline, condition_words, outline, slots_named, subject_words
from alpdesk.pathways.conditions import ALWAYS, parse
from alpdesk.pathways.loading import load_version
from alpdesk.pathways.model import Pathway
from alpdesk.resources import pathways
from tests.unit.pathways.test_loading import DOMAINS, RULES

LOW, SURGERY, AZATHIOPRINE = pathways()
BOTH = {"lo.calcium": "low", "lo.pth": "normal"}


@pytest.mark.parametrize(
    ("pathway", "condition", "says"),
    [
        (LOW, {"alp.low_pattern": "confirmed"}, "ALP is confirmed low"),
        (
            LOW,
            {"alp.low_pattern": ["persistent", "confirmed"], "lo.plp_on_file": "no"},
            "ALP is confirmed low or persistently low, and a PLP with its own limit is not on file",
        ),
        (LOW, {"lo.plp": "elevated", "bone_pain": "yes"}, "PLP is above its limits and bone pain is answered yes"),
        (LOW, {"lo.plp": "elevated", "lo.pth": "high"}, "each of PLP and PTH is above its limits"),
        (SURGERY, {"any": [{"fever": "yes"}, {"night_sweats": "yes"}]}, "any of fever or night sweats is answered yes"),
        (SURGERY, {"night_sweats": "unknown"}, "night sweats are not known"),
        (
            SURGERY,
            {"flag.distant_bone_pain": "yes"},
            "the red flag “New bone pain away from the operated site” is raised",
        ),
        (
            SURGERY,
            {"any": [{"flag.extreme_alp": "yes"}, {"flag.progressive_rise": "yes"}]},
            "any of the red flags “ALP above 1000 U/L” or “ALP keeps rising” is raised",
        ),
        (
            LOW,
            {"any": [{"lo.plp": "elevated"}, {"any_feature": "yes"}]},
            "either PLP is above its limits or a feature of hypophosphatasia is present",
        ),
        (
            LOW,
            {"any": [{"antiresorptive": ["current", "planned"]}, {"bone_pain": "yes"}]},
            "at least one of these holds: an antiresorptive is taken now or planned; bone pain is answered yes",
        ),
        (
            LOW,
            {"at_least": 2, "of": [{"lo.calcium": "low"}, {"lo.pth": "high"}, {"bone_pain": "yes"}]},
            "at least 2 of these hold: calcium is below its limits; PTH is above its limits; bone pain is answered yes",
        ),
        (
            LOW,
            {"at_least": 2, "of": [{"lo.calcium": "low"}, {"lo.pth": "low"}, {"lo.phosphate": "low"}]},
            "at least 2 of calcium, PTH and phosphate are below its limits",
        ),
        (
            LOW,
            {"at_least": 2, "of": [{"lo.calcium": "low"}, {"lo.plp": "unknown"}, {"bone_pain": "unknown"}]},
            "at least 2 of these hold: calcium is below its limits; PLP is not known; bone pain is not known",
        ),
        (
            LOW,
            {"all": [{"all": [{"bone_pain": "yes"}, {"lo.pth": "high"}]}, {"any": [{"lo.plp": "unknown"}, BOTH]}]},
            (
                "bone pain is answered yes; PTH is above its limits; and "
                "(either PLP is not known or (calcium is below its limits and PTH is within its limits))"
            ),
        ),
    ],
)
def test_a_condition_reads_as_a_clause(pathway: Pathway, condition: dict[str, object], says: str) -> None:
    assert condition_words(pathway, parse(condition)) == says


def test_a_condition_that_always_holds_says_so() -> None:
    assert condition_words(LOW, ALWAYS) == "always"
    assert outline(LOW, ALWAYS) == Outline("always")


def test_a_long_condition_is_a_list_with_lists_inside() -> None:
    rule = next(rule for _, rule in LOW.rules if rule.id == "LO-4-incomplete")
    found = outline(LOW, rule.when)
    assert found.text == "all of these hold"
    assert found.parts[0] == Outline("a low ALP is confirmed on two or more dates")
    assert found.parts[1].text == "at least one of these holds"
    assert [part.parts for part in found.parts[1].parts] == [(), ()]
    assert found.parts[1].parts[1].text.startswith("any of PLP, early loss of teeth, stress fracture,")


def test_many_findings_in_the_same_cells_are_one_line() -> None:
    assert outline(SURGERY, SURGERY.defines["symptom"]).parts == ()


@pytest.mark.parametrize("pathway", pathways(), ids=lambda pathway: pathway.id)
def test_no_rule_shows_an_id(pathway: Pathway) -> None:
    ids = [name for name in (*pathway.domains, *pathway.defines) if "_" in name or "." in name]
    conditions = [pathway.applies, *pathway.defines.values(), *(rule.when for _, rule in pathway.rules)]
    conditions += [flag.when for flag in (*pathway.flags, *pathway.differential)]
    for condition in conditions:
        text = condition_words(pathway, condition)
        assert [name for name in ids if name in text] == []
        assert "_" not in text


def test_without_words_the_ids_stand() -> None:
    bare = load_version("toy.toml", RULES.encode(), b"", DOMAINS)
    assert condition_words(bare, parse({"pain": ["yes", "unknown"]})) == "pain is yes or unknown"
    assert subject_words(bare, "flag.danger") == "the red flag “flag.danger”"


def test_a_slot_is_named_by_its_fact() -> None:
    assert slots_named(LOW, "latest {alp.latest}, {no.fact}") == "latest [Latest ALP], [no.fact]"
