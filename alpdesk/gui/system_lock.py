"""The computer's own word: it goes to sleep, its screen is locked, another user of it comes.

Linux tells by D-Bus (logind, and the screen savers of the desktops), Windows by messages to a window. macOS tells it
to programs in its own frameworks only; there a sleep is seen by the clock (``idle_lock``).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, cast

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

LOGIND = "org.freedesktop.login1"
SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
)
"""Interface and path under which the desktops say that the screen is covered."""
_SESSION_CHANGE, _POWER = 0x02B1, 0x0218
_LOCKED = frozenset({0x2, 0x4, 0x6, 0x7})
"""The console or the remote desktop was left for another user, the user logged off, the session was locked."""
_SUSPENDS = 0x4


class _Wts(Protocol):
    def WTSRegisterSessionNotification(self, window: int, flags: int) -> int: ...


class SystemLock(QObject):
    """``locked`` says that the computer asks for the lock."""

    locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filter: WindowsMessages | None = None
        self._buses: tuple[QDBusConnection, ...] = ()

    def begin(self, window: int) -> None:
        """Listen in the way of this system; ``window`` is the number of the program's window."""
        if sys.platform == "win32":
            self.listen_to_windows(window)
        elif sys.platform != "darwin" and not self._buses:
            from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - the window is painted first

            self.listen_to_buses(QDBusConnection.systemBus(), QDBusConnection.sessionBus())

    def listen_to_buses(self, system: QDBusConnection, session: QDBusConnection) -> None:
        """Hear sleep, lock and change of user from logind, and the desktops' screen savers; absent ones say nothing."""
        self._buses = (system, session)
        begins, sleeps = cast("Any", SLOT("_on_begins(bool)")), "/org/freedesktop/login1"
        system.connect(LOGIND, sleeps, f"{LOGIND}.Manager", "PrepareForSleep", self, begins)
        if path := session_path():
            system.connect(LOGIND, path, f"{LOGIND}.Session", "Lock", self, cast("Any", SLOT("_on_lock()")))
            changed = cast("Any", SLOT("_on_properties(QString,QVariantMap)"))
            system.connect(LOGIND, path, "org.freedesktop.DBus.Properties", "PropertiesChanged", self, changed)
        for interface, place in SAVERS:
            session.connect("", place, interface, "ActiveChanged", self, begins)

    def listen_to_windows(self, window: int) -> None:
        """Hear the session's and the power's messages; without the system's library only the latter come."""
        self._filter = WindowsMessages(self.locked.emit)
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self._filter)
        if sys.platform == "win32":
            import ctypes  # noqa: PLC0415 - for Windows only

            cast("_Wts", ctypes.windll.wtsapi32).WTSRegisterSessionNotification(window, 0)

    @Slot(bool)
    def _on_begins(self, begins: bool) -> None:  # noqa: FBT001 - the bus names no arguments
        if begins:
            self.locked.emit()

    @Slot()
    def _on_lock(self) -> None:
        self.locked.emit()

    @Slot(str, "QVariantMap")
    def _on_properties(self, _interface: str, changed: dict[str, Any]) -> None:
        if changed.get("LockedHint") is True or changed.get("Active") is False:
            self.locked.emit()


class WindowsMessages(QAbstractNativeEventFilter):
    """Reads what Windows sends to the program's windows; calls ``locked`` for what asks for the lock."""

    def __init__(self, locked: Callable[[], object]) -> None:
        super().__init__()
        self._locked = locked

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        """Look at a message, and let it pass."""
        if bytes(cast("bytes", kind)) == b"windows_generic_MSG" and self.asks_for_lock(*_message(int(message))):
            self._locked()
        return False, 0

    @staticmethod
    def asks_for_lock(number: int, word: int) -> bool:
        """Whether a message with this number and first word tells of a lock, another user or sleep."""
        return (number == _SESSION_CHANGE and word in _LOCKED) or (number == _POWER and word == _SUSPENDS)


def _message(address: int) -> tuple[int, int]:
    """Number and first word of a Windows MSG: a window's handle stands before them."""
    import ctypes  # noqa: PLC0415 - for Windows only

    class Msg(ctypes.Structure):
        _fields_ = (("window", ctypes.c_void_p), ("number", ctypes.c_uint), ("word", ctypes.c_size_t))

    found = Msg.from_address(address)
    return found.number, found.word


def session_path() -> str:
    """Where logind has this login session; empty outside one."""
    ident = os.environ.get("XDG_SESSION_ID", "")
    escaped = "".join(
        one if one.isascii() and (one.isalpha() or (at and one.isdigit())) else f"_{ord(one):02x}"
        for at, one in enumerate(ident)
    )
    return f"/org/freedesktop/login1/session/{escaped}" if ident else ""
