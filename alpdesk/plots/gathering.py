"""From a record to what its trend plot shows."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.coding import kinds, medicine_kinds
from alpdesk.clinical.dates import add_months
from alpdesk.clinical.events import medicine_state, visible
from alpdesk.clinical.intervals import Site, population_words, with_limits
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import MedicineCourse, Record
from alpdesk.clinical.results import Limits, Result
from alpdesk.clinical.trend import Change, change
from alpdesk.clinical.wording import NBSP, value_text
from alpdesk.language import tr
from alpdesk.plots.values import (
    Band,
    Bar,
    Join,
    Marker,
    TrendInput,
    TrendPoint,
    Window,
    capped,
    plain,
    position,
    short_text,
)
from alpdesk.plots.windows import AZATHIOPRINE, SURGERY, azathioprine, operation, thresholds, windows

DEFAULT_SITE = Site()
MOST_BARS = 3
MOST_MARKERS = 4
_LEADING = frozenset({"azathioprine", "bisphosphonate", "denosumab", "pyridoxine"})
_FRACTURES = frozenset({"fragility_fracture", "stress_fracture", "atypical_femoral_fracture"})


def trend_input(
    record: Record,
    analyte: str = "alp",
    *,
    as_of: date,
    pathway: str = "",
    span: int = 0,
    site: Site = DEFAULT_SITE,
    now_label: str = "",
    period: tuple[date, date] | None = None,
) -> TrendInput:
    """The trend of one analyte as known on ``as_of``.

    ``span`` is the months shown back from ``as_of`` (0: everything); ``period`` sets both ends of the time axis
    instead. ``pathway`` adds that pathway's windows and
    decision limits. Results that cannot be drawn are named in ``left_out``, never silently dropped.
    """
    seen = visible(record, as_of)
    mine = [r for r in seen.results if r.analyte == analyte]
    usable = sorted((r for r in mine if r.taken.day and r.canonical), key=_moment)
    points = _points([with_limits(r, site, record.patient.sex) for r in usable], site)
    stretches = windows(pathway, seen, as_of, points) if analyte == "alp" else ()
    start = add_months(as_of, -span) if span else _first_day(seen, points, pathway, as_of)
    start, end = period or (start, _last_day(start, as_of, stretches))
    bars, more = _bars(seen, start, as_of)
    kind = ANALYTES[analyte]
    return TrendInput(
        analyte, kind.name, _printed(kind.unit), as_of, start, end, pathway, points,
        bands=_bands(points, start, end),
        thresholds=thresholds(pathway, points) if analyte == "alp" else (),
        windows=tuple(w for w in stretches if w.end >= start and w.start <= end),
        markers=_markers(seen, pathway, start, as_of),
        bars=bars, more_bars=more,
        left_out=tuple(_why_left_out(r) for r in mine if not (r.taken.day and r.canonical)),
        now_label=now_label or tr("today"),
    )  # fmt: skip


def _moment(result: Result) -> tuple[float, str]:
    day = result.taken.day
    return (position(day, result.taken.clock) if day else 0.0, result.id)


def _printed(unit: str) -> str:
    """A unit as printed: µg/L; of a ratio “1”, as in the table of analytes."""
    return str(Quantity(Decimal(1), unit)).partition(" ")[2] or unit


def _why_left_out(result: Result) -> str:
    value = capped(value_text(result).replace(NBSP, " ") if result.quantity or result.value_text else tr("no value"))
    undated = bool(result.canonical) and not result.taken.day
    why = tr("no full date") if undated else result.unreadable or tr("unit not usable")
    if not result.taken.text:
        return tr("{value} on an unknown date: {why}", value=value, why=why)
    return tr("{value} on {day}: {why}", value=value, day=result.taken, why=why)


def _points(results: list[Result], site: Site) -> tuple[TrendPoint, ...]:
    found: list[TrendPoint] = []
    before: Result | None = None
    for result in results:
        found.append(_point(result, before, site))
        before = before if result.suspect else result
    return tuple(found)


def _point(result: Result, before: Result | None, site: Site) -> TrendPoint:
    value, quantity, day = result.canonical, result.quantity, result.taken.day
    if value is None or quantity is None or day is None:  # pragma: no cover - the caller keeps usable results only
        msg = "only a usable result is drawn"
        raise ValueError(msg)
    moved = change(before, result, site) if before else Change(None, None, "")
    join, gap = _join(result, before, moved)
    return TrendPoint(
        result.id, day, result.taken.clock, plain(value.number) if value != quantity else value.number,
        value.comparator, result.flag, str(quantity),
        result.laboratory, result.method, result.suspect, _limits_text(result.limits, result),
        *_sides(result), result.limits.standard, join, gap,
        _change_text(moved) if before and not result.suspect else "",
        moved.beyond is True and not result.suspect,
    )  # fmt: skip


def _join(result: Result, before: Result | None, moved: Change) -> tuple[Join, str]:
    if before is None:
        return "first", ""
    if result.suspect:
        return "broken", tr("suspect: {reason}", reason=result.suspect)
    if moved.percent is None:
        compared = any(r.canonical and r.canonical.comparator for r in (result, before))
        return ("open" if compared else "broken"), moved.why
    return "solid", ""


def _change_text(moved: Change) -> str:
    if moved.percent is None:
        return tr("not compared: {why}", why=moved.why)
    percent = f"{'+' if moved.percent > 0 else '−' if moved.percent < 0 else '±'}{abs(round(moved.percent))} %"
    if moved.beyond is None:
        return percent
    if moved.beyond:
        return tr("{percent}, beyond the change limit", percent=percent)
    return tr("{percent}, within the change limit", percent=percent)


def _limits_text(limits: Limits, result: Result) -> str:
    """The limits in the trend's unit with whose they are: “30–130 U/L, adult female”."""
    low, high = _sides(result)
    unit = _printed(result.kind.unit)
    if low is None and high is None:
        return tr("limits not known ({text})", text=capped(limits.text)) if limits.text else tr("limits not known")
    if low is not None and high is not None:
        span = f"{short_text(low)}–{short_text(high)} {unit}"
    else:
        span = f"≤ {short_text(high)} {unit}" if high is not None else f"≥ {short_text(low or Decimal(0))} {unit}"
    printed = tr("as printed by {laboratory}", laboratory=result.laboratory) if result.laboratory else tr("as printed")
    return f"{span}, {capped(population_words(limits) or printed)}"


