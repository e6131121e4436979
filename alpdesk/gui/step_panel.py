"""The middle of the walkthrough: a step's purpose, the facts it rests on, its questions, and why they are asked."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from alpdesk.gui.fact_box import FactBox
from alpdesk.gui.messages import announce
from alpdesk.gui.one_pass import make_ready, one_pass
from alpdesk.gui.question_card import QuestionCard, WhyBox
from alpdesk.gui.tab_order import chain
from alpdesk.gui.widgets import Chip, IconLabel, PlainLabel
from alpdesk.language import tr
from alpdesk.pathways.question import QuestionView
from alpdesk.pathways.walkthrough import StepView, Walkthrough


class QuestionSheet(QWidget):
    """The questions of one step, or of all under the titles of their steps if ``headed``, one card each.

    ``add_card`` makes the cards one at a time, so that a sheet can be made ready in quiet moments.
    """

    def __init__(self, steps: tuple[StepView, ...], today: date, parent: QWidget, *, headed: bool) -> None:
        super().__init__(parent)
        self.hide()
        self.cards: dict[str, QuestionCard] = {}
        self.asked = tuple(view.id for step in steps for view in step.questions)
        self._today, self._headed = today, headed
        self._left = [(step, view) for step in steps for view in step.questions]
        self._closed: dict[str, PlainLabel] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)

    @property
    def whole(self) -> bool:
        """Whether every card is made."""
        return not self._left

    def add_card(self) -> QuestionCard:
        """Make the next card, under the title of its step where that is to be said."""
        step, view = self._left.pop(0)
        if self._headed and step.id not in self._closed:
            self._head(step)
        card = self.cards[view.id] = QuestionCard(view, self._today, self)
        self._box.addWidget(card)
        return card

    def show_steps(self, steps: tuple[StepView, ...]) -> None:
        """Say below each title which datum closed its step."""
        for step in steps:
            if step.id in self._closed:
                self._closed[step.id].say(_closed(step))

    def _head(self, step: StepView) -> None:
        self._box.addSpacing(16 if self.cards else 0)
        self._box.addWidget(PlainLabel(step.title, "heading", wrap=True))
        self._closed[step.id] = PlainLabel("", "small", wrap=True)
        self._box.addWidget(self._closed[step.id])


class StepPanel(QScrollArea):
    """One step, or with ``show_all`` every question of the pathway; scrolls when there is little room.

    ``passed_end`` says that the keyboard goes on past the last question.
    """

    answered = Signal(str, str, str)
    withdrawn = Signal(str)
    passed_end = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("steppanel")
        self.setAccessibleName(tr("Questions of this step"))
        self.why = WhyBox()
        self._sheets: dict[str, QuestionSheet] = {}
        self._body = QWidget()
        self._shown = QuestionSheet((), date.min, self._body, headed=False)
        self._in_hand = ""
        self._number = PlainLabel("", "overline", wrap=True)
        self._filled = Chip("", "info", "database")
        self._due = Chip("", "warning", "alert-triangle")
        self._title = PlainLabel("", "title", wrap=True)
        self._purpose = IconLabel("", "info-circle", "body", wrap=True)
        self.facts = FactBox()
        self._changes = PlainLabel("", "body", wrap=True)
        self._changes.setObjectName("changes")
        self._build()

    @property
    def cards(self) -> dict[str, QuestionCard]:
        """The questions shown, by id."""
        return self._shown.cards

    @property
    def in_hand(self) -> str:
        """The id of the question that the keyboard is on, else the first one without an answer."""
        if self._in_hand in self.cards:
            return self._in_hand
        unanswered = (ident for ident, card in self.cards.items() if not card.view.value and card.view.active)
        return next(unanswered, next(iter(self.cards), ""))

    @property
    def purpose(self) -> str:
        """What the step is for, or which datum closed it."""
        return self._purpose.text()

    def show_step(self, walk: Walkthrough) -> None:
        """Show the step in hand; the same step again only takes over what changed."""
        step = walk.step
        if step.title != self._title.text():
            where = {"number": walk.at + 1, "all": len(walk.steps), "title": step.title}
            announce(self, tr("Step {number} of {all}: {title}", **where))
        with one_pass(self.facts, self.why.chips, self.why, self._body):
            self._show(walk, step)

    def _show(self, walk: Walkthrough, step: StepView) -> None:
        self._number.setText(tr("STEP {number} OF {all}", number=walk.at + 1, all=len(walk.steps)))
        self._count(step.questions)
        self._title.setText(step.title)
        self._purpose.setText(f"{_closed(step)} {step.purpose}".strip())
        self._purpose.setVisible(bool(self._purpose.text()))
        self.facts.show_facts(walk.pathway, step.facts)
        self._show_cards((step,), walk.as_of, headed=False)

    def show_all(self, walk: Walkthrough) -> None:
        """Show the questions of every step under its title."""
        asked = tuple(step for step in walk.steps if step.questions)
        with one_pass(self.facts, self.why.chips, self.why, self._body):
            self._show_whole(walk, asked)

    def _show_whole(self, walk: Walkthrough, asked: tuple[StepView, ...]) -> None:
        self._number.setText(tr("ALL QUESTIONS ON ONE PAGE"))
        self._count(tuple(question for step in asked for question in step.questions))
        self._title.setText(tr("Every question of this pathway"))
        self._purpose.setVisible(False)
        self.facts.hide()
        self._show_cards(asked, walk.as_of, headed=True)

    def tell_changes(self, changes: str) -> None:
        """Show above the questions what a scratch copy would change; nothing hides it."""
        self._changes.say(changes)

    def focus_question(self, ident: str) -> None:
        """Put the keyboard on a question and bring it into view."""
        card = self.cards.get(ident)
        if card is not None:
            card.take_focus()
            self.ensureWidgetVisible(card)
            self._entered(ident)

    def choose(self, number: int) -> None:
        """Give the question in hand the option of this number."""
        card = self.cards.get(self.in_hand)
        if card is not None and card.choose(number):
            self.focus_question(card.view.id)

    def say_unknown(self) -> None:
        """Answer the question in hand with not known."""
        if (card := self.cards.get(self.in_hand)) is not None:
            card.say_unknown()

    def confirm(self) -> None:
        """Confirm the answer in hand that is too old."""
        if (card := self.cards.get(self.in_hand)) is not None:
            card.confirm()

    def explain(self) -> None:
        """Say beside the question in hand why it is asked, or put that away."""
        if (card := self.cards.get(self.in_hand)) is not None:
            card.explain(on=not card.why_button.isChecked())

    def go_to_next(self, by: int) -> None:
        """Go to the next (+1) or previous (-1) question in use; past the last one that is said."""
        idents = list(self.cards)
        at = idents.index(self.in_hand) if idents else 0
        ways = idents[at + 1 :] if by > 0 else idents[:at][::-1]
        found = next((ident for ident in ways if self.cards[ident].view.active), "")
        if found:
            self.focus_question(found)
        elif by > 0:
            self.passed_end.emit()

    def to_top(self) -> None:
        """Scroll to the top; the first question is in hand again."""
        self._in_hand = ""
        self.verticalScrollBar().setValue(0)
        self._show_why()

    def _build(self) -> None:
        body = self._body
        body.setObjectName("stepbody")
        head = QHBoxLayout()
        head.addWidget(self._number, 1)
        head.addWidget(self._due)
        head.addWidget(self._filled)
        self._questions = QVBoxLayout()
        self._questions.setSpacing(0)
        box = QVBoxLayout(body)
        box.setContentsMargins(24, 18, 24, 18)
        box.setSpacing(10)
        box.addWidget(self._changes)
        self._changes.hide()
        box.addLayout(head)
        for part in (self._title, self._purpose, self.facts):
            box.addWidget(part)
        box.addLayout(self._questions)
        box.addWidget(self.why)
        box.addStretch(1)
        self.setWidget(body)

    def prepare(self, walk: Walkthrough, steps: tuple[StepView, ...]) -> bool:
        """Make one card of these steps ready before it is asked for; whether any was still to be made."""
        for step in steps:
            sheet = self._sheet((step,), walk.as_of, headed=False)
            if not sheet.whole:
                make_ready(self._add_card(sheet))
                if sheet.whole:
                    width = self._shown.width()
                    sheet.resize(width, sheet.heightForWidth(width))
                    sheet.layout().activate()
                return True
        self.facts.make_room(max((len(step.facts) for step in steps), default=0))
        return False

    def forget(self) -> None:
        """Another walkthrough begins: nothing that was made for the last one is kept."""
        for sheet in self._sheets.values():
            self._drop(sheet)
        self._sheets = {}
        self._shown = QuestionSheet((), date.min, self._body, headed=False)
        self._in_hand = ""

    def _show_cards(self, steps: tuple[StepView, ...], today: date, *, headed: bool) -> None:
        sheet = self._sheet(steps, today, headed=headed)
        while not sheet.whole:
            self._add_card(sheet)
        for step in steps:
            for view in step.questions:
                sheet.cards[view.id].show_view(view)
        sheet.show_steps(steps)
        if sheet is not self._shown:
            self._shown.hide()
            sheet.show()
            self._shown, self._in_hand = sheet, ""
            self._order()
        self._show_why()

    def _sheet(self, steps: tuple[StepView, ...], today: date, *, headed: bool) -> QuestionSheet:
        """The sheet of these steps, begun once unless other questions belong to it now."""
        key = "all" if headed else steps[0].id
        asked = tuple(view.id for step in steps for view in step.questions)
        kept = self._sheets.get(key)
        if kept is not None and kept.asked == asked:
            return kept
        if kept is not None:
            self._drop(kept)
        sheet = self._sheets[key] = QuestionSheet(steps, today, self._body, headed=headed)
        self._questions.addWidget(sheet)
        return sheet

    def _add_card(self, sheet: QuestionSheet) -> QuestionCard:
        card = sheet.add_card()
        card.answered.connect(self.answered)
        card.withdrawn.connect(self.withdrawn)
        card.entered.connect(self._entered)
        card.passed.connect(self.go_to_next)
        card.explained.connect(self._explained)
        return card

    def _drop(self, sheet: QuestionSheet) -> None:
        self._questions.removeWidget(sheet)
        sheet.hide()
        sheet.deleteLater()

    def _order(self) -> None:
        """Let Tab go through the facts, the questions, then their reasons."""
        parts = [part for card in self.cards.values() for part in card.parts]
        chain(self.facts.all_origins, (*parts, *self.why.chips.buttons))

    def _count(self, questions: tuple[QuestionView, ...]) -> None:
        """Say how many answers came from the record, and on how many something is due."""
        filled = sum(1 for question in questions if question.prefilled)
        due = sum(1 for question in questions if question.due)
        self._filled.setText(tr("{number} of {all} prefilled", number=filled, all=len(questions)))
        self._filled.setVisible(filled > 0)
        self._due.setText(tr("{number} to confirm", number=due))
        self._due.setVisible(due > 0)

    def _entered(self, ident: str) -> None:
        self._in_hand = ident
        self._show_why()

    def _explained(self) -> None:
        self._show_why()
        self._order()

    def _show_why(self) -> None:
        """Below the questions why the one in hand is asked, unless it stands beside the question itself."""
        card = self.cards.get(self.in_hand)
        if card is not None and self.why.show_question(card.view):
            self._order()
        if card is None or card.why_button.isChecked():
            self.why.hide()


def _closed(step: StepView) -> str:
    """Which datum closed a step, and whether answers of it are read even so; empty while it is open."""
    if step.state != "closed":
        return ""
    closed = tr("Closed: {datum}.", datum=step.reason.rstrip("."))
    return f"{closed} {tr('What is not greyed counts even so.')}" if step.open else closed
