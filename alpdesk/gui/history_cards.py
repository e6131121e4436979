"""Cards of the history: problems, medicines, operations and events, each with Add and Edit."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from alpdesk.clinical.events import abated, medicine_state
from alpdesk.clinical.record import MedicineCourse, Problem, Procedure, Record
from alpdesk.gui.tab_order import chain
from alpdesk.gui.widgets import Button, Card, Chip, IconButton, PlainLabel
from alpdesk.language import mark, tr, tr_marked

_STATES = {
    "planned": mark("Planned"),
    "future": mark("Planned"),
    "past": mark("Completed"),
    "not taken": mark("Not taken"),
}

_WORDS = {
    "active": mark("active"),
    "recurrence": mark("recurrence"),
    "relapse": mark("relapse"),
    "inactive": mark("inactive"),
    "remission": mark("remission"),
    "resolved": mark("resolved"),
    "unconfirmed": mark("unconfirmed"),
    "provisional": mark("provisional"),
    "differential": mark("differential"),
    "refuted": mark("refuted"),
    "entered-in-error": mark("entered in error"),
    "preparation": mark("preparation", "operation"),
    "in-progress": mark("in progress", "operation"),
    "not-done": mark("not done", "operation"),
    "on-hold": mark("on hold", "operation"),
    "stopped": mark("stopped", "operation"),
    "unknown": mark("unknown"),
}
"""How the states of FHIR are called here."""


class HistoryCard(Card):
    """One kind of entry; ``add_wanted`` and ``edit_wanted`` ask for the dialog."""

    add_wanted = Signal()
    edit_wanted = Signal(object)

    def __init__(self, title: str, icon: str, nothing: str) -> None:
        super().__init__(title, icon)
        self._nothing = nothing
        self.add = Button(tr("Add"), "plus", link=True)
        self.add.setAccessibleName(tr("Add to {title}", title=title))
        self.add.clicked.connect(self.add_wanted)
        self.head.addWidget(self.add)
        self._list = QVBoxLayout()
        self._list.setSpacing(7)
        self.body.addLayout(self._list)
        self.entries: list[QWidget] = []

    def show_entries(self, entries: Iterable[QWidget]) -> None:
        """Show these entries from now on."""
        for old in self.entries:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.entries = list(entries) or [PlainLabel(self._nothing, "muted", wrap=True)]
        for entry in self.entries:
            self._list.addWidget(entry)
        chain(self.add, self.entries)

    def entry(self, value: object, words: QWidget, name: str) -> QWidget:
        """One entry with its Edit button."""
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(words, 1)
        edit = IconButton("pencil", tr("Edit {name}", name=name), "text_muted")
        edit.clicked.connect(lambda: self.edit_wanted.emit(value))
        row.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        return part


def two_lines(above: str, below: str, role: str = "body") -> QWidget:
    """What it is, and below it when."""
    part = QWidget()
    box = QVBoxLayout(part)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    box.addWidget(PlainLabel(above, role, wrap=True))
    if below:
        box.addWidget(PlainLabel(below, "small", wrap=True))
    return part


def problem_words(problem: Problem) -> str:
    """Since when, until when, and how certain."""
    parts = [tr("since {date}", date=problem.onset) if problem.onset.text else tr("start not known")]
    if problem.ended.text:
        parts.append(tr("until {date}", date=problem.ended))
    elif problem.clinical != "active":
        parts.append(_word(problem.clinical))
    if problem.verification != "confirmed":
        parts.append(_word(problem.verification))
    return ", ".join([*parts, *([problem.note] if problem.note else [])])


def medicine_words(course: MedicineCourse) -> str:
    """From when to when."""
    start = str(course.start) if course.start.text else ""
    if course.end.text:
        return tr("{start} to {end}", start=start or tr("start not known"), end=course.end)
    return tr("since {date}", date=start) if start else tr("start not known")


def _word(state: str) -> str:
    return tr_marked(_WORDS[state]) if state in _WORDS else state.replace("-", " ")


def procedure_words(procedure: Procedure) -> str:
    """When, and what is noted of it."""
    when = str(procedure.performed) if procedure.performed.text else tr("date not known")
    state = "" if procedure.status == "completed" else _word(procedure.status)
    return ", ".join(part for part in (when, state, procedure.note) if part)


def medicine_entry(course: MedicineCourse, today: date) -> QWidget:
    """Name in bold lower case, dose, period, and the state where it is not simply being taken."""
    part = QWidget()
    box = QVBoxLayout(part)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    head = QHBoxLayout()
    head.addWidget(PlainLabel(course.name[:1].lower() + course.name[1:], "medicine", wrap=True), 1)
    state = medicine_state(course, today)
    if state in _STATES:
        head.addWidget(Chip(tr_marked(_STATES[state]), "info" if state in {"planned", "future"} else "neutral"))
    box.addLayout(head)
    if course.dose:
        box.addWidget(PlainLabel(tr("DOSE {dose}", dose=course.dose.replace(" mg", "\u00a0mg")), "body", wrap=True))
    box.addWidget(PlainLabel(medicine_words(course), "small", wrap=True))
    return part


def fill_problems(card: HistoryCard, record: Record, today: date) -> None:
    """Show the problems, those that are over last."""
    ordered = sorted(record.problems, key=lambda one: (abated(one, today), -_day(one.onset.first)))
    card.show_entries(card.entry(one, two_lines(one.text, problem_words(one)), one.text) for one in ordered)


def fill_medicines(card: HistoryCard, record: Record, today: date) -> None:
    """Show the medicines, those being taken first."""
    order = {"current": 0, "planned": 1, "future": 2, "past": 3, "not taken": 4}
    ordered = sorted(record.medicines, key=lambda one: (order[medicine_state(one, today)], -_day(one.start.first)))
    card.show_entries(card.entry(one, medicine_entry(one, today), one.name) for one in ordered)


def fill_procedures(card: HistoryCard, record: Record, _today: date) -> None:
    """Show operations and events, the latest first."""
    ordered = sorted(record.procedures, key=lambda one: -_day(one.performed.first))
    card.show_entries(card.entry(one, two_lines(one.text, procedure_words(one)), one.text) for one in ordered)


Fill = Callable[[HistoryCard, Record, date], None]


def _day(day: date | None) -> int:
    return day.toordinal() if day else 0
