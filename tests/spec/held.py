"""Rows of the tables held against the program: what is said of each invented patient, and what should be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from alpdesk.pathways.assess import assess
from alpdesk.pathways.assessment import Assessment, Origin
from alpdesk.pathways.findings import answer_cell
from alpdesk.pathways.model import Pathway
from tests.spec.impossible import impossible
from tests.spec.tables import DAY_0, PATHWAYS, ActionRow, Row

Found = dict[str, Assessment]
_VALUE = re.compile(r".*? [<>]?=?-?\d+(?:\.\d+)?(?= )")
NOTHING = "nothing"
"""An exact list with nothing in it."""


def wrong(row: Row, pathways: tuple[Pathway, ...]) -> list[str]:
    """Everything that a row expects and that does not hold, each in words; empty where the row holds."""
    found = outcome(row, pathways)
    strange = (problem for one in pathways if one.id in found for problem in _strange(one, found[one.id]))
    return [*_wrong(row, found), *strange]


def outcome(row: Row, pathways: tuple[Pathway, ...]) -> Found:
    """What the program says of the row's patient, by pathway."""
    own = [PATHWAYS[row.file], *(pathway for pathway, _ in row.expected("disposition"))]
    return {one.pathway: one for one in assess(row.record, row.as_of, pathways, asked_for=own)}


def _wrong(row: Row, found: Found) -> Iterator[str]:
    for pathway, wanted in row.expected("disposition"):
        if found[pathway].disposition != wanted:
            yield f"{pathway}: disposition {found[pathway].disposition}, not {wanted}"
    for pathway, ident in row.expected("never"):
        if pathway in found and ident in {action.id for action in found[pathway].offered}:
            yield f"{pathway}: {ident} is offered"
    yield from _flags(found, row)
    for column, check in (("actions", _offered), ("facts", _stands), ("because", _rests)):
        for pathway, item in row.expected(column):
            yield from check(found[pathway], item)
    for column, listed in (("only", _only), ("asks", _asks)):
        shown = listed(found[PATHWAYS[row.file]])
        if row.cells.get(column) and shown != set(row.items(column)) - {NOTHING}:
            yield f"{PATHWAYS[row.file]}: {column} {'; '.join(sorted(shown)) or NOTHING}"


def _strange(pathway: Pathway, one: Assessment) -> Iterator[str]:
    """Findings that are in none of their cells, or that were declared never to come together."""
    domains = pathway.domains
    cells = {fact.id: answer_cell(fact.id, fact) for fact in one.facts if fact.id in domains}
    for ident, cell in cells.items():
        if cell not in domains[ident].cells:
            yield f"{pathway.id}: {ident} is {cell}, which is none of its cells"
    for never in impossible(pathway) if cells else ():
        if never.given(lambda finding: cells.get(finding, "unknown")):
            yield f"{pathway.id}: given all the same: {never.why}"


def _offered(one: Assessment, text: str) -> Iterator[str]:
    """One expected action; ``(id by pathway/flag)`` is one that an open flag withholds."""
    ident, _, by = text.strip("()").partition(" by ")
    action = next((action for action in one.actions if action.id == ident), None)
    if action is None:
        yield f"{one.pathway}: {ident} is not listed"
    elif text.startswith("("):
        if not action.suppressed_by or by not in ("", action.suppressed_by):
            yield f"{one.pathway}: {ident} is withheld by {action.suppressed_by}"
    elif action.suppressed_by:
        yield f"{one.pathway}: {ident} is withheld by {action.suppressed_by}"


def _only(one: Assessment) -> set[str]:
    """Everything listed but the questions; in brackets what an open flag withholds."""
    own = (action for action in one.actions if action.kind != "ask")
    return {f"({action.id})" if action.suppressed_by else action.id for action in own}


def _asks(one: Assessment) -> set[str]:
    """Everything asked."""
    return {action.id.removeprefix("ask.") for action in one.actions if action.kind == "ask"}


def _flags(found: Found, row: Row) -> Iterator[str]:
    """The red flags: those named are raised, and no other."""
    wanted: dict[str, set[str]] = {PATHWAYS[row.file]: set()}
    for pathway, ident in row.expected("flags"):
        wanted.setdefault(pathway, set()).add(ident)
    for pathway, idents in wanted.items():
        raised = {flag.id for flag in found[pathway].red_flags}
        if raised != idents:
            yield f"{pathway}: flags {sorted(raised)}"


def _stands(one: Assessment, text: str) -> Iterator[str]:
    """One expected fact, urgency, cause in the differential, reading or step; ``says`` asks for words in its text."""
    name, _, wanted = text.partition(" ")
    if wanted.startswith("says "):
        said = _said(one)[name]
        if wanted.removeprefix("says ") not in said:
            yield f"{one.pathway}: {name} says “{said}”"
        return
    if wanted.startswith("cites "):
        cited = {action.id: " ".join(action.statements) for action in one.actions}
        if cited[name] != wanted.removeprefix("cites "):
            yield f"{one.pathway}: {name} cites {cited[name]}"
        return
    if wanted.startswith("of "):
        rows = {action.id: action.rule for action in one.actions}
        if rows[name] != wanted.removeprefix("of "):
            yield f"{one.pathway}: {name} is of {rows[name]}"
        return
    known = {"urgency": one.urgency, "path": " ".join(one.path), "override": " ".join(one.override_offered)}
    known |= {action.id: action.urgency for action in one.actions}
    known |= {item.id: item.state for item in one.differential}
    known |= {item.id: f"+{' '.join(item.supports)} -{' '.join(item.contradicts)}" for item in one.readings}
    shown = known[name] if name in known else str(one.fact(name).value)
    if shown != wanted:
        yield f"{one.pathway}: {name} is {shown}"


def _said(one: Assessment) -> dict[str, str]:
    """What stands in words beside a fact, an action, a step or the whole."""
    said = {fact.id: f"{fact.remark}; {fact.origin}" for fact in one.facts}
    said |= {action.id: action.text for action in one.actions}
    said |= {f"step-{step.id}": f"{step.state} {step.reason}" for step in one.steps}
    return said | {"remarks": " ".join(one.remarks)}


def _rests(one: Assessment, text: str) -> Iterator[str]:
    """One expected cause: ``finding = a, b`` names exactly the entries of the record that a finding rests on.

    For an action, a red flag or the disposition it names exactly the findings, in order.
    """
    name, _, wanted = text.partition(" = ")
    found = {action.id: action.facts for action in one.actions} | {flag.id: flag.facts for flag in one.red_flags}
    found[one.disposition] = one.disposition_facts
    if name in found:
        if list(found[name]) != wanted.split(", "):
            yield f"{one.pathway}: {name} rests on {', '.join(found[name])}"
        return
    shown = ", ".join(entry(origin) for origin in one.fact(name).origins) or "nothing"
    if shown != wanted:
        yield f"{one.pathway}: {name} rests on {shown}"


def entry(origin: Origin) -> str:
    """An origin in short: name, number and day of a result, the question of an answer, the words of another entry."""
    if origin.kind != "result":
        return origin.id if origin.kind == "answer" else origin.text
    value = _VALUE.match(origin.text)
    return f"{value[0] if value else origin.text} day {(origin.on - DAY_0).days if origin.on else 'not known'}"


def wrong_action(row: ActionRow, pathway: Pathway) -> list[str]:
    """What the pathway's file says otherwise of an action than the table of actions."""
    spec = pathway.actions[row.id]
    shown = (spec.kind, spec.urgency, spec.reassuring)
    return [] if shown == (row.kind, row.urgency, row.reassuring) else [f"{pathway.id}: {row.id} is {shown}"]
