"""Characters on paper: those that a font has as they are, invisible ones written out, absent ones named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.letters.glyphs import MOST, face_of, lacking, markup, printable, runs


@pytest.mark.parametrize(
    "text",
    [
        "Łukaszewicz",
        "Ångström Ńord",
        "Αθήνα",
        "Москва",
        "Nguyễn Thị Minh Khai",
        "µg/L ≥ 5 → −2",
        "王小明 さくら",
        "محمد بن سلمان",
        "שלום",
    ],
)
def test_names_in_these_scripts_can_be_printed(text: str) -> None:
    assert lacking([text]) == ""


def test_absent_characters_are_named_with_their_codes() -> None:
    assert lacking(["Somchai สม"]) == "ส (U+0E2A), ม (U+0E21)."
    assert lacking(["".join(chr(0xAC10 + n) for n in range(14))]).endswith(" and 2 more.")
    assert runs("ส", "Plex") == [("Plex", "[U+0E2A]")]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\u202eb", "a[U+202E]b"),
        ("a\x00b", "a[U+0000]b"),
        ("a\tb\r\nc", "a b\nc"),
        ("e\u0301", "é"),
        ("\u200bx\ufeff", "[U+200B]x[U+FEFF]"),
        ("x\u2060y", "x\u2060y"),
    ],
)
def test_what_is_invisible_is_written_out(text: str, shown: str) -> None:
    assert printable(text) == shown


@given(st.text())
def test_markup_says_nothing_but_the_text(text: str) -> None:
    import re  # noqa: PLC0415
    from html import unescape  # noqa: PLC0415

    made = markup(text)
    assert re.sub(r'<font name="(?:DejaVu|Droid)">|</font>', "", made).count("<") == made.count("<br/>")
    plain = unescape(re.sub(r"<[^>]*>", "", made.replace("<br/>", "\n")))
    assert plain == "".join(piece for _, piece in runs(text, "Plex"))


def test_markup_from_outside_stays_text() -> None:
    assert markup('<b>&"</b><br/>') == "&lt;b&gt;&amp;&quot;&lt;/b&gt;&lt;br/&gt;"


def test_a_text_is_cut_at_its_cap() -> None:
    assert len(printable("x" * (MOST + 5))) == MOST


def test_each_character_takes_the_first_font_that_has_it() -> None:
    assert [face_of(letter, "Plex-Bold") for letter in ("A", " ", "▲", "王", "ส")] == [
        "Plex-Bold",
        "Plex-Bold",
        "DejaVu",
        "Droid",
        "",
    ]
