"""The choice of the language before the desk: it waits until nothing runs whose end the window has to hear."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal

from alpdesk.gui.jobs import Jobs
from alpdesk.gui.segments import Segments
from alpdesk.language import NAMES, spoken, tr


class LanguageChoice(Segments):
    """``wanted`` gives the language that was chosen, at once or when the work under way has come to its end.

    The window is built anew in another language: what the old one asked for would be told to nobody.
    """

    wanted = Signal(str)

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(NAMES.items(), tr("Language"))
        self._jobs, self._wish = jobs, ""
        self.set_value(spoken())
        self.chosen.connect(self._on_chosen)
        jobs.busy.connect(self._on_busy)

    def _on_chosen(self, language: str) -> None:
        self._wish = language
        self._tell()

    def _on_busy(self, busy: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self._wish and not busy:
            QTimer.singleShot(0, self, self._tell)  # after whoever asked has heard the end of it

    def _tell(self) -> None:
        if self._wish and not self._jobs.working and self.isVisible() and self.isEnabled():
            wish, self._wish = self._wish, ""
            self.wanted.emit(wish)
