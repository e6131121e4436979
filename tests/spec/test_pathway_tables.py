"""The pathways against the specification's tables: each row of each table is one invented patient."""

from __future__ import annotations

import pytest

from alpdesk.clinical.intervals import Site
from alpdesk.pathways.assess import Findings, assess
from alpdesk.pathways.assessment import Assessment
from alpdesk.pathways.model import Pathway
from alpdesk.resources import pathways
from tests.spec.tables import PATHWAYS, Row, record, rows

ROWS = rows()


def outcome(row: Row) -> dict[str, Assessment]:
    own = [PATHWAYS[row.file], *(pathway for pathway, _ in row.expected("disposition"))]
    return {one.pathway: one for one in assess(record(row), row.as_of, pathways(), asked_for=own)}


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_a_row_of_the_tables_holds(row: Row) -> None:
    found = outcome(row)
    wrong = [
        f"{pathway}: disposition {found[pathway].disposition}, not {wanted}"
        for pathway, wanted in row.expected("disposition")
        if found[pathway].disposition != wanted
    ]
    wrong += [problem for item in row.expected("actions") if (problem := offered(found, *item))]
    wrong += [
        f"{pathway}: {ident} is offered"
        for pathway, ident in row.expected("never")
        if pathway in found and ident in {action.id for action in found[pathway].offered}
    ]
    wrong += flags(found, row)
    wrong += [problem for item in row.expected("facts") if (problem := stands(found, *item))]
    assert not wrong, "\n".join([str(row), *wrong])


def offered(found: dict[str, Assessment], pathway: str, text: str) -> str:
    """What is wrong with one expected action; ``(id by pathway/flag)`` is one that an open flag withholds."""
    ident, _, by = text.strip("()").partition(" by ")
    action = next((one for one in found[pathway].actions if one.id == ident), None)
    if action is None:
        return f"{pathway}: {ident} is not listed"
    if text.startswith("("):
        return "" if action.suppressed_by and by in ("", action.suppressed_by) else f"{ident}: {action.suppressed_by}"
    return f"{pathway}: {ident} is withheld by {action.suppressed_by}" if action.suppressed_by else ""


def flags(found: dict[str, Assessment], row: Row) -> list[str]:
    """What is wrong with the red flags: those named are raised, and no other."""
    wanted: dict[str, set[str]] = {PATHWAYS[row.file]: set()}
    for pathway, ident in row.expected("flags"):
        wanted.setdefault(pathway, set()).add(ident)
    raised = {pathway: {flag.id for flag in found[pathway].red_flags} for pathway in wanted}
    return [f"{name}: flags {sorted(raised[name])}" for name in wanted if raised[name] != wanted[name]]


def stands(found: dict[str, Assessment], pathway: str, text: str) -> str:
    """What is wrong with one expected fact, urgency, cause in the differential, reading or step."""
    name, _, wanted = text.partition(" ")
    one = found[pathway]
    known = {"urgency": one.urgency, "path": " ".join(one.path), "override": " ".join(one.override_offered)}
    known |= {item.id: item.state for item in one.differential}
    known |= {item.id: f"+{' '.join(item.supports)} -{' '.join(item.contradicts)}" for item in one.readings}
    shown = known.get(name) if name in known else one.fact(name).value
    return "" if str(shown) == wanted else f"{pathway}: {name} is {shown}"


@pytest.mark.parametrize("pathway", pathways(), ids=lambda pathway: pathway.id)
def test_every_outcome_of_a_pathway_stands_in_a_table(pathway: Pathway) -> None:
    actions = {item.strip("()").partition(" by ")[0] for item in expected(pathway, "actions")}
    assert set(pathway.actions) - actions == set()
    assert {flag.id for flag in pathway.flags} - expected(pathway, "flags") == set()
    assert {*pathway.dispositions, "not_applicable"} - expected(pathway, "disposition") == set()
    assert {
        f"ask.{ident}" for ident in pathway.questions if pathway.domains[ident].cells[0] == "yes"
    } - actions == set()


@pytest.mark.parametrize("pathway", pathways(), ids=lambda pathway: pathway.id)
def test_every_rule_of_a_pathway_fires_in_a_table(pathway: Pathway) -> None:
    seen: set[str] = set()
    for row in ROWS:
        found = Findings.of(record(row), row.as_of, pathways(), Site())
        if found.applies(pathway):
            seen |= {fired.rule.id for fired in found.evaluation(pathway).run().fired}
    assert {rule.id for _, rule in pathway.rules if rule.actions or rule.disposition} - seen == set()


def expected(pathway: Pathway, column: str) -> set[str]:
    return {item for row in ROWS for name, item in row.expected(column) if name == pathway.id}
