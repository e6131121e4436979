"""The strips below the top bar: invented patients, a record for reading only, what endangers the record."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout

from alpdesk.errors import AlpDeskError
from alpdesk.gui.audit_strips import FindingStrip
from alpdesk.gui.damage_report import DamageReport
from alpdesk.gui.widgets import Button, IconButton, IconLabel, PlainLabel
from alpdesk.language import mark, tr, tr_marked

if TYPE_CHECKING:
    from alpdesk.desk.copy_values import RestoredTold
    from alpdesk.desk.desk import Desk

INVENTED = mark("Demonstration clinic: every patient, result and letter here is invented.")
_HEIGHT = 220
"""Pixels that the report may take from the page; the rest is scrolled."""


def strips(desk: Desk) -> tuple[QFrame, ...]:
    """The strips that a clinic needs, in order."""
    found: list[QFrame] = [Strip(tr_marked(INVENTED), "star")] if desk.clinic.invented else []
    if desk.findings():
        found.append(FindingStrip(desk))
    if desk.read_only:
        found.append(ReadOnlyStrip(desk))
    if told := desk.restored():
        found.append(RestoredStrip(desk, told))
    return (*found, *(Strip(sentence, "alert-triangle", away=True) for sentence in desk.warnings()))


class Strip(QFrame):
    """One sentence over the whole width; one that was read can be put ``away``."""

    def __init__(self, sentence: str, icon: str, *, away: bool = False) -> None:
        super().__init__()
        self.setObjectName("invented")
        self.words = IconLabel(sentence, icon, "warning", wrap=True, tint="warn")
        self.away = IconButton("x", tr("Put the message away"), "text_muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 3, 20, 3)
        row.addWidget(self.words, 1)
        row.addWidget(self.away)
        self.away.setVisible(away)
        self.away.clicked.connect(self.hide)


class RestoredStrip(Strip):
    """From which copy the record was restored, and what is missing since: on every start until somebody knows."""

    def __init__(self, desk: Desk, told: RestoredTold) -> None:
        super().__init__(told.sentence, "history", away=True)
        self.away.rename(tr("I know: show this no more"))
        self._desk = desk
        self.away.clicked.connect(self._on_known)

    def _on_known(self) -> None:
        """What cannot be kept just now is told again at the next start."""
        with suppress(AlpDeskError):
            self._desk.know_restored()


class ReadOnlyStrip(QFrame):
    """Why nothing can be entered and, on request, what is missing from a damaged record."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("invented")
        self.words = IconLabel(desk.read_only, "eye", "warning", wrap=True, tint="warn")
        self.more = Button(tr("What is missing"), link=True)
        self.summary = PlainLabel("", "strong", wrap=True)
        self.report = DamageReport()
        self.area = QScrollArea()
        self._build()
        self.setAccessibleName(desk.read_only)
        damage = desk.damage()
        self.more.setVisible(damage is not None)
        if damage is not None:
            self.summary.setText(damage.summary)
            self.report.show_damage(damage)

    def _on_more(self) -> None:
        """Show or hide what is missing."""
        shown = self.area.isHidden()
        self.area.setVisible(shown)
        self.more.setText(tr("Hide what is missing") if shown else tr("What is missing"))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.words, 1)
        head.addWidget(self.more)
        body = QFrame()
        body.setObjectName("scrolled")
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        inside.addWidget(self.summary)
        inside.addWidget(self.report)
        inside.addStretch(1)
        self.area.setWidget(body)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setMaximumHeight(_HEIGHT)
        self.area.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 3, 20, 3)
        box.setSpacing(6)
        box.addLayout(head)
        box.addWidget(self.area)
        self.more.clicked.connect(self._on_more)
