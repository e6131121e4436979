"""A walkthrough: answer by answer, forwards and back, with nothing lost on the way."""

from __future__ import annotations

from dataclasses import replace

import pytest

from alpdesk.clinical.dates import When
from alpdesk.clinical.intervals import Site
from alpdesk.clinical.record import Problem, Record
from alpdesk.pathways.answers import FEATURES, BadAnswer
from alpdesk.pathways.question import QuestionView
from alpdesk.pathways.walkthrough import Walkthrough
from alpdesk.resources import pathways
from tests.unit.pathways.samples import FUSION, OSTEOPOROSIS, TODAY, WOMAN, day, result, yes
from tests.unit.pathways.test_assess import EVERYWHERE, LOW_TWICE, STILL_RAISED

LOW = Record(WOMAN, LOW_TWICE, problems=(OSTEOPOROSIS,))
DOCTOR = "Dr Ada Okafor"


def begun(record: Record = LOW, index: int = 0) -> Walkthrough:
    return Walkthrough(pathways()[index], record, TODAY, pathways(), Site())


def question(walk: Walkthrough, ident: str) -> QuestionView:
    return next(one for step in walk.steps for one in step.questions if one.id == ident)


def test_each_answer_moves_the_outcome_and_leaves_the_earlier_run_as_it_was() -> None:
    first = begun()
    second = first.answer("bone_pain", "yes", DOCTOR, TODAY)
    assert (first.assessment.disposition, second.assessment.disposition) == ("hpp_workup_incomplete", "hpp_suspected")
    assert first.given == ()


def test_an_answer_taken_back_leaves_what_the_record_says() -> None:
    walk = begun().answer("bone_pain", "yes", DOCTOR, TODAY)
    assert walk.withdraw("bone_pain") == begun()
    assert walk.withdraw("bone_pain").assessment == begun().assessment


def test_a_second_answer_replaces_the_first() -> None:
    walk = begun().answer("bone_pain", "yes", DOCTOR, TODAY).answer("bone_pain", "no", DOCTOR, TODAY)
    assert [(one.id, one.value) for one in walk.given] == [("bone_pain", "no")]


def test_a_scratch_copy_stays_one_whatever_is_tried_in_it() -> None:
    real = begun().answer("young_onset", "no", DOCTOR, TODAY)
    tried = real.scratch_copy().answer("bone_pain", "yes", DOCTOR, TODAY).withdraw("young_onset").go_to("2").forward()
    assert tried.scratch
    assert tried.back().scratch
    assert (real.scratch, [one.id for one in real.given]) == (False, ["young_onset"])


def test_what_is_no_answer_is_refused() -> None:
    with pytest.raises(BadAnswer):
        begun().answer("bone_pain", "sometimes", DOCTOR, TODAY)


def test_answers_that_became_irrelevant_return_with_their_step() -> None:
    walk = begun().answer("bone_pain", "yes", DOCTOR, TODAY)
    closed = walk.answer("birth_date", "2015-01-01", DOCTOR, TODAY)
    assert closed.assessment.disposition == "outside_scope"
    assert question(closed, "bone_pain").active is False
    assert question(closed, "bone_pain").value == "yes"
    assert closed.withdraw("birth_date").assessment == walk.assessment


def test_steps_are_done_now_ahead_or_closed_with_the_reason() -> None:
    walk = begun().go_to("2")
    assert [step.state for step in walk.steps] == ["done", "done", "done", "now", "ahead", "ahead", "ahead"]
    assert walk.step.id == "2"
    ended = begun(replace(LOW, results=(result("210"),))).go_to("1")
    assert [step.state for step in ended.steps] == ["done", "done", "now", "closed", "closed", "closed", "closed"]
    assert {step.reason for step in ended.steps[3:]} == {"ALP above its limit and never low"}


def test_forward_and_back_pass_over_closed_steps_and_stop_at_the_ends() -> None:
    child = begun(replace(EVERYWHERE, patient=replace(WOMAN, born=When.parse("2015-01-01"))), 2)
    assert (child.step.id, child.forward().step.id, child.forward().forward().step.id) == ("0", "scope", "6")
    last = child.forward().forward()
    assert last.finished
    assert last.forward() == last
    assert last.back().step.id == "scope"
    assert child.back() == child
    assert not child.finished


def test_a_closed_step_whose_answers_the_way_still_reads_is_stopped_at() -> None:
    below = begun(replace(LOW, results=(result("31", bounds="40 130 U/L"),))).go_to("1")
    assert below.assessment.disposition == "alp_not_low"
    features = next(step for step in below.steps if step.id == "3")
    assert (features.state, features.open, below.finished) == ("closed", True, False)
    assert below.forward().step.id == "3"
    assert below.forward().finished
    assert below.forward().back().step.id == "1"


