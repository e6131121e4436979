"""A step of the walkthrough: from an answer to everything painted, beside one frame of the screen."""

from __future__ import annotations

import time

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from alpdesk.app import application
from alpdesk.desk.clock import system_clock
from alpdesk.desk.demo import build_demo
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.walkthrough_page import WalkthroughPage
from tests.bench.measure import Line, Sample, constant
from tests.bench.workshop import Workshop

FRAME = 1 / 60
PATHWAY, STEP = "low_alp_osteoporosis", "3"
PATIENCE = 10.0


def lines(workshop: Workshop) -> list[Line]:
    """Answering a question, and going on to the next step, map and trace included."""
    app = application(["alpdesk"])
    desk = build_demo(workshop.folder / "wizard", system_clock)
    jobs = Jobs()
    workshop.later(desk.close_clinic)
    workshop.later(jobs.close)
    page = WalkthroughPage(desk, jobs)
    page.resize(1366, 700)
    page.begin(next(row.id for row in desk.patients().rows if _applies(desk.suggestions(row.id))), PATHWAY)
    page.go_to(STEP)
    page.show()
    app.processEvents()
    return [
        Line("answer → step painted, map and trace", "one frame, 16.7 ms", 2.0, _answer(app, page), constant(FRAME)),
        Line("continue → next step painted", "one frame, 16.7 ms", 2.0, _turn(app, page), constant(FRAME)),
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
