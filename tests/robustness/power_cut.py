"""Power cuts, by replay of a session's recorded writes.

They are cut at any instant, and what was not synced survives by chance, sector by sector; then the image is opened and
compared with what had been acknowledged.
"""

from __future__ import annotations

import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from alpdesk.store.failures import StoreFailure
from alpdesk.store.files import DATABASE
from alpdesk.store.opening import open_store
from alpdesk.store.vault import DataKeys
from tests.robustness.disk import Deed, Recording, watched
from tests.robustness.writing import faults, new_clinic, settle, write_on

SECTOR = 512
"""Bytes that a disk writes whole or not at all."""
VERBS = 120
"""Verbs of one recorded session."""


@dataclass
class Disk:
    """What is safe on the disk, and what was asked of it since and may be there or not."""

    safe: dict[str, bytearray]
    asked: dict[str, list[Deed]] = field(default_factory=dict)
    names: list[Deed] = field(default_factory=list)
    hidden: dict[str, bytearray] = field(default_factory=dict)
    """Files whose names are not safe yet: made, but lost with the folder's entry."""
    said: list[str] = field(default_factory=list)

    def take(self, deed: Deed) -> None:
        """One more deed of the recording."""
        match deed.kind:
            case "word":
                self.said.append(deed.data.decode())
            case "create":
                self.hidden[deed.name] = bytearray()
                self.names.append(deed)
            case "write" | "truncate":
                self.asked.setdefault(deed.name, []).append(deed)
            case "sync":
                for one in self.asked.pop(deed.name, []):
                    _apply(self._file(deed.name), one.kind, one.at, one.data)
            case "delete":
                self.names.append(deed)
            case "folder":
                self._settle_names(len(self.names))

    def _file(self, name: str) -> bytearray:
        return self.hidden[name] if name in self.hidden else self.safe.setdefault(name, bytearray())

    def _settle_names(self, count: int) -> None:
        for deed in self.names[:count]:
            if deed.kind == "create":
                self.safe[deed.name] = self.hidden.pop(deed.name, bytearray())
            else:
                self.safe.pop(deed.name, None)
                self.asked.pop(deed.name, None)
        del self.names[:count]

    def cut(self, chance: random.Random) -> dict[str, bytes]:
        """The files as they may be found: nothing of what is not safe, all of it, or some."""
        share = chance.choice((0.0, 0.5, 0.5, 1.0))
        after = Disk({name: bytearray(data) for name, data in self.safe.items()}, {}, list(self.names),
                     {name: bytearray(data) for name, data in self.hidden.items()})  # fmt: skip
        for name, deeds in self.asked.items():
            for part in _sectors(deeds):
                if chance.random() < share:
                    _apply(after._file(name), part.kind, part.at, part.data)
        count = len(self.names)
        after._settle_names({0.0: 0, 1.0: count}.get(share, chance.randint(0, count)))
        return {name: bytes(data) for name, data in after.safe.items()}


def _sectors(deeds: list[Deed]) -> Iterator[Deed]:
    for deed in deeds:
        if deed.kind == "truncate":
            yield deed
        for start in range(0, len(deed.data), SECTOR):
            yield Deed("write", deed.name, deed.at + start, deed.data[start : start + SECTOR])


def _apply(data: bytearray, kind: str, at: int, written: bytes) -> None:
    end = at + len(written)
    if len(data) < end:
        data.extend(bytes(end - len(data)))
    if kind == "truncate":
        del data[at:]
    else:
        data[at:end] = written


def recorded(folder: Path, verbs: int) -> tuple[DataKeys, Disk, Recording]:
    """A clinic's file before a session, and all that the session asked of the disk."""
    keys = new_clinic(folder)
    start = Disk({DATABASE: bytearray((folder / DATABASE).read_bytes())})
    recording = Recording()
    with watched(recording):
        store = open_store(folder, keys)
        write_on(store, recording.remark, verbs)
        store.close()
    return keys, start, recording


def _examined(folder: Path, keys: DataKeys, image: dict[str, bytes], said: list[str]) -> dict[str, int]:
    folder.mkdir(mode=0o700)
    for name, data in image.items():
        (folder / name).write_bytes(data)
    try:
        store = open_store(folder, keys)
        try:
            found = faults(store, {ident for words in said for ident in words.split()})
            store.quick_check()
        finally:
            store.close()
    except StoreFailure:
        return {"unopenable": 1}
    return {"images with loss": int(found["lost"] > 0), **found}


def run(count: int, seed: int, *, setting: str = "TRUNCATE, FULL", verbs: int = VERBS) -> Counter[str]:
    """Cut the power at so many instants of one session; how often what was wrong."""
    settle(setting)
    chance, sums = random.Random(seed), Counter[str]()  # noqa: S311 - any instant will do
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        keys, disk, recording = recorded(root / "recorded", verbs)
        settle("TRUNCATE, FULL")
        instants = sorted(chance.choices(range(1, len(recording) + 1), k=count))
        done = 0
        for instant in instants:
            for deed in recording[done:instant]:
                disk.take(deed)
            done = instant
            sums["images"] += 1
            sums["acknowledged"] += len(disk.said)
            sums.update(_examined(root / "image", keys, disk.cut(chance), disk.said))
            shutil.rmtree(root / "image")
    return sums


def weak(count: int, seed: int) -> Counter[str]:
    """The control that must lose: a write-ahead log that is not synced at each commit."""
    return run(count, seed, setting="WAL, NORMAL")


def careless(count: int, seed: int) -> Counter[str]:
    """The control that must break: nothing is synced at all."""
    return run(count, seed, setting="TRUNCATE, OFF")
