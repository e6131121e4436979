"""What AlpDesk put on the clipboard: put there by one helper, taken back after a while or by the lock."""

from __future__ import annotations

import hashlib

from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit

STAYS_MS = 120_000
"""How long what was copied stays on the clipboard: time enough to paste it."""
_KEEP_OUT = (
    ("x-kde-passwordManagerHint", b"secret"),
    ('application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"', b"1"),
)
"""Asks programs that remember what was on the clipboard not to remember this."""
_PARAGRAPH = "\u2029"


class OwnClipboard(QObject):
    """Knows what AlpDesk put on the clipboard, also by Ctrl+C in a field; what others put there is never touched."""

    def __init__(self, parent: QObject | None = None, stays_ms: int = STAYS_MS) -> None:
        super().__init__(parent)
        self._board = QGuiApplication.clipboard()
        self._mark = b""
        self._putting = False
        self._timer = QTimer(self, singleShot=True, interval=stays_ms)
        self._timer.timeout.connect(self.clear)
        self._board.dataChanged.connect(self._on_changed)

    @property
    def holds_ours(self) -> bool:
        """Whether the clipboard holds what AlpDesk put there."""
        return bool(self._mark) and self._mark == _digest(self._board.mimeData())

    def put_text(self, text: str) -> None:
        """Put words on the clipboard."""
        data = QMimeData()
        data.setText(text)
        self.put(data)

    def put(self, data: QMimeData) -> None:
        """Put words or a picture on the clipboard, for a while."""
        for kind, value in _KEEP_OUT:
            data.setData(kind, QByteArray(value))
        self._putting = True
        self._board.setMimeData(data)
        self._putting = False
        self._keep_in_mind()

    def clear(self) -> None:
        """Take back what AlpDesk put there, if it is still there; what is merely marked with the mouse as well."""
        self._timer.stop()
        if self.holds_ours:
            self._board.clear()
        if self._board.ownsSelection():
            self._board.clear(QClipboard.Mode.Selection)
        self._mark = b""

    def _on_changed(self) -> None:
        if self._putting:
            return
        if self._board.ownsClipboard() or (self._board.text() and self._board.text() == _marked()):
            self._keep_in_mind()
        else:
            self._mark = b""
            self._timer.stop()

    def _keep_in_mind(self) -> None:
        """Remember what is there without keeping it."""
        self._mark = _digest(self._board.mimeData())
        self._timer.start()


def own_clipboard() -> OwnClipboard:
    """The one of this program."""
    app = QCoreApplication.instance()
    found = app.findChild(OwnClipboard) if app is not None else None
    return found if isinstance(found, OwnClipboard) else OwnClipboard(app)


def _digest(data: QMimeData | None) -> bytes:
    if data is None or not data.formats():
        return b""
    return hashlib.sha256("\n".join((*sorted(data.formats()), data.text())).encode("utf-8", "replace")).digest()


def _marked() -> str:
    """What is marked where the keyboard is: some systems do not say who put something on the clipboard."""
    editor = QApplication.focusWidget()
    if isinstance(editor, QLineEdit | QLabel):
        return editor.selectedText()
    if isinstance(editor, QPlainTextEdit | QTextEdit):
        return editor.textCursor().selectedText().replace(_PARAGRAPH, "\n")
    return ""
