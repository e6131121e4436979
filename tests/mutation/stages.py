"""What may catch a mutant: loading, the tables, held cases, the proof, the unit tests. Run in a forked process alone.

This module binds names of the program, so that a process that has put a changed module in place imports it afresh.
"""

from __future__ import annotations

import contextlib
import importlib.util
import io
import os
import sys
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache, partial
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

from alpdesk import resources
from alpdesk.clinical.intervals import Site
from alpdesk.clinical.record import Record
from alpdesk.pathways import assess as assess_module
from alpdesk.pathways.assess import Findings
from alpdesk.pathways.catalogue import DOMAINS
from alpdesk.pathways.model import Pathway
from alpdesk.pathways.proof import verify
from tests.mutation.mutant import ROOT
from tests.mutation.same import same
from tests.spec.held import wrong, wrong_action
from tests.spec.tables import PATHWAYS, action_rows, rows

_ROWS = {str(row): row for row in rows()}
STAGES = ("loading", "tables", "cases", "proof", "unit tests")
"""In order of cost."""
SAME = "same"
"""Said of a changed rule that nothing catches, when it is proved that nothing can."""
_before: list[Pathway] = []
_UNITS = {
    "pathways": ("answers", "case", "findings", "schedule", "sample_notes"),
    "clinical": ("trend", "results", "quantity", "intervals", "events"),
}
"""The unit tests of findings and quantities, by package: those of ``clinical`` cannot tell what lies above it."""


def leave(names: Collection[str]) -> None:
    """Leave only the named rows to be tried; raises ValueError where there is no such row."""
    if gone := set(names) - set(_ROWS):
        raise ValueError(f"no such rows: {sorted(gone)}")
    for name in set(_ROWS) - set(names):
        del _ROWS[name]


def loading() -> str:
    """What refuses the pathways on loading."""
    resources.pathways()
    return ""


def tables(names: Sequence[str]) -> str:
    """The first of the named rows that does not hold, in the order of the names; actions before rows."""
    pathways = resources.pathways()
    by_id = {pathway.id: pathway for pathway in pathways}
    for action in action_rows():
        if wrong_action(action, by_id[PATHWAYS[action.file]]):
            return f"{action.file}: Actions: {action.id}"
    for name in names:
        try:
            found = wrong(_ROWS[name], pathways)
        except Exception as broken:  # noqa: BLE001 - whatever a mutant breaks is caught here
            found = [type(broken).__name__]
        if found:
            return name
    return ""


@cache
def concerned(pathway: str) -> tuple[str, ...]:
    """The rows that a pathway has a say in: those of its own file, and those to whose patient it applies."""
    by_id = {one.id: one for one in resources.pathways()}
    return tuple(
        name
        for name, row in _ROWS.items()
        if not pathway or PATHWAYS[row.file] == pathway or _found(name).applies(by_id[pathway])
    )


@cache
def _found(name: str) -> Findings:
    row = _ROWS[name]
    return Findings.of(row.record, row.as_of, resources.pathways(), Site())


class _Kept:
    """Stands for ``Findings`` while rules are changed: what was found in the record of a row is found once."""

    @staticmethod
    def of(record: Record, as_of: date, pathways: Collection[Pathway], site: Site) -> Findings:
        """The findings kept, or worked out."""
        name = _NAMES.get(id(record))
        return _found(name) if name else Findings.of(record, as_of, pathways, site)


_NAMES: dict[int, str] = {}


def keep_findings() -> None:
    """Work the findings of every row out once, for this process and its forks: no change of a rule alters them."""
    for name, row in _ROWS.items():
        _NAMES[id(row.record)] = name
        _found(name)
    vars(assess_module)["Findings"] = _Kept


def row_trials() -> dict[str, Callable[[], object]]:
    """What is run for each row, nothing of it kept from another run."""
    pathways = resources.pathways()
    return {name: partial(wrong, replace(row), pathways) for name, row in _ROWS.items()}


def cases(folder: Path | None) -> str:
    """The first held case that fails; the folder holds ``check_cases.py`` and ``cases/``."""
    if folder is None:
        return ""
    checks = _checks(folder)
    for one in sorted((folder / "cases").iterdir()):
        ident, bad = checks.run_case(one, ["alpdesk", "assess"], set(), 60)
        if bad:
            return f"{ident}: {bad[0][0]}"
    return ""


