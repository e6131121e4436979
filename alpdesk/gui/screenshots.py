"""Pictures of each main screen, taken without a display: for the tour, and to look at after a change."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from alpdesk.desk.clock import system_clock
from alpdesk.desk.desk import Desk
from alpdesk.gui import style
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.letter_page import LetterPage
from alpdesk.gui.outcome_page import OutcomePage
from alpdesk.gui.patients_page import PatientsPage
from alpdesk.gui.results_panel import ResultsPanel
from alpdesk.gui.trend_panel import TrendPanel
from alpdesk.gui.unlock_window import Places, UnlockWindow
from alpdesk.gui.walkthrough_page import WalkthroughPage
from alpdesk.settings import ThemeName

LOOKS: tuple[tuple[ThemeName, int, int], ...] = (("light", 1366, 768), ("dark", 1024, 768))
"""Theme, width and height of the pictures of each screen."""
_QUIET = 350
"""Milliseconds without work under way after which a screen is calm; longer than any delay of a page."""
_PATIENCE = 20_000


def screenshots(folder: Path, desk: Desk) -> Iterator[Path]:
    """Take a picture of each main screen in each look and give the path of each as it is written.

    The patient shown is the one whose walkthrough was closed last.
    """
    app = QApplication.instance() or QApplication([])
    if not isinstance(app, QApplication):
        raise TypeError("pictures need a QApplication")  # pragma: no cover - a console program of Qt
    folder.mkdir(parents=True, exist_ok=True)
    desk.judge()
    jobs = Jobs()
    calm = _Calm(jobs)
    try:
        for theme, width, height in LOOKS:
            style.apply(app, theme)
            for name, make in _screens(desk, jobs).items():
                screen = make()
                screen.resize(width, height)
                screen.show()
                calm.wait()
                path = folder / f"{name}_{width}x{height}_{theme}.png"
                screen.grab().save(str(path))
                screen.hide()
                screen.deleteLater()
                yield path
    finally:
        jobs.close()


def _screens(desk: Desk, jobs: Jobs) -> dict[str, Callable[[], QWidget]]:
    """How each screen is made, by the name of its picture."""
    every = (one for row in desk.patients().rows for one in desk.walkthroughs(row.id))
    closed = max(every, key=lambda one: (one.at, int(one.id)))
    nowhere = Path("a folder that does not exist")
    return {
        "welcome": lambda: UnlockWindow(jobs, system_clock, Places(nowhere, nowhere)),
        "patients": lambda: PatientsPage(desk, jobs),
        "record": lambda: _record(desk, closed.patient_id, closed.pathway),
        "walkthrough": lambda: _walkthrough(desk, jobs, closed.patient_id, closed.pathway),
        "outcome": lambda: _outcome(desk, jobs, closed.patient_id, closed.pathway),
        "letter": lambda: _letter(desk, jobs, closed.patient_id),
    }


def _record(desk: Desk, patient_id: str, pathway: str) -> QWidget:
    record = desk.record(patient_id)
    page = QWidget()
    box = QVBoxLayout(page)
    trend, results = TrendPanel(), ResultsPanel()
    trend.show_record(record, desk.today(), pathway, desk.site)
    results.show_record(record, desk.site)
    box.addWidget(trend, 3)
    box.addWidget(results, 2)
    return page


def _walkthrough(desk: Desk, jobs: Jobs, patient_id: str, pathway: str) -> QWidget:
    page = WalkthroughPage(desk, jobs)
    page.begin(patient_id, pathway)
    return page


def _outcome(desk: Desk, jobs: Jobs, patient_id: str, pathway: str) -> QWidget:
    page = OutcomePage(desk, jobs)
    page.show_outcome(patient_id, desk.begin(pathway, patient_id))
    return page


def _letter(desk: Desk, jobs: Jobs, patient_id: str) -> QWidget:
    page = LetterPage(desk, jobs)
    page.begin(desk.walkthroughs(patient_id)[-1])
    return page


class _Calm(QObject):
    """Waits until no work has been under way for a while."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._busy = False
        self._loop = QEventLoop()
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET)
        self._late = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._quiet.timeout.connect(self._loop.quit)
        self._late.timeout.connect(self._loop.quit)
        jobs.busy.connect(self._on_busy)

    def wait(self) -> None:
        """Let the window work until it is calm."""
        self._late.start()
        self._on_busy(self._busy)
        self._loop.exec()
        self._late.stop()

    def _on_busy(self, busy: bool) -> None:  # noqa: FBT001 - a signal's word
        self._busy = busy
        if busy:
            self._quiet.stop()
        else:
            self._quiet.start()
