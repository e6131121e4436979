"""``alpdesk import``: into the clinic's record, with the passphrase from the standard input."""

from __future__ import annotations

import io
import json
import shutil
import sys
from pathlib import Path

import pytest

from alpdesk.cli import main
from alpdesk.cli.clinic import home_folder, last_clinic
from alpdesk.clinical.dates import When
from alpdesk.clinical.people import Clinic, User
from alpdesk.clinical.record import Identifier, Patient
from alpdesk.desk.clock import system_clock
from alpdesk.desk.desk import Desk
from tests.unit.desk.messages import MIRIAM_PID, message, obx, written

PASSPHRASE = "violet anvil teaspoon harbour nine"  # noqa: S105 - opens nothing but a test’s clinic
MIRIAM = Patient(
    "", "Hartley", "Miriam", sex="female", born=When.parse("1968-03-02"), identifiers=(Identifier("NHS", "9991234578"),)
)
DAY = "20250310"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clinic with one patient, closed."""
    folder = tmp_path_factory.mktemp("made") / "clinic"
    desk, _ = Desk.create(folder, Clinic("Elm Surgery"), User("Dr Ada Okafor"), PASSPHRASE, system_clock)
    desk.add_patient(MIRIAM)
    desk.close_clinic()
    return folder


@pytest.fixture
def clinic(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the clinic, which was open last."""
    home, folder = tmp_path / "home", Path(shutil.copytree(made, tmp_path / "clinic"))
    monkeypatch.setattr("alpdesk.cli.clinic.home_folder", lambda: home)
    home.mkdir()
    (home / "recent.txt").write_text(f"{folder}\n", encoding="utf-8")
    return folder


def run(monkeypatch: pytest.MonkeyPatch, *arguments: object, passphrase: str = PASSPHRASE) -> int:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{passphrase}\n"))
    return main(["import", *map(str, arguments)])


def both(tmp_path: Path) -> Path:
    return written(
        tmp_path,
        message(MIRIAM_PID, obx("28"), day=DAY),
        message("||Quill^Jonas||19710504|M", obx("52"), obx("", code="4548-4^HbA1c^LN"), order="B", day=DAY),
    )


def test_a_file_is_imported_and_what_is_not_certain_is_told(
    clinic: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, both(tmp_path)) == 0
    told = capsys.readouterr()
    assert "results.hl7 (HL7 v2): 1 new result, 1 waiting, 1 refused" in told.out
    assert "Recorded 1 result; 1 result waits in the quarantine, of 1 person not known for certain." in told.out
    assert told.err == ""
    desk = Desk.open(clinic, "Dr Ada Okafor", PASSPHRASE, system_clock)
    assert (len(desk.record("1").results), desk.count_waiting(), len(desk.imports())) == (1, 1, 1)
    desk.close_clinic()


@pytest.mark.usefixtures("clinic")
def test_rows_with_the_same_trouble_are_listed_together_the_first_few_of_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "undated.csv"
    path.write_text("Test;Result\n" + "ALP;28\n" * 8 + "ALP;\n", encoding="utf-8")
    assert run(monkeypatch, path, "--preview") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "undated.csv (table): 0 new results, 9 refused"
    assert lines[1].startswith("Refused: No date of the specimen was given, and unit missing:")
    assert [line.split() for line in lines[2:7]] == [[str(number), "ALP", "28"] for number in range(2, 7)]
    assert lines[7] == "          and 3 more rows"
    assert lines[8].startswith("Refused: No value was given")
    assert lines[9].split() == ["10", "ALP"]


def test_a_preview_records_nothing(
    clinic: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, both(tmp_path), "--preview", "--clinic", clinic, "--user", "Dr Ada Okafor") == 0
    assert "Nothing was recorded" in capsys.readouterr().out
    desk = Desk.open(clinic, "Dr Ada Okafor", PASSPHRASE, system_clock)
    assert desk.imports() == ()
    desk.close_clinic()


@pytest.mark.usefixtures("clinic")
def test_json_has_one_object_a_row_and_one_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, both(tmp_path), "--json") == 0
    *rows, last = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(row["line"], row["standing"], row["analyte"], row["chosen"]) for row in rows] == [
        (4, "new", "alp", True),
        (8, "waiting", "alp", False),
        (9, "refused", None, False),
    ]
    assert (last["import"], last["recorded"], last["waiting"], last["counts"]["refused"]) == ("1", 1, 1, 1)
    assert sum(last["counts"].values()) == len(rows)


@pytest.mark.usefixtures("clinic")
def test_one_file_that_cannot_be_read_does_not_keep_the_others_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text("", encoding="utf-8")
    assert run(monkeypatch, bad, both(tmp_path)) == 2
    told = capsys.readouterr()
    assert told.err == "alpdesk: bad.json: The file is empty: export it again, or choose another file.\n"
    assert "Recorded 1 result" in told.out


@pytest.mark.usefixtures("clinic")
def test_a_profile_settles_what_the_file_leaves_open_and_is_remembered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    profile = tmp_path / "lab.json"
    profile.write_text(json.dumps({"name": "Northlab", "codes": {"131": "alp"}, "units": {"alp": "U/L"}}))
    path = written(tmp_path, message(MIRIAM_PID, obx("28", "", code="131^X^L"), day=DAY))
    assert run(monkeypatch, path, "--lab", profile) == 0
    assert "1 new result" in capsys.readouterr().out
    path = written(tmp_path, message(MIRIAM_PID, obx("29", "", code="131^X^L"), order="B", day="20250311"))
    assert run(monkeypatch, path, "--lab", "Northlab") == 0
    assert "1 new result" in capsys.readouterr().out
    assert run(monkeypatch, path, "--lab", "Southlab") == 2
    assert "Nothing is known of a laboratory “Southlab”" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "passphrase", "words"),
    [
        ((), "not the passphrase at all", "passphrase"),
        (("--user", "Nobody"), PASSPHRASE, "does not open this clinic: Dr Ada Okafor can"),
        (("--clinic", "nowhere"), PASSPHRASE, "no AlpDesk clinic"),
    ],
)
def test_a_clinic_that_does_not_open_is_one_line(
    clinic: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...], passphrase: str, words: str,
) -> None:  # fmt: skip
    assert clinic.is_dir()
    assert run(monkeypatch, both(tmp_path), *arguments, passphrase=passphrase) == 2
    told = capsys.readouterr()
    assert told.err.count("\n") == 1
    assert words in told.err
    assert passphrase not in told.err


def test_on_a_terminal_the_passphrase_is_asked_for_and_progress_is_shown(
    clinic: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[str] = []

    def ask(prompt: str) -> str:
        asked.append(prompt)
        return PASSPHRASE

    monkeypatch.setattr("getpass.getpass", ask)
    many = [message(MIRIAM_PID, *[obx("28")] * 600, day=DAY)]
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert main(["import", str(written(tmp_path, *many))]) == 0
    assert asked == ["Passphrase of Dr Ada Okafor: "]
    assert "500 entries read" in capsys.readouterr().err
    assert clinic.is_dir()


def test_the_window_and_the_command_line_know_the_same_last_clinic(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415 - loads Qt, which no other test here needs

    from alpdesk import app  # noqa: PLC0415 - as above

    before = QCoreApplication.applicationName()
    QCoreApplication.setApplicationName("AlpDesk")
    window = app.home_folder()
    QCoreApplication.setApplicationName(before)
    assert home_folder() == window
    monkeypatch.setattr("alpdesk.cli.clinic.home_folder", lambda: tmp_path)
    assert last_clinic() == app.recent(tmp_path) == tmp_path / "clinic"
