"""One question of a pathway: what is asked, the answer given or filled in, and where that answer comes from."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from alpdesk.clinical.dates import NotADate, When
from alpdesk.clinical.wording import counted
from alpdesk.gui.date_field import CalendarPopup
from alpdesk.gui.trace_view import StatementChips, unbroken
from alpdesk.gui.typed_date import echo, read_date
from alpdesk.gui.widgets import Chip, IconButton, IconLabel, PlainLabel, Segments
from alpdesk.pathways.question import QuestionView

NOT_KNOWN = "unknown"
MOST_BESIDE = 3
"""More options than these stand below their question, not beside it."""


class DateAnswer(QWidget):
    """A date typed freely or picked, that says what it understood; gives an ISO date, or ``unknown``."""

    given = Signal(str)

    def __init__(self, name: str, today: date) -> None:
        super().__init__()
        self._today = today
        self._value = ""
        self.edit = QLineEdit()
        self.edit.setPlaceholderText("Such as 12 mar 2026")
        self.edit.setAccessibleName(name)
        self.edit.setMaximumWidth(190)
        self.calendar = IconButton("calendar", f"{name}: choose in a calendar")
        self.unknown = QPushButton("Not known")
        self.unknown.setAccessibleName(f"{name}: not known")
        self._said = PlainLabel("", "small", wrap=True)
        row = QGridLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for column, part in enumerate((self.edit, self.calendar, self.unknown)):
            row.addWidget(part, 0, column)
        row.addWidget(self._said, 1, 0, 1, 3)
        self.edit.textEdited.connect(self._understand)
        self.edit.editingFinished.connect(self._commit)
        self.calendar.clicked.connect(self._pick)
        self.unknown.clicked.connect(lambda: self.given.emit(NOT_KNOWN))

    @property
    def said(self) -> str:
        """What it understood, or why it did not."""
        return self._said.text()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the field."""
        self.edit.setFocus(reason)

    def show_value(self, value: str) -> None:
        """Show the answer in force, unless the clinician is typing."""
        self._value = value
        if not self.edit.hasFocus():
            known = value not in {"", NOT_KNOWN}
            self.edit.setText(str(When.parse(value)) if known else "")
            self._said.say("Not known" if value == NOT_KNOWN else "", "small")

    def _understand(self, text: str) -> str:
        """The ISO date typed so far, or empty; shows it in words, or what is wrong."""
        try:
            when = read_date(text, self._today)
        except NotADate as problem:
            self._said.say(problem.sentence, "error")
            return ""
        if when.text and when.day is None:
            self._said.say("Give the day too: this date counts to the day.", "error")
            return ""
        self._said.say(echo(when), "understood")
        return when.day.isoformat() if when.day else ""

    def _commit(self) -> None:
        self._give(self._understand(self.edit.text()))

    def _give(self, value: str) -> None:
        if value and value != self._value:
            self._value = value
            self.given.emit(value)

    def _pick(self) -> None:
        shown = date.fromisoformat(self._value) if self._value not in {"", NOT_KNOWN} else self._today
        popup = CalendarPopup(shown, self._today, self)
        popup.chosen.connect(lambda day: self._give(day.isoformat()))
        popup.unknown.connect(lambda: self.given.emit(NOT_KNOWN))
        popup.show_below(self.edit)


class TextAnswer(QLineEdit):
    """Words typed as an answer, given when the field is left."""

    given = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMaxLength(500)
        self.setMinimumWidth(200)
        self._value = ""
        self.editingFinished.connect(self._commit)

    def show_value(self, value: str) -> None:
        """Show the answer in force, unless the clinician is typing."""
        self._value = "" if value == NOT_KNOWN else value
        if not self.hasFocus():
            self.setText(self._value)

    def _commit(self) -> None:
        text = self.text().strip()
        if text != self._value:
            self._value = text
            self.given.emit(text or NOT_KNOWN)


class OptionAnswer(Segments):
    """Yes, No, Not known, or the choices that the question names."""

    given = Signal(str)

    def __init__(self, name: str, options: tuple[tuple[str, str], ...]) -> None:
        super().__init__(options, name)
        self.chosen.connect(self.given)

    def show_value(self, value: str) -> None:
        """Press the answer in force; none while there is no answer."""
        self.set_value(value)


