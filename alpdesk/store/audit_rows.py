"""Whether the rows of the record are what the audit trail says: nothing changed, added or taken away beside it."""

# ruff: noqa: S608 - the SQL is put together from constants of this package; every value is a parameter

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from alpdesk.language import mark, tr, tr_marked
from alpdesk.store import audit_claims as claims
from alpdesk.store.audit import Fault, Run, digest
from alpdesk.store.audit_claims import Claim, Spec, Unnumbered
from alpdesk.store.audit_words import named, not_as_left, untold
from alpdesk.store.rows import Row

_BATCH = 2_000
_NOW = {
    "clinic": mark("The clinic"),
    "user": mark("The user"),
    "contact": mark("The contact"),
    "paragraph": mark("The paragraph"),
    "laboratory": mark("The knowledge of the laboratory"),
    "setting": mark("The setting"),
    "pathway_content": mark("The pathway content"),
}
Fields = Mapping[str, Any]


@dataclass(slots=True)
class RowCheck:
    """Takes the lines of a chain that holds, one batch after the other, and then compares the rows with them."""

    run: Run
    _added: dict[str, list[Claim]] = field(default_factory=lambda: defaultdict(list))
    _at_once: list[tuple[str, Any, str, str, str]] = field(default_factory=list)
    _ended: dict[tuple[str, int], Claim] = field(default_factory=dict)
    _latest: dict[tuple[str, str], Claim] = field(default_factory=dict)
    _learnt: set[str] = field(default_factory=set)
    _begun: bool = False
    _early_imports: bool = False
    _early_walkthroughs: bool = False

    def take(self, lines: Iterable[Row]) -> None:
        """Remember what lines say of rows; they have the columns of ``audit.COLUMNS``."""
        for line in lines:
            if claims.tells_nothing(line):
                continue
            claim = claims.claim_of(line)
            action, entity = claim.action, claim.entity
            self._begun = self._begun or action == claims.BEGIN
            if not self._begun:
                self._early_imports |= action == "import"
                self._early_walkthroughs |= action == "close walkthrough"
            if entity in claims.KEPT_AS_NOW:
                self._now(claim)
            elif table := claims.ENDS.get(action):
                self._ended[table, int(claim.entity_id)] = claim
            elif action == "choose operation":
                self._at_once.append(("operation_choice", claim.patient, claim.who, claim.at, claim.digest))
            elif action.startswith("changed outcome "):
                self._at_once.append(("change_decision", claim.patient, claim.who, claim.at, claim.digest))
            elif action == "undo import":
                self._at_once.append(("import_undo", int(claim.entity_id), claim.who, claim.at, claim.digest))
            elif table := claims.adds(claim):
                self._added[table].append(claim)

    def _now(self, claim: Claim) -> None:
        if claim.entity == "laboratory" and not claim.entity_id:
            self._learnt.add(claim.digest)
        else:
            self._latest[claim.entity, claim.entity_id] = claim

    def faults(self) -> Iterator[Fault]:
        """Everything in which the rows differ from the lines."""
        for table, spec in claims.SPECS.items():
            yield from self._table(table, spec)
        early, brought = self._early_imports, (one for one in self._added["result"] if one.action == "import results")
        yield from claims.step_faults(self.run, self._added["waiting_step"], early=early)
        yield from claims.run_faults(self.run, self._added["import_entry"], brought, early=early)
        for table, (about, columns) in claims.AT_ONCE.items():
            yield from self._instants(table, about, columns)
        for table in claims.VERSIONED:
            yield from self._endings(table)
        yield from claims.patient_faults(self.run, self._added["patient"])
        yield from self._rows_of_now()

    def _table(self, table: str, spec: Spec) -> Iterator[Fault]:
        """The rows that lines added, against the rows that are there."""
        known = sorted((one for one in self._added[table] if one.first), key=lambda one: one.first)
        others = Unnumbered([one for one in self._added[table] if not one.first])
        reader = _Reader(self.run, table, spec)
        for claim in known:
            yield from self._strangers(table, reader.until(claim.first), others)
            rows = list(reader.until(claim.last + 1))
            whole = len(rows) == claim.last + 1 - claim.first and all(_by(row, claim) for row in rows)
            if not whole or not _fits(claim, spec.forms(self.run, claim, rows)):
                yield claim.fault(not_as_left(table, claim.numbers, claim.seq))
        yield from self._strangers(table, reader.until(0), others)
        yield from others.faults()

    def _strangers(self, table: str, rows: Iterable[Fields], others: Unnumbered) -> Iterator[Fault]:
        """Rows that no line tells of."""
        for row in rows:
            if not others.takes(row):
                yield _stranger(table, row["id"], row.get("patient_id"))

    def _instants(self, table: str, about: str, columns: tuple[str, ...]) -> Iterator[Fault]:
        told = [key for key in self._at_once if key[0] == table]
        left, found = Counter(told), []
        names = (about, "entered_by", "entered_at", *columns)
        for ident, *values in _all(self.run, table, names):
            fields = dict(zip(names, values, strict=True))
            key = (table, fields[about], *values[1:3], digest({name: fields[name] for name in columns}))
            found.append(key)
            if not left[key]:
                yield _stranger(table, ident, fields[about] if about == "patient_id" else None)
            left[key] -= 1
        for (_, about_it, _, at, _), count in left.items():
            if count > 0:
                said = tr(
                    "{entry} of {date}, of which the audit trail tells, is missing.",
                    entry=named(table),
                    date=at[:10],
                )
                yield Fault(said, 0, str(about_it or "") if about == "patient_id" else "")
        if found != told and Counter(found) == Counter(told):
            said = tr("{entry}: every one is there, but not in the order of the audit trail.", entry=named(table))
            yield Fault(said)

    def _endings(self, table: str) -> Iterator[Fault]:
        word = named(table)
        for ident, patient in self.run(claims.LOOSE_ENDS.format(table=table), ()):
            yield Fault(
                tr("{entry} {id} is not joined to its other versions as it was.", entry=word, id=ident), 0, str(patient)
            )
        for ident, patient in self.run(claims.FORKS.format(table=table), ()):
            yield Fault(
                tr("{entry} {id} counts beside another version of itself.", entry=word, id=ident), 0, str(patient)
            )
        left = {ident: claim for (of, ident), claim in self._ended.items() if of == table}
        withdrawn = f"SELECT id, patient_id, ended_by, ended_at, ended_reason FROM {table} " + claims.WITHDRAWN
        for ident, patient, by, at, reason in self.run(withdrawn, ()):
            claim = left.pop(ident, None)
            told = claim and (claim.patient, claim.who, claim.at) == (patient, by, at)
            if not told or not claim or claim.digest != digest({"reason": reason}):
                yield Fault(
                    tr("{entry} {id} was withdrawn without an audit line.", entry=word, id=ident), 0, str(patient)
                )
        for ident, claim in left.items():
            said = {"entry": word, "id": ident, "line": claim.seq}
            yield claim.fault(tr("{entry} {id}, withdrawn by audit line {line}, counts again.", **said))

    def _rows_of_now(self) -> Iterator[Fault]:
        left = dict(self._latest)
        for entity in claims.KEPT_AS_NOW:
            for ident, forms in claims.now(self.run, entity):
                claim = left.pop((entity, ident), None)
                if claim is None and self._untold(entity, forms):
                    continue
                if claim is None or all(digest(one) != claim.digest for one in forms):
                    seq = claim.seq if claim else 0
                    yield Fault(
                        tr(
                            "{entry} “{id}” is not as the audit trail says.",
                            entry=tr_marked(_NOW[entity]),
                            id=ident[:40],
                        ),
                        seq,
                    )
        for (entity, ident), claim in left.items():
            said = {"entry": tr_marked(_NOW[entity]), "id": ident[:40], "line": claim.seq}
            yield claim.fault(tr("{entry} “{id}” of audit line {line} is missing.", **said))

    def _untold(self, entity: str, forms: Iterable[Fields]) -> bool:
        """Whether a row that no line names may be so: the window's settings, and what earlier versions kept."""
        if entity == "pathway_content":
            return self._early_walkthroughs
        return entity == "setting" or any(digest(one) in self._learnt for one in forms)


