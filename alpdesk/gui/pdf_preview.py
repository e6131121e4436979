"""A PDF on screen: one page at a time from the very bytes that will be issued, with page turning and zoom."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from alpdesk.gui.segments import Segments
from alpdesk.gui.widgets import IconButton, PlainLabel
from alpdesk.language import tr

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Steps of magnification; 1.0 is 96 dots an inch."""
_DOTS_A_POINT = 96.0 / 72.0
_FIT, _WIDE = "page", "width"
_EDGE = 24
"""Pixels that are left free beside a page."""
_PDFIUM = threading.Lock()
"""The library that draws PDF files serves one thread at a time, and printing is done in the background."""


def page_count(data: bytes) -> int:
    """How many pages the PDF has."""
    import pypdfium2  # noqa: PLC0415 - loaded when a letter is first seen, not at start

    with _PDFIUM:
        document = pypdfium2.PdfDocument(data)
        try:
            return len(document)
        finally:
            document.close()


def page_size(data: bytes, page: int) -> tuple[float, float]:
    """Width and height of a page in points."""
    import pypdfium2  # noqa: PLC0415 - as above

    with _PDFIUM:
        document = pypdfium2.PdfDocument(data)
        try:
            width, height = document.get_page_size(page)
            return float(width), float(height)
        finally:
            document.close()


def page_image(data: bytes, page: int, scale: float) -> QImage:
    """A page as a picture; ``scale`` is in dots a point. The picture owns its memory."""
    import pypdfium2  # noqa: PLC0415 - as above

    with _PDFIUM:
        document = pypdfium2.PdfDocument(data)
        try:
            bitmap = document[page].render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
            image = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888)
            return image.copy()
        finally:
            document.close()


