"""Kill a writing AlpDesk again and again, and count what was acknowledged and is not there.

Run as ``python kill_commits.py FOLDER KILLS``; prints the counts as JSON. Each child writes through the real store and
acknowledges each verb on a pipe after it returned; the parent kills it at a random instant (POSIX: it forks).
"""

from __future__ import annotations

import json
import os
import random
import secrets
import select
import signal
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from alpdesk.clinical.dates import When
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Patient
from alpdesk.clinical.results import Result
from alpdesk.store.opening import create_store, open_store
from alpdesk.store.store import Store
from alpdesk.store.vault import DataKeys

AT = datetime(2026, 3, 12, 9, 30, tzinfo=UTC)
PAIR = [Result("", "alp", Quantity.parse("24 U/L"), When.parse("2026-03-02"), note="x" * 300)] * 2
LONGEST = 0.12
"""Seconds after the first acknowledgement within which the kill falls."""


def write_on(folder: Path, keys: DataKeys, pipe: int) -> None:
    """Add pairs of results for ever, acknowledging each pair; correct one of the pair now and then."""
    store = open_store(folder, keys)
    while True:
        first, second = store.add_results("1", PAIR, "killer", AT)
        os.write(pipe, f"{first} {second}\n".encode())
        if int(first) % 3 == 0:
            new = store.correct_result("1", first, PAIR[0], "digits", "killer", AT)
            os.write(pipe, f"{new}\n".encode())


def killed_writer(folder: Path, keys: DataKeys) -> set[str]:
    """One child, killed; returns the ids that it acknowledged."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            write_on(folder, keys, writing)
        finally:
            os._exit(1)
    os.close(writing)
    told = os.read(reading, 65_536)
    end = time.monotonic() + random.uniform(0, LONGEST)  # noqa: S311 - any instant will do
    while (left := end - time.monotonic()) > 0:
        if select.select([reading], [], [], left)[0]:
            told += os.read(reading, 65_536)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reading, 65_536):
        told += more
    os.close(reading)
    return {ident for line in told.decode().split("\n")[:-1] for ident in line.split()}


def faults(store: Store, acknowledged: set[str]) -> dict[str, int]:
    """What is wrong with the record after a kill; all zero is right."""
    rows = store._run("SELECT id, coalesce(root_id, id), ended_at, superseded_by FROM result")  # noqa: SLF001
    stored = {str(row[0]) for row in rows}
    lines = store._run("SELECT action, count(*) FROM audit GROUP BY action")  # noqa: SLF001
    deeds = {str(action): int(count) for action, count in lines}
    first_versions = sum(1 for row in rows if row[0] == row[1])
    ended = sum(1 for row in rows if row[2] is not None)
    half = abs(first_versions - 2 * deeds.get("add result", 0)) + abs(ended - deeds.get("correct result", 0))
    half += abs(len(rows) - first_versions - ended)
    return {"lost": len(acknowledged - stored), "half": half, "chain": int(store.broken_audit_line() is not None)}


def main(folder: Path, kills: int) -> dict[str, int]:
    """Kill so many writers; returns the sums of acknowledgements and of each fault."""
    keys = DataKeys(secrets.token_bytes(32))
    store = create_store(folder, keys)
    store.add_patient(Patient("", "Hartley"), "killer", AT)
    store.close()
    acknowledged: set[str] = set()
    sums = {"kills": 0, "acknowledged": 0, "lost": 0, "half": 0, "chain": 0}
    for _ in range(kills):
        acknowledged |= killed_writer(folder, keys)
        store = open_store(folder, keys)
        for name, count in faults(store, acknowledged).items():
            sums[name] += count
        store.quick_check()
        store.close()
        sums["kills"] += 1
    return sums | {"acknowledged": len(acknowledged)}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]))))
