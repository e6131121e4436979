"""Somebody with the key changes the record beside AlpDesk: every change must be noticed and named.

Run as ``python -m tests.robustness.tamper``, which prints a line for each. The insider may open the database with its
key, drop its triggers, write any row and replace any file; AlpDesk itself, which seals lines, is not in their hands.
"""

# ruff: noqa: S608 - the SQL is put together from constants of this module

from __future__ import annotations

import secrets
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import timedelta
from itertools import islice
from pathlib import Path

from alpdesk.clinical.imports import Arrival, ImportedEntries, StoredImport, WaitingResult
from alpdesk.clinical.people import Clinic, OwnParagraph, User
from alpdesk.clinical.record import Answer, Problem
from alpdesk.store import audit, opening, vault
from alpdesk.store.audit_rows import check
from alpdesk.store.connection import Connection, connect
from alpdesk.store.files import ANCHOR, DATABASE
from alpdesk.store.store import Store
from alpdesk.store.vault import DataKeys
from tests.unit.store.samples import ALP, AT, HARTLEY, PASSPHRASE, WHO
from tests.unit.store.test_audit import a_busy_morning
from tests.unit.store.test_changes import CHANGE
from tests.unit.store.test_keeping import CLOSED, CONTENT

FILE = StoredImport("", "a.hl7", "ab" * 32, "HL7 v2", "Northlab", {"new": 2})
WAITING = WaitingResult(HARTLEY, ALP, ("patient",), "Whose?", 7, "cd" * 32, "ALP", "U/L")
OWN = OwnParagraph("", "Parking", "In front.")
MEANINGLESS = {"change_decision.id", "contact.version", "import_entry.id", "import_undo.id", "operation_choice.id"}
"""Numbers on which nothing rests but an order, which is held."""
UNSEALED = {"draft", "alembic_version", "audit", "sqlite_sequence"}
"""Tables that the trail does not tell of: words not yet saved, and the trail itself, which its own chain keeps."""


def fill(store: Store) -> None:
    """Every verb that writes a row, at least once."""
    store.set_clinic(Clinic("Elm Surgery", "1 Elm Row", invented=True), WHO, AT)
    store.set_user(User(WHO, "GP partner", "1234567"), WHO, AT)
    hartley = a_busy_morning(store)
    quill = store.add_patient(replace(HARTLEY, family="Quill", given="Jonas", identifiers=()), WHO, AT)
    ident = store.add_import(FILE, WHO, AT)
    (old,) = store.add_results(quill, [ALP], WHO, AT)
    kept = store.add_results(quill, [replace(ALP, value_text="31"), replace(ALP, value_text="32")], WHO, AT)
    store.withdraw_result(quill, kept[0], "wrong patient", WHO, AT)
    arrivals = [Arrival(quill, replace(ALP, value_text="26"), old), Arrival(hartley, ALP), Arrival(hartley, ALP)]
    store.add_arrivals(ident, arrivals, WHO, AT)
    store.came_with(ident, [ImportedEntries(quill, "patient", int(quill), int(quill))], WHO, AT)
    (waiting,) = store.add_waiting(ident, [WAITING], WHO, AT)
    (found,) = (one for one in store.waiting() if one.id == waiting)
    store.step_waiting([replace(found, state="refused", needs=(), reason="not ours")], "refuse waiting result", WHO, AT)
    store.undo_import(store.add_import(FILE, WHO, AT), "wrong file", WHO, AT)
    store.keep_laboratory("Northlab", '{"name": "Northlab"}', WHO, AT)
    store.change_setting("drop-folder", '"in"', WHO, AT)
    walkthrough = store.add_walkthrough(replace(CLOSED, patient_id=quill), CONTENT)
    store.choose_operation(quill, "", WHO, AT + timedelta(hours=1))
    change = store.add_outcome_change(replace(CHANGE, patient_id=quill, walkthrough_id=walkthrough))
    store.decide_change(change, "dismissed", "seen", WHO, AT)
    store.add_letter_event(store.letters(hartley)[0].id, "sent", AT.date(), "by post", WHO, AT)
    store.add_acknowledgement(quill, old, "acknowledged", "telephoned", WHO, AT)
    store.correct_paragraph(OwnParagraph(store.add_paragraph(OWN, WHO, AT), "Parking", "Behind."), WHO, AT)
    store.add_problem(quill, Problem("", "Osteoporosis"), WHO, AT)
    store.add_answers(quill, [Answer("fever", "no"), Answer("bone_pain", "yes")], WHO, AT)


