"""The way between the locked and the open clinic: which window is shown, and what is closed with it."""

from __future__ import annotations

import gc
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from alpdesk.gui.idle_lock import IdleLock, passed
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.unlock_window import Choose, Places, UnlockWindow, choose_folder
from alpdesk.language import spoken

if TYPE_CHECKING:
    from alpdesk.desk.clock import Clock
    from alpdesk.desk.desk import Desk
    from alpdesk.gui.form_drafts import Words
    from alpdesk.gui.lock_screen import LockNotice
    from alpdesk.gui.main_window import MainWindow
    from alpdesk.gui.returning import Left, Why
    from alpdesk.gui.system_lock import SystemLock
    from alpdesk.gui.welcome_back import WelcomeBack

LISTEN_MS = 400
"""After a window is shown, the system's own lock is listened to: the window is painted before."""
AGAIN_MS = 50


class Shell(QObject):
    """Holds the one window of the moment. ``entered`` gives the folder of the clinic that was opened.

    ``locked`` tells that the record is closed and its keys are forgotten, after the screen was covered;
    ``language_changed`` gives the language that is spoken from now on. With ``tour`` the first demonstration clinic
    that is opened begins with the tour; ``toured`` tells that it was shown.
    """

    entered = Signal(object)
    locked = Signal()
    language_changed = Signal(str)
    toured = Signal()

    def __init__(
        self, clock: Clock, places: Places, choose: Choose = choose_folder, awake: Callable[[], float] = passed
    ) -> None:
        super().__init__()
        self.jobs = Jobs(self)
        self._clock, self._places, self._choose = clock, places, choose
        self._folder = places.clinic
        self._kept: Path | None = None
        self._left: dict[str, Left] = {}
        self._unwritten: dict[str, list[Words]] = {}
        self._minutes = 0
        self.tour = self._over = False
        self._system: SystemLock | None = None
        self._notice: LockNotice | None = None
        self.idle = IdleLock(self, awake)
        self.idle.due.connect(self._on_due)
        self.idle.soon.connect(self._on_soon)
        self.unlock: UnlockWindow | None = None
        self.window: MainWindow | None = None
        self.back: WelcomeBack | None = None

    def show_unlock(self, folder: Path | None = None, *, demo: bool = False) -> UnlockWindow:
        """Show the window before the desk."""
        unlock = UnlockWindow(self.jobs, self._clock, self._places, self._choose)
        if demo:
            unlock.show_demo()
        elif folder is not None:
            unlock.show_folder(folder)
        return self._show(unlock)

    def lock(self, why: Why = "asked") -> None:
        """Cover the screen at once, then keep what was typed, close the clinic and forget its keys."""
        if self.window is None:
            return
        window, self.window = self.window, None
        self.idle.stop()
        left, self.back = self._leaving(window, why), None
        bounds, full = window.geometry(), window.isMaximized()
        _cover()
        words = self._close(window, why)
        from alpdesk.gui.lock_screen import LockScreen  # noqa: PLC0415 - only to lock
        from alpdesk.gui.return_page import locked_words  # noqa: PLC0415 - as above

        user = window.desk.user.name
        if left is not None:
            self._left[user] = left
        said = locked_words(why, self._clock(), self._minutes)
        screen = LockScreen(self.jobs, self._clock, self._places, self._folder, user, said, self._choose)
        screen.setGeometry(bounds)
        if full:
            screen.showMaximized()
        self._show(screen)
        self.jobs.run(words, lambda lost: self._on_closed(user, lost))
        _dispose(window)

    def speak(self, language: str) -> None:
        """Speak another language at once: the window is built anew in its place, with all that was typed in it."""
        from alpdesk.gui.tongue import language_of, speak  # noqa: PLC0415 - only to change it

        app = QApplication.instance()
        if not isinstance(app, QApplication) or language_of(language) == spoken():
            return
        window, unlock = self.window, self.unlock
        if window is not None:
            self._build_anew(window, lambda: speak(app, language_of(language)))
        else:
            speak(app, language_of(language))
            if type(unlock) is UnlockWindow:
                self._place_like(self.show_unlock(), unlock, kept=True)
                _put_away(unlock)
        self.language_changed.emit(spoken())

    def _build_anew(self, old: MainWindow, speak: Callable[[], object]) -> None:
        """Another window on the same desk, at the same place; what stands in forms is kept and put back."""
        from alpdesk.gui.returning import go_back, place_of  # noqa: PLC0415 - only to change the language

        place, pending = place_of(old), self.back.pending if self.back is not None else None
        words = _typed(old)
        old.stop()
        self.jobs.leave_behind()
        self.jobs.finish()  # the new window reads what the old one has written
        for one in words:
            _written(one)
        speak()
        window = self._open_window(old.desk, old)
        _keep_steps(window, old)
        _put_away(old)
        self._welcome(window, pending)
        if pending is None and self.back is not None:
            if place.form is not None:
                self.back.strip.without(place.form)
            go_back(window, place)

    def close(self) -> None:
        """Close whatever is open and wait for what is being written; once is enough."""
        if self._over:
            return
        self._over = True
        from alpdesk.gui.clipboard import own_clipboard  # noqa: PLC0415 - the first window is painted before

        self.idle.stop()
        own_clipboard().clear()
        if self.window is not None:
            for words in _typed(self.window):
                _written(words)
            self.window.leave()
        if self._kept is not None:
            self.jobs.finish()
            self._let_go(opened=False)
        self.jobs.close()

    def _show(self, unlock: UnlockWindow) -> UnlockWindow:
        unlock.opened.connect(self._on_opened)
        unlock.language_wanted.connect(self.speak)
        self.unlock = unlock
        unlock.show()
        return unlock

    def _leaving(self, window: MainWindow, why: Why) -> Left | None:
        """Where the window is; a bug in finding that out keeps nobody from locking."""
        from alpdesk.gui.returning import Left, place_of  # noqa: PLC0415 - only to lock

        if self.back is not None and self.back.pending is not None:
            return self.back.pending
        try:
            return Left(place_of(window), why, self._clock(), self._minutes)
        except Exception as bug:  # noqa: BLE001 - as said
            self.jobs.crashed.emit(bug)
            return None

    def _close(self, window: MainWindow, why: Why) -> Callable[[], list[Words]]:
        """Stop everything that the window does; gives the work that closes the clinic, for the background."""
        from alpdesk.gui.clipboard import own_clipboard  # noqa: PLC0415 - only to lock

        words = _typed(window)
        own_clipboard().clear()
        window.stop()
        beside, desk = self.jobs.beside, window.desk
        self.jobs.leave_behind()
        self._kept = self._folder

        def closing() -> list[Words]:
            beside.finish()
            lost = [one for one in words if not _written(one)]
            desk.lock_clinic(why)
            return lost

        return closing

    def _on_closed(self, user: str, lost: list[Words]) -> None:
        from alpdesk.gui.lock_screen import LockScreen  # noqa: PLC0415 - loaded by now

        if lost:
            self._unwritten[user] = lost
        if isinstance(self.unlock, LockScreen):
            self.unlock.say_closed(len(lost))
        gc.collect()
        self.locked.emit()

    def _on_opened(self, desk: Desk, folder: Path) -> None:
        self._let_go(opened=folder == self._folder)
        if folder != self._folder:
            self._left.clear()
        self._folder = folder
        unlock, self.unlock = self.unlock, None
        window, self._kept = self._open_window(desk, unlock, kept=self._kept is not None), None
        if unlock is not None:
            unlock.warming.pause()
            _put_away(unlock)
        for words in self._unwritten.pop(desk.user.name, []):
            _keep_again(desk, words)
        self._welcome(window, self._left.pop(desk.user.name, None))
        if self.tour and desk.clinic.invented:
            self.tour = False
            QTimer.singleShot(LISTEN_MS, window, lambda: window.show_tour().ended.connect(self.toured))
        self.entered.emit(folder)

    def _open_window(self, desk: Desk, before: QWidget | None, *, kept: bool = True) -> MainWindow:
        """The window of the open clinic, where another one was."""
        from alpdesk.gui.main_window import MainWindow  # noqa: PLC0415 - the unlock window is painted before

        window = MainWindow(desk, self.jobs, self._clock)
        window.lock_wanted.connect(self.lock)
        window.pages.language_wanted.connect(self.speak)
        self._place_like(window, before, kept=kept)
        self.window = window
        return window

    def _welcome(self, window: MainWindow, left: Left | None) -> None:
        from alpdesk.gui.welcome_back import WelcomeBack  # noqa: PLC0415 - as above

        self.back = WelcomeBack(window, self.jobs, left)
        self._listen(window)
        window.pages.clinic_changed.connect(lambda _said: self._listen(window))

    def _place_like(self, window: QWidget, before: QWidget | None, *, kept: bool) -> None:
        """Where another window was before, if its place is to be kept."""
        if before is None or not kept:
            window.show()
            return
        window.setGeometry(before.geometry())
        if before.isMaximized():
            window.showMaximized()
        else:
            window.show()

    def _let_go(self, *, opened: bool) -> None:
        """The lock screen is over: whoever opened the clinic holds its lock, or nobody does."""
        if self._kept is not None:
            from alpdesk.desk.locking import let_go  # noqa: PLC0415 - loaded by now

            let_go(self._kept, opened=opened)

    def _listen(self, window: MainWindow) -> None:
        """Count the minutes that are set, and hear the system."""
        self._minutes = window.desk.lock_minutes()
        self.idle.begin(self._minutes)
        if self._system is None:
            QTimer.singleShot(LISTEN_MS, window, self._listen_to_system)

    def _listen_to_system(self) -> None:
        if self.window is not None and self._system is None:
            from alpdesk.gui.system_lock import SystemLock  # noqa: PLC0415 - the window is painted first

            self._system = SystemLock(self)
            self._system.locked.connect(lambda: self.lock("system"))
            self._system.begin(int(self.window.winId()))

    def _on_due(self, why: Why) -> None:
        self.lock(why)

    def _on_soon(self, seconds: int) -> None:
        if self.window is None:
            return
        if self._notice is None or self._notice.parentWidget() is not self.window:
            from alpdesk.gui.lock_screen import LockNotice  # noqa: PLC0415 - only before a lock

            self._notice = LockNotice(self.window)
        self._notice.say(seconds)


