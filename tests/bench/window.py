"""Starting: the first window, and the patient list after the passphrase, beside a bare PySide6 window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from argon2.low_level import hash_secret_raw

from alpdesk.desk.clock import system_clock
from alpdesk.desk.demo import build_demo
from alpdesk.desk.unlocking import DEMO_PASSPHRASE, vault_facts
from alpdesk.store import vault
from tests.bench.measure import Line
from tests.bench.workshop import Workshop

_START = ("-m", "tests.bench.first_paint")


def lines(workshop: Workshop) -> list[Line]:
    """Whole processes, from start to the paint."""
    folder = workshop.folder / "demo"
    build_demo(folder, system_clock).close_clinic()
    bare = workshop.python(*_START, "bare")
    window = workshop.python(*_START, "window", str(folder))
    unlocked = workshop.python(*_START, "list", str(folder), DEMO_PASSPHRASE)
    given = workshop.python(*_START, "list", str(folder), DEMO_PASSPHRASE, _derived(folder).hex())
    return [
        Line("process start → unlock window painted", "bare PySide6 window", 1.35, window, bare, rounds=15),
        Line("… passphrase typed at once → patient list painted", "bare PySide6 window", 3.2, unlocked, bare),
        Line("… the same without deriving the key", "bare PySide6 window", 1.7, given, bare),
    ]


def _derived(folder: Path) -> bytes:
    """What is derived from the passphrase of the demonstration clinic in a folder."""
    kept: list[bytes] = []

    def keeping(*asked: Any) -> bytes:
        kept.append(hash_secret_raw(*asked))
        return kept[-1]

    setattr(vault, "hash_secret_raw", keeping)  # noqa: B010 - listened to for one unlock
    vault.unlock_vault(folder, vault_facts(folder).users[0], DEMO_PASSPHRASE)
    setattr(vault, "hash_secret_raw", hash_secret_raw)  # noqa: B010 - as it was
    return kept[-1]
