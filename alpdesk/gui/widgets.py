"""The small parts that every screen is made of: plain labels, chips, buttons, cards, choices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from alpdesk.gui import style
from alpdesk.gui.as_written import tip
from alpdesk.settings import TARGET

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

Tone = Literal["neutral", "info", "warning", "danger", "ok"]
_TINTS = {"neutral": "text_muted", "info": "info", "warning": "warn", "danger": "critical", "ok": "ok"}
_ROLE_TINTS = {"danger": "critical", "caution": "critical", "error": "critical", "warning": "warn", "understood": "ok"}


_BESIDE_WORDS, _ALONE = 16, 18
"""Pixels at 100 % of the icon of a button, beside its words and without any."""
PLAIN_TEXT = 0
"""Qt.TextFormat.PlainText by its number: the namespace Qt takes a sixth of a bare start to load, and the first window
does without it (so do all modules that it needs, but for what happens after the first paint)."""


class PlainLabel(QLabel):
    """Words shown exactly as written, whatever they hold; ``role`` names how they look in the style sheet."""

    def __init__(self, text: str = "", role: str = "body", *, wrap: bool = False) -> None:
        super().__init__()
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setProperty("role", role)
        self.setText(text)
        if wrap:
            self.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def set_role(self, role: str) -> None:
        """Look otherwise from now on."""
        if self.property("role") != role:
            self.setProperty("role", role)
            style.repolish(self)
            self.updateGeometry()

    def say(self, text: str, role: str = "") -> None:
        """Show words, in another look if one is given; nothing to say hides the label."""
        if role:
            self.set_role(role)
        self.setText(text)
        self.setVisible(bool(text))


class Picture(QLabel):
    """An icon in a colour of the theme, which changes with it; decoration only."""

    def __init__(self, icon: str, tint: str = "accent", size: int = 18) -> None:
        super().__init__()
        self._icon, self._tint, self._size = icon, tint, size
        self._painted: object = None
        self._paint()

    def show_icon(self, icon: str, tint: str = "") -> None:
        """Show another icon."""
        self._icon, self._tint = icon, tint or self._tint
        self._paint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._paint()

    def _paint(self) -> None:
        size, ratio = style.sized(self._size), self.devicePixelRatioF()
        wanted = (self._icon, style.tokens()[self._tint], size, ratio)
        if wanted != self._painted:
            self._painted = wanted
            self.setFixedSize(size, size)
            self.setPixmap(style.pixmap(self._icon, self._tint, size, ratio))


class IconLabel(QWidget):
    """An icon and the words beside it."""

    def __init__(self, text: str, icon: str, role: str = "body", *, wrap: bool = False, tint: str = "") -> None:
        super().__init__()
        size = 24 if role == "danger" else 20 if role == "heading" else 17
        self.picture = Picture(icon, tint or _ROLE_TINTS.get(role, "accent"), size)
        self.label = PlainLabel(text, role, wrap=wrap)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        if wrap:
            above = QVBoxLayout()
            above.addWidget(self.picture)
            above.addStretch(1)
            row.addLayout(above)
        else:
            row.addWidget(self.picture)
        row.addWidget(self.label, 1)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self.picture.show_icon(icon)

    def setText(self, text: str) -> None:
        """Show other words."""
        self.label.setText(text)

    def text(self) -> str:
        """The words."""
        return self.label.text()


class Chip(QFrame):
    """A short word in a rounded frame: tone says how much it presses, icon and word say what."""

    def __init__(self, text: str, tone: str = "neutral", icon: str = "") -> None:
        super().__init__()
        self.setObjectName("chipframe")
        self._icon = icon
        self._picture = Picture(icon or "circle", _TINTS.get(tone, "text_muted"), 14)
        if not icon:
            self._picture.hide()
        self._label = PlainLabel(text, "chip")
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 2, 10, 2)
        row.setSpacing(5)
        row.addWidget(self._picture)
        row.addWidget(self._label)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.setProperty("tone", tone)

    def show_chip(self, text: str, tone: str) -> None:
        """Show another word in another tone."""
        self._label.setText(text)
        if self.property("tone") == tone:
            return
        self.setProperty("tone", tone)
        self._picture.show_icon(self._icon or "circle", _TINTS.get(tone, "text_muted"))
        style.repolish(self)
        style.repolish(self._label)

    def setText(self, text: str) -> None:
        """Show another word."""
        self._label.setText(text)

    def text(self) -> str:
        """The word."""
        return self._label.text()


class Button(QPushButton):
    """A button with words: one primary on a screen, links inside cards, plain otherwise."""

    def __init__(
        self, text: str, icon: str = "", *, primary: bool = False, link: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("variant", "primary" if primary else "link" if link else "plain")
        self._icon, self._tint = icon, "on_accent" if primary else "accent" if link else "text"
        self._drawn: object = None
        self._words = ""
        self.setMinimumHeight(TARGET)
        self._tinted()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme, and whether it can be pressed."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.EnabledChange}:
            self._tinted()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, as the space bar does."""
        if event.key() in {QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def shed(self, *, on: bool) -> None:
        """Show the icon alone, with the words as name and tool tip, or the words once more."""
        if on and self.text():
            self._words = self.text()
            self.setAccessibleName(self._words)
            if not self.toolTip():
                self.setToolTip(tip(self._words))
            self.setText("")
        elif not on and self._words:
            self.setText(self._words)
            self._words = ""

    def _tinted(self) -> None:
        if self._icon:
            self._drawn = _tinted(self, self._icon, self._tint, _BESIDE_WORDS, self._drawn)


def shed(row: QLayout, room: int, *buttons: Button) -> None:
    """Where a row is wider than its room in pixels, show the icons alone of these buttons, one after the other."""
    for button in buttons:
        button.shed(on=False)
    for button in buttons:
        row.invalidate()
        if row.minimumSize().width() <= room:
            return
        button.shed(on=True)


class IconButton(QToolButton):
    """A button with an icon alone; ``name`` is what a screen reader and the tool tip say."""

    def __init__(self, icon: str, name: str, tint: str = "accent", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tint = icon, tint
        self._drawn: object = None
        self.setMinimumSize(TARGET, TARGET)
        self.rename(name)
        self._tinted()

    def rename(self, name: str, icon: str = "") -> None:
        """Say another name, and show another icon if one is given."""
        self.setAccessibleName(name)
        self.setToolTip(tip(name))
        if icon:
            self._icon = icon
            self._tinted()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme, and whether it can be pressed."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.EnabledChange}:
            self._tinted()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as the space bar does."""
        if event.key() in {QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def _tinted(self) -> None:
        self._drawn = _tinted(self, self._icon, self._tint, _ALONE, self._drawn)


def _tinted(button: QAbstractButton, name: str, tint: str, size: int, drawn: object) -> object:
    """Give a button its icon as it stands, unless it has that: a button is styled anew whenever its parents move.

    The greyed icon is drawn only for a button that cannot be pressed.
    """
    ratio, greyed = button.devicePixelRatioF(), not button.isEnabled()
    wanted = (name, style.theme(), tint, style.scale(), ratio, greyed)
    if wanted != drawn:
        button.setIcon(style.icon(name, tint, style.sized(_ALONE), ratio, greyed=greyed))
        button.setIconSize(QSize(style.sized(size), style.sized(size)))
    return wanted


class Card(QFrame):
    """A white sheet with a thin border; ``head`` is the row of its title, ``body`` where its parts go."""

    def __init__(self, title: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(14, 12, 14, 12)
        self.body.setSpacing(8)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.title = PlainLabel(title, "heading")
        if title:
            if icon:
                self.head.addWidget(Picture(icon, "accent", 20))
            self.head.addWidget(self.title)
            self.head.addStretch(1)
            self.body.addLayout(self.head)


def scroll_column(name: str = "") -> tuple[QScrollArea, QVBoxLayout]:
    """A scrolling column, by what it is called, and the layout of its content, which ends in a stretch."""
    area = QScrollArea()
    area.setAccessibleName(name)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    body = QWidget()
    body.setObjectName("columnbody")
    box = QVBoxLayout(body)
    box.setContentsMargins(0, 0, 4, 0)
    box.setSpacing(10)
    box.addStretch(1)
    area.setWidget(body)
    return area, box


class FlowLayout(QLayout):
    """Parts side by side that go on in the next line where there is no room."""

    def __init__(self, spacing: int = 6) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Take a part at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many parts there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One part."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give one part back."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that all lines need."""
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Something about a part has changed: no height is known any more."""
        super().invalidate()
        self._heights.clear()

    def setGeometry(self, rect: QRect) -> None:
        """Lay the parts out."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """The size that it asks for."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Room for the largest part."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        left, top, line = rect.x(), rect.y(), 0
        mirrored = QApplication.isRightToLeft()  # a word of the namespace Qt, or of QStyle, would have to be loaded
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if left + size.width() > rect.right() + 1 and left > rect.x():
                left, top, line = rect.x(), top + line + self.spacing(), 0
            if move:
                at = rect.left() + rect.right() + 1 - left - size.width() if mirrored else left
                item.setGeometry(QRect(QPoint(at, top), size))
            left, line = left + size.width() + self.spacing(), max(line, size.height())
        return top + line - rect.y()
