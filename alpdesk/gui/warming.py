"""Loading of heavy libraries in quiet moments, in the background, one at a time."""

from __future__ import annotations

import importlib

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from alpdesk.gui.jobs import Job, Jobs

BEFORE_UNLOCKING = (
    "alpdesk.desk.unlocking",
    "alpdesk.desk.desk",
    "sqlcipher3.dbapi2",
    "alpdesk.gui.main_window",
    "alpdesk.resources",
    "sqlalchemy",
    "alpdesk.plots.figure",
    "matplotlib.backends.backend_qtagg",
)
"""What the first patient list needs comes first."""
AFTER_UNLOCKING = (
    "alpdesk.resources",
    "sqlalchemy",
    "alpdesk.plots.figure",
    "matplotlib.backends.backend_qtagg",
    "alpdesk.gui.record_page",
    "alpdesk.gui.walkthrough_page",
    "alpdesk.gui.letter_page",
    "reportlab.pdfgen.canvas",
)
PAUSE_MS = 40
"""Between two libraries, so that what the clinician asks for comes first."""
LAST_MS = 1000
"""After the last: what is made of them then takes the window's own thread, and nobody should wait for it."""


class Warming(QObject):
    """Loads modules by name, one job each; a module that cannot be loaded is left to whoever needs it.

    ``warmed`` tells that all are loaded, after a quiet moment.
    """

    warmed = Signal()

    def __init__(self, jobs: Jobs, modules: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._left = list(modules)
        self._job: Job | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._next)

    def begin(self) -> None:
        """Begin, or go on after a pause."""
        self._timer.start(PAUSE_MS)

    def pause(self) -> None:
        """Load nothing more for now; what is being loaded comes to its end unheard."""
        self._timer.stop()
        if self._job is not None:
            self._job.stop()

    def _next(self) -> None:
        if self._jobs.working:
            self._timer.start(PAUSE_MS)
        elif self._left:
            module = self._left.pop(0)
            self._job = self._jobs.run(lambda: _load(module), lambda _none: self._go_on())
        else:
            self.warmed.emit()

    def _go_on(self) -> None:
        """Load the next one, unless the window that this belongs to is gone."""
        if isValid(self):
            self._timer.start(PAUSE_MS if self._left else LAST_MS)


def _load(module: str) -> None:
    try:
        importlib.import_module(module)
    except ImportError:
        return
