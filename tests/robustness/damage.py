"""Damage the record's file and read it through the real store: what is shown is right, or an error says it is not.

The file is flipped, cut, zeroed, rearranged, made longer, or given back an old page of its own. Such a page has a
genuine seal, so that only the audit trail can tell: ``audit_faults`` must name each one that changes what is shown.
"""

from __future__ import annotations

import random
import secrets
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from alpdesk.clinical.dates import When
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import MedicineCourse, Patient, Problem
from alpdesk.clinical.results import Result
from alpdesk.errors import AlpDeskError
from alpdesk.store.files import DATABASE
from alpdesk.store.opening import OpenedDatabase, create_store, open_database, open_store
from alpdesk.store.store import Store
from alpdesk.store.vault import DataKeys
from tests.robustness.killing import ended, killed_at
from tests.robustness.writing import AT

PAGE = 4096
PATIENTS = 24


@dataclass(frozen=True)
class Clinic:
    """The file, an older state of it, its keys, and what is shown of it."""

    data: bytes
    older: tuple[bytes, ...]
    keys: DataKeys
    shown: dict[str, object]


def _result(number: int, value: int) -> Result:
    note = f"specimen {number} " + "n" * (number % 40)
    return Result("", "alp", Quantity.parse(f"{value} U/L"), When.parse(f"20{10 + number % 15}-03-02"), note=note)


def _fill(store: Store, keep: Callable[[], object]) -> None:
    """Patients with results, problems and medicines; later some are corrected, so that pages have older states."""
    for number in range(PATIENTS):
        patient = store.add_patient(Patient("", f"Family{number:02}", f"Given{number}"), "Dr A", AT)
        store.add_results(patient, [_result(one, 20 + one + number) for one in range(30)], "Dr A", AT)
        store.add_problem(patient, Problem("", f"problem {number}"), "Dr A", AT)
        store.add_medicine(patient, MedicineCourse("", f"medicine {number}"), "Dr A", AT)
    for turn in range(1, 4):
        keep()
        at = AT + timedelta(days=turn)
        for number in range(1, PATIENTS + 1, turn):
            record = store.record(str(number))
            for one in record.results[turn::7]:
                store.correct_result(str(number), one.id, _result(99, 400 + turn), "digits", "Dr B", at)
            store.correct_patient(replace(record.patient, given=f"Given{number} of {turn}"), "name", "Dr B", at)


def made(folder: Path) -> Clinic:
    """A clinic that was written to, and its earlier states."""
    keys, older = DataKeys(secrets.token_bytes(32)), list[bytes]()
    store = create_store(folder, keys)
    _fill(store, lambda: older.append((folder / DATABASE).read_bytes()))
    store.close()
    return Clinic((folder / DATABASE).read_bytes(), tuple(older), keys, _shown(folder, keys))


def _shown(folder: Path, keys: DataKeys) -> dict[str, object]:
    opened = open_database(folder, keys)
    try:
        return {name: read() for name, read in _readings(opened).items()}
    finally:
        opened.close()


def _readings(opened: OpenedDatabase) -> dict[str, Callable[[], object]]:
    """Everything that a window reads of such a clinic, each by its own."""
    every = [str(number) for number in range(1, PATIENTS + 1)]
    one: dict[str, Callable[[], object]] = {
        "list": lambda: opened.search("", 100),
        "found": lambda: opened.search("fam giv"),
    }
    one |= {"count": lambda: opened.count("family"), "latest": lambda: opened.records_heads_alp(every)}
    for number in every:
        one[f"record {number}"] = lambda number=number: opened.record(number)  # type: ignore[misc]
        one[f"history {number}"] = lambda number=number: _histories(opened, number)  # type: ignore[misc]
    return one


def _histories(opened: OpenedDatabase, number: str) -> object:
    return [opened.result_history(number, one.id) for one in opened.record(number).results[:4]]


