"""The files that travel with the program: pathways, evidence, fonts, icons, help, migrations.

What has words is given in the language of the moment unless another one is asked for; a language that lacks a file says
that in English.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from alpdesk.errors import AlpDeskError
from alpdesk.language import ENGLISH, Language, learned, speaking, spoken, tr
from alpdesk.pathways.catalogue import DOMAINS
from alpdesk.pathways.loading import load
from alpdesk.pathways.model import Pathway

if TYPE_CHECKING:
    from alpdesk.pathways.trace import Evidence

_HERE = Path(__file__).resolve().parent
_KIND = re.compile(r'^id = "([^"]+)"\narticle = "[^"]*"\nkind = "([^"]+)"$', re.MULTILINE)


def folder(name: Literal["resources", "migrations"]) -> Path:
    """Where a folder lies: beside the package in a checkout, inside it in a wheel or a built program."""
    inside = _HERE / f"_{name}"
    return inside if inside.is_dir() else _HERE.parent / name


class Article(NamedTuple):
    """One of the articles that a pathway stands on; ``status`` is shown wherever it is quoted."""

    id: str
    title: str
    updated: str
    status: str


class Source(NamedTuple):
    """A source that an article lists: what kind it is, and how its number was found (AMB-29, AMB-31)."""

    id: str
    article: str
    kind: str
    text: str
    year: str
    mapping: str


class Statement(NamedTuple):
    """One sentence of the evidence in our own words.

    ``citations`` are the article's own numbers; ``unresolved`` those that its list of sources does not hold.
    """

    id: str
    article: str
    kind: str
    text: str
    figures: str
    citations: tuple[int, ...]
    sources: tuple[str, ...]
    unresolved: tuple[int, ...]
    status: str


class BadResource(AlpDeskError):
    """A file that travels with the program cannot be used."""


def table(kind: str, name: str, *needed: str) -> dict[str, Any]:
    """The TOML file ``kind/name``; raises BadResource where it is missing, not TOML, or lacks a ``needed`` key."""
    try:
        found = tomllib.loads(_text(kind, name))
    except tomllib.TOMLDecodeError as bad:
        said = tr("{file} is not readable TOML ({why}): install AlpDesk again", file=f"{kind}/{name}", why=bad)
        raise BadResource(said) from bad
    for key in needed:
        if key not in found:
            raise BadResource(tr("{file} lacks “{key}”: install AlpDesk again", file=f"{kind}/{name}", key=key))
    return found


def _text(kind: str, name: str) -> str:
    try:
        return (folder("resources") / kind / name).read_text(encoding="utf-8")
    except OSError as bad:
        raise BadResource(tr("{file} cannot be read: install AlpDesk again", file=f"{kind}/{name}")) from bad
    except UnicodeDecodeError as bad:
        raise BadResource(tr("{file} is not UTF-8 text: install AlpDesk again", file=f"{kind}/{name}")) from bad


@contextmanager
def telling(language: Language) -> Iterator[None]:
    """Speak a language within a ``with``, and learn it first: for letters, whose reader sits elsewhere."""
    learned(language, folder("resources") / "i18n")
    with speaking(language):
        yield


def articles(language: Language | None = None) -> dict[str, Article]:
    """The articles by their two letters: titles as published, the status in a language."""
    return _articles(language or spoken())


@cache
def _articles(language: Language) -> dict[str, Article]:
    said = _said(language, "status")
    return {
        one["id"]: Article(one["id"], one["title"], str(one["updated"]), said.get(one["status"], one["status"]))
        for one in table("evidence", "sources.toml", "article")["article"]
    }


def sources(language: Language | None = None) -> dict[str, Source]:
    """Every listed source by id, described in a language; what was published stays as it is."""
    return _sources(language or spoken())


@cache
def _sources(language: Language) -> dict[str, Source]:
    texts, kinds, mappings = (_said(language, about) for about in ("source", "kind", "mapping"))
    return {
        one["id"]: Source(
            one["id"], one["article"], kinds.get(one["kind"], one["kind"]), texts.get(one["id"], one["text"]),
            str(one["year"]), mappings.get(one["mapping"], one["mapping"]),
        )
        for one in table("evidence", "sources.toml", "source")["source"]
    }  # fmt: skip


def statements(language: Language | None = None) -> dict[str, Statement]:
    """Every statement by id in a language, with the status of the article that it is from."""
    return _statements(language or spoken())


@cache
def _statements(language: Language) -> dict[str, Statement]:
    status = {ident: article.status for ident, article in articles(language).items()}
    texts, kinds, figures = (_said(language, about) for about in ("text", "kind", "figures"))
    return {
        one["id"]: Statement(
            one["id"], one["article"], kinds.get(one["kind"], one["kind"]), texts.get(one["id"], one["text"]),
            figures.get(one["id"], one["figures"]), tuple(one["citations"]), tuple(one["sources"]),
            tuple(one["unresolved"]), status[one["article"]],
        )
        for one in table("evidence", "statements.toml", "statement")["statement"]
    }  # fmt: skip


def _said(language: Language, about: str) -> dict[str, str]:
    """What the evidence says in a language, by id or by the English word; nothing where it is said in English."""
    found: dict[str, str] = _words_of_evidence(language).get(about, {})
    return found


@cache
def _words_of_evidence(language: Language) -> dict[str, Any]:
    name = f"{language}/statements.toml"
    return table("evidence", name) if (folder("resources") / "evidence" / name).is_file() else {}


@cache
def statement_kinds() -> dict[str, str]:
    """The kind of every statement by id, read off the file's lines: a tenth of the time that reading it all takes.

    A statement written in another order of lines is not found here, and then a pathway that cites it is refused.
    """
    return dict(_KIND.findall(_text("evidence", "statements.toml")))


def pathway_files(ident: str, language: Language | None = None) -> tuple[bytes, bytes]:
    """The files of a pathway, rules and words, as they were read for ``pathways``."""
    return _pathway_files(ident, _spoken_of(ident, language or spoken()))


@cache
def _pathway_files(ident: str, language: Language) -> tuple[bytes, bytes]:
    place = folder("resources") / "pathways"
    return (place / f"{ident}.toml").read_bytes(), (place / language / f"{ident}.toml").read_bytes()


@cache
def _spoken_of(ident: str, language: Language) -> Language:
    """The language in which the words of a pathway are given: English where they are not translated."""
    return language if (folder("resources") / "pathways" / language / f"{ident}.toml").is_file() else ENGLISH


def pathways(language: Language | None = None) -> tuple[Pathway, ...]:
    """The three pathways, in the order of the specification; raises BadPathway for a file that cannot be used."""
    return _pathways(language or spoken())


@cache
def _pathways(language: Language) -> tuple[Pathway, ...]:
    kinds = statement_kinds()
    said = {ident: _spoken_of(ident, language) for ident in DOMAINS}
    return tuple(
        load(f"{ident}.toml", *_pathway_files(ident, said[ident]), domains, kinds, said[ident])
        for ident, domains in DOMAINS.items()
    )


def pathway(ident: str, language: Language | None = None) -> Pathway:
    """One pathway by id; raises KeyError."""
    if ident not in DOMAINS:
        raise KeyError(ident)
    return next(one for one in pathways(language) if one.id == ident)


def evidence(language: Language | None = None) -> Evidence:
    """What reasons are looked up in: every pathway, statement and source."""
    return _evidence(language or spoken())


@cache
def _evidence(language: Language) -> Evidence:
    from alpdesk.pathways.trace import Evidence  # noqa: PLC0415 - an assessment is printed without reasons

    return Evidence({one.id: one for one in pathways(language)}, statements(language), sources(language))
