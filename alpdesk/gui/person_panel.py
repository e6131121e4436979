"""Whose results these are: what the file says of a person, who it may be, and the choice of the clinician."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from alpdesk.clinical.kept import PatientHead
from alpdesk.clinical.record import Patient, Sex
from alpdesk.clinical.wording import sex_words
from alpdesk.desk.intake_values import NEW_PATIENT, NOT_TAKEN, Candidate
from alpdesk.gui.patients_model import identifier_text
from alpdesk.gui.tab_order import chain
from alpdesk.gui.widgets import Button, Card, Chip, FlowLayout, IconLabel, PlainLabel, scroll_column
from alpdesk.language import plural, tr, tr_marked

MOST = 8
"""So many candidates are shown; anybody else is found by name."""


def head_name(head: PatientHead) -> str:
    """The name of a patient of the record as it stands on every screen."""
    return Patient("", head.family, head.given, head.title).name or tr("No name")


def head_words(head: PatientHead) -> str:
    """Birth date, sex and number of a patient of the record."""
    return _words(str(head.born) if head.born.text else "", head.sex, identifier_text(head.identifier))


def patient_words(patient: Patient) -> str:
    """Birth date, sex and every identifier, as the file gives them."""
    numbers = ", ".join(
        f"{one.system} {one.value}".strip() if one.system != "NHS" else identifier_text(one.value)
        for one in patient.identifiers
    )
    return _words(str(patient.born) if patient.born.text else "", patient.sex, numbers or tr("no identifier"))


def _words(born: str, sex: Sex, number: str) -> str:
    known = sex_words(sex) if sex != "unknown" else tr("sex not known")
    return ", ".join((tr("born {date}", date=born) if born else tr("birth date not known"), known, number))


class PersonPanel(QWidget):
    """``chosen`` gives “new”, “refused”, nothing (it waits) or a patient’s id; ``search_wanted`` asks for another.

    ``words`` are the marked words of the four buttons that are always there, by their value; one that is not given is
    left out.
    """

    chosen = Signal(str)
    search_wanted = Signal()

    def __init__(self, words: dict[str, str]) -> None:
        super().__init__()
        self._choice = ""
        self.links: list[Button] = []
        self.search = Button(tr("Another patient…"), "search")
        self.buttons: dict[str, Button] = {}
        icons = {NEW_PATIENT: "user-plus", NOT_TAKEN: "ban", "": "inbox"}
        buttons = FlowLayout(8)
        buttons.addWidget(self.search)
        for value, text in words.items():
            button = Button(tr_marked(text), icons[value])
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, value=value: self._on_chosen(value))
            self.buttons[value] = button
            buttons.addWidget(button)
        self._name = PlainLabel("", "heading", wrap=True)
        self._said = PlainLabel("", "small", wrap=True)
        self._state = PlainLabel("", "strong", wrap=True)
        self._parts: list[QWidget] = []
        area, self._column = scroll_column()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._head = head = Card()
        head.body.setSpacing(3)
        head.body.addWidget(PlainLabel(tr("IN THE FILE"), "overline"))
        for label in (self._name, self._said, self._state):
            head.body.addWidget(label)
        head.body.addSpacing(4)
        head.body.addLayout(buttons)
        self._column.insertWidget(0, head)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(area)
        self.search.clicked.connect(self.search_wanted)

    def put_above(self, part: QWidget) -> None:
        """Let another part stand above, scrolling with the rest."""
        self._column.insertWidget(0, part)

    def show_nobody(self) -> None:
        """Show no person: it is settled whose the results are, or nothing is marked."""
        self._head.hide()
        self._clear()

    def show_person(
        self, patient: Patient, candidates: Sequence[Candidate], choice: str, state: str, chosen: str = ""
    ) -> None:
        """Show one person of the file; ``state`` says what was chosen, ``chosen`` names a patient found by name."""
        self._head.show()
        self._name.setText(patient.name or tr("No name in the file"))
        self._said.setText(patient_words(patient))
        self._state.say(f"{state} {chosen}".strip())
        self._show_choice(choice)
        self._clear()
        for candidate in candidates[:MOST]:
            card = self._candidate(candidate, chosen=candidate.patient_id == choice)
            self._column.insertWidget(self._column.count() - 1, card)
            self._parts.append(card)
        chain(self.buttons.get("", self.search), self._parts)
        if len(candidates) > MOST:
            more = PlainLabel(
                tr("and {number} more: use “Another patient”", number=len(candidates) - MOST), "small", wrap=True
            )
            self._column.insertWidget(self._column.count() - 1, more)
            self._parts.append(more)
        QTimer.singleShot(0, self, self._settle)

    def show_several(self, number: int, rows: int) -> None:
        """Show that several people are marked: what is chosen holds for all of them."""
        self._head.show()
        self._name.setText(plural(number, "{number} person marked", "{number} people marked"))
        self._said.setText(
            plural(
                rows,
                "{number} row of the file. What you choose holds for all of them.",
                "{number} rows of the file. What you choose holds for all of them.",
            )
        )
        self._state.say("")
        self._show_choice(None)
        self._clear()

    def take_focus(self) -> None:
        """Put the keyboard on the first candidate, else on the search."""
        (self.links[0] if self.links else self.search).setFocus()

    def _settle(self) -> None:
        """Measure anew: the sentences were written for another width, or while nothing was shown."""
        self._column.invalidate()
        for card in self.findChildren(Card):
            card.updateGeometry()

    def _show_choice(self, choice: str | None) -> None:
        self._choice = choice or ""
        for value, button in self.buttons.items():
            button.setChecked(value == choice)

    def _on_chosen(self, value: str) -> None:
        self.buttons[value].setChecked(True)
        self.chosen.emit(value)

    def _clear(self) -> None:
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self.links = [], []

    def _candidate(self, candidate: Candidate, *, chosen: bool) -> Card:
        name, card = head_name(candidate.head), Card()
        card.body.setSpacing(4)
        link = Button(tr("Linked") if chosen else tr("Link"), "check" if chosen else "link", primary=not chosen)
        who = f"{name}, {head_words(candidate.head)}"
        link.setAccessibleName(tr("Linked to {who}", who=who) if chosen else tr("Link to {who}", who=who))
        link.setEnabled(not chosen)
        link.clicked.connect(lambda: self.chosen.emit(candidate.patient_id))
        self.links.append(link)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(tr("IN THE RECORD"), "overline"))
        words.addWidget(PlainLabel(name, "heading", wrap=True))
        words.addWidget(PlainLabel(head_words(candidate.head), "small", wrap=True))
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addLayout(words, 1)
        if chosen:
            head.addWidget(Chip(tr("Chosen"), "ok", "check"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(head)
        sides = QHBoxLayout()
        sides.setSpacing(14)
        sides.addLayout(_side(tr("Agrees"), candidate.agreeing, "circle-check", "understood"), 1)
        sides.addLayout(_side(tr("Differs"), candidate.differing, "alert-triangle", "warning"), 1)
        card.body.addLayout(sides)
        return card


def _side(title: str, sentences: Sequence[str], icon: str, role: str) -> QVBoxLayout:
    box = QVBoxLayout()
    box.setSpacing(2)
    box.addWidget(PlainLabel(title, "small-strong"))
    for sentence in sentences:
        box.addWidget(IconLabel(sentence, icon, role, wrap=True))
    if not sentences:
        box.addWidget(PlainLabel(tr("Nothing"), "small"))
    box.addStretch(1)
    return box
