"""The red strip of what is wrong with the record or its audit trail, until somebody says that they have read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout

from alpdesk.errors import AlpDeskError
from alpdesk.gui.widgets import Button, IconLabel, PlainLabel
from alpdesk.language import tr

if TYPE_CHECKING:
    from alpdesk.desk.desk import Desk


class FindingStrip(QFrame):
    """The latest finding in words, how many more there are, and the button of somebody who may look at the trail."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("finding")
        self._desk = desk
        found = desk.findings()
        more = (
            tr("{number} more: Clinic, Audit trail, “Refused, failed or suspicious”.", number=len(found) - 1)
            if len(found) > 1
            else ""
        )
        sentence = f"{found[0].sentence} {more}".rstrip() if found else ""
        self.words = IconLabel(sentence, "alert-circle", "danger", wrap=True, tint="critical")
        self.trouble = PlainLabel("", "danger", wrap=True)
        self.read = Button(tr("I have read this"))
        self.setAccessibleName(sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 20, 4)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.trouble)
        row.addWidget(self.read)
        self.trouble.hide()
        self.read.setVisible(desk.may("audit"))
        self.read.clicked.connect(self._on_read)

    def _on_read(self) -> None:
        try:
            self._desk.acknowledge()
        except AlpDeskError as error:
            self.trouble.setText(error.sentence)
            self.trouble.show()
            return
        self.hide()
