"""What a file would bring, as frozen values: its people, its rows, how each stands, and what is chosen of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from collections.abc import Mapping as Table
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from alpdesk.clinical.kept import PatientHead
from alpdesk.clinical.matching import Certainty
from alpdesk.clinical.record import Patient, Record
from alpdesk.clinical.results import Result
from alpdesk.language import mark, plural, tr_marked

if TYPE_CHECKING:
    from alpdesk.exchange.laboratory import Laboratory
    from alpdesk.exchange.reading import Entry
    from alpdesk.exchange.table_columns import Mapping as TableMapping

Standing = Literal["new", "same", "corrected", "conflicting", "unconfirmed", "waiting", "refused"]
"""``unconfirmed`` rows are known by their name alone, ``waiting`` ones lack a certain patient or a usable unit."""
STANDINGS: tuple[Standing, ...] = ("new", "corrected", "conflicting", "unconfirmed", "waiting", "same", "refused")
NEW_PATIENT, NOT_TAKEN = "new", "refused"
"""Choices for a person, besides a patient of the record and none yet."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A patient of the record who may be a person of the file: what agrees and what differs, as sentences."""

    patient_id: str
    head: PatientHead
    agreeing: tuple[str, ...] = ()
    differing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """One person of a file: as the file says, who it may be, and what was chosen.

    ``choice`` is empty while nobody has decided (its rows then wait in the quarantine), “new”, “refused”, or the id of
    a patient; a certain one is chosen from the start. ``rows`` counts the rows of the file that are this person's.
    """

    place: int
    patient: Patient
    certainty: Certainty = "none"
    candidates: tuple[Candidate, ...] = ()
    choice: str = ""
    rows: int = 0

    @property
    def differing(self) -> tuple[str, ...]:
        """What speaks against the patient chosen; nothing where none is."""
        return next((one.differing for one in self.candidates if one.patient_id == self.choice), ())

    @property
    def patient_id(self) -> str:
        """The patient of the record to whom the rows go; empty where they go to nobody, or to somebody new."""
        return "" if self.choice in {"", NEW_PATIENT, NOT_TAKEN} else self.choice


@dataclass(frozen=True, slots=True)
class IntakeRow:
    """One entry of a file, and how it stands.

    ``line`` counts from 1; ``whose`` is the place of its person. ``what`` is the analyte's short name, else the name in
    the file; ``value`` and ``limits`` are verbatim; ``canonical`` is the value in AlpDesk's unit; ``why`` says in a
    sentence what is the matter and what to do. ``chosen``: it is recorded when the preview is accepted.
    """

    place: int
    line: int
    whose: int
    standing: Standing
    what: str
    value: str = ""
    canonical: str = ""
    limits: str = ""
    taken: str = ""
    why: str = ""
    analyte: str = ""
    name: str = ""
    unit: str = ""
    chosen: bool = False

    @property
    def choosable(self) -> bool:
        """Whether the clinician may take or leave it."""
        return self.standing in {"new", "corrected", "conflicting"}


@dataclass(frozen=True, slots=True)
class Held:
    """What lies behind a row: its entry, what would be recorded, and what it stands to.

    ``existing`` is the result of the record that it replaces or contradicts; ``before`` the place of the row of this
    file that it replaces; ``late`` marks an older version of a result, which goes to its history only.
    """

    entry: Entry
    result: Result | None = None
    existing: Result | None = None
    before: int | None = None
    late: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """Where the rows came from: a file or a text, read by what is known of the laboratory."""

    name: str
    laboratory: Laboratory
    path: Path | None = None
    text: str = ""
    mapping: TableMapping | None = None
    patient_id: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file would bring, before anything is accepted.

    Every entry of the file is exactly one of ``rows``. ``entries`` are the problems, medicines, operations and answers
    of a FHIR Bundle of one patient that the record does not hold; ``left_out`` says what else was not taken. ``seen``
    is the last audit line when the file was compared.
    """

    file_name: str
    format: str
    laboratory: str
    people: tuple[Person, ...]
    rows: tuple[IntakeRow, ...]
    entries: Record
    source: Source = field(repr=False)
    held: tuple[Held, ...] = field(repr=False)
    left_out: tuple[str, ...] = ()
    seen: int = field(default=0, repr=False)

    def counts(self) -> Table[Standing, int]:
        """How many rows stand how; all together they are the rows of the file."""
        found = Counter(one.standing for one in self.rows)
        return {standing: found[standing] for standing in STANDINGS}

    def choose(self, places: int | Iterable[int], *, taken: bool) -> Preview:
        """The preview with one or several rows taken or left; rows that cannot be chosen stay as they are."""
        named = {places} if isinstance(places, int) else set(places)
        rows = (replace(row, chosen=taken) if row.place in named and row.choosable else row for row in self.rows)
        return replace(self, rows=tuple(rows))

    @property
    def results(self) -> int:
        """How many results would be recorded."""
        return sum(one.chosen for one in self.rows)

    @property
    def others(self) -> int:
        """How many problems, medicines, operations and answers would be recorded."""
        named = (self.entries.problems, self.entries.medicines, self.entries.procedures, self.entries.answers)
        return sum(map(len, named)) if any(one.choice not in {"", NOT_TAKEN} for one in self.people) else 0

    @property
    def unkept(self) -> bool:
        """Whether it holds problems, medicines, operations or answers of somebody of whom nobody has said who it is."""
        named = (self.entries.problems, self.entries.medicines, self.entries.procedures, self.entries.answers)
        return any(named) and all(not one.choice for one in self.people)

    @property
    def brings(self) -> int:
        """How many results and other entries would be recorded."""
        return self.results + self.others

    @property
    def waits(self) -> int:
        """How many rows would wait in the quarantine."""
        return sum(waits(one) for one in self.rows)

    @property
    def undecided(self) -> tuple[Person, ...]:
        """The people of whom nobody has said who they are."""
        return tuple(one for one in self.people if not one.choice)

    @property
    def differences(self) -> tuple[str, ...]:
        """What speaks against the patients chosen, to be confirmed before the preview is accepted."""
        return tuple(sentence for one in self.people for sentence in one.differing)

    @property
    def summary(self) -> str:
        """One line: “3 new results, 1 corrected, 12 known already”; what there is none of is not said."""
        found = self.counts()
        said = [tr_marked(_SUMMED[one], number=found[one]) for one in STANDINGS if one in _SUMMED and found[one]]
        return ", ".join([plural(found["new"], "{number} new result", "{number} new results"), *said])


_SUMMED: dict[Standing, str] = {
    "corrected": mark("{number} corrected"),
    "conflicting": mark("{number} conflicting"),
    "unconfirmed": mark("{number} to be confirmed"),
    "waiting": mark("{number} waiting"),
    "same": mark("{number} known already"),
    "refused": mark("{number} refused"),
}


def waits(row: IntakeRow) -> bool:
    """Whether a row would go to the quarantine."""
    return row.standing in {"unconfirmed", "waiting"} or (row.standing == "conflicting" and not row.chosen)


@dataclass(frozen=True, slots=True)
class Accepted:
    """What became of an accepted file: the import's id, its patients, and how many rows went where.

    ``entries`` counts problems, medicines, operations and answers; ``added`` are the patients who are new.
    """

    import_id: str
    patients: tuple[str, ...]
    results: int
    entries: int
    waiting: int
    added: tuple[str, ...] = ()

    @property
    def patient_id(self) -> str:
        """The one patient whose file it was, else empty."""
        return self.patients[0] if len(self.patients) == 1 else ""
