"""What asks for the lock, and what it takes off the clipboard."""

from __future__ import annotations

import ctypes
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from alpdesk.gui import clipboard
from alpdesk.gui.clipboard import OwnClipboard, own_clipboard
from alpdesk.gui.idle_lock import SLEPT, WARNING, IdleLock, passed
from alpdesk.gui.jobs import Job, Jobs
from alpdesk.gui.system_lock import LOGIND, SystemLock, WindowsMessages, session_path


class Watch:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        """The time."""
        return self.now


@pytest.fixture
def watch() -> Watch:
    """The clock of the test."""
    return Watch()


@pytest.fixture
def idle(qapp: QApplication, watch: Watch) -> Iterator[IdleLock]:
    """A lock after two minutes."""
    lock = IdleLock(qapp, watch)
    lock.begin(2)
    yield lock
    lock.stop()
    lock.deleteLater()


def wait(idle: IdleLock, watch: Watch, seconds: float) -> None:
    """Time goes by, looked at as the timer does."""
    end = watch.now + seconds
    while watch.now < end:
        watch.now = min(watch.now + 1, end)
        idle.look()


def test_without_input_the_lock_comes_at_its_minute_and_is_announced(idle: IdleLock, watch: Watch) -> None:
    why: list[str] = []
    left: list[int] = []
    idle.due.connect(why.append)
    idle.soon.connect(left.append)
    wait(idle, watch, 120 - WARNING - 1)
    assert (why, left) == ([], [])
    wait(idle, watch, WARNING)
    assert (why, left[0], left[-1]) == ([], 30, 1)
    wait(idle, watch, 1)
    assert why == ["idle"]
    assert not idle.counting


def test_input_in_a_window_puts_the_lock_off(qtbot: QtBot, idle: IdleLock, watch: Watch) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    idle.begin(2)
    why: list[str] = []
    left: list[int] = []
    idle.due.connect(why.append)
    idle.soon.connect(left.append)
    wait(idle, watch, 110)
    assert left[-1] == 10
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    assert left[-1] == 0
    wait(idle, watch, 119)
    assert why == []
    wait(idle, watch, 1)
    assert why == ["idle"]


def test_a_window_that_comes_later_is_watched_as_well(qtbot: QtBot, idle: IdleLock, watch: Watch) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is field.windowHandle())
    wait(idle, watch, 110)
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    with qtbot.assertNotEmitted(idle.due):
        wait(idle, watch, 100)


def test_a_computer_that_slept_is_locked_at_once_on_waking(idle: IdleLock, watch: Watch) -> None:
    why: list[str] = []
    idle.due.connect(why.append)
    watch.now += SLEPT + 1
    idle.look()
    assert why == ["system"]


def test_the_clock_of_the_lock_only_goes_forward() -> None:
    assert passed() <= passed()


def test_the_lock_looks_at_the_time_by_itself(qtbot: QtBot, idle: IdleLock, watch: Watch) -> None:
    watch.now += 121
    with qtbot.waitSignal(idle.due):
        pass


@pytest.fixture
def board(qapp: QApplication) -> Iterator[OwnClipboard]:
    """The clipboard, empty."""
    QGuiApplication.clipboard().clear()
    own = OwnClipboard(qapp, 50)
    yield own
    own.deleteLater()
    QGuiApplication.clipboard().clear()


def test_what_was_put_there_goes_after_a_while(qtbot: QtBot, board: OwnClipboard) -> None:
    board.put_text("Hartley 24 U/L")
    assert QGuiApplication.clipboard().text() == "Hartley 24 U/L"
    assert board.holds_ours
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "")


def test_the_lock_takes_it_off_at_once(board: OwnClipboard) -> None:
    board.put_text("Hartley 24 U/L")
    board.clear()
    assert QGuiApplication.clipboard().text() == ""
    board.clear()


def test_what_another_program_put_there_stays(board: OwnClipboard) -> None:
    board.put_text("Hartley 24 U/L")
    QGuiApplication.clipboard().setText("a shopping list")
    assert not board.holds_ours
    board.clear()
    assert QGuiApplication.clipboard().text() == "a shopping list"


def test_what_was_copied_out_of_a_field_is_ours(qtbot: QtBot, board: OwnClipboard) -> None:
    line, text = QLineEdit("Hartley"), QPlainTextEdit("two\nlines")
    for editor in (line, text):
        qtbot.addWidget(editor)
        editor.show()
        editor.activateWindow()
        editor.setFocus()
        qtbot.waitUntil(editor.hasFocus)
        editor.selectAll()
        editor.copy()
        assert board.holds_ours
        board.clear()
        assert QGuiApplication.clipboard().text() == ""


def test_programs_that_remember_the_clipboard_are_asked_not_to(board: OwnClipboard) -> None:
    data = QMimeData()
    data.setText("Hartley")
    board.put(data)
    kept = QGuiApplication.clipboard().mimeData()
    assert bytes(kept.data("x-kde-passwordManagerHint").data()) == b"secret"


def test_there_is_one_for_the_program(qapp: QApplication) -> None:
    assert own_clipboard() is own_clipboard()
    assert own_clipboard().parent() is qapp


