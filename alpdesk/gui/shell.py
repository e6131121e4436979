"""The way between the locked and the open clinic: which window is shown, and what is closed with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from alpdesk.gui.jobs import Jobs
from alpdesk.gui.unlock_window import Choose, Places, UnlockWindow, choose_folder

if TYPE_CHECKING:
    from alpdesk.desk.clock import Clock
    from alpdesk.desk.desk import Desk
    from alpdesk.gui.main_window import MainWindow


class Shell(QObject):
    """Holds the one window of the moment. ``entered`` gives the folder of the clinic that was opened."""

    entered = Signal(object)

    def __init__(self, clock: Clock, places: Places, choose: Choose = choose_folder) -> None:
        super().__init__()
        self.jobs = Jobs(self)
        self._clock, self._places, self._choose = clock, places, choose
        self._folder = places.clinic
        self.unlock: UnlockWindow | None = None
        self.window: MainWindow | None = None

    def show_unlock(self, folder: Path | None = None, *, demo: bool = False) -> UnlockWindow:
        """Show the window before the desk."""
        unlock = UnlockWindow(self.jobs, self._clock, self._places, self._choose)
        unlock.opened.connect(self._on_opened)
        if demo:
            unlock.show_demo()
        elif folder is not None:
            unlock.show_folder(folder)
        self.unlock = unlock
        unlock.show()
        return unlock

    def lock(self) -> None:
        """Close the clinic and ask for the passphrase again."""
        if self.window is not None:
            window, self.window = self.window, None
            window.leave()
            window.deleteLater()
            self.show_unlock(self._folder)

    def close(self) -> None:
        """Close whatever is open and wait for what is being written."""
        if self.window is not None:
            self.window.leave()
        self.jobs.close()

    def _on_opened(self, desk: Desk, folder: Path) -> None:
        from alpdesk.gui.main_window import MainWindow  # noqa: PLC0415 - the unlock window is painted before

        self._folder = folder
        window = MainWindow(desk, self.jobs, self._clock)
        window.lock_wanted.connect(self.lock)
        window.show()
        self.window = window
        if self.unlock is not None:
            unlock, self.unlock = self.unlock, None
            unlock.warming.pause()
            unlock.hide()
            unlock.deleteLater()
        self.entered.emit(folder)
