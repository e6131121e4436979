"""Rows against the audit trail: what agrees is not complained of, and some faults that no insider would make."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from alpdesk.store.connection import Connection, connect
from alpdesk.store.files import DATABASE
from alpdesk.store.vault import DataKeys
from tests.robustness.tamper import by_rows, clinic, faults, hands_on


@pytest.fixture(scope="module")
def busy() -> Iterator[tuple[Path, DataKeys]]:
    """A clinic with a row of every kind, closed."""
    with clinic() as made:
        yield made


@pytest.fixture
def connection(busy: tuple[Path, DataKeys]) -> Iterator[Connection]:
    """A connection to it, on which all is undone afterwards."""
    folder, keys = busy
    with closing(connect(folder / DATABASE, keys.db)) as opened, hands_on(opened):
        yield opened


def test_what_agrees_is_not_complained_of(connection: Connection, busy: tuple[Path, DataKeys]) -> None:
    assert faults(connection, busy[1]) == []


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("INSERT INTO identifier (patient_id, system, value) VALUES (77, 'NHS', '1')", "There is no patient 77"),
        ("DELETE FROM patient WHERE id = 2", "Patient 2 is missing."),
        ("DELETE FROM patient_version WHERE patient_id = 2", "Patient 2 is not as the audit trail says."),
        ("DELETE FROM import_entry WHERE kind = 'result' AND patient_id = 2", "with which file they came"),
        ("DELETE FROM contact", "The contact “1” of audit line"),
        ("UPDATE answer SET patient_id = 1 WHERE id = 2", "Answer 2 to 3 is not as audit line"),
        ("DELETE FROM import_undo", "Undone import of"),
    ],
)
def test_each_fault_is_named(connection: Connection, busy: tuple[Path, DataKeys], statement: str, said: str) -> None:
    connection.execute(statement)
    found = [one.sentence for one in faults(connection, busy[1])]
    assert any(said in sentence for sentence in found), found


def test_every_tampering_with_rows_is_noticed(busy: tuple[Path, DataKeys]) -> None:
    assert [name for name, said in by_rows(*busy) if not said] == []


@pytest.mark.parametrize(
    ("statements", "said"),
    [
        (("UPDATE result SET superseded_by = NULL WHERE id = 1",), "Result 3 counts beside another version of itself."),
        (
            ("UPDATE walkthrough SET id = 9 WHERE id = 1",),
            "Closed walkthrough 9 is in the record without an audit line.",
        ),
        (("UPDATE change_decision SET state = 'open'",), "Decision on a changed outcome of 2026-03-12, of which"),
        (("DELETE FROM patient_version WHERE version = 2",), "The version of patient 1 of audit line"),
        (("UPDATE result SET change_reason = 'x' WHERE id = 1",), "Result 1 is not as audit line"),
    ],
)
def test_more_faults_are_named(
    connection: Connection, busy: tuple[Path, DataKeys], statements: tuple[str, ...], said: str
) -> None:
    for statement in statements:
        connection.execute(statement)
    found = [one.sentence for one in faults(connection, busy[1])]
    assert any(said in sentence for sentence in found), found
