"""Arabic and Hebrew as they are seen on a page that is drawn from left to right."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from alpdesk.letters.shaping import is_rtl, joined_forms, plain_form, visual


@given(st.text(st.characters(max_codepoint=0x2FF)))
def test_other_scripts_are_left_alone(text: str) -> None:
    assert visual(text) == text
    assert not is_rtl(text)


def test_letters_take_the_form_that_their_neighbours_ask_for() -> None:
    assert joined_forms("محمد") == "\ufee3\ufea4\ufee4\ufeaa"
    assert joined_forms("دار") == "\ufea9\ufe8d\ufead"
    assert joined_forms("ب") == "\ufe8f"


def test_lam_with_alef_is_one_sign_also_after_a_joining_letter() -> None:
    assert joined_forms("لا") == "\ufefb"
    assert joined_forms("بلا") == "\ufe91\ufefc"


def test_marks_stay_with_their_letter_and_do_not_break_the_joining() -> None:
    assert joined_forms("مَد") == "\ufee3\u064e\ufeaa"
    assert visual("مَد") == "\ufeaa\ufee3\u064e"


def test_tatweel_joins_on_both_sides() -> None:
    assert joined_forms("بـب") == "\ufe91ـ\ufe90"


def test_a_run_is_turned_round_and_latin_beside_it_is_not() -> None:
    assert visual("Ali שלום Dr") == "Ali םולש Dr"
    assert visual("שלום עולם") == "םלוע םולש"


def test_numbers_keep_their_order_and_brackets_turn() -> None:
    assert visual("אב 12.5 גד") == "דג 12.5 בא"
    assert visual("א(ב)ג") == "ג(ב)א"


def test_what_is_copied_from_a_presentation_form_is_the_plain_letter() -> None:
    assert plain_form("\ufee3") == "م"
    assert plain_form("\ufefb") == "لا"
    assert plain_form("A") == "A"
    assert plain_form("Ａ") == "Ａ"
