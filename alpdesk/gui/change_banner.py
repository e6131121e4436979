"""The banner that says that the outcome of a closed walkthrough would now be another, and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.kept import StoredChange
from alpdesk.desk.desk import Desk
from alpdesk.desk.kept_forms import FormName
from alpdesk.gui.advice import Advice
from alpdesk.gui.entry_dialog import ReasonDialog
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.trace_body import unbroken
from alpdesk.gui.widgets import Button, Picture, PlainLabel
from alpdesk.language import mark, tr

BECAME = {
    "open": mark("Open"),
    "re-opened": mark("Re-opened"),
    "dismissed": mark("Dismissed"),
    "closed": mark("Closed anew"),
    "gone": mark("Past"),
}
"""What became of a changed outcome, in a word."""


class ChangeBanner(Advice):
    """The latest changed outcome of a patient; ``reopen_wanted`` begins anew, ``dismiss_wanted`` puts it aside."""

    reopen_wanted = Signal(object)
    dismiss_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("suggestion")
        self.setProperty("tone", "watch")
        self._change: StoredChange | None = None
        self._title = PlainLabel("", "strong", wrap=True)
        self._said = PlainLabel("", "body", wrap=True)
        self._known = PlainLabel("", "small", wrap=True)
        self.dismiss = Button(tr("Dismiss…"))
        self.reopen = Button(tr("Re-open"), "refresh", primary=True)
        self.lay(Picture("refresh", "warn", 24), (self._title, self._said, self._known), (self.dismiss, self.reopen))
        self.dismiss.clicked.connect(lambda: self.dismiss_wanted.emit(self._change))
        self.reopen.clicked.connect(lambda: self.reopen_wanted.emit(self._change))
        self.hide()

    @property
    def change(self) -> StoredChange | None:
        """What is shown; None while the banner is hidden."""
        return self._change

    def show_changes(self, changes: Sequence[StoredChange]) -> None:
        """Show the latest change that is still to be looked at, or nothing."""
        self._change = changes[-1] if changes else None
        self.setHidden(self._change is None)
        if self._change is None:
            return
        more = tr("({number} more under Pathways)", number=len(changes) - 1) if len(changes) > 1 else ""
        self._title.setText(f"{self._change.title} {more}".rstrip())
        self._said.setText(told(self._change))
        self._known.setText(known(self._change))
        self.reopen.setText(verb(self._change))
        self.setAccessibleName(f"{self._title.text()}. {self._change.sentence}")


def pending(changes: Sequence[StoredChange]) -> tuple[StoredChange, ...]:
    """Of a patient's changes, oldest first, the latest of each walkthrough where it has still to be looked at."""
    latest = {one.walkthrough_id: one for one in changes}
    return tuple(one for one in latest.values() if one.pending)


def told(change: StoredChange) -> str:
    """The sentence of a changed outcome; dates, and values with their units, stay whole where it wraps."""
    return unbroken(change.sentence)


def verb(change: StoredChange) -> str:
    """What the button that begins anew says."""
    return tr("Continue") if change.state == "re-opened" else tr("Re-open")


def known(change: StoredChange) -> str:
    """When the walkthrough was closed, when the change was found, and who has it in hand."""
    found = format_date(change.at.astimezone().date())
    said = tr("Closed on {date}; changed outcome found on {found}", date=format_date(change.closed_on), found=found)
    if change.state != "re-opened":
        return said
    last = change.decisions[-1]
    return tr(
        "{said}; re-opened by {by} on {date}, not closed yet",
        said=said,
        by=last.by,
        date=format_date(last.at.astimezone().date()),
    )


def became(change: StoredChange) -> str:
    """What became of a changed outcome, by whom, when and why."""
    last = change.decisions[-1]
    on = format_date(last.at.astimezone().date())
    if last.state == "gone":
        return tr("The outcome returned to what it was when the walkthrough was closed, {on}", on=on)
    if last.state == "closed":
        return tr("A new walkthrough was closed by {by} on {on}", by=last.by, on=on)
    return tr("Dismissed by {by} on {on}: {reason}", by=last.by, on=on, reason=last.reason)


def dismissal(
    desk: Desk, jobs: Jobs, change: StoredChange, who: str, done: Callable[[], object], parent: QWidget
) -> ReasonDialog:
    """The form that asks why a changed outcome is put aside."""
    said = tr(
        "{sentence}. The walkthrough stays closed as it was. "
        "This returns when something new changes the outcome again.",
        sentence=change.sentence,
    )
    act = lambda reason: desk.dismiss_change(change, reason)  # noqa: E731 - handed on
    dialog = ReasonDialog(tr("Dismiss the changed outcome"), who, said, tr("Dismiss"), jobs, act, done, parent)
    dialog.keeps(desk, FormName("dismiss", change.patient_id, change.id, mark("dismissing a changed outcome")))
    return dialog
