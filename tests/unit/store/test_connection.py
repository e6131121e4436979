"""Each connection is encrypted and set alike; a driver that does not obey is refused."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as driver

from alpdesk.store import connection
from alpdesk.store.connection import Connection, check_encryption, connect
from alpdesk.store.failures import NoEncryption
from alpdesk.store.vault import DataKeys


@pytest.fixture
def opened(folder: Path, keys: DataKeys) -> Iterator[Connection]:
    """One connection to the clinic."""
    with closing(connect(folder / "clinic.alpdb", keys.db)) as made:
        yield made


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "truncate"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("temp_store", 2),
        ("trusted_schema", 0),
        ("secure_delete", 1),
        ("cell_size_check", 1),
        ("busy_timeout", 5000),
    ],
)
def test_the_settings_on_which_safety_rests_are_taken(opened: Connection, name: str, value: object) -> None:
    assert opened.execute(f"PRAGMA {name}").fetchone() == (value,)


def test_no_other_file_can_be_attached(opened: Connection) -> None:
    with pytest.raises(driver.DatabaseError, match="authoriz"):
        opened.execute("ATTACH ':memory:' AS other KEY ''")
    with pytest.raises(driver.DatabaseError, match="authoriz"):
        opened.execute("VACUUM INTO '/nowhere/plain.db'")


def test_a_driver_without_encryption_is_refused() -> None:
    with closing(sqlite3.connect(":memory:")) as plain, pytest.raises(NoEncryption, match="cannot encrypt"):
        check_encryption(plain)


def test_a_connection_without_key_is_refused() -> None:
    with closing(driver.connect(":memory:")) as unkeyed, pytest.raises(NoEncryption):
        check_encryption(unkeyed)


def test_a_setting_that_is_not_taken_stops_the_opening(
    folder: Path, keys: DataKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings: tuple[Any, ...] = (("mmap_size", "0", 1),)
    monkeypatch.setattr(connection, "_SETTINGS", settings)
    with pytest.raises(RuntimeError, match="did not take mmap_size"):
        connect(folder / "clinic.alpdb", keys.db)


def test_a_short_key_is_not_taken_for_a_passphrase(folder: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        connect(folder / "clinic.alpdb", bytes(31))


def test_a_file_is_made_only_when_asked_and_only_once(tmp_path: Path, keys: DataKeys) -> None:
    path = tmp_path / "new.alpdb"
    connect(path, keys.db, create=True).close()
    assert path.stat().st_mode & 0o777 == 0o600
    with pytest.raises(FileExistsError):
        connect(path, keys.db, create=True)
