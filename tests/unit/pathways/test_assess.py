"""Assessing a record: order, suppression, what is missing, and that the same record gives the same bytes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.clinical.dates import When
from alpdesk.clinical.intervals import Site
from alpdesk.clinical.record import Answer, Record
from alpdesk.pathways.answers import FEATURES, QUESTIONS, SYMPTOMS, YES_NO
from alpdesk.pathways.assess import Findings, assess, phrase, shown_value
from alpdesk.pathways.assessment import Assessment, Fact
from alpdesk.pathways.report import contract_json
from alpdesk.resources import pathways
from tests.unit.pathways.samples import (
    AZATHIOPRINE,
    BACK_SURGERY,
    FUSION,
    IMURAN,
    LOW_ALP,
    OSTEOPOROSIS,
    TODAY,
    WOMAN,
    day,
    outcome,
    result,
    yes,
)  # fmt: skip

LOW_TWICE = (result("24", "2026-01-12"), result("22", "2026-02-12"))
EVERYWHERE = Record(
    WOMAN,
    (*LOW_TWICE, result("20", "2026-02-12", "- 55 U/L", "ggt")),
    problems=(OSTEOPOROSIS,),
    medicines=(IMURAN,),
    procedures=(FUSION,),
)


def all_of(record: Record, as_of: date = TODAY) -> tuple[Assessment, ...]:
    return assess(record, as_of, pathways())


def test_a_pathway_that_does_not_apply_is_left_out_unless_asked_for() -> None:
    assert all_of(Record(WOMAN)) == ()
    asked = assess(Record(WOMAN), TODAY, pathways(), asked_for=(BACK_SURGERY,))
    assert [(one.pathway, one.disposition, one.actions) for one in asked] == [(BACK_SURGERY, "not_applicable", ())]


def test_assessments_come_most_cautious_first() -> None:
    calm = all_of(EVERYWHERE)
    assert [one.pathway for one in calm] == [LOW_ALP, AZATHIOPRINE, BACK_SURGERY]
    ill = all_of(replace(EVERYWHERE, answers=yes("encephalopathy")))
    assert (ill[0].pathway, ill[0].urgency) == (AZATHIOPRINE, "emergency")
    septic = all_of(replace(EVERYWHERE, answers=yes("sepsis_signs")))
    assert (septic[0].pathway, septic[0].urgency) == (BACK_SURGERY, "same_day")


def test_the_more_cautious_pathway_leads_though_one_alone_was_asked_for() -> None:
    alone = assess(EVERYWHERE, TODAY, pathways(), asked_for=(AZATHIOPRINE,))
    assert [one.pathway for one in alone] == [one.pathway for one in all_of(EVERYWHERE)]


def test_every_action_has_its_statements_or_is_derived_and_names_its_facts() -> None:
    for assessment in all_of(EVERYWHERE):
        known = {fact.id for fact in assessment.facts}
        for action in assessment.actions:
            assert action.derived == (not action.statements)
            assert action.facts
            assert set(action.facts) <= known | {"missing"}


def test_an_action_asked_for_by_several_rows_stands_once_with_all_their_evidence() -> None:
    found = outcome(replace(EVERYWHERE, answers=yes("young_onset", "bone_loss_on_treatment")), LOW_ALP)
    referral = [action for action in found.actions if action.id == "refer.osteoporosis_specialist"]
    assert [action.statements for action in referral] == [("LO-18", "LO-20", "LO-22", "LO-19")]


def test_the_more_urgent_of_two_requests_for_the_same_thing_stands() -> None:
    found = outcome(replace(EVERYWHERE, answers=yes("toxicity_symptoms")), AZATHIOPRINE)
    assert [action.urgency for action in found.actions if action.id == "measure.cbc"] == ["same_day"]


def test_a_question_carries_the_statements_of_the_rule_that_reads_it() -> None:
    asked = {action.id: action for action in outcome(EVERYWHERE, LOW_ALP).actions}
    assert asked["ask.short_stature"].statements == ("LO-32", "LO-48")
    assert asked["ask.bmd_unexpectedly_low"].statements == ("LO-19",)


def test_missing_names_tests_by_their_suffix_and_answers_by_their_id() -> None:
    missing = outcome(EVERYWHERE, LOW_ALP).missing
    assert {"plp", "calcium", "bone_pain"} <= set(missing)


def test_the_path_names_the_steps_walked_and_the_last_says_why_it_ended() -> None:
    raised = outcome(replace(EVERYWHERE, results=(result("210"),)), LOW_ALP)
    assert raised.path == ("flags", "scope", "1")
    assert [step.state for step in raised.steps] == [
        "walked",
        "walked",
        "ended",
        "closed",
        "closed",
        "closed",
        "closed",
    ]
    assert {step.reason for step in raised.steps if step.state != "walked"} == {"ALP above its limit and never low"}
    child = replace(EVERYWHERE, patient=replace(WOMAN, born=When.parse("2015-01-01")))
    assert outcome(child, AZATHIOPRINE).path == ("0", "scope", "6")


def test_what_is_offered_puts_cautions_first() -> None:
    offered = outcome(EVERYWHERE, LOW_ALP).offered
    assert offered[0].id == "withhold.antiresorptive"
    assert offered[1].urgency == "soon"


def test_a_fact_that_the_pathway_does_not_define_is_not_known() -> None:
    found = outcome(EVERYWHERE, LOW_ALP)
    assert found.fact("alp.low_count").value == 2
    assert found.fact("moon.phase") == Fact("moon.phase", None)
    assert found.fact("moon.phase").origin == "nothing on file"


def test_remarks_tell_of_contradictions_unused_results_and_gaps_in_what_was_compared() -> None:
    fracture = replace(OSTEOPOROSIS, id="s", text="Stress fracture of tibia")
    record = replace(
        EVERYWHERE,
        results=(*EVERYWHERE.results, result("24 mg/L", "2026-02-20"), result("23", day(40))),
        problems=(OSTEOPOROSIS, fracture),
        answers=yes("stress_fracture", value="no"),
        notes=("Two entries of the bundle were not used.",),
    )
    low = outcome(record, LOW_ALP).remarks
    assert low[0].startswith("“A stress fracture, now or in the past?” was answered no")
    assert "ALP 24 mg/L of 20-Feb-2026 has the unit “mg/L” and was not used." in low
    assert low[-1] == "Two entries of the bundle were not used."
    surgery = outcome(record, BACK_SURGERY).remarks
    assert "A value that names no laboratory was compared." in surgery
    assert not any("stress" in remark for remark in surgery)


@pytest.mark.parametrize(
    ("fact", "shown"),
    [
        (Fact("x", None), "not known"),
        (Fact("x", "2026-03-04"), "04-Mar-2026"),
        (Fact("x", "persistent"), "persistent"),
        (Fact("x", Decimal("24.50"), "U/L"), "24.50\N{NO-BREAK SPACE}U/L"),
        (Fact("x", Decimal(190), "%"), "190%"),
        (Fact("x", 3), "3"),
    ],
)
def test_a_fact_is_shown_as_a_clinician_reads_it(fact: Fact, shown: str) -> None:
    assert shown_value(fact) == shown
    assert phrase("It is {x}.", {"x": fact}) == f"It is {shown}."


def test_a_slot_without_a_fact_says_not_known() -> None:
    assert phrase("It is {y}.", {}) == "It is not known."


def test_a_pathway_without_an_outcome_is_a_bug_and_not_an_assessment() -> None:
    broken = tuple(replace(pathway, steps=()) for pathway in pathways())
    with pytest.raises(AssertionError, match="low_alp_osteoporosis ended without a disposition"):
        assess(EVERYWHERE, TODAY, broken)


def test_a_finding_that_was_not_worked_out_is_not_known() -> None:
    found = Findings.of(Record(WOMAN), TODAY, pathways(), Site())
    assert found.cell(AZATHIOPRINE, "az.course") == "unknown"


def test_the_site_may_set_its_own_default_limits() -> None:
    record = Record(WOMAN, (result("120", bounds=""),), problems=(OSTEOPOROSIS,))
    strict = Site(both={"alp": (Decimal(30), Decimal(110))})
    assert assess(record, TODAY, pathways())[0].disposition == "alp_not_low"
    assert assess(record, TODAY, pathways(), strict)[0].disposition == "alp_raised"


RANGE_OR_NONE = {"both": "30 130 U/L", "none": ""}
records = st.builds(
    lambda values, low, answers: Record(
        WOMAN,
        (
            *(result(str(value), day(3 * number), RANGE_OR_NONE[low]) for number, value in enumerate(values)),
            *(result("20 U/L", day(3 * len(values)), "- 55 U/L", group) for group in ("ggt", "alt", "ast")),
        ),
        problems=(OSTEOPOROSIS,),
        medicines=(IMURAN,),
        procedures=(FUSION,),
        answers=tuple(Answer(ident, value, When.on(TODAY)) for ident, value in answers.items()),
    ),
    st.lists(st.integers(10, 1200), min_size=1, max_size=5),
    st.sampled_from(("both", "none")),
    st.dictionaries(st.sampled_from(sorted(YES_NO)), st.sampled_from(("yes", "no", "unknown")), max_size=12),
)


@given(records)
def test_the_same_record_gives_the_same_bytes(record: Record) -> None:
    assert contract_json(TODAY, all_of(record)) == contract_json(TODAY, all_of(record))


def reassuring(assessments: tuple[Assessment, ...]) -> set[tuple[str, str]]:
    actions = {(one.pathway, action.id) for one in assessments for action in one.offered if action.reassuring}
    calm = {(one.pathway, one.disposition) for one in assessments if one.disposition in {"observe", "improving"}}
    return actions | calm


NO_ANSWERS = yes(*FEATURES, *SYMPTOMS, "cancer_history", "clinical_concern", "acute_liver_failure", value="no")
CALM = Record(
    WOMAN,
    (
        result("300", day(20)),
        result("120", day(40)),
        *(result(f"{value} {unit}", day(40), f"{bounds} {unit}", group) for group, value, bounds, unit in (
            ("ggt", "20", "- 55", "U/L"), ("alt", "20", "- 45", "U/L"), ("ast", "20", "- 40", "U/L"),
            ("bilirubin", "9", "- 21", "umol/L"), ("wbc", "5", "4 11", "10*9/L"),
            ("neutrophils", "3", "2 7.5", "10*9/L"),
            ("platelets", "240", "150 400", "10*9/L"), ("hb", "132", "115 165", "g/L"),
        )),
    ),
    medicines=(IMURAN,),
    procedures=(FUSION,),
    answers=(
        *NO_ANSWERS,
        *yes("encephalopathy", "haemolysis", "toxicity_symptoms", "pregnant", value="no"),
        *yes("responding_well", "bone_work"),
    ),
)  # fmt: skip
STILL_RAISED = replace(CALM, results=(CALM.results[0], result("190", day(40)), *CALM.results[2:]))
DENIED = sorted({answer.id for answer in CALM.answers})


def test_the_calm_record_reassures_at_all() -> None:
    assert {ident for _, ident in reassuring(all_of(CALM))} == {"continue.azathioprine_dose", "improving"}
    calm = {"observe", "avoid.hepatic_imaging", "note.healing_possible"}
    assert {ident for _, ident in reassuring(all_of(STILL_RAISED))} >= calm


@given(st.sampled_from((CALM, STILL_RAISED)), st.sets(st.sampled_from(DENIED), min_size=1))
def test_an_answer_turned_to_not_known_never_adds_anything_reassuring(record: Record, unknown: set[str]) -> None:
    fewer = replace(record, answers=tuple(answer for answer in record.answers if answer.id not in unknown))
    assert reassuring(all_of(fewer)) <= reassuring(all_of(record))


@given(st.sampled_from((CALM, STILL_RAISED)), st.integers(2, len(CALM.results) - 1))
def test_a_test_taken_away_never_adds_anything_reassuring(record: Record, gone: int) -> None:
    fewer = replace(record, results=(*record.results[:gone], *record.results[gone + 1 :]))
    assert reassuring(all_of(fewer)) <= reassuring(all_of(record))


@given(records)
def test_nothing_reassuring_is_offered_beside_an_open_flag(record: Record) -> None:
    found = all_of(record)
    flagged = any(one.red_flags or one.urgency in {"same_day", "emergency"} for one in found)
    assert not (flagged and reassuring(found))


def test_every_question_of_a_pathway_exists() -> None:
    for pathway in pathways():
        assert set(pathway.questions) <= QUESTIONS
