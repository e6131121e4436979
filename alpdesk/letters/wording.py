"""The letter's words, from one file per language: in the language of the moment, which is the letter's."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from alpdesk.language import spoken
from alpdesk.pathways.assessment import Urgency
from alpdesk.resources import table


@dataclass(frozen=True, slots=True)
class CautionWords:
    """One caution box: shown when all of its ``actions`` and ``flags`` stand."""

    actions: frozenset[str]
    flags: frozenset[str]
    title: str
    text: str


def words() -> dict[str, Any]:
    """The whole table of words, in the language of the moment."""
    return _words(spoken())


@cache
def _words(language: str) -> dict[str, Any]:
    return table("letters", f"{language}.toml", "reason")


def word(table: str, key: str, otherwise: str = "") -> str:
    """One entry of one table; ``otherwise`` where the table has none."""
    return str(words()[table].get(key, otherwise))


def filled(table: str, key: str, **slots: object) -> str:
    """One entry with its slots filled; raises KeyError where there is none."""
    return str(words()[table][key]).format(**slots)


def heading(form: str, part: str) -> str:
    """The heading of a part; a report or patient copy may name it otherwise than a referral."""
    return (
        word(f"headings_{form}", part)
        if form != "referral" and word(f"headings_{form}", part)
        else word("headings", part)
    )


def reason_template(pathway: str, disposition: str) -> str:
    """The first line's template for an outcome; empty where there is none."""
    return str(words()["reason"].get(pathway, {}).get(disposition, ""))


def cautions() -> tuple[CautionWords, ...]:
    """Every caution box, the gravest first."""
    return _cautions(spoken())


@cache
def _cautions(language: str) -> tuple[CautionWords, ...]:
    return tuple(
        CautionWords(frozenset(c.get("actions", ())), frozenset(c.get("flags", ())), c["title"], c["text"])
        for c in _words(language)["caution"]
    )


def urgency_words(urgency: Urgency) -> str:
    """“Routine”, “Soon”, “Same day” or “Emergency”."""
    return word("urgency", urgency)


def urgency_tag(urgency: Urgency, form: str = "referral") -> str:
    """The tag in the letter's head."""
    return word("urgency_tag" if form == "referral" else f"urgency_tag_{form}", urgency)