class QuestionCard(QFrame):
    """One question with its answer, origin and contradiction; a reason can be noted beside the answer.

    ``answered`` gives the question's id, the value and the reason noted; ``withdrawn`` that the clinician takes the
    answer back; ``entered`` that the keyboard came to it.
    """

    _left, _right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
    answered = Signal(str, str, str)
    withdrawn = Signal(str)
    entered = Signal(str)

    def __init__(self, view: QuestionView, today: date) -> None:
        super().__init__()
        self.setObjectName("question")
        self.setAccessibleName(view.text)
        self._view = view
        self._noting = False
        self._below = False
        self._side = QWidget()
        self._whence = QWidget()
        self._grid = QGridLayout(self)
        self._title = PlainLabel(view.text, "strong", wrap=True)
        self._chip = Chip("Prefilled", "info", "database")
        self._origin = PlainLabel("", "small", wrap=True)
        self._clash = IconLabel("", "alert-triangle", "warning", wrap=True)
        self._off = PlainLabel("Not asked on this way; the answer is kept.", "small")
        self.note = QLineEdit()
        self.note.setMaxLength(500)
        self.note_button = QPushButton("Note")
        self.note_button.setObjectName("link")
        self.note_button.setAccessibleName(f"Note on: {view.text}")
        self.undo = IconButton("arrow-back-up", f"Take the answer back: {view.text}")
        self.control = _control(view, today)
        self.control.given.connect(self._give)
        self.note.editingFinished.connect(self._noted)
        self.note_button.clicked.connect(self._open_note)
        self.undo.clicked.connect(lambda: self.withdrawn.emit(self._view.id))
        self._lay_out()
        self.show_view(view)

    @property
    def view(self) -> QuestionView:
        """The question as shown."""
        return self._view

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What the keyboard stops at, in order."""
        return (self.control, self.undo, self.note_button, self.note)

    @property
    def origin(self) -> str:
        """Where the answer comes from, as shown."""
        return self._origin.text()

    @property
    def clash(self) -> str:
        """How the answer contradicts the record, as shown; empty where it does not."""
        return self._clash.text()

    def show_view(self, view: QuestionView) -> None:
        """Show the same question after something was answered."""
        self._view = view
        self.control.show_value(self._answer)
        self.control.setEnabled(view.active)
        self._title.setEnabled(view.active)
        self._off.setVisible(not view.active)
        self.undo.setEnabled(bool(view.value) and not view.prefilled and view.active)
        self._show_origin(view)
        self._clash.setText(view.contradiction.replace(view.id, view.text.rstrip("?")))
        self._clash.setVisible(bool(view.contradiction))
        asked = bool(view.contradiction)
        self.note.setPlaceholderText(
            "Confirm your “no” with a reason; until then the record counts" if asked else "Note, kept with the answer"
        )
        self.note.setAccessibleName(f"{'Reason' if asked else 'Note'} for: {view.text}")
        self.note.setVisible(asked or self._noting)
        said = view.contradiction or (f"{view.value}, {view.origin}" if view.value else "no answer yet")
        self.setAccessibleDescription(said)

    def _show_origin(self, view: QuestionView) -> None:
        """Where the answer comes from, and how old it is when it no longer counts as fresh."""
        stale = "" if view.fresh or view.age_days is None else f"; {counted(view.age_days, 'day')} ago: confirm"
        self._chip.setVisible(view.prefilled and view.active)
        self._origin.setText(unbroken(f"{view.origin}{stale}"))
        self._whence.setVisible(bool(view.origin))

    def choose(self, number: int) -> bool:
        """Choose the option of this number, counted from 1; whether there is one."""
        options = self._view.options
        if not (self._view.active and isinstance(self.control, OptionAnswer) and 1 <= number <= len(options)):
            return False
        self._give(options[number - 1][0])
        return True

    def take_focus(self) -> None:
        """Put the keyboard on the answer."""
        self.control.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say when the keyboard comes to any part of the answer."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit(self._view.id)
        return super().eventFilter(watched, event)

    def _give(self, value: str) -> None:
        self.answered.emit(self._view.id, value, self.note.text().strip())

    @property
    def _answer(self) -> str:
        """What the clinician answered: against the record that is a no, while yes counts until it is confirmed."""
        return "no" if self._view.contradiction else self._view.value

    def _noted(self) -> None:
        if self._answer and self.note.isModified():
            self.note.setModified(False)
            self._give(self._answer)

    def _open_note(self) -> None:
        self._noting = True
        self.note.show()
        self.note.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the answer below the question where there is too little room beside it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self._side.sizeHint().width()
        many = self._view.kind == "text" or len(self._view.options) > MOST_BESIDE
        below = many or self.width() < wide + 14 * self.fontMetrics().height()
        if below != self._below:
            self._below = below
            self._grid.addWidget(self._side, 1 if below else 0, 0 if below else 1, self._left if below else self._right)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        whence = QHBoxLayout(self._whence)
        whence.setContentsMargins(0, 0, 0, 0)
        whence.setSpacing(6)
        whence.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        whence.addWidget(self._origin, 1)
        words.addWidget(self._title)
        words.addWidget(self._whence)
        words.addWidget(self._off)
        row = QHBoxLayout(self._side)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        beside: tuple[QWidget, ...] = (self.control, self.undo, self.note_button)
        for part in beside:
            row.addWidget(part)
        self._grid.setContentsMargins(2, 10, 2, 10)
        self._grid.setVerticalSpacing(4)
        self._grid.addLayout(words, 0, 0)
        self._grid.addWidget(self._side, 0, 1, self._right)
        self._grid.addWidget(self._clash, 2, 0, 1, 2)
        self._grid.addWidget(self.note, 3, 0, 1, 2)
        self._grid.setColumnStretch(0, 1)
        for part in (self.control, *self.control.findChildren(QWidget), self.note, self.note_button):
            part.installEventFilter(self)
        self._arrange()


def _control(view: QuestionView, today: date) -> DateAnswer | TextAnswer | OptionAnswer:
    if view.kind == "date":
        return DateAnswer(view.text, today)
    if view.kind == "text":
        return TextAnswer(view.text)
    return OptionAnswer(view.text, view.options)


class WhyBox(QFrame):
    """Why a question is asked, with the statements behind it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("whybox")
        self._title = PlainLabel("Why this is asked", "strong", wrap=True)
        self._text = PlainLabel("", "body", wrap=True)
        self.chips = StatementChips()
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 10, 14, 10)
        box.setSpacing(4)
        box.addWidget(self._title)
        box.addWidget(self._text)
        box.addWidget(self.chips)
        self.hide()

    def show_question(self, view: QuestionView) -> bool:
        """Show the reason of this question, hidden where it has none; whether its statements changed."""
        self._title.setText(f"Why this is asked: {view.text}")
        self._text.setText(view.why)
        self.setVisible(bool(view.why or view.statements))
        return self.chips.show_statements(view.statements)
