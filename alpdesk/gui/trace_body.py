"""What something rests on, laid out: rule, findings with their results, statements with their sources."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from alpdesk import resources
from alpdesk.clinical.wording import NBSP
from alpdesk.gui.widgets import Button, FlowLayout, PlainLabel
from alpdesk.language import tr
from alpdesk.pathways.assessment import Origin
from alpdesk.pathways.trace import CitedSource, CitedStatement, Found, Trace, cite, told

MOST_ENTRIES = 2
"""Entries behind one finding that are shown before all are asked for, the newest; a single further one shows too."""
_JOIN = "\N{WORD JOINER}"
_DATE = re.compile(r"(\d{2})-([^\W\d_]{3})-(\d{4})")
_QUANTITY = re.compile(r"(\d) (?=[^\W\d]|%)(\S+/\S+|%|SD|g/L)")


def unbroken(text: str) -> str:
    """The text with dates, and numbers with their units, kept on one line when it wraps."""
    whole = _DATE.sub("\\1\N{NON-BREAKING HYPHEN}\\2\N{NON-BREAKING HYPHEN}\\3", text)
    return _QUANTITY.sub(lambda m: f"{m[1]}{NBSP}{m[2].replace('/', f'{_JOIN}/{_JOIN}')}", whole)


def statement_lines(ident: str) -> tuple[str, ...]:
    """One statement as lines: its words with kind and figures, each source with kind and year, and review status."""
    return cited_lines(cite(ident, resources.evidence()))


def cited_lines(one: CitedStatement) -> tuple[str, ...]:
    """The lines of a statement; one that this version lacks has only the sentence that says so."""
    if not one.status:
        return (tr("{id}: {text}", id=one.id, text=one.text),)
    figures = f" {tr('Figures: {figures}.', figures=one.figures)}" if one.figures else ""
    lost = tuple(tr("Source number {number}: source not listed in the article.", number=n) for n in one.unresolved)
    none = () if one.sources or lost else (tr("The article cites no source for it."),)
    return (
        tr("{id} ({kind}): {text}", id=one.id, kind=one.kind, text=one.text) + figures,
        *(source_line(s) for s in one.sources), *lost, *none, tr("Review status: {status}.", status=one.status),
    )  # fmt: skip


def source_line(one: CitedSource) -> str:
    """A source with its kind, year, and how its number was found."""
    return tr(
        "Source {id} ({kind}, {year}; number {mapping}): {text}",
        id=one.id, kind=one.kind, year=one.year, mapping=one.mapping, text=one.text,
    )  # fmt: skip


class StatementChips(QWidget):
    """The statements that something rests on, one chip each; a pressed chip opens words, sources and review status."""

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
        self._made: list[QPushButton] = []
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
        while len(self._made) < len(idents):
            self._made.append(self._chip())
        self.buttons = self._made[: len(idents)]
        for button, ident in zip(self.buttons, idents, strict=True):
            button.setText(ident)
            button.setAccessibleName(tr("Statement {id}", id=ident))
            button.setChecked(False)
        for number, button in enumerate(self._made):
            button.setHidden(number >= len(idents))
        self._detail.hide()
        return True

    def _chip(self) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName("chip")
        button.setCheckable(True)
        button.setToolTip(tr("Show the statement, its sources and their review status"))
        number = len(self._made)
        button.clicked.connect(lambda on: self._open(self._idents[number], on=on))
        self._chips.addWidget(button)
        return button

    def _open(self, ident: str, *, on: bool) -> None:
        for button in self.buttons:
            button.setChecked(on and button.text() == ident)
        self._detail.setVisible(on)
        if on:
            self._detail.setText("\n".join(statement_lines(ident)))


class TraceBody(QFrame):
    """One trace, in as few lines as it takes; of many entries behind a finding the newest, until all are asked for."""

    def __init__(self, trace: Trace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("What it rests on: {title}", title=trace.title))
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(3)
        for note in trace.notes:
            self._say(note, "warning" if trace.held else "small")
        for row in trace.rows:
            self._say(tr("Rule: {words}", words=row.words), "small")
        for found in trace.findings:
            self._add_finding(found)
        self._add_entries(trace.entries)
        if trace.statements:
            self._box.addWidget(StatementChips(tuple(one.id for one in trace.statements)))
        for source in trace.sources:
            status = tr("Review status of its article: {status}.", status=source.status)
            self._say(f"{source_line(source)} {status}", "small")
        if trace.derived:
            self._say(tr("Derived: it rests on no statement of its own."), "small")

    def _say(self, text: str, role: str) -> PlainLabel:
        label = PlainLabel(unbroken(text), role, wrap=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._box.addWidget(label)
        return label

    def _add_finding(self, found: Found) -> None:
        self._say(tr("{name}: {value}", name=found.name, value=found.value), "small-strong")
        if found.origins:
            self._add_entries(found.origins)
        elif found.remark or found.cell is None:
            self._say(found.remark or tr("nothing on file"), "small")

    def _add_entries(self, origins: tuple[Origin, ...]) -> None:
        """The newest entries, and a button for the rest."""
        ordered = sorted(dict.fromkeys(origins), key=lambda o: (o.on is not None, o.on), reverse=True)
        shown = list(dict.fromkeys(told(one) for one in ordered))
        first = len(shown) if len(shown) == MOST_ENTRIES + 1 else MOST_ENTRIES
        for text in shown[:first]:
            self._say(text, "small")
        rest = shown[first:]
        if not rest:
            return
        hidden = [self._say(text, "small") for text in rest]
        more = Button(tr("Show {number} more", number=len(rest)), "chevron-down", link=True)
        self._box.insertWidget(self._box.indexOf(hidden[0]), more, 0, Qt.AlignmentFlag.AlignLeft)
        for label in hidden:
            label.hide()
        more.clicked.connect(lambda: _reveal(more, hidden))


def _reveal(more: Button, hidden: list[PlainLabel]) -> None:
    for label in hidden:
        label.show()
    more.hide()
