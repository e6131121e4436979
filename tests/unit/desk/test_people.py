"""People and keys at the desk: added, disabled, their duties and passphrases, the recovery key, and a new data key."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from alpdesk.clinical.people import Duty, User
from alpdesk.desk.checks import NotAccepted
from alpdesk.desk.clock import clock_on
from alpdesk.desk.desk import Desk
from alpdesk.desk.duties import NotAllowed
from alpdesk.desk.people import check_typed, known_person
from alpdesk.store.failures import NotARecoveryKey, StoreFailure, WeakPassphrase, WrongPassphrase
from alpdesk.store.files import ATTEMPTS, KEY_BACKUP, KEY_FILE
from alpdesk.store.opening import open_database
from alpdesk.store.recovery_key import new_recovery_key
from alpdesk.store.vault import FLOOR, DataKeys, set_passphrase, vault_facts
from tests.unit.desk.conftest import PASSPHRASE, TODAY, USER

BO, THEIRS = User("Bo Lind", "Practice nurse", "", ("nurse",)), "marble lantern orchard seventeen"


@pytest.fixture
def folder(clinic_and_keys: tuple[Path, DataKeys], tmp_path: Path) -> Path:
    """A copy of the clinic, closed."""
    return Path(shutil.copytree(clinic_and_keys[0], tmp_path / "closed"))


@pytest.fixture
def desk(folder: Path, clinic_and_keys: tuple[Path, DataKeys]) -> Iterator[Desk]:
    """The clinic open, with Dr Okafor at the desk."""
    desk = Desk(open_database(folder, clinic_and_keys[1]), USER, clock_on(TODAY))
    yield desk
    desk.close_clinic()


def added(desk: Desk, folder: Path, user: User = BO, passphrase: str = THEIRS) -> None:
    """A user with a passphrase that is quickly derived."""
    desk._store.set_user(user, USER.name, desk._now())  # noqa: SLF001 - without the cost of a real passphrase
    set_passphrase(folder, desk._reads.keys, user.name, passphrase, cost=FLOOR)  # noqa: SLF001


def actions(desk: Desk) -> list[str]:
    """What the audit trail tells, the latest first."""
    return [line.action for line in desk.audit()]


def opened(folder: Path, name: str, passphrase: str) -> Desk:
    return Desk.open(folder, name, passphrase, clock_on(TODAY))


def test_somebody_is_added_and_comes_in_with_their_duties(desk: Desk, folder: Path) -> None:
    desk.add_person(BO, THEIRS)
    assert [one.user for one in desk.people()] == [BO, USER]
    assert actions(desk)[0] == "set user"
    desk.close_clinic()
    again = opened(folder, "bo lind", THEIRS)
    assert again.user == BO
    assert not again.may("close")
    again.close_clinic()


@pytest.mark.parametrize(
    ("user", "passphrase", "said"),
    [
        (User(USER.name.upper()), THEIRS, "is a user already"),
        (User(""), THEIRS, "Give a name"),
        (User("Bo Lind", duties=()), THEIRS, "Give at least one duty: clinician, nurse or administrator"),
    ],
)
def test_nobody_is_added_twice_or_without_a_name_or_a_duty(desk: Desk, user: User, passphrase: str, said: str) -> None:
    with pytest.raises(NotAccepted, match=said):
        desk.add_person(user, passphrase)
    assert len(desk.people()) == 1


def test_a_weak_passphrase_adds_nobody(desk: Desk) -> None:
    with pytest.raises(WeakPassphrase):
        desk.add_person(BO, "bo lind bo lind")
    assert len(desk.people()) == 1


def test_who_is_disabled_stays_named_and_comes_in_no_more(desk: Desk, folder: Path) -> None:
    added(desk, folder)
    desk.disable_person("bo lind", "left the clinic")
    person = known_person(desk._reads, BO.name)  # noqa: SLF001
    assert person
    assert person.disabled_by == USER.name
    assert vault_facts(folder).users == (USER.name,)
    with pytest.raises(NotAccepted, match="no such user"):
        desk.disable_person(BO.name, "again")
    desk.close_clinic()
    with pytest.raises(WrongPassphrase):
        opened(folder, BO.name, THEIRS)


def test_who_was_disabled_can_be_added_again(desk: Desk, folder: Path) -> None:
    added(desk, folder)
    desk.disable_person(BO.name, "long leave")
    desk.add_person(User("BO LIND", "Sister", "", ("nurse", "administrator")), THEIRS)
    person = known_person(desk._reads, BO.name)  # noqa: SLF001
    assert person
    assert (person.user.name, person.user.role, person.disabled_at) == ("Bo Lind", "Sister", None)
    assert vault_facts(folder).users == (USER.name, "Bo Lind")


def test_disabling_needs_a_reason_and_another_administrator(desk: Desk, folder: Path) -> None:
    added(desk, folder)
    with pytest.raises(NotAccepted, match="Give a reason"):
        desk.disable_person(BO.name, " ")
    with pytest.raises(NotAccepted, match="Nobody disables themselves"):
        desk.disable_person(USER.name, "tired")


def test_one_administrator_remains(desk: Desk, folder: Path) -> None:
    added(desk, folder, User("Bo Lind", "", "", ("nurse", "administrator")))
    desk.set_duties(USER.name, ("clinician",))
    assert desk.user.duties == ("clinician",)
    with pytest.raises(NotAllowed):
        desk.people()
    desk.close_clinic()
    again = opened(folder, BO.name, THEIRS)
    again.disable_person(USER.name, "left")
    with pytest.raises(NotAccepted, match="One administrator must remain"):
        again.set_duties(BO.name, ("nurse",))
    with pytest.raises(NotAccepted, match="Give at least one duty"):
        again.set_duties(BO.name, ())
    again.close_clinic()


def test_duties_are_kept_in_their_order(desk: Desk, folder: Path) -> None:
    added(desk, folder)
    duties: tuple[Duty, ...] = ("administrator", "nurse")
    desk.set_duties(BO.name, duties)
    person = known_person(desk._reads, BO.name)  # noqa: SLF001
    assert person
    assert person.user.duties == ("nurse", "administrator")


def test_an_interrupted_disabling_is_finished_by_the_next_who_comes_in(desk: Desk, folder: Path) -> None:
    added(desk, folder)
    desk._store.disable_user(BO.name, "left", USER.name, desk._now())  # noqa: SLF001 - as far as it came
    desk.close_clinic()
    with pytest.raises(NotAllowed, match="This user was disabled"):
        opened(folder, BO.name, THEIRS)
    assert vault_facts(folder).users == (USER.name, BO.name)
    opened(folder, USER.name, PASSPHRASE).close_clinic()
    assert vault_facts(folder).users == (USER.name,)


def test_a_name_with_a_passphrase_that_nobody_added_does_not_come_in(desk: Desk, folder: Path) -> None:
    set_passphrase(folder, desk._reads.keys, "Somebody else", THEIRS, cost=FLOOR)  # noqa: SLF001
    desk.close_clinic()
    with pytest.raises(NotAllowed, match="not among the people"):
        opened(folder, "Somebody else", THEIRS)


def test_ones_own_passphrase_is_changed_by_who_knows_it(desk: Desk, folder: Path) -> None:
    with pytest.raises(WrongPassphrase):
        desk.change_passphrase("violet anvil teaspoon harbour ten", THEIRS)
    with pytest.raises(NotAccepted, match="passphrase in use"):
        desk.change_passphrase(PASSPHRASE, PASSPHRASE)
    with pytest.raises(WeakPassphrase):
        desk.change_passphrase(PASSPHRASE, "short")
    desk.change_passphrase(PASSPHRASE, THEIRS)
    assert actions(desk)[0] == "change passphrase"
    desk.close_clinic()
    with pytest.raises(WrongPassphrase):
        opened(folder, USER.name, PASSPHRASE)
    opened(folder, USER.name, THEIRS).close_clinic()


def test_an_administrator_gives_somebody_a_new_passphrase(desk: Desk, folder: Path) -> None:
    added(desk, folder)
    desk.give_passphrase(BO.name, "copper violin meadow twenty-one")
    assert actions(desk)[0] == "give passphrase"
    desk.close_clinic()
    opened(folder, BO.name, "copper violin meadow twenty-one").close_clinic()


def test_a_recovery_key_counts_once_it_is_typed_back(desk: Desk, folder: Path) -> None:
    key = desk.new_recovery_key()
    with pytest.raises(NotAccepted, match="another recovery key"):
        desk.take_recovery_key(key, new_recovery_key())
    with pytest.raises(NotARecoveryKey):
        desk.take_recovery_key(key, key[:-1])
    desk.take_recovery_key(key, key.lower().replace("-", " "))
    assert actions(desk)[:2] == ["type recovery key", "new recovery key"]
    desk.close_clinic()
    again = Desk.recover(folder, key, USER.name, THEIRS, clock_on(TODAY))
    assert "recover" in actions(again)
    again.close_clinic()
    opened(folder, USER.name, THEIRS).close_clinic()
    check_typed(key, key)


def test_the_recovery_key_lets_in_only_whom_the_clinic_knows(desk: Desk, folder: Path) -> None:
    key = desk.new_recovery_key()
    desk.take_recovery_key(key, key)
    added(desk, folder)
    desk.disable_person(BO.name, "left")
    desk.close_clinic()
    for name, said in ((BO.name, "was disabled"), ("Nobody", "not among the people")):
        with pytest.raises(NotAllowed, match=said):
            Desk.recover(folder, key, name, THEIRS, clock_on(TODAY))
    opened(folder, USER.name, PASSPHRASE).close_clinic()


def test_failed_attempts_are_told_to_who_comes_in(desk: Desk, folder: Path) -> None:
    desk.close_clinic()
    for _ in range(3):
        with pytest.raises(WrongPassphrase):
            opened(folder, "Nobody", "x")
    assert (folder / ATTEMPTS).exists()
    again = opened(folder, USER.name, PASSPHRASE)
    assert "failed unlock" in actions(again)
    assert not (folder / ATTEMPTS).exists()
    again.close_clinic()


def test_a_new_data_key_leaves_everybody_their_passphrase_and_makes_a_copy_first(desk: Desk, folder: Path) -> None:
    added(desk, folder)
    before, told = desk._reads.keys, []  # noqa: SLF001
    desk.rotate(lambda done, _all: told.append(done))
    assert told[-1] == 100
    assert desk._reads.keys.data != before.data  # noqa: SLF001
    assert actions(desk)[0] == "rotate keys"
    assert "copy record" in actions(desk)
    desk.set_setting("window", "{}")
    desk.close_clinic()
    for name, passphrase in ((BO.name, THEIRS), (USER.name, PASSPHRASE)):
        opened(folder, name, passphrase).close_clinic()
    assert (folder / KEY_FILE).read_bytes() == (folder / KEY_BACKUP).read_bytes()


def test_stopping_it_changes_nothing(desk: Desk) -> None:
    before = desk._reads.keys  # noqa: SLF001
    with pytest.raises(StoreFailure, match="Stopped as asked"):
        desk.rotate(stop=lambda: True)
    assert desk._reads.keys == before  # noqa: SLF001
