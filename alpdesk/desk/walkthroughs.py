"""Walkthroughs at the desk: suggested, begun, kept against crashes, closed with a decision."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from alpdesk.clinical.dates import When
from alpdesk.clinical.kept import Draft, StoredWalkthrough
from alpdesk.clinical.record import Answer, Record
from alpdesk.desk.checks import NotAccepted, check_reason
from alpdesk.desk.outcomes import ClosedWalkthrough, outcome, restored
from alpdesk.desk.patients import WALKTHROUGH, Patients
from alpdesk.errors import AlpDeskError
from alpdesk.pathways import archive
from alpdesk.pathways.model import Pathway

if TYPE_CHECKING:
    from alpdesk.pathways.suggest import Suggestion
    from alpdesk.pathways.walkthrough import Walkthrough


class OutcomeChanged(AlpDeskError):
    """The record changed while a walkthrough was open, and with it the outcome."""


class Walkthroughs(Patients):
    """What a clinician does with pathways."""

    def suggestions(self, patient_id: str) -> tuple[Suggestion, ...]:
        """The pathways that apply and whose outcome of today is neither decided on nor put aside.

        A pathway put aside is suggested again once a sample is dated after that.
        """
        from alpdesk.pathways.suggest import suggestions  # noqa: PLC0415 - the list is painted before

        record = self._reads.record(patient_id)
        found = suggestions(record, self.today(), self.pathways, self._site)
        aside = self._put_aside(patient_id, record)
        decided = {one.pathway: one for one in self.walkthroughs(patient_id)}
        return tuple(
            one
            for one in found
            if one.pathway not in aside
            and not ((closed := decided.get(one.pathway)) and closed.still(self._run(one.pathway, record).assessment))
        )

    def dismiss(self, patient_id: str, pathway: str, reason: str) -> None:
        """Put a suggestion aside, with a reason."""
        self._store.dismiss_suggestion(patient_id, pathway, check_reason(reason), self._who(), self._now())
        self._changed(patient_id)

    def begin(self, pathway_id: str, patient_id: str) -> Walkthrough:
        """Begin a walkthrough, or take up the unfinished one with the answers already given."""
        walkthrough = self._run(pathway_id, self._reads.record(patient_id))
        kept = self._reads.draft(_key(pathway_id, patient_id))
        return replace(walkthrough, given=_answers(kept.body)) if kept else walkthrough

    def keep(self, patient_id: str, walkthrough: Walkthrough) -> None:
        """Keep the answers of an unfinished walkthrough, so that nothing is lost whatever happens.

        Raises NotAccepted for a scratch copy.
        """
        check_real(walkthrough)
        key = _key(walkthrough.pathway.id, patient_id)
        self.save_draft(key, patient_id, WALKTHROUGH, _body(walkthrough.given))
        self._changed(patient_id)

    def abandon(self, patient_id: str, pathway_id: str) -> None:
        """Give an unfinished walkthrough up; its answers are dropped."""
        self._store.drop_draft(_key(pathway_id, patient_id))
        self._changed(patient_id)

    def close(
        self, patient_id: str, walkthrough: Walkthrough, *, accepted: bool, override: str = "", reason: str = ""
    ) -> ClosedWalkthrough:
        """Accept the outcome, or override it with a reason; written once, with every answer.

        Raises NotAccepted without a reason, for another patient or for a scratch copy, and OutcomeChanged when the
        record has changed so that the outcome on screen is no longer the outcome.
        """
        check_real(walkthrough)
        if walkthrough.record.patient.id != patient_id:
            raise NotAccepted("This walkthrough belongs to another patient and was not closed.")
        if not accepted and not override.strip():
            raise NotAccepted("Say what you decide instead of the outcome.")
        now = replace(walkthrough, record=self._reads.record(patient_id), as_of=self.today())
        if outcome(now.assessment) != outcome(walkthrough.assessment):
            raise OutcomeChanged(
                f"The record has changed: the outcome is now “{now.assessment.disposition_text}”. Look at it again."
            )
        stored = self._stored(patient_id, now)
        if not accepted:
            stored = replace(stored, decision="overridden", override=override.strip(), reason=check_reason(reason))
        with self._store.together():
            self._store.add_answers(patient_id, now.given, self._who(), self._now())
            new = self._store.add_walkthrough(stored)
            self._store.drop_draft(_key(now.pathway.id, patient_id))
        self._changed(patient_id)
        return restored(replace(stored, id=new))

    def walkthroughs(self, patient_id: str) -> tuple[ClosedWalkthrough, ...]:
        """The closed walkthroughs of a patient, in the order in which they were closed."""
        return tuple(restored(one) for one in self._reads.walkthroughs(patient_id))

    def save_draft(self, key: str, patient_id: str, kind: str, body: str) -> None:
        """Keep words not yet saved as an entry; ``body`` is JSON."""
        self._store.save_draft(key, patient_id, kind, body, self._now())

    def draft(self, key: str) -> Draft | None:
        """Words kept under a key."""
        return self._reads.draft(key)

    def drafts(self, patient_id: str) -> tuple[Draft, ...]:
        """All words kept for a patient and not yet saved as an entry."""
        return self._reads.drafts(patient_id)

    def drop_draft(self, key: str) -> None:
        """Forget words that were saved as an entry, or given up."""
        self._store.drop_draft(key)

    def pathway(self, pathway_id: str) -> Pathway:
        """One pathway by id; raises NotAccepted where AlpDesk has none of that name."""
        found = next((one for one in self.pathways if one.id == pathway_id), None)
        if found is None:
            raise NotAccepted(f"AlpDesk has no pathway “{pathway_id[:60]}”.")
        return found

    def _run(self, pathway_id: str, record: Record) -> Walkthrough:
        from alpdesk.pathways.walkthrough import Walkthrough  # noqa: PLC0415 - the list is painted before

        return Walkthrough(self.pathway(pathway_id), record, self.today(), self.pathways, self._site)

    def _put_aside(self, patient_id: str, record: Record) -> set[str]:
        latest = max((result.taken.day for result in record.results if result.taken.day), default=None)
        found = self._reads.dismissals(patient_id)
        return {one.pathway for one in found if latest is None or latest <= one.at.date()}

    def _stored(self, patient_id: str, walkthrough: Walkthrough) -> StoredWalkthrough:
        found = walkthrough.assessment
        return StoredWalkthrough(
            id="",
            patient_id=patient_id,
            pathway=found.pathway,
            title=found.title,
            version=found.version,
            content_hash=found.content_hash,
            as_of=found.as_of,
            assessment=archive.dump(found),
            decision="accepted",
            by=self._who(),
            at=self._now(),
            answers=walkthrough.given,
        )


def check_real(walkthrough: Walkthrough) -> None:
    """Refuse a scratch copy: what was tried in it is not data; raises NotAccepted."""
    if walkthrough.scratch:
        raise NotAccepted("This is a scratch copy: nothing in it is saved. Leave it to go on with the walkthrough.")


def _key(pathway_id: str, patient_id: str) -> str:
    return f"{WALKTHROUGH}/{patient_id}/{pathway_id}"


def _body(given: tuple[Answer, ...]) -> str:
    return json.dumps([[one.id, one.value, one.given_on.text, one.by, one.reason] for one in given])


def _answers(body: str) -> tuple[Answer, ...]:
    return tuple(
        Answer(ident, value, When.parse(on), by, "clinician", reason)
        for ident, value, on, by, reason in json.loads(body)
    )
