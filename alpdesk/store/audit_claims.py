"""What each kind of audit line says of which rows, and in which forms its digest may have been taken."""

# ruff: noqa: S608 - the SQL is put together from constants of this package; every value is a parameter

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from alpdesk.language import tr
from alpdesk.store import rows
from alpdesk.store.audit import COLUMNS, Fault, Run, digest
from alpdesk.store.audit_words import not_as_left, untold
from alpdesk.store.rows import Row
from alpdesk.store.search import name_key, search_words

Fields = Mapping[str, Any]
Forms = Iterator[Mapping[str, object]]
BEGIN = "begin anchor"
"""The action of the line that tells that the anchor was written for the first time."""
EMPTY = digest({})
"""What a line keeps where it tells of no row."""
_AT = tuple(COLUMNS.index(name) for name in
            ("seq", "at", "who", "action", "entity", "entity_id", "patient_id", "text", "digest"))  # fmt: skip
_ACTION, _DIGEST = COLUMNS.index("action"), COLUMNS.index("digest")
_BY = ("entered_by", "entered_at")
_ENDING = ("superseded_by", "ended_by", "ended_at", "ended_reason")
RESULT_VERSION = ("id", "patient_id", "root_id", "version", *rows.RESULT_COLUMNS, "change_reason", *_BY, *_ENDING)
"""The columns of a result as an import tells of them."""
_VERSION = RESULT_VERSION.index("version")

VERSIONED = ("result", "problem", "medicine_course", "procedure")
ENDS = {f"withdraw {table.replace('_', ' ')}": table for table in VERSIONED}
KEPT_AS_NOW = ("clinic", "user", "contact", "paragraph", "laboratory", "setting", "pathway_content")
"""Rows that are replaced: the latest line of each says how it stands."""
AT_ONCE = {
    "operation_choice": ("patient_id", ("procedure_id",)),
    "change_decision": ("patient_id", ("change_id", "state", "reason", "walkthrough_id")),
    "import_undo": ("import_id", ("reason",)),
}
"""Rows that their line does not number: what it is about, and what the digest covers."""
_ONE = {
    "add result": "result", "import results": "result", "correct result": "result", "mark result suspect": "result",
    "add answer": "answer", "close walkthrough": "walkthrough", "issue letter": "letter",
    "dismiss suggestion": "dismissal", "find changed outcome": "outcome_change", "quarantine": "waiting_result",
    "add patient": "patient", "correct patient": "patient", "import": "file_import",
}  # fmt: skip
_BY_ENTITY = {
    "waiting step": "waiting_step", "import entry": "import_entry", "former_entry": "former_entry",
    "letter_event": "letter_event", "acknowledgement": "acknowledgement",
}  # fmt: skip

WITHDRAWN = "WHERE superseded_by IS NULL AND coalesce(ended_at, ended_by, ended_reason) IS NOT NULL"
FORKS = (
    "SELECT max(id), patient_id FROM {table} WHERE superseded_by IS NULL GROUP BY coalesce(root_id, id) "
    "HAVING count(*) > 1"
)
LOOSE_ENDS = (
    "SELECT t.id, t.patient_id FROM {table} t LEFT JOIN {table} n ON n.id = t.superseded_by "
    "LEFT JOIN {table} r ON r.id = t.root_id "
    "WHERE (t.superseded_by IS NOT NULL AND (n.id IS NULL OR n.patient_id <> t.patient_id "
    "OR coalesce(n.root_id, n.id) <> coalesce(t.root_id, t.id) OR t.ended_reason IS NOT NULL OR CASE t.version "
    "WHEN 0 THEN t.ended_by IS NOT t.entered_by OR t.ended_at IS NOT t.entered_at "
    "ELSE n.version <= t.version OR t.ended_by IS NOT n.entered_by OR t.ended_at IS NOT n.entered_at END)) "
    "OR (t.root_id IS NOT NULL AND (r.id IS NULL OR r.root_id IS NOT NULL OR r.patient_id <> t.patient_id)) "
    "OR (t.root_id IS NULL AND t.version <> 1)"
)
"""Versions that do not hang together as every correction leaves them; 0 is the number of one that came too late."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What one audit line says; ``first`` to ``last`` are the rows that it numbers, 0 for none."""

    seq: int
    at: str
    who: str
    action: str
    entity: str
    entity_id: str
    patient: int | None
    text: str
    digest: str

    @property
    def first(self) -> int:
        """The first row, 0 where the line numbers none."""
        head = self.entity_id.partition("-")[0]
        return int(head) if head.isdigit() else 0

    @property
    def last(self) -> int:
        """The last row."""
        return int(self.entity_id.rpartition("-")[2])

    @property
    def numbers(self) -> str:
        """Which rows, in words."""
        several = self.last > self.first
        return tr("{first} to {last}", first=self.first, last=self.last) if several else str(self.first)

    def fault(self, sentence: str) -> Fault:
        """A fault at this line."""
        return Fault(sentence, self.seq, str(self.patient or ""))


