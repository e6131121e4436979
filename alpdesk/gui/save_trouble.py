"""When a form cannot be saved: nothing typed is lost, and the form says what is stored and what is not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from alpdesk.desk.kept_forms import NOT_WRITTEN
from alpdesk.errors import AlpDeskError
from alpdesk.gui.clipboard import own_clipboard
from alpdesk.gui.form_drafts import FormDraft, as_text, moment
from alpdesk.gui.jobs import BUG
from alpdesk.gui.widgets import Button, Picture, PlainLabel
from alpdesk.language import mark, tr, tr_marked

_STAYS = mark("Nothing of this form is in the record; what you typed stays here.")
_KEPT = mark("A draft of it is kept.")
_NOT_KEPT = mark("No draft of it could be kept either: copy it before you close.")


@dataclass(frozen=True, slots=True)
class Failure:
    """Why something was not written: ``refused`` for what was typed, else the disk or a ``bug`` is to blame."""

    sentence: str
    refused: bool = False
    bug: Exception | None = None


def tried(work: Callable[[], Any]) -> Any:
    """What the work gives, or a Failure; the form hears of each and is never left waiting."""
    try:
        return work()
    except AlpDeskError as error:
        return Failure(error.sentence, refused=not isinstance(error, NOT_WRITTEN))
    except Exception as bug:  # noqa: BLE001 - reported by whoever gets it, after the form was given back
        return Failure(tr_marked(BUG), bug=bug)


def dropping(work: Callable[[], Any], draft: FormDraft) -> Callable[[], Any]:
    """The work, and in the same thread the end of the draft: no lock and no crash finds a saved form unsaved."""
    draft.pause()

    def run() -> Any:
        result = work()
        draft.draft.forget()
        return result

    return run


class SaveTrouble(QObject):
    """The foot of a form while it cannot be saved: try again, copy what was typed, or close, which asks."""

    def __init__(
        self, form: QWidget, save: Button, cancel: Button, foot: QHBoxLayout, say: Callable[[str], object]
    ) -> None:
        super().__init__(form)
        self._form, self._save, self._cancel, self._say = form, save, cancel, say
        self._usual = save.text(), cancel.text()
        self._sentence = ""
        self.copy = Button(tr("Copy"), "copy")
        self.copy.setToolTip(tr("Put what was typed on the clipboard, for two minutes"))
        foot.insertWidget(foot.indexOf(cancel), self.copy)
        self.copy.clicked.connect(self._on_copy)

    @property
    def on(self) -> bool:
        """Whether the form could not be saved."""
        return bool(self._sentence)

    def begin(self, failure: Failure, draft: FormDraft | None) -> None:
        """Say what happened, and keep what was typed."""
        self._save.setText(tr("Try again"))
        self._cancel.setText(tr("Close"))
        self.copy.show()
        self._sentence = f"{failure.sentence} {tr_marked(_STAYS)}"
        self._say(self._sentence)
        if draft is not None:
            draft.keep(anyway=True)

    def not_kept(self) -> None:
        """The draft could not be written either."""
        self._say(f"{self._sentence} {tr_marked(_NOT_KEPT)}")

    def end(self) -> None:
        """The form is saved."""
        self._save.setText(self._usual[0])
        self._cancel.setText(self._usual[1])
        self.copy.hide()
        self._sentence = ""

    def kept(self) -> None:
        """A draft of it lies in the record."""
        if self._sentence:
            self._say(f"{self._sentence} {tr_marked(_KEPT)}")

    def _on_copy(self) -> None:
        own_clipboard().put_text(as_text(self._form))


class TakenUp(QFrame):
    """Says that a form holds what was typed before and not saved; ``anew`` is pressed to empty it."""

    def __init__(self, at: datetime, today: date) -> None:
        super().__init__()
        self.setObjectName("message")
        self.setProperty("tone", "info")
        self.anew = Button(tr("Start anew"), "refresh", link=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(10)
        row.addWidget(Picture("history", "info", 18))
        row.addWidget(
            PlainLabel(
                tr("You typed this {moment} and did not save it.", moment=moment(at, today)), "small-strong", wrap=True
            ),
            1,
        )
        row.addWidget(self.anew)
        self.anew.clicked.connect(self.hide)
