"""Dialogs that only show: the versions of a result, and a letter as it was issued."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from shiboken6 import isValid

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.kept import Standing
from alpdesk.clinical.record import Patient
from alpdesk.clinical.wording import headed, result_text, value_text
from alpdesk.gui.as_written import window_title
from alpdesk.gui.barring import bar
from alpdesk.gui.entry_dialog import EntryDialog
from alpdesk.gui.file_dialogs import ChooseTarget, Target, choose_target, target
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.letter_issuing import Telling, print_pdf
from alpdesk.gui.pdf_preview import PdfPreview
from alpdesk.gui.printing import AskPrinter, ask_printer
from alpdesk.gui.shortcuts import shortcut
from alpdesk.gui.widgets import Button, Card, FlowLayout, PlainLabel
from alpdesk.language import mark, tr, tr_marked

if TYPE_CHECKING:
    from alpdesk.desk.desk import Desk
    from alpdesk.desk.letters import IssuedLetter

_STANDINGS: dict[Standing, str] = {
    "live": mark("live", "version of a result"),
    "superseded": mark("superseded", "version of a result"),
    "withdrawn": mark("withdrawn", "version of a result"),
}


class VersionsDialog(EntryDialog):
    """Every version of a result, the latest first: who, when, why, and who has seen that it was critical."""

    def __init__(self, desk: Desk, patient: Patient, ident: str, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(tr("History of a result"), patient.name, "history", jobs, parent)
        seen = {one.result_id: one for one in desk.acknowledgements(patient.id)}
        for one in reversed(desk.result_history(patient.id, ident)):
            version = one.version
            card = Card()
            card.body.setSpacing(2)
            card.body.addWidget(
                PlainLabel(
                    tr("Version {number}: {result}", number=version.number, result=result_text(one.result)),
                    "strong",
                    wrap=True,
                )
            )
            said = _entered(tr_marked(_STANDINGS[version.standing]), version.by, version.at)
            card.body.addWidget(PlainLabel(_because(said, version.reason), "small", wrap=True))
            if (by := seen.get(one.result.id)) is not None:
                said = _entered(tr("{result} acknowledged", result=value_text(one.result)), by.by, by.at)
                card.body.addWidget(PlainLabel(headed(said, by.note), "small", wrap=True))
            if version.ended_at is not None:
                ended = version.ended_at.astimezone()
                words = tr(
                    "Replaced or withdrawn by {name} on {date} {time}",
                    name=version.ended_by,
                    date=format_date(ended.date()),
                    time=f"{ended:%H:%M}",
                )
                card.body.addWidget(PlainLabel(_because(words, version.ended_reason), "small", wrap=True))
            self.body.addWidget(card)
        self.body.addStretch(1)
        self.save.hide()
        self.cancel.setText(tr("Close"))
        self.cancel.setFocus()

    def submit(self) -> None:
        """Nothing is written here."""
        self.accept()


def _entered(what: str, name: str, at: datetime) -> str:
    """What was entered, by whom and when, by the clock of this place."""
    here = at.astimezone()
    said = {"name": name, "date": format_date(here.date()), "time": f"{here:%H:%M}"}
    return tr("{standing}; entered by {name} on {date} {time}", standing=what, **said)


def _because(said: str, reason: str) -> str:
    """What happened, and why where a reason was given."""
    return f"{said}. {tr('Reason: {reason}', reason=reason)}" if reason else said


class LetterDialog(QDialog):
    """The PDF of an issued letter, byte for byte as it was issued; it can be written again, with what describes it."""

    def __init__(
        self, desk: Desk, jobs: Jobs, letter: IssuedLetter, who: str, parent: QWidget | None = None,
        choose: ChooseTarget = choose_target, ask: AskPrinter = ask_printer,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(window_title(tr("Letter about {who}", who=who)))
        self._desk, self._jobs, self._letter, self._choose, self._ask = desk, jobs, letter, choose, ask
        self._who = who
        self._pdf = desk.letter_pdf(letter.id)
        self.preview = PdfPreview()
        self.print_button = Button(tr("Print…"), "printer")
        self.print_button.setToolTip(tr("Print the letter as it was issued (Ctrl+P)"))
        self.pdf = Button(tr("Export PDF…"), "file-type-pdf")
        self.reference = Button(tr("Export FHIR reference…"), "file-export")
        self.reference.setToolTip(
            tr("Write what the letter is as a FHIR DocumentReference, to be given beside its PDF")
        )
        self.export = Button(tr("Export reasons…"), "git-branch")
        self.export.setToolTip(tr("Write what each sentence rests on as JSON; the file holds patient data"))
        bar(desk, "export", self.print_button, self.pdf, self.reference, self.export)
        self._state = PlainLabel(tr("The files are not encrypted and hold patient data."), "small", wrap=True)
        buttons = FlowLayout(12)
        for button in (self.print_button, self.pdf, self.reference, self.export):
            buttons.addWidget(button)
        foot = QVBoxLayout()
        foot.setContentsMargins(14, 8, 14, 10)
        foot.setSpacing(8)
        foot.addWidget(self._state)
        foot.addLayout(buttons)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.preview, 1)
        box.addLayout(foot)
        self.print_button.clicked.connect(self.print_letter)
        shortcut(self, "Ctrl+P", tr("Print the letter"), self.print_letter)
        self.pdf.clicked.connect(self.export_pdf)
        self.reference.clicked.connect(self.export_reference)
        self.export.clicked.connect(self.export_reasons)
        self.resize(760, 680)

    @property
    def state(self) -> str:
        """What came of the last export."""
        return self._state.text()

    def print_letter(self) -> None:
        """Ask for the printer, then print the pages as they were issued."""
        if self.print_button.isEnabled():
            ident = self._letter.id
            print_pdf(self._desk, self._jobs, self, self._pdf, ident, "", self._ask, self._telling())

    def export_pdf(self) -> None:
        """Ask where to, then write the PDF again."""
        desk, letter = self._desk, self._letter
        write = lambda to: desk.export_letter(letter, to.path, replace_file=to.replace)  # noqa: E731 - handed on
        self._write(tr("PDF"), "", ".pdf", write)

    def export_reference(self) -> None:
        """Ask where to, then write what the letter is as a FHIR DocumentReference."""
        desk, letter = self._desk, self._letter
        write = lambda to: desk.export_letter_reference(letter, to.path, replace_file=to.replace)  # noqa: E731 - as above
        self._write(tr("FHIR reference"), "-reference", ".json", write)

    def export_reasons(self) -> None:
        """Ask where to, then write what each sentence rests on."""
        desk, letter = self._desk, self._letter
        write = lambda to: desk.export_trace(letter.id, to.path, replace_file=to.replace)  # noqa: E731 - as above
        self._write(tr("Reasons"), "-reasons", ".json", write)

    def _write(self, what: str, ending: str, suffix: str, write: Callable[[Target], object]) -> None:
        name = f"referral-letter-{self._letter.at.date().isoformat()}{ending}{suffix}"
        path = self._choose(self, name, f"{suffix[1:].upper()} (*{suffix})")
        if path:
            to = target(path, suffix)
            said = tr(
                "{what} written to {name}; the file is not encrypted and holds patient data.",
                what=what,
                name=to.path.name,
            )
            self._jobs.run(lambda: write(to), lambda _none: self._say(said), self._telling().failed)

    def _say(self, sentence: str) -> None:
        """Say what came of it; the dialog may be closed by then."""
        if isValid(self):
            self._state.setText(sentence)

    def _telling(self) -> Telling:
        """Tells what came of it here; where the dialog is closed by then, the window says at least what went wrong."""
        jobs, who = self._jobs, self._who

        def failed(why: str) -> None:
            if isValid(self):
                self._say(why)
            else:
                jobs.failed.emit(tr("{who}: {what}", who=who, what=why))

        return Telling(self._say, failed)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the page once there is room to draw it in."""
        super().showEvent(event)
        self.preview.show_pdf(self._pdf)
