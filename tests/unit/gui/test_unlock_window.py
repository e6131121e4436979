"""The first window: a clinic is made, opened, recovered or demonstrated; what is secret is forgotten on failure."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from alpdesk.clinical.people import Clinic
from alpdesk.desk.clock import clock_on
from alpdesk.desk.desk import Desk
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.recovery_page import RecoveryKeyPage
from alpdesk.gui.shell import Shell
from alpdesk.gui.unlock_window import Places, UnlockWindow
from alpdesk.store.attempts import DELAYS, note_failure
from alpdesk.store.recovery_key import new_recovery_key
from tests.unit.gui.conftest import CLINIC, PASSPHRASE, TODAY, USER, Held

LONG = 30_000


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A clinic on the disk, closed; the recovery key lies beside it for the test."""
    folder = tmp_path / "clinic"
    desk, key = Desk.create(folder, Clinic("Northgate Surgery"), USER, PASSPHRASE, clock_on(TODAY))
    desk.close_clinic()
    (tmp_path / "key.txt").write_text(key)
    return folder


@pytest.fixture
def window(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> Iterator[UnlockWindow]:
    """The first window on a folder that may hold a clinic; a clinic that it opens is closed at the end."""
    opened: list[Desk] = []
    window = UnlockWindow(
        jobs, clock_on(TODAY), Places(tmp_path / "clinic", tmp_path / "demo"), lambda *_: str(tmp_path / "elsewhere")
    )
    window.opened.connect(lambda desk, _folder: opened.append(desk))
    qtbot.addWidget(window)
    window.show()
    yield window
    for desk in opened:
        desk.close_clinic()


def said(window: UnlockWindow) -> str:
    return window.fault.text() if window.fault.isVisible() else ""


def test_a_first_run_offers_three_ways(window: UnlockWindow) -> None:
    assert window.welcome.isVisible()
    assert [one.accessibleName() for one in (window.welcome.make, window.welcome.there, window.welcome.demo)] == [
        "Create your clinic",
        "Open a clinic",
        "Open the demonstration clinic",
    ]


def test_a_clinic_is_made_and_its_recovery_key_is_shown_once(
    qtbot: QtBot, window: UnlockWindow, tmp_path: Path
) -> None:
    window.welcome.make.click()
    page = window.making
    page.name.editor.setText("Northgate Surgery")
    page.user.editor.setText(USER.name)
    page.passphrase.editor.setText(PASSPHRASE)
    page.again.editor.setText(PASSPHRASE)
    page.make.click()
    qtbot.waitUntil(window.key.isVisible, timeout=LONG)
    key = window.key.key.text()
    assert len(key.split("-")) == 8
    assert not window.key.go_on.isVisible()
    window.key.written.click()
    assert not window.key.key.isVisible()
    window.key.typed.editor.setText(key[:-1])
    window.key.go_on.click()
    assert "8 groups of 5" in window.key.typed.message
    window.key.again.click()
    assert window.key.key.isVisible()
    window.key.written.click()
    window.key.typed.editor.setText(key.lower().replace("-", " "))
    with qtbot.waitSignal(window.opened, timeout=LONG) as opened:
        window.key.go_on.click()
    assert opened.args is not None
    assert opened.args[1] == tmp_path / "clinic"
    assert window.key.key.text() == window.key.typed.editor.text() == ""
    assert opened.args[0].recovery_key_typed() == TODAY
    assert page.passphrase.text() == ""


@pytest.mark.parametrize(
    ("name", "user", "first", "second", "sentence"),
    [
        ("", "Dr Ada Okafor", PASSPHRASE, PASSPHRASE, "Give the clinic’s name"),
        ("Northgate", "", PASSPHRASE, PASSPHRASE, "Give your name"),
        ("Northgate", "Dr Ada Okafor", PASSPHRASE, "another one", "The two passphrases differ"),
    ],
)
def test_what_is_missing_for_a_clinic_is_said_under_its_field(
    window: UnlockWindow, name: str, user: str, first: str, second: str, sentence: str
) -> None:
    window.welcome.make.click()
    page = window.making
    page.name.editor.setText(name)
    page.user.editor.setText(user)
    page.passphrase.editor.setText(first)
    page.again.editor.setText(second)
    page.make.click()
    messages = [field.message for field in (page.name, page.user, page.again)]
    assert any(message.startswith(sentence) for message in messages)
    assert page.name.editor.text() == name


def test_a_weak_passphrase_is_refused_and_wiped_but_nothing_else_is_lost(qtbot: QtBot, window: UnlockWindow) -> None:
    window.welcome.make.click()
    page = window.making
    for field, text in ((page.name, "Northgate"), (page.user, USER.name), (page.passphrase, "short")):
        field.editor.setText(text)
    page.again.editor.setText("short")
    page.make.click()
    qtbot.waitUntil(lambda: "15 characters" in said(window), timeout=LONG)
    assert page.passphrase.text() == page.again.text() == ""
    assert page.name.editor.text() == "Northgate"


def test_a_wrong_passphrase_is_wiped_and_from_the_fourth_on_one_waits(
    qtbot: QtBot, made: Path, window: UnlockWindow
) -> None:
    window.show_folder(made)
    qtbot.waitUntil(lambda: window.unlock.user.editor.currentText() == USER.name, timeout=LONG)
    for attempt in range(1, 5):
        window.unlock.passphrase.editor.setText("not the right one at all")
        window.unlock.unlock.click()
        qtbot.waitUntil(lambda: "do not open this clinic" in said(window), timeout=LONG)
        assert window.unlock.passphrase.text() == ""
        if DELAYS[attempt - 1] == 0:
            qtbot.waitUntil(window.unlock.unlock.isEnabled, timeout=LONG)
            window._say("")  # noqa: SLF001 - so that the next attempt is seen to speak
    assert "Wait 2 seconds" in said(window)
    assert not window.unlock.unlock.isEnabled()
    qtbot.waitUntil(window.unlock.unlock.isEnabled, timeout=LONG)
    assert "Wait" not in said(window)


def test_the_wait_after_wrong_passphrases_outlives_the_window(qtbot: QtBot, made: Path, window: UnlockWindow) -> None:
    for _ in range(6):
        note_failure(made, clock_on(TODAY)())
    window.show_folder(made)
    qtbot.waitUntil(lambda: "Wait 8 seconds before the next attempt." in said(window), timeout=LONG)
    assert not window.unlock.unlock.isEnabled()


def test_a_refusal_stays_when_the_key_file_is_read_only_after_it(qtbot: QtBot, made: Path, jobs: Jobs) -> None:
    window = UnlockWindow(jobs, clock_on(TODAY), Places(made, made.parent / "demo"))
    qtbot.addWidget(window)
    window.unlock.user.editor.setCurrentText(USER.name)
    window.unlock.passphrase.editor.setText("not the right one at all")
    window.unlock.unlock.click()
    qtbot.waitUntil(lambda: "do not open this clinic" in window.fault.text(), timeout=LONG)
    window.show()
    qtbot.waitUntil(lambda: window.unlock.clinic.text() == "Northgate Surgery", timeout=LONG)
    assert "do not open this clinic" in said(window)


def test_a_wait_is_counted_down_only_where_the_passphrase_is_asked_for(
    qtbot: QtBot, made: Path, window: UnlockWindow
) -> None:
    for _ in range(6):
        note_failure(made, clock_on(TODAY)())
    window.show_folder(made)
    qtbot.waitUntil(lambda: "Wait 8 seconds" in said(window), timeout=LONG)
    window.unlock.other.click()
    assert not said(window)
    with qtbot.assertNotEmitted(window._wait.told, wait=1200):  # noqa: SLF001 - the next second would speak
        pass
    window.show_folder(made)
    qtbot.waitUntil(lambda: "Wait 8 seconds" in said(window), timeout=LONG)
    assert not window.unlock.unlock.isEnabled()


def test_facts_that_come_after_one_went_elsewhere_count_no_wait_there(
    made: Path, window: UnlockWindow, hold: Callable[[], Held]
) -> None:
    held = hold()
    window.show_folder(made)
    window.unlock.other.click()
    for _ in range(6):
        note_failure(made, clock_on(TODAY)())
    held.go()
    assert not said(window)
    assert window.unlock.user.editor.currentText() == USER.name, "they are there when one comes back"


def test_an_attempt_that_is_refused_as_too_soon_is_said_once(qtbot: QtBot, made: Path, window: UnlockWindow) -> None:
    window.show_folder(made)
    qtbot.waitUntil(lambda: window.unlock.user.editor.currentText() == USER.name, timeout=LONG)
    for _ in range(4):
        note_failure(made, clock_on(TODAY)())
    window.unlock.passphrase.editor.setText(PASSPHRASE)
    window.unlock.unlock.click()
    qtbot.waitUntil(lambda: "Wait" in said(window), timeout=LONG)
    assert said(window).count("Wait") == 1
    qtbot.waitUntil(window.unlock.unlock.isEnabled, timeout=LONG)


def test_the_page_with_the_recovery_key_is_printed(qtbot: QtBot) -> None:
    buffer, drawn = QBuffer(), []
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    page = RecoveryKeyPage(printed=lambda parent, draw: drawn.append((parent, draw)))
    qtbot.addWidget(page)
    page.show_key(new_recovery_key(), "Northgate <b>Surgery</b>")
    page.paper.click()
    ((parent, draw),) = drawn
    assert parent is page
    draw(QPdfWriter(buffer))
    assert bytes(buffer.data().data()).startswith(b"%PDF")


def test_the_right_passphrase_opens_and_is_forgotten(qtbot: QtBot, made: Path, window: UnlockWindow) -> None:
    window.show_folder(made)
    qtbot.waitUntil(lambda: window.unlock.clinic.text() == "Northgate Surgery", timeout=LONG)
    assert not window.unlock.hint.isVisible()
    window.unlock.passphrase.editor.setText(PASSPHRASE)
    with qtbot.waitSignal(window.opened, timeout=LONG):
        window.unlock.unlock.click()
    assert window.unlock.passphrase.text() == ""


def test_while_a_clinic_is_being_opened_nothing_leads_to_another_one_or_away(
    qtbot: QtBot, made: Path, window: UnlockWindow, jobs: Jobs
) -> None:
    gate, spoken = threading.Event(), list[str]()
    window.language_wanted.connect(spoken.append)
    window.show_folder(made)
    qtbot.waitUntil(lambda: not jobs.working and window.unlock.clinic.text() == "Northgate Surgery", timeout=LONG)
    jobs.run(lambda: gate.wait(30))
    window.unlock.passphrase.editor.setText("not the right one at all")
    window.unlock.unlock.click()
    assert not any(link.isEnabled() for link in (window.unlock.other, window.unlock.recover, window.unlock.restore))
    window.language.button("de").click()
    assert spoken == []
    gate.set()
    qtbot.waitUntil(lambda: spoken == ["de"], timeout=LONG)
    assert "do not open this clinic" in said(window)
    assert all(link.isEnabled() for link in (window.unlock.other, window.unlock.recover, window.unlock.restore))
    assert window.focusWidget() is window.unlock.passphrase.editor


def test_the_recovery_key_opens_with_a_new_passphrase(qtbot: QtBot, made: Path, window: UnlockWindow) -> None:
    window.show_folder(made)
    window.unlock.recover.click()
    page = window.recovering
    page.user.editor.setText(USER.name)
    page.key.editor.setText("AAAAA")
    page.passphrase.editor.setText("quiet lantern orchard seven plum")
    page.again.editor.setText("quiet lantern")
    page.recover.click()
    assert page.again.message.startswith("The two passphrases differ")
    page.again.editor.setText("quiet lantern orchard seven plum")
    page.recover.click()
    qtbot.waitUntil(lambda: "recovery key has 8 groups" in said(window), timeout=LONG)
    page.key.editor.setText((made.parent / "key.txt").read_text())
    with qtbot.waitSignal(window.opened, timeout=LONG):
        page.recover.click()
    assert page.key.editor.text() == ""


def test_a_folder_without_a_clinic_is_named(window: UnlockWindow) -> None:
    window.welcome.there.click()
    assert "no clinic in the folder “elsewhere”" in said(window)


def test_a_demonstration_shows_its_passphrase_and_a_real_clinic_never_does(
    qtbot: QtBot, jobs: Jobs, tmp_path: Path
) -> None:
    desk, _ = Desk.create(tmp_path / "demo", CLINIC, USER, PASSPHRASE, clock_on(TODAY))
    desk.close_clinic()
    window = UnlockWindow(jobs, clock_on(TODAY), Places(tmp_path / "none", tmp_path / "demo"))
    qtbot.addWidget(window)
    window.show()
    window.show_demo()
    qtbot.waitUntil(window.unlock.hint.isVisible, timeout=LONG)
    assert window.unlock.invented.text() == "Invented patients"
    window.unlock.fill.click()
    assert window.unlock.passphrase.text() == "invented patients only"


def test_the_eye_shows_and_hides_what_is_typed(window: UnlockWindow) -> None:
    field = window.unlock.passphrase
    field.eye.setChecked(True)
    assert field.editor.echoMode() == field.editor.EchoMode.Normal
    assert field.eye.accessibleName() == "Hide passphrase"
    field.wipe()
    assert field.editor.echoMode() == field.editor.EchoMode.Password


def test_locking_closes_the_clinic_and_asks_again(qtbot: QtBot, made: Path, tmp_path: Path) -> None:
    shell = Shell(clock_on(TODAY), Places(made, tmp_path / "demo"))
    unlock = shell.show_unlock()
    unlock.unlock.user.editor.setCurrentText(USER.name)
    unlock.unlock.passphrase.editor.setText(PASSPHRASE)
    with qtbot.waitSignal(shell.entered, timeout=LONG):
        unlock.unlock.unlock.click()
    assert shell.window is not None
    assert shell.unlock is None
    shell.window.top.lock.click()
    assert shell.window is None
    again: QWidget | None = shell.unlock
    assert again is not None
    assert again.isVisible()
    again.close()
    shell.close()
