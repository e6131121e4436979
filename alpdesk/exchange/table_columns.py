"""Which column of a table holds what: proposed from headings and contents, settled by the laboratory's profile."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from alpdesk.clinical.analytes import ANALYTES, BY_LOINC
from alpdesk.clinical.dates import NotADate
from alpdesk.clinical.quantity import canonical_unit
from alpdesk.clinical.wording import fold
from alpdesk.exchange.laboratory import DateOrder, Laboratory
from alpdesk.exchange.printed import ABSENT, Decimals, spaced
from alpdesk.exchange.printed_dates import Unclear, date_of, order_of
from alpdesk.exchange.recognition import analyte_named, is_loinc, role_headed
from alpdesk.exchange.table_text import Row

_HEAD_ROWS = 20
_SAMPLE = 200
_HEADED = 2
_UNIT_BEHIND = re.compile(
    r"(?P<name>.*?)\s*(?:\((?P<round>[^()]+)\)|\[(?P<square>[^\[\]]+)\]|(?:,|;| in )\s*(?P<behind>\S+))\s*"
)
_NUMBER = re.compile(r"(?:<=|>=|<|>|≤|≥)?\s*[+-]?\d[\d.,'’ ]*", re.ASCII)
_SURE = re.compile(r"(?P<mark>[.,])(?!\d{3}$)\d+$")
_DATES = ("taken", "born")
_NUMBERING = frozenset({"id", "record", "case id"})


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading as printed, what it holds (a role, an analyte's id, or empty), and the unit it names."""

    heading: str
    role: str = ""
    unit: str = ""

    @property
    def analyte(self) -> str:
        """The analyte whose values the column holds, or empty."""
        return self.role if self.role in ANALYTES else ""


@dataclass(frozen=True, slots=True)
class Mapping:
    """How a table is read: its columns, the rows below its head, how it writes numbers and dates.

    ``dates`` and ``births`` say which comes first in 03/04/2026, empty while both are possible; ``above`` are rows
    without results: those above the head, which is on line ``first``, and one of units below it.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    decimals: Decimals
    dates: DateOrder
    births: DateOrder
    first: int = 1
    above: tuple[Row, ...] = ()

    def place(self, role: str) -> int | None:
        """The first column of a role, from 0."""
        return next((number for number, column in enumerate(self.columns) if column.role == role), None)

    def places(self, role: str) -> list[int]:
        """Every column of a role, from 0."""
        return [number for number, column in enumerate(self.columns) if column.role == role]

    @property
    def headed(self) -> bool:
        """Whether the table names its columns."""
        return any(column.heading for column in self.columns)

    @property
    def dated(self) -> bool:
        """Whether its headings are dates: then a row holds the results of several days."""
        return sum(_is_date(column.heading) for column in self.columns) > 0

    @property
    def nameless(self) -> bool:
        """Whether no column says whose a result is."""
        return not {"patient", "family"} & {column.role for column in self.columns}

    @property
    def wide(self) -> bool:
        """Whether each analyte has a column of its own."""
        return self.place("value") is None


def propose(rows: Sequence[Row], laboratory: Laboratory, latest: date, *, comma_apart: bool) -> Mapping:
    """How a table is to be read, as far as its headings, its contents and the laboratory's profile tell.

    ``comma_apart`` says that commas part its cells, so that a number holds none.
    """
    head = _head(rows, laboratory)
    body = tuple(rows[head + 1 :]) if head is not None else tuple(rows)
    width = max((len(row.cells) for row in rows), default=0)
    headings = list(rows[head].cells) if head is not None else []
    headings += [""] * (width - len(headings))
    columns = [_headed(heading, place, laboratory) for place, heading in enumerate(headings)]
    columns = _by_content(columns, body[:_SAMPLE], laboratory, latest)
    columns, body, units = _units_below(_one_patient(columns), body)
    values = _cells(body, [place for place, one in enumerate(columns) if one.role == "value" or one.analyte])
    written = [_cells(body, [place for place, one in enumerate(columns) if one.role == role]) for role in _DATES]
    dates, births = (laboratory.dates or order_of(texts) for texts in written)
    agreed = laboratory.dates or order_of(written[0] + written[1])
    first = rows[head].line if head is not None else 1
    decimals = laboratory.decimals or _decimals(values, comma_apart=comma_apart)
    return Mapping(
        tuple(columns), body, decimals, dates or agreed, births or agreed, first, tuple(rows[: head or 0]) + units
    )


def _head(rows: Sequence[Row], laboratory: Laboratory) -> int | None:
    """The row of headings: the first of those with the most that AlpDesk knows, if it knows two."""
    known = [_known_headings(row, laboratory) for row in rows[:_HEAD_ROWS]]
    most = max(known, default=0)
    found = known.index(most) if most >= _HEADED else None
    if found is None and rows and not any(_NUMBER.fullmatch(cell) for cell in rows[0].cells) and len(rows) > 1:
        figures = any(_NUMBER.fullmatch(cell) for cell in rows[1].cells)
        return 0 if figures and len(rows[0].cells) > 1 and not _analytes(rows[0].cells) else None
    return found


def _known_headings(row: Row, laboratory: Laboratory) -> int:
    """How many cells name what stands below them; none in a row that holds a result: one analyte beside a number."""
    known = [role for cell in row.cells if (role := _role(cell, laboratory))]
    results = {role for role in known if role in ANALYTES} and not set(known) - ANALYTES.keys()
    return 0 if results and any(_NUMBER.fullmatch(cell) for cell in row.cells) else len(known)


def heads_again(row: Row, laboratory: Laboratory) -> bool:
    """Whether a row below the head is one of headings too."""
    if any(_NUMBER.fullmatch(cell) for cell in row.cells):
        return False
    return len({role for cell in row.cells if (role := _role(cell, laboratory))} - ANALYTES.keys()) > _HEADED


def _one_patient(columns: list[Column]) -> list[Column]:
    """The columns without the table's own numbering, where another one identifies the patient."""
    if sum(one.role == "patient" for one in columns) < _HEADED:
        return columns
    return [replace(one, role="") if fold(one.heading) in _NUMBERING else one for one in columns]


