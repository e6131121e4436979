"""The people around the patient: the clinic, its users, and the colleagues that letters go to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

RecipientKind = Literal[
    "metabolic bone",
    "osteoporosis",
    "spinal surgery",
    "oncology",
    "hepatology",
    "gastroenterology",
    "general practice",
    "emergency",
    "other",
]

Duty = Literal["clinician", "nurse", "administrator"]
"""What a user may do: a clinician all that concerns patients, a nurse enters but neither closes nor issues."""
DUTIES: tuple[Duty, ...] = get_args(Duty)
"""Every duty, in the order in which they are shown and kept."""


@dataclass(frozen=True, slots=True)
class Clinic:
    """The clinic whose record this is, as printed on its letterhead; ``invented`` marks the demo clinic."""

    name: str
    address: str = ""
    telephone: str = ""
    identifier: str = ""
    invented: bool = False


@dataclass(frozen=True, slots=True)
class User:
    """Who is at the desk: ``name`` as signed, ``role`` and professional ``registration`` as printed in letters.

    ``duties`` say what the user may do, whatever the printed role; the first user of a clinic may do everything.
    """

    name: str
    role: str = ""
    registration: str = ""
    duties: tuple[Duty, ...] = ("clinician", "administrator")


@dataclass(frozen=True, slots=True)
class Person:
    """A user as the clinic keeps them: since when and by whom they are disabled, or None while they may log in."""

    user: User
    disabled_at: datetime | None = None
    disabled_by: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """A colleague or department that letters go to."""

    id: str
    name: str
    organisation: str = ""
    address: str = ""
    kind: RecipientKind = "other"
