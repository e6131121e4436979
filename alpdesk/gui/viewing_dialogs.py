"""Dialogs that only show: the versions of a result, and a letter as it was issued."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.kept import ResultVersion
from alpdesk.gui.entry_dialog import EntryDialog
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.pdf_preview import PdfPreview
from alpdesk.gui.widgets import Card, PlainLabel


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
    """The PDF of an issued letter, byte for byte as it was issued."""

    def __init__(self, who: str, pdf: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(f"Letter about {who}")
        self.preview = PdfPreview()
        self._pdf = pdf
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.preview)
        self.resize(760, 680)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the page once there is room to draw it in."""
        super().showEvent(event)
        self.preview.show_pdf(self._pdf)
