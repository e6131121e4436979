"""The rows of the patient list, and how each cell is painted and read aloud."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from alpdesk.clinical.trend import Change
from alpdesk.clinical.wording import NBSP, flag_words, listed, number_text, quantity_text
from alpdesk.desk.patient_rows import PatientRow, PatientRows
from alpdesk.gui import style
from alpdesk.gui.painting import FLAG_WIDTH, draw_chip, draw_flag, draw_spark, draw_two, sized
from alpdesk.gui.rows_model import ROW, Index, RowsModel
from alpdesk.language import mark, tr, tr_marked

COLUMNS = (
    mark("Patient"),
    mark("Born"),
    mark("ALP"),
    mark("Result date"),
    mark("Trend"),
    mark("Status"),
    mark("Pathway"),
)
PATIENT, BORN, ALP, DATE, TREND, STATUS, PATHWAY = range(len(COLUMNS))
ROW_HEIGHT = 50
SEXES = {
    "female": mark("Female"),
    "male": mark("Male"),
    "other": mark("Other", "sex"),
    "unknown": mark("Not known"),
}
"""As a field says them."""


def identifier_text(value: str) -> str:
    """An NHS number as 999 123 4578, other identifiers as written; no break within."""
    if len(value) == 10 and value.isascii() and value.isdigit():  # noqa: PLR2004 - the digits of an NHS number
        return tr("NHS No. {number}", number=nhs_text(value))
    return value or tr("No identifier")


def nhs_text(value: str) -> str:
    """The ten digits as 999 123 4578, with no break within."""
    return f"{value[:3]}\u00a0{value[3:6]}\u00a0{value[6:]}"


def sex_text(sex: str) -> str:
    """“Female”, “Male”, “Other” or “Not known”."""
    return tr_marked(SEXES[sex])


def change_text(change: Change | None) -> str:
    """“+20 % from last”, “+20 % beyond limit”, or “Not compared” where two results cannot be."""
    if change is None:
        return tr("First result")
    if change.percent is None:
        return tr("Not compared")
    said = percent_text(change)
    return tr("{change} beyond limit", change=said) if change.beyond else tr("{change} from last", change=said)


def percent_text(change: Change) -> str:
    """“+20 %” or “−8 %”."""
    if change.percent is None:
        return tr("not compared")
    return f"{change.percent:+.0f}\u00a0%".replace("-", "−")


def age_text(row: PatientRow) -> str:
    """“58y  Female”."""
    age = tr("{age}y", age=row.age) if row.age is not None else tr("age not known")
    return f"{age}  {sex_text(row.sex) if row.sex != 'unknown' else tr('sex not known')}"


class PatientsModel(RowsModel[PatientRow]):
    """The patients found; a cell says in words all that is painted in it."""

    columns = COLUMNS

    @property
    def ids(self) -> tuple[str, ...]:
        """The patients listed."""
        return self._rows.ids if isinstance(self._rows, PatientRows) else ()

    def place(self, patient_id: str) -> int:
        """The number of a patient's row, or -1."""
        return self.ids.index(patient_id) if patient_id in self.ids else -1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, why two results are not compared, or the row."""
        if role == Qt.ItemDataRole.ToolTipRole:
            row = self.row(index.row())
            told = row.change.why if row and row.change and index.column() == DATE else ""
            return told or None
        return super().data(index, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name of a column; that of the painted results stands in the middle."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section == ALP:
            return Qt.AlignmentFlag.AlignCenter
        return super().headerData(section, orientation, role)

    def said(self, row: PatientRow, column: int) -> str:
        """What a cell says."""
        return cell_text(row, column)


def cell_text(row: PatientRow, column: int) -> str:
    """What a cell says when it is read aloud."""
    last = row.last
    if column == PATIENT:
        return f"{row.name}, {identifier_text(row.identifier)}"
    if column == BORN:
        return f"{row.born if row.born.text else tr('Birth date not known')}, {age_text(row)}"
    if column == ALP:
        return f"{quantity_text(last.quantity)}, {flag_words(row.flag)}" if last else tr("No dated ALP result")
    if column == DATE:
        return f"{last.taken}, {change_text(row.change)}" if last else ""
    if column == TREND:
        return listed(number_text(value) for _, value in row.spark) if row.spark else tr("no results")
    if column == STATUS:
        return row.status or tr("being worked out")
    return row.pathway_title or tr("None", "pathway")


class PatientDelegate(QStyledItemDelegate):
    """Paints a row of the patient list: two lines a cell, flag, trend, status."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        row = index.data(ROW)
        if not isinstance(row, PatientRow):
            return
        colours, font = style.tokens(), option.font
        painter.save()
        selected = self._table.selectionModel().isSelected(index)  # the option's state would load all of QStyle
        ground = "accent_soft" if selected else "surface_sunken" if index.row() % 2 else "card"
        whole = QRectF(option.rect)
        painter.fillRect(whole, QColor(colours[ground]))
        painter.fillRect(QRectF(whole.left(), whole.bottom() - 1, whole.width(), 1), QColor(colours["grid"]))
        if selected and index.column() == PATIENT:
            painter.fillRect(QRectF(whole.left(), whole.top(), 4, whole.height()), QColor(colours["accent"]))
        room = whole.adjusted(12, 6, -8, -6)
        _PAINT[index.column()](painter, room, row, colours, font)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every row has the same height."""
        return QSize(80, round(ROW_HEIGHT * style.scale()))


Colours = dict[str, str]


def _patient(painter: QPainter, room: QRectF, row: PatientRow, colours: Colours, font: QFont) -> None:
    draw_two(painter, room, row.name, identifier_text(row.identifier), colours, font, bold=True)


def _born(painter: QPainter, room: QRectF, row: PatientRow, colours: Colours, font: QFont) -> None:
    draw_two(painter, room, str(row.born) if row.born.text else tr("Not known"), age_text(row), colours, font)


def _alp(painter: QPainter, room: QRectF, row: PatientRow, colours: Colours, font: QFont) -> None:
    middle = Qt.AlignmentFlag.AlignVCenter
    if row.last is None or row.last.quantity is None:
        painter.setPen(QColor(colours["text_muted"]))
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, tr("none", "result"))
        return
    number, _, unit = quantity_text(row.last.quantity).partition(NBSP)
    left = QRectF(room.left(), room.top(), room.width() - FLAG_WIDTH - 6, room.height())
    small = sized(font, 0.86)
    room_for_unit = QFontMetricsF(small).horizontalAdvance(unit) + 4
    painter.setFont(small)
    painter.setPen(QColor(colours["text_muted"]))
    painter.drawText(left, middle | Qt.AlignmentFlag.AlignRight, unit)
    painter.setFont(sized(font, 1.1, QFont.Weight.DemiBold))
    painter.setPen(QColor(colours[row.flag if row.flag in {"low", "high"} else "text"]))
    painter.drawText(left.adjusted(0, 0, -room_for_unit, 0), middle | Qt.AlignmentFlag.AlignRight, number)
    flag = QRectF(room.right() - FLAG_WIDTH, room.top(), FLAG_WIDTH, room.height())
    draw_flag(painter, flag, row.flag, colours, font)


def _date(painter: QPainter, room: QRectF, row: PatientRow, colours: Colours, font: QFont) -> None:
    if row.last is not None:
        draw_two(painter, room, str(row.last.taken), change_text(row.change), colours, font)


def _trend(painter: QPainter, room: QRectF, row: PatientRow, colours: Colours, _font: QFont) -> None:
    if row.last is not None:
        band = (row.last.limit("low"), row.last.limit("high"))
        draw_spark(painter, room, row.spark, band, row.flag, colours)


def _status(painter: QPainter, room: QRectF, row: PatientRow, colours: Colours, font: QFont) -> None:
    draw_chip(painter, room, row.status, row.status_kind, colours, font)


def _pathway(painter: QPainter, room: QRectF, row: PatientRow, colours: Colours, font: QFont) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colours["text" if row.pathway_title else "text_muted"]))
    text = row.pathway_title or (tr("None", "pathway") if row.status else "")
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


_PAINT = {PATIENT: _patient, BORN: _born, ALP: _alp, DATE: _date, TREND: _trend, STATUS: _status, PATHWAY: _pathway}
