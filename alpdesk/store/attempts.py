"""Failed attempts to unlock a clinic: counted beside it, so that the wait after them outlives the program."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from alpdesk.language import plural
from alpdesk.store.failures import StoreFailure, explained
from alpdesk.store.files import ATTEMPTS, write_atomically
from alpdesk.store.rows import instant_of, instant_text

DELAYS = (0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300)
"""Seconds to wait after so many failures in a row, from one failure on; after more, as after the last."""
_KEPT = 20
"""So many times are kept, the latest; all are counted."""
_LARGEST = 4_096


class TooSoon(StoreFailure):
    """Another attempt is not taken yet; ``seconds`` tells how long it is to be waited."""

    def __init__(self, seconds: int) -> None:
        super().__init__(
            plural(
                seconds,
                "Wait {number} second before the next attempt: there were several wrong ones.",
                "Wait {number} seconds before the next attempt: there were several wrong ones.",
            )
        )
        self.seconds = seconds


@dataclass(frozen=True, slots=True)
class Attempts:
    """How often somebody failed since the clinic was last unlocked, and when (UTC); nothing of what was typed."""

    failures: int = 0
    times: tuple[datetime, ...] = field(default=())

    def delay(self) -> timedelta:
        """How long is to be waited after the latest failure."""
        return timedelta(seconds=DELAYS[min(self.failures, len(DELAYS)) - 1] if self.failures else 0)

    def wait(self, now: datetime) -> int:
        """The seconds that are still to be waited, rounded up; never more than the whole delay."""
        if not self.times:
            return 0
        left = self.delay() - max(now - self.times[-1], timedelta())
        return max(0, -(-left // timedelta(seconds=1)))


def read_attempts(folder: Path) -> Attempts:
    """The failures so far. A file that cannot be read counts as none: it keeps nobody from the record."""
    with suppress(OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        path = folder / ATTEMPTS
        if path.stat().st_size <= _LARGEST:
            kept = json.loads(path.read_bytes())
            times = tuple(instant_of(str(one)) for one in kept["times"])
            return Attempts(max(len(times), int(kept["failures"])), times[-_KEPT:])
    return Attempts()


def check_wait(folder: Path, now: datetime) -> None:
    """Raise TooSoon while another attempt is not taken yet."""
    found = read_attempts(folder)
    if found.times and now < found.times[-1]:
        _keep(folder, replace(found, times=(*found.times[:-1], now)))
        found = read_attempts(folder)
    seconds = found.wait(now)
    if seconds:
        raise TooSoon(seconds)


def note_failure(folder: Path, now: datetime) -> Attempts:
    """Count a failed attempt; returns all. Where nothing can be written it is not counted."""
    found = read_attempts(folder)
    found = Attempts(found.failures + 1, (*found.times, now)[-_KEPT:])
    _keep(folder, found)
    return found


def forget_attempts(folder: Path) -> None:
    """Begin to count anew: the clinic was unlocked and the audit trail tells of the failures."""
    with suppress(OSError):
        (folder / ATTEMPTS).unlink(missing_ok=True)


def _keep(folder: Path, attempts: Attempts) -> None:
    body = {"failures": attempts.failures, "times": [instant_text(one) for one in attempts.times]}
    with suppress(StoreFailure), explained(OSError):
        write_atomically(folder / ATTEMPTS, json.dumps(body).encode())
