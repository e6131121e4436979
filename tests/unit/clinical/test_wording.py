"""Shared wordings, and the folding that every search and comparison of names rests on."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.results import Flag
from alpdesk.clinical.wording import ago, counted, date_text, flag_letter, flag_words, fold, joined, quantity_text


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("ŁÓDŹ", "lodz"),
        ("Ørsted", "orsted"),
        ("Đoković", "dokovic"),
        ("Guðrún Þór", "gudrun thor"),
        ("Straße", "strasse"),
        ("Ægir Œuvre", "aegir oeuvre"),
        ("IŞIK ışık İnce", "isik isik ince"),
        ("O’Neill", "o'neill"),
        ("Smith–Jones", "smith-jones"),
        ("  two \t words\n", "two words"),
        ("ﬁne", "fine"),
        ("Αθήνα", "αθηνα"),
        ("", ""),
    ],
)
def test_folding_takes_case_and_accents_away(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
@example("ͺ͂")
def test_folding_a_folded_text_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(), st.text())
def test_a_part_folds_to_a_part(start: str, end: str) -> None:
    assert fold(f"{start} {end}").split() == fold(start).split() + fold(end).split()


@pytest.mark.parametrize(
    ("flag", "letter", "words"),
    [("low", "L", "low"), ("high", "H", "high"), ("normal", "", "within limits"), ("unknown", "?", "not known")],
)
def test_a_flag_has_a_letter_and_words(flag: Flag, letter: str, words: str) -> None:
    assert (flag_letter(flag), flag_words(flag)) == (letter, words)


def test_lists_are_joined_as_spoken() -> None:
    assert joined([]) == ""
    assert joined(["a"]) == "a"
    assert joined(["a", "b"]) == "a and b"
    assert joined(["a", "b", "c"], last="or") == "a, b or c"


def test_no_line_break_parts_a_number_from_its_unit() -> None:
    assert quantity_text(Quantity.parse("24 U/L")) == "24\N{NO-BREAK SPACE}U/L"
    assert quantity_text(None) == "not known"


def test_a_missing_date_is_not_known() -> None:
    assert date_text(None) == "not known"
    assert date_text(date(2026, 3, 12)) == "12-Mar-2026"


def test_numbers_agree_with_their_nouns() -> None:
    assert counted(1, "result") == "1 result"
    assert counted(2, "result") == "2 results"
    assert counted(0, "analysis", "analyses") == "0 analyses"


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 3, 12), "today"),
        (date(2026, 3, 11), "yesterday"),
        (date(2026, 3, 10), "2 days ago"),
        (date(2026, 1, 13), "58 days ago"),
        (date(2026, 1, 12), "2 months ago"),
        (date(2025, 3, 13), "11 months ago"),
        (date(2024, 3, 13), "23 months ago"),
        (date(2024, 3, 12), "2 years ago"),
        (date(2022, 3, 13), "3 years ago"),
    ],
)
def test_how_long_ago_is_said_in_days_then_months_then_years(day: date, said: str) -> None:
    assert ago(day, date(2026, 3, 12)) == said
