"""Conditions as FHIRPath over findings, in two values: an expression is true exactly where the condition holds.

``%finding`` is a FHIR Parameters resource with one parameter for each finding: its id as ``name``, its cell as
``valueCode``, the cells that mean “not known” included. Definitions and red flags are opened, so that an expression
reads findings alone.
"""

from __future__ import annotations

from alpdesk.pathways.conditions import Condition, Count, Leaf
from alpdesk.pathways.model import Pathway

TRUE, FALSE = "true", "false"


def holds(pathway: Pathway, condition: Condition) -> str:
    """True where the condition is known to hold."""
    if isinstance(condition, Leaf):
        return _Leaf(pathway, condition).holds()
    return _counted(condition.need, [holds(pathway, part) for part in condition.parts])


def fails(pathway: Pathway, condition: Condition) -> str:
    """True where the condition is known not to hold: too many of its parts are known to fail."""
    if isinstance(condition, Leaf):
        return _Leaf(pathway, condition).fails()
    enough = len(condition.parts) - condition.need + 1
    return _counted(enough, [fails(pathway, part) for part in condition.parts])


class _Leaf:
    """One finding held against cells; a definition or flag is opened."""

    def __init__(self, pathway: Pathway, leaf: Leaf) -> None:
        flags = {f"flag.{flag.id}": flag.when for flag in pathway.flags}
        self.pathway = pathway
        self.finding = leaf.finding
        self.cells = leaf.cells
        self.inner = pathway.defines.get(leaf.finding) or flags.get(leaf.finding)

    def holds(self) -> str:
        if self.inner is None:
            return self._in(self.cells)
        yes, no = holds(self.pathway, self.inner), fails(self.pathway, self.inner)
        ways = {"yes": yes, "no": no, "unknown": f"(({yes}) or ({no})) = false"}
        return _counted(1, [way for cell, way in ways.items() if cell in self.cells])

    def fails(self) -> str:
        if self.inner is None:
            domain = self.pathway.domains.get(self.finding)
            others = {"yes", "no"} if domain is None else {*domain.cells} - domain.unknown
            return self._in(others - self.cells)
        yes, no = holds(self.pathway, self.inner), fails(self.pathway, self.inner)
        return _counted(1, [way for cell, way in {"yes": yes, "no": no}.items() if cell not in self.cells])

    def _in(self, cells: set[str] | frozenset[str]) -> str:
        if not cells:
            return FALSE
        named = " | ".join(f"'{cell}'" for cell in sorted(cells))
        return f"%finding.parameter.where(name = '{self.finding}').value in ({named})"


def _counted(need: int, parts: list[str]) -> str:
    """At least so many of the parts."""
    if need == 0:
        return TRUE
    if need > len(parts):
        return FALSE
    if len(parts) == 1:
        return parts[0]
    if need in {1, len(parts)}:
        return (" or " if need == 1 else " and ").join(f"({part})" for part in parts)
    return " + ".join(f"iif({part}, 1, 0)" for part in parts) + f" >= {need}"


def always(condition: Condition) -> bool:
    """Whether a condition holds whatever the findings are, and so needs no expression."""
    return isinstance(condition, Count) and condition.need == 0
