"""The table of results: analytes down, dates across, the newest first; flags by letter, shape and colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.dates import format_date
from alpdesk.clinical.events import latest_issues
from alpdesk.clinical.intervals import Site, with_limits
from alpdesk.clinical.record import Record
from alpdesk.clinical.results import COUNTED, Result
from alpdesk.clinical.trend import Change, change
from alpdesk.clinical.wording import (
    NBSP,
    flag_words,
    limits_text,
    listed,
    number_text,
    result_text,
    status_words,
    value_text,
)
from alpdesk.gui.as_written import tip
from alpdesk.gui.painting import Points
from alpdesk.gui.patients_model import percent_text
from alpdesk.gui.result_words import limits_source, printed_unit
from alpdesk.language import mark, tr, tr_marked

SPARK = 8
FIXED = (mark("Analyte"), "", mark("Unit"), mark("Reference"), mark("Change"), mark("Trend"))
"""The columns before the older dates; the second is the newest date."""
ANALYTE, NEWEST, UNIT, REFERENCE, CHANGE, TREND = range(len(FIXED))
_BELOW = {ANALYTE: REFERENCE, NEWEST: CHANGE}
"""In the compact form, what stands below what."""
_Index = QModelIndex | QPersistentModelIndex
NONE = QModelIndex()
CELL = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Line:
    """One analyte's row: its results by day (with limits), the latest of them, and how that changed."""

    analyte: str
    by_day: dict[date | None, tuple[Result, ...]]
    latest: Result
    change: Change | None
    spark: Points
    pinned: bool = False

    @property
    def unit(self) -> str:
        """The unit of the latest result as reported."""
        return self.latest.quantity.unit if self.latest.quantity else ""


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell shows: the row, and for a day its results."""

    line: Line
    results: tuple[Result, ...] = ()


def lines_of(
    record: Record, site: Site, pinned: Sequence[str] = ()
) -> tuple[tuple[Line, ...], tuple[date | None, ...]]:
    """The rows of a record, the pinned ones first, then in the order of the analytes; the days, newest first."""
    results = [with_limits(one, site, record.patient.sex) for one in latest_issues(record.results)]
    order = dict.fromkeys((*pinned, *ANALYTES))
    found = [_line(name, [one for one in results if one.analyte == name], site) for name in order]
    lines = tuple(replace(line, pinned=line.analyte in pinned) for line in found if line is not None)
    days = {day for line in lines for day in line.by_day}
    return lines, tuple(sorted(days, key=lambda day: day or date.min, reverse=True))


def _line(analyte: str, results: list[Result], site: Site) -> Line | None:
    if not results:
        return None
    ordered = sorted(results, key=lambda one: (one.taken.day or one.taken.first or date.min, one.taken.text))
    by_day: dict[date | None, tuple[Result, ...]] = {}
    for one in ordered:
        by_day[one.taken.day] = (*by_day.get(one.taken.day, ()), one)
    trusted = [one for one in ordered if counts(one) and one.canonical and one.taken.day]
    spark = [(one.taken.day, value.number) for one in trusted[-SPARK:] if one.taken.day and (value := one.canonical)]
    return Line(analyte, by_day, ordered[-1], _change(trusted, ordered[-1], site), tuple(spark))


def counts(result: Result) -> bool:
    """Whether a result counts: neither suspect nor of a status that does not."""
    return not result.suspect and result.status in COUNTED


def _change(trusted: list[Result], latest: Result, site: Site) -> Change | None:
    """The change of the latest result from the last one of an earlier day; none where there is only one."""
    before = [one for one in trusted if latest.taken.day and one.taken.day and one.taken.day < latest.taken.day]
    if not before:
        return None
    if not counts(latest):
        return Change(None, None, tr("the latest result does not count"))
    return change(before[-1], latest, site)


class ResultsModel(QAbstractTableModel):
    """The rows and days of a record; ``older`` is how many days are shown beside the newest.

    ``compact`` says that limits and change have no columns of their own, but stand below the analyte and its newest
    result.
    """

    def __init__(self, older: int = 2) -> None:
        super().__init__()
        self._older = older
        self.compact = False
        self._lines: tuple[Line, ...] = ()
        self._days: tuple[date | None, ...] = ()

    def show_record(self, record: Record, site: Site, pinned: Sequence[str] = ()) -> None:
        """Hold the results of this record from now on, the pinned analytes first."""
        self.beginResetModel()
        self._lines, self._days = lines_of(record, site, pinned)
        self.endResetModel()

    def show_older(self, number: int) -> None:
        """Show so many older days."""
        if number != self._older:
            self.beginResetModel()
            self._older = number
            self.endResetModel()

    @property
    def older(self) -> int:
        """How many older days are shown at most."""
        return self._older

    @property
    def days(self) -> int:
        """On how many days anything was taken."""
        return len(self._days)

    @property
    def lines(self) -> tuple[Line, ...]:
        """The rows."""
        return self._lines

    def rowCount(self, parent: _Index = NONE) -> int:
        """How many analytes were measured."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = NONE) -> int:
        """The fixed columns and the older days."""
        return 0 if parent.isValid() else len(FIXED) + len(self._shown_older())

    def day(self, column: int) -> date | None:
        """The day of a column; only for a column that is one."""
        return self._days[0] if column == NEWEST else self._days[1 + column - len(FIXED)]

    def is_day(self, column: int) -> bool:
        """Whether a column holds results of a day."""
        return bool(self._days) and (column == NEWEST or column >= len(FIXED))

    def results(self, index: _Index) -> tuple[Result, ...]:
        """The results in a cell; in a column that is no day, the latest result of the row."""
        if not index.isValid():
            return ()
        line = self._lines[index.row()]
        return line.by_day.get(self.day(index.column()), ()) if self.is_day(index.column()) else (line.latest,)

    def find(self, result_id: str) -> QModelIndex:
        """The cell that shows a result, else an invalid index."""
        for row, line in enumerate(self._lines):
            for column in range(self.columnCount()):
                if self.is_day(column) and any(r.id == result_id for r in line.by_day.get(self.day(column), ())):
                    return self.index(row, column)
        return QModelIndex()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, or the cell itself."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        day = self.is_day(index.column())
        if role == CELL:
            return Cell(line, self.results(index) if day else ())
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(line, self.results(index) if day else (), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line, index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(line, index)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name of a column: a date, or what it says."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == NEWEST else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if self.is_day(section):
            day = self.day(section)
            return format_date(day) if day else tr("No date")
        return tr_marked(FIXED[section])

    def _shown_older(self) -> tuple[date | None, ...]:
        return self._days[1 : 1 + self._older]

    def _spoken(self, line: Line, index: _Index) -> str:
        """The words of a cell with what stands below it, and whether its row is pinned."""
        words = self._words(line, index)
        if line.pinned and index.column() == ANALYTE:
            words = tr("{analyte}, pinned", analyte=words)
        if self.compact and index.column() in _BELOW:
            below = self._words(line, self.index(index.row(), _BELOW[index.column()]))
            words = ", ".join(part for part in (words, below) if part)
        return words

    def _words(self, line: Line, index: _Index) -> str:
        column = index.column()
        if self.is_day(column):
            return listed(_result_words(one) for one in self.results(index)) or not_done()
        if column == ANALYTE:
            return ANALYTES[line.analyte].name
        if column == UNIT:
            return printed_unit(line.unit)
        if column == REFERENCE:
            return f"{limits_text(line.latest.limits)}, {limits_source(line.latest)}".replace(NBSP, " ")
        if column == CHANGE:
            return change_words(line.change)
        return listed(number_text(value) for _, value in line.spark)


def change_words(found: Change | None) -> str:
    """“+20 %  beyond limit”, “not compared” or nothing."""
    if found is None:
        return ""
    return beyond_limit(percent_text(found)) if found.beyond else percent_text(found)


def beyond_limit(percent: str) -> str:
    """The words for a change beyond the change limit."""
    return tr("{percent}  beyond limit", percent=percent)


def not_done() -> str:
    """What stands in a cell without a result."""
    return tr("not done")


def _result_words(result: Result) -> str:
    doubt = [tr("suspect", "result")] if result.suspect else []
    counted = [] if result.status in COUNTED else [status_words(result.status)]
    return ", ".join([value_text(result).replace(NBSP, " "), flag_words(result.flag), *doubt, *counted])


def _tip(line: Line, results: tuple[Result, ...], column: int) -> str | None:
    if results:
        return tip("\n".join(_with_limits(one) for one in results))
    if column == REFERENCE:
        return tip(tr("Limits of the latest result: {source}", source=limits_source(line.latest)))
    if column == CHANGE and line.change is not None and line.change.why:
        return tip(line.change.why)
    return None


def _with_limits(result: Result) -> str:
    said = {"result": result_text(result), "limits": limits_text(result.limits), "source": limits_source(result)}
    return tr("{result}; limits {limits}, {source}", **said).replace(NBSP, " ")
