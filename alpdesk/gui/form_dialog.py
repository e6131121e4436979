"""The frame of every form: title, a body that scrolls, a line for what went wrong, and the buttons."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from alpdesk.gui import style
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.widgets import Button, FlowLayout, IconLabel, Picture, PlainLabel

T = TypeVar("T")
_MARGIN = 24
_UNSAVED = "Nothing has been saved. Press Esc or Cancel once more to discard what you typed."


class FormDialog(QDialog):
    """A form that saves in the background, keeps what was typed when that fails, and says what happened."""

    def __init__(self, title: str, icon: str, subject: str, parent: QWidget | None = None, width: int = 600) -> None:
        super().__init__(parent)
        self.setWindowTitle(f"{title} – {subject}" if subject else title)
        self.setModal(True)
        self._width = width
        self._jobs: Jobs | None = None
        self._busy = False
        self._settled: tuple[str, ...] = ()
        self._warned: tuple[str, ...] | None = None
        self.title = PlainLabel(title, "name")
        self.subject = PlainLabel(subject, "muted", wrap=True)
        self.save = Button("Save", "check", primary=True)
        self.save.setDefault(True)
        self.cancel = Button("Cancel")
        self.cancel.setAutoDefault(False)
        self.left_buttons = FlowLayout(8)
        self.message = IconLabel("", "alert-circle", "error", wrap=True)
        self.message.hide()
        self.body = QWidget()
        self.body.setObjectName("scrolled")
        self.form = QVBoxLayout(self.body)
        self.form.setContentsMargins(18, 12, 18, 12)
        self.form.setSpacing(10)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.body)
        self._build(icon)
        self.save.clicked.connect(self.on_save)
        self.cancel.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save.click)

    def on_save(self) -> None:
        """Save what the form holds; each form says how."""
        raise NotImplementedError

    def say(self, sentence: str) -> None:
        """Say what went wrong above the buttons; nothing clears it."""
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))
        self.message.setAccessibleName(sentence)

    def refuse(self, field: QWidget, sentence: str = "") -> None:
        """Bring a field into sight and put the keyboard on it."""
        if sentence:
            self.say(sentence)
        field.setFocus()
        self._scroll.ensureWidgetVisible(field)

    def row(self, *parts: QWidget) -> QHBoxLayout:
        """Put fields side by side at the end of the form."""
        row = QHBoxLayout()
        row.setSpacing(12)
        for part in parts:
            row.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
        self.form.addLayout(row)
        return row

    def settle(self) -> None:
        """Take what the form holds now as saved: closing it needs no second word."""
        self._settled, self._warned = self._typed(), None

    def work(self, work: Callable[[], T], done: Callable[[T], object]) -> None:
        """Do something away from the window's thread; a failure is said and the form stays as it is."""
        if self._busy:
            return
        if self._jobs is None:
            self._jobs = Jobs(self)
            self._jobs.crashed.connect(_raised)
        self.say("")
        self._hold(on=True)
        self._jobs.run(work, lambda result: self._on_done(done, result), self._on_failed)

    def reject(self) -> None:
        """Close without saving; asks once more when something was typed, and waits while something is being saved."""
        if self._busy:
            return
        typed = self._typed()
        if typed not in (self._settled, self._warned):
            self._warned = typed
            self.say(_UNSAVED)
            return
        super().reject()

    def done(self, result: int) -> None:
        """Close and let the background thread go."""
        if self._jobs is not None:
            self._jobs.close()
            self._jobs = None
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size that the form needs, within the screen, and keep clear of the patient's banner."""
        super().showEvent(event)
        self.fit()

    def fit(self) -> None:
        """Size and place the dialog: below the banner of its window, never beyond the screen."""
        parent = self.parentWidget()
        window = parent.window() if parent else None
        room = window.geometry() if window else self.screen().availableGeometry()
        top = _banner_bottom(window) if window else 0
        width = min(round(self._width * style.scale()), room.width() - _MARGIN)
        layout = self.layout()
        frame = layout.heightForWidth(width) if layout and layout.hasHeightForWidth() else 0
        self._scroll.setMinimumHeight(0)
        inner = width - 4
        body = self.form.heightForWidth(inner) if self.form.hasHeightForWidth() else self.form.sizeHint().height()
        chrome = max(frame, self.sizeHint().height()) - self._scroll.sizeHint().height()
        height = min(body + chrome + _MARGIN, room.height() - top - _MARGIN)
        self.resize(width, max(height, 200))
        if window:
            down = top + max(0, (room.height() - top - height) // 3)
            self.move(room.topLeft() + QPoint((room.width() - width) // 2, down))

    def _build(self, icon: str) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(18, 14, 18, 8)
        head.setSpacing(10)
        head.addWidget(Picture(icon, "accent", 22))
        head.addWidget(self.title)
        head.addWidget(self.subject, 1)
        rule = QFrame()
        rule.setObjectName("rule")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addLayout(self.left_buttons, 1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        footer = QFrame()
        footer.setObjectName("footer")
        foot = QVBoxLayout(footer)
        foot.setContentsMargins(18, 10, 18, 12)
        foot.addWidget(self.message)
        foot.addLayout(buttons)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(rule)
        box.addWidget(self._scroll, 1)
        box.addWidget(footer)

    def _typed(self) -> tuple[str, ...]:
        """Everything that the fields hold."""
        lines = tuple(one.text() for one in self.body.findChildren(QLineEdit))
        boxes = tuple(one.currentText() for one in self.body.findChildren(QComboBox))
        return lines + boxes + tuple(one.toPlainText() for one in self.body.findChildren(QPlainTextEdit))

    def _hold(self, *, on: bool) -> None:
        self._busy = on
        self.save.setDisabled(on)
        self.body.setDisabled(on)

    def _on_done(self, done: Callable[[T], object], result: T) -> None:
        self._hold(on=False)
        done(result)

    def _on_failed(self, sentence: str) -> None:
        self._hold(on=False)
        self.say(sentence)
        self.save.setFocus()


def _banner_bottom(window: QWidget) -> int:
    banner = window.findChild(QWidget, "banner")
    if banner is None or not banner.isVisible():
        return 0
    return banner.mapTo(window, QPoint(0, banner.height())).y()


def _raised(error: BaseException) -> None:
    """A bug met in the background goes the way of every bug."""
    raise error
