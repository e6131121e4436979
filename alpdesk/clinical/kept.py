"""What the store keeps and hands to the desk: list heads, versions, audit lines, walkthroughs, letters, drafts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from alpdesk.clinical.dates import NEVER, When
from alpdesk.clinical.record import Answer, MedicineCourse, Problem, Procedure, Sex
from alpdesk.clinical.results import Result
from alpdesk.language import tr

Standing = Literal["live", "superseded", "withdrawn"]
"""How a version stands: it counts, a later version replaced it, or it was taken back with a reason."""
Decision = Literal["accepted", "overridden"]
ChangeState = Literal["open", "re-opened", "dismissed", "closed", "gone"]
"""What became of a changed outcome: to be looked at; a new walkthrough begun; put aside with a reason; the new
walkthrough closed; or the outcome went back by itself to what it was when the walkthrough was closed."""
Cause = Literal["record", "time", "content"]
"""What changed the outcome of a closed walkthrough: its record, the passing of time, or its pathway's content."""


@dataclass(frozen=True, slots=True)
class PatientHead:
    """One line of the patient list: who it is, without the record.

    ``identifier`` is the NHS number where there is one, else the first identifier, else empty.
    """

    id: str
    family: str
    given: str = ""
    title: str = ""
    sex: Sex = "unknown"
    born: When = NEVER
    identifier: str = ""
    invented: bool = False


@dataclass(frozen=True, slots=True)
class Version:
    """Who entered one version of an entry and when (UTC), how it stands, and why it was changed.

    ``number`` counts from 1; ``reason`` is the reason given for this version (empty for the first), ``ended_reason``
    why it was withdrawn; ``ended_by`` and ``ended_at`` say who replaced or withdrew it and when.
    """

    number: int
    standing: Standing
    by: str
    at: datetime
    reason: str = ""
    ended_by: str = ""
    ended_at: datetime | None = None
    ended_reason: str = ""


@dataclass(frozen=True, slots=True)
class ResultVersion:
    """One version of a result, oldest first in a history."""

    result: Result
    version: Version


@dataclass(frozen=True, slots=True)
class EntryVersion:
    """One version of a problem, medicine course or procedure, oldest first in a history."""

    entry: Problem | MedicineCourse | Procedure
    version: Version


@dataclass(frozen=True, slots=True)
class AuditLine:
    """Who did what to which entry and when (UTC); ``text`` never holds a patient's name or values.

    ``patient_id`` is empty where the line concerns no patient; ``seq`` counts without gaps from 1.
    """

    seq: int
    at: datetime
    who: str
    action: str
    entity: str
    entity_id: str
    text: str = ""
    patient_id: str = ""


@dataclass(frozen=True, slots=True)
class AuditWanted:
    """Which audit lines are looked for; what is empty does not matter.

    ``actions`` are patterns with ``*``, of which one must fit; ``since`` and ``until`` (UTC, the latter not included)
    bound the time.
    """

    who: str = ""
    actions: tuple[str, ...] = ()
    patient_id: str = ""
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """Who worked with a patient's record, from when to when (UTC).

    How often they opened it, how many deeds changed it, and how many took something out of it as a file or letter.
    """

    who: str
    first: datetime
    last: datetime
    opened: int
    changed: int
    taken_out: int


@dataclass(frozen=True, slots=True)
class StoredWalkthrough:
    """One closed walkthrough as kept: never changed afterwards.

    ``assessment`` is the JSON of ``pathways.archive``; ``answers`` what was given in it; ``override`` what the
    clinician decided instead, with ``reason``. ``id`` is empty until the store gave it one; ``at`` is UTC.
    """

    id: str
    patient_id: str
    pathway: str
    title: str
    version: str
    content_hash: str
    as_of: date
    assessment: str
    decision: Decision
    by: str
    at: datetime
    override: str = ""
    reason: str = ""
    answers: tuple[Answer, ...] = ()


@dataclass(frozen=True, slots=True)
class StoredLetter:
    """One issued letter as kept, without its PDF bytes; ``sha256`` is theirs, ``body`` the letter as JSON, ``at`` UTC.

    ``walkthrough_id`` is empty for a letter that rests on no walkthrough.
    """

    id: str
    patient_id: str
    walkthrough_id: str
    body: str
    sha256: str
    by: str
    at: datetime


