"""What is wrong with a screen as it stands: words cut off, controls without a name, small targets, keyboard gaps."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QGraphicsView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

LEAST_TARGET = 24
"""Device-independent pixels (WCAG 2.2, 2.5.8)."""
_SLACK = 2
"""Pixels by which a measure of Qt may be short without anything being cut off."""
_CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QTextEdit, QAbstractItemView, QGraphicsView)
_WHOLES = (QAbstractSpinBox, QComboBox, QTabBar, QScrollBar, QLineEdit, QAbstractItemView)
"""Controls whose own buttons belong to the whole."""
_EDGES = 12
"""Pixels of a field that are not for words."""
_WORDS_IN_A_FAULT = 40


def faults(screen: QWidget) -> tuple[str, ...]:
    """Everything wrong with what is visible of a window or dialog, each as one line: what, which, and by how much."""
    shown = [part for part in screen.findChildren(QWidget) if part.isVisibleTo(screen) and _there(part, screen)]
    lines = (
        line
        for part in shown
        for line in (
            *_cut(part),
            *_outside(part, screen),
            *_too_wide(part),
            *_over(part, screen),
            *_unnamed(part),
            *_small(part),
            *_unreached(part),
        )
    )
    return tuple(dict.fromkeys(lines))


def _there(part: QWidget, screen: QWidget) -> bool:
    """Whether a part has a place on the screen; what another one has scrolled away has none."""
    return not part.visibleRegion().isEmpty() and part.window() is screen.window()


def told(part: QWidget, words: str = "") -> str:
    """A part by its kind and its words."""
    name = words or part.accessibleName() or getattr(part, "text", str)() or part.objectName()
    kind = type(part).__name__
    return f"{kind} “{name[:_WORDS_IN_A_FAULT]}”" if name else f"{kind} in {type(part.parent()).__name__}"


def _cut(part: QWidget) -> Iterator[str]:
    """Words that have less room than they need."""
    if isinstance(part, QLabel):
        yield from _cut_label(part)
    elif isinstance(part, QHeaderView):
        yield from _cut_headings(part)
    elif isinstance(part, QTabBar):
        yield from _cut_tabs(part)
    elif isinstance(part, QLineEdit):
        if not part.text() and _wide(part, part.placeholderText()) > part.width() - _EDGES + _SLACK:
            yield f"cut off: {told(part, part.placeholderText())}"
    elif isinstance(part, QComboBox):
        if part.width() + _SLACK < part.minimumSizeHint().width():
            yield f"cut off: {told(part, part.currentText())}"
    elif isinstance(part, QAbstractButton) and part.text() and not _icon_alone(part):
        yield from _cut_text(part, part.text())


def _icon_alone(part: QWidget) -> bool:
    return isinstance(part, QToolButton) and part.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly


def _cut_text(part: QWidget, words: str) -> Iterator[str]:
    need, has = part.sizeHint(), part.size()
    if has.width() + _SLACK < need.width() or has.height() + _SLACK < need.height():
        yield f"cut off: {told(part, words)} has {_size(has)}, needs {_size(need)}"


def _cut_tabs(tabs: QTabBar) -> Iterator[str]:
    for number in range(tabs.count()):
        if tabs.isTabVisible(number) and tabs.tabRect(number).width() + _SLACK < tabs.tabSizeHint(number).width():
            yield f"cut off: {told(tabs, tabs.tabText(number))}"


def _cut_label(label: QLabel) -> Iterator[str]:
    if not label.wordWrap() or not label.text():
        yield from _cut_text(label, label.text()) if label.text() else ()
        return
    high = label.heightForWidth(label.width())
    if high > label.height() + _SLACK:
        yield f"cut off: {told(label, label.text())} is {label.height()} high, needs {high}"
    longest = max(label.text().split(), key=len, default="")
    if _wide(label, longest) > label.contentsRect().width() + _SLACK:
        yield f"cut off: {told(label, longest)} is wider than its room"


def _cut_headings(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if model is None or header.orientation() != Qt.Orientation.Horizontal:
        return
    for section in range(header.count()):
        words = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        if not header.isSectionHidden(section) and _wide(header, words) > header.sectionSize(section):
            yield f"cut off: heading “{words}” has {header.sectionSize(section)}, needs {_wide(header, words)}"


def _outside(part: QWidget, screen: QWidget) -> Iterator[str]:
    """Controls and words of which a piece lies beyond an edge, where nothing scrolls to it."""
    if not isinstance(part, QLabel | QAbstractButton | QLineEdit | QComboBox):
        return
    box = QRect(part.mapTo(screen, QPoint(0, 0)), part.size())
    over = part.parentWidget()
    while over is not None and over is not screen:
        if isinstance(over, QAbstractScrollArea):
            return
        over = over.parentWidget()
    if not screen.rect().adjusted(-1, -1, 1, 1).contains(box):
        yield f"off the edge: {told(part, getattr(part, 'text', str)())} at {box.x()},{box.y()} {_size(box.size())}"


def _too_wide(part: QWidget) -> Iterator[str]:
    """Areas whose content is wider than they are, where nothing scrolls sideways."""
    if not isinstance(part, QScrollArea) or part.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        return
    inside, room = part.widget(), part.viewport().width()
    if inside is not None and inside.width() > room + _SLACK:
        wide = [one for one in inside.findChildren(QWidget) if one.isVisibleTo(inside)]
        widest = max(wide, key=lambda one: (one.minimumSizeHint().width(), len(one.findChildren(QWidget)) == 0))
        yield f"cut off: {told(part)} has {room} for a content of {inside.width()}, because of {told(widest)}"


def _over(part: QWidget, screen: QWidget) -> Iterator[str]:
    """Words that lie over something beside them in the same layout."""
    around = part.parentWidget()
    layout = around.layout() if around is not None else None
    if not isinstance(part, QLabel) or not part.text() or around is None or layout is None or layout.indexOf(part) < 0:
        return
    for number in range(layout.count()):
        item = layout.itemAt(number)
        other = item.widget() if item is not None else None
        if other is None or other is part or not other.isVisibleTo(screen):
            continue
        shared = other.geometry().intersected(part.geometry())
        if min(shared.width(), shared.height()) > _SLACK:
            yield f"lies over {told(other)}: {told(part, part.text())} by {_size(shared.size())}"


def _unnamed(part: QWidget) -> Iterator[str]:
    """Controls that a screen reader would have no words for."""
    if not isinstance(part, _CONTROLS) or isinstance(part, QHeaderView) or part.focusPolicy() == Qt.FocusPolicy.NoFocus:
        return
    if isinstance(part.parent(), QAbstractSpinBox | QComboBox):
        return
    seen = QAccessible.queryAccessibleInterface(part)
    if seen is None or not seen.text(QAccessible.Text.Name).strip():
        yield f"no name: {told(part)}"


def _small(part: QWidget) -> Iterator[str]:
    """Targets smaller than can be hit; a tick's own words count."""
    if not isinstance(part, QAbstractButton | QLineEdit | QComboBox) or not part.isEnabled():
        return
    if isinstance(part.parent(), _WHOLES):
        return
    if part.height() < LEAST_TARGET or (part.width() < LEAST_TARGET and not isinstance(part, QCheckBox | QRadioButton)):
        yield f"too small: {told(part, getattr(part, 'text', str)())} is {_size(part.size())}"


def _unreached(part: QWidget) -> Iterator[str]:
    """Buttons that Tab does not come to; among several of which one holds, the arrows go on.

    Qt's chain of the focus is not walked: PySide 6.11 frees the parts that it gave, and crashes when they are hidden.
    """
    if not isinstance(part, QAbstractButton) or not part.isEnabled() or isinstance(part.parent(), _WHOLES):
        return
    group = part.group()
    if part.autoExclusive() or (group is not None and group.exclusive()):
        return
    if not part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield f"not by keyboard: {told(part, part.text())}"


def _wide(part: QWidget, words: str) -> int:
    return QFontMetrics(part.font()).horizontalAdvance(words)


def _size(size: QSize) -> str:
    return f"{size.width()}×{size.height()}"
