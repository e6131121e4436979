"""The manual against the program: pictures, links, keys and words of the screen that its pages name exist."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from alpdesk import resources
from alpdesk.desk.help import ORDER, Page, pages, place
from alpdesk.language import LANGUAGES, Language, catalogue, speaking

ROOT = Path(__file__).resolve().parents[3]
ENGLISH_ONLY = {"hazard-log", "threat-model"}
LARGEST = 2_500_000
"""Bytes of all pictures together."""
_MODIFIER = r"(?:Ctrl|Strg|Alt|Shift|Umschalt|Maj)"
_KEY = re.compile(rf"(?<![\w+])({_MODIFIER}(?:\+{_MODIFIER})*\+(?:[A-Z][a-zé]*|[0-9+/-])|F1|Esc|Échap)(?![\w+])")
_NEUTRAL = {
    "Strg": "Ctrl", "Umschalt": "Shift", "Maj": "Shift", "Enter": "Return", "Eingabe": "Return", "Entrée": "Return",
    "Retour": "Return", "Links": "Left", "Gauche": "Left", "Oben": "Up", "Haut": "Up", "Unten": "Down", "Bas": "Down",
    "Hoch": "Up", "Herunter": "Down", "Échap": "Esc",
}  # fmt: skip
_MOUSE = {"Ctrl+Klick", "Shift+Pfeil"}
_IN_CODE = re.compile(r'"((?:Ctrl|Alt|Shift)\+[^"\s{}]+|F1|Esc)"')
_SAID = {
    "en": re.compile(r"“([^”]+)”"),
    "de": re.compile(r"„([^“]+)“"),
    "fr": re.compile(r"«\u00a0([^»]+)\u00a0»"),
}
_MENU = re.compile(r"(?<!\*)\*([^*\s][^*]*)\*(?!\*)")


def said_in(language: Language) -> dict[str, Page]:
    with speaking(language):
        return {one.id: one for one in pages()}


def texts(page: Page) -> Iterator[str]:
    for section in page.sections:
        yield section.heading
        yield from (f"{block.lead} {block.text}" for block in section.blocks if block.kind != "picture")


def source(page: Page) -> str:
    folder = place() if page.language == "en" else place() / page.language
    return (folder / f"{page.id}.md").read_text(encoding="utf-8")


@cache
def words(language: Language) -> frozenset[str]:
    """Every sentence of the program in a language, and the titles of its pathways."""
    told = catalogue(resources.folder("resources") / "i18n" / f"alpdesk_{'de' if language == 'en' else language}.ts")
    found = (
        [key.split("\x04")[0] for key in told] if language == "en" else [form for one in told.values() for form in one]
    )
    return frozenset([*found, *(one.title for one in resources.pathways(language))])


@cache
def keys_of_the_program() -> frozenset[str]:
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "alpdesk" / "gui").glob("*.py"))
    numbered = {f"Alt+{number}" for number in range(1, 10)} if 'f"Alt+{' in code else set()
    return frozenset({*_IN_CODE.findall(code), *numbered})


def keys_named(page: Page) -> list[str]:
    found = (match for text in texts(page) for match in _KEY.findall(text))
    neutral = ("+".join(_NEUTRAL.get(part, part) for part in re.split(r"\+(?=.)", key)) for key in found)
    return [key for key in neutral if key not in _MOUSE]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_there_in_every_language_with_the_same_parts(language: Language) -> None:
    english, here = said_in("en"), said_in(language)
    assert tuple(here) == ORDER
    assert {one.id for one in here.values() if one.language != language} == (
        ENGLISH_ONLY if language != "en" else set()
    )
    for name, page in here.items():
        parts = [[(block.kind, [link for link, _ in block.links]) for block in one.blocks] for one in page.sections]
        model = english[name].sections
        assert parts == [[(b.kind, [link for link, _ in b.links]) for b in one.blocks] for one in model], name
        shown = [Path(b.lead).name for one in page.sections for b in one.blocks if b.kind == "picture"]
        assert shown == [Path(b.lead).name for one in model for b in one.blocks if b.kind == "picture"], name
        assert sorted(keys_named(page)) == sorted(keys_named(english[name])), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_and_linked_pages_exist_and_every_page_is_led_to(language: Language) -> None:
    here = said_in(language)
    blocks = [block for page in here.values() for section in page.sections for block in section.blocks]
    for block in blocks:
        assert block.kind != "picture" or (place() / block.lead).is_file(), block.lead
    linked = {link for block in blocks for link, _ in block.links}
    assert linked <= here.keys()
    assert here.keys() - linked == {ORDER[0]}, "the list of pages alone leads there"


def test_every_picture_is_shown_somewhere_and_all_are_small() -> None:
    shown = {b.lead for language in LANGUAGES for p in said_in(language).values() for s in p.sections for b in s.blocks}
    readme = set(re.findall(r"resources/help/(pictures/[\w-]+\.png)", (ROOT / "README.md").read_text(encoding="utf-8")))
    there = {path.relative_to(place()).as_posix(): path.stat().st_size for path in place().rglob("*.png")}
    assert readme <= there.keys()
    assert there.keys() <= shown | readme
    assert sum(there.values()) < LARGEST


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_that_a_page_names_is_a_key_of_the_program(language: Language) -> None:
    for page in said_in(language).values():
        assert set(keys_named(page)) <= keys_of_the_program(), page.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_screen_that_a_page_quotes_is_said_by_the_program(language: Language) -> None:
    known = words(language)
    for page in said_in(language).values():
        if page.id in ENGLISH_ONLY:
            continue
        text = source(page)
        quoted = [*_SAID[language].findall(text), *(w for menu in _MENU.findall(text) for w in menu.split(", "))]
        lost = [one for one in quoted if one not in known and not _within(one, known)]
        assert lost == [], page.id


def _within(words: str, known: frozenset[str]) -> bool:
    """A part of a sentence that has slots, if it is long enough to be told apart."""
    return len(words) > 8 and any(words in one for one in known)
