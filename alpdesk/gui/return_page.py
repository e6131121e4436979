"""What stands before one goes on: whose record it was, and which words were typed and not saved."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from alpdesk.clinical.record import Patient
from alpdesk.desk.kept_forms import FormName, KeptForm
from alpdesk.gui import style
from alpdesk.gui.as_written import caption
from alpdesk.gui.form_drafts import moment
from alpdesk.gui.patients_model import identifier_text, sex_text
from alpdesk.gui.widgets import Button, Card, IconButton, IconLabel, Picture, PlainLabel
from alpdesk.language import plural, tr, tr_marked

WIDEST = 760
_AROUND, _WITHIN = 20, 24
"""Pixels around the card, and within it at the sides."""
_SHARE = 10
"""Parts of the width that the card takes while each side of it takes one."""
LONGEST = 40
"""Characters of a name on a button; above it the name stands whole."""


class ReturnPage(QWidget):
    """Asks whether to go on with a patient; ``go_on`` says yes, ``elsewhere`` goes to the list of patients."""

    go_on = Signal()
    elsewhere = Signal()

    def __init__(self, user: str, locked: str, patient: Patient, today: date, doing: str) -> None:
        super().__init__()
        self.setObjectName("page")
        name = patient.name if len(patient.name) <= LONGEST else f"{patient.name[:LONGEST]}…"
        self.yes = Button(caption(tr("Continue with {name}", name=name)), "arrow-right", primary=True)
        self.no = Button(tr("Another patient"), "users")
        self.yes.clicked.connect(self.go_on)
        self.no.clicked.connect(self.elsewhere)
        self._build(user, locked, doing, identity(patient, today))

    def take_focus(self) -> None:
        """Put the keyboard on the question; Enter says yes, nothing says yes by itself."""
        self.yes.setFocus()

    def minimumSizeHint(self) -> QSize:
        """Small enough for any window: the body scrolls."""
        return QSize(420, 260)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both ways on one below the other where a long name leaves no room beside it."""
        super().resizeEvent(event)
        room = min(style.sized(WIDEST), (self.width() - 2 * _AROUND) * _SHARE // (_SHARE + 2)) - 2 * _WITHIN
        beside = self.no.sizeHint().width() + self._ways.spacing() + self.yes.sizeHint().width() <= room
        self._ways.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _build(self, user: str, locked: str, doing: str, who: tuple[str, ...]) -> None:
        card = Card()
        card.body.setContentsMargins(_WITHIN, 20, _WITHIN, 20)
        card.body.setSpacing(12)
        card.setMaximumWidth(style.sized(WIDEST))
        card.body.addWidget(PlainLabel(tr("Welcome back, {user}", user=user), "title", wrap=True))
        card.body.addWidget(PlainLabel(locked, "muted", wrap=True))
        card.body.addWidget(PlainLabel(tr("You were working on this patient:"), "body", wrap=True))
        inset = QFrame()
        inset.setObjectName("inset")
        names = QVBoxLayout(inset)
        names.setContentsMargins(16, 12, 16, 12)
        names.setSpacing(4)
        names.addWidget(PlainLabel(who[0], "name", wrap=True))
        names.addWidget(PlainLabel("    ".join(who[1:]), "strong", wrap=True))
        card.body.addWidget(inset)
        card.body.addWidget(IconLabel(doing, "history", "body", wrap=True))
        self._ways = QHBoxLayout()
        self._ways.setSpacing(10)
        self._ways.addWidget(self.no)
        self._ways.addStretch(1)
        self._ways.addWidget(self.yes)
        card.body.addLayout(self._ways)
        inner = QWidget()
        inner.setObjectName("scrolled")
        box = QVBoxLayout(inner)
        box.setContentsMargins(_AROUND, _AROUND, _AROUND, _AROUND)
        box.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, _SHARE)
        middle.addStretch(1)
        box.addLayout(middle)
        box.addStretch(2)
        card.setMinimumWidth(400)
        area = QScrollArea()
        area.setAccessibleName(tr("Whose record it was"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)


class KeptStrip(QWidget):
    """Offers words that were typed and not saved, the latest first; ``go_on`` and ``discarded`` give which."""

    go_on = Signal(object)
    discarded = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._kept: list[KeptForm] = []
        self._sure = False
        self._text = PlainLabel("", "body", wrap=True)
        self._more = PlainLabel("", "small", wrap=True)
        self.open = Button(tr("Go on"), "arrow-right")
        self.discard = Button(tr("Discard"), "x", link=True)
        self.later = IconButton("x", tr("Later: it is offered again at the next unlock"), "text_muted")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._text)
        words.addWidget(self._more)
        frame = QFrame()
        frame.setObjectName("message")
        frame.setProperty("tone", "info")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.addWidget(frame)
        row = QHBoxLayout(frame)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(Picture("history", "info", 20))
        row.addLayout(words, 1)
        for button in (self.open, self.discard, self.later):
            row.addWidget(button)
        self.open.clicked.connect(self._on_open)
        self.discard.clicked.connect(self._on_discard)
        self.later.clicked.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """What it offers; empty while it is put away."""
        return "" if self.isHidden() else self._text.text()

    def show_kept(self, kept: tuple[KeptForm, ...]) -> None:
        """Offer these; hidden where there are none."""
        self._kept = sorted(kept, key=lambda one: one.at, reverse=True)
        self._show()

    def without(self, name: FormName) -> None:
        """Offer it no longer: it is on the screen, saved, or given up."""
        self._kept = [one for one in self._kept if one.name != name]
        self._show()

    def _show(self) -> None:
        self._sure = False
        self.discard.setText(tr("Discard"))
        self.setHidden(not self._kept)
        if self._kept:
            first = self._kept[0]
            doing = {"doing": tr_marked(first.name.saying), "moment": moment(first.at, self._today)}
            self._text.setText(
                tr("You were {doing} for {whom} {moment}; it is not saved.", whom=first.who, **doing)
                if first.who
                else tr("You were {doing} {moment}; it is not saved.", **doing)
            )
            self._more.say(
                plural(len(self._kept) - 1, "And {number} other form.", "And {number} other forms.")
                if len(self._kept) > 1
                else ""
            )
            self.setAccessibleName(self._text.text())

    def _on_open(self) -> None:
        name = self._kept[0].name
        self.without(name)
        self.go_on.emit(name)

    def _on_discard(self) -> None:
        """Once more, for what is discarded is gone."""
        if not self._sure:
            self._sure = True
            self.discard.setText(tr("Discard for good"))
            return
        name = self._kept[0].name
        self.without(name)
        self.discarded.emit(name)


def identity(patient: Patient, today: date) -> tuple[str, ...]:
    """Name, birth, gender and number, as the patient's banner has them; none of them is ever cut or broken."""
    age = patient.age(today)
    alive = age is not None and patient.died.first is None
    date_of = tr("{born} ({age}y)", born=patient.born, age=age) if alive else str(patient.born)
    born = tr("Born {date}", date=date_of) if patient.born.text else tr("Born: not known")
    sex = tr("Gender not known") if patient.sex == "unknown" else sex_text(patient.sex)
    number = next((one for one in patient.identifiers if one.system == "NHS"), None)
    told = identifier_text(number.value) if number else patient.identifier() or tr("No number")
    return patient.name, *(one.replace(" ", "\u00a0").replace("-", "\u2011") for one in (born, sex, told))


def locked_words(why: str, at: datetime, minutes: int) -> str:
    """When the screen was locked, and why."""
    time = f"{at:%H:%M}"
    if why == "idle":
        return plural(
            minutes,
            "Locked at {time} after {number} minute without input.",
            "Locked at {time} after {number} minutes without input.",
            time=time,
        )
    if why == "system":
        return tr("Locked at {time} together with the computer.", time=time)
    return tr("Locked at {time}.", time=time)
