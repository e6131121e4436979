"""The people of the clinic: who may log in, with which duties, and what an administrator does about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.people import Person
from alpdesk.desk.desk import Desk
from alpdesk.gui.history_cards import two_lines
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.record_tabs import ScrollTab
from alpdesk.gui.widgets import Card, Chip

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class StaffPanel(ScrollTab):
    """One line for each user; ``said`` tells in words what was done, ``failed`` gives a sentence."""

    said = Signal(str)
    failed = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__("People")
        self._desk, self._jobs = desk, jobs

    def refresh(self) -> None:
        """Read everybody again."""
        self._jobs.run(self._desk.people, self._on_read, self.failed.emit)

    def take_focus(self) -> None:
        """Put the keyboard into the list."""
        self.setFocus()

    def _on_read(self, people: tuple[Person, ...]) -> None:
        self.clear()
        card = Card("People", "users")
        for person in people:
            card.body.addWidget(_line(person))
        self.add(card)


def _line(person: Person) -> QWidget:
    """A user: name and role, duties, and since when they may not log in any more."""
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    below = person.user.role
    if person.disabled_at is not None:
        since = format_date(person.disabled_at.astimezone().date())
        below = f"Disabled since {since} by {person.disabled_by}"
    row.addWidget(two_lines(person.user.name, below, "strong"), 1)
    for duty in person.user.duties:
        row.addWidget(Chip(duty.capitalize(), "neutral" if person.disabled_at else "info"), 0, _MIDDLE)
    return part
