"""Copies of the record as they lie in a folder: what each says of itself, and whether that can be believed."""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal

import msgspec

from alpdesk.language import tr
from alpdesk.store.audit import Head
from alpdesk.store.failures import DiskFull, StoreFailure
from alpdesk.store.files import DATABASE, KEY_FILE, new_private_file, write_atomically
from alpdesk.store.keyfile import KeyFile, read_key_file
from alpdesk.store.vault import DataKeys

MANIFEST = "manifest.json"
FORMAT = "alpdesk-copy"
VERSION = 1
Why = Literal["asked", "closing", "schedule", "migration", "import", "rotation", "restore"]
_NAME = re.compile(r"alp-(\d{8}T\d{6})-(\d{9,})\Z")
_STAMP = "%Y%m%dT%H%M%S"
_LARGEST = 1 << 20
_CHUNK = 1 << 20
_SPARE = 16 << 20
"""Bytes left free beside a copy: journals and the record itself need room too."""


class CopyDamaged(StoreFailure):
    """A copy is not what was written, or lacks a part."""


class NoCopy(StoreFailure):
    """There is no copy where one was looked for."""


class Stopped(StoreFailure):
    """Somebody asked the work to end early; nothing of it was kept."""


@dataclass(frozen=True, slots=True)
class Watch:
    """Who looks on: is told how far the work is, and may ask it to stop."""

    tell: Callable[[int, int], object] = lambda _done, _total: None
    stop: Callable[[], bool] = lambda: False

    def at(self, percent: float) -> None:
        """So far is the work; raises Stopped where it is not wanted any more."""
        if self.stop():
            raise Stopped(tr("Stopped as asked: nothing was changed."))
        self.tell(int(percent), 100)

    def part(self, start: float, end: float) -> Watch:
        """The same, for a piece of the work that goes from one per cent to another."""
        return Watch(lambda done, total: self.tell(int(start + (end - start) * done / max(total, 1)), 100), self.stop)


UNWATCHED = Watch()


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a copy says of itself; ``mac`` over all else by the key of the record that it holds.

    ``number`` counts the copies of one clinic in one folder: it orders them whatever the clock said. ``head`` is
    the last line of the audit trail, ``facts`` are the rows of each table and the form of the record,
    ``broken`` the first line at which the audit trail did not hold already in the record, 0 for none.
    """

    made: str
    number: int
    why: Why
    clinic: str
    key_id: str
    program: str
    head: Head
    facts: dict[str, int]
    size: int
    sha256: dict[str, str]
    broken: int = 0
    mac: str = ""
    format: str = FORMAT
    version: int = VERSION

    def signed(self, keys: DataKeys) -> Manifest:
        """The same with its MAC."""
        fields = {name: value for name, value in msgspec.to_builtins(self).items() if name != "mac"}
        body = b"copy" + msgspec.json.encode(fields, order="sorted")
        return msgspec.structs.replace(self, mac=hmac.new(keys.header_mac, body, hashlib.sha256).hexdigest())

    def genuine(self, keys: DataKeys) -> bool:
        """Whether it was written by somebody with this record's key."""
        return hmac.compare_digest(self.signed(keys).mac, self.mac)


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy in a folder. ``fault`` says in a sentence why it cannot be used, as far as can be told without a key."""

    folder: Path
    made: datetime
    manifest: Manifest | None
    fault: str = ""

    @property
    def name(self) -> str:
        """The name of its folder."""
        return self.folder.name

    @property
    def rank(self) -> tuple[int, int, str]:
        """The order in which copies were made, whatever the clock said."""
        found = _NAME.match(self.name)
        return (self.manifest.number if self.manifest else 0, int(found[2]) if found else 0, self.name)

    def rows(self, table: str) -> int:
        """How many rows of a table it holds, as far as is known."""
        return self.manifest.facts.get(table, 0) if self.manifest else 0


def copies_in(place: Path, clinic: str = "") -> tuple[Copy, ...]:
    """The copies that lie in a folder, newest first; only those of one ``clinic``, by the id of its key file, if given.

    Looks at manifests and sizes, not at every byte; see ``backup.check_copy``. A folder that is not there has none.
    """
    try:
        folders = [path for path in place.iterdir() if _NAME.match(path.name) and path.is_dir()]
    except OSError:
        return ()
    found = [copy_at(path) for path in folders]
    ours = [one for one in found if one.manifest is None or clinic in ("", one.manifest.clinic)]
    return tuple(sorted(ours, key=lambda one: one.rank, reverse=True))


def copy_at(folder: Path) -> Copy:
    """What lies in one copy's folder, looked at without a key."""
    named = _NAME.match(folder.name)
    made = datetime.fromtimestamp(0, UTC)
    if named:
        with contextlib.suppress(ValueError):
            made = datetime.strptime(named[1], _STAMP).replace(tzinfo=UTC)
    try:
        manifest = _understood((folder / MANIFEST).read_bytes())
        made = datetime.fromisoformat(manifest.made).astimezone(UTC)
        size, key_file = (folder / DATABASE).stat().st_size, folder / KEY_FILE
        key_there = key_file.is_file() and hash_of(key_file) == manifest.sha256.get(KEY_FILE)
    except (OSError, ValueError, OverflowError, msgspec.MsgspecError):
        return Copy(folder, made, None, tr("A part of this copy is missing or cannot be read: use another copy."))
    if size != manifest.size or not key_there:
        return Copy(folder, made, manifest, tr("This copy is not as it was written: use another copy."))
    return Copy(folder, made, manifest)


