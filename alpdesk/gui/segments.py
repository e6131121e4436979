"""One of a few values, chosen among buttons that hang together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QSizePolicy, QWidget

from alpdesk.gui import style
from alpdesk.settings import TARGET


class Segments(QWidget):
    """One of a few values, side by side; arrow keys move within, ``chosen`` gives the value that was picked."""

    chosen = Signal(str)

    def __init__(self, options: Iterable[tuple[str, str]], name: str, names: Mapping[str, str] | None = None) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        given = tuple(options)
        for number, (value, text) in enumerate(given):
            button = QPushButton(text)
            button.setObjectName("segment")
            button.setProperty("place", _place(number, len(given)))
            button.setCheckable(True)
            button.setMinimumHeight(TARGET)
            button.setAccessibleName(f"{name}: {(names or {}).get(value, text)}")
            button.clicked.connect(lambda _on=False, value=value: self.chosen.emit(value))
            self._group.addButton(button)
            self._buttons[value] = button
            self._grid.addWidget(button, 0, number)
        self._across = len(given)

    def value(self) -> str:
        """The value that is set, or nothing."""
        return next((value for value, button in self._buttons.items() if button.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Set a value without a signal; one that is not on offer clears the choice."""
        button = self._buttons.get(value)
        if button is not None:
            button.setChecked(True)
            return
        self._group.setExclusive(False)
        for other in self._buttons.values():
            other.setChecked(False)
        self._group.setExclusive(True)

    def set_text(self, value: str, text: str) -> None:
        """Change the words of one value."""
        self._buttons[value].setText(text)

    def fit(self, width: int) -> None:
        """Stand side by side where this width is enough, else in as few rows of the same length as fit."""
        hints = [button.sizeHint().width() for button in self._buttons.values()]
        even = (number for number in range(len(hints), 0, -1) if len(hints) % number == 0)
        across = next((number for number in even if _row_width(hints, number) <= width), 1)
        if self._across == across:
            return
        self._across = across
        self.setProperty("stacked", across < len(hints))
        for number, button in enumerate(self._buttons.values()):
            self._grid.addWidget(button, *divmod(number, across))
            button.setProperty("place", _place(number % across, across))
            button.setProperty("below", number >= across)
            style.repolish(button)

    def button(self, value: str) -> QPushButton:
        """The button of a value."""
        return self._buttons[value]

    def setFocus(self, reason: QtCore.Qt.FocusReason | None = None) -> None:
        """Give the keyboard to the value that is set, else to the first."""
        first = self._buttons.get(self.value()) or next(iter(self._buttons.values()))
        first.setFocus(reason or QtCore.Qt.FocusReason.OtherFocusReason)


def _place(number: int, across: int) -> str:
    """Which corners a button of a row has, for the style sheet."""
    return "first" if number == 0 else "last" if number == across - 1 else "middle"


def _row_width(hints: list[int], across: int) -> int:
    """How wide the rows are when so many buttons stand side by side: each column as wide as its widest button."""
    return sum(max(hints[column::across]) for column in range(across))
