"""Every part of the robustness run in its short form: each demand is met, and the controls fail as they must."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.robustness.parts import PARTS

SHORT = [name for name, part in PARTS.items() if part.short]
PROCESSES = 4
"""What the parts import is loaded once in each."""


@pytest.mark.skipif(sys.platform != "linux", reason="what is killed is forked, and watched through /proc")
@pytest.mark.parametrize("first", range(PROCESSES))
def test_every_demand_of_the_short_run_is_met(first: int) -> None:
    done = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-W", "error", "-m", "tests.robustness", *SHORT[first::PROCESSES], "--short"],
        capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2], timeout=300,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
