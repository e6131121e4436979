"""Pages of the help on screen: a card for each section, every word of it plain text, pictures as wide as fits."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from alpdesk.desk.help import Block, Page, Section, place
from alpdesk.gui import style
from alpdesk.gui.record_tabs import ScrollTab
from alpdesk.gui.widgets import Button, Card, FlowLayout, PlainLabel
from alpdesk.language import spoken, tr

LEAD_WIDTH = 118
"""Room for the word that an item begins with, at the usual text size; a longer one stands on a line of its own."""
_LONGEST_LEAD = 16


class HelpText(ScrollTab):
    """The sections of one page or of several, one below the other; ``page_wanted`` follows a link."""

    page_wanted = Signal(str)

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
            if page.language != spoken():
                self.add(PlainLabel(tr("This page is there in English only."), "muted", wrap=True))
            for section in page.sections:
                self.headings.append(section.heading)
                self.add(self._card(section))
        self.verticalScrollBar().setValue(0)

    def _card(self, section: Section) -> Card:
        """One section; without a heading it is an opening paragraph."""
        card = Card(section.heading)
        card.body.setSpacing(6)
        if section.heading:
            card.title.setWordWrap(True)
            card.head.setStretch(0, 1)
            card.head.setStretch(1, 0)
        for block in section.blocks:
            card.body.addWidget(_shown(block))
            if block.links:
                card.body.addWidget(self._links(block.links))
        return card

    def _links(self, links: tuple[tuple[str, str], ...]) -> QWidget:
        """A button for each page that the words above lead to."""
        row = QWidget()
        flow = FlowLayout(4)
        for page, words in links:
            button = Button(words, "arrow-right", link=True)
            button.clicked.connect(lambda _on=False, page=page: self.page_wanted.emit(page))
            flow.addWidget(button)
        row.setLayout(flow)
        return row


class Shot(QWidget):
    """A picture of a screen, as wide as fits and never wider than it is, with the words that say what it shows."""

    def __init__(self, file: str, told: str) -> None:
        super().__init__()
        self._pixmap = QPixmap(str(place() / file))
        self._fitted = QPixmap()
        self.setAccessibleName(told)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """As high as the picture is at this width."""
        return self._fit(width).height() + 2

    def sizeHint(self) -> QSize:
        """The picture as it was taken."""
        return self._fit(self._pixmap.width()) + QSize(2, 2)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(80, self.heightForWidth(max(self.width(), 80)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture in a thin frame."""
        size, ratio = self._fit(self.width() - 2), self.devicePixelRatioF()
        if self._fitted.size() != size * ratio:
            self._fitted = self._pixmap.scaled(
                size * ratio, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        painter = QPainter(self)
        painter.drawPixmap(QRect(1, 1, size.width(), size.height()), self._fitted)
        painter.setPen(style.tokens()["border"])
        painter.drawRect(0, 0, size.width() + 1, size.height() + 1)

    def _fit(self, width: int) -> QSize:
        whole = self._pixmap.size()
        if whole.isEmpty() or width >= whole.width():
            return whole
        return QSize(width, round(whole.height() * width / whole.width()))


def _shown(block: Block) -> QWidget:
    if block.kind == "picture":
        return _pictured(block)
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


def _pictured(block: Block) -> QWidget:
    part = QWidget()
    box = QVBoxLayout(part)
    box.setContentsMargins(0, 6, 0, 6)
    box.setSpacing(4)
    box.addWidget(Shot(block.lead, block.text))
    box.addWidget(PlainLabel(block.text, "small", wrap=True))
    return part


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