def test_nothing_goes_on_the_clipboard_but_through_the_one_helper() -> None:
    found = [
        path.name
        for path in Path(clipboard.__file__).parents[1].rglob("*.py")
        if re.search(r"clipboard\(\)\.set|\.setMimeData\(", path.read_text(encoding="utf-8"))
    ]
    assert found == ["clipboard.py"]


@pytest.fixture
def bus() -> Iterator[str]:
    """A message bus of the test's own; gives its address."""
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("no dbus-daemon here")
    with subprocess.Popen(  # noqa: S603 - the system's own
        [program, "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.kill()


SESSION = "/org/freedesktop/login1/session/_32"
SAVER = ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged")
PROPERTIES = (SESSION, "org.freedesktop.DBus.Properties", "PropertiesChanged")
TOLD: dict[str, tuple[tuple[str, str, str], list[Any], bool]] = {
    "sleep": (("/org/freedesktop/login1", f"{LOGIND}.Manager", "PrepareForSleep"), [True], True),
    "waking": (("/org/freedesktop/login1", f"{LOGIND}.Manager", "PrepareForSleep"), [False], False),
    "lock": ((SESSION, f"{LOGIND}.Session", "Lock"), [], True),
    "somebody else's lock": ((f"{SESSION}3", f"{LOGIND}.Session", "Lock"), [], False),
    "locked": (PROPERTIES, [f"{LOGIND}.Session", {"LockedHint": True}, ["Id"]], True),
    "another user": (PROPERTIES, [f"{LOGIND}.Session", {"Active": False}, ["Id"]], True),
    "something else": (PROPERTIES, [f"{LOGIND}.Session", {"IdleHint": True}, ["Id"]], False),
    "screen covered": (SAVER, [True], True),
    "screen free": (SAVER, [False], False),
}


def wait_for(qtbot: QtBot, heard: list[bool], number: int) -> None:
    qtbot.waitUntil(lambda: len(heard) >= number)


def test_the_desktop_s_messages_lock_and_no_others(
    qtbot: QtBot, bus: str, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setenv("XDG_SESSION_ID", "2")
    ours, theirs = (QDBusConnection.connectToBus(bus, name) for name in ("ours", "theirs"))
    assert ours.isConnected()
    assert theirs.registerService(LOGIND)
    system = SystemLock(qapp)
    heard: list[bool] = []
    system.locked.connect(lambda: heard.append(True))
    system.listen_to_buses(ours, ours)
    last = QDBusMessage.createSignal(*SAVER)
    last.setArguments([True])
    for name, (where, values, locks) in TOLD.items():
        heard.clear()
        message = QDBusMessage.createSignal(*where)
        message.setArguments(values)
        for one in (message, last):
            assert theirs.send(one)
        wait_for(qtbot, heard, 1 + locks)
        assert len(heard) == 1 + locks, name
    QDBusConnection.disconnectFromBus("ours")
    QDBusConnection.disconnectFromBus("theirs")
    system.deleteLater()


def test_without_a_bus_nothing_is_heard_and_nothing_breaks(qapp: QApplication) -> None:
    system = SystemLock(qapp)
    heard: list[bool] = []
    system.locked.connect(lambda: heard.append(True))
    system.listen_to_buses(QDBusConnection("none"), QDBusConnection("none"))
    system.begin(0)
    qapp.processEvents()
    assert heard == []
    system.deleteLater()


@pytest.mark.parametrize(
    ("ident", "path"),
    [
        ("", ""),
        ("2", SESSION),
        ("c2", "/org/freedesktop/login1/session/c2"),
        ("1-a", "/org/freedesktop/login1/session/_31_2da"),
    ],
)
def test_the_session_has_its_place_at_logind(monkeypatch: pytest.MonkeyPatch, ident: str, path: str) -> None:
    monkeypatch.setenv("XDG_SESSION_ID", ident)
    assert session_path() == path


@pytest.mark.parametrize(
    ("number", "word", "locks"),
    [(0x2B1, 7, True), (0x2B1, 2, True), (0x2B1, 8, False), (0x218, 4, True), (0x218, 7, False), (0x100, 7, False)],
)
def test_the_messages_of_windows_lock_and_no_others(number: int, word: int, locks: bool) -> None:  # noqa: FBT001
    heard: list[bool] = []
    messages = WindowsMessages(lambda: heard.append(True))
    held = (ctypes.c_size_t * 3)(0, number, word)
    assert messages.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(held)) == (False, 0)
    assert messages.nativeEventFilter(b"xcb_generic_event_t", 0) == (False, 0)
    assert heard == [True] * locks


def until_stopped(job: Job) -> None:
    while not job.stopped:
        pass


def test_small_writes_do_not_wait_behind_long_work(qtbot: QtBot, jobs: Jobs) -> None:
    seen: list[str] = []
    job = jobs.start(until_stopped)
    jobs.beside.run(lambda: "small", seen.append)
    qtbot.waitUntil(lambda: seen == ["small"])
    assert jobs.working
    job.stop()
    qtbot.waitUntil(lambda: not jobs.working)


def test_who_is_gone_is_told_nothing(qtbot: QtBot, jobs: Jobs) -> None:
    seen: list[str] = []
    jobs.run(lambda: "before", seen.append)
    jobs.beside.run(lambda: "beside", seen.append)
    jobs.leave_behind()
    jobs.run(lambda: "after", seen.append)
    jobs.finish()
    qtbot.waitUntil(lambda: not jobs.working)
    assert seen == ["after"]
