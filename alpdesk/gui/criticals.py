"""Critical results at the window: when the red strip is shown, and the form that acknowledges one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from alpdesk.gui.critical_strip import AcknowledgeDialog, CriticalStrip

if TYPE_CHECKING:
    from alpdesk.desk.critical import Critical
    from alpdesk.desk.desk import Desk
    from alpdesk.gui.entry_dialog import EntryDialog
    from alpdesk.gui.jobs import Jobs
    from alpdesk.gui.page_stack import PageStack
    from alpdesk.gui.patients_page import PatientsPage
    from alpdesk.gui.undoing import Step


class Host(Protocol):
    """What the window gives."""

    desk: Desk
    pages: PageStack
    patients: PatientsPage
    patient_id: str

    @property
    def banner(self) -> QWidget: ...  # noqa: D102
    def ask(self, dialog: EntryDialog) -> None: ...  # noqa: D102
    def open_patient(self, patient_id: str, tab: str = "") -> None: ...  # noqa: D102
    def tell_written(self, said: str, step: Step) -> None: ...  # noqa: D102


class Criticals(QObject):
    """Keeps the strip up to date: of everybody on the list, of one patient under the banner, else hidden."""

    def __init__(self, window: Host, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._window, self._jobs, self._parent = window, jobs, parent
        self.strip = CriticalStrip(window.desk)
        self.strip.open_wanted.connect(window.open_patient)
        self.strip.acknowledge_wanted.connect(self.acknowledge)
        window.patients.judged.connect(self.refresh)

    def refresh(self) -> None:
        """Show what waits where one is; what takes thinking is found in the background."""
        window = self._window
        if not window.desk.may("read"):
            return
        if not window.banner.isHidden():
            patient_id = window.patient_id
            if self.strip.shown is not None and self.strip.shown.patient_id != patient_id:
                self.strip.show_critical((), whose=False)  # under this banner it would be read as this patient's
            self._jobs.run(lambda: window.desk.critical(patient_id), lambda found: self._on_found(patient_id, found))
        elif window.pages.currentWidget() is window.patients:
            self.strip.show_critical(window.desk.critical(), whose=True)
        else:
            self.strip.show_critical((), whose=False)

    def acknowledge(self, critical: Critical) -> None:
        """The form that says that it was seen."""
        window = self._window
        window.ask(AcknowledgeDialog(window.desk, self._jobs, critical, window.tell_written, self._parent))

    def take_up(self, patient_id: str, result_id: str) -> bool:
        """The form again for a result that still waits; whether it does."""
        found = [one for one in self._window.desk.critical(patient_id) if one.result.id == result_id]
        if found:
            self.acknowledge(found[0])
        return bool(found)

    def _on_found(self, patient_id: str, found: tuple[Critical, ...]) -> None:
        window = self._window
        if isValid(self.strip) and window.patient_id == patient_id and not window.banner.isHidden():
            self.strip.show_critical(found, whose=False)
