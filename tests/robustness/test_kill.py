"""A program killed in the middle of saving loses nothing that it had confirmed."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

KILLS = 25
IMPORT_KILLS = 12


@pytest.mark.skipif(sys.platform == "win32", reason="the writers are forked")
def test_a_killed_program_loses_no_acknowledged_result_and_leaves_no_half(tmp_path: Path) -> None:
    script = Path(__file__).with_name("kill_commits.py")
    done = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, "-W", "error", str(script), str(tmp_path / "clinic"), str(KILLS)],
        capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2], timeout=120,
        env={"PYTHONPATH": str(Path(__file__).parents[2])},
    )  # fmt: skip
    assert done.stderr == ""
    counts = json.loads(done.stdout)
    assert counts["acknowledged"] > KILLS * 2
    assert counts == {"kills": KILLS, "acknowledged": counts["acknowledged"], "lost": 0, "half": 0, "chain": 0}


@pytest.mark.skipif(sys.platform == "win32", reason="the desks are forked")
def test_a_killed_import_leaves_nothing_half_and_no_file_is_taken_in_twice(tmp_path: Path) -> None:
    script = Path(__file__).with_name("kill_imports.py")
    done = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, "-W", "error", str(script), str(tmp_path / "clinic"), str(IMPORT_KILLS)],
        capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2], timeout=120,
        env={"PYTHONPATH": str(Path(__file__).parents[2])},
    )  # fmt: skip
    assert done.stderr == ""
    assert json.loads(done.stdout) == {
        "kills": IMPORT_KILLS, "half": 0, "chain": 0, "twice": 0, "missing": 0, "lying": 0, "lost": 0,
    }  # fmt: skip