LetterState = Literal["draft", "issued", "sent", "answered"]
"""How a letter stands: in the making, made, on its way, and answered by whom it went to."""
LetterDeed = Literal["sent", "answered", "taken back"]


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """Somebody saw a critical result, by the number of the version seen; ``note`` says what was done. UTC."""

    result_id: str
    note: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class LetterEvent:
    """What became of an issued letter on a day; ``by`` and ``at`` (UTC) say who entered that and when.

    “taken back” undoes the event before it that still holds.
    """

    id: str
    letter_id: str
    state: LetterDeed
    on: date
    note: str
    by: str
    at: datetime


def standing_events(events: tuple[LetterEvent, ...]) -> tuple[LetterEvent, ...]:
    """The events of a letter that still hold, of all its events, oldest first."""
    held: list[LetterEvent] = []
    for one in events:
        if one.state != "taken back":
            held.append(one)
        elif held:
            held.pop()
    return tuple(held)


@dataclass(frozen=True, slots=True)
class LetterHead:
    """One line of the list of letters; ``id`` is empty while it is a draft, ``walkthrough_id`` names what it is about.

    ``issued_on`` is the day of the letter, ``by`` who issued it, or who writes it; ``at`` is UTC. ``events`` are those
    that still hold, oldest first. ``template`` is that of the letter, ``recipient`` empty where nobody is named.
    """

    id: str
    patient: PatientHead
    walkthrough_id: str
    pathway: str
    recipient: str
    template: str
    language: str
    issued_on: date | None
    by: str
    at: datetime
    events: tuple[LetterEvent, ...] = ()

    @property
    def state(self) -> LetterState:
        """How the letter stands."""
        if not self.id:
            return "draft"
        state = self.events[-1].state if self.events else "issued"
        return "issued" if state == "taken back" else state


@dataclass(frozen=True, slots=True)
class Draft:
    """Words not yet saved as an entry, kept against crashes; ``kind`` names the form, ``body`` is its JSON."""

    key: str
    patient_id: str
    kind: str
    body: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Dismissal:
    """A suggestion of a pathway that a clinician put aside, with the reason; ``at`` is UTC."""

    patient_id: str
    pathway: str
    reason: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class PathwayContent:
    """The files of one pathway as they were, rules and words; ``words_hash`` covers both."""

    words_hash: str
    content_hash: str
    pathway: str
    version: str
    rules: str
    words: str


@dataclass(frozen=True, slots=True)
class ChangeDecision:
    """What became of a changed outcome, by whom and when (UTC); ``walkthrough_id`` is the one closed instead."""

    state: ChangeState
    reason: str
    walkthrough_id: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class StoredChange:
    """The outcome of a closed walkthrough would now be another: found ``at`` (UTC) while ``by`` was at the desk.

    ``before`` and ``after`` are the two outcomes in words, ``because`` what changed it; ``outcome`` is the new one as
    JSON, to compare, by the content ``content_hash``. ``pathway``, ``title`` and ``closed_on`` are the walkthrough's;
    ``decisions`` come oldest first. ``id`` is empty until kept.
    """

    id: str
    patient_id: str
    walkthrough_id: str
    content_hash: str
    outcome: str
    before: str
    after: str
    because: str
    cause: Cause
    by: str
    at: datetime
    pathway: str = ""
    title: str = ""
    closed_on: date = date.min
    decisions: tuple[ChangeDecision, ...] = ()

    @property
    def state(self) -> ChangeState:
        """How it stands now."""
        return self.decisions[-1].state if self.decisions else "open"

    @property
    def sentence(self) -> str:
        """“Outcome would change: A → B because ALP 24 U/L of 12-Mar-2026”."""
        said = {"before": self.before, "after": self.after, "because": self.because}
        return tr("Outcome would change: {before} → {after} because {because}", **said)

    @property
    def pending(self) -> bool:
        """Whether a clinician has still to look at it, or has a new walkthrough in hand."""
        return self.state in PENDING


PENDING: tuple[ChangeState, ...] = ("open", "re-opened")
