"""Looking into the drop folder every few seconds while the clinic is open, in quiet moments."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from alpdesk.desk.desk import Desk
from alpdesk.desk.drop_folder import Dropped
from alpdesk.gui.jobs import Job, Jobs
from alpdesk.language import plural, tr

EVERY_MS = 8_000
SOON_MS = 1_500
"""A file is taken once it has not changed between two looks."""


class DropWatch(QObject):
    """``taken`` gives what became of files, ``told`` a line for the foot of the window, ``failed`` a sentence, once."""

    taken = Signal(object)
    told = Signal(str)
    failed = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._job: Job | None = None
        self._fault = ""
        self._twice = False
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._look)

    @property
    def watching(self) -> bool:
        """Whether a folder is looked into."""
        return self._timer.isActive()

    def begin(self) -> None:
        """Look into the folder that is set from now on; into none where none is, or where nobody may import."""
        if not self._desk.may("import") or self._desk.drop_folder() is None:
            self.stop()
            self.told.emit("")
        else:
            self._timer.start()
            self.told.emit(tr("Drop folder watched"))

    def stop(self) -> None:
        """Look no more; what is being taken in comes to its end."""
        self._timer.stop()
        if self._job is not None:
            self._job.stop()
            self._job = None

    def look_now(self) -> None:
        """Look at once, and again soon: a file that is there is taken at the second look."""
        self._twice = True
        self._look(at_once=True)

    def _look(self, *, at_once: bool = False) -> None:
        if self._job is None and (at_once or not self._jobs.working):
            self._job = self._jobs.run(self._desk.take_in, self._on_taken, self._on_failed)

    def _on_taken(self, found: tuple[Dropped, ...]) -> None:
        self._job, self._fault = None, ""
        if self._twice and not found:
            self._twice = False
            QTimer.singleShot(SOON_MS, self, lambda: self._look(at_once=True))
            return
        self._twice = False
        if found:
            self.told.emit(tr("Drop folder: {what}", what=summed(found)))
        self.taken.emit(found)

    def _on_failed(self, sentence: str) -> None:
        asked, self._job, self._twice = self._twice, None, False
        self.told.emit(tr("Drop folder cannot be read"))
        if asked or sentence != self._fault:
            self._fault = sentence
            self.failed.emit(sentence)


def summed(found: Sequence[Dropped]) -> str:
    """“3 results stored, 2 waiting, 1 file refused”."""
    results, waiting = sum(one.results for one in found), sum(one.waiting for one in found)
    refused = sum(one.state == "refused" for one in found)
    left = sum(one.state == "left" for one in found)
    said = [
        plural(results, "{number} result stored", "{number} results stored"),
        *([tr("{number} waiting", number=waiting)] if waiting else []),
        *([plural(refused, "{number} file refused", "{number} files refused")] if refused else []),
        *([plural(left, "{number} file left for later", "{number} files left for later")] if left else []),
    ]
    return ", ".join(said)


def sentence_of(one: Dropped) -> str:
    """What became of one file."""
    if one.state == "done" and not one.reason:
        stored = plural(one.results, "{number} result stored", "{number} results stored")
        waits = plural(one.waiting, "{number} waiting in the quarantine", "{number} waiting in the quarantine")
        return f"{one.name}: {stored}, {waits}" if one.waiting else f"{one.name}: {stored}"
    words = {"done": tr("known already"), "refused": tr("refused", "a file"), "left": tr("left for later", "a file")}
    return f"{one.name}: {words[one.state]}. {one.reason}"
