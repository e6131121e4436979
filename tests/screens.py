"""Pictures of every screen in every look, and what is wrong with each: ``python -m tests.screens [FOLDER]``."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from PySide6.QtWidgets import QWidget

from alpdesk.desk.clock import system_clock
from alpdesk.desk.demo import build_demo
from alpdesk.desk.desk import Desk
from alpdesk.gui.screenshots import Look, screenshots
from alpdesk.settings import THEMES
from tests.screen_checks import faults

SIZES = ((1366, 768), (1024, 768), (1440, 900), (960, 540))
TEXT = (1.0, 1.5)
LOOKS: tuple[Look, ...] = tuple((theme, *size, text) for size, text, theme in product(SIZES, TEXT, THEMES))


def main(folder: Path) -> int:
    """Write the pictures, name what is wrong with any of them, and count; 1 where anything is."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found: list[str] = []
    with tempfile.TemporaryDirectory() as place:
        desk = build_demo(Path(place) / "clinic", system_clock)
        try:
            pictures = sum(1 for look in LOOKS for _ in _looked_at(folder, desk, look, found))
        finally:
            desk.close_clinic()
    (folder / "faults.txt").write_text("".join(f"{line}\n" for line in found), encoding="utf-8")
    sys.stdout.write(f"{pictures} pictures in {folder}, {len(LOOKS)} looks: {len(found)} faults\n")
    return 1 if found else 0


def _looked_at(folder: Path, desk: Desk, look: Look, found: list[str]) -> Iterator[Path]:
    """The pictures of one look; what is wrong goes to ``found``."""
    name = f"{look[0]}_{look[1]}x{look[2]}_{round(look[3] * 100)}"

    def seen(screen: str, widget: QWidget) -> None:
        for fault in faults(widget):
            line = f"{name} {screen}: {fault}"
            found.append(line)
            sys.stdout.write(f"{line}\n")

    yield from screenshots(folder / name, desk, (look,), seen)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/screens")))
