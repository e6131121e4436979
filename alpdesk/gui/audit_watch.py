"""What the audit trail needs while the clinic is open: its anchor every five minutes, and verifying it once a day."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from alpdesk.desk.audit import Verdict
from alpdesk.desk.desk import Desk
from alpdesk.gui.jobs import Job, Jobs

ANCHOR_MS = 5 * 60_000
OLD = timedelta(hours=20)
"""A trail that was verified longer ago is verified again, at the earliest with the first anchor after unlocking."""


class AuditWatch(QObject):
    """Works in the second background thread, so that no save waits for it; ``failed`` gives a sentence."""

    failed = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._job: Job | None = None
        self._timer = QTimer(self, interval=ANCHOR_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Begin to watch."""
        if not self._desk.read_only:
            self._timer.start()

    def stop(self) -> None:
        """Stop; a verification under way is given up."""
        self._timer.stop()
        if self._job is not None:
            self._job.stop()
            self._job = None

    def look(self) -> None:
        """Write the anchor, and verify the trail if that is due."""
        if self._job is None:
            self._job = self._jobs.beside.beside.start(self._work, self._on_done, self._on_failed)

    def _work(self, job: Job) -> Verdict | None:
        self._desk.keep_anchor()
        last = self._desk.last_verified()
        if not self._desk.may("audit") or (last is not None and self._desk.since(last.at) < OLD):
            return None
        return self._desk.verify_audit(stop=lambda: job.stopped)

    def _on_done(self, verdict: Verdict | None) -> None:
        self._job = None
        if verdict is not None and verdict.faults:
            self.failed.emit(f"{verdict.sentence} {verdict.faults[0]}")

    def _on_failed(self, _sentence: str) -> None:
        """A verification that was given up is made up for at the next look."""
        self._job = None
