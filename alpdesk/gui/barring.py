"""What the duties of who is at the desk, or the record, do not allow stays greyed and says why."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from alpdesk.desk.desk import Desk
from alpdesk.desk.duties import Deed
from alpdesk.gui.as_written import tip

NEEDED: dict[str, Deed] = {
    "patients": "read",
    "changes": "read",
    "letters": "read",
    "import": "import",
    "quarantine": "import",
}
"""The deed that a place of the rail is for; the others are for everybody."""


class _Barred(QObject):
    """Keeps a part greyed and its tool tip the reason, whatever else would have it otherwise."""

    def __init__(self, part: QWidget, reason: str) -> None:
        super().__init__(part)
        self._reason, self._tip = reason, tip(reason)
        part.installEventFilter(self)
        self._keep(part)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grey it again."""
        if event.type() in {QEvent.Type.EnabledChange, QEvent.Type.ToolTipChange} and isinstance(watched, QWidget):
            self._keep(watched)
        return super().eventFilter(watched, event)

    def _keep(self, part: QWidget) -> None:
        if part.isEnabled():
            part.setEnabled(False)
        if part.toolTip() != self._tip:
            part.setToolTip(tip(self._reason))
            part.setAccessibleDescription(self._reason)


def bar(desk: Desk, deed: Deed, *parts: QWidget) -> None:
    """Grey parts whose deed is not allowed, for as long as they live; the tool tip says why, and who may."""
    if reason := desk.refusal(deed):
        for part in parts:
            _Barred(part, reason)
