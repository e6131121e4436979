"""What would change an outcome, what to find out next, and the way into a scratch copy: worked out when opened."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from alpdesk.gui.as_written import tip
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.tab_order import chain
from alpdesk.gui.trace_view import TraceHead, unbroken
from alpdesk.gui.widgets import Button, Card, IconLabel, PlainLabel, scroll_column
from alpdesk.language import mark, tr, tr_marked
from alpdesk.pathways.explaining import NOTHING_MISSING, Explanation, explain
from alpdesk.pathways.walkthrough import Walkthrough
from alpdesk.pathways.what_next import Next
from alpdesk.pathways.why_not import Changes

TITLE, NAME = mark("What if?"), mark("What would change this outcome")


class ExplanationCard(Card):
    """Closed at first, and quiet: two lines. Opened, it works out the explanation in the background and shows it.

    ``opened`` says whether it is open now; ``question_wanted`` names the question to answer next; ``scratch_asked``
    gives the walkthrough to try answers in.
    """

    opened = Signal(bool)
    question_wanted = Signal(str)
    scratch_asked = Signal(object)

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._walk: Walkthrough | None = None
        self._closed = False
        self.explanation: Explanation | None = None
        self.answer: Button | None = None
        self.toggle = TraceHead(tr_marked(TITLE))
        self.toggle.setAccessibleName(tr_marked(NAME))
        self.toggle.setToolTip(tip(tr_marked(NAME)))
        self.scratch = Button(tr("Try other answers"), "flask", link=True)
        self.scratch.setToolTip(tr("Opens a scratch copy: nothing in it is saved."))
        self._area, self._column = scroll_column(tr_marked(NAME))
        self._content: QWidget | None = None
        self._area.hide()
        self.body.setContentsMargins(14, 6, 14, 6)
        self.body.setSpacing(2)
        self.body.addWidget(self.toggle)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(self.scratch, 0, Qt.AlignmentFlag.AlignLeft)
        self.toggle.toggled.connect(self._on_toggled)
        self.scratch.clicked.connect(lambda: self.scratch_asked.emit(self._walk))

    def explain(self, walkthrough: Walkthrough | None, *, closed: bool = False) -> None:
        """Stand beside the outcome of a walkthrough; hidden where there is none.

        That of a closed one is what it comes to on the record of today, and its questions are not answered from here.
        """
        self._walk, self._closed, self.explanation = walkthrough, closed, None
        self.toggle.setChecked(False)
        self.setVisible(walkthrough is not None)

    def _on_toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._area.setVisible(on)
        self.opened.emit(on)
        walk = self._walk
        if on and walk is not None and self.explanation is None:
            self._put(_said(tr("Looking at what may still come …")))
            self._jobs.run(
                lambda: explain(walk), lambda found: self._show(walk, found), lambda why: self._fail(walk, why)
            )

    def _fail(self, walk: Walkthrough, why: str) -> None:
        if walk is self._walk:
            self._put(_said(why))

    def _show(self, walk: Walkthrough, found: Explanation) -> None:
        if walk is self._walk:
            self.explanation = found
            self._put(*self._parts(found))

    def _put(self, *parts: QWidget) -> None:
        """Show other parts than before."""
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
        self._content = QWidget()
        box = QVBoxLayout(self._content)
        box.setContentsMargins(0, 2, 0, 4)
        box.setSpacing(2)
        for part in parts:
            aligned = Qt.AlignmentFlag.AlignLeft if isinstance(part, Button) else Qt.AlignmentFlag(0)
            box.addWidget(part, 0, aligned)
        self._column.insertWidget(0, self._content)
        chain(self.toggle, (self._area, self.scratch))
        QTimer.singleShot(0, self._content, self._content.updateGeometry)

    def _parts(self, found: Explanation) -> Iterator[QWidget]:
        if self._closed:
            yield _said(tr("By the record and the pathway of today."))
        yield PlainLabel(tr("MOST USEFUL NEXT"), "overline")
        yield from self._next(found.next) if found.next else [_said(NOTHING_MISSING)]
        heading = PlainLabel(tr("WHAT WOULD CHANGE IT"), "overline")
        heading.setContentsMargins(0, 8, 0, 0)
        yield heading
        for other in found.reachable:
            yield from _leading(other)
        if found.beyond:
            beyond = _said(found.beyond)
            beyond.setContentsMargins(0, 6, 0, 0)
            yield beyond

    def _next(self, ahead: Next) -> Iterator[QWidget]:
        icon = "help-circle" if ahead.question else "test-pipe"
        yield IconLabel(unbroken(ahead.text), icon, "strong", wrap=True)
        yield _said(ahead.reason)
        if ahead.question and not self._closed:
            self.answer = Button(tr("Answer now"), "pencil", link=True)
            self.answer.setAccessibleName(tr("Answer now: {question}", question=ahead.text))
            self.answer.clicked.connect(lambda: self.question_wanted.emit(ahead.question))
            yield self.answer


def _said(text: str) -> PlainLabel:
    return PlainLabel(unbroken(text), "small", wrap=True)


def _leading(other: Changes) -> Iterator[QWidget]:
    """Another outcome, then each set of changes that leads to it."""
    head = IconLabel(unbroken(other.text), "arrow-right", "small-strong", wrap=True)
    head.setAccessibleName(f"{other.text}: {other.condition}")
    head.setContentsMargins(0, 5, 0, 0)
    yield head
    for number, sentence in enumerate(other.sentences):
        line = _said(
            tr("or if {condition}", condition=sentence) if number else tr("if {condition}", condition=sentence)
        )
        line.setContentsMargins(25, 0, 0, 0)
        yield line
