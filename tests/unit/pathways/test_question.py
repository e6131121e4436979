"""A question as shown: origin and age of its answer, when it is too old, and when it goes against the record."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from alpdesk.clinical.record import Answer, Problem, Record
from alpdesk.pathways.walkthrough import Walkthrough
from tests.unit.pathways.samples import OSTEOPOROSIS, TODAY, WOMAN, day, yes
from tests.unit.pathways.test_assess import LOW_TWICE
from tests.unit.pathways.test_walkthrough import DOCTOR, LOW, begun, question

STRESS = Problem("s", "Stress fracture of tibia")
FRACTURED = replace(LOW, problems=(OSTEOPOROSIS, STRESS))


def on_file(*answers: Answer) -> Walkthrough:
    return begun(replace(LOW, answers=answers))


def due(walk: Walkthrough) -> dict[str, str]:
    return {one.id: one.due for one in walk.due}


def test_a_prefilled_answer_says_who_gave_it_and_how_long_ago() -> None:
    pain = question(on_file(*yes("bone_pain", on=day(-300))), "bone_pain")
    assert pain.prefilled
    assert pain.origin == "answered yes by Dr Ada Okafor on 11-Mar-2025, 11 months ago"
    assert (pain.age_days, pain.given) == (358, "")


def test_a_prefilled_answer_that_is_too_old_is_confirmed_before_closing_and_counts_until_then() -> None:
    walk = on_file(*yes("bone_pain", "premature_tooth_loss", on=day(-300)))
    assert (question(walk, "bone_pain").fresh, question(walk, "premature_tooth_loss").fresh) == (False, True)
    assert due(walk) == {"bone_pain": "confirm"}
    assert walk.assessment.disposition == "hpp_suspected"
    confirmed = walk.answer("bone_pain", "yes", DOCTOR, TODAY)
    assert due(confirmed) == {}
    assert question(confirmed, "bone_pain").age_days == 0


def test_the_pathway_says_how_long_an_answer_is_fresh() -> None:
    limit = begun().pathway.fresh_days["bone_pain"]
    last = on_file(*yes("bone_pain", on=TODAY - timedelta(days=limit)))
    assert due(last) == {}
    assert due(on_file(*yes("bone_pain", on=TODAY - timedelta(days=limit + 1)))) == {"bone_pain": "confirm"}


def test_an_answer_of_a_walkthrough_left_lying_grows_old_too() -> None:
    walk = begun().answer("bone_pain", "yes", DOCTOR, day(-300))
    assert due(walk) == {"bone_pain": "confirm"}
    assert not question(walk, "bone_pain").prefilled
    assert due(begun().answer("bone_pain", "unknown", DOCTOR, day(-300))) == {}


def test_what_the_record_says_does_not_grow_old() -> None:
    old = replace(FRACTURED, answers=yes("stress_fracture", on=date(2020, 1, 1)))
    assert due(begun(old)) == {}
    assert question(begun(old), "stress_fracture").age_days is None


def test_an_old_answer_that_is_not_in_use_need_not_be_confirmed() -> None:
    walk = begun(Record(WOMAN, LOW_TWICE[:1], problems=(OSTEOPOROSIS,), answers=yes("bone_pain", on=day(-300))))
    assert question(walk, "bone_pain").value == "yes"
    assert due(walk) == {}


def test_a_fresh_answer_on_file_is_overridden_with_a_reason() -> None:
    walk = on_file(*yes("bone_pain", on=day(0)))
    changed = walk.answer("bone_pain", "no", DOCTOR, TODAY)
    assert due(changed) == {"bone_pain": "reason"}
    assert question(changed, "bone_pain").value == "no"
    assert question(changed, "bone_pain").earlier == (
        "On file: answered yes by Dr Ada Okafor on 05-Jan-2026, 58 days ago"
    )
    assert due(walk.answer("bone_pain", "no", DOCTOR, TODAY, "gone since January")) == {}
    assert due(walk.answer("bone_pain", "unknown", DOCTOR, TODAY)) == {"bone_pain": "reason"}
    assert due(walk.answer("bone_pain", "yes", DOCTOR, TODAY)) == {}


def test_an_old_answer_on_file_is_answered_anew_without_a_reason() -> None:
    assert due(on_file(*yes("bone_pain", on=day(-300))).answer("bone_pain", "no", DOCTOR, TODAY)) == {}


def test_a_contradiction_stands_in_words_beside_its_question_until_a_reason_is_given() -> None:
    walk = begun(FRACTURED)
    denied = question(walk.answer("stress_fracture", "no", DOCTOR, TODAY), "stress_fracture")
    assert denied.contradiction == (
        "This was answered no, but the record says yes (Stress fracture of tibia (from text, confirm)); "
        "yes counts until you confirm."
    )
    assert (denied.value, denied.given, denied.due) == ("yes", "no", "reason")
    reasoned = walk.answer("stress_fracture", "no", DOCTOR, TODAY, "entered for another patient")
    shown = question(reasoned, "stress_fracture")
    assert (shown.contradiction, shown.value, shown.due) == ("", "no", "")
    assert shown.earlier == "On file: Stress fracture of tibia (from text, confirm)"


def test_not_known_takes_an_answer_back_but_not_what_the_record_says() -> None:
    pain = question(on_file(*yes("bone_pain", on=day(0))).answer("bone_pain", "unknown", DOCTOR, TODAY), "bone_pain")
    assert pain.value == "unknown"
    fracture = question(begun(FRACTURED).answer("stress_fracture", "unknown", DOCTOR, TODAY), "stress_fracture")
    assert (fracture.value, fracture.given, fracture.due) == ("yes", "unknown", "")
    assert fracture.contradiction.startswith("This was answered not known, but the record says yes")


def test_what_was_not_known_last_time_is_asked_again_and_said() -> None:
    pain = question(on_file(*yes("bone_pain", value="unknown", on=day(0))), "bone_pain")
    assert (pain.value, pain.prefilled) == ("", False)
    assert pain.origin == "answered not known by Dr Ada Okafor on 05-Jan-2026, 58 days ago"


def test_every_kind_of_question_takes_not_known() -> None:
    walk = on_file(*yes("hpp_excluded", on=TODAY))
    for ident in ("bone_pain", "hpp_excluded_by", "hpp_excluded_how", "hpp_excluded_on"):
        assert question(walk.answer(ident, "unknown", DOCTOR, TODAY), ident).value == "unknown"