def tells_nothing(line: Row) -> bool:
    """Whether a line tells of no row, and is not the one that began the anchor."""
    return bool(line[_DIGEST] == EMPTY and line[_ACTION] != BEGIN)


def claim_of(line: Row) -> Claim:
    """The claim of a line with the columns of ``audit.COLUMNS``."""
    return Claim(*[line[place] for place in _AT])


def adds(claim: Claim) -> str:
    """The table to which a line says that rows were added; empty for none."""
    if claim.entity in VERSIONED[1:] and claim.action.partition(" ")[0] in {"add", "correct"}:
        return claim.entity
    return _BY_ENTITY.get(claim.entity) or _ONE.get(claim.action, "")


@dataclass(frozen=True, slots=True)
class Spec:
    """A table whose rows stay as added: its columns, and the forms in which lines have told of its rows.

    The newest form comes first; the others are those of earlier versions.
    """

    columns: tuple[str, ...]
    forms: Callable[[Run, Claim, Sequence[Fields]], Forms]
    batch: int = 2_000


def _plain(
    names: Iterable[str], *, later: Mapping[str, str] | None = None
) -> Callable[[Run, Claim, Sequence[Fields]], Forms]:
    """One row, told of by these columns; earlier versions lacked the ``later`` ones, one after the other.

    Each of them has its value where an earlier version added the row.
    """
    columns = tuple(names)

    def forms(_run: Run, _claim: Claim, found: Sequence[Fields]) -> Forms:
        values = {name: found[0][name] for name in columns}
        yield values
        for name, then in (later or {}).items():
            if values.pop(name) != then:
                return
            yield values

    return forms


def _versions(names: Iterable[str]) -> Callable[[Run, Claim, Sequence[Fields]], Forms]:
    columns = tuple(names)

    def forms(run: Run, claim: Claim, found: Sequence[Fields]) -> Forms:
        if claim.action == "import results":
            yield from _imported(run, claim, found)
            return
        listed = [{name: row[name] for name in columns} for row in found]
        if claim.action.startswith("add "):
            if not any(row["change_reason"] for row in found):
                yield {"rows": listed} if claim.action == "add result" else listed[0]
        else:
            yield listed[0] | {"change_reason": found[0]["change_reason"]}
            yield listed[0]
            yield {"suspect": listed[0].get("suspect")}

    return forms


def _imported(run: Run, claim: Claim, found: Sequence[Fields]) -> Forms:
    last = len(RESULT_VERSION) - len(_ENDING)
    listed = [list(row.values()) for row in found]
    told = [row if row[_VERSION] == 0 else [*row[:last], None, None, None, None] for row in listed]
    brought = run(
        "SELECT import_id FROM import_entry WHERE kind = 'result' AND first = ? AND last = ? AND patient_id = ?",
        (claim.first, claim.last, claim.patient),
    )
    whole: dict[str, object] = {"columns": RESULT_VERSION, "rows": told}
    for (ident,) in brought:
        yield whole | {"import": ident}
    yield whole


def _waiting(run: Run, claim: Claim, found: Sequence[Fields]) -> Forms:
    steps = run(
        f"SELECT {', '.join(STEP)} FROM waiting_step s WHERE waiting_id BETWEEN ? AND ? AND id = "
        "(SELECT min(id) FROM waiting_step f WHERE f.waiting_id = s.waiting_id) ORDER BY id",
        (claim.first, claim.last),
    )
    listed = [dict(row) for row in found]
    yield {"rows": listed, "steps": [dict(zip(STEP, step, strict=True)) for step in steps]}
    yield {"rows": listed}


def _answers(_run: Run, _claim: Claim, found: Sequence[Fields]) -> Forms:
    yield {"rows": [{name: row[name] for name in _ANSWER} for row in found]}


def _names(columns: str) -> tuple[str, ...]:
    return tuple(name.strip('"') for name in columns.split(", ") if name != "id")


_OWNED = ("patient_id", *_BY)
_ANSWER = _names(rows.ANSWER)
STEP = ("waiting_id", "state", "needs", "reason", "result", "patient_id", *_BY)
_WALKTHROUGH = (
    "pathway", "title", "version", "content_hash", "decision", "override", "reason", "assessment", "as_of", "answers",
)  # fmt: skip
_LETTER = ("walkthrough_id", "sha256", "body", "pdf", "trace", "language")
_CHANGE = ("content_hash", "outcome", "before", "after", "because", "cause", "walkthrough_id")
_IMPORT = ("file_name", "sha256", "format", "laboratory", "counts", "rows")
_DISMISSAL = ("pathway", "reason")
_FORMER = ("entity", "about", "version", "body")
_STEP_OF_LETTER = ("letter_id", "state", "happened", "note")
_SEEN = ("result_id", "state", "note")

