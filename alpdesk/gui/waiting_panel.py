"""What is known of waiting results that are marked, and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from alpdesk.desk.intake_values import NEW_PATIENT
from alpdesk.desk.quarantine import Waiting
from alpdesk.gui.person_panel import PersonPanel
from alpdesk.gui.waiting_model import NEEDS, measured, since
from alpdesk.gui.widgets import Button, Card, FlowLayout, PlainLabel
from alpdesk.language import mark, plural, tr, tr_marked


class WaitingPanel(QWidget):
    """``chosen`` gives “new” or a patient’s id; the other signals ask for a form, or for the record that is linked."""

    chosen = Signal(str)
    search_wanted = Signal()
    unit_wanted = Signal()
    analyte_wanted = Signal()
    refuse_wanted = Signal()
    patient_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.person = PersonPanel({NEW_PATIENT: mark("New patient")})
        self.unit = Button(tr("Give unit…"), "pencil")
        self.analyte = Button(tr("Name analyte…"), "flask")
        self.keep = Button(tr("Keep both values"), "check")
        self.record = Button(tr("Open record"), "user")
        self.refuse = Button(tr("Refuse…"), "ban")
        self._patient_id, self._whose = "", False
        self._title = PlainLabel("", "heading", wrap=True)
        self._why = PlainLabel("", "body", wrap=True)
        self._from = PlainLabel("", "small", wrap=True)
        buttons = FlowLayout(8)
        for button in (self.unit, self.analyte, self.keep, self.record, self.refuse):
            buttons.addWidget(button)
        card = Card()
        card.body.setSpacing(4)
        for label in (self._title, self._why, self._from):
            card.body.addWidget(label)
        card.body.addLayout(buttons)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.person)
        self.person.put_above(card)
        self.person.chosen.connect(self.chosen)
        self.person.search_wanted.connect(self.search_wanted)
        self.unit.clicked.connect(self.unit_wanted)
        self.analyte.clicked.connect(self.analyte_wanted)
        self.refuse.clicked.connect(self.refuse_wanted)
        self.keep.clicked.connect(lambda: self.chosen.emit(self._patient_id))
        self.record.clicked.connect(lambda: self.patient_wanted.emit(self._patient_id))

    def show_waiting(self, marked: Sequence[Waiting]) -> None:
        """Show what is marked; what cannot be done with all of it is not offered."""
        needs = [set(one.needs) for one in marked]
        common = set.intersection(*needs) if needs else set()
        analytes = {one.analyte for one in marked}
        linked = {one.patient_id for one in marked}
        self._patient_id = linked.pop() if len(linked) == 1 else ""
        self.unit.setVisible("unit" in common and len(analytes) == 1)
        self.analyte.setVisible("analyte" in common and len({one.name for one in marked}) == 1)
        self.keep.setVisible("conflict" in common and bool(self._patient_id))
        self.record.setVisible(bool(self._patient_id))
        self.refuse.setVisible(bool(marked))
        self._whose = "patient" in common
        if len(marked) == 1:
            self._show_one(marked[0])
        else:
            asked = sorted({tr_marked(NEEDS[need][0]) for one in marked for need in one.needs})
            self._title.setText(plural(len(marked), "{number} result marked", "{number} results marked"))
            self._why.say(" ".join(asked))
            self._from.say(tr("What you choose holds for all of them."))
            people = list(dict.fromkeys(one.patient for one in marked))
            if len(people) == 1 or not self._whose:
                self._show_person(marked[0] if marked else None)
            else:
                self.person.show_several(len(people), len(marked))

    def take_focus(self) -> None:
        """Put the keyboard on what can be done first."""
        buttons = (self.unit, self.analyte, self.keep)
        first = next((button for button in buttons if button.isVisibleTo(self)), None)
        if first is not None:
            first.setFocus()
        elif self._whose:
            self.person.take_focus()
        else:
            self.refuse.setFocus()

    def _show_one(self, one: Waiting) -> None:
        self._title.setText(f"{measured(one)}, {one.taken}" if one.taken else measured(one))
        self._why.say(one.reason)
        where = tr("{file}, line {line}", file=one.file_name, line=one.line)
        said = ", ".join(part for part in (where, one.laboratory) if part)
        self._from.say(tr("{where}; imported {since}", where=said, since=since(one)))
        self._show_person(one)

    def _show_person(self, one: Waiting | None) -> None:
        if one is None or not self._whose:
            self.person.show_nobody()
        else:
            self.person.show_person(one.patient, one.candidates, one.patient_id or "-", "")
