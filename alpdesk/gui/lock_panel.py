"""After how many minutes the screen locks itself, and what a lock does."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from alpdesk.desk.desk import Desk
from alpdesk.gui import style
from alpdesk.gui.barring import bar
from alpdesk.gui.fields import Field, choice
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.record_tabs import ScrollTab
from alpdesk.gui.widgets import Card, IconLabel
from alpdesk.language import mark, plural, tr, tr_marked

MINUTES = (1, 2, 3, 5, 8, 10, 15, 20, 30)
SAID = {
    "lock": mark(
        "Ctrl+L locks at once, from any page and any form. The screen also locks with the computer: when it goes "
        "to sleep, when its own screen is locked, and when another user of it is switched to."
    ),
    "clock": mark(
        "Half a minute before it locks by itself a notice says so; a key or a move of the mouse puts it off."
    ),
    "device-floppy": mark(
        "What was typed and not saved is kept, encrypted, for whoever typed it, and is there again after "
        "the unlock, after a crash too. Somebody else who unlocks sees nothing of it."
    ),
    "user": mark("Whoever unlocks is asked whose record it was before it is shown."),
    "copy": mark("What was copied from AlpDesk leaves the clipboard with the lock, and after two minutes anyway."),
}
"""What a lock does, with the icon of each."""


class LockPanel(ScrollTab):
    """Shows the minutes and sets them at once; ``said`` tells in words what was set."""

    said = Signal(str)
    failed = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(tr("Lock"))
        self._desk, self._jobs = desk, jobs
        self.minutes: Field[QComboBox] = Field(
            tr("Lock without input after"), choice(()), tr("For everybody in this clinic")
        )
        card = Card(tr("The screen locks itself"), "lock")
        card.body.addWidget(self.minutes)
        self.minutes.setMaximumWidth(style.sized(320))
        about = Card(tr("What a lock does"), "info-circle")
        for icon, words in SAID.items():
            about.body.addWidget(IconLabel(tr_marked(words), icon, "body", wrap=True, tint="text_muted"))
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
            box.addItem(plural(one, "{number} minute", "{number} minutes"), one)
        box.setCurrentIndex(box.findData(kept))
        box.blockSignals(False)  # noqa: FBT003 - as above

    def take_focus(self) -> None:
        """Put the keyboard on the minutes."""
        self.minutes.editor.setFocus()

    def _on_chosen(self, _place: int) -> None:
        desk, minutes = self._desk, int(self.minutes.editor.currentData())
        said = plural(
            minutes,
            "The screen locks after {number} minute without input",
            "The screen locks after {number} minutes without input",
        )
        self._jobs.run(lambda: desk.set_lock_minutes(minutes), lambda _none: self.said.emit(said), self._on_failed)

    def _on_failed(self, sentence: str) -> None:
        self.refresh()
        self.failed.emit(sentence)
