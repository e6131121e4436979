"""The clinic's lock: one AlpDesk at a time, and the second one is told who holds it."""

from __future__ import annotations

import contextlib
import json
import os
import platform
import sys
import time
from pathlib import Path

from alpdesk.language import tr
from alpdesk.store.failures import LockedByOther, explained
from alpdesk.store.files import LOCK, PRIVATE_FILE, machine_time

_FAR = 1 << 30
"""Windows bars reading a locked byte, so the byte locked there lies far behind the holder's name."""


def _seize(handle: int) -> bool:
    """Take the system's exclusive lock without waiting; it ends with the process, however that ends."""
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - exists on Windows only

        os.lseek(handle, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl  # noqa: PLC0415 - missing on Windows

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


_MOMENT, _TRIES = 0.02, 10
"""Seconds between looks at who holds the lock, and how many."""
_KEPT: dict[Path, int] = {}
"""The open lock files of clinics whose screen is locked, by their path."""


class ClinicLock:
    """The exclusive right to one clinic's folder, from construction to ``release``.

    Raises LockedByOther with the holder's process, computer and time; ReadOnlyFolder where no lock can be written.
    A lock whose holder died is free: the system let go of it, the file alone locks nothing. A lock that was kept is
    taken up again by the same program, and stays held however that ends, until ``let_go``: no gap lets another in.
    """

    def __init__(self, folder: Path) -> None:
        self._path = (folder / LOCK).absolute()
        if self._path in _KEPT:
            self._handle = _KEPT[self._path]
            return
        with explained(OSError):
            self._handle = os.open(self._path, os.O_CREAT | os.O_RDWR, PRIVATE_FILE)
            if not _seize(self._handle):
                os.close(self._handle)
                raise LockedByOther(_sentence(_holder(self._path)))
            self._sign()

    def _sign(self) -> None:
        """Write who holds the lock, for the second one to read."""
        name = {"pid": os.getpid(), "host": platform.node(), "since": machine_time().isoformat(" ", "minutes")}
        os.ftruncate(self._handle, 0)
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.write(self._handle, json.dumps(name).encode())

    def keep(self) -> None:
        """Stay held after ``release``, for this program alone, until ``let_go``."""
        _KEPT[self._path] = self._handle

    def release(self) -> None:
        """Let the next one in; a second call does nothing."""
        if self._handle >= 0:
            if self._path not in _KEPT:
                _free(self._handle)
            self._handle = -1


def let_go(folder: Path, *, opened: bool = False) -> None:
    """End the keeping of a clinic's lock; it is ``opened`` if somebody holds it again, who releases it then."""
    handle = _KEPT.pop((folder / LOCK).absolute(), -1)
    if handle >= 0 and not opened:
        _free(handle)


def _free(handle: int) -> None:
    with contextlib.suppress(OSError):
        os.ftruncate(handle, 0)
    os.close(handle)


def _holder(path: Path) -> dict[str, object]:
    """What the holder signed; one that has only just taken the lock is given a moment to do so."""
    for _ in range(_TRIES):
        time.sleep(_MOMENT)
        with contextlib.suppress(OSError, ValueError):
            found = json.loads(path.read_bytes())
            if isinstance(found, dict):
                return found
    return {}


def _sentence(holder: dict[str, object]) -> str:
    if not {"pid", "host", "since"} <= holder.keys():
        return tr("This clinic is open in another AlpDesk: close it there first.")
    return tr(
        "This clinic is open in another AlpDesk (process {pid} on {host}, since {since}): close it there first.",
        pid=holder["pid"],
        host=holder["host"],
        since=holder["since"],
    )
