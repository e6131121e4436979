"""Dates as typed: understood, said back, or refused; never guessed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.clinical.dates import NEVER, NotADate, format_date
from alpdesk.gui.typed_date import echo, read_date
from alpdesk.language import LANGUAGES, Language, speaking

TODAY = date(2026, 3, 16)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("12 mar 2026", date(2026, 3, 12)),
        ("12-Mar-2026", date(2026, 3, 12)),
        ("12\u2011Mar\u20112026", date(2026, 3, 12)),
        ("12 March 2026", date(2026, 3, 12)),
        ("12/03/2026", date(2026, 3, 12)),
        ("12.3.2026", date(2026, 3, 12)),
        ("2026-03-12", date(2026, 3, 12)),
        ("1 Sept 2025", date(2025, 9, 1)),
        ("today", TODAY),
        ("yesterday", date(2026, 3, 15)),
        ("-3d", date(2026, 3, 13)),
        ("−2w", date(2026, 3, 2)),
        ("-1m", date(2026, 2, 16)),
        ("+3m", date(2026, 6, 16)),
        ("-58y", date(1968, 3, 16)),
        ("12. März 2026", date(2026, 3, 12)),
        ("12 Mrz 2026", date(2026, 3, 12)),
        ("1er août 2026", date(2026, 8, 1)),
        ("12 févr. 2026", date(2026, 2, 12)),
        ("3 juin 2026", date(2026, 6, 3)),
        ("3 juil. 2026", date(2026, 7, 3)),
        ("heute", TODAY),
        ("Gestern", date(2026, 3, 15)),
        ("aujourd’hui", TODAY),
        ("hier", date(2026, 3, 15)),
        ("demain", date(2026, 3, 17)),
    ],
)
def test_a_date_is_read_as_clinicians_write_it(typed: str, day: date) -> None:
    assert read_date(typed, TODAY).day == day


def test_a_month_or_a_year_keeps_its_precision() -> None:
    assert str(read_date("mar 1968", TODAY)) == "Mar-1968"
    assert str(read_date("1968", TODAY)) == "1968"
    assert read_date("mar 1968", TODAY).day is None


@pytest.mark.parametrize("typed", ["", "  ", "unknown", "Not known"])
def test_no_date_is_an_answer(typed: str) -> None:
    assert read_date(typed, TODAY) is NEVER


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("30 feb 2026", "not a date in the calendar"),
        ("31/02/2026", "not a date in the calendar"),
        ("12/13/2026", "not a date in the calendar"),
        ("12/03/26", "four digits"),
        ("12 mar 26", "four digits"),
        ("12 mar", "Write the year"),
        ("mar", "Write the year"),
        ("+9999y", "more than 150 years away"),
        ("soon", "not a date"),
        ("12 foo 2026", "not a date"),
        ("٣ mar 2026", "not a date"),
    ],
)
def test_what_is_no_date_is_refused_with_a_sentence(typed: str, said: str) -> None:
    with pytest.raises(NotADate, match=said):
        read_date(typed, TODAY)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("3.4.26", date(2026, 4, 3)),
        ("12 mar 16", date(2016, 3, 12)),
        ("1/1/27", date(2027, 1, 1)),
        ("heute", TODAY),
        ("aujourd’hui", TODAY),
        ("+3m", date(2026, 6, 16)),
    ],
)
def test_a_near_year_needs_two_digits_only_where_that_is_asked_for(typed: str, day: date) -> None:
    assert read_date(typed, TODAY, near=True).day == day


@pytest.mark.parametrize("typed", ["12 mar 15", "12/03/98", "1.1.28"])
def test_a_year_of_two_digits_that_is_not_near_is_asked_for_in_full(typed: str) -> None:
    with pytest.raises(NotADate, match="four digits"):
        read_date(typed, TODAY, near=True)


def test_what_was_understood_is_said_back_with_its_weekday() -> None:
    assert echo(read_date("12 mar 2026", TODAY)) == "= 12-Mar-2026 (Thursday)"
    assert echo(read_date("mar 2026", TODAY)) == "= Mar-2026, day not known"
    assert echo(NEVER) == ""


@pytest.mark.parametrize(
    ("language", "typed", "day"),
    [("de", "+3j", date(2029, 3, 16)), ("fr", "+3j", date(2026, 3, 19)), ("fr", "-2s", date(2026, 3, 2))],
)
def test_spans_have_the_letters_of_who_types(language: Language, typed: str, day: date) -> None:
    with speaking(language):
        assert read_date(typed, TODAY).day == day
        assert read_date("+3d", TODAY).day == date(2026, 3, 19)
    with pytest.raises(NotADate):
        read_date(typed, TODAY)


@given(st.dates(min_value=date(1000, 1, 1)), st.sampled_from(LANGUAGES))
def test_every_date_as_shown_is_read_back(day: date, language: Language) -> None:
    with speaking(language):
        assert read_date(format_date(day), TODAY).day == day


@given(st.text(max_size=20))
def test_anything_typed_is_a_date_or_a_sentence(typed: str) -> None:
    said = sentence_of(typed)
    assert not said or said.endswith(".")


def sentence_of(typed: str) -> str:
    """What is said of a text that is no date; nothing of one that is."""
    try:
        read_date(typed, TODAY)
    except NotADate as error:
        return error.sentence
    return ""
