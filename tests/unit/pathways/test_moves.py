"""What moves between two versions: exact numbers over all combinations, equal to what evaluation says of each."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Mapping
from random import Random

import pytest

from alpdesk import resources
from alpdesk.pathways.conditions import evaluate
from alpdesk.pathways.evaluation import Settled, settle
from alpdesk.pathways.loading import load_version
from alpdesk.pathways.model import YES_NO, Domain, Pathway
from alpdesk.pathways.moves import Moves, action_moves, disposition, flag_moves, outcome_moves
from alpdesk.pathways.proof_trial import FREE, Trial

RULES = """
id = "toy"
version = "1"
article = "XX"
[review]
authored_by = "a"
checked_by = ""
reviewed_on = ""
next_review = ""
source_status = "invented"
[applies]
fever = "yes"
[defines]
ill = { any = [{ pain = "yes" }, { rash = "b" }] }
[actions]
"call.doctor" = { class = "do", urgency = "same_day", statements = [] }
"stay.home" = { class = "note", urgency = "routine", statements = [], reassuring = true }
"keep.warm" = { class = "do", urgency = "routine", statements = [] }
[[flag]]
id = "danger"
when = { rash = "a" }
statements = ["XX-01"]
[[step]]
id = "1"
[[step.rule]]
id = "ill"
when = { ill = "yes" }
actions = ["call.doctor"]
disposition = "see"
ends = true
[[step.rule]]
id = "well"
when = { ill = "no" }
actions = ["stay.home"]
[[step.rule]]
id = "rest"
when = { pain = "no" }
disposition = "rest"
reassuring = true
[[step.rule]]
id = "open"
when = { rash = ["a", "b", "c"] }
actions = ["keep.warm"]
disposition = "wait"
alone = true
"""
DOMAINS: Mapping[str, Domain] = {"fever": YES_NO, "pain": YES_NO, "rash": Domain(("a", "b", "c"), frozenset())}
ALL = {**DOMAINS, "elsewhere": FREE}
COMBINATIONS = [dict(zip(ALL, cells, strict=True)) for cells in itertools.product(*(one.cells for one in ALL.values()))]
SOONER = ('urgency = "same_day"', 'urgency = "emergency"')


def toy(*changes: tuple[str, str]) -> Pathway:
    rules = RULES
    for old, new in changes:
        assert old in rules
        rules = rules.replace(old, new)
    return load_version("toy.toml", rules.encode(), b"", DOMAINS)


ALARMED = toy(
    ('id = "toy"', 'id = "other"'), ("[[flag]]", '[open]\nalways = { fever = ["yes", "no", "unknown"] }\n[[flag]]')
)


def told(moves: Moves) -> list[tuple[str, str, int, int]]:
    assert moves.exact
    return [(move.before, move.after, move.combinations, move.paths) for move in moves.moved]


def test_the_same_rules_move_nothing() -> None:
    found = outcome_moves(toy(), toy())
    assert (found.moved, found.moved_combinations, found.moved_paths, found.exact) == ((), 0, 0, True)


@pytest.mark.parametrize(
    "changes",
    [
        [("ill = { any", "ill = { all")],
        [SOONER],
        [('actions = ["call.doctor"]\n', "")],
        [('when = { rash = "a" }', 'when = { rash = "c" }')],
        [
            ('when = { rash = "a" }', 'when = { pain = ["no", "unknown"] }'),
            ('fever = "yes"', 'fever = ["yes", "unknown"]'),
        ],
        [('when = { pain = "no" }', 'when = { fever = "yes" }')],
        [("alone = true", "alone = false")],
        [("ends = true\n", "")],
    ],
)
def test_exactly_the_combinations_move_of_which_evaluation_says_something_else(changes: list[tuple[str, str]]) -> None:
    old, new = toy(), toy(*changes)
    walked = [("", outcome_moves(old, new)), ("danger", flag_moves(old, new, "danger"))]
    for item, found in (*walked, *((action, action_moves(old, new, action)) for action in old.actions)):
        moved = [pair for pair in (expected(old, new, item, cells) for cells in COMBINATIONS) if pair[0] != pair[1]]
        share = len(COMBINATIONS) // found.combinations
        assert found.exact
        assert {(one.before, one.after): one.combinations * share for one in found.moved} == Counter(moved), item
        assert found.moved_paths <= found.paths <= found.combinations


def expected(old: Pathway, new: Pathway, item: str, cells: Mapping[str, str]) -> tuple[str, str]:
    return said(old, item, cells), said(new, item, cells)


def said(pathway: Pathway, item: str, cells: Mapping[str, str]) -> str:
    """What evaluation says of one item of a combination, beside a pathway with an open flag where there is one."""
    found = settle([pathway, *([ALARMED] if cells["elsewhere"] == "yes" else [])], lambda _: cells.__getitem__)["toy"]
    if not evaluate(pathway.applies, found.evaluation.cell):
        return "" if item else "not_applicable"
    outcome = found.evaluation.outcome
    asked = {one.id: one for fired in outcome.fired for one in fired.actions if found.withheld_by(one.id) is None}
    urgency = {ident: one.urgency or pathway.actions[ident].urgency for ident, one in asked.items()}
    raised = {flag: "raised" for flag, truth in outcome.flags.items() if truth}
    return {"": outcome.disposition, **urgency, **raised}.get(item, "")


def test_an_action_or_flag_that_only_one_version_has_is_walked_too() -> None:
    flag = '[[flag]]\nid = "danger"\nwhen = { rash = "a" }\nstatements = ["XX-01"]\n'
    without = toy((flag, ""), ('"keep.warm"', '"keep.cool"'))
    assert told(flag_moves(without, toy(), "danger")) == [("", "raised", 1, 1)]
    assert [move.after for move in action_moves(toy(), without, "keep.warm").moved] == [""]
    assert told(action_moves(toy(), without, "keep.none")) == []


def test_a_pathway_that_no_longer_applies_moves_all_that_it_said() -> None:
    found = outcome_moves(toy(), toy(('[applies]\nfever = "yes"', '[applies]\nfever = "no"')))
    assert {move.after for move in found.moved if move.before != "not_applicable"} == {"not_applicable"}


def test_a_pathway_without_an_outcome_somewhere_says_so() -> None:
    found = outcome_moves(toy(), toy(('when = { rash = ["a", "b", "c"] }', 'when = { rash = ["a", "b"] }')))
    assert [(move.before, move.after) for move in found.moved] == [("wait", "")]


def test_the_smallest_set_of_combinations_is_the_example_and_the_largest_move_comes_first() -> None:
    found = action_moves(toy(), toy(SOONER), "call.doctor")
    assert found.moved[0].example == {"fever": frozenset({"yes"}), "pain": frozenset({"yes"})}
    sizes = [move.combinations for move in outcome_moves(toy(), toy(('fever = "yes"', 'pain = "no"'))).moved]
    assert sizes == sorted(sizes, reverse=True)


def evaluated(pathway: Pathway, cells: Mapping[str, str]) -> Settled:
    return settle([pathway], lambda _: cells.__getitem__)[pathway.id]


@pytest.mark.parametrize("pathway", resources.pathways(), ids=lambda pathway: pathway.id)
def test_the_walk_says_of_a_combination_what_evaluation_says(pathway: Pathway) -> None:
    chance = Random(20261122)  # noqa: S311 - the same combinations every time
    for _ in range(300):
        cells = {name: chance.choice(domain.cells) for name, domain in pathway.domains.items()}
        found = evaluated(pathway, cells)
        missing = found.evaluation.cell("missing")[0]
        free = (("missing", missing), ("elsewhere", "no"))
        trial = Trial(pathway, {name: frozenset({cell}) for name, cell in (*cells.items(), *free)})
        applies = trial.holds(pathway.applies)
        assert disposition(trial) == (found.evaluation.outcome.disposition if applies else "not_applicable")
