"""One patient from a file, as the command line sees it: the record with the answers given, and the day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from alpdesk.cli.arguments import Arguments, Misused
from alpdesk.clinical.dates import When, format_date
from alpdesk.clinical.record import Answer, Record
from alpdesk.desk.clock import system_clock
from alpdesk.exchange.fhir import read_bundle
from alpdesk.pathways.answers import QUESTIONS, checked
from alpdesk.pathways.model import Pathway

EARLIEST, LATEST = 1900, 2199
"""Years in which a day to judge by can lie; before or after, it is a slip."""


def read(given: Arguments) -> tuple[Record, date]:
    """The record of FILE with every --answer added, and the as-of day; raises with one clear sentence."""
    day = as_of(given.as_of)
    answers = tuple(answer(text, day) for text in given.answers)
    record = read_bundle(given.file)
    born = record.patient.born
    if born.first and born.first > day:
        raise Misused(f"The patient’s birth date {born} lies after {format_date(day)}, the day to judge by: correct it")
    return replace(record, answers=(*record.answers, *answers)), day


def as_of(text: str) -> date:
    """The day to judge by: today where none is given; raises Misused or NotADate."""
    if not text:
        return system_clock().date()
    day = When.parse(text).day
    if day is None or len(text.strip()) != len("2026-02-05"):
        raise Misused(f"“{text[:40]}” is not a whole day: write --as-of YYYY-MM-DD")
    if not EARLIEST <= day.year <= LATEST:
        raise Misused(f"“{text[:40]}” is not a day to judge by: give one from {EARLIEST} to {LATEST}")
    return day


def answer(text: str, day: date) -> Answer:
    """``ID=VALUE`` as an answer given on the command line; raises Misused or BadAnswer."""
    ident, sign, value = text.partition("=")
    if not sign:
        raise Misused(f"“{text[:60]}” is not an answer: write --answer ID=VALUE, such as --answer fever=no")
    if ident.strip() not in QUESTIONS:
        raise Misused(f"AlpDesk asks no question “{ident.strip()[:60]}”{_near(ident.strip(), QUESTIONS)}")
    return Answer(ident.strip(), checked(ident.strip(), value), When.on(day), source="command line")


def known(idents: Sequence[str], pathways: tuple[Pathway, ...]) -> tuple[str, ...]:
    """The pathway ids, after refusing one that AlpDesk does not have."""
    ours = [pathway.id for pathway in pathways]
    for ident in idents:
        if ident not in ours:
            raise Misused(f"AlpDesk has no pathway “{ident[:60]}”: it has {', '.join(ours)}")
    return tuple(idents)


def _near(ident: str, known_idents: frozenset[str]) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 - only after a slip

    found = get_close_matches(ident, sorted(known_idents), 1)
    return f": did you mean “{found[0]}”?" if found else ""
