"""Whether a changed condition can ever be noticed: a proof over all combinations of findings that none can tell.

Two versions of a pathway say the same if every condition that is looked at has the same truth, rests on the same
findings and leaves the same questions open, wherever it is looked at: then all that follows is the same, row by row.
A question that a flag or an earlier row asks anyway makes no difference, nor does a combination of findings that no
record can give (``tests/spec/impossible.toml``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice

from alpdesk.pathways.conditions import Condition, Leaf
from alpdesk.pathways.model import Asked, Pathway, Rule
from alpdesk.pathways.proof_trial import Trial, askers, domain_of, inner, walk
from tests.spec.impossible import impossible

MANY = 20_000
"""Paths; where a walk would take more, nothing is proved."""
_Of = tuple[Pathway, Condition]
Looked = Callable[[Trial], bool]
"""Whether a condition is looked at."""


def _anywhere(_: Trial) -> bool:
    return True


@dataclass(frozen=True)
class _Pair:
    """A condition in both versions, and where it is looked at."""

    old: Condition
    new: Condition
    looked_at: Looked
    row: Rule | None = None
    """The row that it stands in, if any: there a condition that fails only asks less than one that is not known."""
    acts: Looked = _anywhere
    """Where anything follows from its holding, besides questions."""


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
        if not trial.reaches(one) or trial._some(trial.fails, [rule.when for rule in (one, other)]):  # noqa: SLF001
            return True
        acts = [not _idle(rule) and trial.holds(rule.when) for rule in (one, other)]
        asks = [
            frozenset(name for name in _open(trial, rule.when) if not _asked_before(trial, one, name))
            for rule in (one, other)
        ]
        return not any((all(acts), acts[0] and asks[1], acts[1] and asks[0], asks[0] & asks[1]))

    return _everywhere(pathway, claim)


def _idle(rule: Rule) -> bool:
    """Whether a row does nothing but ask."""
    return not rule.actions and not rule.disposition


def _everywhere(pathway: Pathway, claim: Looked) -> bool:
    """Whether a claim holds for all combinations of findings that a record can give, as far as that can be walked."""
    never = [one.when for one in impossible(pathway)]

    def reachable(trial: Trial) -> bool:
        if any(trial._surely(when) for when in never):  # noqa: SLF001 - the proof's own word for it
            return True
        return claim(trial) or trial._some(trial.holds, never)  # noqa: SLF001 - likewise

    leaves = islice(walk(pathway, reachable), MANY + 1)
    return all(alike and place < MANY for place, (_, alike) in enumerate(leaves))


def _shape(pathway: Pathway) -> object:
    """All but the conditions."""
    rows = [
        (step.id, _but(rule, "when", "actions"), [_but(one, "when") for one in rule.actions])
        for step, rule in pathway.rules
    ]
    others = [one.id for one in (*pathway.flags, *pathway.differential)]
    sides = [(one.id, tuple(one.supports), tuple(one.contradicts)) for one in pathway.readings]
    return rows, others, sides, dict(pathway.actions), tuple(pathway.open_when)


def _but(one: Rule | Asked, *names: str) -> dict[str, object]:
    """All fields but some."""
    return {name: getattr(one, name) for name in type(one).__annotations__ if name not in names}


def _pairs(old: Pathway, new: Pathway) -> Iterator[_Pair]:
    yield _Pair(old.applies, new.applies, _anywhere)
    for flag, changed in zip((*old.flags, *old.differential), (*new.flags, *new.differential), strict=True):
        yield _Pair(flag.when, changed.when, _anywhere)
    for name in old.open_when:
        yield _Pair(old.open_when[name], new.open_when[name], _anywhere)
    yield _Pair(old.readings_when, new.readings_when, _anywhere)
    for reading, altered in zip(old.readings, new.readings, strict=True):
        for before, after in ((reading.supports, altered.supports), (reading.contradicts, altered.contradicts)):
            yield from (_Pair(before[key], after[key], _anywhere) for key in before)
    for (_, row), (_, other) in zip(old.rules, new.rules, strict=True):
        yield _Pair(row.when, other.when, partial(_tried, row), row, partial(_acts, row))
        for one, its in zip(row.actions, other.actions, strict=True):
            yield _Pair(one.when, its.when, partial(_fires, row), row)


def _tried(rule: Rule, trial: Trial) -> bool:
    return trial._tried(rule)  # noqa: SLF001 - the proof's own word for it


def _acts(rule: Rule, trial: Trial) -> bool:
    """Whether a row does more than ask: one that only sets a reassuring outcome does not while a flag is open."""
    withheld = rule.reassuring and not rule.actions and not rule.ends
    return not _idle(rule) and not (withheld and trial.flag_open())


def _fires(rule: Rule, trial: Trial) -> bool:
    return _tried(rule, trial) and trial.holds(rule.when)


def _alike(old: Pathway, new: Pathway, pair: _Pair) -> bool:
    differing = list(_differing((old, pair.old), (new, pair.new)))

    def claim(trial: Trial) -> bool:
        other = Trial(new, trial.assigned)
        if not any(_apparent(trial, one, other, its) for one, its in differing) or not pair.looked_at(trial):
            return True
        if pair.row is None:
            return _seen(trial, pair.old) == _seen(other, pair.new)
        if _held(trial, pair.old) != _held(other, pair.new) and pair.acts(trial):
            return False
        asked = _open(trial, pair.old) ^ _open(other, pair.new)
        return all(_asked_before(one, pair.row, name) for name in asked for one in (trial, other))

    return _everywhere(old, claim)


def _apparent(trial: Trial, one: Condition, other: Trial, its: Condition) -> bool:
    """Whether two conditions tell of different things; of the same finding they do by their truth alone."""
    if isinstance(one, Leaf) and isinstance(its, Leaf) and one.finding == its.finding:
        return _truth(trial, one) != _truth(other, its)
    return _seen(trial, one) != _seen(other, its)


def _asked_before(trial: Trial, rule: Rule, question: str) -> bool:
    """Whether a flag or an earlier row asks a question."""
    rows = [one.id for _, one in trial.pathway.rules]
    earlier = [
        one
        for one in askers(trial.pathway).get(question, ())
        if not isinstance(one, Rule) or rows.index(one.id) < rows.index(rule.id)
    ]
    return trial._some(partial(trial._asked_by, question), earlier)  # noqa: SLF001 - the proof's own words for it


def _held(trial: Trial, when: Condition) -> frozenset[str] | None:
    """What a condition rests on where it holds."""
    return _rests(trial, when) if trial.holds(when) else None


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
    return _held(trial, when), _open(trial, when)


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
