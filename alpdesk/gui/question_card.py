"""One question of a pathway: what is asked, the answer given or filled in, and where that answer comes from."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from alpdesk.gui.answer_fields import NOT_KNOWN, DateAnswer, NotKnownButton, OptionAnswer, TextAnswer
from alpdesk.gui.trace_view import PENDING, StatementChips, unbroken
from alpdesk.gui.widgets import Button, IconButton, IconLabel, PlainLabel
from alpdesk.language import plural, tr, tr_marked
from alpdesk.pathways.question import QuestionView

MOST_BESIDE = 3
"""More options than these stand below their question, not beside it."""
_NEXT = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ASIDE = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_TAKE_BACK = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_EDGES = 4
"""What is left free at both sides, in pixels."""
_PLAIN = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


class DueBar(QWidget):
    """What is due on an answer before the outcome can be closed, with the button that confirms it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.words = IconLabel("", "alert-triangle", "warning", wrap=True)
        self.confirm = Button(tr("Confirm"), "check")
        self.confirm.setAccessibleName(tr("Confirm the answer: {question}", question=name))
        self.confirm.setToolTip(tr("Confirm the answer as it stands (C, or Alt+C)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.confirm, 0, Qt.AlignmentFlag.AlignTop)


class QuestionCard(QFrame):
    """One question with its answer, origin and contradiction; a reason can be noted beside the answer.

    ``answered`` gives the question's id, the value and the reason noted; ``withdrawn`` that the clinician takes the
    answer back; ``entered`` that the keyboard came to it; ``passed`` that it goes on to the next (+1) or the one
    before (-1); ``explained`` that its reason was opened or closed. With the keyboard on it Y, N and U or a digit
    answer, W says why it is asked, C confirms, Delete takes the answer back.
    """

    _left, _right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
    answered = Signal(str, str, str)
    withdrawn = Signal(str)
    entered = Signal(str)
    passed = Signal(int)
    explained = Signal()

    def __init__(self, view: QuestionView, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self.setAccessibleName(view.text)
        self._view = view
        self._shown: QuestionView | None = None
        self._noting = False
        self._below = False
        self._due: DueBar | None = None
        self._side = QWidget(self)
        self._tools = QWidget(self._side)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._side)
        self._grid = QGridLayout(self)
        self._title = PlainLabel(view.text, "strong", wrap=True)
        self._origin = IconLabel("", "database", "small", wrap=True, tint="text_muted")
        self._off = PlainLabel("", "small", wrap=True)
        self.note = QLineEdit()
        self.note.setMaxLength(500)
        self.note_button = QPushButton(tr("Note", "a button"))
        self.note_button.setObjectName("link")
        self.note_button.setAccessibleName(tr("Note on: {question}", question=view.text))
        self.undo = IconButton("arrow-back-up", tr("Take the answer back: {question}", question=view.text))
        self.why_button = IconButton("help-circle", tr("Why this is asked (W): {question}", question=view.text))
        self.why_button.setCheckable(True)
        self.why: WhyBox | None = None
        self.control = _control(view, today)
        self._connect()
        self._lay_out()
        self.show_view(view)

    @property
    def view(self) -> QuestionView:
        """The question as shown."""
        return self._view

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What the keyboard stops at, in order."""
        due = () if self._due is None else (self._due.confirm,)
        why = self.why.chips.buttons if self.why is not None and self.why_button.isChecked() else ()
        return (self.control, self.undo, self.note_button, self.why_button, *due, self.note, *why)

    @property
    def origin(self) -> str:
        """Where the answer comes from, as shown."""
        return self._origin.text()

    @property
    def due(self) -> str:
        """What is due on the answer, or how it contradicts the record, as shown; empty where nothing is."""
        return self._due.words.text() if self._due is not None and not self._due.isHidden() else ""

    @property
    def off(self) -> str:
        """Why the question is greyed, as shown; empty while it is in use."""
        return "" if self._view.active else self._off.text()

    def show_view(self, view: QuestionView) -> None:
        """Show the same question after something was answered; what is shown already is left alone."""
        known, self._view = self._shown == view, view
        self.control.show_value(self._answer)
        if known:
            return
        self._shown = view
        for part in (self.control, self._title, self.note_button, self.note):
            part.setEnabled(view.active)
        kept = tr("Not used on this way; the answer is kept.") if view.value else tr("Not asked on this way.")
        self._off.say("" if view.active else kept)
        self.undo.setEnabled(bool(view.given) and view.active)
        self._origin.set_icon("database" if view.prefilled else "user")
        told = tr("From the record: {origin}", origin=view.origin) if view.prefilled else view.origin
        self._origin.setText(unbroken(told))
        self._origin.setVisible(bool(view.origin))
        self._show_due(view)
        self._show_note(view)
        said = _due_words(view) or self._said()
        self.setAccessibleDescription(said if view.active else f"{self._off.text()} {said}")

    def _said(self) -> str:
        """The answer and where it comes from, for who does not see it."""
        view = self._view
        if not view.value:
            return tr("no answer yet")
        value = dict(view.options).get(view.value, view.value)
        return tr("{answer}, {origin}", answer=value, origin=view.origin)

    def explain(self, *, on: bool) -> None:
        """Show below the question why it is asked, by what statements and of what standing, or hide it."""
        if on and self.why is None:
            self.why = WhyBox(beside=True)
            self.why.show_question(self._view)
            self._grid.addWidget(self.why, 4, 0, 1, 2)
        if self.why is not None:
            self.why.setVisible(on)
        self.why_button.setChecked(on)
        self.explained.emit()

    def _show_due(self, view: QuestionView) -> None:
        words = _due_words(view) if view.active else ""
        if words and self._due is None:
            self._due = DueBar(view.text)
            self._due.confirm.clicked.connect(self.confirm)
            self._grid.addWidget(self._due, 2, 0, 1, 2)
        if self._due is not None:
            pressing = bool(view.due or view.contradiction)
            self._due.words.set_icon("alert-triangle" if pressing else "info-circle")
            self._due.words.label.set_role("warning" if pressing else "small")
            self._due.words.setText(unbroken(words))
            self._due.confirm.setVisible(view.due == "confirm")
            self._due.setVisible(bool(words))

    def _show_note(self, view: QuestionView) -> None:
        needed = view.due == "reason"
        if needed:
            self.note.setPlaceholderText(tr("Reason for answering other than the record"))
            self.note.setAccessibleName(tr("Reason for: {question}", question=view.text))
        else:
            self.note.setPlaceholderText(tr("Note, kept with it"))
            self.note.setAccessibleName(tr("Note for: {question}", question=view.text))
        if not self.note.isModified():
            self.note.setText(view.reason)
        self.note.setVisible(needed or self._noting or bool(view.reason))

    def choose(self, number: int) -> bool:
        """Choose the option of this number, counted from 1; whether there is one."""
        return isinstance(self.control, OptionAnswer) and self._press(self.control.value_of(str(number)))

    def say_unknown(self) -> None:
        """Answer not known, whatever is asked."""
        if self._view.active:
            self._give(NOT_KNOWN)

    def confirm(self) -> None:
        """Confirm an answer that is too old, as it stands."""
        if self._view.due == "confirm":
            self._give(self._view.value)

    def take_focus(self) -> None:
        """Put the keyboard on the answer."""
        self.control.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say when the keyboard comes to any part of the answer, and let single keys answer there."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit(self._view.id)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._on_key(watched, event):
            return True
        return super().eventFilter(watched, event)

    def _on_key(self, watched: QObject, event: QKeyEvent) -> bool:
        """Whether a key without Ctrl or Alt was taken: in a line that is typed in only those between questions."""
        if event.modifiers() & ~_PLAIN or not isinstance(watched, QLineEdit | QAbstractButton):
            return False
        key = Qt.Key(event.key())
        if key in _NEXT:
            self.passed.emit(_NEXT[key])
            return True
        return isinstance(watched, QAbstractButton) and self._on_answer_key(watched, key, event.text())

    def _on_answer_key(self, watched: QAbstractButton, key: Qt.Key, text: str) -> bool:
        options = self.control if isinstance(self.control, OptionAnswer) else None
        if key in _ENTER and isinstance(watched, NotKnownButton):
            watched.click()
        elif key in _ENTER and options is not None and options.isAncestorOf(watched):
            self.passed.emit(1)
        elif key in _ASIDE and options is not None and options.isAncestorOf(watched):
            options.step(_ASIDE[key])
        elif key == Qt.Key.Key_C and self._view.due == "confirm":
            self.confirm()
        elif key == Qt.Key.Key_W:
            self.explain(on=not self.why_button.isChecked())
        elif key in _TAKE_BACK and self.undo.isEnabled():
            self.withdrawn.emit(self._view.id)
        else:
            return options is not None and self._press(options.value_of(text))
        return True

    def _press(self, value: str) -> bool:
        """Give an option; whether there is one and the question is in use."""
        if not value or not self._view.active:
            return False
        self._give(value)
        return True

    def _give(self, value: str) -> None:
        self.note.setModified(False)
        self.answered.emit(self._view.id, value, self.note.text().strip())

    @property
    def _answer(self) -> str:
        """What was answered: where the record contradicts it that is not what counts."""
        return self._view.given or self._view.value

    def _noted(self) -> None:
        if self._answer and self.note.isModified():
            self._give(self._answer)

    def _open_note(self) -> None:
        self._noting = True
        self.note.show()
        self.note.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the answer below the question where there is too little room beside it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.control.sizeHint().width() + self._tools.sizeHint().width() + self._row.spacing()
        many = self._view.kind == "text" or len(self._view.options) > MOST_BESIDE
        below = many or self.width() < wide + 14 * self.fontMetrics().height()
        if below != self._below:
            self._below = below
            self._grid.addWidget(self._side, 1 if below else 0, 0 if below else 1, self._left if below else self._right)
        stacked = below and self.width() < wide + _EDGES
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)

    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest part: what is done with the answer goes below it where there is no room."""
        parts = (self.control, self._tools)
        return QSize(max(p.minimumSizeHint().width() for p in parts) + _EDGES, super().minimumSizeHint().height())

    def _connect(self) -> None:
        self.control.given.connect(self._give)
        self.note.editingFinished.connect(self._noted)
        self.note_button.clicked.connect(self._open_note)
        self.why_button.clicked.connect(lambda on: self.explain(on=on))
        self.undo.clicked.connect(lambda: self.withdrawn.emit(self._view.id))
        edits = (self.note, *self.control.findChildren(QLineEdit))
        for edit in edits:
            edit.returnPressed.connect(lambda: self.passed.emit(1))
        for part in (self.control, *self.control.findChildren(QWidget), self.note, self.note_button, self.why_button):
            part.installEventFilter(self)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for said in (self._title, self._origin, self._off):
            words.addWidget(said)
        tools = QHBoxLayout(self._tools)
        beside: tuple[QWidget, ...] = (self.undo, self.note_button, self.why_button)
        for part in beside:
            tools.addWidget(part)
        for row in (self._row, tools):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
        self._row.addWidget(self.control)
        self._row.addWidget(self._tools, 0, self._left)
        self._grid.setContentsMargins(2, 10, 2, 10)
        self._grid.setVerticalSpacing(4)
        self._grid.addLayout(words, 0, 0)
        self._grid.addWidget(self._side, 0, 1, self._right)
        self._grid.addWidget(self.note, 3, 0, 1, 2)
        self._grid.setColumnStretch(0, 1)


def _due_words(view: QuestionView) -> str:
    """What is due on an answer and what it comes to until then; empty where nothing is."""
    if view.due == "confirm":
        fresh = plural(
            view.fresh_days,
            "Older than the {number} day for which this pathway counts it as fresh.",
            "Older than the {number} days for which this pathway counts it as fresh.",
        )
        until = tr("It counts until you change it.")
        return f"{fresh} {until} {tr('The outcome can be closed once you confirm it (C) or answer anew.')}"
    if view.due == "reason":
        against = view.contradiction or f"{view.earlier}."
        return f"{against} {tr('The outcome can be closed once you give a reason or take the answer back.')}"
    return view.contradiction or view.earlier


def _control(view: QuestionView, today: date) -> DateAnswer | TextAnswer | OptionAnswer:
    if view.kind == "date":
        return DateAnswer(view.text, today)
    if view.kind == "text":
        return TextAnswer(view.text)
    return OptionAnswer(view.text, view.options)


class WhyBox(QFrame):
    """Why a question is asked, with the statements behind it and their standing; ``beside`` the question itself."""

    def __init__(self, *, beside: bool = False) -> None:
        super().__init__()
        self.setObjectName("whybox")
        self._beside = beside
        self._title = PlainLabel(tr("Why this is asked"), "strong", wrap=True)
        self._text = PlainLabel("", "body", wrap=True)
        self.chips = StatementChips()
        self.standing = IconLabel("", "book", "small", wrap=True, tint="text_muted")
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 10, 14, 10)
        box.setSpacing(4)
        for part in (self._title, self._text, self.chips, self.standing):
            box.addWidget(part)
        self.hide()

    def show_question(self, view: QuestionView) -> bool:
        """Show the reason of this question, hidden where it has none; whether its statements changed."""
        if not self._beside:
            self._title.setText(tr("Why this is asked: {question}", question=view.text))
        self._text.setText(view.why)
        derived = tr("Derived: no statement of the article asks for it.")
        self.standing.setText(tr_marked(PENDING) if view.statements else derived)
        self.setVisible(bool(view.why or view.statements))
        return self.chips.show_statements(view.statements)
