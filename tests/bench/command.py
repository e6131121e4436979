"""The command line: one patient assessed by a process of its own, beside a Python that does nothing."""

from __future__ import annotations

from tests.bench.bundle import AS_OF
from tests.bench.measure import Line
from tests.bench.workshop import Workshop

_ASSESS = ["-m", "alpdesk", "assess", "--json", "--as-of", AS_OF.isoformat()]


def lines(workshop: Workshop) -> list[Line]:
    """`alpdesk assess` of one patient, whole process."""
    return [
        Line(
            "alpdesk assess, one patient, whole process",
            "python -c pass",
            12.0,
            workshop.python(*_ASSESS, str(workshop.bundle)),
            workshop.python("-c", "pass"),
            rounds=21,
        ),
    ]
