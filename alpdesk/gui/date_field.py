"""A date typed freely, with a calendar beside it; what was understood is said back."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from alpdesk.clinical.dates import NEVER, NotADate, When
from alpdesk.gui.fields import Field
from alpdesk.gui.typed_date import echo, read_date
from alpdesk.gui.widgets import Button, IconButton
from alpdesk.language import tr


class DateField(Field[QLineEdit]):
    """A date; ``changed`` when another date, or none, is understood.

    ``near`` reads a year of two digits where that is near; not for births.
    """

    changed = Signal()

    def __init__(self, label: str, today: date, hint: str | None = None, *, near: bool = True) -> None:
        self._today, self._near = today, near
        self._when = NEVER
        self._wrong = ""
        hint = tr("Such as 12 mar 2026, today or -3d") if hint is None else hint
        editor = QLineEdit()
        editor.setMaxLength(40)
        self.calendar = IconButton("calendar", tr("{label}: choose in a calendar", label=label))
        super().__init__(label, editor, hint, self.calendar)
        editor.textChanged.connect(self._on_text)
        editor.editingFinished.connect(self._on_finished)
        self.calendar.clicked.connect(self._on_calendar)

    @property
    def when(self) -> When:
        """The date understood; NEVER where none is known. Raises NotADate for what cannot be read."""
        if self._wrong:
            raise NotADate(self._wrong)
        return self._when

    def show_when(self, when: When) -> None:
        """Show a date."""
        self.editor.setText(str(when))

    def _on_text(self, text: str) -> None:
        try:
            self._when, self._wrong = read_date(text, self._today, near=self._near), ""
        except NotADate as error:
            self._when, self._wrong = NEVER, error.sentence
        if not self._wrong and self._when is not NEVER:
            self.understood(echo(self._when))
        else:
            self.clear_message()
        self.changed.emit()

    def _on_finished(self) -> None:
        if self._wrong:
            self.fault(self._wrong)

    def _on_calendar(self) -> None:
        popup = CalendarPopup(self._when.day or self._today, self._today, self)
        popup.chosen.connect(lambda day: self.show_when(When.on(day)))
        popup.unknown.connect(self.editor.clear)
        popup.show_below(self.editor)


class CalendarPopup(QFrame):
    """A month to pick a day from; ``chosen`` gives the day, ``unknown`` that no date is known."""

    chosen = Signal(object)
    unknown = Signal()

    def __init__(self, day: date, today: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.month = QCalendarWidget()
        self.month.setLocale(QLocale.c())
        self.month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.month.setSelectedDate(QDate(day.year, day.month, day.day))
        self.month.setAccessibleName(tr("Calendar"))
        self.month.clicked.connect(self._on_picked)
        self.month.activated.connect(self._on_picked)
        now = Button(tr("Today"), link=True)
        now.clicked.connect(lambda: self._give(today))
        none = Button(tr("Not known"), link=True)
        none.clicked.connect(self._on_unknown)
        row = QHBoxLayout()
        row.addWidget(now)
        row.addWidget(none)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.addWidget(self.month)
        box.addLayout(row)

    def show_below(self, editor: QWidget) -> None:
        """Show the calendar under a field."""
        self.adjustSize()
        self.move(editor.mapToGlobal(QPoint(0, editor.height() + 2)))
        self.show()
        self.month.setFocus()

    def _on_picked(self, day: QDate) -> None:
        self._give(date(day.year(), day.month(), day.day()))

    def _on_unknown(self) -> None:
        self.unknown.emit()
        self.close()

    def _give(self, day: date) -> None:
        self.chosen.emit(day)
        self.close()