SPECS: dict[str, Spec] = {
    "result": Spec(RESULT_VERSION[1:], _versions(rows.RESULT_COLUMNS)),
    **{
        table: Spec((*_OWNED, "change_reason", *_names(columns)), _versions(_names(columns)))
        for table, columns in (
            ("problem", rows.PROBLEM), ("medicine_course", rows.MEDICINE), ("procedure", rows.PROCEDURE)
        )
    },
    "answer": Spec((*_OWNED, *_ANSWER), _answers),
    "walkthrough": Spec((*_OWNED, *_WALKTHROUGH), _plain(_WALKTHROUGH), 50),
    "letter": Spec((*_OWNED, *_LETTER), _plain(_LETTER, later={"language": "en", "trace": ""}), 50),
    "dismissal": Spec((*_OWNED, *_DISMISSAL), _plain(_DISMISSAL)),
    "outcome_change": Spec((*_OWNED, *_CHANGE), _plain(_CHANGE)),
    "file_import": Spec((*_BY, *_IMPORT), _plain(_IMPORT), 20),
    "former_entry": Spec((*_BY, *_FORMER), _plain(_FORMER)),
    "letter_event": Spec((*_OWNED, *_STEP_OF_LETTER), _plain(_STEP_OF_LETTER)),
    "acknowledgement": Spec((*_OWNED, *_SEEN), _plain(_SEEN)),
    "waiting_result": Spec(("import_id", "line", "mark", "patient", "name", "unit", *_BY), _waiting),
}  # fmt: skip


@dataclass(slots=True)
class Unnumbered:
    """Lines of earlier versions that tell of answers without numbering them: found by patient, who and when."""

    claims: Sequence[Claim]
    _found: dict[tuple[object, ...], list[Fields]] = field(default_factory=lambda: defaultdict(list))

    def takes(self, row: Fields) -> bool:
        """Whether a line tells of a row."""
        key = (row.get("patient_id"), row["entered_by"], row["entered_at"])
        if not any((one.patient, one.who, one.at) == key for one in self.claims):
            return False
        self._found[key].append({name: row[name] for name in _ANSWER})
        return True

    def faults(self) -> Iterator[Fault]:
        """The lines of which the rows are not as told, or not there."""
        told: dict[tuple[object, ...], list[Claim]] = defaultdict(list)
        for one in self.claims:
            told[one.patient, one.who, one.at].append(one)
        for key, lines in told.items():
            whole = {digest({"rows": self._found[key]})}
            single = Counter(digest({"rows": [row]}) for row in self._found[key])
            if {one.digest for one in lines} != whole and Counter(one.digest for one in lines) != single:
                yield lines[0].fault(tr("What audit line {line} tells of is not as it was left.", line=lines[0].seq))


def step_faults(run: Run, numbered: Iterable[Claim], *, early: bool) -> Iterator[Fault]:
    """Steps of waiting results after the first, which their results' line covers; ``early`` ones were not numbered."""
    later = (
        f"SELECT id, {', '.join(STEP)} FROM waiting_step s WHERE id > (SELECT min(id) FROM waiting_step f "
        "WHERE f.waiting_id = s.waiting_id) ORDER BY id"
    )
    yield from _run_faults("waiting_step", ("id", *STEP), run(later, ()), numbered, early=early)


RUN = ("import_id", "patient_id", "kind", "first", "last")


def run_faults(run: Run, numbered: Iterable[Claim], brought: Iterable[Claim], *, early: bool) -> Iterator[Fault]:
    """What came with each import: results by the lines that brought them, all else by numbered lines."""
    told = {(one.patient, "result", one.first, one.last): one for one in brought}
    found = run(f"SELECT id, {', '.join(RUN)} FROM import_entry ORDER BY id", ())
    others = [row for row in found if told.pop(tuple(row[2:]), None) is None]
    yield from _run_faults("import_entry", ("id", *RUN), others, numbered, early=early)
    for claim in told.values():
        yield claim.fault(
            tr(
                "Of the results of audit line {line} it is not known any more with which file they came.",
                line=claim.seq,
            )
        )


def _run_faults(
    table: str, names: Sequence[str], found: Iterable[Row], numbered: Iterable[Claim], *, early: bool
) -> Iterator[Fault]:
    rows_by_id = {row[0]: dict(zip(names[1:], row[1:], strict=True)) for row in found}
    claims = list(numbered)
    for claim in claims:
        mine = [rows_by_id.pop(ident, None) for ident in range(claim.first, claim.last + 1)]
        if digest({"rows": mine}) != claim.digest:
            yield claim.fault(not_as_left(table, claim.numbers, claim.seq))
    first = min((claim.first for claim in claims), default=0)
    for ident in rows_by_id:
        if not early or (first and ident > first):
            yield Fault(untold(table, ident))