def _units_below(columns: list[Column], body: tuple[Row, ...]) -> tuple[list[Column], tuple[Row, ...], tuple[Row, ...]]:
    """Columns, rows and the row of units, where the first row below the head gives the units of the analytes."""
    places = [place for place, one in enumerate(columns) if one.analyte]
    given = {place: body[0].cells[place] for place in places if place < len(body[0].cells)} if body else {}
    told = {place: cell.strip("()[]") for place, cell in given.items() if cell}
    if not told or any(canonical_unit(unit) is None or unit.isdigit() for unit in told.values()):
        return columns, body, ()
    if any(canonical_unit(columns[place].unit or unit) != canonical_unit(unit) for place, unit in told.items()):
        return columns, body, ()
    named = [replace(one, unit=one.unit or told.get(place, "")) for place, one in enumerate(columns)]
    return named, body[1:], body[:1]


def _analytes(cells: Iterable[str]) -> bool:
    return any(analyte_named(cell) for cell in cells)


def _role(heading: str, laboratory: Laboratory) -> str:
    own = laboratory.role(heading)
    if own is not None:
        return own
    name, _ = _parted(heading)
    coded = BY_LOINC[name].id if name in BY_LOINC else ""
    return role_headed(heading) or laboratory.analyte([heading, name]) or coded or analyte_named(name)


def _headed(heading: str, place: int, laboratory: Laboratory) -> Column:
    role = laboratory.role(heading) if heading else laboratory.columns.get(str(place + 1))
    return Column(
        heading, role if role is not None else _role(heading, laboratory) if heading else "", _parted(heading)[1]
    )


def _parted(heading: str) -> tuple[str, str]:
    """A heading such as “ALP (U/L)” as name and unit; the unit is empty where the brackets hold none."""
    found = _UNIT_BEHIND.fullmatch(spaced(heading))
    if found:
        unit = found["round"] or found["square"] or found["behind"]
        if canonical_unit(unit) is not None:
            return found["name"], unit
    name, _, last = spaced(heading).rpartition(" ")
    if canonical_unit(last) is not None and not last.isdigit() and analyte_named(name):
        return name, last
    return heading, ""


