"""Who has seen a patient's record: a line for each person, the latest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.kept import Seen
from alpdesk.clinical.wording import counted
from alpdesk.gui.history_cards import two_lines
from alpdesk.gui.widgets import Card, Chip


def seen_card(seen: Sequence[Seen]) -> Card:
    """The card; whoever took something out of the record has a chip that says so."""
    card = Card("Who has seen this patient", "eye")
    for one in seen:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(two_lines(one.who, seen_words(one), "strong"), 1)
        if one.taken_out:
            row.addWidget(
                Chip(f"{counted(one.taken_out, 'file or letter', 'files or letters')} out", "info", "file-export")
            )
        card.body.addWidget(part)
    return card


def seen_words(one: Seen) -> str:
    """What somebody did, and when."""
    first, last = one.first.astimezone(), one.last.astimezone()
    opened = f"opened {'once' if one.opened == 1 else f'{one.opened} times'}" if one.opened else "did not open it"
    changed = f", {counted(one.changed, 'change')}" if one.changed else ""
    since = f", first on {format_date(first.date())}" if first.date() != last.date() else ""
    return f"{opened[:1].upper()}{opened[1:]}{changed}; last on {format_date(last.date())} at {last:%H:%M}{since}"
