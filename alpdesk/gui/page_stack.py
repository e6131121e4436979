"""The pages of the window, each built when it is first wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from alpdesk.desk.desk import Desk
from alpdesk.gui.barring import bar
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.one_pass import make_ready

if TYPE_CHECKING:
    from alpdesk.gui.changes_page import ChangesPage
    from alpdesk.gui.clinic_page import ClinicPage
    from alpdesk.gui.import_page import ImportPage
    from alpdesk.gui.imports_page import ImportsPage
    from alpdesk.gui.letter_page import LetterPage
    from alpdesk.gui.letters_page import LettersPage
    from alpdesk.gui.outcome_page import OutcomePage
    from alpdesk.gui.pathways_page import PathwaysPage
    from alpdesk.gui.quarantine_page import QuarantinePage
    from alpdesk.gui.record_page import RecordPage
    from alpdesk.gui.rerunning import Rerunning
    from alpdesk.gui.walkthrough_page import WalkthroughPage


class PageStack(QStackedWidget):
    """One page at a time; what the pages ask for and what happened on them leaves by the stack's own signals."""

    failed = Signal(str)
    changed = Signal(str, object)
    begin_wanted = Signal(str)
    closed_wanted = Signal(object)
    letter_wanted = Signal(object)
    import_wanted = Signal()
    export_wanted = Signal()
    trend_wanted = Signal(object)
    outcome_reached = Signal(object)
    walkthrough_left = Signal()
    kept = Signal()
    scratch_left = Signal()
    outcome_left = Signal(str)
    scratch_asked = Signal(object)
    decided = Signal(object)
    letter_left = Signal()
    issued = Signal(object)
    accepted = Signal(object)
    import_left = Signal()
    folder_wanted = Signal()
    past_wanted = Signal()
    settled = Signal(str, object)
    undone = Signal(str)
    said = Signal(str)
    reopen_wanted = Signal(object)
    patient_wanted = Signal(str)
    dismissed = Signal()
    clinic_changed = Signal(str)
    language_wanted = Signal(str)
    looks_wanted = Signal(str, float)

    def __init__(self, desk: Desk, jobs: Jobs, banner: QWidget, rerunning: Rerunning) -> None:
        super().__init__()
        self._desk, self._jobs, self._banner, self._rerunning = desk, jobs, banner, rerunning

    def minimumSizeHint(self) -> QSize:
        """Small enough for any window: the bodies of the pages scroll."""
        return QSize(480, 280)

    def hasHeightForWidth(self) -> bool:
        """It takes the room that there is."""
        return False

    def make_ready(self) -> None:
        """Build the page that is wanted next, hidden and styled, while nobody waits for it."""
        if self._desk.may("read"):
            make_ready(self.record)

    def restyle(self) -> None:
        """Have the pages that exist follow a change of theme."""
        for name in ("record", "walkthrough", "outcome", "letter"):
            page = self.__dict__.get(name)
            if page is not None:
                page.restyle()

    @cached_property
    def record(self) -> RecordPage:
        """The page of one patient."""
        from alpdesk.gui.pins import Pins  # noqa: PLC0415 - as below
        from alpdesk.gui.record_page import RecordPage  # noqa: PLC0415 - the list is painted before

        page = RecordPage(self._desk, self._jobs, self._banner)
        page.changed.connect(self.changed)
        page.failed.connect(self.failed)
        page.begin_wanted.connect(self.begin_wanted)
        page.outcome_wanted.connect(self.closed_wanted)
        page.letter_wanted.connect(self.letter_wanted)
        page.import_wanted.connect(self.import_wanted)
        page.export_wanted.connect(self.export_wanted)
        page.trend.export_wanted.connect(self.trend_wanted)
        bar(self._desk, "export", page.trend.export)
        pins = Pins(self._desk, self._jobs, page)
        for table in (page.results, page.all_results):
            table.keep_pins(pins)
        page.reopen_wanted.connect(self.reopen_wanted)
        self.addWidget(page)
        return page

    @cached_property
    def walkthrough(self) -> WalkthroughPage:
        """The page of a walkthrough."""
        from alpdesk.gui.walkthrough_page import WalkthroughPage  # noqa: PLC0415 - built when wanted

        page = WalkthroughPage(self._desk, self._jobs)
        page.outcome_reached.connect(self.outcome_reached)
        page.closed.connect(self.walkthrough_left)
        page.scratch_left.connect(self.scratch_left)
        page.kept.connect(self.kept)
        page.failed.connect(self.failed)
        self.addWidget(page)
        return page

    @cached_property
    def outcome(self) -> OutcomePage:
        """The page of an outcome."""
        from alpdesk.gui.outcome_page import OutcomePage  # noqa: PLC0415 - built when wanted

        page = OutcomePage(self._desk, self._jobs)
        page.back_wanted.connect(self.outcome_left)
        page.scratch_asked.connect(self.scratch_asked)
        page.saved.connect(self.decided)
        page.letter_wanted.connect(self.letter_wanted)
        page.failed.connect(self.failed)
        self.addWidget(page)
        return page

    @cached_property
    def letter(self) -> LetterPage:
        """The page of a letter."""
        from alpdesk.gui.letter_page import LetterPage  # noqa: PLC0415 - built when wanted

        page = LetterPage(self._desk, self._jobs)
        page.back_wanted.connect(self.letter_left)
        page.issued.connect(self.issued)
        page.changed.connect(self.changed)
        page.failed.connect(self.failed)
        self.addWidget(page)
        return page

    @cached_property
    def letters(self) -> LettersPage:
        """The letters of everybody."""
        from alpdesk.gui.letters_page import LettersPage  # noqa: PLC0415 - built when wanted

        page = LettersPage(self._desk, self._jobs)
        page.list.changed.connect(self.changed)
        page.list.failed.connect(self.failed)
        self.addWidget(page)
        return page

    @cached_property
    def bring(self) -> ImportPage:
        """The page of a file of results."""
        from alpdesk.gui.import_page import ImportPage  # noqa: PLC0415 - built when wanted

        page = ImportPage(self._desk, self._jobs)
        page.accepted.connect(self.accepted)
        page.left.connect(self.import_left)
        page.folder_wanted.connect(self.folder_wanted)
        page.past_wanted.connect(self.past_wanted)
        self.addWidget(page)
        return page

    @cached_property
    def quarantine(self) -> QuarantinePage:
        """The results that wait for a choice."""
        from alpdesk.gui.quarantine_page import QuarantinePage  # noqa: PLC0415 - built when wanted

        page = QuarantinePage(self._desk, self._jobs)
        page.settled.connect(self.settled)
        page.failed.connect(self.failed)
        page.patient_wanted.connect(self.patient_wanted)
        self.addWidget(page)
        return page

    @cached_property
    def imports(self) -> ImportsPage:
        """The imports so far."""
        from alpdesk.gui.imports_page import ImportsPage  # noqa: PLC0415 - built when wanted

        page = ImportsPage(self._desk, self._jobs)
        page.undone.connect(self.undone)
        page.left.connect(self.import_left)
        page.said.connect(self.said)
        page.failed.connect(self.failed)
        self.addWidget(page)
        return page

    @cached_property
    def pathways(self) -> PathwaysPage:
        """The pathways to read."""
        from alpdesk.gui.pathways_page import PathwaysPage  # noqa: PLC0415 - built when wanted

        page = PathwaysPage(self._desk, self._jobs)
        page.failed.connect(self.failed)
        self.addWidget(page)
        return page

    @cached_property
    def changes(self) -> ChangesPage:
        """The outcomes to look at."""
        from alpdesk.gui.changes_page import ChangesPage  # noqa: PLC0415 - built when wanted

        page = ChangesPage(self._desk, self._jobs, self._rerunning)
        page.chosen.connect(self.patient_wanted)
        page.reopen_wanted.connect(self.reopen_wanted)
        page.dismissed.connect(self.dismissed)
        self.addWidget(page)
        return page

    @cached_property
    def clinic(self) -> ClinicPage:
        """What belongs to the clinic and to no patient."""
        from alpdesk.gui.clinic_page import ClinicPage  # noqa: PLC0415 - built when wanted

        page = ClinicPage(self._desk, self._jobs)
        page.said.connect(self.clinic_changed)
        page.language_wanted.connect(self.language_wanted)
        page.looks_wanted.connect(self.looks_wanted)
        page.changed.connect(self.changed)
        page.failed.connect(self.failed)
        self.addWidget(page)
        return page

    def stop(self) -> None:
        """Begin nothing more, and give up what only reads."""
        if "clinic" in vars(self):
            self.clinic.stop()
