"""What goes into rows comes out the same, digit for digit."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.dates import NEVER, When
from alpdesk.clinical.quantity import Comparator, Quantity
from alpdesk.clinical.record import Answer, Code, MedicineCourse, Problem, Procedure
from alpdesk.clinical.results import Limits, Result
from alpdesk.store import rows

text = st.text(st.characters(codec="utf-8"), max_size=12)
whens = st.one_of(
    st.just(NEVER),
    st.dates().map(When.on),
    st.sampled_from(["1960", "1960-03", "2026-03-12T09:30:00Z", "2026-03-12T09:30", "2026-W01-1"]).map(rows.when_of),
)
numbers = st.decimals(-(10**9), 10**9, allow_nan=False, places=20) | st.sampled_from(
    [Decimal("0.50"), Decimal(24), Decimal("1E+3"), Decimal("0E-7")]
)
units = st.sampled_from(["U/L", "ukat/L", "", "furlongs"])
quantities = st.builds(Quantity, numbers, units, st.sampled_from(get_args(Comparator)))
codes = st.lists(st.builds(Code, text, text), max_size=3).map(tuple)
limits = st.builds(Limits, st.none() | quantities, st.none() | quantities, text, text, st.booleans())
results = st.builds(
    Result, st.just("1"), st.sampled_from(sorted(ANALYTES)), st.none() | quantities, whens, limits, *[text] * 10
)
problems = st.builds(Problem, st.just("1"), text, codes, whens, whens, whens, text, text, text)
courses = st.builds(
    MedicineCourse, st.just("1"), text, codes, whens, whens, st.sampled_from(["planned", "active", "ended"]), text, text
)
procedures = st.builds(Procedure, st.just("1"), text, codes, whens, text, text)
answers = st.builds(Answer, text, text, whens, text, st.sampled_from(["clinician", "questionnaire"]), text)


def columns(names: str, values: rows.Values) -> list[object]:
    """The values in the order of a SELECT, with the id that the database would give."""
    return [{"id": 1, **values}[name.strip('" ')] for name in names.split(",")]


def digits(result: Result) -> object:
    """The number as written, trailing zeros and all."""
    return result.quantity and result.quantity.number.as_tuple()


@given(results)
def test_a_result_keeps_every_digit_and_word(result: Result) -> None:
    back = rows.result_of(columns(rows.RESULT, rows.result_values(result)))
    assert back == result
    assert (back.quantity and back.quantity.number.as_tuple()) == (
        result.quantity and result.quantity.number.as_tuple()
    )


@given(problems)
def test_a_problem_comes_back(problem: Problem) -> None:
    assert rows.problem_of(columns(rows.PROBLEM, rows.problem_values(problem))) == problem


@given(courses)
def test_a_medicine_course_comes_back(course: MedicineCourse) -> None:
    assert rows.medicine_of(columns(rows.MEDICINE, rows.medicine_values(course))) == course


@given(procedures)
def test_a_procedure_comes_back(procedure: Procedure) -> None:
    assert rows.procedure_of(columns(rows.PROCEDURE, rows.procedure_values(procedure))) == procedure


@given(st.lists(answers, max_size=3).map(tuple))
def test_answers_come_back(given_answers: tuple[Answer, ...]) -> None:
    assert rows.answers_of(rows.answers_text(given_answers)) == given_answers
    for answer in given_answers:
        assert rows.answer_of(columns(rows.ANSWER, rows.answer_values(answer))) == answer


@given(whens)
def test_a_date_comes_back_as_precise_as_it_was(when: When) -> None:
    assert rows.when_of(when.text) == when


@pytest.mark.parametrize("text", ["around Easter", "2026-02-30", "2026-13-01"])
def test_a_date_that_cannot_be_read_keeps_its_words_and_means_no_day(text: str) -> None:
    assert rows.when_of(text) == When(text)


def test_an_instant_is_kept_in_utc_and_sorts_as_text() -> None:
    summer = datetime(2026, 7, 1, 9, 30, tzinfo=timezone(timedelta(hours=2)))
    assert rows.instant_text(summer) == "2026-07-01T07:30:00.000000+00:00"
    assert rows.instant_of(rows.instant_text(summer)) == summer
    assert rows.instant_text(summer) < rows.instant_text(summer + timedelta(microseconds=1))


def test_an_instant_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        rows.instant_text(datetime(2026, 7, 1, tzinfo=UTC).replace(tzinfo=None))


def test_the_number_for_indexes_is_in_the_analytes_own_unit() -> None:
    result = Result("", "alp", Quantity.parse("0.5 ukat/L"), When.on(date(2026, 3, 2)))
    values = rows.result_values(result)
    assert (values["canonical"], values["taken_day"], values["number"]) == (30.0, "2026-03-02", "0.5")
    unreadable = rows.result_values(Result("", "alp", Quantity.parse("3 furlongs")))
    assert (unreadable["canonical"], unreadable["taken_day"]) == (None, None)
