"""The command line: what it prints, where it ends with 2, and what it never loads."""

from __future__ import annotations

import errno
import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from alpdesk import __main__, __version__
from alpdesk.cli import main

ROOT = Path(__file__).resolve().parents[2]
LOW = "low_alp_osteoporosis"
AS_OF = ["--as-of", "2026-02-05"]
Json = dict[str, Any]


def alp(ident: str, value: float, day: str) -> Json:
    return {
        "resourceType": "Observation",
        "id": ident,
        "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": "6768-6"}]},
        "subject": {"reference": "Patient/p"},
        "effectiveDateTime": day,
        "performer": [{"display": "Laboratory A"}],
        "valueQuantity": {"value": value, "unit": "U/L"},
        "referenceRange": [{"low": {"value": 30, "unit": "U/L"}, "high": {"value": 130, "unit": "U/L"}}],
    }


def patient(given: str = "Miriam") -> Json:
    name = [{"family": "Hartley", "given": [given]}]
    return {"resourceType": "Patient", "id": "p", "name": name, "gender": "female", "birthDate": "1958-06-11"}


def condition(text: str) -> Json:
    code, subject = {"text": text}, {"reference": "Patient/p"}
    return {"resourceType": "Condition", "id": "c", "code": code, "subject": subject, "onsetDateTime": "2023-05-02"}


def write(path: Path, *resources: Json) -> Path:
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": one} for one in resources]}
    path.write_text(json.dumps(bundle), encoding="utf-8")
    return path


@pytest.fixture
def low(tmp_path: Path) -> str:
    """A woman with osteoporosis and one low ALP."""
    return str(write(tmp_path / "low.json", patient(), condition("Osteoporosis"), alp("1", 24, "2026-02-03")))


