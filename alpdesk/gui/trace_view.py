"""Why something is said: from the action to its rule, the facts and results, the statements and their sources."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from alpdesk import resources
from alpdesk.clinical.dates import NotADate, When
from alpdesk.clinical.wording import NBSP
from alpdesk.gui.widgets import FlowLayout, PlainLabel
from alpdesk.pathways.assess import phrase
from alpdesk.pathways.assessment import Assessment, Fact, FactValue
from alpdesk.pathways.model import Pathway

PENDING = "Educational article pending human review"
"""The standing of every article that the pathways rest on, as it must be shown."""


_JOIN = "\N{WORD JOINER}"
_DATE = re.compile(r"(\d{2})-([A-Z][a-z]{2})-(\d{4})")
_QUANTITY = re.compile(r"(\d) (?=[^\W\d]|%)(\S+/\S+|%|SD|g/L)")


def unbroken(text: str) -> str:
    """The text with dates, and numbers with their units, kept on one line when it wraps."""
    whole = _DATE.sub("\\1\N{NON-BREAKING HYPHEN}\\2\N{NON-BREAKING HYPHEN}\\3", text)
    return _QUANTITY.sub(lambda m: f"{m[1]}{NBSP}{m[2].replace('/', f'{_JOIN}/{_JOIN}')}", whole)


def fact_name(pathway: Pathway, ident: str) -> str:
    """What a fact is called in the pathway's words; its id in plain letters where the words have no name."""
    for key in (f"fact.{ident}", f"question.{ident}"):
        if (word := pathway.word(key)) != key:
            return word.rstrip("?")
    return ident.replace(".", " ").replace("_", " ")


def fact_value(pathway: Pathway, fact: Fact) -> str:
    """The value of a fact with its unit, in words: “24 U/L”, “yes”, “confirmed”, “not known”; it does not wrap."""
    return unbroken(_fact_value(pathway, fact))


def _fact_value(pathway: Pathway, fact: Fact) -> str:
    value: FactValue = fact.value
    if value is None:
        return "not known"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Decimal | int):
        return f"{value:f} {fact.unit}".strip() if isinstance(value, Decimal) else f"{value} {fact.unit}".strip()
    for key in (f"option.{value}", f"cell.{fact.id}.{value}"):
        if (word := pathway.word(key)) != key:
            return word
    try:
        return str(When.parse(value))
    except NotADate:
        return value.replace("_", " ")


def fact_origins(fact: Fact) -> tuple[str, ...]:
    """Where a fact comes from, a line for each; nothing for a known fact that is merely worked out."""
    texts = tuple(dict.fromkeys(unbroken(origin.text) for origin in fact.origins))
    return texts or ((fact.remark or "nothing on file",) if fact.remark or fact.value is None else ())


def statement_lines(ident: str) -> tuple[str, ...]:
    """One statement as lines: its words with kind and figures, each source with its kind, and its standing."""
    statement = resources.statements().get(ident)
    if statement is None:
        return (f"{ident}: not in the evidence that this version of AlpDesk holds.",)
    figures = f" Figures: {statement.figures}." if statement.figures and statement.figures != "none" else ""
    named = resources.sources()
    listed = tuple(
        f"Source {name}: {named[name].text} ({named[name].kind}, number {named[name].mapping})"
        for name in statement.sources
        if name in named
    )
    lost = tuple(f"Source number {number}: source not listed in the article" for number in statement.unresolved)
    return (
        f"{ident} ({statement.kind}): {statement.text}{figures}", *listed, *lost, f"Standing: {statement.status}."
    )  # fmt: skip


