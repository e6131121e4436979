"""The people of a file, and for each the choice: whose record, a new patient, refused, or left to wait."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from alpdesk.desk.intake_values import NEW_PATIENT, NOT_TAKEN, Person, Preview
from alpdesk.gui import style
from alpdesk.gui.people_model import PeopleDelegate, PeopleModel
from alpdesk.gui.person_panel import PersonPanel
from alpdesk.gui.rows_table import as_list
from alpdesk.gui.widgets import Button, Card
from alpdesk.language import mark, plural, tr, tr_marked

WORDS = {NEW_PATIENT: mark("New patient"), NOT_TAKEN: mark("Refuse"), "": mark("Leave in quarantine")}
_BESIDE = 760
"""From this width, at the usual text size, the choice stands beside the list, else below."""
_STATES = {
    NEW_PATIENT: mark("Will be added as a new patient."),
    NOT_TAKEN: mark("Refused: nothing of this person is stored."),
}


class PeoplePanel(QWidget):
    """``settled`` gives the choices, by place; ``search_wanted`` the places for which another patient is looked for."""

    settled = Signal(object)
    search_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.model = PeopleModel()
        self.table = QTableView()
        self.person = PersonPanel(WORDS)
        self.all_new = Button("", "user-plus")
        self._preview: Preview | None = None
        self._build()
        self.person.chosen.connect(self._on_chosen)
        self.person.search_wanted.connect(lambda: self.search_wanted.emit(self.marked()))
        self.all_new.clicked.connect(self._on_all_new)
        self.table.selectionModel().selectionChanged.connect(lambda _now, _before: self._show())
        self.table.installEventFilter(self)

    def show_preview(self, preview: Preview | None) -> None:
        """Show the people of a preview; who is in hand stays in hand."""
        self._preview = preview
        self.model.show_preview(preview)
        if self.model.rowCount() and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))
        strangers = self._strangers()
        self.all_new.setVisible(len(strangers) > 1)
        self.all_new.setText(tr("Add all {number} whom nobody knows as new patients", number=len(strangers)))
        self._show()

    def marked(self) -> tuple[int, ...]:
        """The places of the people that are marked."""
        return tuple(one.place for one in self._marked())

    def take_focus(self) -> None:
        """Put the keyboard into the list."""
        self.table.setFocus()

    def found(self, patient_id: str, name: str, places: tuple[int, ...]) -> None:
        """Another patient was found by name for these people."""
        self.model.names[patient_id] = name
        self.settled.emit(dict.fromkeys(places, patient_id))

    def minimumSizeHint(self) -> QSize:
        """Small enough for any window: both parts scroll."""
        return QSize(300, 160)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choice beside the list where there is room, else below."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_box"):
            self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes to the choice of who is in hand."""
        pressed = watched is self.table and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.person.take_focus()
            return True
        return super().eventFilter(watched, event)

    def _marked(self) -> tuple[Person, ...]:
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return tuple(person for row in rows if (person := self.model.row(row)))

    def _strangers(self) -> tuple[Person, ...]:
        people = self._preview.people if self._preview else ()
        return tuple(one for one in people if not one.choice and one.certainty == "none")

    def _show(self) -> None:
        marked = self._marked()
        if len(marked) > 1:
            self.person.show_several(len(marked), sum(one.rows for one in marked))
        elif marked:
            one = marked[0]
            name = self.model.names.get(one.choice, "")
            linked = tr("Linked to") if name else tr("This is the patient of the record below.") if one.choice else ""
            waits = plural(
                one.rows,
                "Not settled: {number} row will wait in the quarantine.",
                "Not settled: {number} rows will wait in the quarantine.",
            )
            self.person.show_person(
                one.patient,
                one.candidates,
                one.choice,
                tr_marked(_STATES[one.choice]) if one.choice in _STATES else linked or waits,
                name,
            )

    def _on_chosen(self, choice: str) -> None:
        self.settled.emit(dict.fromkeys(self.marked(), choice))
        self.table.setFocus()

    def _on_all_new(self) -> None:
        self.settled.emit({one.place: NEW_PATIENT for one in self._strangers()})

    def _arrange(self) -> None:
        beside = self.width() >= _BESIDE * style.scale()
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        rows = self.table.verticalHeader()
        rows.setMinimumSectionSize(round(PeopleDelegate.height * style.scale()))
        rows.setDefaultSectionSize(round(PeopleDelegate.height * style.scale()))

    def _build(self) -> None:
        table = self.table
        as_list(table, self.model, tr("People in the file"), tr("Columns of the people of the file"), many=True)
        table.setItemDelegate(PeopleDelegate(table, self.model))
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        card = Card()
        card.body.setContentsMargins(1, 1, 1, 6)
        card.body.addWidget(table, 1)
        listed = QVBoxLayout()
        listed.setSpacing(8)
        listed.addWidget(card, 1)
        listed.addWidget(self.all_new, 0, Qt.AlignmentFlag.AlignLeft)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(12)
        self._box.addLayout(listed, 1)
        self._box.addWidget(self.person, 1)
