"""The cards of an outcome: cautions, flags, numbered actions, what is withheld, causes, readings, what is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.wording import joined, listed
from alpdesk.gui.trace_view import fact_name, withheld_because
from alpdesk.gui.widgets import Button, Chip, IconLabel, Picture, PlainLabel
from alpdesk.language import mark, tr, tr_marked
from alpdesk.pathways.assessment import Action, ActionClass, Assessment, Differential, Reading, RedFlag
from alpdesk.pathways.model import Pathway

Why = Callable[[str], None]
KIND_WORDS: dict[ActionClass, str] = {
    "do": mark("Do", "kind of action"),
    "avoid": mark("Avoid", "kind of action"),
    "refer": mark("Refer", "kind of action"),
    "measure": mark("Measure", "kind of action"),
    "ask": mark("Ask", "kind of action"),
    "monitor": mark("Monitor", "kind of action"),
    "note": mark("Note", "kind of action"),
}
_URGENT = {
    "soon": (mark("Soon"), "warning"),
    "same_day": (mark("Same day"), "danger"),
    "emergency": (mark("Emergency"), "danger"),
}
_GROUPS = {"cbc": mark("blood count", "a test"), "calcium": mark("calcium", "a test")}
STATES = {
    "supported": mark("Supported", "a possible cause"),
    "open": mark("Open", "a possible cause"),
    "not_supported": mark("Not supported by what is on file", "a possible cause"),
}


def statement_line(statements: tuple[str, ...]) -> str:
    """The statements as one line, or that it is derived."""
    if not statements:
        return tr("Derived: no statement of its own")
    return tr("Statements {ids}", ids=", ".join(statements))


def _why(why: Why, ident: str, about: str) -> Button:
    button = Button(tr("Why"), "git-branch", link=True)
    button.setAccessibleName(tr("Why: {title}", title=about))
    button.clicked.connect(lambda: why(ident))
    return button


def is_caution(action: Action) -> bool:
    """Whether an action warns of harm; an ``avoid`` that reassures (no imaging needed) does not."""
    return action.kind == "avoid" and not action.reassuring


class ActionCard(QFrame):
    """One action. A caution is a red box with an octagon, a note has an information mark, any other its number."""

    def __init__(self, action: Action, number: int, why: Why) -> None:
        super().__init__()
        self.action = action
        caution = is_caution(action)
        self.setObjectName("cautioncard" if caution else "actioncard")
        kind = tr_marked(KIND_WORDS[action.kind])
        if caution:
            said = tr("Caution: {text}", text=action.text)
        elif number:
            said = tr("{kind}, number {number}: {text}", kind=kind, number=number, text=action.text)
        else:
            said = tr("{kind}: {text}", kind=kind, text=action.text)
        self.setAccessibleName(said)
        self._side = QWidget()
        side = QHBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(6)
        if action.urgency in _URGENT:
            urgency, tone = _URGENT[action.urgency]
            side.addWidget(Chip(tr_marked(urgency), tone))
        side.addWidget(Chip(kind, "danger" if caution else "neutral"))
        side.addWidget(_why(why, f"action.{action.id}", action.text))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 10, 12, 10)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        text = PlainLabel(action.text, "caution" if caution else "strong", wrap=True)
        self._grid.addWidget(_mark(action, number), 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, 0, 1)
        self._grid.addWidget(PlainLabel(statement_line(action.statements), "small", wrap=True), 1, 1)
        self._grid.addWidget(self._side, 0, 2, 2, 1, Qt.AlignmentFlag.AlignTop)
        self._below = False

    def minimumSizeHint(self) -> QSize:
        """As narrow as chips and the way to the reasons, which go below the words."""
        margins = self._grid.contentsMargins()
        room = margins.left() + margins.right() + 2 * self._grid.horizontalSpacing() + 26
        return QSize(self._side.sizeHint().width() + room, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move chips and the way to the reasons below the words where there is too little room beside them."""
        super().resizeEvent(event)
        below = self.width() < self._side.sizeHint().width() + 16 * self.fontMetrics().height()
        if below != self._below:
            self._below = below
            if below:
                self._grid.addWidget(self._side, 2, 1, 1, 2, Qt.AlignmentFlag.AlignLeft)
            else:
                self._grid.addWidget(self._side, 0, 2, 2, 1, Qt.AlignmentFlag.AlignTop)


