"""The live map of a pathway: where the clinician is, the way so far, the ways closed and why."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QGraphicsView, QHBoxLayout, QVBoxLayout, QWidget

from alpdesk.gui import style
from alpdesk.gui.map_scene import SAID, Box, End, MapScene
from alpdesk.gui.widgets import IconButton, PlainLabel
from alpdesk.pathways.walkthrough import StepView

NARROWEST = 170.0
ZOOMS = (0.6, 0.75, 0.9, 1.0, 1.2, 1.45, 1.75, 2.1)


class MapView(QGraphicsView):
    """The map itself. Arrow keys move between steps, Enter goes to one, Ctrl with plus, minus and 0 zooms."""

    step_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("map")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setMinimumSize(200, 160)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Map of the pathway")
        self._steps: tuple[StepView, ...] = ()
        self._ends: tuple[End, ...] = ()
        self._zoom = ZOOMS.index(1.0)
        self._current = -1
        self._map = MapScene(self.font(), style.tokens())
        self.setScene(self._map)

    @property
    def steps(self) -> tuple[StepView, ...]:
        """The steps shown."""
        return self._steps

    @property
    def current(self) -> str:
        """The id of the step that the keyboard is on, or empty."""
        return self._steps[self._current].id if 0 <= self._current < len(self._steps) else ""

    def show_way(self, steps: tuple[StepView, ...], ends: tuple[End, ...]) -> None:
        """Draw the steps and the boxes at the end of the way."""
        self._steps, self._ends = steps, ends
        self._current = self._here
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
            factor = max(self.viewport().height() / scene.height(), 0.35)
            self.scale(factor, factor)

    def describe(self, number: int) -> str:
        """One step in words, as a screen reader says it."""
        step = self._steps[number]
        taken = next((f"{way.text}, {way.disposition}" for way in step.exits if way.taken), "")
        said = f"Step {number + 1} of {len(self._steps)}: {step.title}, {SAID[step.state]}"
        return ". ".join(part for part in (said, step.reason, f"Way taken: {taken}" if taken else "") if part) + "."

    def sizeHint(self) -> QSize:
        """Wide enough to read."""
        return QSize(300, 400)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End move; Enter or Space goes to the step; Ctrl with plus, minus, 0 zooms."""
        key, held = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        last = len(self._steps) - 1
        moves = {
            Qt.Key.Key_Down: self._current + 1,
            Qt.Key.Key_Up: self._current - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        zooms = {
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.fit,
        }
        if held and key in zooms:
            zooms[Qt.Key(key)]()
        elif key in moves and self._steps:
            self._move(min(max(moves[Qt.Key(key)], 0), last))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self.current:
            self._choose(self._current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The click counts when the button is let go."""
        super().mousePressEvent(event)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a step goes to it."""
        super().mouseReleaseEvent(event)
        event.accept()
        item = self.itemAt(event.position().toPoint())
        if isinstance(item, Box) and item.step and event.button() == Qt.MouseButton.LeftButton:
            self._choose(next(n for n, step in enumerate(self._steps) if step.id == item.step))

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

    def focusInEvent(self, event: QEvent) -> None:
        """Show which step the keyboard is on."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        self._ring()

    def focusOutEvent(self, event: QEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self._ring()

    @property
    def _here(self) -> int:
        """The place of the step in hand; -1 where none is."""
        return next((n for n, step in enumerate(self._steps) if step.state == "now"), -1)

    def _draw(self) -> None:
        width = max(float(self.viewport().width()), NARROWEST)
        self._map.lay_out(self._steps, self._ends, width)
        self.setSceneRect(self._map.sceneRect())
        self._ring()
        if self._here >= 0:
            here = self._map.boxes[self._here]
            self.ensureVisible(QRectF(here.x(), here.y(), 10.0, here.height), 4, 40)

    def _set_zoom(self, number: int) -> None:
        self._zoom = min(max(number, 0), len(ZOOMS) - 1)
        self.resetTransform()
        self.scale(ZOOMS[self._zoom], ZOOMS[self._zoom])
        larger = ZOOMS[self._zoom] > 1.0
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(needed if larger else off)

    def _move(self, number: int) -> None:
        self._current = number
        self._ring()
        box = self._map.boxes[number]
        self.ensureVisible(QRectF(box.x(), box.y(), 10.0, box.height), 4, 20)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.describe(number)))

    def _ring(self) -> None:
        for number, box in enumerate(self._map.boxes):
            box.current = self.hasFocus() and number == self._current
            box.update()
        if self.current:
            self.setAccessibleDescription(self.describe(self._current))

    def _choose(self, number: int) -> None:
        self._current = number
        self._ring()
        self.step_chosen.emit(self._steps[number].id)


class MapPanel(QWidget):
    """The map under its heading, with zoom buttons and the key to its marks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = MapView()
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(PlainLabel("Where you are", "heading"), 1)
        for icon, name, run in (
            ("zoom-out", "Make the map smaller", self.view.zoom_out),
            ("zoom-in", "Make the map larger", self.view.zoom_in),
            ("focus-2", "Show the whole map", self.view.fit),
        ):
            button = IconButton(icon, name)
            button.clicked.connect(run)
            head.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addLayout(head)
        box.addWidget(self.view, 1)
        box.addWidget(PlainLabel("✓ done   ◉ you are here   ○ ahead   ⊗ closed", "small", wrap=True))
