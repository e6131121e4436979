"""The letter's words, from one file per language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from alpdesk.pathways.assessment import Urgency
from alpdesk.resources import table


@dataclass(frozen=True, slots=True)
class CautionWords:
    """One caution box: shown when all of its ``actions`` and ``flags`` stand."""

    actions: frozenset[str]
    flags: frozenset[str]
    title: str
    text: str


@cache
def words(language: str = "en") -> dict[str, Any]:
    """The whole table of words."""
    return table("letters", f"{language}.toml", "reason")


def word(table: str, key: str, otherwise: str = "") -> str:
    """One entry of one table; ``otherwise`` where the table has none."""
    return str(words()[table].get(key, otherwise))


def reason_template(pathway: str, disposition: str) -> str:
    """The first line's template for an outcome; empty where there is none."""
    return str(words()["reason"].get(pathway, {}).get(disposition, ""))


@cache
def cautions() -> tuple[CautionWords, ...]:
    """Every caution box, the gravest first."""
    return tuple(
        CautionWords(frozenset(c.get("actions", ())), frozenset(c.get("flags", ())), c["title"], c["text"])
        for c in words()["caution"]
    )


def urgency_words(urgency: Urgency) -> str:
    """“Routine”, “Soon”, “Same day” or “Emergency”."""
    return word("urgency", urgency)


def urgency_tag(urgency: Urgency) -> str:
    """The tag in the letter's head."""
    return word("urgency_tag", urgency)
