"""One start, ended at the paint that counts: `bare`, `window FOLDER`, or `list FOLDER PASSPHRASE`.

`bare` paints an empty PySide6 window, `window` AlpDesk's unlock window; `list` types the passphrase as soon as the
clinic's user is shown, and ends when the patient list is painted.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLineEdit, QWidget

SIZE = (880, 740)
LOOK_MS = 5


class Paints(QObject):
    """Ends the process right after the first paint that counts, and types the passphrase when it can be typed."""

    def __init__(self, wanted: str, passphrase: str = "") -> None:
        super().__init__()
        self._wanted, self._passphrase = wanted, passphrase
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._type)
        if passphrase:
            self._look.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Look at every paint, and take nothing away."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and self._counts(watched):
            QTimer.singleShot(0, self, lambda: os._exit(0))
        return False

    def _counts(self, painted: QWidget) -> bool:
        if self._wanted != "list":
            return painted.isWindow()
        view = painted.parent()
        model = view.model() if isinstance(view, QAbstractItemView) and view.viewport() is painted else None
        return model is not None and model.rowCount() > 0 and model.columnCount() > 1

    def _type(self) -> None:
        shown = [widget for widget in QApplication.allWidgets() if widget.isVisible()]
        fields = [one for one in shown if isinstance(one, QLineEdit) and one.echoMode() == QLineEdit.EchoMode.Password]
        if fields and any(isinstance(one, QComboBox) and one.currentText() for one in shown):
            from PySide6.QtTest import QTest  # noqa: PLC0415 - the bare window must not load it

            self._look.stop()
            fields[0].setText(self._passphrase)
            QTest.keyClick(fields[0], Qt.Key.Key_Return)


def main(wanted: str, folder: str = "", passphrase: str = "") -> None:
    """Start, and wait for the paint."""
    if wanted == "bare":
        bare = QApplication(["bare"])
        paints = Paints(wanted)
        bare.installEventFilter(paints)
        window = QWidget()
        window.resize(*SIZE)
        window.show()
        bare.exec()
        return
    from alpdesk import app  # noqa: PLC0415 - the bare window must not load it

    program = app.application(["alpdesk"])
    paints = Paints(wanted, passphrase)
    program.installEventFilter(paints)
    app.main(Path(folder))


if __name__ == "__main__":
    main(*sys.argv[1:])
