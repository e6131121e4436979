"""Runs mutants, each in a forked process of its own, a few at a time, and says what caught them."""

from __future__ import annotations

import ast
import importlib
import importlib.abc
import importlib.machinery
import json
import os
import resource
import selectors
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import CodeType, ModuleType

from tests.mutation import stages
from tests.mutation.mutant import ROOT, Mutant
from tests.mutation.reached import Reached

TOO_LONG, TOO_MUCH = 240, 4 << 30
"""Seconds of work, and bytes; a mutant that takes more has made something endless, and counts as caught."""
ENDLESS = "ran without end"
_OF_ONE_PATHWAY = {
    "low_alp": "low_alp_osteoporosis",
    "spinal_surgery": "raised_alp_post_back_surgery",
    "azathioprine": "alp_on_azathioprine",
    "azathioprine_course": "alp_on_azathioprine",
    "schedule": "alp_on_azathioprine",
}
"""Modules whose findings only one pathway reads."""

Say = Callable[[str, str], None]
"""Tells the watching process of a stage that is being tried, or of one that caught the mutant."""


@dataclass(frozen=True)
class Verdict:
    """What caught a mutant, by stage, in the order in which it was tried; empty where it survived.

    ``equal``: it is proved that no combination of findings tells it from the original.
    """

    mutant: Mutant
    caught: dict[str, str]
    equal: bool = False

    @property
    def first(self) -> str:
        """The stage that caught it first; empty where none did."""
        return next(iter(self.caught), "")


@dataclass(frozen=True)
class Plan:
    """How to run: until which stage, whether all stages are to be tried, and where held cases lie, if any.

    ``reached`` tells which rows of the tables run a changed line; without it every row is tried.
    """

    every: bool = False
    upto: str = "unit tests"
    cases: Path | None = None
    workers: int = 1
    reached: Reached | None = None


@dataclass
class _Child:
    """A process at work on one mutant."""

    pid: int
    pipe: int
    mutant: Mutant
    heard: bytes = b""
    caught: dict[str, str] = field(default_factory=dict)


def run(mutants: Iterable[Mutant], plan: Plan) -> Iterator[Verdict]:
    """The verdict on each mutant, as they come in."""
    unchanged = stages.content()
    stages.keep_findings()
    hints: dict[str, Counter[str]] = {}
    waiting = iter(mutants)
    with selectors.DefaultSelector() as listening:
        while True:
            while len(listening.get_map()) < plan.workers and (one := next(waiting, None)):
                child = _started(one, plan, unchanged, _ranked(hints, one, plan.reached))
                listening.register(child.pipe, selectors.EVENT_READ, child)
            if not listening.get_map():
                return
            for verdict in _heard(listening):
                rows = hints.setdefault(verdict.mutant.file, Counter())
                rows.update(filter(None, [verdict.caught.get("tables")]))
                yield verdict


def unharmed(nothing: Iterable[Mutant], plan: Plan) -> dict[str, str]:
    """What catches mutants that change nothing: unless nothing does, no verdict counts."""
    caught: dict[str, str] = {}
    for verdict in run(nothing, replace(plan, every=True)):
        caught |= verdict.caught
    return caught


def _ranked(hints: dict[str, Counter[str]], mutant: Mutant, found: Reached | None) -> Sequence[str]:
    """The rows that the mutant can bear on; those that caught most mutants of its file so far first, to save time."""
    name = Path(mutant.file).stem
    there: Sequence[str] = stages.concerned(_OF_ONE_PATHWAY.get(name, name if mutant.is_rule else ""))
    there = found.by(mutant, there) if found else there
    caught = hints.get(mutant.file, Counter())
    return sorted(there, key=lambda row: -caught[row])


def _heard(listening: selectors.BaseSelector) -> Iterator[Verdict]:
    for key, _ in listening.select():
        child: _Child = key.data
        told = os.read(child.pipe, 65536)
        child.heard += told
        if not told:
            listening.unregister(child.pipe)
            yield _ended(child)


