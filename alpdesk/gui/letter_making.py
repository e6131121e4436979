"""What makes a letter another one: template, language, choice of results, paragraphs put in, the address book."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget

from alpdesk.desk.desk import Desk
from alpdesk.errors import AlpDeskError
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.letter_form import LetterForm
from alpdesk.gui.letter_sheets import COPY, Sheet, Sheets
from alpdesk.gui.undoing import Step
from alpdesk.language import tr

if TYPE_CHECKING:
    from alpdesk.letters.letter import Letter
    from alpdesk.letters.values import LetterChoice, Paragraph

_OVER = Qt.WidgetAttribute.WA_DeleteOnClose


class LetterMaking(QObject):
    """Composes the letter of a page anew when it is asked for; what the clinician wrote stays.

    ``taking`` asks the page to put the words of the form into the letter first, ``remade`` to draw it; ``changed``
    tells what was done and what undoes it, ``failed`` gives a sentence.
    """

    taking = Signal()
    remade = Signal()
    changed = Signal(str, object)
    failed = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, form: LetterForm, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._jobs, self._form, self._page = desk, jobs, form, page
        self.sheets: Sheets | None = None
        self.dialog: QDialog | None = None
        form.remade.connect(lambda: QTimer.singleShot(0, self, self.remake))
        form.options.copied.connect(self._on_copied)
        form.options.choice_wanted.connect(self._on_choose)
        form.insert_wanted.connect(self._on_insert)
        form.recipient.add_wanted.connect(self.add_contact)
        form.recipient.book_wanted.connect(self._on_book)
        form.others.unwanted.connect(self.take_out)
        form.others.kept.connect(self._on_keep)

    def remake(self) -> None:
        """Compose for another recipient, template or language."""
        if self.sheets is None:
            return
        self.taking.emit()
        sheet, options = self.sheets.sheet, self._form.options
        language = options.picked("language")
        if self.sheets.shown == COPY:
            self._compose(replace(sheet.choice, language=language or sheet.letter.language))
        else:
            self._compose(replace(sheet.choice, language=language, template=options.picked("template")))

    def _compose(self, choice: LetterChoice) -> None:
        """Compose by this choice; what cannot be composed leaves the letter as it was, and a toast undoes it."""
        sheets = self.sheets
        if sheets is None:
            return
        before, which = sheets.sheet, sheets.shown
        try:
            new = sheets.compose(which, choice, before.letter.recipient, before.letter).letter
        except AlpDeskError as problem:
            self._form.options.show_letter(before.letter, sheets.templates())
            self.failed.emit(problem.sentence)
            return
        other = (new.template, new.language) != (before.letter.template, before.letter.language)
        self._show(new, paragraphs=other)
        if other and any(one.edited_by_hand for one in before.letter.paragraphs):
            self._offer(sheets, tr("The letter is written anew in other words"), lambda: self._back_to(sheets, before))

    def _offer(self, sheets: Sheets, said: str, back: Callable[[], object]) -> None:
        """Say what was done to this letter, and offer to take it back while that very letter is in hand.

        Nothing of it belongs into another one, into its copy, or into one that is out or on its way.
        """
        which = sheets.shown

        def run() -> None:
            if self.sheets is sheets and sheets.shown == which and not self._form.locked:
                back()
            else:
                self.changed.emit(tr("Not undone: that letter was left or issued meanwhile."), None)

        self.changed.emit(said, Step(said, run=run, whose=sheets.sheet.letter.patient.name))

    def _back_to(self, sheets: Sheets, before: Sheet) -> None:
        """Go back to the letter before it was composed anew, with all that was written in it."""
        sheets.all[sheets.shown] = Sheet(before.choice, before.letter, before.letter)
        self._form.options.pick()
        self._show(before.letter, paragraphs=True)

    def _show(self, letter: Letter, *, paragraphs: bool) -> None:
        if self.sheets is not None:
            if paragraphs:
                self._form.show_paragraphs(letter)
            self._form.options.show_letter(letter, self.sheets.templates())
            self.remade.emit()

    def _on_copied(self, on: bool) -> None:  # noqa: FBT001 - a signal's value
        """A copy for the patient is wanted, or no more."""
        if self.sheets is None:
            return
        if on:
            self.taking.emit()
            try:
                self.sheets.add_copy()
            except AlpDeskError as problem:
                self.failed.emit(problem.sentence)
        else:
            self.sheets.all.pop(COPY, None)
        self._form.sheets.setVisible(COPY in self.sheets.all)
        self.remade.emit()

    def _on_choose(self) -> None:
        """Choose the results and trends that are printed."""
        from alpdesk.gui.rows_choice_dialog import RowsChoiceDialog  # noqa: PLC0415 - built when wanted

        if self.sheets is not None:
            closed, desk, choice = self.sheets.closed, self._desk, self.sheets.sheet.choice
            try:
                rows, trends = desk.letter_rows(closed), desk.letter_trends(closed)
            except AlpDeskError as problem:
                self.failed.emit(problem.sentence)
                return
            self._open(RowsChoiceDialog(rows, trends, choice, self._jobs, self._on_chosen, self._page.window()))

    def _on_chosen(self, analytes: tuple[str, ...], trends: tuple[str, ...]) -> None:
        if self.sheets is not None:
            self.taking.emit()
            self._compose(replace(self.sheets.sheet.choice, analytes=analytes, trends=trends))

    def _on_insert(self) -> None:
        """Choose a paragraph of the library, and where it goes."""
        from alpdesk.gui.insert_dialog import InsertDialog  # noqa: PLC0415 - built when wanted

        if self.sheets is not None:
            letter, sections = self.sheets.sheet.letter, self._form.others.sections()
            about = self.sheets.closed.pathway, letter.recipient.kind if letter.recipient else "", letter.language
            self._open(
                InsertDialog(
                    self._desk, self._jobs, about, sections, self.insert, self.sheets.closed, self._page.window()
                )
            )

    def insert(self, title: str, text: str, section: str) -> None:
        """Put words behind those of a section, or as a paragraph of their own where none is named."""
        if self.sheets is None:
            return
        if section:
            edit = self._form.paragraphs[section]
            edit.append(text)
            edit.setFocus()
            return
        self.taking.emit()
        letter = self.sheets.sheet.letter.with_own(text, title)
        self._go_on(letter)
        self._form.paragraphs[letter.own[-1].id].setFocus()

    def take_out(self, ident: str) -> None:
        """Take a paragraph of the clinician's own out; a toast undoes it."""
        sheets = self.sheets
        if sheets is None or self._form.locked:
            return
        self.taking.emit()
        before = sheets.sheet.letter
        taken = before.paragraph(ident)
        self._go_on(before.without(ident))
        self._form.insert.setFocus()
        place = before.paragraphs.index(taken)
        self._offer(sheets, tr("Paragraph taken out"), lambda: self._put_back(sheets, taken, place))

    def _put_back(self, sheets: Sheets, taken: Paragraph, place: int) -> None:
        """Put it back among the words as they are by now: what was typed since stays."""
        from alpdesk.letters.letter import put_back  # noqa: PLC0415 - when it is wanted

        self.taking.emit()
        try:
            self._go_on(put_back(sheets.sheet.letter, taken, place))
        except AlpDeskError as problem:
            self.failed.emit(problem.sentence)

    def _go_on(self, letter: Letter) -> None:
        """Go on with a letter that has a paragraph more or less."""
        if self.sheets is not None:
            self.sheets.replace_letter(letter)
            self._form.show_paragraphs(letter)
            self.remade.emit()

    def _on_keep(self, ident: str) -> None:
        """Keep a paragraph of the clinician's own in the library."""
        from alpdesk.gui.paragraphs_panel import ParagraphDialog  # noqa: PLC0415 - built when wanted

        done = lambda _ident, said, step: self.changed.emit(said, step)  # noqa: E731 - handed on
        text = self._form.paragraphs[ident].toPlainText()
        self._open(ParagraphDialog(self._desk, self._jobs, done, self._page.window(), written=text))

    def add_contact(self, typed: str = "") -> None:
        """Add somebody to the address book, and write to them."""
        from alpdesk.gui.address_book import ContactDialog  # noqa: PLC0415 - built when wanted

        done = lambda ident, _said, _step: self._use(ident)  # noqa: E731 - handed on
        self._open(ContactDialog(self._desk, self._jobs, done, self._page.window(), named=typed))

    def _on_book(self) -> None:
        """The address book over the page; what was corrected there is in the letter afterwards."""
        from alpdesk.gui.address_book import AddressBook  # noqa: PLC0415 - built when wanted
        from alpdesk.gui.library_panel import LibraryDialog  # noqa: PLC0415 - as above

        panel = AddressBook(self._desk, self._jobs)
        panel.changed.connect(self.changed)
        dialog = LibraryDialog(panel, self._jobs, self._page.window())
        dialog.finished.connect(lambda _how: self._use(self._form.recipient.chosen()))
        self._open(dialog)

    def _use(self, ident: str) -> None:
        """Write to this contact, as the address book knows them now."""
        self._form.recipient.show_contacts(self._desk.contacts(), ident)
        self._form.recipient.setFocus()
        self.remake()

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(_OVER)
        self.dialog = dialog
        dialog.open()
