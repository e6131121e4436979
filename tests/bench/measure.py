"""Paired, interleaved measuring: a ratio to a peer or limit with its interval, on a machine that is never quiet."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

ROUNDS = 11
RESAMPLES = 2000
LEVEL = 0.95
ALIKE = (0.95, 1.05)
"""Where the ratio of a thing to itself must lie, or the line does not count."""

Sample = Callable[[], float]
"""Does the work once and returns what it cost, in seconds."""


@dataclass(frozen=True, slots=True)
class Line:
    """One work beside its peer or limit, and the ratio it should not exceed.

    ``each`` is how many things one sample handles, where their rate is to be told; ``unit`` is of what a sample returns
    thousands.
    """

    work: str
    peer: str
    goal: float
    mine: Sample
    theirs: Sample
    rounds: int = ROUNDS
    each: int = 0
    unit: str = "ms"


@dataclass(frozen=True, slots=True)
class Measured:
    """What a line came to: medians in seconds, the ratio with its interval, and the peer against itself."""

    line: Line
    mine: float
    theirs: float
    ratio: float
    low: float
    high: float
    alike: float

    @property
    def verdict(self) -> str:
        """A goal is missed only when the whole interval lies above it, and only when like equals like."""
        if not ALIKE[0] <= self.alike <= ALIKE[1]:
            return "does not count: too noisy"
        return "missed" if self.low > self.line.goal else "met"


def cpu(work: Callable[[], object]) -> Sample:
    """The work as a sample that costs processor time."""

    def sample() -> float:
        start = time.process_time()
        work()
        return time.process_time() - start

    return sample


def repeated(work: Callable[[], object], times: int) -> Sample:
    """The processor time of one of many runs, for work shorter than the clock is fine."""

    def sample() -> float:
        start = time.process_time()
        for _ in range(times):
            work()
        return (time.process_time() - start) / times

    return sample


def constant(seconds: float) -> Sample:
    """A limit that needs no measuring, such as a frame of the screen."""
    return lambda: seconds


def measure(line: Line, seed: int = 1) -> Measured:
    """Run mine, theirs and theirs again in shuffled order each round; pair them within rounds."""
    order = random.Random(seed)  # noqa: S311 - an order, no secret
    variants = {"mine": line.mine, "theirs": line.theirs, "again": line.theirs}
    for sample in (line.mine, line.theirs):
        sample()
    rounds: list[dict[str, float]] = []
    for _ in range(line.rounds):
        names = list(variants)
        order.shuffle(names)
        rounds.append({name: variants[name]() for name in names})
    ratios = [one["mine"] / ((one["theirs"] + one["again"]) / 2) for one in rounds]
    low, high = _interval(ratios, order)
    return Measured(
        line,
        statistics.median(one["mine"] for one in rounds),
        statistics.median((one["theirs"] + one["again"]) / 2 for one in rounds),
        statistics.median(ratios),
        low,
        high,
        statistics.median(one["theirs"] / one["again"] for one in rounds),
    )


def _interval(ratios: list[float], order: random.Random) -> tuple[float, float]:
    medians = sorted(statistics.median(order.choices(ratios, k=len(ratios))) for _ in range(RESAMPLES))
    edge = int((1 - LEVEL) / 2 * RESAMPLES)
    return medians[edge], medians[-edge - 1]
