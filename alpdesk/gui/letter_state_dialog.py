"""What became of an issued letter: that it was sent, or answered, on a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Literal

from PySide6.QtWidgets import QWidget

from alpdesk.clinical.dates import NotADate, When, format_date
from alpdesk.clinical.kept import LetterDeed, LetterHead
from alpdesk.desk.desk import Desk
from alpdesk.desk.kept_forms import FormName
from alpdesk.gui.date_field import DateField
from alpdesk.gui.entry_dialog import EntryDialog
from alpdesk.gui.fields import Field, line
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.person_panel import head_name
from alpdesk.gui.undoing import Step
from alpdesk.gui.widgets import PlainLabel
from alpdesk.language import mark, tr

Became = Literal["sent", "answered"]


def noting(desk: Desk, state: LetterDeed) -> Callable[[str, date, str], object]:
    """What notes that a letter was sent, or answered; it takes the letter’s id, the day and a note."""
    return desk.mark_answered if state == "answered" else desk.mark_sent


class LetterStateDialog(EntryDialog):
    """The day, today unless another is typed, and a note; ``done`` gets what was done in words, and what undoes it."""

    def __init__(
        self, desk: Desk, jobs: Jobs, letter: LetterHead, state: Became, done: Callable[[str, Step], object],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        sent = state == "sent"
        super().__init__(tr("Mark as sent") if sent else tr("Mark as answered"), letter.recipient, "mail", jobs, parent)
        self._desk, self._letter, self._state, self._done = desk, letter, state, done
        self.day = DateField(tr("Sent on") if sent else tr("Answered on"), desk.today())
        self.day.show_when(When.on(desk.today()))
        hint = tr("Such as by post, or by whom") if sent else tr("What was answered, in a few words")
        self.note = Field(tr("Note"), line(hint, "", 500))
        if letter.issued_on is not None:
            told = tr("The letter was issued on {day}.", day=format_date(letter.issued_on))
            self.body.addWidget(PlainLabel(told, "body", wrap=True))
        self.body.addWidget(self.day)
        self.body.addWidget(self.note)
        self.body.addStretch(1)
        self.day.editor.selectAll()
        self.day.setFocus()
        saying = mark("marking a letter as sent") if sent else mark("marking a letter as answered")
        self.keeps(desk, FormName(f"letter {state}", letter.patient.id, letter.id, saying))

    def submit(self) -> None:
        """Note it; raises NotADate for what is no whole date."""
        day = self.day.when.day
        if day is None:
            raise NotADate(tr("Give the day, such as today or 12 mar 2026."))
        ident, note = self._letter.id, self.note.editor.text().strip()
        again = partial(noting(self._desk, self._state), ident, day, note)
        self.work(again, lambda _done: self._finish(partial(self._desk.take_back, ident), again))

    def _finish(self, back: Callable[[], object], again: Callable[[], object]) -> None:
        who, whose = self._letter.recipient, head_name(self._letter.patient)
        said = (
            tr("Letter to {recipient} marked as sent", recipient=who)
            if self._state == "sent"
            else tr("Letter to {recipient} marked as answered", recipient=who)
        )
        self.accept()
        self._done(said, Step(said, back, again, whose=whose, patient_id=self._letter.patient.id))
