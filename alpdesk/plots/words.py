"""A trend in words and rows: for screen readers, the table beside the plot, and the line under the pointer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.wording import NBSP, flag_words, fold, headed, joined, listed, quantity_text
from alpdesk.language import plural, tr
from alpdesk.plots.sheet import TrendSheet, sheet_of
from alpdesk.plots.values import Bar, TrendInput, TrendPoint, Window, short_text

_MOST_DAYS = 6


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
    analyte: str


def rows(shown: TrendInput | TrendSheet) -> tuple[TrendRow, ...]:
    """The shown points, newest first; of one moment in the order of the trends."""
    sheet = sheet_of(shown)
    drawn = [(part, point) for part in sheet.parts for point in reversed(part.shown)]
    if len(sheet.parts) > 1:
        drawn.sort(key=lambda row: -row[1].x)
    return tuple(_row(part, point) for part, point in drawn)


def _row(series: TrendInput, point: TrendPoint) -> TrendRow:
    return TrendRow(
        _moment(point), f"{point.text} {series.unit}", flag_words(point.flag), point.limits, point.change,
        point.laboratory or tr("laboratory not stated"), listed(_remarks(series, point)), point.result, series.title,
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


def hover_text(shown: TrendInput | TrendSheet, stop: TrendPoint) -> str:
    """What is read at a stop of the focus line: one result in full, or of several trends the results of the day."""
    sheet = sheet_of(shown)
    read = [(part, point) for part, point in zip(sheet.parts, sheet.at(stop), strict=True) if point is not None]
    if len(sheet.parts) == 1:
        return _in_full(*read[0])
    lines = [headed(part.title, f"{point.text} {part.unit}, {flag_words(point.flag)}") for part, point in read]
    return "\n".join([_moment(stop), *lines])


def _in_full(series: TrendInput, point: TrendPoint) -> str:
    """The exact result in four short lines: value and flag, date and laboratory, limits, change."""
    lines = [
        f"{point.text} {series.unit}, {flag_words(point.flag)}",
        ", ".join(part for part in (_moment(point), point.laboratory) if part),
        point.limits,
        point.change and tr("{change} since the result before", change=point.change),
        *_remarks(series, point),
    ]
    return "\n".join(line for line in lines if line)


def summary(shown: TrendInput | TrendSheet) -> str:
    """The whole plot as a paragraph, in the order in which it is looked at; what all trends share is told once."""
    first, *others = sheet_of(shown).parts
    return " ".join([_whole(first), *(_whole(replace(one, markers=(), bars=())) for one in others)])


def _whole(series: TrendInput) -> str:
    shown = series.shown
    told = [_course(series, shown), _beyond(series), *_breaks(series), _limits(series)]
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


def changeovers(series: TrendInput) -> tuple[tuple[TrendPoint, TrendPoint, str], ...]:
    """Where laboratory, method or unit change from one counted result to the next, with what changed in a few words."""
    counted = [point for point in series.points if not point.suspect and point.on <= series.end]
    found = [
        (before, after, _changed(before, after)) for before, after in pairwise(counted) if after.on >= series.start
    ]
    return tuple(row for row in found if row[2])


def _changed(before: TrendPoint, after: TrendPoint) -> str:
    if after.join == "broken" and _differ(before.laboratory, after.laboratory):
        return tr("other laboratory")
    if after.join == "broken":
        return tr("other method") if _differ(before.method, after.method) else tr("not comparable")
    return tr("other unit, converted") if unit_of(before) != unit_of(after) else ""


def _differ(one: str, other: str) -> bool:
    return bool(one and other) and fold(one) != fold(other)


def unit_of(point: TrendPoint) -> str:
    """The unit in which the laboratory reported."""
    return point.reported.partition(" ")[2]


def _breaks(series: TrendInput) -> list[str]:
    """A sentence for each change of laboratory, method or unit."""
    told = []
    for before, after, _ in changeovers(series):
        day = format_date(after.on)
        if after.join == "broken":
            told.append(tr("Line broken before {day}: {why}.", day=day, why=after.gap))
        else:
            units = {"before": unit_of(before), "after": unit_of(after)}
            told.append(tr("From {day} reported in {after} instead of {before}, converted.", day=day, **units))
    return told


def _beyond(series: TrendInput) -> str:
    """The days of changes beyond the change limit, and what that limit is."""
    days = [format_date(point.on) for point in series.shown if point.beyond]
    if len(days) > _MOST_DAYS:
        said = {"days": joined(days[-_MOST_DAYS:]), "many": len(days)}
        return tr("{many} changes beyond the change limit, the latest on {days}.", **said)
    return tr("Changed beyond the change limit on {days}.", days=joined(days)) if days else ""
