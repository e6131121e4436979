"""A file is written whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from alpdesk.exchange.files import AlreadyThere, NotWritten, write_whole


def test_a_file_is_written_with_nothing_beside_it(tmp_path: Path) -> None:
    write_whole(tmp_path / "letter.pdf", b"whole")

    assert [path.name for path in tmp_path.iterdir()] == ["letter.pdf"]
    assert (tmp_path / "letter.pdf").read_bytes() == b"whole"


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps its own rights")
def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    write_whole(tmp_path / "letter.pdf", b"whole")

    assert (tmp_path / "letter.pdf").stat().st_mode & 0o777 == 0o600


def test_an_existing_file_is_kept_unless_it_may_be_replaced(tmp_path: Path) -> None:
    target = tmp_path / "letter.pdf"
    target.write_bytes(b"first")

    with pytest.raises(AlreadyThere, match=r"letter\.pdf exists already and was not changed"):
        write_whole(target, b"second")
    assert target.read_bytes() == b"first"

    write_whole(target, b"second", replace=True)
    assert target.read_bytes() == b"second"


def test_a_file_that_appears_meanwhile_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "letter.pdf"
    fsync = os.fsync

    def appears(handle: int) -> None:
        target.write_bytes(b"theirs")
        fsync(handle)

    monkeypatch.setattr(os, "fsync", appears)
    with pytest.raises(AlreadyThere):
        write_whole(target, b"ours")
    assert target.read_bytes() == b"theirs"
    assert list(tmp_path.iterdir()) == [target]


def test_what_another_attempt_left_is_named_and_not_touched(tmp_path: Path) -> None:
    left = tmp_path / "letter.pdf.part"
    left.write_bytes(b"half")

    with pytest.raises(NotWritten, match=r"letter\.pdf\.part is left from another attempt"):
        write_whole(tmp_path / "letter.pdf", b"whole")
    assert left.read_bytes() == b"half"


@pytest.mark.parametrize(
    ("code", "why"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "the disk is read-only"),
        (errno.EACCES, "this folder may not be written to"),
        (errno.EBUSY, "device or resource busy"),
    ],
)
def test_a_disk_that_refuses_leaves_nothing_behind(
    code: int, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(_handle: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", refuses)
    with pytest.raises(NotWritten, match=f"letter.pdf was not written: {why}"):
        write_whole(tmp_path / "letter.pdf", b"whole")
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotWritten, match="the folder does not exist"):
        write_whole(tmp_path / "nowhere" / "letter.pdf", b"whole")


def test_a_folder_of_that_name_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").mkdir()

    with pytest.raises(NotWritten, match="there is a folder of that name"):
        write_whole(tmp_path / "letter.pdf", b"whole", replace=True)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.pdf"]


def test_a_system_without_words_for_its_refusal_gets_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(_handle: int) -> None:
        raise OSError

    monkeypatch.setattr(os, "fsync", refuses)
    with pytest.raises(NotWritten, match="the system refused it"):
        write_whole(tmp_path / "letter.pdf", b"whole")
