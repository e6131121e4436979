"""The locked screen: nothing of the clinic is seen, its user or another one unlocks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from alpdesk.gui.messages import announce
from alpdesk.gui.unlock_window import Choose, Places, UnlockWindow, choose_folder
from alpdesk.gui.widgets import IconLabel, Picture, PlainLabel
from alpdesk.language import mark, plural, tr, tr_marked

if TYPE_CHECKING:
    from pathlib import Path

    from alpdesk.desk.clock import Clock
    from alpdesk.gui.jobs import Jobs

FINISHING = mark("AlpDesk finishes what was being saved; the clinic can be unlocked in a moment.")
KEPT = mark("What was typed is kept for whoever typed it; somebody else sees nothing of it.")


class LockScreen(UnlockWindow):
    """The first window once more, for the clinic that is locked, with the name of who was there filled in."""

    def __init__(
        self, jobs: Jobs, clock: Clock, places: Places, folder: Path, user: str, said: str,
        choose: Choose = choose_folder,
    ) -> None:  # fmt: skip
        super().__init__(jobs, clock, places, choose)
        self.setWindowTitle(tr("AlpDesk – locked"))
        self.language.hide()
        self._said = said
        self.state = IconLabel("", "lock", "body", wrap=True)
        strip = QFrame()
        strip.setObjectName("inset")
        row = QHBoxLayout(strip)
        row.setContentsMargins(14, 10, 14, 10)
        row.addWidget(self.state)
        self._card.body.insertWidget(1, strip)
        self.show_folder(folder)
        self.unlock.unlock.setText(tr("Unlock"))
        self.unlock.user.editor.setCurrentText(user)
        self.unlock.passphrase.editor.setFocus()
        self.say_finishing()

    def show_locked(self) -> None:
        """Show the page with the passphrase, also of a folder that is away for the moment."""
        self._turn(self.unlock)

    def say_finishing(self) -> None:
        """The record is being closed."""
        self.state.setText(f"{self._said} {tr_marked(FINISHING)}")

    def say_closed(self, lost: int) -> None:
        """The record is closed; ``lost`` forms could not be written and are held in memory until the next unlock."""
        held = (
            plural(
                lost,
                "{number} form could not be written: leave AlpDesk open until you unlock.",
                "{number} forms could not be written: leave AlpDesk open until you unlock.",
            )
            if lost
            else ""
        )
        self.state.setText(f"{self._said} {tr_marked(KEPT)} {held}".rstrip())


_BESIDE, _AROUND = 24, 70
"""Pixels that the notice leaves free at the window’s edges, and that it needs around its words."""


class LockNotice(QFrame):
    """Says, over the window, that it is about to be locked."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("message")
        self.setProperty("tone", "warning")
        self._window = window
        self._text = PlainLabel("", "strong", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 18, 10)
        row.setSpacing(10)
        row.addWidget(Picture("lock", "warn", 20))
        row.addWidget(self._text, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def say(self, seconds: int) -> None:
        """So many seconds are left; 0 takes the notice away."""
        if seconds == 0:
            self.hide()
            return
        first = self.isHidden()
        self._text.setText(
            plural(
                seconds,
                "AlpDesk locks in {number} second: press a key or move the mouse to go on.",
                "AlpDesk locks in {number} seconds: press a key or move the mouse to go on.",
            )
        )
        room: QRect = self._window.rect()
        line = self._text.fontMetrics().horizontalAdvance(self._text.text())
        width = min(room.width() - 2 * _BESIDE, line + _AROUND)
        self.resize(width, self.heightForWidth(width))
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - 60)
        self.show()
        self.raise_()
        if first:
            announce(self, self._text.text(), urgent=True)
