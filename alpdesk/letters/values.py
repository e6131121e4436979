"""A letter as words: frozen values that can be edited, kept as JSON, and drawn on paper."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from difflib import SequenceMatcher
from typing import Literal

from alpdesk.clinical.people import Clinic, Contact, User
from alpdesk.clinical.results import Flag
from alpdesk.errors import AlpDeskError
from alpdesk.letters.wording import urgency_tag, urgency_words
from alpdesk.pathways.assessment import Origin, Urgency
from alpdesk.pathways.chart import Chart
from alpdesk.plots.values import TrendInput

Style = Literal["lead", "text", "item", "number", "labelled", "inline", "small"]
Part = Literal["results", "trend", "reasoning", "map"]
PARTS: tuple[Part, ...] = ("results", "trend", "reasoning")
"""The parts that are printed unless they are left out."""
OPTIONAL: tuple[Part, ...] = (*PARTS, "map")
"""Every part that can be printed or left out; the map of the pathway comes last, as an appendix."""
OWN_WORDS = "clinician's own words"
"""The trace of every sentence that a clinician wrote or changed."""
LONGEST = 4000
"""Characters that one edited paragraph may have."""
_BETWEEN = re.compile(r"(?:(?<=[.!?…])|(?<=[.!?…][”’)])) (?![a-z\[(])")


class NotEditable(AlpDeskError):
    """That part of the letter comes from the record and is changed there, or the text is too long."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of text with what it rests on; ``original`` is what a clinician wrote it in place of."""

    text: str
    trace: tuple[str, ...]
    original: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of the letter.

    Neighbours with the same ``heading`` stand under it together; ``label`` precedes a ``labelled`` or ``inline`` text.
    ``trace`` names what it rests on: ``rule:…``, ``action:…``, ``fact:…``, ``statement:…``, ``result:…``, or that the
    words are the clinician's own. Where its sentences rest on different things, ``passages`` says which on what;
    they joined with blanks are the text. ``left_out`` are composed sentences that a clinician took away.
    """

    id: str
    heading: str
    text: str
    trace: tuple[str, ...]
    style: Style = "text"
    label: str = ""
    editable: bool = True
    passages: tuple[Passage, ...] = ()
    left_out: tuple[str, ...] = ()

    def sentences(self) -> tuple[Passage, ...]:
        """Its sentences, each with what it rests on; a text that its passages do not make up rests on nothing."""
        whole = self.passages or (Passage(self.text, self.trace),)
        if " ".join(passage.text for passage in whole) != self.text:
            whole = (Passage(self.text, ()),)
        return tuple(replace(p, text=one) for p in whole for one in sentences(p.text))

    def edited(self, text: str) -> Paragraph:
        """The paragraph in a clinician's words: sentences left as they were keep what they rest on."""
        before = self.sentences()
        after = sentences(text)
        passages: list[Passage] = []
        gone = list(self.left_out)
        matcher = SequenceMatcher(None, [p.text for p in before], after, autojunk=False)
        for tag, first, last, start, end in matcher.get_opcodes():
            if tag == "equal":
                passages += before[first:last]
                continue
            old = " ".join(p.original if p.trace == (OWN_WORDS,) else p.text for p in before[first:last])
            passages += [Passage(one, (OWN_WORDS,), old) for one in after[start:end]]
            gone += [p.text for p in before[first:last]] if start == end else []
        trace = tuple(dict.fromkeys(entry for passage in passages for entry in passage.trace)) or (OWN_WORDS,)
        return replace(self, text=text, trace=trace, passages=tuple(passages), left_out=tuple(gone))


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text; joined with blanks they are the text again."""
    return tuple(_BETWEEN.split(text)) if text else ()


def woven(passages: list[Passage]) -> tuple[str, tuple[str, ...], tuple[Passage, ...]]:
    """The text of passages, all that they rest on, and themselves."""
    trace = tuple(dict.fromkeys(entry for passage in passages for entry in passage.trace))
    return " ".join(passage.text for passage in passages), trace, tuple(passages)


@dataclass(frozen=True, slots=True)
class PatientBlock:
    """Who the letter is about, as printed; ``identifier_name`` is “NHS No.” or the issuer of the number."""

    name: str
    born: str
    age: str
    sex: str
    identifier: str
    identifier_name: str
    address: str
    telephone: str
    allergies: str
    allergy_label: str
    allergic: bool

    @property
    def line(self) -> str:
        """Name, birth date and number in one line, as repeated on every page."""
        number = f"   {self.identifier_name} {self.identifier}" if self.identifier else "   no identifier on record"
        return f"{self.name}   Born {self.born}{number}"


@dataclass(frozen=True, slots=True)
class Caution:
    """The box that must not be overlooked: what is withheld or urgent, and why; ``passages`` as in a paragraph."""

    title: str
    text: str
    trace: tuple[str, ...]
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """One value of the results table; empty ``text`` was not measured that day.

    ``result`` is the id of the result shown first, ``also`` those of the others of that day.
    """

    text: str = ""
    flag: Flag = "normal"
    result: str = ""
    mark: str = ""
    also: tuple[str, ...] = ()

    @property
    def trace(self) -> tuple[str, ...]:
        """The results in it."""
        return tuple(f"result:{ident}" for ident in (self.result, *self.also) if ident)


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One analyte: a cell for each date, the unit, the limits of the newest value, and whether any is out of limits."""

    name: str
    cells: tuple[Cell, ...]
    unit: str
    limits: str
    strong: bool


