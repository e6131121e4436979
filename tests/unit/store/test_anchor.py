"""The anchor beside the database: what it keeps, how it is written, and what it tells of a trail."""

from __future__ import annotations

import json
import secrets
from dataclasses import replace
from pathlib import Path

import pytest

from alpdesk.store import anchor as anchors
from alpdesk.store import opening
from alpdesk.store.anchor import Anchor, AnchorDamaged, AnchorFound, check_anchor, read_anchor, write_anchor
from alpdesk.store.audit import Head
from alpdesk.store.failures import ReadOnlyFolder
from alpdesk.store.files import ANCHOR
from alpdesk.store.rows import instant_of
from alpdesk.store.store import Store
from alpdesk.store.vault import DataKeys
from tests.unit.store.samples import AT, HARTLEY, WHO

EARLY = Head(4, "4" * 64, "2026-03-12T09:00:00.000000+00:00")
LATE = Head(9, "9" * 64, "2026-03-12T10:00:00.000000+00:00")
ANCHOR_KEYS = DataKeys(b"k" * 32, "k1", WHO)


def test_an_anchor_is_read_as_written_with_the_one_before_it(tmp_path: Path) -> None:
    assert read_anchor(tmp_path, ANCHOR_KEYS) is None
    write_anchor(tmp_path, ANCHOR_KEYS, EARLY)
    assert read_anchor(tmp_path, ANCHOR_KEYS) == Anchor(EARLY)
    write_anchor(tmp_path, ANCHOR_KEYS, LATE)
    assert read_anchor(tmp_path, ANCHOR_KEYS) == Anchor(LATE, EARLY)
    assert (tmp_path / ANCHOR).stat().st_mode & 0o777 == 0o600


def test_the_same_head_is_not_written_again(tmp_path: Path) -> None:
    write_anchor(tmp_path, ANCHOR_KEYS, EARLY)
    write_anchor(tmp_path, ANCHOR_KEYS, LATE)
    before = (tmp_path / ANCHOR).stat().st_ino
    write_anchor(tmp_path, ANCHOR_KEYS, LATE)
    assert (tmp_path / ANCHOR).stat().st_ino == before
    assert read_anchor(tmp_path, ANCHOR_KEYS) == Anchor(LATE, EARLY)


@pytest.mark.parametrize(
    "data",
    [b"", b"[]", b"{}", b"\xff\xfe", b"[" * 4_000, b'{"mac": "x"}', b'{"mac": "x", "head": 3}', b" " * 5_000],
)
def test_anything_else_is_a_damaged_anchor_and_can_be_written_anew(tmp_path: Path, data: bytes) -> None:
    (tmp_path / ANCHOR).write_bytes(data)
    with pytest.raises(AnchorDamaged):
        read_anchor(tmp_path, ANCHOR_KEYS)
    write_anchor(tmp_path, ANCHOR_KEYS, EARLY)
    assert read_anchor(tmp_path, ANCHOR_KEYS) == Anchor(EARLY)


def test_every_change_of_a_byte_is_damage(tmp_path: Path) -> None:
    write_anchor(tmp_path, ANCHOR_KEYS, EARLY)
    whole = (tmp_path / ANCHOR).read_bytes()
    fields = json.loads(whole)
    for place in range(0, len(whole), 7):
        (tmp_path / ANCHOR).write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        try:
            assert read_anchor(tmp_path, ANCHOR_KEYS) == Anchor(EARLY)
        except AnchorDamaged:
            continue
        assert json.loads((tmp_path / ANCHOR).read_bytes()) == fields


def test_an_anchor_of_another_clinic_is_not_believed(tmp_path: Path) -> None:
    write_anchor(tmp_path, DataKeys(secrets.token_bytes(32)), EARLY)
    with pytest.raises(AnchorDamaged):
        read_anchor(tmp_path, ANCHOR_KEYS)


@pytest.mark.parametrize(
    ("anchor", "head", "sealed", "found"),
    [
        (None, EARLY, None, AnchorFound("missing")),
        (Anchor(EARLY), EARLY, EARLY.mac, AnchorFound()),
        (Anchor(EARLY), LATE, EARLY.mac, AnchorFound()),
        (Anchor(Head()), LATE, None, AnchorFound()),
        (Anchor(LATE), EARLY, None, AnchorFound("rolled-back", 5, instant_of(EARLY.at))),
        (Anchor(LATE), Head(), None, AnchorFound("rolled-back", 9)),
        (Anchor(LATE, EARLY), LATE, "7" * 64, AnchorFound("replaced", since=instant_of(EARLY.at))),
        (Anchor(EARLY), LATE, None, AnchorFound("replaced")),
    ],
)
def test_what_an_anchor_tells_of_a_trail(
    anchor: Anchor | None, head: Head, sealed: str | None, found: AnchorFound
) -> None:
    assert check_anchor(anchor, head, sealed) == found


def test_closing_writes_the_anchor_and_a_longer_trail_agrees_with_it(folder: Path, keys: DataKeys) -> None:
    opened = opening.open_database(folder, keys)
    opened.store.add_patient(HARTLEY, WHO, AT)
    opened.write_anchor()
    before = opened.audit_head()
    opened.store.add_patient(replace(HARTLEY, given="Ada"), WHO, AT)
    after = opened.audit_head()
    assert opened.anchored() == AnchorFound()
    opened.close()
    assert read_anchor(folder, keys) == Anchor(after, before)


def test_a_database_put_back_to_an_older_state_is_noticed(folder: Path, keys: DataKeys) -> None:
    old = (folder / "clinic.alpdb").read_bytes()
    opened = opening.open_database(folder, keys)
    opened.store.add_patient(HARTLEY, WHO, AT)
    opened.close()
    (folder / "clinic.alpdb").write_bytes(old)
    again = opening.open_database(folder, keys)
    assert (again.anchored().state, again.anchored().lines) == ("rolled-back", 1)
    again.close()


def test_a_damaged_anchor_is_said_and_mended_at_closing(folder: Path, keys: DataKeys) -> None:
    (folder / ANCHOR).write_bytes(b"{}")
    opened = opening.open_database(folder, keys)
    assert opened.anchored() == AnchorFound("damaged")
    opened.close()
    assert read_anchor(folder, keys) is not None


def test_a_folder_that_takes_no_anchor_closes_all_the_same(
    store: Store, folder: Path, keys: DataKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, _data: bytes) -> None:
        raise PermissionError(13, "no")

    store.add_patient(HARTLEY, WHO, AT)
    monkeypatch.setattr(anchors, "write_atomically", refuse)
    with pytest.raises(ReadOnlyFolder):
        write_anchor(folder, keys, LATE)
    store.close()
    monkeypatch.undo()
    again = opening.open_database(folder, keys)
    assert again.anchored() == AnchorFound()
    again.close()
