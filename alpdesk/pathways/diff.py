"""Two versions of a pathway compared in plain words: what a clinician must know, and what it moves."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from difflib import SequenceMatcher
from typing import Any, TypeVar

from alpdesk.clinical.wording import joined
from alpdesk.pathways.clauses import condition_words, predicate_words, slots_named, subject_words
from alpdesk.pathways.conditions import ALWAYS, Condition, Leaf
from alpdesk.pathways.model import ActionSpec, Asked, Flag, Invariant, Pathway, Review, Rule, Step

T = TypeVar("T")
YES = {True: "yes", False: "no"}


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the comparison: a title, and a sentence for each change."""

    title: str
    changes: tuple[str, ...]


def compare(old: Pathway, new: Pathway) -> tuple[Part, ...]:
    """Every change from one version to the other, part by part; parts without a change are left out."""
    both = _Both(old, new)
    found = (
        ("About the pathway", both.about()),
        ("Steps", both.steps()),
        ("Rows", both.rows()),
        ("Actions", both.actions()),
        ("Red flags", both.flags("red flag", "flag", old.flags, new.flags)),
        ("Possible causes", both.flags("possible cause", "differential", old.differential, new.differential)),
        ("Names for conditions", both.named("name", old.defines, new.defines)),
        ("What holds reassurance back", both.named("condition", old.open_when, new.open_when)),
        ("Possible readings", both.readings()),
        ("Invariants", both.invariants()),
    )
    return tuple(Part(title, changes) for title, lines in found if (changes := tuple(lines)))


def words_changed(old: Pathway, new: Pathway) -> tuple[str, ...]:
    """Every text that was added, taken away or changed, but those of actions, which stand among the rules."""
    return tuple(_words(old, new, actions=False))


def _words(old: Pathway, new: Pathway, *, actions: bool) -> Iterator[str]:
    for key in dict.fromkeys((*old.words, *new.words)):
        if key.startswith("action.") is actions:
            texts = (one.words.get(key, "") for one in (old, new))
            yield from _value(key.removeprefix("action."), *(f"“{text.rstrip('.')}”" if text else "" for text in texts))


