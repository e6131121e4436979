"""Combinations of findings that no record can give, as declared in ``impossible.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from alpdesk.pathways.conditions import Condition, evaluate, leaves, parse
from alpdesk.pathways.model import Pathway

FILE = Path(__file__).with_name("impossible.toml")


@dataclass(frozen=True)
class Never:
    """A condition over findings that holds for nobody, and why."""

    when: Condition
    why: str

    def given(self, cell: Callable[[str], str]) -> bool:
        """Whether findings in these cells come together all the same; a cell not known is one as any other."""
        return evaluate(self.when, lambda finding: (cell(finding), False)) is True


@cache
def _declared() -> tuple[Never, ...]:
    table = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return tuple(Never(parse(one["when"]), one["why"]) for one in table["never"])


@cache
def impossible(pathway: Pathway) -> tuple[Never, ...]:
    """What is declared over the findings of one pathway; raises ValueError for a cell that a finding has not."""
    domains = pathway.domains
    own = tuple(one for one in _declared() if all(leaf.finding in domains for leaf in leaves(one.when)))
    for leaf in (leaf for one in own for leaf in leaves(one.when)):
        if not leaf.cells <= set(domains[leaf.finding].cells):
            raise ValueError(f"{leaf.finding} is never {', '.join(sorted(leaf.cells))}")
    return own
