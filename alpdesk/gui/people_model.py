"""The people of a file: who each is taken for, and how certain that is; those to settle come first."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QTableView

from alpdesk.desk.intake_values import NEW_PATIENT, NOT_TAKEN, Person, Preview
from alpdesk.gui import style
from alpdesk.gui.painting import draw_chip, draw_two
from alpdesk.gui.person_panel import head_name
from alpdesk.gui.rows_model import RowsDelegate, RowsModel
from alpdesk.language import mark, plural, tr

COLUMNS = (mark("In the file"), mark("Goes to"))
WHO, GOES = range(len(COLUMNS))


def goes_to(person: Person, names: dict[str, str]) -> tuple[str, str, str]:
    """What becomes of a person’s rows: a chip’s words and kind, and a line that says more."""
    rows = plural(person.rows, "{number} row", "{number} rows")
    if person.choice == NEW_PATIENT:
        return tr("New patient"), "pathway", rows
    if person.choice == NOT_TAKEN:
        return tr("Refused"), "none", tr("{rows} not stored", rows=rows)
    if person.choice:
        found = next((head_name(one.head) for one in person.candidates if one.patient_id == person.choice), "")
        name = names.get(person.choice) or found or tr("the open record")
        sure = person.certainty == "certain"
        return tr("Certain") if sure else tr("Linked"), "monitoring" if sure else "letter", f"{name}, {rows}"
    if person.certainty == "possible":
        return (
            tr("Who is it?"),
            "critical",
            plural(
                len(person.candidates),
                "{number} possible patient, {rows} wait",
                "{number} possible patients, {rows} wait",
                rows=rows,
            ),
        )
    return tr("Nobody known"), "due", tr("{rows} wait", rows=rows)


class PeopleModel(RowsModel[Person]):
    """The people of a preview; their order is that of the first showing, so that nothing jumps while one chooses."""

    columns = COLUMNS

    def __init__(self) -> None:
        super().__init__()
        self._order: tuple[int, ...] = ()
        self.names: dict[str, str] = {}

    def show_preview(self, preview: Preview | None) -> None:
        """Hold the people of this preview from now on."""
        people = preview.people if preview else ()
        same = [one.patient for one in people] == [one.patient for one in self._rows]
        if same and self._order:
            self._rows = people
            self.dataChanged.emit(self.index(0, 0), self.index(len(people) - 1, len(COLUMNS) - 1))
            return
        self.beginResetModel()
        self._rows, self.names = people, {}
        pressing = {"possible": 0, "none": 1, "certain": 2}
        key = lambda place: (bool(people[place].choice), pressing[people[place].certainty], place)  # noqa: E731 - local
        self._order = tuple(sorted(range(len(people)), key=key))
        self.endResetModel()

    @property
    def count(self) -> int:
        """How many people are in the file."""
        return len(self._order)

    def row(self, number: int) -> Person | None:
        """One person listed, if there is one."""
        return self._rows[self._order[number]] if 0 <= number < len(self._order) else None

    def said(self, row: Person, column: int) -> str:
        """What a cell says."""
        return ", ".join(self.lines(row, column))

    def lines(self, person: Person, column: int) -> tuple[str, str]:
        """What a cell says, in two lines."""
        if column == GOES:
            words, _, more = goes_to(person, self.names)
            return words, more
        who = person.patient
        return (
            who.name or tr("No name in the file"),
            tr("born {date}", date=who.born) if who.born.text else tr("birth date not given"),
        )


class PeopleDelegate(RowsDelegate[Person]):
    """Paints a person in two lines, with what becomes of the rows as a chip."""

    def __init__(self, table: QTableView, model: PeopleModel) -> None:
        super().__init__(table)
        self._model = model

    def paint_cell(self, painter: QPainter, room: QRectF, row: Person, column: int, font: QFont) -> None:
        """Paint one cell."""
        colours = style.tokens()
        if column == WHO:
            draw_two(painter, room, *self._model.lines(row, WHO), colours, font, bold=True)
            return
        words, kind, more = goes_to(row, self._model.names)
        top = QRectF(room.left(), room.top(), room.width(), room.height() * 0.56)
        draw_chip(painter, top, words, kind, colours, font)
        below = QRectF(room.left(), top.bottom(), room.width(), room.height() * 0.44)
        draw_two(painter, below.adjusted(0, -below.height(), 0, 0), "", more, colours, font)
