"""Closing the window: a copy of what was changed is made first, with progress, and nobody has to wait for it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QProgressBar, QVBoxLayout, QWidget

from alpdesk.desk.desk import Desk
from alpdesk.errors import AlpDeskError
from alpdesk.gui.copying import Work
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.widgets import Button, IconLabel, PlainLabel
from alpdesk.language import tr


def wants_copy(desk: Desk) -> bool:
    """Whether something was changed since the last copy; not while the computer itself is shutting down."""
    application = QGuiApplication.instance()
    if isinstance(application, QGuiApplication) and application.isSavingSession():
        return False
    try:
        return not desk.read_only and not desk.clinic.invented and desk.copy_state().changes > 0
    except AlpDeskError:
        return False


def copied_first(window: QWidget, desk: Desk, jobs: Jobs, event: QCloseEvent) -> bool:
    """Whether the window stays for now, because a copy is being made; it closes itself then."""
    if not window.isVisible() or window.property("copied") or not wants_copy(desk):
        return False
    event.ignore()
    dialog = ClosingDialog(desk, jobs, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.closed.connect(lambda: window.setProperty("copied", True))  # noqa: FBT003 - Qt's way
    dialog.closed.connect(window.close)
    dialog.open()
    dialog.begin()
    return True


class ClosingDialog(QDialog):
    """``closed`` asks to close the window now, with a copy or without; Escape goes back to work."""

    closed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Closing AlpDesk"))
        self._desk = desk
        self.work = Work(jobs, self)
        self.said = IconLabel(tr("A copy of the record is being made …"), "copy", "heading")
        self.more = PlainLabel(tr("Everything is saved already. The window closes by itself."), "body", wrap=True)
        self.bar = QProgressBar()
        self.leave = Button(tr("Close without a copy"), "logout")
        self.back = Button(tr("Keep working"), "arrow-left")
        self.again = Button(tr("Try again"), "refresh", primary=True)
        self._build()
        self.leave.clicked.connect(self._on_leave)
        self.back.clicked.connect(self.reject)
        self.again.clicked.connect(self.begin)

    def begin(self) -> None:
        """Make the copy, and close when it is there."""
        self.again.hide()
        self.bar.show()
        self.bar.setValue(0)
        self.said.setText(tr("A copy of the record is being made …"))
        self.more.setText(tr("Everything is saved already. The window closes by itself."))
        self.work.begin(
            lambda job: self._desk.copy_now("closing", tell=job.tell, stop=lambda: job.stopped),
            lambda _row: self._on_leave(),
            self._on_failed,
            self.bar.setValue,
        )

    def reject(self) -> None:
        """Stop the copy and go back to work."""
        self.work.stop()
        super().reject()

    def _on_leave(self) -> None:
        self.work.stop()
        self.accept()
        self.closed.emit()

    def _on_failed(self, sentence: str) -> None:
        self.bar.hide()
        self.said.setText(tr("No copy could be made"))
        self.more.setText(sentence)
        self.again.show()
        self.again.setFocus()

    def _build(self) -> None:
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 100)
        self.bar.setAccessibleName(tr("How far the copy is"))
        self.again.hide()
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.leave)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.again)
        box = QVBoxLayout(self)
        box.setContentsMargins(22, 20, 22, 16)
        box.setSpacing(12)
        for part in (self.said, self.more, self.bar):
            box.addWidget(part)
        box.addSpacing(4)
        box.addLayout(foot)
        box.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        self.more.setMinimumWidth(420)
        self.back.setFocus()
