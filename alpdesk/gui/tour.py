"""A short tour of the window: one part after the other is framed and explained; keys lead on, back and out.

Nothing moves by itself, so that nothing has to be stilled for those who want no motion.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from alpdesk.gui import style
from alpdesk.gui.messages import announce
from alpdesk.gui.widgets import Button, PlainLabel
from alpdesk.language import tr

WIDTH = 340
_GAP, _RIM = 12, 4


class Stop(NamedTuple):
    """One part of the window and what is said of it."""

    part: QWidget
    title: str
    words: str


class Tour(QFrame):
    """The card that explains; ``ended`` when the tour is over or was left."""

    ended = Signal()

    def __init__(self, window: QWidget, stops: Callable[[], tuple[Stop, ...]]) -> None:
        super().__init__(window)
        self.setObjectName("tour")
        self._window = window
        self._stops = tuple(stop for stop in stops() if stop.part.isVisibleTo(window))
        self._at = 0
        self._frame = QFrame(window)
        self._frame.setObjectName("tourframe")
        self._frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._title = PlainLabel("", "heading", wrap=True)
        self._words = PlainLabel("", "body", wrap=True)
        self._count = PlainLabel("", "small")
        self.skip = Button(tr("Skip"), link=True)
        self.back = Button(tr("Back"), "arrow-left")
        self.next = Button(tr("Next"), "arrow-right", primary=True)
        self._build()
        self.skip.clicked.connect(self.end)
        self.back.clicked.connect(lambda: self.go(-1))
        self.next.clicked.connect(lambda: self.go(1))
        window.installEventFilter(self)
        self._show_stop()

    @property
    def title(self) -> str:
        """What is being explained."""
        return self._title.text()

    def go(self, step: int) -> None:
        """On, or back; on from the last is the end."""
        self._at = max(0, self._at + step)
        if self._at >= len(self._stops):
            self.end()
        else:
            self._show_stop()

    def end(self) -> None:
        """The tour is over."""
        self._window.removeEventFilter(self)
        for part in (self._frame, self):
            part.hide()
            part.deleteLater()
        self.ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys lead on and back, Esc leaves."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self.go(step)
        elif event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay beside the part when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _show_stop(self) -> None:
        if not self._stops:
            self.end()
            return
        stop, number, total = self._stops[self._at], self._at + 1, len(self._stops)
        self._title.setText(stop.title)
        self._words.say(stop.words)
        self._count.setText(tr("{number} of {total}", number=number, total=total))
        self.back.setEnabled(number > 1)
        self.next.setText(tr("Done", "end of the tour") if number == total else tr("Next"))
        self.setAccessibleName(f"{stop.title}. {stop.words}")
        for part in (self._frame, self):
            part.show()
            part.raise_()
        self._place()
        self.next.setFocus()
        announce(self, f"{stop.title}. {stop.words}")

    def _place(self) -> None:
        """Frame the part, and stand where there is room beside it."""
        part, room = self._stops[self._at].part, self._window.rect()
        there = QRect(part.mapTo(self._window, QPoint(0, 0)), part.size())
        self._frame.setGeometry(there.adjusted(-_RIM, -_RIM, _RIM, _RIM).intersected(room))
        width = min(round(WIDTH * style.scale()), room.width() - 2 * _GAP)
        box = self.layout()
        self.setFixedSize(width, box.totalHeightForWidth(width) if box is not None else self.height())
        right, below = there.right() + _GAP, there.bottom() + _GAP
        if right + width <= room.width() - _GAP:
            spot = QPoint(right, there.top())
        elif below + self.height() <= room.height() - _GAP:
            spot = QPoint(there.left(), below)
        else:
            spot = QPoint(there.center().x() - width // 2, there.top() - self.height() - _GAP)
        most = QPoint(room.width() - width - _GAP, room.height() - self.height() - _GAP)
        self.move(max(_GAP, min(spot.x(), most.x())), max(_GAP, min(spot.y(), most.y())))

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._count)
        foot.addStretch(1)
        for button in (self.skip, self.back, self.next):
            foot.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 14, 14, 12)
        box.setSpacing(8)
        box.addWidget(self._title)
        box.addWidget(self._words)
        box.addLayout(foot)
