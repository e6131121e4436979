"""Columns of parts that scroll where there is too little room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget


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


class Below(QWidget):
    """Notices, and below them the page, which takes the room that is left and scrolls where that is too little."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setObjectName("scrolled")
        self._page, self.notices = page, QVBoxLayout()
        self.notices.setContentsMargins(20, 0, 20, 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self.notices)
        box.addWidget(page, 1)

    def heightForWidth(self, width: int) -> int:
        """The least height at which everything can be read."""
        said = self.notices.heightForWidth(width) if self.notices.hasHeightForWidth() else 0
        return max(0, said) + self._page.minimumSizeHint().height()


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


class Side(QScrollArea):
    """A column that scrolls downwards only: as wide as it is told to be, and never narrower than its content.

    The content is asked anew whenever it changes: words come after the first layout, and in other languages are longer.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = 0
        _downwards(self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_wide(self, pixels: int) -> None:
        """The width where the content needs no more."""
        if pixels != self._told:
            self._told = pixels
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as told, or as the content needs beside the bar."""
        inside, bar = self.widget(), self.verticalScrollBar().sizeHint().width()
        needed = inside.minimumSizeHint().width() + bar if inside else 0
        return QSize(max(self._told, needed), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """No narrower, but as low as a scrolling column may be."""
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())

    def viewportEvent(self, event: QEvent) -> bool:
        """Have the width asked anew when the content has changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().viewportEvent(event)


def area(body: QWidget) -> QScrollArea:
    """A body that scrolls where there is too little room."""
    scroll = QScrollArea()
    _downwards(scroll)
    scroll.setWidget(body)
    return scroll


def _downwards(scroll: QScrollArea) -> None:
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
