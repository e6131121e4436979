"""Pictures of every main screen, of an open clinic, for looking at them and for a computer without a display."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from functools import partial
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from alpdesk.desk.clock import Clock, system_clock
from alpdesk.desk.desk import Desk
from alpdesk.gui import style
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.main_window import MainWindow
from alpdesk.gui.screenshots_files import steps
from alpdesk.gui.screenshots_letters import steps as letters
from alpdesk.gui.unlock_window import Places, UnlockWindow
from alpdesk.language import tr
from alpdesk.settings import ThemeName

Look = tuple[ThemeName, int, int, float]
LOOKS: tuple[Look, ...] = (("light", 1366, 768, 1.0), ("dark", 1024, 768, 1.0))
"""Theme, width, height and text size of the pictures of each screen."""
QUIET_MS = 150
LONGEST_MS = 20_000
LOW, SPINE, AZATHIOPRINE, CHANGED = "Hartley", "Tanaka", "Lindqvist", "Nunez"
"""Family names of the demonstration clinic's patients whose records are shown."""


def screenshots(
    folder: Path,
    desk: Desk,
    looks: Iterable[Look] = LOOKS,
    seen: Callable[[str, QWidget], object] | None = None,
    clock: Clock = system_clock,
    *,
    every: bool = True,
) -> Generator[Path, None, None]:
    """Write a picture of each main screen in each look into a folder and give its path; the desk stays open.

    ``seen`` is given the name and the widget of each as it stands; ``clock`` tells when changes were saved.
    Without ``every`` only the screens of the clinician's usual way are shown, not files, help, locks and troubles.
    """
    app = QApplication.instance() or QApplication([])
    if not isinstance(app, QApplication):
        raise TypeError("pictures need a QApplication")  # pragma: no cover - a console program of Qt
    folder.mkdir(parents=True, exist_ok=True)
    desk.judge()
    for theme, width, height, scale in looks:
        style.apply(app, theme, scale)
        jobs = Jobs()
        window = MainWindow(desk, jobs, clock)
        window.looks.take(theme, scale)
        window.resize(width, height)
        window.show()
        try:
            files = steps(window, partial(rest, jobs), len(desk.imports()))
            beside = chain(files, _help(window), _lock(window, jobs)) if every else ()
            for name, go in chain(_tour(window, jobs), beside):
                shown = go()
                rest(jobs)
                path = folder / f"{name}_{width}x{height}_{theme}.png"
                screen = shown if isinstance(shown, QWidget) else window
                screen.grab().save(str(path))
                if seen is not None:
                    seen(name, screen)
                yield path
        finally:
            window.stop()
            window.hide()
            jobs.close()
            window.deleteLater()


def rest(jobs: Jobs, least: int = QUIET_MS) -> None:
    """Let the window work until nothing has run in the background for a while and everything is painted."""
    loop = QEventLoop()
    check = QTimer(interval=least)
    quiet = 0

    def look() -> None:
        nonlocal quiet
        quiet = 0 if jobs.working else quiet + 1
        if quiet > 1:
            loop.quit()

    check.timeout.connect(look)
    check.start()
    QTimer.singleShot(LONGEST_MS, loop.quit)
    loop.exec()
    check.stop()
    QCoreApplication.sendPostedEvents()  # what came last is not laid out before its turn, nor painted before that


def _tour(window: MainWindow, jobs: Jobs) -> Iterator[tuple[str, Callable[[], object]]]:
    """The screens in the order in which a clinician meets them."""
    desk = window.desk

    def ident(name: str) -> str:
        return desk.patients(name).rows[0].id

    yield "00-welcome", lambda: _welcome(jobs)
    yield "01-patients", window.show_patients
    yield "02-record-low", lambda: window.open_patient(ident(LOW), "summary")
    yield "03-record-spine", lambda: window.open_patient(ident(SPINE), "summary")
    yield "04-record-azathioprine", lambda: window.open_patient(ident(AZATHIOPRINE), "summary")
    for number, tab in enumerate(("results", "history", "pathways", "letters", "audit"), 5):
        yield f"{number:02d}-{tab}", lambda tab=tab: window.pages.record.turn_to(tab)  # type: ignore[misc]
    yield "10-add-result", lambda: _result_form(window, ident(SPINE))
    yield "11-new-patient", lambda: _patient_form(window)
    yield "12-walkthrough", lambda: _walk(window, ident(LOW), "low_alp_osteoporosis", 0)
    yield "13-walkthrough-questions", lambda: _walk(window, ident(LOW), "low_alp_osteoporosis", 3)
    yield "14-outcome", lambda: window.pages.walkthrough.go_to("outcome")
    yield "15-letter", lambda: _letter(window)
    yield from letters(window)
    yield "16-import", window.show_import
    yield "17-pathways-to-read", window.show_pathways
    yield "18-search", lambda: _search(window)
    yield "19-outcomes-to-look-at", lambda: _changes(window)
    yield "20-changed-outcome", lambda: window.open_patient(ident(CHANGED), "summary")
    yield "33-audit-trail", lambda: _audit(window)
    yield "32-people", lambda: window.pages.clinic.turn_to("people")
    yield "31-copies", lambda: window.pages.clinic.turn_to("backups")
    yield "21-as-it-was-closed", lambda: _as_closed(window, ident(CHANGED))


