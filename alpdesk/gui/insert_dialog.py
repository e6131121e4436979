"""A paragraph of the library, or one of one's own, chosen and put into a letter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from alpdesk.clinical.people import OwnParagraph
from alpdesk.desk.desk import ClosedWalkthrough, Desk
from alpdesk.desk.kept_forms import FormName
from alpdesk.errors import AlpDeskError
from alpdesk.gui.entry_dialog import EntryDialog
from alpdesk.gui.fields import Field, choice, line, lines
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.library_panel import EntriesDelegate, LibraryDialog
from alpdesk.gui.paragraphs_panel import FOR, LANGUAGE, ParagraphsModel, ParagraphsPanel
from alpdesk.gui.rows_table import RowsTable
from alpdesk.gui.widgets import Button, PlainLabel
from alpdesk.language import mark, tr

About = tuple[str, str, str]
"""The pathway, the kind of recipient and the language of a letter."""
Insert = Callable[[str, str, str], object]
"""Gets the title, the words and the section, which is empty for a paragraph of its own."""


class NothingToInsert(AlpDeskError):
    """No words were chosen or typed."""


class InsertDialog(EntryDialog):
    """The paragraphs that fit the letter, the words of the one in hand, which may be changed, and where they go."""

    def __init__(
        self, desk: Desk, jobs: Jobs, about: About, sections: tuple[tuple[str, str], ...], done: Insert,
        closed: ClosedWalkthrough, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(tr("Insert a paragraph"), "", "quote", jobs, parent)
        self._desk, self._about, self._done = desk, about, done
        self.dialog: LibraryDialog | None = None
        self.model = ParagraphsModel({one.id: one.title for one in desk.pathways})
        self.table = RowsTable(self.model, tr("Paragraphs that fit"), ((FOR, 190), (LANGUAGE, 110)))
        self.table.setItemDelegate(EntriesDelegate(self.table, self.model))
        self.table.setColumnHidden(LANGUAGE, True)  # noqa: FBT003 - Qt's positional flag
        self.search = line(tr("Filter paragraphs"))
        self.search.setAccessibleName(tr("Filter paragraphs"))
        self.text = Field(tr("Words"), lines(tr("Choose a paragraph above, or write your own"), 96))
        own = ("", tr("As a paragraph of its own"))
        self.place = Field(tr("Where"), choice((own, *sections)))
        self._none = PlainLabel("", "muted", wrap=True)
        self.manage = Button(tr("Manage the library…"), "pencil", link=True)
        self.body.addWidget(self.search)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._none)
        self.body.addWidget(self.text)
        self.body.addWidget(self.place)
        self.add_foot(self.manage)
        self.save.setText(tr("Insert"))
        self.search.textChanged.connect(self._on_filter)
        self.search.installEventFilter(self)
        self.table.turned.connect(self._on_turned)
        self.table.opened.connect(self.save.click)
        self.manage.clicked.connect(self._on_manage)
        self._read()
        (self.search if self.model.count else self.text).setFocus()
        self.keeps(desk, FormName("insert", closed.patient_id, closed.id, mark("inserting a paragraph")))

    def submit(self) -> None:
        """Insert the words; raises NothingToInsert."""
        text = self.text.editor.toPlainText().strip()
        if not text:
            raise NothingToInsert(tr("Choose a paragraph, or write the words to insert."))
        chosen, section = self._current(), str(self.place.editor.currentData() or "")
        self._forget()
        self.accept()
        self._done(chosen.title if chosen is not None and chosen.text.strip() == text else "", text, section)

    def reject(self) -> None:
        """Leave: what is in the library stays there."""
        self._forget()
        super().accept()

    def _forget(self) -> None:
        if self.draft is not None:
            self.draft.drop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the filter move through the list, Enter inserts."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if watched is self.search:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            if event.key() in steps:
                self.table.take(self.table.currentIndex().row() + steps[Qt.Key(event.key())])
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.save.click()
                return True
        return super().eventFilter(watched, event)

    def _current(self) -> OwnParagraph | None:
        return self.model.row(self.table.currentIndex().row())

    def _read(self) -> None:
        """Read the paragraphs that fit the letter."""
        pathway, kind, language = self._about
        self.model.show_all(self._desk.paragraphs(pathway, kind, language))
        self.table.take(0)
        self._tell()

    def _on_filter(self, text: str) -> None:
        self.model.filter(text)
        self.table.take(0)
        self._tell()

    def _on_turned(self) -> None:
        if (one := self._current()) is not None:
            self.text.editor.setPlainText(one.text)

    def _tell(self) -> None:
        """Say what to do where there is nothing to choose from."""
        some, typed = bool(self.model.count), bool(self.search.text())
        self.table.setVisible(some)
        self.search.setVisible(some or typed)
        nothing = tr(
            "No paragraph of the library fits this letter yet: write your own below, or add one to the library."
        )
        self._none.say("" if some else tr("Nothing is found for that.") if typed else nothing)
        self._on_turned()

    def _on_manage(self) -> None:
        """The library over this form."""
        self.dialog = LibraryDialog(ParagraphsPanel(self._desk, self._jobs), self._jobs, self)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.finished.connect(lambda _how: self._read())
        self.dialog.open()
