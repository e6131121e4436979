"""Work away from the window's thread: one background thread, in order, with progress and a way to stop."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from alpdesk.errors import AlpDeskError

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")


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


class Jobs(QObject):
    """Runs work in the background and brings results back to the window's thread.

    A foreseen failure comes back as its sentence, to the caller or, where the caller takes none, by ``failed``; a bug
    comes back by ``crashed``. ``busy`` tells when work begins and when none is left.
    """

    failed = Signal(str)
    crashed = Signal(object)
    busy = Signal(bool)
    _delivered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._beside: Jobs | None = None
        self._waiting = self._round = 0
        self._open, self._finishing = True, False
        self._delivered.connect(self._on_delivered, Qt.ConnectionType.QueuedConnection)

    @property
    def working(self) -> bool:
        """Whether anything runs or waits."""
        return self._waiting > 0 or (self._beside is not None and self._beside.working)

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
        mine = self._round
        job = Job(lambda at, total: self._hand(lambda: told(at, total) if told and mine == self._round else None))
        job.waiting = lambda: self._waiting > 1 or self._finishing
        if not self._open:
            job.stop()
            return job
        self._waiting += 1
        if self._waiting == 1:
            self.busy.emit(True)  # noqa: FBT003 - a signal takes no names
        future = self._thread().submit(work, job)
        future.add_done_callback(lambda ended: self._hand(lambda: self._finish(job, mine, ended, done, failed)))
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

    def _thread(self) -> ThreadPoolExecutor:
        """The background thread, started with the first work: the first window is painted before."""
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - as said

            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="alpdesk")
        return self._pool

    def _hand(self, delivery: Callable[[], object]) -> None:
        """Have something called in the window's thread; called from any thread."""
        if self._open:
            self._delivered.emit(delivery)

    def _finish(
        self,
        job: Job,
        mine: int,
        ended: Future[Any],
        done: Callable[[Any], object] | None,
        failed: Callable[[str], object] | None,
    ) -> None:
        self._waiting -= 1
        if self._waiting == 0:
            self.busy.emit(False)  # noqa: FBT003 - a signal takes no names
        if job.stopped or ended.cancelled():
            return
        error = ended.exception()
        if error is not None and not isinstance(error, AlpDeskError):
            self.crashed.emit(error)
        elif mine != self._round or _gone(done if error is None else failed):
            return
        elif error is not None:
            (failed or self.failed.emit)(error.sentence)
        elif done is not None:
            done(ended.result())

    @Slot(object)
    def _on_delivered(self, delivery: Callable[[], object]) -> None:
        """In the window's thread, in order, and never before whoever asked for the work has gone on.

        Work that ends while it is being asked for is told of in the window's thread already: only a queued call puts
        it behind what the background thread has told before.
        """
        if self._open:
            delivery()


def _gone(told: Callable[..., object] | None) -> bool:
    """Whether it is the method of a part of the window that was closed meanwhile: nobody is left to be told."""
    owner = getattr(told, "__self__", None)
    return isinstance(owner, QObject) and not isValid(owner)
