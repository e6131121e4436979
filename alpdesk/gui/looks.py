"""How the window looks: theme and text size, changed by each user for themselves and kept in the record."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from alpdesk.desk.desk import Desk
from alpdesk.gui import style
from alpdesk.gui.jobs import Jobs
from alpdesk.settings import ThemeChoice

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

SETTING = "window"
"""Of one user it is followed by their name; without it, of everybody, as an earlier AlpDesk kept it."""
_USUAL = '{"theme": "system", "scale": 1.0}'
_CHOICES: dict[str, ThemeChoice] = {"system": "system", "light": "light", "dark": "dark"}


class Looks(QObject):
    """Theme and text size of the program; ``changed`` when everything has to follow, ``failed`` gives a sentence."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._setting = f"{SETTING}: {desk.user.name}"
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.styleHints().colorSchemeChanged.connect(self._follow)

    def take(self, theme: str = "", scale: float = 0.0) -> None:
        """Change theme or text size."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            style.apply(app, _CHOICES.get(theme, style.chosen()), scale or style.scale())
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
        self.choose(style.chosen(), style.SCALES[place])

    def restore(self) -> None:
        """Look as this user chose last; as the computer does where they never chose."""
        kept = self._desk.setting(self._setting) or self._desk.setting(SETTING)
        given = json.loads(kept or _USUAL)
        if (given["theme"], given["scale"]) != (style.chosen(), style.scale()):
            self.take(given["theme"], given["scale"])

    def _keep(self) -> None:
        body = json.dumps({"theme": style.chosen(), "scale": style.scale()})
        self._jobs.run(lambda: self._desk.set_setting(self._setting, body), None, self.failed.emit)

    def _follow(self, scheme: Qt.ColorScheme) -> None:
        style.hear(scheme)
        self.changed.emit()
