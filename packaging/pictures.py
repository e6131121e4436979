"""Takes the pictures of the help from the running program, and writes its page of keys (``make pictures``).

The demo clinic stands on one day, so that the pictures change only where the program does. Each language has its own.
"""

import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from PIL import Image
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from alpdesk.desk.clock import clock_on
from alpdesk.desk.demo import build_demo
from alpdesk.desk.desk import Desk
from alpdesk.gui.main_window import MainWindow
from alpdesk.gui.screenshots import Look, screenshots
from alpdesk.gui.shortcuts import Key, keys_of
from alpdesk.gui.tongue import speak
from alpdesk.language import ENGLISH, LANGUAGES, mark, spoken, tr, tr_marked

DAY = date(2026, 11, 2)
COLOURS = 128
LIGHT: Look = ("light", 1280, 820, 1.0)
DARK: Look = ("dark", 1024, 768, 1.0)
SHOTS = {
    "00-welcome": "welcome", "01-patients": "patients", "18-search": "search", "02-record-low": "record",
    "05-results": "results", "10-add-result": "add-result", "12-walkthrough": "walkthrough", "14-outcome": "outcome",
    "20-changed-outcome": "changed-outcome", "15-letter": "letter", "34-letters": "letters",
    "22-import-people": "import", "31-copies": "copies",
}  # fmt: skip
"""The pictures by the screen of the tour that they show."""
CUT = {"00-welcome": (130, 150, 750, 620)}
"""The part that is kept of a picture with wide margins: left, top, right, bottom."""
IN_THE_DARK = {"04-record-azathioprine": "record-dark"}
KEYS = {
    "01-patients": "Patients", "02-record-low": "Summary", "12-walkthrough": "Pathways", "14-outcome": "Outcome",
    "15-letter": "Letter", "34-letters": "Letters", "22-import-people": mark("Import", "a place"),
    "26-quarantine": "Quarantine", "31-copies": "Clinic", "40-help": "Help", "10-add-result": "In every form",
}  # fmt: skip
"""The screens whose keys are listed, and the word of the program that each is called by."""
OPENING = {
    "en": "Every key that the program has, by the screen that it works on. “{words}” ({keys}) lists those of the "
    "screen that you are on.",
    "de": "Alle Tasten des Programms, nach dem Bildschirm, auf dem sie wirken. „{words}“ ({keys}) listet "
    "jene des Bildschirms auf, auf dem Sie sind.",
    "fr": "Toutes les touches du programme, selon l’écran où elles agissent. "
    "«\N{NO-BREAK SPACE}{words}\N{NO-BREAK SPACE}» ({keys}) donne celles de l’écran où vous êtes.",
}


_COUNT = re.compile(r"[,:] \d.*")
"""How much waits at a place, after its name."""


class Sheet(NamedTuple):
    """The keys of one part of the program."""

    title: str
    keys: tuple[Key, ...]


def main(folder: Path) -> int:
    """Write pictures and keys of every language into a folder of the help."""
    app = QApplication.instance() or QApplication([])
    if not isinstance(app, QApplication):
        raise TypeError("pictures need a QApplication")
    for language in LANGUAGES:
        place = folder if language == ENGLISH else folder / language
        speak(app, ENGLISH)
        with tempfile.TemporaryDirectory() as clinic:
            desk = build_demo(Path(clinic) / "clinic", clock_on(DAY))
            speak(app, language)
            try:
                sheets = list(_taken(desk, place / "pictures"))
            finally:
                desk.close_clinic()
        (place / "keys.md").write_text(_page(sheets), encoding="utf-8")
        print(f"{language}: pictures and keys in {place}")
    return 0


def _taken(desk: Desk, folder: Path) -> Iterator[Sheet]:
    """Take every picture; gives the keys of the screens on the way."""
    folder.mkdir(parents=True, exist_ok=True)
    found: dict[str, Sheet] = {}

    def seen(name: str, screen: QWidget) -> None:
        if name in KEYS:
            found.update(_keys(KEYS[name], screen))

    _take(desk, folder, LIGHT, SHOTS, seen)
    if folder.parent.name not in LANGUAGES:
        _take(desk, folder, DARK, IN_THE_DARK, lambda _name, _screen: None)
    yield from found.values()


def _take(desk: Desk, folder: Path, look: Look, wanted: dict[str, str], seen: Callable[[str, QWidget], object]) -> None:
    left = {*wanted, *(KEYS if wanted is SHOTS else ())}
    with tempfile.TemporaryDirectory() as raw:
        tour = screenshots(Path(raw), desk, (look,), seen, clock_on(DAY))
        for path in tour:
            name = path.stem.partition("_")[0]
            if name in wanted:
                _keep(path, folder / f"{wanted[name]}.png", CUT.get(name))
            left.discard(name)
            if not left:
                break
        tour.close()


def _keep(taken: Path, kept: Path, part: tuple[int, int, int, int] | None) -> None:
    """A picture in few colours, which is a quarter of its size."""
    colours = Image.open(taken).convert("RGB").crop(part)
    few = colours.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=3, dither=Image.Dither.NONE)
    few.save(kept, optimize=True)


def _keys(title: str, screen: QWidget) -> Iterator[tuple[str, Sheet]]:
    """The keys of a screen; with the first window also those that hold everywhere."""
    if not isinstance(screen, MainWindow):
        yield title, Sheet(tr_marked(title), (*keys_of(screen), Key("Esc", tr("Leave the form"))))
        return
    shown = screen.pages.currentWidget()
    others = [page for number in range(screen.pages.count()) if (page := screen.pages.widget(number)) is not None]
    forms = screen.findChildren(QDialog)
    everywhere = keys_of(screen, without=(*others, *forms))
    yield "", Sheet(tr("Everywhere"), tuple(one._replace(words=_COUNT.sub("", one.words)) for one in everywhere))
    if shown is not None and (keys := keys_of(shown)):
        yield title, Sheet(tr_marked(title), keys)


def _page(sheets: list[Sheet]) -> str:
    """The page of keys."""
    lines = [
        f"# {tr('Keyboard shortcuts')}",
        "",
        "<!-- Made by `make pictures` from the program's own keys: not by hand. -->",
        "",
    ]
    sheet = next(key for key in sheets[0].keys if key.keys.endswith("+/"))
    lines += [OPENING[spoken()].format(keys=sheet.keys, words=sheet.words), ""]
    for part in sheets:
        lines += [f"## {part.title}", ""]
        lines += [f"- **{one.keys}**: {one.words}" for one in part.keys]
        lines.append("")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main(Path(__file__).resolve().parents[1] / "resources" / "help"))
