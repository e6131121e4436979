"""Unlocking a clinic: users, the recovery key, and what a wrong or tampered file leads to."""

from __future__ import annotations

import shutil
import time
from pathlib import Path
from threading import Thread

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.store import keyfile, vault
from alpdesk.store.failures import (
    AlreadyAClinic,
    KeyFileDamaged,
    NotAClinic,
    NotARecoveryKey,
    WeakPassphrase,
    WrongPassphrase,
)
from alpdesk.store.keyfile import Derivation, KeyFile
from alpdesk.store.recovery_key import new_recovery_key, recovery_bytes
from alpdesk.store.vault import DataKeys
from tests.unit.store.samples import PASSPHRASE, WHO, no_room


@pytest.fixture(scope="module")
def locked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, DataKeys, str]:
    """A key file, the keys that it holds, and its recovery key."""
    folder = tmp_path_factory.mktemp("vault") / "clinic"
    keys, recovery = vault.create_vault(folder, WHO, PASSPHRASE, "Elm Surgery", cost=vault.FLOOR)
    return folder, keys, recovery


@pytest.fixture
def folder(locked: tuple[Path, DataKeys, str], tmp_path: Path) -> Path:
    """A copy that a test may change."""
    return Path(shutil.copytree(locked[0], tmp_path / "clinic"))


def rewritten(folder: Path, **changes: object) -> None:
    """The key file with other fields and a right checksum, as somebody who knows the form would write it."""
    fields = msgspec.to_builtins(keyfile.read_key_file(folder)) | changes
    (folder / "clinic.alpkey").write_bytes(keyfile.written(msgspec.convert(fields, KeyFile)))


def slots(folder: Path) -> list[dict[str, object]]:
    return list(msgspec.to_builtins(keyfile.read_key_file(folder))["slots"])


def test_the_passphrase_opens_what_was_made(locked: tuple[Path, DataKeys, str]) -> None:
    folder, keys, _ = locked
    assert vault.unlock_vault(folder, WHO, PASSPHRASE) == keys


def test_a_user_is_known_whatever_the_case_and_the_accents(locked: tuple[Path, DataKeys, str]) -> None:
    folder, keys, _ = locked
    assert vault.unlock_vault(folder, " dr ada OKAFOR", PASSPHRASE).data == keys.data


def test_the_recovery_key_opens_too_however_it_is_typed(locked: tuple[Path, DataKeys, str]) -> None:
    folder, keys, recovery = locked
    typed = recovery.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert vault.unlock_with_recovery_key(folder, typed).data == keys.data


@pytest.mark.parametrize(
    ("user", "passphrase"), [(WHO, "gallop tulips unrelated fifty"), ("Nobody", PASSPHRASE), (WHO, "")]
)
def test_a_wrong_name_or_passphrase_is_one_and_the_same_failure(
    locked: tuple[Path, DataKeys, str], user: str, passphrase: str
) -> None:
    with pytest.raises(WrongPassphrase, match="User name and passphrase do not open this clinic"):
        vault.unlock_vault(locked[0], user, passphrase)


def test_an_unknown_user_is_not_told_by_the_time_taken(locked: tuple[Path, DataKeys, str]) -> None:
    started = time.process_time()
    with pytest.raises(WrongPassphrase):
        vault.unlock_vault(locked[0], "Nobody", PASSPHRASE)
    assert time.process_time() - started > 0.02


def test_another_clinics_recovery_key_opens_nothing(locked: tuple[Path, DataKeys, str]) -> None:
    with pytest.raises(WrongPassphrase):
        vault.unlock_with_recovery_key(locked[0], new_recovery_key())


def test_the_derivation_lets_other_threads_run(locked: tuple[Path, DataKeys, str]) -> None:
    found: list[DataKeys] = []
    thread = Thread(target=lambda: found.append(vault.unlock_vault(locked[0], WHO, PASSPHRASE)))
    thread.start()
    thread.join()
    assert found == [locked[1]]


def test_the_keys_of_each_purpose_differ_and_none_is_printed(locked: tuple[Path, DataKeys, str]) -> None:
    keys = locked[1]
    purposes = {keys.data, keys.db, keys.audit, keys.header_mac, keys.anchor, keys.export}
    assert len(purposes) == 6
    assert {len(key) for key in purposes} == {32}
    assert not any(key.hex() in repr(keys) or repr(key)[2:-1] in repr(keys) for key in purposes)


def test_only_the_owner_may_read_the_files(locked: tuple[Path, DataKeys, str]) -> None:
    folder = locked[0]
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()} == {
        "clinic.alpkey": 0o600,
        "clinic.alpkey.bak": 0o600,
    }


def test_what_is_known_before_unlocking(locked: tuple[Path, DataKeys, str]) -> None:
    assert vault.vault_facts(locked[0]) == vault.VaultFacts("Elm Surgery", invented=False, users=(WHO,))


