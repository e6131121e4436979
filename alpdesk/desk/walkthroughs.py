"""Walkthroughs at the desk: suggested, begun, kept against crashes, closed with a decision."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from alpdesk.clinical.kept import PathwayContent, StoredChange, StoredWalkthrough
from alpdesk.clinical.record import Record
from alpdesk.desk.checks import NotAccepted, check_due, check_reason
from alpdesk.desk.drafts import Drafts, Held, check_real, draft_key
from alpdesk.desk.duties import needs
from alpdesk.desk.outcomes import ClosedWalkthrough, key, outcome, restored
from alpdesk.desk.patients import WALKTHROUGH
from alpdesk.desk.reruns import Reruns
from alpdesk.desk.retelling import retold_entries
from alpdesk.errors import AlpDeskError
from alpdesk.exchange.files import write_whole
from alpdesk.language import ENGLISH, Language, spoken, tr

if TYPE_CHECKING:
    from alpdesk.pathways.assessment import Assessment
    from alpdesk.pathways.model import Pathway
    from alpdesk.pathways.suggest import Suggestion
    from alpdesk.pathways.walkthrough import Walkthrough


class OutcomeChanged(AlpDeskError):
    """The record changed while a walkthrough was open, and with it the outcome."""


class Walkthroughs(Drafts, Reruns):
    """What a clinician does with pathways."""

    @needs("read")
    def suggestions(self, patient_id: str) -> tuple[Suggestion, ...]:
        """The pathways that apply and whose outcome of today is neither decided on nor put aside.

        A pathway put aside is suggested again once a sample is dated after that. One whose closed walkthrough has a
        changed outcome is not suggested beside it.
        """
        from alpdesk.pathways.suggest import suggestions  # noqa: PLC0415 - the list is painted before

        record = self._reads.record(patient_id)
        found = suggestions(record, self.today(), self.pathways, self._site)
        aside = self._put_aside(patient_id, record)
        decided = {one.pathway: one for one in map(restored, self._reads.walkthroughs(patient_id))}
        told = {one.walkthrough_id: one for one in self.outcome_changes(patient_id)}

        def settled(pathway: str) -> bool:
            if (closed := decided.get(pathway)) is None:
                return False
            change, now = told.get(closed.id), self._run(pathway, record).assessment
            said = change is not None and change.pending and change.outcome == key(now)
            return said or closed.still(now, change)

        return tuple(one for one in found if one.pathway not in aside and not settled(one.pathway))

    @needs("close")
    def dismiss(self, patient_id: str, pathway: str, reason: str) -> None:
        """Put a suggestion aside, with a reason."""
        self._store.dismiss_suggestion(patient_id, pathway, check_reason(reason), self._who(), self._now())
        self._changed(patient_id)

    @needs("read")
    def begin(self, pathway_id: str, patient_id: str) -> Walkthrough:
        """Begin a walkthrough, or take up the unfinished one with the answers already given.

        ``resumed`` says beforehand who kept that one, when, and what is new in the record since.
        """
        return self._taken_up(self._run(pathway_id, self._reads.record(patient_id)))

    @needs("enter")
    def reopen(self, change: StoredChange) -> Walkthrough:
        """Begin a closed walkthrough anew because its outcome has changed; its answers stand, as the record's.

        Raises NotAccepted where the change was decided on meanwhile.
        """
        self._check_pending(change)
        name = draft_key(change.pathway, change.patient_id)
        with self._store.together():
            held = replace(Held.read(self._store.draft(name)), by=self._who(), change_id=change.id)
            self.save_draft(name, change.patient_id, WALKTHROUGH, held.body)
            if change.state == "open":
                self._store.decide_change(change.id, "re-opened", "", self._who(), self._now())
        self._changed(change.patient_id)
        return self.begin(change.pathway, change.patient_id)

    @needs("close")
    def close(
        self, patient_id: str, walkthrough: Walkthrough, *, accepted: bool, override: str = "", reason: str = ""
    ) -> ClosedWalkthrough:
        """Accept the outcome, or override it with a reason; written once, with every answer.

        Raises NotAccepted without a reason, for another patient, for a scratch copy or while an answer is too old or
        overridden without a reason, and OutcomeChanged when the record has changed so that the outcome on screen is
        no longer the outcome.
        """
        check_real(walkthrough)
        if walkthrough.record.patient.id != patient_id:
            raise NotAccepted(tr("This walkthrough belongs to another patient and was not closed."))
        if not accepted and not override.strip():
            raise NotAccepted(tr("Say what you decide instead of the outcome."))
        at, name = self._now(), draft_key(walkthrough.pathway.id, patient_id)
        now = replace(walkthrough, record=self._reads.record(patient_id), as_of=self.today())
        if outcome(now.assessment) != outcome(walkthrough.assessment):
            raise OutcomeChanged(
                tr(
                    "The record has changed: the outcome is now “{outcome}”. Look at it again.",
                    outcome=now.assessment.disposition_text,
                )
            )
        check_due(now)
        stored = self._stored(patient_id, now, at)
        if not accepted:
            stored = replace(stored, decision="overridden", override=override.strip(), reason=check_reason(reason))
        with self._changing(patient_id):
            self._check_whole(walkthrough, name)
            self._store.add_answers(patient_id, now.given, self._who(), at)
            new = self._store.add_walkthrough(stored, _content(now.pathway))
            for change in self._store.outcome_changes(patient_id):
                if change.pathway == now.pathway.id and change.pending:
                    self._store.decide_change(change.id, "closed", "", self._who(), at, walkthrough_id=new)
            self._store.drop_draft(name)
        self._known.pop(name, None)
        return restored(replace(stored, id=new))

    @needs("read")
    def walkthroughs(self, patient_id: str) -> tuple[ClosedWalkthrough, ...]:
        """The closed walkthroughs of a patient, in the order in which they were closed.

        One that was closed in another language keeps what is stored, and is shown in the language of the moment.
        """
        return tuple(self._shown(restored(one)) for one in self._reads.walkthroughs(patient_id))

    def _shown(self, closed: ClosedWalkthrough) -> ClosedWalkthrough:
        kept = closed.assessment
        if kept.language == spoken():
            return closed
        from alpdesk.pathways.saying import said_again  # noqa: PLC0415 - as in suggestions

        today = next((one for one in self.pathways if one.id == closed.pathway), None)
        anew = self._told_anew(closed) if today else None
        said = anew or (said_again(retold_entries(kept), today) if today else kept)
        return replace(closed, said=said, said_override=self._decided_in(closed, spoken()))

    def _decided_in(self, closed: ClosedWalkthrough, language: Language) -> str:
        """What was decided instead of the outcome; in another language where it is one that the pathway offered."""
        if not closed.override or closed.assessment.language == language:
            return closed.override
        from alpdesk import resources  # noqa: PLC0415 - as in begin

        then = self._pathway_kept(closed)
        now = next((one for one in resources.pathways(language) if one.id == closed.pathway), None)
        offered = [f"disposition.{one}" for one in closed.assessment.override_offered]
        meant = (key for key in offered if then and now and then.word(key) == closed.override and key in now.words)
        return next((now.words[key] for key in meant if now), closed.override)

    def _told_anew(self, closed: ClosedWalkthrough) -> Assessment | None:
        """A closed outcome told anew, in the language of the moment, from the record as it was at the closing.

        None where that comes to anything else than what was closed, but for the words.
        """
        from alpdesk.pathways.assess import assess  # noqa: PLC0415 - as in suggestions
        from alpdesk.pathways.saying import neutral  # noqa: PLC0415 - as above

        then = self._reads.record(closed.patient_id, closed.at)
        given = tuple(one for one in closed.answers if one not in then.answers)
        then = replace(then, answers=(*then.answers, *given))
        found = assess(then, closed.as_of, self.pathways, self._site, (closed.pathway,))
        anew = next(one for one in found if one.pathway == closed.pathway)
        return anew if neutral(anew) == neutral(closed.assessment) else None

    @needs("read")
    def run_today(self, closed: ClosedWalkthrough) -> Walkthrough | None:
        """A closed walkthrough on the record and pathway of today; None where that comes to another outcome by now."""
        walkthrough = self._run(closed.pathway, self._reads.record(closed.patient_id))
        return walkthrough if closed.still(walkthrough.assessment) else None

    def content(self, closed: ClosedWalkthrough) -> PathwayContent | None:
        """The pathway's files that a walkthrough was closed with; None where they were not kept and differ today."""
        today = next((one for one in self.pathways if one.words_hash == closed.assessment.words_hash), None)
        return self._reads.content(closed.assessment.words_hash) or (_content(today) if today else None)

    def pathway_then(self, closed: ClosedWalkthrough) -> Pathway | None:
        """The pathway as it was when a walkthrough was closed; None where that is not kept or no longer readable.

        Where the walkthrough is shown in another language than it was closed in, so is the pathway, as far as it has
        words of today for what it was.
        """
        kept = self._pathway_kept(closed)
        if kept is None or closed.said is None:
            return kept
        today = self.pathway(closed.pathway)
        if today.content_hash == kept.content_hash:
            return today
        words = {key: today.words.get(key, text) for key, text in kept.words.items()}
        return replace(kept, words=words, language=today.language)

    def _pathway_kept(self, closed: ClosedWalkthrough) -> Pathway | None:
        from alpdesk.pathways.catalogue import DOMAINS  # noqa: PLC0415 - as in suggestions
        from alpdesk.pathways.loading import BadPathway, load_version  # noqa: PLC0415 - as above

        kept = self.content(closed)
        if kept is None or kept.pathway not in DOMAINS:
            return None
        try:
            return load_version(kept.pathway, kept.rules.encode(), kept.words.encode(), DOMAINS[kept.pathway])
        except BadPathway:
            return None

    def export_content(self, closed: ClosedWalkthrough, path: Path, *, replace_file: bool = False) -> None:
        """Write the pathway's files that a walkthrough was closed with as one text.

        Raises NotAccepted where they were not kept, AlreadyThere and NotWritten.
        """
        kept = self.content(closed)
        if kept is None:
            raise NotAccepted(tr("The pathway’s files of that time are not in the record: nothing was written."))
        text = (
            f"# {closed.title}: {kept.pathway}, version {kept.version}\n# rules {kept.content_hash}\n"
            f"# rules and words {kept.words_hash}\n\n# The rules\n\n{kept.rules}\n# The words\n\n{kept.words}"
        )
        write_whole(path, text.encode(), replace=replace_file)

    def pathway(self, pathway_id: str) -> Pathway:
        """One pathway by id; raises NotAccepted where AlpDesk has none of that name."""
        found = next((one for one in self.pathways if one.id == pathway_id), None)
        if found is None:
            raise NotAccepted(tr("AlpDesk has no pathway “{pathway}”.", pathway=pathway_id[:60]))
        return found

    def _run(self, pathway_id: str, record: Record) -> Walkthrough:
        from alpdesk.pathways.walkthrough import Walkthrough  # noqa: PLC0415 - the list is painted before

        return Walkthrough(self.pathway(pathway_id), record, self.today(), self.pathways, self._site)

    def _put_aside(self, patient_id: str, record: Record) -> set[str]:
        latest = max((result.taken.day for result in record.results if result.taken.day), default=None)
        found = self._reads.dismissals(patient_id)
        return {one.pathway for one in found if latest is None or latest <= one.at.date()}

    def _stored(self, patient_id: str, walkthrough: Walkthrough, at: datetime) -> StoredWalkthrough:
        from alpdesk import resources  # noqa: PLC0415 - as in begin
        from alpdesk.pathways import archive  # noqa: PLC0415 - as above

        found = walkthrough.assessment
        return StoredWalkthrough(
            id="",
            patient_id=patient_id,
            pathway=found.pathway,
            title=resources.pathway(found.pathway, ENGLISH).title,
            version=found.version,
            content_hash=found.content_hash,
            as_of=found.as_of,
            assessment=archive.dump(found),
            decision="accepted",
            by=self._who(),
            at=at,
            answers=walkthrough.given,
        )


def _content(pathway: Pathway) -> PathwayContent:
    from alpdesk import resources  # noqa: PLC0415 - as in begin

    rules, words = resources.pathway_files(pathway.id, pathway.language)
    kept = (pathway.words_hash, pathway.content_hash, pathway.id, pathway.version)
    return PathwayContent(*kept, rules.decode(), words.decode())
