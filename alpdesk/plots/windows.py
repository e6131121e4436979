"""The stretches of time and the decision limits that a pathway counts by, as shown behind its trend."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import date, timedelta
from decimal import Decimal

from alpdesk.clinical.coding import medicine_kinds, procedure_kinds
from alpdesk.clinical.dates import add_months, format_date
from alpdesk.clinical.record import MedicineCourse, Procedure, Record
from alpdesk.language import tr
from alpdesk.plots.values import Threshold, TrendPoint, Window

LOW_ALP = "low_alp_osteoporosis"
SURGERY = "raised_alp_post_back_surgery"
AZATHIOPRINE = "alp_on_azathioprine"

LOW_LIMIT = Decimal(30)
"""U/L, LO-11: strictly below is low in osteoporosis."""
EXTREME = Decimal(1000)
"""U/L, PS-18: strictly above is extreme after an operation."""
_IN_REACH = Decimal(600)
_WEEKLY = (7, 14, 21, 28)
_SLACK = timedelta(days=3)
_LOOK_BACK_MONTHS = 24


def operation(record: Record, as_of: date) -> Procedure | None:
    """The spinal operation counted from: the clinician's choice, else the latest done within 24 months."""
    done = [p for p in record.procedures if p.status == "completed" and "spinal_operation" in procedure_kinds(p)]
    dated = [(p.performed.day, p) for p in done if p.performed.day]
    past = sorted((row for row in dated if row[0] <= as_of), key=lambda row: row[0])
    chosen = next((p for _, p in past if p.id == record.spinal_operation), None)
    recent = [p for day, p in past if day >= add_months(as_of, -_LOOK_BACK_MONTHS)]
    return chosen or (recent[-1] if recent else None)


def azathioprine(record: Record) -> MedicineCourse | None:
    """The latest course of azathioprine that has begun on a known day, or None."""
    mine = [
        m for m in record.medicines if "azathioprine" in medicine_kinds(m) and m.state not in {"planned", "not taken"}
    ]
    taken = [(course.start.day, course) for course in mine if course.start.day]
    return max(taken, key=lambda row: row[0])[1] if taken else None


def thresholds(pathway: str, points: Iterable[TrendPoint]) -> tuple[Threshold, ...]:
    """The pathway's decision limits of ALP; 1000 U/L only when a value comes near it."""
    if pathway == LOW_ALP:
        return (Threshold(LOW_LIMIT, tr("Pathway threshold 30 U/L")),)
    if pathway == SURGERY and any(p.value > _IN_REACH for p in points):
        return (Threshold(EXTREME, tr("Pathway threshold 1000 U/L")),)
    return ()


def windows(pathway: str, record: Record, as_of: date, points: tuple[TrendPoint, ...]) -> tuple[Window, ...]:
    """The windows of the pathway, in order of time; none where there is nothing to count from."""
    if pathway == SURGERY:
        done = operation(record, as_of)
        return _after_operation(done.performed.day, as_of) if done and done.performed.day else ()
    if pathway == AZATHIOPRINE:
        course = azathioprine(record)
        if course and course.start.day:
            return _on_azathioprine(_reopened(record, course.start.day), course.end.day, as_of, points)
    return ()


def _after_operation(day: date, as_of: date) -> tuple[Window, ...]:
    third_month = add_months(day, 3)
    found = (
        Window(day, day + timedelta(days=14), tr("0–2 wk: early rise"), tr("0–2 wk"), "neutral"),
        Window(day + timedelta(days=42), day + timedelta(days=84),
               tr("6–12 wk should be falling"), tr("6–12 wk"), "watch"),
        Window(third_month + timedelta(days=1), max(as_of, third_month + timedelta(days=29)),
               tr("Over 3 months: red flag if raised"), tr("Over 3 months"), "danger"),
    )  # fmt: skip
    return tuple(window for window in found if window.start <= as_of + timedelta(days=42))


def _reopened(record: Record, start: date) -> date:
    """The day from which the weekly phase counts: the start, or a later rise of the dose that was answered."""
    raised = [start]
    for answer in record.answers:
        if answer.id == "dose_increased_on":
            with suppress(ValueError):
                raised = [start, date.fromisoformat(answer.value)]
    return max(raised)


def _on_azathioprine(start: date, stop: date | None, as_of: date, points: tuple[TrendPoint, ...]) -> tuple[Window, ...]:
    named = (tr("Weekly ALP, weeks 1 to 4"), tr("Weekly", "ALP measured each week"))
    weekly = tuple(
        Window(slot - _SLACK, slot + _SLACK, *(("", "") if number else named), "neutral")
        for number, slot in enumerate(start + timedelta(days=day) for day in _WEEKLY)
        if stop is None or slot <= stop
    )
    last = max((p.on for p in points if p.on >= start and not p.suspect), default=start)
    if last < start + timedelta(days=_WEEKLY[-1]) - _SLACK or (stop is not None and stop <= as_of):
        return weekly
    due, late = add_months(last, 1), add_months(last, 3)
    said = tr("Next ALP due {first} to {last}", first=format_date(due), last=format_date(late))
    next_due = Window(due, late, said, tr("Next ALP due"), "watch")
    first = late + timedelta(days=1)
    overdue = Window(first, max(as_of, first + timedelta(days=20)), tr("ALP overdue"), tr("Overdue", "ALP"), "danger")
    return (*weekly, next_due, overdue) if as_of > late else (*weekly, next_due)
