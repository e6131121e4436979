"""A clinic that does not open: what is wrong is said, and each offer does what it says."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from alpdesk.clinical.kept import PatientHead
from alpdesk.clinical.people import Clinic
from alpdesk.clinical.record import Problem
from alpdesk.desk.clock import clock_on
from alpdesk.desk.desk import Desk
from alpdesk.desk.salvage import Told
from alpdesk.gui.damage_report import DamageReport
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.main_window import MainWindow
from alpdesk.gui.strips import ReadOnlyStrip, Strip
from alpdesk.gui.trouble_page import TroublePage
from alpdesk.gui.unlock_window import GONE, Places, UnlockWindow
from alpdesk.store import vault
from alpdesk.store.connection import connect
from alpdesk.store.lock import ClinicLock
from alpdesk.store.opening import create_store, open_database
from alpdesk.store.read_only import OF_DAMAGED
from alpdesk.store.vault import DataKeys
from tests.unit.desk.conftest import MIRIAM
from tests.unit.gui.conftest import PASSPHRASE, TODAY, USER, alp

LONG = 30_000


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, DataKeys, str]:
    """A clinic with one patient on the disk, closed, its keys and its recovery key."""
    folder = tmp_path_factory.mktemp("made") / "clinic"
    keys, recovery = vault.create_vault(folder, USER.name, PASSPHRASE, cost=vault.FLOOR)
    create_store(folder, keys).close()
    desk = Desk(open_database(folder, keys), USER, clock_on(TODAY))
    desk.set_letterhead(Clinic("Northgate Surgery"), USER)
    miriam = desk.add_patient(MIRIAM)
    desk.record_results(miriam, (alp("24", "2026-03-12"), alp("31", "2025-03-12")))
    desk.record_problem(miriam, Problem("", "Osteoporosis"))
    desk.close_clinic()
    return folder, keys, recovery


@pytest.fixture
def clinic(made: tuple[Path, DataKeys, str], tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copytree(made[0], tmp_path / "clinic"))


@pytest.fixture
def window(qtbot: QtBot, jobs: Jobs, clinic: Path, tmp_path: Path) -> Iterator[UnlockWindow]:
    """The first window on the clinic; what it opens is closed at the end."""
    opened: list[Desk] = []
    places = Places(clinic, tmp_path / "demo", expected=True)
    window = UnlockWindow(jobs, clock_on(TODAY), places, lambda *_: str(tmp_path / "new"))
    window.opened.connect(lambda desk, _folder: opened.append(desk))
    qtbot.addWidget(window)
    window.show()
    yield window
    for desk in opened:
        desk.close_clinic()


def damage(folder: Path, keys: DataKeys, table: str) -> None:
    """Flip a bit in the first page of a table, and in one by which every opening sees it."""
    path = folder / "clinic.alpdb"
    with closing(connect(path, keys.db)) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [table]).fetchone()[0]
    data = bytearray(path.read_bytes())
    for place in (page * 4096 - 2000, 4096 - 2000):
        data[place] ^= 1
    path.write_bytes(data)


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of the folder but the lock, and the key file: a passphrase of a cheap clinic is wrapped anew."""
    others = ("clinic.lock", "clinic.alpkey", "clinic.alpkey.bak")
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name not in others}


def unlock(qtbot: QtBot, jobs: Jobs, window: UnlockWindow) -> TroublePage:
    """Type user and passphrase and wait for the trouble."""
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    window.unlock.user.editor.setCurrentText(USER.name)
    window.unlock.passphrase.editor.setText(PASSPHRASE)
    window.unlock.unlock.click()
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    assert window.trouble.isVisible()
    assert window.unlock.passphrase.text() == ""
    return window.trouble


def offered(page: TroublePage) -> list[str]:
    """The offers in the order in which they stand."""
    shown = [name for name, choice in page.choices.items() if choice.isVisible()]
    return sorted(shown, key=lambda name: page.choices[name].y())


def test_a_damaged_record_is_opened_for_reading(
    qtbot: QtBot, jobs: Jobs, window: UnlockWindow, made: tuple[Path, DataKeys, str], clinic: Path
) -> None:
    damage(clinic, made[1], "result")
    before = contents(clinic)
    page = unlock(qtbot, jobs, window)
    assert page.title.text() == "The record is damaged"
    assert "damaged" in page.sentence.text()
    qtbot.waitUntil(lambda: offered(page) == ["restore", "read", "salvage"], timeout=LONG)
    with qtbot.waitSignal(window.opened, timeout=LONG) as opened:
        page.choices["read"].click()
    assert opened.args is not None
    desk = opened.args[0]
    main = MainWindow(desk, jobs, clock_on(TODAY))
    qtbot.addWidget(main)
    main.show()
    (strip,) = main.findChildren(ReadOnlyStrip)
    assert strip.words.text() == OF_DAMAGED
    assert strip.area.isHidden()
    strip.more.click()
    assert strip.area.isVisible()
    assert strip.report.missing.text() == "– 2 results"
    assert strip.report.patients.text() == "HARTLEY, Miriam, born 02-Mar-1968"
    strip.more.click()
    assert strip.area.isHidden()
    main.open_patient("1")
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    assert main.messages.text == ""
    assert main.banner.missing.text() == "Lost to damage, and missing here: 2 results."
    assert main.banner.missing.isVisible()
    assert main.status.saved.text() == "For reading only"
    assert not main.pages.record.add.isEnabled()
    assert OF_DAMAGED in main.pages.record.add.toolTip()
    assert not main.patients.new.isEnabled()
    assert contents(clinic) == before
    main.close()


