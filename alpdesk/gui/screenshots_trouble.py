"""The pictures of a clinic that does not open: what is wrong, what can be done, and what was saved of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from alpdesk.clinical.kept import PatientHead
from alpdesk.desk.clock import system_clock
from alpdesk.desk.desk import Desk
from alpdesk.desk.salvage import Told, Way
from alpdesk.desk.troubles import trouble_of
from alpdesk.desk.unlocking import DatabaseDamaged, KeyFileDamaged
from alpdesk.errors import AlpDeskError
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.unlock_window import Places, UnlockWindow
from alpdesk.gui.unlock_work import Stuck
from alpdesk.language import mark, tr_marked

Step = tuple[str, Callable[[], object]]
_KEYS = mark("The key file {file} is damaged; its copy {copy} is good: open the clinic with the copy.")
_RECORD = mark(
    "The clinic's database is damaged or does not belong to this key file: keep it as it is and restore a backup."
)


def steps(desk: Desk, jobs: Jobs, name: str) -> Iterator[Step]:
    """The screens in their order; ``name`` finds the patient of whom something is missing. Nothing is damaged."""
    yield "55-key-file-damaged", lambda: _stuck(jobs, KeyFileDamaged(_keys(), backup=True))
    yield "56-record-damaged", lambda: _stuck(jobs, DatabaseDamaged(tr_marked(_RECORD)))
    yield "57-what-is-missing", lambda: _saved(jobs, desk, name)


def _keys() -> str:
    return tr_marked(_KEYS, file="clinic.alpkey", copy="clinic.alpkey.bak")


def _stuck(jobs: Jobs, error: AlpDeskError) -> UnlockWindow:
    """The first window over a clinic that is not there."""
    nowhere = Path("a folder that does not exist")
    window = UnlockWindow(jobs, system_clock, Places(nowhere, nowhere))
    trouble = trouble_of(error)
    if trouble is not None:
        window.show_stuck(Stuck(trouble, Way("", "")))
    return window


def _saved(jobs: Jobs, desk: Desk, name: str) -> QWidget:
    """What a salvage would tell, of a patient who lacks nothing."""
    patient = desk.whom(desk.patients(name).rows[0].id)
    head = PatientHead(patient.id, patient.family, patient.given, born=patient.born)
    summary = "1 of the record’s 269 pages cannot be read. 3 entries are known to be missing."
    window = _stuck(jobs, DatabaseDamaged(tr_marked(_RECORD)))
    window.trouble.show_saved(Told(summary, ("2 results", "1 problem"), (head,)), Path("Northgate, saved"))
    return window
