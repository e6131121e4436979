"""Results as a table: analytes in rows, the latest value of each, and before it dates, newest first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from decimal import ROUND_HALF_UP, Decimal

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.events import latest_issues
from alpdesk.clinical.intervals import Site, with_limits
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Record
from alpdesk.clinical.results import COUNTED, Flag, Result
from alpdesk.clinical.trend import Change, change, change_limit
from alpdesk.clinical.wording import NOT_KNOWN, flag_letter, flag_words

NOT_DONE = "not done"
NO_DATE = "no date"
_SHAPES: dict[Flag, str] = {"low": "▼", "high": "▲", "normal": "", "unknown": ""}
_TENTH = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class ResultCell:
    """The results of one analyte on one date, the last of them shown."""

    results: tuple[Result, ...]
    unit: str

    @property
    def result(self) -> Result:
        """The one shown: the last of the day."""
        return self.results[-1]

    @property
    def value(self) -> str:
        """The value as reported, with its unit only where that is not the unit of the row."""
        quantity = self.result.quantity
        if quantity is None:
            return self.result.value_text or "unreadable"
        return value_text(quantity) if unit_text(quantity.unit) == self.unit else str(quantity)

    @property
    def mark(self) -> str:
        """Beside the value: “▲ H”, “▼ L”, “suspect”, a status that does not count, and how many more on the day."""
        result = self.result
        shape = f"{_SHAPES[result.flag]} {flag_letter(result.flag)}" if _SHAPES[result.flag] else ""
        more = f"+{len(self.results) - 1}" if len(self.results) > 1 else ""
        status = "" if result.status in COUNTED else result.status
        return " ".join(filter(None, [shape, "suspect" if result.suspect else "", status, more]))

    @property
    def spoken(self) -> str:
        """The same in words, for a screen reader."""
        return described(self.result)


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One analyte: its latest value, how that changed, and its values on each of the table's dates."""

    analyte: str
    name: str
    unit: str
    latest: ResultCell | None
    cells: tuple[ResultCell | None, ...]
    limits: str = ""
    change: Change | None = None
    change_short: str = ""
    change_text: str = ""


@dataclass(frozen=True, slots=True)
class ResultTable:
    """All rows; ``dates`` are the headings of their cells, newest first.

    The newest date of all has no heading: whatever was measured on it is the latest value of its analyte.
    """

    dates: tuple[str, ...] = ()
    rows: tuple[ResultRow, ...] = ()


def result_table(record: Record, site: Site) -> ResultTable:
    """The record's results in force as a table; ALP is always its first row.

    Suspect results and those of a status that does not count are shown, marked, and left out of every change.
    """
    sex = record.patient.sex
    results = sorted((with_limits(one, site, sex) for one in latest_issues(record.results)), key=_order)
    dates = tuple(dict.fromkeys(_heading(one) for one in reversed(results)))[1:]
    present = {one.analyte for one in results} | {"alp"}
    rows = tuple(
        _row(name, [r for r in results if r.analyte == name], dates, site) for name in ANALYTES if name in present
    )
    return ResultTable(dates, rows)


def described(result: Result) -> str:
    """One result in full: value verbatim, unit, flag, limits and whose, laboratory, date, and what was noted."""
    quantity = result.quantity
    value = str(quantity) if quantity else f"“{result.value_text or 'nothing'}”, {result.unreadable or 'unreadable'}"
    written = result.value_text.strip()
    verbatim = f" (written “{written}”)" if quantity and written and written != str(quantity) else ""
    clock = f" at {result.taken.clock:%H:%M}" if result.taken.clock else ""
    parts = [
        f"{result.kind.name} {value}{verbatim}",
        flag_words(result.flag) if result.flag in {"low", "high"} else "",
        f"limits {limits_text(result)}",
        f"sample of {result.taken}{clock}" if result.taken.text else "no date of the sample",
        result.laboratory or "laboratory not named",
        result.method,
        "" if result.status == "final" else f"status {result.status}",
        f"suspect: {result.suspect}" if result.suspect else "",
        f"note: {result.note}" if result.note else "",
    ]
    return ", ".join(filter(None, parts))


def limits_text(result: Result) -> str:
    """The limits and where they come from: “30–130 U/L, from the report” or “30–130 U/L, default, adults”."""
    limits = result.limits
    if not (limits.low or limits.high or limits.text):
        return NOT_KNOWN
    whose = limits.population if limits.standard else "from the report"
    return f"{limits}, {whose}" if whose else str(limits)


def unit_text(unit: str) -> str:
    """A unit as printed: µkat/L; empty for numbers without one."""
    return str(Quantity(Decimal(1), unit)).removeprefix("1").strip()


def value_text(quantity: Quantity) -> str:
    """Comparator and number as reported, without the unit."""
    return f"{quantity.comparator}{quantity.number:f}"


def change_text(found: Change, limit: Decimal | None) -> str:
    """“+20.2 %, beyond the change limit of 16.4 %”, “+21.0 %” without a limit, or “not comparable”; then why."""
    limited = found.beyond is not None and limit is not None
    against = f" the change limit of {limit} %" if limited else ""
    why = f" ({found.why})" if found.why else ""
    return f"{short_change(found)}{against}{why}"


def short_change(found: Change) -> str:
    """“+20.2 %, beyond”, “−9.7 %, within” (the change limit), “+21.0 %” without one, or “not comparable”."""
    if found.percent is None:
        return "not comparable"
    percent = found.percent.quantize(_TENTH, ROUND_HALF_UP)
    size = f"{'−' if percent < 0 else '+' if percent > 0 else ''}{abs(percent)} %"
    return size if found.beyond is None else f"{size}, {'beyond' if found.beyond else 'within'}"


def _row(analyte: str, results: list[Result], dates: tuple[str, ...], site: Site) -> ResultRow:
    kind = ANALYTES[analyte]
    latest = results[-1] if results else None
    unit = unit_text(latest.quantity.unit if latest and latest.quantity else kind.unit)
    cells = tuple(_cell((one for one in results if _heading(one) == heading), unit) for heading in dates)
    moved = _change(results, site)
    return ResultRow(
        analyte,
        kind.name,
        unit,
        _cell((one for one in results if latest and _heading(one) == _heading(latest)), unit),
        cells,
        _short_limits(latest, unit) if latest else "",
        moved,
        short_change(moved) if moved else "",
        change_text(moved, change_limit(analyte, site)) if moved else "",
    )


def _short_limits(result: Result, unit: str) -> str:
    """The limits without the unit of the row; marked where AlpDesk's own stand in."""
    limits = result.limits
    shown = str(limits)
    if limits.low or limits.high:
        shown = shown.removesuffix(f" {unit}") if unit else shown
    return f"{shown}, {limits.population}" if limits.standard else shown


def _cell(results: Iterable[Result], unit: str) -> ResultCell | None:
    found = tuple(results)
    return ResultCell(found, unit) if found else None


def _change(results: list[Result], site: Site) -> Change | None:
    """From the last value of an earlier day to the latest one; None when there is only one."""
    dated = [one for one in results if one.taken.day and one.status in COUNTED]
    if not dated:
        return None
    latest = dated[-1]
    before = [one for one in dated if one.taken.day != latest.taken.day and not one.suspect]
    if not before:
        return None
    if latest.suspect:
        return Change(None, None, "the latest value is suspect")
    return change(before[-1], latest, site)


def _heading(result: Result) -> str:
    return str(result.taken) or NO_DATE


def _order(result: Result) -> tuple[date, bool, time]:
    taken = result.taken
    return taken.first or date.min, taken.day is not None, taken.clock or time.min