@contextmanager
def clinic() -> Iterator[tuple[Path, DataKeys]]:
    """A small clinic with every kind of row, closed."""
    with tempfile.TemporaryDirectory() as above:
        folder, keys = Path(above) / "clinic", DataKeys(secrets.token_bytes(32), "k1", WHO)
        vault.create_vault(folder, WHO, PASSPHRASE, "Elm Surgery", cost=vault.FLOOR)
        store = opening.create_store(folder, keys)
        fill(store)
        store.close()
        yield folder, keys


@contextmanager
def hands_on(connection: Connection) -> Iterator[None]:
    """What an insider does here is undone afterwards."""
    connection.execute("PRAGMA foreign_keys = off")
    connection.execute("BEGIN")
    try:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        yield
    finally:
        connection.execute("ROLLBACK")


def faults(connection: Connection, keys: DataKeys) -> list[audit.Fault]:
    """What AlpDesk finds wrong, without the anchor."""

    def run(sql: str, values: Sequence[object] = ()) -> Sequence[Sequence[object]]:
        found: list[tuple[object, ...]] = connection.execute(sql, values).fetchall()
        return found

    return list(check(run, audit.chain_faults(run, audit.keys_of(run, keys.audit)), lambda _lines: None))


ROWS: dict[str, tuple[str, ...]] = {
    "a result's value is edited": ("UPDATE result SET number = '85', value_text = '85' WHERE id = 1",),
    "a result's date is edited": ("UPDATE result SET taken = '2025-01-01', taken_day = '2025-01-01' WHERE id = 5",),
    "a result is moved to another patient": ("UPDATE result SET patient_id = 1 WHERE id = 6",),
    "two patients' results are swapped": (
        "UPDATE result SET patient_id = 3 - patient_id WHERE id IN (6, 8)",
    ),
    "a withdrawn result counts again": (
        "UPDATE result SET ended_by = NULL, ended_at = NULL, ended_reason = NULL WHERE ended_reason = 'wrong patient'",
    ),
    "a result is withdrawn without a line": (
        "UPDATE result SET ended_by = entered_by, ended_at = entered_at, ended_reason = 'x' WHERE id = 6",
    ),
    "a result is deleted": ("DELETE FROM result WHERE id = 6",),
    "a result is deleted with its audit line": (
        "DELETE FROM result WHERE id = 5", "DELETE FROM audit WHERE action = 'add result' AND entity_id = '5-6'",
    ),
    "a result is made up": (
        "CREATE TABLE made AS SELECT * FROM result WHERE id = 6",
        "UPDATE made SET id = 100, number = '999'",
        "INSERT INTO result SELECT * FROM made",
    ),
    "a correction is made to replace another result": ("UPDATE result SET superseded_by = 6 WHERE id = 1",),
    "a patient's birth date is edited": ("UPDATE patient SET born = '1970-01-01' WHERE id = 1",),
    "a patient's birth date is edited in every place": (
        "UPDATE patient SET born = '1970-01-01' WHERE id = 1",
        "UPDATE patient_version SET body = replace(body, '1960-03-12', '1970-01-01')",
    ),
    "a patient's number is edited": ("UPDATE identifier SET value = '943 476 0000' WHERE system = 'NHS'",),
    "a letter's PDF is edited": ("UPDATE letter SET pdf = x'2550'",),
    "a closed walkthrough's decision is edited": ("UPDATE walkthrough SET decision = 'accepted' WHERE id = 1",),
    "an answer is edited": ("UPDATE answer SET value = 'no' WHERE question = 'bone_pain'",),
    "a user gives themselves duties": ("UPDATE user SET duties = 'clinician nurse administrator'",),
    "a refused result waits again": ("DELETE FROM waiting_step WHERE state = 'refused'",),
    "rules kept with a walkthrough are edited": ("UPDATE pathway_content SET rules = 'id = 0'",),
    "an earlier choice of the operation to count from is made the latest": (
        "UPDATE operation_choice SET id = id + 100 WHERE id = 1",
    ),
    "an audit line is edited": ("UPDATE audit SET who = 'Nobody' WHERE seq = 9",),
    "an audit line is deleted": ("DELETE FROM audit WHERE seq = 9",),
    "the last audit lines are deleted, their rows kept": ("DELETE FROM audit WHERE seq > 40",),
    "two audit lines are exchanged": (
        "UPDATE audit SET seq = -seq WHERE seq IN (9, 10)", "UPDATE audit SET seq = 19 + seq WHERE seq < 0",
    ),
    "an audit line is made up": (
        "CREATE TABLE made AS SELECT * FROM audit ORDER BY seq DESC LIMIT 1",
        "UPDATE made SET seq = seq + 1, who = 'Nobody', prev = mac",
        "INSERT INTO audit SELECT * FROM made",
    ),
    "the chain is sealed again with a key of the insider's": (),
}  # fmt: skip
"""What is done to rows, with the key."""


