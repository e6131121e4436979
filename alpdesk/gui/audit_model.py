"""The lines of the audit trail as a list: when, who, what, whose record, and what more is said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.kept import AuditLine
from alpdesk.desk.audit import grave
from alpdesk.gui import style
from alpdesk.gui.audit_words import deed_words, more_words
from alpdesk.gui.rows_model import Index, RowsModel
from alpdesk.language import mark, tr

COLUMNS = (mark("When"), mark("Who"), mark("What"), mark("Patient"), mark("More"))
WHEN, WHO, WHAT, PATIENT, MORE = range(len(COLUMNS))
_NONE = QModelIndex()


class AuditModel(RowsModel[AuditLine]):
    """The lines read so far, the latest first; ``more_wanted`` asks for older ones when the end comes into view."""

    columns = COLUMNS
    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._names: dict[str, str] = {}
        self._more = False

    def show_lines(self, lines: Sequence[AuditLine], names: Mapping[str, str], *, more: bool) -> None:
        """Show these lines; ``names`` are patients' that may be shown, ``more`` whether there are older lines."""
        self._names, self._more = dict(names), more
        self.show_rows(tuple(lines))

    def add_lines(self, lines: Sequence[AuditLine], names: Mapping[str, str], *, more: bool) -> None:
        """Show older lines below."""
        self._names |= names
        self._more = more
        if lines:
            self.beginInsertRows(_NONE, self.count, self.count + len(lines) - 1)
            self._rows = (*self._rows, *lines)
            self.endInsertRows()

    @property
    def oldest(self) -> int:
        """The number of the oldest line shown, 0 for none."""
        return self._rows[-1].seq if self._rows else 0

    def canFetchMore(self, _parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether there are older lines."""
        return self._more

    def fetchMore(self, _parent: QModelIndex | QPersistentModelIndex) -> None:
        """Ask for them, once."""
        self._more = False
        self.more_wanted.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell; what is refused, failed or suspicious is red."""
        line = self.row(index.row())
        if line is not None and role == Qt.ItemDataRole.ForegroundRole and grave(line.action):
            return QColor(style.tokens()["critical"])
        return super().data(index, role)

    def said(self, row: AuditLine, column: int) -> str:
        """What a cell says."""
        if column == WHEN:
            at = row.at.astimezone()
            return f"{format_date(at.date())} {at:%H:%M}"
        if column == PATIENT:
            unnamed = tr("Patient {number}", number=row.patient_id) if row.patient_id else ""
            return self._names.get(row.patient_id, unnamed)
        return {WHO: row.who, WHAT: what(row), MORE: more_words(row.text)}[column]


def whole(line: AuditLine, name: str) -> str:
    """All that a line says, in one sentence."""
    at = line.at.astimezone()
    entry = f"{line.entity} {line.entity_id}".replace("_", " ").strip() if line.entity != "patient" else ""
    more = ", ".join(part for part in (name, entry, more_words(line.text)) if part)
    said = tr(
        "Line {number}, {date} {time}, {who}: {action}",
        number=f"{line.seq:,}",
        date=format_date(at.date()),
        time=f"{at:%H:%M:%S}",
        who=line.who,
        action=deed_words(line.action),
    )
    return f"{said} ({more})." if more else f"{said}."


def what(line: AuditLine) -> str:
    """The deed in words, marked where it is grave: colour alone says nothing to some."""
    said = deed_words(line.action)
    said = said[:1].upper() + said[1:]
    return f"⚠ {said}" if grave(line.action) else said
