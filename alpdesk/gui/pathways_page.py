"""The pathways to read: their review, steps, statements and sources; each can be saved as a document and as FHIR."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from alpdesk import resources
from alpdesk.clinical.dates import When, format_date
from alpdesk.clinical.wording import listed
from alpdesk.desk.desk import Desk
from alpdesk.desk.publishing import write_document, write_fhir
from alpdesk.gui import style
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.record_tabs import ScrollTab
from alpdesk.gui.segments import Segments
from alpdesk.gui.widgets import Button, Card, IconLabel, PlainLabel
from alpdesk.language import mark, plural, tr, tr_marked
from alpdesk.pathways.model import Pathway, Review

NARROW = 820
"""Width of the page, at the usual text size, below which the choice of pathways stands below the title."""
_EDGE = 20
_DOCUMENT = (mark("Save the pathway as a document"), mark("PDF (*.pdf);;Web page (*.html)"))
_FHIR = (mark("Export the pathway as FHIR R4"), mark("JSON (*.json)"))
Write = Callable[..., None]
ChoosePath = Callable[[QWidget, str, tuple[str, str]], str]


def choose_path(parent: QWidget, name: str, told: tuple[str, str]) -> str:
    """Ask where to write a file; empty when the clinician thinks better of it."""
    path, kind = QFileDialog.getSaveFileName(parent, tr_marked(told[0]), name, tr_marked(told[1]))
    bare = path and not Path(path).suffix
    return f"{path}{kind.rpartition('*')[2].rstrip(')')}" if bare else path


class PathwaysPage(QWidget):
    """One pathway at a time, from the files that the rules are read from; ``failed`` has a sentence."""

    failed = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None, choose: ChoosePath = choose_path) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._desk, self._jobs, self._choose = desk, jobs, choose
        self._pathways = {one.id: one for one in desk.pathways}
        self._shown = desk.pathways[0]
        self.choice = Segments(tuple((one.id, one.title) for one in desk.pathways), tr("Pathway"))
        self.text = ScrollTab(tr("Pathway"))
        self.state = PlainLabel("", "small", wrap=True)
        self.document = Button(tr("Save document"), "file-text")
        self.fhir = Button(tr("Export as FHIR"), "file-export")
        self.document.setToolTip(tr("A document for clinicians: steps, rules in words, statements and sources"))
        self.fhir.setToolTip(tr("A FHIR R4 Bundle: PlanDefinition and Questionnaire"))
        self._build()
        self.choice.chosen.connect(self.show_pathway)
        self.document.clicked.connect(lambda: self._save("pdf", _DOCUMENT, write_document))
        self.fhir.clicked.connect(lambda: self._save("json", _FHIR, write_fhir))
        self.show_pathway(self._shown.id)

    def show_pathway(self, ident: str) -> None:
        """Show one pathway."""
        pathway = self._shown = self._pathways[ident]
        self.choice.set_value(ident)
        self.state.hide()
        self.text.clear()
        self.text.add(_about(pathway, self._desk.today()))
        self.text.add(_steps(pathway))
        self.text.add(_evidence(pathway))

    def take_focus(self) -> None:
        """Put the keyboard on the choice of pathways."""
        self.choice.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choice below the title where there is little width."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW * style.text_scale(self)
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self.choice.fit(self.contentsRect().width() - 2 * _EDGE)

    def minimumSizeHint(self) -> QSize:
        """Small enough for any window: the text scrolls."""
        return QSize(480, 300)

    def _save(self, suffix: str, told: tuple[str, str], write: Write) -> None:
        """Ask where to, then write; a file of that name is replaced only as the dialog was told to."""
        pathway = self._shown
        path = self._choose(self, f"{pathway.id.replace('_', '-')}-{pathway.version}.{suffix}", told)
        if not path:
            return
        target = Path(path)
        replace = target.exists()
        for button in (self.document, self.fhir):
            button.setEnabled(False)
        self._say(tr("Writing {file} …", file=target.name))
        self._jobs.run(
            lambda: write(pathway, target, replace=replace),
            lambda _: self._done(tr("{file} is written.", file=target.name)),
            self._refuse,
        )

    def _done(self, sentence: str) -> None:
        for button in (self.document, self.fhir):
            button.setEnabled(True)
        self._say(sentence)

    def _refuse(self, sentence: str) -> None:
        self._done(sentence)
        self.failed.emit(sentence)

    def _say(self, sentence: str) -> None:
        self.state.setText(sentence)
        self.state.show()

    def _build(self) -> None:
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(8)
        self._head.addWidget(PlainLabel(tr("Pathways"), "title"))
        self._head.addStretch(1)
        self._head.addWidget(self.choice)
        tools = QHBoxLayout()
        tools.setSpacing(12)
        tools.addWidget(self.state, 1)
        tools.addStretch(0)
        tools.addWidget(self.fhir)
        tools.addWidget(self.document)
        box = QVBoxLayout(self)
        box.setContentsMargins(_EDGE, 16, _EDGE, 10)
        box.setSpacing(12)
        box.addLayout(self._head)
        box.addWidget(self.text, 1)
        box.addLayout(tools)


def _about(pathway: Pathway, today: date) -> Card:
    card = Card(pathway.title, "route")
    article = resources.articles()[pathway.article]
    rests = tr("Rests on: {article} (as of {date})", article=article.title, date=When.parse(article.updated))
    card.body.addWidget(PlainLabel(rests, "body", wrap=True))
    card.body.addWidget(IconLabel(article.status, "book", "warning", wrap=True, tint="warn"))
    said = plural(
        len(pathway.rules),
        "Version {version}, rules {hash}…, {number} row",
        "Version {version}, rules {hash}…, {number} rows",
        version=pathway.version, hash=pathway.content_hash[:16],
    )  # fmt: skip
    card.body.addWidget(PlainLabel(said, "small", wrap=True))
    card.body.addWidget(PlainLabel(_reviewed(pathway.review), "small", wrap=True))
    notice = pathway.notice(today)
    if notice:
        card.body.addWidget(IconLabel(notice, "clock", "small", wrap=True, tint="warn"))
    return card


def _reviewed(review: Review) -> str:
    """Who wrote and checked the content, and when it is to be looked at again, as one line."""
    seen, due = (
        format_date(date.fromisoformat(day)) if day else "" for day in (review.reviewed_on, review.next_review)
    )
    parts = [
        tr("Written by {who}", who=review.authored_by)
        if review.authored_by
        else tr("Written by somebody not recorded"),
        tr("checked by {who}", who=review.checked_by) if review.checked_by else tr("checked by nobody yet"),
        tr("reviewed on {date}", date=seen) if seen else tr("not reviewed yet"),
        tr("next review {date}", date=due) if due else tr("no next review set"),
    ]
    return listed(parts)


def _steps(pathway: Pathway) -> Card:
    card = Card(tr("Steps"), "list-check")
    for number, step in enumerate(pathway.steps, 1):
        card.body.addWidget(PlainLabel(f"{number}  {pathway.word(f'step.{step.id}')}", "strong", wrap=True))
        for asked in step.questions:
            card.body.addWidget(PlainLabel(f"     {pathway.word(f'question.{asked}')}", "body", wrap=True))
    return card


def _evidence(pathway: Pathway) -> Card:
    card = Card(tr("Statements and their sources"), "quote")
    sources = resources.sources()
    for one in resources.statements().values():
        if one.article != pathway.article:
            continue
        card.body.addWidget(PlainLabel(f"{one.id}  {one.text}", "body", wrap=True))
        named = listed(f"{sources[ident].text} ({sources[ident].year})" for ident in one.sources if ident in sources)
        told = named or tr("no source named")
        if one.unresolved:
            numbers = ", ".join(map(str, one.unresolved))
            told = tr("{sources}; source not listed in the article: {numbers}", sources=told, numbers=numbers)
        card.body.addWidget(IconLabel(told, "book", "small", wrap=True))
    return card
