"""Parts that take no input while the background works on what they show."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


class Hold:
    """Greys parts for a while; afterwards the keyboard is where it was, unless it was taken elsewhere meanwhile."""

    def __init__(self) -> None:
        self._at: QWidget | None = None
        self._left_at: QWidget | None = None

    def begin(self, *parts: QWidget) -> None:
        """Take no input with these parts."""
        window = parts[0].window()
        at = window.focusWidget()
        for part in parts:
            part.setEnabled(False)
        if at is not None and window.focusWidget() is not at:
            self._at, self._left_at = at, window.focusWidget()

    def end(self, *parts: QWidget) -> None:
        """Take input again."""
        for part in parts:
            part.setEnabled(True)
        at, self._at = self._at, None
        if at is not None and isValid(at) and parts[0].window().focusWidget() is self._left_at:
            at.setFocus()
