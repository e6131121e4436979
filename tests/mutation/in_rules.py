"""Mutants of the pathway files: one cell, condition, action, disposition or row changed at a time."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, get_args

from alpdesk.pathways.assessment import URGENCIES, ActionClass
from alpdesk.pathways.conditions import leaves, parse
from alpdesk.pathways.model import Domain
from tests.mutation.mutant import ROOT, Mutant, numbered

Table = MutableMapping[str, Any]
_TRUTH = ("yes", "no", "unknown")
_CLASSES: tuple[str, ...] = get_args(ActionClass)


@dataclass(frozen=True)
class _Edit:
    """One change: where, of what kind, in words, and what makes it in the table."""

    place: str
    kind: str
    change: str
    make: Callable[[], object]


def rule_mutants(file: str, domains: Mapping[str, Domain]) -> Iterator[Mutant]:
    """Every mutant of a pathway file."""
    table = _read(file)
    edits = _Rules(table, domains).edits()
    return numbered(Mutant(file, one.place, one.kind, one.change, _content(table, one.make)) for one in edits)


def untouched(file: str) -> Mutant:
    """A pathway file written anew with nothing changed."""
    return Mutant(file, "file", "", "nothing changed", _content(_read(file), lambda: None))


def _read(file: str) -> Table:
    return tomllib.loads((ROOT / file).read_text(encoding="utf-8"))


def _content(table: Table, make: Callable[[], object]) -> Callable[[], bytes]:
    def change() -> bytes:
        make()
        return "\n".join(f"{json.dumps(key)} = {written(value)}" for key, value in table.items()).encode()

    return change


def written(value: object) -> str:
    """A value as TOML on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)} = {written(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(written, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


class _Rules:
    """One pathway file and the changes that can be made in it."""

    def __init__(self, table: Table, domains: Mapping[str, Domain]) -> None:
        self.table = table
        self.domains = domains
        self.dispositions = list(
            dict.fromkeys(
                rule["disposition"] for step in table["step"] for rule in step["rule"] if "disposition" in rule
            )
        )

    def edits(self) -> Iterator[_Edit]:
        """Every change, in the order of the file."""
        yield from self._condition("applies", self.table, "applies")
        for name in self.table.get("defines", {}):
            yield from self._condition(f"defines.{name}", self.table["defines"], name)
        for name, members in self.table.get("groups", {}).items():
            yield from self._actions(f"group {name}", members)
        for name in self.table["actions"]:
            yield from _specification(name, self.table["actions"][name])
        for kind in ("flag", "differential"):
            for one in self.table.get(kind, []):
                yield from self._condition(f"{kind} {one['id']}", one, "when")
        for name in self.table.get("open", {}):
            yield _Edit(f"open {name}", "open", "dropped", _dropped(self.table["open"], name))
            yield from self._condition(f"open {name}", self.table["open"], name)
        yield from self._readings()
        yield from self._steps()

    def _readings(self) -> Iterator[_Edit]:
        if "readings" in self.table:
            yield from self._condition("readings", self.table["readings"], "when")
        for one in self.table.get("reading", []):
            for side in ("supports", "contradicts"):
                for name in one[side]:
                    place = f"reading {one['id']}, {side}"
                    yield _Edit(place, "readings", f"{name} dropped", _dropped(one[side], name))
                    yield from self._condition(place, one[side], name)

    def _steps(self) -> Iterator[_Edit]:
        steps = self.table["step"]
        before: list[Table] = []
        for step in steps:
            for rule in step["rule"]:
                yield from self._rule(rule, before)
                before.append(rule)
            for index, (one, other) in enumerate(pairwise(step["rule"])):
                if _order_matters(one, other):
                    yield _Edit(one["id"], "order", f"after {other['id']}", _swapped(step["rule"], index))
        for index, (one, other) in enumerate(pairwise(steps)):
            yield _Edit(f"step {one['id']}", "order", f"after step {other['id']}", _swapped(steps, index))

    def _rule(self, rule: Table, before: Sequence[Table]) -> Iterator[_Edit]:
        place = rule["id"]
        yield from self._condition(place, rule, "when")
        yield from self._actions(place, rule.get("actions", []))
        if "disposition" in rule:
            named = rule["disposition"]
            other = _next(self.dispositions, named)
            yield _Edit(place, "disposition", f"{named} dropped", _dropped(rule, "disposition"))
            yield _Edit(place, "disposition", f"{named} → {other}", _set(rule, "disposition", other))
        for mark in _marks(rule, before):
            now = rule.get(mark, False)
            yield _Edit(place, "mark", f"{mark} {_word(now)} → {_word(not now)}", _set(rule, mark, not now))
        if "override" in rule:
            yield _Edit(place, "mark", "override dropped", _dropped(rule, "override"))

    def _actions(self, place: str, actions: list[Any]) -> Iterator[_Edit]:
        everything = list(self.table["actions"])
        for index, one in enumerate(actions):
            name = one if isinstance(one, str) else one["id"]
            yield _Edit(place, "action", f"{name} dropped", _cut(actions, index))
            if name in everything:
                other = _next(everything, name)
                new = other if isinstance(one, str) else {**one, "id": other}
                yield _Edit(place, "action", f"{name} → {other}", _put(actions, index, new))
            if isinstance(one, dict):
                yield from self._asked(place, one)

    def _asked(self, place: str, one: Table) -> Iterator[_Edit]:
        place = f"{place}, {one['id']}"
        if "when" in one:
            yield _Edit(place, "condition", "when dropped", _dropped(one, "when"))
            yield from self._condition(place, one, "when")
        if "urgency" in one:
            yield _Edit(place, "urgency", "urgency dropped", _dropped(one, "urgency"))
        if "variant" in one:
            yield _Edit(place, "action", f"variant {one['variant']} dropped", _dropped(one, "variant"))

    def _condition(self, place: str, holder: Any, key: str | int) -> Iterator[_Edit]:
        table = holder[key]
        if "at_least" in table:
            yield from self._counted(place, table)
            return
        if len(table) > 1:
            entries = [{name: value} for name, value in table.items()]
            yield _Edit(place, "all/any", f"any of {', '.join(table)}", _put(holder, key, {"any": entries}))
        for name in table:
            if len(table) > 1:
                yield _Edit(place, "condition", f"{name} dropped", _dropped(table, name))
            if name in {"any", "all"}:
                yield from self._list(place, table, name)
            else:
                yield from self._leaf(place, table, name)

    def _counted(self, place: str, table: Table) -> Iterator[_Edit]:
        need, parts = table["at_least"], table["of"]
        for other in (need - 1, need + 1):
            if 0 < other <= len(parts):
                yield _Edit(place, "at_least", f"at_least {need} → {other}", _set(table, "at_least", other))
        for index, part in enumerate(parts):
            if len(parts) > need:
                yield _Edit(place, "condition", f"{_short(part)} dropped", _cut(parts, index))
            yield from self._condition(place, parts, index)

    def _list(self, place: str, table: Table, name: str) -> Iterator[_Edit]:
        parts, other = table[name], "all" if name == "any" else "any"
        if len(parts) > 1:
            yield _Edit(place, "all/any", f"{name} of {len(parts)} → {other}", _renamed(table, name, other))
        for index, part in enumerate(parts):
            if len(parts) > 1:
                yield _Edit(place, "condition", f"{_short(part)} dropped", _cut(parts, index))
            yield from self._condition(place, parts, index)

    def _leaf(self, place: str, table: Table, name: str) -> Iterator[_Edit]:
        now = [table[name]] if isinstance(table[name], str) else list(table[name])
        known = self._cells(name)
        others = [cell for cell in known if cell not in now]
        choices = [[*now, cell] for cell in others]
        choices += (
            [[one for one in now if one != cell] for cell in now] if len(now) > 1 else [[cell] for cell in others]
        )
        for cells in choices:
            if len(cells) < len(known):
                yield _Edit(place, "cell", f"{name} {_word(now)} → {_word(cells)}", _set(table, name, cells))

    def _cells(self, name: str) -> tuple[str, ...]:
        """The cells that a finding, definition or flag can be in: without unknown where all it rests on is known."""
        if name in self.domains:
            return self.domains[name].cells
        return _TRUTH if self._open(name) else ("yes", "no")

    def _open(self, name: str) -> bool:
        """Whether a finding, definition or flag can be not known."""
        if name in self.domains:
            return bool(self.domains[name].unknown)
        inner = self.table.get("defines", {}).get(name) or next(
            (flag["when"] for flag in self.table.get("flag", []) if name == f"flag.{flag['id']}"), None
        )
        return inner is not None and any(self._open(leaf.finding) for leaf in leaves(parse(inner)))


def _specification(name: str, action: Table) -> Iterator[_Edit]:
    """Another class, the urgencies beside its own, and whether it reassures."""
    place = f"actions.{name}"
    other = _next(_CLASSES, action["class"])
    yield _Edit(place, "class", f"{action['class']} → {other}", _set(action, "class", other))
    at = URGENCIES.index(action["urgency"])
    for urgency in (*URGENCIES[max(at - 1, 0) : at], *URGENCIES[at + 1 : at + 2]):
        yield _Edit(place, "urgency", f"{action['urgency']} → {urgency}", _set(action, "urgency", urgency))
    now = action.get("reassuring", False)
    yield _Edit(place, "mark", f"reassuring {_word(now)} → {_word(not now)}", _set(action, "reassuring", not now))


def _marks(rule: Table, before: Sequence[Table]) -> Iterator[str]:
    """The marks that can mean something on a row.

    ``always`` needs a row before it that can end the pathway; ``alone`` needs actions, and a row before it that can
    set the outcome.
    """
    yield from ("ends", "always") if any(one.get("ends") for one in before) else ("ends",)
    if "actions" in rule or "disposition" in rule:
        yield "reassuring"
    if "actions" in rule and "disposition" in rule and not rule.get("ends"):
        yield from ("alone",) if any("disposition" in one for one in before) else ()


def _order_matters(one: Table, other: Table) -> bool:
    """Whether two rows may say something else the other way round.

    One ends the pathway, both set an outcome, one reads whether something is missing, or they word the same action.
    Else only the order of the list would change in which actions and statements stand.
    """
    worded = [{a["id"] for a in _asked(rule) if "variant" in a} for rule in (one, other)]
    named = [{a["id"] for a in _asked(rule)} for rule in (one, other)]
    return (
        any(rule.get("ends") or "missing" in rule["when"] for rule in (one, other))
        or all("disposition" in rule for rule in (one, other))
        or bool(worded[0] & named[1] or worded[1] & named[0])
    )


def _asked(rule: Table) -> list[Table]:
    return [{"id": action} if isinstance(action, str) else action for action in rule.get("actions", [])]


def _short(part: Table) -> str:
    return ", ".join(
        f"{key} {_word(value)}" if not isinstance(value, list | dict) or _cells(value) else key
        for key, value in part.items()
    )


def _cells(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def _word(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "|".join(value) if isinstance(value, list) else str(value)


def _next(names: Sequence[str], name: str) -> str:
    return names[(list(names).index(name) + 1) % len(names)]


def _set(table: Table, key: str, value: object) -> Callable[[], object]:
    return lambda: table.__setitem__(key, value)


def _put(holder: Any, key: str | int, value: object) -> Callable[[], object]:
    return lambda: holder.__setitem__(key, value)


def _dropped(table: Table, key: str) -> Callable[[], object]:
    return lambda: table.pop(key)


def _cut(parts: list[Any], index: int) -> Callable[[], object]:
    return lambda: parts.pop(index)


def _renamed(table: Table, key: str, other: str) -> Callable[[], object]:
    return lambda: table.__setitem__(other, table.pop(key))


def _swapped(parts: list[Any], index: int) -> Callable[[], object]:
    return lambda: parts.insert(index, parts.pop(index + 1))
