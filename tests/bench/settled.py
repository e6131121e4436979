"""What the lines of the window share: what one deed costs until it is painted, quiet after it, and runs of both.

Only the window's own thread is counted: what background threads keep meanwhile makes nobody wait.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cache
from itertools import count

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from tests.bench.measure import Sample

FRAME = 1 / 60
PATIENCE, QUIET, LOOK_MS = 10.0, 0.05, 5


def painted(app: QApplication, deed: Callable[[], object]) -> float:
    """The processor time in seconds of a deed until everything that it changed is painted."""
    start = time.thread_time()
    deed()
    app.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return time.thread_time() - start


def settle(app: QApplication, busy: Callable[[], bool], quiet: float = QUIET) -> None:
    """Let the window do what it does by itself until it has not been busy for this many seconds."""
    end, still = time.monotonic() + PATIENCE, time.monotonic()
    while time.monotonic() - still < quiet and time.monotonic() < end:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        time.sleep(LOOK_MS / 1000)
        if busy():
            still = time.monotonic()


class Runs:
    """Runs that give several figures each: what a round compares comes from the same run."""

    def __init__(self, run: Callable[[], list[float]]) -> None:
        self._run = cache(lambda _number: run())

    def mine(self, place: int = 0) -> Sample:
        """The figure at this place, of one run after the other."""
        numbers = count()
        return lambda: self._run(next(numbers))[place]

    def theirs(self) -> Sample:
        """The figures at the places 1 and 2: the peer is asked once before the rounds, then twice in each."""
        numbers = count()

        def sample() -> float:
            number = next(numbers)
            return self._run((number + 1) // 2)[1 + number % 2]

        return sample
