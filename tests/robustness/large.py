"""A record of 100,000 results: the time to unlock it, to copy and verify it, to verify its trail; and key copies left.

Times are of processor and, for the window, of the clock: they mean something on a computer that does nothing else.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from alpdesk.clinical.dates import When
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Patient
from alpdesk.clinical.results import Result
from alpdesk.store import vault
from alpdesk.store.backup import make_copy
from alpdesk.store.opening import create_store, open_clinic
from tests.robustness.writing import AT

WHO, PASSPHRASE = "Dr Ada Okafor", "gallop tulips unrelated forty"
PATIENTS, EACH = 5_000, 20
TICK = 0.005
_ROOT = Path(__file__).parents[2]


def _fill(folder: Path, patients: int) -> vault.DataKeys:
    keys, _ = vault.create_vault(folder, WHO, PASSPHRASE, "Elm Surgery")
    store = create_store(folder, keys)
    values = [Quantity.parse(f"{20 + number} U/L") for number in range(EACH)]
    days = [When.parse(f"20{number:02}-03-02") for number in range(EACH)]
    with store.together():
        every = [Patient("", f"Family{number}", f"Given{number}") for number in range(patients)]
        for ident in store.add_patients(every, WHO, AT):
            results = [Result("", "alp", value, day) for value, day in zip(values, days, strict=True)]
            store.add_results(ident, results, WHO, AT)
    store.close()
    return keys


def _ticked(work: Callable[[], object]) -> tuple[float, float]:
    """Do some work in a thread beside one that ticks as the window does: processor seconds, and the longest gap."""
    thread = threading.Thread(target=work)
    began, last, longest = time.process_time(), time.monotonic(), 0.0
    thread.start()
    while thread.is_alive():
        time.sleep(TICK)
        now = time.monotonic()
        longest, last = max(longest, now - last), now
    return time.process_time() - began, longest


def run(count: int, _seed: int, *, patients: int = PATIENTS) -> Counter[str]:
    """Unlock, copy and verify so many times; the longest of each, in milliseconds."""
    sums = Counter[str]()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "clinic"
        keys = _fill(folder, patients)
        for _ in range(count):
            began = time.monotonic()
            opened = open_clinic(folder, WHO, PASSPHRASE)
            opened.first_page()
            taken = {"most ms to unlock and show the list": time.monotonic() - began}
            copying, gap = _ticked(lambda: make_copy(folder, keys, AT))
            taken |= {"most ms to copy and verify": copying, "most ms between ticks meanwhile": gap}
            began = time.process_time()
            sums["faults of the trail"] += len(list(opened.audit_faults()))
            taken["most ms to verify the trail and all rows"] = time.process_time() - began
            opened.close()
            for figure, seconds in taken.items():
                sums[figure] = max(sums[figure], round(seconds * 1000))
            sums["rounds"] += 1
    return sums


def short(count: int, seed: int) -> Counter[str]:
    """The same with a small record."""
    return run(count, seed, patients=40)


# What of the keys can be read in the memory of a process that has the clinic open.

_HOLDER = """
import os, sys
from pathlib import Path
from alpdesk.store.opening import open_clinic
opened = open_clinic(Path(sys.argv[1]), sys.argv[2], os.read(0, 99)[:-1].decode())
opened.search("")
opened.store.audit()
kept = (opened.keys.db, opened.keys.data) if sys.argv[3] == "careless" else ()
print("open", flush=True)
sys.stdin.read()
"""


def _memory(process: int) -> bytes:
    """All that can be read of a process's memory, without what it maps from files."""
    found = []
    with Path(f"/proc/{process}/maps").open() as maps, Path(f"/proc/{process}/mem").open("rb", 0) as memory:
        for line in maps:
            start, end = (int(one, 16) for one in re.findall(r"[0-9a-f]+", line)[:2])
            if " rw" not in line or "[vv" in line:
                continue
            try:
                memory.seek(start)
                found.append(memory.read(end - start))
            except OSError:
                continue
    return b"".join(found)


def careless(count: int, seed: int) -> Counter[str]:
    """The control that must be noticed: a process that holds the keys."""
    return key_copies(count, seed, how="careless")


def key_copies(count: int, _seed: int, *, how: str = "as it is") -> Counter[str]:
    """Copies of the database's key, as bytes and as text, and of the passphrase in a process that opened a clinic."""
    sums = Counter[str]()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "clinic"
        keys, _ = vault.create_vault(folder, WHO, PASSPHRASE, "Elm Surgery", cost=vault.FLOOR)
        create_store(folder, keys).close()
        for _ in range(count):
            holder = subprocess.Popen(  # noqa: S603 - ourselves
                [sys.executable, "-c", _HOLDER, str(folder), WHO, how],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=_ROOT,
            )  # fmt: skip
            assert holder.stdin is not None
            assert holder.stdout is not None
            holder.stdin.write(f"{PASSPHRASE}\n".encode())
            holder.stdin.flush()
            assert holder.stdout.readline() == b"open\n"
            memory = _memory(holder.pid)
            holder.stdin.close()
            holder.wait()
            holder.stdout.close()
            sums["rounds"] += 1
            sums["megabytes searched"] += len(memory) >> 20
            sums["copies of the database's key as text"] += memory.lower().count(keys.db.hex().encode())
            sums["copies of the database's key as bytes"] += memory.count(keys.db)
            sums["copies of the passphrase"] += memory.count(PASSPHRASE.encode())
            sums["copies of the data key"] += memory.count(keys.data)
    return sums
