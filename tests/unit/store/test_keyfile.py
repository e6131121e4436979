"""The key file: damage is told from a wrong passphrase, and a good copy exists at every instant."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.store import keyfile, vault
from alpdesk.store.failures import KeyFileDamaged, MadeByNewerVersion, NotAClinic
from alpdesk.store.keyfile import KeyFile, NotAKeyFile
from tests.unit.store.samples import PASSPHRASE, WHO


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """A folder with the key file alone."""
    for name in ("clinic.alpkey", "clinic.alpkey.bak"):
        (tmp_path / name).write_bytes((made / name).read_bytes())
    return tmp_path


@pytest.fixture(scope="session")
def whole(made: Path) -> bytes:
    """The bytes of a good key file."""
    return (made / "clinic.alpkey").read_bytes()


def test_every_single_flipped_bit_is_named_as_damage(whole: bytes) -> None:
    for place in range(len(whole)):
        for bit in range(8):
            data = bytearray(whole)
            data[place] ^= 1 << bit
            with pytest.raises(NotAKeyFile):
                keyfile.understood(bytes(data))


@given(st.data())
def test_a_file_cut_short_is_damage(whole: bytes, data: st.DataObject) -> None:
    with pytest.raises(NotAKeyFile):
        keyfile.understood(whole[: data.draw(st.integers(0, len(whole) - 1))])


@pytest.mark.parametrize(
    "data",
    [b"", b"null", b"[]", b'{"sum": 1}', b"[" * 100_000, b'{"sum": NaN}', b"\xff\xfe", b" " * 262_145, b'"text"'],
)
def test_other_texts_are_damage(data: bytes) -> None:
    with pytest.raises(NotAKeyFile):
        keyfile.understood(data)


def resigned(whole: bytes, **changes: object) -> bytes:
    """The file with other fields and a right checksum."""
    fields = {name: value for name, value in json.loads(whole).items() if name != "sum"} | changes
    return keyfile._indented(fields | {"sum": keyfile._checksum(fields)})  # noqa: SLF001 - what a forger can do


@pytest.mark.parametrize(
    "changes",
    [{"format": "other"}, {"slots": []}, {"key_ids": []}, {"counter": "1"}, {"extra": 1}, {"version": True}],
)
def test_a_right_checksum_does_not_excuse_wrong_fields(whole: bytes, changes: dict[str, object]) -> None:
    with pytest.raises(NotAKeyFile):
        keyfile.understood(resigned(whole, **changes))


def test_a_later_form_is_named_with_both_numbers(whole: bytes) -> None:
    with pytest.raises(MadeByNewerVersion, match="form 2, made by a newer AlpDesk; this one knows form 1"):
        keyfile.understood(resigned(whole, version=2))


def test_a_damaged_file_opens_with_its_copy_and_is_repaired(folder: Path) -> None:
    good = (folder / "clinic.alpkey").read_bytes()
    (folder / "clinic.alpkey").write_bytes(good[:-9])
    with pytest.raises(KeyFileDamaged, match="open the clinic with the copy") as caught:
        vault.unlock_vault(folder, WHO, PASSPHRASE)
    assert caught.value.backup
    keys = vault.unlock_vault(folder, WHO, PASSPHRASE, backup=True)
    keyfile.repair_key_file(folder)
    assert vault.unlock_vault(folder, WHO, PASSPHRASE) == keys
    assert (folder / "clinic.alpkey.damaged").read_bytes() == good[:-9]


def test_a_missing_key_file_is_repaired_from_its_copy(folder: Path) -> None:
    (folder / "clinic.alpkey").unlink()
    with pytest.raises(KeyFileDamaged) as caught:
        keyfile.read_key_file(folder)
    assert caught.value.backup
    keyfile.repair_key_file(folder)
    assert sorted(path.name for path in folder.iterdir()) == ["clinic.alpkey", "clinic.alpkey.bak"]


def test_when_both_are_damaged_a_backup_is_asked_for(folder: Path) -> None:
    for name in ("clinic.alpkey", "clinic.alpkey.bak"):
        (folder / name).write_bytes(b"{}")
    with pytest.raises(KeyFileDamaged, match="and its copy are damaged") as caught:
        keyfile.read_key_file(folder)
    assert not caught.value.backup
    with pytest.raises(KeyFileDamaged):
        keyfile.repair_key_file(folder)


def test_no_file_at_all_is_no_clinic(tmp_path: Path) -> None:
    with pytest.raises(NotAClinic):
        keyfile.read_key_file(tmp_path)


def test_writing_leaves_two_equal_files_and_nothing_else(folder: Path) -> None:
    file = keyfile.read_key_file(folder)
    keyfile.write_key_file(folder, msgspec.structs.replace(file, counter=7))
    assert keyfile.read_key_file(folder).counter == keyfile.read_key_file(folder, backup=True).counter == 7
    assert sorted(path.name for path in folder.iterdir()) == ["clinic.alpkey", "clinic.alpkey.bak"]


def test_what_could_not_be_read_back_is_not_written(folder: Path) -> None:
    file: KeyFile = msgspec.structs.replace(keyfile.read_key_file(folder), slots=[])
    before = (folder / "clinic.alpkey").read_bytes()
    with pytest.raises(NotAKeyFile):
        keyfile.write_key_file(folder, file)
    assert (folder / "clinic.alpkey").read_bytes() == before
