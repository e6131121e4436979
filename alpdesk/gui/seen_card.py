"""Who has seen a patient's record: a line for each person, the latest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.kept import Seen
from alpdesk.gui.history_cards import two_lines
from alpdesk.gui.widgets import Card, Chip
from alpdesk.language import plural, tr


def seen_card(seen: Sequence[Seen]) -> Card:
    """The card; whoever took something out of the record has a chip that says so."""
    card = Card(tr("Who has seen this patient"), "eye")
    for one in seen:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(two_lines(one.who, seen_words(one), "strong"), 1)
        if one.taken_out:
            out = plural(one.taken_out, "{number} file or letter out", "{number} files or letters out")
            row.addWidget(Chip(out, "info", "file-export"))
        card.body.addWidget(part)
    return card


def seen_words(one: Seen) -> str:
    """What somebody did, and when."""
    first, last = one.first.astimezone(), one.last.astimezone()
    opened = plural(one.opened, "Opened once", "Opened {number} times") if one.opened else tr("Did not open it")
    did = f"{opened}, {plural(one.changed, '{number} change', '{number} changes')}" if one.changed else opened
    when = {"did": did, "day": format_date(last.date()), "clock": f"{last:%H:%M}"}
    if first.date() == last.date():
        return tr("{did}; last on {day} at {clock}", **when)
    return tr("{did}; last on {day} at {clock}, first on {first}", **when, first=format_date(first.date()))
