"""``alpdesk salvage``: a damaged clinic into a new folder, with one line for each thing that is missing."""

from __future__ import annotations

import io
import shutil
import sys
from contextlib import closing
from pathlib import Path

import pytest

from alpdesk.cli import main
from alpdesk.desk.clock import clock_on
from alpdesk.desk.desk import Desk
from alpdesk.store import vault
from alpdesk.store.connection import connect
from alpdesk.store.opening import create_store
from tests.unit.desk.conftest import CLINIC, MIRIAM, PASSPHRASE, TODAY, USER, alp


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A clinic with one patient, closed, and a bit of its results is wrong; its recovery key."""
    folder = tmp_path_factory.mktemp("made") / "clinic"
    keys, recovery = vault.create_vault(folder, USER.name, PASSPHRASE, cost=vault.FLOOR)
    create_store(folder, keys).close()
    desk = Desk.open(folder, USER.name, PASSPHRASE, clock_on(TODAY))
    desk.set_letterhead(CLINIC, USER)
    desk.record_results(desk.add_patient(MIRIAM), (alp("24", "2026-03-12"),))
    desk.close_clinic()
    path = folder / "clinic.alpdb"
    with closing(connect(path, keys.db)) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'result'").fetchone()[0]
    data = bytearray(path.read_bytes())
    data[page * 4096 - 2000] ^= 1
    path.write_bytes(data)
    return folder, recovery


@pytest.fixture
def clinic(made: tuple[Path, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it, with the passphrase on the standard input."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{PASSPHRASE}\n"))
    return Path(shutil.copytree(made[0], tmp_path / "clinic"))


def test_what_is_missing_is_printed_and_the_rest_is_a_new_clinic(
    clinic: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (clinic / "clinic.alpdb").read_bytes()
    new = tmp_path / "new"
    assert main(["salvage", str(clinic), "--into", str(new)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].endswith("pages cannot be read. 1 entry is known to be missing.")
    assert lines[1:] == [
        "  1 result",
        "Something is missing in the records of:",
        "  HARTLEY, Miriam, born 1968-03-02",
        f"All that could be read is in the new clinic {new}.",
        f"Open it with:  alpdesk --clinic {new}",
    ]
    assert (clinic / "clinic.alpdb").read_bytes() == before
    desk = Desk.open(new, USER.name, PASSPHRASE, clock_on(TODAY))
    assert desk.record("1").patient.family == "Hartley"
    desk.close_clinic()


def test_the_recovery_key_does_as_well(
    made: tuple[Path, str], clinic: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{made[1]}\n"))
    (clinic / "clinic.alpkey").write_bytes(b"")
    assert main(["salvage", str(clinic), "--into", str(tmp_path / "new"), "--recovery-key"]) == 0


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["--user", "Nobody"], "“Nobody” does not open this clinic"),
        (["--user", USER.name], "This folder is not empty"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(
    clinic: Path, more: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["salvage", str(clinic), "--into", str(clinic), *more]) == 2
    assert capsys.readouterr().err.startswith(f"alpdesk: {said}")


def test_where_several_can_open_it_one_is_named(
    clinic: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keys = vault.unlock_vault(clinic, USER.name, PASSPHRASE)
    vault.set_passphrase(clinic, keys, "Nurse Wu", "another violet anvil teaspoon", cost=vault.FLOOR)
    assert main(["salvage", str(clinic), "--into", str(tmp_path / "new")]) == 2
    assert "Say who is at the desk with --user" in capsys.readouterr().err
    assert not (tmp_path / "new").exists()
