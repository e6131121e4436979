"""The order in which Tab goes through parts that were made later than their neighbours."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def stops(part: QWidget) -> tuple[QWidget, ...]:
    """A part itself, if Tab stops there, then everything inside it where Tab stops, in the order of making.

    The list that a field to choose from opens is a window of its own, with no place in the order.
    """
    found, window = (part, *part.findChildren(QWidget)), part.window()
    return tuple(one for one in found if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.window() is window)


def chain(after: QWidget, parts: Iterable[QWidget]) -> QWidget:
    """Let Tab go from ``after`` through every stop of the parts in this order; the last stop."""
    for part in parts:
        for stop in stops(part):
            QWidget.setTabOrder(after, stop)
            after = stop
    return after
