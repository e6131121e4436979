"""Seconds of the first patient page of a started program, and of the same page later: `FOLDER` of a new clinic."""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from pathlib import Path
from tempfile import mkdtemp

from tests.bench.processes import surroundings
from tests.bench.settled import Runs, painted, settle

READING = 1.5
"""Seconds that the clinician looks at the list, with nothing going on, before the first patient is opened."""


def runs(folder: Path) -> Runs:
    """Started programs: the first page, and the same page twice later."""
    folder.mkdir()

    def run() -> list[float]:
        command = [sys.executable, "-m", "tests.bench.first_page", mkdtemp(dir=folder)]
        said = subprocess.run(  # noqa: S603 - this Python
            command, env=surroundings(folder / "compiled"), check=True, capture_output=True, text=True
        )
        return [float(word) for word in said.stdout.split()]

    return Runs(run)


def main(folder: str) -> None:
    """Open a clinic and its list, look at it, then open one patient and another in turn."""
    from alpdesk.app import application  # noqa: PLC0415 - only in the process that is measured
    from alpdesk.desk.clock import system_clock  # noqa: PLC0415 - as above
    from alpdesk.desk.demo import build_demo  # noqa: PLC0415 - as above
    from alpdesk.gui.jobs import Jobs  # noqa: PLC0415 - as above
    from alpdesk.gui.main_window import MainWindow  # noqa: PLC0415 - as above

    app = application(["alpdesk"])
    desk = build_demo(Path(folder) / "clinic", system_clock)
    jobs = Jobs()
    window = MainWindow(desk, jobs)
    window.show()
    settle(app, lambda: jobs.working, READING)
    one, other = (row.id for row in desk.patients().rows[:2])
    taken = []
    for ident in (one, other, one, other, one, other, one):
        taken.append(painted(app, partial(window.open_patient, ident)))
        settle(app, lambda: jobs.working)
    print(taken[0], *taken[4::2])
    window.leave()
    jobs.close()


if __name__ == "__main__":
    main(sys.argv[1])
