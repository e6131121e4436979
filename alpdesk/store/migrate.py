"""Bringing an older record to this version's form: a checked copy first, then one transaction, all or nothing."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlcipher3 import dbapi2 as driver

from alpdesk import resources
from alpdesk.language import tr
from alpdesk.store import connection as door
from alpdesk.store.backup import make_copy
from alpdesk.store.failures import DatabaseDamaged, MigrationFailed, StoreFailure, explained
from alpdesk.store.files import BACKUPS, DATABASE, MIGRATING, machine_time, write_atomically
from alpdesk.store.restore import restore_held
from alpdesk.store.transactions import writing_engine
from alpdesk.store.vault import DataKeys


def migrate(folder: Path, keys: DataKeys, scripts: Path | None = None) -> Path:
    """Bring the clinic's database to the newest form; returns the folder of the copy made before.

    Raises MigrationFailed, DatabaseDamaged, DiskFull, ReadOnlyFolder; the record is then as it was.
    """
    copy = make_copy(folder, keys, machine_time(), why="migration").folder
    with explained(OSError):
        write_atomically(folder / MIGRATING, copy.name.encode())
    try:
        move(lambda: door.connect(folder / DATABASE, keys.db), scripts or resources.folder("migrations"))
    except (SQLAlchemyError, CommandError) as failure:
        raise MigrationFailed(
            tr(
                "The record could not be brought to this version's form; nothing was changed, and a copy lies in "
                "{copy}: keep the older AlpDesk and report this.",
                copy=f"{copy.parent.name}/{copy.name}",
            )
        ) from failure
    finally:
        (folder / MIGRATING).unlink(missing_ok=True)
    return copy


def finish_migration(folder: Path, keys: DataKeys) -> None:
    """Where a migration was broken off: leave a record that is whole, put the copy made before in a broken one's place.

    Nothing was entered meanwhile, so that nothing is lost by it; the broken file is kept. Only the holder of the
    clinic's lock may call it, with nothing of the record open. Raises what ``restore_held`` raises.
    """
    copy = folder / BACKUPS / (folder / MIGRATING).read_text(encoding="utf-8")
    if not _whole(folder, keys) and copy.is_dir():
        restore_held(copy, folder, keys, machine_time())
    (folder / MIGRATING).unlink(missing_ok=True)


def _whole(folder: Path, keys: DataKeys) -> bool:
    """Whether every page is right and the record stands at one form: SQLite undoes what a crash broke off."""
    try:
        with closing(door.connect(folder / DATABASE, keys.db)) as connection:
            door.check_pages(connection)
            stamp = int(str(door.single(connection, "SELECT version_num FROM alembic_version")))
            return stamp == door.single(connection, "PRAGMA user_version")
    except (StoreFailure, driver.Error, ValueError):
        return False


def move(connect: Callable[[], door.Connection], scripts: Path, form: int | None = None) -> None:
    """Run the migrations to the newest form, or up or down to ``form``, in one transaction; check every reference.

    Raises DatabaseDamaged for loose references, SQLAlchemyError or CommandError for a migration that fails.
    """

    def unbound() -> door.Connection:
        """Foreign keys rest while tables are rebuilt; they are checked before the commit instead."""
        connection = connect()
        connection.execute("PRAGMA foreign_keys = off")
        return connection

    engine = writing_engine(unbound)
    try:
        with explained(DBAPIError, driver.Error), engine.begin() as connection:
            _run(connection, scripts, form)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
                raise DatabaseDamaged(tr("The record has loose references: nothing was changed; restore a backup."))
    finally:
        engine.dispose()


def _run(connection: Connection, scripts: Path, form: int | None) -> None:
    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.attributes["connection"] = connection
    if form is None or form > _stamped(connection):
        command.upgrade(config, "head" if form is None else f"{form:04d}")
    else:
        command.downgrade(config, f"{form:04d}" if form else "base")
    connection.exec_driver_sql(f"PRAGMA user_version = {_stamped(connection)}")


def _stamped(connection: Connection) -> int:
    """The number of the migration at which the database stands; 0 before the first."""
    stamp = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return int(stamp or 0)
