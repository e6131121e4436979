"""The walkthrough: one step of a pathway at a time, its questions filled in from the record, and the map beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from alpdesk.desk.desk import Desk
from alpdesk.errors import AlpDeskError
from alpdesk.gui import style
from alpdesk.gui.answer_fields import LETTERS, letter
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.map_panel import MapPanel
from alpdesk.gui.resumed_strip import ResumedStrip
from alpdesk.gui.scratch_strip import ScratchStrip, Watermark
from alpdesk.gui.shortcuts import WITHIN, shortcut
from alpdesk.gui.step_list import OUTCOME, StepList
from alpdesk.gui.step_panel import StepPanel
from alpdesk.gui.widgets import Button, Card, PlainLabel, shed
from alpdesk.language import mark, tr, tr_marked
from alpdesk.pathways.chart import chart
from alpdesk.pathways.walkthrough import Walkthrough

MAP_WIDTH, MAP_WIDE, MAP_NARROW = 340, 410, 300
STEPS_WIDTH = 240
ROOMY = 1340
"""Width of the page from which the exits have room beside the steps of the map."""
MANY_OPTIONS = 9
BETWEEN_MS = 20
"""Before each card that is made ready: painting, and what the clinician does, comes first."""
HINTS = (
    mark("{keys} or 1 2 3 answer    W why    Enter next    Alt+← back    Ctrl+Enter continue    Alt+A all questions"),
    mark("{keys} or 1 2 3 answer    Enter next    Alt+← back    Ctrl+Enter continue    Alt+A all questions"),
    mark("{keys} or 1 2 3 answer    Enter next    Ctrl+Enter continue"),
    mark("{keys} answer    Enter next"),
)
"""What the keys do, as much of it as there is room for."""


class WalkthroughPage(QWidget):
    """A walkthrough in hand. ``outcome_reached`` gives it on; ``closed`` asks to leave; ``failed`` gives a sentence.

    Every answer is kept at once (``kept``), so that leaving, a lock or a crash loses nothing. A scratch copy of
    ``try_out`` keeps nothing and reaches no outcome page; ``scratch_left`` says that the walkthrough is back as it was.

    Single keys answer the question that the keyboard is on; Ctrl+Enter goes on, Alt+Left back, Alt+A shows all
    questions on one page; nothing goes on by itself.
    """

    outcome_reached = Signal(object)
    closed = Signal()
    failed = Signal(str)
    answered = Signal(str)
    kept = Signal()
    scratch_left = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._jobs = jobs
        self._walk: Walkthrough | None = None
        self._real: Walkthrough | None = None
        self._unkept: dict[tuple[str, str], Walkthrough] = {}
        """The answers that wait to be written, by pathway and patient: whoever goes on sooner has them too."""
        self.steps = StepList()
        self.panel = StepPanel()
        self.map = MapPanel()
        self._title = PlainLabel("", "heading", wrap=True)
        self._version = PlainLabel("", "small", wrap=True)
        self.back = Button(tr("Back"), "arrow-left")
        self.forward = Button(tr("Continue"), "arrow-right", primary=True)
        self.leave = Button(tr("Save and close"), "device-floppy", link=True)
        self.expert = Button(tr("All questions"), "list-check", link=True)
        self.expert.setCheckable(True)
        self._hint = PlainLabel("", "small")
        self.scratch = ScratchStrip()
        self.resumed = ResumedStrip()
        self._watermark = Watermark(self)
        self._ahead = QTimer(self, singleShot=True)
        self._build()
        self._connect()

    @property
    def walkthrough(self) -> Walkthrough:
        """The walkthrough in hand; only after ``begin`` or ``resume``."""
        assert self._walk is not None, "no walkthrough has begun"  # noqa: S101 - a page without one is never shown
        return self._walk

    @property
    def here(self) -> str:
        """The id of the step in hand."""
        return self.walkthrough.step.id

    def begin(self, patient_id: str, pathway_id: str) -> None:
        """Start the pathway for the patient, or go on with the unfinished walkthrough that was kept."""
        self.resumed.tell(self._desk.resumed(pathway_id, patient_id), self._desk.user.name, self._desk.today())
        walk, unkept = self._desk.begin(pathway_id, patient_id), self._unkept.get((pathway_id, patient_id))
        walk = replace(walk, given=unkept.given) if unkept is not None else walk
        self.resume(_where_it_stands(walk) if walk.given else walk)

    def try_out(self, walkthrough: Walkthrough) -> None:
        """Try answers in a scratch copy of a walkthrough; one that is a copy already was made of the one in hand."""
        self._real = self._walk if walkthrough.scratch else walkthrough
        self.resumed.hide()
        self.resume(walkthrough.scratch_copy())

    def leave_scratch(self) -> None:
        """Drop the scratch copy; the walkthrough itself is in hand again, as it was."""
        if self._real is not None and self.walkthrough.scratch:
            self.resume(self._real)
            self.scratch_left.emit()

    def resume(self, walkthrough: Walkthrough, question: str = "") -> None:
        """Show a walkthrough at its step in hand, or at the step of ``question``."""
        asked = (step.id for step in walkthrough.steps if any(q.id == question for q in step.questions))
        ident = next(asked, "")
        self._title.setText(walkthrough.pathway.title)
        self._version.setText(tr("Pathway version {version}", version=walkthrough.pathway.version))
        self.panel.forget()
        self._go(walkthrough.go_to(ident) if ident else walkthrough)
        if ident:
            self.panel.focus_question(question)

    def go_to(self, step: str, question: str = "") -> None:
        """Show a step of the walkthrough, one of its questions in hand, or the outcome."""
        if step == OUTCOME or step == outcome_step(self.walkthrough):
            if not self.walkthrough.scratch:
                self.outcome_reached.emit(self.walkthrough)
            return
        self._go(self.walkthrough.go_to(step))
        first = next((q.id for q in self.walkthrough.step.questions if q.active), "") if self.expert.isChecked() else ""
        if question or first:
            self.panel.focus_question(question or first)

    def answer(self, question: str, value: str, reason: str = "") -> None:
        """Give an answer and show what follows from it."""
        try:
            self._walk = self.walkthrough.answer(question, value, self._desk.user.name, self._desk.today(), reason)
        except AlpDeskError as problem:
            self.failed.emit(problem.sentence)
            return
        self._kept(question)

    def withdraw(self, question: str) -> None:
        """Take the clinician's answer back; what the record implies stands again."""
        self._walk = self.walkthrough.withdraw(question)
        self._kept(question)

    def go_on(self) -> None:
        """The next step that is not closed, or the outcome after the last."""
        self.go_to(OUTCOME if self._last else _id_at(self.walkthrough.forward()))

    def go_back(self) -> None:
        """The step before this one that is not closed; nothing on the first."""
        if not self.expert.isChecked():
            self._go(self.walkthrough.back())

    def restyle(self) -> None:
        """Follow a change of theme."""
        self.map.view.restyle()
        self.steps.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lie the steps above the question where there is little room."""
        super().resizeEvent(event)
        self._arrange()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever gives the keyboard to the page means the question."""
        super().focusInEvent(event)
        self.take_focus()

    def minimumSizeHint(self) -> QSize:
        """Small enough for any window: the bodies scroll."""
        return QSize(480, 300)

    @property
    def _last(self) -> bool:
        """Whether nothing but the outcome lies ahead."""
        walk = self.walkthrough
        return self.expert.isChecked() or walk.finished or _id_at(walk.forward()) == outcome_step(walk)

    def _go(self, walkthrough: Walkthrough) -> None:
        self._walk = walkthrough
        self._refresh()
        self.panel.to_top()
        place = {"number": walkthrough.at + 1, "all": len(walkthrough.steps), "title": walkthrough.step.title}
        said = tr("Step {number} of {all}: {title}", **place)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        self.take_focus()
        self._ahead.start(BETWEEN_MS)

    def _turn(self, _on: bool) -> None:  # noqa: FBT001 - Qt's signal
        """All questions on one page, or the step of the question in hand; the keyboard stays on that question."""
        question = self.panel.in_hand
        if not self.expert.isChecked():
            steps = (step.id for step in self.walkthrough.steps if any(q.id == question for q in step.questions))
            self._walk = self.walkthrough.go_to(next(steps, self.here))
        self._refresh()
        self.panel.focus_question(question)

    def take_focus(self) -> None:
        """Put the keyboard on the first question in use, or where the step asks nothing on the way on."""
        first = next((ident for ident, card in self.panel.cards.items() if card.view.active), "")
        if first:
            self.panel.focus_question(first)
            self.panel.verticalScrollBar().setValue(0)
        else:
            self.forward.setFocus()

    def _prepare(self) -> None:
        """While the clinician reads, make the other steps ready, card by card, the next ones first."""
        walk = self.walkthrough
        if self.panel.prepare(walk, (*walk.steps[walk.at + 1 :], *walk.steps[: walk.at])):
            self._ahead.start(BETWEEN_MS)

    def _kept(self, question: str) -> None:
        walk, desk = self.walkthrough, self._desk
        if not walk.scratch:
            patient = walk.record.patient.id
            self._unkept[walk.pathway.id, patient] = walk
            self._jobs.run(
                lambda: desk.keep(patient, walk), partial(self._on_kept, walk), partial(self._on_not_kept, walk)
            )
        self._refresh()
        self.answered.emit(question)

    def _on_kept(self, walk: Walkthrough, _none: object) -> None:
        self._written(walk)
        self.kept.emit()

    def _on_not_kept(self, walk: Walkthrough, sentence: str) -> None:
        self._written(walk)
        self.failed.emit(sentence)

    def _written(self, walk: Walkthrough) -> None:
        key = walk.pathway.id, walk.record.patient.id
        if self._unkept.get(key) is walk:
            del self._unkept[key]

    def _refresh(self) -> None:
        walk = self.walkthrough
        self.steps.show_steps(walk.steps, ends_in_step=bool(outcome_step(walk)))
        if self.expert.isChecked():
            self.panel.show_all(walk)
        else:
            self.panel.show_step(walk)
        self.map.show_chart(chart(walk.pathway, walk.assessment, walk.at))
        self._mark_scratch()
        see = tr("See outcome ({number} to confirm)", number=len(walk.due)) if walk.due else tr("See outcome")
        self.forward.setText(see if self._last else tr("Continue"))
        self.forward.setEnabled(not (walk.scratch and self._last))
        self.back.setEnabled(not self.expert.isChecked() and walk.back().at != walk.at)

    def _mark_scratch(self) -> None:
        """Tell a scratch copy from the walkthrough itself: strip, tint, words across, and nothing to save."""
        walk, real = self.walkthrough, self._real
        if walk.scratch and real is not None:
            self.scratch.compare(walk, real)
        if self.scratch.isHidden() == walk.scratch:
            for ground in (self, self._foot):
                ground.setProperty("scratch", "yes" if walk.scratch else "no")
                style.repolish(ground)
            self.scratch.setVisible(walk.scratch)
            self._watermark.setVisible(walk.scratch)
            self.scratch.more.setChecked(False)
            self.leave.setHidden(walk.scratch)
            self._watermark.cover()

    def _connect(self) -> None:
        self.steps.chosen.connect(self.go_to)
        self.map.view.chosen.connect(self.go_to)
        self.panel.answered.connect(self.answer)
        self.panel.withdrawn.connect(self.withdraw)
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_on)
        self.leave.clicked.connect(self.closed)
        self._ahead.timeout.connect(self._prepare)
        self.expert.toggled.connect(self._turn)
        self.scratch.told.connect(self.panel.tell_changes)
        self.scratch.left.connect(self.leave_scratch)
        self.panel.passed_end.connect(self.forward.setFocus)
        runs: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("Ctrl+Return", tr("Continue"), self.go_on),
            ("Ctrl+Enter", tr("Continue"), self.go_on),
            ("Alt+Left", tr("Back"), self.go_back),
            ("Alt+Down", tr("Next question"), partial(self.panel.go_to_next, 1)),
            ("Alt+Up", tr("Question before"), partial(self.panel.go_to_next, -1)),
            ("Alt+U", tr("Not known"), self.panel.say_unknown),
            ("Alt+C", tr("Confirm"), self.panel.confirm),
            ("Alt+W", tr("Why this is asked"), self.panel.explain),
            ("Alt+A", tr("All questions"), self.expert.toggle),
            *(
                (f"Alt+{n}", tr("Answer number {number}", number=n), partial(self.panel.choose, n))
                for n in range(1, MANY_OPTIONS + 1)
            ),
        )
        for keys, words, run in runs:
            shortcut(self, keys, words, run, WITHIN)

    def _build(self) -> None:
        self._side = Card()
        for part in (self._title, self._version):
            self._side.body.addWidget(part)
        self._side.body.addWidget(self.steps, 1)
        self._side.setFixedWidth(STEPS_WIDTH)
        self._strip = Card()
        self._strip.body.setContentsMargins(8, 2, 8, 2)
        self._strip.hide()
        centre = Card()
        centre.body.setContentsMargins(0, 0, 0, 0)
        centre.body.addWidget(self.panel)
        self._map_card = Card()
        self._map_card.body.addWidget(self.map, 1)
        self._columns = QHBoxLayout()
        self._columns.addWidget(self._side)
        self._columns.addWidget(centre, 1)
        self._columns.addWidget(self._map_card)
        self._inner = QVBoxLayout()
        for strip in (self.scratch, self.resumed, self._strip):
            self._inner.addWidget(strip)
        self._inner.addLayout(self._columns, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self._inner, 1)
        self._foot = self._footer()
        box.addWidget(self._foot)
        self._arrange()

    def _footer(self) -> QFrame:
        footer = QFrame()
        footer.setObjectName("footer")
        self._row = row = QHBoxLayout(footer)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(12)
        row.addWidget(self.leave)
        row.addWidget(self.expert)
        row.addStretch(1)
        for part in (self._hint, self.back, self.forward):
            row.addWidget(part)
        return footer

    def _arrange(self) -> None:
        compact = style.is_compact(self)
        if compact != self.steps.strip:
            self.steps.set_strip(on=compact)
            (self._strip if compact else self._side).body.addWidget(self.steps, 1)
            self._side.setHidden(compact)
            self._strip.setVisible(compact)
        edge = 12 if compact else 20
        self._inner.setContentsMargins(edge, 10, edge, 10)
        for box in (self._inner, self._columns):
            box.setSpacing(10 if compact else 14)
        roomy = self.width() >= ROOMY
        grown = min(style.text_scale(self), 1.25)
        self._map_card.setFixedWidth(round(grown * (MAP_NARROW if compact else MAP_WIDE if roomy else MAP_WIDTH)))
        shed(self._row, self.width(), self.leave, self.expert)
        others = (self.leave, self.expert, self.back, self.forward)
        room = self.width() - sum(part.sizeHint().width() + 20 for part in others if not part.isHidden()) - 20
        keys = "  ".join(letter(value) for value in LETTERS)
        hints = (tr_marked(hint, keys=keys) for hint in HINTS)
        self._hint.say(next((hint for hint in hints if self._hint.fontMetrics().horizontalAdvance(hint) < room), ""))
        self._watermark.cover()

    def changeEvent(self, event: QEvent) -> None:
        """Arrange anew when the font grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_inner"):
            self._arrange()


def _id_at(walk: Walkthrough) -> str:
    """The id of the step in hand, without working the step out."""
    return walk.pathway.steps[walk.at].id


def outcome_step(walk: Walkthrough) -> str:
    """The id of a last step that asks nothing: the outcome page shows it. Empty where the last step asks something."""
    last = walk.pathway.steps[-1]
    return "" if last.questions else last.id


def _where_it_stands(walk: Walkthrough) -> Walkthrough:
    """The first step with a question to answer or to confirm, for a walkthrough that is taken up again."""
    for step in walk.steps:
        if any(q.active and (q.due or not q.value) for q in step.questions):
            return walk.go_to(step.id)
    return walk
