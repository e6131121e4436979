"""The strip of a record that was restored: from which copy, and what is missing since."""

from __future__ import annotations

from alpdesk.desk.copy_values import RestoredTold
from alpdesk.desk.desk import Desk
from alpdesk.gui.strips import Strip


class RestoredStrip(Strip):
    """Stands on every start until somebody has said that they know; shown until then in every window."""

    def __init__(self, desk: Desk, told: RestoredTold) -> None:
        super().__init__(told.sentence, "history", away=True)
        self._desk = desk
        self.away.rename("I know: show this no more")
        self.away.clicked.connect(self._on_known)

    def _on_known(self) -> None:
        self._desk.know_restored()
