"""A network drive is known as one; a folder that vanishes under an open record is said and costs nothing."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path, PureWindowsPath
from types import SimpleNamespace

import pytest

from alpdesk.store import opening
from alpdesk.store.failures import FolderGone
from alpdesk.store.places import network_of
from alpdesk.store.vault import DataKeys
from tests.unit.store.samples import ALP, AT, HARTLEY, WHO

MOUNTS = (
    "21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
    "30 21 0:44 / /mnt/ward\\040share rw - cifs //server/ward rw\n"
    "31 21 0:45 / /mnt/ward rw master:2 - nfs4 server:/ward rw\n"
    "32 31 8:2 / /mnt/ward/local rw - ext4 /dev/sdb1 rw\n"
    "33 21 0:46 / /srv/me/far rw - fuse.sshfs me@far: rw\n"
    "34 21 0:47 / /broken\n"
    "short\n"
)


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    """The system's table of file systems."""
    table = tmp_path / "mountinfo"
    table.write_text(MOUNTS)
    return table


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such table")
@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/srv/me/clinic", ""),
        ("/mnt/ward share/clinic", "cifs"),
        ("/mnt/ward/clinic", "nfs4"),
        ("/mnt/ward", "nfs4"),
        ("/mnt/ward/local/clinic", ""),
        ("/srv/me/far/clinic", "sshfs"),
        ("/broken/clinic", ""),
    ],
)
def test_the_nearest_mount_decides(mounts: Path, folder: str, kind: str) -> None:
    assert network_of(Path(folder), mounts) == kind


def test_where_nobody_can_tell_nothing_is_said(tmp_path: Path) -> None:
    assert network_of(tmp_path, tmp_path / "missing") == ""
    assert network_of(tmp_path) == ""


@pytest.mark.parametrize(
    ("folder", "drive", "kind"),
    [("//server/ward/clinic", 3, "network share"), ("Z:/clinic", 4, "network drive"), ("C:/clinic", 3, "")],
)
def test_windows_tells_network_drives_by_their_kind(
    monkeypatch: pytest.MonkeyPatch, folder: str, drive: int, kind: str
) -> None:
    kernel = SimpleNamespace(GetDriveTypeW=lambda root: drive if root.endswith(":\\") else 0)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    path = PureWindowsPath(folder)
    assert network_of(SimpleNamespace(absolute=lambda: path)) == kind  # type: ignore[arg-type]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not let an open folder go")
def test_a_folder_that_vanishes_is_said_and_nothing_is_lost_when_it_returns(folder: Path, keys: DataKeys) -> None:
    store = opening.open_store(folder, keys)
    patient = store.add_patient(HARTLEY, WHO, AT)
    away = folder.rename(folder.with_name("away"))
    with pytest.raises(FolderGone, match="cannot be reached: nothing was saved"):
        store.add_results(patient, [ALP], WHO, AT)
    away.rename(folder)
    store.add_results(patient, [ALP], WHO, AT)
    assert len(store.record(patient).results) == 1
    store.close()
