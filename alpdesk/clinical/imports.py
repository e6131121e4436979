"""What the store keeps of files of results: each import, what came with it, what waits for a human choice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from alpdesk.clinical.record import Answer, Patient
from alpdesk.clinical.results import Result

Need = Literal["patient", "unit", "analyte", "conflict"]
"""What a waiting result lacks: a certain patient, a usable unit, a confirmed analyte, or a choice of two values."""
WaitingState = Literal["waiting", "recorded", "refused", "undone"]
"""What became of it: it still waits; it is in a record; somebody refused it; its whole import was undone."""
EntryKind = Literal["patient", "result", "problem", "medicine_course", "procedure", "answer"]


@dataclass(frozen=True, slots=True)
class WaitingResult:
    """One result that is not yet in a record.

    ``patient`` is the person as the file says; ``patient_id`` the patient of the record where that is settled, else
    empty. ``result`` is what would be recorded, its analyte or unit perhaps not settled; ``name`` and ``unit`` are
    verbatim. ``mark`` tells the same row of another file. ``id``, ``import_id``, ``by`` and ``at`` (UTC) are given by
    the store.
    """

    patient: Patient
    result: Result
    needs: tuple[Need, ...]
    reason: str
    line: int
    mark: str
    name: str = ""
    unit: str = ""
    patient_id: str = ""
    id: str = ""
    import_id: str = ""
    file_name: str = ""
    laboratory: str = ""
    state: WaitingState = "waiting"
    by: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class StoredImport:
    """One accepted file: when (UTC), by whom, and how many rows stood how.

    ``undone`` says why and by whom it was undone, else it is empty; ``waiting`` counts its rows that still wait.
    """

    id: str
    file_name: str
    sha256: str
    format: str
    laboratory: str
    counts: dict[str, int]
    by: str = ""
    at: datetime | None = None
    undone: str = ""
    undone_by: str = ""
    undone_at: datetime | None = None
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class ImportedEntries:
    """Entries of one patient that came with an import: an unbroken run of ids of one kind."""

    patient_id: str
    kind: EntryKind
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Arrival:
    """One result that comes with a file, for one patient.

    ``replaces`` is the id of the result of the record that it takes the place of, ``after`` the place of an earlier
    arrival of the same file; ``why`` says why. ``late``: a later version is there already, so that this one enters the
    history only.
    """

    patient_id: str
    result: Result
    replaces: str = ""
    after: int | None = None
    why: str = ""
    late: bool = False


@dataclass(frozen=True, slots=True)
class ImportedVersion:
    """One version of an entry that came with an import.

    ``now`` is the id of the version that counts today, its own or a later one's, empty where the entry was withdrawn;
    ``first`` where no version came before it, ``late`` where it came after a later one.
    """

    id: str
    patient_id: str
    now: str
    first: bool
    late: bool

    @property
    def live(self) -> bool:
        """Whether it is the one that counts."""
        return self.now == self.id


@dataclass(frozen=True, slots=True)
class ImportedRow:
    """One row of an accepted file as it stood then, in words; ``standing`` says what became of it and ``why``."""

    line: int
    person: str
    what: str
    value: str
    canonical: str
    taken: str
    standing: str
    why: str


@dataclass(frozen=True, slots=True)
class ImportedAnswer:
    """An answer that came with an import: whether it is still the latest, and the answer before it, if any."""

    patient_id: str
    question: str
    latest: bool
    before: Answer | None