def _audit(window: MainWindow) -> None:
    window.show_clinic()
    window.pages.clinic.turn_to("audit")


def _help(window: MainWindow) -> Iterator[tuple[str, Callable[[], object]]]:
    """The help, and the words about the program."""
    _close_forms(window)
    yield "40-help", window.helping.show_help
    yield "41-hazard-log", lambda: window.helping.page.show_page("hazard-log")
    yield "42-about", lambda: _about(window)


def _about(window: MainWindow) -> QWidget:
    window.helping.show_about()
    assert window.helping.about is not None, "the dialog was opened just now"  # noqa: S101 - for the type checker
    return window.helping.about


def _lock(window: MainWindow, jobs: Jobs) -> Iterator[tuple[str, Callable[[], object]]]:
    from alpdesk.gui.screenshots_lock import steps as locking  # noqa: PLC0415 - the window is painted first
    from alpdesk.gui.screenshots_trouble import steps as troubles  # noqa: PLC0415 - as above

    yield from locking(window, jobs, window.desk.patients(LOW).rows[0].id)
    yield from troubles(window.desk, jobs, LOW)


def _welcome(jobs: Jobs) -> QWidget:
    nowhere = Path("a folder that does not exist")
    unlock = UnlockWindow(jobs, system_clock, Places(nowhere, nowhere))
    unlock.warming.pause()
    return unlock


def _result_form(window: MainWindow, patient_id: str) -> QWidget:
    from alpdesk.gui.result_dialog import ResultDialog  # noqa: PLC0415 - the window is painted first

    window.open_patient(patient_id, "summary")
    window.pages.record.add_result()
    dialog = window.pages.record.dialog
    if isinstance(dialog, ResultDialog):
        dialog.value.editor.setText("214 U/L")
        dialog.taken.editor.setText(tr("today"))
        dialog.laboratory.editor.setText("Northgate Pathology")
        dialog.laboratory.editor.editingFinished.emit()
        return dialog
    return window


def _patient_form(window: MainWindow) -> QWidget:
    _close_forms(window)
    window.new_patient()
    return window.dialog or window


def _walk(window: MainWindow, patient_id: str, pathway: str, steps: int) -> None:
    _close_forms(window)
    window.open_patient(patient_id, "summary")
    window.begin_pathway(pathway)
    for _ in range(steps):
        window.pages.walkthrough.go_on()


def _letter(window: MainWindow) -> None:
    """The letter of the latest closed walkthrough of anybody; nothing is written for it."""
    for row in window.desk.patients().rows:
        closed = window.desk.walkthroughs(row.id)
        if closed:
            window.open_patient(row.id)
            window.write_letter(closed[-1])
            return


def _search(window: MainWindow) -> QWidget:
    window.search("ha")
    return window.palette_popup or window


def _changes(window: MainWindow) -> None:
    if window.palette_popup is not None:
        window.palette_popup.close()
    window.show_changes()


def _as_closed(window: MainWindow, patient_id: str) -> QWidget:
    page = window.pages.record
    page.turn_to("pathways")
    page.pathways.as_closed_wanted.emit(window.desk.walkthroughs(patient_id)[-1])
    assert page.dialog is not None, "the dialog was opened just now"  # noqa: S101 - for the type checker
    return page.dialog


def _close_forms(window: MainWindow) -> None:
    for dialog in (window.dialog, window.pages.record.dialog):
        if dialog is not None:
            dialog.done(0)
    window.dialog = window.pages.record.dialog = None
