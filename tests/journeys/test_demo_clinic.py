"""The demo clinic: opened with one click, plainly invented, and walked like any other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from alpdesk.gui import style
from tests.journeys.clinician import Clinician, click


@pytest.fixture
def guest(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Clinician]:
    style.apply(qapp)
    clinician = Clinician(qtbot, tmp_path)
    yield clinician
    clinician.goes_home()


def test_given_a_new_computer_when_the_demo_is_opened_then_every_patient_is_marked_invented(guest: Clinician) -> None:
    unlock = guest.starts()
    click(unlock.welcome.demo)
    guest.enters_the_demo()
    window = guest.window
    rows = window.desk.patients(limit=50).rows
    assert len(rows) >= 20
    assert all(window.desk.record(row.id).patient.invented for row in rows[:5])
    window.open_patient(rows[0].id)
    shown = " ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())
    assert "invented" in shown
    window.lock_wanted.emit()
    guest.enters_the_demo()
    assert guest.window.desk.clinic.invented