def test_a_weak_passphrase_makes_no_clinic(tmp_path: Path) -> None:
    with pytest.raises(WeakPassphrase):
        vault.create_vault(tmp_path / "clinic", WHO, "too short", cost=vault.FLOOR)
    assert not (tmp_path / "clinic").exists()


def test_only_the_invented_clinic_may_have_a_passphrase_that_everybody_sees(tmp_path: Path) -> None:
    keys, _ = vault.create_vault(tmp_path, WHO, "demo", "Demo", invented=True, cost=vault.FLOOR)
    assert vault.unlock_vault(tmp_path, WHO, "demo") == keys
    assert vault.vault_facts(tmp_path).invented


def test_a_clinic_is_never_made_over_another(folder: Path) -> None:
    before = (folder / "clinic.alpkey").read_bytes()
    with pytest.raises(AlreadyAClinic):
        vault.create_vault(folder, WHO, PASSPHRASE, cost=vault.FLOOR)
    assert (folder / "clinic.alpkey").read_bytes() == before


def test_a_folder_without_key_file_is_no_clinic(tmp_path: Path) -> None:
    with pytest.raises(NotAClinic, match=r"clinic\.alpkey is missing"):
        vault.unlock_vault(tmp_path, WHO, PASSPHRASE)


def test_a_new_passphrase_replaces_the_old_one_without_touching_the_data_key(
    folder: Path, locked: tuple[Path, DataKeys, str]
) -> None:
    keys, recovery = locked[1:]
    vault.set_passphrase(folder, keys, WHO, "forty gallop unrelated tulips", cost=vault.FLOOR)
    assert vault.unlock_vault(folder, WHO, "forty gallop unrelated tulips") == keys
    assert vault.unlock_vault(folder, WHO, "forty gallop unrelated tulips", backup=True) == keys
    assert vault.unlock_with_recovery_key(folder, recovery).data == keys.data
    with pytest.raises(WrongPassphrase):
        vault.unlock_vault(folder, WHO, PASSPHRASE)


def test_a_second_user_opens_the_same_clinic(folder: Path, locked: tuple[Path, DataKeys, str]) -> None:
    keys = locked[1]
    vault.set_passphrase(folder, keys, "Nurse Bo", "purple ladders whistle again", cost=vault.FLOOR)
    assert vault.unlock_vault(folder, "Nurse Bo", "purple ladders whistle again").data == keys.data
    assert vault.unlock_vault(folder, WHO, PASSPHRASE) == keys
    assert vault.vault_facts(folder).users == (WHO, "Nurse Bo")


def test_a_weak_new_passphrase_changes_nothing(folder: Path, locked: tuple[Path, DataKeys, str]) -> None:
    before = (folder / "clinic.alpkey").read_bytes()
    with pytest.raises(WeakPassphrase):
        vault.set_passphrase(folder, locked[1], WHO, "Elm Surgery 2026", cost=vault.FLOOR)
    assert (folder / "clinic.alpkey").read_bytes() == before


def test_other_keys_cannot_set_a_passphrase(folder: Path) -> None:
    with pytest.raises(KeyFileDamaged):
        vault.set_passphrase(folder, DataKeys(bytes(32)), WHO, "forty gallop unrelated tulips", cost=vault.FLOOR)


def test_a_field_changed_by_hand_is_damage_even_with_a_right_checksum(folder: Path) -> None:
    rewritten(folder, label="Oak Surgery")
    with pytest.raises(KeyFileDamaged) as caught:
        vault.unlock_vault(folder, WHO, PASSPHRASE)
    assert caught.value.backup


def test_a_recovery_slot_taken_out_is_damage(folder: Path) -> None:
    rewritten(folder, slots=[slot for slot in slots(folder) if slot["kind"] != "recovery"])
    with pytest.raises(KeyFileDamaged):
        vault.unlock_vault(folder, WHO, PASSPHRASE)


@pytest.mark.parametrize(
    "derivation",
    [
        Derivation("argon2id", 19_455, 2, 1),
        Derivation("argon2id", 19_456, 1, 1),
        Derivation("argon2id", 2**21 + 1, 2, 1),
        Derivation("argon2id", 19_456, 17, 1),
        Derivation("argon2id", 19_456, 2, 17),
    ],
)
def test_a_derivation_made_weaker_or_monstrous_is_refused_before_it_runs(folder: Path, derivation: Derivation) -> None:
    changed = [slot | {"derivation": msgspec.to_builtins(derivation)} for slot in slots(folder)]
    rewritten(folder, slots=changed)
    with pytest.raises(KeyFileDamaged):
        vault.unlock_vault(folder, WHO, PASSPHRASE)