def _stranger(table: str, ident: object, patient: object) -> Fault:
    return Fault(untold(table, ident), 0,
                 str(patient or ""))  # fmt: skip


def _by(row: Fields, claim: Claim) -> bool:
    """Whether who, when and patient of a row are those of its line, as far as its table has them."""
    get = row.get
    return bool(
        get("entered_by", claim.who) == claim.who
        and get("entered_at", claim.at) == claim.at
        and get("patient_id", claim.patient) == claim.patient
    )


def _fits(claim: Claim, forms: Iterable[Mapping[str, object]]) -> bool:
    return any(digest(form) == claim.digest for form in forms)


def _all(run: Run, table: str, names: Sequence[str], batch: int = _BATCH) -> Iterator[Row]:
    """Every row of a table with its id, batch by batch."""
    after, columns = 0, ", ".join(f'"{name}"' for name in ("id", *names))
    while found := run(f"SELECT {columns} FROM {table} WHERE id > ? ORDER BY id LIMIT ?", (after, batch)):
        yield from found
        after = found[-1][0]


class _Reader:
    """The rows of a table in the order of their ids, taken as one goes."""

    def __init__(self, run: Run, table: str, spec: Spec) -> None:
        names, found = ("id", *spec.columns), _all(run, table, spec.columns, spec.batch)
        self._rows = (dict(zip(names, row, strict=True)) for row in found)
        self._next = next(self._rows, None)

    def until(self, ident: int) -> Iterator[dict[str, Any]]:
        """The rows before an id, or with 0 all that are left."""
        while self._next is not None and (not ident or self._next["id"] < ident):
            row, self._next = self._next, next(self._rows, None)
            yield row


def check(run: Run, chain: Iterable[Fault | Sequence[Row]], tell: Callable[[int], object]) -> Iterator[Fault]:
    """Walk a chain, and if it holds compare the rows and their indexes; ``tell`` hears how many lines were walked.

    It is called often, and may raise to stop.
    """
    walked = 0

    def watched(sql: str, values: Sequence[object]) -> Sequence[Row]:
        tell(walked)
        return run(sql, values)

    rows = RowCheck(watched)
    for one in chain:
        if isinstance(one, Fault):
            yield one
            return
        rows.take(one)
        walked += len(one)
        tell(walked)
    yield from rows.faults()
    if [tuple(found) for found in run("PRAGMA integrity_check(1)", ())] != [("ok",)]:
        yield Fault(
            tr("An index does not agree with its table, so that entries are not found: restore the newest backup.")
        )
