"""Copies in the background while the clinic is open: when one is due, and how well the record is copied."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from alpdesk.desk.backups import CopyState
from alpdesk.desk.desk import Desk
from alpdesk.gui.jobs import Job, Jobs

BEGIN_MS = 5_000
"""After the window is shown, so that what the clinician asks for comes first."""
SOON_MS = 4_000
"""After a save: a consultation writes several things in a row."""
AGAIN_MS = 10 * 60_000
T = TypeVar("T")


class Work(QObject):
    """One thing at a time in a thread of its own; locking or closing the window gives it up."""

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether it is under way."""
        return self._job is not None

    def begin(
        self,
        work: Callable[[Job], T],
        done: Callable[[T], object],
        failed: Callable[[str], object],
        told: Callable[[int], object] = lambda _percent: None,
    ) -> None:
        """Begin, unless something is under way; one of ``done`` and ``failed`` is called at the end."""
        if self._job is None:
            self._job = self._jobs.beside.beside.start(
                work,
                lambda found: self._end(lambda: done(found)),
                lambda sentence: self._end(lambda: failed(sentence)),
                lambda percent, _total: told(percent),
            )

    def stop(self) -> None:
        """Give it up; nobody is told."""
        if self._job is not None:
            self._job.stop()
            self._job = None

    def _end(self, tell: Callable[[], object]) -> None:
        self._job = None
        tell()


class Copying(QObject):
    """Makes a copy when one is due, in a thread of its own. ``told`` gives the state, ``failed`` a sentence, once."""

    told = Signal(object)
    failed = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.work = Work(jobs, self)
        self._fault = ""
        self.state: CopyState | None = None
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.look)
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self.look)

    def begin(self) -> None:
        """Look from time to time from now on."""
        if not self._desk.read_only:
            self._soon.start(BEGIN_MS)
            self._again.start()

    def saved(self) -> None:
        """Something was saved: look again soon."""
        if self._again.isActive() and not self._soon.isActive():
            self._soon.start(SOON_MS)

    def stop(self) -> None:
        """Begin nothing more; copies under way anywhere in the window are given up."""
        self._soon.stop()
        self._again.stop()
        window = self.parent()
        for work in (window or self).findChildren(Work):
            work.stop()

    def look(self) -> None:
        """Tell the state, and make a copy if one is due."""
        self.work.begin(self._looked, self._on_looked, self._on_failed)

    def _looked(self, job: Job) -> CopyState:
        state = self._desk.copy_state()
        if state.due and not job.stopped:
            self._desk.copy_now("schedule", tell=job.tell, stop=lambda: job.stopped)
            state = self._desk.copy_state()
        return state

    def _on_looked(self, state: CopyState) -> None:
        self._fault = ""
        self._tell(state)

    def _on_failed(self, sentence: str) -> None:
        """Say it once; the state tells that there is no copy."""
        if sentence != self._fault:
            self._fault = sentence
            self.failed.emit(sentence)
        self.work.begin(lambda _job: self._desk.copy_state(), self._tell, lambda _sentence: None)

    def _tell(self, state: CopyState) -> None:
        self.state = state
        self.told.emit(state)
