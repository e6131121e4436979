"""Which answers count: the outcome rests on the record and the answers in use, whatever was answered on the way."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.clinical.dates import When
from alpdesk.clinical.intervals import Site
from alpdesk.clinical.record import Answer, Problem, Record
from alpdesk.pathways.answers import CHOICES, DATES, TEXTS
from alpdesk.pathways.assess import Findings
from alpdesk.pathways.findings import ANSWERS
from alpdesk.pathways.question import QuestionView
from alpdesk.pathways.relevance import RESTS_ON
from alpdesk.pathways.walkthrough import Walkthrough
from alpdesk.resources import pathways
from tests.unit.pathways.samples import FUSION, IMURAN, OSTEOPOROSIS, TODAY, WOMAN, day, result, yes
from tests.unit.pathways.test_assess import CALM, EVERYWHERE, LOW_TWICE, STILL_RAISED
from tests.unit.pathways.test_walkthrough import begun, question

GIRL = replace(WOMAN, born=When.parse("2015-01-01"))
MAN = replace(WOMAN, sex="male")
UNBORN = replace(WOMAN, born=When(""))
MOTHER = replace(WOMAN, born=When.parse("1990-05-05"))
STRESS = Problem("s", "Stress fracture of tibia", onset=When.parse("2025-02-02"))
RECORDS: tuple[Record, ...] = (
    Record(WOMAN),
    Record(WOMAN, LOW_TWICE, problems=(OSTEOPOROSIS, STRESS)),
    Record(MAN, LOW_TWICE, problems=(OSTEOPOROSIS, Problem("ff", "Fragility fracture of wrist"))),
    Record(MOTHER, (result("31", bounds="40 130 U/L"),), problems=(OSTEOPOROSIS,)),
    Record(UNBORN, (result("210"),), problems=(OSTEOPOROSIS,), procedures=(FUSION,)),
    Record(WOMAN, (result("90", day(-5)), result("190", day(10))), procedures=(FUSION,)),
    CALM,
    STILL_RAISED,
    EVERYWHERE,
    replace(EVERYWHERE, patient=GIRL),
    replace(EVERYWHERE, patient=MOTHER, answers=yes("bone_pain", "fever", "responding_well", on=day(20))),
    Record(MOTHER, (result("180", day(-3)), result("100", day(40))), medicines=(IMURAN,)),
)


def value_of(ident: str) -> st.SearchStrategy[str]:
    """Something that the question may be answered with, not known among it."""
    if ident in TEXTS:
        return st.sampled_from(("Dr Wu", "ALPL sequenced", "unknown"))
    if ident in DATES:
        return st.sampled_from(("2026-01-20", "2026-02-26", "2019-07-07", "unknown"))
    return st.sampled_from((*CHOICES.get(ident, ("yes", "no")), "unknown"))


def asked(walk: Walkthrough) -> list[QuestionView]:
    return [question for step in walk.steps for question in step.questions]


def others(walk: Walkthrough, ident: str) -> dict[str, Answer]:
    return {one.id: one for one in walk.given if one.id != ident}


@st.composite
def walks(draw: st.DrawFn) -> Walkthrough:
    """A walkthrough after any sequence of answers, answers taken back, and ways forwards and back."""
    walk = begun(draw(st.sampled_from(RECORDS)), draw(st.integers(0, 2)))
    idents = [q.id for q in asked(walk)]
    for _ in range(draw(st.integers(0, 25))):
        match draw(st.sampled_from(("answer", "answer", "answer", "withdraw", "back", "forward", "go"))):
            case "answer":
                ident = draw(st.sampled_from(idents))
                walk = walk.answer(ident, draw(value_of(ident)), "Dr Ada Okafor", TODAY)
            case "withdraw":
                walk = walk.withdraw(draw(st.sampled_from(idents)))
            case "back":
                walk = walk.back()
            case "forward":
                walk = walk.forward()
            case _:
                walk = walk.go_to(draw(st.sampled_from([step.id for step in walk.pathway.steps])))
    return walk


def without_unused(walk: Walkthrough) -> Walkthrough:
    """The same walkthrough had nobody ever answered what is not in use."""
    on_file = tuple(one for one in walk.record.answers if one.id in walk.in_use)
    kept = tuple(one for one in walk.given if one.id in walk.in_use)
    return replace(walk, record=replace(walk.record, answers=on_file), given=kept)


@given(walks())
def test_the_outcome_rests_on_the_record_and_the_answers_in_use_alone(walk: Walkthrough) -> None:
    whole, bare = walk.assessment, without_unused(walk).assessment
    assert replace(whole, facts=(), remarks=()) == replace(bare, facts=(), remarks=())


@given(walks())
def test_whatever_the_outcome_asks_can_be_answered(walk: Walkthrough) -> None:
    assert {ident for ident in walk.assessment.missing if ident in ANSWERS} <= walk.in_use


@given(walks(), st.data())
def test_a_way_taken_and_left_again_loses_nothing(walk: Walkthrough, data: st.DataObject) -> None:
    asked = [q.id for step in walk.steps for q in step.questions]
    ident = data.draw(st.sampled_from(asked))
    away = walk.answer(ident, data.draw(value_of(ident)), "Dr Ada Okafor", TODAY)
    assert {one.id: one for one in away.given if one.id != ident} == {
        one.id: one for one in walk.given if one.id != ident
    }
    before = next((one for one in walk.given if one.id == ident), None)
    back = away.withdraw(ident)
    if before is not None:
        back = back.answer(ident, before.value, before.by, TODAY, before.reason)
    assert back.assessment == walk.assessment
    assert {q.id: q for step in back.steps for q in step.questions} == {
        q.id: q for step in walk.steps for q in step.questions
    }


def test_the_features_of_a_closed_step_can_be_answered_where_an_earlier_row_asks_them() -> None:
    below = begun(RECORDS[3])
    assert "bone_pain" in below.assessment.missing
    assert question(below, "bone_pain").active
    normal = begun(Record(MOTHER, (result("60"),), problems=(OSTEOPOROSIS,)))
    assert not question(normal, "bone_pain").active


def test_a_danger_sign_counts_though_the_step_that_asks_it_is_closed() -> None:
    ended = begun(Record(WOMAN, (result("90", day(10)),), procedures=(FUSION,)), 1)
    assert next(step.state for step in ended.steps if step.id == "4") == "closed"
    assert question(ended, "distant_bone_pain").active
    assert not question(ended, "local_symptoms").active
    assert [flag.id for flag in ended.answer("distant_bone_pain", "yes", "A", TODAY).assessment.red_flags]


def test_a_question_of_another_phase_is_not_in_use() -> None:
    early = begun(Record(WOMAN, (result("90", day(-5)), result("190", day(10))), procedures=(FUSION,)), 1)
    assert question(early, "early_rise").active
    assert not question(begun(STILL_RAISED, 1), "early_rise").active


def test_details_of_an_exclusion_count_only_after_it() -> None:
    walk = begun(RECORDS[1]).answer("hpp_excluded_by", "Dr Wu", "A", TODAY)
    assert not question(walk, "hpp_excluded_by").active
    said = walk.answer("hpp_excluded", "yes", "A", TODAY)
    assert (question(said, "hpp_excluded_by").active, question(said, "hpp_excluded_by").value) == (True, "Dr Wu")


def test_an_answer_that_an_earlier_one_settles_is_not_in_use_and_comes_back_with_it() -> None:
    asked = begun(RECORDS[1]).answer("fragility_fracture", "yes", "A", TODAY).answer("premenopausal", "yes", "A", TODAY)
    assert "premenopausal_fragility_fracture" in {flag.id for flag in asked.assessment.red_flags}
    left = asked.answer("fragility_fracture", "no", "A", TODAY)
    assert (question(left, "premenopausal").active, question(left, "premenopausal").value) == (False, "yes")
    assert asked.answer("fragility_fracture", "yes", "A", TODAY).assessment == asked.assessment


def test_one_answer_may_make_a_pathway_apply() -> None:
    nobody = begun(Record(WOMAN, LOW_TWICE))
    assert nobody.assessment.disposition == "not_applicable"
    assert nobody.in_use == {"antiresorptive_planned", "atypical_femoral_fracture"}
    assert nobody.answer("antiresorptive_planned", "yes", "A", TODAY).assessment.disposition != "not_applicable"


@pytest.mark.parametrize("index", range(3))
@given(st.data())
def test_no_finding_rests_on_an_answer_that_is_not_named(index: int, data: st.DataObject) -> None:
    record = data.draw(st.sampled_from(RECORDS))
    ident = data.draw(st.sampled_from(sorted(ANSWERS)))
    others = [one for one in sorted(ANSWERS) if one != ident and data.draw(st.booleans())]
    told = tuple(Answer(one, data.draw(value_of(one)), When.on(TODAY), "A") for one in others)
    pathway = pathways()[index]

    def cells(*more: Answer) -> dict[str, str]:
        found = Findings.of(replace(record, answers=(*told, *more)), TODAY, (pathway,), Site())
        return {name: found.cell(pathway.id, name) for name in pathway.domains if name not in ANSWERS}

    one, other = cells(), cells(Answer(ident, data.draw(value_of(ident)), When.on(TODAY), "A"))
    moved = {name for name in one if one[name] != other[name]}
    assert moved <= {name for name, answers in RESTS_ON.items() if ident in answers}


def test_what_speaks_for_or_against_a_reading_counts_beside_an_improvement() -> None:
    better = begun(CALM, 2)
    assert better.assessment.disposition == "improving"
    assert question(better, "responding_well").active
    assert better.assessment != better.answer("responding_well", "no", "A", TODAY).assessment
