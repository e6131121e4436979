"""Copies in the life of a clinic: the monthly drill, and the morning on which the record is damaged."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from alpdesk.gui import style
from alpdesk.gui.backups_panel import BackupsPanel
from alpdesk.gui.closing_dialog import ClosingDialog
from alpdesk.gui.strips import RestoredStrip
from tests.journeys.clinician import LONG, PASSPHRASE, TODAY, Clinician, click, enter


@pytest.fixture
def ada(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Clinician]:
    style.apply(qapp)
    clinician = Clinician(qtbot, tmp_path)
    yield clinician
    clinician.goes_home()


def test_given_a_month_without_a_drill_when_it_is_proposed_and_done_then_it_is_kept(
    ada: Clinician, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    ada.creates_a_clinic()
    ada.adds_a_patient("Hartley", "Miriam", "female", "02-Mar-1968")
    closes_with_a_copy(ada)
    later = Clinician(qtbot, tmp_path, TODAY + timedelta(days=31))
    later.unlocks(tmp_path / "clinic")
    style.apply(qapp)
    later.window.copying.look()
    later.rests()
    assert later.window.status.copy.text() == "Test restore due"
    panel = backups(later)
    click(panel.drill)
    later.rests()
    told = later.window.desk.last_drill()
    assert told is not None
    assert (told.fault, told.patients, told.compared) == ("", 1, 1)
    reads(qtbot, panel, "holds what it should")
    later.window.copying.look()
    later.rests()
    assert later.window.status.copy.text() != "Test restore due"
    later.goes_home()


def test_given_a_damaged_record_when_a_copy_is_restored_then_all_but_the_youngest_is_there(
    ada: Clinician, qtbot: QtBot, tmp_path: Path
) -> None:
    ada.creates_a_clinic()
    ada.adds_a_patient("Hartley", "Miriam", "female", "02-Mar-1968")
    ada.types_a_result("alp", "26 U/L", "2025-12-02", "30", "130")
    click(backups(ada).copy)
    ada.rests()
    ada.finds("Hartley")
    ada.types_a_result("alp", "24 U/L", "2026-03-12", "30", "130")
    ada.goes_home()
    record = tmp_path / "clinic" / "clinic.alpdb"
    whole = record.read_bytes()
    record.write_bytes(whole[:4096] + bytes(4096) + whole[8192:])

    ada = Clinician(qtbot, tmp_path)
    unlock = ada.starts()
    click(unlock.unlock.restore)
    ada.rests()
    page = unlock.restoring
    enter(page.passphrase.editor, PASSPHRASE)
    click(page.go_on)
    with qtbot.waitSignal(ada.shell.entered, timeout=LONG):
        click(page.now)
    ada.finds("Hartley")
    assert [str(one.quantity) for one in ada.window.pages.record.record.results] == ["26 U/L"]
    [strip] = ada.window.findChildren(RestoredStrip)
    assert "missing" in strip.words.text()
    assert next((tmp_path / "clinic").glob("clinic.alpdb.before-restore-*")).stat().st_size == len(whole)
    ada.goes_home()


def closes_with_a_copy(ada: Clinician) -> None:
    """The window is closed; it makes a copy first and is gone without being asked."""
    window = ada.window
    window.close()
    assert any(one.isVisible() for one in window.findChildren(ClosingDialog))
    ada.bot.waitUntil(lambda: not window.isVisible(), timeout=LONG)
    ada.shell.close()


def backups(who: Clinician) -> BackupsPanel:
    """The tab of the copies."""
    who.window.show_clinic()
    who.window.pages.clinic.turn_to("backups")
    who.rests()
    panel = who.window.pages.clinic.panels["backups"]
    assert isinstance(panel, BackupsPanel)
    return panel


def reads(qtbot: QtBot, page: QWidget, words: str) -> None:
    """The words stand on the page once it was laid out."""
    qtbot.waitUntil(lambda: any(words in one.text() for one in page.findChildren(QLabel)), timeout=LONG)
