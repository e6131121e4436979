"""The versions of a result: what each said, who entered it and when, and why it was changed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.kept import ResultVersion
from alpdesk.desk.result_table import described
from alpdesk.gui.entry_dialog import EntryDialog
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.widgets import Card, Chip, PlainLabel, Tone

_TONES: dict[str, Tone] = {"live": "ok", "superseded": "neutral", "withdrawn": "warning"}
_WORDS = {"live": "In force", "superseded": "Replaced", "withdrawn": "Withdrawn"}


class HistoryDialog(EntryDialog):
    """Every version of a result, the latest first."""

    def __init__(
        self, versions: tuple[ResultVersion, ...], who: str, jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        super().__init__("History of a result", who, "history", jobs, parent)
        for one in reversed(versions):
            self.body.addWidget(_version_card(one))
        self.body.addStretch(1)
        self.save.hide()
        self.cancel.setText("Close")
        self.cancel.setFocus()

    def submit(self) -> None:
        """Nothing is changed here."""
        self.accept()


def _version_card(one: ResultVersion) -> Card:
    version = one.version
    card = Card(f"Version {version.number}")
    card.head.addWidget(Chip(_WORDS[version.standing], _TONES[version.standing]))
    card.body.addWidget(PlainLabel(described(one.result), wrap=True))
    entered = f"{version.by}, {format_date(version.at.date())} {version.at:%H:%M} UTC"
    card.body.addWidget(PlainLabel(f"Entered by {entered}{_because(version.reason)}", "small", wrap=True))
    if version.ended_at is not None:
        ended = f"{version.ended_by}, {format_date(version.ended_at.date())} {version.ended_at:%H:%M} UTC"
        words = f"{_WORDS[version.standing]} by {ended}{_because(version.ended_reason)}"
        card.body.addWidget(PlainLabel(words, "small", wrap=True))
    return card


def _because(reason: str) -> str:
    return f": {reason}" if reason else ""
