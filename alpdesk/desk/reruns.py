"""Closed walkthroughs live on: run again when their record, the day or their pathway changes, and looked at again."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from alpdesk.clinical.kept import PatientHead, StoredChange, StoredWalkthrough
from alpdesk.clinical.record import Record
from alpdesk.clinical.wording import headed, listed
from alpdesk.desk.causes import Search, in_words
from alpdesk.desk.checks import NotAccepted, check_reason
from alpdesk.desk.differences import Comparison
from alpdesk.desk.duties import needs
from alpdesk.desk.outcomes import ClosedWalkthrough, key, restored, title_of
from alpdesk.desk.patients import Patients
from alpdesk.desk.retelling import retold
from alpdesk.language import ENGLISH, mark, speaking, spoken, tr

if TYPE_CHECKING:
    from alpdesk.pathways.assessment import Assessment

_RAN = mark("{changed} of {total} would change")
SETTING = "reruns"
"""The setting that says with which content and on which day all closed walkthroughs were last run again."""
BATCH = 50
"""So many patients are run again between two notes of how far it is."""


@dataclass(frozen=True, slots=True)
class PendingChange:
    """A changed outcome that a clinician has still to look at, and whose it is."""

    patient: PatientHead
    change: StoredChange


@dataclass(frozen=True, slots=True)
class Rerun:
    """How far running all closed walkthroughs again is: ``changed`` of ``total`` would now have another outcome.

    ``content`` says which pathways changed since the last time, empty where only days have passed.
    """

    done: int
    total: int
    changed: int
    content: tuple[str, ...] = ()
    complete: bool = False

    @property
    def sentence(self) -> str:
        """“17 of 212 closed walkthroughs would change”."""
        counts = {"changed": self.changed, "total": self.total}
        which = (
            tr("{changed} of {total} closed walkthroughs would change", **counts)
            if self.changed
            else tr("None of {total} closed walkthroughs would change", total=self.total)
        )
        return headed(which, listed(map(retold, self.content))) if self.content else which


class Reruns(Patients):
    """What becomes of closed walkthroughs."""

    @needs("read")
    def outcome_changes(self, patient_id: str) -> tuple[StoredChange, ...]:
        """Every change of the outcome of a patient's closed walkthroughs, oldest first, with what became of it."""
        return tuple(_shown(one) for one in self._reads.outcome_changes(patient_id))

    @needs("read")
    def pending_changes(self) -> tuple[PendingChange, ...]:
        """The changed outcomes that a clinician has still to look at, the latest found first."""
        found = self._reads.pending_changes()
        heads = self._reads.heads(sorted({one.patient_id for one in found}, key=int))
        return tuple(PendingChange(heads[one.patient_id], _shown(one)) for one in reversed(found))

    def count_pending(self) -> int:
        """How many changed outcomes a clinician has still to look at."""
        return self._reads.count_pending()

    @needs("close")
    def dismiss_change(self, change: StoredChange, reason: str) -> None:
        """Put a changed outcome aside, with a reason; it returns when something new changes the outcome again.

        Raises NotAccepted without a reason, or where it was decided on, or has changed again, meanwhile.
        """
        self._check_pending(change)
        self._store.decide_change(change.id, "dismissed", check_reason(reason), self._who(), self._now())
        self._changed(change.patient_id)

    @property
    def rerun_due(self) -> bool:
        """Whether closed walkthroughs have not all been run with today's content and on this day.

        Never for somebody who may not read records: the next one who may runs them.
        """
        if not self.may("read"):
            return False
        kept = self._kept_rerun()
        target = self._target()
        current = all(kept.get(name) == value for name, value in target.items()) and kept.get("complete", False)
        return not current and self._reads.count_walked() > 0

    @needs("read")
    def run_all_again(
        self, *, stop: Callable[[], bool] = lambda: False, tell: Callable[[int, int], None] = lambda _done, _all: None
    ) -> Rerun:
        """Run every closed walkthrough again, in a job; goes on where it was stopped, also before a crash.

        ``stop`` is asked between two patients, ``tell`` hears how many closed walkthroughs are done, of how many.
        """
        rerun, after = self._taken_up_rerun()
        while patients := self._reads.walked(after, BATCH):
            for patient_id in patients:
                if stop():
                    return self._keep_rerun(rerun, after)
                done, changed = self._again(patient_id)
                after, rerun = patient_id, replace(rerun, done=rerun.done + done, changed=rerun.changed + changed)
                tell(min(rerun.done, rerun.total), rerun.total)
            self._keep_rerun(rerun, after)
        if rerun.content:
            said = _RAN.format(changed=rerun.changed, total=rerun.total)
            self._store.note("run closed walkthroughs again", "walkthrough", "", self._who(), self._now(), text=said)
        return self._keep_rerun(replace(rerun, complete=True), after)

    def _again(self, patient_id: str) -> tuple[int, int]:
        """How many closed walkthroughs of a patient were run again, and for how many that found a change."""
        with self._store.together():
            done, changed = self._run_each(patient_id)
        if changed:
            self._changed(patient_id)
        return done, changed

    def _run_again(self, patient_id: str) -> None:
        self._run_each(patient_id)

    def _run_each(self, patient_id: str) -> tuple[int, int]:
        from alpdesk.pathways.assess import assess  # noqa: PLC0415 - the list is painted before any pathway is read

        latest = {one.pathway: one for one in self._store.walkthroughs(patient_id)}
        if not latest:
            return 0, 0
        record = self._store.record(patient_id)
        known = {one.walkthrough_id: one for one in self._store.outcome_changes(patient_id)}
        found = assess(record, self.today(), self.pathways, self._site, tuple(latest))
        now = {one.pathway: one for one in found}
        changed = (
            self._run_one(stored, now[pathway], known.get(stored.id), record)
            for pathway, stored in latest.items()
            if pathway in now
        )
        return len(latest), sum(changed)

    def _run_one(self, stored: StoredWalkthrough, now: Assessment, known: StoredChange | None, record: Record) -> bool:
        """Compare one closed walkthrough with the outcome of today; whether a change was found that is new."""
        from alpdesk.pathways.archive import BadArchive  # noqa: PLC0415 - the list is painted before any pathway is read

        try:
            closed = restored(stored)
        except BadArchive:
            return False  # it is not readable; opening it says so
        standing = known if known and known.state in {"open", "re-opened", "dismissed"} else None
        if closed.still(now):
            if standing:
                self._store.decide_change(standing.id, "gone", "", self._who(), self._now())
            return False
        if standing and standing.outcome == key(now):
            return False
        with speaking(ENGLISH):
            change = self._change(closed, now, record)
        added = self._store.add_outcome_change(change)
        if standing and standing.state == "re-opened":
            self._store.decide_change(added, "re-opened", "", self._who(), self._now())
        return True

    def _change(self, closed: ClosedWalkthrough, now: Assessment, record: Record) -> StoredChange:
        then = self._store.record(closed.patient_id, closed.at)
        given = tuple(one for one in closed.answers if one not in then.answers)
        search = Search(
            closed,
            next(one for one in self.pathways if one.id == closed.pathway),
            Comparison(replace(then, answers=(*then.answers, *given)), record, self._store.roots(closed.patient_id)),
            self.today(),
            partial(self._assessed, closed.pathway),
        )
        words = {name: text for pathway in self.pathways for name, text in pathway.words.items()}
        cause, because = search.because(now, words)
        after_all = self._assessed(closed.pathway, record, self.today())
        before, after = in_words(self._in_english(closed.assessment), after_all)
        return StoredChange(
            "", closed.patient_id, closed.id, now.content_hash, key(now), before, after, because, cause,
            self._who(), self._now(),
        )  # fmt: skip

    def _in_english(self, kept: Assessment) -> Assessment:
        """An outcome that was closed in another language, with its words as English has them today."""
        if kept.language == ENGLISH:
            return kept
        from alpdesk.pathways.saying import said_again  # noqa: PLC0415 - as in _run_each

        return said_again(kept, next(one for one in self.pathways if one.id == kept.pathway))

    def _assessed(self, pathway: str, record: Record, as_of: date) -> Assessment:
        from alpdesk.pathways.assess import assess  # noqa: PLC0415 - as in _run_each

        found = assess(record, as_of, self.pathways, self._site, (pathway,))
        return next(one for one in found if one.pathway == pathway)

    def _check_pending(self, change: StoredChange) -> None:
        latest = {one.walkthrough_id: one for one in self._reads.outcome_changes(change.patient_id)}
        now = latest.get(change.walkthrough_id)
        if now is None or now.id != change.id or not now.pending:
            raise NotAccepted(
                tr("This changed outcome was decided on, or has changed again: look at the record again.")
            )

    def _target(self) -> dict[str, Any]:
        content = {one.id: [one.version, one.content_hash] for one in self.pathways}
        return {"content": content, "day": self.today().isoformat()}

    def _kept_rerun(self) -> dict[str, Any]:
        kept: dict[str, Any] = json.loads(self._reads.setting(SETTING) or "{}")
        return kept

    def _taken_up_rerun(self) -> tuple[Rerun, str]:
        """How far a run over everything was when it was stopped, or a new one, and after which patient."""
        kept, target, total = self._kept_rerun(), self._target(), self._reads.count_walked()
        going_on = all(kept.get(name) == value for name, value in target.items()) and not kept["complete"]
        if going_on:
            return Rerun(kept["done"], total, kept["changed"], tuple(kept["said"])), kept["after"]
        content = kept.get("content", {}) if kept.get("complete", True) else kept["before"]
        with speaking(ENGLISH):
            return Rerun(0, total, 0, tuple(self._content_changes(content))), "0"

    def _content_changes(self, before: dict[str, list[str]]) -> list[str]:
        """“Low ALP …: version 1.0.0 to 1.1.0” for each pathway that was another one before."""
        found = []
        for one in self.pathways:
            version, content_hash = before.get(one.id, [one.version, one.content_hash])
            if content_hash != one.content_hash:
                said = {"pathway": one.title, "old": version}
                found.append(
                    tr("{pathway}, version {old} to {new}", **said, new=one.version)
                    if version != one.version
                    else tr("{pathway}, within version {old}", **said)
                )
        return found

    def _keep_rerun(self, rerun: Rerun, after: str) -> Rerun:
        kept = self._kept_rerun()
        before = kept.get("content", {}) if kept.get("complete", True) else kept["before"]
        state = {
            "before": before, "done": rerun.done, "changed": rerun.changed, "said": rerun.content, "after": after,
            "complete": rerun.complete,
        }  # fmt: skip
        self._store.set_setting(SETTING, json.dumps(self._target() | state))
        return rerun


def _shown(change: StoredChange) -> StoredChange:
    """The change with its words, kept in English, in the language of the moment."""
    if spoken() == ENGLISH:
        return change
    title, before, after = title_of(change.pathway, change.title), retold(change.before), retold(change.after)
    return replace(change, title=title, before=before, after=after, because=retold(change.because))
