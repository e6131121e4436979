"""Copies of the record: made through the backup API, checked by opening them, and only then given their name."""

from __future__ import annotations

import hashlib
import json
import secrets
import shutil
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from sqlcipher3 import dbapi2 as driver

from alpdesk.store.connection import Connection, check_pages, connect, single
from alpdesk.store.failures import DatabaseDamaged, explained
from alpdesk.store.files import BACKUPS, DATABASE, KEY_FILE, private_folder, sync_file, sync_folder, write_atomically

MANIFEST = "manifest.json"


def verified_copy(folder: Path, key: bytes, at: datetime) -> Path:
    """A checked copy of the clinic's database and key file in ``backups/``; returns its folder.

    The folder has its name only when the copy was opened and every page was right. Raises DatabaseDamaged, DiskFull,
    ReadOnlyFolder; then nothing is left behind.
    """
    part = folder / BACKUPS / f".part-{secrets.token_hex(8)}"
    try:
        with explained(driver.Error, OSError):
            private_folder(folder / BACKUPS)
            _sweep(folder / BACKUPS)
            private_folder(part)
            facts = _copied(folder / DATABASE, part / DATABASE, key)
            shutil.copyfile(folder / KEY_FILE, part / KEY_FILE)
            (part / KEY_FILE).chmod(0o600)
            _publish_manifest(part, facts, at)
            whole = _free_name(folder / BACKUPS, at, facts["audit"])
            part.rename(whole)
            sync_folder(whole.parent)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    return whole


def _sweep(backups: Path) -> None:
    """Remove what a killed copy left; the clinic's lock is held, so that nobody is writing it."""
    for leftover in backups.glob(".part-*"):
        shutil.rmtree(leftover, ignore_errors=True)


def _free_name(backups: Path, at: datetime, audit: int) -> Path:
    """The copy's folder, a second later where that second has one already."""
    while (whole := backups / f"alp-{at:%Y%m%dT%H%M%S}-{audit:09d}").exists():
        at += timedelta(seconds=1)
    return whole


def _copied(live: Path, copy: Path, key: bytes) -> dict[str, int]:
    with closing(connect(live, key)) as source, closing(connect(copy, key, create=True)) as target:
        source.backup(target)
        before = _facts(source)
    with closing(connect(copy, key)) as target:
        target.execute("PRAGMA journal_mode = delete").fetchall()
        check_pages(target)
        if target.execute("PRAGMA foreign_key_check").fetchall() or _facts(target) != before:
            raise DatabaseDamaged("The copy differs from the record: nothing was changed; check the disk and repeat.")
    return before


def _facts(connection: Connection) -> dict[str, int]:
    """How many rows each table has, and the form of the record; by these a copy is compared and later recognised."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name"
    ).fetchall()
    counts = {name: int(str(single(connection, f'SELECT count(*) FROM "{name}"'))) for (name,) in names}  # noqa: S608
    return {"audit": 0, **counts, "schema": int(str(single(connection, "PRAGMA user_version")))}


def _publish_manifest(part: Path, facts: dict[str, int], at: datetime) -> None:
    files = {name: hashlib.sha256((part / name).read_bytes()).hexdigest() for name in (DATABASE, KEY_FILE)}
    manifest = {"made": at.isoformat(), "facts": facts, "sha256": files}
    for name in files:
        sync_file(part / name)
    write_atomically(part / MANIFEST, json.dumps(manifest, indent=1).encode())