def manifest_of(copy: Path) -> Manifest:
    """The manifest of a copy that seems whole; raises CopyDamaged."""
    found = copy_at(copy)
    if found.fault or found.manifest is None:
        raise CopyDamaged(found.fault)
    return found.manifest


def _understood(data: bytes) -> Manifest:
    if len(data) > _LARGEST:
        raise ValueError("size")
    manifest = msgspec.json.decode(data, type=Manifest)
    if manifest.format != FORMAT or manifest.version != VERSION or DATABASE not in manifest.sha256:
        raise ValueError("form")
    return manifest


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Write a copy's manifest; the last file of a copy."""
    write_atomically(folder / MANIFEST, msgspec.json.format(msgspec.json.encode(manifest), indent=1))


def good_key_file(folder: Path) -> KeyFile:
    """The clinic's key file, or the copy beside it where the first is damaged; raises KeyFileDamaged, NotAClinic."""
    try:
        return read_key_file(folder)
    except StoreFailure:
        return read_key_file(folder, backup=True)


def belongs(file: KeyFile, keys: DataKeys) -> bool:
    """Whether a key file is that of the record which ``keys`` open, as somebody with those keys wrote it."""
    newest = keys.pending or keys
    seal = hmac.new(newest.header_mac, file.body(), hashlib.sha256).hexdigest()
    return file.key_ids[-1] == newest.key_id and hmac.compare_digest(seal, file.mac)


def free_name(place: Path, at: datetime, seq: int) -> Path:
    """A folder for a new copy, named by time and audit line; a second later where that second has one already."""
    at = at.astimezone(UTC)
    while (whole := place / f"alp-{at:{_STAMP}}-{seq:09d}").exists():
        at += timedelta(seconds=1)
    return whole


def check_room(place: Path, size: int) -> None:
    """Raise DiskFull unless ``size`` bytes and some to spare are free where ``place`` lies."""
    free = shutil.disk_usage(place).free
    if free < size + _SPARE:
        raise DiskFull(
            tr(
                "A copy needs {size} MB and its disk has {free} MB free: free some space, or choose another "
                "folder; nothing was written.",
                size=_megabytes(size + _SPARE),
                free=_megabytes(free),
            )
        )


def _megabytes(size: int) -> str:
    return f"{-(-size // 1_000_000):,}"


def hash_of(path: Path, watch: Watch = UNWATCHED) -> str:
    """SHA-256 of a file that no connection has open."""
    return copy_file(path, None, watch)


def copy_file(source: Path, target: Path | None, watch: Watch = UNWATCHED) -> str:
    """Copy a file that no connection has open into one that does not exist, or only read it; returns its SHA-256."""
    total, done, digest = max(source.stat().st_size, 1), 0, hashlib.sha256()
    with contextlib.ExitStack() as stack:
        reading, writing = stack.enter_context(source.open("rb")), None
        if target is not None:
            new_private_file(target)
            writing = stack.enter_context(target.open("wb"))
        while chunk := reading.read(_CHUNK):
            digest.update(chunk)
            if writing is not None:
                writing.write(chunk)
            done += len(chunk)
            watch.at(100 * done / total)
    return digest.hexdigest()
