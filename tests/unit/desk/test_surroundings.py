"""A clock that was set wrongly and a network drive are said when the clinic is opened, and only then."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from alpdesk.clinical.kept import AuditWanted
from alpdesk.desk.clock import clock_on
from alpdesk.desk.desk import Desk
from alpdesk.store.opening import open_database
from alpdesk.store.vault import DataKeys
from tests.unit.desk.conftest import MIRIAM, TODAY, USER, alp


def opened(made: tuple[Path, DataKeys], folder: Path, day: date) -> Desk:
    """The clinic on another day; it was last used on ``TODAY``."""
    if not folder.exists():
        shutil.copytree(made[0], folder)
    desk = Desk(open_database(folder, made[1]), USER, clock_on(day))
    desk.entered()
    return desk


@pytest.mark.parametrize("day", [TODAY, TODAY + timedelta(days=1), TODAY + timedelta(days=365)])
def test_a_clock_that_goes_on_is_not_worth_a_word(
    clinic_and_keys: tuple[Path, DataKeys], tmp_path: Path, day: date
) -> None:
    desk = opened(clinic_and_keys, tmp_path / "clinic", day)
    assert desk.warnings() == ()
    desk.close_clinic()


@pytest.mark.parametrize("days", [1, 400, 3_650, 25_000])
def test_a_clock_set_back_is_said_and_noted_and_the_order_stays(
    clinic_and_keys: tuple[Path, DataKeys], tmp_path: Path, days: int
) -> None:
    folder = tmp_path / "clinic"
    desk = opened(clinic_and_keys, folder, TODAY)
    miriam = desk.add_patient(MIRIAM)
    desk.record_results(miriam, (alp("24", "2024-03-12"),))
    desk.close_clinic()
    desk = opened(clinic_and_keys, folder, TODAY - timedelta(days=days))
    (said,) = desk.warnings()
    assert said.startswith("This computer’s clock shows ")
    assert "set the clock right" in said
    actions = [line.action for line in desk.audit_lines(AuditWanted())]
    assert "clock-back" in actions
    assert desk.verify_audit().faults == ()
    desk.close_clinic()


@pytest.mark.parametrize("days", [367, 3_650, 25_000])
def test_a_clock_far_ahead_is_asked_about(clinic_and_keys: tuple[Path, DataKeys], tmp_path: Path, days: int) -> None:
    desk = opened(clinic_and_keys, tmp_path / "clinic", TODAY + timedelta(days=days))
    (said,) = desk.warnings()
    assert said.startswith("The record was last used on 16-Mar-2026, and the clock shows ")
    desk.close_clinic()


def test_a_network_drive_is_named(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("alpdesk.store.places.network_of", lambda _folder: "nfs4")
    (said,) = desk.warnings()
    assert said.startswith("This clinic lies on a network drive (nfs4)")
