"""Calendar dates as written: precision kept, months clipped, birthdays of 29 February on 1 March."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.clinical.dates import NEVER, NotADate, When, add_months, age_on, days_in_month, format_date, month_number
from alpdesk.clinical.wording import fold
from alpdesk.language import LANGUAGES, speaking

DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))


@pytest.mark.parametrize(
    ("text", "day", "first", "last", "shown"),
    [
        ("2026-03-12", date(2026, 3, 12), date(2026, 3, 12), date(2026, 3, 12), "12-Mar-2026"),
        ("2026-02", None, date(2026, 2, 1), date(2026, 2, 28), "Feb-2026"),
        ("2024-12", None, date(2024, 12, 1), date(2024, 12, 31), "Dec-2024"),
        ("9999-12", None, date(9999, 12, 1), date(9999, 12, 31), "Dec-9999"),
        ("2026", None, date(2026, 1, 1), date(2026, 12, 31), "2026"),
        ("2026-03-12T23:30:00-08:00", date(2026, 3, 12), date(2026, 3, 12), date(2026, 3, 12), "12-Mar-2026"),
    ],
)
def test_a_date_keeps_its_precision(text: str, day: date | None, first: date, last: date, shown: str) -> None:
    when = When.parse(text)
    assert (when.day, when.first, when.last, str(when)) == (day, first, last, shown)


def test_the_clock_is_the_local_time_as_written() -> None:
    assert When.parse("2026-03-12T23:30:05.123+05:00").clock == time(23, 30, 5)
    assert When.parse("2026-03-12T23:30Z").clock == time(23, 30)
    assert When.parse("2026-03-12").clock is None


@pytest.mark.parametrize(
    "text", ["", "12.03.2026", "2026-3-1", "2026-13", "2026-02-30", "0000", "2026-01-01T25:00", "x"]
)
def test_what_is_not_in_the_calendar_is_refused(text: str) -> None:
    with pytest.raises(NotADate, match="not a date"):
        When.parse(text)


def test_no_date_shows_nothing() -> None:
    assert (str(NEVER), NEVER.day, NEVER.last) == ("", None, None)


@given(DAYS)
def test_a_day_reads_back_from_its_text(day: date) -> None:
    assert When.parse(When.on(day).text) == When.on(day)
    assert When.on(day, time(8, 5)) == When.parse(f"{day.isoformat()}T08:05:00")


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2025, 11, 30), 3, date(2026, 2, 28)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2025, 12, 15), 12, date(2026, 12, 15)),
    ],
)
def test_months_are_clipped_to_the_end_of_a_shorter_month(day: date, months: int, expected: date) -> None:
    assert add_months(day, months) == expected


@given(DAYS, st.integers(min_value=-600, max_value=600))
def test_added_months_land_in_the_month_meant(day: date, months: int) -> None:
    later = add_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day <= day.day


def test_every_month_has_the_days_that_the_calendar_gives_it() -> None:
    for year in (1, 4, 100, 400, 1900, 1999, 2000, 2023, 2024, 9999):
        for month in range(1, 13):
            assert days_in_month(year, month) == monthrange(year, month)[1]


def test_a_birthday_of_29_february_counts_on_1_march() -> None:
    born = date(2008, 2, 29)
    assert age_on(born, date(2026, 2, 28)) == 17
    assert age_on(born, date(2026, 3, 1)) == 18
    assert age_on(born, date(2028, 2, 28)) == 19
    assert age_on(born, date(2028, 2, 29)) == 20


def test_months_speak_the_language_and_none_is_mistaken_for_another() -> None:
    shown = {}
    for language in LANGUAGES:
        with speaking(language):
            shown[language] = [format_date(date(2026, month, 2)) for month in range(1, 13)]
            assert str(When.parse("2026-05")) == shown[language][4][3:]
        assert len({fold(one) for one in shown[language]}) == 12
        assert [month_number(fold(one[3:6])) for one in shown[language]] == list(range(1, 13))
    assert shown["de"][2] == "02-Mär-2026"
    assert (shown["fr"][2], shown["fr"][4]) == ("02-mar-2026", "02-mai-2026")
    assert (shown["fr"][5], shown["fr"][6]) == ("02-jun-2026", "02-jul-2026")
    assert month_number("jui") == 0


def test_dates_are_shown_the_same_everywhere() -> None:
    assert format_date(date(2026, 3, 2)) == "02-Mar-2026"


def test_months_beyond_the_calendar_stop_at_its_first_and_last_day() -> None:
    assert add_months(date(1, 3, 31), -4) == date.min
    assert add_months(date(9999, 10, 1), 3) == date.max
