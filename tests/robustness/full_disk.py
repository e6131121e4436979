"""A disk that is full, or does not answer, at any single write of each verb: told by its sentence, nothing is half.

The write fails once, or the disk takes nothing more until the verb has ended; afterwards the same verb succeeds.
"""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from alpdesk.clinical.record import Patient, Problem
from alpdesk.store import vault
from alpdesk.store.backup import make_copy
from alpdesk.store.connection import connect
from alpdesk.store.failures import DiskTrouble, StoreFailure
from alpdesk.store.files import DATABASE
from alpdesk.store.opening import create_store, open_store
from alpdesk.store.store import Store
from alpdesk.store.vault import DataKeys
from tests.migrations.test_moving import everything
from tests.robustness.disk import BROKEN, FULL, Deed, Recording, watched
from tests.robustness.writing import AT, PAIR

WHO = "Dr Ada Okafor"
_WRITES = frozenset({"write", "truncate", "sync"})


def _verb(do: Callable[[Store], object]) -> Callable[[Path, DataKeys], None]:
    def run(folder: Path, keys: DataKeys) -> None:
        store = open_store(folder, keys)
        try:
            do(store)
        finally:
            store.close()

    return run


def _together(store: Store) -> None:
    with store.together():
        store.add_problem("1", Problem("", "Osteoporosis"), WHO, AT)
        store.add_results("1", PAIR * 60, WHO, AT)
        store.withdraw_result("1", "1", "wrong", WHO, AT)


VERBS: dict[str, Callable[[Path, DataKeys], object]] = {
    "add patient": _verb(lambda store: store.add_patient(Patient("", "Okonkwo"), WHO, AT)),
    "add results": _verb(lambda store: store.add_results("1", PAIR, WHO, AT)),
    "correct result": _verb(lambda store: store.correct_result("1", "2", PAIR[0], "digits", WHO, AT)),
    "several at once": _verb(_together),
    "keep a draft": _verb(lambda store: store.save_draft("note", "1", "note", "x" * 9_000, AT)),
    "copy": lambda folder, keys: make_copy(folder, keys, AT),
}


def _rows(folder: Path, keys: DataKeys) -> dict[str, object]:
    return everything(lambda: connect(folder / DATABASE, keys.db))


def _counts(folder: Path, keys: DataKeys) -> list[int]:
    with closing(connect(folder / DATABASE, keys.db)) as connection:
        tables = ("patient", "result", "problem", "audit", "draft")
        return [connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables]  # noqa: S608 - constants


class _Failing:
    """A disk that fails from its n-th write on, or at that one only."""

    def __init__(self, code: int, write: int, *, lasting: bool) -> None:
        self._code, self._left, self._lasting = code, write, lasting

    def __call__(self, deed: Deed) -> int:
        """Let the deed happen or not."""
        if deed.kind not in _WRITES:
            return 0
        self._left -= 1
        failing = self._left == 0 or (self._lasting and self._left < 0)
        return (self._code if deed.kind == "write" else BROKEN) if failing else 0


def _fresh(origin: Path, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(origin, folder)


def _one(name: str, folder: Path, keys: DataKeys, failing: _Failing, after: list[int]) -> Counter[str]:
    """One verb on one failing disk: what came of it."""
    verb, before = VERBS[name], _rows(folder, keys)
    sums, stored = Counter({"failures": 1}), False
    told: StoreFailure | None = None
    try:
        with watched(failing):
            verb(folder, keys)
        stored = True
        sums["done in spite of it"] += 1
    except StoreFailure as failure:
        told = failure
        sums["told"] += 1
    except Exception as error:  # noqa: BLE001 - what is looked for
        sys.stderr.write(f"{name}: {type(error).__name__}: {error}\n")
        sums["crashes"] += 1
    try:
        same, whole = _rows(folder, keys) == before, _counts(folder, keys) == after
        sums["half"] += not same and not whole
        if not stored and not same and whole:
            sums["stored though the last sync failed"] += 1
            sums["half"] += type(told) is not DiskTrouble
            return sums
        sums["said to be done and is not"] += stored and _counts(folder, keys) != after
        if not stored:
            verb(folder, keys)
        store = open_store(folder, keys)
        sums["chain broken"] += store.broken_audit_line() is not None
        store.quick_check()
        store.close()
        sums["not done afterwards"] += _counts(folder, keys) != after
    except Exception as error:  # noqa: BLE001 - what is looked for
        sys.stderr.write(f"{name}, afterwards: {type(error).__name__}: {error}\n")
        sums["not done afterwards"] += 1
    return sums


def run(count: int, seed: int) -> Counter[str]:
    """Fail so many writes, of all verbs in turn."""
    chance, sums = random.Random(seed), Counter[str]()  # noqa: S311 - any write will do
    with tempfile.TemporaryDirectory() as root:
        origin, folder = Path(root) / "origin", Path(root) / "clinic"
        keys, _ = vault.create_vault(origin, WHO, "gallop tulips unrelated forty", cost=vault.FLOOR)
        store = create_store(origin, keys)
        store.add_patient(Patient("", "Hartley"), WHO, AT)
        store.add_results("1", PAIR * 30, WHO, AT)
        store.close()
        writes, after = {}, {}
        for name, verb in VERBS.items():
            _fresh(origin, folder)
            recording = Recording()
            with watched(recording):
                verb(folder, keys)
            writes[name] = sum(deed.kind in _WRITES for deed in recording)
            after[name] = _counts(folder, keys)
        for number in range(count):
            name = list(VERBS)[number % len(VERBS)]
            _fresh(origin, folder)
            code, lasting = chance.choice((FULL, BROKEN)), chance.random() < 0.5
            failing = _Failing(code, chance.randint(1, writes[name]), lasting=lasting)
            sums.update(_one(name, folder, keys, failing, after[name]))
    return sums
