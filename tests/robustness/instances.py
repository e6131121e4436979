"""Several AlpDesks open one clinic at the same instant: one gets it, and each of the others is told who that is."""

from __future__ import annotations

import os
import re
import signal
import tempfile
from collections import Counter
from pathlib import Path

from alpdesk.store.failures import LockedByOther, StoreFailure
from alpdesk.store.opening import open_database
from alpdesk.store.vault import DataKeys
from tests.robustness.writing import new_clinic

TOGETHER = 4


def _contest(folder: Path, keys: DataKeys, start: int, told: int, end: int) -> None:
    """One contestant: waits for the signal, tries, says what came of it, and holds what it got until the end."""
    os.read(start, 1)
    try:
        opened = open_database(folder, keys)
    except LockedByOther as other:
        found = re.search(r"process (\d+) on", other.sentence)
        os.write(told, f"held by {found[1] if found else '?'}\n".encode())
    except StoreFailure as other:
        os.write(told, f"{type(other).__name__}\n".encode())
    else:
        os.write(told, f"won {os.getpid()}\n".encode())
        os.read(end, 1)
        opened.close()


def _round(folder: Path, keys: DataKeys, *, killed: bool) -> Counter[str]:
    start, told, end = os.pipe(), os.pipe(), os.pipe()
    children = []
    for _ in range(TOGETHER):
        child = os.fork()
        if not child:
            try:
                for handle in (start[1], told[0], end[1]):
                    os.close(handle)
                _contest(folder, keys, start[0], told[1], end[0])
            finally:
                os._exit(0)
        children.append(child)
    os.close(told[1])
    os.close(start[1])
    heard = b""
    while heard.count(b"\n") < TOGETHER and (more := os.read(told[0], 4096)):
        heard += more
    words = heard.decode().split("\n")[:-1]
    winners = [word.split()[1] for word in words if word.startswith("won")]
    if killed and winners:
        os.kill(int(winners[0]), signal.SIGKILL)
    for handle in (end[1], end[0], start[0], told[0]):
        os.close(handle)
    for child in children:
        os.waitpid(child, 0)
    losers = [word for word in words if not word.startswith("won")]
    return Counter({
        "rounds": 1,
        "not one winner": int(len(winners) != 1),
        "losers": len(losers),
        "told the holder": sum(word in {f"held by {one}" for one in winners} for word in losers),
    })  # fmt: skip


def run(count: int, _seed: int) -> Counter[str]:
    """So many rounds; in every second one the winner is killed, so that the next find its lock file."""
    sums = Counter[str]()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "clinic"
        keys = new_clinic(folder)
        for number in range(count):
            sums.update(_round(folder, keys, killed=number % 2 == 1))
        open_database(folder, keys).close()
    return sums
