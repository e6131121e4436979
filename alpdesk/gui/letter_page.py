"""The referral letter: words to edit on the left, on the right the very PDF that will be issued."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from alpdesk.clinical.dates import format_date
from alpdesk.desk.desk import ClosedWalkthrough, Desk
from alpdesk.desk.kept_forms import FormName
from alpdesk.errors import AlpDeskError
from alpdesk.gui import style
from alpdesk.gui.barring import bar
from alpdesk.gui.form_drafts import FormDraft
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.letter_form import LetterForm
from alpdesk.gui.letter_issuing import ChoosePath, LetterIssuing, choose_path
from alpdesk.gui.letter_making import LetterMaking
from alpdesk.gui.letter_sheets import COPY, LETTER, Sheets
from alpdesk.gui.pdf_preview import PdfPreview
from alpdesk.gui.printing import AskPrinter, ask_printer
from alpdesk.gui.reasons_panel import ReasonsPanel
from alpdesk.gui.shortcuts import WITHIN, shortcut
from alpdesk.gui.widgets import Button, Card, PlainLabel, shed
from alpdesk.language import mark, tr

if TYPE_CHECKING:
    from alpdesk.letters.letter import Letter

PREVIEW_MS = 350
"""How long typing must rest before the page is drawn anew."""
KIND = "letter"
BOTH_WIDTH = 1080
"""Width, at the usual text size, from which the page and the reasons stand side by side."""


class LetterPage(QWidget):
    """One letter in the making, and the patient’s copy of it where one is wanted.

    ``issued`` gives it once it is out, ``back_wanted`` leaves, ``failed`` has a sentence, ``changed`` says what was
    done and what undoes it. Nothing that was typed is lost when issuing fails: the words stay on screen and are kept
    as a draft.
    """

    back_wanted = Signal()
    issued = Signal(object)
    failed = Signal(str)
    changed = Signal(str, object)
    previewed = Signal()

    def __init__(
        self, desk: Desk, jobs: Jobs, parent: QWidget | None = None, choose: ChoosePath = choose_path,
        ask: AskPrinter = ask_printer,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("page")
        self._desk, self._jobs = desk, jobs
        self._sheets: Sheets | None = None
        self._round = 0
        self.kept: FormDraft | None = None
        self.form, self.preview, self.reasons = LetterForm(), PdfPreview(), ReasonsPanel()
        self.making = LetterMaking(desk, jobs, self.form, self)
        self.back = Button(tr("Back to outcome"), "arrow-left")
        self.why = Button(tr("Why is this said?"), "git-branch")
        self.export = Button(tr("Export reasons"), "file-export")
        self.print_button = Button(tr("Print"), "printer")
        self.issuing = LetterIssuing(desk, jobs, self, choose, ask)
        self.issue_button = Button(tr("Issue as PDF"), "file-type-pdf", primary=True)
        bar(desk, "issue", self.issue_button)
        bar(desk, "export", self.export, self.print_button)
        self._state, self._hint = PlainLabel("", "small", wrap=True), ""
        self._timer = QTimer(self, singleShot=True, interval=PREVIEW_MS)
        self._build()
        self._connect()

    @property
    def letter(self) -> Letter | None:
        """The letter as it stands, or the patient’s copy where that is shown."""
        return self._sheets.sheet.letter if self._sheets else None

    @property
    def patient(self) -> str:
        """The id of the patient whom the letter is about; empty before one is begun."""
        return self._sheets.closed.patient_id if self._sheets else ""

    @property
    def state(self) -> str:
        """How the letter stands, as written in the footer."""
        return self._state.text()

    def begin(self, closed: ClosedWalkthrough) -> None:
        """Draft the letter for a closed walkthrough, or take up the words kept for it."""
        if self.kept is not None:
            self.kept.end()
        self._sheets = self.making.sheets = Sheets(self._desk, closed)
        self.issuing.begin(self._sheets)
        self.form.options.forget()
        self._show_sheet()
        self.form.lock(on=False)
        self._take_up(closed)
        self.export.hide()
        self.issue_button.show()
        self._say_state("")
        self._arrange()
        self._rest()
        self.form.recipient.setFocus()

    def _take_up(self, closed: ClosedWalkthrough) -> None:
        """Go on with the words that this user wrote before, or that were kept for everybody by an earlier AlpDesk."""
        name = FormName("letter", closed.patient_id, closed.id, mark("writing a letter"))
        self.kept = FormDraft(self, self._desk, self._jobs, name, self._words, self._restore)
        self.kept.failed.connect(self.failed)
        if self.kept.take_up() is None and (older := self._desk.draft(self._key())):
            self._restore(json.loads(older.body))

    def _words(self) -> dict[str, Any]:
        """What was chosen and typed, of the letter and of the patient’s copy."""
        sheets, words = self._sheets, self.form.words()
        if sheets is None:
            return words
        copy = sheets.all.get(COPY)
        if sheets.shown == COPY:
            return {**(sheets.main.words or {}), **sheets.kept(), "patient": words}
        return {**words, **sheets.kept(), "patient": copy.words if copy else None}

    def _restore(self, words: dict[str, Any]) -> None:
        """Take up words that were kept."""
        sheets = self._sheets
        if sheets is None:
            return
        to = next((one for one in self._desk.contacts() if one.id == words["recipient"]), None)
        try:
            sheets.restore(words, to)
        except AlpDeskError as problem:
            self.failed.emit(problem.sentence)
        self._show_sheet()
        self.form.restore(words)

    def _show_sheet(self) -> None:
        """Show the letter, or the patient’s copy, in the form."""
        if self._sheets is not None:
            sheet, copy = self._sheets.sheet, self._sheets.shown == COPY
            self.form.sheets.setVisible(COPY in self._sheets.all)
            self.form.show_letter(sheet.draft, self._desk.contacts(), self._sheets.templates(), copy=copy)
            if sheet.words is not None:
                self.form.restore(sheet.words)

    def turn_to(self, which: str) -> None:
        """Show the letter or the patient’s copy; the words of the other one wait."""
        sheets = self._sheets
        if sheets is None or which == sheets.shown or which not in sheets.all:
            return
        self._take_over()
        sheets.sheet.words = self.form.words()
        sheets.shown = which
        self._show_sheet()
        self._freeze()
        self.form.verticalScrollBar().setValue(0)
        self.form.sheets.setFocus()
        self._rest()

    def _turn(self) -> None:
        if self._sheets is not None:
            self.turn_to(LETTER if self._sheets.shown == COPY else COPY)

    def issue(self) -> None:
        """Ask where to, then issue; ``issued`` tells when the letter is out."""
        if self._sheets is not None and self._waits and not self.issuing.busy:
            self._timer.stop()
            self._take_over()
            self.issuing.issue(self._sheets, self._key(), self.kept.draft if self.kept else None)
            self._freeze()

    def _freeze(self) -> None:
        """No words are taken for a letter that is out or on its way: they would not be in it."""
        self.form.lock(on=self.issuing.busy or bool(self.issuing.done))
        self.issue_button.setEnabled(self._waits and not self.issuing.busy)

    @property
    def _waits(self) -> bool:
        """Whether the letter, or the patient’s copy of it, is not out yet."""
        return self._sheets is not None and not self._sheets.all.keys() <= self.issuing.done.keys()

    def _on_issued(self, target: Path) -> None:
        """Freeze the words, and show the PDF as it was kept."""
        self.form.lock(on=True)
        self.export.show()
        self.issue_button.setVisible(self._waits)
        self._show_kept()
        day = format_date(self._desk.today())
        self._say_state(
            tr("Issued with the patient’s copy on {day} as {file}; both are kept.", day=day, file=target.name)
            if COPY in self.issuing.done
            else tr("Issued on {day} as {file}; kept in the record.", day=day, file=target.name)
        )
        self.issued.emit(self.issuing.done[LETTER])

    def _show_kept(self) -> None:
        """Show the PDF of what is issued, as it is kept."""
        if self._sheets is not None and self._sheets.shown in self.issuing.done:
            self._round += 1
            self.preview.show_pdf(self._desk.letter_pdf(self.issuing.done[self._sheets.shown].id))
            self.previewed.emit()

    def _refuse(self, sentence: str) -> None:
        """Say why the letter is not out; nothing that was typed is lost."""
        self._freeze()
        self._say_state(sentence)
        self.failed.emit(sentence)

    def print_letter(self) -> None:
        """Print what is shown: the issued PDF, or a draft that says so on every page."""
        if self._sheets is not None and self.preview.data and self.print_button.isEnabled():
            self.issuing.print_sheet(self._sheets.shown, self.preview.data, self._sheets.sheet.letter.language)

    def _show_reasons(self) -> None:
        """Show what the sentences rest on, as they stand now."""
        if self.why.isChecked() and self._sheets is not None:
            sheets = self._sheets
            self.reasons.show_sentences(self._desk.traces(sheets.sheet.letter, sheets.closed).sentences)

    def _on_pointed(self, ident: str) -> None:
        if self.why.isChecked():
            self.reasons.select(ident)

    def _on_why(self, on: bool) -> None:  # noqa: FBT001 - Qt's toggled signal
        self._show_reasons()
        self._arrange()
        if on:
            self.reasons.list.setFocus()

    def _arrange(self) -> None:
        """Page and reasons side by side where there is room, else the one that is asked for."""
        on, roomy = self.why.isChecked(), self.width() >= BOTH_WIDTH * style.text_scale(self)
        self.why.setText(tr("Why is this said?") if roomy else tr("Why?"))
        self.back.setText(tr("Back to outcome") if roomy else tr("Back"))
        if self._sheets is not None and self._state.text() in {"", self._hint}:
            long = tr("Issuing freezes the letter and keeps the PDF with its checksum.")
            self._hint = long if roomy else tr("Issuing freezes the letter.")
            self._say_state(self._hint)
        shed(self._row, self.width(), self.print_button)
        self.reasons.setVisible(on)
        self._paper.setVisible(roomy or not on)

    def restyle(self) -> None:
        """Follow a change of theme; the page itself stays paper."""
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Small enough for any window: the bodies scroll."""
        return QSize(480, 300)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow the form where there is little room."""
        super().resizeEvent(event)
        grown = min(style.text_scale(self), 1.4)
        self.form.set_wide(round((320 if style.is_compact(self) else 350) * grown) - 2)
        self._arrange()

    def hideEvent(self, event: object) -> None:
        """Keep the words when the page is left in the middle of typing."""
        super().hideEvent(event)  # type: ignore[arg-type]
        if self.kept is not None and not self.issuing.done:
            self.kept.keep()
        if self._timer.isActive():
            self._timer.stop()
            self._rest()

    def _key(self) -> str:
        return f"{KIND}/{self._sheets.closed.id}" if self._sheets else KIND

    def _take_over(self) -> None:
        """Put the words of the form into the letter."""
        if self._sheets is not None:
            try:
                self._sheets.sheet.letter = self.form.apply(self._sheets.sheet.draft)
            except AlpDeskError as problem:
                self._say_state(problem.sentence)
        self.issue_button.setEnabled(self._waits and not self.issuing.busy)

    def _on_edited(self) -> None:
        self._timer.start()
        self._touch()

    def _on_remade(self) -> None:
        """The letter was composed anew."""
        self._touch()
        self._timer.stop()
        self._rest()

    def _touch(self) -> None:
        """Keep the words soon."""
        if self.kept is not None and not self.issuing.done:
            self.kept.touch()

    def _rest(self) -> None:
        """Typing rests, or begins: draw the words."""
        self._take_over()
        self._show_reasons()
        self._draw()

    def _draw(self) -> None:
        """Draw the letter in the background; only the latest drawing is shown."""
        if self.issuing.done:
            self._show_kept()
            return
        letter = self.letter
        if letter is None:
            return
        self._round = mine = self._round + 1
        self._jobs.run(
            lambda: self._desk.render(letter),
            lambda data: self._show(mine, data),
            lambda sentence: self._fail(mine, sentence),
        )

    def _show(self, mine: int, data: bytes) -> None:
        if mine == self._round:
            self.preview.show_pdf(data)
            self.previewed.emit()

    def _fail(self, mine: int, sentence: str) -> None:
        if mine == self._round:
            self.preview.say(sentence)
            self.failed.emit(sentence)

    def _say_state(self, sentence: str) -> None:
        self._state.setText(sentence)

    def _connect(self) -> None:
        self.form.edited.connect(self._on_edited)
        self.form.recipient.box.editTextChanged.connect(lambda _text: self._touch())
        self.form.sheet_wanted.connect(self.turn_to)
        self.making.taking.connect(self._take_over)
        self.making.remade.connect(self._on_remade)
        self.making.changed.connect(self.changed)
        self.making.failed.connect(self._refuse)
        self.form.pointed.connect(self._on_pointed)
        self.why.toggled.connect(self._on_why)
        self.export.clicked.connect(self.issuing.export_reasons)
        self._timer.timeout.connect(self._rest)
        self.issuing.issued.connect(self._on_issued)
        self.issuing.refused.connect(self._refuse)
        self.issuing.said.connect(self._say_state)
        self.issuing.kept.connect(self.issued)
        self.issuing.told.connect(lambda said: self.changed.emit(said, None))
        self.issuing.failed.connect(self.failed)
        self.back.clicked.connect(self.back_wanted)
        self.issue_button.clicked.connect(self.issue)
        self.print_button.clicked.connect(self.print_letter)
        shortcut(self, "Ctrl+Return", tr("Issue the letter"), self.issue, WITHIN)
        shortcut(self, "Ctrl+P", tr("Print the letter"), self.print_letter, WITHIN)
        shortcut(self, "Alt+I", tr("Insert a paragraph"), self.form.insert.click, WITHIN)
        shortcut(self, "Alt+P", tr("Turn to the letter or the patient’s copy"), self._turn, WITHIN)
        shortcut(self, "Alt+Left", tr("Back to the outcome"), self.back_wanted.emit, WITHIN)
        shortcut(self, "Alt+Y", tr("Show what each sentence rests on"), self.why.toggle, WITHIN)

    def _build(self) -> None:
        self._form_card = Card()
        self._form_card.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._form_card.body.setContentsMargins(0, 0, 0, 0)
        self._form_card.body.addWidget(self.form)
        self._paper = Card()
        self._paper.body.setContentsMargins(0, 0, 0, 0)
        self._paper.body.addWidget(self.preview)
        self.why.setCheckable(True)
        self.why.setAccessibleName(tr("Why is this said?"))
        self.why.setToolTip(tr("Show what each sentence rests on (Alt+Y)"))
        self.print_button.setToolTip(tr("Print what is shown; a draft says so on every page (Ctrl+P)"))
        self.issue_button.setToolTip(tr("Write the PDF and keep it in the record (Ctrl+Enter)"))
        self.export.hide()
        columns = QHBoxLayout()
        columns.setContentsMargins(20, 14, 20, 12)
        columns.setSpacing(14)
        columns.addWidget(self._form_card)
        columns.addWidget(self._paper, 4)
        columns.addWidget(self.reasons, 3)
        footer = QFrame()
        footer.setObjectName("footer")
        self._row = row = QHBoxLayout(footer)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(12)
        row.addWidget(self.back)
        row.addWidget(self._state, 1)
        row.addWidget(self.why)
        row.addWidget(self.export)
        row.addWidget(self.print_button)
        row.addWidget(self.issue_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(columns, 1)
        box.addWidget(footer)
