"""The wait after several wrong passphrases, counted down on screen; the desk holds it whatever the window shows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from alpdesk.language import plural

if TYPE_CHECKING:
    from alpdesk.desk.clock import Clock


class AttemptWait(QObject):
    """``told`` gives a sentence each second while one has to wait, and the bare one at the end; then ``over`` comes."""

    told = Signal(str)
    over = Signal()

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._left, self._sentence = 0, ""
        self._seconds = QTimer(self, interval=1000)
        self._seconds.timeout.connect(self._on_second)

    def begin(self, folder: Path, sentence: str = "") -> bool:
        """Say what was wrong, and whether one has to wait before the next attempt on this clinic."""
        from alpdesk.desk.unlocking import seconds_to_wait  # noqa: PLC0415 - the window is painted first

        self._sentence = sentence
        self._left = seconds_to_wait(folder, self._clock)
        if self._left:
            self._seconds.start()
        self._tell()
        return self._left > 0

    def go_on(self, folder: Path) -> bool:
        """Count on a wait that the desk holds already, and whether there is one; what was said of an attempt stays."""
        from alpdesk.desk.unlocking import seconds_to_wait  # noqa: PLC0415 - the window is painted first

        return seconds_to_wait(folder, self._clock) > 0 and self.begin(folder, self._sentence)

    def stop(self) -> None:
        """Count no more and say nothing: something else is asked for. The desk holds the wait all the same."""
        counting = self._seconds.isActive()
        self._seconds.stop()
        self._left, self._sentence = 0, ""
        self._tell()
        if counting:
            self.over.emit()

    def _on_second(self) -> None:
        self._left -= 1
        self._tell()
        if self._left <= 0:
            self._seconds.stop()
            self.over.emit()

    def _tell(self) -> None:
        wait = (
            plural(
                self._left,
                "Wait {number} second before the next attempt.",
                "Wait {number} seconds before the next attempt.",
            )
            if self._left > 0
            else ""
        )
        self.told.emit(" ".join(part for part in (self._sentence, wait) if part))


def uncounted(sentence: str) -> str:
    """A sentence without its figures: one that counts seconds is the same one while it counts."""
    return "".join(letter for letter in sentence if not letter.isdigit())
