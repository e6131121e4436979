"""How a table of results is read, as the window shows it on the file's first rows, and as a clinician corrects it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.dates import NotADate
from alpdesk.clinical.quantity import canonical_unit
from alpdesk.clinical.wording import fold, joined
from alpdesk.desk.checks import NotAccepted
from alpdesk.language import mark, tr, tr_marked

if TYPE_CHECKING:
    from alpdesk.desk.laboratories import LaboratoryProfile
    from alpdesk.exchange.table_columns import Mapping as Proposed

DateOrder = Literal["", "day first", "month first"]
Decimals = Literal["", ".", ","]
UNUSED = "unused"
ROLES = (
    ("patient", mark("Patient’s number")),
    ("family", mark("Name, or family name")),
    ("given", mark("Given name")),
    ("born", mark("Date of birth")),
    ("sex", mark("Sex")),
    ("analyte", mark("Name of the analyte")),
    ("code", mark("Code of the analyte")),
    ("value", mark("Value")),
    ("unit", mark("Unit")),
    ("limits", mark("Reference interval")),
    ("low", mark("Lower limit")),
    ("high", mark("Upper limit")),
    ("taken", mark("Sample date")),
    ("time", mark("Sample time")),
    ("status", mark("Status")),
    ("identifier", mark("Number of the result")),
    ("laboratory", mark("Laboratory")),
    (UNUSED, mark("Not used")),
)
"""What a column may hold, in words; besides, the values of one analyte."""
SAMPLES = 12
_HEAD = 262_144
_OPEN = re.compile(r"\D*\d{1,3}[.,]\d{3}")
"""A number that can be read in two ways: 1.718 and 1,718."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading as printed, what it holds (a role, an analyte's id, or empty), and its unit."""

    heading: str
    role: str = ""
    unit: str = ""

    @property
    def measured(self) -> bool:
        """Whether it holds the values of one analyte."""
        return self.role in ANALYTES


@dataclass(frozen=True, slots=True)
class Mapping:
    """How a table is read, with its first real rows as they stand in the file.

    ``dates`` says which comes first in 03/04/2026, ``decimals`` which mark parts decimals; each is empty while nothing
    tells, and ``dates_open`` and ``decimals_open`` say whether that matters in this table. ``doubts`` are sentences.
    """

    columns: tuple[Column, ...]
    samples: tuple[tuple[str, ...], ...]
    dates: DateOrder = ""
    decimals: Decimals = ""
    dates_open: bool = False
    decimals_open: bool = False
    doubts: tuple[str, ...] = ()

    @property
    def roles(self) -> tuple[tuple[str, str], ...]:
        """What a column may hold: value and words."""
        analytes = sorted(((one.id, one.name) for one in ANALYTES.values()), key=lambda one: one[1].casefold())
        return (*((role, tr_marked(words)) for role, words in ROLES), *analytes)


def mapping_of(path: Path | None, text: str, laboratory: LaboratoryProfile, latest: date) -> Mapping | None:
    """How a file or a text is read as a table with what is known of the laboratory; None where it is no table.

    Only its beginning is looked at. Raises NotReadable where it cannot be read.
    """
    from alpdesk.exchange import formats  # noqa: PLC0415 - loaded with the first file
    from alpdesk.exchange.table_columns import propose  # noqa: PLC0415 - as above
    from alpdesk.exchange.table_text import decode_table, mark_of, rows_of  # noqa: PLC0415 - as above

    kind = formats.format_of(path) if path is not None else formats.format_of_text(text)
    if kind != "table":
        return None
    written = formats.parted(text[:_HEAD]) if path is None else decode_table(_beginning(path))
    proposed = propose(rows_of(written), laboratory, latest, comma_apart=mark_of(written) == ",")
    return _shown(proposed, laboratory)


def profile_of(mapping: Mapping, laboratory: LaboratoryProfile) -> LaboratoryProfile:
    """What is known of a laboratory once its table is read so; raises NotAccepted for a unit that cannot be."""
    columns, units = dict(laboratory.columns), dict(laboratory.units)
    for place, column in enumerate(mapping.columns, 1):
        columns[fold(column.heading) or str(place)] = column.role or UNUSED
        if column.measured and column.unit:
            units[column.role] = _unit(column)
    return replace(laboratory, columns=columns, units=units, dates=mapping.dates, decimals=mapping.decimals)


def _unit(column: Column) -> str:
    analyte, unit = ANALYTES[column.role], canonical_unit(column.unit) or column.unit
    if unit not in analyte.factors:
        units = joined(list(analyte.factors), "or")
        raise NotAccepted(
            tr(
                "{analyte} is not measured in “{unit}”: give {units}.",
                analyte=analyte.name,
                unit=column.unit[:20],
                units=units,
            )
        )
    return unit


def _shown(proposed: Proposed, laboratory: LaboratoryProfile) -> Mapping:
    columns = tuple(
        Column(one.heading, one.role, one.unit or (laboratory.units.get(one.role, "") if one.analyte else ""))
        for one in proposed.columns
    )
    samples = tuple(row.cells for row in proposed.rows[:SAMPLES])
    values = _cells(proposed, _places(columns, "value"))
    days = _cells(proposed, [*_places(columns, "taken"), *_places(columns, "born")])
    dates = laboratory.dates or proposed.dates or proposed.births
    return Mapping(
        columns,
        samples,
        dates,
        proposed.decimals,
        not dates and any(map(_two_days, days)),
        not proposed.decimals and any(_OPEN.fullmatch(value) for value in values),
        _doubts(columns),
    )


def _doubts(columns: tuple[Column, ...]) -> tuple[str, ...]:
    """What a reader of results misses in these columns."""
    roles = {one.role for one in columns}
    found = []
    if not roles & ({"value"} | ANALYTES.keys()):
        found.append(tr("No column is known to hold values: say which."))
    elif "value" in roles and not roles & {"analyte", "code"}:
        found.append(tr("Say which column names the analyte."))
    if "taken" not in roles:
        found.append(tr("No column is known to hold the sample date: say which."))
    if not roles & {"patient", "family"}:
        found.append(tr("No column is known to say whose the results are."))
    without = [ANALYTES[one.role].short for one in columns if one.measured and not one.unit]
    if without:
        found.append(
            tr("No unit is given for {names}: write it in if the laboratory says so.", names=", ".join(without))
        )
    return tuple(found)


def _places(columns: tuple[Column, ...], role: str) -> list[int]:
    return [place for place, one in enumerate(columns) if one.role == role or (role == "value" and one.measured)]


def _cells(proposed: Proposed, places: list[int]) -> list[str]:
    return [row.cells[place] for row in proposed.rows for place in places if place < len(row.cells)]


def _two_days(text: str) -> bool:
    from alpdesk.exchange.printed_dates import Unclear, date_of  # noqa: PLC0415 - loaded with the first file

    try:
        date_of(text, "")
    except Unclear:
        return True
    except NotADate:
        return False
    return False


def _beginning(path: Path) -> bytes:
    """The beginning of a table, in whole lines."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    return head if len(head) < _HEAD else head[: head.rfind(b"\n") + 1] or head
