"""The course of azathioprine that ALP is judged by: its start, baseline, results since, and the plan of tests."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from alpdesk.clinical.dates import add_months
from alpdesk.clinical.record import MedicineCourse
from alpdesk.clinical.trend import Occasion, peak
from alpdesk.pathways.answers import Answers
from alpdesk.pathways.assessment import Origin
from alpdesk.pathways.case import Case, from_medicine
from alpdesk.pathways.schedule import Schedule, schedule

LOOK_BACK_MONTHS = 6
"""Azathioprine ended this long ago, inclusive, still counts."""


@dataclass(frozen=True)
class Course:
    """The latest course of azathioprine with the ALP occasions that it is judged by."""

    medicine: MedicineCourse
    state: str
    from_text: bool
    start: date | None
    phase_start: date | None
    baseline: Occasion | None
    own_baseline: bool
    after: tuple[Occasion, ...]
    plan: Schedule

    @property
    def origin(self) -> Origin:
        """The course as an origin."""
        return from_medicine(self.medicine, self.state, from_text=self.from_text)

    @property
    def latest(self) -> Occasion | None:
        """The last ALP that belongs to the course, its baseline included."""
        return self.after[-1] if self.after else self.baseline

    @property
    def compared(self) -> tuple[Occasion, ...]:
        """The baseline and everything after it."""
        if self.baseline is None:
            return self.after
        return (self.baseline, *(o for o in self.after if o.day > self.baseline.day))

    @property
    def peak(self) -> Occasion | None:
        """The highest occasion after the start and before the latest one."""
        return peak(self.after[:-1])


def latest_course(case: Case, answers: Answers) -> Course | None:
    """The latest course that is current or ended within six calendar months; None when there is none."""
    oldest = add_months(case.as_of, -LOOK_BACK_MONTHS)
    found = [
        (c, state, text)
        for c, state, text in case.medicines("azathioprine")
        if state == "current" or (state == "past" and (c.end.last is None or c.end.last >= oldest))
    ]
    if not found:
        return None
    medicine, state, text = max(found, key=lambda one: (one[1] == "current", one[0].start.first or date.min))
    start = medicine.start.day
    after = tuple(o for o in case.occasions if start is None or o.day > start)
    before = [o for o in case.occasions if start is not None and o.day <= start]
    baseline = before[-1] if before else after[0] if after else None
    increased = answers.day("dose_increased_on")
    moved = [day for day in (start, increased) if day and day <= case.as_of]
    phase = max(moved, default=None)
    stopped = None if state == "current" else medicine.end.last or case.as_of
    plan = schedule([o.day for o in case.occasions], phase, case.as_of, stopped)
    return Course(medicine, state, text, start, phase, baseline, bool(before), after, plan)
