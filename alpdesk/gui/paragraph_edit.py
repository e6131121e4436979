"""The fields in which the paragraphs of a letter are edited, each as high as its words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from alpdesk.gui.widgets import IconButton, PlainLabel
from alpdesk.language import tr

if TYPE_CHECKING:
    from alpdesk.letters.letter import Letter, Paragraph

MOST_LINES = 9
CONCERNS = "history.concerns"
OWN = "own."
"""How the ids of paragraphs begin that the clinician put in."""


class ParagraphEdit(QPlainTextEdit):
    """One paragraph; as high as its words up to nine lines, and Tab leaves it.

    ``reached`` gives the number of the sentence, from 1, that the cursor has come to.
    """

    reached = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._fit)
        self.cursorPositionChanged.connect(self._tell)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell which sentence the keyboard has come to."""
        super().focusInEvent(event)
        self._tell()

    def _tell(self) -> None:
        if self.hasFocus():
            self.reached.emit(self.sentence())

    def sentence(self) -> int:
        """The number of the sentence, from 1, that the cursor is in."""
        from alpdesk.letters.values import sentences  # noqa: PLC0415 - letters are loaded with the first one

        place, number = self.textCursor().position(), 0
        for number, one in enumerate(sentences(self.toPlainText()), 1):
            place -= len(one) + 1
            if place < 0:
                return number
        return max(number, 1)

    def append(self, text: str) -> None:
        """Put sentences behind those that are there; Ctrl+Z takes them out again."""
        cursor = self.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        cursor.insertText(f" {text}" if self.toPlainText().strip() else text)
        self.setTextCursor(cursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the words at the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        room = max(self.viewport().width() - 2 * int(self.document().documentMargin()), 60)
        metrics = self.fontMetrics()
        wrapped = metrics.boundingRect(0, 0, room, 10_000, int(Qt.TextFlag.TextWordWrap), self.toPlainText() or " ")
        lines = -(-wrapped.height() // metrics.lineSpacing())
        self.setFixedHeight(min(lines, MOST_LINES) * metrics.lineSpacing() + self._frame())

    def _frame(self) -> int:
        """What margins and border take of the height."""
        return self.height() - self.viewport().height() + 2 * int(self.document().documentMargin()) + 2


class ParagraphFields(QWidget):
    """A field for each paragraph of a letter that may be edited.

    ``edited`` says that something was typed; ``pointed`` gives the id of the sentence that the cursor is in;
    ``unwanted`` the id of an own paragraph to take out, ``kept`` that of one to keep in the library.
    """

    edited = Signal()
    pointed = Signal(str)
    unwanted = Signal(str)
    kept = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.edits: dict[str, ParagraphEdit] = {}
        self.labels: dict[str, str] = {}
        self.outs: list[IconButton] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(6)

    def show_paragraphs(self, paragraphs: Iterable[Paragraph]) -> None:
        """A field for each of these, with its name above."""
        while (item := self._box.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.edits, self.labels, self.outs = {}, {}, []
        heading = ""
        for paragraph in paragraphs:
            name = paragraph.label or paragraph.heading
            own = paragraph.id.startswith(OWN)
            if name != heading or own:
                self._box.addWidget(self._head(name, paragraph.id) if own else PlainLabel(name, "field"))
            heading = name
            self._box.addWidget(self._edit(paragraph, name))

    def lock(self, *, on: bool) -> None:
        """Freeze the words, and which paragraphs there are, or free them."""
        for edit in self.edits.values():
            edit.setReadOnly(on)
        for out in self.outs:
            out.setEnabled(not on)

    def sections(self) -> tuple[tuple[str, str], ...]:
        """The id and the name of each field, for choosing one; fields of one name are told apart by their words."""
        names = [edit.accessibleName() for edit in self.edits.values()]
        return tuple(
            (ident, f"{name}: {_begin(edit.toPlainText())}" if names.count(name) > 1 else name)
            for (ident, edit), name in zip(self.edits.items(), names, strict=True)
        )

    def _edit(self, paragraph: Paragraph, name: str) -> ParagraphEdit:
        edit = ParagraphEdit(name)
        edit.setPlainText(paragraph.text)
        edit.textChanged.connect(self.edited)
        edit.reached.connect(lambda number, ident=paragraph.id: self.pointed.emit(f"{ident}/{number}"))
        self.edits[paragraph.id], self.labels[paragraph.id] = edit, paragraph.label
        return edit

    def _head(self, name: str, ident: str) -> QWidget:
        """The name of a paragraph of the clinician's own, with the ways to keep it and to take it out."""
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        keep = IconButton("device-floppy", tr("Keep in the library of paragraphs"))
        out = IconButton("x", tr("Take this paragraph out"), "text_muted")
        keep.clicked.connect(lambda: self.kept.emit(ident))
        out.clicked.connect(lambda: self.unwanted.emit(ident))
        row.addWidget(PlainLabel(name, "field"), 1)
        row.addWidget(keep)
        row.addWidget(out)
        self.outs.append(out)
        return head


def editable(letter: Letter, *, concerns: bool) -> tuple[Paragraph, ...]:
    """The patient's concerns, or all other paragraphs that may be edited."""
    return tuple(one for one in letter.paragraphs if one.editable and (one.id == CONCERNS) is concerns)


def _begin(text: str) -> str:
    words = " ".join(text.split())
    return f"{words[:40]}…" if len(words) > 40 else words  # noqa: PLR2004 - as much as a line of a list shows
