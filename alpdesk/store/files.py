"""The files of a clinic: their names, their permissions, and writing one so that it is old or new, never half."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

DATABASE = "clinic.alpdb"
KEY_FILE = "clinic.alpkey"
KEY_BACKUP = "clinic.alpkey.bak"
ANCHOR = "clinic.alpanchor"
LOCK = "clinic.lock"
ATTEMPTS = "clinic.attempts"
ROTATING = "clinic.alpdb.rotating"
"""The record encrypted anew, until it takes the place of the one in use."""
BACKUPS = "backups"
RESTORE_PLAN = "clinic.restore"
MIGRATING = "clinic.migrating"
"""There while the record is brought to a newer form; it names the copy made before."""
"""From this file a restoring that was interrupted is finished."""
RESTORE_STAGING = ".restore"

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700


def machine_time() -> datetime:
    """The computer's own clock in UTC: for the lock and the names of copies, never for anything clinical."""
    return datetime.fromtimestamp(time.time(), UTC)


def private_folder(folder: Path) -> None:
    """Make the folder if need be and let only its owner enter it; NotADirectoryError where a file has its name."""
    if folder.is_file():
        raise NotADirectoryError(errno.ENOTDIR, "a file has this name", str(folder))
    folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
    with contextlib.suppress(PermissionError):
        folder.chmod(PRIVATE_FOLDER)


def new_private_file(path: Path) -> None:
    """Make an empty file that only its owner can read; FileExistsError if there is one."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, PRIVATE_FILE))


def sync_folder(folder: Path) -> None:
    """Ask the system to remember the folder's names across a power cut (Windows does so by itself)."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_file(path: Path) -> None:
    """Ask the system to put the file's bytes on the disk."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_atomically(path: Path, data: bytes) -> None:
    """Replace ``path`` by ``data``; a reader or a crash meets the old bytes or the new ones. Raises OSError."""
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    try:
        new_private_file(part)
        part.write_bytes(data)
        sync_file(part)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)
