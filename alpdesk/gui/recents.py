"""The patients opened last by who is at the desk: kept encrypted in the record, offered on list and search."""

from __future__ import annotations

import json
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from alpdesk.clinical.dates import NEVER
from alpdesk.desk.desk import Desk
from alpdesk.gui.jobs import Jobs

SETTING = "recent patients"
MOST = 8


class Recent(NamedTuple):
    """Somebody whose record was open: the id, and who it is as the record says now."""

    id: str
    name: str
    born: str


class Recents(QObject):
    """The numbers of the records opened last, the latest first; no name is kept."""

    changed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._setting = f"{SETTING}: {desk.user.name}"
        self._ids: tuple[str, ...] = self._kept()

    def add(self, patient_id: str) -> None:
        """A record was opened."""
        ids = (patient_id, *(one for one in self._ids if one != patient_id))[:MOST]
        if ids == self._ids:
            return
        self._ids = ids
        body = json.dumps(ids)
        self._jobs.beside.run(lambda: self._desk.set_setting(self._setting, body))
        self.changed.emit()

    def people(self) -> tuple[Recent, ...]:
        """Who they are; nobody for somebody who may not read records."""
        if not self._desk.may("read"):
            return ()
        names = self._desk.names_of(self._ids)
        return tuple(
            Recent(ident, name, str(born) if born.text else "")
            for ident in self._ids
            for name, born in [names.get(ident, ("", NEVER))]
            if name
        )

    def _kept(self) -> tuple[str, ...]:
        try:
            kept = json.loads(self._desk.setting(self._setting) or "[]")
        except ValueError:
            return ()
        return tuple(one for one in kept if isinstance(one, str))[:MOST] if isinstance(kept, list) else ()
