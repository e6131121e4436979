"""Pasting results: the text as it was copied, and at once what AlpDesk understands of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from alpdesk.desk.desk import Desk
from alpdesk.desk.intake_values import Preview
from alpdesk.desk.kept_forms import FormName
from alpdesk.gui.entry_dialog import EntryDialog
from alpdesk.gui.fields import Field, lines
from alpdesk.gui.jobs import Job, Jobs
from alpdesk.language import plural, tr

TYPING_MS = 350
"""How long typing must rest before the text is read again."""
HEIGHT = 230
_SHOWN = 5


class PasteDialog(EntryDialog):
    """``read`` gets the preview and the text; nothing is stored before it was looked at row by row."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        patient_id: str,
        read: Callable[[Preview], object],
        parent: QWidget | None = None,
        text: str = "",
    ) -> None:
        super().__init__(
            tr("Paste results"), tr("from a screen, a PDF or a spreadsheet"), "clipboard-text", jobs, parent
        )
        self._desk, self._patient_id, self._read = desk, patient_id, read
        self._preview: Preview | None = None
        self._job: Job | None = None
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self.text: Field[QPlainTextEdit] = Field(
            tr("Text"), lines(tr("Copy the results there, and press Ctrl+V here"), HEIGHT)
        )
        self.text.editor.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.body.addWidget(self.text)
        self.body.addStretch(1)
        self.save.setText(tr("Look at the rows"))
        self.text.editor.textChanged.connect(self._on_text)
        self._typing.timeout.connect(self._understand)
        self.text.editor.setPlainText(text or QGuiApplication.clipboard().text())
        self.text.editor.selectAll()
        self.keeps(desk, FormName("paste", patient_id, "", tr("pasting results")))
        self.text.setFocus()

    @property
    def preview(self) -> Preview | None:
        """What was understood of the text as it stands; None while that is not known."""
        return self._preview

    def submit(self) -> None:
        """Hand on what was understood, reading the text first if it changed."""
        self._typing.stop()
        if self._preview is not None:
            self._finish(self._preview)
            return
        text = self.text.editor.toPlainText()
        self.work(lambda: self._desk.preview_text(text, self._patient_id or None), self._finish)

    def _finish(self, preview: Preview) -> None:
        self.accept()
        self._read(preview)

    def _on_text(self) -> None:
        self._preview = None
        if self._job is not None:
            self._job.stop()
        self.refuse("")
        self._typing.start()

    def _understand(self) -> None:
        text = self.text.editor.toPlainText()
        if not text.strip():
            self.text.clear_message()
            return
        self._job = self._jobs.run(
            lambda: self._desk.preview_text(text, self._patient_id or None), self._on_understood, self.text.fault
        )

    def _on_understood(self, preview: Preview) -> None:
        self._preview = preview
        rows = [f"{row.what} {row.value} {row.taken}".strip() for row in preview.rows if row.standing != "refused"]
        more = tr("and {number} more", number=len(rows) - _SHOWN) if len(rows) > _SHOWN else ""
        refused = preview.counts()["refused"]
        lost = plural(refused, "{number} line cannot be read.", "{number} lines cannot be read.") if refused else ""
        if rows:
            said = plural(
                len(rows), "{number} result: {results}", "{number} results: {results}", results=", ".join(rows[:_SHOWN])
            )
            self.text.understood(" ".join((f"{f'{said} {more}'.rstrip()}.", lost)).rstrip())
        else:
            self.text.question(f"{tr('No result is understood in this text.')} {lost}".rstrip())
