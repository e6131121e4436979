"""The files that travel with the program: pathways, evidence, fonts, icons, help, migrations."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from alpdesk.errors import AlpDeskError
from alpdesk.pathways.catalogue import DOMAINS
from alpdesk.pathways.loading import load
from alpdesk.pathways.model import Pathway

if TYPE_CHECKING:
    from alpdesk.pathways.trace import Evidence

_HERE = Path(__file__).resolve().parent
LANGUAGE = "en"
_AGAIN = "install AlpDesk again"
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
        raise BadResource(f"{kind}/{name} is not readable TOML ({bad}): {_AGAIN}") from bad
    for key in needed:
        if key not in found:
            raise BadResource(f"{kind}/{name} lacks “{key}”: {_AGAIN}")
    return found


def _text(kind: str, name: str) -> str:
    try:
        return (folder("resources") / kind / name).read_text(encoding="utf-8")
    except OSError as bad:
        raise BadResource(f"{kind}/{name} cannot be read: {_AGAIN}") from bad
    except UnicodeDecodeError as bad:
        raise BadResource(f"{kind}/{name} is not UTF-8 text: {_AGAIN}") from bad


@cache
def articles() -> dict[str, Article]:
    """The articles by their two letters."""
    return {
        one["id"]: Article(one["id"], one["title"], str(one["updated"]), one["status"])
        for one in table("evidence", "sources.toml", "article")["article"]
    }


@cache
def sources() -> dict[str, Source]:
    """Every listed source by id."""
    return {
        one["id"]: Source(one["id"], one["article"], one["kind"], one["text"], str(one["year"]), one["mapping"])
        for one in table("evidence", "sources.toml", "source")["source"]
    }


@cache
def statements() -> dict[str, Statement]:
    """Every statement by id, with the status of the article that it is from."""
    status = {ident: article.status for ident, article in articles().items()}
    return {
        one["id"]: Statement(
            one["id"], one["article"], one["kind"], one["text"], one["figures"], tuple(one["citations"]),
            tuple(one["sources"]), tuple(one["unresolved"]), status[one["article"]],
        )
        for one in table("evidence", "statements.toml", "statement")["statement"]
    }  # fmt: skip


@cache
def statement_kinds() -> dict[str, str]:
    """The kind of every statement by id, read off the file's lines: a tenth of the time that reading it all takes.

    A statement written in another order of lines is not found here, and then a pathway that cites it is refused.
    """
    return dict(_KIND.findall(_text("evidence", "statements.toml")))


@cache
def pathway_files(ident: str, language: str = LANGUAGE) -> tuple[bytes, bytes]:
    """The files of a pathway, rules and words, as they were read for ``pathways``."""
    place = folder("resources") / "pathways"
    return (place / f"{ident}.toml").read_bytes(), (place / language / f"{ident}.toml").read_bytes()


@cache
def pathways(language: str = LANGUAGE) -> tuple[Pathway, ...]:
    """The three pathways, in the order of the specification; raises BadPathway for a file that cannot be used."""
    kinds = statement_kinds()
    return tuple(
        load(f"{ident}.toml", *pathway_files(ident, language), domains, kinds) for ident, domains in DOMAINS.items()
    )


def pathway(ident: str) -> Pathway:
    """One pathway by id; raises KeyError."""
    return next(one for one in pathways() if one.id == ident) if ident in DOMAINS else DOMAINS[ident]  # type: ignore[return-value]


@cache
def evidence() -> Evidence:
    """What reasons are looked up in: every pathway, statement and source."""
    from alpdesk.pathways.trace import Evidence  # noqa: PLC0415 - an assessment is printed without reasons

    return Evidence({one.id: one for one in pathways()}, statements(), sources())
