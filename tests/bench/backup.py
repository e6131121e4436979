"""Copying a record of 100,000 results with every check, what the window feels of it, and the test restore."""

from __future__ import annotations

import gc
import itertools
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer

from alpdesk.app import application
from alpdesk.clinical.dates import When
from alpdesk.clinical.people import User
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Patient
from alpdesk.clinical.results import Result
from alpdesk.desk.clock import system_clock
from alpdesk.desk.desk import Desk
from alpdesk.gui.copying import Work
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.main_window import MainWindow
from alpdesk.store.opening import create_store, open_database
from alpdesk.store.vault import create_vault
from tests.bench.measure import Line, Sample, constant
from tests.bench.workshop import Workshop

PATIENTS, EACH = 5_000, 20
LIMIT, GAP = 10.0, 0.05
"""Seconds of processor for a checked copy, and between two beats of the window, by the design."""
_AT = datetime(2026, 11, 22, 9, tzinfo=UTC)


def lines(workshop: Workshop) -> list[Line]:
    """The whole verb of the desk, in the thread in which the window has it done."""
    desk = _clinic(workshop)
    application([])
    jobs = Jobs()
    workshop.later(jobs.close)
    window = MainWindow(desk, jobs, system_clock)
    window.show()
    workshop.later(window.leave)
    copy = _beating(window, jobs, desk.copy_now)
    drill = _beating(window, jobs, desk.drill)
    results, felt = f"{PATIENTS * EACH} results", "most between two beats of the window meanwhile"
    return [
        Line(f"checked copy of {results}", "the design's 10 s", 1.0, copy(0), constant(LIMIT), rounds=3),
        Line(felt, "the design's 50 ms", 1.0, copy(1), constant(GAP), rounds=3),
        Line(f"test restore, {results}", "twice as long", 1.0, drill(0), constant(2 * LIMIT), rounds=3),
        Line(felt, "the design's 50 ms", 1.0, drill(1), constant(GAP), rounds=3),
    ]


def _clinic(workshop: Workshop) -> Desk:
    folder = Path(workshop.folder) / "large"
    keys, _ = create_vault(folder, "bench", workshop.passphrase)
    store = create_store(folder, keys)
    values = [Quantity.parse(f"{20 + number} U/L") for number in range(EACH)]
    days = [When.parse(f"20{number:02}-03-02") for number in range(EACH)]
    with store.together():
        every = [Patient("", f"Family{number}", f"Given{number}") for number in range(PATIENTS)]
        for ident in store.add_patients(every, "bench", _AT):
            store.add_results(ident, [Result("", "alp", *one) for one in zip(values, days, strict=True)], "bench", _AT)
    store.close()
    return Desk(open_database(folder, keys), User("bench"), system_clock)


def _beating(window: MainWindow, jobs: Jobs, verb: Callable[[], object]) -> Callable[[int], Sample]:
    """Samples of a verb done in the background: 0 its processor time, 1 the most of it between two beats of the window.

    Of the processor and not of the clock: what other programs take is not the copy's fault.
    """

    def once() -> tuple[float, float]:
        gc.collect()
        loop, work, beats = QEventLoop(), Work(jobs, window), [time.process_time()]
        beat = QTimer(interval=5, timerType=Qt.TimerType.PreciseTimer)
        beat.timeout.connect(lambda: beats.append(time.process_time()))
        beat.start()
        start = time.process_time()
        work.begin(lambda _job: verb(), lambda _found: loop.quit(), lambda _sentence: loop.quit())
        loop.exec()
        taken = time.process_time() - start
        beat.stop()
        work.deleteLater()
        return taken, max(later - sooner for sooner, later in itertools.pairwise(beats))

    return lambda which: lambda: once()[which]
