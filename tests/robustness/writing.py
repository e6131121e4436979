"""A clinic that is written to without end, and what must be true of it afterwards whatever happened meanwhile."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from alpdesk.clinical.dates import When
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Patient
from alpdesk.clinical.results import Result
from alpdesk.store import connection as door
from alpdesk.store.opening import create_store
from alpdesk.store.store import Store
from alpdesk.store.vault import DataKeys

AT = datetime(2026, 3, 12, 9, 30, tzinfo=UTC)
PAIR = [Result("", "alp", Quantity.parse("24 U/L"), When.parse("2026-03-02"), note="x" * 300)] * 2
FAULTS = ("lost", "half", "chain broken", "unopenable")
"""What must never be; counted by ``faults`` and by whoever opens."""
SETTINGS: dict[str, dict[str, tuple[str, object]]] = {
    "TRUNCATE, FULL": {},
    "MEMORY, OFF": {"journal_mode": ("memory", "memory"), "synchronous": ("off", 0)},
    "WAL, NORMAL": {"journal_mode": ("wal", "wal"), "synchronous": ("normal", 1)},
    "TRUNCATE, OFF": {"synchronous": ("off", 0)},
}
"""The product's own settings, and those of the controls, which must fail."""
_OURS = door._SETTINGS  # noqa: SLF001 - as above


def settle(name: str) -> None:
    """Let connections of this process be made with the settings of that name from now on."""
    changed = SETTINGS[name]
    door._SETTINGS = tuple(  # noqa: SLF001 - the controls need others
        (one, *changed.get(one, (value, found))) for one, value, found in _OURS
    )


def new_clinic(folder: Path) -> DataKeys:
    """Make a clinic with one patient; its keys."""
    keys = DataKeys(secrets.token_bytes(32))
    store = create_store(folder, keys)
    store.add_patient(Patient("", "Hartley"), "writer", AT)
    store.close()
    return keys


def write_on(store: Store, acknowledge: Callable[[str], object], verbs: int | None = None) -> None:
    """Add pairs of results, acknowledging the ids of each pair once it is stored; correct every third first one."""
    done = 0
    while verbs is None or done < verbs:
        first, second = store.add_results("1", PAIR, "writer", AT)
        acknowledge(f"{first} {second}")
        done += 1
        if int(first) % 3 == 0:
            acknowledge(store.correct_result("1", first, PAIR[0], "digits", "writer", AT))
            done += 1


def faults(store: Store, acknowledged: set[str]) -> dict[str, int]:
    """What is wrong with the record; all zero is right."""
    rows = store._run("SELECT id, coalesce(root_id, id), ended_at, superseded_by FROM result")  # noqa: SLF001
    stored = {str(row[0]) for row in rows}
    lines = store._run("SELECT action, count(*) FROM audit GROUP BY action")  # noqa: SLF001
    deeds = {str(action): int(count) for action, count in lines}
    first_versions = sum(1 for row in rows if row[0] == row[1])
    ended = sum(1 for row in rows if row[2] is not None)
    half = abs(first_versions - 2 * deeds.get("add result", 0)) + abs(ended - deeds.get("correct result", 0))
    half += abs(len(rows) - first_versions - ended)
    return {
        "lost": len(acknowledged - stored),
        "half": int(half > 0),
        "chain broken": int(store.broken_audit_line() is not None),
    }
