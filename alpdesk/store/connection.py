"""Connections to the clinic's database: encrypted, checked and set alike, for there is one way to make them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from alpdesk.language import tr
from alpdesk.store.failures import DatabaseDamaged, NoEncryption, NotAnAlpDeskFile, explained
from alpdesk.store.files import DATABASE, new_private_file
from alpdesk.store.schema import APPLICATION_ID

Connection = Any
"""A connection of the encrypting driver, which has no types of its own."""

_SETTINGS: tuple[tuple[str, str, object], ...] = (
    ("journal_mode", "truncate", "truncate"),
    ("synchronous", "full", 2),
    ("fullfsync", "on", 1),
    ("foreign_keys", "on", 1),
    ("recursive_triggers", "on", 1),
    ("temp_store", "memory", 2),
    ("busy_timeout", "5000", 5000),
    ("trusted_schema", "off", 0),
    ("cell_size_check", "on", 1),
    ("secure_delete", "on", 1),
    ("mmap_size", "0", 0),
    ("cache_size", "-16000", -16000),
)
"""Each setting, the value asked for, and the value that must be read back."""
_ATTACH = 24
_KEY_BYTES = 32


def connect(path: Path, key: bytes, *, create: bool = False, read_only: bool = False) -> Connection:
    """A new connection to the clinic's database, checked and set; every connection is made here.

    The file must exist, or with ``create`` must not; ``read_only`` writes nothing at all. Nothing else in the process
    may open it: closing any other handle would drop SQLite's locks. Raises the failures named in this package.
    """
    if len(key) != _KEY_BYTES:
        raise ValueError("the database key has 32 bytes")
    with explained(driver.Error, OSError):
        if create:
            new_private_file(path)
        address = f"{path.resolve().as_uri()}?mode={'ro' if read_only else 'rw'}"
        connection = driver.connect(address, uri=True, isolation_level=None, check_same_thread=False, timeout=5.0)
        try:
            _decrypt(connection, key)
            _identify(connection, create=create)
            _settle(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def _decrypt(connection: Connection, key: bytes) -> None:
    """Give the raw key, see that the driver encrypts, and read the first page."""
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.set_key(f"x'{key.hex()}'")
    check_encryption(connection)
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def check_encryption(connection: Connection) -> None:
    """Raise NoEncryption unless the driver is SQLCipher and is encrypting this connection."""
    version = connection.execute("PRAGMA cipher_version").fetchone()
    status = connection.execute("PRAGMA cipher_status").fetchone()
    if not version or not status or str(status[0]) != "1":
        raise NoEncryption(
            tr("This installation of AlpDesk cannot encrypt: nothing was opened; install AlpDesk again.")
        )


def _identify(connection: Connection, *, create: bool) -> None:
    if create:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    elif single(connection, "PRAGMA application_id") != APPLICATION_ID:
        raise NotAnAlpDeskFile(
            tr("{file} was made by another program: choose the folder of an AlpDesk clinic.", file=DATABASE)
        )


def _settle(connection: Connection) -> None:
    """Ask for every setting, read it back, and forbid ATTACH, which could write an unencrypted copy."""
    for name, value, expected in _SETTINGS:
        connection.execute(f"PRAGMA {name} = {value}").fetchall()
        taken = single(connection, f"PRAGMA {name}")
        if taken != expected:
            raise RuntimeError(f"the database did not take {name} = {value}: {taken}")
    connection.set_authorizer(lambda deed, *_: 1 if deed == _ATTACH else 0)


def single(connection: Connection, sql: str) -> object:
    """The first value of the first row."""
    return connection.execute(sql).fetchone()[0]


def check_pages(connection: Connection) -> None:
    """Raise DatabaseDamaged unless every page has its seal and SQLite finds the file in order."""
    sealed = connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
    if not sealed or connection.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
        raise DatabaseDamaged(
            tr(
                "{file} is damaged: keep the file, restore the newest backup, and do not enter anything meanwhile.",
                file=DATABASE,
            )
        )
