"""Opening, making and closing a clinic."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from alpdesk.clinical.kept import AuditWanted
from alpdesk.clinical.people import Clinic, User
from alpdesk.desk.checks import NotAccepted
from alpdesk.desk.clock import clock_on, system_clock
from alpdesk.desk.desk import Desk
from alpdesk.desk.unlocking import (
    AlreadyAClinic,
    LockedByOther,
    NotAClinic,
    WeakPassphrase,
    WrongPassphrase,
    vault_facts,
)

from .conftest import CLINIC, PASSPHRASE, TODAY, USER

CLOCK = clock_on(TODAY)


def test_a_new_clinic_opens_again_with_its_user_and_letterhead(tmp_path: Path) -> None:
    folder = tmp_path / "clinic"
    desk, recovery = Desk.create(folder, CLINIC, USER, PASSPHRASE, CLOCK)
    desk.set_setting("window", '{"theme": "dark"}')
    desk.close_clinic()

    again = Desk.open(folder, "dr ada okafor", PASSPHRASE, CLOCK)
    assert (again.clinic, again.user, again.today()) == (CLINIC, USER, TODAY)
    assert again.setting("window") == '{"theme": "dark"}'
    assert again.setting("none") is None
    again.quick_check()
    again.close_clinic()
    assert len(recovery.split()) >= 1
    assert vault_facts(folder).users == (USER.name,)


def test_the_recovery_key_opens_the_clinic_and_sets_a_new_passphrase(tmp_path: Path) -> None:
    folder = tmp_path / "clinic"
    desk, recovery = Desk.create(folder, CLINIC, USER.name, PASSPHRASE, CLOCK)
    desk.close_clinic()

    with pytest.raises(WeakPassphrase):
        Desk.recover(folder, recovery, USER.name, "short", CLOCK)
    recovered = Desk.recover(folder, recovery, USER.name, "marble lantern quiet orchard six", CLOCK)
    assert [line.action for line in recovered.audit()][:1] == ["recover"]
    recovered.close_clinic()

    with pytest.raises(WrongPassphrase):
        Desk.open(folder, USER.name, PASSPHRASE, CLOCK)
    Desk.open(folder, USER.name, "marble lantern quiet orchard six", CLOCK).close_clinic()


def test_a_clinic_is_not_made_over_another_nor_with_a_weak_passphrase(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(AlreadyAClinic):
        Desk.create(tmp_path / "clinic", CLINIC, USER, PASSPHRASE, CLOCK)
    with pytest.raises(WeakPassphrase):
        Desk.create(tmp_path / "other", CLINIC, USER, "short", CLOCK)
    with pytest.raises(NotAccepted, match=r"Give a name\."):
        Desk.create(tmp_path / "other", replace(CLINIC, name=" "), USER, PASSPHRASE, CLOCK)
    assert not (tmp_path / "other").exists()
    assert desk.clinic == CLINIC


def test_nothing_of_a_clinic_remains_when_its_database_cannot_be_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "clinic"

    def full(*_: object, **__: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr("alpdesk.store.opening.make_database", full)
    with pytest.raises(OSError, match="No space"):
        Desk.create(folder, CLINIC, USER, PASSPHRASE, CLOCK)
    monkeypatch.undo()

    assert [path.name for path in folder.iterdir() if "lock" not in path.name] == []
    Desk.create(folder, CLINIC, USER, PASSPHRASE, CLOCK)[0].close_clinic()


def test_a_clinic_that_is_open_is_not_opened_twice(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(LockedByOther):
        Desk.open(tmp_path / "clinic", USER.name, PASSPHRASE, CLOCK)
    assert desk.patients().total == 0


def test_a_folder_without_a_clinic_is_said_to_be_none(tmp_path: Path) -> None:
    with pytest.raises(NotAClinic):
        Desk.open(tmp_path, USER.name, PASSPHRASE, CLOCK)


def test_the_letterhead_can_be_changed_and_the_name_at_the_desk_cannot(desk: Desk) -> None:
    new = replace(CLINIC, telephone="01632 960 101")
    desk.set_letterhead(new, replace(USER, role="Senior partner"))

    assert desk.clinic.telephone == "01632 960 101"
    assert desk.user.role == "Senior partner"
    with pytest.raises(NotAccepted, match="The name at the desk"):
        desk.set_letterhead(CLINIC, User("Somebody else"))
    with pytest.raises(NotAccepted, match="demonstration clinic"):
        desk.set_letterhead(Clinic("Northgate", invented=True), USER)
    with pytest.raises(NotAccepted):
        desk.set_letterhead(replace(CLINIC, telephone="1"), replace(USER, role="x" * 100_000))
    assert desk.clinic == new


def test_a_desk_can_be_closed_before_anything_is_written(clinic_and_keys: tuple[Path, object]) -> None:
    folder, _ = clinic_and_keys
    desk = Desk.open(folder, USER.name, PASSPHRASE, CLOCK)
    desk.close_clinic()
    warmed = Desk.open(folder, USER.name, PASSPHRASE, CLOCK)
    warmed.warm()
    warmed.close_clinic()
    third = Desk.open(folder, USER.name, PASSPHRASE, CLOCK)
    unlocked = [line for line in third.audit_lines(AuditWanted()) if line.action == "unlock"]
    third.close_clinic()
    assert len(unlocked) == 3


def test_the_clock_of_the_computer_knows_its_zone() -> None:
    assert system_clock().tzinfo is not None
