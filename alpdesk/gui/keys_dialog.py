"""The sheet of keys: made from the keys that the window and the page in hand have at this moment."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from alpdesk.gui.entry_dialog import EntryDialog
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.page_stack import PageStack
from alpdesk.gui.shortcuts import Key, keys_of
from alpdesk.gui.widgets import Card, PlainLabel
from alpdesk.language import tr


class KeysDialog(EntryDialog):
    """What every key does: everywhere, on the page in hand, and in forms."""

    def __init__(self, window: QWidget, pages: PageStack, jobs: Jobs) -> None:
        super().__init__(tr("Keyboard shortcuts"), "", "command", jobs, window)
        others = [page for number in range(pages.count()) if (page := pages.widget(number)) is not None]
        shown = pages.currentWidget()
        self.sections = (
            (tr("Everywhere"), keys_of(window, without=(*others, self))),
            (tr("On this page"), keys_of(shown) if shown is not None else ()),
            (tr("In every form"), (*keys_of(self), Key("Esc", tr("Leave the form")))),
        )
        for title, keys in self.sections:
            if keys:
                self.body.addWidget(_card(title, keys))
        self.body.addStretch(1)
        self.save.hide()
        self.cancel.setText(tr("Close"))
        self.cancel.setFocus()

    def submit(self) -> None:
        """Nothing is written here."""
        self.accept()


def _card(title: str, keys: Sequence[Key]) -> Card:
    card = Card(title)
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for row, one in enumerate(keys):
        grid.addWidget(PlainLabel(one.keys, "shortcut"), row, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(PlainLabel(one.words, "body", wrap=True), row, 1)
    card.body.addLayout(grid)
    return card
