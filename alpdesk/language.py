"""The language of the moment: every sentence that a person reads is said in it.

English is the language of the code. `tr` and `plural` look an English sentence up in the catalogue of the language
that is spoken; a sentence that the catalogue lacks is said in English, never left out. Catalogues are the Qt Linguist
files of ``resources/i18n``; the words of pathways and letters lie in files of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from typing import TYPE_CHECKING, Literal, Protocol, get_args

if TYPE_CHECKING:
    from pathlib import Path

Language = Literal["en", "de", "fr"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
NAMES: Mapping[Language, str] = {"en": "English", "de": "Deutsch", "fr": "Français"}
"""What each language calls itself: this is never translated."""
ENGLISH: Language = "en"

_SEPARATOR = "\x04"
_NOUGHT_IS_SINGULAR: frozenset[Language] = frozenset({"fr"})


class Catalogue(Protocol):
    """The sentences of one language by the English ones; several forms where a number decides."""

    def get(self, key: str, /) -> tuple[str, ...] | None:
        """The forms of a sentence, the singular first; None where there is none."""


_catalogues: dict[str, Catalogue] = {}
_chosen: list[Language] = [ENGLISH]
_here: ContextVar[Language | None] = ContextVar("language", default=None)


def tr(text: str, about: str = "", /, **values: object) -> str:
    """The sentence in the language of the moment, with ``values`` in place of the ``{names}`` in it.

    ``about`` tells two meanings of one English word apart (“Open”, “to do” or “state of a letter”). The text stands
    literally in the code, never as an f-string, so that ``make words`` finds it. Values are not interpreted.
    """
    forms = _forms(text, about)
    said = forms[0] if forms else text
    return said.format(**values) if values else said


def plural(number: int, one: str, many: str, /, **values: object) -> str:
    """The sentence for a number of things: “{number} result”, “{number} results”; other languages by their own rule."""
    forms = _forms(many, "")
    said = one_or_many(number, forms) if forms else one if number == 1 else many
    return said.format(number=number, **values)


def one_or_many(number: int, forms: tuple[str, ...]) -> str:
    """The form of a sentence for a number of things, by the rule of the language of the moment."""
    singular = number == 1 or (number == 0 and spoken() in _NOUGHT_IS_SINGULAR)
    return forms[0] if singular else forms[-1]


def mark(text: str, about: str = "", /) -> str:
    """The text unchanged, but found by ``make words``: for tables, whose words are said later by `tr_marked`."""
    return _key(text, about)


def tr_marked(text: str, /, **values: object) -> str:
    """`tr` for a text that was marked elsewhere."""
    return tr(*text.split(_SEPARATOR), **values)


def catalogue(path: Path) -> dict[str, tuple[str, ...]]:
    """The finished translations of a Qt Linguist file, by what `tr` and `plural` ask for; OSError, or ParseError."""
    from xml.etree import ElementTree as ET  # noqa: PLC0415 - English needs none of it

    found: dict[str, tuple[str, ...]] = {}
    for message in ET.parse(path).iter("message"):  # noqa: S314 - a file that travels with the program
        parts = {part.tag: part for part in message}
        said, about = parts["translation"], parts.get("comment")
        if not said.get("type"):
            forms = tuple(form.text or "" for form in said) or (said.text or "",)
            found[_key(parts["source"].text or "", "" if about is None else about.text or "")] = forms
    return found


def learn(language: Language, catalogue: Catalogue) -> None:
    """From now on a language can be spoken."""
    _catalogues[language] = catalogue


def learned(language: Language, folder: Path) -> bool:
    """Learn a language from its catalogue in a folder unless it is known; whether it can be spoken.

    A catalogue that cannot be read is no reason to stop: what it lacks is said in English.
    """
    if language != ENGLISH and language not in _catalogues:
        with suppress(OSError, SyntaxError):  # what is not XML is a SyntaxError
            learn(language, catalogue(folder / f"alpdesk_{language}.ts"))
    return language == ENGLISH or language in _catalogues


def known(language: Language) -> dict[str, tuple[str, ...]]:
    """Every sentence that was learned of a language; none where its catalogue cannot list them."""
    found = _catalogues.get(language)
    return found if isinstance(found, dict) else {}


def use(language: Language) -> None:
    """From now on the program speaks this language."""
    _chosen[0] = language


def spoken() -> Language:
    """The language of the moment."""
    return _here.get() or _chosen[0]


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Speak another language within a ``with``: for a letter, whose reader is not who sits at the screen."""
    token = _here.set(language)
    try:
        yield
    finally:
        _here.reset(token)


def _forms(text: str, about: str) -> tuple[str, ...] | None:
    language = spoken()
    if not text or (language == ENGLISH and ENGLISH not in _catalogues):
        return None
    found = _catalogues.get(language)
    return found.get(_key(text, about)) if found else None


def _key(text: str, about: str) -> str:
    return f"{text}{_SEPARATOR}{about}" if about else text
