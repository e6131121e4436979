"""One of a few values, chosen among buttons that hang together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QPushButton, QSizePolicy, QWidget

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
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        given = tuple(options)
        for number, (value, text) in enumerate(given):
            button = QPushButton(text)
            button.setObjectName("segment")
            place = "first" if number == 0 else "last" if number == len(given) - 1 else "middle"
            button.setProperty("place", place)
            button.setCheckable(True)
            button.setMinimumHeight(TARGET)
            button.setAccessibleName(f"{name}: {(names or {}).get(value, text)}")
            button.clicked.connect(lambda _on=False, value=value: self.chosen.emit(value))
            self._group.addButton(button)
            self._buttons[value] = button
            self._row.addWidget(button)

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
        """Stand side by side where this width is enough, else one below the other."""
        stacked = sum(button.sizeHint().width() for button in self._buttons.values()) > width
        if self.property("stacked") == stacked:
            return
        self.setProperty("stacked", stacked)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        for button in self._buttons.values():
            style.repolish(button)

    def button(self, value: str) -> QPushButton:
        """The button of a value."""
        return self._buttons[value]

    def setFocus(self, reason: QtCore.Qt.FocusReason | None = None) -> None:
        """Give the keyboard to the value that is set, else to the first."""
        first = self._buttons.get(self.value()) or next(iter(self._buttons.values()))
        first.setFocus(reason or QtCore.Qt.FocusReason.OtherFocusReason)
