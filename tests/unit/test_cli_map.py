"""``alpdesk pathways show ID --map FILE``: what it writes, what it says, and what it refuses in one line."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from pypdf import PdfReader

from alpdesk.cli import main
from alpdesk.resources import pathways
from tests.unit.test_cli import AS_OF, LOW, alp, condition, healthy, low, patient, refused, write

__all__ = ["healthy", "low"]
TEXT = "{http://www.w3.org/2000/svg}text"


def show(*arguments: str, pathway: str = LOW) -> list[str]:
    return ["pathways", "show", pathway, *arguments]


def words(path: Path) -> str:
    """Every word of a map, whatever its kind."""
    if path.suffix == ".pdf":
        return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(path).pages)
    return " ".join(one.text or "" for one in ET.fromstring(path.read_bytes()).iter(TEXT))  # noqa: S314 - our own


@pytest.mark.parametrize("suffix", ["svg", "pdf", "SVG"])
@pytest.mark.parametrize("pathway", [one.id for one in pathways()])
def test_each_pathway_is_drawn(tmp_path: Path, capsys: pytest.CaptureFixture[str], pathway: str, suffix: str) -> None:
    path = tmp_path / f"map.{suffix}"
    assert main(show("--map", str(path), pathway=pathway)) == 0
    (one,) = (one for one in pathways() if one.id == pathway)
    assert capsys.readouterr().out == f"Wrote {path} ({one.title}, version {one.version}).\n"
    told = words(path)
    assert one.title in told
    assert "Educational article pending human review." in told
    assert all(one.word(f"step.{step.id}") in told for step in one.steps)
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("suffix", ["svg", "pdf"])
def test_a_patients_way_names_patient_day_outcome_and_what_closed_the_rest(
    tmp_path: Path, low: str, capsys: pytest.CaptureFixture[str], suffix: str
) -> None:
    path = tmp_path / f"walked.{suffix}"
    assert main(show("--map", str(path), "--case", low, *AS_OF, "--answer", "bone_pain=no")) == 0
    assert capsys.readouterr().out.endswith("version 2026.1): it holds patient data.\n")
    told = words(path).replace("\N{NO-BREAK SPACE}", " ")
    assert "HARTLEY, Miriam, born 11-Jun-1958" in told
    assert "As of 05-Feb-2026: One low ALP, not yet confirmed. Worked out, not accepted by a clinician." in told
    assert "Closed: ALP 24 U/L on 03-Feb-2026, Laboratory A" in told


def test_a_pathway_that_does_not_apply_is_drawn_closed(tmp_path: Path, healthy: str) -> None:
    path = tmp_path / "map.svg"
    assert main(show("--map", str(path), "--case", healthy, *AS_OF)) == 0
    assert "Closed: This pathway does not apply" in words(path)


def test_a_very_long_outcome_and_name_stay_in_the_picture(tmp_path: Path) -> None:
    bundle = write(tmp_path / "p.json", patient("Miriam " * 40), condition("Osteoporosis"), alp("1", 24, "2026-02-03"))
    path = tmp_path / "map.svg"
    assert main(show("--map", str(path), "--case", str(bundle), *AS_OF)) == 0
    root = ET.fromstring(path.read_bytes())  # noqa: S314 - our own
    assert max(len(one.text or "") for one in root.iter(TEXT)) < 160
    assert words(path).count("Miriam") == 40


def test_any_other_ending_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("map.png", "map", ".svg", ""):
        line = refused(capsys, *show("--map", str(tmp_path / name)))
        assert "ends in neither .svg nor .pdf: name the map’s file FILE.svg or FILE.pdf" in line
    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_is_kept_unless_forced(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "map.svg"
    path.write_text("precious")
    assert (
        refused(capsys, *show("--map", str(path)))
        == "map.svg exists already and was not changed: add --force to replace it."
    )
    assert path.read_text() == "precious"
    assert main(show("--map", str(path), "--force")) == 0
    assert path.read_bytes().startswith(b"<?xml")


def test_the_patients_own_file_is_never_replaced(tmp_path: Path, low: str, capsys: pytest.CaptureFixture[str]) -> None:
    alias = tmp_path / "alias.svg"
    alias.symlink_to(low)
    before = Path(low).read_bytes()
    line = refused(capsys, *show("--map", str(alias), "--case", low, "--force"))
    assert line == "--map names the patient’s own file, which is not replaced"
    assert Path(low).read_bytes() == before


def test_what_judges_a_patient_needs_one_and_a_case_needs_a_map(
    tmp_path: Path, low: str, capsys: pytest.CaptureFixture[str]
) -> None:
    line = refused(capsys, *show("--map", str(tmp_path / "map.svg"), *AS_OF))
    assert line.startswith("--as-of and --answer say how a patient is judged")
    assert refused(capsys, *show("--case", low)).startswith("--case, --as-of and --answer say what the map shows")
    assert "no file of this name" in refused(capsys, *show("--map", str(tmp_path / "m.svg"), "--case", "nowhere.json"))
    assert "the folder does not exist" in refused(capsys, *show("--map", str(tmp_path / "no" / "m.svg")))


def test_a_letter_carries_the_map_when_asked(tmp_path: Path, low: str) -> None:
    path = tmp_path / "letter.pdf"
    assert main(["letter", low, "--pathway", LOW, "--out", str(path), *AS_OF]) == 0
    assert "Appendix" not in words(path)
    assert main(["letter", low, "--pathway", LOW, "--out", str(path), *AS_OF, "--map", "--force"]) == 0
    assert "Appendix: the way through the pathway" in words(path)
