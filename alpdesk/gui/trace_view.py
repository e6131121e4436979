"""Why something is said: everything of an outcome in one column, each line opening into what it rests on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from alpdesk import resources
from alpdesk.gui.as_written import tip
from alpdesk.gui.trace_body import StatementChips, TraceBody, statement_lines, unbroken
from alpdesk.gui.widgets import PlainLabel
from alpdesk.language import mark, tr, tr_marked
from alpdesk.pathways import trace as reasons
from alpdesk.pathways.assessment import Assessment, Fact
from alpdesk.pathways.model import Pathway
from alpdesk.pathways.trace import Evidence, Trace, fact_name

__all__ = [
    "PENDING",
    "StatementChips",
    "TraceBody",
    "TraceEntry",
    "TraceView",
    "fact_name",
    "fact_origins",
    "fact_value",
    "statement_lines",
    "unbroken",
    "withheld_because",
]

PENDING = mark("Educational article pending human review")
"""The standing of every article that the pathways rest on, as it must be shown, in the language of the moment."""
_PARTS = {
    "disposition": mark("OUTCOME"),
    "flag": mark("RED FLAGS"),
    "action": mark("ACTIONS"),
    "cause": mark("POSSIBLE CAUSES"),
    "reading": mark("POSSIBLE READINGS"),
}
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_INDENT = 20


def fact_value(pathway: Pathway, fact: Fact) -> str:
    """The value of a fact with its unit, in words: “24 U/L”, “yes”, “confirmed”, “not known”; it does not wrap."""
    return unbroken(reasons.fact_value(pathway, fact))


def fact_origins(fact: Fact) -> tuple[str, ...]:
    """Where a fact comes from, a line for each; nothing for a known fact that is merely worked out."""
    texts = tuple(dict.fromkeys(unbroken(origin.text) for origin in fact.origins))
    return texts or ((fact.remark or tr("nothing on file"),) if fact.remark or fact.value is None else ())


def withheld_because(pathway: Pathway, suppressed_by: str) -> str:
    """The open flag that withholds an action, in words."""
    return reasons.withheld_because(pathway.id, suppressed_by, _evidence(pathway))


def _evidence(pathway: Pathway) -> Evidence:
    """The pathway as the walkthrough was made with beside the others; a statement is read when its chip is pressed."""
    return Evidence({**{one.id: one for one in resources.pathways()}, pathway.id: pathway}, {}, {})


class TraceHead(QToolButton):
    """The line of one item, cut to the width; Space or Return opens and closes, as do Right and Left."""

    moved = Signal(int)

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self.setObjectName("tracehead")
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setArrowType(Qt.ArrowType.RightArrow)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Why: {title}", title=title))
        self.setToolTip(tip(title))
        self.toggled.connect(self._turn)
        self._cut()

    @property
    def whole(self) -> bool:
        """Whether the line holds the whole title."""
        return self.text() == self._title

    def _turn(self, on: bool) -> None:  # noqa: FBT001 - Qt's toggled signal
        self.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)

    def _cut(self) -> None:
        room = max(self.width() - 3 * self.fontMetrics().height(), 40)
        self.setText(self.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room))

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(60, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the title to the new width."""
        super().resizeEvent(event)
        self._cut()

    def changeEvent(self, event: QEvent) -> None:
        """Cut the title anew when the text has another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._cut()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens as Space does; Right opens, Left and Escape close; Up and Down go to the next line."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.toggle()
        elif key == Qt.Key.Key_Right:
            self.setChecked(True)
        elif key == Qt.Key.Key_Left or (key == Qt.Key.Key_Escape and self.isChecked()):
            self.setChecked(False)
        elif key in _STEPS:
            self.moved.emit(_STEPS[key])
        else:
            super().keyPressEvent(event)


class TraceEntry(QFrame):
    """One item that opens into its rule, its findings with their results, and its statements with their sources."""

    opened = Signal(str)

    def __init__(self, ident: str, title: str, evidence: Evidence, assessment: Assessment) -> None:
        super().__init__()
        self.setObjectName("traceentry")
        self.id = ident
        self._title, self._evidence, self._assessment = title, evidence, assessment
        self._body: QWidget | None = None
        self.head = TraceHead(title)
        self.head.toggled.connect(self._toggle)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 2, 0, 2)
        self._box.setSpacing(2)
        self._box.addWidget(self.head)

    def open(self, *, on: bool = True) -> None:
        """Show what it rests on, or hide it."""
        self.head.setChecked(on)

    def _toggle(self, on: bool) -> None:  # noqa: FBT001 - Qt's toggled signal
        if on and self._body is None:
            self._body = self._make_body(reasons.trace(self._assessment, self.id, self._evidence))
            self._box.addWidget(self._body)
        if self._body is not None:
            self._body.setVisible(on)
        if on:
            self.opened.emit(self.id)

    def _make_body(self, trace: Trace) -> QWidget:
        body = QWidget()
        box = QVBoxLayout(body)
        box.setContentsMargins(_INDENT, 0, 0, 6)
        box.setSpacing(3)
        if not self.head.whole:
            box.addWidget(PlainLabel(unbroken(self._title), "strong", wrap=True))
        box.addWidget(TraceBody(trace))
        return body


class TraceView(QWidget):
    """All that an outcome says, under its headings, a line each; one line is open at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: dict[str, TraceEntry] = {}
        self._opened = ""
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addStretch(1)

    def show_reasons(self, assessment: Assessment, pathway: Pathway) -> None:
        """Show the reasons of one outcome, all closed but the first."""
        while self._box.count() > 1:
            item = self._box.takeAt(0)
            if item is not None and (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.entries = {}
        evidence, part = _evidence(pathway), ""
        for ident in reasons.items(assessment):
            kind = ident.partition(".")[0]
            if kind != part:
                part = kind
                self._add(PlainLabel(tr_marked(_PARTS[kind]), "overline"))
            entry = TraceEntry(ident, reasons.title(assessment, ident), evidence, assessment)
            entry.opened.connect(self._on_opened)
            entry.head.moved.connect(lambda by, ident=ident: self._move(ident, by))
            self.entries[ident] = entry
            self._add(entry)
        self.entries["disposition"].open()

    def open(self, ident: str) -> TraceEntry | None:
        """Open one entry and give it back; None where nothing has that id."""
        entry = self.entries.get(ident)
        if entry is not None:
            entry.open()
        return entry

    def _add(self, part: QWidget) -> None:
        self._box.insertWidget(self._box.count() - 1, part)

    def _on_opened(self, ident: str) -> None:
        for other in self.entries.values():
            if other.id != ident:
                other.open(on=False)

        self._opened = ident

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the open line in view, once everything has its place."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._scroll)

    def _scroll(self) -> None:
        opened = self.entries.get(self._opened)
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if opened is not None and area is not None:
            bar, top = area.verticalScrollBar(), opened.y()
            if not bar.value() <= top <= bar.value() + area.viewport().height() - opened.height():
                bar.setValue(top if opened.id != "disposition" else 0)

    def _move(self, ident: str, by: int) -> None:
        """Give the keyboard to the next line."""
        order = list(self.entries)
        place = order.index(ident) + by
        if 0 <= place < len(order):
            self.entries[order[place]].head.setFocus(Qt.FocusReason.TabFocusReason)
