"""What the window has to say: the message bar, which stays until it is put away, and the toast, which offers undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from alpdesk.gui import style
from alpdesk.gui.widgets import Button, IconButton, Picture, PlainLabel
from alpdesk.language import tr

if TYPE_CHECKING:
    from alpdesk.gui.undoing import Step, Undoing

TOAST_MS = 12_000
"""How long a toast stays; what it offers can be done in the record afterwards as well."""
_LOOKS = {
    "danger": ("alert-circle", "critical"),
    "warning": ("alert-triangle", "warn"),
    "info": ("info-circle", "info"),
}


class MessageBar(QFrame):
    """One sentence above the page, until the clinician puts it away or another takes its place."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("message")
        self._picture = Picture("alert-circle", "critical", 20)
        self._text = PlainLabel("", "strong", wrap=True)
        self.away = IconButton("x", tr("Put the message away"), "text_muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._picture)
        row.addWidget(self._text, 1)
        row.addWidget(self.away)
        self.away.clicked.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown; empty while the bar is hidden."""
        return "" if self.isHidden() else self._text.text()

    def say(self, sentence: str, tone: str = "danger") -> None:
        """Show a sentence and have it read aloud."""
        self.setProperty("tone", tone)
        style.repolish(self)
        self._picture.show_icon(*_LOOKS[tone])
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
        announce(self, sentence, urgent=tone == "danger")


class Toast(QFrame):
    """What was just done, at the foot of the window, with a way to undo it."""

    gone = Signal()

    def __init__(self, parent: QWidget, undoing: Undoing | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self._room, self._undoing = parent, undoing
        self._text = PlainLabel("", "body")
        self.undo = Button(tr("Undo"), link=True)
        self._run: Callable[[], object] | None = None
        self._timer = QTimer(self, singleShot=True, interval=TOAST_MS)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self._text)
        row.addWidget(self.undo)
        self.undo.clicked.connect(self.run_undo)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """The words shown; empty while the toast is hidden."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str, undo: Callable[[], object] | Step | None = None) -> None:
        """Say what was done; ``undo`` takes it back, now or from the list of what can be undone."""
        self._text.setText(text)
        self._run = self._listed(text, undo) if undo is not None else None
        self.undo.setVisible(undo is not None)
        self.show()
        self._place()
        self.raise_()
        self._timer.start()
        announce(self, text)

    def _listed(self, text: str, undo: Callable[[], object] | Step) -> Callable[[], object] | None:
        """Put what was done on the list; gives how the toast takes it back."""
        if self._undoing is None:
            return undo if callable(undo) else None
        from alpdesk.gui.undoing import Step  # noqa: PLC0415 - it needs the top bar, which needs what stands here

        undoing, step = self._undoing, Step(text, run=undo) if callable(undo) else undo
        undoing.add(step)
        return lambda: undoing.take_back(step)

    def run_undo(self) -> None:
        """Take back what was done, while that is on offer."""
        run, self._run = self._run, None
        self.hide()
        if run is not None:
            run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the window."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Above the foot of the page where it has one, so that no button and no word there is covered."""
        self.adjustSize()
        room = self._room.size()
        feet = [foot for foot in self._room.findChildren(QFrame, "footer") if foot.isVisible()]
        lowest = min((foot.mapTo(self._room, foot.rect().topLeft()).y() for foot in feet), default=room.height() - 34)
        self.move((room.width() - self.width()) // 2, lowest - self.height() - 10)


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a screen reader say something, at once if it is urgent, else after what it is saying."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415 - the list is painted before

    event = QAccessibleAnnouncementEvent(widget, text)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def column(*parts: QWidget, spacing: int = 0) -> QVBoxLayout:
    """Parts one below the other, without a margin."""
    box = QVBoxLayout()
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(spacing)
    for part in parts:
        box.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
    return box
