"""Opens the demonstration clinic and writes a picture of every screen: ``python -m tests.screens [FOLDER]``."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from alpdesk.desk.clock import system_clock
from alpdesk.desk.demo import build_demo
from alpdesk.gui.screenshots import Look, screenshots

LOOKS: tuple[Look, ...] = (
    ("light", 1366, 768, 1.0),
    ("dark", 1366, 768, 1.0),
    ("light", 1024, 768, 1.0),
    ("dark", 1024, 768, 1.0),
    ("light", 1440, 900, 1.0),
    ("light", 1366, 768, 1.5),
)


def main(folder: Path) -> int:
    """Write the pictures and name each."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as place:
        desk = build_demo(Path(place) / "clinic", system_clock)
        try:
            for look in LOOKS:
                name = f"{look[0]}_{look[1]}x{look[2]}_{round(look[3] * 100)}"
                for path in screenshots(folder / name, desk, (look,)):
                    sys.stdout.write(f"{path}\n")
        finally:
            desk.close_clinic()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/screens")))
