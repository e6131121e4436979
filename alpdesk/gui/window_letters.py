"""What concerns letters in the window, beside the letter in the making: the list of all, address book, library."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from alpdesk.desk.desk import ClosedWalkthrough, Desk
    from alpdesk.gui.jobs import Jobs
    from alpdesk.gui.letters_page import LettersPage
    from alpdesk.gui.page_stack import PageStack
    from alpdesk.gui.undoing import Undoing
    from alpdesk.gui.window_flow import Flow


class Host(Protocol):
    """What the window gives: its parts, and how to turn to a page or open a record."""

    desk: Desk
    pages: PageStack
    undoing: Undoing
    flow: Flow

    def turn(self, page: QWidget, place: str, *, banner: bool = False) -> None: ...  # noqa: D102
    def open_patient(self, patient_id: str, tab: str = "") -> None: ...  # noqa: D102
    def show_clinic(self) -> None: ...  # noqa: D102


class Correspondence(QObject):
    """Leads to the letters of everybody, and from there to a record or a letter in the making."""

    def __init__(self, window: Host, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._jobs = window, jobs
        window.undoing.told.connect(self._read_again)

    @cached_property
    def page(self) -> LettersPage:
        """The page of all letters, built when it is first wanted."""
        page = self._window.pages.letters
        page.list.patient_wanted.connect(lambda patient_id: self._window.open_patient(patient_id, "letters"))
        page.list.write_wanted.connect(self._on_write)
        return page

    def show_letters(self, state: str = "") -> None:
        """The letters of everybody; ``state`` shows only those that stand like this."""
        self.page.refresh()
        if state:
            self.page.list.show_state(state)
        self._window.turn(self.page, "letters")
        self.page.take_focus()

    def show_tab(self, tab: str) -> None:
        """A tab of the clinic's page: “addresses” or “paragraphs”."""
        self._window.show_clinic()
        self._window.pages.clinic.turn_to(tab)
        self._window.pages.clinic.take_focus()

    def take_up(self, tab: str, ident: str) -> None:
        """Open the form of a tab again that was open before: for a new entry, or the one that was corrected.

        Somebody who was added to the address book from a letter is added there.
        """
        from alpdesk.gui.library_panel import LibraryPanel  # noqa: PLC0415 - the window is painted before

        pages = self._window.pages
        if tab == "addresses" and not ident and vars(pages).get("letter") is pages.currentWidget():
            pages.letter.making.add_contact()
            return
        self.show_tab(tab)
        panel = self._window.pages.clinic.panels.get(tab)
        if isinstance(panel, LibraryPanel):
            panel.take_up(ident)

    def waiting(self) -> int:
        """How many letters wait for an answer."""
        desk = self._window.desk
        return len(desk.letter_list(states=("sent",))) if desk.may("read") else 0

    def _on_write(self, closed: ClosedWalkthrough) -> None:
        """Go on with a letter, in the record of its patient."""
        self._window.open_patient(closed.patient_id, "letters")
        self._window.flow.write_letter(closed)

    def _read_again(self, _said: str, _patient_id: str) -> None:
        """Something was undone, or done again: read again what is on screen of it."""
        pages = self._window.pages
        shown = next((name for name in ("letters", "clinic") if vars(pages).get(name) is pages.currentWidget()), "")
        if shown == "letters":
            pages.letters.refresh()
        elif shown == "clinic":
            pages.clinic.refresh()
