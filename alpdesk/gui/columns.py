"""Columns of parts that scroll where there is too little room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class Column(QWidget):
    """Banners, and below them cards, which share the room and never get less than they need."""

    def __init__(self, banners: Sequence[QWidget], cards: Sequence[QWidget]) -> None:
        super().__init__()
        self.setObjectName("scrolled")
        self._banners, self._cards = banners, cards
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(12)
        for banner in banners:
            self._box.addWidget(banner)
        for card in cards:
            self._box.addWidget(card, 1)

    def heightForWidth(self, width: int) -> int:
        """The least height at which everything can be read."""
        shown = [banner for banner in self._banners if not banner.isHidden()]
        least = sum(card.minimumSizeHint().height() for card in self._cards)
        least += sum(banner.heightForWidth(width) for banner in shown)
        return least + self._box.spacing() * (len(self._cards) + len(shown) - 1)


def stacked(*parts: QWidget) -> QWidget:
    """Parts one below the other, as high as each needs."""
    body = QWidget()
    body.setObjectName("scrolled")
    box = QVBoxLayout(body)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(12)
    for part in parts:
        box.addWidget(part)
    box.addStretch(1)
    return body


def area(body: QWidget) -> QScrollArea:
    """A body that scrolls where there is too little room."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(body)
    return scroll
