"""The search over everything: patients and actions, two keystrokes away from any page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from alpdesk.clinical.wording import fold
from alpdesk.desk.desk import Desk
from alpdesk.gui import style
from alpdesk.gui.fields import line
from alpdesk.gui.patients_model import identifier_text
from alpdesk.gui.recents import Recent
from alpdesk.gui.widgets import Picture, PlainLabel
from alpdesk.language import tr

MOST, FIRST_RECENTS = 8, 5
WIDTH = 600


@dataclass(frozen=True)
class Action:
    """Something that can be done from here: its words, its icon, its shortcut, and how."""

    words: str
    icon: str
    run: Callable[[], object]
    keys: str = ""


class Palette(QFrame):
    """A search field and what it finds; Enter does it, Esc leaves."""

    def __init__(
        self,
        desk: Desk,
        actions: tuple[Action, ...],
        open_patient: Callable[[str], object],
        parent: QWidget,
        recents: Sequence[Recent] = (),
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._actions, self._open_patient, self._recents = desk, actions, open_patient, recents
        self.search = line(tr("Search patients and actions"))
        self.search.setAccessibleName(tr("Search patients and actions"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(lambda _text: self._find())
        self.search.returnPressed.connect(self.run)
        self.list.itemClicked.connect(lambda _item: self.run())
        row = QHBoxLayout()
        row.addWidget(Picture("search", "accent", 20))
        row.addWidget(self.search, 1)
        row.addWidget(PlainLabel(tr("Esc", "the key"), "shortcut"))
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 12)
        box.addLayout(row)
        box.addWidget(self.list, 1)
        self._find()

    def show_over(self, window: QWidget, text: str = "") -> None:
        """Show the search in the upper middle of a window, with what was typed already."""
        width = min(round(WIDTH * style.scale()), window.width() - 40)
        self.resize(width, min(round(430 * style.scale()), window.height() - 120))
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, 70)))
        self.search.setText(text)
        self.show()
        self.search.setFocus()

    def run(self) -> None:
        """Do what is chosen."""
        item = self.list.currentItem()
        run = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        self.close()
        if callable(run):
            run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys move through what was found."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self._move(step)
                return True
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        row = self.list.currentRow() + step
        while 0 <= row < self.list.count() and not self.list.item(row).data(Qt.ItemDataRole.UserRole):
            row += step
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)

    def _find(self) -> None:
        self.list.clear()
        typed = self.search.text().strip()
        found = self._desk.patients(typed, MOST).rows if self._desk.may("read") else ()
        words = fold(typed)
        actions = [one for one in self._actions if words in fold(one.words)]
        if self._recents and not typed:
            self._head(tr("OPENED LAST"))
            for one in self._recents[:FIRST_RECENTS]:
                self._add("history", "   ".join(part for part in (one.name, one.born) if part), self._opening(one.id))
            found = ()
        if found:
            self._head(tr("PATIENTS"))
        for row in found:
            born = f"   {row.born}" if row.born.text else ""
            self._add("user", f"{row.name}{born}   {identifier_text(row.identifier)}", self._opening(row.id))
        if actions:
            self._head(tr("ACTIONS"))
        for action in actions:
            self._add(action.icon, f"{action.words}   {action.keys}".rstrip(), action.run)
        if not found and not actions:
            self._head(tr("Nothing is found for “{typed}”", typed=typed))
        self.list.setCurrentRow(-1)
        self._move(1)

    def _opening(self, patient_id: str) -> Callable[[], object]:
        return lambda: self._open_patient(patient_id)

    def _head(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(item)

    def _add(self, icon: str, text: str, run: Callable[[], object]) -> None:
        item = QListWidgetItem(style.icon(icon, "accent", 18, self.devicePixelRatioF()), text)
        item.setData(Qt.ItemDataRole.UserRole, run)
        self.list.addItem(item)
