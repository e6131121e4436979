"""Fields of forms: a label above, what is typed, and below it a hint, what was understood, or what is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from alpdesk.gui import style
from alpdesk.gui.widgets import IconButton, PlainLabel
from alpdesk.language import spoken, tr, tr_marked

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit

E = TypeVar("E", bound=QWidget)


class Field(QWidget, Generic[E]):
    """One field: ``editor`` is what one types in; its messages are read aloud with it."""

    def __init__(self, label: str, editor: E, hint: str = "", beside: QWidget | None = None) -> None:
        super().__init__()
        self.editor = editor
        self._hint = hint
        self._label = PlainLabel(label, "field")
        self._label.setBuddy(editor)
        self._message = PlainLabel("", "small", wrap=True)
        editor.setAccessibleName(label)
        editor.setProperty("fault", "no")
        self.setFocusProxy(editor)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(editor, 1)
        if beside is not None:
            row.addWidget(beside)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(3)
        box.addWidget(self._label)
        box.addLayout(row)
        box.addWidget(self._message)
        self.clear_message()

    @property
    def message(self) -> str:
        """What stands below the field."""
        return self._message.text()

    def fault(self, sentence: str) -> None:
        """Say what is wrong with what was typed; nothing typed is lost."""
        if sentence and sentence != self.message:
            from alpdesk.gui.messages import announce  # noqa: PLC0415 - the first window is painted without

            announce(self.editor, sentence, urgent=True)
        self._say(sentence, "error" if sentence else "small", fault=bool(sentence))

    def understood(self, text: str) -> None:
        """Say back what was understood."""
        self._say(text, "understood")

    def question(self, text: str) -> None:
        """Ask about what was typed."""
        self._say(text, "warning")

    def clear_message(self) -> None:
        """Show the hint alone."""
        self._say(self._hint, "small")

    def _say(self, text: str, role: str, *, fault: bool = False) -> None:
        self._message.say(text, role)
        self.editor.setAccessibleDescription(text)
        mark = "yes" if fault else "no"
        if self.editor.property("fault") != mark:
            self.editor.setProperty("fault", mark)
            style.repolish(self.editor)


_NOT_FOR_WORDS = 24
"""Pixels of a line to type in that are its edges."""


def line(placeholder: str = "", text: str = "", longest: int = 500) -> QLineEdit:
    """A line to type in."""
    editor = QLineEdit(text)
    editor.setPlaceholderText(placeholder)
    editor.setMaxLength(longest)
    editor.setMinimumWidth(60)
    return editor


def hint_what_fits(editor: QLineEdit, *hints: str) -> None:
    """Show the first of some hints for which there is room, else the last and shortest."""
    room = editor.width() - _NOT_FOR_WORDS
    measure = editor.fontMetrics().horizontalAdvance
    editor.setPlaceholderText(next((hint for hint in hints if measure(hint) <= room), hints[-1]))


def lines(placeholder: str = "", height: int = 64) -> QPlainTextEdit:
    """A few lines to type in; Tab leaves it."""
    from PySide6.QtWidgets import QPlainTextEdit  # noqa: PLC0415 - the first window has none

    editor = QPlainTextEdit()
    editor.setPlaceholderText(placeholder)
    editor.setTabChangesFocus(True)
    editor.setFixedHeight(height)
    return editor


def choice(options: tuple[tuple[str, str], ...], chosen: str = "") -> QComboBox:
    """One of a list: pairs of value and words."""
    box = QComboBox()
    for value, words in options:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    return box


def said(options: Mapping[str, str] | Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Values and their marked words, said in the language of the moment: for a choice."""
    pairs = options.items() if isinstance(options, Mapping) else options
    return tuple((value, tr_marked(words)) for value, words in pairs)


def within(label: str) -> str:
    """A label as it stands within a sentence; German leaves nouns large."""
    return label if spoken() == "de" else label.lower()


class PassphraseField(Field[QLineEdit]):
    """A passphrase: hidden unless asked for, never undone back into sight, wiped on failure."""

    def __init__(self, label: str = "", hint: str = "") -> None:
        editor = QLineEdit()
        editor.setEchoMode(QLineEdit.EchoMode.Password)
        editor.setMaxLength(1024)
        label = label or tr("Passphrase")
        self._named = within(label)
        self.eye = IconButton("eye", tr("Show {label}", label=self._named))
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._on_eye)
        super().__init__(label, editor, hint, self.eye)

    def text(self) -> str:
        """What was typed."""
        return self.editor.text()

    def wipe(self) -> None:
        """Forget what was typed."""
        self.editor.clear()
        self.eye.setChecked(False)

    def _on_eye(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.editor.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        if on:
            self.eye.rename(tr("Hide {label}", label=self._named), "eye-off")
        else:
            self.eye.rename(tr("Show {label}", label=self._named), "eye")
