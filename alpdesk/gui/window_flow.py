"""The way of a walkthrough through the window: begun, its outcome, answers tried out, its letter, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from alpdesk.errors import AlpDeskError
from alpdesk.language import tr

if TYPE_CHECKING:
    from alpdesk.clinical.kept import StoredChange
    from alpdesk.desk.desk import ClosedWalkthrough, Desk, IssuedLetter
    from alpdesk.gui.jobs import Jobs
    from alpdesk.gui.messages import MessageBar, Toast
    from alpdesk.gui.page_stack import PageStack
    from alpdesk.pathways.walkthrough import Walkthrough


class Host(Protocol):
    """What the window gives: its parts, and how to turn to a page or open a record."""

    desk: Desk
    pages: PageStack
    patient_id: str
    messages: MessageBar
    toast: Toast

    def turn(self, page: QWidget, place: str, *, banner: bool = False) -> None: ...  # noqa: D102
    def open_patient(self, patient_id: str, tab: str = "") -> None: ...  # noqa: D102
    def saved(self) -> None: ...  # noqa: D102


class Flow(QObject):
    """Leads from page to page of one patient's walkthrough."""

    def __init__(self, window: Host, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._jobs = window, jobs
        pages = window.pages
        pages.begin_wanted.connect(self.begin)
        pages.closed_wanted.connect(self.show_closed)
        pages.letter_wanted.connect(self.write_letter)
        pages.outcome_reached.connect(self._on_outcome)
        pages.walkthrough_left.connect(lambda: window.open_patient(window.patient_id))
        pages.kept.connect(window.saved)
        pages.outcome_left.connect(self._on_back_from_outcome)
        pages.scratch_asked.connect(self._on_scratch)
        pages.scratch_left.connect(lambda: self._turn(pages.outcome))
        pages.decided.connect(self._on_decided)
        pages.letter_left.connect(self._on_back_from_letter)
        pages.issued.connect(self._on_issued)
        pages.reopen_wanted.connect(self.reopen)

    def begin(self, pathway_id: str) -> None:
        """A walkthrough for the patient whose record is open."""
        pages, patient_id = self._window.pages, self._window.patient_id
        saving = pages.outcome.saving(patient_id, pathway_id) if "outcome" in vars(pages) else None
        if saving is not None:  # its answers are on their way into the record: begun now it would be closed twice
            self._on_outcome(saving)
            return
        page = pages.walkthrough
        try:
            page.begin(patient_id, pathway_id)
        except AlpDeskError as error:
            self._window.messages.say(error.sentence)
            return
        self._turn(page)
        page.setFocus()

    def show_closed(self, closed: ClosedWalkthrough) -> None:
        """The outcome of a walkthrough that is in the record."""
        self._window.pages.outcome.show_closed(closed)
        self._turn(self._window.pages.outcome)

    def write_letter(self, closed: ClosedWalkthrough) -> None:
        """A letter for a closed walkthrough, in the record of its patient; one that is being written is not begun."""
        window = self._window
        if closed.patient_id != window.patient_id:
            window.open_patient(closed.patient_id, "letters")
            if closed.patient_id != window.patient_id:
                return
        page = window.pages.letter
        if page.issuing.writes(closed):
            if not page.issuing.holds(closed):
                window.toast.say(tr("Writing the letter …"))
                return
        else:
            try:
                page.begin(closed)
            except AlpDeskError as error:
                window.messages.say(error.sentence)
                return
        self._turn(page)

    def reopen(self, change: StoredChange) -> None:
        """Begin a closed walkthrough anew, or go on with what was begun."""
        window, page = self._window, self._window.pages.currentWidget()
        self._jobs.run(
            lambda: window.desk.reopen(change), lambda _walk: self._on_reopened(change, page), window.messages.say
        )

    def _turn(self, page: QWidget) -> None:
        self._window.turn(page, "patients", banner=True)

    def _on_outcome(self, walkthrough: Walkthrough) -> None:
        self._window.pages.outcome.show_outcome(self._window.patient_id, walkthrough)
        self._turn(self._window.pages.outcome)

    def _on_back_from_outcome(self, question: str) -> None:
        window, page = self._window, self._window.pages.walkthrough
        if window.pages.outcome.closed is not None:
            window.open_patient(window.patient_id, "pathways")
        else:
            page.resume(page.walkthrough, question)
            self._turn(page)

    def _on_scratch(self, walkthrough: Walkthrough) -> None:
        """Answers tried in a copy that is never kept; leaving it shows the outcome again."""
        self._window.pages.walkthrough.try_out(walkthrough)
        self._turn(self._window.pages.walkthrough)

    def _on_decided(self, closed: ClosedWalkthrough) -> None:
        self._read_again(closed.patient_id)
        accepted, other = tr("Outcome accepted and saved"), tr("Your decision is saved with its reason")
        self._say(accepted if closed.accepted else other, closed.patient_id)

    def _on_back_from_letter(self) -> None:
        """To the outcome that the letter is about where the page still shows it, else to the record."""
        window = self._window
        closed = window.pages.outcome.closed
        if closed is not None and window.pages.letter.issuing.holds(closed):
            self._turn(window.pages.outcome)
        else:
            window.open_patient(window.patient_id, "letters")

    def _on_reopened(self, change: StoredChange, page: QWidget | None) -> None:
        """Go on with it, unless the clinician is with something else by now."""
        window = self._window
        window.saved()
        if window.pages.currentWidget() is not page or QApplication.activeModalWidget() is not None:
            self._say(tr("The walkthrough is open again"), change.patient_id)
            return
        window.open_patient(change.patient_id)
        if window.patient_id == change.patient_id:
            self.begin(change.pathway)

    def _on_issued(self, letter: IssuedLetter) -> None:
        self._read_again(letter.patient_id)
        self._say(tr("Letter issued and kept in the record"), letter.patient_id)

    def _read_again(self, patient_id: str) -> None:
        """Something came into the record of a patient: read that again where it is on screen."""
        window = self._window
        window.saved()
        if patient_id == window.patient_id and window.pages.currentWidget() is window.pages.record:
            window.pages.record.show_patient(patient_id)

    def _say(self, said: str, patient_id: str) -> None:
        """Say what was done, and with whom where somebody else is shown by now."""
        window = self._window
        if patient_id != window.patient_id:
            said = tr("{who}: {what}", who=window.desk.record(patient_id).patient.name, what=said)
        window.toast.say(said)
