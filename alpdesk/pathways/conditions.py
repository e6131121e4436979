"""Conditions: small closed trees over findings, evaluated in three-valued (Kleene) logic.

A leaf ``{finding = ["cell", …]}`` holds when the finding lies in one of the cells. It is unknown when the finding
lies in a cell that means “not known” and that cell is not itself named; else it does not hold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from alpdesk.errors import AlpDeskError

Truth = bool | None
"""True, False, or None for not known."""


class BadCondition(AlpDeskError):
    """A condition that is not of the closed form."""


class Leaf(NamedTuple):
    """One finding held against cells."""

    finding: str
    cells: frozenset[str]


class Count(NamedTuple):
    """At least ``need`` of ``parts``: ``all`` needs each of them, ``any`` one."""

    need: int
    parts: tuple[Condition, ...]

    @property
    def kind(self) -> str:
        """``any``, ``all`` or ``at_least``."""
        return "all" if self.need == len(self.parts) else "any" if self.need == 1 else "at_least"


Condition = Leaf | Count
ALWAYS = Count(0, ())
Cell = Callable[[str], tuple[str, bool]]
"""Looks a finding up: its cell, and whether that cell means “not known”."""
Look = Callable[[Leaf], Truth]
"""Says whether a leaf holds."""


def parse(table: object) -> Condition:
    """Build a condition from its TOML table; raises BadCondition with the key at fault."""
    if not isinstance(table, dict) or not table:
        msg = f"a condition is a table of findings, any, all or at_least/of, not {table!r}"
        raise BadCondition(msg)
    if "at_least" in table or "of" in table:
        return _counted(table)
    parts = tuple(_entry(str(key), value) for key, value in table.items())
    return parts[0] if len(parts) == 1 else Count(len(parts), parts)


def _entry(key: str, value: object) -> Condition:
    if key in {"any", "all"}:
        if not isinstance(value, list) or not value:
            msg = f"“{key}” holds a list of conditions"
            raise BadCondition(msg)
        parts = tuple(parse(part) for part in value)
        return Count(1 if key == "any" else len(parts), parts)
    cells = [value] if isinstance(value, str) else value
    if not isinstance(cells, list) or not cells or not all(isinstance(cell, str) for cell in cells):
        msg = f"“{key}” names one cell or a list of cells"
        raise BadCondition(msg)
    return Leaf(key, frozenset(cells))


def _counted(table: dict[str, object]) -> Condition:
    need, parts = table.get("at_least"), table.get("of")
    if set(table) != {"at_least", "of"} or not isinstance(need, int) or not isinstance(parts, list):
        msg = "“at_least” is a number and stands with “of”, a list of conditions"
        raise BadCondition(msg)
    if not 0 < need <= len(parts):
        msg = f"at_least = {need} of {len(parts)} conditions"
        raise BadCondition(msg)
    return Count(need, tuple(parse(part) for part in parts))


def held(leaf: Leaf, value: str, *, unknown: bool) -> Truth:
    """Whether a finding in the cell ``value`` makes the leaf hold."""
    return True if value in leaf.cells else None if unknown else False


def evaluate(condition: Condition, cell: Cell) -> Truth:
    """Whether the condition holds over known cells; reads no more findings than it needs."""

    def look(leaf: Leaf) -> Truth:
        value, unknown = cell(leaf.finding)
        return held(leaf, value, unknown=unknown)

    return combine(condition, look)


def combine(condition: Condition, look: Look) -> Truth:
    """Whether the condition holds, each leaf being answered by ``look``; asks no more leaves than it needs."""
    if isinstance(condition, Leaf):
        return look(condition)
    sure = open_ = 0
    left = len(condition.parts)
    for part in condition.parts:
        if sure >= condition.need or sure + open_ + left < condition.need:
            break
        left -= 1
        truth = combine(part, look)
        sure += truth is True
        open_ += truth is None
    if sure >= condition.need:
        return True
    return None if sure + open_ + left >= condition.need else False


def leaves(condition: Condition) -> Iterator[Leaf]:
    """Every leaf, in order of writing."""
    if isinstance(condition, Leaf):
        yield condition
        return
    for part in condition.parts:
        yield from leaves(part)


def open_findings(condition: Condition, cell: Cell) -> Iterator[str]:
    """The findings that are not known and on which the condition rests (parts that are known to fail do not count)."""
    if isinstance(condition, Leaf):
        if cell(condition.finding)[1]:
            yield condition.finding
        return
    for part in condition.parts:
        if evaluate(part, cell) is not False:
            yield from open_findings(part, cell)


def holding_findings(condition: Condition, cell: Cell) -> Iterator[str]:
    """The findings whose cells make the condition hold."""
    if isinstance(condition, Leaf):
        if evaluate(condition, cell):
            yield condition.finding
        return
    for part in condition.parts:
        if evaluate(part, cell):
            yield from holding_findings(part, cell)
