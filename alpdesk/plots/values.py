"""What a trend plot shows, as frozen values: the same for the screen, the letter and the table beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from typing import Literal

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.quantity import Comparator
from alpdesk.clinical.results import Flag
from alpdesk.clinical.wording import flag_letter, number_text

WindowKind = Literal["neutral", "watch", "danger"]
Join = Literal["first", "solid", "open", "broken"]
"""How a point hangs on the one before: nothing before it, joined, joined by dots (a comparator), or not comparable."""

_EPOCH = date(1970, 1, 1)
_FINEST = Decimal("0.01")


def position(day: date, clock: time | None = None) -> float:
    """Where a moment lies on the time axis, in days since 1970 (matplotlib's own count)."""
    part = (clock.hour * 60 + clock.minute) / 1440 if clock else 0.0
    return (day - _EPOCH).days + part


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """One result as drawn.

    ``value`` is in the trend's unit; ``reported`` is the quantity as the laboratory printed it; ``flag`` is by the
    result's own limits; ``low`` and ``high`` are those limits in the trend's unit; ``suspect`` is why it is distrusted.
    ``join`` says how it hangs on the point before it and ``gap`` why it does not; ``change`` is the change since then.
    """

    result: str
    on: date
    clock: time | None
    value: Decimal
    comparator: Comparator
    flag: Flag
    reported: str
    laboratory: str = ""
    method: str = ""
    suspect: str = ""
    limits: str = ""
    low: Decimal | None = None
    high: Decimal | None = None
    standard: bool = False
    join: Join = "first"
    gap: str = ""
    change: str = ""
    beyond: bool = False

    @property
    def x(self) -> float:
        """Its place on the time axis."""
        return position(self.on, self.clock)

    @property
    def y(self) -> float:
        """Its height, for drawing only."""
        return float(self.value)

    @property
    def text(self) -> str:
        """The value as printed beside the point: “24”, “<20”, with the local decimal mark."""
        return f"{self.comparator}{short_text(self.value)}"

    @property
    def letter(self) -> str:
        """“L”, “H” or nothing; a flag that is not known has no letter on the plot, its point is hollow."""
        return flag_letter(self.flag) if self.flag in {"low", "high"} and not self.suspect else ""


@dataclass(frozen=True, slots=True)
class Band:
    """The reference interval in force from ``start`` to ``end``; a missing side is not known and has no edge.

    ``label`` names the interval, its unit and whose it is.
    """

    start: float
    end: float
    low: Decimal | None
    high: Decimal | None
    label: str
    standard: bool = False


@dataclass(frozen=True, slots=True)
class Threshold:
    """A decision limit of the pathway, kept apart from any reference interval."""

    value: Decimal
    label: str


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of time that the pathway counts; ``label`` where there is room, else ``short``."""

    start: date
    end: date
    label: str
    short: str
    kind: WindowKind


@dataclass(frozen=True, slots=True)
class Marker:
    """A dated happening: the operation counted from, another operation, a fracture."""

    on: date
    text: str
    counted: bool = False

    @property
    def label(self) -> str:
        """Date and words, as printed beside the diamond."""
        return f"{format_date(self.on)}  {self.text}"


@dataclass(frozen=True, slots=True)
class Bar:
    """One course of a medicine; a missing ``start`` is not known, a missing ``end`` has not come."""

    text: str
    start: date | None
    end: date | None
    leading: bool = False


@dataclass(frozen=True, slots=True)
class TrendInput:
    """Everything that one trend plot shows, from ``start`` to ``end``, as seen on ``as_of``.

    ``left_out`` names results that cannot be drawn and why; ``more_bars`` counts medicine courses without room.
    """

    analyte: str
    title: str
    unit: str
    as_of: date
    start: date
    end: date
    pathway: str
    points: tuple[TrendPoint, ...] = ()
    bands: tuple[Band, ...] = ()
    thresholds: tuple[Threshold, ...] = ()
    windows: tuple[Window, ...] = ()
    markers: tuple[Marker, ...] = ()
    bars: tuple[Bar, ...] = ()
    more_bars: int = 0
    left_out: tuple[str, ...] = ()
    now_label: str = ""

    @property
    def shown(self) -> tuple[TrendPoint, ...]:
        """The points between ``start`` and ``end``."""
        return tuple(p for p in self.points if self.start <= p.on <= self.end)

    def point_at(self, x: float) -> TrendPoint | None:
        """The shown point nearest to a place on the time axis (of two as near, the later); None without points."""
        return min(reversed(self.shown), key=lambda p: abs(p.x - x), default=None)

    def next_point(self, point: TrendPoint | None, step: int) -> TrendPoint | None:
        """The point ``step`` places along, for moving with keys; stays at either end."""
        shown = self.shown
        if not shown:
            return None
        if point not in shown:
            return shown[-1]
        return shown[max(0, min(len(shown) - 1, shown.index(point) + step))]


def short_number(value: Decimal) -> str:
    """A value as printed on a plot: its own decimals, at most two; the same in all languages."""
    return f"{_short(value):f}"


def short_text(value: Decimal) -> str:
    """The same with the decimal mark of the language of the moment."""
    return number_text(_short(value))


def _short(value: Decimal) -> Decimal:
    rounded = value.quantize(_FINEST)
    return value if rounded == value else rounded


def plain(value: Decimal) -> Decimal:
    """A converted value without the empty decimals that the factor added: 45.00 is 45."""
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


def capped(text: str, most: int = 60) -> str:
    """Text from outside, cut with “…” where it is longer than ``most`` characters."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
