"""Dates as files print them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.clinical.dates import NotADate
from alpdesk.exchange.laboratory import DateOrder
from alpdesk.exchange.printed_dates import Unclear, date_of, order_of

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "order", "read"),
    [
        ("2026-03-12", "", "2026-03-12"),
        ("2026/3/12", "", "2026-03-12"),
        ("2020-06-08T05:29:14+00:00", "", "2020-06-08T05:29:14"),
        ("2013-12-26T14:45", "", "2013-12-26T14:45:00"),
        ("2013-12-26 14:45:01.123", "", "2013-12-26T14:45:01"),
        ("12.03.2026", "", "2026-03-12"),
        ("12.3.26", "month first", "2026-03-12"),
        ("12.03.2026 08:15 Uhr", "", "2026-03-12T08:15:00"),
        ("13/04/2026", "", "2026-04-13"),
        ("04/13/2026", "", "2026-04-13"),
        ("04/04/2026", "", "2026-04-04"),
        ("03/04/2026", "day first", "2026-04-03"),
        ("03/04/2026", "month first", "2026-03-04"),
        ("5/6/2020 3:05 PM", "day first", "2020-06-05T15:05:00"),
        ("5/6/2020 12:05 AM", "day first", "2020-06-05T00:05:00"),
        ("12-Mar-2026", "", "2026-03-12"),
        ("12. März 2026", "", "2026-03-12"),
        ("12 févr. 2026", "", "2026-02-12"),
        ("Aug 15, 1942", "", "1942-08-15"),
        ("1-Jan-27", "", "2027-01-01"),
        ("1-Jan-28", "", "1928-01-01"),
        ("20260312", "", "2026-03-12"),
        ("202603120815", "", "2026-03-12T08:15:00"),
        ("20260312081530.1234-0500", "", "2026-03-12T08:15:30"),
        ("202603122400", "", "2026-03-12"),
        ("2026031208", "", "2026-03-12"),
        ("202603", "", "2026-03"),
        ("2026", "", "2026"),
        ("03/04/2026", "", "Unclear"),
        ("31.02.2026", "", "NotADate"),
        ("29.02.2025", "", "NotADate"),
        ("20261345", "", "NotADate"),
        ("12.03.2026 25:00", "", "NotADate"),
        ("0", "", "NotADate"),
        ("192", "", "NotADate"),
        ("12 Foo 2026", "", "NotADate"),
        ("yesterday", "", "NotADate"),
    ],
)
def test_a_date_is_read_in_the_one_way_that_it_can_mean(text: str, order: DateOrder, read: str) -> None:
    try:
        found = date_of(text, order, latest=TODAY).text
    except NotADate as bad:
        found = type(bad).__name__
    assert found == read


def test_a_year_of_two_digits_needs_to_know_the_century() -> None:
    with pytest.raises(Unclear, match="two digits"):
        date_of("12.03.26")


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (["03/04/2026", "13/04/2026"], "day first"),
        (["03/04/2026", "04/13/2026"], "month first"),
        (["13/04/2026", "04/13/2026"], ""),
        (["03/04/2026"], ""),
        (["13.04.2026", "x", "99/99/2026"], ""),
    ],
)
def test_a_column_shows_how_it_writes_dates_where_one_has_one_reading(texts: list[str], order: str) -> None:
    assert order_of(texts) == order


@given(st.dates(min_value=date(1930, 1, 1), max_value=TODAY))
def test_every_calendar_date_comes_back_from_each_way_of_writing_it(day: date) -> None:
    written = {
        f"{day:%d.%m.%Y}": "",
        f"{day:%d/%m/%Y}": "day first",
        f"{day:%m/%d/%Y}": "month first",
        f"{day:%Y%m%d}": "",
    }
    for text, order in written.items():
        assert date_of(text, "day first" if order == "day first" else "month first" if order else "").day == day
    assert date_of(f"{day:%d.%m.%y}", latest=day).day == day
    assert date_of(f"{day:%d.%m.%y}", latest=day + timedelta(days=365 * 50)).day == day