@pytest.fixture
def healthy(tmp_path: Path) -> str:
    """A woman to whom no pathway applies."""
    return str(write(tmp_path / "healthy.json", patient(), condition("Hypertension"), alp("1", 64, "2026-02-03")))


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Run a command that has to fail and return its one line."""
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert err.startswith("alpdesk: ")
    return err.removeprefix("alpdesk: ").rstrip("\n")


def test_a_page_says_outcome_cautions_first_and_where_facts_come_from(
    low: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["assess", low, *AS_OF, "--answer", "antiresorptive_planned=yes"]) == 0
    page = capsys.readouterr().out

    assert "HARTLEY, Miriam, born 11-Jun-1958 (67 years), female" in page
    assert "Outcome   One low ALP, not yet confirmed [low_alp_unconfirmed] [LO-40 LO-57]" in page
    assert "Urgency   soon" in page
    assert page.index("AVOID (soon): Do not start") < page.index("Measure (soon): Repeat ALP")
    assert "alp.latest = 24 U/L. From: ALP 24 U/L on 03-Feb-2026, Laboratory A" in page
    assert "antiresorptive_planned = yes. From: answered yes (command line) on 05-Feb-2026" in page
    assert "Educational article pending human review" in page
    assert all(len(line) <= 100 for line in page.splitlines())


@pytest.mark.parametrize(("language", "said"), [("de", "Niedrige AP bei Osteoporose"), ("fr", "PAL basses")])
def test_a_page_speaks_another_language_and_the_object_does_not(
    language: str, said: str, low: str, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ("assess", low, "--as-of", "2026-02-05", "--explain")
    assert main([*arguments, "--language", language]) == 0
    told = capsys.readouterr().out
    assert said in told
    assert "[low_alp_unconfirmed]" in told
    assert main([*arguments, "--json"]) == 0
    ours = capsys.readouterr().out
    assert main([*arguments, "--json", "--language", language]) == 0
    assert capsys.readouterr().out == ours
    assert main(["pathways", "show", "low_alp_osteoporosis", "--language", language]) == 0
    assert said in capsys.readouterr().out


def test_that_no_pathway_applies_is_said_plainly(healthy: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assess", healthy, *AS_OF]) == 0
    assert "No pathway applies to this patient." in capsys.readouterr().out

    assert main(["assess", healthy, *AS_OF, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"as_of": "2026-02-05", "assessments": []}


def test_a_pathway_asked_for_that_does_not_apply_says_so(healthy: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assess", healthy, *AS_OF, "--json", "--pathway", LOW]) == 0
    (one,) = json.loads(capsys.readouterr().out)["assessments"]

    assert (one["pathway"], one["disposition"], one["actions"]) == (LOW, "not_applicable", [])


def test_the_object_holds_only_the_pathways_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    operation = {
        "resourceType": "Procedure",
        "id": "o",
        "status": "completed",
        "code": {"text": "Lumbar fusion L4/5"},
        "subject": {"reference": "Patient/p"},
        "performedDateTime": "2026-01-20",
    }
    path = write(tmp_path / "two.json", patient(), condition("Osteoporosis"), operation, alp("1", 24, "2026-02-03"))
    for wanted in ([LOW], ["raised_alp_post_back_surgery"], [LOW, "raised_alp_post_back_surgery"], []):
        asked = [part for ident in wanted for part in ("--pathway", ident)]
        assert main(["assess", str(path), *AS_OF, "--json", *asked]) == 0
        found = json.loads(capsys.readouterr().out)["assessments"]
        assert {one["pathway"] for one in found} == set(wanted or [LOW, "raised_alp_post_back_surgery"])


def test_a_page_of_every_pathway_shows_causes_readings_and_what_is_withheld(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    course = {
        "resourceType": "MedicationStatement",
        "id": "m",
        "status": "active",
        "medicationCodeableConcept": {"text": "azathioprine"},
        "subject": {"reference": "Patient/p"},
        "effectivePeriod": {"start": "2025-09-01"},
    }
    operation = {
        "resourceType": "Procedure",
        "id": "o",
        "status": "completed",
        "code": {"text": "Lumbar laminectomy L4/5"},
        "subject": {"reference": "Patient/p"},
        "performedDateTime": "2025-09-20",
    }
    results = [alp("1", 250, "2025-08-30"), alp("2", 190, "2025-12-01"), alp("3", 150, "2026-02-03")]
    path = write(tmp_path / "all.json", patient(), course, operation, *results)
    assert main(["assess", str(path), *AS_OF, "--answer", "fever=yes"]) == 0
    page = capsys.readouterr().out

    assert "Possible causes" in page
    assert "Red flags" in page
    assert "Urgency   SAME DAY" in page
    assert "Not known" in page


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--pathway", "nonsense"], "AlpDesk has no pathway “nonsense”: it has low_alp_osteoporosis"),
        (["--answer", "fevr=yes"], "AlpDesk asks no question “fevr”: did you mean “fever”?"),
        (["--answer", "zzz=yes"], "AlpDesk asks no question “zzz”"),
        (["--answer", "fever"], "“fever” is not an answer: write --answer ID=VALUE"),
        (["--answer", "fever=perhaps"], "fever is answered yes, no or unknown, not “perhaps”."),
        (["--answer", "hpp_excluded_on=soon"], "hpp_excluded_on: “soon” is not a date"),
        (["--as-of", "2026-02-30"], "“2026-02-30” is not a date in the calendar."),
        (["--as-of", "2026-02"], "“2026-02” is not a whole day: write --as-of YYYY-MM-DD"),
        (["--as-of", "yesterday"], "“yesterday” is not a date: write it as YYYY-MM-DD."),
        (["--nonsense"], "unrecognized arguments: --nonsense. See “alpdesk"),
    ],
)
def test_a_command_that_is_not_understood_is_one_line(
    arguments: list[str], sentence: str, low: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert refused(capsys, "assess", low, *arguments).startswith(sentence)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "<Bundle xmlns='http://hl7.org/fhir'/>", '{"resourceType": "Patient"}', "\x00\x01"]
)
def test_a_file_that_cannot_be_read_is_one_line(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "file.json"
    path.write_text(text, encoding="utf-8")

    assert refused(capsys, "assess", str(path))


def test_missing_files_folders_and_two_patients_are_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    two = write(tmp_path / "two.json", patient(), {**patient("Other"), "id": "q"})

    assert refused(capsys, "assess", str(tmp_path / "nowhere.json"))
    assert refused(capsys, "assess", str(tmp_path))
    assert "patient" in refused(capsys, "assess", str(two))


def test_help_and_version_end_well(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--help"], ["assess", "--help"], ["letter", "--help"], ["pathways", "--help"], ["--version"]):
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        assert ended.value.code == 0
    out = capsys.readouterr().out
    assert "examples:" in out
    assert f"AlpDesk {__version__}" in out


def test_without_a_command_the_window_opens(tmp_path: Path) -> None:
    opened: list[tuple[Path | None, bool]] = []

    def window(folder: Path | None = None, *, demo: bool = False) -> int:
        opened.append((folder, demo))
        return 7

    assert main([], window) == 7
    assert main(["--demo"], window) == 7
    assert main(["--clinic", str(tmp_path)], window) == 7
    assert main([]) == 0
    assert opened == [(None, False), (None, True), (tmp_path, False)]


def test_an_interrupted_command_says_nothing(monkeypatch: pytest.MonkeyPatch, low: str) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("alpdesk.cli.assess.assess", interrupted)
    assert main(["assess", low]) == 130


def test_a_letter_is_written_whole(low: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "letter.pdf"
    command = ["letter", low, "--pathway", LOW, "--out", str(out), *AS_OF]
    assert main(command) == 0

    assert "a draft, not accepted by a clinician" in capsys.readouterr().out
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(out.read_bytes())).pages]
    assert all("Draft: not accepted by a clinician" in page for page in pages)
    assert "HARTLEY, Miriam" in pages[0]
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []


def test_a_letter_is_written_by_template_language_and_paper(
    low: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "letter.pdf"
    command = ["letter", low, "--pathway", LOW, "--out", str(out), *AS_OF]
    chosen = ["--template", "patient", "--language", "de", "--paper", "letter", "--results", "alp", "--trends", ""]
    assert main([*command, *chosen]) == 0
    capsys.readouterr()
    page = PdfReader(out).pages[0]
    assert [round(side) for side in page.mediabox[2:]] == [612, 792]
    assert "Worum es in diesem Brief geht" in page.extract_text()
    assert "There is no template “x”" in refused(capsys, *command, "--template", "x", "--force")
    assert "--trends: there is no analyte “x”" in refused(capsys, *command, "--trends", "alp,x", "--force")


def test_an_accepted_letter_names_who_accepted_it(low: str, tmp_path: Path) -> None:
    out = tmp_path / "letter.pdf"
    assert main(["letter", low, "--pathway", LOW, "--out", str(out), *AS_OF, "--accepted-by", "Dr A Example"]) == 0

    text = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(out.read_bytes())).pages)
    assert "not accepted by a clinician" not in text
    assert "Dr A Example" in text


def test_an_existing_letter_is_kept_without_force(low: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "letter.pdf"
    out.write_bytes(b"theirs")
    command = ["letter", low, "--pathway", LOW, "--out", str(out), *AS_OF]

    assert refused(capsys, *command) == "letter.pdf exists already and was not changed: add --force to replace it."
    assert out.read_bytes() == b"theirs"
    assert main([*command, "--force"]) == 0
    assert out.read_bytes().startswith(b"%PDF")


def test_a_letter_that_cannot_be_written_leaves_nothing(
    low: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    command = ["letter", low, "--pathway", LOW, *AS_OF, "--out"]
    assert "the folder does not exist" in refused(capsys, *command, str(tmp_path / "no" / "letter.pdf"))
    assert "is not replaced" in refused(capsys, *command, low, "--force")
    Path(low).read_text(encoding="utf-8")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    assert "the disk is full" in refused(capsys, *command, str(tmp_path / "letter.pdf"))
    monkeypatch.undo()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["low.json"]


def test_a_letter_is_written_with_what_each_sentence_rests_on(
    low: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, trace = tmp_path / "letter.pdf", tmp_path / "trace.json"
    command = ["letter", low, "--pathway", LOW, "--out", str(out), *AS_OF, "--trace", str(trace)]
    assert main(command) == 0
    assert "what each sentence rests on; it holds patient data." in capsys.readouterr().out
    kept = json.loads(trace.read_text("utf-8"))
    assert (kept["format"], kept["version"]) == ("alpdesk-letter-trace", 1)
    assert any(one["laboratory"] for one in kept["entries"].values() if "laboratory" in one)

    out.unlink()
    trace.write_text("theirs")
    assert refused(capsys, *command) == "trace.json exists already and was not changed: add --force to replace it."
    assert (out.exists(), trace.read_text("utf-8")) == (False, "theirs")
    assert main([*command, "--force"]) == 0
    capsys.readouterr()
    assert "need two" in refused(capsys, *command[:-1], str(out), "--force")
    assert "is not replaced" in refused(capsys, *command[:-1], low, "--force")


def test_no_letter_is_written_where_the_pathway_does_not_apply(
    healthy: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "letter.pdf"
    told = refused(capsys, "letter", healthy, "--pathway", LOW, "--out", str(out), *AS_OF)

    assert "does not apply to this patient, so no letter was written" in told
    assert not out.exists()


def test_a_name_that_the_fonts_lack_is_told_before_writing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path / "low.json", patient("\U00013000"), condition("Osteoporosis"), alp("1", 24, "2026-02-03"))
    told = refused(capsys, "letter", str(path), "--pathway", LOW, "--out", str(tmp_path / "letter.pdf"), *AS_OF)

    assert "fonts lack these characters" in told
    assert not (tmp_path / "letter.pdf").exists()


def test_the_pathways_are_listed_and_shown_row_by_row(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pathways", "list"]) == 0
    listed = capsys.readouterr().out.splitlines()
    assert [row.split()[0] for row in listed] == [LOW, "raised_alp_post_back_surgery", "alp_on_azathioprine"]

    for row in listed:
        assert main(["pathways", "show", row.split()[0]]) == 0
        page = capsys.readouterr().out
        assert "Applies   when" in page
        assert "The pathway ends here." in page
        assert all(len(line) <= 100 for line in page.splitlines())
    assert "it has low_alp_osteoporosis" in refused(capsys, "pathways", "show", "nonsense")


def test_the_demo_is_built_once_into_an_empty_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "demo"
    assert main(["demo", str(folder)]) == 0

    out = capsys.readouterr().out
    assert "27 patients, all invented" in out
    assert "Passphrase     invented patients only" in out
    assert "is not an empty folder" in refused(capsys, "demo", str(folder))
    assert "is not an empty folder" in refused(capsys, "demo", str(folder / "clinic.alpdb"))


def command(*arguments: str, **more: Any) -> subprocess.CompletedProcess[str]:
    """Run AlpDesk as a process of its own."""
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "alpdesk", *arguments], cwd=ROOT, capture_output=True, text=True, check=False, **more
    )


def test_an_assessment_never_loads_what_only_the_window_needs(low: str) -> None:
    code = (
        "import sys; from alpdesk.cli import main; main(sys.argv[1:]); "
        "heavy = {'PySide6', 'sqlalchemy', 'alembic', 'matplotlib', 'numpy', 'reportlab', 'msgspec', 'cryptography', "
        "'sqlcipher3'} & set(sys.modules); print(heavy, file=sys.stderr)"
    )
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code, "assess", low, "--json"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stderr == "set()\n"


def test_a_closed_pipe_is_no_error(low: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w") as out:
        done = subprocess.run(  # noqa: S603 - our own program
            [sys.executable, "-m", "alpdesk", "assess", low],
            cwd=ROOT, stdout=out, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")


def test_a_process_without_a_locale_prints_utf8(low: str) -> None:
    done = command(
        "assess", low, *AS_OF, env={**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii"}, encoding="utf-8"
    )

    assert done.returncode == 0
    assert "30–130 U/L" in done.stdout


def test_the_process_ends_with_2_and_one_line(tmp_path: Path) -> None:
    done = command("assess", str(tmp_path / "nowhere.json"))

    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)


def test_the_program_without_arguments_opens_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[tuple[Path | None, bool]] = []

    def window(folder: Path | None = None, *, demo: bool = False) -> int:
        opened.append((folder, demo))
        return 0

    monkeypatch.setattr(__main__, "_window", window)
    monkeypatch.setattr(sys, "argv", ["alpdesk"])
    assert __main__.main() == 0
    monkeypatch.setattr(sys, "argv", ["alpdesk", "--demo"])
    assert __main__.main() == 0
    assert opened == [(None, False), (None, True)]


def test_the_tour_does_the_main_job_without_a_display(tmp_path: Path) -> None:
    folder = tmp_path / "tour"
    done = command("tour", str(folder), "--theme", "dark", env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})

    assert done.returncode == 0, done.stderr
    written = [Path(row.removeprefix("Wrote ")) for row in done.stdout.splitlines()]
    assert sorted(written) == sorted(path for path in folder.rglob("*") if path.is_file())
    (one,) = json.loads((folder / "assessment.json").read_text(encoding="utf-8"))["assessments"]
    assert one["disposition"] == "hpp_suspected"
    assert "HARTLEY, Miriam" in PdfReader(folder / "letter.pdf").pages[0].extract_text()
    assert all(path.read_bytes().startswith(b"\x89PNG") for path in folder.rglob("*.png"))
    assert len(list((folder / "screens").glob("*_dark.png"))) >= 12


def test_the_tour_takes_no_file_for_a_folder(low: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "is not a folder" in refused(capsys, "tour", low)
