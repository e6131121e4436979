"""The pathways against the specification's tables: each row of each table is one invented patient."""

from __future__ import annotations

import pytest

from alpdesk.clinical.intervals import Site
from alpdesk.pathways.assess import Findings
from alpdesk.pathways.model import Pathway
from alpdesk.resources import pathway, pathways
from tests.spec.held import wrong, wrong_action
from tests.spec.tables import PATHWAYS, ActionRow, Row, action_rows, rows

ROWS = rows()


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_a_row_of_the_tables_holds(row: Row) -> None:
    found = wrong(row, pathways())
    assert not found, "\n".join([str(row), *found])


@pytest.mark.parametrize("row", action_rows(), ids=lambda row: f"{row.file}: {row.id}")
def test_an_action_is_of_the_class_and_urgency_of_the_tables(row: ActionRow) -> None:
    assert wrong_action(row, pathway(PATHWAYS[row.file])) == []


@pytest.mark.parametrize("pathway", pathways(), ids=lambda pathway: pathway.id)
def test_every_action_of_a_pathway_stands_in_the_table_of_actions(pathway: Pathway) -> None:
    assert {row.id for row in action_rows() if PATHWAYS[row.file] == pathway.id} == set(pathway.actions)


@pytest.mark.parametrize("pathway", pathways(), ids=lambda pathway: pathway.id)
def test_every_outcome_of_a_pathway_stands_in_a_table(pathway: Pathway) -> None:
    actions = {item.strip("()").partition(" by ")[0] for item in expected(pathway, "actions")}
    assert set(pathway.actions) - actions == set()
    assert {flag.id for flag in pathway.flags} - expected(pathway, "flags") == set()
    assert {*pathway.dispositions, "not_applicable"} - expected(pathway, "disposition") == set()
    assert {
        f"ask.{ident}" for ident in pathway.questions if pathway.domains[ident].cells[0] == "yes"
    } - actions == set()


@pytest.mark.uncounted
def test_every_rule_of_a_pathway_fires_in_a_table() -> None:
    left = {
        pathway.id: {rule.id for _, rule in pathway.rules if rule.actions or rule.disposition} for pathway in pathways()
    }
    for row in ROWS:
        found = Findings.of(row.record, row.as_of, pathways(), Site())
        for one in pathways():
            if left[one.id] and found.applies(one):
                left[one.id] -= {fired.rule.id for fired in found.evaluation(one).run().fired}
        if not any(left.values()):
            return
    assert not any(left.values()), left


def expected(pathway: Pathway, column: str) -> set[str]:
    return {item for row in ROWS for name, item in row.expected(column) if name == pathway.id}
