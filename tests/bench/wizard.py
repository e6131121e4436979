"""A step of the walkthrough: from an answer to everything painted, beside one frame of the screen."""

from __future__ import annotations

import statistics
import time
from functools import partial

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from alpdesk.app import application
from alpdesk.desk.clock import system_clock
from alpdesk.desk.demo import build_demo
from alpdesk.desk.desk import Desk
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.walkthrough_page import WalkthroughPage
from tests.bench.measure import Line, Sample, constant
from tests.bench.settled import FRAME, Runs, painted, settle
from tests.bench.workshop import Workshop

PATHWAY, STEP = "low_alp_osteoporosis", "3"
PATIENCE = 10.0
SLOWEST = 3
READING = 0.5
"""Seconds for which each step is looked at before the next: much less than anybody needs."""


def lines(workshop: Workshop) -> list[Line]:
    """Answering a question, and going on to the next step, map and trace included."""
    app = application(["alpdesk"])
    desk = build_demo(workshop.folder / "wizard", system_clock)
    jobs = Jobs()
    workshop.later(desk.close_clinic)
    workshop.later(jobs.close)
    page = WalkthroughPage(desk, jobs)
    page.resize(1366, 700)
    patient = next(row.id for row in desk.patients().rows if _applies(desk.suggestions(row.id)))
    page.begin(patient, PATHWAY)
    page.go_to(STEP)
    page.show()
    app.processEvents()
    walks = Runs(lambda: _walked(app, _begun(app, desk, jobs, patient)))
    return [
        Line("answer → step painted, map and trace", "one frame, 16.7 ms", 2.0, _answer(app, page), constant(FRAME)),
        Line("continue → next step painted", "one frame, 16.7 ms", 2.0, _turn(app, page), constant(FRAME)),
        Line("steps of a walk, each for the first time", "one frame, 16.7 ms", 2.0, walks.mine(), constant(FRAME)),
        Line("the slowest step of it", "one frame, 16.7 ms", 2.0, walks.mine(SLOWEST), constant(FRAME)),
        Line("steps of a walk, each for the first time", "the same steps again", 1.5, walks.mine(), walks.theirs()),
    ]


def _applies(suggestions: tuple[object, ...]) -> bool:
    return any(getattr(one, "pathway", "") == PATHWAY for one in suggestions)


def _answer(app: QApplication, page: WalkthroughPage) -> Sample:
    """The window's own processor time; the answer is kept meanwhile by the background thread."""
    question = page.walkthrough.step.questions[0].id
    values = {"yes": "no", "no": "yes"}
    kept: list[bool] = []
    page.kept.connect(lambda: kept.append(True))

    def sample() -> float:
        page.go_to(STEP)
        app.processEvents()
        now = next(one.value for one in page.walkthrough.step.questions if one.id == question)
        kept.clear()
        start = time.thread_time()
        page.answer(question, values.get(now, "yes"))
        app.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        taken = time.thread_time() - start
        end = time.monotonic() + PATIENCE
        while not kept and time.monotonic() < end:
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        return taken

    return sample


def _turn(app: QApplication, page: WalkthroughPage) -> Sample:
    def sample() -> float:
        page.go_to(STEP)
        page.go_back()
        app.processEvents()
        start = time.thread_time()
        page.go_on()
        app.processEvents()
        return time.thread_time() - start

    return sample


def _begun(app: QApplication, desk: Desk, jobs: Jobs, patient: str) -> WalkthroughPage:
    """A page of its own, on which the first step is read."""
    page = WalkthroughPage(desk, jobs)
    page.resize(1366, 700)
    page.begin(patient, PATHWAY)
    page.show()
    settle(app, lambda: jobs.working, READING)
    return page


def _walked(app: QApplication, page: WalkthroughPage) -> list[float]:
    """Three times every step in its order, read a moment each: the means, then the slowest of the first time."""

    def through() -> list[float]:
        taken = []
        for step in page.walkthrough.steps[1:-1]:
            taken.append(painted(app, partial(page.go_to, step.id)))
            settle(app, lambda: False, READING)
        page.go_to(page.walkthrough.steps[0].id)
        settle(app, lambda: False)
        return taken

    walks = [through() for _ in range(3)]
    page.hide()
    page.deleteLater()
    return [*(statistics.fmean(taken) for taken in walks), max(walks[0])]
