"""The outcome of a walkthrough: what to do, cautions first, why each is said, and the clinician's decision on it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.wording import joined, quoted
from alpdesk.desk.desk import ClosedWalkthrough, Desk
from alpdesk.desk.kept_forms import FormName
from alpdesk.gui import style
from alpdesk.gui.barring import bar
from alpdesk.gui.columns import area
from alpdesk.gui.decision_panel import DecisionPanel
from alpdesk.gui.explanation_card import ExplanationCard
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.outcome_cards import MissingList, cards
from alpdesk.gui.save_trouble import dropping
from alpdesk.gui.shortcuts import WITHIN, shortcut
from alpdesk.gui.tab_order import chain
from alpdesk.gui.trace_view import PENDING, TraceView
from alpdesk.gui.widgets import Button, Card, Chip, IconLabel, PlainLabel, scroll_column
from alpdesk.language import mark, tr, tr_marked
from alpdesk.pathways.assessment import Assessment, Urgency
from alpdesk.pathways.model import Pathway
from alpdesk.pathways.walkthrough import Walkthrough

URGENCY_WORDS: dict[Urgency, str] = {
    "routine": mark("Routine"),
    "soon": mark("Soon"),
    "same_day": mark("Same day"),
    "emergency": mark("Emergency"),
}
NARROW = 960
"""Width of the page, at the usual text size, below which words are shortened and parts go below one another."""
_SIDE = 0.34
"""How much of the width the side may take where the text is large."""
_LOWEST = 230
"""Height of actions and reasons, in pixels at 100 %, below which the page scrolls."""
_TONES: dict[Urgency, str] = {"routine": "info", "soon": "warning", "same_day": "danger", "emergency": "danger"}


class OutcomePage(QWidget):
    """One outcome, open or closed. Nothing enters the record before it is accepted or overridden with a reason.

    ``back_wanted`` names the question to go back to (empty: the step in hand); ``saved`` and ``letter_wanted`` give
    the closed walkthrough; ``scratch_asked`` the walkthrough to try answers in; ``failed`` gives a sentence.
    """

    back_wanted = Signal(str)
    saved = Signal(object)
    letter_wanted = Signal(object)
    scratch_asked = Signal(object)
    failed = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._desk = desk
        self._jobs = jobs
        self._saving: list[Walkthrough] = []
        self._patient = ""
        self._walk: Walkthrough | None = None
        self._closed: ClosedWalkthrough | None = None
        self._assessment: Assessment | None = None
        self.trace = TraceView()
        self.explanation = ExplanationCard(jobs)
        self.decision = DecisionPanel()
        self.back = Button(tr("Back to answers"), "arrow-left")
        self.disagree = Button(tr("Disagree, record reason"), "pencil", link=True)
        self.accept = Button(tr("Accept and save"), "check")
        self.letter = Button(tr("Accept and create letter"), "mail", primary=True)
        bar(desk, "close", self.accept, self.disagree, self.decision.save)
        bar(desk, "issue", self.letter)
        self._stamp = PlainLabel("", "overline")
        self._title = PlainLabel("", "title", wrap=True)
        self._note = PlainLabel("", "body", wrap=True)
        self._review = IconLabel("", "clock", "small", wrap=True, tint="warn")
        self._urgency = Chip("", "info", "clock")
        self._state = IconLabel("", "info-circle", "small", wrap=True)
        self.cards: list[QWidget] = []
        self.missing: MissingList | None = None
        self._build()
        self._connect()

    def show_outcome(self, patient_id: str, walkthrough: Walkthrough) -> None:
        """Show the outcome of a walkthrough that is still open."""
        self._patient, self._walk, self._closed = patient_id, walkthrough, None
        self._show(walkthrough.assessment, walkthrough.pathway)
        name = FormName("decision", patient_id, walkthrough.pathway.id, "deciding otherwise")
        self.decision.keep(self._desk, self._jobs, name)

    def show_closed(self, closed: ClosedWalkthrough) -> None:
        """Show the outcome of a walkthrough that is in the record, with the decision made on it."""
        self._patient, self._walk, self._closed = closed.patient_id, None, closed
        self._show(closed.shown, self._desk.pathway_then(closed) or self._desk.pathway(closed.pathway))
        desk = self._desk
        self._jobs.run(lambda: desk.run_today(closed), lambda today: self._explain_closed(closed, today))

    @property
    def closed(self) -> ClosedWalkthrough | None:
        """The walkthrough as it entered the record, once accepted or overridden."""
        return self._closed

    def accept_outcome(self) -> None:
        """Accept and save; ``saved`` tells when it is in the record."""
        self._close(accepted=True)

    def override_outcome(self, override: str, reason: str) -> None:
        """Save the clinician's own decision with its reason."""
        self._close(accepted=False, override=override, reason=reason)

    def create_letter(self) -> None:
        """Go on to the letter; an open outcome is accepted first."""
        if self._closed is not None:
            self.letter_wanted.emit(self._closed)
        else:
            self._close(accepted=True, letter=True)

    def why(self, ident: str) -> None:
        """Open the reasons of one item and bring them into view."""
        self.explanation.toggle.setChecked(False)
        entry = self.trace.open(ident)
        if entry is not None:
            entry.head.setFocus()
            self._trace_area.ensureWidgetVisible(entry)

    def restyle(self) -> None:
        """Follow a change of theme: every colour here comes from the style sheet."""
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Small enough for any window: the bodies scroll."""
        return QSize(480, 300)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the reasons below the actions where there is little width."""
        super().resizeEvent(event)
        self._arrange()

    @property
    def _held(self) -> bool:
        """Whether the outcome that is shown is being saved."""
        return any(one is self._walk for one in self._saving)

    def saving(self, patient_id: str, pathway_id: str) -> Walkthrough | None:
        """The walkthrough of this pathway that is on its way into the patient's record; None where none is."""
        asked = patient_id, pathway_id
        return next((one for one in self._saving if (one.record.patient.id, one.pathway.id) == asked), None)

    def _close(self, *, accepted: bool, override: str = "", reason: str = "", letter: bool = False) -> None:
        walk, patient, desk = self._walk, self._patient, self._desk
        if walk is None or self._held:
            return
        self._saving.append(walk)
        self._show_state()
        close = lambda: desk.close(patient, walk, accepted=accepted, override=override, reason=reason)  # noqa: E731
        draft = self.decision.draft
        self._jobs.run(
            close if draft is None else dropping(close, draft),
            lambda closed: self._on_closed(walk, closed, letter=letter),
            lambda sentence: self._on_failed(walk, sentence),
        )

    def _on_closed(self, walk: Walkthrough, closed: ClosedWalkthrough, *, letter: bool) -> None:
        """It is in the record; the page says so only where it still shows that very outcome."""
        here = self._end(walk)
        if here:
            self._walk, self._closed = None, closed
            self._show_state()
        self.saved.emit(closed)
        if here and letter and self.isVisible():
            self.letter_wanted.emit(closed)

    def _on_failed(self, walk: Walkthrough, sentence: str) -> None:
        """It is not in the record; whoever is with somebody else by now is told whose it was."""
        here = self._end(walk) and self.isVisible()
        self._show_state()
        self.failed.emit(sentence if here else tr("{who}: {what}", who=walk.record.patient.name, what=sentence))

    def _end(self, walk: Walkthrough) -> bool:
        """It is not being saved any more; whether it is the one that is shown."""
        self._saving = [one for one in self._saving if one is not walk]
        return walk is self._walk

    def _show(self, assessment: Assessment, pathway: Pathway) -> None:
        self._assessment = assessment
        self._stamp.setText(f"{tr('OUTCOME')}   {pathway.title}   {format_date(assessment.as_of)}")
        self._title.setText(assessment.disposition_text)
        self._note.say(" ".join((*assessment.remarks, *self._due())))
        self._review.setText(assessment.review_due)
        self._review.setVisible(bool(assessment.review_due))
        self._urgency.show_chip(tr_marked(URGENCY_WORDS[assessment.urgency]), _TONES[assessment.urgency])
        self._fill(assessment, pathway)
        self.trace.show_reasons(assessment, pathway)
        offered = assessment.override_offered
        self.decision.offer(tuple((ident, pathway.word(f"disposition.{ident}")) for ident in offered))
        self.decision.hide()
        self._list_area.verticalScrollBar().setValue(0)
        self.explanation.explain(self._walk)
        last = chain(self.decision.cancel, (self._list_area, *self.cards))
        chain(last, (self._trace_area, *self.trace.entries.values(), self.explanation, self.back))
        self._list_area.setFocus()
        self._show_state()

    def _explain_closed(self, closed: ClosedWalkthrough, today: Walkthrough | None) -> None:
        """What would change a closed outcome, by the record of today; nothing where it no longer stands."""
        if closed is self._closed:
            self.explanation.explain(today, closed=True)

    def _go_back(self) -> None:
        """Back to the first answer on which something is due, else to the step in hand."""
        self._ask_for(next((question.id for question in (self._walk.due if self._walk else ())), ""))

    def _ask_for(self, question: str) -> None:
        """Back to a question; not while the outcome is being saved: what is answered then would not be in it."""
        if not self._held:
            self.back_wanted.emit(question)

    def _due(self) -> tuple[str, ...]:
        """What has to be done before the outcome can be accepted, as one sentence; none where nothing is due."""
        due = [quoted(question.text) for question in (self._walk.due if self._walk else ())]
        told = tr("Before it can be accepted, confirm, change or give a reason for {questions}.", questions=joined(due))
        return (told,) if due else ()

    def _fill(self, assessment: Assessment, pathway: Pathway) -> None:
        for old in self.cards:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.cards, self.missing = [], None
        for card in cards(assessment, pathway, self.why):
            self._add(card)
        if assessment.missing:
            self._add(PlainLabel(tr("STILL MISSING"), "overline"))
            self.missing = MissingList(assessment, pathway, self._ask_for, linked=self._closed is None)
            self._add(self.missing)

    def _add(self, part: QWidget) -> None:
        self.cards.append(part)
        self._list.insertWidget(self._list.count() - 1, part)

    def _show_state(self) -> None:
        done = self._closed
        self._name_buttons()
        for part in (self.accept, self.disagree):
            part.setVisible(done is None)
            part.setEnabled(not self._held)
        for one in (self.letter, self.back, self.explanation, self.missing):
            if one is not None:
                one.setEnabled(not self._held)
        if done is None:
            self._state.setText(tr("Not yet in the record: accept it, or record why you decide otherwise."))
            return
        self.decision.hide()
        self._state.setText(decided(done))

    def _connect(self) -> None:
        self.back.clicked.connect(self._go_back)
        self.accept.clicked.connect(self.accept_outcome)
        self.letter.clicked.connect(self.create_letter)
        self.disagree.clicked.connect(self._show_decision)
        self.decision.decided.connect(self.override_outcome)
        self.explanation.opened.connect(self._share)
        self.explanation.question_wanted.connect(self._ask_for)
        self.explanation.scratch_asked.connect(self.scratch_asked)
        shortcut(self, "Ctrl+Return", tr("Accept and create letter"), self.create_letter, WITHIN)
        shortcut(self, "Alt+Left", tr("Back to answers"), self._go_back, WITHIN)

    def _share(self, explained: bool) -> None:  # noqa: FBT001 - a signal's word
        """Give the side to what would change the outcome, or to the reasons."""
        self._trace_area.setVisible(not explained)
        self._beside.setStretchFactor(self._trace_card, int(not explained))
        self._beside.setStretchFactor(self.explanation, int(explained))

    def _show_decision(self) -> None:
        self.decision.show()
        self.decision.take_focus()

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        body = QWidget()
        body.setObjectName("scrolled")
        inner = QVBoxLayout(body)
        inner.setContentsMargins(20, 14, 20, 12)
        inner.setSpacing(12)
        inner.addWidget(self._header())
        inner.addWidget(self.decision)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(14)
        self._list_area, self._list = scroll_column(tr("What the outcome recommends"))
        self._trace_area, trace_box = scroll_column(tr("Why this outcome"))
        trace_box.insertWidget(0, self.trace)
        self._trace_card = Card(tr("Why this outcome"), "git-branch")
        self._trace_card.title.setWordWrap(True)
        self._trace_card.head.setStretch(1, 1)
        self._trace_card.head.setStretch(2, 0)
        self._trace_card.body.addWidget(self._trace_area, 1)
        self._columns.addWidget(self._list_area, 1)
        self._side = QWidget()
        self._beside = QVBoxLayout(self._side)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(12)
        self._beside.addWidget(self._trace_card, 1)
        self._beside.addWidget(self.explanation)
        self._columns.addWidget(self._side)
        inner.addLayout(self._columns, 1)
        box.addWidget(area(body), 1)
        box.addWidget(self._footer())
        self._arrange()

    def _header(self) -> Card:
        card = Card()
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self._stamp, self._title, self._note, self._review, self._state):
            words.addWidget(part)
        chips = QHBoxLayout()
        chips.setSpacing(10)
        chips.addWidget(self._urgency)
        chips.addWidget(Chip(tr_marked(PENDING), "neutral", "book"))
        chips.addStretch(1)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(10)
        self._head.addLayout(words, 1)
        self._head.addLayout(chips)
        card.body.addLayout(self._head)
        return card

    def _footer(self) -> QFrame:
        footer = QFrame()
        footer.setObjectName("footer")
        row = QHBoxLayout(footer)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(12)
        for part in (self.back, self.disagree):
            row.addWidget(part)
        row.addStretch(1)
        for part in (self.accept, self.letter):
            row.addWidget(part)
        return footer

    def _arrange(self) -> None:
        narrow = self.width() < NARROW * style.text_scale(self)
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        usual = 300 if narrow else 340 if style.is_compact(self) else 400
        self._side.setFixedWidth(max(usual, min(int(usual * style.text_scale(self)), int(self.width() * _SIDE))))
        for part in (self._list_area, self._side):
            part.setMinimumHeight(round(_LOWEST * style.text_scale(self)))
        self._name_buttons()

    def _name_buttons(self) -> None:
        """The buttons' words, shorter where the footer is narrow."""
        short = self.width() < NARROW * style.text_scale(self)
        opened = self._closed is None
        letter = tr("Accept and create letter") if opened else tr("Create referral letter")
        self.back.setText(tr("Back to answers") if opened and not short else tr("Back"))
        self.disagree.setText(tr("Disagree") if short else tr("Disagree, record reason"))
        self.accept.setText(tr("Accept") if short else tr("Accept and save"))
        brief = tr("Accept, letter") if opened else tr("Letter")
        self.letter.setText(brief if short else letter)
        for button, name in ((self.accept, tr("Accept and save")), (self.letter, letter)):
            button.setAccessibleName(name)


def decided(done: ClosedWalkthrough) -> str:
    """What was decided on an outcome, by whom, when, and why."""
    told = {"who": done.by, "date": format_date(done.at.date())}
    if done.decision == "accepted":
        said = tr("Accepted by {who} on {date}", **told)
    else:
        said = tr("Overridden by {who} on {date}: {decision}", **told, decision=done.decided)
    return f"{said}. {tr('Reason: {reason}', reason=done.reason)}" if done.reason else said
