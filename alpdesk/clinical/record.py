"""The record: all that AlpDesk knows of one patient, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from alpdesk.clinical.dates import NEVER, When, age_on
from alpdesk.clinical.results import Result

Sex = Literal["female", "male", "other", "unknown"]
Given = Literal["yes", "no", "unknown"]
"""A three-valued answer; “unknown” is never “no”."""


@dataclass(frozen=True, slots=True)
class Identifier:
    """A number by which somebody knows the patient; ``system`` names who (“NHS” is the NHS number)."""

    system: str
    value: str


@dataclass(frozen=True, slots=True)
class Patient:
    """Who the record is about. ``born`` may be of month or year precision, or NEVER.

    ``allergies`` is free text; ``allergy_status`` one of the banner's four wordings. ``invented`` marks demo patients.
    """

    id: str
    family: str
    given: str = ""
    title: str = ""
    sex: Sex = "unknown"
    born: When = NEVER
    died: When = NEVER
    identifiers: tuple[Identifier, ...] = ()
    address: str = ""
    telephone: str = ""
    allergy_status: Literal["known", "none", "not recorded"] = "not recorded"
    allergies: str = ""
    invented: bool = False

    @property
    def name(self) -> str:
        """``FAMILY, Given (Title)``."""
        given = f", {self.given}" if self.given else ""
        return f"{self.family.upper()}{given}" + (f" ({self.title})" if self.title else "")

    def age(self, day: date) -> int | None:
        """Completed years on ``day``; None without a full birth date."""
        return age_on(self.born.day, day) if self.born.day else None

    def identifier(self, system: str = "NHS") -> str:
        """The identifier in ``system``, else the first one, else empty."""
        first = self.identifiers[0].value if self.identifiers else ""
        return next((i.value for i in self.identifiers if i.system == system), first)


@dataclass(frozen=True, slots=True)
class Code:
    """A code and the system that it is from: ``ICD-10``, ``SNOMED``, ``ATC``, ``RxNorm``, ``LOINC`` or its address."""

    system: str
    value: str


@dataclass(frozen=True, slots=True)
class Problem:
    """A diagnosis, condition or fracture on the problem list.

    ``verification``: confirmed, refuted, entered-in-error …; ``clinical``: active, resolved, inactive …, as FHIR R4
    names them.
    """

    id: str
    text: str
    codes: tuple[Code, ...] = ()
    onset: When = NEVER
    ended: When = NEVER
    recorded: When = NEVER
    clinical: str = "active"
    verification: str = "confirmed"
    note: str = ""


@dataclass(frozen=True, slots=True)
class MedicineCourse:
    """One course of one medicine.

    ``state``: ``planned``, ``active``, ``ended`` or ``not taken``, as recorded; whether it is current on a day is
    worked out. ``recorded`` is when it was written down (prescribed, asserted); a plan counts from then, whatever its
    start.
    """

    id: str
    name: str
    codes: tuple[Code, ...] = ()
    start: When = NEVER
    end: When = NEVER
    state: Literal["planned", "active", "ended", "not taken"] = "active"
    dose: str = ""
    reason: str = ""
    recorded: When = NEVER


@dataclass(frozen=True, slots=True)
class Procedure:
    """An operation or other clinical event; ``status`` as FHIR R4 names it (only ``completed`` counts as done)."""

    id: str
    text: str
    codes: tuple[Code, ...] = ()
    performed: When = NEVER
    status: str = "completed"
    note: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was given to a question: ``yes``, ``no``, ``unknown``, an ISO date, or text.

    ``given_on`` dates the answer; ``by`` is who gave it; ``source``: “clinician”, “questionnaire” or “command line”.
    ``reason`` is why it overrides what the record implies, else empty.
    """

    id: str
    value: str
    given_on: When = NEVER
    by: str = ""
    source: Literal["clinician", "questionnaire", "command line"] = "clinician"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """One patient with everything dated; tuples in the order of entry.

    ``spinal_operation`` is the id of the operation that the clinician chose to count from, else empty.
    """

    patient: Patient
    results: tuple[Result, ...] = ()
    problems: tuple[Problem, ...] = ()
    medicines: tuple[MedicineCourse, ...] = ()
    procedures: tuple[Procedure, ...] = ()
    answers: tuple[Answer, ...] = ()
    notes: tuple[str, ...] = field(default=())
    spinal_operation: str = ""
