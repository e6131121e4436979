"""The store: the open record of one clinic, read and written in whole verbs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection as Writing

from alpdesk.store.acknowledging import Acknowledging
from alpdesk.store.changes import Changes
from alpdesk.store.connection import Connection
from alpdesk.store.correspondence import Correspondence
from alpdesk.store.events import Events
from alpdesk.store.failures import ReadOnlyFolder, folder_gone
from alpdesk.store.files import DATABASE
from alpdesk.store.house import House
from alpdesk.store.intake import Intake
from alpdesk.store.keeping import Keeping
from alpdesk.store.patients import Patients
from alpdesk.store.results import Results
from alpdesk.store.vault import DataKeys


class Door(Protocol):
    """What the store needs of the opened database on which it stands."""

    keys: DataKeys
    session: str
    folder: Path

    def connect(self) -> Connection:
        """Another connection."""

    def quick_check(self) -> None:
        """Read every page."""

    def close(self) -> None:
        """Close the clinic."""


class Store(Patients, Results, Acknowledging, Events, Keeping, Correspondence, Changes, House, Intake):
    """One clinic's record. Every verb is one transaction with its audit line; values go in and come out frozen.

    Made by ``opening.open_store`` and ``opening.create_store``; any thread may use it. Besides what each verb names,
    all raise Busy, DiskFull, DiskTrouble, FolderGone, ReadOnlyFolder and DatabaseDamaged; then nothing is stored.
    """

    def __init__(self, opened: Door) -> None:
        super().__init__(opened.connect, opened.keys.audit, opened.session)
        self._opened = opened

    @contextmanager
    def _writing(self) -> Iterator[Writing]:
        """As ever; a folder that is not there any more is told from one that cannot be written."""
        try:
            with super()._writing() as connection:
                yield connection
        except ReadOnlyFolder:
            if (self._opened.folder / DATABASE).exists():
                raise
            raise folder_gone() from None

    def quick_check(self) -> None:
        """Read every page and compare its seal; for a worker. Raises DatabaseDamaged."""
        self._opened.quick_check()

    def close(self) -> None:
        """Close every connection, forget the keys and let the next AlpDesk in."""
        self.renew(b"")
        self._opened.close()