def _checks(folder: Path) -> Any:
    """The checker of the cases, its command run in this process instead of in one of its own."""
    spec = importlib.util.spec_from_file_location("check_cases", folder / "check_cases.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(folder / "check_cases.py")
    checks: ModuleType = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(checks)
    checks.__dict__["subprocess"] = SimpleNamespace(run=_command, TimeoutExpired=TimeoutError)
    return checks


def _command(command: Sequence[str], **_: object) -> SimpleNamespace:
    from alpdesk.cli import main  # noqa: PLC0415 - only held cases need the command line

    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = main(list(command[1:]))
        except Exception as broken:  # noqa: BLE001 - whatever a mutant breaks is caught here
            return SimpleNamespace(returncode=-1, stdout="", stderr=type(broken).__name__)
    return SimpleNamespace(returncode=code, stdout=out.getvalue(), stderr=err.getvalue())


def proof(unchanged: Mapping[str, str]) -> str:
    """The first claim that does not hold, of those about pathways that differ from what they were ``unchanged``."""
    now = content()
    changed = [ident for ident in now if now[ident] != unchanged[ident]]
    proved = verify(resources.pathways(), resources.statement_kinds(), changed)
    failed = next((one for one in proved if not one.good), None)
    return f"{failed.pathway}: {failed.claim}" if failed else ""


def content() -> dict[str, str]:
    """All that the proof can see of each pathway: its rules, and the cells of its findings."""
    return {one.id: f"{one.content_hash} {sorted(DOMAINS[one.id].items())!r}" for one in resources.pathways()}


def unit_tests(package: str) -> str:
    """Whether the unit tests of findings and quantities fail; told apart, since they are no clinical document."""
    import pytest  # noqa: PLC0415 - most mutants never come this far

    ini = Path(__file__).with_name("unit_tests.ini")
    os.chdir(ROOT)
    names = _Failures()
    quiet = ("-x", "-q", "--no-header", "-p", "no:cacheprovider", "-c", str(ini), f"--rootdir={ROOT}")
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        tests = [
            f"tests/unit/{one}/test_{name}.py" for one in dict.fromkeys(("pathways", package)) for name in _UNITS[one]
        ]
        code = pytest.main([*quiet, *tests], plugins=[names])
    return "" if code == 0 else names.first or f"pytest ended with {int(code)}"


class _Failures:
    """Hears of the tests that fail."""

    def __init__(self) -> None:
        self.first = ""

    def pytest_runtest_logreport(self, report: Any) -> None:
        """Keep the name of the first one."""
        if report.failed and not self.first:
            self.first = report.nodeid.rpartition("/")[2]

    def pytest_collectreport(self, report: Any) -> None:
        """Or of the module that cannot even be imported."""
        self.pytest_runtest_logreport(report)


def judge(
    unchanged: Mapping[str, str],
    folder: Path | None,
    names: Sequence[str],
    package: str,
    *,
    every: bool,
    upto: str,
    say: Callable[[str, str], None],
) -> None:
    """Try every stage up to one, telling each catch; ends with the first unless ``every``.

    ``names`` are the rows to try, ``package`` is the one that the change lies in.
    """
    trials: dict[str, Callable[[], str]] = {
        "loading": loading,
        "tables": lambda: tables(names),
        "cases": lambda: cases(folder),
        "proof": lambda: proof(unchanged),
        "unit tests": lambda: unit_tests(package),
    }
    anything = False
    for stage in STAGES[: STAGES.index(upto) + 1]:
        if stage == STAGES[-1] and not anything and _equal(say):
            return
        say("trying", stage)
        try:
            caught = trials[stage]()
        except Exception as broken:  # noqa: BLE001 - whatever a mutant breaks is caught here
            caught = f"{type(broken).__name__}: {broken}"[:160]
        if caught:
            say(stage, caught)
        if caught and (not every or stage == "loading"):
            return
        anything = anything or bool(caught)
    if not anything and upto != STAGES[-1]:
        _equal(say)


def _equal(say: Callable[[str, str], None]) -> bool:
    """Whether it is proved, and told, that no combination of findings tells a changed rule apart."""
    if not _before:
        return False
    say("trying", SAME)
    equal = all(map(same, _before, resources.pathways()))
    if equal:
        say(SAME, "no combination of findings tells it apart")
    return equal


def read_from(folder: Path) -> None:
    """Read the program's resources from another folder, and nothing that was read before."""
    _before.extend(resources.pathways())
    vars(resources)["_HERE"] = folder / "alpdesk"
    for kept in vars(resources).values():
        if hasattr(kept, "cache_clear"):
            kept.cache_clear()


_ABOVE = ("alpdesk.", "tests.spec.held", "tests.mutation.stages")
_BELOW = ("alpdesk.clinical.", "alpdesk.errors")


def forget(module: str) -> None:
    """Forget a module of the program and all that may have bound names of it, so that they are imported anew.

    What lies below a pathway's module stays, with the records of the tables, which are made of it alone.
    """
    low = module.startswith(_BELOW)
    gone = (*_ABOVE, "tests.spec.tables") if low else _ABOVE
    for name in [name for name in sys.modules if name.startswith(gone) and (low or not name.startswith(_BELOW))]:
        above, _, own = name.rpartition(".")
        vars(sys.modules.get(above, sys)).pop(own, None)
        del sys.modules[name]
