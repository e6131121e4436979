"""What has the keyboard is in view, wherever the keyboard came from (WCAG 2.2, 2.4.11)."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

_EDGE = 12
"""Pixels that are left free around it."""


def keep_in_view(_before: QWidget | None, now: QWidget | None) -> None:
    """Scroll to what has the keyboard now; a part under the mouse stays where it is.

    Qt itself scrolls only for Tab within one area, not for Tab out of a footer or a banner, nor for a shortcut.
    """
    if now is None or QApplication.mouseButtons().value:
        return
    _show(now)
    QTimer.singleShot(0, now, lambda: _show(now) if now.hasFocus() else None)  # once what the step changed is laid out


def _show(now: QWidget) -> None:
    over = now.parentWidget()
    while over is not None and not over.isWindow():
        if isinstance(over, QScrollArea):
            _scroll(over, now)
        over = over.parentWidget()


def _scroll(area: QScrollArea, part: QWidget) -> None:
    body = area.widget()
    if body is None or not body.isAncestorOf(part):
        return
    room, place = area.viewport().size(), part.mapTo(body, QPoint(0, 0))
    if part.height() <= room.height() - 2 * _EDGE and part.width() <= room.width():
        area.ensureWidgetVisible(part, 0, _EDGE)
    elif part.visibleRegion().isEmpty():
        area.ensureVisible(place.x(), place.y(), 0, _EDGE)
