"""The letters of the clinic: which are to be sent, and which wait for an answer."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from alpdesk.desk.desk import Desk
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.letters_list import LettersList
from alpdesk.gui.widgets import PlainLabel
from alpdesk.language import tr


class LettersPage(QWidget):
    """The list of everybody’s letters."""

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.list = LettersList(desk, jobs, everybody=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(tr("Letters"), "title"))
        words.addWidget(PlainLabel(tr("What is to be sent, and what waits for an answer"), "muted", wrap=True))
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 10)
        box.setSpacing(10)
        box.addLayout(words)
        box.addWidget(self.list, 1)

    def refresh(self) -> None:
        """Read the letters again."""
        self.list.refresh()

    def take_focus(self) -> None:
        """Put the keyboard into the list."""
        self.list.take_focus()

    def minimumSizeHint(self) -> QSize:
        """Small enough for any window: the list scrolls."""
        return QSize(420, 260)
