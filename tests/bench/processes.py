"""Whole processes: how long they compute from start to end."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence

from tests.bench.measure import Sample

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def process(command: Sequence[str], environment: Mapping[str, str] | None = None) -> Sample:
    """A sample: run the command to its end and return the processor time that it and its threads used.

    Raises ``RuntimeError`` with what the command said when it fails.
    """

    def sample() -> float:
        running = subprocess.Popen(  # noqa: S603 - our own commands
            command,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env=os.environ | dict(environment or {}),
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


def python(code: str, *arguments: str) -> Sample:
    """A sample of this Python running the code, offscreen."""
    return process([sys.executable, "-c", code, *arguments], OFFSCREEN)