class StatementChips(QWidget):
    """The statements that something rests on, one chip each; a pressed chip opens words, sources and standing below."""

    def __init__(self, idents: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = FlowLayout(spacing=6)
        self._detail = PlainLabel("", "small", wrap=True)
        self._detail.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._detail.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(self._chips)
        box.addWidget(self._detail)
        self._idents: tuple[str, ...] = ()
        self.buttons: list[QPushButton] = []
        self.show_statements(idents)

    @property
    def detail(self) -> str:
        """The words of the statement that is open; empty while none is."""
        return self._detail.text() if self._detail.isVisibleTo(self) else ""

    def show_statements(self, idents: tuple[str, ...]) -> bool:
        """Show one chip for each statement; whether the list changed (the same again changes nothing)."""
        if idents == self._idents:
            return False
        self._idents = idents
        for button in self.buttons:
            self._chips.removeWidget(button)
            button.deleteLater()
        self.buttons = [self._chip(ident) for ident in idents]
        self._detail.hide()
        return True

    def _chip(self, ident: str) -> QPushButton:
        button = QPushButton(ident)
        button.setObjectName("chip")
        button.setCheckable(True)
        button.setAccessibleName(f"Statement {ident}")
        button.setToolTip("Show the statement, its sources and their standing")
        button.clicked.connect(lambda on, ident=ident: self._open(ident, on=on))
        self._chips.addWidget(button)
        return button

    def _open(self, ident: str, *, on: bool) -> None:
        for button in self.buttons:
            button.setChecked(on and button.text() == ident)
        self._detail.setVisible(on)
        if on:
            self._detail.setText("\n".join(statement_lines(ident)))


@dataclass(frozen=True, slots=True)
class Because:
    """What one item rests on: the row that fired, the facts that it read and its statements."""

    id: str
    title: str
    rule: str
    facts: tuple[str, ...]
    statements: tuple[str, ...]
    note: str = ""


def reasons(assessment: Assessment, pathway: Pathway) -> tuple[Because, ...]:
    """Everything that an outcome says, with what it rests on: the disposition, flags, then actions in their order."""
    first = Because(
        "disposition",
        assessment.disposition_text,
        _rule_of_disposition(assessment, pathway),
        assessment.disposition_facts,
        assessment.disposition_statements,
    )
    flags = (Because(f"flag.{f.id}", f"Red flag: {f.text}", "", f.facts, f.statements) for f in assessment.red_flags)
    held = tuple(a for a in assessment.actions if a.suppressed_by is not None)
    actions = (
        Because(
            f"action.{a.id}",
            a.text,
            _rule(assessment, pathway, a.step, a.rule),
            a.facts,
            a.statements,
            f"Withheld: {withheld_because(pathway, a.suppressed_by)}." if a.suppressed_by else "",
        )
        for a in (*assessment.offered, *held)
    )
    causes = (
        Because(f"cause.{d.id}", f"{d.text}: {d.state.replace('_', ' ')}", "", d.facts, d.statements)
        for d in assessment.differential
    )
    return (first, *flags, *actions, *causes)


def withheld_because(pathway: Pathway, suppressed_by: str) -> str:
    """The open flag that withholds an action, in words."""
    other, _, flag = suppressed_by.partition("/")
    for key in (f"flag.{flag}", f"action.{flag}", f"fact.{flag}"):
        for candidate in (pathway, *(p for p in resources.pathways() if p.id == other)):
            if (word := candidate.word(key)) != key:
                return f"open in {candidate.title}: {word}"
    return f"open flag {flag.replace('_', ' ')} in {other.replace('_', ' ')}"


def _rule(assessment: Assessment, pathway: Pathway, step: str, rule: str) -> str:
    """The step's and the row's words, with this patient's values in them."""
    facts = {fact.id: fact for fact in assessment.facts}
    named = [pathway.word(key) for key in (f"step.{step}", f"rule.{rule}") if pathway.word(key) != key]
    return phrase(" – ".join(named), facts) or f"step {step}, rule {rule}"


def _rule_of_disposition(assessment: Assessment, pathway: Pathway) -> str:
    for step, rule in pathway.rules:
        if rule.disposition == assessment.disposition and step.id in assessment.path:
            return _rule(assessment, pathway, step.id, rule.id)
    return ""


class TraceEntry(QFrame):
    """One item that opens into its rule, its facts with their origins, and its statements with their sources."""

    opened = Signal(str)

    def __init__(self, because: Because, assessment: Assessment, pathway: Pathway) -> None:
        super().__init__()
        self.setObjectName("traceentry")
        self.because = because
        self._assessment = assessment
        self._pathway = pathway
        self._body: QWidget | None = None
        self.head = QToolButton()
        self.head.setObjectName("tracehead")
        self.head.setCheckable(True)
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setArrowType(Qt.ArrowType.RightArrow)
        self.head.setAccessibleName(f"Why: {because.title}")
        self.head.toggled.connect(self._toggle)
        self._title = PlainLabel(because.title, "strong", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.head, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._title, 1)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 6, 0, 6)
        self._box.setSpacing(4)
        self._box.addLayout(row)

    def open(self) -> None:
        """Show what it rests on."""
        self.head.setChecked(True)

    def _toggle(self, on: bool) -> None:  # noqa: FBT001 - Qt's toggled signal
        self.head.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)
        if on and self._body is None:
            self._body = self._make_body()
            self._box.addWidget(self._body)
        if self._body is not None:
            self._body.setVisible(on)
        if on:
            self.opened.emit(self.because.id)

    def _make_body(self) -> QWidget:
        body = QWidget()
        box = QVBoxLayout(body)
        box.setContentsMargins(26, 0, 0, 4)
        box.setSpacing(4)
        if self.because.note:
            box.addWidget(PlainLabel(self.because.note, "warning", wrap=True))
        if self.because.rule:
            box.addWidget(PlainLabel(f"Rule: {self.because.rule}", "small", wrap=True))
        for ident in self.because.facts:
            fact = self._assessment.fact(ident)
            name, value = fact_name(self._pathway, ident), fact_value(self._pathway, fact)
            box.addWidget(PlainLabel(f"{name}: {value}", "small-strong", wrap=True))
            for origin in fact_origins(fact):
                box.addWidget(PlainLabel(origin, "small", wrap=True))
        if self.because.statements:
            box.addWidget(StatementChips(self.because.statements))
        else:
            box.addWidget(PlainLabel("Derived: it rests on no statement of its own.", "small", wrap=True))
        return body


class TraceView(QWidget):
    """All that an outcome says, each line opening into its reasons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: dict[str, TraceEntry] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addStretch(1)

    def show_reasons(self, assessment: Assessment, pathway: Pathway) -> None:
        """Show the reasons of one outcome, all closed but the first."""
        for entry in self.entries.values():
            self._box.removeWidget(entry)
            entry.deleteLater()
        self.entries = {}
        for because in reasons(assessment, pathway):
            entry = TraceEntry(because, assessment, pathway)
            self.entries[because.id] = entry
            self._box.insertWidget(self._box.count() - 1, entry)
        self.entries["disposition"].open()

    def open(self, ident: str) -> TraceEntry | None:
        """Open one entry and give it back; None where nothing has that id."""
        entry = self.entries.get(ident)
        if entry is not None:
            entry.open()
        return entry
