"""How the table of results is painted: the newest day large with its flag in a box, older days with an arrow."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.results import Result
from alpdesk.clinical.wording import NBSP, limits_text, number_text, quantity_text, value_text
from alpdesk.gui import style
from alpdesk.gui.painting import FLAG_WIDTH, draw_arrow, draw_flag, draw_spark, sized
from alpdesk.gui.result_words import printed_unit
from alpdesk.gui.results_model import (
    ANALYTE,
    CELL,
    CHANGE,
    NEWEST,
    REFERENCE,
    TREND,
    UNIT,
    Cell,
    Line,
    ResultsModel,
    beyond_limit,
    change_words,
    not_done,
)
from alpdesk.language import tr

ROW_HEIGHT, COMPACT_HEIGHT = 36, 48
_LEFT, _RIGHT = 8, 6
"""Pixels between the words of a cell and its sides."""
_BESIDE, _BELOW = 0.97, 0.82
"""The size of words in columns of their own, and below others, as parts of the text size."""
_Index = QModelIndex | QPersistentModelIndex


class ResultsDelegate(QStyledItemDelegate):
    """Paints a cell of the table of results."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one cell."""
        cell, model = index.data(CELL), index.model()
        if not isinstance(cell, Cell) or not isinstance(model, ResultsModel):
            return
        colours, font, whole = style.tokens(), option.font, QRectF(option.rect)
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = "accent_soft" if selected else "surface_sunken" if index.row() % 2 else "card"
        painter.fillRect(whole, QColor(colours[ground]))
        painter.fillRect(QRectF(whole.left(), whole.bottom() - 1, whole.width(), 1), QColor(colours["grid"]))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colours["focus"]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(whole.adjusted(1, 1, -1.5, -1.5))
        room = whole.adjusted(12 if index.column() == ANALYTE else _LEFT, 2, -_RIGHT, -2)
        column = index.column()
        if column == ANALYTE and cell.line.pinned:
            room = _paint_pin(painter, room, option)
        if model.compact and column in {ANALYTE, NEWEST}:
            room = _paint_below(painter, room, cell.line, column, colours, font)
        if model.is_day(column):
            _paint_results(painter, room, cell, colours, font, large=column == NEWEST)
        elif column == TREND:
            latest, space = cell.line.latest, room.adjusted(0, 4, 0, -4)
            band = (latest.limit("low"), latest.limit("high"))
            draw_spark(painter, space, cell.line.spark, band, latest.flag, colours)
        else:
            words = _words(cell.line, column)
            _paint_words(painter, room, words, bold=_bold(cell.line, column), colours=colours, font=font)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Every row has the same height."""
        model = index.model()
        compact = isinstance(model, ResultsModel) and model.compact
        return QSize(60, round((COMPACT_HEIGHT if compact else ROW_HEIGHT) * style.scale()))


def _paint_pin(painter: QPainter, room: QRectF, option: QStyleOptionViewItem) -> QRectF:
    """A star before a pinned analyte; the room that is left beside it."""
    size = round(13 * style.scale())
    ratio = option.widget.devicePixelRatioF() if option.widget else 1.0
    painter.drawPixmap(QPointF(room.left(), room.center().y() - size / 2), style.pixmap("star", "accent", size, ratio))
    return room.adjusted(size + 5, 0, 0, 0)


Colours = dict[str, str]
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


def _words(line: Line, column: int) -> tuple[str, ...]:
    """What to write: the first that fits, the analyte by its short name at last."""
    analyte = ANALYTES[line.analyte]
    return {
        ANALYTE: (analyte.name, analyte.short),
        UNIT: (printed_unit(line.unit),),
        REFERENCE: (_limits(line, apart=True),),
        CHANGE: (change_words(line.change),),
    }[column]


def _paint_below(painter: QPainter, room: QRectF, line: Line, column: int, colours: Colours, font: QFont) -> QRectF:
    """The second line of a compact cell, limits or change; the room that is left above it."""
    text = _limits(line, apart=False) if column == ANALYTE else change_words(line.change)
    bold = column == NEWEST and _bold(line, CHANGE)
    used = sized(font, _BELOW, QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    painter.setFont(used)
    painter.setPen(QColor(colours["text" if bold else "text_muted"]))
    metrics = QFontMetricsF(used)
    low = QRectF(room.left(), room.bottom() - metrics.height() - 1, room.width(), metrics.height())
    side = Qt.AlignmentFlag.AlignLeft if column == ANALYTE else Qt.AlignmentFlag.AlignRight
    painter.drawText(low, _MIDDLE | side, metrics.elidedText(text, Qt.TextElideMode.ElideRight, low.width()))
    return room.adjusted(0, 1, 0, -metrics.height() - 1)


def change_room(font: QFont, *, compact: bool) -> int:
    """The width in pixels that a change of three digits beyond the limit takes in its cell."""
    used = sized(font, _BELOW if compact else _BESIDE, QFont.Weight.DemiBold)
    return ceil(QFontMetricsF(used).horizontalAdvance(beyond_limit(f"+888{NBSP}%"))) + _LEFT + _RIGHT


def _bold(line: Line, column: int) -> bool:
    return column == ANALYTE or (column == CHANGE and line.change is not None and bool(line.change.beyond))


def _paint_words(
    painter: QPainter, room: QRectF, words: tuple[str, ...], *, bold: bool, colours: Colours, font: QFont
) -> None:
    used = sized(font, _BESIDE, QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    painter.setFont(used)
    painter.setPen(QColor(colours["text" if bold else "text_muted"]))
    metrics = QFontMetricsF(used)
    text = next((one for one in words if metrics.horizontalAdvance(one) <= room.width()), words[-1])
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _MIDDLE | Qt.AlignmentFlag.AlignLeft, shown)


def _paint_results(painter: QPainter, room: QRectF, cell: Cell, colours: Colours, font: QFont, *, large: bool) -> None:
    """The results of one day: the newest day large with its flag in a box, older days with an arrow."""
    if not cell.results:
        painter.setFont(sized(font, 0.93))
        painter.setPen(QColor(colours["text_muted"]))
        side = Qt.AlignmentFlag.AlignRight if large else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room.adjusted(0, 0, -FLAG_WIDTH - 6 if large else 0, 0), _MIDDLE | side, not_done())
        return
    last = cell.results[-1]
    text = " / ".join(_number(one, cell.line.unit) for one in cell.results)
    used = sized(font, 1.07 if large else 0.96, QFont.Weight.DemiBold if large else QFont.Weight.Normal)
    if last.suspect:
        used.setStrikeOut(True)
    painter.setFont(used)
    painter.setPen(QColor(colours[last.flag if last.flag in {"low", "high"} else "text"]))
    metrics = QFontMetricsF(used)
    if large:
        space = room.adjusted(0, 0, -FLAG_WIDTH - 6, 0)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideLeft, space.width())
        painter.drawText(space, _MIDDLE | Qt.AlignmentFlag.AlignRight, shown)
        box = QRectF(room.right() - FLAG_WIDTH, room.top(), FLAG_WIDTH, room.height())
        draw_flag(painter, box, last.flag, colours, font)
        return
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width() - 14)
    painter.drawText(room, _MIDDLE | Qt.AlignmentFlag.AlignLeft, shown)
    middle = QPointF(room.left() + metrics.horizontalAdvance(shown) + 10, room.center().y())
    draw_arrow(painter, middle, last.flag, colours)


def _number(result: Result, unit: str) -> str:
    """The number as reported, with its unit where that is not the row's."""
    quantity = result.quantity
    if quantity is None:
        return value_text(result)
    return f"{quantity.comparator}{number_text(quantity.number)}" if quantity.unit == unit else quantity_text(quantity)


def _limits(line: Line, *, apart: bool) -> str:
    """The limits of the latest result; their unit stands here unless it has a column of its own."""
    limits, unit = line.latest.limits, printed_unit(line.unit)
    said = limits_text(limits)
    if limits.low or limits.high:
        shown = said.replace(f"{NBSP}{unit}", "") if apart else said
        return tr("{limits} (default)", limits=shown) if limits.standard else shown
    return said if apart or not unit else tr("{limits}, in {unit}", limits=said, unit=unit)
