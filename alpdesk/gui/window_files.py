"""What comes into the window and leaves it as files: import, quarantine, drop folder, export."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QApplication, QWidget

from alpdesk.gui.drop_watch import DropWatch
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.shortcuts import shortcut
from alpdesk.language import mark, plural, tr

if TYPE_CHECKING:
    from alpdesk.desk.desk import Accepted, Desk
    from alpdesk.desk.drop_folder import Dropped
    from alpdesk.desk.exports import TrendChoice
    from alpdesk.gui.entry_dialog import EntryDialog
    from alpdesk.gui.export_dialog import Whom
    from alpdesk.gui.messages import MessageBar, Toast
    from alpdesk.gui.page_stack import PageStack
    from alpdesk.gui.patients_page import PatientsPage
    from alpdesk.gui.status_bar import StatusBar


class Host(Protocol):
    """What the window gives: its parts, and how to turn to a page or open a form."""

    desk: Desk
    pages: PageStack
    patients: PatientsPage
    patient_id: str
    status: StatusBar
    messages: MessageBar
    toast: Toast

    @property
    def banner(self) -> QWidget: ...  # noqa: D102
    def turn(self, page: QWidget, place: str, *, banner: bool = False) -> None: ...  # noqa: D102
    def ask(self, dialog: EntryDialog) -> None: ...  # noqa: D102
    def saved(self) -> None: ...  # noqa: D102
    def show_patients(self) -> None: ...  # noqa: D102
    def open_patient(self, patient_id: str, tab: str = "") -> None: ...  # noqa: D102


class Files(QObject):
    """Carries files between the window's pages and the desk."""

    def __init__(self, window: Host, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._window, self._jobs, self._parent = window, jobs, parent
        self.watch = DropWatch(window.desk, jobs, self)
        pages = window.pages
        pages.import_wanted.connect(lambda: self.show_import(window.patient_id))
        pages.export_wanted.connect(self.export)
        pages.trend_wanted.connect(self.export_trend)
        pages.accepted.connect(self._on_accepted)
        pages.import_left.connect(self._on_import_left)
        pages.folder_wanted.connect(self.edit_drop_folder)
        pages.past_wanted.connect(self.show_imports)
        pages.settled.connect(self._on_settled)
        pages.undone.connect(self._on_undone)
        pages.said.connect(window.toast.say)
        self.watch.told.connect(window.status.say_drop)
        self.watch.taken.connect(self._on_taken)
        self.watch.failed.connect(window.messages.say)
        window.patients.import_wanted.connect(self.show_import)
        window.patients.export_wanted.connect(lambda _ids: self.export())
        if window.desk.may("import"):
            shortcut(parent, "Ctrl+I", tr("Import results"), self.show_import)
        if window.desk.may("export"):
            shortcut(parent, "Ctrl+Shift+E", tr("Export…"), self.export)

    def show_import(self, patient_id: str = "") -> None:
        """A file of results, for the patient whose record is open or for anybody."""
        window, page = self._window, self._window.pages.bring
        if not page.busy:
            page.begin(patient_id or None)
        patient_id = page.patient_id
        window.turn(page, "patients" if patient_id else "import", banner=bool(patient_id))
        page.take_focus()

    def show_quarantine(self) -> None:
        """The results that wait for a choice."""
        page = self._window.pages.quarantine
        page.refresh()
        self._window.turn(page, "quarantine")
        page.take_focus()

    def show_imports(self) -> None:
        """The imports so far."""
        page = self._window.pages.imports
        page.refresh()
        self._window.turn(page, "import")
        page.take_focus()

    def edit_drop_folder(self) -> None:
        """The form for the drop folder."""
        from alpdesk.gui.drop_folder_dialog import DropFolderDialog  # noqa: PLC0415 - built when wanted

        window = self._window
        window.ask(DropFolderDialog(window.desk, self._jobs, self.watch, self._parent))

    def export(self) -> None:
        """The form that writes the record that is open, or those that are marked in the list, into a file."""
        from alpdesk.gui.export_dialog import ExportDialog  # noqa: PLC0415 - built when wanted

        whom = self._whom()
        if whom is None:
            self._window.messages.say(tr("Open a record, or mark patients in the list, to export them."), "info")
        else:
            self._window.ask(ExportDialog(self._window.desk, self._jobs, whom, self._on_exported, self._parent))

    def export_trend(self, shown: TrendChoice) -> None:
        """The same form, set to the trends that are shown."""
        from alpdesk.gui.export_dialog import ExportDialog, Whom  # noqa: PLC0415 - as above

        whom = Whom.of(self._window.pages.record.record, shown)
        self._window.ask(ExportDialog(self._window.desk, self._jobs, whom, self._on_exported, self._parent))

    def _whom(self) -> Whom | None:
        from alpdesk.gui.export_dialog import Whom  # noqa: PLC0415 - as above

        window = self._window
        if window.patient_id and window.banner.isVisible():
            return Whom.of(window.pages.record.record)
        marked = window.patients.marked() if window.pages.currentWidget() is window.patients else ()
        if len(marked) == 1:
            return Whom.of(window.desk.record(marked[0]))
        return Whom(marked, plural(len(marked), "{number} patient", "{number} patients")) if marked else None

    def _on_exported(self, said: str) -> None:
        self._window.saved()
        self._window.toast.say(said)

    def paste(self) -> None:
        """The text that was copied, as results."""
        self.show_import()
        self._window.pages.bring.paste()

    def take(self, data: QMimeData) -> None:
        """Read files or text that were dropped on the window; those on an open record are its patient’s."""
        record = self._window.pages.currentWidget() is self._window.pages.record
        self.show_import(self._window.patient_id if record else "")
        self._window.pages.bring.take(data)

    def _on_accepted(self, accepted: Accepted) -> None:
        window = self._window
        window.saved()
        bring = window.pages.bring
        if not bring.more and window.pages.currentWidget() is bring and QApplication.activeModalWidget() is None:
            if accepted.patient_id:
                window.open_patient(accepted.patient_id, "summary")
            elif accepted.patients:
                self.show_imports()
            else:
                self.show_quarantine()
        window.toast.say(_stored(accepted), lambda: self._undo(accepted.import_id))

    def _undo(self, import_id: str) -> None:
        desk = self._window.desk
        self._jobs.run(
            lambda: desk.undo_import(import_id, mark("Undone at once after it was stored")),
            lambda _found: self._on_undone(tr("The import was undone")),
            self._window.messages.say,
        )

    def _on_undone(self, said: str) -> None:
        self.read_again()
        self._window.toast.say(said)

    def _on_settled(self, said: str, _patients: object) -> None:
        self._window.saved()
        self._window.toast.say(said)

    def _on_taken(self, found: tuple[Dropped, ...]) -> None:
        if any(one.results or one.waiting for one in found):
            self.read_again()

    def read_again(self) -> None:
        """Something was written beside what is on screen: read again what is shown."""
        window = self._window
        window.saved()
        shown = window.pages.currentWidget()
        if shown is window.patients:
            window.patients.read_again()
        elif window.banner.isVisible() and shown is window.pages.record:
            window.pages.record.show_patient(window.patient_id)
        elif "quarantine" in vars(window.pages) and shown is window.pages.quarantine:
            window.pages.quarantine.refresh()

    def _on_import_left(self) -> None:
        window = self._window
        if window.pages.currentWidget() is not window.pages.bring:
            self.show_import()
        elif window.banner.isVisible():
            window.open_patient(window.patient_id)
        else:
            window.show_patients()


def _stored(accepted: Accepted) -> str:
    """What was stored, and what waits."""
    what = plural(accepted.results, "{number} result", "{number} results")
    if len(accepted.patients) > 1:
        whose = plural(len(accepted.patients), "{number} patient", "{number} patients")
        what = tr("{results} of {patients}", results=what, patients=whose)
    if accepted.entries:
        more = plural(accepted.entries, "{number} other entry", "{number} other entries")
        what = tr("{results} and {entries}", results=what, entries=more)
    if not accepted.waiting:
        return tr("{what} stored", what=what)
    waits = plural(accepted.waiting, "{number} row in the quarantine", "{number} rows in the quarantine")
    return tr("{what} stored; {waits}", what=what, waits=waits)
