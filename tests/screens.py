"""Pictures of every screen in every look, and what is wrong with each: ``python -m tests.screens [FOLDER]``.

A look is a language, a theme, a size and a text size. Beside the languages that AlpDesk speaks there are two that find
faults: “pseudo”, half as long again and in brackets, and “mirrored”, English from right to left. What pseudo shows in
English is data or a sentence that was forgotten: it is listed in english.txt, for a person to read.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from itertools import product
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from alpdesk.desk.clock import system_clock
from alpdesk.desk.demo import build_demo
from alpdesk.gui.main_window import MainWindow
from alpdesk.gui.places import resource
from alpdesk.gui.screenshots import Look, screenshots
from alpdesk.language import LANGUAGES, catalogue, known, learn, use
from alpdesk.settings import THEMES
from tests.access_checks import faults as walked
from tests.looking import parts, texts
from tests.pseudo import Pseudo, unsaid, words_of
from tests.screen_checks import faults

SIZES = ((1366, 768), (1024, 768), (1440, 900), (960, 540))
TEXT = (1.0, 1.5)
LARGE = (1366, 768)
"""From this size on, text may be twice as large."""
LOOKS: tuple[Look, ...] = (
    *((theme, *size, text) for size, text, theme in product(SIZES, TEXT, THEMES)),
    ("light", *LARGE, 2.0),
)
PSEUDO, MIRRORED = "pseudo", "mirrored"
WALKED = ("en", MIRRORED)
"""In these the way of the keyboard and the tree of a screen reader are walked too: they are the same in all."""
DATA = ("GP partner", "Osteoporosis")
"""Entries of the demonstration clinic that are sentences of the program as well."""
ODD_LOOKS: tuple[Look, ...] = (("light", 1366, 768, 1.0), ("dark", 1024, 768, 1.0), ("light", 1024, 768, 1.5))


class Task(NamedTuple):
    """One language in one look, and where its pictures go."""

    folder: Path
    language: str
    look: Look

    @property
    def name(self) -> str:
        """As a folder and in a line: ``de_light_1366x768_150``."""
        theme, width, height, text = self.look
        return f"{self.language}_{theme}_{width}x{height}_{round(text * 100)}"


def tasks(folder: Path) -> Iterator[Task]:
    """Every language in every look."""
    yield from (Task(folder, language, look) for language in LANGUAGES for look in LOOKS)
    yield from (Task(folder, language, look) for language in (PSEUDO, MIRRORED) for look in ODD_LOOKS)


def speak(language: str) -> None:
    """Have this process speak a language, or one of the two that find faults."""
    QApplication.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if language == MIRRORED else Qt.LayoutDirection.LeftToRight
    )
    if language == PSEUDO:
        learn("en", Pseudo())
    for one in LANGUAGES:
        if one == language != "en":
            learn(one, catalogue(resource("i18n", f"alpdesk_{one}.ts")))
            use(one)


def drawn(task: Task) -> tuple[int, list[str]]:
    """The pictures of one task: how many, and a line for each fault."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found: dict[str, list[str]] = {}
    english: set[str] = set()
    with tempfile.TemporaryDirectory() as place:
        desk = build_demo(Path(place) / "clinic", system_clock)
        app = QApplication.instance() or QApplication([])
        assert isinstance(app, QApplication)
        speak(task.language)
        data = words_of(resource("", "")) if task.language == PSEUDO else ()

        def seen(screen: str, widget: QWidget) -> None:
            wrong = list(faults(widget))
            least, size = widget.minimumSizeHint(), widget.size()
            if isinstance(widget, MainWindow) and (least.width() > task.look[1] or least.height() > task.look[2]):
                wrong.append(f"larger than the screen: {least.width()}×{least.height()}")
            if isinstance(widget, MainWindow) and (size.width(), size.height()) != task.look[1:3]:
                wrong.append(f"grown beyond the screen: {size.width()}×{size.height()}")
            if task.language in WALKED:
                wrong += walked(widget)
            if task.language in LANGUAGES:
                wrong += [f"said in English: {text!r}" for text in untold(widget, known(task.language))]
            if task.language == PSEUDO:
                shown = dict.fromkeys(text for part in parts(widget) for _, text in texts(part))
                english.update(unsaid(shown, data))
            for fault in wrong:
                found.setdefault(fault, []).append(screen)

        try:
            pictures = sum(1 for _ in screenshots(task.folder / task.name, desk, (task.look,), seen))
        finally:
            desk.close_clinic()
    if task.language == PSEUDO:
        (task.folder / task.name / "english.txt").write_text("\n".join(sorted(english)), encoding="utf-8")
    return pictures, [f"{task.name}: {fault} ({_where(screens)})" for fault, screens in found.items()]


def untold(widget: QWidget, sentences: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """Shown texts that are sentences of the program, and would be other words in the language that is spoken."""
    said = {one for forms in sentences.values() for one in forms}
    for text in dict.fromkeys(text for part in parts(widget) for _, text in texts(part)):
        if text in sentences and text not in said and text not in DATA:
            yield text


def _where(screens: list[str]) -> str:
    return f"{screens[0]} and {len(screens) - 1} more" if len(screens) > 1 else screens[0]


def main(folder: Path, only: str, processes: int) -> int:
    """Write the pictures, name what is wrong with any of them, and count; 1 where anything is."""
    wanted = [task for task in tasks(folder) if only in task.name]
    pictures, found = 0, []
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, context, max_tasks_per_child=1) as pool:
        for task, (count, lines) in zip(wanted, pool.map(drawn, wanted), strict=True):
            pictures += count
            found += lines
            sys.stdout.write("".join(f"{line}\n" for line in (*lines, f"{task.name}: {count} pictures")))
            sys.stdout.flush()
    (folder / "faults.txt").write_text("".join(f"{line}\n" for line in found), encoding="utf-8")
    sys.stdout.write(f"{pictures} pictures in {folder}, {len(wanted)} looks: {len(found)} faults\n")
    return 1 if found else 0


if __name__ == "__main__":
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("folder", nargs="?", default="build/screens", type=Path)
    given.add_argument("--only", default="", help="part of a name such as de_light_1366x768_150")
    given.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    sys.exit(main(**vars(given.parse_args())))
