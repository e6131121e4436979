"""Damaged files and bombs, in their short forms; the long ones are the verb ``make robustness``."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.robustness.bombs import BOMBS, outcome

ROOT = Path(__file__).parents[2]
SIZE = 60_000


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_read_or_refused_with_one_sentence(name: str, tmp_path: Path) -> None:
    path = tmp_path / "bomb"
    path.write_bytes(BOMBS[name](SIZE))
    count, sentence = outcome(path)
    assert count <= SIZE
    assert sentence.count(". ") == 0


@pytest.mark.skipif(sys.platform == "win32", reason="the workers are forked")
def test_no_damage_makes_reading_fail_or_invent_a_value() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.robustness.fuzz_files", "--count", "200", "--workers", "1"],
        capture_output=True, text=True, check=False, cwd=ROOT, timeout=300, env={"PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
