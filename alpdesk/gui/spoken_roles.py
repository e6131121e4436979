"""What a screen reader calls a part that paints itself: Qt would call it nothing at all."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_drawn: set[str] = set()
_given: list[QAccessibleInterface] = []
"""Qt owns each of them and takes it away with its widget; without a name here Python would do so too."""


def call_picture(part: QWidget) -> None:
    """Let parts of this kind be called pictures; their accessible name and description say the rest."""
    if not _drawn:
        QAccessible.installFactory(_made)
    _drawn.add(type(part).__name__)


def _made(kind: str, part: object) -> QAccessibleInterface | None:
    if kind not in _drawn or not isinstance(part, QWidget):
        return None
    made = QAccessibleWidget(part, QAccessible.Role.Graphic)
    _given.append(made)
    return made
