"""Files and texts of results: read on this computer, shown row by row, stored only when the clinician says so."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from alpdesk.desk.desk import Accepted, Desk
from alpdesk.desk.intake_values import Preview
from alpdesk.desk.tables import Mapping
from alpdesk.gui.file_dialogs import ChooseFiles, choose_files, droppable, dropped_files
from alpdesk.gui.holding import Hold
from alpdesk.gui.import_head import ImportHead
from alpdesk.gui.import_preview import PreviewPanel
from alpdesk.gui.import_start import ReadingPanel, StartPanel
from alpdesk.gui.import_words import told, verb
from alpdesk.gui.jobs import Job, Jobs
from alpdesk.gui.paste_dialog import PasteDialog
from alpdesk.gui.pick_patient_dialog import PickPatientDialog
from alpdesk.gui.shortcuts import WITHIN, shortcut
from alpdesk.gui.widgets import Button, PlainLabel
from alpdesk.language import mark, plural, tr, tr_marked

Change = Callable[[Preview], Preview]
START, READING, SHOWING = range(3)
NOTHING_YET = mark("Nothing is stored before you have seen it.")


class ImportPage(QWidget):
    """Reads what a laboratory sends.

    ``accepted`` gives what was stored, ``left`` asks to go back, ``failed`` a sentence; ``folder_wanted`` and
    ``past_wanted`` ask for the drop folder and for the imports so far.
    """

    accepted = Signal(object)
    left = Signal()
    failed = Signal(str)
    folder_wanted = Signal()
    past_wanted = Signal()

    def __init__(
        self, desk: Desk, jobs: Jobs, parent: QWidget | None = None, choose: ChooseFiles = choose_files
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAcceptDrops(True)
        self._desk, self._jobs, self._choose = desk, jobs, choose
        self._patient_id = ""
        self._waiting: list[Path] = []
        self._by_hand: set[int] = set()
        self._changes: list[Change] = []
        self._chosen: set[int] = set()
        self._held = Hold()
        self._job: Job | None = None
        self.preview: Preview | None = None
        self.dialog: QDialog | None = None
        self.start, self.reading, self.shown = StartPanel(), ReadingPanel(), PreviewPanel()
        self.store = Button(tr("Store"), "check", primary=True)
        self.cancel = Button(tr("Cancel"))
        self.head = ImportHead()
        self._state = PlainLabel("", "small", wrap=True)
        self._build()
        self._connect()
        self.begin()

    @property
    def busy(self) -> bool:
        """Whether a file is being read or looked at, which going elsewhere and coming back does not end."""
        return self._stack.currentIndex() != START

    @property
    def patient_id(self) -> str:
        """The patient whose record was open when the file was asked for; empty for anybody’s."""
        return self._patient_id

    @property
    def more(self) -> int:
        """How many files wait behind the one in hand."""
        return len(self._waiting)

    def begin(self, patient_id: str | None = None) -> None:
        """Ask for a file, of the patient whose record is open or of anybody."""
        self._end_job()
        self._changes, self._chosen = [], set()
        self._held.end(*self._parts)
        self._patient_id, self.preview, self._waiting = patient_id or "", None, []
        self.shown.columns.show_mapping(None)
        self.shown.show_preview(None)
        self._turn(START)
        self._say(tr_marked(NOTHING_YET))
        self.head.show_file(
            tr("For the patient whose record is open") if patient_id else tr("Read on this computer only")
        )

    def take_focus(self) -> None:
        """Put the keyboard where one begins."""
        {START: self.start.pick.setFocus, READING: self.reading.stop.setFocus, SHOWING: self.shown.take_focus}[
            self._stack.currentIndex()
        ]()

    def read_files(self, paths: Iterable[Path]) -> None:
        """Read files, one after the other, each to be looked at and stored before the next."""
        self._waiting += list(paths)
        if not self.busy and self._waiting:
            self._next()

    def paste(self, text: str = "") -> None:
        """Show a text that was copied, and what is understood of it."""
        if not self.busy:
            self._open(PasteDialog(self._desk, self._jobs, self._patient_id, self._on_pasted, self.window(), text))

    def take(self, data: QMimeData) -> None:
        """Read what was dropped or pasted: files, else text."""
        if paths := dropped_files(data):
            self.read_files(paths)
        elif data.hasText():
            self.paste(data.text())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and text may be dropped here."""
        if droppable(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        event.acceptProposedAction()
        self.take(event.mimeData())

    def minimumSizeHint(self) -> QSize:
        """Small enough for any window: the bodies scroll."""
        return QSize(420, 260)

    def _on_pick(self) -> None:
        self.read_files(Path(path) for path in self._choose(self))

    def _next(self) -> None:
        """Read the next file that waits."""
        path, patient_id = self._waiting.pop(0), self._patient_id or None
        self.reading.show_name(path.name)
        self.head.show_file(path.name)
        self._turn(READING)
        self._say(tr_marked(NOTHING_YET))
        self._job = self._jobs.start(
            lambda job: self._with_mapping(self._desk.preview(path, patient_id, "", job.tell, lambda: job.stopped)),
            self._on_read,
            self._on_not_read,
            self.reading.show_far,
        )

    def _on_stop(self) -> None:
        self._end_job()
        self._on_not_read(tr("The reading was stopped; nothing was stored."))

    def _end_job(self) -> None:
        if self._job is not None:
            self._job.stop()
            self._job = None

    def _on_pasted(self, preview: Preview) -> None:
        self._on_read(self._with_mapping(preview))

    def _on_read(self, found: tuple[Preview, Mapping | None]) -> None:
        self._job, preview = None, found[0]
        self._hold(*found, first=True)
        self._turn(SHOWING)
        self.shown.begin(preview)
        if self.head.despite.isVisibleTo(self):
            self.head.despite.setFocus()

    def _on_not_read(self, sentence: str) -> None:
        self._job = None
        left = (
            plural(self.more, "{number} other file not read.", "{number} other files not read.")
            if self._waiting
            else ""
        )
        self._waiting = []
        self._turn(START)
        self._say(f"{sentence} {left}".rstrip(), "error")
        self.failed.emit(sentence)
        self.take_focus()

    def _hold(self, preview: Preview, mapping: Mapping | None, *, first: bool = False) -> None:
        """Show a preview, and what storing it would do."""
        self.preview = preview
        if first:
            self._by_hand = set()
            self.head.despite.setChecked(False)
        more = plural(self.more, "{number} more file after it", "{number} more files after it") if self._waiting else ""
        self.head.show_file(f"{preview.file_name}  ({preview.format}){f', {more}' if more else ''}")
        self.head.show_laboratory(preview.laboratory, [one.name for one in self._desk.laboratories()])
        self.shown.columns.show_mapping(mapping, preview.laboratory)
        self.shown.show_preview(preview)
        self._ready()

    def _ready(self) -> None:
        preview = self.preview
        if preview is None:
            return
        doubtful = self._unseen(preview)
        self.head.show_against(" ".join(doubtful))
        settled = not doubtful or self.head.despite.isChecked()
        self.store.setEnabled(settled and self._job is None and bool(preview.brings or preview.waits))
        self.store.setText(verb(preview))
        self._say(told(preview) if settled else tr("Say first whether it is this patient’s file."))

    def _unseen(self, preview: Preview) -> tuple[str, ...]:
        """What speaks against patients who were not chosen by hand, with the differences in sight."""
        people = [one for one in preview.people if one.place not in self._by_hand]
        return tuple(sentence for one in people for sentence in one.differing)

    def _on_ticked(self, places: tuple[int, ...], taken: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self.preview is not None:
            self.preview = self.preview.choose(places, taken=taken)
            self.shown.rows.show_preview(self.preview)
            self._ready()

    def _on_settled(self, choices: dict[int, str]) -> None:
        self._chosen |= choices.keys()
        self._change(lambda preview: self._desk.settled_all(preview, choices))

    def _on_confirmed(self, name: str, analyte: str) -> None:
        self._change(lambda preview: self._desk.confirmed(preview, name, analyte))

    def _on_unit(self, analyte: str, unit: str) -> None:
        self._change(lambda preview: self._desk.unit_told(preview, analyte, unit))

    def _on_laboratory(self, name: str) -> None:
        self._change(lambda preview: self._desk.named(preview, name))

    def _on_mapping(self, mapping: Mapping) -> None:
        self._change(lambda preview: self._desk.mapped(preview, mapping))

    def _change(self, change: Change) -> None:
        """Have the desk work out the preview again; meanwhile nothing can be stored, and nothing shown is lost.

        Rows and people are told by their places: none is chosen while they may become others. Only the columns go on
        taking words; what is changed there follows, on the preview that has all changes before it.
        """
        self._changes.append(change)
        if self.preview is not None and self._job is None:
            self._compare(self.preview)

    def _compare(self, preview: Preview) -> None:
        changes, self._changes = self._changes, []
        self.store.setEnabled(False)
        self._say(tr("Comparing with the record …"))
        self._held.begin(*self._parts[:-1])

        def changed() -> tuple[Preview, Mapping | None]:
            new = preview
            for change in changes:
                new = change(new)
            return self._with_mapping(new)

        self._job = self._jobs.run(changed, self._on_changed, self._on_not_changed)

    @property
    def _parts(self) -> tuple[QWidget, ...]:
        """What takes input for the file in hand; the columns last."""
        shown = self.shown
        return self.head, shown.people, shown.rows, shown.names, self.cancel, shown.columns

    def _with_mapping(self, preview: Preview) -> tuple[Preview, Mapping | None]:
        """A preview and how its table is read; in the background."""
        return preview, self._desk.mapping(preview)

    def _on_changed(self, found: tuple[Preview, Mapping | None]) -> None:
        self._job = None
        before = self.preview
        self._by_hand |= self._chosen
        if before is not None and [one.patient for one in before.people] != [one.patient for one in found[0].people]:
            self._by_hand = set()
        self._chosen = set()
        self._held.end(*self._parts)
        self._hold(*found)
        if self._changes:
            self._compare(found[0])

    def _on_not_changed(self, sentence: str) -> None:
        self._job, self._changes, self._chosen = None, [], set()
        self._held.end(*self._parts)
        self.shown.show_preview(self.preview)
        self._ready()
        self._say(sentence, "error")
        self.failed.emit(sentence)

    def _on_search(self, places: tuple[int, ...]) -> None:
        if self.preview is not None and places:
            people = [self.preview.people[place].patient for place in places]
            who = (
                people[0].name or tr("no name")
                if len(people) == 1
                else plural(len(people), "{number} person", "{number} people")
            )

            def picked(ident: str, name: str) -> None:
                now = self.preview.people if self.preview is not None else ()
                if [one.patient for one in now if one.place in places] == people:
                    self.shown.people.found(ident, name, places)
                else:
                    self.failed.emit(tr("The people of the file were read anew meanwhile: choose again."))

            self._open(PickPatientDialog(self._desk, self._jobs, who, picked, self.window()))

    def _on_store(self) -> None:
        preview = self.preview
        if preview is None:
            return
        despite = self.head.despite.isChecked() or (bool(preview.differences) and not self._unseen(preview))
        if self.shown.columns.flush():
            return
        self._held.begin(*self._parts)
        self.store.setEnabled(False)
        self._say(tr("Storing …"))
        self._jobs.run(lambda: self._desk.accept(preview, despite=despite), self._on_stored, self._on_not_stored)

    def _on_stored(self, accepted: Accepted) -> None:
        waiting, patient_id = self._waiting, self._patient_id
        self.begin(patient_id)
        self.accepted.emit(accepted)
        self.read_files(waiting)

    def _on_not_stored(self, sentence: str) -> None:
        self._held.end(*self._parts)
        self._ready()
        self._say(sentence, "error")
        self.failed.emit(sentence)

    def _on_cancel(self) -> None:
        """Put the file in hand aside: go on with the next, else back to where one came from."""
        waiting, patient_id, busy = self._waiting, self._patient_id, self.busy
        self.begin(patient_id)
        if waiting:
            self.read_files(waiting)
        elif busy:
            self.take_focus()
        else:
            self.left.emit()

    def _say(self, sentence: str, role: str = "small") -> None:
        self._state.say(sentence, role)

    def _turn(self, page: int) -> None:
        self._stack.setCurrentIndex(page)
        self.store.setVisible(page == SHOWING)
        self.cancel.setText(tr("Put aside") if page == SHOWING else tr("Back"))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog = dialog
        dialog.open()

    def _connect(self) -> None:
        self.start.pick.clicked.connect(self._on_pick)
        self.start.paste.clicked.connect(lambda _on: self.paste(""))
        self.start.folder.clicked.connect(self.folder_wanted)
        self.start.past.clicked.connect(self.past_wanted)
        self.reading.stopped.connect(self._on_stop)
        self.store.clicked.connect(self._on_store)
        self.cancel.clicked.connect(self._on_cancel)
        self.head.named.connect(self._on_laboratory)
        self.head.despite.toggled.connect(lambda _on: self._ready())
        self.shown.people.settled.connect(self._on_settled)
        self.shown.people.search_wanted.connect(self._on_search)
        self.shown.rows.ticked.connect(self._on_ticked)
        self.shown.names.confirmed.connect(self._on_confirmed)
        self.shown.names.unit_told.connect(self._on_unit)
        self.shown.columns.changed.connect(self._on_mapping)
        for keys, words, run in (
            ("Ctrl+O", tr("Choose files"), self._on_pick),
            ("Ctrl+V", tr("Paste results"), lambda: self.take(QGuiApplication.clipboard().mimeData())),
            ("Ctrl+Return", tr("Store"), self.store.click),
        ):
            shortcut(self, keys, words, run, WITHIN)

    def _build(self) -> None:
        self._stack = QStackedWidget()
        for page in (self.start, self.reading, self.shown):
            self._stack.addWidget(page)
        footer = QFrame()
        footer.setObjectName("footer")
        row = QHBoxLayout(footer)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(12)
        row.addWidget(self._state, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.store)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.head)
        box.addWidget(self._stack, 1)
        box.addWidget(footer)
