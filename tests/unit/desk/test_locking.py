"""The lock at the desk: closed to this user, still closed to every other program, and what was typed is kept."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from alpdesk.clinical.people import User
from alpdesk.desk import retelling
from alpdesk.desk.checks import NotAccepted
from alpdesk.desk.clock import clock_on
from alpdesk.desk.desk import Desk
from alpdesk.desk.kept_forms import FormName
from alpdesk.desk.locking import USUAL, Why, let_go
from alpdesk.desk.retelling import retold
from alpdesk.language import speaking
from alpdesk.store.failures import LockedByOther
from alpdesk.store.lock import ClinicLock
from alpdesk.store.opening import open_database
from alpdesk.store.vault import DataKeys

from .conftest import TODAY, USER

OTHER = User("Dr Ben Wu/Locum")
RESULT = FormName("result", "1", "", "adding a result")


@pytest.fixture
def folder(clinic_and_keys: tuple[Path, DataKeys], tmp_path: Path) -> Path:
    """A closed clinic."""
    return Path(shutil.copytree(clinic_and_keys[0], tmp_path / "locked"))


@pytest.fixture
def mine(folder: Path, clinic_and_keys: tuple[Path, DataKeys]) -> Desk:
    """A desk that the test closes itself."""
    return Desk(open_database(folder, clinic_and_keys[1]), USER, clock_on(TODAY))


def test_the_screen_is_locked_after_five_minutes_unless_another_time_is_set(desk: Desk) -> None:
    assert desk.lock_minutes() == USUAL == 5
    desk.set_lock_minutes(12)
    assert desk.lock_minutes() == 12
    assert [(one.action, one.text) for one in desk.audit(limit=1)] == [("change setting", "locks after 12 minutes")]


@pytest.mark.parametrize("minutes", [0, 31, -5])
def test_the_lock_cannot_be_turned_off_nor_put_off_for_long(desk: Desk, minutes: int) -> None:
    with pytest.raises(NotAccepted, match="after 1 to 30 minutes"):
        desk.set_lock_minutes(minutes)
    assert desk.lock_minutes() == USUAL


@pytest.mark.parametrize(
    ("why", "said"),
    [("asked", "by the user"), ("idle", "after some minutes without input"), ("system", "by the computer")],
)
def test_the_record_says_who_locked_when_and_why(
    mine: Desk, folder: Path, clinic_and_keys: tuple[Path, DataKeys], why: Why, said: str
) -> None:
    mine.lock_clinic(why)
    opened = open_database(folder, clinic_and_keys[1])
    locks = [one for one in opened.audit(limit=5) if one.action == "lock"]
    assert [(one.who, one.text) for one in locks] == [(USER.name, said)]
    let_go(folder, opened=True)
    opened.close()


def test_a_locked_clinic_is_closed_to_others_until_it_is_open_again_and_left(
    mine: Desk, folder: Path, clinic_and_keys: tuple[Path, DataKeys]
) -> None:
    mine.lock_clinic("asked")
    held = folder / "clinic.lock"
    assert held.stat().st_size > 0
    again = open_database(folder, clinic_and_keys[1])
    let_go(folder, opened=True)
    with pytest.raises(LockedByOther):
        ClinicLock(folder)
    again.close()
    ClinicLock(folder).release()
    assert held.stat().st_size == 0


@pytest.mark.parametrize("closing", [Desk.close_clinic, lambda desk: desk.lock_clinic("asked")])
def test_no_sentence_of_a_patient_is_remembered_after_a_lock(
    mine: Desk, folder: Path, closing: Callable[[Desk], None]
) -> None:
    with speaking("de"):
        retold("ALP 24 U/L on 12-Mar-2026, St Agnes")
    assert retelling._retold.cache_info().currsize  # noqa: SLF001 - what memory holds is what is asked
    closing(mine)
    let_go(folder, opened=True)
    assert not retelling._retold.cache_info().currsize  # noqa: SLF001 - as above


def test_a_failed_attempt_on_a_locked_clinic_lets_nobody_else_in(mine: Desk, folder: Path) -> None:
    mine.lock_clinic("asked")
    ClinicLock(folder).release()
    assert (folder / "clinic.lock").stat().st_size > 0
    let_go(folder)
    assert (folder / "clinic.lock").stat().st_size == 0
    let_go(folder)


def test_a_full_disk_keeps_nobody_from_locking(mine: Desk, folder: Path) -> None:
    mine._store._engine.dispose()  # noqa: SLF001 - the next write finds no way to the disk
    (folder / "clinic.alpdb").rename(folder / "gone.alpdb")
    mine.lock_clinic("system")
    assert (folder / "clinic.lock").stat().st_size > 0
    let_go(folder)
    assert (folder / "clinic.lock").stat().st_size == 0


def test_what_was_typed_is_kept_for_its_author_and_nobody_else(desk: Desk, miriam: str) -> None:
    other = Desk(desk._reads, OTHER, clock_on(TODAY))  # noqa: SLF001 - two desks, one record
    name = FormName("result", miriam, "", "adding a result")
    new = FormName("patient", saying="adding a patient")
    desk.keep_form(name, {"Value": "2"})
    desk.keep_form(name, {"Value": "24"})
    desk.keep_form(new, {"Family name": "Hart/ley"})
    other.keep_form(name, {"Value": "99"})
    assert [(one.name.form, one.name.saying, one.words) for one in desk.kept_forms()] == [
        ("result", "adding a result", {"Value": "24"}),
        ("patient", "adding a patient", {"Family name": "Hart/ley"}),
    ]
    mine, theirs = desk.kept_form(name), other.kept_form(name)
    assert mine is not None
    assert theirs is not None
    assert (mine.words, theirs.words, mine.name) == ({"Value": "24"}, {"Value": "99"}, name)
    desk.drop_form(name)
    assert desk.kept_form(name) is None
    assert [one.words for one in other.kept_forms()] == [{"Value": "99"}]


def test_forms_of_two_entries_are_told_apart(desk: Desk, miriam: str) -> None:
    desk.keep_form(FormName("problem", miriam, "1"), {"Name": "one"})
    desk.keep_form(FormName("problem", miriam, "2"), {"Name": "two"})
    found = desk.kept_form(FormName("problem", miriam, "2"))
    assert found is not None
    assert found.words == {"Name": "two"}
    assert len(desk.kept_forms()) == 2


def test_whose_form_it_was_is_known_without_opening_the_record(desk: Desk, miriam: str) -> None:
    before = len(desk.audit(limit=500))
    desk.keep_form(FormName("result", miriam), {})
    desk.keep_form(FormName("patient"), {})
    assert [one.who for one in desk.kept_forms()] == ["HARTLEY, Miriam (Mrs)", ""]
    assert desk.whom(miriam).family == "Hartley"
    assert len(desk.audit(limit=500)) == before
