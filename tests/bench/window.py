"""Starting: the first window, and the patient list after the passphrase, beside a bare PySide6 window."""

from __future__ import annotations

from alpdesk.desk.clock import system_clock
from alpdesk.desk.demo import build_demo
from alpdesk.desk.unlocking import DEMO_PASSPHRASE
from tests.bench.measure import Line
from tests.bench.workshop import Workshop

_START = ("-m", "tests.bench.first_paint")


def lines(workshop: Workshop) -> list[Line]:
    """Whole processes, from start to the paint."""
    folder = workshop.folder / "demo"
    build_demo(folder, system_clock).close_clinic()
    bare = workshop.python(*_START, "bare")
    window = workshop.python(*_START, "window", str(folder))
    unlocked = workshop.python(*_START, "list", str(folder), DEMO_PASSPHRASE)
    return [
        Line("process start → unlock window painted", "bare PySide6 window", 1.35, window, bare, rounds=15),
        Line("… passphrase typed at once → patient list painted", "bare PySide6 window", 3.2, unlocked, bare),
    ]
