"""What nothing reaches any more is freed in the window's thread, however much another thread allocates."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from alpdesk.gui.jobs import Jobs
from alpdesk.gui.sweeping import Sweeper, sweep


@pytest.fixture
def swept() -> Iterator[list[threading.Thread]]:
    """Where parts were freed that nothing reached; searching is as before afterwards."""
    kept = gc.isenabled()
    gc.enable()
    yield []
    if not kept:
        gc.disable()


class Part(QObject):
    """A part of a window that holds itself, so that only a search finds it."""

    def __init__(self, freed: list[threading.Thread]) -> None:
        super().__init__()
        self._itself = self
        self.destroyed.connect(lambda: freed.append(threading.current_thread()), Qt.ConnectionType.DirectConnection)


def allocate() -> None:
    """So much that Python searches every generation by itself."""
    kept = [[[one]] for one in range(200_000)]
    kept.clear()


def lose_a_part(freed: list[threading.Thread]) -> None:
    gc.collect()
    Part(freed)


def test_work_in_the_background_frees_no_part_of_the_window(
    qtbot: QtBot, jobs: Jobs, swept: list[threading.Thread]
) -> None:
    owner = QObject()
    Sweeper(owner)
    lose_a_part(swept)
    jobs.run(allocate)
    jobs.finish()
    assert swept == []
    kept = [[one] for one in range(gc.get_threshold()[0] + 1)]
    qtbot.waitUntil(lambda: swept == [threading.main_thread()])
    kept.clear()


def test_without_it_python_frees_parts_in_any_thread(jobs: Jobs, swept: list[threading.Thread]) -> None:
    gc.disable()
    lose_a_part(swept)
    jobs.run(gc.enable)
    jobs.run(allocate)
    jobs.finish()
    assert len(swept) == 1
    assert swept[0] is not threading.main_thread()


def test_nothing_is_searched_before_it_is_due(swept: list[threading.Thread]) -> None:
    gc.disable()
    lose_a_part(swept)
    sweep()
    assert swept == []
    kept = [[one] for one in range(gc.get_threshold()[0] + 1)]
    sweep()
    assert len(kept) > len(swept) == 1


def test_the_program_searches_in_the_windows_thread_from_its_start() -> None:
    script = "import gc; from alpdesk.app import application; application(['alpdesk']); print(gc.isenabled())"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603 - ourselves
    assert done.stdout.split() == ["False"]
