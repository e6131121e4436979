"""``alpdesk audit``: verified, listed and exported from the command line, with the passphrase from standard input."""

from __future__ import annotations

import csv
import io
import json
import shutil
import sys
from pathlib import Path

import pytest

from alpdesk.cli import main
from alpdesk.cli.arguments import parse
from alpdesk.clinical.record import Patient
from alpdesk.desk.audit import KINDS
from alpdesk.desk.clock import clock_on
from alpdesk.desk.desk import Desk
from alpdesk.store.connection import connect
from alpdesk.store.opening import open_database
from alpdesk.store.vault import DataKeys
from tests.unit.desk.conftest import MIRIAM, PASSPHRASE, TODAY, USER, clinic_and_keys

__all__ = ["clinic_and_keys"]


@pytest.fixture
def clinic(clinic_and_keys: tuple[Path, DataKeys], tmp_path: Path) -> Path:
    """A clinic in which Miriam was added, read, and nothing else happened."""
    made, keys = clinic_and_keys
    folder = Path(shutil.copytree(made, tmp_path / "clinic"))
    desk = Desk(open_database(folder, keys), USER, clock_on(TODAY))
    desk.record(desk.add_patient(MIRIAM))
    desk.add_patient(Patient("", "Quill", "Jonas"))
    desk.close_clinic()
    return folder


def run(monkeypatch: pytest.MonkeyPatch, clinic: Path, *arguments: object) -> int:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{PASSPHRASE}\n"))
    return main(["audit", *map(str, arguments), "--clinic", str(clinic)])


def test_a_whole_trail_is_verified(
    clinic: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, clinic, "verify") == 0
    assert (
        "audit lines verified: the chain holds and every row of the record agrees with it." in capsys.readouterr().out
    )
    assert run(monkeypatch, clinic, "verify", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["wrong"], told["found at opening"], told["more"]) == ([], [], False)


def test_a_changed_row_and_an_older_record_end_in_1(
    clinic: Path,
    clinic_and_keys: tuple[Path, DataKeys],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    connection = connect(clinic / "clinic.alpdb", clinic_and_keys[1].db)
    connection.execute("UPDATE patient SET born = '1970-01-01' WHERE id = 1")
    connection.close()
    (clinic / "clinic.alpanchor").unlink()
    assert run(monkeypatch, clinic, "verify") == 1
    out = capsys.readouterr().out
    assert "Patient 1 is not as the audit trail says." in out
    assert "clinic.alpanchor, which tells whether this record is the newest, was removed." in out


def test_lines_are_listed_by_what_was_done(
    clinic: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, clinic, "list", "--kind", "read") == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert line.endswith("Dr Ada Okafor: read record (patient 1)")
    assert run(monkeypatch, clinic, "list", "--json", "--patient", "2", "--most", "0") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["action"], told["patient"], told["who"]) == ("add patient", "2", USER.name)
    assert run(monkeypatch, clinic, "list", "--who", "Nobody") == 0
    assert run(monkeypatch, clinic, "list", "--until", "2001-01-01") == 0
    assert run(monkeypatch, clinic, "list", "--since", "2999-01-01") == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("option", "said"), [(("--since", "yesterday"), "is not a day"), (("--patient", "Hartley"), "is no patient")]
)
def test_what_is_misunderstood_is_said(
    clinic: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    option: tuple[str, str],
    said: str,
) -> None:
    assert run(monkeypatch, clinic, "list", *option) == 2
    assert said in capsys.readouterr().err


def test_lines_are_exported_as_a_table_without_names_of_patients(
    clinic: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "audit.csv"
    assert run(monkeypatch, clinic, "export", "--out", out, "--kind", "entered") == 0
    assert "audit lines" in capsys.readouterr().out
    text = out.read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [row["What"] for row in rows] == ["add patient", "add patient"]
    assert "Hartley" not in text
    assert run(monkeypatch, clinic, "export", "--out", out) == 2
    assert "exists already" in capsys.readouterr().err
    assert run(monkeypatch, clinic, "export", "--out", out, "--force") == 0
    assert "export audit trail" in "".join(line for line in out.read_text(encoding="utf-8-sig").splitlines())


def test_the_kinds_of_the_command_line_are_those_of_the_desk() -> None:
    for name, _, _ in KINDS:
        assert parse(["audit", "list", "--kind", name]).kind == name
