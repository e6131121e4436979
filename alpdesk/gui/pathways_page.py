"""The pathways to read: their steps, the statements that they rest on, their sources and the sources' status."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from alpdesk import resources
from alpdesk.clinical.wording import counted
from alpdesk.gui.record_tabs import ScrollTab
from alpdesk.gui.widgets import Card, Chip, IconLabel, PlainLabel, Segments
from alpdesk.pathways.model import Pathway


class PathwaysPage(QWidget):
    """One pathway at a time, from the files that the rules are read from."""

    def __init__(self, pathways: tuple[Pathway, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._pathways = {one.id: one for one in pathways}
        self.choice = Segments(tuple((one.id, one.title) for one in pathways), "Pathway")
        self.text = ScrollTab("Pathway")
        head = QHBoxLayout()
        head.addWidget(PlainLabel("Pathways", "title"))
        head.addStretch(1)
        head.addWidget(self.choice)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 10)
        box.setSpacing(12)
        box.addLayout(head)
        box.addWidget(self.text, 1)
        self.choice.chosen.connect(self.show_pathway)
        self.show_pathway(pathways[0].id)

    def show_pathway(self, ident: str) -> None:
        """Show one pathway."""
        pathway = self._pathways[ident]
        self.choice.set_value(ident)
        self.text.clear()
        self.text.add(_about(pathway))
        self.text.add(_steps(pathway))
        self.text.add(_evidence(pathway))

    def take_focus(self) -> None:
        """Put the keyboard on the choice of pathways."""
        self.choice.setFocus()


def _about(pathway: Pathway) -> Card:
    card = Card(pathway.title, "route")
    article = resources.articles()[pathway.article]
    card.head.addWidget(Chip(article.status, "warning", "book"))
    card.body.addWidget(PlainLabel(f"Rests on: {article.title} (as of {article.updated})", "body", wrap=True))
    said = f"Version {pathway.version}, rules {pathway.content_hash[:16]}…, {counted(len(pathway.rules), 'row')}"
    card.body.addWidget(PlainLabel(said, "small", wrap=True))
    return card


def _steps(pathway: Pathway) -> Card:
    card = Card("Steps", "list-check")
    for number, step in enumerate(pathway.steps, 1):
        card.body.addWidget(PlainLabel(f"{number}  {pathway.word(f'step.{step.id}')}", "strong", wrap=True))
        for asked in step.questions:
            card.body.addWidget(PlainLabel(f"     {pathway.word(f'question.{asked}')}", "body", wrap=True))
    return card


def _evidence(pathway: Pathway) -> Card:
    card = Card("Statements and their sources", "quote")
    sources = resources.sources()
    for one in resources.statements().values():
        if one.article != pathway.article:
            continue
        card.body.addWidget(PlainLabel(f"{one.id}  {one.text}", "body", wrap=True))
        named = "; ".join(f"{sources[ident].text} ({sources[ident].year})" for ident in one.sources if ident in sources)
        lacking = f"; source not listed in the article: {', '.join(map(str, one.unresolved))}" if one.unresolved else ""
        card.body.addWidget(IconLabel((named or "no source named") + lacking, "book", "small", wrap=True))
    return card
