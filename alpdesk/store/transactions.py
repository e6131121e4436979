"""Transactions: one for every verb, with its audit lines inside it."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlcipher3
from sqlalchemy import Connection, Engine, Executable, Table, create_engine, event, insert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from alpdesk.store import tables
from alpdesk.store.audit import FIRST, Noted, chained
from alpdesk.store.failures import explained
from alpdesk.store.reading import Readings
from alpdesk.store.rows import Row, instant_text


def writing_engine(creator: Callable[[], Any]) -> Engine:
    """SQLAlchemy over the encrypting driver; a transaction takes the write lock at once, or waits for it.

    The pool hands each thread its own connection: pools that share or swap them crash (measured).
    """
    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher3,
        creator=creator,
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=4,
        pool_timeout=10,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


@dataclass(frozen=True, slots=True)
class Change:
    """One open transaction of one verb: ``who`` does it and when."""

    connection: Connection
    who: str
    at: str
    session: str
    audit_key: bytes

    def add(self, table: Table, values: Mapping[str, object]) -> int:
        """Insert one row; returns its id."""
        return int(self.connection.execute(insert(table), dict(values)).lastrowid)

    def add_all(self, table: Table, rows: Sequence[Mapping[str, object]]) -> None:
        """Insert rows with the same columns, as fast as the driver can."""
        names = list(rows[0])
        self.add_tuples(table, names, [tuple(row[name] for name in names) for row in rows])

    def add_tuples(self, table: Table, names: Sequence[str], rows: Sequence[tuple[object, ...]]) -> None:
        """Insert rows that hold these columns in this order."""
        columns, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
        insertion = f'INSERT INTO "{table.name}" ({columns}) VALUES ({marks})'  # noqa: S608 - names of our own tables
        self.connection.exec_driver_sql(insertion, list(rows))

    def execute(self, statement: Executable, values: Mapping[str, object] | None = None) -> Any:
        """Run one statement, with ``values`` for its columns if given."""
        return self.connection.execute(statement, values)

    @property
    def by(self) -> dict[str, str]:
        """The columns that say who entered a row."""
        return {"entered_by": self.who, "entered_at": self.at}

    def note(
        self, action: str, entity: str, entity_id: object = "", row: Mapping[str, object] | None = None, *,
        patient: int | None = None, text: str = "",
    ) -> None:  # fmt: skip
        """Write the audit line; ``text`` never names a patient, ``row`` enters as its hash only."""
        self.note_all([Noted(action, entity, entity_id, row or {}, patient, text)])

    def note_all(self, noted: Sequence[Noted]) -> None:
        """Write several audit lines, each chained to the one before."""
        last = self.connection.exec_driver_sql("SELECT mac FROM audit ORDER BY seq DESC LIMIT 1").scalar() or FIRST
        lines = chained(noted, last, self.audit_key, who=self.who, at=self.at, session=self.session)
        if lines:
            self.add_all(tables.audit, lines)


class Transactions(Readings):
    """Reads on any thread without holding a lock; writes one after the other, each all or nothing."""

    def __init__(self, connect: Callable[[], Any], audit_key: bytes, session: str = "") -> None:
        self._engine = writing_engine(connect)
        self._audit_key = audit_key
        self._session = session or secrets.token_hex(8)
        self._turn = threading.Lock()
        self._joint = threading.local()

    def _run(self, sql: str, parameters: Sequence[object] = ()) -> Sequence[Row]:
        joined: Connection | None = getattr(self._joint, "connection", None)
        with explained(DBAPIError, sqlcipher3.Error):
            connection = self._engine.raw_connection() if joined is None else joined.connection
            try:
                cursor = connection.cursor()
                cursor.execute(sql, parameters)
                return cursor.fetchall()
            finally:
                if joined is None:
                    connection.close()

    @contextmanager
    def _change(self, who: str, at: datetime) -> Iterator[Change]:
        """One transaction: committed at the end of the block, rolled back by any exception in it."""
        with self._writing() as connection:
            yield Change(connection, who, instant_text(at), self._session, self._audit_key)

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """A transaction without an audit line, for what is no entry of the record: drafts and settings."""
        joined: Connection | None = getattr(self._joint, "connection", None)
        if joined is not None:
            yield joined
            return
        with self._turn, explained(DBAPIError, sqlcipher3.Error), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def together(self) -> Iterator[None]:
        """Several verbs of this thread as one transaction: all of them are stored at the end of the block, or none.

        What this thread reads of the store meanwhile has them already; everybody else reads the record as it was
        before. A block within another belongs to it.
        """
        outer: Connection | None = getattr(self._joint, "connection", None)
        with self._writing() as connection:
            self._joint.connection = connection
            try:
                yield
            finally:
                self._joint.connection = outer

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Nobody of this program writes until the end of the block."""
        with self._turn:
            yield

    def renew(self, audit_key: bytes) -> None:
        """The database has another key: let go of every connection, and seal audit lines with this key from now on."""
        self._engine.dispose()
        self._audit_key = audit_key
