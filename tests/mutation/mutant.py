"""A mutant: the program with one thing changed, and how it is named so that a clinician can judge it."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
Content = ast.Module | bytes
"""What a changed file holds: the tree of a module, or the bytes of a pathway file."""


@dataclass(frozen=True)
class Mutant:
    """One change in one file.

    ``place`` is the function or row, ``kind`` what sort of change it is, ``change`` says before → after, ``number``
    tells equal changes of one place apart. ``content`` makes the changed file; it may be called in a forked process
    only, since it changes the tree that all mutants of the file share. ``lines`` are those of the statement changed:
    whoever does not run one of them cannot notice; None for what is run on import, and for rules.
    """

    file: str
    place: str
    kind: str
    change: str
    content: Callable[[], Content]
    number: int = 1
    lines: range | None = None

    @property
    def id(self) -> str:
        """A name that survives changes elsewhere in the file."""
        again = f" ({self.number})" if self.number > 1 else ""
        return f"{Path(self.file).name} › {self.place} › {self.change}{again}"

    @property
    def is_rule(self) -> bool:
        """Whether it changes a pathway file and not a module."""
        return self.file.endswith(".toml")


def numbered(mutants: Iterable[Mutant]) -> Iterator[Mutant]:
    """The mutants, equal names counted."""
    seen: dict[str, int] = {}
    for one in mutants:
        count = seen[one.id] = seen.get(one.id, 0) + 1
        yield replace(one, number=count)
