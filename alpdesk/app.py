"""The window's program: starts Qt, shows the first window, and says plainly when something broke."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from alpdesk import __version__
from alpdesk.gui import style
from alpdesk.gui.places import resource
from alpdesk.gui.shell import Shell
from alpdesk.gui.sweeping import Sweeper
from alpdesk.gui.tongue import language_of, preferred_language, speak
from alpdesk.gui.unlock_window import Places
from alpdesk.language import Language, tr
from alpdesk.settings import ThemeName

if TYPE_CHECKING:
    from logging import Logger
    from types import TracebackType

_RECENT, _LANGUAGE, _TOURED = "recent.txt", "language.txt", "toured.txt"
_LOG = "logs/alpdesk.log"
_DARK = 128
"""A window whose ground is darker than this, of 255, is of a dark theme."""
_ICON_MS = 400
_PRIVATE = 0o700


def main(folder: Path | None = None, *, demo: bool = False) -> int:
    """Open the window on a clinic's folder, on the demonstration clinic, or on what was open last; the exit code."""
    from alpdesk.desk.clock import system_clock  # noqa: PLC0415 - importing the app starts nothing

    app = application(sys.argv)
    home = home_folder()
    speak(app, language(home))
    day = system_clock().date().isoformat()
    expected = folder is not None or (home / _RECENT).exists()
    shell = Shell(system_clock, Places(folder or recent(home), home / "demo" / day, expected))
    shell.entered.connect(lambda opened: remember(home, opened))
    shell.language_changed.connect(lambda spoken: keep_language(home, spoken))
    shell.tour = not (home / _TOURED).exists()
    shell.toured.connect(lambda: _keep(home, _TOURED, __version__))
    catch_bugs(shell, home / _LOG)
    shell.show_unlock(demo=demo)
    try:
        return app.exec()
    finally:
        shell.close()


def application(arguments: list[str]) -> QApplication:
    """The Qt application with AlpDesk's name, look and icon; the one that exists already, if there is one."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QCoreApplication.setApplicationName("AlpDesk")
    QCoreApplication.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName("alpdesk")
    app = QApplication([*arguments, "-style", "Fusion"])
    Sweeper(app)
    QTimer.singleShot(_ICON_MS, app, lambda: _set_icon(app))
    style.computer_is(preferred_theme(app))
    style.apply(app, "system", settled=False)
    return app


def _set_icon(app: QApplication) -> None:
    """Once the first window is painted."""
    from PySide6.QtGui import QIcon  # noqa: PLC0415 - as said

    app.setWindowIcon(QIcon(str(resource("icons", "alpdesk.svg"))))


def preferred_theme(app: QApplication) -> ThemeName:
    """What the computer is set to, as Qt's own palette shows before AlpDesk's takes its place."""
    return "dark" if app.palette().window().color().lightness() < _DARK else "light"


def home_folder() -> Path:
    """Where AlpDesk keeps what belongs to this user of the computer."""
    from PySide6.QtCore import QStandardPaths  # noqa: PLC0415 - only here

    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))


def recent(home: Path) -> Path:
    """The folder of the clinic that was open last, or where a new one would be made."""
    try:
        kept = (home / _RECENT).read_text(encoding="utf-8").strip()
    except (OSError, ValueError):
        kept = ""
    return Path(kept) if kept else home / "clinic"


def language(home: Path) -> Language:
    """The language that this user of the computer chose, else the one that the computer is set to."""
    try:
        return language_of((home / _LANGUAGE).read_text(encoding="ascii").strip())
    except (OSError, ValueError):
        return preferred_language()


def keep_language(home: Path, spoken: str) -> None:
    """Keep which language was chosen; failing to keep it harms nobody."""
    _keep(home, _LANGUAGE, spoken)


def remember(home: Path, folder: Path) -> None:
    """Keep which clinic was open last; the demonstration clinic is not kept, and failing to keep it harms nobody."""
    if (home / "demo") in folder.parents:
        return
    _keep(home, _RECENT, str(folder))


def _keep(home: Path, name: str, text: str) -> None:
    try:
        home.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
        (home / name).write_text(f"{text}\n", encoding="utf-8")
    except OSError:
        return


def catch_bugs(shell: Shell, log: Path) -> None:
    """From now on every unforeseen error is logged and shown with a reference number."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report(error, log)

    sys.excepthook = caught
    threading.excepthook = lambda given: _logger(log).error("in a thread: %s", _where(given.exc_value))
    shell.jobs.crashed.connect(lambda error: report(error, log))


def report(error: BaseException, log: Path) -> str:
    """Log where an unforeseen error happened, tell the clinician, and return its reference number.

    Neither the log nor the dialog shows the error's own words: they may hold a patient's.
    """
    import secrets  # noqa: PLC0415 - only when something broke

    from PySide6.QtCore import Qt  # noqa: PLC0415 - as above
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - as above

    number = secrets.token_hex(3).upper()
    _logger(log).error("%s AlpDesk %s: %s", number, __version__, _where(error))
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("AlpDesk")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(tr("Something went wrong in AlpDesk itself. Reference {number}.", number=number))
    box.setInformativeText(
        tr(
            "What you saved is safe; what you were just doing may not have been saved. You can go on. "
            "Please report the reference; no patient data is in it."
        )
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.finished.connect(lambda _code, box=box: box.hide())  # holds the dialog: Python would drop it on returning
    box.open()
    return number


def _logger(log: Path) -> Logger:
    """The log, a file of bounded size that never holds a patient's name or values; opened when something is written."""
    import logging  # noqa: PLC0415 - only when something broke
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - as above

    logger = logging.getLogger("alpdesk")
    if not logger.handlers:
        logger.propagate = False
        try:
            log.parent.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
            handler: logging.Handler = RotatingFileHandler(log, maxBytes=200_000, backupCount=2, encoding="utf-8")
        except OSError:
            handler = logging.NullHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        logger.addHandler(handler)
    return logger


def _where(error: BaseException | None) -> str:
    """Kinds and places of an error and its causes, without words or values."""
    if error is None:
        return "unknown"
    import traceback  # noqa: PLC0415 - only when something broke

    places = [f"{Path(at.filename).name}:{at.lineno} {at.name}" for at in traceback.extract_tb(error.__traceback__)]
    cause = f" from {_where(error.__cause__)}" if error.__cause__ else ""
    return f"{type(error).__name__} at {' > '.join(places)}{cause}"
