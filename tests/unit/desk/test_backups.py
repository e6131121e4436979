"""The desk's copies: when one is due, what the state of them says, the second folder, the drill."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from alpdesk.clinical.people import Clinic
from alpdesk.desk.backups import CopySettings
from alpdesk.desk.checks import NotAccepted
from alpdesk.desk.desk import Desk
from alpdesk.store.copies import NoCopy, Stopped
from alpdesk.store.failures import DiskFull, OpenForReading
from alpdesk.store.opening import open_database
from alpdesk.store.restore import restore
from alpdesk.store.vault import DataKeys
from tests.unit.desk.conftest import MIRIAM, TODAY, USER, alp

NOON = datetime(TODAY.year, TODAY.month, TODAY.day, 12, tzinfo=UTC)


class Clock:
    """A clock that stands until it is put on."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        """What it shows."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(clinic_and_keys: tuple[Path, DataKeys], tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    """A desk with a clock that can be put on."""
    made, keys = clinic_and_keys
    folder = Path(shutil.copytree(made, tmp_path / "clinic"))
    desk = Desk(open_database(folder, keys), USER, clock)
    yield desk
    desk.close_clinic()


def flip(path: Path, place: int = -2000) -> None:
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)


def actions(desk: Desk) -> list[str]:
    return [line.action for line in desk._reads.audit(limit=20)]  # noqa: SLF001 - the store's own reading


def test_a_new_record_is_to_be_copied_and_then_it_is_good(desk: Desk) -> None:
    desk.add_patient(MIRIAM)
    before = desk.copy_state()
    assert (before.level, before.words, before.due, before.newest) == ("due", "No copy yet", True, None)
    row = desk.copy_now("schedule")
    assert (row.patients, row.results, row.why, row.where, row.fault) == (1, 0, "schedule", "here", "")
    after = desk.copy_state()
    assert (after.level, after.words, after.due, after.changes) == ("good", "Copied 12:00", False, 0)
    assert after.newest == row
    assert actions(desk)[0] == "copy record"


def test_after_a_change_a_copy_is_due_on_another_day_or_after_some_hours(desk: Desk, clock: Clock) -> None:
    miriam = desk.add_patient(MIRIAM)
    desk.copy_now()
    desk.record_results(miriam, (alp("24", "2026-03-12"),))
    clock.now = NOON + timedelta(hours=3)
    assert (desk.copy_state().level, desk.copy_state().due) == ("good", False)
    clock.now = NOON + timedelta(hours=4)
    assert desk.copy_state().due
    desk.set_copy_settings(CopySettings(hours=8))
    assert not desk.copy_state().due
    clock.now = NOON + timedelta(hours=13)
    state = desk.copy_state()
    assert (state.level, state.words, state.due) == ("due", "Copy due", True)


def test_nothing_is_due_where_nothing_changed_however_long_ago(desk: Desk, clock: Clock) -> None:
    desk.add_patient(MIRIAM)
    desk.copy_now()
    clock.now = NOON + timedelta(days=20)
    state = desk.copy_state()
    assert (state.level, state.words, state.due) == ("good", "Copied 16-Mar-2026", False)


def test_two_days_after_the_last_good_copy_of_a_changed_record_it_is_red(desk: Desk, clock: Clock) -> None:
    miriam = desk.add_patient(MIRIAM)
    clock.now = NOON + timedelta(hours=49)
    assert (desk.copy_state().level, desk.copy_state().words) == ("late", "No copy for 2 days")
    row = desk.copy_now()
    desk.record_results(miriam, (alp("24", "2026-03-12"),))
    clock.now += timedelta(hours=47)
    assert desk.copy_state().level == "due"
    clock.now += timedelta(hours=2)
    assert desk.copy_state().level == "late"
    desk.copy_now()
    assert desk.copy_state().level == "good"
    flip(row.folder / "clinic.alpdb")


def test_a_clock_that_was_put_back_makes_no_copy_wait(desk: Desk, clock: Clock) -> None:
    miriam = desk.add_patient(MIRIAM)
    desk.copy_now()
    clock.now = NOON - timedelta(days=3650)
    desk.record_results(miriam, (alp("24", "2010-03-12"),))
    state = desk.copy_state()
    assert (state.level, state.due) == ("late", True)
    desk.copy_now()
    assert desk.copy_state().level == "good"


def test_a_damaged_copy_counts_no_more_once_it_was_read(desk: Desk) -> None:
    desk.add_patient(MIRIAM)
    row = desk.copy_now()
    assert [one.fault for one in desk.check_copies()] == [""]
    flip(row.folder / "clinic.alpdb")
    assert desk.copy_state().level == "good"
    [checked] = desk.check_copies()
    assert "is damaged" in checked.fault
    assert checked.checked == NOON
    assert desk.copy_state().words == "No copy yet"
    assert actions(desk)[0] == "copy check"
    (row.folder / "manifest.json").unlink()
    assert desk.copies()[0].fault
    assert desk.copies()[0].why == ""
    desk.copy_now()
    with pytest.raises(Stopped):
        desk.check_copies(stop=lambda: True)


def test_copies_go_to_the_second_folder_too_and_its_absence_is_told(desk: Desk, clock: Clock, tmp_path: Path) -> None:
    miriam = desk.add_patient(MIRIAM)
    stick = tmp_path / "stick"
    with pytest.raises(NotAccepted, match="not there"):
        desk.set_copy_settings(CopySettings(str(stick)))
    stick.mkdir()
    desk.set_copy_settings(CopySettings(str(stick)))
    row = desk.copy_now()
    assert {(one.where, one.name) for one in desk.copies()} == {("here", row.name), ("second", row.name)}
    shutil.rmtree(stick)
    desk.record_results(miriam, (alp("24", "2026-03-12"),))
    clock.now = NOON + timedelta(days=8)
    desk.copy_now()
    assert "plug in the stick" in desk.second_fault
    state = desk.copy_state()
    assert (state.level, state.words) == ("due", "Second folder due")
    assert state.sentences == ("No copy reached the second folder for 8 days: plug in its stick.",)
    stick.mkdir()
    desk.copy_now()
    assert (desk.second_fault, desk.copy_state().level) == ("", "good")
    reached = [0]
    with pytest.raises(Stopped):
        desk.copy_now(tell=lambda done, _total: reached.append(done), stop=lambda: max(reached) > 72)
    assert len([row for row in desk.copies() if row.where == "second"]) == 1


def test_a_copy_into_a_folder_that_was_named_goes_there_alone(desk: Desk, tmp_path: Path) -> None:
    desk.add_patient(MIRIAM)
    (tmp_path / "other").mkdir()
    row = desk.copy_now(place=tmp_path / "other")
    assert row.folder.parent == tmp_path / "other"
    assert desk.copies() == ()
    assert desk.copy_state().words == "No copy yet"
    with pytest.raises(NoCopy):
        desk.copy_now(place=tmp_path / "gone")


@pytest.mark.parametrize("place", [".", "backups", "backups/alp"])
def test_the_second_folder_is_not_the_clinics_own(desk: Desk, tmp_path: Path, place: str) -> None:
    (tmp_path / "clinic" / "backups" / "alp").mkdir(parents=True)
    with pytest.raises(NotAccepted, match="own folder"):
        desk.set_copy_settings(CopySettings(str(tmp_path / "clinic" / place)))
    with pytest.raises(NotAccepted, match="every 1, 2, 4 or 8 hours"):
        desk.set_copy_settings(CopySettings(hours=5))
    assert desk.copy_settings() == CopySettings()


def test_something_large_is_preceded_by_a_copy_unless_the_newest_has_everything(desk: Desk) -> None:
    miriam = desk.add_patient(MIRIAM)
    desk.copy_before("import")
    desk.copy_before("rotation")
    assert [row.why for row in desk.copies()] == ["import"]
    desk.record_results(miriam, (alp("24", "2026-03-12"),))
    desk.copy_before("rotation")
    assert [row.why for row in desk.copies()] == ["rotation", "import"]


def test_reading_and_copying_change_nothing_that_needs_a_copy(desk: Desk) -> None:
    miriam = desk.add_patient(MIRIAM)
    desk.copy_now()
    desk.record(miriam)
    desk.copy_now()
    desk.check_copies()
    desk.drill()
    assert desk.copy_state().changes == 0


def test_the_drill_restores_opens_compares_and_is_kept(desk: Desk, clock: Clock, tmp_path: Path) -> None:
    with pytest.raises(NoCopy, match="make one first"):
        desk.drill()
    miriam = desk.add_patient(MIRIAM)
    desk.add_patient(MIRIAM)
    desk.record_results(miriam, (alp("24", "2026-03-12"),))
    row = desk.copy_now()
    desk.record_results(miriam, (alp("33", "2026-03-13"),))
    told = desk.drill()
    assert (told.copy, told.patients, told.results, told.compared, told.fault) == (row.name, 2, 1, 1, "")
    assert desk.last_drill() == told
    assert "holds what it should" in told.sentence
    assert actions(desk)[0] == "restore drill"
    assert not list((tmp_path / "clinic").glob(".drill*"))
    clock.now = NOON + timedelta(days=31)
    desk.copy_now()
    state = desk.copy_state()
    assert (state.level, state.words, state.drill_due) == ("due", "Test restore due", True)
    clock.now = NOON + timedelta(days=61)
    assert (desk.copy_state().level, desk.copy_state().words) == ("late", "Test restore overdue")
    desk.drill()
    assert (desk.copy_state().level, desk.copy_state().drill_due) == ("good", False)


def test_a_drill_that_fails_is_told_and_red(desk: Desk) -> None:
    desk.add_patient(MIRIAM)
    row = desk.copy_now()
    flip(row.folder / "clinic.alpdb")
    told = desk.drill()
    assert "is damaged" in told.fault
    state = desk.copy_state()
    assert (state.level, state.words) == ("late", "Test restore failed")
    assert state.sentences[0] == told.sentence
    assert "The test restore failed" in told.sentence


def test_a_full_disk_is_no_failed_drill(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.add_patient(MIRIAM)
    desk.copy_now()
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: type("Usage", (), {"free": 10})())
    with pytest.raises(DiskFull):
        desk.drill()
    assert desk.last_drill() is None


def test_the_demonstration_clinic_is_copied_only_when_asked(tmp_path: Path, clock: Clock) -> None:
    desk, _ = Desk.create(tmp_path / "demo", Clinic("Demo", invented=True), USER, "any", clock)
    assert (desk.copy_state().due, desk.copy_state().level) == (False, "good")
    clock.now = NOON + timedelta(days=90)
    assert (desk.copy_state().level, desk.copy_state().words) == ("good", "No copy needed yet")
    desk.close_clinic()


def test_a_restored_record_says_so_until_somebody_knows(
    desk: Desk, clinic_and_keys: tuple[Path, DataKeys], tmp_path: Path, clock: Clock
) -> None:
    assert desk.restored() is None
    row = desk.copy_now()
    desk.add_patient(MIRIAM)
    desk.close_clinic()
    restore(row.folder, tmp_path / "clinic", clinic_and_keys[1], NOON + timedelta(hours=1))
    desk = Desk(open_database(tmp_path / "clinic", clinic_and_keys[1]), USER, clock)
    told = desk.restored()
    assert told is not None
    assert told.sentence == (
        "This record was restored from the copy of 16-Mar-2026 12:00: 1 entry younger than it is missing."
    )
    assert (desk.copy_state().due, desk.copy_state().newest) == (False, desk.copies()[1])
    assert desk.copy_state().changes == 1
    desk.know_restored()
    assert desk.restored() is None
    assert actions(desk)[0] == "restore noted"
    desk.close_clinic()


def test_a_record_that_is_open_for_reading_only_is_not_copied(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(desk._reads), "read_only", "Open for reading only.")  # noqa: SLF001 - as of a damaged one
    with pytest.raises(OpenForReading):
        desk.copy_now()


def test_a_copy_keeps_the_head_of_the_audit_trail_beside_the_record(desk: Desk) -> None:
    desk.add_patient(MIRIAM)
    desk.copy_now()
    assert desk._reads.anchored().state == "agrees"  # noqa: SLF001 - the store's own check


def test_a_copy_made_with_an_earlier_key_is_told_and_counts_no_more(desk: Desk) -> None:
    desk.add_patient(MIRIAM)
    desk.copy_now()
    desk.rotate()
    [old] = desk.copies()
    assert "with an earlier key" in old.fault
    assert desk.copy_state().newest is None
    desk.copy_now()
    assert desk.copy_state().level == "good"
    assert desk.drill().fault == ""