def sealed_again(connection: Connection, start: int) -> None:
    """An audit line is edited and all that follow are chained to it, with a key that is not AlpDesk's."""
    names, key = (*audit.FIELDS,), secrets.token_bytes(32)
    (last,) = connection.execute("SELECT prev FROM audit WHERE seq = ?", (start,)).fetchone()
    listed = ", ".join(names)
    for seq, *row in connection.execute(f"SELECT seq, {listed} FROM audit WHERE seq >= ?", (start,)).fetchall():
        line = dict(zip(names, row, strict=True)) | {"prev": last, "who": "Nobody"}
        last = audit.line_mac(key, line)
        connection.execute(
            "UPDATE audit SET who = 'Nobody', prev = ?, mac = ? WHERE seq = ?", (line["prev"], last, seq)
        )


def by_rows(folder: Path, keys: DataKeys) -> Iterator[tuple[str, str]]:
    """What is done, and what is said of it: empty where nothing is."""
    with closing(connect(folder / DATABASE, keys.db)) as connection:
        for name, statements in ROWS.items():
            with hands_on(connection):
                for statement in statements:
                    if not connection.execute(statement).rowcount:
                        raise AssertionError(name)
                if not statements:
                    sealed_again(connection, 9)
                found = faults(connection, keys)
            yield name, found[0].sentence if found else ""


def by_files(folder: Path, keys: DataKeys) -> Iterator[tuple[str, str]]:
    """The same, for what only the anchor tells: the trail in the database is whole."""
    old = folder.with_name("old")
    shutil.copytree(folder, old)
    store = opening.open_store(folder, keys)
    store.add_results("1", [replace(ALP, value_text="612")], WHO, AT)
    store.close()
    with closing(connect(old / DATABASE, keys.db)) as connection:
        (before,) = connection.execute("SELECT max(seq) FROM audit").fetchone()
    cut = ("DELETE FROM result WHERE value_text = '612'", f"DELETE FROM audit WHERE seq > {before}")
    for name, database, statements, anchor in (
        ("the file is replaced by an older copy", old, (), "kept"),
        ("the newest lines are cut off with their rows", folder, cut, "kept"),
        ("the file is replaced, and work goes on in it", old, (), "worked on"),
        ("the file is replaced by an older copy, the anchor removed", old, (), "removed"),
        ("the file and the anchor's text are set back", old, (), "edited"),
    ):
        trial = folder.with_name("trial")
        shutil.copytree(folder, trial)
        shutil.copyfile(database / DATABASE, trial / DATABASE)
        _insider(trial, keys, statements, anchor)
        yield name, _said(trial, keys)
        shutil.rmtree(trial)


