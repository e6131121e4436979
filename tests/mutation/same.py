"""Whether a changed condition can ever be noticed: a proof over all combinations of findings that none can tell.

Two versions of a pathway say the same if every condition that is looked at has the same truth, rests on the same
findings and leaves the same questions open, wherever it is looked at: then all that follows is the same, row by row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice

from alpdesk.pathways.conditions import Condition, Leaf
from alpdesk.pathways.model import Pathway, Rule
from alpdesk.pathways.proof_trial import Trial, domain_of, inner, walk

MANY = 4_000
"""Paths; where a walk would take more, nothing is proved."""
_Of = tuple[Pathway, Condition]
Looked = Callable[[Trial], bool]
"""Whether a condition is looked at."""


@dataclass(frozen=True)
class _Pair:
    """A condition in both versions, and where it is looked at."""

    old: Condition
    new: Condition
    looked_at: Looked
    asks: bool = False
    """Whether it does nothing but ask: then its truth does not matter."""


def same(old: Pathway, new: Pathway) -> bool:
    """Whether no combination of findings tells the two versions apart; False also where the proof would be too long."""
    if (pair := _swapped(old, new)) is not None:
        return _apart(old, *pair)
    if _shape(old) != _shape(new):
        return False
    return all(_alike(old, new, pair) for pair in _pairs(old, new) if _opened(old, pair.old) != _opened(new, pair.new))


def _swapped(old: Pathway, new: Pathway) -> tuple[Rule, Rule] | None:
    """The two neighbours that changed places, where that is all that changed."""
    rows, others = [rule for _, rule in old.rules], [rule for _, rule in new.rules]
    moved = [index for index, (one, other) in enumerate(zip(rows, others, strict=False)) if one.id != other.id]
    if len(rows) != len(others) or len(moved) != len(("one", "other")):
        return None
    first, second = moved
    return (
        (rows[first], rows[second])
        if (rows[first].id, rows[second].id) == (others[second].id, others[first].id)
        else None
    )


def _apart(pathway: Pathway, one: Rule, other: Rule) -> bool:
    """Whether two rows never hold together, and neither asks while the other holds, nor what the other asks."""

    def claim(trial: Trial) -> bool:
        if not trial.reaches(one):
            return True
        holds = [trial.holds(rule.when) for rule in (one, other)]
        asks = [_open(trial, rule.when) for rule in (one, other)]
        return not any((all(holds), holds[0] and asks[1], holds[1] and asks[0], asks[0] & asks[1]))

    leaves = list(islice(walk(pathway, claim), MANY + 1))
    return len(leaves) <= MANY and all(alike for _, alike in leaves)


def _shape(pathway: Pathway) -> object:
    """All but the conditions."""
    always = {"when": None}
    rows = [
        (step.id, replace(rule, **always, actions=tuple(replace(one, **always) for one in rule.actions)))  # type: ignore[arg-type]
        for step, rule in pathway.rules
    ]
    others = [one.id for one in (*pathway.flags, *pathway.differential)]
    sides = [(one.id, tuple(one.supports), tuple(one.contradicts)) for one in pathway.readings]
    return rows, others, sides, dict(pathway.actions), tuple(pathway.open_when)


def _pairs(old: Pathway, new: Pathway) -> Iterator[_Pair]:
    def anywhere(_: Trial) -> bool:
        return True

    yield _Pair(old.applies, new.applies, anywhere)
    for flag, changed in zip((*old.flags, *old.differential), (*new.flags, *new.differential), strict=True):
        yield _Pair(flag.when, changed.when, anywhere)
    for name in old.open_when:
        yield _Pair(old.open_when[name], new.open_when[name], anywhere)
    yield _Pair(old.readings_when, new.readings_when, anywhere)
    for reading, altered in zip(old.readings, new.readings, strict=True):
        for before, after in ((reading.supports, altered.supports), (reading.contradicts, altered.contradicts)):
            yield from (_Pair(before[key], after[key], anywhere) for key in before)
    for (_, row), (_, other) in zip(old.rules, new.rules, strict=True):
        yield _Pair(row.when, other.when, partial(_tried, row), asks=not row.actions and not row.disposition)
        for one, its in zip(row.actions, other.actions, strict=True):
            yield _Pair(one.when, its.when, partial(_fires, row))


def _tried(rule: Rule, trial: Trial) -> bool:
    return trial._tried(rule)  # noqa: SLF001 - the proof's own word for it


def _fires(rule: Rule, trial: Trial) -> bool:
    return _tried(rule, trial) and trial.holds(rule.when)


def _alike(old: Pathway, new: Pathway, pair: _Pair) -> bool:
    differing = list(_differing((old, pair.old), (new, pair.new)))

    def claim(trial: Trial) -> bool:
        other = Trial(new, trial.assigned)
        if not any(_truth(trial, one) != _truth(other, its) for one, its in differing) or not pair.looked_at(trial):
            return True
        if pair.asks:
            return _open(trial, pair.old) == _open(other, pair.new)
        return _seen(trial, pair.old) == _seen(other, pair.new)

    leaves = list(islice(walk(old, claim), MANY + 1))
    return len(leaves) <= MANY and all(alike for _, alike in leaves)


def _differing(one: _Of, other: _Of) -> Iterator[tuple[Condition, Condition]]:
    """The smallest parts in which two conditions differ: where these are alike, so is the whole."""
    (old, before), (new, after) = one, other
    if _opened(old, before) == _opened(new, after):
        return
    if isinstance(before, Leaf) and isinstance(after, Leaf) and before == after:
        before, after = inner(old)[before.finding], inner(new)[after.finding]
    parts = _parts(before), _parts(after)
    if not parts[0] or len(parts[0]) != len(parts[1]) or _need(before) != _need(after):
        yield before, after
        return
    for its, their in zip(*parts, strict=True):
        yield from _differing((old, its), (new, their))


def _parts(when: Condition) -> tuple[Condition, ...]:
    return () if isinstance(when, Leaf) else when.parts


def _need(when: Condition) -> int:
    return 0 if isinstance(when, Leaf) else when.need


def _truth(trial: Trial, when: Condition) -> bool | None:
    return True if trial.holds(when) else False if trial.fails(when) else None


def _opened(pathway: Pathway, when: Condition) -> object:
    """A condition with its definitions and flags written out."""
    if not isinstance(when, Leaf):
        return when.need, tuple(_opened(pathway, part) for part in when.parts)
    behind = inner(pathway).get(when.finding)
    return when.cells, when.finding if behind is None else _opened(pathway, behind)


def _seen(trial: Trial, when: Condition) -> object:
    """All that an evaluation takes from a condition: its truth, what it rests on, and what it leaves open."""
    if trial.fails(when):
        return False
    return (_rests(trial, when) if trial.holds(when) else None), _open(trial, when)


def _rests(trial: Trial, when: Condition) -> frozenset[str]:
    """The findings that make a condition hold."""
    if isinstance(when, Leaf):
        behind = inner(trial.pathway).get(when.finding)
        return (frozenset({when.finding}) if behind is None else _rests(trial, behind)) if trial.holds(when) else _NONE
    return _NONE.union(*(_rests(trial, part) for part in when.parts if trial.holds(part)))


def _open(trial: Trial, when: Condition) -> frozenset[str]:
    """The questions behind the findings that are not known and on which a condition rests; none where it fails."""
    if trial.fails(when):
        return _NONE
    if not isinstance(when, Leaf):
        return _NONE.union(*(_open(trial, part) for part in when.parts))
    behind = inner(trial.pathway).get(when.finding)
    if behind is not None:
        vague = not trial.holds(behind) and not trial.fails(behind)
        return _open(trial, behind) if vague else _NONE
    asks = "" if when.finding in {"missing", "elsewhere"} else domain_of(trial.pathway, when.finding).asks
    unknown = domain_of(trial.pathway, when.finding).unknown
    return frozenset({asks}) if asks and trial.holds(Leaf(when.finding, unknown)) else _NONE


_NONE: frozenset[str] = frozenset()
