"""What keeps somebody with a keyboard or a screen reader from using a screen: an automatic walk over all of it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from alpdesk.gui.tab_order import stops
from tests.screen_checks import told

MOST_STEPS = 400
"""Steps of Tab after which a screen that has not come back to its first control is taken for a trap."""
_MOST_NODES, _MOST_CELLS = 6_000, 200
_ROOM = 4
"""Pixels by which parts that stand in one line may be higher or lower than each other."""
_Role = QAccessible.Role
ROLES = frozenset({
    _Role.Button, _Role.ButtonDropDown, _Role.ButtonMenu, _Role.CheckBox, _Role.RadioButton, _Role.ComboBox,
    _Role.EditableText, _Role.StaticText, _Role.Table, _Role.Tree, _Role.List, _Role.ListItem, _Role.Cell,
    _Role.ColumnHeader, _Role.RowHeader, _Role.TreeItem, _Role.PageTab, _Role.PageTabList,
    _Role.Slider, _Role.SpinBox, _Role.ScrollBar, _Role.Splitter, _Role.Link, _Role.MenuItem, _Role.PopupMenu,
    _Role.ProgressBar, _Role.Graphic, _Role.Chart, _Role.Pane, _Role.LayeredPane, _Role.Document,
})  # fmt: skip
"""What a control may call itself; a screen reader has something to say of each."""


def faults(screen: QWidget) -> tuple[str, ...]:
    """Everything on a screen that is not named, not reached, out of order, or that keeps the keyboard."""
    return tuple(dict.fromkeys((*nameless(screen), *unscrolled(screen), *badly_walked(screen))))


def nameless(screen: QWidget) -> Iterator[str]:
    """Controls of the tree that a screen reader sees, without a name or without a role that says what they are."""
    top = QAccessible.queryAccessibleInterface(screen)
    if top is None:
        yield f"not in the tree of a screen reader: {told(screen)}"
        return
    for node in _nodes(top):
        state, part = node.state(), node.object()
        if state.invisible or not state.focusable or state.disabled or _shown_by_another(part):
            continue
        whole = told(part) if isinstance(part, QWidget) else f"{node.role()}"
        if not node.text(QAccessible.Text.Name).strip() and not _inside_a_whole(node):
            yield f"no name for a screen reader: {whole}"
        if node.role() not in ROLES and not isinstance(part, QScrollArea):
            yield f"no role for a screen reader: {whole} is {node.role().name}"


def _shown_by_another(part: object) -> bool:
    """Whether it is only the ground on which a part that scrolls draws: that one has the keyboard and the name."""
    above = part.parentWidget() if isinstance(part, QWidget) else None
    return isinstance(above, QAbstractScrollArea) and above.viewport() is part


def _nodes(top: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """The tree below a node; of a long list or table only its beginning."""
    waiting, seen = [top], 0
    while waiting and seen < _MOST_NODES:
        node = waiting.pop()
        seen += 1
        yield node
        count = min(node.childCount(), _MOST_CELLS)
        waiting.extend(child for number in range(count) if (child := node.child(number)) is not None)


def _inside_a_whole(node: QAccessibleInterface) -> bool:
    """Whether it is a cell without words, or the field inside a list to choose from: the whole has the name."""
    above = node.parent()
    return node.role() in {_Role.Cell, _Role.ListItem} or (above is not None and above.role() == _Role.ComboBox)


def unscrolled(screen: QWidget) -> Iterator[str]:
    """What is longer than its room, and neither takes the keyboard nor holds anything that does."""
    for area in screen.findChildren(QScrollArea):
        longer = area.isVisible() and area.verticalScrollBar().maximum() > 0
        if longer and not stops(area):
            yield f"cannot be scrolled with the keyboard: {told(area)}"


def badly_walked(screen: QWidget) -> Iterator[str]:
    """What is wrong with the way that Tab takes: a trap, a control that cannot be seen, or a step back."""
    first: QWidget | None = None
    before: QWidget | None = None
    back: list[tuple[int, str]] = []
    for part in walk(screen):
        if part is before:
            yield f"Tab does not leave it: {told(part)}"
            return
        if _hidden(part):
            yield f"has the keyboard and cannot be seen: {told(part)}"
        back += _steps_back(before, part)
        first, before = first or part, part
    if first is None:
        if screen.window().windowType() != Qt.WindowType.Popup:
            yield "Tab comes to nothing"
        return
    back += _steps_back(before, first)
    begins = max(back, default=None)
    yield from (said for step in back if step is not begins for said in step[1:])


def _steps_back(before: QWidget | None, part: QWidget) -> list[tuple[int, str]]:
    """How far a step of Tab leads back, and what is said of it; the longest of all is where Tab begins anew."""
    if before is None or not isValid(before) or not isValid(part) or not _back(before, part):
        return []
    return [(_rise(before, part), f"Tab goes back from {told(before)} to {told(part)}")]


def _rise(one: QWidget, other: QWidget) -> int:
    held = _holder(one, other)
    first, second = (_box(part, held).center() for part in (one, other))
    return (first - second).manhattanLength()


def walk(screen: QWidget) -> Iterator[QWidget]:
    """The controls in the order of Tab, once round; where Tab stays, the same one twice."""
    window = screen.window()
    if window.windowType() == Qt.WindowType.Popup:
        return
    shown = window.isVisible()
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    began = QApplication.focusWidget()
    seen: list[QWidget] = []
    for _ in range(MOST_STEPS):
        held = QApplication.focusWidget() or window
        QTest.keyClick(held, Qt.Key.Key_Tab)
        QApplication.processEvents()
        now = QApplication.focusWidget()
        if now is None or now.window() is not window:
            break
        if seen and now is seen[-1]:
            yield now
            break
        if now in seen:
            break
        seen.append(now)
        yield now
    if began is not None and isValid(began):
        began.setFocus()
    window.setVisible(shown)


def _hidden(part: QWidget) -> bool:
    """Whether less of it is on screen than one could see where the keyboard is."""
    shown = part.visibleRegion().boundingRect()
    return shown.height() < min(part.height(), 16) or shown.width() < min(part.width(), 16)


def _back(before: QWidget, part: QWidget) -> bool:
    """Whether a step leads up within a column, or back within a line, of the part of the screen that holds both."""
    if before.isAncestorOf(part) or part.isAncestorOf(before):
        return False
    held = _holder(before, part)
    first, second = (_box(one, held) for one in (before, part))
    if _level(first, second):
        return second.right() < first.left() if held.layoutDirection() == _LTR else second.left() > first.right()
    beside = second.left() >= first.right() if held.layoutDirection() == _LTR else second.right() <= first.left()
    return second.bottom() < first.top() + _ROOM and not beside


_LTR = Qt.LayoutDirection.LeftToRight


def _level(one: QRect, other: QRect) -> bool:
    """Whether two parts stand in one line: the middle of the lower one is beside the higher one."""
    lower, higher = sorted((one, other), key=lambda box: box.height())
    return higher.top() - _ROOM <= lower.center().y() <= higher.bottom() + _ROOM


def _holder(one: QWidget, other: QWidget) -> QWidget:
    """The smallest part that holds both; what scrolls is measured inside what scrolls it."""
    above = set(_up(one))
    return next(part for part in _up(other) if part in above)


def _up(part: QWidget) -> list[QWidget]:
    found: list[QWidget] = []
    over: QWidget | None = part
    while over is not None:
        found.append(over)
        over = None if over.isWindow() else over.parentWidget()
    return found


def _box(part: QWidget, held: QWidget) -> QRect:
    """Where a part stands; of an area, what can be seen of it: it reaches under what is above its page."""
    seen = part.visibleRegion().boundingRect() if isinstance(part, QAbstractScrollArea) else QRect()
    return (part.rect() if seen.isEmpty() else seen).translated(part.mapTo(held, QPoint(0, 0)))
