"""What the clinic keeps for its letters, as a list to add to, correct and end; what is ended can be brought back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from alpdesk.clinical.wording import fold
from alpdesk.desk.desk import Desk
from alpdesk.gui import style
from alpdesk.gui.barring import bar
from alpdesk.gui.entry_dialog import EntryDialog
from alpdesk.gui.fields import line
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.painting import draw_two
from alpdesk.gui.rows_model import RowsDelegate, RowsModel
from alpdesk.gui.rows_table import Pairs, RowsTable
from alpdesk.gui.shortcuts import WITHIN, shortcut
from alpdesk.gui.undoing import Step
from alpdesk.gui.widgets import Button, Card, FlowLayout, IconLabel
from alpdesk.language import plural, tr, tr_marked

E = TypeVar("E")
Saved = Callable[[str, str, Step], object]
"""Gets the id of what was saved, in words that it was, and what undoes it."""
_WITHIN = Qt.ShortcutContext.WidgetShortcut


class EntriesModel(RowsModel[E], Generic[E]):
    """The entries that the filter lets through."""

    def __init__(self) -> None:
        super().__init__()
        self._all: Sequence[E] = ()
        self._text = ""

    def show_all(self, entries: Sequence[E]) -> None:
        """Hold these from now on; the filter stays."""
        self._all = entries
        self.filter(self._text)

    def filter(self, text: str) -> None:
        """Show only those in which every word is found."""
        self._text = text
        words = fold(text).split()
        self.show_rows([one for one in self._all if all(word in fold(self.sought(one)) for word in words)])

    def sought(self, entry: E) -> str:
        """What is searched of an entry."""
        return " ".join(self.said(entry, column) for column in range(len(self.columns)))

    def said(self, row: E, column: int) -> str:
        """What a cell says."""
        return ", ".join(part for part in self.lines(row, column) if part)

    def lines(self, entry: E, column: int) -> tuple[str, str]:
        """What a cell says, in two lines."""
        raise NotImplementedError

    def is_ended(self, entry: E) -> bool:
        """Whether an entry is offered no more."""
        raise NotImplementedError

    def place(self, ident: str) -> int:
        """The number of the row of an entry, or -1."""
        return next((number for number, one in enumerate(self._rows) if self.ident(one) == ident), -1)

    def ident(self, entry: E) -> str:
        """The id of an entry."""
        raise NotImplementedError


class LibraryPanel(QWidget, Generic[E]):
    """One list; ``changed`` tells what was done and what undoes it, ``said`` and ``failed`` give words.

    A subclass says what the entries are, how they are read and written, and what the list says when it is empty.
    """

    changed = Signal(str, object)
    said = Signal(str)
    failed = Signal(str)

    name: ClassVar[str]
    icon: ClassVar[str]
    sought: ClassVar[str]
    nothing: ClassVar[str]
    adding: ClassVar[str]
    widths: ClassVar[Pairs]
    leaves: ClassVar[Pairs]

    def __init__(self, desk: Desk, jobs: Jobs, model: EntriesModel[E]) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self.model = model
        self.table = RowsTable(model, tr_marked(self.name), self.widths, self.leaves)
        self.table.setItemDelegate(EntriesDelegate(self.table, model))
        self.dialog: QDialog | None = None
        self._taken = ""
        self.search = line(tr_marked(self.sought))
        self.ended = QCheckBox(tr("Ended ones too"))
        self.add = Button(tr_marked(self.adding), "plus", primary=True)
        self.correct = Button(tr("Correct…"), "pencil")
        self.end = Button(tr("End"), "ban")
        bar(desk, "enter", self.add, self.correct, self.end)
        self._count = IconLabel("", self.icon, "body", wrap=True)
        self._build()
        self._connect()

    def entries(self, *, ended: bool) -> Sequence[E]:
        """Read them."""
        raise NotImplementedError

    def form(self, old: E | None, done: Saved) -> EntryDialog:
        """The form for a new entry, or to correct one."""
        raise NotImplementedError

    def put(self, entry: E, *, back: bool) -> object:
        """End an entry, or bring it back."""
        raise NotImplementedError

    def title(self, entry: E) -> str:
        """What an entry is called."""
        raise NotImplementedError

    def current(self) -> E | None:
        """The entry in hand."""
        return self.model.row(self.table.currentIndex().row())

    def refresh(self) -> None:
        """Read the list again; the entry in hand stays in hand."""
        held = self.current()
        ident = self._taken or (self.model.ident(held) if held is not None else "")
        at, self._taken = max(self.table.currentIndex().row(), 0), ""
        self.model.show_all(self.entries(ended=self.ended.isChecked()))
        place = self.model.place(ident)
        self.table.take(place if place >= 0 else at)
        self._tell()

    def take_focus(self) -> None:
        """Put the keyboard where one begins to type, or on the way to add the first entry."""
        (self.search if self.search.isVisibleTo(self) else self.add).setFocus()

    def minimumSizeHint(self) -> QSize:
        """Small enough for any window: the list scrolls."""
        return QSize(360, 220)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the filter into the list, Enter opens what is found."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.table.setFocus()
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._on_correct()
                return True
        return super().eventFilter(watched, event)

    def open_form(self, old: E | None = None) -> None:
        """The form, over the window."""
        self.dialog = self.form(old, self._on_saved)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.open()

    def take_up(self, ident: str) -> None:
        """The form for the entry of this id, for a new one where there is none."""
        self.open_form(self.model.row(self.model.place(ident)) if ident else None)

    def _on_saved(self, ident: str, said: str, step: Step) -> None:
        self._taken = ident
        self.refresh()
        self.table.setFocus()
        self.changed.emit(said, step)

    def _on_correct(self) -> None:
        if (entry := self.current()) is not None and self.correct.isEnabled():
            self.open_form(entry)

    def _on_end(self) -> None:
        if (entry := self.current()) is not None and self.end.isEnabled():
            self._put(entry, back=self.model.is_ended(entry))

    def _put(self, entry: E, *, back: bool) -> None:
        """End or bring back; a toast undoes it."""
        name = self.title(entry)
        said = tr("{name} is offered again", name=name) if back else tr("{name} is offered no more", name=name)
        step = Step(said, lambda: self.put(entry, back=not back), lambda: self.put(entry, back=back))
        self._jobs.run(lambda: self.put(entry, back=back), lambda _none: self._on_put(said, step), self.failed.emit)

    def _on_put(self, said: str, step: Step) -> None:
        self.refresh()
        self.changed.emit(said, step)

    def _tell(self) -> None:
        """Say how many there are, and what can be done with the one in hand."""
        entry, total = self.current(), self.model.count
        some = bool(total or self.search.text() or self.ended.isChecked())
        for part in (self._tools, self.table):
            part.setVisible(some)
        for part in (self.correct, self.end):
            part.setVisible(some)
            part.setEnabled(entry is not None)
        self._box.setStretch(0, int(some))
        self._box.setStretch(1, int(not some))
        ended = entry is not None and self.model.is_ended(entry)
        self.end.setText(tr("Offer again") if ended else tr("End"))
        found = plural(total, "{number} entry", "{number} entries") if total else tr("Nothing is found for that.")
        self._count.setText(found if some else tr_marked(self.nothing))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_filter)
        self.search.installEventFilter(self)
        self.ended.toggled.connect(lambda _on: self.refresh())
        self.add.clicked.connect(lambda _on: self.open_form())
        self.correct.clicked.connect(self._on_correct)
        self.end.clicked.connect(self._on_end)
        self.table.opened.connect(self._on_correct)
        self.table.turned.connect(self._tell)
        shortcut(self.table, Qt.Key.Key_Delete, tr("End"), self._on_end, WITHIN)

    def _on_filter(self, text: str) -> None:
        held = self.current()
        self.model.filter(text)
        self.table.take(max(self.model.place(self.model.ident(held)) if held is not None else 0, 0))
        self._tell()

    def _build(self) -> None:
        self.search.setAccessibleName(tr_marked(self.sought))
        self.search.setClearButtonEnabled(True)
        self.end.setToolTip(tr("Offer it no more; letters keep what they say (Delete)"))
        self._tools = QWidget()
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(12, 0, 12, 0)
        tools.setSpacing(12)
        tools.addWidget(self.search, 1)
        tools.addWidget(self.ended)
        verbs = FlowLayout(10)
        for part in (self.add, self.correct, self.end):
            verbs.addWidget(part)
        foot = QVBoxLayout()
        foot.setContentsMargins(14, 4, 14, 8)
        foot.setSpacing(8)
        foot.addWidget(self._count)
        foot.addLayout(verbs)
        card = Card()
        card.body.setContentsMargins(1, 10, 1, 4)
        card.body.addWidget(self._tools)
        card.body.addWidget(self.table, 1)
        card.body.addLayout(foot)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(card, 1)
        self._box.addStretch(0)


class EntriesDelegate(RowsDelegate[E], Generic[E]):
    """Paints each cell in two lines; what is ended is muted and says so."""

    def __init__(self, table: RowsTable, model: EntriesModel[E]) -> None:
        super().__init__(table)
        self._model = model

    def paint_cell(self, painter: QPainter, room: QRectF, row: E, column: int, font: QFont) -> None:
        """Paint one cell."""
        above, below = self._model.lines(row, column)
        ink = "text_muted" if self._model.is_ended(row) else "text"
        draw_two(painter, room, above, below, style.tokens(), font, bold=column == 0, ink=ink)


class LibraryDialog(EntryDialog):
    """A list of the clinic over the page in hand, so that nothing on the page is left; closing goes on there."""

    def __init__(self, panel: LibraryPanel[Any], jobs: Jobs, parent: QWidget) -> None:
        super().__init__(tr_marked(panel.name), "", panel.icon, jobs, parent)
        self.panel = panel
        panel.failed.connect(self.refuse)
        panel.changed.connect(self._on_changed)
        inner = QVBoxLayout()
        inner.addWidget(panel)
        self.body.addLayout(inner, 1)
        self.save.hide()
        self.cancel.setText(tr("Close"))
        self.resize(820, 560)
        panel.refresh()
        panel.take_focus()

    def submit(self) -> None:
        """Nothing is typed here."""
        self.accept()

    def reject(self) -> None:
        """Leave: what was filtered is not worth a question."""
        self.accept()

    def _on_changed(self, _said: str, _undo: object) -> None:
        self.refuse("")
