"""The audit trail: what a line says, how each is chained to the one before, and how the whole chain is verified."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from operator import itemgetter
from typing import Any

from alpdesk.language import tr
from alpdesk.store.rows import Row, instant_of, instant_text

FIRST = "0" * 64
"""What the first audit line is chained to."""
FIELDS = ("at", "who", "session", "action", "entity", "entity_id", "patient_id", "text", "digest", "prev")
"""What the seal of a line covers, besides its place."""
COLUMNS = ("seq", *FIELDS, "mac")
KEYS_SETTING = "audit-keys"
"""The setting that holds the chain's keys from before each rotation, with the last line that each one seals."""
CLOCK_BACK = "clock-back"
"""The action of a line that tells of a clock that was set back."""
QUIET = (
    *("read *", "list *", "search*", "print*", "export*", "verify*", "look*"),
    *(
        "open*",
        "close clinic",
        "unlock*",
        "log in*",
        "log out*",
        "login*",
        "lock*",
        "fail*",
        "attempt*",
        "refused",
        CLOCK_BACK,
    ),
    *("copy *", "restore drill", "restore noted", "run closed walkthroughs again"),
)
"""What is told without anything in the record having changed: patterns of actions."""
_BATCH = 5_000
_SET_RIGHT = timedelta(minutes=2)
"""By so much a computer corrects its clock without anybody having set it back."""
_ALL = ", ".join(COLUMNS)
_SORTED = sorted(FIELDS)
_FORM = "{" + ",".join(f'"{name}":%s' for name in _SORTED) + "}"
_PATIENT = _SORTED.index("patient_id")
_in_order = itemgetter(*(COLUMNS.index(name) for name in _SORTED))
_SEQ, _PREV, _MAC = (COLUMNS.index(name) for name in ("seq", "prev", "mac"))
_quoted = json.encoder.encode_basestring

Run = Callable[[str, Sequence[object]], Sequence[Row]]
"""Runs one SELECT and gives all its rows."""


@dataclass(frozen=True, slots=True)
class Noted:
    """What an audit line says; ``text`` never names a patient, ``row`` enters as its hash only."""

    action: str
    entity: str
    entity_id: object
    row: Mapping[str, object] = field(default_factory=dict)
    patient: int | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """The latest line of a chain: its number, its seal, and when it was written (UTC); number 0 for an empty chain."""

    seq: int = 0
    mac: str = FIRST
    at: str = ""


@dataclass(frozen=True, slots=True)
class AuditKeys:
    """The key that seals the lines of today and, after rotations, those before: each up to and with a line."""

    current: bytes = field(repr=False)
    former: tuple[tuple[int, bytes], ...] = field(default=(), repr=False)

    def of(self, seq: int) -> bytes:
        """The key that seals a line."""
        return next((key for until, key in self.former if seq <= until), self.current)


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with the trail or the record, in one sentence without names; ``seq`` is the line, 0 for none."""

    sentence: str
    seq: int = 0
    patient_id: str = ""


def canonical(values: Mapping[str, object]) -> bytes:
    """A row as bytes, the same for the same values; bytes in it stand as their hash."""
    return _encoded(values).encode("utf-8", "surrogatepass")


_encoded = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=lambda raw: _sha(bytes(raw))
).encode


def _sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def digest(values: Mapping[str, object]) -> str:
    """What a line keeps of a row."""
    return _sha(canonical(values))


def line_mac(key: bytes, line: Mapping[str, object]) -> str:
    """The seal of one audit line; it covers the seal of the line before."""
    return _seal(key, [line[name] for name in _SORTED])


def _seal(key: bytes, values: Sequence[Any]) -> str:
    """The seal of the values of ``_SORTED``: of the bytes of ``canonical``, put together by hand for its speed."""
    patient = "null" if values[_PATIENT] is None else values[_PATIENT]
    said = _FORM % (*map(_quoted, values[:_PATIENT]), patient, *map(_quoted, values[_PATIENT + 1 :]))
    return hmac.digest(key, said.encode("utf-8", "surrogatepass"), "sha256").hex()


def chained(
    noted: Iterable[Noted], last: str, key: bytes, *, who: str, at: str, session: str
) -> list[dict[str, object]]:
    """The lines of a deed, each chained to the one before, the first to ``last``; without their numbers."""
    lines = []
    for one in noted:
        line: dict[str, object] = {
            "at": at,
            "who": who,
            "session": session,
            "action": one.action,
            "entity": one.entity,
            "entity_id": str(one.entity_id),
            "patient_id": one.patient,
            "text": one.text,
            "digest": digest(one.row),
            "prev": last,
        }
        last = line_mac(key, line)
        lines.append(line | {"mac": last})
    return lines


def append(
    connection: Any, key: bytes, noted: Sequence[Noted], *, who: str, at: datetime, session: str
) -> None:  # fmt: skip
    """Write lines in a transaction of their own, on a driver's connection that has none open."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        last = head(lambda sql, values: connection.execute(sql, values).fetchall())
        marks = ", ".join("?" * (len(FIELDS) + 1))
        for line in chained(noted, last.mac, key, who=who, at=instant_text(at), session=session):
            connection.execute(f"INSERT INTO audit ({', '.join(line)}) VALUES ({marks})", list(line.values()))  # noqa: S608 - constants only
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def head(run: Run) -> Head:
    """The latest line."""
    found = run("SELECT seq, mac, at FROM audit ORDER BY seq DESC LIMIT 1", ())
    return Head(*found[0]) if found else Head()


