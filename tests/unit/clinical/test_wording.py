"""Shared wordings, and the folding that every search and comparison of names rests on."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from alpdesk.clinical.dates import When
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Sex
from alpdesk.clinical.results import NO_LIMITS, Flag, Limits, Result
from alpdesk.clinical.wording import (
    ago,
    counted,
    date_text,
    flag_letter,
    flag_words,
    fold,
    headed,
    joined,
    limits_text,
    listed,
    number_text,
    quantity_text,
    result_text,
    sex_words,
    status_words,
)
from alpdesk.language import LANGUAGES, Language, speaking


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


@pytest.mark.parametrize(("language", "shown"), [("en", "0.50"), ("de", "0,50"), ("fr", "0,50")])
def test_numbers_take_the_decimal_mark_of_the_language(language: Language, shown: str) -> None:
    with speaking(language):
        assert number_text(Decimal("0.50")) == shown
        assert quantity_text(Quantity.parse("<0.50 ukat/L")) == f"<{shown}\N{NO-BREAK SPACE}µkat/L"
        assert quantity_text(Quantity.parse("0.50 u.a. 1.5")) == f"{shown}\N{NO-BREAK SPACE}u.a.\N{NO-BREAK SPACE}1.5"
        assert quantity_text(Quantity.parse("0.50")) == shown
    assert str(Quantity.parse("0.50 U/L")) == "0.50 U/L"


def test_no_number_has_its_thousands_parted() -> None:
    for language in LANGUAGES:
        with speaking(language):
            assert number_text(Decimal(12345)) == "12345"


LOW, HIGH, OTHER = Quantity.parse("1.5 g/L"), Quantity.parse("2.5 g/L"), Quantity.parse("250 mg/dL")


@pytest.mark.parametrize(
    ("limits", "shown"),
    [
        (Limits(LOW, HIGH), "1,5–2,5_g/L"),
        (Limits(LOW, OTHER), "1,5_g/L–250_mg/dL"),
        (Limits(None, HIGH), "≤_2,5_g/L"),
        (Limits(LOW), "≥_1,5_g/L"),
        (Limits(text="see report"), "see report"),
        (NO_LIMITS, "not known"),
    ],
)
def test_limits_are_shown_in_the_form_of_the_language(limits: Limits, shown: str) -> None:
    with speaking("de"):
        assert limits_text(limits) == shown.replace("_", "\N{NO-BREAK SPACE}")


@pytest.mark.parametrize(
    ("result", "kept"),
    [
        (Result("1", "alp", HIGH, When.parse("2026-05-12"), laboratory="Lab"), "ALP 2.5 g/L on 12-May-2026, Lab"),
        (Result("1", "alp", None, When.parse("2026-05")), "ALP unreadable on May-2026"),
        (Result("1", "alp", None, laboratory="Lab", value_text="?"), "ALP ? on an unknown date, Lab"),
        (Result("1", "alp", HIGH), "ALP 2.5 g/L on an unknown date"),
    ],
)
def test_a_result_is_shown_in_the_language_and_kept_in_english(result: Result, kept: str) -> None:
    assert result_text(result).replace("\N{NO-BREAK SPACE}", " ") == kept
    with speaking("de"):
        assert str(result) == kept
        assert "May" not in result_text(result)


def test_sexes_and_statuses_have_words() -> None:
    sexes: tuple[Sex, ...] = ("female", "male", "other", "unknown")
    assert [sex_words(sex) for sex in sexes] == ["female", "male", "other", "unknown"]
    assert [status_words(status) for status in ("entered-in-error", "pending")] == ["entered in error", "pending"]


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


@pytest.mark.parametrize(
    ("language", "list_", "head"),
    [("en", "a; b", "LO-07: a"), ("de", "a; b", "LO-07: a"), ("fr", "a\xa0; b", "LO-07\xa0: a")],
)
def test_marks_between_parts_are_set_as_the_language_sets_them(language: Language, list_: str, head: str) -> None:
    with speaking(language):
        assert (listed(["a", "b"]), headed("LO-07", "a")) == (list_, head)
