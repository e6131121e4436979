"""The rail at the left: the few places of the window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout

from alpdesk.gui import style
from alpdesk.gui.as_written import tip
from alpdesk.gui.widgets import Picture, PlainLabel
from alpdesk.language import mark, tr, tr_marked

WIDTH, _NARROW = 84, 56
"""With words and without, in pixels at 100 %."""
_ROUND = 28
"""Pixels beside the longest word: the button’s own edges and the rail’s."""
PLACES = (
    ("patients", mark("Patients"), "users", "Ctrl+1"),
    ("changes", mark("Outcomes"), "refresh", "Ctrl+5"),
    ("letters", mark("Letters"), "mail", "Ctrl+7"),
    ("pathways", mark("Pathways"), "route", "Ctrl+2"),
    ("import", mark("Import", "a place"), "file-import", "Ctrl+3"),
    ("quarantine", mark("Quarantine"), "inbox", "Ctrl+6"),
    ("clinic", mark("Clinic"), "settings", "Ctrl+4"),
    ("help", mark("Help"), "help-circle", "F1"),
)
"""Value, word, icon and shortcut of each place; the last two stand at the foot."""

_WORDED, _ICON = 58, 36
"""Heights of a button with its word and without, in pixels at 100 %."""
_ABOVE, _BETWEEN = 64, 6
TOO_MANY = 100
"""More than two digits have no room in the corner of a button."""


class Rail(QFrame):
    """One button for each place; ``chosen`` gives its value."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.buttons: dict[str, QToolButton] = {}
        self._badges: dict[str, Badge] = {}
        self._group = QButtonGroup(self)
        self.place = ""
        self._short = False
        box = QVBoxLayout(self)
        box.setContentsMargins(6, 10, 6, 10)
        box.setSpacing(6)
        box.addWidget(Picture("alpdesk", "accent", 38), 0, Qt.AlignmentFlag.AlignHCenter)
        box.addSpacing(6)
        for value, word, icon, keys in PLACES:
            button = QToolButton()
            button.setText(tr_marked(word))
            button.setCheckable(True)
            button.setShortcut(keys)
            button.setToolTip(tip(f"{tr_marked(word)} ({keys})"))
            button.setAccessibleName(tr_marked(word))
            button.setProperty("icon_name", icon)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _on=False, value=value: self.chosen.emit(value))
            self._group.addButton(button)
            self.buttons[value] = button
            self._badges[value] = Badge(button)
            if value == "clinic":
                box.addStretch(1)
            box.addWidget(button)
        self._measure()

    def show_place(self, value: str) -> None:
        """Mark where one is."""
        self.buttons[value].setChecked(True)
        self.place = value

    def set_count(self, value: str, number: int) -> None:
        """Say how much waits at a place."""
        marked, keys = next((word, keys) for place, word, _, keys in PLACES if place == value)
        word = tr_marked(marked)
        said = (
            tr("{place}, {number} to look at", place=word, number=number)
            if number
            else tr("{place}, none to look at", place=word)
        )
        button = self.buttons[value]
        self._badges[value].show_number(number)
        button.setAccessibleName(said)
        button.setToolTip(tip(f"{said} ({keys})"))

    def minimumSizeHint(self) -> QSize:
        """So low that a small window stays small: the words make way, the icons and their names stay."""
        return QSize(self.width(), self._needed(_ICON))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show icons alone where there is no height for their words."""
        super().resizeEvent(event)
        short = self.height() < self._needed(_WORDED)
        if short != self._short:
            self._short = short
            self._measure()

    def restyle(self) -> None:
        """Follow the theme and the text size, once everything here has the new ones: what is within comes last."""
        self._measure()

    def _needed(self, each: int) -> int:
        """The height of all with buttons of this height, in pixels at 100 %."""
        return _ABOVE + len(self.buttons) * (round(each * _scale()) + _BETWEEN)

    def _measure(self) -> None:
        size, buttons = style.sized(22), self.buttons.values()
        width = round((_NARROW if self._short else WIDTH) * _scale())
        if not self._short:
            for button in buttons:
                button.ensurePolished()  # the words of the rail are smaller than text
            words = max(button.fontMetrics().horizontalAdvance(button.text()) for button in buttons)
            width = max(width, words + _ROUND)
        under = Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        if self.width() != width:
            self.setFixedWidth(width)
        for button in buttons:
            button.setIconSize(QSize(size, size))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly if self._short else under)
            button.setFixedSize(width - 12, round((_ICON if self._short else _WORDED) * _scale()))
            button.setIcon(style.icon(str(button.property("icon_name")), "rail_text", size, self.devicePixelRatioF()))
        for badge in self._badges.values():
            badge.place()


def _scale() -> float:
    """How much wider and higher than at 100 %; the small words need less than the text."""
    return max(1.0, style.scale() * 0.92)


class Badge(PlainLabel):
    """How much waits at a place, in the corner of its button; nothing is shown for none."""

    def __init__(self, button: QToolButton) -> None:
        super().__init__("")
        self._button = button
        self.setParent(button)
        self.hide()
        self.setObjectName("badge")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def show_number(self, number: int) -> None:
        """Show a number."""
        self.setText(str(number) if number < TOO_MANY else f"{TOO_MANY - 1}+")
        self.setHidden(number == 0)
        self.place()

    def place(self) -> None:
        """Keep the corner."""
        self.adjustSize()
        self.resize(max(self.width(), self.height()), self.height())
        self.move(self._button.width() - self.width() - 3, 3)