def changes_after(run: Run, seq: int) -> int:
    """How many lines behind one tell of a change of the record."""
    quiet = " OR ".join(["action GLOB ?"] * len(QUIET))
    return int(run(f"SELECT count(*) FROM audit WHERE seq > ? AND NOT ({quiet})", (seq, *QUIET))[0][0])  # noqa: S608 - marks only


def seal_of(run: Run, seq: int) -> str | None:
    """The seal of one line; None where there is none of that number."""
    found = run("SELECT mac FROM audit WHERE seq = ?", (seq,))
    return str(found[0][0]) if found else None


def keys_of(run: Run, current: bytes) -> AuditKeys:
    """The keys of the whole chain: today's, and those that the record keeps from before each rotation."""
    found = run("SELECT body FROM setting WHERE key = ?", (KEYS_SETTING,))
    kept = json.loads(found[0][0]) if found else []
    return AuditKeys(current, tuple((int(one["until"]), bytes.fromhex(one["key"])) for one in kept))


def retired(keys: AuditKeys, until: int) -> str:
    """The setting of ``KEYS_SETTING`` that keeps today's key for all lines up to ``until``: before a rotation."""
    kept = [*keys.former, (until, keys.current)]
    return json.dumps([{"until": last, "key": key.hex()} for last, key in kept])


def chain_faults(run: Run, keys: AuditKeys, *, after: int = 0) -> Iterator[Fault | Sequence[Row]]:
    """Walk the chain from the line that follows ``after``: batches of whole lines, and a Fault where it ends wrongly.

    A line is right when its number follows, its seal is genuine, and it names the seal of the line before. The walk
    stops at the first fault: what follows hangs on nothing.
    """
    before = FIRST if after == 0 else seal_of(run, after)
    expected = after + 1
    if before is None:
        yield Fault(tr("Audit line {line} is missing.", line=after), after)
        return
    while batch := run(f"SELECT {_ALL} FROM audit WHERE seq >= ? ORDER BY seq LIMIT ?", (expected, _BATCH)):  # noqa: S608 - constants only
        for row in batch:
            if row[_SEQ] != expected:
                yield Fault(tr("Audit line {line} is missing.", line=expected), expected)
                return
            if row[_PREV] != before or not hmac.compare_digest(_seal(keys.of(expected), _in_order(row)), row[_MAC]):
                said = tr("Audit line {line} was changed, or does not follow the line before it.", line=expected)
                yield Fault(said, expected)
                return
            before, expected = row[_MAC], expected + 1
        yield batch


def chain_fault(run: Run, keys: AuditKeys, *, after: int = 0) -> Fault | None:
    """The first fault of the chain, from the line that follows ``after``; None when it holds."""
    return next((one for one in chain_faults(run, keys, after=after) if isinstance(one, Fault)), None)


def head_fault(run: Run, keys: AuditKeys) -> Fault | None:
    """Whether the latest line is genuine and follows the one before it: what is checked at every opening."""
    latest = head(run).seq
    return chain_fault(run, keys, after=latest - 1) if latest else None


def clock_back(last: Head, now: datetime) -> bool:
    """Whether the clock stands clearly before the latest line: then only their numbers tell the order of lines."""
    return bool(last.at) and now < instant_of(last.at) - _SET_RIGHT
