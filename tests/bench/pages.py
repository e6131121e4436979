"""Changes of page in the open window: tabs of a record, the next patient, the list and back, the focus of the trend."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from functools import partial
from itertools import cycle

from PySide6.QtWidgets import QApplication

from alpdesk.app import application
from alpdesk.desk.clock import system_clock
from alpdesk.desk.demo import build_demo
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.main_window import MainWindow
from alpdesk.gui.record_page import TABS
from tests.bench.first_page import runs
from tests.bench.measure import Line, Sample, constant
from tests.bench.settled import FRAME, painted, settle
from tests.bench.workshop import Workshop

HOVER = 0.006
"""Seconds within which the focus line has moved: a third of a frame."""
SETTLED, DRAWN = 0.1, 0.2
"""Seconds of quiet after a change, and after one whose trend may be drawn anew for the size that came of it."""
ONE_FRAME = "one frame, 16.7 ms"


def lines(workshop: Workshop) -> list[Line]:
    """Each change until it is painted; of several the mean, for one after the other is what a clinician does."""
    app = application(["alpdesk"])
    desk = build_demo(workshop.folder / "pages", system_clock)
    jobs = Jobs()
    workshop.later(jobs.close)
    window = MainWindow(desk, jobs)
    workshop.later(window.leave)
    window.show()
    people = [row.id for row in desk.patients().rows]

    def timed(deeds: list[Callable[[], object]]) -> Sample:
        order = cycle(deeds)

        def sample() -> float:
            taken = []
            for _ in deeds:
                taken.append(painted(app, next(order)))
                settle(app, lambda: jobs.working, SETTLED)
            return statistics.fmean(taken)

        return sample

    started = runs(workshop.folder / "first")
    window.open_patient(people[0])
    settle(app, lambda: jobs.working)
    tabs = timed([partial(window.pages.record.turn_to, tab) for tab, _ in (*TABS[1:], TABS[0])])
    others = timed([partial(window.open_patient, ident) for ident in people[:4]])
    hover = _hover(app, jobs, window, max(people, key=lambda ident: len(desk.record(ident).results)))
    back = timed([window.show_patients, partial(window.open_patient, people[0])])
    return [
        Line("first patient page after start", "the same page later", 1.5, started.mine(), started.theirs()),
        Line("tab of a record → painted", ONE_FRAME, 2.0, tabs, constant(FRAME)),
        Line("next patient → record and trend painted", "the trend alone", 3.0, others, _trend(app, window)),
        Line("list of patients, and the record again", "the trend alone", 2.0, back, _trend(app, window)),
        Line("focus line of the trend → next result", "6 ms", 1.0, hover, constant(HOVER)),
    ]


def _trend(app: QApplication, window: MainWindow) -> Sample:
    """The trend drawn anew and painted, which every record with results needs."""

    def sample() -> float:
        taken = painted(app, window.pages.record.trend.restyle)
        settle(app, lambda: False, DRAWN)
        return taken

    return sample


def _hover(app: QApplication, jobs: Jobs, window: MainWindow, ident: str) -> Sample:
    """From the pointer's move to line and words painted, over all results of the trend."""

    def sample() -> float:
        trend = window.pages.record.trend
        window.open_patient(ident, "summary")
        settle(app, lambda: jobs.working, DRAWN)
        assert trend.series is not None
        points = trend.series.shown
        trend.focus_result(points[0].result)
        settle(app, lambda: jobs.working, DRAWN)
        canvas = trend.canvas
        assert canvas is not None
        return statistics.fmean(painted(app, partial(canvas.focus_on, point)) for point in points[1:])

    return sample
