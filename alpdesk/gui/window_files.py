"""What comes into the window and leaves it as files: import, export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from alpdesk.clinical.wording import counted
from alpdesk.gui.jobs import Jobs

if TYPE_CHECKING:
    from alpdesk.desk.desk import Accepted
    from alpdesk.gui.export_dialog import Whom
    from alpdesk.gui.main_window import MainWindow


class Files(QObject):
    """Carries files between the window's pages and the desk."""

    def __init__(self, window: MainWindow, jobs: Jobs) -> None:
        super().__init__(window)
        self._window, self._jobs = window, jobs
        pages = window.pages
        pages.import_wanted.connect(lambda: self.show_import(window.patient_id))
        pages.export_wanted.connect(self.export)
        pages.accepted.connect(self._on_accepted)
        pages.import_left.connect(self._on_import_left)
        window.patients.import_wanted.connect(self.show_import)
        window.patients.export_wanted.connect(lambda _ids: self.export())
        for keys, run in (("Ctrl+I", self.show_import), ("Ctrl+Shift+E", self.export)):
            QShortcut(QKeySequence(keys), window, run)

    def show_import(self, patient_id: str = "") -> None:
        """A file of results, for the patient whose record is open or for anybody."""
        window, page = self._window, self._window.pages.bring
        page.begin(patient_id or None)
        window.turn(page, "patients" if patient_id else "import", banner=bool(patient_id))
        page.take_focus()

    def export(self) -> None:
        """The form that writes the record that is open, or those that are marked in the list, into a file."""
        from alpdesk.gui.export_dialog import ExportDialog  # noqa: PLC0415 - built when wanted

        whom = self._whom()
        if whom is None:
            self._window.messages.say("Open a record, or mark patients in the list, to export them.", "info")
        else:
            self._window.ask(ExportDialog(self._window.desk, self._jobs, whom, self._on_exported, self._window))

    def _whom(self) -> Whom | None:
        from alpdesk.gui.export_dialog import Whom  # noqa: PLC0415 - as above

        window = self._window
        if window.patient_id and window.banner.isVisible():
            return Whom.of(window.pages.record.record)
        marked = window.patients.marked() if window.pages.currentWidget() is window.patients else ()
        if len(marked) == 1:
            return Whom.of(window.desk.record(marked[0]))
        return Whom(marked, counted(len(marked), "patient")) if marked else None

    def _on_exported(self, said: str) -> None:
        self._window.saved()
        self._window.toast.say(said)

    def _on_accepted(self, accepted: Accepted) -> None:
        window = self._window
        window.saved()
        window.open_patient(accepted.patient_id, "summary")
        entries = f" and {accepted.entries} other entries" if accepted.entries else ""
        window.toast.say(f"{accepted.results} results{entries} stored")

    def _on_import_left(self) -> None:
        window = self._window
        if window.banner.isVisible():
            window.open_patient(window.patient_id)
        else:
            window.show_patients()