class _Both:
    """Two versions, each with its own words."""

    def __init__(self, old: Pathway, new: Pathway) -> None:
        self.old = old
        self.new = new

    def about(self) -> Iterator[str]:
        """Version, article, review box, days that a prefilled answer counts as fresh, and when it applies."""
        yield from _value("Version", self.old.version, self.new.version)
        yield from _value("Article", self.old.article, self.new.article)
        for one in fields(Review):
            name = one.name.replace("_", " ")
            yield from _value(f"Review, {name}", getattr(self.old.review, one.name), getattr(self.new.review, one.name))
        for key in dict.fromkeys((*self.old.fresh_days, *self.new.fresh_days)):
            days = (_days(one.fresh_days.get(key)) for one in (self.old, self.new))
            yield from _value(f"A prefilled answer to {key} counts as fresh for", *days)
        yield from self._condition("The pathway applies", self.old.applies, self.new.applies)

    def steps(self) -> Iterator[str]:
        """Steps added, removed or moved; what they ask and show."""
        before, after = {one.id: one for one in self.old.steps}, {one.id: one for one in self.new.steps}
        yield from _came_and_went(before, after, lambda one, pathway: f"step {_step(pathway, one)}", self)
        for ident in _moved(tuple(before), tuple(after)):
            yield f"Step {_step(self.new, after[ident])} is moved: {_after(ident, tuple(before), tuple(after))}."
        for ident in (one for one in before if one in after):
            name = f"Step {_step(self.new, after[ident])}"
            yield from _list(f"{name}, questions", before[ident].questions, after[ident].questions)
            yield from _list(f"{name}, facts shown", before[ident].shows, after[ident].shows)

    def rows(self) -> Iterator[str]:
        """Rows added, removed or moved; what each asks for, and when."""
        before, after = ({rule.id: (step, rule) for step, rule in one.rules} for one in (self.old, self.new))
        yield from _came_and_went(before, after, lambda one, pathway: self._whole(pathway, *one), self)
        stayed = [one for one in before if one in after and before[one][0].id == after[one][0].id]
        moved = _moved(stayed, [one for one in after if one in stayed])
        for ident in (one for one in before if one in after):
            (was, old), (now, new) = before[ident], after[ident]
            if was.id != now.id:
                yield f"{ident} is moved from step {_step(self.old, was)} to step {_step(self.new, now)}."
            elif ident in moved:
                yield f"{ident} is moved: {_after(ident, tuple(before), tuple(after))}."
            yield from self._row(old, new)

    def _row(self, old: Rule, new: Rule) -> Iterator[str]:
        yield from self._condition(f"{old.id} holds", old.when, new.when)
        yield from _value(f"{old.id}, outcome", *self._outcomes(old.disposition, new.disposition))
        for name in ("ends", "always", "reassuring", "alone"):
            yield from _value(f"{old.id}, “{name}”", YES[getattr(old, name)], YES[getattr(new, name)])
        yield from _list(f"{old.id}, goes after", old.after, new.after)
        yield from _list(f"{old.id}, outcomes offered by overriding", old.override, new.override)
        yield from _list(f"{old.id}, statements", old.statements, new.statements)
        before, after = _numbered(old.actions), _numbered(new.actions)
        for key in dict.fromkeys((*before, *after)):
            was, now = before.get(key), after.get(key)
            if was and now:
                yield from self._asked(f"{old.id}, {now.id}", was, now)
            else:
                yield from (f"{old.id} now asks for {one.id}: {_asked(self.new, one)}." for one in (now,) if one)
                yield from (f"{old.id} no longer asks for {one.id}: {_asked(self.old, one)}." for one in (was,) if one)

    def _asked(self, name: str, old: Asked, new: Asked) -> Iterator[str]:
        yield from self._condition(f"{name} is asked for", old.when, new.when)
        yield from _value(f"{name}, urgency here", old.urgency or "", new.urgency or "")
        yield from _value(f"{name}, wording", old.variant, new.variant)
        if (old.statements, new.statements) != (None, None):
            yield from _list(f"{name}, statements here", old.statements or (), new.statements or ())

    def actions(self) -> Iterator[str]:
        """Actions added or removed; text, class, urgency, statements, and whether they reassure."""
        before, after = self.old.actions, self.new.actions
        yield from _came_and_went(before, after, _action, self)
        for ident in (one for one in before if one in after):
            old, new = before[ident], after[ident]
            yield from _value(f"{ident}, class", old.kind, new.kind)
            yield from _value(f"{ident}, urgency", _urgency(old.urgency), _urgency(new.urgency))
            yield from _value(f"{ident}, withheld while a flag is open", YES[old.reassuring], YES[new.reassuring])
            yield from _list(f"{ident}, statements", old.statements, new.statements)
        yield from _words(self.old, self.new, actions=True)

    def flags(self, name: str, kind: str, old: Sequence[Flag], new: Sequence[Flag]) -> Iterator[str]:
        """Red flags or possible causes: what raises them, and their statements."""
        before, after = {one.id: one for one in old}, {one.id: one for one in new}

        def told(one: Flag, pathway: Pathway) -> str:
            return f"{name} “{pathway.word(f'{kind}.{one.id}')}”, when {condition_words(pathway, one.when)}"

        yield from _came_and_went(before, after, told, self)
        for ident in (one for one in before if one in after):
            title = f"{name.capitalize()} “{self.new.word(f'{kind}.{ident}')}”"
            yield from self._condition(f"{title} stands", before[ident].when, after[ident].when)
            yield from _list(f"{title}, statements", before[ident].statements, after[ident].statements)

    def named(self, name: str, old: Mapping[str, Condition], new: Mapping[str, Condition]) -> Iterator[str]:
        """Conditions that have a name."""
        yield from _came_and_went(
            {key: (key, one) for key, one in old.items()},
            {key: (key, one) for key, one in new.items()},
            lambda one, pathway: f"{name} “{one[0]}”, when {condition_words(pathway, one[1])}",
            self,
        )
        for key in (one for one in old if one in new):
            said = condition_words(self.new, Leaf(key, frozenset({"yes"}))) if key in self.new.defines else key
            yield from self._condition(f"“{said}” holds", old[key], new[key])

    def readings(self) -> Iterator[str]:
        """Possible readings of a fall: when they are shown, what speaks for and against them."""
        yield from self._condition("Readings are shown", self.old.readings_when, self.new.readings_when)
        before, after = {one.id: one for one in self.old.readings}, {one.id: one for one in self.new.readings}
        yield from _came_and_went(before, after, lambda one, pathway: f"“{pathway.word(f'reading.{one.id}')}”", self)
        for ident in (one for one in before if one in after):
            old, new = before[ident], after[ident]
            yield from self.named(f"{ident}: support", old.supports, new.supports)
            yield from self.named(f"{ident}: contradiction", old.contradicts, new.contradicts)
            yield from _list(f"{ident}, statements", old.statements, new.statements)

    def invariants(self) -> Iterator[str]:
        """What is proved on every path."""
        before, after = {one.id: one for one in self.old.invariants}, {one.id: one for one in self.new.invariants}
        yield from _came_and_went(before, after, _invariant, self)
        for ident in (one for one in before if one in after):
            old, new = before[ident], after[ident]
            yield from self._condition(f"{ident}: it is claimed", old.when, new.when)
            for name in ("never", "always", "some"):
                yield from _list(f"{ident}, {name}", getattr(old, name), getattr(new, name))

    def _condition(self, what: str, old: Condition, new: Condition) -> Iterator[str]:
        if old == new:
            return
        cells = list(self._cells(old, new))
        if cells:
            yield f"{what} under other values: {'; '.join(cells)}."
        yield f"{what} now when {condition_words(self.new, new)} (before: when {condition_words(self.old, old)})."

    def _cells(self, old: Condition, new: Condition) -> Iterator[str]:
        """The values that came or went, where nothing else in the condition changed."""
        if _shape(old) != _shape(new):
            return
        if isinstance(old, Leaf) and isinstance(new, Leaf):
            gone, come = old.cells - new.cells, new.cells - old.cells
            for cells, told, pathway in ((come, "now counts", self.new), (gone, "no longer counts", self.old)):
                if cells:
                    said = predicate_words(pathway, Leaf(old.finding, cells))
                    yield f"{subject_words(pathway, old.finding)} “{said}” {told}"
        for was, now in zip(_parts(old), _parts(new), strict=True):
            yield from self._cells(was, now)

    def _whole(self, pathway: Pathway, step: Step, rule: Rule) -> str:
        asked = [f"{one.id}: {_asked(pathway, one)}" for one in rule.actions]
        asked += [f"outcome {_outcome(pathway, rule.disposition)}"] if rule.disposition else []
        asked += ["the pathway ends"] if rule.ends else []
        then = joined(asked, "and") or "it asks for what is not known"
        return f"row {rule.id} in step {_step(pathway, step)}: when {condition_words(pathway, rule.when)}, then {then}"

    def _outcomes(self, old: str, new: str) -> tuple[str, str]:
        return ("", "") if old == new else (_outcome(self.old, old), _outcome(self.new, new))


