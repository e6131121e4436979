"""Outcomes to look at: closed walkthroughs whose outcome would now be another, and how far running them again is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from alpdesk.clinical.record import Patient
from alpdesk.desk.desk import Desk
from alpdesk.desk.reruns import PendingChange, Rerun
from alpdesk.gui.barring import bar
from alpdesk.gui.change_banner import dismissal, known, told, verb
from alpdesk.gui.entry_dialog import ReasonDialog
from alpdesk.gui.history_cards import two_lines
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.patients_model import identifier_text
from alpdesk.gui.record_tabs import ScrollTab
from alpdesk.gui.rerunning import Rerunning
from alpdesk.gui.widgets import Button, Card, Chip, IconLabel, PlainLabel
from alpdesk.language import plural, tr

MOST = 100
"""So many are shown at once, the latest found; the others follow as these are decided on."""


class ChangesPage(QWidget):
    """The list. ``chosen`` gives the patient whose record to open, ``reopen_wanted`` the change to begin anew for.

    ``dismissed`` tells that one was put aside.
    """

    chosen = Signal(str)
    reopen_wanted = Signal(object)
    dismissed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, rerunning: Rerunning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._desk, self._jobs, self._rerunning = desk, jobs, rerunning
        self.dialog: ReasonDialog | None = None
        self.rows: list[ChangeCard] = []
        self.list = ScrollTab(tr("Outcomes to look at"))
        self._count = PlainLabel("", "muted")
        self.progress = PlainLabel("", "small", wrap=True)
        self.stop = Button(tr("Stop for now"), "x")
        self._build()
        rerunning.told.connect(self._on_told)
        rerunning.ended.connect(self._on_ended)
        rerunning.failed.connect(self._on_failed)
        self.stop.clicked.connect(self._on_stop)

    def refresh(self) -> None:
        """Read the list again."""
        found = self._desk.pending_changes()
        self.list.clear()
        self.rows = [ChangeCard(one) for one in found[:MOST]]
        for row in self.rows:
            row.chosen.connect(self.chosen)
            row.reopen_wanted.connect(self.reopen_wanted)
            row.dismiss_wanted.connect(self._on_dismiss)
            bar(self._desk, "close", row.dismiss)
            self.list.add(row)
        self._count.setText(_counted(len(found)))
        if not found:
            card = Card()
            said = tr("No closed walkthrough has a changed outcome that has not been looked at.")
            card.body.addWidget(IconLabel(said, "checks", "body", wrap=True, tint="accent"))
            self.list.add(card)

    def take_focus(self) -> None:
        """Put the keyboard on the first one, or on the list."""
        (self.rows[0].open if self.rows else self.list).setFocus()

    def _on_dismiss(self, found: PendingChange) -> None:
        who = _name(found)
        dialog = dismissal(self._desk, self._jobs, found.change, who, self._on_dismissed, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog = dialog
        dialog.open()

    def _on_dismissed(self) -> None:
        self.refresh()
        self.take_focus()
        self.dismissed.emit()

    def _on_told(self, done: int, total: int) -> None:
        self.progress.setText(tr("Running closed walkthroughs again: {done} of {total}", done=done, total=total))
        self.progress.show()
        self.stop.setVisible(done < total)

    def _on_ended(self, rerun: Rerun) -> None:
        self.progress.setText(rerun.sentence)
        self.progress.setVisible(bool(rerun.content or rerun.changed))
        self.stop.hide()
        if self.isVisible():
            self.refresh()

    def _on_failed(self, sentence: str) -> None:
        self.progress.setText(sentence)
        self.stop.hide()

    def _on_stop(self) -> None:
        self._rerunning.stop()
        self.progress.setText(
            tr("{progress}. Stopped; it goes on when the clinic is opened again.", progress=self.progress.text())
        )
        self.stop.hide()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(tr("Outcomes to look at"), "title"))
        words.addWidget(self._count)
        words.addWidget(self.progress)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignBottom)
        self.progress.hide()
        self.stop.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 10)
        box.setSpacing(12)
        box.addLayout(head)
        box.addWidget(self.list, 1)


class ChangeCard(Card):
    """One changed outcome: whose, from what to what, because of what, and what can be done."""

    chosen = Signal(str)
    reopen_wanted = Signal(object)
    dismiss_wanted = Signal(object)

    def __init__(self, found: PendingChange) -> None:
        super().__init__()
        self.found, change = found, found.change
        name = _name(found)
        self.open = Button(tr("Open"), "user")
        self.open.setAccessibleName(tr("Open the record of {name}. {sentence}", name=name, sentence=change.sentence))
        self.dismiss = Button(tr("Dismiss…"))
        self.dismiss.setAccessibleName(tr("Dismiss the changed outcome of {name}", name=name))
        self.reopen = Button(verb(change), "refresh")
        self.reopen.setAccessibleName(tr("{verb} the walkthrough of {name}", verb=verb(change), name=name))
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(two_lines(name, _which(found), "strong"), 1)
        if change.state == "re-opened":
            head.addWidget(Chip(tr("Re-opened"), "info", "refresh"))
        for button in (self.open, self.dismiss, self.reopen):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addWidget(two_lines(told(change), f"{change.title}. {known(change)}"))
        self.open.clicked.connect(lambda: self.chosen.emit(change.patient_id))
        self.reopen.clicked.connect(lambda: self.reopen_wanted.emit(change))
        self.dismiss.clicked.connect(lambda: self.dismiss_wanted.emit(found))


def _counted(number: int) -> str:
    said = plural(
        number,
        "{number} closed walkthrough would now end otherwise",
        "{number} closed walkthroughs would now end otherwise",
    )
    return f"{said}; {tr('the latest {most} are shown', most=MOST)}" if number > MOST else said


def _name(found: PendingChange) -> str:
    who = found.patient
    return Patient("", who.family, who.given, who.title).name


def _which(found: PendingChange) -> str:
    born = tr("born {born}, ", born=found.patient.born) if found.patient.born.text else ""
    return f"{born}{identifier_text(found.patient.identifier)}"
