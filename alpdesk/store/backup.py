"""Making copies of the record: through the backup API, checked by opening them, and only then given their name."""

from __future__ import annotations

import contextlib
import secrets
import shutil
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import msgspec
from sqlcipher3 import dbapi2 as driver

from alpdesk import __version__
from alpdesk.language import tr
from alpdesk.store import retention
from alpdesk.store.audit import Fault, Head, Run, chain_faults, head, keys_of, seal_of
from alpdesk.store.connection import Connection, check_pages, connect, single
from alpdesk.store.copies import (
    UNWATCHED,
    Copy,
    CopyDamaged,
    Manifest,
    NoCopy,
    Watch,
    Why,
    belongs,
    check_room,
    copies_in,
    copy_at,
    copy_file,
    free_name,
    good_key_file,
    hash_of,
    manifest_of,
    write_manifest,
)
from alpdesk.store.failures import DatabaseDamaged, KeyFileDamaged, StoreFailure, explained
from alpdesk.store.files import (
    BACKUPS,
    DATABASE,
    KEY_FILE,
    new_private_file,
    private_folder,
    sync_file,
    sync_folder,
)
from alpdesk.store.keyfile import written
from alpdesk.store.vault import DataKeys

_PART = ".part-"
_PAGES = 1_000
"""Pages (4 kB each) copied at a time: the record is free for writing between two steps."""
_PATIENCE = 3
"""So often may a writer make the copy begin anew; then it is made in one step, for which writers wait."""
_UNSEALED = frozenset({"draft", "setting"})
"""Tables whose rows come and go without an audit line."""
_ONE = threading.Lock()
"""One copy at a time in this process: a new one clears away what a killed one left."""


@dataclass(frozen=True, slots=True)
class Facts:
    """By what a copy is compared with the record: rows of each table, form, and the head of the audit trail.

    ``broken`` is the first line at which the trail does not hold, 0 where it holds: such a record is copied too.
    """

    rows: dict[str, int]
    head: Head
    broken: int = 0


def make_copy(
    folder: Path,
    keys: DataKeys,
    at: datetime,
    *,
    place: Path | None = None,
    why: Why = "asked",
    watch: Watch = UNWATCHED,
) -> Copy:
    """A checked copy of the clinic's database and key file in ``place``, else in its own ``backups/``.

    The copy has its name only when it was opened, every page was right and the rows are those of the record; then those
    that have had their time are removed. The clinic may be open and written to meanwhile. Raises DatabaseDamaged,
    KeyFileDamaged, DiskFull, ReadOnlyFolder, NoCopy where ``place`` is not there, Stopped; nothing is left behind then.
    """
    own = folder / BACKUPS
    with _ONE, explained(driver.Error, OSError):
        if place is None:
            private_folder(own)
        with _part(place or own, (folder / DATABASE).stat().st_size) as part:
            facts = _copied(folder / DATABASE, part / DATABASE, keys, watch.part(0, 85))
            file = good_key_file(folder)
            if not belongs(file, keys):
                raise KeyFileDamaged(
                    tr("{file} is not that of this record: put the right one back.", file=KEY_FILE),
                    backup=False,
                )
            new_private_file(part / KEY_FILE)
            (part / KEY_FILE).write_bytes(written(file))
            hashes = {DATABASE: hash_of(part / DATABASE, watch.part(85, 95)), KEY_FILE: hash_of(part / KEY_FILE)}
            manifest = Manifest(
                made=at.isoformat(),
                number=_next_number(place or own, file.clinic),
                why=why,
                clinic=file.clinic,
                key_id=keys.key_id,
                program=__version__,
                head=facts.head,
                facts=facts.rows,
                size=(part / DATABASE).stat().st_size,
                sha256=hashes,
                broken=facts.broken,
            )
            copy = _published(part, manifest.signed(keys), at)
        thin(place or own, file.clinic)
        watch.tell(100, 100)
        return copy


def carry_copy(copy: Path, place: Path, keys: DataKeys, watch: Watch = UNWATCHED) -> Copy:
    """The same copy in another folder, read back and opened there before it has its name.

    Raises CopyDamaged, NoCopy where ``place`` is not there, DiskFull, ReadOnlyFolder, Stopped.
    """
    manifest = manifest_of(copy)
    with _ONE, explained(driver.Error, OSError):
        with _part(place, manifest.size) as part:
            for name in (DATABASE, KEY_FILE):
                copy_file(copy / name, part / name, watch.part(0, 40))
            number = _next_number(place, manifest.clinic)
            manifest = msgspec.structs.replace(manifest, number=number).signed(keys)
            check_files(part, manifest, keys, watch.part(40, 95))
            carried = _published(part, manifest, datetime.fromisoformat(manifest.made))
        thin(place, manifest.clinic)
        watch.tell(100, 100)
        return carried


def check_copy(copy: Path, keys: DataKeys, watch: Watch = UNWATCHED) -> Manifest:
    """Open a copy and compare every byte, page, row count and audit line with what its manifest says.

    Raises CopyDamaged with what is wrong, Stopped.
    """
    manifest = manifest_of(copy)
    with explained(driver.Error, OSError):
        check_files(copy, manifest, keys, watch)
    return manifest


