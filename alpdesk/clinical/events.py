"""What of a record is seen on a date, and what its clinical events are on that date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import groupby
from typing import Literal

from alpdesk.clinical.coding import kinds
from alpdesk.clinical.dates import NEVER, When
from alpdesk.clinical.record import MedicineCourse, Problem, Record
from alpdesk.clinical.results import COUNTED, Result

MedicineState = Literal["planned", "current", "past", "not taken", "future"]

_WITHDRAWN = frozenset({"cancelled", "entered-in-error"})
_REPLACES = {"final": 0, "amended": 1, "corrected": 1, "cancelled": 2, "entered-in-error": 2}
_NOT_YET = -1
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def medicine_state(course: MedicineCourse, as_of: date) -> MedicineState:
    """Whether a medicine is planned, current, past, not taken or not yet known of on a day.

    Current: active, or its period holds the day; an end before the day is past. An order written by the day that
    starts after it is planned.
    """
    if course.state == "not taken":
        return "not taken"
    if course.state == "planned":
        return "future" if _after(course.recorded, as_of) else "planned"
    if _after(course.start, as_of):
        return "planned" if course.recorded.first and course.recorded.first <= as_of else "future"
    if not course.start.first and _after(course.recorded, as_of):
        return "future"
    ended = course.end.last < as_of if course.end.last else course.state == "ended"
    return "past" if ended else "current"


def current(course: MedicineCourse, day: date) -> bool:
    """Whether the medicine is being taken on a day."""
    return medicine_state(course, day) == "current"


def abated(problem: Problem, as_of: date) -> bool:
    """Whether a problem is over on a day: ended by then, or recorded as resolved with no date of ending."""
    if problem.ended.first:
        return problem.ended.first <= as_of
    return problem.clinical in {"resolved", "inactive", "remission"}


def visible(record: Record, as_of: date) -> Record:
    """The record as seen on a date.

    Left out: results of other statuses than final, amended and corrected, or replaced by a later issue of the same
    identifier; problems refuted or entered in error; pregnancies that are over; procedures not completed; medicines
    not taken; and everything dated after the day. Suspect results stay, marked. What has no date stays.
    """
    return replace(
        record,
        results=tuple(r for r in latest_issues(record.results) if r.status in COUNTED and not _after(r.taken, as_of)),
        problems=tuple(_seen(problem, as_of) for problem in record.problems if _counts(problem, as_of)),
        medicines=tuple(m for m in record.medicines if medicine_state(m, as_of) not in {"future", "not taken"}),
        procedures=tuple(p for p in record.procedures if p.status == "completed" and not _after(p.performed, as_of)),
        answers=tuple(answer for answer in record.answers if not _after(answer.given_on, as_of)),
    )


def latest_issues(results: Iterable[Result]) -> tuple[Result, ...]:
    """The results in force, in the order given, without those withdrawn; see ``newest``."""
    return tuple(result for result in newest(results) if result.status not in _WITHDRAWN)


def newest(results: Iterable[Result]) -> tuple[Result, ...]:
    """Of the results that share identifier and analyte, the latest issued, a withdrawal included, in the order given.

    Registered and preliminary versions never replace one. Where versions cannot be put in order by time of issue, a
    withdrawal outranks a correction, and that a first version; equals all stay, to be seen side by side.
    """
    rows = list(enumerate(results))
    keyed = sorted((r.identifier, r.analyte, i) for i, r in rows if r.identifier and r.status in _REPLACES)
    kept = {i for i, r in rows if not (r.identifier and r.status in _REPLACES)}
    for _, group in groupby(keyed, key=lambda row: row[:2]):
        kept |= _in_force({i: rows[i][1] for *_, i in group})
    return tuple(r for i, r in rows if i in kept)


def supersedes(later: Result, earlier: Result) -> bool:
    """Whether the one version of a result replaces the other, by time of issue, else by status."""
    return _in_force({0: earlier, 1: later}) == {1}


def version_order(result: Result) -> tuple[bool, datetime, int]:
    """A key by which versions of one result sort as they were made: the preliminary first, then by time of issue."""
    rank = _REPLACES.get(result.status, _NOT_YET)
    return rank > _NOT_YET, _instant(result.issued) or _LONG_AGO, rank


def suspects(results: Iterable[Result]) -> tuple[Result, ...]:
    """The results that a laboratory or clinician distrusts: shown, never counted (LO-57)."""
    return tuple(result for result in results if result.suspect)


def trusted(results: Iterable[Result]) -> tuple[Result, ...]:
    """The results that count: those that nobody distrusts."""
    return tuple(result for result in results if not result.suspect)


def _after(when: When, day: date) -> bool:
    return when.first is not None and when.first > day


def _counts(problem: Problem, as_of: date) -> bool:
    if problem.verification in {"refuted", "entered-in-error"}:
        return False
    if _after(problem.onset if problem.onset.first else problem.recorded, as_of):
        return False
    return "pregnancy" not in kinds(problem) or not abated(problem, as_of)


def _seen(problem: Problem, as_of: date) -> Problem:
    """The problem without an ending that lies after the day."""
    return replace(problem, ended=NEVER, clinical="active") if _after(problem.ended, as_of) else problem


def _in_force(versions: dict[int, Result]) -> set[int]:
    """The numbers of the latest versions of one result."""
    issued = {i: _instant(r.issued) for i, r in versions.items()}
    ranks = {i: _REPLACES.get(r.status, _NOT_YET) for i, r in versions.items()}
    timed = all(issued.values())
    order = {
        i: (ranks[i] > _NOT_YET, issued[i] or _LONG_AGO, ranks[i])
        if timed
        else (ranks[i] > _NOT_YET, ranks[i], issued[i] or _LONG_AGO)
        for i in versions
    }
    latest = max(order.values())
    return {i for i in versions if order[i] == latest}


def _instant(text: str) -> datetime | None:
    """A time of issue; one without a zone is taken as UTC."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
