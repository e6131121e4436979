"""What is loaded when the first window is painted, and what only afterwards."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from alpdesk.store.vault import DataKeys

_SCRIPT = """
import os, sys
from pathlib import Path
from PySide6 import QtCore
from alpdesk import app
from alpdesk.gui.unlock_window import UnlockWindow

def painted(window):
    heavy = {"sqlalchemy", "alembic", "matplotlib", "numpy", "reportlab", "cryptography", "sqlcipher3", "msgspec"}
    print(sorted(heavy & set(sys.modules)), "Qt" in vars(QtCore), window.unlock.passphrase.editor.hasFocus())
    plain(window)
    print("Qt" in vars(QtCore), app.QApplication.isEffectEnabled(QtCore.Qt.UIEffect.UI_AnimateCombo), flush=True)
    os._exit(0)

plain, UnlockWindow._on_painted = UnlockWindow._on_painted, painted
app.main(Path(sys.argv[1]))
"""


def test_the_first_window_is_painted_without_what_is_slow_to_load(clinic_and_keys: tuple[Path, DataKeys]) -> None:
    """PySide makes a hundred enumerations when its namespace Qt is first named, and puts it into the module then."""
    folder, _ = clinic_and_keys
    done = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-c", _SCRIPT, str(folder)], capture_output=True, text=True, check=True,
        cwd=Path(__file__).parents[3],
    )  # fmt: skip
    assert done.stdout.splitlines() == ["[] False True", "True False"]
