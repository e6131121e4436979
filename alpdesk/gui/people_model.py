"""The people of a file: who each is taken for, and how certain that is; those to settle come first."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from alpdesk.clinical.wording import counted
from alpdesk.desk.intake_values import NEW_PATIENT, NOT_TAKEN, Person, Preview
from alpdesk.gui import style
from alpdesk.gui.painting import draw_chip, draw_two
from alpdesk.gui.person_panel import head_name

COLUMNS = ("In the file", "Goes to")
WHO, GOES = range(len(COLUMNS))
ROW_HEIGHT = 50
_ROW = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
NONE = QModelIndex()


def goes_to(person: Person, names: dict[str, str]) -> tuple[str, str, str]:
    """What becomes of a person’s rows: a chip’s words and kind, and a line that says more."""
    rows = counted(person.rows, "row")
    if person.choice == NEW_PATIENT:
        return "New patient", "pathway", rows
    if person.choice == NOT_TAKEN:
        return "Refused", "none", f"{rows} not stored"
    if person.choice:
        found = next((head_name(one.head) for one in person.candidates if one.patient_id == person.choice), "")
        name = names.get(person.choice) or found or "the open record"
        sure = person.certainty == "certain"
        return "Certain" if sure else "Linked", "monitoring" if sure else "letter", f"{name}, {rows}"
    if person.certainty == "possible":
        return "Who is it?", "critical", f"{counted(len(person.candidates), 'possible patient')}, {rows} wait"
    return "Nobody known", "due", f"{rows} wait"


class PeopleModel(QAbstractTableModel):
    """The people of a preview; their order is that of the first showing, so that nothing jumps while one chooses."""

    def __init__(self) -> None:
        super().__init__()
        self._people: tuple[Person, ...] = ()
        self._order: tuple[int, ...] = ()
        self.names: dict[str, str] = {}

    def show_preview(self, preview: Preview | None) -> None:
        """Hold the people of this preview from now on."""
        people = preview.people if preview else ()
        same = [one.patient for one in people] == [one.patient for one in self._people]
        if same and self._order:
            self._people = people
            self.dataChanged.emit(self.index(0, 0), self.index(len(people) - 1, len(COLUMNS) - 1))
            return
        self.beginResetModel()
        self._people, self.names = people, {}
        pressing = {"possible": 0, "none": 1, "certain": 2}
        key = lambda place: (bool(people[place].choice), pressing[people[place].certainty], place)  # noqa: E731 - local
        self._order = tuple(sorted(range(len(people)), key=key))
        self.endResetModel()

    def person(self, number: int) -> Person | None:
        """One person listed, if there is one."""
        return self._people[self._order[number]] if 0 <= number < len(self._order) else None

    def rowCount(self, parent: _Index = NONE) -> int:
        """How many people are in the file."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: _Index = NONE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, or its person."""
        person = self.person(index.row()) if index.isValid() else None
        if person is None:
            return None
        if role == _ROW:
            return person
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return ", ".join(self.lines(person, index.column()))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return COLUMNS[section] if role == Qt.ItemDataRole.DisplayRole else None

    def lines(self, person: Person, column: int) -> tuple[str, str]:
        """What a cell says, in two lines."""
        if column == GOES:
            words, _, more = goes_to(person, self.names)
            return words, more
        who = person.patient
        return who.name or "No name in the file", f"born {who.born}" if who.born.text else "birth date not given"


class PeopleDelegate(QStyledItemDelegate):
    """Paints a person in two lines, with what becomes of the rows as a chip."""

    def __init__(self, table: QTableView, model: PeopleModel) -> None:
        super().__init__(table)
        self._table, self._model = table, model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one cell."""
        person = index.data(_ROW)
        if not isinstance(person, Person):
            return
        colours, whole = style.tokens(), QRectF(option.rect)
        selected = self._table.selectionModel().isSelected(index)
        painter.save()
        painter.fillRect(whole, QColor(colours["accent_soft" if selected else "card"]))
        painter.fillRect(QRectF(whole.left(), whole.bottom() - 1, whole.width(), 1), QColor(colours["grid"]))
        room = whole.adjusted(10, 5, -6, -6)
        if index.column() == WHO:
            draw_two(painter, room, *self._model.lines(person, WHO), colours, option.font, bold=True)
        else:
            words, kind, more = goes_to(person, self._model.names)
            top = QRectF(room.left(), room.top(), room.width(), room.height() * 0.56)
            draw_chip(painter, top, words, kind, colours, option.font)
            below = QRectF(room.left(), top.bottom(), room.width(), room.height() * 0.44)
            draw_two(painter, below.adjusted(0, -below.height(), 0, 0), "", more, colours, option.font)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Every row has the same height."""
        return QSize(80, round(ROW_HEIGHT * style.scale()))
