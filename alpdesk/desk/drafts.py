"""Drafts at the desk: words and answers not yet saved as an entry, kept against crashes and shared without loss."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from alpdesk.clinical.dates import When
from alpdesk.clinical.kept import Draft
from alpdesk.clinical.record import Answer
from alpdesk.desk.checks import NotAccepted
from alpdesk.desk.differences import Comparison
from alpdesk.desk.duties import needs
from alpdesk.desk.patients import WALKTHROUGH, Patients
from alpdesk.errors import AlpDeskError
from alpdesk.language import tr

if TYPE_CHECKING:
    from alpdesk.clinical.people import User
    from alpdesk.desk.clock import Clock
    from alpdesk.pathways.walkthrough import Walkthrough
    from alpdesk.store.opening import OpenedDatabase


class DraftShared(AlpDeskError):
    """Somebody else gave answers in the same unfinished walkthrough meanwhile."""


@dataclass(frozen=True, slots=True)
class Resumed:
    """What to know of an unfinished walkthrough: who kept it last and when (UTC), and what is new since then.

    ``newer`` are the changes of the record, in words, the latest first; ``change_id`` names the changed outcome for
    which a closed walkthrough was re-opened, else it is empty.
    """

    by: str
    at: datetime
    newer: tuple[str, ...]
    change_id: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """The body of an unfinished walkthrough's draft."""

    answers: tuple[Answer, ...] = ()
    by: str = ""
    change_id: str = ""

    @classmethod
    def read(cls, draft: Draft | None) -> Held:
        """What a draft holds; nothing where there is none."""
        if draft is None:
            return cls()
        kept: Any = json.loads(draft.body)
        if isinstance(kept, list):
            kept = {"answers": kept, "by": "", "change": ""}
        return cls(tuple(map(_answer, kept["answers"])), kept["by"], kept["change"])

    @property
    def body(self) -> str:
        """As kept."""
        answers = [[one.id, one.value, one.given_on.text, one.by, one.reason] for one in self.answers]
        return json.dumps({"answers": answers, "by": self.by, "change": self.change_id})


class Drafts(Patients):
    """What a clinician leaves unfinished."""

    def __init__(self, opened: OpenedDatabase, user: User, clock: Clock) -> None:
        super().__init__(opened, user, clock)
        self._known: dict[str, tuple[Answer, ...]] = {}
        """The answers of unfinished walkthroughs as this desk last read or kept them, by the draft's key."""

    @needs("enter")
    def keep(self, patient_id: str, walkthrough: Walkthrough) -> None:
        """Keep the answers of an unfinished walkthrough, so that nothing is lost whatever happens.

        What somebody else answered in it meanwhile stays beside them. Raises NotAccepted for a scratch copy.
        """
        check_real(walkthrough)
        key = draft_key(walkthrough.pathway.id, patient_id)
        with self._store.together():
            held = Held.read(self._store.draft(key))
            both = merged(self._known.get(key, ()), walkthrough.given, held.answers)
            self.save_draft(key, patient_id, WALKTHROUGH, replace(held, answers=both, by=self._who()).body)
        self._known[key] = walkthrough.given
        self._changed(patient_id)

    @needs("enter")
    def abandon(self, patient_id: str, pathway_id: str) -> None:
        """Give an unfinished walkthrough up; its answers are dropped, and a changed outcome is open again."""
        key = draft_key(pathway_id, patient_id)
        change_id = Held.read(self._reads.draft(key)).change_id
        with self._store.together():
            self._store.drop_draft(key)
            if change_id:
                self._store.decide_change(change_id, "open", "", self._who(), self._now())
        self._known.pop(key, None)
        self._changed(patient_id)

    @needs("read")
    def resumed(self, pathway_id: str, patient_id: str) -> Resumed | None:
        """What to know before an unfinished walkthrough is gone on with; None where there is none."""
        draft = self._reads.draft(draft_key(pathway_id, patient_id))
        if draft is None:
            return None
        held = Held.read(draft)
        then, now = self._reads.record(patient_id, draft.at), self._reads.record(patient_id)
        compared = Comparison(then, now, self._reads.roots(patient_id))
        newer = tuple(one.text for one in compared.differences(self._words()))
        return Resumed(held.by, draft.at, newer, held.change_id)

    def save_draft(self, key: str, patient_id: str, kind: str, body: str) -> None:
        """Keep words not yet saved as an entry; ``body`` is JSON."""
        self._store.save_draft(key, patient_id, kind, body, self._now())

    def draft(self, key: str) -> Draft | None:
        """Words kept under a key."""
        found = self._reads.draft(key)
        if found is not None and found.patient_id:
            self._require("read")
        return found

    @needs("read")
    def drafts(self, patient_id: str) -> tuple[Draft, ...]:
        """All words kept for a patient and not yet saved as an entry."""
        return self._reads.drafts(patient_id)

    def drop_draft(self, key: str) -> None:
        """Forget words that were saved as an entry, or given up."""
        self._store.drop_draft(key)

    def _taken_up(self, walkthrough: Walkthrough) -> Walkthrough:
        """The walkthrough with the answers of its draft."""
        key = draft_key(walkthrough.pathway.id, walkthrough.record.patient.id)
        self._known[key] = Held.read(self._reads.draft(key)).answers
        return replace(walkthrough, given=self._known[key]) if self._known[key] else walkthrough

    def _check_whole(self, walkthrough: Walkthrough, key: str) -> None:
        """Raise DraftShared where the draft holds answers of somebody else that this walkthrough lacks."""
        held = Held.read(self._store.draft(key))
        if set(merged(self._known.get(key, ()), walkthrough.given, held.answers)) - set(walkthrough.given):
            said = tr(
                "{name} answered questions of this walkthrough meanwhile: leave it and continue it again to see them.",
                name=held.by or tr("Somebody else"),
            )
            raise DraftShared(said)

    def _words(self) -> dict[str, str]:
        return {key: text for pathway in self.pathways for key, text in pathway.words.items()}


def check_real(walkthrough: Walkthrough) -> None:
    """Refuse a scratch copy: what was tried in it is not data; raises NotAccepted."""
    if walkthrough.scratch:
        raise NotAccepted(tr("This is a scratch copy: nothing in it is saved. Leave it to go on with the walkthrough."))


def draft_key(pathway_id: str, patient_id: str) -> str:
    """The key of a patient's unfinished walkthrough of a pathway; there is one, whoever works on it."""
    return f"{WALKTHROUGH}/{patient_id}/{pathway_id}"


def merged(base: Sequence[Answer], mine: Sequence[Answer], theirs: Sequence[Answer]) -> tuple[Answer, ...]:
    """My answers and those that somebody else gave or changed since both of us had ``base``; where both did, mine."""
    known, both = {one.id: one for one in base}, {one.id: one for one in mine}
    changed = {ident for ident in known | both if known.get(ident) != both.get(ident)}
    both |= {one.id: one for one in theirs if one.id not in changed}
    return tuple(both.values())


def _answer(kept: list[str]) -> Answer:
    ident, value, on, by, reason = kept
    return Answer(ident, value, When.parse(on), by, "clinician", reason)
