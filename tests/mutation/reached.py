"""Which rows of the tables run which lines of the findings: a mutant is tried on the rows that run it, no others."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import FrameType
from typing import Any

from tests.mutation.mutant import ROOT, Mutant

KEPT = "reached.json"
Trials = Mapping[str, Callable[[], object]]
"""What is run for each row, by its name."""
_SEEN_BY_ROWS = ("alpdesk/pathways/*.py", "alpdesk/clinical/*.py", "resources/pathways/**/*.toml", "tests/spec/*")


class Reached:
    """For each line of some modules the rows that run it."""

    def __init__(self, names: Sequence[str], lines: Mapping[str, int]) -> None:
        self._places = {name: place for place, name in enumerate(names)}
        self._lines = lines

    def by(self, mutant: Mutant, names: Iterable[str]) -> list[str]:
        """Those of the named rows that run what a mutant changes."""
        if mutant.lines is None:
            return list(names)
        rows = 0
        for line in mutant.lines:
            rows |= self._lines.get(f"{mutant.file}:{line}", 0)
        return [name for name in names if rows >> self._places[name] & 1]


def reached(files: Iterable[str], trials: Trials, folder: Path) -> Reached:
    """Run every row and see; taken from the folder where neither program nor tables changed since it was kept there."""
    now, kept = _digest(), folder / KEPT
    if kept.exists() and (found := json.loads(kept.read_text(encoding="utf-8")))["of"] == now:
        return Reached(list(trials), found["lines"])
    lines: dict[str, int] = {}
    own = {str(ROOT / file): file for file in files}
    for place, trial in enumerate(trials.values()):
        for line in _run(trial, own):
            lines[line] = lines.get(line, 0) | 1 << place
    folder.mkdir(parents=True, exist_ok=True)
    kept.write_text(json.dumps({"of": now, "lines": lines}), encoding="utf-8")
    return Reached(list(trials), lines)


def _digest() -> str:
    told = hashlib.sha256()
    for pattern in _SEEN_BY_ROWS:
        for path in sorted(ROOT.glob(pattern)):
            told.update(str(path.relative_to(ROOT)).encode() + path.read_bytes())
    return told.hexdigest()


def _run(trial: Callable[[], object], own: Mapping[str, str]) -> Iterator[str]:
    """The lines of some files that a trial runs."""
    seen: set[tuple[str, int]] = set()

    def on_line(frame: FrameType, _event: str, _told: object) -> Any:
        seen.add((frame.f_code.co_filename, frame.f_lineno))
        return on_line

    def on_call(frame: FrameType, event: str, told: object) -> Any:
        return on_line(frame, event, told) if frame.f_code.co_filename in own else None

    before = sys.gettrace()
    sys.settrace(on_call)
    try:
        trial()
    finally:
        sys.settrace(before)
    return (f"{own[file]}:{line}" for file, line in seen)
