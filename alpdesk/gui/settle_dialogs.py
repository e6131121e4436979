"""Settling a waiting result by hand: the unit that is meant, or the analyte that it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QDialog, QWidget

from alpdesk.errors import AlpDeskError
from alpdesk.gui.entry_dialog import EntryDialog
from alpdesk.gui.fields import Field, choice, within
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.widgets import PlainLabel
from alpdesk.language import tr


class NothingChosen(AlpDeskError):
    """The list of the form stands at nothing."""


class ChooseDialog(EntryDialog):
    """One choice from a list, with what it is about; ``act`` does it, ``done`` gets what came of it."""

    def __init__(
        self,
        title: str,
        said: str,
        label: str,
        options: tuple[tuple[str, str], ...],
        jobs: Jobs,
        act: Callable[[str], Any],
        done: Callable[[Any], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, "", "pencil", jobs, parent)
        self._act, self._done, self._label = act, done, label
        self.list = Field(label, choice((("", tr("Choose: {what}", what=within(label))), *options)))
        self.body.addWidget(PlainLabel(said, "body", wrap=True))
        self.body.addWidget(self.list)
        self.body.addStretch(1)
        self.save.setText(tr("Confirm"))
        self.list.setFocus()

    def submit(self) -> None:
        """Do it with what is chosen; raises NothingChosen."""
        chosen = str(self.list.editor.currentData())
        if not chosen:
            raise NothingChosen(tr("Choose first: {what}.", what=within(self._label)))
        self.work(lambda: self._act(chosen), self._finish)

    def reject(self) -> None:
        """Leave at once: a choice in a list is soon made again."""
        QDialog.reject(self)

    def _finish(self, found: Any) -> None:
        self.accept()
        self._done(found)
