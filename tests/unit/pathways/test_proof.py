"""The proof: exact over all combinations, equal to evaluation, and able to find what is wrong."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alpdesk import resources
from alpdesk.pathways.evaluation import Evaluation
from alpdesk.pathways.loading import load
from alpdesk.pathways.model import YES_NO, Domain, Pathway
from alpdesk.pathways.proof import Proved, Trial, combinations, prove, reassuring, unreachable, verify

RULES = """
id = "toy"
version = "1"
article = "XX"
[review]
authored_by = "a"
checked_by = ""
reviewed_on = ""
next_review = ""
source_status = "invented"
[applies]
fever = "yes"
[defines]
ill = { any = [{ fever = "yes" }, { pain = "yes" }] }
[actions]
"call.doctor" = { class = "do", urgency = "same_day", statements = [] }
"stay.home" = { class = "note", urgency = "routine", statements = [], reassuring = true }
[[step]]
id = "1"
[[step.rule]]
id = "ill"
when = { ill = "yes" }
actions = ["call.doctor"]
disposition = "see"
ends = true
[[step.rule]]
id = "well"
when = { ill = WELL }
actions = ["stay.home"]
disposition = "rest"
reassuring = true
[[step.rule]]
id = "open"
when = { rash = ["a", "b", "c"] }
disposition = "wait"
"""
WORDS = """
[pathway]
title = "Toy"
short = "Toy"
[disposition]
see = "See"
rest = "Rest"
wait = "Wait"
not_applicable = "No"
[action]
"call.doctor" = "Call"
"stay.home" = "Stay"
[step]
1 = "One"
[purpose]
1 = "One"
[finding]
fever = "fever"
pain = "pain"
rash = "rash"
ill = "an illness"
[cell]
unknown = "not known"
"fever.yes" = "present"
"fever.no" = "absent"
"pain.yes" = "present"
"pain.no" = "absent"
"ill.yes" = "present"
"ill.no" = "absent"
a = "red"
b = "brown"
c = "bright"
[rule]
ill = "Ill"
well = "Well"
open = "Open"
"""
DOMAINS: Mapping[str, Domain] = {"fever": YES_NO, "pain": YES_NO, "rash": Domain(("a", "b", "c"), frozenset())}


def toy(well: str = '["no"]', more: str = "") -> Pathway:
    return load("toy.toml", (RULES.replace("WELL", well) + more).encode(), WORDS.encode(), DOMAINS, {})


@pytest.fixture(scope="module")
def proofs() -> list[Proved]:
    return list(verify(resources.pathways()))


def test_every_claim_about_the_three_pathways_holds_on_every_combination(proofs: list[Proved]) -> None:
    assert [one for one in proofs if not one.good] == []
    assert sum(one.combinations for one in proofs) > 10_000_000_000
    assert {one.pathway for one in proofs} == {pathway.id for pathway in resources.pathways()}


def test_every_reassuring_item_and_every_invariant_is_proved(proofs: list[Proved]) -> None:
    claims = {one.claim for one in proofs}
    for pathway in resources.pathways():
        assert {f"unknown never brings in {item}" for item in reassuring(pathway)} <= claims
        assert {one.id for one in pathway.invariants} <= claims
        assert combinations(pathway) > 1_000_000


def test_the_walk_counts_every_combination_once() -> None:
    found = prove(toy(), "any", lambda trial: trial.offered("call.doctor") or True, "")
    assert (found.combinations, found.exact) == (9, True)
    assert found.paths < 9


def test_a_claim_that_fails_names_the_smallest_combination() -> None:
    found = prove(toy(), "never call", lambda trial: not trial.offered("call.doctor"), "called")
    assert not found.good
    assert (found.failure, found.witness) == ("called", (("fever", "yes"),))


def test_a_row_that_lets_unknown_reassure_is_found() -> None:
    safe = {one.claim: one for one in verify([toy()])}
    assert safe["unknown never brings in stay.home"].good
    unsafe = {one.claim: one for one in verify([toy('["no", "unknown"]')])}
    assert "not known, but not here" in unsafe["unknown never brings in stay.home"].failure
    assert not unsafe["unknown never brings in rest"].good


def test_a_path_without_an_end_is_found() -> None:
    whole = toy()
    broken = replace(whole, steps=(replace(whole.steps[0], rules=whole.steps[0].rules[:2]),))
    assert next(verify([broken])).failure == "no row sets a disposition"


def test_a_row_that_nothing_reaches_is_found() -> None:
    dead = '\n[[step.rule]]\nid = "dead"\nwhen = { ill = "yes", rash = "a" }\nactions = ["stay.home"]\n'
    rules = (RULES.replace("WELL", '["no"]') + dead).encode()
    broken = load("toy.toml", rules, (WORDS + 'dead = "D"\n').encode(), DOMAINS, {})
    assert unreachable(broken) == ("dead",)
    assert "never reached: dead" in {one.failure for one in verify([broken])}


@pytest.mark.parametrize(
    ("invariant", "wrong"),
    [
        ('when = { fever = "yes" }\nnever = ["call.doctor"]', "call.doctor is offered"),
        ('when = { rash = "a" }\nalways = ["call.doctor"]', "call.doctor is not offered"),
        ('when = { rash = "a" }\nsome = ["stay.home", "rest"]', "none of stay.home, rest is offered"),
        ('when = { fever = "yes" }\nalways = ["see"]\nnever = ["stay.home"]', ""),
        ('when = { ill = ["no", "unknown"] }\nnever = ["see"]', ""),
        ('when = { ill = ["yes", "unknown"] }\nnever = ["rest"]', ""),
        ('when = { ill = "unknown" }\nalways = ["wait"]', ""),
        ('when = { ill = ["yes", "no"] }\nnever = ["wait"]', ""),
    ],
)
def test_an_invariant_is_held_against_what_is_offered(invariant: str, wrong: str) -> None:
    pathway = toy(more=f'\n[[invariant]]\nid = "I"\n{invariant}\n')
    found = next(one for one in verify([pathway]) if one.claim == "I")
    assert found.failure == wrong
    assert found.good is not bool(wrong)


@given(data=st.data())
@settings(max_examples=150, deadline=None)
def test_the_proof_and_the_evaluation_say_the_same_of_any_combination(data: st.DataObject) -> None:
    pathway = data.draw(st.sampled_from(resources.pathways()))
    cells = {name: data.draw(st.sampled_from(domain.cells), label=name) for name, domain in pathway.domains.items()}
    evaluation = Evaluation(pathway, cells.__getitem__)
    evaluation.run()
    if evaluation.open_flags():
        evaluation = Evaluation(pathway, cells.__getitem__, withheld=True)
        evaluation.run()
    for missing in ("yes", "no"):
        whole = {name: frozenset({cell}) for name, cell in {**cells, "missing": missing}.items()}
        trial = Trial(pathway, whole)
        stands = [name for name in pathway.dispositions if trial.stands(name)]
        if missing == "yes" or evaluation.outcome.disposition != "assessment_incomplete":
            assert evaluation.outcome.disposition in stands or missing == "yes"
        assert len(stands) == 1
        assert trial.flag_open() is bool(evaluation.open_flags())
        rows = {
            one.id for _, rule in pathway.rules if rule.disposition != "continue_evaluation" for one in rule.actions
        }
        told = set(evaluation.outcome.action_ids) & rows
        assert {name for name in rows if trial.asked(name)} - {"repeat.alp"} == told - {"repeat.alp"}


def test_brute_force_over_a_small_pathway_agrees_with_the_walk() -> None:
    pathway = toy()
    called = []
    for combination in itertools.product(*(domain.cells for domain in DOMAINS.values())):
        cells = dict(zip(DOMAINS, combination, strict=True))
        evaluation = Evaluation(pathway, cells.__getitem__)
        evaluation.run()
        trial = Trial(pathway, {name: frozenset({cell}) for name, cell in cells.items()})
        assert trial.asked("call.doctor") is ("call.doctor" in evaluation.outcome.action_ids)
        assert trial.stands(evaluation.outcome.disposition)
        called.append(trial.asked("call.doctor"))
    assert called.count(True) == 15
