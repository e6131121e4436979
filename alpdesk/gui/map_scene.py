"""The drawing of a pathway's map on the screen: the boxes and edges of its layout, painted in the theme's colours."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsScene,
    QStyleOptionGraphicsItem,
    QWidget,
)

from alpdesk.gui.as_written import tip
from alpdesk.pathways.chart import Chart
from alpdesk.pathways.chart_layout import LEADING, Box, Edge, Layout, lay_out
from alpdesk.pathways.chart_looks import LINES, MARKS, PAINTS, RADIUS, Look, Paint, Stroke

__all__ = ["BoxItem", "Lettering", "MapScene", "draw_mark"]

_DASHES = [4.0, 3.0]
_HALO, _RING = 2.5, 4.0
USUAL = 14.0
"""The text size in pixels for which borders and marks are measured."""


class Lettering:
    """The fonts of the map at each size that a layout asks for, and the widths of texts in them."""

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._made: dict[tuple[float, bool], tuple[QFont, QFontMetricsF]] = {}
        self._wide: dict[tuple[str, float, bool], float] = {}
        self.size = QFontMetricsF(font).height() / LEADING

    def font(self, size: float, *, strong: bool) -> QFont:
        """The font of a size in pixels."""
        return self._of(size, strong)[0]

    def measure(self, text: str, size: float, strong: bool) -> float:  # noqa: FBT001 - as the layout calls it
        """The width of a text in pixels."""
        key = (text, size, strong)
        if key not in self._wide:
            self._wide[key] = self._of(size, strong)[1].horizontalAdvance(text)
        return self._wide[key]

    def _of(self, size: float, strong: bool) -> tuple[QFont, QFontMetricsF]:  # noqa: FBT001 - as above
        if (size, strong) not in self._made:
            font = QFont(self._font)
            font.setPointSizeF(self._font.pointSizeF() * size / self.size)
            font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
            self._made[size, strong] = (font, QFontMetricsF(font))
        return self._made[size, strong]


class BoxItem(QGraphicsItem):
    """One box of the map; ``current`` puts the ring of the keyboard around it."""

    def __init__(self, box: Box, letters: Lettering, colours: Mapping[str, str]) -> None:
        super().__init__()
        self.box = box
        self.current = False
        self._letters = letters
        self._colours = colours
        self.setToolTip(tip(f"{box.name}\n\n{box.about}"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def frame(self) -> QRectF:
        """Its border, in the scene."""
        return QRectF(self.box.x, self.box.y, self.box.width, self.box.height)

    def boundingRect(self) -> QRectF:
        """The box with its halo and focus ring."""
        return self.frame.adjusted(-6, -6, 6, 6)

    def shape(self) -> QPainterPath:
        """What of it can be pressed: the box alone."""
        path = QPainterPath()
        path.addRect(self.frame)
        return path

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Halo, focus ring, box, mark and words."""
        paint, colours, letters, box = PAINTS[self.box.look], self._colours, self._letters, self.box
        round_ = letters.size * RADIUS
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if box.look == "now":
            self._outline(painter, _HALO, QPen(QColor(colours["halo"]), 4.0), round_)
        if self.current:
            self._outline(painter, _RING, QPen(QColor(colours["focus"]), 2.4), round_)
        painter.setPen(_pen(paint, colours))
        painter.setBrush(QColor(colours[paint.fill]))
        painter.drawRoundedRect(self.frame, round_, round_)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(colours[paint.text]))
        if box.mark:
            draw_mark(painter, box.mark_look, *box.mark, letters.size / USUAL)
        for words in box.words:
            painter.setFont(letters.font(words.size, strong=words.strong))
            painter.drawText(QPointF(words.x, words.y), words.text)

    def _outline(self, painter: QPainter, away: float, pen: QPen, round_: float) -> None:
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self.frame.adjusted(-away, -away, away, away), round_ + away, round_ + away)


def draw_mark(painter: QPainter, look: Look, x: float, y: float, scale: float = 1.0) -> None:
    """A mark whose shape alone tells the state, around a middle, in the colour of the painter's pen."""
    ring, strokes = MARKS[look]
    pen = QPen(painter.pen().color(), 1.5 * scale)
    pen.setStyle(Qt.PenStyle.DashLine if look == "closed" else Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    if ring:
        painter.drawEllipse(QPointF(x, y), 6.0 * scale, 6.0 * scale)
    pen.setStyle(Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    for stroke in strokes:
        painter.drawPolyline(_corners(stroke, scale, x, y))


class MapScene(QGraphicsScene):
    """The whole map, laid out for one width."""

    def __init__(self, font: QFont, colours: Mapping[str, str]) -> None:
        super().__init__()
        self._letters = Lettering(font)
        self._colours = colours
        self.boxes: list[BoxItem] = []

    def lay_out(self, chart: Chart, width: float) -> Layout:
        """Draw a chart for a width in pixels."""
        self.clear()
        layout = lay_out(chart, width, self._letters.size, self._letters.measure)
        for edge in layout.edges:
            self._draw(edge, layout.size)
        self.boxes = [BoxItem(box, self._letters, self._colours) for box in layout.boxes]
        for item in self.boxes:
            self.addItem(item)
        self.setSceneRect(0.0, 0.0, width, layout.height)
        return layout

    def _draw(self, edge: Edge, size: float) -> None:
        paint = LINES[edge.look]
        path = QPainterPath(QPointF(*edge.points[0]))
        for x, y in edge.points[1:]:
            path.lineTo(x, y)
        line = QGraphicsPathItem(path)
        line.setPen(_pen(paint, self._colours))
        line.setZValue(-1.0 if edge.look == "done" else -2.0)
        self.addItem(line)
        colour = QColor(self._colours[paint.border])
        self.addPolygon(_corners(edge.head(size)), QPen(colour, 1.0), colour).setZValue(-1.0)


def _pen(paint: Paint, colours: Mapping[str, str]) -> QPen:
    pen = QPen(QColor(colours[paint.border]), paint.width)
    if paint.dashed:
        pen.setDashPattern([length / paint.width for length in _DASHES])
    return pen


def _corners(stroke: Stroke, scale: float = 1.0, x: float = 0.0, y: float = 0.0) -> QPolygonF:
    return QPolygonF([QPointF(x + dx * scale, y + dy * scale) for dx, dy in stroke])
