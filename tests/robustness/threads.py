"""Eight workers write to one open record at once: no crash, what was acknowledged is there, the window goes on."""

from __future__ import annotations

import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

from alpdesk.store.opening import open_store
from alpdesk.store.store import Store
from tests.robustness.writing import AT, PAIR, faults, new_clinic

WORKERS, COMMITS = 8, 500
TICK = 0.005
"""Seconds between two signs of life of the window's thread."""


def _write(store: Store, commits: int, told: list[str]) -> None:
    for _ in range(commits):
        told.extend(store.add_results("1", PAIR, "writer", AT))


def run(count: int, _seed: int, *, commits: int = COMMITS) -> Counter[str]:
    """So many rounds on one clinic."""
    sums = Counter[str]()
    for _ in range(count):
        with tempfile.TemporaryDirectory() as name:
            folder, told = Path(name) / "clinic", list[str]()
            store = open_store(folder, new_clinic(folder))
            workers = [threading.Thread(target=_write, args=(store, commits, told)) for _ in range(WORKERS)]
            for one in workers:
                one.start()
            gap = _ticking(workers)
            sums.update(faults(store, set(told)))
            stored = store._run("SELECT count(*) FROM result")[0][0]  # noqa: SLF001 - counting
            store.close()
            sums["rounds"] += 1
            sums["acknowledged commits"] += len(told) // 2
            sums["commits missing"] += WORKERS * commits - len(told) // 2
            sums["stored but not acknowledged"] += stored - len(told)
            sums["most ms between ticks"] = max(sums["most ms between ticks"], round(gap * 1000))
    return sums


def short(count: int, seed: int) -> Counter[str]:
    """The same with fewer commits."""
    return run(count, seed, commits=30)


def _ticking(workers: list[threading.Thread]) -> float:
    """Tick until the workers are done, as the window's thread does; the longest gap in seconds."""
    longest, last = 0.0, time.monotonic()
    while any(one.is_alive() for one in workers):
        time.sleep(TICK)
        now = time.monotonic()
        longest, last = max(longest, now - last), now
    return longest
