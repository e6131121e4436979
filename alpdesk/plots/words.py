"""A trend in words and rows: for screen readers, the table beside the plot, and the line under the pointer."""

from __future__ import annotations

from dataclasses import dataclass

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.wording import counted, flag_words, joined
from alpdesk.plots.values import Bar, TrendInput, TrendPoint, short_number


@dataclass(frozen=True, slots=True)
class TrendRow:
    """One row of the table that says what the plot shows; ``flag`` is a word, ``remark`` what is to be known of it."""

    date: str
    value: str
    flag: str
    limits: str
    change: str
    laboratory: str
    remark: str
    result: str


def rows(series: TrendInput) -> tuple[TrendRow, ...]:
    """The shown points, newest first."""
    return tuple(_row(series, point) for point in reversed(series.shown))


def _row(series: TrendInput, point: TrendPoint) -> TrendRow:
    return TrendRow(
        _moment(point), f"{point.text} {series.unit}", flag_words(point.flag), point.limits, point.change,
        point.laboratory or "laboratory not stated", "; ".join(_remarks(series, point)), point.result,
    )  # fmt: skip


def _moment(point: TrendPoint) -> str:
    clock = f" {point.clock:%H:%M}" if point.clock else ""
    return f"{format_date(point.on)}{clock}"


def _remarks(series: TrendInput, point: TrendPoint) -> list[str]:
    found = [f"suspect: {point.suspect}, not counted"] if point.suspect else []
    if not point.reported.endswith(f" {series.unit}"):
        found.append(f"reported as {point.reported}")
    if point.standard:
        found.append("default limits, the laboratory gave none")
    if point.method:
        found.append(f"method {point.method}")
    return found


def hover_text(series: TrendInput, point: TrendPoint) -> str:
    """The exact result in four short lines: value and flag, date and laboratory, limits, change."""
    lines = [
        f"{point.text} {series.unit}, {flag_words(point.flag)}",
        ", ".join(part for part in (_moment(point), point.laboratory) if part),
        point.limits,
        point.change and f"{point.change} since the result before",
        *_remarks(series, point),
    ]
    return "\n".join(line for line in lines if line)


def summary(series: TrendInput) -> str:
    """The whole plot as a paragraph, in the order in which it is looked at."""
    shown = series.shown
    told = [_course(series, shown), _limits(series)]
    told += [f"{line.label}." for line in series.thresholds]
    told += [f"{marker.text} on {format_date(marker.on)}." for marker in series.markers]
    told += [_bar(bar) for bar in series.bars]
    if series.more_bars:
        told.append(f"{counted(series.more_bars, 'more medicine')} not drawn.")
    told += [f"{w.label}: {format_date(w.start)} to {format_date(w.end)}." for w in series.windows if w.label]
    suspect = [p for p in shown if p.suspect]
    told += [f"{p.text} {series.unit} on {format_date(p.on)} is suspect and not counted: {p.suspect}." for p in suspect]
    told += [f"Not drawn: {left}." for left in series.left_out]
    return " ".join(part for part in told if part)


def _course(series: TrendInput, shown: tuple[TrendPoint, ...]) -> str:
    title, unit = series.title, series.unit
    counted_points = [p for p in shown if not p.suspect]
    if not counted_points:
        return f"{title}: no result from {format_date(series.start)} to {format_date(series.as_of)}."
    last = counted_points[-1]
    told = f"{title}, {counted(len(counted_points), 'result')}. Latest {last.text} {unit} on {format_date(last.on)}, "
    told += f"{flag_words(last.flag)}."
    if len(counted_points) == 1:
        return told
    before, values = counted_points[-2], [p.value for p in counted_points]
    told += f" Before it {before.text} {unit} on {format_date(before.on)}"
    told += f" ({last.change})." if last.change else "."
    return f"{told} Lowest {short_number(min(values))}, highest {short_number(max(values))} {unit}."


def _limits(series: TrendInput) -> str:
    labels = list(dict.fromkeys(band.label for band in series.bands))
    return f"{joined(labels)}." if labels else ""


def _bar(bar: Bar) -> str:
    start = format_date(bar.start) if bar.start else "an unknown date"
    return f"{bar.text} from {start} to {format_date(bar.end)}." if bar.end else f"{bar.text} since {start}."
