"""Hazard log and threat model: whole, current, and every control shown by a test that exists."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

from alpdesk.desk.safety import Hazard, Threat, hazard_log, hazards, threat_model, threats
from alpdesk.resources import folder

ROOT = Path(__file__).resolve().parents[3]
PLANNED = 20
"""Hazards of the design; more may be added, none may be missing."""
EVERY: list[Hazard | Threat] = [*hazards(), *threats()]


@cache
def _named_in(name: str) -> frozenset[str]:
    path = ROOT / name
    if not path.is_file():
        return frozenset()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def test_no_hazard_of_the_design_is_missing() -> None:
    assert [one.id for one in hazards()][:PLANNED] == [f"H{number}" for number in range(1, PLANNED + 1)]
    assert [one.id for one in threats()] == [f"T{number}" for number in range(1, len(threats()) + 1)]


@pytest.mark.parametrize("one", EVERY, ids=lambda one: str(one.id))
def test_each_control_names_tests_that_exist(one: Hazard | Threat) -> None:
    assert one.controls
    for control in one.controls:
        assert control.tests, control.does
        for test in control.tests:
            path, _, name = test.partition("::")
            assert name.startswith("test_")
            assert name in _named_in(path), test


@pytest.mark.parametrize("one", EVERY, ids=lambda one: str(one.id))
def test_each_is_told_in_whole_sentences(one: Hazard | Threat) -> None:
    told = [one.rest, *(control.does for control in one.controls)]
    told += [one.cause, one.effect] if isinstance(one, Hazard) else [one.means]
    assert all((text.endswith(".") and text[0].isupper()) or text[0] == "“" for text in told)
    assert not one.title.endswith(".")
    assert not isinstance(one, Hazard) or 1 <= one.severity <= 5


def test_the_pages_of_the_help_are_made_of_the_data() -> None:
    pages = folder("resources") / "help"
    assert (pages / "hazard-log.md").read_text(encoding="utf-8") == hazard_log()
    assert (pages / "threat-model.md").read_text(encoding="utf-8") == threat_model()


def test_a_page_tells_cause_effect_controls_and_what_remains() -> None:
    text = hazard_log()
    for part in ("# Hazard log", "## H1: ", "- **Cause**: ", "- **Effect**: ", "- **Control**: ", "  - `tests/"):
        assert part in text
    assert text.count("- **What remains**: ") == len(hazards())
    assert threat_model().count("- **Not covered**: ") == len(threats())