def _ended(child: _Child) -> Verdict:
    os.close(child.pipe)
    _, status = os.waitpid(child.pid, 0)
    said = [json.loads(line) for line in child.heard.decode().splitlines() if line.endswith("]")]
    trying = [what for stage, what in said if stage == "trying"]
    caught = {stage: what for stage, what in said if stage in stages.STAGES}
    equal = any(stage == stages.SAME for stage, _ in said)
    if status and trying and trying[-1] in stages.STAGES and trying[-1] not in caught:
        endless = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGXCPU
        caught[trying[-1]] = ENDLESS if endless else f"the process ended with {status}"
    return Verdict(child.mutant, caught, equal)


def _started(mutant: Mutant, plan: Plan, unchanged: Mapping[str, str], first: Sequence[str]) -> _Child:
    reading, writing = os.pipe()
    sys.stdout.flush()
    pid = os.fork()
    if pid:
        os.close(writing)
        return _Child(pid, reading, mutant)
    code = 1
    try:
        os.close(reading)
        resource.setrlimit(resource.RLIMIT_CPU, (TOO_LONG, TOO_LONG + 5))
        resource.setrlimit(resource.RLIMIT_AS, (TOO_MUCH, TOO_MUCH))
        with tempfile.TemporaryDirectory() as folder, os.fdopen(writing, "w", encoding="utf-8") as pipe:

            def say(stage: str, what: str) -> None:
                pipe.write(json.dumps([stage, what]) + "\n")
                pipe.flush()

            _live(mutant, plan, unchanged, first, Path(folder), say)
            code = 0
    finally:
        os._exit(code)


def _live(
    mutant: Mutant, plan: Plan, unchanged: Mapping[str, str], first: Sequence[str], folder: Path, say: Say
) -> None:
    """What happens in the mutant's own process."""
    say("trying", "loading")
    try:
        trials = _in_place(mutant, folder)
    except Exception as broken:  # noqa: BLE001 - whatever a mutant breaks is caught here
        say("loading", f"{type(broken).__name__}: {broken}"[:160])
        return
    package = "pathways" if mutant.is_rule else Path(mutant.file).parent.name
    trials.judge(unchanged, plan.cases, first, package, every=plan.every, upto=plan.upto, say=say)


def _in_place(mutant: Mutant, folder: Path) -> ModuleType:
    """Put the changed file in place of the original, and give the stages that see it."""
    changed = mutant.content()
    if isinstance(changed, bytes):
        _beside(folder, mutant.file, changed)
        stages.read_from(folder)
        return stages
    name = mutant.file.removesuffix(".py").replace("/", ".")
    stages.forget(name)
    sys.meta_path.insert(0, _Instead(name, changed))
    return importlib.import_module(stages.__name__)


def _beside(folder: Path, file: str, changed: bytes) -> None:
    """A copy of the resources by links, in which one file is another."""
    (folder / "migrations").symlink_to(ROOT / "migrations")
    place = folder / "resources"
    for original in (ROOT / "resources").iterdir():
        if original.name != "pathways":
            place.mkdir(exist_ok=True)
            (place / original.name).symlink_to(original)
    (place / "pathways").mkdir()
    for original in (ROOT / "resources" / "pathways").iterdir():
        if original != ROOT / file:
            (place / "pathways" / original.name).symlink_to(original)
    (folder / file).write_bytes(changed)


class _Instead(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    """Finds one module, and runs a changed tree in its stead."""

    def __init__(self, name: str, tree: ast.Module) -> None:
        self.name = name
        self.tree = tree

    def find_spec(self, fullname: str, *_: object) -> importlib.machinery.ModuleSpec | None:
        """The changed module, and no other."""
        return importlib.machinery.ModuleSpec(fullname, self) if fullname == self.name else None

    def get_code(self, fullname: str) -> CodeType:
        """The changed tree, compiled."""
        return compile(self.tree, fullname, "exec")

    def get_source(self, fullname: str) -> None:
        """There is none."""
