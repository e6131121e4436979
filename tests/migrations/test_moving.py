"""Migrations with data: everything survives up and down, and a failure at any step leaves the record as it was."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from textwrap import dedent

import pytest
from sqlcipher3 import dbapi2 as driver

from alpdesk.clinical.dates import When
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Patient
from alpdesk.clinical.results import Result
from alpdesk.resources import folder as travelling
from alpdesk.store import opening, vault
from alpdesk.store.connection import Connection, connect, single
from alpdesk.store.failures import DatabaseDamaged, MadeByNewerVersion, MigrationFailed
from alpdesk.store.migrate import migrate, move
from alpdesk.store.schema import SCHEMA, STATEMENTS
from alpdesk.store.vault import DataKeys

AT = datetime(2026, 3, 12, 9, 30, tzinfo=UTC)
WHO = "Dr Ada Okafor"
STEPS = 5
NEXT = SCHEMA + 1
FILE = f"{NEXT:04d}_language.py"
FUTURE = '''
    """Patients have a language; every step can be made to fail."""

    import sqlalchemy as sa
    from alembic import op

    revision = "{new:04d}"
    down_revision = "{old:04d}"
    FAIL = {fail!r}


    def step(number):
        if number == FAIL:
            op.execute("INSERT INTO nowhere VALUES (1)")


    def upgrade():
        step(1)
        with op.batch_alter_table("contact", table_kwargs={{"sqlite_strict": True}}) as batch:
            batch.add_column(sa.Column("room", sa.Text, nullable=False, server_default=""))
        step(2)
        with op.batch_alter_table("patient", recreate="always", table_kwargs={{"sqlite_strict": True}}) as batch:
            batch.add_column(sa.Column("language", sa.Text, nullable=False, server_default="en"))
        step(3)
        op.execute("UPDATE patient SET language = 'cy' WHERE family = 'Hartley'")
        op.execute("CREATE TRIGGER patient_stays BEFORE DELETE ON patient BEGIN SELECT RAISE(ABORT, 'no'); END")
        step(4)
        op.create_table("recall", sa.Column("id", sa.Integer, primary_key=True), sqlite_strict=True)
        step(5)


    def downgrade():
        op.drop_table("recall")
        op.execute("DROP TRIGGER patient_stays")
        op.drop_column("patient", "language")
        op.drop_column("contact", "room")
        op.execute("CREATE TRIGGER patient_stays BEFORE DELETE ON patient BEGIN SELECT RAISE(ABORT, 'no'); END")
'''
Door = Callable[[], Connection]


def scripts(tmp_path: Path, fail: int = 0) -> Path:
    """The real migrations and one more, which fails at step ``fail``."""
    made = Path(shutil.copytree(travelling("migrations"), tmp_path / f"scripts 100% {fail}"))
    (made / "versions" / FILE).write_text(dedent(FUTURE.format(fail=fail, new=NEXT, old=SCHEMA)).lstrip())
    return made


@pytest.fixture
def keys(tmp_path: Path) -> DataKeys:
    """Keys of a clinic, whose key file lies in its folder."""
    return vault.create_vault(tmp_path / "clinic", WHO, "demo", invented=True, cost=vault.FLOOR)[0]


@pytest.fixture
def folder(tmp_path: Path, keys: DataKeys) -> Path:
    """A clinic with two patients, thirty results and a correction, closed."""
    folder = tmp_path / "clinic"
    store = opening.create_store(folder, keys)
    for name in ("Hartley", "Okonkwo"):
        patient = store.add_patient(Patient("", name), WHO, AT)
        result = Result("", "alp", Quantity.parse("24 U/L"), When.parse("2026-03-02"))
        first = store.add_results(patient, [result] * 15, WHO, AT)[0]
        store.correct_result(patient, first, result, "digits", WHO, AT)
    store.close()
    return folder


@pytest.fixture
def door(folder: Path, keys: DataKeys) -> Door:
    """The way into its database."""
    return lambda: connect(folder / "clinic.alpdb", keys.db)


def everything(door: Door) -> dict[str, object]:
    """Every statement, every row and the form of the record."""
    with closing(door()) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        rows = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in names}  # noqa: S608
        statements = sorted(row[0] for row in connection.execute(STATEMENTS))
        return {"statements": statements, "form": single(connection, "PRAGMA user_version"), **rows}


def test_data_survive_the_way_up_and_down(tmp_path: Path, door: Door) -> None:
    before = everything(door)
    move(door, scripts(tmp_path))
    with closing(door()) as connection:
        assert single(connection, "PRAGMA user_version") == NEXT
        assert connection.execute("SELECT family, language FROM patient").fetchall() == [
            ("Hartley", "cy"),
            ("Okonkwo", "en"),
        ]
        assert single(connection, "SELECT count(*) FROM result WHERE patient_id = 1") == 16
    move(door, scripts(tmp_path / "again"), SCHEMA)
    after = everything(door)
    assert {name: after[name] for name in ("patient", "result", "audit", "form", "alembic_version")} == {
        name: before[name] for name in ("patient", "result", "audit", "form", "alembic_version")
    }


@pytest.mark.parametrize("step", range(1, STEPS + 1))
def test_a_failure_at_any_step_rolls_everything_back_and_names_the_copy(
    tmp_path: Path, folder: Path, keys: DataKeys, door: Door, step: int
) -> None:
    before = everything(door)
    with pytest.raises(MigrationFailed, match=r"nothing was changed, and a copy lies in backups/alp-\d{8}T\d{6}-0+6:"):
        migrate(folder, keys, scripts(tmp_path, step))
    assert everything(door) == before
    opening.open_store(folder, keys).close()
    (copy,) = (folder / "backups").iterdir()
    assert everything(lambda: connect(copy / "clinic.alpdb", keys.db)) == before


def test_a_failed_migration_succeeds_when_it_is_run_again(
    tmp_path: Path, folder: Path, keys: DataKeys, door: Door
) -> None:
    with pytest.raises(MigrationFailed):
        migrate(folder, keys, scripts(tmp_path, STEPS))
    copy = migrate(folder, keys, scripts(tmp_path))
    assert copy.is_dir()
    with closing(door()) as connection:
        assert single(connection, "PRAGMA user_version") == NEXT
    with pytest.raises(MadeByNewerVersion):
        opening.open_store(folder, keys)


def test_references_that_a_migration_would_loosen_stop_it(tmp_path: Path, door: Door) -> None:
    made = scripts(tmp_path)
    path = made / "versions" / FILE
    path.write_text(path.read_text().replace("step(5)", "op.execute('UPDATE identifier SET patient_id = 99')", 1))
    with closing(door()) as connection:
        connection.execute("INSERT INTO identifier (patient_id, system, value) VALUES (1, 'NHS', '943')")
    before = everything(door)
    with pytest.raises(DatabaseDamaged, match="loose references"):
        move(door, made)
    assert everything(door) == before


def test_a_fault_in_a_migration_rolls_back_too(tmp_path: Path, door: Door) -> None:
    made = scripts(tmp_path)
    path = made / "versions" / FILE
    path.write_text(path.read_text().replace("step(5)", "raise ZeroDivisionError", 1))
    before = everything(door)
    with pytest.raises(ZeroDivisionError):
        move(door, made)
    assert everything(door) == before


def test_the_triggers_guard_the_record_after_the_way_up_and_down(tmp_path: Path, door: Door) -> None:
    move(door, scripts(tmp_path))
    move(door, scripts(tmp_path / "again"), SCHEMA)
    with closing(door()) as connection, pytest.raises(driver.IntegrityError, match="no"):
        connection.execute("DELETE FROM patient")
