"""Who sits at the desk, with what in front of them: the open clinic, the clock, the pathways."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Literal

from alpdesk.clinical.intervals import Site
from alpdesk.clinical.people import Clinic, User
from alpdesk.desk.clock import Clock
from alpdesk.desk.duties import ONLY_READING, Deed, NotAllowed, allowed, refusal
from alpdesk.language import ENGLISH, spoken, tr_marked
from alpdesk.store.failures import OpenForReading

if TYPE_CHECKING:
    from alpdesk.pathways.model import Pathway
    from alpdesk.store.opening import OpenedDatabase
    from alpdesk.store.store import Store

_TICK = timedelta(microseconds=1)
"""The least time that the store tells apart."""


class Seat:
    """What every part of the desk shares; the parts in this package add the clinician's verbs."""

    def __init__(self, opened: OpenedDatabase, user: User, clock: Clock) -> None:
        self._reads = opened
        self._writes: Store | None = None
        self._clock = clock
        self._clinic = opened.clinic()
        self._user = opened.user(user.name) or user
        self._site = Site()
        self._ticking, self._last = threading.Lock(), datetime.min.replace(tzinfo=UTC)

    @property
    def clinic(self) -> Clinic:
        """The clinic whose record is open."""
        return self._clinic

    @property
    def user(self) -> User:
        """Who is at the desk."""
        return self._user

    @property
    def site(self) -> Site:
        """The clinic's default limits and change limits."""
        return self._site

    @property
    def pathways(self) -> tuple[Pathway, ...]:
        """The pathways, loaded once."""
        from alpdesk import resources  # noqa: PLC0415 - the list is painted before any pathway is read

        return resources.pathways()

    @property
    def read_only(self) -> str:
        """Why nothing can be entered in this record, as one sentence; empty where everything can."""
        return tr_marked(self._reads.read_only)

    def may(self, deed: Deed) -> bool:
        """Whether the duties of who is at the desk allow a deed, and the record where it writes."""
        return not self.refusal(deed)

    def refusal(self, deed: Deed) -> str:
        """Why a deed is not allowed, as one sentence; empty where it is."""
        if not allowed(self._user, deed):
            return refusal(deed)
        return "" if deed in ONLY_READING else self.read_only

    def _require(self, deed: Deed) -> None:
        """Raise NotAllowed, which says who may do it, or OpenForReading, unless ``may`` allows the deed."""
        if not allowed(self._user, deed):
            raise NotAllowed(refusal(deed))
        if reason := self.refusal(deed):
            raise OpenForReading(reason)

    def today(self) -> date:
        """The calendar date at this desk."""
        return self._clock().date()

    def warm(self) -> None:
        """Load what the first write and the first pathway need; for a quiet moment after the list is shown."""
        if not self.read_only:
            _ = self._store
        _ = self.pathways
        if spoken() != ENGLISH:
            from alpdesk.desk.retelling import warm  # noqa: PLC0415 - English is kept as it is said

            warm()

    @property
    def _store(self) -> Store:
        """The store that writes; loaded with the first write, for the list is shown before."""
        if self._writes is None:
            self._writes = self._reads.store
        return self._writes

    def _who(self) -> str:
        return self._user.name

    def _now(self) -> datetime:
        """The instant, UTC; later than any before, so that the order of what was written can be read from it."""
        with self._ticking:
            self._last = max(self._clock().astimezone(UTC), self._last + _TICK)
            return self._last

    def note_deed(self, action: str, entity: str = "clinic", *, text: str = "") -> None:
        """Write an audit line for a deed that changes no entry; ``text`` must not name a patient."""
        from alpdesk.store.audit import Noted  # noqa: PLC0415 - the window opens without the store

        self._reads.note([Noted(action, entity, "", text=text)], self._who(), self._now())

    @contextmanager
    def _changing(self, patient_id: str) -> Iterator[None]:
        """A change of a patient's record: one transaction, in which the closed walkthroughs are run again too."""
        with self._store.together():
            yield
            self._run_again(patient_id)
        self._changed(patient_id)

    def _run_again(self, patient_id: str) -> None:
        """Run the patient's closed walkthroughs again, in the transaction that is open."""

    def copy_before(self, why: Literal["import", "rotation"]) -> None:
        """Called before something large is done: makes a copy, unless the newest already holds everything."""

    def _changed(self, patient_id: str) -> None:
        """Called after every write that concerns a patient."""
