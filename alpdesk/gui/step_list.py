"""The steps of a walkthrough as a list to jump in: upright beside the question, or as a strip above it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from alpdesk.gui import style
from alpdesk.gui.map_scene import draw_mark
from alpdesk.language import tr
from alpdesk.pathways.chart import stand_words
from alpdesk.pathways.walkthrough import StepView

OUTCOME = "outcome"
"""The id of the last line, which leads to the outcome."""
_SHOWN, _SAID = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole
_STATE = Qt.ItemDataRole.UserRole
_SUB = Qt.ItemDataRole.UserRole + 1
_ID = Qt.ItemDataRole.UserRole + 2
_PAD = 8
_MARK = 26


class StepDelegate(QStyledItemDelegate):
    """Paints a step: its mark, number and title, and below it where it stands."""

    def __init__(self, view: StepList) -> None:
        super().__init__(view)
        self._list = view
        self._made: tuple[QFont, tuple[QFont, QFont]] | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the wrapped words; in a strip as wide as the title."""
        title, below = str(index.data()), str(index.data(_SUB) or "")
        bold, small = self._fonts()
        if self._list.strip:
            return QSize(
                QFontMetrics(bold).horizontalAdvance(title) + _MARK + 2 * _PAD, QFontMetrics(bold).height() + 14
            )
        room = max(self._list.viewport().width() - _MARK - 2 * _PAD, 80)
        height = _height(bold, room, title) + (_height(small, room, below) if below else 0)
        return QSize(room + _MARK, height + 14)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The line in the colours of the theme."""
        colours, look = style.tokens(), index.data(_STATE)
        rect: QRectF = QRectF(option.rect).adjusted(1, 1, -1, -1)
        bold, small = self._fonts()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if look == "now":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours["accent_soft"]))
            painter.drawRoundedRect(rect, 6, 6)
        if self._list.hasFocus() and self._list.currentRow() == index.row():
            painter.setPen(QColor(colours["focus"]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, 6, 6)
        painter.setPen(QColor(colours["accent" if look in {"done", "now"} else "text_muted"]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        words = rect.adjusted(_MARK, 6, -_PAD, -6)
        first = QFontMetrics(bold).height() / 2
        draw_mark(painter, look, rect.left() + _PAD + 7, rect.center().y() if self._list.strip else words.top() + first)
        painter.setPen(QColor(colours["text" if look in {"done", "now"} else "text_muted"]))
        painter.setFont(bold)
        wrap = (
            Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignVCenter if self._list.strip else Qt.TextFlag.TextWordWrap
        )
        painter.drawText(words, int(wrap), str(index.data()))
        if not self._list.strip and (below := str(index.data(_SUB) or "")):
            words.setTop(words.top() + _height(bold, int(words.width()), str(index.data())))
            painter.setFont(small)
            painter.setPen(QColor(colours["text_muted"]))
            painter.drawText(words, int(Qt.TextFlag.TextWordWrap), below)
        painter.restore()

    def _fonts(self) -> tuple[QFont, QFont]:
        font = self._list.font()
        if self._made is None or self._made[0] != font:
            bold, small = QFont(font), QFont(font)
            bold.setWeight(QFont.Weight.DemiBold)
            small.setPointSizeF(small.pointSizeF() * 0.88)
            self._made = font, (bold, small)
        return self._made[1]


class StepList(QListWidget):
    """The steps, then the outcome; ``chosen`` gives the id of the line that was clicked or entered."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("steplist")
        self.setAccessibleName(tr("Steps of the pathway"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setItemDelegate(StepDelegate(self))
        self.strip = False
        self.set_strip(on=False)
        self.itemActivated.connect(self._choose)
        self.itemClicked.connect(self._choose)

    def set_strip(self, *, on: bool) -> None:
        """Lie down as a strip of one line, or stand upright."""
        self.strip = on
        self.setFlow(QListView.Flow.LeftToRight if on else QListView.Flow.TopToBottom)
        off, auto = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(off)
        self.setVerticalScrollBarPolicy(off if on else auto)
        self.setSpacing(0 if on else 1)
        self.setMaximumHeight(self.fontMetrics().height() + 20 if on else 16_777_215)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.scheduleDelayedItemsLayout()

    def show_steps(self, steps: tuple[StepView, ...], *, ends_in_step: bool) -> None:
        """Show the steps and, unless the last step is itself the outcome, a line for the outcome."""
        lines = [(step.id, step.title, step.state, step.reason, len(step.due)) for step in steps]
        if not ends_in_step:
            lines.append((OUTCOME, tr("Outcome"), "ahead", "", 0))
        while self.count() > len(lines):
            self.takeItem(self.count() - 1)
        changed = False
        for row, (ident, title, look, reason, due) in enumerate(lines):
            item = self.item(row) or QListWidgetItem(self)
            here = tr("You are here") if look == "now" else reason
            open_ = tr("{number} to confirm", number=due) if due else ""
            below = tr("{state}, {due}", state=here, due=open_) if here and open_ else here or open_
            place = {"number": row + 1, "all": len(lines), "title": title, "state": stand_words(look)}
            said = f"{tr('Step {number} of {all}: {title}, {state}', **place)}. {below}".strip()
            told = {_SHOWN: f"{row + 1}  {title}", _ID: ident, _STATE: look, _SUB: below, _SAID: said}
            if any(item.data(role) != value for role, value in told.items()):
                changed = True
                for role, value in told.items():
                    item.setData(role, value)
            if look == "now":
                self.setCurrentItem(item)
                self.scrollToItem(item, QAbstractItemView.ScrollHint.PositionAtCenter)
        if changed:
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of font or colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(str(item.data(_ID)))


def _height(font: QFont, width: int, text: str) -> int:
    return QFontMetrics(font).boundingRect(0, 0, width, 10_000, int(Qt.TextFlag.TextWordWrap), text).height()
