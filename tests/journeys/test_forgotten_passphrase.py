"""A passphrase is forgotten: the printed recovery key opens the clinic, and everything is there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from alpdesk.desk.clock import clock_on
from alpdesk.desk.desk import Desk
from alpdesk.desk.unlocking import WrongPassphrase
from alpdesk.gui import style
from alpdesk.gui.unlock_window import UnlockWindow
from tests.journeys.clinician import LONG, PASSPHRASE, TODAY, Clinician, click, enter

NEW, USER = "copper violin meadow twenty-one", "Dr Ada Okafor"


@pytest.fixture
def ada(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Clinician]:
    """A clinician whose clinic holds one patient, and who has gone home."""
    style.apply(qapp)
    clinician = Clinician(qtbot, tmp_path)
    clinician.creates_a_clinic()
    clinician.adds_a_patient("Hartley", "Miriam", "female", "02-Mar-1968")
    clinician.types_a_result("alp", "24 U/L", "2026-03-12", "30", "130")
    clinician.rests()
    clinician.window.lock()
    clinician.rests()
    yield clinician
    clinician.goes_home()


def locked(ada: Clinician) -> UnlockWindow:
    """The screen that asks for the passphrase."""
    unlock = ada.shell.unlock
    assert unlock is not None
    return unlock


def test_given_a_forgotten_passphrase_when_the_recovery_key_is_typed_then_everything_is_there(
    ada: Clinician, tmp_path: Path
) -> None:
    screen = locked(ada)
    for guess in ("violet anvil teaspoon harbour ten", "violet anvil teaspoon harbour six"):
        enter(screen.unlock.passphrase.editor, guess)
        click(screen.unlock.unlock)
        ada.bot.waitUntil(lambda: "do not open this clinic" in screen.fault.text(), timeout=LONG)
        ada.rests()
    click(screen.unlock.recover)
    page = screen.recovering
    enter(page.key.editor, ada.recovery_key.lower().replace("-", " "))
    enter(page.user.editor, USER)
    enter(page.passphrase.editor, NEW)
    enter(page.again.editor, NEW)
    with ada.bot.waitSignal(ada.shell.entered, timeout=LONG):
        click(page.recover)
    ada.rests()
    desk = ada.window.desk
    (row,) = desk.patients("Hartley").rows
    assert [one.value_text for one in desk.record(row.id).results] == ["24 U/L"]
    told = {line.action: line.text for line in desk.audit()}
    assert "recover" in told
    assert told["failed unlock"].startswith("2 failed")
    ada.goes_home()
    with pytest.raises(WrongPassphrase):
        Desk.open(tmp_path / "clinic", USER, PASSPHRASE, clock_on(TODAY))
    again = Desk.open(tmp_path / "clinic", USER, NEW, clock_on(TODAY))
    assert again.patients().total == 1
    again.close_clinic()
