"""Work in the background: results, sentences and bugs come back to the window's thread, in order."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures.thread import _WorkItem

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from alpdesk.errors import AlpDeskError
from alpdesk.gui.jobs import Job, Jobs


class Refused(AlpDeskError):
    """A failure that was foreseen."""


def fail() -> None:
    raise Refused("The folder cannot be written.")


def break_down() -> None:
    raise KeyError("a bug")


def test_a_result_comes_back_to_the_windows_thread(qtbot: QtBot, jobs: Jobs) -> None:
    seen: list[tuple[threading.Thread, threading.Thread]] = []
    jobs.run(threading.current_thread, lambda worker: seen.append((worker, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(seen))
    worker, receiver = seen[0]
    assert worker is not receiver
    assert receiver is threading.main_thread()


def test_a_foreseen_failure_comes_back_as_its_sentence(qtbot: QtBot, jobs: Jobs) -> None:
    said: list[str] = []
    jobs.run(fail, None, said.append)
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["The folder cannot be written."]


def test_a_failure_that_nobody_takes_goes_to_the_message_bar(qtbot: QtBot, jobs: Jobs) -> None:
    with qtbot.waitSignal(jobs.failed) as signal:
        jobs.run(fail)
    assert signal.args == ["The folder cannot be written."]


def test_a_bug_is_told_apart_from_a_failure(qtbot: QtBot, jobs: Jobs) -> None:
    with qtbot.waitSignal(jobs.crashed) as signal:
        jobs.run(break_down)
    assert signal.args is not None
    assert isinstance(signal.args[0], KeyError)


def test_work_is_done_in_the_order_in_which_it_was_asked_for(qtbot: QtBot, jobs: Jobs) -> None:
    seen: list[int] = []
    for number in range(20):
        jobs.run(lambda number=number: number, seen.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(seen) == 20)
    assert seen == list(range(20))


def test_work_that_ends_while_it_is_asked_for_is_told_of_in_its_order(
    qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    submit, asked, seen = ThreadPoolExecutor.submit, threading.Event(), list[int]()

    def ended(pool: ThreadPoolExecutor, work: Callable[[int], None], number: int) -> Future[None]:
        future = submit(pool, work, number)
        asked.set()
        future.result()
        return future

    jobs.run(lambda: int(not asked.wait(10)), seen.append)
    monkeypatch.setattr(ThreadPoolExecutor, "submit", ended)
    jobs.run(lambda: 1, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == [0, 1]


def test_stopped_work_delivers_nothing(qtbot: QtBot, jobs: Jobs) -> None:
    gate = threading.Event()
    seen: list[str] = []

    def work(job: Job) -> str:
        gate.wait(10)
        return "stopped" if job.stopped else "done"

    job = jobs.start(work, seen.append)
    job.stop()
    gate.set()
    jobs.run(lambda: "next", seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["next"]


def test_a_part_of_the_window_that_is_gone_is_told_nothing(qtbot: QtBot, jobs: Jobs) -> None:
    class Panel(QObject):
        def show(self, _found: object) -> None:
            self.objectName()

    gone, there = Panel(), list[int]()
    jobs.run(int, gone.show)
    jobs.run(fail, None, gone.show)
    jobs.run(int, there.append)
    delete(gone)
    qtbot.waitUntil(lambda: bool(there))
    assert not jobs.working


def test_progress_is_heard_and_waiting_work_is_known(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[tuple[int, int]] = []
    gate = threading.Event()
    waited: list[bool] = []

    def work(job: Job) -> bool:
        job.tell(1, 3)
        gate.wait(10)
        return job.waiting()

    jobs.start(work, waited.append, told=lambda at, total: told.append((at, total)))
    jobs.run(lambda: None)
    assert jobs.working
    gate.set()
    qtbot.waitUntil(lambda: not jobs.working)
    assert told == [(1, 3)]
    assert waited == [True]


def test_the_background_holds_nothing_of_work_whose_end_is_told(
    qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Held:
        def work(self) -> Held:
            return self

        def break_down(self) -> None:
            raise KeyError(self)

        def fail(self) -> None:
            raise Refused("The folder cannot be written.")

        def done(self, _told: object) -> None:
            ends.append(1)

    run, told, ends = _WorkItem.run, threading.Event(), list[int]()

    def lingering(item: _WorkItem[None]) -> None:
        run(item)
        told.wait(10)

    monkeypatch.setattr(_WorkItem, "run", lingering)
    jobs.crashed.connect(lambda _bug: ends.append(1))
    for name in ("work", "fail", "break_down"):
        held = Held()
        left = weakref.ref(held)
        jobs.run(getattr(held, name), held.done, held.done)
        del held
        qtbot.waitUntil(lambda: bool(ends))
        gc.collect()
        found = left() is not None
        told.set()
        assert not found, name
        jobs.finish()
        ends.clear()
        told.clear()


def test_nothing_is_delivered_after_the_end(jobs: Jobs) -> None:
    seen: list[int] = []
    jobs.run(lambda: 1, seen.append)
    jobs.close()
    assert seen == []
