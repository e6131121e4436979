"""Salvage: what can still be read of a damaged record, as a record in memory, and what is missing from it."""

# ruff: noqa: S608 - the SQL is put together from names of our own tables; every value is a parameter

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from sqlcipher3 import dbapi2 as driver

from alpdesk import __version__
from alpdesk.language import tr
from alpdesk.store import btree, tables
from alpdesk.store.connection import Connection
from alpdesk.store.failures import DatabaseDamaged, MadeByNewerVersion
from alpdesk.store.mending import Mended, mend
from alpdesk.store.pages import Pages, read_pages
from alpdesk.store.schema import SCHEMA, STATEMENTS
from alpdesk.store.transactions import writing_engine

_MASTER_COLUMNS = ("type", "name", "tbl_name", "rootpage", "sql")
_KINDS = {"table", "index", "trigger"}
_STAYING = tuple(table.name for table in (*tables.VERSIONED, *tables.FROZEN, *tables.STAYING))
"""Tables of which no row is ever deleted: a number that is missing among theirs is a row that was lost."""
_ENTITIES = {"waiting result": "waiting_result", "file": "file_import"}
"""Names in the audit trail that are not a table's own."""
_WORDS = "patient_word"
"""It only says again what the patients' rows say, and is made anew."""


class _Shape(NamedTuple):
    """The columns of a table as the record has them, and what each holds in rows from before it was added."""

    names: tuple[str, ...]
    defaults: tuple[btree.Value, ...]

    def filled(self, values: Sequence[btree.Value]) -> tuple[btree.Value, ...]:
        """A row with all columns."""
        return (*values, *self.defaults[len(values) :])


SALVAGED_SETTING = "salvaged"
"""The setting of a salvaged record that keeps, as JSON, of which patients what is missing."""


@dataclass(frozen=True, slots=True)
class Damage:
    """What is damaged and what that costs.

    ``lost`` counts, by table, the entries that are known to be missing; ``patients`` are the ids of those whom they
    concern, ``unnamed`` says of how many lost entries nobody can tell whose they were. ``touched`` are the tables of
    which a page is lost. ``rebuilt`` counts patients put together again from their earlier versions.
    """

    pages: int
    broken: tuple[int, ...] = ()
    lost: tuple[tuple[str, int], ...] = ()
    patients: tuple[str, ...] = ()
    unnamed: int = 0
    touched: tuple[str, ...] = ()
    rebuilt: int = 0
    journal_broken: bool = False
    owed: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """By patient and table, how many entries are missing."""

    @property
    def missing(self) -> int:
        """How many entries are known to be missing."""
        return sum(number for _, number in self.lost)


