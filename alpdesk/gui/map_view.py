"""The live map of a pathway: where the clinician is, the way so far, the ways closed and by which datum."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from alpdesk.gui import style
from alpdesk.gui.map_scene import BoxItem, MapScene
from alpdesk.gui.spoken_roles import call_picture
from alpdesk.gui.step_list import OUTCOME
from alpdesk.language import tr
from alpdesk.pathways.chart import Chart
from alpdesk.pathways.chart_layout import Box

NARROWEST = 170.0
SMALLEST = 0.35
"""The least zoom at which the whole map is shown."""
ZOOMS = (0.6, 0.75, 0.9, 1.0, 1.2, 1.45, 1.75, 2.1)
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
_ARROWS = {
    Qt.Key.Key_Down: "down", Qt.Key.Key_Up: "up", Qt.Key.Key_Left: "left", Qt.Key.Key_Right: "right",
    Qt.Key.Key_Home: "first", Qt.Key.Key_End: "last",
}  # fmt: skip


class MapView(QGraphicsView):
    """The map itself. ``chosen`` gives the step to go to and the question to stand on, which may be empty.

    Arrow keys go along the edges, Home and End to both ends, Enter goes to the answer; plus, minus and 0 zoom, as does
    the wheel with Ctrl.
    """

    chosen = Signal(str, str)
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("map")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setMinimumSize(200, 160)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Map of the pathway"))
        call_picture(self)
        self._chart: Chart | None = None
        self._zoom = ZOOMS.index(1.0)
        self._place: tuple[int, int] = (-1, -1)
        self._map = MapScene(self.font(), style.tokens())
        self.setScene(self._map)

    @property
    def chart(self) -> Chart | None:
        """What is shown."""
        return self._chart

    @property
    def boxes(self) -> list[BoxItem]:
        """The boxes as drawn."""
        return self._map.boxes

    @property
    def place(self) -> tuple[int, int]:
        """Where the keyboard is: the step and the way out of it, or -1 for the step itself; step -1 is the end."""
        return self._place

    @property
    def current(self) -> BoxItem | None:
        """The box that the keyboard is on; of a way out that is not drawn apart, its step's."""
        boxes = self._map.boxes
        found = (item for place in (self._place, (self._place[0], -1)) for item in boxes if _holds(item.box, place))
        return next(found, None)

    def show_chart(self, chart: Chart) -> None:
        """Draw a chart, unless it is the one drawn; the keyboard begins at the step in hand."""
        place, drawn = (next((n for n, step in enumerate(chart.steps) if step.state == "now"), 0), -1), self._chart
        if (chart, place) != (drawn, self._place):
            self._chart, self._place = chart, place
            self._draw()

    def restyle(self) -> None:
        """Draw again in the colours and fonts of now."""
        self._map = MapScene(self.font(), style.tokens())
        self.setScene(self._map)
        self._draw()

    def zoom_in(self) -> None:
        """One step larger."""
        self._set_zoom(self._zoom + 1)

    def zoom_out(self) -> None:
        """One step smaller."""
        self._set_zoom(self._zoom - 1)

    def fit(self) -> None:
        """The whole map in view, never larger than natural size."""
        self.resetTransform()
        self._zoom = ZOOMS.index(1.0)
        scene = self.sceneRect()
        if scene.height() > self.viewport().height() > 0:
            factor = max(self.viewport().height() / scene.height(), SMALLEST)
            self.scale(factor, factor)

    def go(self, place: tuple[int, int]) -> None:
        """Put the keyboard on a step, a way out or the end; every move is said."""
        if place == self._place:
            return
        self._place = place
        self._ring()
        item = self.current
        if item is not None:
            self.ensureVisible(item, 4, 20)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleDescription()))
        self.moved.emit()

    def choose(self) -> None:
        """Go to the answer that the box in hand stands for."""
        if self._chart is None:
            return
        number, out = self._place
        if number < 0:
            self.chosen.emit(OUTCOME, "")
            return
        step = self._chart.steps[number]
        way = step.ways[out] if out >= 0 else None
        if way is not None and way.asked_in:
            self.chosen.emit(way.asked_in, way.question)
        else:
            self.chosen.emit(step.id, step.question)

    def sizeHint(self) -> QSize:
        """Wide enough to read."""
        return QSize(300, 400)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, go to an answer, or zoom."""
        key = Qt.Key(event.key())
        zooms = {
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.fit,
        }
        plain = not event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier)
        if key in zooms and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            zooms[key]()
        elif plain and key in _ARROWS:
            self.go(self._along(_ARROWS[key]))
        elif plain and key in _ENTER:
            self.choose()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned:
            (self.zoom_in if turned > 0 else self.zoom_out)()
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The click counts when the button is let go."""
        super().mousePressEvent(event)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a box goes to its answer."""
        super().mouseReleaseEvent(event)
        event.accept()
        item = self.itemAt(event.position().toPoint())
        if isinstance(item, BoxItem) and event.button() == Qt.MouseButton.LeftButton:
            self.go(_place(item.box))
            self.choose()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the map out for the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_map"):
            self.restyle()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self._ring()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self._ring()

    def _along(self, arrow: str) -> tuple[int, int]:
        """Where an arrow leads: up and down the trunk, or the ways out of a step; right to these, left back."""
        boxes = [item.box for item in self._map.boxes]
        trunk = [_place(box) for box in boxes if box.kind == "step"]
        trunk += [_place(box) for box in boxes if box.kind == "end"][:1]
        here = self.current
        if here is None or arrow in {"first", "last"}:
            return trunk[-1 if arrow == "last" else 0] if trunk else self._place
        place = _place(here.box)
        ways = [_place(box) for box in boxes if box.kind == "way" and box.step == place[0]]
        if arrow == "right":
            return ways[0] if ways and place in trunk else self._place
        if place in trunk and arrow == "left":
            return self._place
        row = trunk if place in trunk else [(place[0], -1), *ways]
        after = row.index(place) + (1 if arrow == "down" else -1)
        return (place[0], -1) if arrow == "left" else row[min(max(after, 0), len(row) - 1)]

    def _draw(self) -> None:
        if self._chart is None:
            return
        self._map.lay_out(self._chart, max(float(self.viewport().width()), NARROWEST))
        self.setSceneRect(self._map.sceneRect())
        self._ring()
        if self.current is not None:
            self.ensureVisible(self.current, 4, 40)

    def _set_zoom(self, number: int) -> None:
        self._zoom = min(max(number, 0), len(ZOOMS) - 1)
        self.resetTransform()
        self.scale(ZOOMS[self._zoom], ZOOMS[self._zoom])
        larger = ZOOMS[self._zoom] > 1.0
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(needed if larger else off)
        if self.current is not None:
            self.ensureVisible(self.current, 4, 20)

    def _ring(self) -> None:
        here = self.current
        for item in self._map.boxes:
            item.current = self.hasFocus() and item is here
            item.update()
        if here is not None:
            self.setAccessibleDescription(". ".join(part for part in (here.box.name, here.box.about) if part))


def _place(box: Box) -> tuple[int, int]:
    """The place that a box stands for."""
    return box.step, (box.ways[0] if box.kind == "way" else -1)


def _holds(box: Box, place: tuple[int, int]) -> bool:
    """Whether a box shows a place; ways that share a box share it."""
    number, out = place
    if box.step != number or box.kind == "key":
        return False
    return out in box.ways if box.kind == "way" else out < 0