def test_what_is_whole_becomes_a_new_clinic(
    qtbot: QtBot, jobs: Jobs, window: UnlockWindow, made: tuple[Path, DataKeys, str], clinic: Path, tmp_path: Path
) -> None:
    damage(clinic, made[1], "problem")
    page = unlock(qtbot, jobs, window)
    page.choices["salvage"].click()
    assert page.progress.isVisible()
    assert not page.choices["read"].isEnabled()
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    assert page.title.text() == "Saved in a new folder"
    assert page.report.missing.text() == "– 1 problem"
    page.go_on.click()
    assert window.unlock.isVisible()
    assert window.unlock.folder.text() == str(tmp_path / "new")
    window.unlock.passphrase.editor.setText(PASSPHRASE)
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    with qtbot.waitSignal(window.opened, timeout=LONG):
        window.unlock.unlock.click()


def test_a_salvage_that_fails_says_why_and_can_be_tried_again(
    qtbot: QtBot, jobs: Jobs, window: UnlockWindow, made: tuple[Path, DataKeys, str], clinic: Path, tmp_path: Path
) -> None:
    damage(clinic, made[1], "problem")
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "mine.txt").write_text("kept")
    page = unlock(qtbot, jobs, window)
    page.choices["salvage"].click()
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    assert window.fault.text().startswith("This folder is not empty")
    assert page.choices["salvage"].isEnabled()
    assert [one.name for one in (tmp_path / "new").iterdir()] == ["mine.txt"]


def test_the_copy_of_the_key_file_opens_the_clinic(
    qtbot: QtBot, jobs: Jobs, window: UnlockWindow, clinic: Path
) -> None:
    (clinic / "clinic.alpkey").write_bytes(b"damaged")
    window.show_folder(clinic)
    page = unlock(qtbot, jobs, window)
    qtbot.waitUntil(lambda: offered(page) == ["keys"], timeout=LONG)
    with qtbot.waitSignal(window.opened, timeout=LONG):
        page.choices["keys"].click()
    assert (clinic / "clinic.alpkey").read_bytes() == (clinic / "clinic.alpkey.bak").read_bytes()
    assert (clinic / "clinic.alpkey.damaged").read_bytes() == b"damaged"


def test_a_clinic_that_is_open_elsewhere_can_be_tried_again(
    qtbot: QtBot, jobs: Jobs, window: UnlockWindow, clinic: Path
) -> None:
    lock = ClinicLock(clinic)
    page = unlock(qtbot, jobs, window)
    assert "process" in page.sentence.text()
    qtbot.waitUntil(lambda: offered(page) == ["again"], timeout=LONG)
    lock.release()
    with qtbot.waitSignal(window.opened, timeout=LONG):
        page.choices["again"].click()


def test_another_clinic_can_be_chosen_and_the_way_in_is_forgotten(
    qtbot: QtBot, jobs: Jobs, window: UnlockWindow, clinic: Path
) -> None:
    lock = ClinicLock(clinic)
    page = unlock(qtbot, jobs, window)
    page.leave.click()
    assert window.welcome.isVisible()
    window.show_folder(clinic)
    page.choices["again"].click()
    page.choices["read"].click()
    assert not jobs.working or window.unlock.isVisible()
    lock.release()


def test_the_recovery_key_meets_the_same_page(
    qtbot: QtBot, jobs: Jobs, window: UnlockWindow, made: tuple[Path, DataKeys, str], clinic: Path
) -> None:
    damage(clinic, made[1], "result")
    page = window.recovering
    window._turn(page)  # noqa: SLF001 - the link is tried elsewhere
    page.key.editor.setText(made[2])
    page.user.editor.setText(USER.name)
    for field in (page.passphrase, page.again):
        field.editor.setText("another violet anvil teaspoon")
    page.recover.click()
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    with qtbot.waitSignal(window.opened, timeout=LONG):
        window.trouble.choices["read"].click()


def test_a_clinic_on_a_drive_that_is_not_connected_is_not_taken_for_a_first_run(
    qtbot: QtBot, jobs: Jobs, tmp_path: Path
) -> None:
    window = UnlockWindow(jobs, clock_on(TODAY), Places(tmp_path / "gone", tmp_path / "demo", expected=True))
    qtbot.addWidget(window)
    window.show()
    assert window.fault.text() == f"{GONE} {tmp_path / 'gone'}"


def test_a_clinic_whose_key_file_is_gone_is_still_a_clinic(window: UnlockWindow, clinic: Path) -> None:
    (clinic / "clinic.alpkey").unlink()
    window.show_folder(clinic)
    assert window.unlock.isVisible()


def test_a_clock_that_was_set_back_is_said_until_it_is_put_away(
    qtbot: QtBot, jobs: Jobs, made: tuple[Path, DataKeys, str], clinic: Path
) -> None:
    desk = Desk(open_database(clinic, made[1]), USER, clock_on(TODAY.replace(year=2016)))
    main = MainWindow(desk, jobs, clock_on(TODAY))
    qtbot.addWidget(main)
    main.show()
    (strip,) = main.findChildren(Strip)
    assert strip.words.text().startswith("This computer’s clock shows 16-Mar-2016")
    strip.away.click()
    assert strip.isHidden()
    main.leave()


def test_a_long_list_of_patients_leaves_room_for_the_way_on(qtbot: QtBot) -> None:
    report = DamageReport(most=2)
    qtbot.addWidget(report)
    heads = tuple(PatientHead(str(number), f"Name{number}", "Given") for number in range(5))
    report.show_damage(Told("", (), heads))
    assert report.patients.text().splitlines() == ["NAME0, Given", "NAME1, Given", "and 3 more"]
    report.show_damage(Told("", (), ()))
    assert report.isHidden()
