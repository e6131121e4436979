"""The clinic itself: letterhead, people, and what else belongs to no patient, each on its tab."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple, Protocol

from PySide6.QtCore import QSize, Signal, SignalInstance
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from alpdesk.desk.desk import Desk
from alpdesk.desk.duties import Deed
from alpdesk.gui.address_book import AddressBook
from alpdesk.gui.audit_panel import AuditPanel
from alpdesk.gui.backups_panel import BackupsPanel
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.letterhead_panel import LetterheadPanel
from alpdesk.gui.library_panel import LibraryPanel
from alpdesk.gui.lock_panel import LockPanel
from alpdesk.gui.looks_panel import LooksPanel
from alpdesk.gui.paragraphs_panel import ParagraphsPanel
from alpdesk.gui.shortcuts import WITHIN, shortcut
from alpdesk.gui.staff_panel import StaffPanel
from alpdesk.gui.widgets import Card, FlowLayout, IconLabel, PlainLabel
from alpdesk.language import mark, tr, tr_marked


class Panel(Protocol):
    """What stands on a tab: a widget that can read itself again and take the keyboard.

    ``said`` tells in words what was done, ``failed`` gives a sentence.
    """

    @property
    def said(self) -> SignalInstance: ...  # noqa: D102
    @property
    def failed(self) -> SignalInstance: ...  # noqa: D102
    def refresh(self) -> None: ...  # noqa: D102
    def take_focus(self) -> None: ...  # noqa: D102


class Tab(NamedTuple):
    """One tab: its value, its word, the deed that it needs if any, and what makes its panel, a widget."""

    value: str
    word: str
    deed: Deed | None
    make: Callable[[Desk, Jobs], Panel]


TABS: tuple[Tab, ...] = (
    Tab("letterhead", mark("Letterhead"), None, LetterheadPanel),
    Tab("people", mark("People"), "people", StaffPanel),
    Tab("addresses", mark("Address book"), None, AddressBook),
    Tab("paragraphs", mark("Paragraphs"), None, ParagraphsPanel),
    Tab("backups", mark("Backups"), None, BackupsPanel),
    Tab("audit", mark("Audit trail"), "audit", AuditPanel),
    Tab("lock", mark("Lock"), None, LockPanel),
    Tab("window", mark("Window"), None, LooksPanel),
)
"""The tabs in their order; whoever may not do the deed reads who may instead."""


class ClinicPage(QWidget):
    """One panel at a time, each built when it is first turned to; ``said`` and ``failed`` pass on what it tells."""

    said = Signal(str)
    failed = Signal(str)
    changed = Signal(str, object)
    language_wanted = Signal(str)
    looks_wanted = Signal(str, float)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._desk, self._jobs = desk, jobs
        self.panels: dict[str, Panel] = {}
        self.tabs: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._stack = QStackedWidget()
        self._places: dict[str, int] = {}
        self._tab = TABS[0].value
        self._build()

    @property
    def tab(self) -> str:
        """The tab in hand."""
        return self._tab

    def refresh(self) -> None:
        """Read again what is shown."""
        self.turn_to(self._tab)

    def turn_to(self, value: str) -> None:
        """Show a tab, read anew."""
        tab = next(one for one in TABS if one.value == value)
        self._tab = value
        self.tabs[value].setChecked(True)
        if value not in self._places:
            self._places[value] = self._stack.addWidget(self._made(tab))
        self._stack.setCurrentIndex(self._places[value])
        if value in self.panels:
            self.panels[value].refresh()

    def stop(self) -> None:
        """Give up what only reads and takes long: the record is being closed."""
        for panel in self.panels.values():
            if isinstance(panel, AuditPanel):
                panel.stop()

    def take_focus(self) -> None:
        """Put the keyboard into the panel in hand."""
        panel = self.panels.get(self._tab)
        if panel is None:
            self.tabs[self._tab].setFocus()
        else:
            panel.take_focus()

    def minimumSizeHint(self) -> QSize:
        """Small enough for any window: the panels scroll."""
        return QSize(420, 260)

    def _made(self, tab: Tab) -> QWidget:
        if tab.deed is not None and (reason := self._desk.refusal(tab.deed)):
            return _barred(reason)
        panel = tab.make(self._desk, self._jobs)
        if not isinstance(panel, QWidget):
            raise TypeError("a panel is a widget")
        panel.said.connect(self.said)
        panel.failed.connect(self.failed)
        if isinstance(panel, LibraryPanel | LetterheadPanel):
            panel.changed.connect(self.changed)
        if isinstance(panel, LooksPanel):
            panel.language_wanted.connect(self.language_wanted)
            panel.looks_wanted.connect(self.looks_wanted)
        self.panels[tab.value] = panel
        return panel

    def _build(self) -> None:
        head = FlowLayout(2)
        for number, tab in enumerate(TABS, 1):
            button = QPushButton(tr_marked(tab.word))
            button.setObjectName("tab")
            button.setCheckable(True)
            button.setAccessibleName(button.text())
            button.clicked.connect(lambda _on=False, value=tab.value: self.turn_to(value))
            self._group.addButton(button)
            self.tabs[tab.value] = button
            head.addWidget(button)
            said = tr("Turn to the tab {tab}", tab=button.text())
            shortcut(self, f"Alt+{number}", said, partial(self.turn_to, tab.value), WITHIN)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 10)
        box.setSpacing(10)
        box.addWidget(PlainLabel(tr("Clinic"), "title"))
        box.addLayout(head)
        box.addWidget(self._stack, 1)


def _barred(sentence: str) -> QWidget:
    """What stands on a tab for which a duty is missing."""
    page = QWidget()
    card = Card()
    card.body.addWidget(IconLabel(sentence, "lock", "body", wrap=True))
    box = QVBoxLayout(page)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(card)
    box.addStretch(1)
    return page
