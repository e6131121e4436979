"""One start, ended at the paint that counts: `bare`, `window FOLDER`, or `list FOLDER PASSPHRASE [DERIVED]`.

`bare` paints an empty PySide6 window, `window` AlpDesk's unlock window; `list` types the passphrase as soon as the
clinic's user is shown, and ends when the patient list is painted; what is derived from it may be given. The paints
are seen where they happen, for a filter over every event of the program would cost as much as half a bare window.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

SIZE = (880, 740)
LOOK_MS = 5


def end() -> None:
    """End the process once what is being painted is painted."""
    QTimer.singleShot(0, lambda: os._exit(0))


class Bare(QWidget):
    """An empty window."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Paint, and end."""
        super().paintEvent(event)
        end()


def end_at_window() -> None:
    """End at the first paint of the unlock window."""
    from alpdesk.gui import shell  # noqa: PLC0415 - the bare window must not load it
    from alpdesk.gui.unlock_window import UnlockWindow  # noqa: PLC0415 - as above

    class Painted(UnlockWindow):
        """The unlock window that ends the process with its first paint."""

        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
            """Paint, and end."""
            super().paintEvent(event)
            end()

    setattr(shell, "UnlockWindow", Painted)  # noqa: B010 - the shell makes this one


def end_at_list(passphrase: str, derived: str) -> QTimer:
    """Type the passphrase when it can be typed, and end at the first row of the list; keep the timer."""
    from alpdesk.gui.unlock_window import UnlockWindow  # noqa: PLC0415 - the bare window must not load it

    def look() -> None:
        shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, UnlockWindow) and one.isVisible()]
        if shown and shown[0].unlock.user.editor.currentText():
            from alpdesk.gui.patients_model import PatientDelegate  # noqa: PLC0415 - loaded by now in any case

            if derived:
                from alpdesk.store import vault  # noqa: PLC0415 - as above

                setattr(vault, "hash_secret_raw", lambda *_asked: bytes.fromhex(derived))  # noqa: B010 - instead of it
            plain = PatientDelegate.paint

            def paint(*given: Any) -> None:
                plain(*given)
                end()

            setattr(PatientDelegate, "paint", paint)  # noqa: B010 - seen where it happens
            timer.stop()
            shown[0].unlock.passphrase.editor.setText(passphrase)
            shown[0].unlock.unlock.click()

    timer = QTimer(interval=LOOK_MS)
    timer.timeout.connect(look)
    timer.start()
    return timer


def main(wanted: str, folder: str = "", passphrase: str = "", derived: str = "") -> None:
    """Start, and wait for the paint."""
    if wanted == "bare":
        bare = QApplication(["bare"])
        window = Bare()
        window.resize(*SIZE)
        window.show()
        bare.exec()
        return
    from alpdesk import app  # noqa: PLC0415 - the bare window must not load it

    program = app.application(["alpdesk"])
    if wanted == "window":
        end_at_window()
    else:
        program.setProperty("kept", end_at_list(passphrase, derived))
    app.main(Path(folder))


if __name__ == "__main__":
    main(*sys.argv[1:])
