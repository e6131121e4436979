"""Where importing begins: files, a text that was copied, or the drop folder; and while a file is read, how far."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from alpdesk.gui.columns import area
from alpdesk.gui.unlock_pages import Choice
from alpdesk.gui.widgets import Button, PlainLabel
from alpdesk.language import mark, plural, tr, tr_marked

READABLE = mark("CSV, HL7, FHIR or C-CDA. Or drop them here.")


class StartPanel(QWidget):
    """The ways to begin."""

    def __init__(self) -> None:
        super().__init__()
        self.pick = Choice("file-import", tr("Choose files"), tr_marked(READABLE), "Ctrl O")
        self.paste = Choice(
            "clipboard-text", tr("Paste results"), tr("From a screen, a PDF or a spreadsheet."), "Ctrl V"
        )
        self.folder = Choice("inbox", tr("Drop folder"), tr("Files that a laboratory’s program writes."))
        self.past = Choice("history", tr("Imports so far"), tr("Who imported what; report and undo."))
        body = QWidget()
        body.setObjectName("scrolled")
        box = QVBoxLayout(body)
        box.setContentsMargins(20, 0, 20, 8)
        box.setSpacing(10)
        box.addStretch(1)
        for button in (self.pick, self.paste, self.folder, self.past):
            button.setMinimumWidth(540)
            box.addWidget(button)
            box.setAlignment(button, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area(body))


class ReadingPanel(QWidget):
    """How far the reading is; ``stopped`` asks to end it."""

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._said = PlainLabel("", "heading", wrap=True)
        self._far = PlainLabel("", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumWidth(480)
        self.bar.setAccessibleName(tr("How far the reading is"))
        self.stop = Button(tr("Stop reading"), "x")
        self.stop.clicked.connect(self.stopped)
        box = QVBoxLayout(self)
        box.setSpacing(10)
        box.addStretch(1)
        for part in (self._said, self._far, self.bar, self.stop):
            box.addWidget(part)
            box.setAlignment(part, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(2)

    def show_name(self, name: str) -> None:
        """Show what is being read; how far is not known yet."""
        self._said.setText(tr("Reading {name} …", name=name))
        self._far.setText("")
        self.bar.setRange(0, 0)

    def show_far(self, done: int, total: int) -> None:
        """Show how far it is."""
        self.bar.setRange(0, max(total, done))
        self.bar.setValue(done)
        self._far.setText(
            tr("{done} of {total}", done=done, total=total) if total else plural(done, "{number} row", "{number} rows")
        )
