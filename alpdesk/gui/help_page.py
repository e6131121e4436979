"""The help: one page at a time, and a search over all of them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from alpdesk.desk.help import found, page, pages
from alpdesk.gui.fields import line
from alpdesk.gui.help_text import HelpText
from alpdesk.gui.widgets import Button, FlowLayout, PlainLabel
from alpdesk.language import tr


class HelpPage(QWidget):
    """One page at a time, or what was looked for.

    ``about_wanted`` asks for the window about the program, ``left`` to go back.
    """

    about_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.tabs: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self.search = line(tr("Find in the help"))
        self.search.setAccessibleName(tr("Find in the help"))
        self.search.setClearButtonEnabled(True)
        self.about = Button(tr("About AlpDesk"), "info-circle")
        self.back = Button(tr("Back"), "arrow-left")
        self.back.setToolTip(tr("Where you were (Esc)"))
        self.text = HelpText(tr("Help"))
        self._none = PlainLabel("", "muted", wrap=True)
        self._shown = ""
        self._build()
        self.search.textChanged.connect(lambda _text: self._find())
        self.about.clicked.connect(self.about_wanted)
        self.back.clicked.connect(self.left)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Esc"), self, self.left.emit, context=within)
        for number, ident in enumerate(self.tabs, 1):
            QShortcut(QKeySequence(f"Alt+{number}"), self, lambda ident=ident: self.show_page(ident), context=within)
        self.show_page(pages()[0].id)

    def show_page(self, ident: str) -> None:
        """Show one page from its start; an id that is not there leaves the one in hand."""
        self._shown = ident if ident in self.tabs else self._shown
        self.tabs[self._shown].setChecked(True)
        self.search.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.search.clear()
        self.search.blockSignals(False)  # noqa: FBT003 - as above
        self._none.hide()
        self.text.show_pages((page(self._shown),))

    def take_focus(self) -> None:
        """Put the keyboard where one looks for something."""
        self.search.setFocus()

    def minimumSizeHint(self) -> QSize:
        """Small enough for any window: the text scrolls."""
        return QSize(480, 300)

    def _find(self) -> None:
        words = self.search.text().strip()
        if not words:
            self.show_page(self._shown)
            return
        hits = found(words)
        self._none.say("" if hits else tr("Nothing in the help holds “{words}”.", words=words))
        self.text.show_pages(hits, titled=True)

    def _build(self) -> None:
        places = FlowLayout(4)
        for one in pages():
            tab = QPushButton(one.title)
            tab.setObjectName("tab")
            tab.setCheckable(True)
            tab.clicked.connect(lambda _on=False, ident=one.id: self.show_page(ident))
            self._group.addButton(tab)
            self.tabs[one.id] = tab
            places.addWidget(tab)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.back)
        head.addWidget(PlainLabel(tr("Help"), "title"))
        head.addStretch(1)
        self.search.setMinimumWidth(240)
        head.addWidget(self.search)
        head.addWidget(self.about)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 10)
        box.setSpacing(10)
        box.addLayout(head)
        box.addLayout(places)
        box.addWidget(self._none)
        box.addWidget(self.text, 1)