def _by_content(columns: list[Column], rows: Sequence[Row], laboratory: Laboratory, latest: date) -> list[Column]:
    """The columns with those found out that no heading tells, each role once."""
    out = list(columns)
    cells = [[row.cells[place] for row in rows if place < len(row.cells)] for place in range(len(out))]

    def settle(role: str, fits: Callable[[list[str]], bool], places: Iterable[int]) -> None:
        if any(one.role == role for one in out):
            return
        for place in places:
            if fits(cells[place]):
                out[place] = Column(out[place].heading, role, out[place].unit)
                return

    def free() -> list[int]:
        return [place for place, one in enumerate(out) if not one.role]

    for place, one in enumerate(out):
        if one.role in {"family", "patient"} and _mostly(cells[place], lambda cell: _known(cell, laboratory)):
            out[place] = Column(one.heading, "analyte", one.unit)
    settle("analyte", lambda given: _mostly(given, lambda cell: _known(cell, laboratory)), free())
    settle("code", lambda given: _mostly(given, is_loinc), free())
    long = any(one.role in {"analyte", "code"} for one in out)
    if any(one.analyte for one in out) and not long:
        return out
    settle(
        "unit",
        lambda given: _mostly(given, lambda cell: canonical_unit(cell) is not None and not cell.isdigit()),
        free(),
    )
    dated = sorted((day, place) for place in free() if (day := _middle(cells[place], latest)) is not None)
    settle("taken", lambda _: True, [place for _, place in dated[-1:]])
    settle("born", lambda _: True, [place for _, place in dated[:1] if not out[place].role])
    settle("limits", lambda given: _mostly(given, _is_range), free())
    settle("sex", lambda given: _mostly(given, lambda cell: fold(cell) in _SEX_WORDS), free())
    if long:
        numbers = [place for place in free() if _mostly(cells[place], lambda cell: _NUMBER.fullmatch(cell) is not None)]
        after = next((place for place, one in enumerate(out) if one.role in {"analyte", "code"}), 0)
        settle("value", lambda _: True, sorted(numbers, key=lambda place: (place < after, place)))
    unheaded = [place for place in free() if not out[place].heading]
    settle("patient", lambda given: _mostly(given, lambda cell: any(map(str.isdigit, cell))), unheaded[:1])
    return out


_SEXES = "m f w h d male female mann frau mannlich weiblich maennlich homme femme"
_SEX_WORDS = frozenset(_SEXES.split())


def _known(cell: str, laboratory: Laboratory) -> bool:
    return bool(analyte_named(cell)) or laboratory.analyte([cell]) is not None


def _is_date(heading: str) -> bool:
    try:
        return not heading.isdigit() and date_of(heading, "day first").day is not None
    except NotADate:
        return False


def _is_range(cell: str) -> bool:
    return re.fullmatch(r"\(?\s*(?:[<>≤≥]=?\s*\d[\d.,]*|\d[\d.,]*\s*[-–]\s*\d[\d.,]*)\s*\)?", cell) is not None


def _mostly(cells: list[str], fits: Callable[[str], bool]) -> bool:
    """Whether more than half of the cells that are not empty fit."""
    given = [cell for cell in cells if cell]
    return sum(map(fits, given)) * 2 > len(given)


def _middle(cells: list[str], latest: date) -> date | None:
    """The middle date of a column of dates; None where most of its cells are none."""
    days = []
    given = [cell for cell in cells if cell]
    for cell in given:
        if cell.isdigit() and len(cell) < len("20260312"):
            continue
        try:
            day = date_of(cell, "day first", latest=latest).first
        except Unclear:  # pragma: no cover - the order is given
            continue
        except NotADate:
            try:
                day = date_of(cell, "month first", latest=latest).first
            except NotADate:
                continue
        days.append(day)
    known = sorted(day for day in days if day)
    return known[len(known) // 2] if known and len(known) * 2 > len(given) else None


def _cells(rows: Iterable[Row], places: Sequence[int]) -> list[str]:
    return [row.cells[place] for row in rows for place in places if place < len(row.cells)]


def _decimals(values: Iterable[str], *, comma_apart: bool) -> Decimals:
    """Which mark parts decimals, where at least one number can be read in one way only; empty where that is open."""
    marks: set[str] = set()
    commas = False
    for value in values:
        commas = commas or "," in value
        if value.casefold() not in ABSENT and _NUMBER.fullmatch(value) and (found := _SURE.search(value)):
            marks.add(found["mark"])
    if len(marks) > 1:
        return ""
    if marks:
        return "," if "," in marks else "."
    return "." if comma_apart and not commas else ""
