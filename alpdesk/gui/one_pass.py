"""Many changes laid out once: Qt would lay out everything around a part whenever one is shown."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QScrollArea, QWidget


@contextmanager
def one_pass(*widgets: QWidget) -> Iterator[None]:
    """Hold the layouts of these widgets, given from the inside out, while their parts change; then lay out each."""
    found = [(widget, widget.layout()) for widget in widgets]
    held = [(widget, layout) for widget, layout in found if layout is not None and layout.isEnabled()]
    for _, layout in held:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for _, layout in held:
            layout.setEnabled(True)
        for widget, layout in held:
            _grow(widget)
            layout.activate()


def _grow(widget: QWidget) -> None:
    """What is scrolled takes its new height at once: Qt would first squeeze the parts into the old one."""
    viewport = widget.parentWidget()
    if viewport is not None and isinstance(viewport.parentWidget(), QScrollArea) and widget.hasHeightForWidth():
        widget.resize(widget.width(), max(viewport.height(), widget.heightForWidth(widget.width())))


def make_ready(widget: QWidget) -> None:
    """Style a hidden widget and all its parts now, so that showing it need not."""
    widget.ensurePolished()
    for part in widget.findChildren(QWidget):
        part.ensurePolished()
