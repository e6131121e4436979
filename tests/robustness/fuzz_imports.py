"""Damage files of every format at random and import them into one clinic: counts crashes, half imports, lost rows.

Run as ``python -m tests.robustness.fuzz_imports [--count N] [--seed S]`` (POSIX). What waits is settled at random,
imports are undone, and in every third file the disk “fills up” at some step of storing it.
"""

from __future__ import annotations

import argparse
import json
import random
import secrets
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

from alpdesk.clinical.people import User
from alpdesk.desk.clock import clock_on
from alpdesk.desk.desk import Desk
from alpdesk.desk.intake_values import Preview
from alpdesk.errors import AlpDeskError
from alpdesk.store.failures import DiskFull
from alpdesk.store.opening import create_store, open_database
from alpdesk.store.vault import DataKeys
from tests.robustness.fuzz_files import TODAY, damaged, samples

LARGEST = 20_000
"""Bytes of a file that is damaged: many small files find more than few large ones."""
_TABLES = (
    "patient", "result", "waiting_result", "waiting_step", "file_import", "import_entry", "laboratory", "answer",
    "problem", "audit",
)  # fmt: skip
_STEPS = ("add_import", "add_patients", "came_with", "add_arrivals", "add_waiting", "note")


def clinic(folder: Path) -> Desk:
    """An empty clinic."""
    keys = DataKeys(secrets.token_bytes(32))
    folder.mkdir(mode=0o700)
    create_store(folder, keys).close()
    return Desk(open_database(folder, keys), User("fuzzer"), clock_on(TODAY))


def chosen(desk: Desk, preview: Preview, chance: random.Random) -> Preview:
    """The preview with choices of every kind."""
    for person in preview.undecided[:20]:
        choice = chance.choice(("", "new", "new", "refused", "1"))
        if choice != "1" or desk.patients().total:
            preview = desk.settled(preview, person.place, choice)
    names = sorted({row.name for row in preview.rows if row.standing == "unconfirmed" and row.name})
    if names and chance.random() < 0.5:
        preview = desk.confirmed(preview, chance.choice(names), chance.choice(("alp", "ggt", "")))
    return preview.choose([row.place for row in preview.rows if chance.random() < 0.1], taken=False)


def settle(desk: Desk, chance: random.Random) -> None:
    """Settle some of what waits, or undo an import."""
    waiting = [one.id for one in desk.quarantine()[-20:]]
    some = chance.sample(waiting, min(len(waiting), 3))
    imports = desk.imports()[:10]
    deeds: list[Callable[[], object]] = [
        lambda: desk.link(some, "1"), lambda: desk.admit(some), lambda: desk.give_unit(some, "U/L"),
        lambda: desk.name_analyte(some, "alp"), lambda: desk.refuse(some, "not ours"),
        lambda: desk.undo_import(chance.choice(imports).id, "wrong"),
    ]  # fmt: skip
    if some and imports:
        chance.choice(deeds)()


@contextmanager
def filling(desk: Desk, step: str) -> Iterator[None]:
    """The disk fills up at a step of storing, or not where it is empty."""
    if not step:
        yield
        return
    with mock.patch.object(desk._store, step, side_effect=DiskFull("The disk is full.")):  # noqa: SLF001 - as said
        yield


def standing(desk: Desk) -> tuple[int, ...]:
    """How much there is of everything that an import writes."""
    counts = (desk._store._run(f"SELECT count(*) FROM {table}") for table in _TABLES)  # noqa: SLF001, S608 - constants only
    return tuple(int(found[0][0]) for found in counts)


def untouched(before: tuple[int, ...], after: tuple[int, ...]) -> bool:
    """Whether a failed import left nothing but the line that tells of its failure."""
    *rows, lines = zip(before, after, strict=True)
    return all(was == stands for was, stands in rows) and lines[1] - lines[0] <= 1


def one(desk: Desk, path: Path, chance: random.Random) -> str:
    """Import one damaged file; what became of it, “half” and “lost” being faults."""
    try:
        preview = chosen(desk, desk.preview(path), chance)
    except AlpDeskError:
        return "refused"
    if sum(preview.counts().values()) != len(preview.rows) or len(preview.rows) != len(preview.held):
        return "lost"
    before = standing(desk)
    try:
        with filling(desk, chance.choice(_STEPS) if chance.random() < 1 / 3 else ""):
            accepted = desk.accept(preview, despite=True)
    except AlpDeskError:
        return "not stored" if untouched(before, standing(desk)) else "half"
    whole = accepted.results == preview.results and accepted.waiting == preview.waits
    return "stored" if whole else "lost"


def main(count: int, seed: int) -> dict[str, int]:
    """Damage and import so many files; what became of them, and of the audit trail."""
    chance, sums = random.Random(seed), Counter[str]()  # noqa: S311 - any files will do
    files = [data for data in samples() if len(data) <= LARGEST]
    with tempfile.TemporaryDirectory() as folder:
        desk, path = clinic(Path(folder) / "clinic"), Path(folder) / "file"
        for _ in range(count):
            path.write_bytes(damaged(chance.choice(files), chance))
            try:
                sums[one(desk, path, chance)] += 1
                settle(desk, chance)
            except AlpDeskError:
                sums["not settled"] += 1
            except Exception as error:  # noqa: BLE001 - what is looked for
                sums["crashed"] += 1
                print(f"{type(error).__name__}: {error}", file=sys.stderr)  # noqa: T201 - the finding
        sums["chain"] = int(desk._store.broken_audit_line() is not None)  # noqa: SLF001 - the store's own check
        desk.quick_check()
        desk.close_clinic()
    return {name: sums[name] for name in ("stored", "not stored", "refused", "not settled", *FAULTS)}


def part(count: int, seed: int) -> Counter[str]:
    """The figures alone."""
    return Counter(main(count, seed))


FAULTS = ("half", "lost", "crashed", "chain")
"""What must not be."""


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=5_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    found = main(given.count, given.seed)
    sys.stdout.write(json.dumps(found) + "\n")
    sys.exit(any(found[name] for name in FAULTS))
