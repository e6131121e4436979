"""After the unlock: the place where one was, once its patient is confirmed, and the forms that were not saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from alpdesk.errors import AlpDeskError
from alpdesk.gui.return_page import KeptStrip, ReturnPage, locked_words
from alpdesk.gui.returning import go_back, open_form
from alpdesk.gui.tab_order import chain, stops
from alpdesk.language import tr, tr_marked

if TYPE_CHECKING:
    from alpdesk.desk.kept_forms import FormName
    from alpdesk.gui.jobs import Jobs
    from alpdesk.gui.main_window import MainWindow
    from alpdesk.gui.returning import Left


class WelcomeBack(QObject):
    """Leads one window back to a place; nothing of a patient is shown before it is said whose record it was."""

    def __init__(self, window: MainWindow, jobs: Jobs, left: Left | None) -> None:
        super().__init__(window)
        self._window, self._jobs, self._left = window, jobs, left
        self.page: ReturnPage | None = None
        self.strip = KeptStrip(window.desk.today())
        window.notices.addWidget(self.strip)
        chain(stops(window.criticals.strip)[-1], (self.strip,))
        self.strip.go_on.connect(self._on_form)
        self.strip.discarded.connect(self._on_discarded)
        self.strip.show_kept(window.desk.kept_forms())
        if left is not None:
            self._ask(left)

    @property
    def pending(self) -> Left | None:
        """The place that nobody has gone back to yet."""
        return self._left if self.page is not None else None

    def _ask(self, left: Left) -> None:
        """Ask whether to go on with the patient; a place of no patient is shown at once."""
        window, place = self._window, left.place
        form = place.form
        if form is not None:
            self.strip.without(form)
        if not place.patient_id:
            go_back(window, place)
            return
        try:
            patient = window.desk.whom(place.patient_id)
        except AlpDeskError:
            return
        locked = locked_words(left.why, left.at, left.minutes)
        said = tr("{locked} You were on {place}.", locked=locked, place=place.said)
        doing = kept_words(form) if form else tr("Everything that you saved is kept.")
        self.page = ReturnPage(window.desk.user.name, said, patient, window.desk.today(), doing)
        self.page.go_on.connect(self._on_yes)
        self.page.elsewhere.connect(self._on_no)
        window.turn(self.page, "patients")
        self.page.take_focus()

    def _on_yes(self) -> None:
        if self._left is not None:
            go_back(self._window, self._left.place)
            self._done()

    def _on_no(self) -> None:
        """The list of patients, and what was typed offered above it."""
        self._window.show_patients()
        self.strip.show_kept(self._window.desk.kept_forms())
        self._done()

    def _done(self) -> None:
        page, self.page, self._left = self.page, None, None
        if page is not None:
            self._window.pages.removeWidget(page)
            page.deleteLater()

    def _on_form(self, name: FormName) -> None:
        try:
            open_form(self._window, name)
        except AlpDeskError as error:
            self._window.messages.say(error.sentence)

    def _on_discarded(self, name: FormName) -> None:
        desk = self._window.desk
        self._jobs.run(lambda: desk.drop_form(name), None, self._window.messages.say)


def kept_words(form: FormName) -> str:
    """What somebody was doing in a form, and that it is kept."""
    return tr("You were {doing}: what you typed is kept.", doing=tr_marked(form.saying))
