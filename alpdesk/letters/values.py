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
from alpdesk.language import ENGLISH, Language, tr
from alpdesk.letters.wording import heading, urgency_tag, urgency_words
from alpdesk.pathways.assessment import Origin, Urgency
from alpdesk.pathways.chart import Chart
from alpdesk.plots.values import TrendInput
from alpdesk.resources import telling

Style = Literal["lead", "text", "item", "number", "labelled", "inline", "small"]
Part = Literal["results", "trend", "reasoning", "map"]
PARTS: tuple[Part, ...] = ("results", "trend", "reasoning")
"""The parts that are printed unless they are left out."""
ORDER = (
    "reason", "caution", "actions", "elsewhere", "findings", "results", "trend", "missing", "plan", "history", "own",
    "reasoning", "basis",
)  # fmt: skip
"""The parts from top to bottom, where a template does not order them otherwise."""
OPTIONAL: tuple[Part, ...] = (*PARTS, "map")
"""Every part that can be printed or left out; the map of the pathway comes last, as an appendix."""
Paper = Literal["a4", "letter"]
PAPERS: tuple[Paper, ...] = ("a4", "letter")
Form = Literal["referral", "report", "patient"]
"""What kind of letter it is: asks a colleague, tells a colleague, or tells the patient in plain words."""
GENERAL, PATIENT = "general", "patient"
"""The template for every pathway and recipient, and that of the patient's own copy."""
OWN_WORDS = "clinician's own words"
"""The trace of every sentence that a clinician wrote or changed."""
LONGEST = 4000
"""Characters that one edited paragraph may have."""
MOST_OWN = 12
"""Paragraphs of the clinic's own that one letter may have."""
_SECTIONS = {"decision": "reason", "action": "actions", "urgency": "actions", "finding": "findings"}
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

    @property
    def section(self) -> str:
        """The part of the letter that it belongs to, whatever its heading says in the letter's language."""
        first = self.id.partition(".")[0]
        return _SECTIONS.get(first, first)

    @property
    def edited_by_hand(self) -> bool:
        """Whether a clinician wrote or changed a word of it."""
        return OWN_WORDS in self.trace or bool(self.left_out)

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
        return f"{self.name}   {tr('Born')} {self.born}{number}"


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
    analyte: str = ""


@dataclass(frozen=True, slots=True)
class RowChoice:
    """An analyte that a letter can show, as a row or as a trend: whether it is by default, and on how many dates.

    What is ``needed`` cannot be left out; what is ``flagged`` has a value out of its limits, and is named with it in
    the letter where its row is left out.
    """

    analyte: str
    name: str
    chosen: bool
    needed: bool
    flagged: bool
    dates: int


@dataclass(frozen=True, slots=True)
class LetterChoice:
    """How a letter is to be drafted.

    Empty ``language``: that of the recipient, else the one spoken; empty ``template``: the one that fits best.
    ``analytes`` are the rows of the table, ``trends`` the analytes drawn; None leaves either to the template.
    """

    language: str = ""
    template: str = ""
    paper: Paper = "a4"
    analytes: tuple[str, ...] | None = None
    trends: tuple[str, ...] | None = None


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
        hashes = tr("rules {hash}", hash=self.content_hash[:12])
        hashes += f", {tr('words {hash}', hash=self.words_hash[:12])}" if self.words_hash else ""
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
    language: Language = ENGLISH
    paper: Paper = "a4"
    template: str = GENERAL
    form: Form = "referral"
    order: tuple[str, ...] = ORDER
    trends: tuple[TrendInput, ...] = ()

    @property
    def own(self) -> tuple[Paragraph, ...]:
        """The clinic's own paragraphs in it."""
        return tuple(paragraph for paragraph in self.paragraphs if paragraph.section == "own")

    @property
    def draft(self) -> bool:
        """Whether no clinician has accepted it."""
        return not self.accepted_by

    def paragraph(self, ident: str) -> Paragraph:
        """One paragraph by id; raises NotEditable where the letter has none."""
        for paragraph in self.paragraphs:
            if paragraph.id == ident:
                return paragraph
        raise NotEditable(tr("The letter has no such paragraph."))

    def with_text(self, ident: str, text: str) -> Letter:
        """The letter with one paragraph in the clinician's own words; an emptied paragraph is left out on paper.

        Raises NotEditable for a paragraph that comes from the record, and for a text that is too long.
        """
        old = self.paragraph(ident)
        if not old.editable:
            raise NotEditable(tr("This part of the letter comes from the record: change it there."))
        if len(text) > LONGEST:
            raise NotEditable(tr("This text is longer than {most} characters: shorten it.", most=LONGEST))
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
        with telling(self.language):
            told = tr(
                "{urgency}, as decided by the clinician; before it was “{before}”.",
                urgency=urgency_words(urgency), before=urgency_words(self.urgency),
            )  # fmt: skip
            changed = replace(self, urgency=urgency, urgency_tag=urgency_tag(urgency, self.form))
        has = any(paragraph.id == "urgency" for paragraph in self.paragraphs)
        return changed.with_text("urgency", told) if has else changed

    def with_paper(self, paper: Paper) -> Letter:
        """The letter on other paper."""
        return replace(self, paper=paper)

    def with_own(self, text: str, title: str = "") -> Letter:
        """The letter with one more paragraph in the clinician's own words, of the library or new; raises NotEditable.

        ``title`` is printed before it. An empty one is printed once it has words.
        """
        numbers = [int(one.id.partition(".")[2]) for one in self.own]
        if len(numbers) >= MOST_OWN:
            raise NotEditable(tr("A letter has at most {most} paragraphs of your own.", most=MOST_OWN))
        if len(text) > LONGEST:
            raise NotEditable(tr("This text is longer than {most} characters: shorten it.", most=LONGEST))
        with telling(self.language):
            named = heading(self.form, "own")
        passages = tuple(Passage(one, (OWN_WORDS,)) for one in sentences(text))
        ident = f"own.{max(numbers, default=0) + 1}"
        new = Paragraph(ident, named, text, (OWN_WORDS,), "inline" if title else "text", title, passages=passages)
        return replace(self, paragraphs=(*self.paragraphs, new))

    def without(self, ident: str) -> Letter:
        """The letter without one of the clinic's own paragraphs; raises NotEditable for any other."""
        if self.paragraph(ident).section != "own":
            raise NotEditable(tr("This part of the letter comes from the record: change it there."))
        return replace(self, paragraphs=tuple(one for one in self.paragraphs if one.id != ident))

    def carried(self, old: Letter) -> Letter:
        """The letter, drafted anew, with what the clinician did in an old draft of it.

        Recipient, urgency, paper, parts and own paragraphs go with it; changed words only within one language, where
        the paragraph is still there.
        """
        parts = old.parts if old.form == self.form else self.parts
        new = self.with_recipient(old.recipient).with_paper(old.paper).with_parts(parts).with_urgency(old.urgency)
        known = {one.id for one in self.paragraphs if one.editable}
        for one in old.paragraphs:
            if one.section == "own":
                new = new.with_own(one.text, one.label)
            elif old.language == self.language and one.edited_by_hand and one.id in known:
                new = new.with_text(one.id, one.text)
        return new
