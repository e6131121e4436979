"""What tells a scratch copy from the walkthrough itself: the strip above it, and the words across page and map."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from alpdesk.gui import style
from alpdesk.gui.widgets import Button, Picture, PlainLabel
from alpdesk.language import mark, tr, tr_marked
from alpdesk.pathways.assessment import Action
from alpdesk.pathways.walkthrough import Walkthrough

SCRATCH = mark("Scratch copy: nothing here is saved")
_SLANT, _STRENGTH = -24.0, 44


class ScratchStrip(QFrame):
    """Says that this is a scratch copy and what its answers would change; ``left`` asks to leave it.

    ``told`` gives the whole of what would change, to be shown where there is room, or nothing.
    """

    left = Signal()
    told = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("message")
        self.setProperty("tone", "warning")
        self.setAccessibleName(tr_marked(SCRATCH))
        self._outcome = PlainLabel("", "strong", wrap=True)
        self._changes = ""
        self.more = Button(tr("What changes"), "chevron-down", link=True)
        self.more.setCheckable(True)
        self.more.toggled.connect(self._tell)
        self.leave = Button(tr("Leave scratch copy"), "arrow-back-up")
        self.leave.clicked.connect(self.left)
        words = QVBoxLayout()
        words.setSpacing(0)
        for part in (PlainLabel(tr_marked(SCRATCH), "small-strong", wrap=True), self._outcome):
            words.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 5)
        row.setSpacing(10)
        row.addWidget(Picture("flask", "warn", 20), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.more)
        row.addWidget(self.leave)
        self.hide()

    @property
    def said(self) -> str:
        """What it says of the outcome."""
        return self._outcome.text()

    def compare(self, tried: Walkthrough, real: Walkthrough) -> None:
        """Say what the outcome of the copy is beside that of the walkthrough itself."""
        here, there = tried.assessment, real.assessment
        same = here.disposition == there.disposition
        outcome = here.disposition_text.rstrip(".")
        self._outcome.setText(
            tr("The outcome stays: {outcome}.", outcome=outcome)
            if same
            else tr("The outcome would be: {outcome}.", outcome=outcome)
        )
        now, then = ({action.id: _said(action) for action in one.offered} for one in (here, there))
        parts = (
            ""
            if same
            else tr("The outcome of the walkthrough itself: {outcome}.", outcome=there.disposition_text.rstrip(".")),
            _named(tr("New"), [text for ident, text in now.items() if ident not in then]),
            _named(tr("No longer"), [text for ident, text in then.items() if ident not in now]),
        )
        self._changes = "\n".join(part for part in parts if part)
        self.more.setEnabled(bool(self._changes))
        self._tell()

    def _tell(self, _on: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        self.told.emit(self._changes if self.more.isChecked() else "")


def _said(action: Action) -> str:
    return tr("Ask: {question}", question=action.text) if action.kind == "ask" else action.text


def _named(head: str, texts: list[str]) -> str:
    return "\n".join((f"{head}:", *(f"    • {text}" for text in texts))) if texts else ""


class Watermark(QWidget):
    """The words of a scratch copy across everything under it; mouse and keyboard go through to that."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr_marked(SCRATCH))
        self.hide()

    def cover(self) -> None:
        """Lie over the whole of the page, in front of its other parts."""
        self.setGeometry(self._page.rect())
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words, slanting, over and over."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(style.tokens()["warn"])
        colour.setAlpha(_STRENGTH)
        painter.setPen(colour)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.7)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.rotate(_SLANT)
        size, words = QFontMetricsF(font), tr_marked(SCRATCH)
        wide, high = size.horizontalAdvance(words) + 6 * size.height(), 6 * size.height()
        span = self.width() + self.height()
        for line in range(int(span / high) + 1):
            top = line * high
            across = -span + (line % 2) * wide / 2
            while across < span:
                painter.drawText(QPointF(across, top), words)
                across += wide
        painter.end()
