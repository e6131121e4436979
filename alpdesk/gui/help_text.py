"""Pages of the help on screen: a card for each section, every word of it plain text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from alpdesk.desk.help import Block, Page, Section
from alpdesk.gui import style
from alpdesk.gui.record_tabs import ScrollTab
from alpdesk.gui.widgets import Card, PlainLabel

LEAD_WIDTH = 118
"""Room for the word that an item begins with, at the usual text size; a longer one stands on a line of its own."""
_LONGEST_LEAD = 16


class HelpText(ScrollTab):
    """The sections of one page or of several, one below the other."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.headings: list[str] = []

    def show_pages(self, pages: tuple[Page, ...], *, titled: bool = False) -> None:
        """Show sections from their start; ``titled`` puts the title of each page above its own."""
        self.clear()
        self.headings = []
        for page in pages:
            if titled:
                self.add(PlainLabel(page.title.upper(), "overline"))
            for section in page.sections:
                self.headings.append(section.heading)
                self.add(section_card(section))
        self.verticalScrollBar().setValue(0)


def section_card(section: Section) -> Card:
    """One section; without a heading it is an opening paragraph."""
    card = Card(section.heading)
    card.body.setSpacing(6)
    if section.heading:
        card.title.setWordWrap(True)
        card.head.setStretch(0, 1)
        card.head.setStretch(1, 0)
    for block in section.blocks:
        card.body.addWidget(_shown(block))
    return card


def _shown(block: Block) -> QWidget:
    if block.kind == "text":
        return PlainLabel(block.text, wrap=True)
    if len(block.lead) > _LONGEST_LEAD:
        return _below(block)
    words = PlainLabel(block.text, "small" if block.kind == "subitem" and not block.lead else "body", wrap=True)
    lead = PlainLabel(block.lead or "•", "strong" if block.lead else "muted")
    aside = block.kind == "step" or not block.lead
    if not aside:
        lead.setFixedWidth(round(LEAD_WIDTH * style.scale()))
    below = 16 if block.lead else round(LEAD_WIDTH * style.scale()) + 8
    return _row(lead, words, indent=below if block.kind == "subitem" else 0)


def _row(lead: PlainLabel, words: PlainLabel, indent: int) -> QWidget:
    row = QWidget()
    box = QHBoxLayout(row)
    box.setContentsMargins(indent, 0, 0, 0)
    box.setSpacing(8)
    box.addWidget(lead, 0, Qt.AlignmentFlag.AlignTop)
    box.addWidget(words, 1)
    return row


def _below(block: Block) -> QWidget:
    part = QWidget()
    box = QVBoxLayout(part)
    box.setContentsMargins(0, 2, 0, 0)
    box.setSpacing(1)
    box.addWidget(PlainLabel(block.lead, "strong", wrap=True))
    if block.text:
        box.addWidget(PlainLabel(block.text, wrap=True))
    return part
