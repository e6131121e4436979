"""Whole processes: how long they compute from start to end."""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.bench.measure import Sample

PATIENCE = 60
"""Seconds after which a process that should have ended is killed, and the line fails."""
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
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment) as running:  # noqa: S603 - ours
            overdue = threading.Timer(PATIENCE, running.kill)
            overdue.start()
            assert running.stderr is not None
            said = running.stderr.read().decode(errors="replace")
            _, status, usage = os.wait4(running.pid, 0)
            overdue.cancel()
            running.returncode = os.waitstatus_to_exitcode(status)
        if running.returncode != 0:
            raise RuntimeError(f"{' '.join(command)} ended with {running.returncode}: {said[-2000:]}")
        return usage.ru_utime + usage.ru_stime

    return sample
