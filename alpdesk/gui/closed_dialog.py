"""A closed walkthrough as it was closed: outcome, questions, answers and facts, with the content of that time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from alpdesk.clinical.dates import format_date
from alpdesk.desk.desk import ClosedWalkthrough, Desk
from alpdesk.gui.entry_dialog import EntryDialog
from alpdesk.gui.history_cards import two_lines
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.widgets import Button, Card, IconLabel, PlainLabel
from alpdesk.language import NAMES, mark, tr, tr_marked
from alpdesk.pathways.assessment import Assessment, Fact
from alpdesk.pathways.finding_words import finding_words
from alpdesk.pathways.model import Pathway
from alpdesk.pathways.trace import fact_value

_KINDS = {
    "do": mark("Do"),
    "avoid": mark("Avoid"),
    "refer": mark("Refer"),
    "measure": mark("Measure"),
    "ask": mark("Ask"),
    "monitor": mark("Monitor"),
    "note": mark("Note"),
}


class ClosedDialog(EntryDialog):
    """Shows one closed walkthrough; nothing in it is worked out anew."""

    def __init__(
        self, desk: Desk, jobs: Jobs, closed: ClosedWalkthrough, who: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Walkthrough as it was closed"), who, "history", jobs, parent)
        self._desk, self._closed = desk, closed
        pathway = desk.pathway_then(closed)
        self.body.addWidget(_decision(closed))
        if pathway is None:
            said = tr(
                "The pathway’s files of that time are not in the record; questions are shown by their short names."
            )
            self.body.addWidget(IconLabel(said, "info-circle", "body", wrap=True, tint="info"))
        self.body.addWidget(_questions(closed, pathway))
        self.body.addWidget(_advice(closed.shown))
        self.body.addWidget(_basis(closed.shown, pathway))
        self.body.addStretch(1)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(tr("Walkthrough as it was closed"))
        self.export = Button(tr("Export the pathway’s files"), "file-export")
        self.export.setEnabled(desk.content(closed) is not None)
        self.export.clicked.connect(self._on_export)
        self.add_foot(self.export)
        QWidget.setTabOrder(self._area, self.export)
        QWidget.setTabOrder(self.export, self.cancel)
        self.save.hide()
        self.cancel.setText(tr("Close"))
        self.cancel.setFocus()

    def submit(self) -> None:
        """Nothing is written here."""
        self.accept()

    def _on_export(self) -> None:
        """Ask where to, then write the rules and words of that time; the file dialog asks before it replaces."""
        name = f"{self._closed.pathway}-{self._closed.version}.txt"
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Export the pathway’s files"), name, tr("Text (*.txt)"))
        if chosen:
            export = lambda: self._desk.export_content(self._closed, Path(chosen), replace_file=True)  # noqa: E731
            self._jobs.run(export, None, self.refuse)


def _decision(closed: ClosedWalkthrough) -> Card:
    found, kept = closed.shown, closed.assessment
    card = Card(found.title, "route")
    card.body.addWidget(PlainLabel(found.disposition_text, "strong", wrap=True))
    at = closed.at.astimezone()
    when = {"name": closed.by, "date": format_date(at.date()), "time": f"{at:%H:%M}"}
    said = (
        tr("Accepted by {name} on {date}, {time}", **when)
        if closed.accepted
        else tr("Overridden by {name} on {date}, {time}", **when)
    )
    card.body.addWidget(PlainLabel(said, "body", wrap=True))
    if not closed.accepted:
        card.body.addWidget(
            PlainLabel(
                tr("Decided instead: {override}. Reason: {reason}", override=closed.decided, reason=closed.reason),
                wrap=True,
            )
        )
    for flag in found.red_flags:
        card.body.addWidget(IconLabel(flag.text, "alert-triangle", "danger", wrap=True))
    which = {"date": format_date(closed.as_of), "version": closed.version, "rules": closed.content_hash[:12]}
    foot = (
        tr("As of {date}, by version {version} (rules {rules}, words {words})", **which, words=kept.words_hash[:12])
        if kept.words_hash
        else tr("As of {date}, by version {version} (rules {rules})", **which)
    )
    card.body.addWidget(PlainLabel(foot, "small", wrap=True))
    if closed.said is not None:
        told = tr("Closed in {language}; shown here in the words of today.", language=NAMES[kept.language])
        card.body.addWidget(PlainLabel(told, "small", wrap=True))
    return card


def _questions(closed: ClosedWalkthrough, pathway: Pathway | None) -> Card:
    """Every step with its questions as they were worded, what stood as the answer, and where it came from."""
    card = Card(tr("Steps, questions and answers"), "list-check")
    facts = {fact.id: fact for fact in closed.shown.facts}
    asked = {step.id: step.questions for step in pathway.steps} if pathway else {}
    given = {answer.id for answer in closed.answers}
    for step in closed.shown.steps:
        card.body.addWidget(two_lines(step.title, step.reason, "strong"))
        for ident in asked.get(step.id, ()):
            if ident in facts and facts[ident].value is not None:
                card.body.addWidget(_answer(pathway, facts[ident], given=ident in given))
    if pathway is None:
        for answer in closed.answers:
            card.body.addWidget(two_lines(answer.id, f"{answer.value}, {answer.by}, {answer.given_on}"))
    return card


def _answer(pathway: Pathway | None, fact: Fact, *, given: bool) -> QWidget:
    text = pathway.word(f"question.{fact.id}") if pathway else fact.id
    origin = tr("given in this walkthrough: {origin}", origin=fact.origin) if given else fact.origin
    return two_lines(f"{text}  {fact_value(pathway, fact)}", origin)


def _advice(found: Assessment) -> Card:
    card = Card(tr("Actions"), "report-medical")
    for action in found.offered:
        cited = ", ".join(action.statements) or tr("derived")
        card.body.addWidget(
            two_lines(
                f"{tr_marked(_KINDS[action.kind])}: {action.text}",
                tr("Rule {rule}; {cited}", rule=action.rule, cited=cited),
            )
        )
    if not found.offered:
        card.body.addWidget(PlainLabel(tr("None."), "muted"))
    return card


def _basis(found: Assessment, pathway: Pathway | None) -> Card:
    card = Card(tr("Facts that the outcome rested on"), "quote")
    named = [found.fact(ident) for ident in found.disposition_facts]
    for fact in named:
        name = finding_words(pathway, fact.id) if pathway else fact.id
        card.body.addWidget(two_lines(f"{name.removeprefix('finding.')}: {fact_value(pathway, fact)}", fact.origin))
    if not named:
        card.body.addWidget(PlainLabel(tr("None is named."), "muted"))
    return card
