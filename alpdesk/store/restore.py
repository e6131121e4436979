"""Putting a copy in the record's place: the old one is kept beside it, and a crash leaves the one or the other.

First the copy is staged in the clinic's folder and checked there; then a plan is written, from which the swap is
finished however often it is interrupted. Without a plan nothing has been touched.
"""

from __future__ import annotations

import contextlib
import json
import secrets
import shutil
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import msgspec
from sqlcipher3 import dbapi2 as driver

from alpdesk.clinical.people import DUTIES, Duty
from alpdesk.store.anchor import AnchorDamaged, read_anchor, write_anchor
from alpdesk.store.audit import Noted, append, changes_after, head
from alpdesk.store.backup import check_files, make_copy, run_of
from alpdesk.store.connection import check_pages, connect
from alpdesk.store.copies import (
    UNWATCHED,
    Manifest,
    Stopped,
    Watch,
    belongs,
    check_room,
    copy_file,
    good_key_file,
    manifest_of,
)
from alpdesk.store.failures import StoreFailure, explained
from alpdesk.store.files import (
    ANCHOR,
    DATABASE,
    KEY_BACKUP,
    KEY_FILE,
    RESTORE_PLAN,
    RESTORE_STAGING,
    private_folder,
    sync_file,
    sync_folder,
    write_atomically,
)
from alpdesk.store.keyfile import KeyFile
from alpdesk.store.lock import ClinicLock
from alpdesk.store.reading import RESTORED_SETTING
from alpdesk.store.vault import DataKeys

ASIDE = ".before-restore-"
_MOVED_IN = (DATABASE, ANCHOR, KEY_BACKUP, KEY_FILE)
"""In this order, so that a folder becomes a clinic with its last file."""


class _Plan(msgspec.Struct, frozen=True):
    """Where an interrupted swap stands: the old files go ``aside`` first, then the staged ones come ``in``."""

    stamp: str
    phase: Literal["aside", "in"]


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restored record was made from, as its window tells it.

    ``missing`` counts the ``kind`` of what is younger than the copy and so is not in it; None where it is not known.
    """

    copy: str
    made: datetime
    at: datetime
    missing: int | None
    kind: Literal["entries", "lines"]
    aside: str


def restore(
    copy: Path, folder: Path, keys: DataKeys, at: datetime, *, who: str = "", watch: Watch = UNWATCHED
) -> Restored:
    """Make the clinic in ``folder`` the one that a copy holds; whatever was there is renamed, nothing is overwritten.

    ``keys`` open the copy (see ``unlocking_folder``). A record that can still be copied is copied first, so that the
    restoring can be undone. Raises CopyDamaged, LockedByOther, DiskFull, ReadOnlyFolder, Stopped; nothing is changed
    then.
    """
    with explained(OSError):
        private_folder(folder)
    lock = ClinicLock(folder)
    try:
        finish_restore(folder)
        with explained(driver.Error, OSError):
            return _swapped(copy, folder, keys, at, who or keys.user, watch)
    finally:
        lock.release()


def restore_held(copy: Path, folder: Path, keys: DataKeys, at: datetime) -> Restored:
    """The same for the holder of the clinic's lock, who has nothing of the record open."""
    with explained(driver.Error, OSError):
        return _swapped(copy, folder, keys, at, keys.user, UNWATCHED)


def finish_restore(folder: Path) -> bool:
    """Finish a swap that was interrupted, or clear away what was staged for one that never began; True if finished.

    Only the holder of the clinic's lock may call it, before anything of the clinic is opened.
    """
    if not (folder / RESTORE_PLAN).exists():
        shutil.rmtree(folder / RESTORE_STAGING, ignore_errors=True)
        return False
    with explained(OSError):
        plan = msgspec.json.decode((folder / RESTORE_PLAN).read_bytes(), type=_Plan)
        if plan.phase == "aside":
            _set_aside(folder, plan.stamp)
            _write_plan(folder, _Plan(plan.stamp, "in"))
        for name in _MOVED_IN:
            if (folder / RESTORE_STAGING / name).exists():
                (folder / RESTORE_STAGING / name).replace(folder / name)
        sync_folder(folder)
        shutil.rmtree(folder / RESTORE_STAGING, ignore_errors=True)
        (folder / RESTORE_PLAN).unlink()
        sync_folder(folder)
    return True


def unlocking_folder(copy: Path, folder: Path) -> Path:
    """Where the key file lies whose passphrases open a copy.

    The clinic's own, where it has the copy's key: then passphrases changed and users disabled since stay so. Else the
    one that travelled with the copy. Raises CopyDamaged.
    """
    manifest, present = manifest_of(copy), _present_key_file(folder)
    return folder if present is not None and present.key_ids[-1] == manifest.key_id else copy


def duties_in(folder: Path, keys: DataKeys, user: str) -> tuple[Duty, ...] | None:
    """The duties of a user in the record that is there; None where it cannot be read to its end, or knows no such user.

    Only for a clinic that nobody has open.
    """
    with contextlib.suppress(StoreFailure, driver.Error, OSError):
        if (folder / DATABASE).stat().st_size:
            with closing(connect(folder / DATABASE, keys.db)) as connection:
                check_pages(connection)
                found = connection.execute("SELECT duties FROM user WHERE name = ?", (user,)).fetchone()
                return tuple(duty for duty in DUTIES if duty in found[0].split()) if found else None
    return None