@dataclass(frozen=True, slots=True)
class ResultsTable:
    """Results by analyte and date, newest first, with notes that belong below and what each note rests on."""

    dates: tuple[date, ...]
    rows: tuple[ResultRow, ...]
    notes: tuple[str, ...]
    traces: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Reason:
    """One line of how the conclusion was reached: the rule, what was found, what follows, and its statements."""

    rule: str
    finding: str
    conclusion: str
    statements: tuple[str, ...]
    trace: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Footing:
    """What the letter was made from, for its foot: program, pathway, version, and the hash of the pathway's content."""

    program: str
    pathway: str
    title: str
    version: str
    content_hash: str
    words_hash: str = ""

    @property
    def line(self) -> str:
        """One line: “AlpDesk 1.0.0, low_alp_osteoporosis 1.0 (rules 8f3a91c02b7d, words 02b7d8f3a91c)”."""
        hashes = f"rules {self.content_hash[:12]}"
        hashes += f", words {self.words_hash[:12]}" if self.words_hash else ""
        return f"AlpDesk {self.program}, {self.pathway} {self.version} ({hashes})"


@dataclass(frozen=True, slots=True)
class Letter:
    """One referral letter.

    ``accepted_by`` is empty while no clinician has accepted the outcome: then every page says so. ``parts`` are the
    optional parts that are printed. Everything else is printed as it stands. ``entries`` are the entries of the record
    that it quotes beside those that the assessment rests on; ``chart`` is the map of the run that it is about, None
    where the pathway’s content of that time is not known.
    """

    clinic: Clinic
    clinician: User
    recipient: Contact | None
    on: date
    reference: str
    urgency: Urgency
    urgency_tag: str
    patient: PatientBlock
    caution: Caution | None
    paragraphs: tuple[Paragraph, ...]
    results: ResultsTable | None
    trend: TrendInput | None
    reasoning: tuple[Reason, ...]
    footing: Footing
    accepted_by: str
    invented: bool
    parts: tuple[Part, ...] = PARTS
    entries: tuple[Origin, ...] = ()
    chart: Chart | None = None

    @property
    def draft(self) -> bool:
        """Whether no clinician has accepted it."""
        return not self.accepted_by

    def paragraph(self, ident: str) -> Paragraph:
        """One paragraph by id; raises NotEditable where the letter has none."""
        for paragraph in self.paragraphs:
            if paragraph.id == ident:
                return paragraph
        raise NotEditable("The letter has no such paragraph.")

    def with_text(self, ident: str, text: str) -> Letter:
        """The letter with one paragraph in the clinician's own words; an emptied paragraph is left out on paper.

        Raises NotEditable for a paragraph that comes from the record, and for a text that is too long.
        """
        old = self.paragraph(ident)
        if not old.editable:
            raise NotEditable("This part of the letter comes from the record: change it there.")
        if len(text) > LONGEST:
            raise NotEditable(f"This text is longer than {LONGEST} characters: shorten it.")
        if text == old.text:
            return self
        new = old.edited(text)
        return replace(self, paragraphs=tuple(new if p.id == ident else p for p in self.paragraphs))

    def with_recipient(self, recipient: Contact | None) -> Letter:
        """The letter to somebody else."""
        return replace(self, recipient=recipient)

    def with_concerns(self, text: str) -> Letter:
        """The letter with the patient's concerns and wishes, in the clinician's words."""
        return self.with_text("history.concerns", text)

    def with_parts(self, parts: tuple[Part, ...]) -> Letter:
        """The letter with only these optional parts; results, trend, reasoning and map are optional."""
        return replace(self, parts=tuple(part for part in OPTIONAL if part in parts))

    def with_urgency(self, urgency: Urgency) -> Letter:
        """The letter with the clinician's urgency; the sentence about it says what the pathway proposed."""
        if urgency == self.urgency:
            return self
        before = urgency_words(self.urgency)
        told = f"{urgency_words(urgency)}, as decided by the clinician; before it was “{before}”."
        changed = replace(self, urgency=urgency, urgency_tag=urgency_tag(urgency))
        return changed.with_text("urgency", told)
