"""The drawing of a pathway's map: boxes for steps, exits and the end, and the way between them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsScene,
    QStyleOptionGraphicsItem,
    QWidget,
)

from alpdesk.clinical.wording import counted
from alpdesk.pathways.walkthrough import StepView

Look = Literal["done", "now", "ahead", "closed", "exit", "taken", "end", "caution"]
PAD = 9.0
GAP = 18.0
MARK = 20.0
SAID = {"done": "done", "now": "you are here", "ahead": "still ahead", "closed": "closed"}
"""How each state of a step is said."""
SIDE_FROM = 350.0
"""Width in pixels from which exits stand beside their step; below it they are lines inside the step's box."""


@dataclass(frozen=True, slots=True)
class End:
    """A box at the end of the way: the outcome as it stands, or a caution that goes with it."""

    text: str
    caution: bool = False


@dataclass(frozen=True, slots=True)
class _Paint:
    """The tokens of one look: fill, border, text; line style and width of the border."""

    fill: str
    border: str
    text: str
    dashed: bool = False
    width: float = 1.2


_PAINTS: dict[Look, _Paint] = {
    "done": _Paint("accent_soft", "accent", "text", width=1.6),
    "now": _Paint("accent", "accent", "on_accent", width=1.6),
    "ahead": _Paint("surface", "border_strong", "text_muted"),
    "closed": _Paint("surface_sunken", "border_strong", "text_muted", dashed=True),
    "exit": _Paint("surface_sunken", "border_strong", "text_muted", dashed=True),
    "taken": _Paint("accent_soft", "accent", "text", width=1.6),
    "end": _Paint("surface", "accent", "text", width=1.6),
    "caution": _Paint("critical_soft", "critical", "critical", width=1.6),
}


