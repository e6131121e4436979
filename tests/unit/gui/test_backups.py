"""Copies at the window: the tab, the foot of the window, closing, and restoring before the desk."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from alpdesk.clinical.people import Clinic, User
from alpdesk.clinical.record import Patient
from alpdesk.desk.backups import CopySettings, CopyState, RestoredTold
from alpdesk.desk.clock import clock_on
from alpdesk.desk.desk import Desk
from alpdesk.gui.backups_panel import FEW, BackupsPanel
from alpdesk.gui.closing_dialog import ClosingDialog
from alpdesk.gui.copying import Copying
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.main_window import MainWindow
from alpdesk.gui.restore_page import RestorePage
from alpdesk.gui.status_bar import StatusBar
from alpdesk.gui.strips import RestoredStrip
from alpdesk.gui.unlock_window import Places, UnlockWindow
from alpdesk.store.opening import create_store, open_database
from alpdesk.store.vault import FLOOR, DataKeys, create_vault
from tests.unit.gui.conftest import PASSPHRASE, TODAY, USER, Held

LONG = 30_000
SOMEBODY = Patient("", "Hartley", "Miriam", sex="female")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, DataKeys]:
    """A clinic that is not invented, closed: those are copied without being asked."""
    folder = tmp_path_factory.mktemp("made") / "clinic"
    keys, _ = create_vault(folder, USER.name, PASSPHRASE, "Elm Surgery", cost=FLOOR)
    create_store(folder, keys).close()
    desk = Desk(open_database(folder, keys), USER, clock_on(TODAY))
    desk.set_letterhead(Clinic("Elm Surgery"), USER)
    desk.close_clinic()
    return folder, keys


@pytest.fixture
def desk(made: tuple[Path, DataKeys], tmp_path: Path) -> Iterator[Desk]:
    """A desk of its own for one test, with one patient."""
    folder = Path(shutil.copytree(made[0], tmp_path / "clinic"))
    desk = Desk(open_database(folder, made[1]), USER, clock_on(TODAY))
    desk.add_patient(SOMEBODY)
    yield desk
    desk.close_clinic()


@pytest.fixture
def panel(desk: Desk, jobs: Jobs, qtbot: QtBot, tmp_path: Path) -> BackupsPanel:
    panel = BackupsPanel(desk, jobs, lambda *_: str(tmp_path / "stick"))
    qtbot.addWidget(panel)
    panel.show()
    panel.refresh()
    quiet(qtbot, jobs)
    return panel


def quiet(qtbot: QtBot, jobs: Jobs) -> None:
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)


def words(panel: BackupsPanel) -> str:
    shown = (one for one in panel.findChildren(QLabel) if not one.isHidden())
    return "\n".join(one.text() for one in shown)


def shows(qtbot: QtBot, panel: BackupsPanel, text: str) -> None:
    """What was read is on the screen once it was laid out."""
    qtbot.waitUntil(lambda: text in words(panel), timeout=LONG)


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[-2000] ^= 1
    path.write_bytes(data)


def test_the_tab_says_how_well_the_record_is_copied_and_copies_it(
    panel: BackupsPanel, jobs: Jobs, qtbot: QtBot
) -> None:
    shows(qtbot, panel, "No copy yet")
    shows(qtbot, panel, "There is no copy yet.")
    said: list[str] = []
    panel.said.connect(said.append)
    panel.copy.click()
    assert not panel.copy.isEnabled()
    assert panel.stop.isVisible()
    quiet(qtbot, jobs)
    assert said == ["Copy made and checked: 1 patient, 0 results"]
    shows(qtbot, panel, "Copied 12:00")
    shows(qtbot, panel, "when asked for, 1 patient, 0 results")
    assert (panel.copy.isEnabled(), panel.stop.isVisible()) == (True, False)


def test_a_test_restore_and_a_check_are_told(panel: BackupsPanel, desk: Desk, jobs: Jobs, qtbot: QtBot) -> None:
    said: list[str] = []
    failed: list[str] = []
    panel.said.connect(said.append)
    panel.failed.connect(failed.append)
    panel.drill.click()
    quiet(qtbot, jobs)
    assert failed == ["There is no copy of this record yet: make one first."]
    row = desk.copy_now()
    panel.drill.click()
    quiet(qtbot, jobs)
    assert "holds what it should" in said[-1]
    panel.check.click()
    quiet(qtbot, jobs)
    assert said[-1] == "1 copy read to the last byte: all good"
    shows(qtbot, panel, "Checked 12:00")
    flip(row.folder / "clinic.alpdb")
    panel.check.click()
    quiet(qtbot, jobs)
    assert said[-1] == "1 copy read to the last byte: 1 damaged"
    shows(qtbot, panel, "Not good")


def test_a_second_folder_is_chosen_and_left_and_the_hours_are_set(
    panel: BackupsPanel, desk: Desk, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    failed: list[str] = []
    panel.failed.connect(failed.append)
    panel.pick.click()
    quiet(qtbot, jobs)
    assert failed == ["This folder is not there: choose one that exists, such as on a stick."]
    (tmp_path / "stick").mkdir()
    panel.pick.click()
    quiet(qtbot, jobs)
    panel.hours.button("8").click()
    quiet(qtbot, jobs)
    assert desk.copy_settings() == CopySettings(str(tmp_path / "stick"), 8)
    panel.copy.click()
    quiet(qtbot, jobs)
    shows(qtbot, panel, "Second folder")
    shutil.rmtree(tmp_path / "stick")
    panel.copy.click()
    quiet(qtbot, jobs)
    shows(qtbot, panel, "plug in the stick")
    panel.drop.click()
    quiet(qtbot, jobs)
    assert desk.copy_settings().second == ""
    shows(qtbot, panel, "on the same disk")


def test_a_setting_does_not_free_the_panel_while_a_copy_is_made(
    panel: BackupsPanel, desk: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    held = Held(qtbot, jobs.beside.beside)
    panel.copy.click()
    panel.hours.button("8").click()
    qtbot.waitUntil(lambda: desk.copy_settings().hours == 8 and panel.hours.value() == "8", timeout=LONG)
    assert not panel.copy.isEnabled()
    assert panel.stop.isVisibleTo(panel)
    held.go()
    quiet(qtbot, jobs)
    assert panel.copy.isEnabled()


def test_many_copies_are_shown_a_few_at_first(panel: BackupsPanel, desk: Desk, jobs: Jobs, qtbot: QtBot) -> None:
    for _ in range(FEW + 1):
        desk.copy_now()
    panel.refresh()
    quiet(qtbot, jobs)
    qtbot.waitUntil(lambda: words(panel).count("when asked for") == FEW, timeout=LONG)
    panel.more.click()
    qtbot.waitUntil(lambda: not panel.more.isVisible(), timeout=LONG)


def test_a_copy_can_be_stopped(panel: BackupsPanel, desk: Desk, jobs: Jobs, qtbot: QtBot) -> None:
    panel.take_focus()
    panel.copy.click()
    panel.stop.click()
    assert panel.copy.isEnabled()
    quiet(qtbot, jobs)
    assert len(desk.copies()) <= 1


def test_who_has_no_such_duty_may_copy_and_nothing_else(
    made: tuple[Path, DataKeys], tmp_path: Path, jobs: Jobs, qtbot: QtBot
) -> None:
    folder = Path(shutil.copytree(made[0], tmp_path / "nurses"))
    opened, nurse = open_database(folder, made[1]), User("Bo Lind", duties=("nurse",))
    opened.store.set_user(nurse, USER.name, clock_on(TODAY)())
    desk = Desk(opened, nurse, clock_on(TODAY))
    panel = BackupsPanel(desk, jobs)
    qtbot.addWidget(panel)
    assert panel.copy.isEnabled()
    assert [one.isEnabled() for one in (panel.drill, panel.check, panel.pick, panel.hours)] == [False] * 4
    assert "administrator" in panel.drill.toolTip()
    desk.close_clinic()


def test_a_copy_that_is_due_is_made_in_the_background_and_the_state_told(desk: Desk, jobs: Jobs, qtbot: QtBot) -> None:
    copying = Copying(desk, jobs)
    states: list[CopyState] = []
    copying.told.connect(states.append)
    copying.look()
    quiet(qtbot, jobs)
    assert [row.why for row in desk.copies()] == ["schedule"]
    assert [(one.level, one.due) for one in states] == [("good", False)]
    copying.look()
    copying.stop()
    quiet(qtbot, jobs)
    assert len(states) == 1
    assert not copying.work.busy


def test_a_copy_that_fails_is_said_once_and_the_state_still_told(
    desk: Desk, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    shutil.rmtree(tmp_path / "clinic" / "backups", ignore_errors=True)
    (tmp_path / "clinic" / "backups").write_bytes(b"a file")
    copying = Copying(desk, jobs)
    said: list[str] = []
    states: list[CopyState] = []
    copying.failed.connect(said.append)
    copying.told.connect(states.append)
    for _ in range(2):
        copying.look()
        quiet(qtbot, jobs)
    assert len(said) == 1
    assert [one.level for one in states] == ["due", "due"]


@pytest.mark.usefixtures("jobs")
def test_the_foot_of_the_window_says_it_in_colour_sign_and_words(desk: Desk, qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.resize(1000, 30)
    bar.show()
    assert not bar.copy.isVisible()
    bar.say_copy(desk.copy_state())
    assert (bar.copy.text(), bar.copy.label.property("role")) == ("No copy yet", "warning")
    desk.copy_now()
    bar.say_copy(desk.copy_state())
    assert (bar.copy.text(), bar.copy.label.property("role")) == ("Copied 12:00", "understood")
    assert bar.copy.isVisible()
    assert "opened and checked" in bar.copy.toolTip()
    assert "opened and checked" in bar.copy.accessibleName()
    bar.resize(420, 30)
    assert bar.copy.isVisible()


@pytest.fixture
def window(desk: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(desk, jobs, clock_on(TODAY))
    window.show()
    yield window
    window.stop()
    quiet(qtbot, jobs)
    window.hide()
    window.deleteLater()


def closing(window: MainWindow) -> ClosingDialog:
    return next(one for one in window.findChildren(ClosingDialog) if one.isVisible())


def test_closing_makes_a_copy_first_and_then_closes_by_itself(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    window.close()
    assert window.isVisible()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=LONG)
    assert [row.why for row in desk.copies()] == ["closing"]
    window.setProperty("copied", False)  # noqa: FBT003 - Qt's way
    window.show()
    window.close()
    assert not window.isVisible()


def test_nobody_has_to_wait_for_the_copy(window: MainWindow, jobs: Jobs, qtbot: QtBot) -> None:
    window.close()
    closing(window).back.click()
    quiet(qtbot, jobs)
    assert window.isVisible()
    window.close()
    closing(window).leave.click()
    assert not window.isVisible()
    quiet(qtbot, jobs)


def test_a_closing_copy_that_fails_can_be_tried_again(
    window: MainWindow, desk: Desk, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "clinic" / "backups").write_bytes(b"a file")
    window.close()
    dialog = closing(window)
    quiet(qtbot, jobs)
    assert dialog.said.text() == "No copy could be made"
    (tmp_path / "clinic" / "backups").unlink()
    dialog.again.click()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=LONG)
    assert len(desk.copies()) == 1


def test_the_window_looks_when_it_is_shown_and_after_a_save(window: MainWindow) -> None:
    assert window.copying._soon.isActive()  # noqa: SLF001 - the timer itself is what is meant
    window.copying._soon.stop()  # noqa: SLF001
    window.saved()
    assert window.copying._soon.isActive()  # noqa: SLF001
    assert "backups" in window.pages.clinic.tabs


@pytest.fixture
def unlock(jobs: Jobs, qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[UnlockWindow]:
    """The window before the desk, on a clinic with two copies of one and two patients."""
    desk.copy_now()
    desk.add_patient(SOMEBODY)
    desk.copy_now()
    desk.close_clinic()
    opened: list[Desk] = []
    window = UnlockWindow(
        jobs, clock_on(TODAY), Places(tmp_path / "clinic", tmp_path / "demo"), lambda *_: str(tmp_path / "elsewhere")
    )
    window.opened.connect(lambda desk, _folder: opened.append(desk))
    qtbot.addWidget(window)
    window.show()
    quiet(qtbot, jobs)
    yield window
    for one in opened:
        one.close_clinic()


def test_a_damaged_record_is_restored_in_three_clicks(
    unlock: UnlockWindow, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "clinic" / "clinic.alpdb").write_bytes(b"x" * 9000)
    unlock.unlock.restore.click()
    quiet(qtbot, jobs)
    page = unlock.restoring
    assert [one.text()[-21:] for one in page.copies] == ["2 patients, 0 results", " 1 patient, 0 results"]
    assert (page.copies[0].isChecked(), page.user.editor.currentText()) == (True, USER.name)
    page.passphrase.editor.setText(PASSPHRASE)
    page.go_on.click()
    assert (page.sure.isVisible(), page.passphrase.isVisible()) == (True, False)
    with qtbot.waitSignal(unlock.opened, timeout=LONG) as entered:
        page.now.click()
    desk: Desk = entered.args[0]
    assert len(desk.patients().rows) == 2
    strip = RestoredStrip(desk, _told(desk))
    qtbot.addWidget(strip)
    assert "restored from the copy of 16-Mar-2026 12:00" in strip.words.text()
    strip.away.click()
    assert desk.restored() is None


def _told(desk: Desk) -> RestoredTold:
    told = desk.restored()
    assert told is not None
    return told


def test_a_wrong_passphrase_or_none_restores_nothing(
    unlock: UnlockWindow, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    before = (tmp_path / "clinic" / "clinic.alpdb").read_bytes()
    page = unlock.restoring
    unlock.unlock.restore.click()
    quiet(qtbot, jobs)
    page.go_on.click()
    assert "Type the passphrase" in page.passphrase.message
    page.passphrase.editor.setText("wrong")
    page.go_on.click()
    page.back.click()
    assert page.passphrase.isVisible()
    page.go_on.click()
    page.now.click()
    quiet(qtbot, jobs)
    assert "do not open this clinic" in unlock.fault.text()
    assert page.go_on.isVisible()
    assert (tmp_path / "clinic" / "clinic.alpdb").read_bytes() == before
    page.back.click()
    assert unlock.unlock.isVisible()


def test_copies_are_looked_for_elsewhere_and_a_damaged_one_cannot_be_chosen(
    unlock: UnlockWindow, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    unlock.welcome.restore.click()
    quiet(qtbot, jobs)
    page: RestorePage = unlock.restoring
    page.other.click()
    quiet(qtbot, jobs)
    assert "There is no copy here" in page.said.text()
    assert not page.go_on.isVisible()
    copies = sorted((tmp_path / "clinic" / "backups").iterdir())
    for copy in copies:
        shutil.copytree(copy, tmp_path / "elsewhere" / copy.name)
    (tmp_path / "elsewhere" / copies[-1].name / "clinic.alpdb").write_bytes(b"")
    page.other.click()
    quiet(qtbot, jobs)
    assert [one.isEnabled() for one in page.copies] == [False, True]
    assert page.copies[1].isChecked()


def test_restoring_can_be_stopped(unlock: UnlockWindow, jobs: Jobs, qtbot: QtBot, tmp_path: Path) -> None:
    unlock.unlock.restore.click()
    quiet(qtbot, jobs)
    page = unlock.restoring
    page.passphrase.editor.setText(PASSPHRASE)
    page.go_on.click()
    page.now.click()
    page.stop.click()
    quiet(qtbot, jobs)
    assert page.go_on.isVisible()
    assert not list((tmp_path / "clinic").glob("clinic.alpdb.before-restore-*"))
