"""What an answer is given in: options to press, a date, or words; each takes “not known”, each by keyboard."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from alpdesk.clinical.dates import NotADate, When
from alpdesk.gui.as_written import tip
from alpdesk.gui.date_field import CalendarPopup
from alpdesk.gui.segments import Segments
from alpdesk.gui.typed_date import echo, read_date
from alpdesk.gui.widgets import IconButton, PlainLabel
from alpdesk.language import mark, tr, tr_marked
from alpdesk.settings import TARGET

NOT_KNOWN = "unknown"
LETTERS = {
    "yes": mark("Y", "the key that answers yes"),
    "no": mark("N", "the key that answers no"),
    NOT_KNOWN: mark("U", "the key that answers not known"),
}
"""The keys that answer, each the first letter of its word in the language of the moment."""
_ENGLISH = {"yes": "Y", "no": "N", NOT_KNOWN: "U"}
"""They answer in every language."""


def letter(value: str) -> str:
    """The key that answers yes, no or not known."""
    return tr_marked(LETTERS[value])


class NotKnownButton(QPushButton):
    """Says that nothing is known, and stays pressed while that is the answer."""

    def __init__(self, name: str) -> None:
        super().__init__(tr("Not known"))
        self.setCheckable(True)
        self.setMinimumHeight(TARGET)
        self.setAccessibleName(tr("{question}: not known", question=name))
        self.setToolTip(tr("Not known (Alt+U)"))


class DateAnswer(QWidget):
    """A date typed freely or picked, that says what it understood; gives an ISO date, or ``unknown``."""

    given = Signal(str)

    def __init__(self, name: str, today: date) -> None:
        super().__init__()
        self._today = today
        self._value = ""
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(tr("Such as 12 mar 2026"))
        self.edit.setAccessibleName(name)
        self.edit.setMaximumWidth(190)
        self.calendar = IconButton("calendar", tr("{question}: choose in a calendar", question=name))
        self.unknown = NotKnownButton(name)
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
        self.unknown.setChecked(value == NOT_KNOWN)
        if not self.edit.isModified() or not self.edit.hasFocus():
            known = value not in {"", NOT_KNOWN}
            self.edit.setText(str(When.parse(value)) if known else "")
            self._said.say("")

    def _understand(self, text: str) -> str:
        """The ISO date typed so far, or empty; shows it in words, or what is wrong."""
        try:
            when = read_date(text, self._today)
        except NotADate as problem:
            self._said.say(problem.sentence, "error")
            return ""
        if when.text and when.day is None:
            self._said.say(tr("Give the day too: this date counts to the day."), "error")
            return ""
        self._said.say(echo(when), "understood")
        return when.day.isoformat() if when.day else ""

    def _commit(self) -> None:
        if not self.edit.isModified():
            return
        typed = self.edit.text().strip()
        self._give(self._understand(typed) if typed else NOT_KNOWN if self._value else "")

    def _give(self, value: str) -> None:
        if value and value != self._value:
            self._value = value
            self.edit.setModified(False)
            self.given.emit(value)

    def _pick(self) -> None:
        shown = date.fromisoformat(self._value) if self._value not in {"", NOT_KNOWN} else self._today
        popup = CalendarPopup(shown, self._today, self)
        popup.chosen.connect(lambda day: self._give(day.isoformat()))
        popup.unknown.connect(lambda: self.given.emit(NOT_KNOWN))
        popup.show_below(self.edit)


class TextAnswer(QWidget):
    """Words typed as an answer, given when the field is left; or not known."""

    given = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setMaxLength(500)
        self.edit.setMinimumWidth(200)
        self.unknown = NotKnownButton(name)
        self._value = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.edit, 1)
        row.addWidget(self.unknown)
        self.edit.editingFinished.connect(self._commit)
        self.unknown.clicked.connect(lambda: self.given.emit(NOT_KNOWN))

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the field."""
        self.edit.setFocus(reason)

    def show_value(self, value: str) -> None:
        """Show the answer in force, unless the clinician is typing."""
        self._value = "" if value == NOT_KNOWN else value
        self.unknown.setChecked(value == NOT_KNOWN)
        if not self.edit.isModified() or not self.edit.hasFocus():
            self.edit.setText(self._value)

    def _commit(self) -> None:
        text = self.edit.text().strip()
        if text != self._value:
            self._value = text
            self.edit.setModified(False)
            self.given.emit(text or NOT_KNOWN)


class OptionAnswer(Segments):
    """Yes, No, Not known, or the choices that the question names; digits and letters press them."""

    given = Signal(str)

    def __init__(self, name: str, options: tuple[tuple[str, str], ...]) -> None:
        super().__init__(options, name)
        self._values = tuple(value for value, _ in options)
        self.chosen.connect(self.given)
        for number, (value, text) in enumerate(options, 1):
            said = tr("{letter} or {number}", letter=letter(value), number=number) if value in LETTERS else str(number)
            self.button(value).setToolTip(tip(f"{text} ({said})"))

    def show_value(self, value: str) -> None:
        """Press the answer in force; none while there is no answer."""
        self.set_value(value)

    def value_of(self, key: str) -> str:
        """The value that a key presses: its letter, or its number counted from 1; else empty."""
        if key.isdecimal():
            return self._values[int(key) - 1] if 0 < int(key) <= len(self._values) else ""
        named = [value for value in self._values if value in LETTERS]
        local = (value for value in named if letter(value) == key.upper())
        return next(local, next((value for value in named if _ENGLISH[value] == key.upper()), ""))

    def step(self, by: int) -> None:
        """Put the keyboard on the next (+1) or previous (-1) option, without giving it."""
        at = next((n for n, value in enumerate(self._values) if self.button(value).hasFocus()), 0)
        self.button(self._values[min(max(at + by, 0), len(self._values) - 1)]).setFocus()
