"""The command line under attack: streams that are closed or full, days out of reach, names made to mislead."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from alpdesk.cli import main
from alpdesk.cli.layout import visible

LOW = "low_alp_osteoporosis"
AS_OF = ["--as-of", "2026-02-05"]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return written(tmp_path / "patient.json")


def written(path: Path, **more: Any) -> Path:
    name = [{"family": "Hartley", "given": ["Miriam"]}]
    patient = {"resourceType": "Patient", "id": "p", "name": name, "birthDate": "1958-06-11", **more}
    problem = {"resourceType": "Condition", "subject": {"reference": "Patient/p"}, "code": {"text": "Osteoporosis"}}
    bundle = {"resourceType": "Bundle", "entry": [{"resource": patient}, {"resource": problem}]}
    path.write_text(json.dumps(bundle), encoding="utf-8")
    return path


def refusal(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    return err


def shell(command: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    run = [sys.executable, "-m", "alpdesk", *arguments]
    return subprocess.run(["/bin/sh", "-c", f'"$@" {command}', "sh", *run], capture_output=True, check=False)  # noqa: S603 - our own command


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_a_day_out_of_reach_is_refused(capsys: pytest.CaptureFixture[str], file: Path, day: str) -> None:
    assert "give one from 1900 to 2199" in refusal(capsys, "assess", str(file), "--as-of", day)


def test_a_birth_after_the_day_to_judge_by_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    unborn = written(tmp_path / "unborn.json", birthDate="2030-01-01")

    assert "birth date 01-Jan-2030 lies after 05-Feb-2026" in refusal(capsys, "assess", str(unborn), *AS_OF)


@pytest.mark.parametrize("name", ["\udcff", "\u202e<b>x", "a\nb", "\x1b[31m", "A" * 5000])
def test_a_name_that_cannot_be_printed_as_written_accepts_nothing(
    capsys: pytest.CaptureFixture[str], file: Path, tmp_path: Path, name: str
) -> None:
    out = tmp_path / "letter.pdf"

    line = refusal(capsys, "letter", str(file), "--pathway", LOW, "--out", str(out), "--accepted-by", name, *AS_OF)

    assert "The name h" in line
    assert not out.exists()


@pytest.mark.parametrize("out", ["x" * 300 + ".pdf", ".", ""])
def test_a_name_that_no_file_can_have_is_refused(capsys: pytest.CaptureFixture[str], file: Path, out: str) -> None:
    arguments = ["letter", str(file), "--pathway", LOW, "--out", out, "--force", *AS_OF]

    assert refusal(capsys, *arguments).startswith("alpdesk: ")


def test_what_cannot_be_seen_is_written_out(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    name = [{"family": "Sm\u202eith", "given": ["Ann\u2066"]}]

    assert main(["assess", str(written(tmp_path / "p.json", name=name)), *AS_OF]) == 0

    assert "SM[U+202E]ITH, Ann[U+2066]" in capsys.readouterr().out
    assert visible("Zoë\n\x1b[31m") == "Zoë\n[U+001B][31m"


def test_control_characters_of_an_argument_do_not_reach_the_terminal(
    capsys: pytest.CaptureFixture[str], file: Path
) -> None:
    assert "[U+001B][31m" in refusal(capsys, "assess", str(file), "--as-of", "\x1b[31m")


@pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell")
@pytest.mark.parametrize(
    ("command", "code", "words"),
    [
        (">&-", 2, b"there is nowhere to print the result"),
        (">/dev/full", 2, b"what was printed is not complete"),
        ("2>&-", 0, b""),
        ("| head -c 10", 0, b""),
    ],
)
def test_streams_closed_or_full_end_with_a_sentence(file: Path, command: str, code: int, words: bytes) -> None:
    if "/dev/full" in command and not Path("/dev/full").is_char_device():
        pytest.skip("this system has no full device")

    done = shell(command, "assess", str(file), *AS_OF)

    assert done.returncode == code
    assert words in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell")
@pytest.mark.parametrize("command", ["2>&-", "2>/dev/full"])
def test_a_refusal_keeps_its_exit_code_where_it_cannot_be_said(tmp_path: Path, command: str) -> None:
    done = shell(command, "assess", str(tmp_path / "none.json"))

    assert done.returncode == 2
    assert done.stdout == b""
