"""Conditions: three-valued logic after Kleene, read from small tables, and nothing else accepted."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.pathways.conditions import (
    ALWAYS,
    BadCondition,
    Condition,
    Count,
    Leaf,
    Truth,
    evaluate,
    holding_findings,
    leaves,
    open_findings,
    parse,
)  # fmt: skip

CELLS = ("yes", "no", "unknown")
NAMES = ("a", "b", "c")
TRUTHS: dict[str, Truth] = {"yes": True, "no": False, "unknown": None}


def looks(**cells: str) -> Callable[[str], tuple[str, bool]]:
    return lambda finding: (cells[finding], cells[finding] == "unknown")


@pytest.mark.parametrize(("a", "b"), list(product(CELLS, CELLS)))
def test_any_and_all_follow_the_truth_tables_of_kleene(a: str, b: str) -> None:
    parts = [{"a": "yes"}, {"b": "yes"}]
    truths = [TRUTHS[a], TRUTHS[b]]
    either = True if True in truths else None if None in truths else False
    both = False if False in truths else None if None in truths else True
    assert evaluate(parse({"any": parts}), looks(a=a, b=b)) is either
    assert evaluate(parse({"all": parts}), looks(a=a, b=b)) is both
    assert evaluate(parse({"a": "yes", "b": "yes"}), looks(a=a, b=b)) is both


@pytest.mark.parametrize("cells", list(product(CELLS, repeat=3)))
def test_two_of_three_hold_when_two_are_known_to_and_fail_when_two_cannot(cells: tuple[str, ...]) -> None:
    condition = parse({"at_least": 2, "of": [{name: "yes"} for name in NAMES]})
    sure, possible = cells.count("yes"), 3 - cells.count("no")
    expected = True if sure >= 2 else None if possible >= 2 else False
    assert evaluate(condition, looks(**dict(zip(NAMES, cells, strict=True)))) is expected


@pytest.mark.parametrize(
    ("cell", "cells", "truth"),
    [
        ("yes", ["yes"], True),
        ("no", ["yes"], False),
        ("unknown", ["yes"], None),
        ("unknown", ["yes", "unknown"], True),
        ("unknown", ["no"], None),
        ("no", ["yes", "unknown"], False),
    ],
)
def test_an_unknown_cell_is_neither_yes_nor_no_unless_it_is_named(cell: str, cells: list[str], truth: Truth) -> None:
    assert evaluate(parse({"a": cells}), looks(a=cell)) is truth


def conditions() -> st.SearchStrategy[Condition]:
    leaf = st.builds(Leaf, st.sampled_from(NAMES), st.frozensets(st.sampled_from(CELLS), min_size=1))
    return st.recursive(
        leaf,
        lambda inner: st.lists(inner, min_size=1, max_size=3).flatmap(
            lambda parts: st.integers(1, len(parts)).map(lambda need: Count(need, tuple(parts)))
        ),
        max_leaves=6,
    )


def brute(condition: Condition, cells: dict[str, str]) -> set[bool]:
    """What a condition comes to when each leaf whose finding is not known may go either way, on its own."""
    if isinstance(condition, Leaf):
        if cells[condition.finding] in condition.cells:
            return {True}
        return {True, False} if cells[condition.finding] == "unknown" else {False}
    ways = product(*(brute(part, cells) for part in condition.parts))
    return {sum(way) >= condition.need for way in ways}


@given(conditions(), st.fixed_dictionaries({name: st.sampled_from(CELLS) for name in NAMES}))
def test_evaluation_agrees_with_trying_every_way(condition: Condition, cells: dict[str, str]) -> None:
    possible = brute(condition, cells)
    expected = possible.pop() if len(possible) == 1 else None
    assert evaluate(condition, looks(**cells)) is expected


@given(conditions(), st.fixed_dictionaries({name: st.sampled_from(CELLS) for name in NAMES}))
def test_what_is_known_to_hold_names_the_findings_that_make_it_hold(
    condition: Condition, cells: dict[str, str]
) -> None:
    if evaluate(condition, looks(**cells)):
        named = set(holding_findings(condition, looks(**cells)))
        assert named
        assert named <= {leaf.finding for leaf in leaves(condition)}


@given(conditions(), st.fixed_dictionaries({name: st.sampled_from(CELLS) for name in NAMES}))
def test_what_is_open_names_only_findings_that_are_not_known(condition: Condition, cells: dict[str, str]) -> None:
    named = set(open_findings(condition, looks(**cells)))
    assert named <= {name for name in NAMES if cells[name] == "unknown"}
    if evaluate(condition, looks(**cells)) is None:
        assert named


def test_parts_known_to_fail_are_not_asked_about() -> None:
    condition = parse({"any": [{"a": "yes", "b": "yes"}, {"c": "yes"}]})
    assert list(open_findings(condition, looks(a="no", b="unknown", c="unknown"))) == ["c"]


def test_no_condition_at_all_holds() -> None:
    assert evaluate(ALWAYS, looks()) is True


@pytest.mark.parametrize(
    ("table", "kind"),
    [
        ({"any": [{"a": "yes"}, {"b": "no"}]}, "any"),
        ({"all": [{"a": "yes"}, {"b": "no"}]}, "all"),
        ({"at_least": 2, "of": [{"a": "yes"}, {"b": "no"}, {"c": "no"}]}, "at_least"),
    ],
)
def test_a_condition_knows_what_kind_it_is(table: object, kind: str) -> None:
    found = parse(table)
    assert isinstance(found, Count)
    assert found.kind == kind


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ("a", "a condition is a table"),
        ({}, "a condition is a table"),
        ({"any": []}, "“any” holds a list"),
        ({"all": {"a": "yes"}}, "“all” holds a list"),
        ({"a": 1}, "“a” names one cell"),
        ({"a": []}, "“a” names one cell"),
        ({"a": ["yes", 1]}, "“a” names one cell"),
        ({"at_least": 2}, "“at_least” is a number"),
        ({"at_least": "2", "of": [{"a": "yes"}]}, "“at_least” is a number"),
        ({"at_least": 1, "of": [{"a": "yes"}], "b": "no"}, "“at_least” is a number"),
        ({"at_least": 2, "of": [{"a": "yes"}]}, "at_least = 2 of 1"),
        ({"at_least": 0, "of": [{"a": "yes"}]}, "at_least = 0 of 1"),
    ],
)
def test_anything_else_is_no_condition(table: object, says: str) -> None:
    with pytest.raises(BadCondition, match=says):
        parse(table)


def test_what_does_not_hold_names_nothing_that_makes_it_hold() -> None:
    assert list(holding_findings(parse({"a": "yes"}), looks(a="no"))) == []