def now(run: Run, entity: str) -> Iterator[tuple[str, list[dict[str, object]]]]:
    """Every row of a table whose rows are replaced, with the forms in which a line may tell of it."""
    table, key = f'"{entity}"', _KEY.get(entity, "id")
    names = [row[1] for row in run(f"PRAGMA table_info({table})", ())]
    for row in run(f"SELECT * FROM {table}", ()):
        whole = dict(zip(names, row, strict=True))
        earlier = {name: whole[name] for name in _NOW.get(entity, names)}
        untouched = entity != "contact" or not any(whole[name] for name in _SINCE_FORM_5)
        yield str(whole[key]), [whole, earlier] if untouched else [whole]


_KEY = {"user": "name", "laboratory": "name", "setting": "key", "pathway_content": "words_hash"}
_NOW = {
    "clinic": ("name", "address", "telephone", "identifier", "invented"),
    "user": ("name", "role", "registration"),
    "contact": ("name", "organisation", "address", "kind"),
}
"""What lines of earlier versions told of such a row, and those of today where it is not the whole row."""
_SINCE_FORM_5 = ("telephone", "fax", "email", "language", "note", "ended_at", "ended_by")
"""What no contact had before: where one has it, the line tells of the whole row."""


def patient_faults(run: Run, told: Iterable[Claim]) -> Iterator[Fault]:
    """Every state that a patient's own data had by its line, and the present one by the latest state."""
    lines = {(one.first, _version(one)): one for one in told}
    latest: dict[int, tuple[int, str]] = {}
    columns = "patient_id, version, body, change_reason, entered_by, entered_at"
    for ident, version, body, reason, *by in _by_id(run, "patient_version", columns):
        claim, latest[ident] = lines.pop((ident, version), None), (version, body)
        if claim is None or by != [claim.who, claim.at] or claim.digest not in _states(body, reason):
            yield Fault(
                tr("Version {version} of patient {id} is not as the audit trail says.", version=version, id=ident),
                0,
                str(ident),
            )
    for claim in lines.values():
        yield claim.fault(
            tr("The version of patient {id} of audit line {line} is missing.", id=claim.first, line=claim.seq)
        )
    words, identifiers = defaultdict(set), defaultdict(list)
    for ident, word in run("SELECT patient_id, word FROM patient_word", ()):
        words[ident].add(word)
    for ident, *pair in run("SELECT patient_id, system, value FROM identifier ORDER BY id", ()):
        identifiers[ident].append(pair)
    columns = f"{rows.PATIENT}, version, identifier, family_key, given_key"
    for row in _by_id(run, "patient", columns):
        state = latest.pop(row[0], None)
        if state is None or _as_found(row, identifiers[row[0]], words[row[0]]) != _as_told(row[0], *state):
            yield Fault(tr("Patient {id} is not as the audit trail says.", id=row[0]), 0, str(row[0]))
    for ident in latest:
        yield Fault(tr("Patient {id} is missing.", id=ident), 0, str(ident))
    yield from _nobody(run, words, identifiers)


def _by_id(run: Run, table: str, columns: str) -> Iterator[Row]:
    return iter(run(f"SELECT {columns} FROM {table} ORDER BY id", ()))


def _nobody(run: Run, *owned: Mapping[int, object]) -> Iterator[Fault]:
    known = {row[0] for row in run("SELECT id FROM patient", ())}
    for ident in sorted(set().union(*owned) - known):
        yield Fault(tr("There is no patient {id}, to whom an identifier belongs.", id=ident), 0, str(ident))


def _version(claim: Claim) -> int:
    return 1 if claim.action == "add patient" else int(claim.text.removeprefix("version "))


def _states(body: str, reason: str) -> tuple[str, str]:
    state = json.loads(body)
    return digest(state | {"change_reason": reason}), digest(
        {name: value for name, value in state.items() if name != "identifiers"}
    )


def _as_found(row: Row, identifiers: Sequence[Sequence[str]], words: set[str]) -> tuple[object, ...]:
    return list(row[1:]), [list(pair) for pair in identifiers], words


def _as_told(ident: int, version: int, body: str) -> tuple[object, ...]:
    patient, state = rows.kept_patient_of(ident, body), json.loads(body)
    own = [state[name] for name in rows.PATIENT.split(", ") if name != "id"]
    derived = [version, patient.identifier(), name_key(patient.family), name_key(patient.given)]
    return [*own, *derived], [[one["system"], one["value"]] for one in state["identifiers"]], search_words(patient)
