"""Reading the audit trail: by who, what, when and patient, and whether its chain holds."""

# ruff: noqa: S608 - the SQL is put together from constants of this package; every value is a parameter

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from alpdesk.clinical.kept import AuditLine, AuditWanted, Seen
from alpdesk.store import audit, rows
from alpdesk.store.audit import AuditKeys, Fault, Head
from alpdesk.store.rows import Row, instant_text, key_of

_LINE = "seq, at, who, action, entity, entity_id, text, patient_id"


class AuditReadings:
    """What the store tells of its audit trail."""

    _audit_key: bytes

    @abstractmethod
    def _run(self, sql: str, parameters: Sequence[object] = ()) -> Sequence[Row]:
        """Run one SELECT and give all its rows."""

    def audit(self, patient_id: str | None = None, limit: int = 200) -> tuple[AuditLine, ...]:
        """The latest audit lines, newest first, of one patient or of the whole clinic."""
        return self.audit_lines(AuditWanted(patient_id=patient_id or ""), limit)

    def audit_lines(self, wanted: AuditWanted, limit: int = 200, *, before: int = 0) -> tuple[AuditLine, ...]:
        """The latest audit lines that are wanted, newest first; with ``before`` those older than that line."""
        where, values = _condition(wanted, before)
        found = self._run(f"SELECT {_LINE} FROM audit {where}ORDER BY seq DESC LIMIT ?", [*values, limit])
        return tuple(map(_line, found))

    def count_audit(self, wanted: AuditWanted) -> int:
        """How many audit lines are wanted."""
        where, values = _condition(wanted, 0)
        return int(self._run(f"SELECT count(*) FROM audit {where}", values)[0][0])

    def audit_people(self) -> tuple[str, ...]:
        """Everybody whom the trail names as a doer, by name."""
        return tuple(str(row[0]) for row in self._run("SELECT DISTINCT who FROM audit ORDER BY who"))

    def seen(self, patient_id: str) -> tuple[Seen, ...]:
        """Everybody who worked with a patient's record, the latest first."""
        found = self._run(
            "SELECT who, min(at), max(at), sum(action = 'read record'), "
            "sum(action <> 'read record' AND NOT (action GLOB 'export*' OR action = 'issue letter')), "
            "sum(action GLOB 'export*' OR action = 'issue letter') "
            "FROM audit WHERE patient_id = ? GROUP BY who ORDER BY max(seq) DESC",
            [key_of(patient_id)],
        )
        return tuple(
            Seen(who, rows.instant_of(first), rows.instant_of(last), *rest) for who, first, last, *rest in found
        )

    def head_fault(self) -> Fault | None:
        """Whether the latest line is genuine: what is looked at whenever the clinic is opened."""
        return audit.head_fault(self._run, self.audit_keys())

    def latest_line(self, *actions: str) -> int:
        """The number of the latest line with one of these actions, 0 where there is none."""
        marks = ", ".join("?" * len(actions))
        return int(self._run(f"SELECT coalesce(max(seq), 0) FROM audit WHERE action IN ({marks})", actions)[0][0])

    def audit_head(self) -> Head:
        """The latest line."""
        return audit.head(self._run)

    def changes_after(self, seq: int) -> int:
        """How many lines behind one tell of a change of the record."""
        return audit.changes_after(self._run, seq)

    def audit_seal(self, seq: int) -> str | None:
        """The seal of one line; None where there is none of that number."""
        return audit.seal_of(self._run, seq)

    def audit_begun(self) -> datetime | None:
        """When the first line was written (UTC); None in an empty trail."""
        found = self._run("SELECT at FROM audit ORDER BY seq LIMIT 1")
        return rows.instant_of(found[0][0]) if found else None

    def audit_keys(self) -> AuditKeys:
        """The keys that seal the chain."""
        return audit.keys_of(self._run, self._audit_key)

    def chain(self) -> Iterator[Fault | Sequence[Row]]:
        """The whole chain, verified batch by batch; see ``audit.chain_faults``."""
        return audit.chain_faults(self._run, self.audit_keys())

    def audit_faults(self, tell: Callable[[int], object] = lambda _lines: None) -> Iterator[Fault]:
        """Everything that is wrong with the chain, or, where it holds, in which rows differ from what it tells.

        Reads the whole record, for a worker; ``tell`` hears how many lines were walked and may raise to stop.
        """
        from alpdesk.store.audit_rows import check  # noqa: PLC0415 - no part of opening

        return check(self._run, self.chain(), tell)

    def broken_audit_line(self) -> int | None:
        """The number of the first audit line that is missing, changed or out of order; None when the chain holds."""
        fault = audit.chain_fault(self._run, self.audit_keys())
        return fault.seq if fault else None


def _condition(wanted: AuditWanted, before: int) -> tuple[str, list[object]]:
    parts: list[str] = []
    values: list[object] = []

    def also(part: str, *given: object) -> None:
        parts.append(part)
        values.extend(given)

    if before:
        also("seq < ?", before)
    if wanted.who:
        also("who = ?", wanted.who)
    if wanted.patient_id:
        also("patient_id = ?", key_of(wanted.patient_id))
    if wanted.since is not None:
        also("at >= ?", instant_text(wanted.since))
    if wanted.until is not None:
        also("at < ?", instant_text(wanted.until))
    if wanted.actions:
        also(f"({' OR '.join(['action GLOB ?'] * len(wanted.actions))})", *wanted.actions)
    return (f"WHERE {' AND '.join(parts)} " if parts else ""), values


def _line(row: Row) -> AuditLine:
    seq, at, who, action, entity, entity_id, text, patient = row
    return AuditLine(seq, rows.instant_of(at), who, action, entity, entity_id, text, str(patient or ""))