def test_a_data_key_sealed_by_somebody_else_is_damage(folder: Path) -> None:
    first, recovery = slots(folder)
    rewritten(folder, slots=[first | {"sealed": recovery["sealed"]}, recovery])
    with pytest.raises(KeyFileDamaged):
        vault.unlock_vault(folder, WHO, PASSPHRASE)


def test_a_slot_without_any_key_is_damage(folder: Path) -> None:
    rewritten(folder, slots=[slot | {"sealed": {}} for slot in slots(folder)])
    with pytest.raises(KeyFileDamaged):
        vault.unlock_vault(folder, WHO, PASSPHRASE)


@given(st.binary(min_size=20, max_size=20))
def test_every_recovery_key_can_be_read_back(secret: bytes) -> None:
    assert recovery_bytes(new_recovery_key(lambda _: secret)) == secret


@given(st.binary(min_size=20, max_size=20), st.integers(0, 39), st.integers(1, 31))
def test_one_wrong_letter_in_a_recovery_key_is_noticed(secret: bytes, place: int, shift: int) -> None:
    letters = list(new_recovery_key(lambda _: secret).replace("-", ""))
    alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    letters[place] = alphabet[(alphabet.index(letters[place]) + shift) % 32]
    with pytest.raises(NotARecoveryKey, match="typing error"):
        recovery_bytes("".join(letters))


@pytest.mark.parametrize("text", ["", "ABCDE", "A" * 39, "A" * 41, "U" * 40, "é" * 40])
def test_what_is_no_recovery_key_is_named_so(text: str) -> None:
    with pytest.raises(NotARecoveryKey, match="8 groups of 5"):
        recovery_bytes(text)


def test_a_passphrase_wrapped_with_less_effort_is_wrapped_anew_when_it_opens(
    folder: Path, locked: tuple[Path, DataKeys, str]
) -> None:
    more = Derivation("argon2id", vault.FLOOR.memory_kib, vault.FLOOR.passes + 1, 1)
    assert vault.unlock_vault(folder, WHO, PASSPHRASE, cost=more) == locked[1]
    file = keyfile.read_key_file(folder)
    assert (file.slots[0].derivation, file.counter) == (more, 2)
    assert vault.unlock_vault(folder, WHO, PASSPHRASE, cost=vault.FLOOR) == locked[1]
    assert keyfile.read_key_file(folder) == file
    assert vault.unlock_with_recovery_key(folder, locked[2]).data == locked[1].data


def test_where_the_key_file_cannot_be_written_it_stays_as_it_is_and_opens(
    folder: Path, locked: tuple[Path, DataKeys, str]
) -> None:
    more = Derivation("argon2id", vault.FLOOR.memory_kib, vault.FLOOR.passes + 1, 1)
    with no_room(100):
        assert vault.unlock_vault(folder, WHO, PASSPHRASE, cost=more) == locked[1]
    assert keyfile.read_key_file(folder).counter == 1


def test_a_new_recovery_key_takes_the_place_of_the_old_one(folder: Path, locked: tuple[Path, DataKeys, str]) -> None:
    _, keys, old = locked
    new = new_recovery_key()
    vault.set_recovery_key(folder, keys, new)
    assert vault.unlock_with_recovery_key(folder, new).data == keys.data
    with pytest.raises(WrongPassphrase):
        vault.unlock_with_recovery_key(folder, old)
    assert vault.unlock_vault(folder, WHO, PASSPHRASE) == keys


def test_dropping_a_user_leaves_the_others_and_the_recovery_key(
    folder: Path, locked: tuple[Path, DataKeys, str]
) -> None:
    _, keys, recovery = locked
    vault.set_passphrase(folder, keys, "Bo Lind", "marble lantern orchard seventeen", cost=vault.FLOOR)
    vault.drop_user(folder, keys, "bo lind")
    counter = keyfile.read_key_file(folder).counter
    vault.drop_user(folder, keys, "bo lind")
    assert keyfile.read_key_file(folder).counter == counter
    assert vault.vault_facts(folder).users == (WHO,)
    assert vault.unlock_with_recovery_key(folder, recovery).data == keys.data


def test_keys_are_told_apart_and_say_nothing_of_themselves() -> None:
    secret = bytes(range(32))
    keys = DataKeys(secret, "1f", WHO)
    assert keys == DataKeys(secret, "1f", WHO)
    assert keys != DataKeys(bytes(32), "1f", WHO)
    assert keys != keys.awaiting(DataKeys(bytes(32)))
    assert keys != secret
    assert len({keys, DataKeys(secret, "1f", WHO)}) == 1
    assert repr(keys) == "DataKeys(key_id='1f', user='Dr Ada Okafor')"
    assert keys.data == secret
    assert secret not in (keys._masked, keys._pad)  # noqa: SLF001 - neither half is the key
