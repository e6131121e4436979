"""The clinic's lock: one holder at a time, named to whoever comes second."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from alpdesk.store.failures import LockedByOther, ReadOnlyFolder
from alpdesk.store.lock import ClinicLock

_HOLD = (
    "import sys; from pathlib import Path; from alpdesk.store.lock import ClinicLock\n"
    "lock = ClinicLock(Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()\n"
)


def holder(folder: Path) -> subprocess.Popen[str]:
    """Another process that holds the lock until it is killed."""
    process = subprocess.Popen(  # noqa: S603 - our own code
        [sys.executable, "-c", _HOLD, str(folder)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[3],
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_the_second_is_told_process_computer_and_time_of_the_first(tmp_path: Path) -> None:
    with holder(tmp_path) as other:
        try:
            with pytest.raises(LockedByOther, match=rf"process {other.pid} on .+, since \d{{4}}-\d\d-\d\d \d\d:\d\d"):
                ClinicLock(tmp_path)
        finally:
            other.kill()


def test_the_lock_of_a_killed_process_is_taken_over(tmp_path: Path) -> None:
    with holder(tmp_path) as other:
        other.kill()
    assert (tmp_path / "clinic.lock").stat().st_size > 0
    ClinicLock(tmp_path).release()


def test_a_released_lock_is_free_and_names_nobody(tmp_path: Path) -> None:
    lock = ClinicLock(tmp_path)
    lock.release()
    lock.release()
    assert (tmp_path / "clinic.lock").read_bytes() == b""
    ClinicLock(tmp_path).release()


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b'{"pid": 1}'])
def test_a_holder_that_cannot_be_named_still_holds(tmp_path: Path, text: bytes) -> None:
    lock = ClinicLock(tmp_path)
    (tmp_path / "clinic.lock").write_bytes(text)
    with pytest.raises(LockedByOther, match="open in another AlpDesk: close it there first"):
        ClinicLock(tmp_path)
    lock.release()


def test_a_lock_that_cannot_be_written_is_a_read_only_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "no")

    monkeypatch.setattr("os.open", refuse)
    with pytest.raises(ReadOnlyFolder):
        ClinicLock(tmp_path)
