"""A PDF on screen: one page at a time from the very bytes that will be issued, with page turning and zoom."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from alpdesk.gui.widgets import IconButton, PlainLabel
from alpdesk.language import tr

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Steps of magnification; 1.0 is 96 dots an inch."""
_DOTS_A_POINT = 96.0 / 72.0
_FIT = -1


def page_count(data: bytes) -> int:
    """How many pages the PDF has."""
    import pypdfium2  # noqa: PLC0415 - loaded when a letter is first seen, not at start

    document = pypdfium2.PdfDocument(data)
    try:
        return len(document)
    finally:
        document.close()


def page_size(data: bytes, page: int) -> tuple[float, float]:
    """Width and height of a page in points."""
    import pypdfium2  # noqa: PLC0415 - as above

    document = pypdfium2.PdfDocument(data)
    try:
        width, height = document.get_page_size(page)
        return float(width), float(height)
    finally:
        document.close()


def page_image(data: bytes, page: int, scale: float) -> QImage:
    """A page as a picture; ``scale`` is in dots a point. The picture owns its memory."""
    import pypdfium2  # noqa: PLC0415 - as above

    document = pypdfium2.PdfDocument(data)
    try:
        bitmap = document[page].render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
        image = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888)
        return image.copy()
    finally:
        document.close()


class PdfPreview(QWidget):
    """A PDF with its page number and zoom. Page Up and Page Down turn pages, Ctrl with plus, minus, 0 zooms."""

    page_shown = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = b""
        self._pages = 0
        self._page = 0
        self._zoom = _FIT
        self._sheet = QLabel()
        self._sheet.setObjectName("sheet")
        self._sheet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._sheet)
        self._scroll.setObjectName("sheetarea")
        self._scroll.setAccessibleName(tr("Preview of the letter"))
        self._scroll.setMinimumSize(260, 240)
        self._zoom_label = PlainLabel(tr("Whole page"), "small")
        self._page_label = PlainLabel("", "small")
        self._build()
        self._update_words()

    @property
    def data(self) -> bytes:
        """The PDF shown, empty while there is none."""
        return self._data

    @property
    def page(self) -> int:
        """The page shown, from 0."""
        return self._page

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return self._pages

    @property
    def picture(self) -> QPixmap:
        """The page as painted."""
        return self._sheet.pixmap()

    def show_pdf(self, data: bytes) -> None:
        """Show these bytes, staying on the same page where it still exists."""
        self._data = data
        self._pages = page_count(data) if data else 0
        self._page = min(self._page, max(self._pages - 1, 0))
        self._paint()

    def say(self, sentence: str) -> None:
        """Show a sentence in place of a page."""
        self._data, self._pages = b"", 0
        self._sheet.setTextFormat(Qt.TextFormat.PlainText)
        self._sheet.setText(sentence)
        self._update_words()

    def turn(self, by: int) -> None:
        """Go ``by`` pages on, staying inside the document."""
        page = min(max(self._page + by, 0), max(self._pages - 1, 0))
        if page != self._page:
            self._page = page
            self._paint()
            self.page_shown.emit(page)

    def zoom(self, by: int) -> None:
        """One step larger (+1) or smaller (-1)."""
        now = self._scale() / _DOTS_A_POINT
        if by > 0:
            self._zoom = next((n for n, z in enumerate(ZOOMS) if z > now * 1.01), len(ZOOMS) - 1)
        else:
            self._zoom = next((n for n in reversed(range(len(ZOOMS))) if ZOOMS[n] < now * 0.99), 0)
        self._paint()

    def fit(self) -> None:
        """The whole page in view."""
        self._zoom = _FIT
        self._paint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys turn, Ctrl with plus, minus and 0 zooms."""
        turns = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        zooms = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = Qt.Key(event.key())
        if key in turns:
            self.turn(turns[key])
        elif held and key in zooms:
            self.zoom(zooms[key])
        elif held and key == Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole page in view when fitted."""
        super().resizeEvent(event)
        if self._data and self._zoom == _FIT:
            self._paint()

    def _build(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 12, 6)
        for icon, name, run in (
            ("zoom-out", tr("Smaller"), lambda: self.zoom(-1)),
            ("zoom-in", tr("Larger"), lambda: self.zoom(1)),
            ("focus-2", tr("Whole page"), self.fit),
        ):
            self._add(bar, icon, name, run)
        bar.addWidget(self._zoom_label)
        bar.addStretch(1)
        bar.addWidget(self._page_label)
        self._back = self._add(bar, "chevron-left", tr("Previous page"), lambda: self.turn(-1))
        self._on = self._add(bar, "chevron-right", tr("Next page"), lambda: self.turn(1))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(bar)
        box.addWidget(self._scroll, 1)

    @staticmethod
    def _add(bar: QHBoxLayout, icon: str, name: str, run: object) -> IconButton:
        button = IconButton(icon, name)
        button.clicked.connect(run)
        bar.addWidget(button)
        return button

    def _scale(self) -> float:
        """Dots a point, for the screen's own dots."""
        if self._zoom != _FIT:
            return ZOOMS[self._zoom] * _DOTS_A_POINT
        width, height = page_size(self._data, self._page)
        room = self._scroll.viewport().size()
        return max(min((room.width() - 24) / width, (room.height() - 24) / height), 0.2)

    def _paint(self) -> None:
        if not self._data:
            return
        ratio = self.devicePixelRatioF()
        picture = QPixmap.fromImage(page_image(self._data, self._page, self._scale() * ratio))
        picture.setDevicePixelRatio(ratio)
        self._sheet.setPixmap(picture)
        named = tr("Page {page} of {pages} of the letter", page=self._page + 1, pages=self._pages)
        self._sheet.setAccessibleName(named)
        self._update_words()

    def _update_words(self) -> None:
        told = tr("Page {page} of {pages}", page=self._page + 1, pages=self._pages)
        self._page_label.setText(told if self._pages else "")
        zoom = tr("{number}%", number=round(100 * ZOOMS[self._zoom]))
        self._zoom_label.setText(tr("Whole page") if self._zoom == _FIT else zoom)
        self._back.setEnabled(self._page > 0)
        self._on.setEnabled(self._page < self._pages - 1)
