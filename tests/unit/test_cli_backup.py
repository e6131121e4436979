"""``alpdesk backup`` and ``alpdesk restore``: the clinic's copies without a window."""

from __future__ import annotations

import hashlib
import hmac
import io
import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from alpdesk.cli import main
from alpdesk.clinical.people import Clinic, User
from alpdesk.clinical.record import Patient
from alpdesk.desk.clock import system_clock
from alpdesk.desk.desk import Desk
from alpdesk.desk.restoring import copies_for
from alpdesk.store.attempts import read_attempts
from alpdesk.store.keyfile import KeyFile, read_key_file, write_key_file, written
from alpdesk.store.opening import create_store, open_database
from alpdesk.store.vault import FLOOR, DataKeys, create_vault, set_passphrase, unlock_vault

PASSPHRASE = "violet anvil teaspoon harbour nine"  # noqa: S105 - opens nothing but a test’s clinic
WHO = "Dr Ada Okafor"
Run = Callable[..., int]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A clinic with one patient and one copy, closed; and its recovery key."""
    folder = tmp_path_factory.mktemp("made") / "clinic"
    keys, recovery = create_vault(folder, WHO, PASSPHRASE, cost=FLOOR)
    create_store(folder, keys).close()
    desk = Desk(open_database(folder, keys), User(WHO), system_clock)
    desk.set_letterhead(Clinic("Elm Surgery"), User(WHO))
    desk.add_patient(Patient("", "Hartley", "Miriam", sex="female"))
    desk.copy_now()
    desk.close_clinic()
    return folder, recovery


@pytest.fixture
def clinic(made: tuple[Path, str], tmp_path: Path) -> Path:
    """A copy of the clinic."""
    return Path(shutil.copytree(made[0], tmp_path / "clinic"))


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    def command(*arguments: object, secret: str = PASSPHRASE) -> int:
        monkeypatch.setattr(sys, "stdin", io.StringIO(f"{secret}\n"))
        return main([str(one) for one in arguments])

    return command


def patients(folder: Path) -> int:
    opened = open_database(folder, unlock_vault(folder, WHO, PASSPHRASE))
    found = opened.count()
    opened.close()
    return found


def test_a_copy_is_made_listed_and_checked(
    clinic: Path, run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("backup", "--clinic", clinic) == 0
    assert "1 patient, 0 results" in capsys.readouterr().out
    (tmp_path / "stick").mkdir()
    assert run("backup", "--clinic", clinic, "--to", tmp_path / "stick", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert Path(told["folder"]).parent == tmp_path / "stick"
    assert (told["patients"], told["fault"], told["checked"] is None) == (1, "", False)
    assert run("backup", "--clinic", clinic, "--list") == 0
    assert capsys.readouterr().out.count("whole as far as can be seen") == 2
    assert run("backup", "--clinic", clinic, "--check") == 0
    assert capsys.readouterr().out.count("read to its end and good") == 2
    newest = copies_for(clinic, system_clock)[0].folder / "clinic.alpdb"
    newest.write_bytes(newest.read_bytes()[:-1] + b"x")
    assert run("backup", "--clinic", clinic, "--check") == 1
    assert "NOT GOOD: clinic.alpdb of this copy is damaged" in capsys.readouterr().out


def test_where_there_is_no_copy_or_no_folder_it_says_so(
    clinic: Path, run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("backup", "--clinic", clinic, "--to", tmp_path / "gone") == 2
    assert "plug in the stick" in capsys.readouterr().err
    shutil.rmtree(clinic / "backups")
    assert run("backup", "--clinic", clinic, "--list") == 0
    assert capsys.readouterr().err == "There is no copy of this record yet.\n"
    assert run("restore", "--newest", "--clinic", clinic) == 2
    assert "There is no good copy in this folder" in capsys.readouterr().err


def test_the_newest_copy_takes_the_place_of_a_damaged_record(
    clinic: Path, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    (clinic / "clinic.alpdb").write_bytes(b"x" * 9000)
    assert run("restore", "--newest", "--clinic", clinic) == 0
    assert "This record was restored from the copy of" in capsys.readouterr().out
    assert [path.read_bytes() for path in clinic.glob("clinic.alpdb.before-restore-*")] == [b"x" * 9000]
    assert patients(clinic) == 1


def test_a_copy_by_its_name_makes_a_second_clinic(
    made: tuple[Path, str], clinic: Path, run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = copies_for(clinic, system_clock)[0].name
    given = ("restore", name, "--clinic", clinic, "--into", tmp_path / "new", "--user", WHO)
    assert run(*given, secret="wrong") == 2  # noqa: S106 - wrong on purpose
    (tmp_path / "new").mkdir()
    assert run(*given, secret="wrong") == 2  # noqa: S106 - as above
    assert read_attempts(tmp_path / "new").failures == 1
    assert run(*given, secret=made[1]) == 0
    assert str(tmp_path / "new") in capsys.readouterr().out
    assert patients(tmp_path / "new") == 1
    assert [row.name for row in copies_for(clinic / "backups", system_clock)] == [name]
    assert [row.name for row in copies_for(clinic / "backups" / name, system_clock)] == [name]
    assert copies_for(tmp_path, system_clock) == ()


def test_who_restores_has_to_be_known(clinic: Path, run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("restore", "--newest", "--clinic", clinic, "--user", "Nobody") == 2
    assert "does not open this copy" in capsys.readouterr().err
    set_passphrase(
        clinic, unlock_vault(clinic, WHO, PASSPHRASE), "Bo Lind", "another five words entirely unlike", cost=FLOOR
    )
    assert run("restore", "--newest", "--clinic", clinic) == 2
    assert "Say who restores with --user" in capsys.readouterr().err


def test_a_record_in_order_is_replaced_by_an_administrator_alone(
    clinic: Path, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Desk(open_database(clinic, unlock_vault(clinic, WHO, PASSPHRASE)), User(WHO), system_clock)
    desk._store.set_user(User(WHO, duties=("nurse",)), WHO, desk._now())  # noqa: SLF001 - what the people's page does
    desk.close_clinic()
    assert run("restore", "--newest", "--clinic", clinic) == 2
    assert "Only an administrator" in capsys.readouterr().err
    (clinic / "clinic.alpdb").write_bytes(b"")
    assert run("restore", "--newest", "--clinic", clinic) == 0


def test_a_damaged_key_file_with_a_good_one_beside_it_opens_a_copy_too(clinic: Path, run: Run) -> None:
    (clinic / "clinic.alpkey").write_bytes(b"{}")
    assert run("restore", "--newest", "--clinic", clinic) == 0
    assert read_key_file(clinic, backup=True).label == ""
    (clinic / "clinic.alpkey.bak").write_bytes(b"{}")
    assert run("restore", "--newest", "--clinic", clinic) == 0
    assert read_key_file(clinic).label == ""
    keys = unlock_vault(clinic, WHO, PASSPHRASE)
    forged = msgspec.structs.replace(read_key_file(clinic), mac="0" * 64)
    write_key_file(clinic, forged)
    (clinic / "clinic.alpdb").unlink()
    assert run("restore", "--newest", "--clinic", clinic) == 2
    (clinic / "clinic.alpkey").write_bytes(written(forged))
    (clinic / "clinic.alpkey.bak").write_bytes(written(_signed(forged, keys)))
    assert run("restore", "--newest", "--clinic", clinic) == 0


def _signed(file: KeyFile, keys: DataKeys) -> KeyFile:
    seal = hmac.new(keys.header_mac, file.body(), hashlib.sha256).hexdigest()
    return msgspec.structs.replace(file, mac=seal)
