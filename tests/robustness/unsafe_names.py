"""Files that get their names while a power cut could still take their bytes, and names of which one was told too early.

Whatever a verb renames must lie on the disk before, and the folder must have its new names before the verb is done:
both are watched while copies, restorings, rotations, passphrases and anchors are written (Linux).
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from alpdesk.store import backup, files, restore, rotation
from alpdesk.store.anchor import write_anchor
from alpdesk.store.audit import Head
from alpdesk.store.files import LOCK
from tests.robustness import kill_verbs
from tests.robustness.disk import Deed, watched

_WRITING = os.O_WRONLY | os.O_RDWR


class Watch:
    """Which files have bytes that are not safe, and which folders have names that are not."""

    def __init__(self) -> None:
        self.unsafe: set[str] = set()
        self.unnamed: set[str] = set()
        self.sums: Counter[str] = Counter()
        self._sync = os.fsync
        self._on = False

    def deed(self, deed: Deed) -> int:
        """What SQLite does; a journal is no file that counts."""
        if deed.kind == "write" and not deed.name.endswith("-journal"):
            self.unsafe.add(str(deed.path))
        elif deed.kind == "sync":
            self.unsafe.discard(str(deed.path))
        return 0

    def heard(self, event: str, given: tuple[Any, ...]) -> None:
        """What Python does."""
        if not self._on:
            return
        if event == "open" and isinstance(given[0], str | os.PathLike) and given[2] & _WRITING:
            path = os.fspath(given[0])
            if not path.endswith((LOCK, "-journal")):
                self.unsafe.add(path)
        elif event == "os.rename":
            self._renamed(os.fspath(given[0]), os.fspath(given[1]))
        elif event == "os.remove":
            self.unsafe.discard(os.fspath(given[0]))

    def _renamed(self, old: str, new: str) -> None:
        self.sums["renames"] += 1
        beneath = [path for path in self.unsafe if path == old or path.startswith(f"{old}/")]
        if beneath:
            self.sums["renamed before its bytes were safe"] += 1
            sys.stderr.write(f"not safe when renamed: {Path(old).name}: {[Path(path).name for path in beneath]}\n")
        self.unnamed.add(str(Path(new).parent))

    def synced(self, handle: int) -> None:
        """In the place of ``os.fsync``."""
        self._sync(handle)
        path = os.readlink(f"/proc/self/fd/{handle}")  # noqa: PTH115 - a file descriptor
        self.unsafe.discard(path)
        self.unnamed.discard(path)

    def told(self, *_: object) -> None:
        """The verb says that it has done something."""
        self.sums["told"] += 1
        if self.unnamed:
            self.sums["told before its name was safe"] += 1
            sys.stderr.write(f"names not safe in {sorted(self.unnamed)}\n")

    @contextmanager
    def on(self) -> Iterator[None]:
        """Watch, from a clean start."""
        self.unsafe.clear()
        self.unnamed.clear()
        os.fsync, self._on = self.synced, True  # type: ignore[assignment]
        try:
            with watched(self.deed):
                yield
        finally:
            os.fsync, self._on = self._sync, False


def _anchor(folder: Path, keys: Any, say: Callable[[str], object]) -> None:
    for number in (1, 2):
        write_anchor(folder, keys, Head(number, "ab" * 32, "2026-03-12T09:30:00+00:00"))
        say("anchored")


VERBS: tuple[tuple[Callable[[Path], Any], Callable[..., object]], ...] = (
    (kill_verbs.copied, kill_verbs.copy_twice),
    (kill_verbs.copied, kill_verbs.restore_oldest),
    (kill_verbs.with_recovery, kill_verbs.rotate_keys),
    (kill_verbs.with_vault, lambda folder, state, say: kill_verbs.change_passphrases(folder, state[0], say)),
    (kill_verbs.copied, _anchor),
)


def run(count: int, _seed: int) -> Counter[str]:
    """Each of these verbs, so many times."""
    watch = Watch()
    sys.addaudithook(watch.heard)
    for _ in range(count):
        for prepare, verb in VERBS:
            with tempfile.TemporaryDirectory() as name:
                folder = Path(name).resolve() / "clinic"
                folder.mkdir(mode=0o700)
                state = prepare(folder)
                with watch.on():
                    verb(folder, state, watch.told)
                watch.sums["verbs"] += 1
    return watch.sums


def control(count: int, seed: int) -> Counter[str]:
    """The control that must be noticed: nothing waits for the disk."""
    for module in (files, backup, restore, rotation):
        module.sync_file = lambda _path: None  # type: ignore[attr-defined]
    return run(count, seed)
