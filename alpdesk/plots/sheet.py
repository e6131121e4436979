"""Trends of several analytes of one record on one time axis: a sheet of small multiples."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from alpdesk.clinical.intervals import Site
from alpdesk.clinical.record import Record
from alpdesk.plots.gathering import DEFAULT_SITE, trend_input
from alpdesk.plots.values import TrendInput, TrendPoint

MOST_PARTS = 4
"""More trends than these leave none of them room to be read."""


@dataclass(frozen=True, slots=True)
class TrendSheet:
    """One trend, or several from top to bottom with the same ``start`` and ``end``; the first carries the events."""

    parts: tuple[TrendInput, ...]

    @property
    def first(self) -> TrendInput:
        """The uppermost trend."""
        return self.parts[0]

    @property
    def stops(self) -> tuple[TrendPoint, ...]:
        """Where the focus line stops: every shown result of a single trend; of several, one result of each day."""
        if len(self.parts) == 1:
            return self.first.shown
        days: dict[date, TrendPoint] = {}
        for part in self.parts:
            for point in part.shown:
                days.setdefault(point.on, point)
        return tuple(days[day] for day in sorted(days))

    def stop_of(self, result: str) -> TrendPoint | None:
        """The stop at which a result is read, if it is drawn."""
        drawn = [point for part in self.parts for point in part.shown if point.result == result]
        if not drawn or len(self.parts) == 1:
            return drawn[0] if drawn else None
        return next(stop for stop in self.stops if stop.on == drawn[0].on)

    def at(self, stop: TrendPoint) -> tuple[TrendPoint | None, ...]:
        """What each trend shows at a stop: of several, its last result of that day, or None."""
        if len(self.parts) == 1:
            return (stop,)
        found = ([point for point in part.shown if point.on == stop.on] for part in self.parts)
        return tuple(stop if stop in points else points[-1] if points else None for points in found)

    def point_at(self, x: float) -> TrendPoint | None:
        """The stop nearest to a place on the time axis (of two as near, the later); None without results."""
        return min(reversed(self.stops), key=lambda stop: abs(stop.x - x), default=None)

    def next_point(self, point: TrendPoint | None, step: int) -> TrendPoint | None:
        """The stop ``step`` places along, for moving with keys; stays at either end."""
        stops = self.stops
        if not stops:
            return None
        if point not in stops:
            return stops[-1]
        return stops[max(0, min(len(stops) - 1, stops.index(point) + step))]


def sheet_of(shown: TrendInput | TrendSheet) -> TrendSheet:
    """One trend as a sheet of its own; a sheet as it is."""
    return shown if isinstance(shown, TrendSheet) else TrendSheet((shown,))


def trend_sheet(
    record: Record,
    analytes: Sequence[str],
    *,
    as_of: date,
    pathway: str = "",
    span: int = 0,
    site: Site = DEFAULT_SITE,
    now_label: str = "",
) -> TrendSheet:
    """The trends of these analytes (at most `MOST_PARTS`) as `trend_input` gives them, on one time axis.

    Events, medicines and windows of the pathway stand above the first only: they are the same for all.
    """
    wanted = tuple(dict.fromkeys(analytes))[:MOST_PARTS]

    def gathered(period: tuple[date, date] | None = None) -> list[TrendInput]:
        return [
            trend_input(
                record, one, as_of=as_of, pathway=pathway, span=span, site=site, now_label=now_label, period=period
            )
            for one in wanted
        ]

    parts = gathered()
    if len(parts) > 1:
        parts = gathered((min(part.start for part in parts), max(part.end for part in parts)))
    return TrendSheet((parts[0], *(replace(part, windows=(), more_bars=0) for part in parts[1:])))
