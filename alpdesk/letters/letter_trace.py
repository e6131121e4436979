"""What each sentence of a letter rests on, for the screen and as JSON beside the issued PDF; none goes untraced.

The JSON is one object. ``format`` and ``version`` name it; a later version only adds keys, or has another number.
Its words are in the letter's language.
``letter`` says which letter it belongs to. ``sentences`` are in the order of the page: each with ``id``, ``part`` (its
heading), ``text``, the keys of its ``rows``, ``findings``, ``entries``, ``statements`` and ``sources``, ``derived``
(a rule without a statement of its own), ``notes``, and for words of a clinician ``written_by``, ``written_on`` and
``original``. ``left_out`` are composed sentences that a clinician took away. The keys lead into five tables: ``rows``
of the pathway; ``findings`` with cell, value and the entries behind them; ``entries`` of the record (results with
value, unit, date, laboratory, limits and whose limits they are); ``statements``; ``sources`` with kind, year and the
review status of the article that lists them. It holds patient data: it is written only where a clinician asks.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from functools import cached_property
from typing import Any

from alpdesk.clinical.dates import format_date
from alpdesk.errors import AlpDeskError
from alpdesk.language import mark, tr, tr_marked
from alpdesk.letters.printed import Printed, printed
from alpdesk.letters.values import OWN_WORDS, Letter
from alpdesk.pathways.assessment import Assessment, Origin
from alpdesk.pathways.trace import Evidence, NoReason, Trace, cite, cite_source, finding, trace
from alpdesk.pathways.trace import row as pathway_row
from alpdesk.resources import telling

FORMAT, VERSION = "alpdesk-letter-trace", 1
_ITEMS = {"action": "action", "flag": "flag", "differential": "cause", "reading": "reading"}
_ENTRIES = frozenset({"result", "problem", "medicine", "procedure", "answer", "patient"})
_WORDS = {
    "record": mark("Nothing is entered in the record."),
    "remark": mark("Said of the record itself: what could not be used, or contradicts."),
    "given:clinic": mark("The letterhead of the clinic, as set in AlpDesk."),
    "given:recipient": mark("The recipient chosen for this letter."),
    "given:clinician": mark("Who writes the letter, as entered in AlpDesk."),
    "given:patient": mark("The patient’s own data in the record."),
    "given:letter": mark("The letter’s own date and reference."),
    "given:decision": mark("The clinician’s decision on the outcome, as kept with the walkthrough."),
    "given:program": mark("The program and the content of the pathway that prepared the letter."),
    "given:key": mark("Fixed words: the key to the table."),
    "given:fixed": mark("Fixed words of every letter."),
    "given:pathway": mark("The pathway’s own words: the names and purposes of its steps."),
    "given:windows": mark("Drawn by the pathway’s own windows and limits."),
}


class Untraced(AlpDeskError):
    """A sentence of a letter has no reason that can be shown, so the letter is not issued."""


class LetterTraces:
    """What each sentence of one letter rests on; ``by`` and ``on`` stand for words that a clinician wrote."""

    def __init__(self, letter: Letter, assessment: Assessment, evidence: Evidence, by: str, on: date) -> None:
        self._letter, self._assessment, self._evidence = letter, assessment, evidence
        self.by, self.on = by, on
        self._known: dict[str, Trace] = {}

    @cached_property
    def sentences(self) -> tuple[tuple[Printed, Trace], ...]:
        """Every sentence with its trace, in the order of the page; raises Untraced."""
        with telling(self._letter.language):
            return tuple((one, self._of(one)) for one in printed(self._letter))

    @cached_property
    def _entries(self) -> dict[str, Origin]:
        quoted = (origin for fact in self._assessment.facts for origin in fact.origins)
        return {f"{origin.kind}:{origin.id}": origin for origin in (*quoted, *self._letter.entries)}

    def _of(self, one: Printed) -> Trace:
        try:
            found = [self._resolved(entry) for entry in one.trace]
        except (NoReason, KeyError) as gap:
            raise _untraced(one) from gap
        if not found:
            raise _untraced(one)
        notes = [note for part in found for note in part.notes]
        if OWN_WORDS in one.trace:
            notes.insert(0, self._written(one))
        return _joined(one, found, notes)

    def _written(self, one: Printed) -> str:
        told = {"name": self.by or tr("the clinician"), "day": format_date(self.on)}
        if one.original:
            return tr("Written by {name}, {day} in place of: “{original}”", **told, original=one.original)
        return tr("Written by {name}, {day}", **told)

    def _resolved(self, entry: str) -> Trace:
        if entry not in self._known:
            self._known[entry] = self._resolve(entry)
        return self._known[entry]

    def _resolve(self, entry: str) -> Trace:
        """What one entry of a trace leads to; raises NoReason or KeyError for one that leads nowhere."""
        kind, _, ident = entry.partition(":")
        made, evidence = self._assessment, self._evidence
        if kind in _ITEMS:
            return trace(made, f"{_ITEMS[kind]}.{ident}", evidence)
        if kind == "disposition":
            return trace(made, "disposition", evidence)
        if kind == "missing":
            return self._missing(ident)
        if kind == "row":
            step, _, rule = ident.partition("/")
            return Trace(entry, "", rows=(pathway_row(made, step, rule, evidence),))
        if kind == "fact":
            return Trace(entry, "", findings=(finding(made, ident, evidence),))
        if kind == "statement":
            return Trace(entry, "", statements=(cite(ident, evidence),) if evidence.statements[ident] else ())
        if kind == "source":
            return Trace(entry, "", sources=(cite_source(ident, self._status(ident), evidence),))
        if kind in _ENTRIES:
            return Trace(entry, "", entries=(self._entries[entry],))
        return Trace(entry, "", derived=entry == "derived", notes=self._told(kind, ident, entry))

    def _missing(self, ident: str) -> Trace:
        kinds = ("measure", "ask")
        asked = next((a.id for a in self._assessment.actions if a.id in {f"{kind}.{ident}" for kind in kinds}), "")
        return trace(self._assessment, f"action.{asked}", self._evidence)

    def _status(self, source: str) -> str:
        named = (one.status for one in self._evidence.statements.values() if source in one.sources)
        return next(named, "")

    def _told(self, kind: str, ident: str, entry: str) -> tuple[str, ...]:
        """What is said of an entry that leads to nothing but words."""
        made = self._assessment
        if entry in {"derived", OWN_WORDS} or (kind == "rule" and ident in self._rules):
            return ()
        told = {
            "words": tr("Fixed words of the letter: {key}.", key=ident),
            "urgency": tr("The most urgent of the actions and red flags that stand."),
            "article": tr("The article {article}, on which the pathway rests, with its standing.", article=ident),
            "review": tr("The review date of the content of {pathway}.", pathway=made.title),
        }
        return (told.get(kind) or tr_marked(_WORDS[entry]),)

    @cached_property
    def _rules(self) -> frozenset[str]:
        return frozenset({self._assessment.disposition_rule, *(action.rule for action in self._assessment.actions)})


def _untraced(one: Printed) -> Untraced:
    return Untraced(
        tr(
            "A sentence under “{part}” rests on nothing that AlpDesk can show: write it anew in your own words.",
            part=one.part,
        )
    )


def _joined(one: Printed, found: list[Trace], notes: Iterable[str]) -> Trace:
    """One trace of many, everything once."""
    statements = tuple(dict.fromkeys(s for part in found for s in part.statements))
    return Trace(
        one.id, one.text,
        tuple(dict.fromkeys(row for part in found for row in part.rows)),
        tuple({f.id: f for part in found for f in part.findings}.values()),
        tuple(dict.fromkeys(entry for part in found for entry in part.entries)),
        statements,
        tuple(dict.fromkeys(source for part in found for source in part.sources)),
        any(part.derived for part in found) and not statements,
        tuple(dict.fromkeys(notes)),
    )  # fmt: skip


def trace_json(traces: LetterTraces, letter: Letter) -> str:
    """The traces of a letter as JSON; the same letter gives the same text. Raises Untraced."""
    tables = _Tables()
    with telling(letter.language):
        told = [_sentence(one, found, traces, tables) for one, found in traces.sentences]
    foot = letter.footing
    whole = {
        "format": FORMAT,
        "version": VERSION,
        "letter": {
            "reference": letter.reference, "on": letter.on.isoformat(), "accepted_by": letter.accepted_by,
            "program": foot.program, "pathway": foot.pathway, "pathway_version": foot.version,
            "content_hash": foot.content_hash, "words_hash": foot.words_hash,
            "language": letter.language, "template": letter.template,
        },
        "sentences": told,
        "left_out": [{"part": p.heading, "text": text} for p in letter.paragraphs for text in p.left_out],
        "rows": tables.rows, "findings": tables.findings, "entries": tables.entries,
        "statements": tables.statements, "sources": tables.sources,
    }  # fmt: skip
    return json.dumps(whole, ensure_ascii=False, indent=1)


def _sentence(one: Printed, found: Trace, traces: LetterTraces, tables: _Tables) -> dict[str, Any]:
    own = OWN_WORDS in one.trace
    written = {"written_by": traces.by, "written_on": traces.on.isoformat(), "original": one.original} if own else {}
    return {"id": one.id, "part": one.part, "text": one.text, **tables.keys(found), **written}


class _Tables:
    """The tables that sentences point into."""

    def __init__(self) -> None:
        self.rows: dict[str, Any] = {}
        self.findings: dict[str, Any] = {}
        self.entries: dict[str, Any] = {}
        self.statements: dict[str, Any] = {}
        self.sources: dict[str, Any] = {}
        self._keys: dict[Origin, str] = {}

    def keys(self, found: Trace) -> dict[str, Any]:
        """Enter all of one trace and give its keys."""
        for row in found.rows:
            self.rows[row.rule] = {"step": row.step, "words": row.words}
        for one in found.findings:
            self.findings[one.id] = {
                "name": one.name, "cell": one.cell, "value": one.value, "remark": one.remark,
                "entries": [self._entry(origin) for origin in one.origins],
            }  # fmt: skip
        for statement in found.statements:
            plain = {**asdict(statement), "sources": [source.id for source in statement.sources]}
            self.statements[statement.id] = {key: value for key, value in plain.items() if key != "id"}
        for source in (*found.sources, *(s for statement in found.statements for s in statement.sources)):
            self.sources[source.id] = {key: value for key, value in asdict(source).items() if key != "id"}
        return {
            "rows": [row.rule for row in found.rows], "findings": [one.id for one in found.findings],
            "entries": [self._entry(origin) for origin in found.entries],
            "statements": [one.id for one in found.statements], "sources": [one.id for one in found.sources],
            "derived": found.derived, "notes": list(found.notes),
        }  # fmt: skip

    def _entry(self, origin: Origin) -> str:
        """The key of an entry; two that differ have two keys, even under one id."""
        if origin not in self._keys:
            key = f"{origin.kind}:{origin.id}"
            key += "" if key not in self.entries else f"#{len(self.entries)}"
            self._keys[origin] = key
            told = {name: value for name, value in asdict(origin).items() if value}
            self.entries[key] = {**told, "on": origin.on.isoformat() if origin.on else ""}
        return self._keys[origin]
