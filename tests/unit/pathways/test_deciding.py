"""Deciding: the same disposition as the assessment itself, over fewer findings."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.clinical.intervals import Site
from alpdesk.pathways.assess import Findings
from alpdesk.pathways.conditions import evaluate
from alpdesk.pathways.deciding import NOT_APPLICABLE, Decider
from alpdesk.pathways.evaluation import Evaluation, settle
from alpdesk.pathways.loading import load_version
from alpdesk.pathways.model import YES_NO, Domain
from alpdesk.resources import pathways
from tests.unit.pathways.demo import outcomes, records
from tests.unit.pathways.samples import AZATHIOPRINE, BACK_SURGERY, LOW_ALP, TODAY
from tests.unit.pathways.test_loading import RULES, WORDS, swapped

DOMAINS: dict[str, Domain] = {name: domain for one in pathways() for name, domain in one.domains.items()}
FAMILIES = sorted(records())
Cells = Mapping[str, str]


@cache
def decider(ident: str) -> Decider:
    own = next(one for one in pathways() if one.id == ident)
    return Decider(own, [one for one in pathways() if one is not own])


def decided(ident: str, cells: Mapping[str, str]) -> str:
    one = decider(ident)
    return one.decide({name: one.plain(name, cell) for name, cell in cells.items() if name in one.findings}).disposition


def settled(ident: str, cells: Mapping[str, str]) -> str:
    applicable = [one for one in pathways() if evaluate(one.applies, Evaluation(one, cells.__getitem__).cell) is True]
    found = settle(applicable, lambda _: cells.__getitem__).get(ident)
    return found.evaluation.outcome.disposition if found else NOT_APPLICABLE


@cache
def demo_cells(family: str) -> Mapping[str, str]:
    found = Findings.of(records()[family][0], TODAY, pathways(), Site())
    cells = {name: found.cell(one.id, name) for one in pathways() for name in one.domains}
    return {name: cell if cell in DOMAINS[name].cells else DOMAINS[name].cells[0] for name, cell in cells.items()}


@given(st.data())
def test_any_findings_are_decided_as_the_pathways_settle_them(data: st.DataObject) -> None:
    cells = dict(demo_cells(data.draw(st.sampled_from(FAMILIES))))
    for name in data.draw(st.lists(st.sampled_from(sorted(DOMAINS)), max_size=12, unique=True)):
        cells[name] = data.draw(st.sampled_from(DOMAINS[name].cells), label=name)
    for ident in (LOW_ALP, BACK_SURGERY, AZATHIOPRINE):
        assert decided(ident, cells) == settled(ident, cells)


@pytest.mark.parametrize(("family", "ident"), outcomes())
def test_the_demo_clinic_is_decided_as_assessed(family: str, ident: str) -> None:
    assert decided(ident, demo_cells(family)) == settled(ident, demo_cells(family))


def test_a_finding_that_was_not_read_cannot_change_the_disposition() -> None:
    one = decider(BACK_SURGERY)
    base = {name: one.plain(name, cell) for name, cell in demo_cells("Oyelaran").items() if name in one.findings}
    first = one.decide(base)
    for name in sorted(one.findings - first.read):
        for cell in DOMAINS[name].cells:
            assert one.decide({**base, name: one.plain(name, cell)}).disposition == first.disposition


def test_cells_that_nothing_tells_apart_are_one() -> None:
    one = decider(LOW_ALP)
    assert {one.plain("lo.calcium", cell) for cell in ("low", "normal", "high")} == {"low"}
    assert one.plain("lo.calcium", "missing") != one.plain("lo.calcium", "low")
    assert "lo.t_score" not in one.findings


@pytest.mark.parametrize(
    ("beside", "stands"),
    [
        ({}, "observe"),
        ({"osteoporosis_recorded": "yes"}, "observe"),
        ({"osteoporosis_recorded": "yes", "alp.low_pattern": "single"}, "continue_evaluation"),
        ({"osteoporosis_recorded": "yes", "young_onset": "yes"}, "continue_evaluation"),
        ({"az.listed": "yes", "az.cytopenia": "yes"}, "continue_evaluation"),
        ({"az.listed": "yes", "toxicity_symptoms": "yes", "az.cbc_within_7_days": "yes"}, "continue_evaluation"),
        ({"distant_bone_pain": "unknown"}, "assessment_incomplete"),
        ({"ps.phase": "first_2_weeks", "early_rise": "unknown"}, "assessment_incomplete"),
        ({"az.listed": "yes", "az.alp": "none"}, "observe"),
        ({"az.listed": "no", "az.cytopenia": "yes"}, "observe"),
    ],
)
def test_what_reassures_is_passed_over_while_anything_is_open_in_any_pathway(beside: Cells, stands: str) -> None:
    calm = {"fever": "no", "ps.bone_alp": "normal", "ps.vitamin_d": "normal", "ps.pth": "normal", "early_rise": "minor"}
    off = {"az.low": "no", "az.course": "stable", "az.inr_high": "no", "az.bilirubin_high": "no", "haemolysis": "no"}
    danger = {"acute_liver_failure": "no", "encephalopathy": "no", "az.alp": "since_start", "az.listed": "no"}
    cells = {**demo_cells("Fitzgerald"), **calm, **off, **danger, **beside}
    assert decided(BACK_SURGERY, cells) == settled(BACK_SURGERY, cells) == stands


def test_a_pathway_without_a_row_that_holds_is_refused() -> None:
    rules = swapped(
        'when = { "flag.danger" = "yes" }\nactions', 'when = { pain = "yes", fever = "no" }\nactions', RULES
    )
    lacking = load_version("toy.toml", rules.encode(), WORDS.encode(), {"fever": YES_NO, "pain": YES_NO})
    with pytest.raises(AssertionError, match="toy ended without a disposition"):
        Decider(lacking, ()).decide({"fever": "yes", "pain": "yes"})
