"""Dialogs that only show: the versions of a result, and a letter as it was issued."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.kept import ResultVersion
from alpdesk.gui.entry_dialog import EntryDialog
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.pdf_preview import PdfPreview
from alpdesk.gui.widgets import Button, Card, PlainLabel

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


def choose_json(parent: QWidget, name: str) -> str:
    """Ask where to write what a letter rests on; empty when the clinician thinks better of it."""
    path, _ = QFileDialog.getSaveFileName(parent, "Export what each sentence rests on", name, "JSON (*.json)")
    return path


class LetterDialog(QDialog):
    """The PDF of an issued letter, byte for byte as it was issued; what its sentences rest on can be exported."""

    def __init__(
        self, desk: Desk, jobs: Jobs, letter: IssuedLetter, who: str, parent: QWidget | None = None,
        choose: Callable[[QWidget, str], str] = choose_json,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(f"Letter about {who}")
        self._desk, self._jobs, self._letter, self._choose = desk, jobs, letter, choose
        self._pdf = desk.letter_pdf(letter.id)
        self.preview = PdfPreview()
        self.export = Button("Export reasons", "file-export")
        self.export.setToolTip("Write what each sentence rests on as JSON; the file holds patient data")
        self._state = PlainLabel("", "small", wrap=True)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 8, 14, 10)
        foot.setSpacing(12)
        foot.addWidget(self._state, 1)
        foot.addWidget(self.export)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.preview, 1)
        box.addLayout(foot)
        self.export.clicked.connect(self.export_reasons)
        self.resize(760, 680)

    @property
    def state(self) -> str:
        """What came of the export."""
        return self._state.text()

    def export_reasons(self) -> None:
        """Ask where to, then write what each sentence rests on."""
        desk, letter = self._desk, self._letter
        path = self._choose(self, f"referral-letter-{letter.at.date().isoformat()}-reasons.json")
        if path:
            target = Path(path if path.casefold().endswith(".json") else f"{path}.json")
            self._jobs.run(
                lambda: desk.export_trace(letter.id, target, replace_file=target.exists()),
                lambda _: self._state.setText(f"Reasons written to {target.name}; the file holds patient data."),
                self._state.setText,
            )

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the page once there is room to draw it in."""
        super().showEvent(event)
        self.preview.show_pdf(self._pdf)