def flipped(clinic: Clinic, chance: random.Random) -> bytes:
    """One bit, or a few."""
    data = bytearray(clinic.data)
    for _ in range(chance.choice((1, 1, 1, 8))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(data)


def cut(clinic: Clinic, chance: random.Random) -> bytes:
    """Cut short, anywhere or between two pages."""
    at = chance.randrange(1, len(clinic.data))
    return clinic.data[: at if chance.random() < 0.5 else max(PAGE, at // PAGE * PAGE)]


def zeroed(clinic: Clinic, chance: random.Random) -> bytes:
    """Sectors or pages full of zeros."""
    size = chance.choice((512, PAGE, 4 * PAGE))
    at = chance.randrange(len(clinic.data) // size) * size
    return clinic.data[:at] + bytes(size) + clinic.data[at + size :]


def swapped(clinic: Clinic, chance: random.Random) -> bytes:
    """Two pages in each other's place."""
    first, second = sorted(chance.sample(range(len(clinic.data) // PAGE), 2))
    pages = _pages(clinic.data)
    pages[first], pages[second] = pages[second], pages[first]
    return b"".join(pages)


def lengthened(clinic: Clinic, chance: random.Random) -> bytes:
    """More bytes at the end: random, zeros, or pages of its own."""
    more = chance.choice((chance.randbytes(PAGE), bytes(2 * PAGE), clinic.data[: 3 * PAGE], chance.randbytes(100)))
    return clinic.data + more


def stale(clinic: Clinic, chance: random.Random) -> bytes:
    """Some pages as they were some time ago: one, a few, or all that had changed meanwhile but one."""
    older = _pages(chance.choice(clinic.older))
    pages = _pages(clinic.data)
    changed = [at for at, page in enumerate(older) if pages[at] != page]
    for at in chance.sample(changed, min(len(changed), chance.choice((1, 1, 1, 2, 5)))):
        pages[at] = older[at]
    return b"".join(pages)


def _pages(data: bytes) -> list[bytes]:
    return [data[at : at + PAGE] for at in range(0, len(data), PAGE)]


DAMAGES = (flipped, cut, zeroed, swapped, lengthened, stale)


def examined(folder: Path, clinic: Clinic, *or_else: dict[str, object]) -> Counter[str]:
    """What is shown of the file: right, told, or wrong, and then whether the audit trail tells.

    What is shown all together may be ``or_else`` instead.
    """
    try:
        opened = open_database(folder, clinic.keys)
    except AlpDeskError:
        return Counter({"refused": 1})
    shown, told = dict[str, object](), 0
    try:
        for name, read in _readings(opened).items():
            try:
                shown[name] = read()
            except AlpDeskError:
                told += 1
        if not any(all(right[name] == value for name, value in shown.items()) for right in (clinic.shown, *or_else)):
            return Counter({"wrong values shown": 1, "of them told by the trail": int(_told_by_trail(opened))})
    finally:
        opened.close()
    return Counter({"told while reading": 1} if told else {"all right": 1})


def _told_by_trail(opened: OpenedDatabase) -> bool:
    try:
        return any(True for _ in opened.audit_faults())
    except AlpDeskError:
        return True


def run(count: int, seed: int) -> Counter[str]:
    """Damage the file so many times in every way, and read it."""
    chance, sums = random.Random(seed), Counter[str]()  # noqa: S311 - any damage will do
    with tempfile.TemporaryDirectory() as name:
        clinic = made(Path(name) / "made")
        for number in range(count):
            damage = DAMAGES[number % len(DAMAGES)]
            folder = Path(name) / "damaged"
            folder.mkdir(mode=0o700)
            (folder / DATABASE).write_bytes(damage(clinic, chance))
            try:
                found = examined(folder, clinic)
            except Exception as error:  # noqa: BLE001 - what is looked for
                sys.stderr.write(f"{damage.__name__}: {type(error).__name__}: {error}\n")
                found = Counter({"crashes": 1})
            sums["files"] += 1
            sums.update({f"stale: {one}": n for one, n in found.items()} if damage is stale else found)
            shutil.rmtree(folder)
    return sums


def journal(count: int, seed: int) -> Counter[str]:
    """Kill a change while it is written, and damage the journal that is to undo it."""
    chance, sums = random.Random(seed), Counter[str]()  # noqa: S311 - any damage will do
    with tempfile.TemporaryDirectory() as name:
        clinic, folder = made(Path(name) / "made"), Path(name) / "damaged"
        path = folder / f"{DATABASE}-journal"

        def fresh() -> None:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(mode=0o700)
            (folder / DATABASE).write_bytes(clinic.data)

        def change(_say: object) -> None:
            store = open_store(folder, clinic.keys)
            with store.together():
                for number in range(1, PATIENTS + 1, 5):
                    store.withdraw_result(str(number), store.record(str(number)).results[3].id, "wrong", "Dr C", AT)
                    store.add_results(str(number), [_result(1, 900)], "Dr C", AT)

        fresh()
        deeds = ended(change, folder).deeds
        after = _shown(folder, clinic.keys)
        while sums["files"] < count:
            fresh()
            killed_at(change, folder, chance.randint(deeds // 2, deeds))
            if not path.exists() or not path.stat().st_size or (folder / DATABASE).read_bytes() == clinic.data:
                continue
            whole = Clinic(path.read_bytes(), (), clinic.keys, clinic.shown)
            path.write_bytes(chance.choice((flipped, cut, zeroed))(whole, chance))
            sums["files"] += 1
            sums.update(examined(folder, clinic, after))
    return sums
