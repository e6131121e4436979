"""Printing: the pages as they are, on their paper; a draft says so across every page."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.pdfgen.canvas import Canvas

from alpdesk.gui.pdf_preview import page_count, page_image, page_size
from alpdesk.gui.printing import NotPrinted, print_pages, printer_for

pytestmark = pytest.mark.usefixtures("qapp")


def pdf(size: tuple[float, float]) -> bytes:
    """Two pages, black at the foot of each."""
    held = io.BytesIO()
    canvas = Canvas(held, pagesize=size)
    for _ in range(2):
        canvas.rect(0, 0, size[0], 40, fill=1)
        canvas.showPage()
    canvas.save()
    return held.getvalue()


def printed(tmp_path: Path, data: bytes, across: str = "", last: int = 0) -> bytes:
    printer = printer_for(data)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setResolution(72)
    printer.setFromTo(1 if last else 0, last)
    assert print_pages(printer, data, across) == (last or 2)
    return (tmp_path / "out.pdf").read_bytes()


@pytest.mark.parametrize(("size", "paper"), [(A4, QPageSize.PageSizeId.A4), (LETTER, QPageSize.PageSizeId.Letter)])
def test_pages_are_printed_on_the_paper_that_they_were_made_for(
    tmp_path: Path, size: tuple[float, float], paper: QPageSize.PageSizeId
) -> None:
    data = pdf(size)
    assert printer_for(data).pageLayout().pageSize().id() == paper
    out = printed(tmp_path, data)
    assert page_count(out) == 2
    assert page_size(out, 1) == pytest.approx(size, abs=1)
    drawn = page_image(out, 1, 1.0)
    assert drawn.pixelColor(300, drawn.height() - 20).lightness() < 20
    assert drawn.pixelColor(300, 400).lightness() > 250


def test_a_draft_says_so_across_the_page(tmp_path: Path) -> None:
    plain, marked = (page_image(printed(tmp_path, pdf(A4), words, last=1), 0, 0.5) for words in ("", "Draft"))
    grey = [marked.pixelColor(x, y).lightness() for x in range(40, 250, 5) for y in range(40, 380, 5)]
    assert min(grey) < 230
    assert plain != marked


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_cannot_be_reached_says_so(tmp_path: Path) -> None:
    printer = printer_for(pdf(A4))
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no such folder" / "out.pdf"))
    with pytest.raises(NotPrinted, match="cannot be reached"):
        print_pages(printer, pdf(A4))
