"""The analytes that stand first in every table of results, kept for each user of the clinic."""

from __future__ import annotations

import json

from PySide6.QtCore import QObject, Signal

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.desk.desk import Desk
from alpdesk.gui.jobs import Jobs

SETTING = "pinned analytes"


class Pins(QObject):
    """The ids of the pinned analytes in the order of pinning; ``changed`` says that there are others."""

    changed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._setting = f"{SETTING}: {desk.user.name}"
        self.analytes: tuple[str, ...] = self._kept()

    def turn(self, analyte: str) -> None:
        """Pin an analyte, or unpin it."""
        others = tuple(one for one in self.analytes if one != analyte)
        self.analytes = others if analyte in self.analytes else (*others, analyte)
        body = json.dumps(self.analytes)
        self._jobs.beside.run(lambda: self._desk.set_setting(self._setting, body))
        self.changed.emit()

    def _kept(self) -> tuple[str, ...]:
        try:
            kept = json.loads(self._desk.setting(self._setting) or "[]")
        except ValueError:
            return ()
        return tuple(one for one in kept if one in ANALYTES) if isinstance(kept, list) else ()
