"""Writing a file: the old bytes or the new ones, never half."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from alpdesk.store.files import private_folder, sync_folder, write_atomically


def test_a_file_is_replaced_and_belongs_to_its_owner(tmp_path: Path) -> None:
    path = tmp_path / "file"
    for data in (b"old", b"new"):
        write_atomically(path, data)
        assert path.read_bytes() == data
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_what_a_killed_writer_left_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / "file.part").write_bytes(b"half")
    write_atomically(tmp_path / "file", b"whole")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on file sizes there")
def test_a_full_disk_keeps_the_old_bytes(tmp_path: Path) -> None:
    import resource  # noqa: PLC0415 - missing on Windows

    path = tmp_path / "file"
    write_atomically(path, b"old")
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, usual[1]))
    try:
        with pytest.raises(OSError, match="too large"):
            write_atomically(path, b"x" * 2_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_is_made_with_its_parents_for_the_owner_alone(tmp_path: Path) -> None:
    private_folder(tmp_path / "a" / "b")
    private_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").stat().st_mode & 0o777 == 0o700


def test_a_system_that_remembers_names_by_itself_is_not_asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        sync_folder(tmp_path / "missing")
    monkeypatch.setattr(sys, "platform", "win32")
    sync_folder(tmp_path / "missing")
