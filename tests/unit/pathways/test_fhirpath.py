"""Conditions as FHIRPath: true exactly where the condition holds, read here as Python over the same cells."""

from __future__ import annotations

import re
from collections.abc import Mapping
from random import Random

import pytest

from alpdesk.pathways.conditions import ALWAYS, evaluate, leaves, parse
from alpdesk.pathways.evaluation import Evaluation
from alpdesk.pathways.fhirpath import always, fails, holds
from alpdesk.pathways.model import Pathway
from alpdesk.resources import pathways

LOW, SURGERY, AZATHIOPRINE = pathways()
_LEAF = re.compile(r"%finding\.parameter\.where\(name = '([\w.]+)'\)\.value in \(([^)]*)\)")


def true(expression: str, cells: Mapping[str, str]) -> bool:
    """The expression over cells: each finding by itself, and the rest is the same in both languages."""

    def known(found: re.Match[str]) -> str:
        return str(cells[found[1]] in re.findall(r"'([\w]+)'", found[2]))

    text = _LEAF.sub(known, expression).replace(" = false", " == False").replace("true", "True")
    names = {"iif": lambda when, one, other: one if when else other, "false": False}
    return bool(eval(text, {"__builtins__": {}}, names))  # noqa: S307 - our own expressions


def test_a_finding_is_looked_up_by_its_id() -> None:
    leaf = parse({"alp.low_pattern": ["persistent", "confirmed"]})
    assert (
        holds(LOW, leaf) == "%finding.parameter.where(name = 'alp.low_pattern').value in ('confirmed' | 'persistent')"
    )
    assert fails(LOW, leaf).endswith(".value in ('none' | 'not_reproduced' | 'single')")


def test_what_always_holds_needs_no_expression() -> None:
    assert (always(ALWAYS), holds(LOW, ALWAYS), fails(LOW, ALWAYS)) == (True, "true", "false")
    assert not always(parse({"bone_pain": "yes"}))


def test_what_can_never_fail_is_false() -> None:
    assert fails(LOW, parse({"bone_pain": ["yes", "no", "unknown"]})) == "false"


@pytest.mark.parametrize("pathway", pathways(), ids=lambda pathway: pathway.id)
def test_every_expression_is_true_where_its_condition_holds_and_reads_findings_alone(pathway: Pathway) -> None:
    chance = Random(4)  # noqa: S311 - the same combinations every time
    conditions = [pathway.applies, *pathway.defines.values(), *(rule.when for _, rule in pathway.rules)]
    conditions += [flag.when for flag in (*pathway.flags, *pathway.differential)]
    told = [(one, holds(pathway, one), fails(pathway, one)) for one in conditions]
    for _, expression, _ in told:
        assert {found[1] for found in _LEAF.finditer(expression)} <= {*pathway.domains, "missing"}
    for _ in range(40):
        cells = {name: chance.choice(domain.cells) for name, domain in pathway.domains.items()}
        evaluation = Evaluation(pathway, cells.__getitem__)
        known = {**cells, "missing": evaluation.cell("missing")[0]}
        for condition, held, failed in told:
            truth = evaluate(condition, evaluation.cell)
            assert (true(held, known), true(failed, known)) == (truth is True, truth is False)


def test_a_definition_that_is_not_known_is_told_from_one_that_fails() -> None:
    vague = parse({"any_feature": "unknown"})
    cells = {leaf.finding: "no" for leaf in leaves(LOW.defines["any_feature"])}
    assert not true(holds(LOW, vague), cells)
    assert true(holds(LOW, vague), {**cells, "bone_pain": "unknown"})
    assert not true(holds(LOW, vague), {**cells, "bone_pain": "yes"})
    assert fails(LOW, parse({"any_feature": ["yes", "no"]})) == "false"
