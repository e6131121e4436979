"""What is missing from a damaged record: how much of what, and in whose records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from alpdesk.gui.widgets import Card, PlainLabel
from alpdesk.language import tr

if TYPE_CHECKING:
    from alpdesk.clinical.kept import PatientHead
    from alpdesk.desk.salvage import Told


class DamageReport(Card):
    """A card with a line for each kind of entry that is missing, then the patients whom that concerns.

    At ``most`` so many are named: all of them are marked in their records.
    """

    def __init__(self, most: int = 200) -> None:
        super().__init__()
        self._most = most
        self.missing = PlainLabel("", "body", wrap=True)
        self.concerned = PlainLabel(tr("Something is missing in the records of:"), "strong", wrap=True)
        self.patients = PlainLabel("", "body", wrap=True)
        lines = QVBoxLayout()
        lines.setSpacing(4)
        for part in (self.missing, self.concerned, self.patients):
            lines.addWidget(part)
        self.body.addLayout(lines)
        self.hide()

    def show_damage(self, told: Told) -> None:
        """Show it, or nothing where nothing is known to be missing."""
        self.missing.setText("\n".join(f"– {line}" for line in told.missing))
        names = [_name(head) for head in told.patients[: self._most]]
        if len(told.patients) > self._most:
            names.append(tr("and {number} more", number=len(told.patients) - self._most))
        self.patients.setText("\n".join(names))
        self.missing.setVisible(bool(told.missing))
        self.concerned.setVisible(bool(names))
        self.patients.setVisible(bool(names))
        self.setVisible(bool(told.missing or names))


def _name(head: PatientHead) -> str:
    born = f", {tr('born {date}', date=head.born)}" if head.born.text else ""
    return f"{head.family.upper()}, {head.given}{born}"
