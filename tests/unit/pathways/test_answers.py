"""Answers: which one holds, what the record implies, and what a contradiction comes to."""

from __future__ import annotations

import pytest

from alpdesk.clinical.dates import When
from alpdesk.clinical.record import Answer, MedicineCourse, Problem, Procedure
from alpdesk.pathways.answers import MAX_TEXT, QUESTIONS, BadAnswer, answers, checked
from alpdesk.pathways.case import Case
from tests.unit.pathways.samples import TODAY, case, day, yes


@pytest.mark.parametrize(
    ("ident", "value", "expected"),
    [
        ("fever", "yes", "yes"),
        ("fever", " Y ", "yes"),
        ("fever", "TRUE", "yes"),
        ("fever", "n", "no"),
        ("fever", "false", "no"),
        ("fever", "unknown", "unknown"),
        ("fever", "", "unknown"),
        ("early_rise", "Minor", "minor"),
        ("early_rise", "unsure", "unsure"),
        ("hpp_excluded_on", "2026-02-28", "2026-02-28"),
        ("hpp_excluded_on", "unknown", "unknown"),
        ("hpp_excluded_by", " Dr Ada Okafor ", "Dr Ada Okafor"),
        ("hpp_excluded_by", "  ", "unknown"),
    ],
)
def test_an_answer_has_one_form(ident: str, value: str, expected: str) -> None:
    assert checked(ident, value) == expected


@pytest.mark.parametrize(
    ("ident", "value", "says"),
    [
        ("fevr", "yes", "“fevr” is not a question that AlpDesk asks."),
        ("fever", "maybe", "fever is answered yes, no or unknown, not “maybe”."),
        ("early_rise", "huge", "early_rise is answered minor, major, unsure or unknown, not “huge”."),
        ("delivered_on", "yesterday", "delivered_on: “yesterday” is not a date"),
        ("delivered_on", "2026-02-30", "delivered_on: “2026-02-30” is not a date in the calendar."),
        ("delivered_on", "2026-02", "delivered_on needs a full date, YYYY-MM-DD, not “2026-02”."),
        ("hpp_excluded_how", "x" * (MAX_TEXT + 1), "The text of hpp_excluded_how is too long"),
        ("hpp_excluded_how", "a\x00b", "The text of hpp_excluded_how is too long or holds control characters."),
    ],
)
def test_what_is_no_answer_is_refused_in_a_sentence(ident: str, value: str, says: str) -> None:
    with pytest.raises(BadAnswer) as refused:
        checked(ident, value)
    assert says in str(refused.value)


def given(*found: Answer, base: Case | None = None) -> str:
    one = base or case()
    full = one.full
    return answers(case(*full.results, problems=full.problems, answers=found)).value("fever")


def test_the_latest_answer_holds_and_of_one_day_the_last_given() -> None:
    early, late = yes("fever", on=day(1)), yes("fever", value="no", on=day(2))
    assert given(*late, *early) == "no"
    assert given(*early, *late) == "no"
    assert given(*yes("fever", on=day(1)), *yes("fever", value="no", on=day(1))) == "no"


def test_the_command_line_outranks_a_later_questionnaire() -> None:
    command = Answer("fever", "no", When.on(day(1)), source="command line")
    form = Answer("fever", "yes", When.on(day(2)), source="questionnaire")
    assert given(command, form) == "no"


def test_unknown_given_later_takes_an_answer_back() -> None:
    assert given(*yes("fever", on=day(1)), *yes("fever", value="unknown", on=day(2))) == "unknown"


def test_answers_of_later_days_or_of_other_programs_are_not_seen() -> None:
    assert given(*yes("fever", on=day(365))) == "unknown"
    assert given(Answer("mood", "good", When.on(TODAY))) == "unknown"


def test_an_answer_that_cannot_be_read_is_not_known() -> None:
    assert given(Answer("fever", "39.5", When.on(TODAY))) == "unknown"


