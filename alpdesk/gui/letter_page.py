"""The referral letter: words to edit on the left, on the right the very PDF that will be issued."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.people import Contact
from alpdesk.desk.desk import ClosedWalkthrough, Desk
from alpdesk.desk.kept_forms import FormName
from alpdesk.errors import AlpDeskError
from alpdesk.gui import style
from alpdesk.gui.barring import bar
from alpdesk.gui.form_drafts import FormDraft
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.letter_form import LetterForm
from alpdesk.gui.pdf_preview import PdfPreview
from alpdesk.gui.reasons_panel import ReasonsPanel
from alpdesk.gui.widgets import Button, Card, PlainLabel
from alpdesk.language import mark, tr, tr_marked

if TYPE_CHECKING:
    from alpdesk.desk.letters import IssuedLetter
    from alpdesk.letters.letter import Letter

PREVIEW_MS = 350
"""How long typing must rest before the page is drawn anew."""
KIND = "letter"
BOTH_WIDTH = 1080
"""Width, at the usual text size, from which the page and the reasons stand side by side."""
_KINDS = {
    ".pdf": (mark("Issue the letter as PDF"), "PDF (*.pdf)"),
    ".json": (mark("Export what each sentence rests on"), "JSON (*.json)"),
}
ChoosePath = Callable[[QWidget, str], str]


def choose_path(parent: QWidget, name: str) -> str:
    """Ask where to write a PDF or JSON file; empty when the clinician thinks better of it."""
    told, kinds = _KINDS[Path(name).suffix]
    path, _ = QFileDialog.getSaveFileName(parent, tr_marked(told), name, kinds)
    return path


class LetterPage(QWidget):
    """One letter in the making; ``issued`` gives it once it is out, ``back_wanted`` leaves, ``failed`` has a sentence.

    Nothing that was typed is lost when issuing fails: the words stay on screen and are kept as a draft.
    """

    back_wanted = Signal()
    issued = Signal(object)
    failed = Signal(str)
    previewed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None, choose: ChoosePath = choose_path) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._desk = desk
        self._jobs = jobs
        self._choose = choose
        self._closed: ClosedWalkthrough | None = None
        self._draft: Letter | None = None
        self._letter: Letter | None = None
        self._round = 0
        self._issuing = False
        self._done: IssuedLetter | None = None
        self.kept: FormDraft | None = None
        self.form = LetterForm()
        self.preview = PdfPreview()
        self.back = Button(tr("Back to outcome"), "arrow-left")
        self.reasons = ReasonsPanel()
        self.why = Button(tr("Why is this said?"), "git-branch")
        self.export = Button(tr("Export reasons"), "file-export")
        self.issue_button = Button(tr("Issue as PDF"), "file-type-pdf", primary=True)
        bar(desk, "issue", self.issue_button)
        bar(desk, "export", self.export)
        self._state = PlainLabel("", "small", wrap=True)
        self._timer = QTimer(self, singleShot=True, interval=PREVIEW_MS)
        self._build()
        self._connect()

    @property
    def letter(self) -> Letter | None:
        """The letter as it stands."""
        return self._letter

    @property
    def patient(self) -> str:
        """The id of the patient whom the letter is about; empty before one is begun."""
        return self._closed.patient_id if self._closed else ""

    @property
    def state(self) -> str:
        """How the letter stands, as written in the footer."""
        return self._state.text()

    def begin(self, closed: ClosedWalkthrough) -> None:
        """Draft the letter for a closed walkthrough, or take up the words kept for it."""
        if self.kept is not None:
            self.kept.end()
        self._closed, self._done = closed, None
        contacts = self._desk.contacts()
        self._draft = self._letter = self._desk.draft_letter(closed, None)
        self.form.show_letter(self._draft, contacts)
        self.form.lock(on=False)
        self._take_up(closed)
        self.export.hide()
        self.issue_button.show()
        self._take_over()
        self._show_reasons()
        self._say_state(tr("Issuing freezes the letter and keeps the PDF with its checksum."))
        self.form.recipient.setFocus()
        self._draw()

    def _take_up(self, closed: ClosedWalkthrough) -> None:
        """Go on with the words that this user wrote before, or that were kept for everybody by an earlier AlpDesk."""
        name = FormName("letter", closed.patient_id, closed.id, mark("writing a letter"))
        self.kept = FormDraft(self, self._desk, self._jobs, name, self.form.words, self.form.restore)
        self.kept.failed.connect(self.failed)
        if self.kept.take_up() is None and (older := self._desk.draft(self._key())):
            self.form.restore(json.loads(older.body))

    def issue(self) -> None:
        """Ask where to, then issue; ``issued`` tells when the letter is out."""
        if self._letter is None or self._closed is None or self._done is not None or self._issuing:
            return
        self._take_over()
        if self._letter.recipient is None:
            self._refuse(tr("Choose a recipient before the letter is issued."))
            return
        path = self._choose(self, f"referral-letter-{self._desk.today().isoformat()}.pdf")
        if path:
            self._write(Path(path if path.casefold().endswith(".pdf") else f"{path}.pdf"), self._letter, self._closed)

    def _write(self, target: Path, letter: Letter, closed: ClosedWalkthrough) -> None:
        """Issue in the background; the words stay on screen until the letter is out."""
        desk, key, kept = self._desk, self._key(), self.kept
        self._timer.stop()
        self._issuing = True
        self.issue_button.setEnabled(False)
        self._say_state(tr("Writing the letter …"))

        def work() -> tuple[IssuedLetter, bytes]:
            issued = desk.issue(letter, target, closed, replace_file=target.exists())
            desk.drop_draft(key)
            if kept is not None:
                kept.draft.forget()
            return issued, desk.letter_pdf(issued.id)

        self._jobs.run(work, lambda out: self._on_issued(*out, target), self._refuse)

    def _on_issued(self, issued: IssuedLetter, data: bytes, target: Path) -> None:
        """Freeze the words, and show the PDF as it was kept."""
        self._issuing, self._done = False, issued
        self._round += 1
        self.preview.show_pdf(data)
        self.form.lock(on=True)
        self.export.show()
        self.issue_button.hide()
        day = format_date(self._desk.today())
        self._say_state(tr("Issued on {day} as {file}; kept in the record.", day=day, file=target.name))
        self.issued.emit(issued)

    def _refuse(self, sentence: str) -> None:
        """Say why the letter is not out; nothing that was typed is lost."""
        self._issuing = False
        self.issue_button.setEnabled(self._done is None and self._letter is not None)
        self._say_state(sentence)
        self.failed.emit(sentence)

    def export_reasons(self) -> None:
        """Ask where to, then write what each sentence of the issued letter rests on."""
        issued, desk = self._done, self._desk
        if issued is None:
            return
        path = self._choose(self, f"referral-letter-{desk.today().isoformat()}-reasons.json")
        if path:
            target = Path(path if path.casefold().endswith(".json") else f"{path}.json")
            said = tr("Reasons written to {file}; the file holds patient data.", file=target.name)
            self._jobs.run(
                lambda: desk.export_trace(issued.id, target, replace_file=target.exists()),
                lambda _: self._say_state(said),
                self._refuse,
            )

    def _show_reasons(self) -> None:
        """Show what the sentences rest on, as they stand now."""
        if self.why.isChecked() and self._letter is not None and self._closed is not None:
            self.reasons.show_sentences(self._desk.traces(self._letter, self._closed).sentences)

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
        self._form_card.setFixedWidth(round((300 if style.is_compact(self) else 350) * grown))
        self._arrange()

    def hideEvent(self, event: object) -> None:
        """Keep the words when the page is left in the middle of typing."""
        super().hideEvent(event)  # type: ignore[arg-type]
        if self.kept is not None and self._done is None:
            self.kept.keep()
        if self._timer.isActive():
            self._timer.stop()
            self._rest()

    def _key(self) -> str:
        return f"{KIND}/{self._closed.id}" if self._closed else KIND

    def _take_over(self) -> None:
        """Put the words of the form into the letter."""
        if self._draft is not None:
            try:
                self._letter = self.form.apply(self._draft)
            except AlpDeskError as problem:
                self._say_state(problem.sentence)
        self.issue_button.setEnabled(self._letter is not None and self._done is None and not self._issuing)

    def _on_edited(self) -> None:
        self._timer.start()
        self._touch()

    def _touch(self) -> None:
        """Keep the words soon."""
        if self.kept is not None and self._done is None:
            self.kept.touch()

    def _rest(self) -> None:
        """Typing rests: draw the words."""
        self._take_over()
        self._show_reasons()
        self._draw()

    def _draw(self) -> None:
        """Draw the letter in the background; only the latest drawing is shown."""
        letter = self._letter
        if letter is None:
            return
        self._round += 1
        mine = self._round
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

    def _on_contact(self, contact: Contact) -> None:
        desk = self._desk
        self._jobs.run(lambda: desk.add_contact(contact), self._use_contact, self._refuse)

    def _use_contact(self, ident: str) -> None:
        self.form.show_contacts(self._desk.contacts(), ident)
        self._rest()

    def _say_state(self, sentence: str) -> None:
        self._state.setText(sentence)

    def _connect(self) -> None:
        self.form.edited.connect(self._on_edited)
        self.form.typed.connect(self._touch)
        self.form.contact_wanted.connect(self._on_contact)
        self.form.pointed.connect(self._on_pointed)
        self.why.toggled.connect(self._on_why)
        self.export.clicked.connect(self.export_reasons)
        self._timer.timeout.connect(self._rest)
        self.back.clicked.connect(self.back_wanted)
        self.issue_button.clicked.connect(self.issue)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+Return"), self, self.issue, context=within)
        QShortcut(QKeySequence("Alt+Left"), self, self.back_wanted.emit, context=within)
        QShortcut(QKeySequence("Alt+Y"), self, self.why.toggle, context=within)

    def _build(self) -> None:
        self._form_card = Card()
        self._form_card.body.setContentsMargins(0, 0, 0, 0)
        self._form_card.body.addWidget(self.form)
        self._paper = Card()
        self._paper.body.setContentsMargins(0, 0, 0, 0)
        self._paper.body.addWidget(self.preview)
        self.why.setCheckable(True)
        self.why.setAccessibleName(tr("Why is this said?"))
        self.why.setToolTip(tr("Show what each sentence rests on (Alt+Y)"))
        self.export.hide()
        columns = QHBoxLayout()
        columns.setContentsMargins(20, 14, 20, 12)
        columns.setSpacing(14)
        columns.addWidget(self._form_card)
        columns.addWidget(self._paper, 4)
        columns.addWidget(self.reasons, 3)
        footer = QFrame()
        footer.setObjectName("footer")
        row = QHBoxLayout(footer)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(12)
        row.addWidget(self.back)
        row.addWidget(self._state, 1)
        row.addWidget(self.why)
        row.addWidget(self.export)
        row.addWidget(self.issue_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(columns, 1)
        box.addWidget(footer)
