"""``alpdesk assess --explain``: what would change an outcome, as text and as JSON, and nothing else changed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from alpdesk.cli import main
from tests.unit.test_cli import AS_OF, LOW, alp, condition, patient, write


@pytest.fixture
def low(tmp_path: Path) -> str:
    """A woman with osteoporosis and one low ALP."""
    return str(write(tmp_path / "low.json", patient(), condition("Osteoporosis"), alp("1", 24, "2026-02-03")))


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(list(arguments)) == 0
    return capsys.readouterr().out


def test_the_page_says_what_comes_next_and_what_would_change_it(low: str, capsys: pytest.CaptureFixture[str]) -> None:
    page = printed(capsys, "assess", low, *AS_OF, "--explain")
    assert "\nMost useful next\n  Repeat ALP – It would settle between the 4 outcomes that remain possible" in page
    assert "\nWhat would change this\n  The low ALP was not reproduced; the evaluation stays open: if a further" in page
    assert "\n  Low ALP confirmed; the work-up is incomplete: if a further ALP below 30 U/L.\n" in page
    assert "Not within three changes that can still come: " in page
    assert all(len(line) <= 100 for line in page.splitlines())


def test_without_being_asked_neither_page_nor_object_says_more(low: str, capsys: pytest.CaptureFixture[str]) -> None:
    page = printed(capsys, "assess", low, *AS_OF)
    longer = printed(capsys, "assess", low, *AS_OF, "--explain").splitlines()
    assert "What would change this" not in page
    assert [line for line in longer if line in page.splitlines()] != longer
    told = json.loads(printed(capsys, "assess", low, *AS_OF, "--json"))
    more = json.loads(printed(capsys, "assess", low, *AS_OF, "--json", "--explain"))
    assert list(told) == ["as_of", "assessments"]
    assert {key: more[key] for key in told} == told


def test_the_object_holds_an_explanation_of_each_outcome(low: str, capsys: pytest.CaptureFixture[str]) -> None:
    one = json.loads(printed(capsys, "assess", low, *AS_OF, "--json", "--explain"))["explanations"][LOW]
    sets = {other["disposition"]: other["sets"] for other in one["changes"]}
    assert sets["hpp_workup_incomplete"] == [["a further ALP below 30 U/L"]]
    assert sets["alp_not_measured"] == []
    assert one["next"]["id"] == "measure.alp"
    assert set(one["next"]) == {"id", "text", "outcomes", "reason"}


def test_a_patient_to_whom_nothing_applies_has_nothing_to_explain(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(write(tmp_path / "well.json", patient(), condition("Hypertension")))
    assert json.loads(printed(capsys, "assess", path, *AS_OF, "--json", "--explain"))["explanations"] == {}
