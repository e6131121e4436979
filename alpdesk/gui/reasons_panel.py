"""What each sentence of a letter rests on: its sentences in a list, and below what the chosen one rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget

from alpdesk.gui.trace_body import TraceBody, unbroken
from alpdesk.gui.widgets import Card, PlainLabel
from alpdesk.language import tr

if TYPE_CHECKING:
    from alpdesk.letters.printed import Printed
    from alpdesk.pathways.trace import Trace

_IDENT = Qt.ItemDataRole.UserRole
_HEAD = "Head"
"""Names and addresses above the letter: they are no sentences."""


class ReasonsPanel(Card):
    """The sentences of a letter under their headings; arrow keys choose one, and its reasons stand below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Why is this said?"), "git-branch", parent)
        self._found: dict[str, tuple[Printed, Trace]] = {}
        self._wanted = ""
        self._shown: tuple[Printed, Trace] | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Sentences of the letter"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(tr("What the sentence rests on"))
        self.list.setObjectName("sentences")
        line = QFrame()
        line.setObjectName("rule")
        self.body.addWidget(self.list, 2)
        self.body.addWidget(line)
        self.body.addWidget(self._area, 3)
        self.list.currentItemChanged.connect(lambda item, _: self._show(item.data(_IDENT) if item else ""))

    @property
    def sentence(self) -> str:
        """The id of the sentence whose reasons are shown; empty while there is none."""
        return self._shown[0].id if self._shown else ""

    def show_sentences(self, sentences: tuple[tuple[Printed, Trace], ...]) -> None:
        """List the sentences of a letter, staying with the one chosen where it is still there."""
        wanted = self._wanted
        self._found = {one.id: (one, trace) for one, trace in sentences if one.part != _HEAD}
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's positional flag
        self.list.clear()
        part = ""
        for one, _ in self._found.values():
            if one.part != part:
                part = one.part
                head = QListWidgetItem(part.upper())
                head.setFlags(Qt.ItemFlag.NoItemFlags)
                head.setFont(self._small())
                self.list.addItem(head)
            item = QListWidgetItem(one.text.replace("\n", " "))
            item.setData(_IDENT, one.id)
            item.setToolTip("")
            self.list.addItem(item)
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's positional flag
        self._shown = None
        self.select(wanted if wanted in self._found else next(iter(self._found), ""))

    def select(self, ident: str) -> None:
        """Choose a sentence by id; of a paragraph that has fewer sentences by now, its last."""
        self._wanted = ident
        paragraph, _, number = ident.rpartition("/")
        while ident not in self._found and number.isdigit() and int(number) > 1:
            number = str(int(number) - 1)
            ident = f"{paragraph}/{number}"
        for place in range(self.list.count()):
            item = self.list.item(place)
            if item.data(_IDENT) == ident:
                self.list.setCurrentItem(item)
                self.list.scrollToItem(item)
                self._show(ident)

    def _small(self) -> QFont:
        font = QFont(self.list.font())
        font.setPointSizeF(font.pointSizeF() * 0.8)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def showEvent(self, event: QShowEvent) -> None:
        """Have the chosen sentence in view."""
        super().showEvent(event)
        if (item := self.list.currentItem()) is not None:
            self.list.scrollToItem(item)

    def _show(self, ident: str) -> None:
        found = self._found.get(ident)
        if found is None or found == self._shown:
            return
        self._wanted, self._shown = ident, found
        one, trace = found
        body = QWidget()
        body.setObjectName("columnbody")
        box = QVBoxLayout(body)
        box.setContentsMargins(0, 0, 4, 0)
        box.setSpacing(6)
        box.addWidget(PlainLabel(unbroken(one.text), "strong", wrap=True))
        box.addWidget(TraceBody(trace))
        box.addStretch(1)
        self._area.setWidget(body)
