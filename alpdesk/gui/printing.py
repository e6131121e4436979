"""Printing a PDF page by page, as it is; a letter that is not issued says so across every page.

The name in the printer's queue tells nothing of the patient. PDF files are drawn at 300 dots an inch, whatever the
printer could do: that is finer than the eye.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from alpdesk.errors import AlpDeskError
from alpdesk.gui.pdf_preview import page_count, page_image, page_size
from alpdesk.language import tr

DOTS = 300
"""Dots an inch of the pages that are drawn."""
_POINTS = 72.0
_MARK = QColor(120, 120, 120, 90)
AskPrinter = Callable[[QWidget, bytes], "QPrinter | None"]
"""Asks which printer; gets the window and the PDF, and gives None when the clinician thinks better of it."""


class NotPrinted(AlpDeskError):
    """The printer took nothing."""


def ask_printer(parent: QWidget, data: bytes) -> QPrinter | None:
    """Ask for the printer and what of the PDF to print, on the paper that the PDF was made for."""
    printer = printer_for(data)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(tr("Print the letter"))
    dialog.setMinMax(1, page_count(data))
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, on=True)
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


def printer_for(data: bytes) -> QPrinter:
    """The usual printer, with the paper of the first page."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(tr("Letter"))
    printer.setCreator("AlpDesk")
    width, height = page_size(data, 0)
    paper = QPageSize(QSizeF(width, height), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    printer.setPageSize(paper)
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    return printer


def print_pages(printer: QPrinter, data: bytes, across: str = "") -> int:
    """Print the pages that the printer was asked for, with words ``across`` each; how many, or NotPrinted."""
    first = max(printer.fromPage(), 1)
    last = min(printer.toPage() or page_count(data), page_count(data))
    painter = QPainter()
    if last < first or not painter.begin(printer):
        raise NotPrinted(tr("The printer cannot be reached: look whether it is switched on, then print again."))
    try:
        for number in range(first, last + 1):
            if number > first and not printer.newPage():
                raise NotPrinted(tr("The printer stopped after page {page}: print the rest again.", page=number - 1))
            _draw(painter, printer, data, number - 1, across)
    finally:
        painter.end()
    return last - first + 1


def _draw(painter: QPainter, printer: QPrinter, data: bytes, page: int, across: str) -> None:
    """One page in the middle of the paper, as large as the paper takes without stretching it."""
    layout, dots = printer.pageLayout(), printer.resolution()
    sheet = QRectF(layout.fullRectPixels(dots))
    width, height = (side * dots / _POINTS for side in page_size(data, page))
    shrunk = min(1.0, sheet.width() / width, sheet.height() / height)
    room = QRectF(0, 0, width * shrunk, height * shrunk)
    room.moveCenter(sheet.center())
    painter.drawImage(room, page_image(data, page, min(DOTS, dots) / _POINTS))
    if across:
        _write_across(painter, room, across)


def _write_across(painter: QPainter, room: QRectF, words: str) -> None:
    """Pale words from corner to corner, so large that they cannot be overlooked."""
    font = QFont(painter.font())
    font.setBold(True)
    font.setPixelSize(max(int(room.height() / 9), 1))
    wide = QFontMetricsF(font).horizontalAdvance(words)
    font.setPixelSize(max(int(font.pixelSize() * min(1.0, 0.95 * room.height() / max(wide, 1.0))), 1))
    painter.save()
    painter.translate(room.center())
    painter.rotate(-52)
    painter.setFont(font)
    painter.setPen(_MARK)
    half = QPointF(room.height() / 2, room.width() / 2)
    painter.drawText(QRectF(-half, half), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, words)
    painter.restore()