def facts_of(connection: Connection) -> Facts:
    """The rows of each table, the form of the record (``schema``), and the last audit line."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name"
    ).fetchall()
    counts = {name: int(str(single(connection, f'SELECT count(*) FROM "{name}"'))) for (name,) in names}  # noqa: S608 - names of its own tables
    form = int(str(single(connection, "PRAGMA user_version")))
    return Facts({**counts, "schema": form}, head(run_of(connection)) if "audit" in counts else Head())


def run_of(connection: Connection) -> Run:
    """A connection as the audit trail reads it."""
    return lambda sql, values: connection.execute(sql, values).fetchall()


def thin(place: Path, clinic: str) -> tuple[str, ...]:
    """Remove the copies that have had their time; returns their names. Damaged ones stay for a human to look at."""
    good = [copy for copy in copies_in(place, clinic) if not copy.fault]
    stay = retention.kept([copy.made for copy in good])
    gone = []
    for at, copy in enumerate(good):
        if at in stay:
            continue
        leaving = place / f"{_PART}{copy.name}"
        with contextlib.suppress(OSError):
            copy.folder.rename(leaving)
            shutil.rmtree(leaving)
            gone.append(copy.name)
    return tuple(gone)


@contextlib.contextmanager
def _part(place: Path, size: int) -> Iterator[Path]:
    """A private folder for a copy in the making, taken away again if it does not become one."""
    if not place.is_dir():
        raise NoCopy(
            tr("The folder for copies, “{name}”, is not there: plug in the stick, or choose another.", name=place.name)
        )
    for leftover in place.glob(f"{_PART}*"):
        shutil.rmtree(leftover, ignore_errors=True)
    check_room(place, size)
    part = place / f"{_PART}{secrets.token_hex(8)}"
    private_folder(part)
    try:
        yield part
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise


def _published(part: Path, manifest: Manifest, at: datetime) -> Copy:
    for name in (DATABASE, KEY_FILE):
        sync_file(part / name)
    write_manifest(part, manifest)
    whole = free_name(part.parent, at, manifest.head.seq)
    part.rename(whole)
    sync_folder(whole.parent)
    return copy_at(whole)


def _next_number(place: Path, clinic: str) -> int:
    return 1 + max((copy.rank[0] for copy in copies_in(place, clinic)), default=0)


def _copied(live: Path, copy: Path, keys: DataKeys, watch: Watch) -> Facts:
    """Copy every page and check the copy; returns its facts."""
    with closing(connect(live, keys.db)) as source, closing(connect(copy, keys.db, create=True)) as target:
        before = facts_of(source)
        _backed_up(source, target, watch.part(0, 50))
    with closing(connect(copy, keys.db)) as target:
        target.execute("PRAGMA journal_mode = delete").fetchall()
        facts = _checked(target, keys, watch.part(50, 100))
        if not _holds(target, facts, before):
            raise DatabaseDamaged(
                tr("The copy differs from the record: nothing was changed; check the disk and repeat.")
            )
    return facts


class _Restless(Exception):
    """The record is being written to all the time."""


def _backed_up(source: Connection, target: Connection, watch: Watch) -> None:
    """Copy in small steps while others write; after they made it begin anew too often, in one step."""
    least, begun = 1 << 62, 0

    def progress(_status: int, remaining: int, total: int) -> None:
        nonlocal least, begun
        if remaining > least:
            begun += 1
        least = remaining
        if begun > _PATIENCE:
            raise _Restless
        watch.at(100 * (total - remaining) / max(total, 1))

    try:
        source.backup(target, pages=_PAGES, progress=progress, sleep=0.05)
    except _Restless:
        source.backup(target, pages=-1, sleep=0.05)


def _checked(copy: Connection, keys: DataKeys, watch: Watch) -> Facts:
    """Every page, every reference and every audit line of a copy; returns its facts. Raises DatabaseDamaged."""
    check_pages(copy)
    watch.at(50)
    if copy.execute("PRAGMA foreign_key_check").fetchall():
        raise DatabaseDamaged(tr("The record has loose references: its copy differs from the record and was not kept."))
    facts = facts_of(copy)
    watch.at(60)
    broken = _broken_line(copy, keys, facts.head, watch.part(60, 100)) if facts.head.seq else 0
    return replace(facts, broken=broken)


def _broken_line(copy: Connection, keys: DataKeys, last: Head, watch: Watch) -> int:
    """The first audit line that is not as it was written; 0 for none."""
    run, done = run_of(copy), 0
    for found in chain_faults(run, keys_of(run, keys.audit)):
        if isinstance(found, Fault):
            return found.seq
        done += len(found)
        watch.at(100 * done / last.seq)
    return 0


def _holds(copy: Connection, facts: Facts, before: Facts) -> bool:
    """Whether the copy has all that the record had before it was made; more only behind its last audit line."""
    if facts.head == before.head:
        return {name: count for name, count in facts.rows.items() if name not in _UNSEALED} == {
            name: count for name, count in before.rows.items() if name not in _UNSEALED
        }
    then = seal_of(run_of(copy), before.head.seq) if before.head.seq else before.head.mac
    return facts.head.seq > before.head.seq and then == before.head.mac


def check_files(copy: Path, manifest: Manifest, keys: DataKeys, watch: Watch) -> None:
    """Compare the files in a folder with a manifest: bytes, pages, rows, audit lines; raises CopyDamaged."""
    if manifest.key_id != keys.key_id or not manifest.genuine(keys):
        raise CopyDamaged(tr("This copy was not made with the key of this record: use another copy."))
    for name, told in manifest.sha256.items():
        if hash_of(copy / name, watch.part(0, 15)) != told:
            raise CopyDamaged(tr("{file} of this copy is damaged: use another copy.", file=name))
    try:
        with closing(connect(copy / DATABASE, keys.db)) as connection:
            facts = _checked(connection, keys, watch.part(15, 100))
    except (DatabaseDamaged, driver.DatabaseError) as damage:
        sentence = (
            damage.sentence if isinstance(damage, StoreFailure) else tr("This copy cannot be read: use another one.")
        )
        raise CopyDamaged(sentence) from None
    if (facts.rows, facts.head, facts.broken) != (manifest.facts, manifest.head, manifest.broken):
        raise CopyDamaged(tr("This copy holds other rows than it says: use another copy."))