def salvaged(path: Path, key: bytes) -> tuple[Connection, Damage]:
    """A record in memory with every row whose pages are whole, and what is missing from it; nothing is written.

    Raises DatabaseDamaged where no page can be read with this key, MadeByNewerVersion, OSError.
    """
    pages = read_pages(path, key)
    if not pages.plain:
        raise DatabaseDamaged(
            tr(
                "Not one page of {file} can be read with this key file: restore the newest copy of the record.",
                file=path.name,
            )
        )
    found, touched = _found(pages)
    connection = driver.connect(":memory:", isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA temp_store = memory")
        for statement in _statements():
            connection.execute(statement)
        for name, shape, rows in found:
            _fill(connection, name, shape, rows)
        lost = _lost(connection)
        mended = mend(connection, restore_identifiers="identifier" in touched)
    except BaseException:
        connection.close()
        raise
    return connection, _damage(pages, touched, lost, mended, connection)


def _found(pages: Pages) -> tuple[list[tuple[str, _Shape, list[btree.Row]]], set[str]]:
    """The rows of each table with its columns, and the tables of which a page is lost."""
    form = int.from_bytes(pages.plain[1][60:64], "big") if 1 in pages.plain else 0
    if form > SCHEMA:
        raise MadeByNewerVersion(
            tr(
                "This record has form {form} and was made by a newer AlpDesk; AlpDesk {version} knows forms "
                "up to {known}: update AlpDesk on this computer.",
                form=form,
                version=__version__,
                known=SCHEMA,
            )
        )
    reached: set[int] = set()
    touched: set[str] = set()
    schema, complete = _schema(pages, reached)
    shapes = _shapes(schema)
    walked: dict[str, list[btree.Row]] = {}
    for name in shapes:
        nothing = btree.Walked(lost=set() if complete else {0})
        walk = btree.walk(pages.plain, schema[name][0]) if name in schema else nothing
        reached |= walk.reached
        walked[name] = walk.rows
        if walk.lost:
            touched.add(name)
    for number, rows in _orphans(pages, reached):
        name = _owner(rows, shapes, touched)
        if name:
            walked[name] += rows
            reached.add(number)
    return [(name, shapes[name], rows) for name, rows in walked.items()], touched


def _schema(pages: Pages, reached: set[int]) -> tuple[dict[str, tuple[int, str]], bool]:
    """Root page and statement of each table, and whether these are all: from the first page or those below it."""
    walk = btree.walk(pages.plain, 1)
    rows = list(walk.rows)
    reached |= walk.reached
    if walk.lost:
        for number, orphan in _orphans(pages, reached):
            if all(len(values) == len(_MASTER_COLUMNS) and values[0] in _KINDS for _, values in orphan):
                rows += orphan
                reached.add(number)
    schema: dict[str, tuple[int, str]] = {}
    for _, values in rows:
        kind, name, _table, root, sql = values
        if kind == "table" and isinstance(name, str) and isinstance(root, int) and isinstance(sql, str):
            schema[name] = root, sql
    ours = {name: found for name, found in schema.items() if name in tables.METADATA.tables and name != _WORDS}
    return ours, not walk.lost


def _shapes(schema: Mapping[str, tuple[int, str]]) -> dict[str, _Shape]:
    """The shape of each table as the record has it; as this version has it where its statement is lost."""
    shapes = {}
    with closing(driver.connect(":memory:")) as scratch:
        for name, table in tables.METADATA.tables.items():
            if name in schema:
                scratch.execute(schema[name][1])
                info = scratch.execute(f'PRAGMA table_info("{name}")').fetchall()
                values = tuple(scratch.execute(f"SELECT {row[4] or 'NULL'}").fetchone()[0] for row in info)
                shapes[name] = _Shape(tuple(row[1] for row in info), values)
            elif name != _WORDS:
                names = tuple(column.name for column in table.columns)
                shapes[name] = _Shape(names, (None,) * len(names))
    return shapes


def _orphans(pages: Pages, reached: set[int]) -> Iterator[tuple[int, list[btree.Row]]]:
    """Whole pages of rows that no table reaches any more, because a page above them is lost."""
    for number, page in pages.plain.items():
        if number not in reached and number != 1 and btree.is_leaf(page):
            rows = btree.walk(pages.plain, number).rows
            if rows:
                yield number, rows


def _owner(rows: Sequence[btree.Row], shapes: Mapping[str, _Shape], touched: Iterable[str]) -> str:
    """The one table, of those with a lost page, that rows can belong to by their values; empty if that is not clear."""
    able = [name for name in touched if all(_fits(name, shapes[name], values) for _, values in rows)]
    return able[0] if len(able) == 1 else ""


def _fits(name: str, shape: _Shape, values: Sequence[btree.Value]) -> bool:
    if len(values) > len(shape.names):
        return False
    table = tables.METADATA.tables[name]
    filled = shape.filled(values)
    return all(_allows(table.columns[column], value) for column, value in zip(shape.names, filled, strict=True))


def _allows(column: Any, value: btree.Value) -> bool:
    if value is None:
        return bool(column.nullable) or _numbered(column)
    return isinstance(value, column.type.python_type) or (column.type.python_type is float and isinstance(value, int))


def _numbered(column: Any) -> bool:
    """Whether the column is the row's own number, which the row does not hold."""
    return bool(column.primary_key) and column.type.python_type is int


@cache
def _statements() -> tuple[str, ...]:
    """What makes this version's tables and indexes; without triggers, for nothing is entered."""
    engine = writing_engine(lambda: driver.connect(":memory:", isolation_level=None))
    try:
        with engine.begin() as connection:
            tables.create_tables(connection)
            made = connection.exec_driver_sql(f"{STATEMENTS} AND type <> 'trigger' ORDER BY rowid")
            return tuple(str(row[0]) for row in made)
    finally:
        engine.dispose()


def _fill(connection: Connection, name: str, shape: _Shape, rows: Sequence[btree.Row]) -> None:
    """Insert what fits; of two rows with one number the first stays."""
    columns = tables.METADATA.tables[name].columns
    known = [(place, _numbered(columns[one])) for place, one in enumerate(shape.names) if one in columns]
    own = not any(numbered for _, numbered in known)
    names = [*(["rowid"] if own else []), *(f'"{shape.names[place]}"' for place, _ in known)]
    insertion = f'INSERT OR IGNORE INTO "{name}" ({", ".join(names)}) VALUES ({", ".join("?" * len(names))})'
    values = []
    for number, row in rows:
        filled = shape.filled(row)
        held = [number if numbered else filled[place] for place, numbered in known]
        values.append([number, *held] if own else held)
    connection.execute("BEGIN")
    connection.executemany(insertion, values)
    connection.execute("COMMIT")


def _lost(connection: Connection) -> dict[str, set[int]]:
    """The numbers of the rows that were there once: gaps in a row of numbers, and what the audit trail tells of."""
    told: defaultdict[str, set[int]] = defaultdict(set)
    for table, first, last, _patient in _told(connection):
        if table in _STAYING:
            told[table] |= set(range(first, last + 1))
    lost = {}
    for name in _STAYING:
        there = {int(row[0]) for row in connection.execute(f'SELECT rowid FROM "{name}"')}
        missing = (set(range(1, max(there, default=0) + 1)) | told[name]) - there
        if missing:
            lost[name] = missing
    return lost


def _told(connection: Connection) -> Iterator[tuple[str, int, int, int | None]]:
    """Which rows of which table the audit trail and the imports tell of, and whose they are."""
    for entity, ident, patient in connection.execute("SELECT entity, entity_id, patient_id FROM audit"):
        first, _, last = ident.partition("-")
        if first.isdigit() and (last or first).isdigit():
            yield _ENTITIES.get(entity, entity), int(first), int(last or first), patient
    yield from connection.execute("SELECT kind, first, last, patient_id FROM import_entry").fetchall()


def _damage(
    pages: Pages, touched: set[str], lost: Mapping[str, set[int]], mended: Mended, connection: Connection
) -> Damage:
    left = {name: set(missing) for name, missing in lost.items()}
    left.get("patient", set()).difference_update(mended.rebuilt)
    owed: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for ident in left.get("patient", ()):
        owed[str(ident)]["patient"] = 1
    unnamed = {name: set(missing) for name, missing in left.items() if name not in {"patient", "audit"}}
    for table, first, last, patient in _told(connection):
        if patient is not None and unnamed.get(table):
            named = {ident for ident in unnamed[table] if first <= ident <= last}
            unnamed[table] -= named
            if named:
                owed[str(patient)][table] += len(named)
    counts = Counter({name: len(missing) for name, missing in left.items() if missing}) + mended.removed
    return Damage(
        pages.count,
        pages.broken,
        tuple(sorted(counts.items())),
        tuple(sorted(owed, key=int)),
        sum(map(len, unnamed.values())),
        tuple(sorted(touched)),
        len(mended.rebuilt),
        pages.journal_broken,
        {ident: dict(kinds) for ident, kinds in owed.items()},
    )
