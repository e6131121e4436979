"""A list of letters with what can be done with the one in hand: show, write on, mark as sent or answered."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QDialog, QPushButton, QVBoxLayout, QWidget

from alpdesk.clinical.kept import LetterHead
from alpdesk.desk.desk import Desk
from alpdesk.errors import AlpDeskError
from alpdesk.gui.barring import bar
from alpdesk.gui.fields import line
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.letter_state_dialog import Became, LetterStateDialog, noting
from alpdesk.gui.letter_words import STATES
from alpdesk.gui.letters_model import FILTERS, MADE, STATE, WHO, LettersDelegate, LettersModel
from alpdesk.gui.person_panel import head_name
from alpdesk.gui.rows_table import RowsTable
from alpdesk.gui.shortcuts import WITHIN, shortcut
from alpdesk.gui.undoing import Step
from alpdesk.gui.widgets import Button, Card, FlowLayout, IconLabel
from alpdesk.language import mark, plural, tr, tr_marked

EMPTY = mark("No letter yet. Letters are written from the outcome of a pathway.")
_WIDTHS = ((WHO, 215), (STATE, 225), (MADE, 120))


class LettersList(QWidget):
    """The letters of one patient or of everybody.

    ``changed`` tells what was done and what undoes it; ``patient_wanted`` gives a patient’s id; ``write_wanted`` the
    closed walkthrough whose letter is to be gone on with; ``pathways_wanted`` asks for the pathways, where a letter
    begins; ``failed`` gives a sentence.
    """

    changed = Signal(str, object)
    failed = Signal(str)
    patient_wanted = Signal(str)
    write_wanted = Signal(object)
    pathways_wanted = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, *, everybody: bool) -> None:
        super().__init__()
        self._desk, self._jobs, self._everybody = desk, jobs, everybody
        self._patient_id = ""
        self.dialog: QDialog | None = None
        self.model = LettersModel({one.id: one.title for one in desk.pathways}, desk.today())
        leaves = ((MADE, 760), (WHO, 480)) if everybody else ((MADE, 560),)
        self.table = RowsTable(self.model, tr("Letters"), _WIDTHS if everybody else _WIDTHS[1:], leaves)
        self.table.setItemDelegate(LettersDelegate(self.table, self.model))
        self.table.setColumnHidden(WHO, not everybody)
        self.search = line(tr("Filter letters"))
        self.chips: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self.show_button, self.write = Button(tr("Show"), "eye"), Button(tr("Write on"), "pencil")
        self.start = Button(tr("To the pathways"), "route")
        self.sent = Button(tr("Mark as sent…"), "upload")
        self.answered = Button(tr("Mark as answered…"), "check")
        self.back = Button(tr("Take back"), "arrow-back-up")
        self.record = Button(tr("Patient"), "user")
        bar(desk, "enter", self.sent, self.answered, self.back)
        self._told = IconLabel("", "mail", "body", wrap=True)
        self._build()
        self._connect()

    @property
    def told(self) -> str:
        """What stands below the list."""
        return self._told.text()

    def show_patient(self, patient_id: str) -> None:
        """The letters of a patient; of everybody for none."""
        self._patient_id = patient_id
        self.refresh()

    def refresh(self) -> None:
        """Read the letters again; the one in hand stays in hand."""
        held, at = self.current(), max(self.table.currentIndex().row(), 0)
        self.model.today = self._desk.today()
        self.show_letters(self._desk.letter_list(self._patient_id))
        place = self.model.place(held.walkthrough_id, held.id) if held else -1
        self.table.take(place if place >= 0 else at)
        self._tell()

    def show_letters(self, letters: Sequence[LetterHead]) -> None:
        """Show these."""
        self.model.show_letters(letters)
        for state, number in self.model.counts().items():
            words = tr_marked(STATES[state]) if state else tr("All", "letters")  # type: ignore[index]
            self.chips[state].setText(f"{words}  {number}")
            self.chips[state].setVisible(bool(number) or not state or self.chips[state].isChecked())

    def show_state(self, state: str) -> None:
        """Show only the letters that stand like this."""
        self.chips[state].setChecked(True)
        self._filter()

    def current(self) -> LetterHead | None:
        """The letter in hand."""
        return self.model.row(self.table.currentIndex().row())

    def take_focus(self) -> None:
        """Put the keyboard into the list."""
        (self.table if self.model.count else self.search).setFocus()

    def minimumSizeHint(self) -> QSize:
        """Small enough for any window: the list scrolls."""
        return QSize(360, 220)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the filter into the list."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key()
        if watched is self.search and pressed == Qt.Key.Key_Down:
            self.table.setFocus()
            return True
        return super().eventFilter(watched, event)

    def open(self) -> None:
        """Show the letter in hand as it was issued, or go on writing it."""
        one = self.current()
        if one is None:
            return
        try:
            if one.id:
                self._show(one)
            else:
                self._write_on(one)
        except AlpDeskError as error:
            self.failed.emit(error.sentence)

    def note(self, state: Became) -> None:
        """Ask when the letter in hand was sent, or answered, if that comes next."""
        one = self.current()
        if one is not None and one.state == {"sent": "issued", "answered": "sent"}[state]:
            self._open(LetterStateDialog(self._desk, self._jobs, one, state, self._on_noted, self.window()))

    def take_back(self) -> None:
        """Take back what was noted last of the letter in hand."""
        if (one := self.current()) is not None and one.events:
            last, back = one.events[-1], partial(self._desk.take_back, one.id)
            said = tr("The note on the letter is taken back")
            step = Step(said, partial(noting(self._desk, last.state), one.id, last.on, last.note), back)
            self._jobs.run(back, lambda _deed: self._on_noted(said, step), self.failed.emit)

    def _on_noted(self, said: str, step: Step) -> None:
        self.refresh()
        self.table.setFocus()
        self.changed.emit(said, step)

    def _write_on(self, one: LetterHead) -> None:
        """Go on with a draft."""
        found = (closed for closed in self._desk.walkthroughs(one.patient.id) if closed.id == one.walkthrough_id)
        if (closed := next(found, None)) is not None:
            self.write_wanted.emit(closed)

    def _show(self, one: LetterHead) -> None:
        from alpdesk.gui.viewing_dialogs import LetterDialog  # noqa: PLC0415 - built when wanted

        letter = self._desk.issued_letter(one.id)
        self._open(LetterDialog(self._desk, self._jobs, letter, head_name(one.patient), self.window()))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog = dialog
        dialog.open()

    def _filter(self) -> None:
        held = self.current()
        state = next((value for value, chip in self.chips.items() if chip.isChecked()), "")
        self.model.filter(state, self.search.text())
        self.table.take(max(self.model.place(held.walkthrough_id, held.id) if held else 0, 0))
        self._tell()

    def _tell(self) -> None:
        """Say what is waited for, and what can be done with the letter in hand."""
        one, total = self.current(), self.model.counts()[""]
        for part in (self._head, self.table):
            part.setVisible(bool(total))
        state = one.state if one else ""
        self.show_button.setVisible(state not in {"", "draft"})
        self.write.setVisible(state == "draft")
        self.record.setVisible(self._everybody and one is not None)
        self.start.setVisible(not total and not self._everybody)
        for place, stretch in enumerate((total, 0 if total else 1)):
            self._box.setStretch(place, min(stretch, 1))
        self.sent.setVisible(state == "issued")
        self.answered.setVisible(state == "sent")
        self.back.setVisible(state in {"sent", "answered"})
        self._told.setText(self._waiting() if total else tr_marked(EMPTY))

    def _waiting(self) -> str:
        """How many letters wait for what; what is found, where something is looked for."""
        if not self.model.count:
            return tr("No letter is found for that.")
        counts = self.model.counts()
        sent, issued = counts["sent"], counts["issued"]
        wait = plural(sent, "{number} letter waits for an answer.", "{number} letters wait for an answer.")
        unsent = plural(issued, "{number} letter is not sent yet.", "{number} letters are not sent yet.")
        said = (wait if sent else "", unsent if issued else "")
        return " ".join(one for one in said if one) or tr("Nothing is to be sent, and no answer is waited for.")

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._filter())
        self.search.installEventFilter(self)
        self.table.opened.connect(self.open)
        self.table.turned.connect(self._tell)
        self.show_button.clicked.connect(self.open)
        self.write.clicked.connect(self.open)
        self.start.clicked.connect(self.pathways_wanted)
        shortcut(self, "Alt+S", tr("Mark the letter as sent"), self.sent.click, WITHIN)
        shortcut(self, "Alt+A", tr("Mark the letter as answered"), self.answered.click, WITHIN)
        self.sent.clicked.connect(lambda: self.note("sent"))
        self.answered.clicked.connect(lambda: self.note("answered"))
        self.back.clicked.connect(self.take_back)
        self.record.clicked.connect(self._on_record)

    def _on_record(self) -> None:
        if (one := self.current()) is not None:
            self.patient_wanted.emit(one.patient.id)

    def _build(self) -> None:
        self.search.setAccessibleName(tr("Filter letters"))
        self.search.setClearButtonEnabled(True)
        chips = FlowLayout(6)
        for value in ("", *FILTERS):
            chip = QPushButton()
            chip.setObjectName("chip")
            chip.setCheckable(True)
            chip.clicked.connect(self._filter)
            self._group.addButton(chip)
            self.chips[value] = chip
            chips.addWidget(chip)
        self.chips[""].setChecked(True)
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(12, 0, 12, 0)
        head.setSpacing(8)
        head.addLayout(chips)
        head.addWidget(self.search)
        self.search.setVisible(self._everybody)
        verbs = FlowLayout(10)
        for button in (self.start, self.write, self.show_button, self.sent, self.answered, self.back, self.record):
            verbs.addWidget(button)
        foot = QVBoxLayout()
        foot.setContentsMargins(14, 4, 14, 8)
        foot.setSpacing(8)
        foot.addWidget(self._told)
        foot.addLayout(verbs)
        card = Card()
        card.body.setContentsMargins(1, 10, 1, 4)
        card.body.addWidget(self._head)
        card.body.addWidget(self.table, 1)
        card.body.addLayout(foot)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(card, 1)
        self._box.addStretch(0)
