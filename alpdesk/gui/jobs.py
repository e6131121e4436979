"""Work away from the window's thread: one background thread, in order, with progress and a way to stop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from alpdesk.errors import AlpDeskError
from alpdesk.language import mark, tr_marked

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

T = TypeVar("T")
BUG = mark("Something went wrong in AlpDesk itself.")


class Job:
    """One piece of work under way; the work may ask ``stopped`` and ``tell`` how far it is."""

    def __init__(self, told: Callable[[int, int], None]) -> None:
        self._told = told
        self._asked = False
        self.waiting: Callable[[], bool] = lambda: False

    def stop(self) -> None:
        """Ask the work to end early; its result is not delivered."""
        self._asked = True

    @property
    def stopped(self) -> bool:
        """Whether somebody asked the work to end early."""
        return self._asked

    def tell(self, done: int, total: int) -> None:
        """Say how far the work is; heard in the window's thread."""
        self._told(done, total)


@dataclass(slots=True)
class _Asked:
    """Work that was asked for, who is told of it, and what came of it."""

    job: Job
    round: int
    work: Callable[[Job], Any]
    done: Callable[[Any], object] | None
    failed: Callable[[str], object] | None
    told: Callable[[int, int], object] | None
    result: Any = None
    error: BaseException | None = None


class Jobs(QObject):
    """Runs work in the background and brings results back to the window's thread.

    A foreseen failure comes back as its sentence, to the caller or, where the caller takes none, by ``failed``; a bug
    comes back by ``crashed``, and the caller gets a sentence that tells nothing of it. ``busy`` tells when work begins
    and when none is left.

    The background thread knows work by its number and holds nothing of it once its end is told: parts of the window
    are freed in the window's thread only, and after a lock nothing keeps the desk.
    """

    failed = Signal(str)
    crashed = Signal(object)
    busy = Signal(bool)
    _ended = Signal(int)
    _told = Signal(int, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._beside: Jobs | None = None
        self._asked: dict[int, _Asked] = {}
        self._numbers, self._round = count(1), 0
        self._open, self._finishing = True, False

    @property
    def working(self) -> bool:
        """Whether anything runs or waits."""
        return bool(self._asked) or (self._beside is not None and self._beside.working)

    @property
    def beside(self) -> Jobs:
        """A second background thread, for small writes that must not wait behind long work."""
        if self._beside is None:
            self._beside = Jobs(self)
            self._beside.crashed.connect(self.crashed)
            if not self._open:
                self._beside.close()
        return self._beside

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[str], object] | None = None,
    ) -> Job:
        """Run work that takes nothing; ``done`` gets its result, ``failed`` its sentence."""
        return self.start(lambda _job: work(), done, failed)

    def start(
        self,
        work: Callable[[Job], T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[str], object] | None = None,
        told: Callable[[int, int], object] | None = None,
    ) -> Job:
        """Run work that takes its job, to ask whether to stop and to tell how far it is."""
        number = next(self._numbers)
        job = Job(lambda at, total: self._told.emit(number, at, total))
        job.waiting = lambda: len(self._asked) > 1 or self._finishing
        if not self._open:
            job.stop()
            return job
        self._asked[number] = _Asked(job, self._round, work, done, failed, told)
        if len(self._asked) == 1:
            self.busy.emit(True)  # noqa: FBT003 - a signal takes no names
        self._thread().submit(self._run, number)
        return job

    def leave_behind(self) -> None:
        """Let what was asked for so far come to its end, and tell nobody of it: who asked is gone."""
        self._round += 1
        if self._beside is not None:
            self._beside.leave_behind()

    def finish(self) -> None:
        """Wait for everything asked for; work that makes way for other work makes way for this."""
        if self._beside is not None:
            self._beside.finish()
        if self._pool is not None and self._open:
            self._finishing = True
            self._pool.submit(int).result()
            self._finishing = False

    def close(self) -> None:
        """Wait for what runs; results under way are dropped, and what is asked for later is not begun."""
        self._open = False
        if self._beside is not None:
            self._beside.close()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
        self._asked.clear()

    def _thread(self) -> ThreadPoolExecutor:
        """The background thread, started and heard from the first work on: the first window is painted before."""
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - as said

            self._ended.connect(self._on_ended, QtCore.Qt.ConnectionType.QueuedConnection)
            self._told.connect(self._on_told, QtCore.Qt.ConnectionType.QueuedConnection)
            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="alpdesk")
        return self._pool

    def _run(self, number: int) -> None:
        """In the background thread: do the work, let go of it, and tell of its end."""
        self._do(self._asked[number])
        self._ended.emit(number)

    def _do(self, asked: _Asked) -> None:
        try:
            asked.result = asked.work(asked.job)
        except BaseException as error:  # noqa: BLE001 - told in the window's thread
            asked.error = error

    @Slot(int)
    def _on_ended(self, number: int) -> None:
        """In the window's thread, in order, and never before whoever asked for the work has gone on.

        Work that ends while it is being asked for is told of in the window's thread already: only a queued call puts
        it behind what the background thread has told before.
        """
        if not self._open:
            return
        asked = self._asked.pop(number)
        if not self._asked:
            self.busy.emit(False)  # noqa: FBT003 - a signal takes no names
        job, mine, error, result = asked.job, asked.round == self._round, asked.error, asked.result
        done, failed = asked.done, asked.failed
        asked.error = None  # its trace holds the work
        del asked
        if job.stopped:
            return
        if error is not None and not isinstance(error, AlpDeskError):
            self.crashed.emit(error)
        if not mine or _gone(done if error is None else failed):
            return
        if isinstance(error, AlpDeskError):
            (failed or self.failed.emit)(error.sentence)
        elif error is not None and failed is not None:
            failed(tr_marked(BUG))  # whoever asked takes input again
        elif error is None and done is not None:
            done(result)

    @Slot(int, int, int)
    def _on_told(self, number: int, at: int, total: int) -> None:
        asked = self._asked.get(number)
        if asked is not None and asked.told is not None and asked.round == self._round:
            asked.told(at, total)


def _gone(told: Callable[..., object] | None) -> bool:
    """Whether it is the method of a part of the window that was closed meanwhile: nobody is left to be told."""
    owner = getattr(told, "__self__", None)
    return isinstance(owner, QObject) and not isValid(owner)
