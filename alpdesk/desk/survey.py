"""Who stands how, kept while the clinic is open: worked out once, again after a change or on a new day."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from threading import Lock
from typing import TYPE_CHECKING

from alpdesk.clinical.kept import PatientHead
from alpdesk.clinical.wording import fold
from alpdesk.desk.standing import FILTERS, NOT_WORKED_OUT, Standing
from alpdesk.language import spoken

if TYPE_CHECKING:
    from alpdesk.desk.critical import Critical

MOST = 2_000
"""The largest clinic in which everybody's status is worked out, so that filters and counts are complete."""


class Survey:
    """The statuses known so far; ``complete`` once everybody's is.

    One thread works statuses out while another reads them and a third writes: a status that was worked out from a
    record that has changed meanwhile is worked out again, and one that is missing is said to be so.
    """

    def __init__(self, judge: Callable[[str], tuple[PatientHead, Standing]]) -> None:
        self._judge = judge
        self._known: dict[str, Standing] = {}
        self._heads: dict[str, PatientHead] = {}
        self._changes: dict[str, int] = {}
        self._round = 0
        self._lock = Lock()
        self._day: date | None = None
        self._language = spoken()
        self.complete = False

    def turn_to(self, day: date) -> None:
        """Forget everything on a new day, for due dates have moved, and in another language."""
        with self._lock:
            if (day, spoken()) != (self._day, self._language):
                self._day, self._language, self.complete = day, spoken(), False
                self._known, self._heads = {}, {}
                self._round += 1

    def of(self, patient_id: str) -> Standing:
        """The status known, or NOT_WORKED_OUT."""
        return self._known.get(patient_id, NOT_WORKED_OUT)

    def knows(self, patient_ids: Iterable[str]) -> bool:
        """Whether all these statuses are known."""
        return all(patient_id in self._known for patient_id in patient_ids)

    @property
    def critical(self) -> tuple[Critical, ...]:
        """The critical results that wait, of all whose status is known."""
        return tuple(one for standing in list(self._known.values()) for one in standing.critical)

    def work_out(self, patient_id: str) -> Standing:
        """The status of one patient, worked out if it is not known."""
        while (known := self._known.get(patient_id)) is None:
            before = self._state_of(patient_id)
            head, found = self._judge(patient_id)
            with self._lock:
                if before == self._state_of(patient_id):
                    self._heads[patient_id], self._known[patient_id] = head, found
                    return found
        return known

    def close(self, patient_ids: Iterable[str]) -> bool:
        """These are all: complete if each is known still."""
        with self._lock:
            self.complete = self.complete or self.knows(patient_ids)
        return self.complete

    def reopen(self) -> None:
        """There are others: not complete after all."""
        self.complete = False

    def changed(self, patient_id: str) -> None:
        """A patient's record changed; while the survey is complete it stays so."""
        with self._lock:
            self._changes[patient_id] = self._changes.get(patient_id, 0) + 1
            self._known.pop(patient_id, None)
        if self.complete:
            self.work_out(patient_id)

    def _state_of(self, patient_id: str) -> tuple[int, int]:
        return self._round, self._changes.get(patient_id, 0)

    @property
    def counts(self) -> dict[str, int]:
        """How many patients each filter lets through; empty until the survey is complete."""
        if not self.complete:
            return {}
        standings = list(self._known.values())
        return {name: sum(one.kind in kinds for one in standings) for name, kinds in FILTERS.items()}

    def pressing(self, query: str, wanted: str) -> list[PatientHead]:
        """Those whom filter and query let through, the most pressing first, then by name."""
        kinds, words = FILTERS[wanted], fold(query).split()
        let = [head for head in list(self._heads.values()) if self.of(head.id).kind in kinds and _begins(head, words)]
        return sorted(let, key=lambda head: (self.of(head.id).rank, fold(head.family), fold(head.given)))


def _begins(head: PatientHead, words: list[str]) -> bool:
    parts = [*fold(head.family).split(), *fold(head.given).split(), head.identifier, head.born.text]
    return all(any(part.startswith(word) for part in parts) for word in words)
