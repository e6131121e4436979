"""The assessment as the JSON object that the command line prints (specification, section 4)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from alpdesk.pathways.assessment import Action, Assessment, Fact


def contract_object(as_of: date, assessments: Iterable[Assessment]) -> dict[str, Any]:
    """The object of section 4; decimals stay decimals."""
    return {"as_of": as_of.isoformat(), "assessments": [_assessment(one) for one in assessments]}


def contract_json(as_of: date, assessments: Iterable[Assessment], more: Mapping[str, Any] | None = None) -> str:
    """The object of section 4 as text, with ``more`` keys if given; the same assessments give the same bytes."""
    told = {**contract_object(as_of, assessments), **(more or {})}
    return json.dumps(told, indent=1, ensure_ascii=False, default=_number)


def _number(value: object) -> int | float | str:
    """A decimal as a JSON number where that loses nothing, else as text."""
    if not isinstance(value, Decimal):
        raise TypeError(f"{type(value).__name__} has no place in the contract")
    if value == value.to_integral_value():
        return int(value)
    number = float(value)
    return number if Decimal(repr(number)) == value else f"{value:f}"


def _assessment(one: Assessment) -> dict[str, Any]:
    return {
        "pathway": one.pathway,
        "version": one.version,
        "content_hash": one.content_hash,
        "disposition": one.disposition,
        "disposition_text": one.disposition_text,
        "disposition_statements": list(one.disposition_statements),
        "urgency": one.urgency,
        "actions": [_action(action) for action in one.actions],
        "override_offered": list(one.override_offered),
        "red_flags": [
            {"id": f.id, "text": f.text, "statements": list(f.statements), "facts": list(f.facts)}
            for f in one.red_flags
        ],
        "differential": [{"id": d.id, "state": d.state, "statements": list(d.statements)} for d in one.differential],
        "readings": [
            {
                "id": r.id,
                "supports": list(r.supports),
                "contradicts": list(r.contradicts),
                "statements": list(r.statements),
            }
            for r in one.readings
        ],
        "missing": list(one.missing),
        "path": list(one.path),
        "facts": {fact.id: _fact(fact) for fact in one.facts},
        "remarks": [*one.remarks, *filter(None, [one.review_due])],
    }


def _action(action: Action) -> dict[str, Any]:
    return {
        "id": action.id,
        "class": action.kind,
        "urgency": action.urgency,
        "text": action.text,
        "statements": list(action.statements),
        "derived": action.derived,
        "facts": list(action.facts),
        "rule": action.rule,
        "suppressed_by": action.suppressed_by,
    }


def _fact(fact: Fact) -> dict[str, Any]:
    return {"value": fact.value, "unit": fact.unit, "origin": fact.origin, "remark": fact.remark}
