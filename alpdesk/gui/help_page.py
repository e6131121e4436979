"""The help: its pages in a list, one page at a time, and a search over all of them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from alpdesk.desk.help import found, page, pages
from alpdesk.gui import style
from alpdesk.gui.fields import hint_what_fits, line
from alpdesk.gui.help_text import HelpText
from alpdesk.gui.shortcuts import WITHIN, shortcut
from alpdesk.gui.widgets import Button, PlainLabel
from alpdesk.language import tr

LIST_WIDTH = 224
"""Of the list of pages, at the usual text size; at most a third of the room."""
FIND_MS = 120
"""How long the search waits for the next letter."""


class HelpPage(QWidget):
    """One page at a time, or what was looked for.

    ``about_wanted`` asks for the window about the program, ``left`` to go back.
    """

    about_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.list = QListWidget()
        self.search = line(tr("Find in the help"))
        self.search.setAccessibleName(tr("Find in the help"))
        self.search.setClearButtonEnabled(True)
        self.about = Button(tr("About AlpDesk"), "info-circle")
        self.back = Button(tr("Back"), "arrow-left")
        self.back.setToolTip(tr("Where you were (Esc)"))
        self.text = HelpText(tr("Help"))
        self._none = PlainLabel("", "muted", wrap=True)
        self._finding = QTimer(self, singleShot=True, interval=FIND_MS)
        self._build()
        self._finding.timeout.connect(self._find)
        self.search.textChanged.connect(lambda _text: self._finding.start())
        self.about.clicked.connect(self.about_wanted)
        self.back.clicked.connect(self.left)
        self.list.currentRowChanged.connect(lambda _row: self._show())
        self.list.itemClicked.connect(lambda _item: self._show())
        self.text.page_wanted.connect(self.show_page)
        shortcut(self, "Esc", tr("Where you were"), self.left.emit, WITHIN)
        shortcut(self, "Ctrl+F", tr("Find in the help"), self.take_focus, WITHIN)
        self.list.setCurrentRow(0)

    @property
    def shown(self) -> str:
        """The page in hand, by id."""
        return str(self.list.currentItem().data(Qt.ItemDataRole.UserRole))

    def show_page(self, ident: str) -> None:
        """Show one page from its start; an id that is not there leaves the one in hand."""
        row = next((row for row, one in enumerate(pages()) if one.id == ident), self.list.currentRow())
        if row == self.list.currentRow():
            self._show()
        else:
            self.list.setCurrentRow(row)

    def take_focus(self) -> None:
        """Put the keyboard where one looks for something."""
        self.search.setFocus()
        self.search.selectAll()

    def minimumSizeHint(self) -> QSize:
        """Small enough for any window: the text scrolls."""
        return QSize(480, 300)

    def showEvent(self, event: QShowEvent) -> None:
        """Measure the list in the text size of now."""
        super().showEvent(event)
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for the text, and say what the search is for in as many words as fit."""
        super().resizeEvent(event)
        self._measure()
        hint_what_fits(self.search, tr("Find in the help"), tr("Search"))

    def _measure(self) -> None:
        self.list.setFixedWidth(min(round(LIST_WIDTH * style.scale()), self.width() // 3))

    def _show(self) -> None:
        """The page that is marked in the list; what was looked for is forgotten."""
        self._finding.stop()
        self.search.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.search.clear()
        self.search.blockSignals(False)  # noqa: FBT003 - as above
        self._none.hide()
        self.text.show_pages((page(self.shown),))

    def _find(self) -> None:
        words = self.search.text().strip()
        if not words:
            self._show()
            return
        hits = found(words)
        self._none.say("" if hits else tr("Nothing in the help holds “{words}”.", words=words))
        self.text.show_pages(hits, titled=True)

    def _build(self) -> None:
        self.list.setObjectName("contents")
        self.list.setAccessibleName(tr("Pages of the help"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for one in pages():
            item = QListWidgetItem(one.title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, one.id)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.back)
        head.addWidget(PlainLabel(tr("Help"), "title"))
        head.addStretch(1)
        self.search.setMinimumWidth(240)
        head.addWidget(self.search)
        head.addWidget(self.about)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self._none)
        right.addWidget(self.text, 1)
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addWidget(self.list)
        body.addLayout(right, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 10)
        box.setSpacing(10)
        box.addLayout(head)
        box.addLayout(body, 1)
