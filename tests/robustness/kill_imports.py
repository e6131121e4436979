"""Kill AlpDesk again and again while it takes in a drop folder, and count what is there twice, half or not at all.

Each child takes in files through the real desk; the parent kills it at a random instant (POSIX: it forks), and at the
end lets one run to its end.
"""

from __future__ import annotations

import os
import random
import secrets
import signal
import tempfile
import time
from collections import Counter
from datetime import date
from pathlib import Path

from alpdesk.clinical.dates import When
from alpdesk.clinical.people import User
from alpdesk.clinical.record import Identifier, Patient
from alpdesk.desk.clock import clock_on
from alpdesk.desk.desk import Desk
from alpdesk.store.opening import create_store, open_database
from alpdesk.store.vault import DataKeys

TODAY = date(2026, 3, 16)
RESULTS = 30
"""Results of one patient in each file; half as many of somebody unknown."""
LONGEST = 0.5
"""Seconds after the first sign of life within which the kill falls."""


def desk_at(folder: Path, keys: DataKeys) -> Desk:
    """The desk on the clinic."""
    return Desk(open_database(folder / "clinic", keys), User("killer"), clock_on(TODAY))


def message(file: int, person: str, born: str, number: int) -> str:
    """One message with one result."""
    day = f"{1980 + file}{1 + number // 28:02d}{1 + number % 28:02d}"
    return "\r".join(
        [
            f"MSH|^~\\&|LIS|NORTHLAB|||20260311||ORU^R01|{file}-{number}|P|2.5",
            f"PID|||{person}||Hartley^Miriam||{born}|F",
            f"OBR|1||{file}-{born}-{number}|LFT|||{day}",
            f"OBX|1|NM|6768-6^ALP^LN||{20 + file}|U/L|30-130||||F\r",
        ]
    )


def drop(folder: Path, files: int) -> None:
    """Put files into the drop folder: of a patient who is known, and of somebody who is not."""
    folder.mkdir()
    for file in range(files):
        known = [message(file, "9991234578^^^NHS", "19680302", number) for number in range(RESULTS)]
        unknown = [message(file, "Q-1^^^Elsewhere", "19710504", number) for number in range(RESULTS // 2)]
        (folder / f"{file:03d}.hl7").write_text("".join(known + unknown), encoding="utf-8")


def killed_once(folder: Path, keys: DataKeys) -> None:
    """One child that takes in what lies there, killed."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            desk = desk_at(folder, keys)
            os.write(writing, b".")
            while True:
                desk.take_in()
        finally:
            os._exit(1)
    os.close(writing)
    os.read(reading, 1)
    time.sleep(random.uniform(0, LONGEST))  # noqa: S311 - any instant will do
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(reading)


def faults(folder: Path, keys: DataKeys) -> dict[str, int]:
    """What is half in the record; all zero is right."""
    desk = desk_at(folder, keys)
    imports = desk.imports()
    results, waiting = len(desk.record("1").results), desk.count_waiting()
    half = abs(results - RESULTS * len(imports)) + abs(waiting - RESULTS // 2 * len(imports))
    chain = int(desk._store.broken_audit_line() is not None)  # noqa: SLF001 - the store's own check
    twice = len(imports) - len({one.sha256 for one in imports})
    desk.close_clinic()
    return {"half": half, "chain": chain, "twice": twice}


def run(count: int, seed: int) -> Counter[str]:
    """Kill so many; the sums of each fault, and what is missing once everything was taken in."""
    random.seed(seed)
    with tempfile.TemporaryDirectory() as name:
        return Counter(_killed(Path(name) / "clinic", count))


def _killed(folder: Path, kills: int) -> dict[str, int]:
    keys, files = DataKeys(secrets.token_bytes(32)), kills * 2
    folder.mkdir()
    (folder / "clinic").mkdir(mode=0o700)
    create_store(folder / "clinic", keys).close()
    desk = desk_at(folder, keys)
    desk.add_patient(
        Patient(
            "",
            "Hartley",
            "Miriam",
            "",
            "female",
            When.parse("1968-03-02"),
            identifiers=(Identifier("NHS", "9991234578"),),
        )
    )
    drop(folder / "drop", files)
    desk.set_drop_folder(folder / "drop")
    desk.close_clinic()
    sums = {"kills": kills, "half": 0, "chain": 0, "twice": 0}
    for _ in range(kills):
        killed_once(folder, keys)
        for name, count in faults(folder, keys).items():
            sums[name] += count
    desk = desk_at(folder, keys)
    desk.take_in()
    desk.take_in()
    missing = files - len(desk.imports())
    desk.close_clinic()
    lying = {path.name for path in (folder / "drop").rglob("*.hl7") if path.parent.name != "done"}
    done = len(list((folder / "drop" / "done").iterdir()))
    last = {name: sums[name] + count for name, count in faults(folder, keys).items()}
    return sums | last | {"missing": missing, "lying": len(lying), "lost": files - done}
