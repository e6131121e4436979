"""The recovery key: shown once, printed or written down, and typed back before it counts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from alpdesk.gui.fields import Field, line
from alpdesk.gui.widgets import Button, Card, PlainLabel
from alpdesk.language import mark, tr, tr_marked

WHY = mark(
    "If the passphrase is ever forgotten, this key is the only other way in. Nobody can recover the record without one "
    "of the two. It is shown once, now: print it or write it down, and keep it away from this computer."
)
PAPER = mark(
    "Whoever holds this page and a copy of the clinic’s files can read every record. Keep it locked away, not beside "
    "the computer. To use it: open AlpDesk, choose “Use the recovery key”, type the key, and set a new passphrase. "
    "Capitals and blanks do not matter; O counts as 0, I and L as 1."
)
_INCH, _LINES = 72.0, 3
Check = Callable[[str, str], None]
Print = Callable[[QWidget, Callable[[QPagedPaintDevice], None]], None]


def on_paper(parent: QWidget, draw: Callable[[QPagedPaintDevice], None]) -> None:
    """Ask for a printer and print one page; nothing happens when the clinician thinks better of it."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - only here

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if QPrintDialog(printer, parent).exec():
        draw(printer)


def draw_key(device: QPagedPaintDevice, clinic: str, key: str) -> None:
    """Draw the page with the key: one page, words only as given."""
    device.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(20, 20, 20, 20),
                    QPageLayout.Unit.Millimeter)
    )  # fmt: skip
    painter = QPainter(device)
    scale = device.logicalDpiX() / _INCH
    wide, top = device.width(), 0.0
    groups = key.split("-")
    half = len(groups) // 2
    texts = (
        (16, tr("AlpDesk recovery key"), "IBM Plex Sans"),
        (12, clinic, "IBM Plex Sans"),
        (20, f"{'  '.join(groups[:half])}\n{'  '.join(groups[half:])}", "monospace"),
        (11, tr_marked(PAPER), "IBM Plex Sans"),
    )
    flags = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
    for size, text, family in texts:
        painter.setFont(QFont(family, size))
        room = QRectF(0, top, wide, device.height() - top)
        drawn = painter.boundingRect(room, flags, text)
        painter.drawText(room, flags, text)
        top += drawn.height() + 14 * scale
    painter.end()


class RecoveryKeyPage(QWidget):
    """The recovery key, shown and then typed back; ``done`` when both agree.

    ``check`` raises nothing and returns a sentence, or an empty one where what was typed is the key that was shown.
    """

    done = Signal()

    def __init__(self, verb: str = "", printed: Print = on_paper) -> None:
        super().__init__()
        self._key, self._clinic, self._print = "", "", printed
        self.key = PlainLabel("", "key", wrap=True)
        self.key.setAccessibleName(tr("Recovery key"))
        self.key.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.paper = Button(tr("Print…"), "printer")
        self.written = Button(tr("I have it: type it back"), "arrow-right", primary=True)
        self.typed = Field(
            tr("Recovery key, as on your paper"), line(longest=120), tr("Capitals and blanks do not matter.")
        )
        self.again = Button(tr("Show it again"), "eye", link=True)
        self.go_on = Button(verb or tr("Go to my clinic"), "check", primary=True)
        self._shown, self._asked = QWidget(), QWidget()
        self._build()
        self.paper.clicked.connect(lambda: self._print(self, lambda on: draw_key(on, self._clinic, self._key)))
        self.written.clicked.connect(lambda: self._turn(typing=True))
        self.again.clicked.connect(lambda: self._turn(typing=False))
        self.go_on.clicked.connect(self._on_typed)
        self.typed.editor.returnPressed.connect(self._on_typed)

    def show_key(self, key: str, clinic: str = "") -> None:
        """Show a key; ``clinic`` stands on the printed page."""
        self._key, self._clinic = key, clinic
        self.key.setText(key)
        self._turn(typing=False)

    def wipe(self) -> None:
        """Forget the key and what was typed."""
        self._key = ""
        self.key.clear()
        self.typed.editor.clear()

    def _turn(self, *, typing: bool) -> None:
        self._shown.setHidden(typing)
        self._asked.setVisible(typing)
        self.typed.clear_message()
        (self.typed.editor if typing else self.written).setFocus()

    def _on_typed(self) -> None:
        from alpdesk.desk.people import check_typed  # noqa: PLC0415 - the first window is painted before
        from alpdesk.errors import AlpDeskError  # noqa: PLC0415 - as above

        try:
            check_typed(self._key, self.typed.editor.text())
        except AlpDeskError as error:
            self.typed.fault(error.sentence)
            self.typed.editor.setFocus()
            return
        self.wipe()
        self.done.emit()

    def _build(self) -> None:
        inset = Card()
        inset.body.addWidget(self.key)
        shown = _column(self._shown)
        shown.addWidget(PlainLabel(tr_marked(WHY), "body", wrap=True))
        shown.addWidget(inset)
        shown.addLayout(_row(self.paper, self.written))
        asked = _column(self._asked)
        asked.addWidget(
            PlainLabel(tr("Type the key from your paper: so it is certain that it can be read."), wrap=True)
        )
        asked.addWidget(self.typed)
        asked.addLayout(_row(self.again, self.go_on))
        box = _column(self)
        box.addWidget(PlainLabel(tr("Your recovery key"), "heading"))
        box.addWidget(self._shown)
        box.addWidget(self._asked)


def _column(part: QWidget) -> QVBoxLayout:
    box = QVBoxLayout(part)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(12)
    return box


def _row(left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(left)
    row.addStretch(1)
    row.addWidget(right)
    return row
