"""What comes into the window and leaves it as files: import, export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
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
        if not page.busy:
            page.begin(patient_id or None)
        patient_id = page.patient_id
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

    def take(self, data: QMimeData) -> None:
        """Read files or text that were dropped on the window; those on an open record are its patient’s."""
        record = self._window.pages.currentWidget() is self._window.pages.record
        self.show_import(self._window.patient_id if record else "")
        self._window.pages.bring.take(data)

    def _on_accepted(self, accepted: Accepted) -> None:
        window = self._window
        window.saved()
        if not window.pages.bring.more:
            if accepted.patient_id:
                window.open_patient(accepted.patient_id, "summary")
            else:
                window.show_patients()
        window.toast.say(_stored(accepted), lambda: self._undo(accepted.import_id))

    def _undo(self, import_id: str) -> None:
        desk = self._window.desk
        self._jobs.run(
            lambda: desk.undo_import(import_id, "Undone at once after it was stored"),
            lambda _none: self._on_undone(),
            self._window.messages.say,
        )

    def _on_undone(self) -> None:
        window = self._window
        window.saved()
        if window.banner.isVisible() and window.pages.currentWidget() is window.pages.record:
            window.open_patient(window.patient_id)
        elif window.pages.currentWidget() is window.patients:
            window.show_patients()
        window.toast.say("The import was undone")

    def _on_import_left(self) -> None:
        window = self._window
        if window.banner.isVisible():
            window.open_patient(window.patient_id)
        else:
            window.show_patients()


def _stored(accepted: Accepted) -> str:
    """What was stored, and what waits."""
    of = f" of {counted(len(accepted.patients), 'patient')}" if len(accepted.patients) > 1 else ""
    entries = f" and {counted(accepted.entries, 'other entry', 'other entries')}" if accepted.entries else ""
    waits = f"; {counted(accepted.waiting, 'row')} in the quarantine" if accepted.waiting else ""
    return f"{counted(accepted.results, 'result')}{of}{entries} stored{waits}"
