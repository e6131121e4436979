"""Which results and which trends a letter shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from alpdesk.gui.entry_dialog import EntryDialog
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.widgets import PlainLabel
from alpdesk.language import plural, tr

if TYPE_CHECKING:
    from alpdesk.letters.values import LetterChoice, RowChoice

Chosen = Callable[[tuple[str, ...], tuple[str, ...]], object]
"""Gets the analytes of the table and those of the trends."""


class RowsChoiceDialog(EntryDialog):
    """A tick for each analyte; what cannot be left out, or is named in the letter all the same, says so."""

    def __init__(
        self, rows: Sequence[RowChoice], trends: Sequence[RowChoice], choice: LetterChoice, jobs: Jobs, done: Chosen,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(tr("Results and trends of the letter"), "", "list-check", jobs, parent)
        self._done = done
        self.rows = {one.analyte: _tick(one, choice.analytes) for one in rows}
        self.trends = {one.analyte: _tick(one, choice.trends) for one in trends}
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addLayout(_column(tr("Table of results"), rows, self.rows), 1)
        columns.addLayout(_column(tr("Trends"), trends, self.trends, trend=True), 1)
        self.body.addLayout(columns)
        self.body.addStretch(1)
        self.save.setText(tr("Use"))
        first = next((tick for tick in (*self.rows.values(), *self.trends.values()) if tick.isEnabled()), None)
        if first is not None:
            first.setFocus()

    def submit(self) -> None:
        """Give what is ticked."""
        analytes, trends = (
            tuple(name for name, tick in ticks.items() if tick.isChecked()) for ticks in (self.rows, self.trends)
        )
        self.accept()
        self._done(analytes, trends)


def _tick(one: RowChoice, chosen: tuple[str, ...] | None) -> QCheckBox:
    tick = QCheckBox(one.name)
    tick.setChecked(one.needed or (one.chosen if chosen is None else one.analyte in chosen))
    tick.setEnabled(not one.needed)
    return tick


def _column(title: str, rows: Sequence[RowChoice], ticks: dict[str, QCheckBox], *, trend: bool = False) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(PlainLabel(title, "field"))
    for one in rows:
        told = _told(one, trend=trend)
        ticks[one.analyte].setAccessibleDescription(told)
        words = PlainLabel(told, "small", wrap=True)
        words.setContentsMargins(28, 0, 0, 4)
        pair = QVBoxLayout()
        pair.setSpacing(0)
        pair.addWidget(ticks[one.analyte])
        pair.addWidget(words)
        column.addLayout(pair)
    if not rows:
        none = tr("No analyte has two dated results yet.") if trend else tr("There is no dated result yet.")
        column.addWidget(PlainLabel(none, "muted", wrap=True))
    column.addStretch(1)
    return column


def _told(one: RowChoice, *, trend: bool) -> str:
    """How many dates there are, and what leaving it out would mean."""
    dates = plural(one.dates, "{number} date", "{number} dates")
    if one.needed:
        return tr("{dates}; always in the letter", dates=dates)
    if one.flagged and not trend:
        return tr("{dates}; out of limits: left out of the table, the letter still names it", dates=dates)
    return dates
