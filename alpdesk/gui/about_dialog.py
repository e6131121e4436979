"""About AlpDesk: versions, pathways and their sources, licences, hazard log and threat model."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from alpdesk import resources
from alpdesk.desk.about import components, content, versions
from alpdesk.desk.help import page
from alpdesk.gui.help_text import HelpText
from alpdesk.gui.segments import Segments
from alpdesk.gui.widgets import Button, Card, Picture, PlainLabel
from alpdesk.language import mark, tr, tr_marked

PARTS = (
    ("program", mark("Program")),
    ("licences", mark("Licences")),
    ("hazard-log", mark("Hazard log")),
    ("threat-model", mark("Threat model")),
)
WIDTH, HEIGHT = 860, 640
PURPOSE = mark(
    "AlpDesk keeps results, reasons about alkaline phosphatase, and writes letters. It supports a clinician’s "
    "judgement and never replaces it: every conclusion shows what it rests on. It is not made for emergencies. "
    "It works offline and sends nothing anywhere."
)


class AboutDialog(QDialog):
    """One part at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About AlpDesk"))
        self.choice = Segments([(part, tr_marked(words)) for part, words in PARTS], tr("About"))
        self.text = HelpText(tr("About AlpDesk"))
        self.away = Button(tr("Close"), primary=True)
        self._build()
        self.choice.chosen.connect(self.turn_to)
        self.away.clicked.connect(self.accept)
        self.turn_to(PARTS[0][0])
        room = parent.size() if parent else self.maximumSize()
        self.resize(min(WIDTH, room.width() - 60), min(HEIGHT, room.height() - 60))

    def turn_to(self, part: str) -> None:
        """Show one part."""
        self.choice.set_value(part)
        if part in {"program", "licences"}:
            self.text.show_pages(())
            for card in _program() if part == "program" else (_licences(),):
                self.text.add(card)
        else:
            self.text.show_pages((page(part),))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Picture("alpdesk", "accent", 34))
        head.addWidget(PlainLabel("AlpDesk", "title"))
        head.addStretch(1)
        head.addWidget(self.choice)
        foot = QHBoxLayout()
        foot.addWidget(PlainLabel(tr("MIT licence; parts of others keep theirs."), "small"), 1)
        foot.addWidget(self.away)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 14)
        box.setSpacing(12)
        box.addLayout(head)
        box.addWidget(self.text, 1)
        box.addLayout(foot)


def _program() -> tuple[Card, ...]:
    about = Card(tr("What it is for"), "stethoscope")
    about.body.addWidget(PlainLabel(tr_marked(PURPOSE), wrap=True))
    pathways = Card(tr("Pathways and what they rest on"), "route")
    for one in resources.pathways():
        pathways.body.addWidget(PlainLabel(one.title, "strong", wrap=True))
        pathways.body.addWidget(PlainLabel(f"{content(one)}.", "small", wrap=True))
    return about, _table(tr("Versions"), "info-circle", versions()), pathways


def _licences() -> Card:
    rows = [(f"{one.name} {one.version}", f"{one.licence}: {one.use}") for one in components()]
    return _table(tr("What AlpDesk is made of"), "file-text", rows)


def _table(title: str, icon: str, rows: tuple[tuple[str, str], ...] | list[tuple[str, str]]) -> Card:
    card = Card(title, icon)
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for number, (name, text) in enumerate(rows):
        grid.addWidget(PlainLabel(name, "strong"), number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(PlainLabel(text, wrap=True), number, 1)
    card.body.addLayout(grid)
    return card
