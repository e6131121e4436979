"""Running closed walkthroughs again in quiet moments: after other content of the pathways, and on a new day."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from alpdesk.desk.desk import Desk
from alpdesk.desk.reruns import Rerun
from alpdesk.gui.jobs import Job, Jobs

BEGIN_MS = 1_500
"""After the window is shown, so that what the clinician asks for comes first."""
AGAIN_MS = 400
DAY_MS = 15 * 60_000
"""So often is it asked whether the day has changed."""


class Rerunning(QObject):
    """One run over everything at a time; whatever else is asked for goes first, and then it goes on.

    ``told`` gives how many closed walkthroughs are done, of how many; ``ended`` the whole ``Rerun``; ``failed`` a
    sentence.
    """

    told = Signal(int, int)
    ended = Signal(object)
    failed = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._job: Job | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)
        self._day = QTimer(self, interval=DAY_MS)
        self._day.timeout.connect(self.begin)

    @property
    def running(self) -> bool:
        """Whether a run is under way, or waits for other work."""
        return self._job is not None or self._timer.isActive()

    def begin(self) -> None:
        """Run everything again, if that is due, once there is a quiet moment."""
        if self._desk.read_only:
            return
        self._day.start()
        if not self.running:
            self._timer.start(BEGIN_MS)

    def stop(self) -> None:
        """Stop for now; what is done is kept, and the next run goes on from there."""
        self._timer.stop()
        self._day.stop()
        if self._job is not None:
            self._job.stop()
            self._job = None

    def _go_on(self) -> None:
        if self._jobs.working:
            self._timer.start(AGAIN_MS)
            return
        self._job = self._jobs.start(self._run, self._on_done, self._on_failed, self.told.emit)

    def _run(self, job: Job) -> Rerun | None:
        if not self._desk.rerun_due:
            return None
        return self._desk.run_all_again(stop=lambda: job.stopped or job.waiting(), tell=job.tell)

    def _on_done(self, rerun: Rerun | None) -> None:
        self._job = None
        if rerun is None:
            return
        if rerun.complete:
            self.ended.emit(rerun)
        else:
            self._timer.start(AGAIN_MS)

    def _on_failed(self, sentence: str) -> None:
        self._job = None
        self.failed.emit(sentence)
