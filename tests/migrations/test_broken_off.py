"""A migration that was broken off: a whole record goes on, a broken one has its copy put back by itself."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from alpdesk.store.connection import connect, single
from alpdesk.store.failures import DatabaseDamaged, MigrationFailed
from alpdesk.store.files import MIGRATING
from alpdesk.store.migrate import finish_migration, migrate
from alpdesk.store.opening import open_database
from alpdesk.store.schema import SCHEMA
from alpdesk.store.vault import DataKeys, unlock_vault

FORM = Path(__file__).parents[1] / "data" / "clinic-form-1"
WHO = "Dr Ada Okafor"
PASSPHRASE = "gallop tulips unrelated forty"  # noqa: S105 - of the invented clinic


@pytest.fixture(scope="module")
def keys() -> DataKeys:
    """The keys of the oldest record."""
    return unlock_vault(FORM, WHO, PASSPHRASE)


@pytest.fixture
def broken_off(tmp_path: Path, keys: DataKeys, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A record whose migration ended in the middle, as a power cut would: the copy is there, and its name is kept."""
    folder = Path(shutil.copytree(FORM, tmp_path / "clinic"))

    def cut(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("alpdesk.store.migrate.move", cut)
    with pytest.raises(KeyboardInterrupt):
        migrate(folder, keys)
    monkeypatch.undo()
    (copy,) = (folder / "backups").iterdir()
    (folder / MIGRATING).write_text(copy.name)
    return folder


def opened_form(folder: Path, keys: DataKeys) -> tuple[int, bool]:
    """The form of the record once it is open, and whether it says that it was restored."""
    opened = open_database(folder, keys)
    opened.close()
    with closing(connect(folder / "clinic.alpdb", keys.db)) as connection:
        return int(str(single(connection, "PRAGMA user_version"))), bool(opened_setting(folder, keys))


def opened_setting(folder: Path, keys: DataKeys) -> str | None:
    opened = open_database(folder, keys)
    found = opened.setting("restored")
    opened.close()
    return found


def test_a_record_that_is_whole_is_simply_moved_again(broken_off: Path, keys: DataKeys) -> None:
    assert opened_form(broken_off, keys) == (SCHEMA, False)
    assert not (broken_off / MIGRATING).exists()
    assert not list(broken_off.glob("*.before-restore-*"))


@pytest.mark.parametrize("how", ["damaged", "mixed", "empty", "missing"])
def test_a_record_that_is_broken_has_its_copy_put_back(broken_off: Path, keys: DataKeys, how: str) -> None:
    path = broken_off / "clinic.alpdb"
    if how == "damaged":
        data = bytearray(path.read_bytes())
        data[9000] ^= 1
        path.write_bytes(data)
    elif how == "mixed":
        with closing(connect(path, keys.db)) as connection:
            connection.execute("PRAGMA user_version = 2")
    elif how == "empty":
        path.write_bytes(b"")
    else:
        path.unlink()
    assert opened_form(broken_off, keys) == (SCHEMA, True)
    assert not (broken_off / MIGRATING).exists()
    assert len(list(broken_off.glob("clinic.alpdb.before-restore-*"))) == (how != "missing")


def test_without_its_copy_the_damage_is_said(broken_off: Path, keys: DataKeys) -> None:
    shutil.rmtree(broken_off / "backups")
    (broken_off / "clinic.alpdb").write_bytes(b"")
    with pytest.raises(DatabaseDamaged):
        open_database(broken_off, keys)


def test_a_migration_that_fails_leaves_no_mark(tmp_path: Path, keys: DataKeys, monkeypatch: pytest.MonkeyPatch) -> None:
    from alembic.util import CommandError  # noqa: PLC0415 - for this test

    def fail(*_: object) -> None:
        raise CommandError("no")

    folder = Path(shutil.copytree(FORM, tmp_path / "clinic"))
    monkeypatch.setattr("alpdesk.store.migrate.move", fail)
    with pytest.raises(MigrationFailed):
        migrate(folder, keys)
    assert not (folder / MIGRATING).exists()


def test_a_whole_record_keeps_what_it_is(broken_off: Path, keys: DataKeys) -> None:
    before = (broken_off / "clinic.alpdb").read_bytes()
    finish_migration(broken_off, keys)
    assert (broken_off / "clinic.alpdb").read_bytes() == before