def _parts(condition: Condition) -> tuple[Condition, ...]:
    return () if isinstance(condition, Leaf) else condition.parts


def _shape(condition: Condition) -> Any:
    """A condition without its cells: where two agree in it, only cells differ."""
    if isinstance(condition, Leaf):
        return condition.finding
    return condition.need, tuple(_shape(part) for part in condition.parts)


def _came_and_went(
    old: Mapping[str, T], new: Mapping[str, T], told: Callable[[T, Pathway], str], both: _Both
) -> Iterator[str]:
    yield from (f"New: {told(new[key], both.new)}." for key in new if key not in old)
    yield from (f"Removed: {told(old[key], both.old)}." for key in old if key not in new)


def _moved(old: Sequence[str], new: Sequence[str]) -> frozenset[str]:
    """The names that changed their place among those that both have."""
    before, after = [one for one in old if one in new], [one for one in new if one in old]
    blocks = SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks()
    kept = {name for block in blocks for name in before[block.a : block.a + block.size]}
    return frozenset(before) - kept


def _after(ident: str, old: Sequence[str], new: Sequence[str]) -> str:
    was, now = (_place(ident, names) for names in (old, new))
    return f"it now stands {now} (before: {was})"


def _place(ident: str, names: Sequence[str]) -> str:
    at = names.index(ident)
    return f"after {names[at - 1]}" if at else "first"


def _was(old: str, new: str) -> str:
    if not old:
        return f"{new} (before: nothing)"
    return f"{new} (before: {old})" if new else f"taken away (before: {old})"


def _value(what: str, old: str, new: str) -> Iterator[str]:
    if old != new:
        yield f"{what}: {_was(old, new)}."


def _list(what: str, old: Iterable[str], new: Iterable[str]) -> Iterator[str]:
    before, after = tuple(old), tuple(new)
    told = [f"{one} added" for one in after if one not in before]
    told += [f"{one} removed" for one in before if one not in after]
    if told or before != after:
        yield f"{what}: {joined(told) or f'now in the order {joined(after)}'}."


def _numbered(actions: Sequence[Asked]) -> dict[tuple[str, int], Asked]:
    """The actions of a row by id, and by number where one is asked for more than once."""
    seen: dict[str, int] = {}
    out = {}
    for one in actions:
        seen[one.id] = seen.get(one.id, 0) + 1
        out[one.id, seen[one.id]] = one
    return out


def _days(days: int | None) -> str:
    return "" if days is None else f"{days} days"


def _urgency(urgency: str) -> str:
    return urgency.replace("_", " ")


def _step(pathway: Pathway, step: Step) -> str:
    return f"{step.id} “{pathway.words.get(f'step.{step.id}', step.id)}”"


def _outcome(pathway: Pathway, ident: str) -> str:
    return f"“{pathway.words.get(f'disposition.{ident}', ident)}”" if ident else ""


def _action(spec: ActionSpec, pathway: Pathway) -> str:
    text = pathway.words.get(f"action.{spec.id}", "")
    return f"action {spec.id}, {spec.kind}, {_urgency(spec.urgency)}" + (f": “{text.rstrip('.')}”" if text else "")


def _asked(pathway: Pathway, one: Asked) -> str:
    spec = pathway.actions[one.id]
    key = f"action.{one.id}" + (f".{one.variant}" if one.variant else "")
    only = "" if one.when == ALWAYS else f", only when {condition_words(pathway, one.when)}"
    text = slots_named(pathway, pathway.words.get(key, one.id)).rstrip(".")
    return f"“{text}” ({spec.kind}, {_urgency(one.urgency or spec.urgency)}{only})"


def _invariant(one: Invariant, pathway: Pathway) -> str:
    return f"{one.id}, when {condition_words(pathway, one.when)}"
