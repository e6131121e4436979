"""Killing a piece of work as ``kill -9`` does: at any moment, or exactly at its n-th deed on the disk.

Deeds are what SQLite asks of the disk, and what Python asks of files: opening, renaming, removing, making. POSIX only:
the work is forked.
"""

from __future__ import annotations

import os
import random
import select
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from tests.robustness.disk import Deed, watched

Say = Callable[[str], object]
Work = Callable[[Say], object]
"""What is killed; it says what it has finished so far."""
State = TypeVar("State")
_FILES = frozenset(
    {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate", "os.chmod", "os.link", "shutil.copyfile"}
)
"""Python's names of its own deeds on files (``sys.addaudithook``)."""
_END = "the end after"
_UNCOUNTED = -1
"""For work that is killed at a moment: counting its deeds would only slow it."""
_LONGEST = 60.0
"""Seconds after which work that neither ends nor speaks is given up."""


_counting: list[Callable[[], int]] = []


def passing() -> None:
    """One more deed, counted by the work itself."""
    for count in _counting[-1:]:
        count()


@dataclass(frozen=True, slots=True)
class Told:
    """What a piece of work said before its death; ``deeds`` is known where it came to its end."""

    words: tuple[str, ...]
    ended: bool = False
    deeds: int = 0


def ended(work: Work, folder: Path) -> Told:
    """Let the work come to its end in a process of its own; RuntimeError where it fails."""
    told = _run(work, folder, 0, lambda _told: _LONGEST)
    if not told.ended:
        raise RuntimeError(f"the work did not end: {told.words}")
    return told


def killed_at(work: Work, folder: Path, deed: int) -> Told:
    """Kill the work just before its ``deed``-th deed in ``folder``."""
    return _run(work, folder, deed, lambda _told: _LONGEST)


def killed_after(work: Work, folder: Path, seconds: float, words: int = 0) -> Told:
    """Kill the work so many seconds after it said so many words, or after it began."""
    return _run(work, folder, _UNCOUNTED, lambda said: seconds if said >= words else _LONGEST)


def _run(work: Work, folder: Path, fatal: int, patience: Callable[[int], float]) -> Told:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            _child(work, folder, fatal, writing)
        finally:
            os._exit(1)
    os.close(writing)
    heard = _heard(reading, patience)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reading, 65_536):
        heard += more
    os.close(reading)
    words = heard.decode().split("\n")[:-1]
    if words and words[-1].startswith(_END):
        return Told(tuple(words[:-1]), ended=True, deeds=int(words[-1].removeprefix(_END)))
    return Told(tuple(words))


def _heard(reading: int, patience: Callable[[int], float]) -> bytes:
    """What is said until the process ended or our patience with it did, which begins anew when it changes."""
    heard, allowed = b"", patience(0)
    end = time.monotonic() + allowed
    while (left := end - time.monotonic()) > 0:
        if select.select([reading], [], [], left)[0]:
            more = os.read(reading, 65_536)
            if not more:
                break
            heard += more
            if (now := patience(heard.count(b"\n"))) != allowed:
                allowed = now
                end = time.monotonic() + allowed
    return heard


def _child(work: Work, folder: Path, fatal: int, writing: int) -> None:
    count, root = 0, str(folder)

    def passed() -> int:
        nonlocal count
        count += 1
        if count == fatal:
            os.kill(os.getpid(), signal.SIGKILL)
        return 0

    def heard(event: str, given: tuple[object, ...]) -> None:
        if event in _FILES and str(given[0]).startswith(root):
            passed()

    def hook(_deed: Deed) -> int:
        return passed()

    def say(word: str) -> None:
        os.write(writing, f"{word}\n".encode())

    if fatal == _UNCOUNTED:
        work(say)
    else:
        _counting.append(passed)
        sys.addaudithook(heard)
        with watched(hook):
            work(say)
    os.write(writing, f"{_END}{count}\n".encode())


@dataclass(frozen=True, slots=True)
class Trial(Generic[State]):
    """A verb to be killed: what it starts from, the verb, and what must be true of what it leaves."""

    prepare: Callable[[Path], State]
    verb: Callable[[Path, State, Say], object]
    check: Callable[[Path, State, Told], dict[str, int]]


def kill(trial: Trial[State], count: int, seed: int) -> Counter[str]:
    """Kill the verb so many times, half of them at a deed and half at a moment; what was wrong afterwards."""
    chance, sums = random.Random(seed), Counter[str]()  # noqa: S311 - any instant will do
    with tempfile.TemporaryDirectory() as name:
        origin, folder = Path(name) / "origin", Path(name) / "clinic"
        origin.mkdir(mode=0o700)
        state = trial.prepare(origin)

        def work(say: Say) -> object:
            return trial.verb(folder, state, say)

        shutil.copytree(origin, folder)
        began = time.monotonic()
        deeds = ended(work, folder).deeds
        taken = time.monotonic() - began
        for number in range(count):
            shutil.rmtree(folder)
            shutil.copytree(origin, folder)
            if number % 2:
                told = killed_after(work, folder, chance.uniform(0, taken))
            else:
                told = killed_at(work, folder, 1 + (seed * 7 + number // 2 * max(1, deeds * 2 // count)) % deeds)
            sums["kills"] += 1
            sums["came to the end"] += told.ended
            sums.update(trial.check(folder, state, told))
    return sums
