"""What AlpDesk has learnt of one laboratory: its codes, the units that it leaves out, how it writes its tables."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.quantity import canonical_unit
from alpdesk.clinical.wording import fold, joined
from alpdesk.exchange.json_reader import NotReadable, read_json
from alpdesk.exchange.printed import Decimals
from alpdesk.language import tr

DateOrder = Literal["", "day first", "month first"]
ROLES = (
    "patient", "family", "given", "born", "sex", "analyte", "code", "value", "unit", "low", "high", "limits", "status",
    "taken", "time", "identifier", "laboratory", "unused",
)  # fmt: skip
"""What a column of a table may hold, besides the value of one analyte (then the role is the analyte's id)."""
_KEYS = frozenset({"name", "codes", "units", "dates", "decimals", "columns"})


@dataclass(frozen=True, slots=True)
class Laboratory:
    """One laboratory's profile, as confirmed by a clinician.

    ``codes`` maps its codes and names, folded, to analytes (empty: not used); ``units`` gives, for an analyte, the
    unit of values printed without one; ``dates`` settles 03/04/2026 and ``decimals`` 1,718; ``columns`` maps the
    headings of its tables (or, without headings, column numbers from 1) to ``ROLES`` or analytes.
    """

    name: str = ""
    codes: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    dates: DateOrder = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    decimals: Decimals = ""

    def analyte(self, names: Iterable[str]) -> str | None:
        """The analyte of one of these codes or names; empty when they are not used, None when none is known."""
        return next((self.codes[key] for name in names if (key := fold(name)) in self.codes), None)

    def role(self, heading: str) -> str | None:
        """What the column of this heading holds, or None when that is not known."""
        return self.columns.get(fold(heading))


UNKNOWN = Laboratory()
"""A laboratory that AlpDesk knows nothing of."""


def read_laboratory(path: Path) -> Laboratory:
    """The profile that a JSON file holds; raises NotReadable with one sentence."""
    return laboratory_of(read_json(path))


def laboratory_of(given: Any) -> Laboratory:
    """A profile from parsed JSON; raises NotReadable naming the key at fault."""
    if not isinstance(given, dict) or not set(given) <= _KEYS:
        raise NotReadable(
            tr("A laboratory profile is a JSON object with {keys}, and nothing else.", keys=joined(sorted(_KEYS)))
        )
    codes, units = _strings(given, "codes"), _strings(given, "units")
    columns, dates, decimals = _strings(given, "columns"), given.get("dates", ""), given.get("decimals", "")
    for analyte in (*filter(None, codes.values()), *units):
        if analyte not in ANALYTES:
            raise NotReadable(
                tr("The laboratory profile names “{analyte}”, which is no analyte of AlpDesk’s.", analyte=analyte[:40])
            )
    for analyte, unit in units.items():
        if (canonical_unit(unit) or unit) not in ANALYTES[analyte].factors:
            raise NotReadable(
                tr(
                    "The laboratory profile gives {analyte} in “{unit}”, which is no unit of it.",
                    analyte=ANALYTES[analyte].short,
                    unit=unit[:20],
                )
            )
    for role in columns.values():
        if role not in ROLES and role not in ANALYTES:
            raise NotReadable(
                tr(
                    "The laboratory profile gives a column the role “{role}”, which AlpDesk does not know.",
                    role=role[:40],
                )
            )
    if dates not in ("", "day first", "month first"):
        raise NotReadable(tr("In a laboratory profile “dates” is “day first” or “month first”."))
    if decimals not in ("", ".", ","):
        raise NotReadable(tr("In a laboratory profile “decimals” is “.” or “,”."))
    return Laboratory(
        str(given.get("name", ""))[:100],
        {fold(name): analyte for name, analyte in codes.items()},
        {analyte: canonical_unit(unit) or unit for analyte, unit in units.items()},
        dates,
        {fold(name): role for name, role in columns.items()},
        decimals,
    )


def laboratory_json(laboratory: Laboratory) -> str:
    """A profile as the JSON text that ``read_laboratory`` reads."""
    kept = {
        "name": laboratory.name, "codes": dict(laboratory.codes), "units": dict(laboratory.units),
        "dates": laboratory.dates, "decimals": laboratory.decimals, "columns": dict(laboratory.columns),
    }  # fmt: skip
    return json.dumps(
        {key: value for key, value in kept.items() if value}, ensure_ascii=False, indent=1, sort_keys=True
    )


def _strings(given: dict[str, Any], key: str) -> dict[str, str]:
    held = given.get(key, {})
    if not isinstance(held, dict) or not all(isinstance(value, str) for value in held.values()):
        raise NotReadable(tr("In a laboratory profile “{key}” maps texts to texts.", key=key))
    return held