def _insider(trial: Path, keys: DataKeys, statements: Sequence[str], anchor: str) -> None:
    with closing(connect(trial / DATABASE, keys.db)) as connection:
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        dropped = [f"DROP TRIGGER {name}" for name, _ in triggers]
        for statement in (*dropped, *statements, *(sql for _, sql in triggers)):
            connection.execute(statement)
    if anchor == "removed":
        (trial / ANCHOR).unlink()
    elif anchor == "edited":
        text = (trial / ANCHOR).read_text()
        (trial / ANCHOR).write_text(text.replace(' "head": [\n  ', ' "head": [\n  1'))
    elif anchor == "worked on":
        kept = (trial / ANCHOR).read_bytes()
        store = opening.open_store(trial, keys)
        for number in range(3):
            store.add_results("1", [replace(ALP, value_text=str(number))], WHO, AT)
        store.close()
        (trial / ANCHOR).write_bytes(kept)


def _said(trial: Path, keys: DataKeys) -> str:
    opened = opening.open_database(trial, keys)
    try:
        found = opened.anchored()
        return "" if found.state == "agrees" else f"{found.state}, {found.lines} lines missing"
    finally:
        opened.close()


def unnoticed_columns(folder: Path, keys: DataKeys, every: int = 1) -> Iterator[tuple[str, bool]]:
    """Every column of every table changed in its first row, every first row deleted; whether that goes unnoticed."""
    with closing(connect(folder / DATABASE, keys.db)) as connection:
        for name, statement in islice(_single(connection), 0, None, every):
            with hands_on(connection):
                connection.execute(statement)
                yield name, not faults(connection, keys)


def _single(connection: Connection) -> Iterator[tuple[str, str]]:
    """What is changed, and the statement that does it."""
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    for table in sorted({name for (name,) in names} - UNSEALED):
        columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
        where = "WHERE rowid = 1" if table != "patient_word" else "WHERE patient_id = 1 AND word = '19600312'"
        where = "" if table in {"clinic", "user", "laboratory", "setting", "pathway_content"} else where
        for column in (name for name in columns if f"{table}.{name}" not in MEANINGLESS):
            changed = f'UPDATE "{table}" SET "{column}" = {_changed(table, column)} {where}'
            yield f"{table}.{column}", changed
        yield f"{table} (deleted)", f'DELETE FROM "{table}" {where}'


def _changed(table: str, column: str) -> str:
    """An expression for another value of the same kind."""
    if table == "patient_version" and column == "body":
        return "replace(body, 'Elm', 'Oak')"
    return (
        f'CASE typeof("{column}") WHEN \'integer\' THEN "{column}" + 1000 WHEN \'real\' THEN "{column}" + 1 '
        f"WHEN 'blob' THEN x'00' WHEN 'null' THEN '7' ELSE \"{column}\" || '7' END"
    )


def run(count: int, _seed: int, *, every: int = 1) -> Counter[str]:
    """All tamperings, so often; how many there were, and how many were noticed."""
    sums: Counter[str] = Counter()
    for _ in range(count):
        with clinic() as (folder, keys):
            for _, said in (*by_rows(folder, keys), *by_files(folder, keys)):
                sums["tamperings"] += 1
                sums["noticed"] += bool(said)
            for _, missed in unnoticed_columns(folder, keys, every):
                sums["columns and rows"] += 1
                sums["of them unnoticed"] += missed
    return sums


def short(count: int, seed: int) -> Counter[str]:
    """The same with a part of the single columns."""
    return run(count, seed, every=13)


def main() -> int:
    """Print what each tampering is answered with; 1 where one goes unnoticed."""
    missed = 0
    with clinic() as (folder, keys):
        for name, said in (*by_rows(folder, keys), *by_files(folder, keys)):
            sys.stdout.write(f"{'noticed ' if said else 'UNNOTICED'} {name}: {said}\n")
            missed += not said
        found = list(unnoticed_columns(folder, keys))
    columns = [name for name, unseen in found if unseen]
    sys.stdout.write(f"{len(found)} single columns and rows changed, {len(columns)} unnoticed: {', '.join(columns)}\n")
    return 1 if missed or columns else 0


if __name__ == "__main__":
    sys.exit(main())
