"""After how many minutes the screen locks itself, and what a lock does."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from alpdesk.clinical.wording import counted
from alpdesk.desk.desk import Desk
from alpdesk.gui.barring import bar
from alpdesk.gui.fields import Field, choice
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.record_tabs import ScrollTab
from alpdesk.gui.widgets import Card, IconLabel

MINUTES = (1, 2, 3, 5, 8, 10, 15, 20, 30)
SAID = {
    "lock": "Ctrl+L locks at once, from any page and any form. The screen also locks with the computer: when it goes "
    "to sleep, when its own screen is locked, and when another user of it is switched to.",
    "clock": "Half a minute before it locks by itself a notice says so; a key or a move of the mouse puts it off.",
    "device-floppy": "What was typed and not saved is kept, encrypted, for whoever typed it, and is there again after "
    "the unlock, after a crash too. Somebody else who unlocks sees nothing of it.",
    "user": "Whoever unlocks is asked whose record it was before it is shown.",
    "copy": "What was copied from AlpDesk leaves the clipboard with the lock, and after two minutes anyway.",
}
"""What a lock does, with the icon of each."""


class LockPanel(ScrollTab):
    """Shows the minutes and sets them at once; ``said`` tells in words what was set."""

    said = Signal(str)
    failed = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__("Lock")
        self._desk, self._jobs = desk, jobs
        self.minutes: Field[QComboBox] = Field("Lock without input after", choice(()), "For everybody in this clinic")
        card = Card("The screen locks itself", "lock")
        card.body.addWidget(self.minutes)
        self.minutes.setMaximumWidth(320)
        about = Card("What a lock does", "info-circle")
        for icon, words in SAID.items():
            about.body.addWidget(IconLabel(words, icon, "body", wrap=True, tint="text_muted"))
        self.add(card)
        self.add(about)
        bar(desk, "settings", self.minutes.editor)
        self.minutes.editor.activated.connect(self._on_chosen)

    def refresh(self) -> None:
        """Read the minutes again."""
        kept = self._desk.lock_minutes()
        box = self.minutes.editor
        box.blockSignals(True)  # noqa: FBT003 - Qt's positional flag
        box.clear()
        for one in sorted({*MINUTES, kept}):
            box.addItem(counted(one, "minute"), one)
        box.setCurrentIndex(box.findData(kept))
        box.blockSignals(False)  # noqa: FBT003 - as above

    def take_focus(self) -> None:
        """Put the keyboard on the minutes."""
        self.minutes.editor.setFocus()

    def _on_chosen(self, _place: int) -> None:
        desk, minutes = self._desk, int(self.minutes.editor.currentData())
        said = f"The screen locks after {counted(minutes, 'minute')} without input"
        self._jobs.run(lambda: desk.set_lock_minutes(minutes), lambda _none: self.said.emit(said), self._on_failed)

    def _on_failed(self, sentence: str) -> None:
        self.refresh()
        self.failed.emit(sentence)
