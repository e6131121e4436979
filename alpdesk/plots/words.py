"""A trend in words and rows: for screen readers, the table beside the plot, and the line under the pointer."""

from __future__ import annotations

from dataclasses import dataclass

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.wording import NBSP, flag_words, joined, quantity_text
from alpdesk.language import plural, tr
from alpdesk.plots.values import Bar, TrendInput, TrendPoint, Window, short_text


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
        point.laboratory or tr("laboratory not stated"), "; ".join(_remarks(series, point)), point.result,
    )  # fmt: skip


def _moment(point: TrendPoint) -> str:
    clock = f" {point.clock:%H:%M}" if point.clock else ""
    return f"{format_date(point.on)}{clock}"


def _remarks(series: TrendInput, point: TrendPoint) -> list[str]:
    found = [tr("suspect: {reason}, not counted", reason=point.suspect)] if point.suspect else []
    if not point.reported.endswith(f" {series.unit}"):
        found.append(tr("reported as {value}", value=reported_text(point)))
    if point.standard:
        found.append(tr("default limits, the laboratory gave none"))
    if point.method:
        found.append(tr("method {method}", method=point.method))
    return found


def hover_text(series: TrendInput, point: TrendPoint) -> str:
    """The exact result in four short lines: value and flag, date and laboratory, limits, change."""
    lines = [
        f"{point.text} {series.unit}, {flag_words(point.flag)}",
        ", ".join(part for part in (_moment(point), point.laboratory) if part),
        point.limits,
        point.change and tr("{change} since the result before", change=point.change),
        *_remarks(series, point),
    ]
    return "\n".join(line for line in lines if line)


def summary(series: TrendInput) -> str:
    """The whole plot as a paragraph, in the order in which it is looked at."""
    shown = series.shown
    told = [_course(series, shown), _limits(series)]
    told += [f"{line.label}." for line in series.thresholds]
    told += [tr("{event} on {day}.", event=one.text, day=format_date(one.on)) for one in series.markers]
    told += [_bar(bar) for bar in series.bars]
    if series.more_bars:
        told.append(plural(series.more_bars, "{number} more medicine not drawn.", "{number} more medicines not drawn."))
    told += [_window(window) for window in series.windows if window.label]
    told += [_suspect(series, point) for point in shown if point.suspect]
    told += [tr("Not drawn: {result}.", result=left) for left in series.left_out]
    return " ".join(part for part in told if part)


def _course(series: TrendInput, shown: tuple[TrendPoint, ...]) -> str:
    title, unit = series.title, series.unit
    counted_points = [p for p in shown if not p.suspect]
    if not counted_points:
        first, until = format_date(series.start), format_date(series.as_of)
        return tr("{analyte}: no result from {first} to {last}.", analyte=title, first=first, last=until)
    last = counted_points[-1]
    told = plural(len(counted_points), "{analyte}, {number} result.", "{analyte}, {number} results.", analyte=title)
    value, flag = f"{last.text} {unit}".strip(), flag_words(last.flag)
    told += " " + tr("Latest {value} on {day}, {flag}.", value=value, day=format_date(last.on), flag=flag)
    if len(counted_points) == 1:
        return told
    before, values = counted_points[-2], [p.value for p in counted_points]
    said = {"value": f"{before.text} {unit}".strip(), "day": format_date(before.on)}
    if last.change:
        told += " " + tr("Before it {value} on {day} ({change}).", **said, change=last.change)
    else:
        told += " " + tr("Before it {value} on {day}.", **said)
    ends = {"lowest": short_text(min(values)), "highest": f"{short_text(max(values))} {unit}".strip()}
    return told + " " + tr("Lowest {lowest}, highest {highest}.", **ends)


def _limits(series: TrendInput) -> str:
    labels = list(dict.fromkeys(band.label for band in series.bands))
    return f"{joined(labels)}." if labels else ""


def _bar(bar: Bar) -> str:
    start = format_date(bar.start) if bar.start else tr("an unknown date")
    if bar.end:
        return tr("{medicine} from {start} to {end}.", medicine=bar.text, start=start, end=format_date(bar.end))
    return tr("{medicine} since {start}.", medicine=bar.text, start=start)


def _window(window: Window) -> str:
    days = {"first": format_date(window.start), "last": format_date(window.end)}
    return tr("{window}: {first} to {last}.", window=window.label, **days)


def _suspect(series: TrendInput, point: TrendPoint) -> str:
    said = {"value": f"{point.text} {series.unit}".strip(), "day": format_date(point.on), "reason": point.suspect}
    return tr("{value} on {day} is suspect and not counted: {reason}.", **said)


def reported_text(point: TrendPoint) -> str:
    """The result as the laboratory printed it, with the decimal mark of the language of the moment."""
    return quantity_text(Quantity.parse(point.reported)).replace(NBSP, " ")
