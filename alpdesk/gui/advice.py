"""A frame that says something and offers what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from alpdesk.gui import style
from alpdesk.gui.widgets import Picture, PlainLabel

_WORDS = 320
"""Pixels at 100 % that words keep for themselves; with less the controls stand below them."""
_GAP = 12


class Advice(QFrame):
    """Words that wrap, and controls beside them, or below where the words would be a narrow column."""

    def lay(self, picture: Picture | None, words: Sequence[PlainLabel], controls: Sequence[QWidget]) -> None:
        """Put the parts in their places, once; a picture stands before the words."""
        column = QVBoxLayout()
        column.setSpacing(1)
        for part in words:
            column.addWidget(part)
        said = QHBoxLayout()
        said.setSpacing(_GAP)
        if picture is not None:
            said.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        said.addLayout(column, 1)
        self._controls = tuple(controls)
        self._asked = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._asked.setSpacing(_GAP)
        self._asked.addStretch(1)
        for control in controls:
            self._asked.addWidget(control)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(16, 9, 14, 9)
        self._row.setSpacing(_GAP)
        self._row.addLayout(said, 1)
        self._row.addLayout(self._asked)

    def minimumSizeHint(self) -> QSize:
        """Room for each control alone: how high the words are follows from the width."""
        sizes = [one.sizeHint() for one in self._controls]
        margins = self._row.contentsMargins()
        return QSize(
            max(one.width() for one in sizes) + margins.left() + margins.right(),
            max(one.height() for one in sizes) + margins.top() + margins.bottom(),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between beside and below, and lay controls below one another where they need more than the width."""
        super().resizeEvent(event)
        shown = [one.sizeHint().width() + _GAP for one in self._controls if not one.isHidden()]
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        self._row.setDirection(_across(room - sum(shown) >= _WORDS * style.scale()))
        self._asked.setDirection(_across(sum(shown) - _GAP <= room))
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


def _across(enough: bool) -> QBoxLayout.Direction:  # noqa: FBT001 - one thing, true or not
    return QBoxLayout.Direction.LeftToRight if enough else QBoxLayout.Direction.TopToBottom
