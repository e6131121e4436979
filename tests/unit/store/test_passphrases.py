"""Which passphrases are accepted."""

from __future__ import annotations

import pytest

from alpdesk.store.failures import WeakPassphrase
from alpdesk.store.passphrases import check_passphrase, normalised, well_known


@pytest.mark.parametrize(
    "text",
    [
        "gallop tulips unrelated forty",
        "ox it my up so",
        "Blaue Pferde fressen kein Blech",
        "zwölf Äpfel vom Baum",
        "v7#Kq9!mTz2$Lw4x",
    ],
)
def test_fifteen_characters_or_five_words_are_enough(text: str) -> None:
    check_passphrase(text, "Dr Ada Okafor", "Elm Surgery")


@pytest.mark.parametrize("text", ["", "fourteen chars", "one two six", " " * 20])
def test_a_short_passphrase_is_refused_and_told_what_is_asked(text: str) -> None:
    with pytest.raises(WeakPassphrase, match="at least 15 characters"):
        check_passphrase(text)


def test_an_endless_passphrase_is_refused() -> None:
    with pytest.raises(WeakPassphrase, match="at most 1024"):
        check_passphrase("gallop tulips " * 100)


@pytest.mark.parametrize(
    "text",
    [
        "aaaaaaaaaaaaaaaaaaaa",
        "abcabcabcabcabcabcabc",
        "123456789012345678",
        "098765432109876",
        "qwertyuiopasdfghjkl",
        "abcdefghijklmnopqrst",
        "Password1234567890",
        "password password 1",
        "Correct-Horse-Battery-Staple",
        "The quick brown fox jumps",
        "AlpDesk clinic 2026",
        "Ada Okafor Elm Surgery 1",
        "ｐａｓｓｗｏｒｄ ｐａｓｓｗｏｒｄ",
        "To be, or not to be: that is the question",
        "supercalifragilisticexpialidocious",
        "an apple a day keeps the doctor away",
        "Manchester United 1999!",
        "sunshine princess dragon monkey",
        "this is my passphrase 2026",
    ],
)
def test_what_everybody_tries_first_is_refused(text: str) -> None:
    with pytest.raises(WeakPassphrase, match="first that are tried"):
        check_passphrase(text, "Dr Ada Okafor", "Elm Surgery")


def test_the_same_characters_typed_in_two_ways_give_the_same_bytes() -> None:
    assert normalised("Zu\u0308rich ﬁne") == normalised("Zürich fine")
    assert normalised("a") != normalised("A")


def test_the_list_of_what_is_tried_first_is_small_letters_without_blanks_and_travels_with_the_program() -> None:
    words = well_known()
    assert len(words) > 600
    assert all(word == word.casefold() and word.isalnum() for word in words)
    assert "correcthorsebatterystaple" in words
