"""Dialogs that only show: the versions of a result, and a letter as it was issued."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.kept import ResultVersion
from alpdesk.gui.as_written import window_title
from alpdesk.gui.barring import bar
from alpdesk.gui.entry_dialog import EntryDialog
from alpdesk.gui.file_dialogs import ChooseTarget, Target, choose_target, target
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.pdf_preview import PdfPreview
from alpdesk.gui.widgets import Button, Card, FlowLayout, PlainLabel

if TYPE_CHECKING:
    from alpdesk.desk.desk import Desk
    from alpdesk.desk.letters import IssuedLetter


class VersionsDialog(EntryDialog):
    """Every version of a result, the latest first: who, when, why."""

    def __init__(self, who: str, versions: Sequence[ResultVersion], jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__("History of a result", who, "history", jobs, parent)
        for one in reversed(versions):
            version = one.version
            card = Card()
            card.body.setSpacing(2)
            card.body.addWidget(PlainLabel(f"Version {version.number}: {one.result}", "strong", wrap=True))
            at = version.at.astimezone()
            said = f"{version.standing}; entered by {version.by} on {format_date(at.date())} {at:%H:%M}"
            card.body.addWidget(
                PlainLabel(said + (f". Reason: {version.reason}" if version.reason else ""), "small", wrap=True)
            )
            if version.ended_at is not None:
                ended = version.ended_at.astimezone()
                why = f". Reason: {version.ended_reason}" if version.ended_reason else ""
                words = f"Replaced or withdrawn by {version.ended_by} on {format_date(ended.date())} {ended:%H:%M}{why}"
                card.body.addWidget(PlainLabel(words, "small", wrap=True))
            self.body.addWidget(card)
        self.body.addStretch(1)
        self.save.hide()
        self.cancel.setText("Close")
        self.cancel.setFocus()

    def submit(self) -> None:
        """Nothing is written here."""
        self.accept()


class LetterDialog(QDialog):
    """The PDF of an issued letter, byte for byte as it was issued; it can be written again, with what describes it."""

    def __init__(
        self, desk: Desk, jobs: Jobs, letter: IssuedLetter, who: str, parent: QWidget | None = None,
        choose: ChooseTarget = choose_target,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(window_title(f"Letter about {who}"))
        self._desk, self._jobs, self._letter, self._choose = desk, jobs, letter, choose
        self._pdf = desk.letter_pdf(letter.id)
        self.preview = PdfPreview()
        self.pdf = Button("Export PDF…", "file-type-pdf")
        self.reference = Button("Export FHIR reference…", "file-export")
        self.reference.setToolTip("Write what the letter is as a FHIR DocumentReference, to be given beside its PDF")
        self.export = Button("Export reasons…", "git-branch")
        self.export.setToolTip("Write what each sentence rests on as JSON; the file holds patient data")
        bar(desk, "export", self.pdf, self.reference, self.export)
        self._state = PlainLabel("The files are not encrypted and hold patient data.", "small", wrap=True)
        buttons = FlowLayout(12)
        for button in (self.pdf, self.reference, self.export):
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
        self.pdf.clicked.connect(self.export_pdf)
        self.reference.clicked.connect(self.export_reference)
        self.export.clicked.connect(self.export_reasons)
        self.resize(760, 680)

    @property
    def state(self) -> str:
        """What came of the last export."""
        return self._state.text()

    def export_pdf(self) -> None:
        """Ask where to, then write the PDF again."""
        desk, letter = self._desk, self._letter
        write = lambda to: desk.export_letter(letter, to.path, replace_file=to.replace)  # noqa: E731 - handed on
        self._write("PDF", "", ".pdf", write)

    def export_reference(self) -> None:
        """Ask where to, then write what the letter is as a FHIR DocumentReference."""
        desk, letter = self._desk, self._letter
        write = lambda to: desk.export_letter_reference(letter, to.path, replace_file=to.replace)  # noqa: E731 - as above
        self._write("FHIR reference", "-reference", ".json", write)

    def export_reasons(self) -> None:
        """Ask where to, then write what each sentence rests on."""
        desk, letter = self._desk, self._letter
        write = lambda to: desk.export_trace(letter.id, to.path, replace_file=to.replace)  # noqa: E731 - as above
        self._write("Reasons", "-reasons", ".json", write)

    def _write(self, what: str, ending: str, suffix: str, write: Callable[[Target], object]) -> None:
        name = f"referral-letter-{self._letter.at.date().isoformat()}{ending}{suffix}"
        path = self._choose(self, name, f"{suffix[1:].upper()} (*{suffix})")
        if path:
            to = target(path, suffix)
            said = f"{what} written to {to.path.name}; the file is not encrypted and holds patient data."
            self._jobs.run(lambda: write(to), lambda _none: self._state.setText(said), self._state.setText)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the page once there is room to draw it in."""
        super().showEvent(event)
        self.preview.show_pdf(self._pdf)
