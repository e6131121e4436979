"""Asking for files and folders; the folder used last is remembered while the program runs. What is dropped instead."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

from alpdesk.language import mark, tr, tr_marked

ChooseTarget = Callable[[QWidget, str, str], str]
"""Asks where to write: gets the window, a name and the kinds of file; empty when the clinician thinks better of it."""
ChooseFiles = Callable[[QWidget], list[str]]
"""Asks for files to read; none when the clinician thinks better of it."""
_HELD = {"folder": ""}
_READABLE = mark("Results (*.csv *.tsv *.txt *.hl7 *.oru *.json *.ndjson *.xml);;Every file (*)")


@dataclass(frozen=True, slots=True)
class Target:
    """Where to write; ``replace`` only where the clinician was asked about the very file that is there."""

    path: Path
    replace: bool


def choose_target(parent: QWidget, name: str, kinds: str) -> str:
    """Ask where to write a file; the system asks before one that exists is replaced."""
    path, _ = QFileDialog.getSaveFileName(parent, tr("Export"), str(Path(_HELD["folder"]) / name), kinds)
    return kept(path)


def choose_files(parent: QWidget) -> list[str]:
    """Ask for files of results."""
    paths, _ = QFileDialog.getOpenFileNames(parent, tr("Import results"), _HELD["folder"], tr_marked(_READABLE))
    if paths:
        kept(paths[0])
    return paths


def choose_folder(parent: QWidget, title: str) -> str:
    """Ask for a folder; empty when the clinician thinks better of it."""
    return QFileDialog.getExistingDirectory(parent, title, _HELD["folder"])


def kept(path: str) -> str:
    """The path, whose folder is offered the next time."""
    if path:
        _HELD["folder"] = str(Path(path).parent)
    return path


def target(path: str, suffix: str) -> Target:
    """The file that was meant: with its suffix, and replaced only where it was named as it is."""
    given = Path(path)
    if given.suffix.casefold() == suffix:
        return Target(given, given.exists())
    return Target(given.with_name(given.name + suffix), replace=False)


def dropped_files(data: QMimeData) -> list[Path]:
    """The files on this computer that are dragged or pasted."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def droppable(data: QMimeData) -> bool:
    """Whether what is dragged can be read: files, or text."""
    return bool(dropped_files(data)) or data.hasText()
