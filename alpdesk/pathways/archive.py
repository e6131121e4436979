"""An assessment as text and back, without loss: what a closed walkthrough keeps."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from decimal import Decimal
from typing import Any

from alpdesk.errors import AlpDeskError
from alpdesk.language import tr
from alpdesk.pathways.assessment import (
    Action,
    Assessment,
    Differential,
    Fact,
    Origin,
    PathStep,
    Reading,
    RedFlag,
)  # fmt: skip

FORMAT = 1
_KINDS = {kind.__name__: kind for kind in (Action, Assessment, Differential, Fact, Origin, PathStep, Reading, RedFlag)}


class BadArchive(AlpDeskError):
    """Kept text that is not an assessment of a known format."""


def dump(assessment: Assessment) -> str:
    """The assessment as JSON; the same assessment gives the same bytes."""
    return json.dumps({"format": FORMAT, "assessment": _out(assessment)}, ensure_ascii=False, sort_keys=True)


def load(text: str) -> Assessment:
    """The assessment back; raises BadArchive."""
    try:
        kept = json.loads(text)
        if kept["format"] != FORMAT:
            told = tr(
                "A kept assessment has the format {found}; this version reads {ours}.",
                found=kept["format"],
                ours=FORMAT,
            )
            raise BadArchive(told)
        found = _in(kept["assessment"])
    except (ValueError, KeyError, TypeError, RecursionError, ArithmeticError) as bad:
        raise BadArchive(tr("A kept assessment cannot be read.")) from bad
    if not isinstance(found, Assessment):
        raise BadArchive(tr("A kept text is not an assessment."))
    return found


def _out(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_out(one) for one in value]
    if isinstance(value, Decimal):
        return {"$": "decimal", "v": str(value)}
    if isinstance(value, date):
        return {"$": "date", "v": value.isoformat()}
    name = type(value).__name__
    if name in _KINDS:
        return {"$": name} | {one.name: _out(getattr(value, one.name)) for one in fields(value)}
    return value


def _in(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_in(one) for one in value)
    if not isinstance(value, Mapping):
        return value
    kind = value["$"]
    if kind == "decimal":
        return Decimal(value["v"])
    if kind == "date":
        return date.fromisoformat(value["v"])
    return _KINDS[kind](**{key: _in(one) for key, one in value.items() if key != "$"})
