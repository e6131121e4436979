"""The migrations make what a new clinic gets, and go down and up again with data in every table."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from alpdesk.clinical.people import Clinic
from alpdesk.clinical.record import Patient
from alpdesk.resources import folder as travelling
from alpdesk.store import opening, vault
from alpdesk.store.connection import Connection, connect, single
from alpdesk.store.migrate import move
from alpdesk.store.schema import FINGERPRINT, SCHEMA, STATEMENTS, fingerprint
from alpdesk.store.tables import METADATA
from alpdesk.store.transactions import writing_engine
from alpdesk.store.vault import DataKeys

AT = datetime(2026, 3, 12, 9, 30, tzinfo=UTC)
WHO = "Dr Ada Okafor"
SCRIPTS = travelling("migrations")
Door = Callable[[], Connection]


@pytest.fixture
def keys() -> DataKeys:
    """Keys of a clinic."""
    return DataKeys(secrets.token_bytes(32))


@pytest.fixture
def created(tmp_path: Path, keys: DataKeys) -> Path:
    """A new clinic with one patient, closed."""
    vault.create_vault(tmp_path, WHO, "demo", invented=True, cost=vault.FLOOR)
    store = opening.create_store(tmp_path, keys)
    store.set_clinic(Clinic("Elm Surgery"), WHO, AT)
    store.add_patient(Patient("", "Hartley", "Miriam"), WHO, AT)
    store.close()
    return tmp_path


@pytest.fixture
def empty(tmp_path: Path, keys: DataKeys) -> Door:
    """The way into a database without any table."""
    path = tmp_path / "empty.alpdb"
    connect(path, keys.db, create=True).close()
    return lambda: connect(path, keys.db)


def tables(door: Door) -> set[str]:
    with closing(door()) as connection:
        return {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def print_of(door: Door) -> str:
    with closing(door()) as connection:
        return fingerprint(row[0] for row in connection.execute(STATEMENTS))


def form(door: Door) -> object:
    with closing(door()) as connection:
        return single(connection, "PRAGMA user_version")


def test_head_equals_tables(created: Path, empty: Door, keys: DataKeys) -> None:
    move(empty, SCRIPTS)
    assert print_of(empty) == print_of(lambda: connect(created / "clinic.alpdb", keys.db)) == FINGERPRINT
    assert form(empty) == SCHEMA


def test_alembic_itself_sees_no_difference(empty: Door) -> None:
    move(empty, SCRIPTS)
    engine = writing_engine(empty)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
    engine.dispose()


def test_the_newest_migration_is_the_form_that_the_program_knows() -> None:
    scripts = ScriptDirectory(str(SCRIPTS))
    revisions = list(scripts.walk_revisions())
    assert scripts.get_current_head() == f"{SCHEMA:04d}"
    assert [one.revision for one in reversed(revisions)] == [f"{number:04d}" for number in range(1, SCHEMA + 1)]


def test_each_migration_says_in_one_sentence_what_it_does() -> None:
    for one in ScriptDirectory(str(SCRIPTS)).walk_revisions():
        assert one.doc.endswith(".")
        assert "\n" not in one.doc


def test_down_with_data_in_every_table_and_up_again(created: Path, keys: DataKeys) -> None:
    def door() -> Connection:
        return connect(created / "clinic.alpdb", keys.db)

    with closing(door()) as connection:
        fill_every_table(connection)
    move(door, SCRIPTS, 0)
    assert tables(door) == {"alembic_version"}
    assert form(door) == 0
    move(door, SCRIPTS)
    assert print_of(door) == FINGERPRINT
    opening.open_store(created, keys).close()


def fill_every_table(connection: Connection) -> None:
    """At least one row in each table, referring to patient 1 and to themselves."""
    for name in (table.name for table in METADATA.sorted_tables):
        columns = connection.execute(f"PRAGMA table_info({name})").fetchall()
        values = [{"TEXT": "x", "BLOB": b"x"}.get(kind, 1) for _, _, kind, *_ in columns]
        if single(connection, f"SELECT count(*) FROM {name}") == 0:  # noqa: S608 - names of our own tables
            connection.execute(f"INSERT INTO {name} VALUES ({', '.join('?' * len(values))})", values)  # noqa: S608
        assert single(connection, f"SELECT count(*) FROM {name}")  # noqa: S608


def test_an_older_record_is_brought_up_on_opening_after_a_copy(tmp_path: Path) -> None:
    keys, _ = vault.create_vault(tmp_path, WHO, "demo", invented=True, cost=vault.FLOOR)
    connect(tmp_path / "clinic.alpdb", keys.db, create=True).close()
    opened = opening.open_clinic(tmp_path, WHO, "demo")
    assert opened.store.add_patient(Patient("", "Hartley"), WHO, AT) == "1"
    opened.store.close()
    (copy,) = (tmp_path / "backups").iterdir()
    assert re.fullmatch(r"alp-\d{8}T\d{6}-000000000", copy.name)
    with closing(connect(copy / "clinic.alpdb", keys.db)) as old:
        assert single(old, "PRAGMA user_version") == 0


def test_a_record_of_this_form_is_not_copied(created: Path, keys: DataKeys) -> None:
    opening.open_store(created, keys).close()
    assert not (created / "backups").exists()


@pytest.fixture(autouse=True)
def _closed(tmp_path: Path) -> Iterator[None]:
    yield
    assert not list(tmp_path.rglob("*.part*"))
