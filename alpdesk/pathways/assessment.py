"""What a pathway says of one record: dispositions, actions, flags and the facts behind each, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from alpdesk.clinical.wording import listed
from alpdesk.language import ENGLISH, LANGUAGES, Language, mark, speaking, tr, tr_marked

ActionClass = Literal["do", "avoid", "refer", "measure", "ask", "monitor", "note"]
Urgency = Literal["routine", "soon", "same_day", "emergency"]
URGENCIES: tuple[Urgency, ...] = ("routine", "soon", "same_day", "emergency")
FactValue = str | int | Decimal | bool | None
_STATES = {
    "supported": mark("supported", "a possible cause"),
    "open": mark("open", "a possible cause"),
    "not_supported": mark("not supported", "a possible cause"),
}
_LIMITS = mark("{result} (limits {limits})")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a fact comes from: one result, problem, medicine, procedure, answer or the patient's own data.

    ``text`` is a sentence part that a clinician can read (“ALP 24 U/L on 12-Mar-2026, Laboratory A”); ``id`` is the
    record entry's own id. Of a result ``value`` (with its comparator), ``unit``, ``laboratory`` and ``limits`` stand
    as reported, and ``limits_from`` says whose the limits are; of an answer ``value`` and ``by`` whom.
    """

    kind: Literal["result", "problem", "medicine", "procedure", "answer", "patient", "none"]
    id: str
    text: str
    on: date | None = None
    value: str = ""
    unit: str = ""
    laboratory: str = ""
    limits: str = ""
    limits_from: str = ""
    by: str = ""


def without_limits(origin: Origin) -> str:
    """The text of a result without the limits at its end, in whatever language it was written."""
    for language in LANGUAGES:
        with speaking(language):
            opening = tr_marked(_LIMITS, result="", limits="\n").partition("\n")[0]
        text, found, _ = origin.text.rpartition(opening)
        if found:
            return text
    return origin.text


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact of section 2 as of the date: its value, unit and every origin; ``value`` None is not known."""

    id: str
    value: FactValue
    unit: str = ""
    origins: tuple[Origin, ...] = ()
    remark: str = ""

    @property
    def origin(self) -> str:
        """The origins as one line."""
        return listed(dict.fromkeys(o.text for o in self.origins)) or self.remark or tr("nothing on file")


@dataclass(frozen=True, slots=True)
class Action:
    """What an outcome asks to do, avoid, refer, measure, ask, monitor or note.

    ``step`` and ``rule`` name the row that fired; ``facts`` the ids of the facts that the row read;
    ``suppressed_by`` is ``pathway/flag`` when an open flag withholds it. ``derived``: no statement of its own.
    ``variant`` names the row's own wording, empty for the usual one; None where it has none or that was not kept.
    """

    id: str
    kind: ActionClass
    urgency: Urgency
    text: str
    statements: tuple[str, ...]
    facts: tuple[str, ...]
    step: str
    rule: str
    reassuring: bool = False
    suppressed_by: str | None = None
    variant: str | None = None

    @property
    def derived(self) -> bool:
        """Whether it rests on no statement of its own."""
        return not self.statements


@dataclass(frozen=True, slots=True)
class RedFlag:
    """A danger sign, with its statements and the facts that raised it."""

    id: str
    text: str
    statements: tuple[str, ...]
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Differential:
    """One possible cause and how it stands: supported, open or not_supported (never excluded)."""

    id: str
    text: str
    state: Literal["supported", "open", "not_supported"]
    statements: tuple[str, ...]
    facts: tuple[str, ...] = ()

    @property
    def state_words(self) -> str:
        """How it stands, in words."""
        return tr_marked(_STATES[self.state])


@dataclass(frozen=True, slots=True)
class Reading:
    """One possible reading of a fall, with what speaks for and against it."""

    id: str
    text: str
    supports: tuple[str, ...]
    contradicts: tuple[str, ...]
    statements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PathStep:
    """How one step of the pathway stood.

    ``state``: ``walked`` (its rows were tried), ``ended`` (a row of it ended the pathway) or ``closed`` (never
    reached); ``reason`` says for ``ended`` and ``closed`` which datum ended it.
    """

    id: str
    title: str
    state: Literal["walked", "ended", "closed"]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Assessment:
    """The outcome of one pathway for one record on one date.

    ``content_hash`` covers the rules, ``words_hash`` the rules and the words in which they are shown.
    ``disposition_step`` and ``disposition_rule`` name the row that decided.
    ``review_due`` is one sentence where the content was past its review date on ``as_of``, else empty.
    ``language`` is the one that all its texts are written in.
    """

    pathway: str
    title: str
    version: str
    content_hash: str
    as_of: date
    disposition: str
    disposition_text: str
    disposition_statements: tuple[str, ...]
    disposition_facts: tuple[str, ...]
    urgency: Urgency
    actions: tuple[Action, ...]
    override_offered: tuple[str, ...]
    red_flags: tuple[RedFlag, ...]
    differential: tuple[Differential, ...]
    readings: tuple[Reading, ...]
    missing: tuple[str, ...]
    steps: tuple[PathStep, ...]
    facts: tuple[Fact, ...]
    remarks: tuple[str, ...] = ()
    words_hash: str = ""
    review_due: str = ""
    disposition_step: str = ""
    disposition_rule: str = ""
    language: Language = ENGLISH

    @property
    def path(self) -> tuple[str, ...]:
        """The ids of the steps walked, in order."""
        return tuple(step.id for step in self.steps if step.state != "closed")

    @property
    def offered(self) -> tuple[Action, ...]:
        """The actions that stand unsuppressed, cautions first (avoid), then by urgency."""
        live = [a for a in self.actions if a.suppressed_by is None]
        return tuple(sorted(live, key=lambda a: (a.kind != "avoid", -URGENCIES.index(a.urgency))))

    def fact(self, ident: str) -> Fact:
        """One fact by id; a fact that the pathway does not define is not known."""
        return next((f for f in self.facts if f.id == ident), Fact(ident, None))
