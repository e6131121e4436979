"""What each part of the robustness run must show: its figures, what is demanded of them, and the table of both."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

Sums = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Demand:
    """One figure, what is demanded of it in words, and whether sums meet it; ``share`` is the part of the full run."""

    figure: str
    words: str
    met: Callable[[Sums, float], bool]


def none(*figures: str) -> tuple[Demand, ...]:
    """Each of these must be 0."""
    return tuple(Demand(one, "0", lambda sums, _share, one=one: sums.get(one, 0) == 0) for one in figures)  # type: ignore[misc]


def least(figure: str, number: int) -> Demand:
    """At least so many; of a shorter run at least one."""
    return Demand(figure, f"≥ {number:,}", lambda sums, share: sums.get(figure, 0) >= (number if share == 1 else 1))


def most(figure: str, number: int) -> Demand:
    """At most so much; of a full run only, for a busy computer is slow."""
    return Demand(figure, f"≤ {number:,}", lambda sums, share: share < 1 or 0 <= sums.get(figure, -1) <= number)


def all_of(figure: str, whole: str) -> Demand:
    """As many as another figure, which is not 0."""
    return Demand(figure, f"= {whole}", lambda sums, _share: sums.get(figure, 0) == sums.get(whole, 0) > 0)


@dataclass(frozen=True, slots=True)
class Part:
    """One harness: ``run`` names its function, which takes a count and a seed and returns sums.

    ``count`` is the full run in ``unit``; it is done in pieces of ``piece``, each in a process of its own, so that a
    run that was stopped goes on. ``short`` is what the tests run. Figures that begin with “most” are maxima.
    """

    name: str
    run: str
    unit: str
    count: int
    piece: int
    short: int
    demands: tuple[Demand, ...]

    def function(self, count: int) -> Callable[[int, int], Counter[str]]:
        """The harness; a function ``short`` beside its ``run`` does fewer than a whole piece in less time."""
        module, _, name = self.run.partition(":")
        found = import_module(f"tests.robustness.{module}")
        name = "short" if name == "run" and count < self.piece and hasattr(found, "short") else name
        function: Callable[[int, int], Counter[str]] = getattr(found, name)
        return function


def added(sums: dict[str, int], more: Sums) -> dict[str, int]:
    """The sums of both; of maxima, the greater."""
    joined = dict(sums)
    for name, number in more.items():
        known = joined.get(name, 0)
        joined[name] = max(known, number) if name.startswith("most ") else known + number
    return joined


@dataclass
class Progress:
    """How far a part has come, kept in a file."""

    path: Path
    done: int
    seconds: float
    sums: dict[str, int]

    @classmethod
    def read(cls, folder: Path, part: Part) -> Progress:
        """What an earlier run kept, or nothing."""
        path = folder / f"{part.name}.json"
        if not path.exists():
            return cls(path, 0, 0.0, {})
        kept = json.loads(path.read_text())
        return cls(path, kept["done"], kept["seconds"], kept["sums"])

    def add(self, count: int, seconds: float, sums: Sums) -> None:
        """One more piece is done."""
        self.done, self.seconds, self.sums = self.done + count, self.seconds + seconds, added(self.sums, sums)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        written = self.path.with_suffix(".new")
        written.write_text(json.dumps({"done": self.done, "seconds": round(self.seconds, 1), "sums": self.sums}))
        written.replace(self.path)


Row = tuple[str, str, str, str, str]


def rows(part: Part, done: int, sums: Sums) -> Iterable[Row]:
    """Part, figure, demanded, found and verdict of each demand; what was counted besides, without one."""
    share = min(1.0, done / part.count)
    yield part.name, part.unit, f"≥ {part.count:,}", f"{done:,}", "ok" if done >= part.count else "short"
    for one in part.demands:
        verdict = "ok" if one.met(sums, share) else "NOT MET"
        yield part.name, one.figure, one.words, f"{sums.get(one.figure, 0):,}", verdict
    demanded = {part.unit, *(one.figure for one in part.demands)}
    for name, number in sums.items():
        if name not in demanded:
            yield part.name, name, "", f"{number:,}", ""
    if sums.get("crashed"):
        yield part.name, "pieces that crashed", "0", f"{sums['crashed']:,}", "NOT MET"


def table(lines: Iterable[Row]) -> str:
    """The rows under a heading, in columns."""
    whole = [("part", "figure", "demanded", "found", "verdict"), *lines]
    wide = [max(len(row[at]) for row in whole) for at in range(5)]
    return "\n".join(
        f"{row[0]:<{wide[0]}}  {row[1]:<{wide[1]}}  {row[2]:>{wide[2]}}  {row[3]:>{wide[3]}}  {row[4]}" for row in whole
    )
