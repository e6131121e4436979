"""The wish to lock that nobody speaks: no input for some minutes, or a computer that slept."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

if TYPE_CHECKING:
    from PySide6.QtCore import QKeyCombination
    from PySide6.QtGui import QWindow

TICK_MS = 800
"""How often time is looked at, so that the lock comes within a second of its limit."""
WARNING = 30
"""Seconds before the lock in which it is announced."""
SLEPT = 20.0
"""Seconds between two looks at the time after which the computer must have slept, or the program stood still."""
MINUTE = 60
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)


@cache
def _lock_key() -> QKeyCombination:
    """Ctrl+L, made when a clinic is open: the first window is painted without Qt's own namespace."""
    return QtCore.QKeyCombination(QtCore.Qt.KeyboardModifier.ControlModifier, QtCore.Qt.Key.Key_L)


def passed() -> float:
    """Seconds on a clock that nobody sets and that goes on while the computer sleeps, where the system has one."""
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):
        if hasattr(time, name):
            return time.clock_gettime(getattr(time, name))
    return time.monotonic()


class IdleLock(QObject):
    """``due`` says that the screen must be locked and why; ``soon`` how many seconds are left, 0 after new input.

    Input is seen where it enters a window, not at every widget, which costs nothing while pages are built.
    """

    due = Signal(str)
    soon = Signal(int)

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = passed) -> None:
        super().__init__(parent)
        self._clock = clock
        self._limit = 0.0
        self._input = self._look = clock()
        self._warned = False
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_window)

    @property
    def counting(self) -> bool:
        """Whether a lock will come."""
        return self._timer.isActive()

    def begin(self, minutes: int) -> None:
        """Lock after so many minutes without input from now on."""
        self._limit = float(minutes * MINUTE)
        for window in QGuiApplication.topLevelWindows():
            self._on_window(window)
        self._look = self._clock()
        self.touch()
        self._timer.start()

    def stop(self) -> None:
        """Nothing is open that could be locked."""
        self._timer.stop()

    def touch(self) -> None:
        """Somebody is there."""
        self._input = self._clock()
        if self._warned:
            self._warned = False
            self.soon.emit(0)

    def look(self) -> None:
        """Look at the time."""
        now, before = self._clock(), self._look
        self._look = now
        left = self._limit - (now - self._input)
        if now - before > SLEPT:
            self._lock("system")
        elif left <= 0:
            self._lock("idle")
        elif left <= WARNING:
            self._warned = True
            self.soon.emit(math.ceil(left))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See input, and take none of it but Ctrl+L, which locks from any window, also while a form is open."""
        if self.counting and event.type() in _INPUT:
            self.touch()
            if isinstance(event, QKeyEvent) and event.keyCombination() == _lock_key():
                self._lock("asked")
                return True
        return super().eventFilter(watched, event)

    def _on_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def _lock(self, why: str) -> None:
        self.stop()
        self._warned = False
        self.due.emit(why)
