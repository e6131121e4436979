"""The window's program: starts Qt, shows the first window, and says plainly when something broke."""

from __future__ import annotations

import json
import logging
import secrets
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from alpdesk import __version__
from alpdesk.gui import style
from alpdesk.gui.places import resource
from alpdesk.gui.shell import Shell
from alpdesk.gui.unlock_window import Places
from alpdesk.settings import ThemeName

_RECENT = "recent.json"
_LOG = logging.getLogger("alpdesk")
_PRIVATE = 0o700


def main(folder: Path | None = None, *, demo: bool = False) -> int:
    """Open the window on a clinic's folder, on the demonstration clinic, or on what was open last; the exit code."""
    from alpdesk.desk.clock import system_clock  # noqa: PLC0415 - importing the app starts nothing

    app = application(sys.argv)
    home = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
    keep_log(home / "logs")
    day = system_clock().date().isoformat()
    shell = Shell(system_clock, Places(folder or recent(home), home / "demo" / day))
    shell.entered.connect(lambda opened: remember(home, opened))
    catch_bugs(shell)
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
    app = QApplication(arguments)
    app.setWindowIcon(QIcon(str(resource("icons", "alpdesk.svg"))))
    style.apply(app, preferred_theme())
    return app


def preferred_theme() -> ThemeName:
    """What the computer is set to: light or dark."""
    return "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"


def recent(home: Path) -> Path:
    """The folder of the clinic that was open last, or where a new one would be made."""
    try:
        kept = json.loads((home / _RECENT).read_text(encoding="utf-8"))
        return Path(kept["clinic"])
    except (OSError, ValueError, KeyError, TypeError):
        return home / "clinic"


def remember(home: Path, folder: Path) -> None:
    """Keep which clinic was open last; the demonstration clinic is not kept, and failing to keep it harms nobody."""
    if (home / "demo") in folder.parents:
        return
    try:
        home.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
        (home / _RECENT).write_text(json.dumps({"clinic": str(folder)}), encoding="utf-8")
    except OSError:
        _LOG.warning("the folder opened last could not be kept")


def keep_log(folder: Path) -> None:
    """Write what breaks into a file of bounded size; it never holds a patient's name or values."""
    try:
        folder.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "alpdesk.log", maxBytes=200_000, backupCount=2, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _LOG.addHandler(handler)
    _LOG.propagate = False


def catch_bugs(shell: Shell) -> None:
    """From now on every unforeseen error is logged and shown with a reference number."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report(error)

    sys.excepthook = caught
    threading.excepthook = lambda given: _LOG.error("in a thread: %s", _where(given.exc_value))
    shell.jobs.crashed.connect(report)


def report(error: BaseException) -> str:
    """Log where an unforeseen error happened, tell the clinician, and return its reference number.

    Neither the log nor the dialog shows the error's own words: they may hold a patient's.
    """
    number = secrets.token_hex(3).upper()
    _LOG.error("%s AlpDesk %s: %s", number, __version__, _where(error))
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("AlpDesk")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(f"Something went wrong in AlpDesk itself. Reference {number}.")
    box.setInformativeText(
        "What you saved is safe; what you were just doing may not have been saved. You can go on. "
        "Please report the reference; no patient data is in it."
    )
    box.setModal(False)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return number


def _where(error: BaseException | None) -> str:
    """Kinds and places of an error and its causes, without words or values."""
    if error is None:
        return "unknown"
    places = [f"{Path(at.filename).name}:{at.lineno} {at.name}" for at in traceback.extract_tb(error.__traceback__)]
    cause = f" from {_where(error.__cause__)}" if error.__cause__ else ""
    return f"{type(error).__name__} at {' > '.join(places)}{cause}"
