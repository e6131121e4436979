"""The triggers by which the database itself refuses to change or delete what a clinician entered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

_ENDINGS = frozenset({"superseded_by", "ended_by", "ended_at", "ended_reason"})


def _refusal(name: str, table: str, deed: str, condition: str = "") -> str:
    return (
        f"CREATE TRIGGER {table}_{name} BEFORE {deed} ON {table}{condition} "
        f"BEGIN SELECT RAISE(ABORT, '{table} rows stay as entered'); END"
    )


def triggers(versioned: Mapping[str, Iterable[str]], frozen: Iterable[str], staying: Iterable[str]) -> Iterator[str]:
    """The statements that make them.

    ``versioned`` maps tables to their columns: values never change, and a version ends once; rows of ``frozen`` tables
    never change at all; of both, and of ``staying``, none is deleted.
    """
    for table in staying:
        yield _refusal("stays", table, "DELETE")
    for table in frozen:
        yield _refusal("stays", table, "DELETE")
        yield _refusal("is_frozen", table, "UPDATE")
    for table, columns in versioned.items():
        values = ", ".join(column for column in columns if column not in _ENDINGS)
        yield _refusal("stays", table, "DELETE")
        yield _refusal("keeps_values", table, f"UPDATE OF {values}")
        yield _refusal("ends_once", table, "UPDATE", " WHEN OLD.ended_at IS NOT NULL")
