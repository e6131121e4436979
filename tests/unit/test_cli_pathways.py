"""The verbs of “alpdesk pathways”: a page in English, and versions compared; bad input is refused in one line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from alpdesk.cli import main
from alpdesk.resources import folder

OURS = folder("resources") / "pathways"
LOW, SURGERY = "low_alp_osteoporosis", "raised_alp_post_back_surgery"


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Run a command that must end with 2, print nothing, and give one line; the line."""
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n"), err.startswith("alpdesk: ")) == ("", 1, True)
    return err.removeprefix("alpdesk: ").strip()


def changed(place: Path, *changes: tuple[str, str], words: bool = False) -> Path:
    """A copy of the low ALP pathway with some texts replaced."""
    place.mkdir(exist_ok=True)
    text = (OURS / f"{LOW}.toml").read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    (place / f"{LOW}.toml").write_text(text, encoding="utf-8")
    if words:
        (place / "en").mkdir()
        shutil.copy(OURS / "en" / f"{LOW}.toml", place / "en")
    return place / f"{LOW}.toml"


def compared(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["pathways", "diff", *arguments]) == 0
    out = capsys.readouterr().out
    assert all(len(line) <= 100 for line in out.splitlines())
    return " ".join(out.split())


def test_a_pathway_is_shown_in_english(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pathways", "show", LOW]) == 0
    page = " ".join(capsys.readouterr().out.split())
    assert "when ALP is low on one date only" in page
    assert "· a low ALP is confirmed on two or more dates" in page
    assert "Asks bone_pain: Bone pain?" in page
    assert "Review not yet; next due 2027-11-27" in page


def test_the_same_pathway_does_not_differ_from_itself(capsys: pytest.CaptureFixture[str]) -> None:
    told = compared(capsys, LOW, str(OURS / f"{LOW}.toml"))
    assert "The rules are the same, so nothing moves. The words are the same." in told


def test_a_changed_threshold_says_exactly_what_moves(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = changed(
        tmp_path / "old",
        ('version = "2026.1"', 'version = "2025.9"'),
        ('"alp.at_threshold" = ["30", "40", "1000"]', '"alp.at_threshold" = ["30", "1000"]'),
        (
            '[[flag]]\nid = "young_onset"\nwhen = { adult_or_pregnant = "yes", ',
            '[[flag]]\nid = "young_onset"\nwhen = { ',
        ),
    )
    told = compared(capsys, str(old), LOW)
    assert "version 2025.9, rules" in told
    assert "Version: 2026.1 (before: 2025.9)." in told
    assert (
        "LO-1-threshold holds under other values: latest ALP “at 40 U/L within reporting precision” now counts." in told
    )
    assert "Outcome: none of" in told
    assert "Red flag “Osteoporosis presented at a young age”: " in told
    assert "- no longer raised: " in told
    assert "now asked for (soon): " in told
    assert "other red flags and actions do not move." in told


def test_moved_outcomes_are_named_with_their_numbers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = changed(
        tmp_path / "new",
        ('"alp.low_pattern" = ["confirmed", "persistent"] }\nany', '"alp.low_pattern" = "persistent" }\nany'),
        ('class = "avoid", urgency = "soon"', 'class = "avoid", urgency = "same_day"'),
        words=True,
    )
    told = compared(capsys, LOW, str(new))
    assert "“Hypophosphatasia suspected” → no outcome: " in told
    assert "the simplest when osteoporosis or low bone density is on record;" in told
    assert "soon → same day: " in told
    assert "no longer asked for (routine): " in told
    assert "no longer raised: " in told


def test_folders_are_compared_pathway_by_pathway(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed(tmp_path / "one")
    shutil.copy(OURS / f"{SURGERY}.toml", tmp_path / "one")
    told = compared(capsys, str(tmp_path / "one"), str(OURS))
    assert told.count("The rules are the same, so nothing moves.") == 2
    assert "New pathway: ALP on azathioprine (alp_on_azathioprine, version 2026.1)." in told
    back = compared(capsys, str(OURS), str(tmp_path / "one"))
    assert "Removed pathway: ALP on azathioprine" in back


def test_one_pathway_is_compared_with_its_other_version_in_a_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = compared(capsys, str(changed(tmp_path / "old", words=True)), str(OURS))
    assert told.count("The rules are the same") == 1
    assert "New pathway" not in told


def test_what_cannot_be_compared_is_refused_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    broken = tmp_path / "broken.toml"
    broken.write_text("id = ", encoding="utf-8")
    other = tmp_path / "other.toml"
    other.write_text('id = "mine"', encoding="utf-8")
    misspelt = changed(
        tmp_path / "misspelt", ("[applies]\nany = [\n  { osteoporosis_recorded", "[applies]\nany = [\n  { osteo")
    )
    diff = ("pathways", "diff")

    assert "“gone.toml” is neither a file nor a folder nor a pathway’s id" in refused(capsys, *diff, "gone.toml", LOW)
    assert refused(capsys, *diff, str(tmp_path / "empty"), LOW) == "The folder empty holds no pathway file"
    assert "broken.toml is not readable TOML" in refused(capsys, *diff, LOW, str(broken))
    assert "other.toml is no version of a pathway that AlpDesk has" in refused(capsys, *diff, str(other), LOW)
    assert "the finding “osteo” does not exist" in refused(capsys, *diff, str(misspelt), LOW)
    assert refused(capsys, *diff, LOW, SURGERY) == f"Different pathways cannot be compared: {LOW} with {SURGERY}"


@pytest.mark.parametrize(
    ("verb", "name", "start"),
    [("document", "low.html", b"<!DOCTYPE html>"), ("export", "low.json", b'{\n "resourceType": "Bundle"')],
)
def test_a_pathway_is_published_to_a_file_that_is_never_replaced_unasked(
    verb: str, name: str, start: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / name
    publish = ["pathways", verb, LOW, "--out", str(target)]
    assert main(publish) == 0
    assert capsys.readouterr().out == f"Wrote {target} (Low ALP in osteoporosis, version 2026.1).\n"
    assert target.read_bytes().startswith(start)
    assert refused(capsys, *publish) == f"{name} exists already and was not changed: add --force to replace it."
    assert main([*publish, "--force"]) == 0


def test_a_format_that_is_not_written_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = refused(capsys, "pathways", "document", LOW, "--out", str(tmp_path / "low.docx"))
    assert told == "“low.docx” ends in neither .pdf nor .html: name the document FILE.pdf or FILE.html."
    told = refused(capsys, "pathways", "export", "nonsense", "--out", str(tmp_path / "low.json"))
    assert told.startswith("AlpDesk has no pathway “nonsense”")
