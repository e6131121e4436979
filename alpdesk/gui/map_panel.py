"""The panel of the map: the drawing, the same as a list for those who read with the ears, zoom, and the key."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QStackedLayout, QVBoxLayout, QWidget

from alpdesk.clinical.wording import NBSP
from alpdesk.gui import style
from alpdesk.gui.map_view import MapView
from alpdesk.gui.widgets import IconButton, PlainLabel
from alpdesk.language import tr
from alpdesk.pathways.chart import Chart

_PLACE = Qt.ItemDataRole.UserRole
_INDENT = "    "
_MARK = re.compile("([✓◉○⊗]) ")
_LOWEST = 150
"""Height in pixels at 100 % below which the key to the marks is left out."""


class MapList(QListWidget):
    """Every step, way out and end of the map as lines of a list, in step with the drawing."""

    def __init__(self, view: MapView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._chart: Chart | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setSpacing(3)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Map of the pathway as a list"))
        view.moved.connect(self._follow)
        self.currentItemChanged.connect(self._lead)
        self.itemActivated.connect(lambda _item: view.choose())

    def show_chart(self, chart: Chart) -> None:
        """Show the same chart as the drawing."""
        if chart == self._chart:
            self._follow()
            return
        self._chart = chart
        self.blockSignals(True)  # noqa: FBT003 - Qt's positional flag
        self.clear()
        for number, step in enumerate(chart.steps):
            self._add(chart.said(number), chart.told(number), (number, -1))
            for way in range(len(step.ways)):
                self._add(_INDENT + chart.said_way(number, way), chart.told_way(number, way), (number, way))
        for end in chart.ends:
            self._add(tr("Caution: {text}", text=end.text) if end.caution else end.text, "", (-1, -1))
        self.blockSignals(False)  # noqa: FBT003 - Qt's positional flag
        self._follow()

    def _add(self, said: str, told: str, place: tuple[int, int]) -> None:
        item = QListWidgetItem(". ".join(part for part in (said, told) if part), self)
        item.setData(_PLACE, place)

    def _follow(self) -> None:
        """Stand where the drawing stands."""
        here = self.currentItem()
        if here is not None and tuple(here.data(_PLACE)) == self._view.place:
            return
        rows = (row for row in range(self.count()) if tuple(self.item(row).data(_PLACE)) == self._view.place)
        self.setCurrentRow(next(rows, 0))

    def _lead(self, item: QListWidgetItem | None) -> None:
        """Let the drawing stand where the list stands."""
        if item is not None:
            number, way = item.data(_PLACE)
            self._view.go((number, way))


class MapPanel(QWidget):
    """The map under its heading, with zoom buttons and the key to its marks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = MapView()
        self.list = MapList(self.view)
        self.listed = IconButton("list-check", tr("Show the map as a list"))
        self.listed.setCheckable(True)
        self.listed.toggled.connect(self._turn)
        self._zooms: list[IconButton] = []
        key = tr("✓ done   ◉ you are here   ○ ahead   ⊗ closed")
        self._key = PlainLabel(_MARK.sub(f"\\1{NBSP}", key), "small", wrap=True)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.view)
        self._pages.addWidget(self.list)
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(PlainLabel(tr("Where you are"), "heading", wrap=True), 1)
        for icon, name, run in (
            ("zoom-out", tr("Make the map smaller (minus)"), self.view.zoom_out),
            ("zoom-in", tr("Make the map larger (plus)"), self.view.zoom_in),
            ("focus-2", tr("Show the whole map (0)"), self.view.fit),
        ):
            button = IconButton(icon, name)
            button.clicked.connect(run)
            self._zooms.append(button)
            head.addWidget(button)
        head.addWidget(self.listed)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addLayout(head)
        box.addLayout(self._pages, 1)
        box.addWidget(self._key)

    def show_chart(self, chart: Chart) -> None:
        """Show a chart, drawn and as a list."""
        self.view.show_chart(chart)
        self.list.show_chart(chart)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the key out where the map itself would have no room: the list says its marks in words."""
        super().resizeEvent(event)
        self._key.setVisible(self.height() >= _LOWEST * style.scale())

    def _turn(self, listed: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Show the list or the drawing, and let the keyboard stay on it."""
        self._pages.setCurrentIndex(int(listed))
        for button in self._zooms:
            button.setEnabled(not listed)
        (self.list if listed else self.view).setFocus()
