"""Whole processes: how long they compute from start to end."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.bench.measure import Sample

HERE = Path(__file__).resolve().parents[2]


def surroundings(compiled: Path) -> dict[str, str]:
    """The environment of a started process: offscreen, its modules compiled as in an installation."""
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return clean | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(compiled), "PYTHONPATH": str(HERE)}


def process(command: Sequence[str], environment: Mapping[str, str]) -> Sample:
    """A sample: run the command to its end and return the processor time that it and its threads used.

    Raises ``RuntimeError`` with what the command said when it fails.
    """

    def sample() -> float:
        running = subprocess.Popen(  # noqa: S603 - our own commands
            command,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env=environment,
        )
        assert running.stderr is not None
        said = running.stderr.read().decode(errors="replace")
        _, status, usage = os.wait4(running.pid, 0)
        running.returncode = os.waitstatus_to_exitcode(status)
        running.stderr.close()
        if running.returncode != 0:
            raise RuntimeError(f"{' '.join(command)} ended with {running.returncode}: {said[-2000:]}")
        return usage.ru_utime + usage.ru_stime

    return sample