def _mark(action: Action, number: int) -> QWidget:
    if number:
        return PlainLabel(str(number), "number")
    return Picture("alert-octagon", "critical", 26) if is_caution(action) else Picture("info-circle", "accent", 20)


class FlagCard(QFrame):
    """A red flag."""

    def __init__(self, flag: RedFlag, why: Why) -> None:
        super().__init__()
        self.flag = flag
        self.setObjectName("flagcard")
        said = tr("Red flag: {flag}", flag=flag.text)
        self.setAccessibleName(said)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(PlainLabel(said, "strong", wrap=True))
        words.addWidget(PlainLabel(statement_line(flag.statements), "small", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 12, 10)
        row.setSpacing(12)
        row.addWidget(Picture("flag", "critical", 24), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(_why(why, f"flag.{flag.id}", flag.text), 0, Qt.AlignmentFlag.AlignTop)


class WithheldCard(QFrame):
    """An action that an open flag withholds: shown, not offered."""

    def __init__(self, action: Action, pathway: Pathway, why: Why) -> None:
        super().__init__()
        self.action = action
        self.setObjectName("withheldcard")
        because = tr("Withheld because a flag is {flag}", flag=withheld_because(pathway, action.suppressed_by or ""))
        self.setAccessibleName(tr("{reason}: {text}", reason=because, text=action.text))
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(PlainLabel(action.text, "muted", wrap=True))
        words.addWidget(IconLabel(because, "ban", "small", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 12, 10)
        row.addLayout(words, 1)
        row.addWidget(_why(why, f"action.{action.id}", action.text), 0, Qt.AlignmentFlag.AlignTop)


class _Row(QWidget):
    """Words with something beside them, or below them where there is too little room."""

    def __init__(self, words: QWidget, side: QWidget) -> None:
        super().__init__()
        self._side = side
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(words, 1)
        self._box.addWidget(side, 0, Qt.AlignmentFlag.AlignLeft)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move what stands beside the words below them where the room is short."""
        super().resizeEvent(event)
        below = self.width() < self._side.sizeHint().width() + 12 * self.fontMetrics().height()
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.TopToBottom if below else ways.LeftToRight)

    def minimumSizeHint(self) -> QSize:
        """As narrow as what stands beside the words."""
        return QSize(self._side.sizeHint().width(), super().minimumSizeHint().height())


class CauseTable(QFrame):
    """The possible causes and how each stands."""

    def __init__(self, causes: tuple[Differential, ...], why: Why) -> None:
        super().__init__()
        self.setObjectName("actioncard")
        self.setAccessibleName(tr("Possible causes"))
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 8, 12, 8)
        tones = {"supported": "danger", "open": "warning", "not_supported": "neutral"}
        for cause in causes:
            side = QWidget()
            row = QHBoxLayout(side)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(Chip(tr_marked(STATES[cause.state]), tones[cause.state]))
            row.addWidget(_why(why, f"cause.{cause.id}", cause.text))
            box.addWidget(_Row(PlainLabel(cause.text, "strong", wrap=True), side))


class ReadingCard(QFrame):
    """One possible reading of a fall, with what speaks for and against it."""

    def __init__(self, reading: Reading, pathway: Pathway) -> None:
        super().__init__()
        self.setObjectName("actioncard")
        self.setAccessibleName(tr("Possible reading: {text}", text=reading.text))
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 10, 12, 10)
        box.setSpacing(3)
        box.addWidget(PlainLabel(reading.text, "strong", wrap=True))
        named = (
            listed(_speaks(pathway, item) for item in items) or tr("nothing on file")
            for items in (reading.supports, reading.contradicts)
        )
        for icon, text in (
            ("plus", tr("For: {findings}", findings=next(named))),
            ("minus", tr("Against: {findings}", findings=next(named))),
        ):
            box.addWidget(IconLabel(text, icon, "small", wrap=True))
        box.addWidget(PlainLabel(statement_line(reading.statements), "small", wrap=True))


def _speaks(pathway: Pathway, item: str) -> str:
    word = pathway.word(f"reading.{item}")
    return word if word != f"reading.{item}" else fact_name(pathway, item)


class MissingList(QFrame):
    """What is still missing: open questions, each leading back to where it is asked, then what is not on file."""

    def __init__(self, assessment: Assessment, pathway: Pathway, back: Callable[[str], None], *, linked: bool) -> None:
        super().__init__()
        self.setObjectName("actioncard")
        self.setAccessibleName(tr("Still missing"))
        self.links: dict[str, Button] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(14, 6, 12, 6)
        self._box.setSpacing(2)
        asked = [ident for ident in assessment.missing if ident in pathway.questions]
        for ident in asked:
            self._ask(ident, missing_words(pathway, ident), back if linked else None)
        tests = [missing_words(pathway, ident) for ident in assessment.missing if ident not in asked]
        if tests:
            self._box.addWidget(
                IconLabel(tr("Not on file: {tests}.", tests=joined(tests)), "test-pipe", "body", wrap=True)
            )

    def _ask(self, ident: str, text: str, back: Callable[[str], None] | None) -> None:
        row = QHBoxLayout()
        row.addWidget(IconLabel(text, "help-circle", "body", wrap=True), 1)
        if back is not None:
            link = Button(tr("Answer now"), "pencil", link=True)
            link.setAccessibleName(tr("Answer now: {question}", question=text))
            link.clicked.connect(lambda: back(ident))
            self.links[ident] = link
            row.addWidget(link)
        self._box.addLayout(row)


def missing_words(pathway: Pathway, ident: str) -> str:
    """What a missing id is called: the question, the analyte, or its plain name."""
    if (word := pathway.word(f"question.{ident}")) != f"question.{ident}":
        return word
    if ident in ANALYTES:
        return ANALYTES[ident].short
    return tr_marked(_GROUPS[ident]) if ident in _GROUPS else ident.replace("_", " ")


def cards(assessment: Assessment, pathway: Pathway, why: Why) -> Iterator[QWidget]:
    """Headings and cards of an outcome, from the most important on; what is missing comes after them."""
    offered = assessment.offered
    cautions = [a for a in offered if is_caution(a)]
    actions = [a for a in offered if a.kind not in {"ask", "note"} and a not in cautions]
    asked = bool(cautions or actions)
    yield _heading(tr("RECOMMENDED, MOST IMPORTANT FIRST") if asked else tr("NO ACTION IS ASKED FOR"))
    yield from (ActionCard(action, 0, why) for action in cautions)
    yield from (FlagCard(flag, why) for flag in assessment.red_flags)
    yield from (ActionCard(action, number, why) for number, action in enumerate(actions, 1))
    if notes := [a for a in offered if a.kind == "note"]:
        yield _heading(tr("TO KNOW"))
        yield from (ActionCard(note, 0, why) for note in notes)
    if held := [a for a in assessment.actions if a.suppressed_by is not None]:
        yield _heading(tr("WITHHELD"))
        yield from (WithheldCard(action, pathway, why) for action in held)
    if assessment.differential:
        yield _heading(tr("POSSIBLE CAUSES"))
        yield CauseTable(assessment.differential, why)
    if assessment.readings:
        yield _heading(tr("POSSIBLE READINGS"))
        yield from (ReadingCard(reading, pathway) for reading in assessment.readings)


def _heading(text: str) -> PlainLabel:
    return PlainLabel(text, "overline")
