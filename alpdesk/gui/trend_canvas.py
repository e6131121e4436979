"""The drawn trend as a widget: the plots' own figure, with a focus line that follows pointer and arrow keys."""

from __future__ import annotations

from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from alpdesk.gui.spoken_roles import call_picture
from alpdesk.plots import Theme, TrendPoint, TrendSheet
from alpdesk.plots.focus import Focus

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -1_000_000, Qt.Key.Key_End: 1_000_000}


class TrendCanvas(FigureCanvasQTAgg):
    """One drawing of one trend or several; ``moved`` gives the point in focus, or None."""

    moved = Signal(object)
    resized = Signal()

    def __init__(self, figure: Figure, sheet: TrendSheet, theme: Theme) -> None:
        super().__init__(figure)  # type: ignore[no-untyped-call]
        self.sheet = sheet
        self._focus = Focus(figure, sheet, theme)
        self._drawn_dpi = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(200, 120)
        call_picture(self)

    @property
    def point(self) -> TrendPoint | None:
        """The point in focus."""
        return self._focus.point

    def focus_on(self, point: TrendPoint | None) -> None:
        """Put the focus line on a point, or take it away; draws nothing else anew."""
        if point is not self._focus.point:
            self._focus.show(self, point)
            self.moved.emit(point)

    def draw(self) -> None:
        """Draw everything, then keep the drawing as the ground of the focus line."""
        self._drawn_dpi = self.figure.dpi
        super().draw()  # type: ignore[no-untyped-call]
        self._focus.keep(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw nothing yet: while a page is laid out the size often comes back to the one that was drawn for."""
        QWidget.resizeEvent(self, event)
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw for a new size or density; the size that it was drawn for needs no second drawing."""
        box, ratio = self.figure.bbox, self.devicePixelRatioF()
        drawn = QSize(round(box.width / ratio), round(box.height / ratio))
        if self.size() != drawn or self.figure.dpi != self._drawn_dpi:
            super().resizeEvent(QResizeEvent(self.size(), drawn))  # type: ignore[no-untyped-call]
        super().paintEvent(event)  # type: ignore[no-untyped-call]

    def minimumSizeHint(self) -> QSize:
        """Small enough for a narrow window."""
        return QSize(200, 120)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left, Right, Home and End move from result to result; Escape takes the line away."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.focus_on(self.sheet.next_point(self.point, _STEPS[key]))
        elif key == Qt.Key.Key_Escape and self.point is not None:
            self.focus_on(None)
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Snap to the result nearest to the pointer."""
        self.focus_on(self._focus.nearest(event.position().x() * self.devicePixelRatioF()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click takes the keyboard, so that arrow keys go on from there."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing more happens on release."""
        event.accept()

    def enterEvent(self, event: QEvent) -> None:
        """The pointer alone changes nothing before it moves."""
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """The line stays on its result when the pointer leaves, so that the words below stay readable."""
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard arrives: start on the latest result."""
        super().focusInEvent(event)
        if self.point is None:
            self.focus_on(self.sheet.next_point(None, 0))
