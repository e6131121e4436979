"""What to know when an unfinished walkthrough is taken up again: who kept it, when, and what is new since then."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.wording import listed
from alpdesk.desk.drafts import Resumed
from alpdesk.gui import style
from alpdesk.gui.trace_view import unbroken
from alpdesk.gui.widgets import IconButton, Picture, PlainLabel
from alpdesk.language import plural, tr

_MOST = 3
"""So many changes are named; of more their number."""


class ResumedStrip(QFrame):
    """Stands above the question until it is put away."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("message")
        self.setAccessibleName(tr("Since this walkthrough was begun"))
        self._picture = Picture("history", "info", 20)
        self._head = PlainLabel("", "small-strong", wrap=True)
        self._newer = PlainLabel("", "body", wrap=True)
        self.away = IconButton("x", tr("Put this away"))
        self.away.clicked.connect(self.hide)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._head)
        words.addWidget(self._newer)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.away, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def said(self) -> str:
        """Everything it says; empty while it is put away."""
        return "" if self.isHidden() else f"{self._head.text()} {self._newer.text()}".strip()

    def tell(self, resumed: Resumed | None, user: str, today: date) -> None:
        """Show what is known; hidden where nothing was kept, or by ``user`` ``today`` and nothing is new since."""
        own = resumed is not None and (resumed.by, resumed.at.date()) == (user, today)
        self.setHidden(resumed is None or (own and not resumed.newer and not resumed.change_id))
        if resumed is None:
            return
        self._head.setText(unbroken(_head(resumed)))
        named, more = resumed.newer[:_MOST], len(resumed.newer) - _MOST
        rest = [plural(more, "and {number} change more", "and {number} changes more")] if more > 0 else []
        said = tr("New since then: {changes}.", changes=listed((*named, *rest)))
        self._newer.say(unbroken(said) if named else "")
        self.setProperty("tone", "warning" if named else "info")
        self._picture.show_icon("history", "warn" if named else "info")
        style.repolish(self)


def _head(resumed: Resumed) -> str:
    """By whom and when it was kept, and whether a changed outcome is why it is taken up."""
    day = format_date(resumed.at.date())
    if resumed.change_id and resumed.by:
        said = tr("Taken up again because its outcome changed: kept by {who} on {day}.", who=resumed.by, day=day)
    elif resumed.change_id:
        said = tr("Taken up again because its outcome changed: kept on {day}.", day=day)
    elif resumed.by:
        said = tr("Taken up again: kept by {who} on {day}.", who=resumed.by, day=day)
    else:
        said = tr("Taken up again: kept on {day}.", day=day)
    return said
