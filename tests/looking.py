"""Looks at everything that is on screen: which texts are shown, and which of them Qt would not show as written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from matplotlib.backend_bases import FigureCanvasBase
from matplotlib.text import Text
from PySide6 import QtGui
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QTextDocument, QTextFormat
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGraphicsView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

MOST_CELLS = 4_000
_TOLD = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.StatusTipRole, Qt.ItemDataRole.WhatsThisRole)
_OWN = re.compile(r"</?(?:qt|p|br)>")
_TAG = re.compile(r"<[A-Za-z/!?]")
_SAID = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


def rendered(text: str) -> str:
    """What a place that guesses at rich text shows of a text; an image or a link in it is named in brackets."""
    if not QtGui.Qt.mightBeRichText(text):
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText() + "".join(_things(document))


def _things(document: QTextDocument) -> Iterator[str]:
    """Images, links and tables of a document: none may come from text."""
    for form in document.allFormats():
        if form.isImageFormat():
            yield "[image]"
        if form.hasProperty(QTextFormat.Property.AnchorHref):
            yield "[link]"
        if form.isTableFormat():
            yield "[table]"


def parts(*tops: QWidget | None) -> Iterator[QObject]:
    """Every window and every part of it, shown or not; with ``tops`` only those parts, and the other windows."""
    shown = [top for top in tops if top is not None]
    inside = {top.window() for top in shown}
    for window in (*shown, *QApplication.topLevelWidgets()):
        if window not in inside:
            yield window
            yield from window.findChildren(QObject)


def texts(part: QObject) -> Iterator[tuple[str, str]]:
    """The texts of one part, each with what it is: plain “text”, or what Qt may take for something else."""
    if isinstance(part, QWidget):
        yield from (("tip", part.toolTip()), ("tip", part.whatsThis()), ("title", part.windowTitle()))
        yield from (("text", part.accessibleName()), ("text", part.accessibleDescription()))
    for kind, read in _READ.items():
        if isinstance(part, kind):
            yield from read(part)


def _label(part: QLabel) -> Iterator[tuple[str, str]]:
    yield "text" if part.textFormat() == Qt.TextFormat.PlainText else "label", part.text()


def _plot(part: FigureCanvasBase) -> Iterator[tuple[str, str]]:
    for one in part.figure.findobj(Text):
        yield "formula" if one.get_parse_math() else "text", one.get_text()


def _line(part: QLineEdit) -> Iterator[tuple[str, str]]:
    yield from (("text", part.text()), ("text", part.placeholderText()))


def _editor(part: QTextEdit) -> Iterator[tuple[str, str]]:
    yield "text", part.toPlainText()
    yield from (("thing", one) for one in _things(part.document()))


def _box(part: QComboBox) -> Iterator[tuple[str, str]]:
    yield from (("text", part.itemText(row)) for row in range(part.count()))


def _tabs(part: QTabBar) -> Iterator[tuple[str, str]]:
    yield from (("caption", part.tabText(number)) for number in range(part.count()))


def _scene(part: QGraphicsView) -> Iterator[tuple[str, str]]:
    yield from (("tip", item.toolTip()) for item in part.scene().items()) if part.scene() else ()


def _list(part: QAbstractItemView) -> Iterator[tuple[str, str]]:
    if part.model() is not None and not isinstance(part, QHeaderView):
        yield from _cells(part.model())


_READ: dict[type[Any], Callable[[Any], Iterator[tuple[str, str]]]] = {
    QLabel: _label,
    FigureCanvasBase: _plot,
    QLineEdit: _line,
    QTextEdit: _editor,
    QPlainTextEdit: lambda part: iter((("text", part.toPlainText()),)),
    QComboBox: _box,
    QTabBar: _tabs,
    QGraphicsView: _scene,
    QAbstractItemView: _list,
    QAbstractButton: lambda part: iter((("caption", part.text()),)),
    QAction: lambda part: iter((("caption", part.text()),)),
}
"""How the texts of each kind of part are read."""


def _cells(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    top = QModelIndex()
    rows, columns = model.rowCount(top), 1 if isinstance(model, QAbstractListModel) else model.columnCount(top)
    for row in range(min(rows, max(MOST_CELLS // max(columns, 1), 1))):
        for column in range(columns):
            index = model.index(row, column, top)
            yield from (("tip", str(index.data(role) or "")) for role in _TOLD)
            yield from (("text", str(index.data(role) or "")) for role in _SAID)
    for column in range(columns):
        yield "text", str(model.headerData(column, Qt.Orientation.Horizontal) or "")


def fault(kind: str, text: str) -> str:
    """Why a text is not shown as written; empty when it is."""
    wrong = {
        "thing": "something that is no text in an editor",
        "label": "a label that guesses at markup" if QtGui.Qt.mightBeRichText(text) else "",
        "tip": "a tool tip with markup" if QtGui.Qt.mightBeRichText(text) and _TAG.search(_OWN.sub("", text)) else "",
        "title": "a title with a placeholder" if "[*]" in text.replace("[*][*]", "") else "",
        "formula": "a formula on a plot" if "$" in text else "",
        "caption": "a caption with a key" if "&" in text.replace("&&", "") else "",
    }.get(kind, "")
    return f"{wrong}: {text[:80]!r}" if wrong else ""
