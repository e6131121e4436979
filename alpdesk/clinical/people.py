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


RECIPIENT_KINDS: tuple[RecipientKind, ...] = get_args(RecipientKind)
"""Every kind of recipient, in the order in which they are offered."""


@dataclass(frozen=True, slots=True)
class Contact:
    """A colleague or department that letters go to.

    ``language`` is that of letters to them, empty for the clinic's own; who is ``ended`` is not offered any more.
    """

    id: str
    name: str
    organisation: str = ""
    address: str = ""
    kind: RecipientKind = "other"
    telephone: str = ""
    fax: str = ""
    email: str = ""
    language: str = ""
    note: str = ""
    ended: bool = False


@dataclass(frozen=True, slots=True)
class OwnParagraph:
    """A paragraph of the clinic's library: words of its own for letters.

    An empty ``pathway``, ``kind`` or ``language`` means all of them; one that is ``ended`` is not offered any more.
    """

    id: str
    title: str
    text: str
    pathway: str = ""
    kind: RecipientKind | Literal[""] = ""
    language: str = ""
    ended: bool = False