def _sides(result: Result) -> tuple[Decimal | None, Decimal | None]:
    """Both limits in the trend's unit, without decimals that a conversion added."""
    unit = result.kind.unit
    bounds = ((result.limits.low, result.limit("low")), (result.limits.high, result.limit("high")))
    low, high = (n if b is None or n is None or b.unit == unit else plain(n) for b, n in bounds)
    return low, high


def _bands(points: tuple[TrendPoint, ...], start: date, end: date) -> tuple[Band, ...]:
    """One band for each stretch of unchanged limits; it steps on the day of the first result with other limits."""
    if not points:
        return ()
    changed = [p for before, p in pairwise(points) if _interval(before) != _interval(p)]
    steps = [(position(start), points[0]), *((p.x, p) for p in changed)]
    ends = [*(x for x, _ in steps[1:]), position(end)]
    return tuple(
        Band(max(x, position(start)), until, p.low, p.high, _band_label(p), p.standard)
        for (x, p), until in zip(steps, ends, strict=True)
        if until > position(start) and (p.low is not None or p.high is not None)
    )


def _interval(point: TrendPoint) -> tuple[Decimal | None, Decimal | None, str]:
    return point.low, point.high, point.limits


def _band_label(point: TrendPoint) -> str:
    span, _, whose = point.limits.partition(", ")
    if point.standard:
        return tr("Default limits {span}, {whose}", span=span, whose=whose.partition(", ")[2] or whose)
    return tr("Reference {span}, {whose}", span=span, whose=whose)


def _first_day(record: Record, points: tuple[TrendPoint, ...], pathway: str, as_of: date) -> date:
    """The left edge when everything is shown: before the first result, and before what the pathway counts from."""
    days = [p.on for p in points]
    done, course = operation(record, as_of), azathioprine(record)
    if pathway == SURGERY and done and done.performed.day:
        days.append(done.performed.day)
    if pathway == AZATHIOPRINE and course and course.start.day:
        days.append(course.start.day)
    first = min(days, default=add_months(as_of, -6))
    return first - max(timedelta(days=7), (as_of - first) / 20)


def _last_day(start: date, as_of: date, stretches: tuple[Window, ...]) -> date:
    """The right edge: a little after the as-of day, or as far as a window that is open or about to open."""
    near = [w.end for w in stretches if w.start <= as_of + timedelta(days=14)]
    end = min(max([as_of, *near]), as_of + timedelta(days=45))
    return end + max(timedelta(days=2), (end - start) / 28)


def _markers(record: Record, pathway: str, start: date, as_of: date) -> tuple[Marker, ...]:
    counted = operation(record, as_of)
    done = [
        Marker(p.performed.day, capped(p.text), pathway == SURGERY and p == counted)
        for p in record.procedures
        if p.performed.day and p.status == "completed"
    ]
    broken = [
        Marker(p.onset.day, capped(p.text)) for p in record.problems if p.onset.day and _FRACTURES & set(kinds(p))
    ]
    inside = [m for m in (*done, *broken) if start <= m.on <= as_of]
    kept = sorted(inside, key=lambda m: (not m.counted, -m.on.toordinal()))[:MOST_MARKERS]
    return tuple(sorted(kept, key=lambda m: m.on))


def _bars(record: Record, start: date, as_of: date) -> tuple[tuple[Bar, ...], int]:
    """The courses that matter to a pathway, then those that began or ended in view; at most three."""
    found = [bar for course in record.medicines if (bar := _bar(course, start, as_of))]
    ranked = sorted(found, key=lambda b: (not b.leading, -(b.start or start).toordinal()))
    kept = sorted(ranked[:MOST_BARS], key=lambda b: (not b.leading, b.start or start))
    return tuple(kept), len(ranked) - len(kept)


def _bar(course: MedicineCourse, start: date, as_of: date) -> Bar | None:
    state = medicine_state(course, as_of)
    if state not in {"current", "past"}:
        return None
    first, last = course.start.day, course.end.day
    if (last or as_of) < start or (state == "past" and last is None):
        return None
    leading = bool(_LEADING & set(medicine_kinds(course)))
    if not leading and not any(day and day >= start for day in (first, last)):
        return None
    return Bar(capped(course.name), first, last, leading)
