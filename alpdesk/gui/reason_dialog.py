"""Two small dialogs about one result: a change that needs a reason, and the versions that there were."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.kept import ResultVersion
from alpdesk.desk.result_table import described
from alpdesk.gui.fields import Field, lines
from alpdesk.gui.form_dialog import FormDialog
from alpdesk.gui.widgets import Card, Chip, PlainLabel

_TONES = {"live": "ok", "superseded": "neutral", "withdrawn": "warning"}
_WORDS = {"live": "Counts", "superseded": "Replaced", "withdrawn": "Withdrawn"}


class ReasonDialog(FormDialog):
    """Asks why, then does it: ``act`` gets the reason and may raise a sentence; ``saved`` when it is done."""

    saved = Signal()

    def __init__(
        self, title: str, text: str, hint: str, act: Callable[[str], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(title, "pencil", "", parent, 520)
        self._act = act
        self.what = PlainLabel(text, "strong", wrap=True)
        self.reason = Field("Reason, required", lines("Why"), hint)
        self.form.addWidget(self.what)
        self.form.addWidget(self.reason)
        self.form.addStretch(1)
        self.save.setText(title)
        self.settle()
        self.reason.setFocus()

    def on_save(self) -> None:
        """Do it, once there is a reason."""
        reason = self.reason.editor.toPlainText().strip()
        if not reason:
            self.reason.fault("Give a reason: it is kept in the record beside what it changes.")
            self.refuse(self.reason)
            return
        self.reason.clear_message()
        self.work(lambda: self._act(reason), self._on_acted)

    def _on_acted(self, _result: object) -> None:
        self.accept()
        self.saved.emit()


class HistoryDialog(FormDialog):
    """Every version of a result, the latest first: what it said, who entered it, when, and why it was changed."""

    def __init__(self, versions: tuple[ResultVersion, ...], parent: QWidget | None = None) -> None:
        super().__init__("History of a result", "history", "", parent, 620)
        for one in reversed(versions):
            self.form.addWidget(_version_card(one))
        self.form.addStretch(1)
        self.save.hide()
        self.cancel.setText("Close")
        self.cancel.setDefault(True)
        self.settle()

    def on_save(self) -> None:
        """Nothing is changed here."""
        self.accept()


def _version_card(one: ResultVersion) -> Card:
    version = one.version
    card = Card(f"Version {version.number}")
    card.head.addWidget(Chip(_WORDS[version.standing], _TONES[version.standing]))
    card.body.addWidget(PlainLabel(described(one.result), wrap=True))
    entered = f"{version.by}, {format_date(version.at.date())} {version.at:%H:%M} UTC"
    card.body.addWidget(PlainLabel(f"Entered by {entered}" + _because(version.reason), "small", wrap=True))
    if version.ended_at is not None:
        ended = f"{version.ended_by}, {format_date(version.ended_at.date())} {version.ended_at:%H:%M} UTC"
        words = f"{_WORDS[version.standing]} by {ended}" + _because(version.ended_reason)
        card.body.addWidget(PlainLabel(words, "small", wrap=True))
    return card


def _because(reason: str) -> str:
    return f": {reason}" if reason else ""