class Box(QGraphicsItem):
    """One box of the map: a mark for its state, a heading, smaller lines below; ``step`` is a step's id, else empty."""

    def __init__(
        self, look: Look, heading: str, lines: tuple[tuple[str, bool], ...], width: float, font: QFont, step: str = ""
    ) -> None:
        super().__init__()
        self.look = look
        self.heading = heading
        self.lines = lines
        self.step = step
        self.current = False
        self._width = width
        self._colours: Mapping[str, str] = {}
        self._bold = QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._small = QFont(font)
        self._small.setPointSizeF(font.pointSizeF() * 0.92)
        self._rects = self._measure()
        if step:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def height(self) -> float:
        """Height in pixels of the whole box."""
        return self._rects[-1].bottom() + PAD

    def colour(self, colours: Mapping[str, str]) -> None:
        """Paint in these tokens from now on."""
        self._colours = colours
        self.update()

    def _measure(self) -> list[QRectF]:
        left = PAD + (0.0 if self.look in {"exit", "taken"} else MARK)
        room = QRectF(left, PAD, self._width - left - PAD, 10_000.0)
        flags = int(Qt.TextFlag.TextWordWrap)
        rects = [QFontMetricsF(self._font(bold=True)).boundingRect(room, flags, self.heading)]
        for text, strong in self.lines:
            metrics = QFontMetricsF(self._line_font(strong=strong))
            room = room.translated(0.0, rects[-1].bottom() + 2.0 - room.top())
            rects.append(metrics.boundingRect(room, flags, text))
        return [QRectF(left, rect.top(), self._width - left - PAD, rect.height()) for rect in rects]

    def _font(self, *, bold: bool) -> QFont:
        return self._bold if bold and self.look not in {"exit", "closed"} else self._small

    def _line_font(self, *, strong: bool) -> QFont:
        if not strong:
            return self._small
        font = QFont(self._small)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def boundingRect(self) -> QRectF:
        """The box with its halo and focus ring."""
        return QRectF(-5.0, -5.0, self._width + 10.0, self.height + 10.0)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Halo, focus ring, box, mark and words."""
        style, colours = _PAINTS[self.look], self._colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(0.0, 0.0, self._width, self.height)
        if self.look == "now":
            painter.setPen(QPen(QColor(colours["halo"]), 4.0))
            painter.drawRoundedRect(whole.adjusted(-2.5, -2.5, 2.5, 2.5), 9.0, 9.0)
        if self.current:
            painter.setPen(QPen(QColor(colours["focus"]), 2.0))
            painter.drawRoundedRect(whole.adjusted(-4.0, -4.0, 4.0, 4.0), 10.0, 10.0)
        pen = QPen(QColor(colours[style.border]), style.width)
        pen.setStyle(Qt.PenStyle.DashLine if style.dashed else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.setBrush(QColor(colours[style.fill]))
        painter.drawRoundedRect(whole, 7.0, 7.0)
        painter.setPen(QColor(colours[style.text]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.look not in {"exit", "taken"}:
            draw_mark(painter, self.look, PAD + 6.0, self._rects[0].top() + QFontMetricsF(self._bold).height() / 2.0)
        flags = int(Qt.TextFlag.TextWordWrap)
        painter.setFont(self._font(bold=True))
        painter.drawText(self._rects[0], flags, self.heading)
        for rect, (text, strong) in zip(self._rects[1:], self.lines, strict=True):
            painter.setFont(self._line_font(strong=strong))
            if self.look == "done":
                painter.setPen(QColor(colours["text" if strong else "text_muted"]))
            painter.drawText(rect, flags, text)


def draw_mark(painter: QPainter, look: Look, x: float, y: float) -> None:
    """A mark whose shape alone tells the state: tick, dot, open, dashed and crossed, arrow, octagon."""
    at = QPointF(x, y)
    pen = QPen(painter.pen().color(), 1.5)
    painter.setPen(pen)
    if look in {"end", "caution"}:
        (_arrow if look == "end" else _octagon)(painter, at)
        return
    pen.setStyle(Qt.PenStyle.DashLine if look == "closed" else Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    painter.drawEllipse(at, 6.0, 6.0)
    pen.setStyle(Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    if look == "done":
        painter.drawPolyline([at + QPointF(-2.8, 0.2), at + QPointF(-0.8, 2.4), at + QPointF(3.0, -2.2)])
    elif look == "now":
        painter.setBrush(pen.color())
        painter.drawEllipse(at, 1.8, 1.8)
    elif look == "closed":
        painter.drawLine(at + QPointF(-2.4, -2.4), at + QPointF(2.4, 2.4))
        painter.drawLine(at + QPointF(-2.4, 2.4), at + QPointF(2.4, -2.4))


def _arrow(painter: QPainter, at: QPointF) -> None:
    painter.drawPolyline([at + QPointF(-6, 0), at + QPointF(5, 0)])
    painter.drawPolyline([at + QPointF(1, -4), at + QPointF(5, 0), at + QPointF(1, 4)])


def _octagon(painter: QPainter, at: QPointF) -> None:
    corners = [(-3, -6), (3, -6), (6, -3), (6, 3), (3, 6), (-3, 6), (-6, 3), (-6, -3)]
    painter.drawPolygon([at + QPointF(x, y) for x, y in corners])
    painter.drawLine(at + QPointF(0, -3.5), at + QPointF(0, 0.5))
    painter.drawPoint(at + QPointF(0, 3.2))


class MapScene(QGraphicsScene):
    """The whole map, laid out for one width: the trunk of steps, exits beside or inside them, the end below."""

    def __init__(self, font: QFont, colours: Mapping[str, str]) -> None:
        super().__init__()
        self._font = font
        self._colours = colours
        self.boxes: list[Box] = []

    def lay_out(self, steps: tuple[StepView, ...], ends: tuple[End, ...], width: float) -> None:
        """Draw ``steps`` from top to bottom, then what they lead to."""
        self.clear()
        self.boxes = []
        beside = width >= SIDE_FROM
        trunk = round((width - 16.0) * 0.58) if beside else width - 16.0
        y, previous = 8.0, None
        for step in steps:
            look = step.state
            box = self._place(_step_box(step, trunk, self._font, inside=not beside), 8.0, y)
            self.boxes.append(box)
            if previous is not None:
                self._link(previous, box, walked=look in {"done", "now"})
            bottom = self._exits(step, box, trunk, width) if beside and look != "closed" else y + box.height
            y, previous = bottom + GAP, box
        for number, end in enumerate(ends):
            box = self._place(Box("caution" if end.caution else "end", end.text, (), trunk, self._font), 8.0, y)
            if previous is not None and not number:
                self._link(previous, box, walked=False)
            y += box.height + 8.0
        self.setSceneRect(0.0, 0.0, width, y + 2.0)

    def _place(self, box: Box, x: float, y: float) -> Box:
        box.colour(self._colours)
        box.setPos(x, y)
        self.addItem(box)
        return box

    def _exits(self, step: StepView, box: Box, trunk: float, width: float) -> float:
        """The exits of a step, stacked at its side; the lowest edge reached."""
        left, y = trunk + 34.0, box.y()
        for way in step.exits:
            side = self._place(
                Box("taken" if way.taken else "exit", way.disposition, (), width - left - 8.0, self._font), left, y
            )
            root, middle = box.y() + min(box.height, 36.0) / 2.0, y + min(side.height, 36.0) / 2.0
            rail = (8.0 + trunk + left) / 2.0
            points = [QPointF(8.0 + trunk, root), QPointF(rail, root), QPointF(rail, middle), QPointF(left, middle)]
            self._line(points, walked=way.taken, dashed=not way.taken)
            y += side.height + 6.0
        return max(y - 6.0, box.y() + box.height) if step.exits else box.y() + box.height

    def _link(self, upper: Box, lower: Box, *, walked: bool) -> None:
        x = upper.x() + upper.boundingRect().width() / 2.0 - 5.0
        start, stop = QPointF(x, upper.y() + upper.height), QPointF(x, lower.y())
        self._line([start, stop], walked=walked, dashed=lower.look == "closed")
        tip = [stop + QPointF(-4.0, -6.0), stop + QPointF(4.0, -6.0), stop + QPointF(0.0, -0.5)]
        head = QPainterPath(tip[0])
        for point in tip[1:]:
            head.lineTo(point)
        head.closeSubpath()
        colour = QColor(self._colours["accent" if walked else "border_strong"])
        self.addPath(head, QPen(colour), colour).setZValue(-1.0)

    def _line(self, points: list[QPointF], *, walked: bool, dashed: bool) -> None:
        path = QPainterPath(points[0])
        for point in points[1:]:
            path.lineTo(point)
        pen = QPen(QColor(self._colours["accent" if walked else "border_strong"]), 2.5 if walked else 1.2)
        pen.setStyle(Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
        item = QGraphicsPathItem(path)
        item.setPen(pen)
        item.setZValue(-1.0)
        self.addItem(item)


def _step_box(step: StepView, width: float, font: QFont, *, inside: bool) -> Box:
    lines: list[tuple[str, bool]] = []
    if step.state == "closed":
        lines.append((step.reason or "Not on this way", False))
    elif inside:
        named = [way for way in step.exits if way.taken or step.state == "now"]
        lines.extend((f"→ {way.disposition}", way.taken) for way in named)
        if left := len(step.exits) - len(named):
            other = "other " if named else ""
            lines.append((counted(left, f"{other}way out", f"{other}ways out"), False))
    return Box(step.state, step.title, tuple(lines), width, font, step.id)
