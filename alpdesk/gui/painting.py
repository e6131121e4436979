"""Painted parts of lists: flags by letter, shape and colour, chips, and the line of the latest results."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from alpdesk.clinical.results import Flag
from alpdesk.clinical.wording import flag_letter

Points = Sequence[tuple[date, Decimal]]
Band = tuple[Decimal | None, Decimal | None]
TONES = {
    "critical": ("critical", "critical_soft", "critical"),
    "due": ("warn", "warn_soft", "warn_edge"),
    "pathway": ("info", "info_soft", "info_edge"),
    "letter": ("info", "info_soft", "info_edge"),
    "monitoring": ("ok", "ok_soft", "ok_edge"),
}
"""Text, ground and edge of the chip of each status."""
FLAG_WIDTH = 34.0


def sized(font: QFont, part: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font at a part of its size, in a weight."""
    other = QFont(font)
    other.setPointSizeF(font.pointSizeF() * part)
    other.setWeight(weight)
    return other


def draw_two(
    painter: QPainter,
    room: QRectF,
    above: str,
    below: str,
    colours: Mapping[str, str],
    font: QFont,
    *,
    bold: bool = False,
    ink: str = "text",
) -> None:
    """Two lines, the lower one small and muted; one alone stands in the middle. What has no room ends in “…”."""
    upper = sized(font, 1.0, QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    lower = sized(font, 0.86)
    half = room.height() / 2 if below else 0.0
    first = (above, upper, ink, room.top(), room.height() - half)
    for text, used, tint, top, height in (first, (below, lower, "text_muted", room.top() + half, half)):
        if text:
            painter.setFont(used)
            painter.setPen(QColor(colours[tint]))
            shown = QFontMetricsF(used).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            line = QRectF(room.left(), top, room.width(), height)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def draw_flag(painter: QPainter, rect: QRectF, flag: Flag, colours: Mapping[str, str], font: QFont) -> None:
    """“▲ H” or “▼ L” in a box of its colour, in the middle of the rectangle; nothing for other flags."""
    if flag not in {"low", "high"}:
        return
    height = QFontMetricsF(font).height() + 6
    box = QRectF(rect.left(), rect.center().y() - height / 2, min(rect.width(), FLAG_WIDTH), height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours[flag]), 1.0))
    painter.setBrush(QColor(colours[f"{flag}_soft"]))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    draw_arrow(painter, QPointF(box.left() + 10, box.center().y()), flag, colours)
    painter.setFont(sized(font, 0.88, QFont.Weight.Bold))
    painter.setPen(QColor(colours[flag]))
    painter.drawText(box.adjusted(17, 0, -4, 0), Qt.AlignmentFlag.AlignCenter, flag_letter(flag))


def draw_arrow(painter: QPainter, middle: QPointF, flag: Flag, colours: Mapping[str, str], size: float = 3.6) -> None:
    """A filled triangle that points up for high and down for low."""
    if flag not in {"low", "high"}:
        return
    up = -1 if flag == "high" else 1
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours[flag]))
    x, y = middle.x(), middle.y()
    painter.drawPolygon(
        QPolygonF(
            [QPointF(x - size, y - up * size * 0.8), QPointF(x + size, y - up * size * 0.8), QPointF(x, y + up * size)]
        )
    )


def draw_chip(painter: QPainter, rect: QRectF, text: str, kind: str, colours: Mapping[str, str], font: QFont) -> None:
    """A word in a rounded frame of its tone, at the left of the rectangle; plain words for a kind without a tone."""
    small = sized(font, 0.88, QFont.Weight.DemiBold)
    metrics = QFontMetricsF(small)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if kind not in TONES:
        painter.setFont(sized(font, 0.92))
        painter.setPen(QColor(colours["text_muted"]))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        return
    ink, ground, edge = (colours[name] for name in TONES[kind])
    width, height = min(metrics.horizontalAdvance(text) + 32, rect.width()), metrics.height() + 6
    box = QRectF(rect.left(), rect.center().y() - height / 2, width, height)
    painter.setPen(QPen(QColor(edge), 1.0))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)
    draw_status(painter, QPointF(box.left() + 13, box.center().y()), kind, ink)
    painter.setFont(small)
    painter.setPen(QColor(ink))
    room = box.adjusted(22, 0, -8, 0)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def draw_status(painter: QPainter, middle: QPointF, kind: str, ink: str) -> None:
    """A small mark for a status, so that it is told by shape as well: ! in a circle, clock, ring, tick."""
    painter.setPen(QPen(QColor(ink), 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    x, y = middle.x(), middle.y()
    painter.drawEllipse(middle, 5.2, 5.2)
    if kind == "critical":
        painter.drawLine(QPointF(x, y - 2.6), QPointF(x, y + 0.6))
        painter.drawPoint(QPointF(x, y + 2.6))
    elif kind == "due":
        painter.drawPolyline([QPointF(x, y - 2.8), QPointF(x, y), QPointF(x + 2.2, y + 1.2)])
    elif kind == "monitoring":
        painter.drawPolyline([QPointF(x - 2.3, y), QPointF(x - 0.5, y + 1.8), QPointF(x + 2.4, y - 1.8)])
    elif kind == "letter":
        painter.drawPolyline([QPointF(x - 2.6, y - 1.2), QPointF(x, y + 1), QPointF(x + 2.6, y - 1.2)])
    else:
        painter.setBrush(QColor(ink))
        painter.drawEllipse(middle, 1.4, 1.4)


def draw_spark(
    painter: QPainter, rect: QRectF, points: Points, band: Band, flag: Flag, colours: Mapping[str, str]
) -> None:
    """The latest results over time with the limits of the last one behind; time is proportional."""
    if not points or rect.width() < 20:  # noqa: PLR2004 - too narrow to show anything
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    values = [float(value) for _, value in points]
    low, high = (float(edge) if edge is not None else None for edge in band)
    bottom = min([*values, low if low is not None else min(values)])
    top = max([*values, high if high is not None else max(values)])
    span = (top - bottom) or 1.0
    first, last = points[0][0].toordinal(), points[-1][0].toordinal()
    inner = rect.adjusted(3, 4, -6, -4)

    def height(value: float) -> float:
        return inner.bottom() - (value - bottom) / span * inner.height()

    if low is not None or high is not None:
        upper = height(high) if high is not None else rect.top()
        lower = height(low) if low is not None else rect.bottom()
        painter.fillRect(QRectF(rect.left(), upper, rect.width(), max(lower - upper, 1.0)), QColor(colours["band"]))
    line = [
        QPointF(inner.left() + (day.toordinal() - first) / ((last - first) or 1) * inner.width(), height(float(value)))
        for day, value in points
    ]
    painter.setPen(QPen(QColor(colours["line"]), 1.6))
    if len(line) > 1:
        painter.drawPolyline(line)
    end = line[-1] if len(line) > 1 else QPointF(inner.right(), line[0].y())
    painter.setPen(QPen(QColor(colours["card"]), 1.0))
    painter.setBrush(QColor(colours["high" if flag == "high" else "low" if flag == "low" else "line"]))
    if flag in {"low", "high"}:
        draw_arrow(painter, end, flag, colours, 4.2)
    else:
        painter.drawEllipse(end, 3.2, 3.2)