def _cover() -> None:
    """Take everything off the screen, also dialogs and menus; one that waits for an answer gets none."""
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            window.hide()


def _keep_steps(window: MainWindow, old: MainWindow) -> None:
    """What could be undone still can, with the numbers that its entries have by now."""
    window.undoing.take_over(old.undoing)
    if "record" in vars(old.pages):
        window.pages.record.steps = old.pages.record.steps


def _put_away(window: QWidget) -> None:
    window.hide()
    _dispose(window)


def _dispose(window: QWidget) -> None:
    """Destroy the window once no dialog of it waits for an answer any more."""
    if QtCore.QThread.currentThread().loopLevel() > 1:
        QTimer.singleShot(AGAIN_MS, lambda: _dispose(window))
    else:
        window.deleteLater()


def _typed(window: MainWindow) -> list[Words]:
    """What stands in forms of the window and is not saved."""
    from alpdesk.gui.form_drafts import FormDraft  # noqa: PLC0415 - only to lock

    handed = [draft.hand_over() for draft in window.findChildren(FormDraft)]
    return [one for one in handed if one is not None]


def _written(words: Words) -> bool:
    from alpdesk.errors import AlpDeskError  # noqa: PLC0415 - only to lock

    try:
        words.draft.keep(words.words)
    except AlpDeskError:
        return False
    return True


def _keep_again(desk: Desk, words: Words) -> None:
    from alpdesk.errors import AlpDeskError  # noqa: PLC0415 - only after a lock

    with suppress(AlpDeskError):
        desk.keep_form(words.draft.name, words.words)
