"""The proof: exact over all combinations, equal to evaluation, and silent where nothing is wrong."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk import resources
from alpdesk.clinical.intervals import Site
from alpdesk.pathways.answers import answers
from alpdesk.pathways.case import Case
from alpdesk.pathways.catalogue import FINDINGS
from alpdesk.pathways.conditions import Leaf
from alpdesk.pathways.evaluation import Evaluation, settle
from alpdesk.pathways.findings import ANSWERS, shared
from alpdesk.pathways.model import Domain, Flag, Pathway
from alpdesk.pathways.proof import claims, combinations, verify
from alpdesk.pathways.proof_claim import prove
from alpdesk.pathways.proof_trial import Trial
from alpdesk.pathways.proof_unknown import reassuring
from alpdesk.pathways.witness import APPLYING
from alpdesk.pathways.witness_parts import AS_OF, PARTS, record
from tests.unit.pathways.proof_samples import AZATHIOPRINE, BACK_SURGERY, DOMAINS, broken, claimed, stepped, toy


def test_every_claim_about_two_pathways_holds_without_the_third() -> None:
    some = [resources.pathway(ident) for ident in (BACK_SURGERY, AZATHIOPRINE)]
    found = list(verify(some, resources.statement_kinds()))
    assert [one for one in found if not one.good] == []
    assert {one.pathway for one in found} == {BACK_SURGERY, AZATHIOPRINE}


def test_every_reassuring_item_and_every_invariant_is_claimed() -> None:
    texts = {claim.text for claim in claims(resources.pathways(), resources.statement_kinds())}
    for pathway in resources.pathways():
        assert {f"unknown never brings in {item}" for item in reassuring(pathway)} <= texts
        assert {one.id for one in pathway.invariants} <= texts
        lost = "where unknown takes away the red flag {}, what is not known is asked for"
        assert {lost.format(flag.id) for flag in pathway.flags} <= texts
        assert combinations(pathway) > 1_000_000


def test_a_caller_can_stop_at_the_first_failure_and_leave_out_what_did_not_change() -> None:
    flawless = [claim for claim in claims(resources.pathways()) if {AZATHIOPRINE} & {*claim.pathways}]
    assert 0 < len(flawless) < len(claims(resources.pathways()))
    assert {claim.heading for claim in flawless} == {AZATHIOPRINE, "all pathways together"}
    bad = broken(
        AZATHIOPRINE,
        ('id = "AZ-0-emergency"\nwhen = { danger = "yes" }', 'id = "AZ-0-emergency"\nwhen = { danger = "no" }'),
    )
    pathways = [bad if one.id == AZATHIOPRINE else one for one in resources.pathways()]
    first = next(one for one in verify(pathways, changed=[AZATHIOPRINE]) if not one.good)
    assert first.pathway == AZATHIOPRINE


def test_the_walk_counts_every_combination_once() -> None:
    found = prove(toy(), "any", lambda trial: trial.offered("call.doctor") or True, "")
    assert (found.combinations, found.exact) == (9, True)
    assert found.paths < 9


def test_a_claim_that_fails_names_the_smallest_combination() -> None:
    found = prove(toy(), "never call", lambda trial: not trial.offered("call.doctor"), "called")
    assert not found.good
    assert (found.failure, found.witness) == ("called", (("fever", ("yes",)),))


def test_a_row_that_lets_unknown_reassure_is_found() -> None:
    assert claimed("unknown never brings in stay.home", [toy()]).good
    unsafe = [toy('["no", "unknown"]')]
    assert "not known, but not here" in claimed("unknown never brings in stay.home", unsafe).failure
    assert not claimed("unknown never brings in rest", unsafe).good


def test_a_path_without_an_end_is_found() -> None:
    whole = toy()
    broken = replace(whole, steps=(whole.steps[0]._replace(rules=whole.steps[0].rules[:3]),))
    ends = claimed("every path ends with an outcome, also where a flag is open", [broken])
    assert ends.failure == "no row sets an outcome"


def test_a_finding_that_pathways_see_with_different_cells_is_found() -> None:
    one, other = toy(), replace(toy(), id="other", domains={**DOMAINS, "rash": Domain(("a", "b"), frozenset())})
    shared = "findings that pathways share have the same cells in each"
    assert claimed(shared, [one, replace(one, id="other")]).good
    assert claimed(shared, [one, other]).failure == "not the same: rash"


ALWAYS = 'when = { rash = ["a", "b", "c"] }'


def test_what_only_seems_to_be_reached_is_not_taken_for_reached() -> None:
    never = stepped(
        f'id = "test"\n{ALWAYS}\nactions = ["call.doctor"]',
        'id = "ask"\nwhen = { missing = "yes" }\ndisposition = "see"',
        f'id = "else"\n{ALWAYS}\ndisposition = "wait"\nafter = ["ask"]',
    )
    assert claimed("each row is reached and has an effect", [never]).failure == "never: ask"


def test_a_walk_that_does_not_agree_with_the_evaluation_is_found() -> None:
    open_ = Flag("rash", Leaf("rash", frozenset({"a"})), ())
    vague = replace(
        stepped(
            'id = "ask"\nwhen = { missing = "no" }\ndisposition = "see"',
            'id = "well"\nwhen = { pain = "no" }\ndisposition = "rest"\nreassuring = true\nafter = ["ask"]',
            f'id = "else"\n{ALWAYS}\ndisposition = "wait"\nafter = ["ask", "well"]',
        ),
        flags=(open_,),
    )
    beside = claimed("nothing of toy reassures beside an open flag", [vague])
    assert beside.failure == "the walk and the evaluation do not agree on rest and the open flags"


def test_rows_of_a_step_with_the_same_outcome_may_hold_together() -> None:
    same = stepped(
        'id = "one"\nwhen = { fever = "yes" }\ndisposition = "see"',
        f'id = "two"\n{ALWAYS}\ndisposition = "see"',
    )
    assert claimed("no two rows of a step set different outcomes, but in the order declared", [same]).good


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
        ('when = { ill = ["yes", "no"], rash = "b" }\nnever = ["wait"]', "wait is offered"),
        ('when = { ill = "yes" }\nnever = ["wait"]', ""),
    ],
)
def test_an_invariant_is_held_against_what_is_offered(invariant: str, wrong: str) -> None:
    found = claimed("I", [toy(more=f'\n[[invariant]]\nid = "I"\n{invariant}\n')])
    assert found.failure == wrong
    assert found.good is not bool(wrong)


@given(data=st.data())
def test_the_proof_and_the_evaluation_say_the_same_of_any_combination(data: st.DataObject) -> None:
    pathway = data.draw(st.sampled_from(resources.pathways()))
    cells = {name: data.draw(st.sampled_from(domain.cells), label=name) for name, domain in pathway.domains.items()}
    say_the_same(pathway, cells, elsewhere=data.draw(st.booleans(), label="elsewhere"))


@pytest.mark.parametrize("place", range(4))
@pytest.mark.parametrize("pathway", resources.pathways(), ids=lambda pathway: pathway.id)
def test_the_proof_and_the_evaluation_say_the_same_of_plain_combinations(pathway: Pathway, place: int) -> None:
    cells = {name: domain.cells[place % len(domain.cells)] for name, domain in pathway.domains.items()}
    for elsewhere in (False, True):
        say_the_same(pathway, cells, elsewhere=elsewhere)


def say_the_same(pathway: Pathway, cells: dict[str, str], *, elsewhere: bool) -> None:
    evaluation = Evaluation(pathway, cells.__getitem__)
    evaluation.run()
    open_ = bool(evaluation.open_flags())
    if open_ or elsewhere:
        evaluation = Evaluation(pathway, cells.__getitem__, withheld=True)
        evaluation.run()
    for missing in ("yes", "no"):
        free = {"missing": missing, "elsewhere": "yes" if elsewhere else "no"}
        trial = Trial(pathway, {name: frozenset({cell}) for name, cell in {**cells, **free}.items()})
        agree(trial, evaluation, missing)
        assert trial.own_flag_open() is open_


def agree(trial: Trial, evaluation: Evaluation, missing: str) -> None:
    """Everything that the proof says of one combination is what the evaluation did, if ``missing`` is as it was."""
    pathway, outcome = trial.pathway, evaluation.outcome
    stands = [name for name in pathway.dispositions if trial.stands(name)]
    assert len(stands) == 1
    if any(f"ask.{ident}" not in outcome.action_ids and trial.asked(f"ask.{ident}") for ident in pathway.questions):
        raise AssertionError(outcome.action_ids)
    read = {"assessment_incomplete", "continue_evaluation"}
    if outcome.disposition not in read or stands == [outcome.disposition]:
        names = [*pathway.actions, *(f"ask.{ident}" for ident in pathway.questions)]
        assert stands == [outcome.disposition]
        assert {name for name in names if trial.asked(name)} == set(outcome.action_ids)
    else:
        assert (missing, *stands) in {("yes", "assessment_incomplete"), ("no", "continue_evaluation")}


def test_brute_force_over_a_small_pathway_agrees_with_the_walk() -> None:
    pathway = toy()
    called = []
    for combination in itertools.product(*(domain.cells for domain in DOMAINS.values())):
        cells = dict(zip(DOMAINS, combination, strict=True))
        evaluation = Evaluation(pathway, cells.__getitem__)
        evaluation.run()
        trial = Trial(pathway, {name: frozenset({cell}) for name, cell in {**cells, "elsewhere": "no"}.items()})
        assert trial.asked("call.doctor") is ("call.doctor" in evaluation.outcome.action_ids)
        assert trial.stands(evaluation.outcome.disposition)
        called.append(trial.asked("call.doctor"))
    assert called.count(True) == 15


def test_no_pathway_works_out_for_itself_what_all_of_them_share() -> None:
    everything = {part: words[0] for part, words in PARTS.items()}
    for applying in APPLYING.values():
        everything |= applying
    case = Case(record(everything), AS_OF, Site())
    common = {fact.id for fact in shared(case, answers(case))} | set(ANSWERS)
    for ident, findings in FINDINGS.items():
        own = {fact.id for fact in findings(case, answers(case))}
        assert own & common == set(), ident


@given(data=st.data())
def test_nothing_reassures_beside_an_open_flag_in_any_combination(data: st.DataObject) -> None:
    pathways = resources.pathways()
    domains = {name: domain for pathway in pathways for name, domain in pathway.domains.items()}
    cells = {name: data.draw(st.sampled_from(domain.cells), label=name) for name, domain in domains.items()}
    settled = settle(pathways, lambda _: cells.__getitem__)
    if any(one.open_flag for one in settled.values()):
        for pathway in pathways:
            assert not settled[pathway.id].offered & set(reassuring(pathway))
