"""The window of the open clinic: rail, top bar, patient banner, messages, pages, status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from alpdesk.clinical.wording import joined
from alpdesk.desk.clock import Clock, system_clock
from alpdesk.desk.desk import ClosedWalkthrough, Desk
from alpdesk.errors import AlpDeskError
from alpdesk.gui import style
from alpdesk.gui.as_written import window_title
from alpdesk.gui.audit_watch import AuditWatch
from alpdesk.gui.banner import PatientBanner
from alpdesk.gui.barring import NEEDED, bar
from alpdesk.gui.closing_dialog import copied_first
from alpdesk.gui.columns import Below, area
from alpdesk.gui.copying import Copying
from alpdesk.gui.criticals import Criticals
from alpdesk.gui.helping import Helping
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.looks import Looks
from alpdesk.gui.messages import MessageBar, Toast, announce
from alpdesk.gui.page_stack import PageStack
from alpdesk.gui.patients_page import PatientsPage
from alpdesk.gui.rail import Rail
from alpdesk.gui.recents import Recents
from alpdesk.gui.rerunning import Rerunning
from alpdesk.gui.shortcuts import shortcut
from alpdesk.gui.status_bar import StatusBar
from alpdesk.gui.strips import strips
from alpdesk.gui.tab_order import chain, stops
from alpdesk.gui.top_bar import TopBar
from alpdesk.gui.undoing import REDO_KEYS, UNDO_KEYS, Step, Undoing, UndoMenu
from alpdesk.gui.warming import AFTER_UNLOCKING, Warming
from alpdesk.gui.window_files import Files
from alpdesk.gui.window_flow import Flow
from alpdesk.gui.window_letters import Correspondence
from alpdesk.language import tr

if TYPE_CHECKING:
    from alpdesk.desk.reruns import Rerun
    from alpdesk.gui.entry_dialog import EntryDialog
    from alpdesk.gui.palette import Palette
    from alpdesk.gui.tour import Tour

WIDTH, HEIGHT = 1366, 768


class MainWindow(QWidget):
    """Shows one page at a time and carries what is asked for from one to the other; ``lock_wanted`` asks to leave."""

    lock_wanted = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, clock: Clock = system_clock) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.setWindowTitle(window_title(f"AlpDesk – {desk.clinic.name}"))
        self.desk, self._jobs, self._clock = desk, jobs, clock
        self.patient_id = ""
        self.palette_popup: Palette | None = None
        self.dialog: EntryDialog | None = None
        self.tour: Tour | None = None
        self.rail, self.top, self.status = Rail(), TopBar(), StatusBar()
        self.banner, self.messages = PatientBanner(desk.missing_of), MessageBar()
        self.looks, self.rerunning = Looks(desk, jobs, self), Rerunning(desk, jobs, self)
        self.copying, self.auditing = Copying(desk, jobs, self), AuditWatch(desk, jobs, self)
        self.pages = PageStack(desk, jobs, self.banner, self.rerunning)
        self.patients, self.recents = PatientsPage(desk, jobs), Recents(desk, jobs, self)
        self.undoing = Undoing(jobs, self)
        self.toast = Toast(self, self.undoing)
        self.warming = Warming(jobs, AFTER_UNLOCKING, self)
        self._build()
        self.files, self.helping = Files(self, jobs, self), Helping(self, self)
        self.flow, self.letters = Flow(self, jobs, self), Correspondence(self, jobs, self)
        self.criticals = Criticals(self, jobs, self)
        self.notices.insertWidget(0, self.criticals.strip)
        chain(stops(self.top)[-1], (self.criticals.strip,))
        self._connect()
        self.undo_menu = UndoMenu(self.undoing, self.top, self)
        self.resize(WIDTH, HEIGHT)
        self.looks.restore()
        self.top.show_people(desk.clinic, desk.user)
        self.saved()
        self.show_patients()

    def show_patients(self) -> None:
        """The list of patients; the clinic's page for somebody who may not read it."""
        if not self.desk.may("read"):
            self.show_clinic()
            return
        self.patients.refresh(self.patient_id)
        self.turn(self.patients, "patients")
        self.patients.take_focus()

    def open_patient(self, patient_id: str, tab: str = "") -> None:
        """The record of a patient."""
        try:
            record = self.pages.record.show_patient(patient_id, tab)
        except AlpDeskError as error:
            self.messages.say(error.sentence)
            return
        self.patient_id = patient_id
        self.recents.add(patient_id)
        self.banner.show_patient(record.patient, self.desk.today())
        self.turn(self.pages.record, "patients", banner=True)
        self.pages.record.setFocus()
        announce(self, tr("Record of {name}", name=record.patient.name))

    def begin_pathway(self, pathway_id: str) -> None:
        """A walkthrough for the patient whose record is open."""
        self.flow.begin(pathway_id)

    def show_closed(self, closed: ClosedWalkthrough) -> None:
        """The outcome of a walkthrough that is in the record."""
        self.flow.show_closed(closed)

    def write_letter(self, closed: ClosedWalkthrough) -> None:
        """A letter for a closed walkthrough."""
        self.flow.write_letter(closed)

    def show_import(self, patient_id: str = "") -> None:
        """A file of results, for the patient whose record is open or for anybody."""
        self.files.show_import(patient_id)

    def show_pathways(self) -> None:
        """The pathways to read."""
        self.turn(self.pages.pathways, "pathways")
        self.pages.pathways.take_focus()

    def show_changes(self) -> None:
        """The closed walkthroughs whose outcome would now be another."""
        self.pages.changes.refresh()
        self.turn(self.pages.changes, "changes")
        self.pages.changes.take_focus()

    def new_patient(self) -> None:
        """The form for a new patient."""
        from alpdesk.gui.patient_dialog import PatientDialog  # noqa: PLC0415 - built when wanted

        self.ask(PatientDialog(self.desk, self._jobs, self._on_added, self))

    def edit_patient(self) -> None:
        """The form that corrects who the patient is."""
        from alpdesk.gui.patient_dialog import PatientDialog  # noqa: PLC0415 - built when wanted

        old = self.pages.record.record.patient
        step = self.pages.record.steps.who(old, tr("Patient corrected"))
        done = lambda _id: self._on_changed(tr("Patient corrected"), step)  # noqa: E731 - handed on
        self.ask(PatientDialog(self.desk, self._jobs, done, self, old=old))

    def show_clinic(self) -> None:
        """Letterhead, people, and what else belongs to the clinic."""
        self.pages.clinic.refresh()
        self.turn(self.pages.clinic, "clinic")
        self.pages.clinic.take_focus()

    def search(self, text: str = "") -> None:
        """The search over everything."""
        from alpdesk.gui.palette import Palette  # noqa: PLC0415 - built when wanted
        from alpdesk.gui.window_actions import actions  # noqa: PLC0415 - as above

        self.palette_popup = Palette(self.desk, actions(self), self.open_patient, self, self.recents.people())
        self.palette_popup.show_over(self, text)

    def show_keys(self) -> None:
        """The sheet of keys."""
        from alpdesk.gui.keys_dialog import KeysDialog  # noqa: PLC0415 - built when wanted

        self.ask(KeysDialog(self, self.pages, self._jobs))

    def show_tour(self) -> Tour:
        """The tour of the window."""
        from alpdesk.gui.window_tour import begin_tour  # noqa: PLC0415 - built when wanted

        self.tour = begin_tour(self, self)
        return self.tour

    def speak(self, language: str) -> None:
        """Ask for another language."""
        self.pages.language_wanted.emit(language)

    def restyle(self) -> None:
        """Follow a change of theme or text size."""
        for part in (self.pages, self.patients, self.rail):
            part.restyle()
        self._arrange()

    def lock(self) -> None:
        """Ask to lock the clinic."""
        self.lock_wanted.emit()

    def stop(self) -> None:
        """Begin nothing more by itself."""
        self.warming.pause()
        self.rerunning.stop()
        self.copying.stop()
        self.auditing.stop()
        self.pages.stop()
        self.files.watch.stop()

    def leave(self) -> None:
        """Close the clinic; what runs comes to its end first."""
        self.stop()
        self._jobs.finish()
        self.hide()
        self.desk.close_clinic()

    def ask(self, dialog: EntryDialog) -> None:
        """Open a form below the patient banner."""
        dialog.place_below(self.banner)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog = dialog
        dialog.open()

    def _on_changed(self, said: str, undo: object = None) -> None:
        """Something was written: read the record again, say so, and offer to undo it."""
        self.saved()
        if self.patient_id:
            record = self.pages.record.show_patient(self.patient_id)
            self.banner.show_patient(record.patient, self.desk.today())
        self.toast.say(said, undo if callable(undo) or isinstance(undo, Step) else None)

    def tell_written(self, said: str, step: Step) -> None:
        """Something was written beside what is shown: read that again, say so, and offer to undo it."""
        self.files.read_again()
        self.toast.say(said, step)

    def _on_told(self, said: str, _patient_id: str) -> None:
        """Something was undone or done again: read again what is shown."""
        self.files.read_again()
        if self.patient_id and self.banner.isVisible():
            self.banner.show_patient(self.pages.record.record.patient, self.desk.today())
        self.toast.say(said)

    def _on_added(self, patient_id: str) -> None:
        self.saved()
        self.open_patient(patient_id)
        self.toast.say(tr("Patient added"))

    def _on_clinic(self, said: str) -> None:
        self.saved()
        self.top.show_people(self.desk.clinic, self.desk.user)
        self.toast.say(said)

    def _on_run_again(self, rerun: Rerun) -> None:
        """Every closed walkthrough was run again: show what that found."""
        self.rail.set_count("changes", self.desk.count_pending())
        if rerun.changed and self.banner.isVisible() and self.pages.currentWidget() is self.pages.record:
            self.pages.record.show_patient(self.patient_id)
        if rerun.content:
            self.messages.say(f"{rerun.sentence}.", "warning" if rerun.changed else "info")

    def _on_place(self, place: str) -> None:
        {
            "patients": self.show_patients,
            "pathways": self.show_pathways,
            "import": self.show_import,
            "quarantine": self.files.show_quarantine,
            "changes": self.show_changes,
            "letters": self.letters.show_letters,
            "clinic": self.show_clinic,
            "help": self.helping.show_help,
        }[place]()

    def saved(self) -> None:
        """Say that everything is in the record, and what waits to be looked at."""
        self.status.say_saved("" if self.desk.read_only else f"{self._clock():%H:%M}")
        self.rail.set_count("changes", self.desk.count_pending())
        self.rail.set_count("quarantine", self.desk.count_waiting())
        self.rail.set_count("letters", self.letters.waiting())
        self.copying.saved()
        self.criticals.refresh()

    def _show_recents(self) -> None:
        if self.isVisible():
            self.patients.show_recents(self.recents.people())

    def _say_rules(self) -> None:
        self.status.say_rules(joined(sorted({one.version for one in self.desk.pathways})))

    def turn(self, page: QWidget, place: str, *, banner: bool = False) -> None:
        """Show a page, and at which place of the rail that is."""
        self.messages.hide()
        self.rail.show_place(place)
        self.banner.setVisible(banner)
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        self.criticals.refresh()
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Once the list is painted, load what the next pages need."""
        super().showEvent(event)
        QTimer.singleShot(0, self.warming.begin)
        QTimer.singleShot(600, self._say_rules)
        QTimer.singleShot(300, self._show_recents)
        for part in (self.rerunning, self.copying, self.auditing, self.files.watch):
            part.begin()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and text with results may be dropped anywhere."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        event.acceptProposedAction()
        self.files.take(event.mimeData())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the room that there is."""
        super().resizeEvent(event)
        self._arrange()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window ends the program; everything is saved already, and copied first."""
        if not copied_first(self, self.desk, self._jobs, event):
            super().closeEvent(event)
            QApplication.quit()

    def _arrange(self) -> None:
        compact = style.is_compact(self)
        self.top.set_compact(on=compact)
        self.status.set_compact(on=compact)
        self.banner.set_compact(on=compact)

    def _connect(self) -> None:
        self.rail.chosen.connect(self._on_place)
        self.top.search.wanted.connect(self.search)
        self.top.theme_wanted.connect(self.looks.other_theme)
        self.pages.looks_wanted.connect(self.looks.choose)
        self.top.lock_wanted.connect(self.lock_wanted)
        self.banner.edit_wanted.connect(self.edit_patient)
        self.patients.chosen.connect(self.open_patient)
        self.patients.new_wanted.connect(self.new_patient)
        self.recents.changed.connect(self._show_recents)
        self.looks.changed.connect(self.restyle)
        self.copying.told.connect(self.status.say_copy)
        self.undoing.told.connect(self._on_told)
        for part in (self.looks, self.rerunning, self.copying, self.auditing, self.undoing):
            part.failed.connect(self.messages.say)
        self.rerunning.ended.connect(self._on_run_again)
        self._connect_pages()
        for place, deed in NEEDED.items():
            bar(self.desk, deed, self.rail.buttons[place])
        self._jobs.failed.connect(self.messages.say)
        self._connect_keys()

    def _connect_keys(self) -> None:
        for keys, words, run in (
            ("Ctrl+K", tr("Search patients and actions"), self.search),
            *((("Ctrl+N", tr("New patient"), self.new_patient),) if self.desk.may("enter") else ()),
            ("Ctrl+F", tr("Filter the patients"), self.show_patients),
            *((keys, tr("Undo"), self.undoing.undo) for keys in UNDO_KEYS),
            *((keys, tr("Redo"), self.undoing.redo) for keys in REDO_KEYS),
            ("Ctrl+L", tr("Lock"), self.lock),
            ("Ctrl++", tr("Larger text"), lambda: self.looks.larger(1)),
            ("Ctrl+-", tr("Smaller text"), lambda: self.looks.larger(-1)),
            ("Ctrl+0", tr("Text of the usual size"), lambda: self.looks.larger(0)),
            ("Ctrl+/", tr("Keyboard shortcuts"), self.show_keys),
        ):
            shortcut(self, keys, words, run)

    def _connect_pages(self) -> None:
        pages = self.pages
        self.warming.warmed.connect(pages.make_ready)
        pages.failed.connect(self.messages.say)
        pages.changed.connect(self._on_changed)
        pages.clinic_changed.connect(self._on_clinic)
        pages.patient_wanted.connect(self.open_patient)
        pages.dismissed.connect(lambda: self._on_changed(tr("Changed outcome dismissed with its reason")))

    def _build(self) -> None:
        """From the outside in: whatever moves into another widget is styled anew with all that it holds."""
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.rail)
        right = QVBoxLayout()
        right.setSpacing(0)
        box.addLayout(right, 1)
        right.addWidget(self.top)
        for strip in strips(self.desk):
            right.addWidget(strip)
        right.addWidget(self.banner)
        below = Below(self.pages)
        right.addWidget(area(below), 1)
        self.notices = below.notices
        self.notices.addWidget(self.messages)
        self.pages.addWidget(self.patients)
        right.addWidget(self.status)
        self.banner.hide()
