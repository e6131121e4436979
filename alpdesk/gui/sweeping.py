"""Python's search for what nothing reaches any more, in the window's thread only: Qt's objects must be freed there."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 500


class Sweeper(QObject):
    """Looks now and then whether the search is due, as Python itself would, which does not from then on.

    Python searches in whatever thread happens to allocate, and frees there what it finds: a model or a timer of a
    closed window would be destroyed in the background thread, beside the window's thread that still knows it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(sweep)
        self._timer.start()


def sweep() -> None:
    """Search the oldest generation that is due by Python's own thresholds, and the younger ones with it."""
    due = [age for age, (made, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if made > most]
    if due:
        gc.collect(due[-1])