def test_every_question_has_an_answer_if_only_not_known() -> None:
    found = answers(case())
    assert set(found.facts) == QUESTIONS
    assert found.facts["fever"].remark == "not answered"
    assert found.day("delivered_on") is None


def test_the_record_answers_with_its_origin() -> None:
    found = answers(case(problems=(Problem("p1", "Stress fracture of tibia", onset=When.parse("2025-03-01")),)))
    fact = found.facts["stress_fracture"]
    assert fact.value == "yes"
    assert fact.origin == "Stress fracture of tibia since 01-Mar-2025 (from text, confirm)"


def test_no_against_the_record_is_shown_and_yes_counts_until_a_reason_is_given() -> None:
    fracture = Problem("p1", "Stress fracture of tibia")
    found = answers(case(problems=(fracture,), answers=yes("stress_fracture", value="no")))
    assert found.value("stress_fracture") == "yes"
    assert "Stress fracture of tibia" in found.contradictions["stress_fracture"]
    assert "was answered no, but the record says yes" in found.facts["stress_fracture"].remark
    reasoned = Answer("stress_fracture", "no", When.on(TODAY), "Dr Ada Okafor", reason="wrong patient's letter")
    found = answers(case(problems=(fracture,), answers=(reasoned,)))
    assert (found.value("stress_fracture"), dict(found.contradictions)) == ("no", {})
    assert found.facts["stress_fracture"].remark == "wrong patient's letter"


def test_yes_beside_the_record_keeps_both_origins() -> None:
    fracture = Problem("p1", "Stress fracture of tibia", onset=When.parse("2025-03-01"))
    found = answers(case(problems=(fracture,), answers=yes("stress_fracture")))
    assert [origin.kind for origin in found.facts["stress_fracture"].origins] == ["answer", "problem"]
    assert [origin.kind for origin in found.evidence("stress_fracture")] == ["problem"]


def test_not_known_leaves_what_the_record_says() -> None:
    fracture = Problem("p1", "Stress fracture of tibia")
    found = answers(case(problems=(fracture,), answers=yes("stress_fracture", value="unknown")))
    assert found.value("stress_fracture") == "yes"


def test_a_vitamin_and_an_operation_answer_too() -> None:
    vitamin = MedicineCourse("m", "Vitamin B6", start=When.on(day(0)))
    stimulator = Procedure("o", "Spinal cord stimulator", performed=When.on(day(0)))
    found = answers(case(medicines=(vitamin,), procedures=(stimulator,)))
    assert (found.value("pyridoxine_supplement"), found.value("bone_work")) == ("yes", "no")


def test_an_operation_that_does_not_say_whether_bone_was_worked_on_answers_nothing() -> None:
    base = case(procedures=(Procedure("o", "Lumbar decompression", performed=When.on(day(0))),))
    assert answers(base).facts["bone_work"].origins == ()
    assert answers(base).value("bone_work") == "unknown"


def test_an_answer_names_who_gave_it_or_where_it_stood() -> None:
    found = answers(case(answers=(*yes("fever"), Answer("bone_pain", "no", source="questionnaire"))))
    assert found.facts["fever"].origin == "answered yes by Dr Ada Okafor on 04-Mar-2026"
    assert found.facts["bone_pain"].origin == "answered no (questionnaire)"
    assert [found.facts[ident].origins[0].by for ident in ("fever", "bone_pain")] == ["Dr Ada Okafor", "questionnaire"]


def test_an_answer_of_not_known_is_named_and_none_is_not() -> None:
    found = answers(case(answers=yes("fever", value="unknown")))
    assert found.facts["fever"].origin == "answered not known by Dr Ada Okafor on 04-Mar-2026"
    assert found.facts["bone_pain"].origins == ()


def test_a_text_may_be_as_long_as_is_said() -> None:
    assert checked("hpp_excluded_by", "a" * 500) == "a" * MAX_TEXT
    with pytest.raises(BadAnswer, match="too long"):
        checked("hpp_excluded_by", "a" * 501)
