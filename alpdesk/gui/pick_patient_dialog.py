"""Finding the patient whose results these are, by name, birth date or number."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QWidget

from alpdesk.desk.desk import Desk
from alpdesk.errors import AlpDeskError
from alpdesk.gui.entry_dialog import EntryDialog
from alpdesk.gui.fields import Field, line
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.patients_model import age_text, identifier_text
from alpdesk.language import tr

MOST = 30


class NobodyChosen(AlpDeskError):
    """No patient is chosen in the list."""


class PickPatientDialog(EntryDialog):
    """A search and what it finds; ``picked`` gets id and name of the patient chosen."""

    def __init__(
        self, desk: Desk, jobs: Jobs, who: str, picked: Callable[[str, str], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Whose results are these?"), who, "search", jobs, parent)
        self._desk, self._picked = desk, picked
        self.search = Field(tr("Patient"), line(tr("Name, NHS number or date of birth (1968-03-02)")))
        self.list = QListWidget()
        self.list.setObjectName("framed")
        self.list.setAccessibleName(tr("Patients found"))
        self.list.setMinimumHeight(220)
        self.list.setSpacing(3)
        self.body.addWidget(self.search)
        self.body.addWidget(self.list, 1)
        self.save.setText(tr("Link"))
        self.search.editor.textChanged.connect(lambda _text: self._find())
        self.search.editor.installEventFilter(self)
        self.list.itemActivated.connect(lambda _item: self.save.click())
        self._find()
        self.search.setFocus()

    def submit(self) -> None:
        """Hand on who was chosen; raises NobodyChosen."""
        item = self.list.currentItem()
        if item is None:
            raise NobodyChosen(tr("Choose a patient in the list first."))
        patient_id, name = item.data(Qt.ItemDataRole.UserRole)
        self.accept()
        self._picked(patient_id, name)

    def reject(self) -> None:
        """Leave at once: a search is no entry."""
        if not self.held:
            QDialog.reject(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys in the search move through the list; Enter links."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.search.editor:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            if step := steps.get(Qt.Key(event.key())):
                self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), self.list.count() - 1))
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.save.click()
                return True
        return super().eventFilter(watched, event)

    def _find(self) -> None:
        typed = self.search.editor.text().strip()
        page = self._desk.patients(typed, MOST)
        self.list.clear()
        for row in page.rows:
            born = str(row.born) if row.born.text else tr("birth date not known")
            item = QListWidgetItem(f"{row.name}\n{born}, {age_text(row)}, {identifier_text(row.identifier)}")
            item.setData(Qt.ItemDataRole.UserRole, (row.id, row.name))
            self.list.addItem(item)
        self.list.setCurrentRow(0 if typed and page.rows else -1)
        more = page.total - len(page.rows)
        found = "" if page.rows else tr("Nobody is found.")
        self.search.question(tr("{number} more: type more of the name.", number=more) if more > 0 else found)