def test_a_pathway_that_does_not_apply_is_closed_and_says_so() -> None:
    walk = begun(Record(WOMAN))
    assert {step.state for step in walk.steps} == {"closed"}
    assert walk.steps[0].reason.startswith("This pathway does not apply")


def test_exits_name_their_outcome_and_mark_the_way_taken() -> None:
    exits = {one.rule: one for step in begun().steps for one in step.exits}
    assert exits["LO-4-incomplete"].taken
    assert exits["LO-4-incomplete"].disposition == "Low ALP confirmed; the work-up is incomplete"
    assert [rule for rule, one in exits.items() if one.taken] == ["LO-4-incomplete"]
    assert exits["LO-1-none"].text == "ALP not below 30 U/L (latest 22\N{NO-BREAK SPACE}U/L on 12-Feb-2026)"


def test_a_reassuring_exit_that_an_open_flag_passes_over_is_not_the_way_taken() -> None:
    calm = begun(STILL_RAISED, 1)
    assert [one.rule for step in calm.steps for one in step.exits if one.taken] == ["PS-7-observe"]
    flagged = replace(STILL_RAISED, results=(*STILL_RAISED.results, result("3 10*9/L", day(41), "4 11 10*9/L", "wbc")))
    assert [one.rule for step in begun(flagged, 1).steps for one in step.exits if one.taken] == ["PS-7-incomplete"]
    assert begun(flagged, 1).assessment.disposition == "assessment_incomplete"


def test_a_question_says_how_it_is_answered_and_where_its_value_comes_from() -> None:
    walk = begun(replace(LOW, problems=(OSTEOPOROSIS, Problem("s", "Stress fracture of tibia"))))
    fracture = question(walk, "stress_fracture")
    assert (fracture.kind, fracture.value, fracture.prefilled) == ("yes_no", "yes", True)
    assert fracture.origin == "Stress fracture of tibia (from text, confirm)"
    assert fracture.options == (("yes", "Yes"), ("no", "No"), ("unknown", "Not known"))
    assert {"LO-32", "LO-46", "LO-50"} <= set(fracture.statements)
    pain = question(walk, "bone_pain")
    assert (pain.value, pain.origin, pain.prefilled, pain.age_days, pain.fresh) == ("", "", False, None, True)


def test_dates_texts_and_choices_have_their_own_kind() -> None:
    walk = begun(replace(LOW, answers=yes("hpp_excluded")))
    assert question(walk, "hpp_excluded_on").kind == "date"
    assert question(walk, "hpp_excluded_by").kind == "text"
    assert question(walk, "hpp_excluded_by").options == ()
    surgery = begun(Record(WOMAN, (result("190", day(10)),), procedures=(FUSION,)), 1)
    rise = question(surgery, "early_rise")
    assert rise.kind == "choice"
    assert [value for value, _ in rise.options] == ["minor", "major", "unsure", "unknown"]


def test_not_known_is_an_answer_too() -> None:
    walk = begun().answer("bone_pain", "unknown", DOCTOR, TODAY)
    pain = question(walk, "bone_pain")
    assert (pain.value, pain.prefilled) == ("unknown", False)
    assert pain.origin == "answered not known by Dr Ada Okafor on 04-Mar-2026, today"


def test_questions_that_make_no_sense_for_the_patient_are_not_shown() -> None:
    shown = {one.id for step in begun().steps for one in step.questions}
    assert "birth_date" not in shown
    man = replace(LOW, patient=replace(WOMAN, sex="male"))
    assert not {"pregnant", "premenopausal"} & {one.id for step in begun(man).steps for one in step.questions}
    asked = replace(man, answers=yes("pregnant", value="no"))
    assert "pregnant" in {one.id for step in begun(asked).steps for one in step.questions}
    unborn = replace(LOW, patient=replace(WOMAN, born=When("")))
    assert "birth_date" in {one.id for step in begun(unborn).steps for one in step.questions}


def test_a_step_shows_its_facts() -> None:
    facts = {fact.id: fact.value for fact in next(step for step in begun().steps if step.id == "1").facts}
    assert facts["alp.low_pattern"] == "persistent"
    assert facts["alp.low_count"] == 2


def test_all_pathways_are_assessed_with_the_answers_of_the_run() -> None:
    walk = begun(EVERYWHERE).answer("encephalopathy", "yes", DOCTOR, TODAY)
    assert walk.assessments[0].disposition == "emergency_liver_failure"


def test_walking_every_feature_to_no_ends_without_a_question_open() -> None:
    walk = begun()
    for ident in FEATURES:
        walk = walk.answer(ident, "no", DOCTOR, TODAY)
    asked = {action.id for action in walk.assessment.actions}
    assert not {f"ask.{ident}" for ident in FEATURES} & asked