def restored_of(setting: str | None) -> Restored | None:
    """What the setting of a restored record says."""
    if not setting:
        return None
    found = json.loads(setting)
    times = {name: datetime.fromisoformat(found[name]) for name in ("made", "at")}
    return Restored(**(found | times))


def _swapped(copy: Path, folder: Path, keys: DataKeys, at: datetime, who: str, watch: Watch) -> Restored:
    manifest, staging = manifest_of(copy), folder / RESTORE_STAGING
    check_room(folder, manifest.size)
    stamp = f"{at.astimezone(UTC):%Y%m%dT%H%M%S}-{secrets.token_hex(2)}"
    try:
        private_folder(staging)
        for name in (DATABASE, KEY_FILE):
            copy_file(copy / name, staging / name, watch.part(0, 15))
        check_files(staging, manifest, keys, watch.part(15, 60))
        _keep_present(folder, keys, at, watch.part(60, 97))
        aside = f"{DATABASE}{ASIDE}{stamp}" if (folder / DATABASE).exists() else ""
        told = Restored(copy.name, datetime.fromisoformat(manifest.made), at, *_missing(folder, keys, manifest), aside)
        _tell(staging, keys, told, who)
        _choose_key_file(folder, staging, keys)
        for path in staging.iterdir():
            sync_file(path)
        sync_folder(staging)
        watch.at(99)
    except BaseException:
        shutil.rmtree(staging, ignore_errors=True)
        raise
    _write_plan(folder, _Plan(stamp, "aside"))
    finish_restore(folder)
    return told


def _tell(staging: Path, keys: DataKeys, told: Restored, who: str) -> None:
    """Write into the staged record that it is one, in its audit trail too, and anchor that."""
    fields = {name: getattr(told, name) for name in ("copy", "missing", "kind", "aside")}
    body = json.dumps(fields | {"made": told.made.isoformat(), "at": told.at.isoformat()})
    with closing(connect(staging / DATABASE, keys.db)) as connection:
        connection.execute("INSERT OR REPLACE INTO setting (key, body) VALUES (?, ?)", (RESTORED_SETTING, body))
        lost = "unknown" if told.missing is None else f"{told.missing} {told.kind}"
        line = Noted("restore", "copy", told.copy, text=f"missing since: {lost}")
        append(connection, keys.audit, [line], who=who, at=told.at, session=secrets.token_hex(8))
        last = head(lambda sql, values: connection.execute(sql, values).fetchall())
        connection.execute("PRAGMA journal_mode = delete").fetchall()
    write_anchor(staging, keys, last)


def _choose_key_file(folder: Path, staging: Path, keys: DataKeys) -> None:
    """Keep the clinic's own key file where it is good and opens the copy; else bring the copy's, twice as usual."""
    present = _present_key_file(folder)
    if present is not None and belongs(present, keys):
        (staging / KEY_FILE).unlink()
    else:
        copy_file(staging / KEY_FILE, staging / KEY_BACKUP)


def _present_key_file(folder: Path) -> KeyFile | None:
    try:
        return good_key_file(folder)
    except StoreFailure:
        return None


def _keep_present(folder: Path, keys: DataKeys, at: datetime, watch: Watch) -> None:
    """Copy the record that is there, where it can be; its files are kept in any case."""
    try:
        if (folder / DATABASE).exists():
            make_copy(folder, keys, at, why="restore", watch=watch)
    except Stopped:
        raise
    except StoreFailure:
        return


def _missing(folder: Path, keys: DataKeys, manifest: Manifest) -> tuple[int | None, Literal["entries", "lines"]]:
    """How much the record that is there has beyond a copy: by its audit trail, or where it is lost by the anchor."""
    with contextlib.suppress(StoreFailure, driver.Error, OSError):
        if (folder / DATABASE).stat().st_size:
            with closing(connect(folder / DATABASE, keys.db)) as connection:
                return changes_after(run_of(connection), manifest.head.seq), "entries"
    with contextlib.suppress(StoreFailure, AnchorDamaged):
        anchor = read_anchor(folder, keys)
        if anchor is not None:
            return max(0, anchor.head.seq - manifest.head.seq), "lines"
    return None, "lines"


def _write_plan(folder: Path, plan: _Plan) -> None:
    write_atomically(folder / RESTORE_PLAN, msgspec.json.encode(plan))


def _set_aside(folder: Path, stamp: str) -> None:
    """Rename the database with its journal, and the anchor; copy the key files if others take their place."""
    for path in list(folder.iterdir()):
        ours = path.name.startswith((DATABASE, ANCHOR)) and ASIDE not in path.name
        if ours:
            path.rename(path.with_name(f"{path.name}{ASIDE}{stamp}"))
    for name in (KEY_FILE, KEY_BACKUP):
        if (folder / RESTORE_STAGING / KEY_FILE).exists() and (folder / name).exists():
            write_atomically(folder / f"{name}{ASIDE}{stamp}", (folder / name).read_bytes())
    sync_folder(folder)