class PdfPreview(QWidget):
    """A PDF with its page number and zoom; shown anew, it stays at the same page and place.

    Page Up and Page Down move within the page and then to the next, Home and End go to the first and the last one,
    Ctrl with plus and minus zooms, Ctrl+0 shows the whole page.
    """

    page_shown = Signal(int)

    def __init__(self, parent: QWidget | None = None, name: str = "") -> None:
        super().__init__(parent)
        self._data = b""
        self._pages = 0
        self._page = 0
        self._zoom: str | int = _FIT
        self._sheet = QLabel()
        self._sheet.setObjectName("sheet")
        self._sheet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._sheet)
        self._scroll.setObjectName("sheetarea")
        self._scroll.setAccessibleName(name or tr("Preview of the letter"))
        self._scroll.setMinimumSize(260, 240)
        self._scroll.installEventFilter(self)
        self.setFocusProxy(self._scroll)
        self._fits = Segments(((_FIT, tr("Page", "zoom")), (_WIDE, tr("Width", "zoom"))), tr("Size of the page"),
                              {_FIT: tr("Whole page"), _WIDE: tr("Page width")})  # fmt: skip
        self._fits.set_value(_FIT)
        self._bar = QHBoxLayout()
        self._zoom_label = PlainLabel("", "small")
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
        """Show these bytes, staying on the same page where it still exists, and at the same place of it."""
        bars = self._scroll.verticalScrollBar(), self._scroll.horizontalScrollBar()
        places = [bar.value() for bar in bars]
        self._data = data
        self._pages = page_count(data) if data else 0
        self._page = min(self._page, max(self._pages - 1, 0))
        self._paint()
        for bar, place in zip(bars, places, strict=True):
            bar.setValue(place)

    def say(self, sentence: str) -> None:
        """Show a sentence in place of a page."""
        self._data, self._pages = b"", 0
        self._sheet.setTextFormat(Qt.TextFormat.PlainText)
        self._sheet.setText(sentence)
        self._update_words()

    def turn(self, by: int) -> None:
        """Go ``by`` pages on, staying inside the document; a page is entered at the edge where one came from."""
        page = min(max(self._page + by, 0), max(self._pages - 1, 0))
        if page != self._page:
            self._page = page
            self._paint()
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.minimum() if by > 0 else bar.maximum())
            self.page_shown.emit(page)

    def zoom(self, by: int) -> None:
        """One step larger (+1) or smaller (-1)."""
        if not self._data:
            return
        now = self._scale() / _DOTS_A_POINT
        if by > 0:
            self._zoom = next((n for n, z in enumerate(ZOOMS) if z > now * 1.01), len(ZOOMS) - 1)
        else:
            self._zoom = next((n for n in reversed(range(len(ZOOMS))) if ZOOMS[n] < now * 0.99), 0)
        self._paint()

    def fit(self, how: str = _FIT) -> None:
        """The whole page in view, or its whole width."""
        self._zoom = how
        self._paint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keyboard is in the page: its keys are the preview's, before those of the window and of scrolling."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._meant(event) is not None:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and self._press(event):
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As in the page."""
        if not self._press(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole page, or its width, in view when fitted."""
        super().resizeEvent(event)
        self._update_words()
        if self._data and isinstance(self._zoom, str):
            self._paint()

    def _press(self, event: QKeyEvent) -> bool:
        """Do what a key is for; whether it is for anything."""
        run = self._meant(event)
        if run is not None:
            run()
        return run is not None

    def _meant(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does here; a page that is longer than its room scrolls before it is turned."""
        key, bar = Qt.Key(event.key()), self._scroll.verticalScrollBar()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return {
                Qt.Key.Key_Plus: lambda: self.zoom(1),
                Qt.Key.Key_Equal: lambda: self.zoom(1),
                Qt.Key.Key_Minus: lambda: self.zoom(-1),
                Qt.Key.Key_0: self.fit,
            }.get(key)
        if key == Qt.Key.Key_PageDown and bar.value() == bar.maximum():
            return lambda: self.turn(1)
        if key == Qt.Key.Key_PageUp and bar.value() == bar.minimum():
            return lambda: self.turn(-1)
        return {Qt.Key.Key_Home: lambda: self._end(-1), Qt.Key.Key_End: lambda: self._end(1)}.get(key)

    def _end(self, way: int) -> None:
        """The top of the first page, or the foot of the last."""
        self.turn(way * self._pages)
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.minimum() if way < 0 else bar.maximum())

    def _build(self) -> None:
        bar = self._bar
        bar.setContentsMargins(10, 6, 10, 6)
        self._add(bar, "zoom-out", tr("Smaller"), lambda: self.zoom(-1))
        self._add(bar, "zoom-in", tr("Larger"), lambda: self.zoom(1))
        bar.addWidget(self._fits)
        self._fits.chosen.connect(self.fit)
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
        if isinstance(self._zoom, int):
            return ZOOMS[self._zoom] * _DOTS_A_POINT
        width, height = page_size(self._data, self._page)
        room = self._scroll.maximumViewportSize()
        across, down = (room.width() - _EDGE) / width, (room.height() - _EDGE) / height
        if self._zoom == _WIDE:
            bar = self._scroll.verticalScrollBar().sizeHint().width()
            return max(across if across <= down else (room.width() - _EDGE - bar) / width, 0.2)
        return max(min(across, down), 0.2)

    def _paint(self) -> None:
        if not self._data:
            return
        ratio = self.devicePixelRatioF()
        picture = QPixmap.fromImage(page_image(self._data, self._page, self._scale() * ratio))
        picture.setDevicePixelRatio(ratio)
        self._sheet.setPixmap(picture)
        self._sheet.resize(self._sheet.sizeHint().expandedTo(self._scroll.viewport().size()))
        named = tr("Page {page} of {pages} of the letter", page=self._page + 1, pages=self._pages)
        self._sheet.setAccessibleName(named)
        self._update_words()

    def _update_words(self) -> None:
        told = tr("Page {page} of {pages}", page=self._page + 1, pages=self._pages)
        self._page_label.setText(told if self._pages else "")
        self._page_label.setAccessibleName(told if self._pages else "")
        self._fits.set_value(self._zoom if isinstance(self._zoom, str) else "")
        step = ZOOMS[self._zoom] if isinstance(self._zoom, int) else 0
        self._zoom_label.setText(tr("{number}%", number=round(100 * step)) if step else "")
        self._back.setEnabled(self._page > 0)
        self._on.setEnabled(self._page < self._pages - 1)
        self._bar.invalidate()  # a change of words reaches only the outer layout before it is laid out
        for shorter in (f"{self._page + 1}/{self._pages}", ""):
            if self._pages and self._bar.sizeHint().width() > self.width():
                self._page_label.setText(shorter)
                self._bar.invalidate()
