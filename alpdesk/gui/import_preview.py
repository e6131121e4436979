"""A file before it is stored: people, rows, names, columns and what was left out, each on a tab with its count."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from alpdesk.desk.intake_values import Preview
from alpdesk.gui.columns_panel import ColumnsPanel
from alpdesk.gui.intake_rows import IntakeRowsPanel
from alpdesk.gui.names_panel import NamesPanel, open_names, open_units
from alpdesk.gui.people_panel import PeoplePanel
from alpdesk.gui.record_tabs import ScrollTab
from alpdesk.gui.shortcuts import WITHIN, shortcut
from alpdesk.gui.widgets import Card, FlowLayout, PlainLabel
from alpdesk.language import mark, plural, tr, tr_marked

TABS = (
    ("people", mark("People")),
    ("rows", mark("Rows")),
    ("names", mark("To confirm")),
    ("columns", mark("Columns")),
    ("left", mark("Left out")),
)
MOST = 200
"""So many things that were left out are listed."""


class PreviewPanel(QWidget):
    """The tabs of a preview; the panels on them give what was chosen."""

    turned = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.people, self.rows, self.names = PeoplePanel(), IntakeRowsPanel(), NamesPanel()
        self.columns, self.left = ColumnsPanel(), ScrollTab(tr("Left out"))
        self.tabs: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._stack = QStackedWidget()
        head = FlowLayout(4)
        panels = (self.people, self.rows, self.names, self.columns, self.left)
        for number, ((value, words), panel) in enumerate(zip(TABS, panels, strict=True), 1):
            tab = QPushButton(tr_marked(words))
            tab.setObjectName("tab")
            tab.setCheckable(True)
            tab.clicked.connect(lambda _on=False, value=value: self.turn_to(value))
            self._group.addButton(tab)
            self.tabs[value] = tab
            head.addWidget(tab)
            self._stack.addWidget(panel)
            go = lambda value=value: self._turn_if_shown(value)  # noqa: E731 - handed on
            shortcut(self, f"Alt+{number}", tr("Turn to the tab {tab}", tab=tr_marked(words)), go, WITHIN)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 0, 20, 0)
        box.setSpacing(8)
        box.addLayout(head)
        box.addWidget(self._stack, 1)

    @property
    def tab(self) -> str:
        """The tab in hand."""
        return TABS[self._stack.currentIndex()][0]

    def turn_to(self, tab: str) -> None:
        """Show a tab."""
        self.tabs[tab].setChecked(True)
        self._stack.setCurrentIndex([value for value, _ in TABS].index(tab))
        self.turned.emit(tab)

    def take_focus(self) -> None:
        """Put the keyboard where one begins on the tab in hand."""
        panel = self._stack.currentWidget()
        if isinstance(panel, PeoplePanel | IntakeRowsPanel | NamesPanel | ColumnsPanel):
            panel.take_focus()
        else:
            self.left.setFocus()

    def begin(self, preview: Preview) -> None:
        """Show another file, beginning with what has to be settled."""
        self.turn_to("rows")
        self.show_preview(preview)
        asked = open_names(preview) or open_units(preview)
        pressing = "people" if preview.undecided else "names" if asked else "rows"
        doubtful = self.columns.mapping is not None and self.columns.open
        self.turn_to("columns" if doubtful else pressing)
        self.take_focus()

    def show_preview(self, preview: Preview | None) -> None:
        """Show a preview of the file in hand."""
        self.people.show_preview(preview)
        self.rows.show_preview(preview)
        self.names.show_preview(preview)
        if preview is None:
            return
        names, left = len(open_names(preview)) + len(open_units(preview)), len(preview.left_out)
        undecided = len(preview.undecided)
        counts = {
            "people": tr("{people}, {undecided} to settle", people=len(preview.people), undecided=undecided)
            if undecided
            else f"{len(preview.people)}",
            "rows": f"{len(preview.rows)}",
            "names": f"{names}" if names else "",
            "columns": tr("to check") if self.columns.open else "",
            "left": f"{left}" if left else "",
        }
        for value, words in TABS:
            self.tabs[value].setText(f"{tr_marked(words)}  {counts[value]}".rstrip())
        self.tabs["names"].setVisible(bool(names) or self.tab == "names")
        self.tabs["columns"].setVisible(self.columns.mapping is not None)
        others = self._others(preview)
        self.tabs["left"].setVisible(bool(left or others))
        self.tabs["left"].setText(f"{tr('Besides')}  {left + len(others)}" if others else f"{tr('Left out')}  {left}")
        self._show_left(preview, others)

    def _turn_if_shown(self, tab: str) -> None:
        if not self.tabs[tab].isHidden():
            self.turn_to(tab)
            self.take_focus()

    def _others(self, preview: Preview) -> list[str]:
        """The entries that are no results and that the record does not hold, by kind."""
        entries = preview.entries
        said = (
            (plural(len(entries.problems), "{number} problem", "{number} problems"), entries.problems),
            (plural(len(entries.medicines), "{number} medicine", "{number} medicines"), entries.medicines),
            (
                plural(len(entries.procedures), "{number} operation or event", "{number} operations or events"),
                entries.procedures,
            ),
            (plural(len(entries.answers), "{number} answer", "{number} answers"), entries.answers),
        )
        return [words for words, found in said if found]

    def _show_left(self, preview: Preview, others: list[str]) -> None:
        self.left.clear()
        if others:
            card = Card(tr("Besides"), "clipboard-list")
            said = tr("{entries} that the record does not hold; stored with the results.", entries=", ".join(others))
            card.body.addWidget(PlainLabel(said, "body", wrap=True))
            self.left.add(card)
        if preview.left_out:
            card = Card(tr("Left out"), "ban")
            for sentence in preview.left_out[:MOST]:
                card.body.addWidget(PlainLabel(sentence, "body", wrap=True))
            if len(preview.left_out) > MOST:
                card.body.addWidget(PlainLabel(tr("and {number} more", number=len(preview.left_out) - MOST), "small"))
            self.left.add(card)
