"""How the window looks: theme and text size, changed by the clinician and kept in the record."""

from __future__ import annotations

import json

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from alpdesk.desk.desk import Desk
from alpdesk.gui import style
from alpdesk.gui.jobs import Jobs

SETTING = "window"


class Looks(QObject):
    """Theme and text size of the program; ``changed`` when everything has to follow, ``failed`` gives a sentence."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs

    def take(self, theme: str = "", scale: float = 0.0) -> None:
        """Change theme or text size."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            style.apply(app, "dark" if (theme or style.theme()) == "dark" else "light", scale or style.scale())
        self.changed.emit()

    def choose(self, theme: str, scale: float) -> None:
        """Change theme and text size, and keep the choice."""
        self.take(theme, scale)
        self._keep()

    def other_theme(self) -> None:
        """Light to dark, or back, and keep the choice."""
        self.choose("light" if style.theme() == "dark" else "dark", style.scale())

    def larger(self, step: int) -> None:
        """The next text size up or down, 0 the usual one; keep the choice."""
        at = min(range(len(style.SCALES)), key=lambda place: abs(style.SCALES[place] - style.scale()))
        place = 0 if step == 0 else min(max(at + step, 0), len(style.SCALES) - 1)
        self.choose(style.theme(), style.SCALES[place])

    def restore(self) -> None:
        """Look as was chosen last."""
        kept = self._desk.setting(SETTING)
        if kept:
            given = json.loads(kept)
            if (given["theme"], given["scale"]) != (style.theme(), style.scale()):
                self.take(given["theme"], given["scale"])

    def _keep(self) -> None:
        body = json.dumps({"theme": style.theme(), "scale": style.scale()})
        self._jobs.run(lambda: self._desk.set_setting(SETTING, body), None, self.failed.emit)
