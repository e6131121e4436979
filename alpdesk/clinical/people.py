"""The people around the patient: the clinic, its users, and the colleagues that letters go to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

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
    """Who is at the desk: ``name`` as signed, ``role`` and professional ``registration`` as printed in letters."""

    name: str
    role: str = ""
    registration: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """A colleague or department that letters go to."""

    id: str
    name: str
    organisation: str = ""
    address: str = ""
    kind: RecipientKind = "other"
