"""Kill a writing AlpDesk again and again, and count what was acknowledged and is not there."""

from __future__ import annotations

import random
import tempfile
from collections import Counter
from pathlib import Path

from alpdesk.store.failures import StoreFailure
from alpdesk.store.opening import open_store
from alpdesk.store.vault import DataKeys
from tests.robustness.killing import Say, Told, Work, killed_after, killed_at
from tests.robustness.writing import faults, new_clinic, settle, write_on

MOST = 1_200
"""Acknowledgements after which a kill falls at the latest."""
DEEDS = 4_000
"""Deeds on the disk before which it falls at the latest, in every fourth round."""


def _examined(folder: Path, keys: DataKeys, acknowledged: set[str]) -> dict[str, int]:
    try:
        store = open_store(folder, keys)
        try:
            found = faults(store, acknowledged)
            store.quick_check()
        finally:
            store.close()
    except StoreFailure:
        return {"unopenable": 1}
    return found


def short(count: int, seed: int) -> Counter[str]:
    """The same with fewer acknowledgements before each kill."""
    return run(count, seed, most=40)


def run(count: int, seed: int, *, setting: str = "TRUNCATE, FULL", most: int = MOST) -> Counter[str]:
    """Kill so many writers of one clinic; the sums of acknowledgements and of each fault."""
    settle(setting)
    try:
        return _killed_often(count, seed, most, exact="OFF" in setting)
    finally:
        settle("TRUNCATE, FULL")


def _killed_often(count: int, seed: int, most: int, *, exact: bool) -> Counter[str]:
    chance, sums = random.Random(seed), Counter[str]()  # noqa: S311 - any instant will do
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "clinic"
        keys, acknowledged = new_clinic(folder), set[str]()

        def work(say: Say) -> None:
            write_on(open_store(folder, keys), say)

        for number in range(count):
            told = _killed(work, folder, number, chance, most, exact=exact)
            sums["kills"] += 1
            sums["acknowledged"] += len(told.words)
            acknowledged |= {ident for words in told.words for ident in words.split()}
            found = _examined(folder, keys, acknowledged)
            sums.update(found)
            if found.get("unopenable"):
                break
    return sums


def _killed(work: Work, folder: Path, number: int, chance: random.Random, most: int, *, exact: bool) -> Told:
    if exact or number % 4 == 3:
        return killed_at(work, folder, chance.randint(1, most * DEEDS // MOST))
    return killed_after(work, folder, chance.uniform(0, 0.01), chance.randint(1, most))


def control(count: int, seed: int) -> Counter[str]:
    """The control that must fail: a journal in memory and nothing synced; a new clinic once one is lost."""
    sums = Counter[str]()
    while sums["kills"] < count:
        sums.update(run(count - sums["kills"], seed + sums["kills"], setting="MEMORY, OFF", most=60))
    return sums
