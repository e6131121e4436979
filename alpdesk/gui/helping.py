"""Brings the help and the words about the program into the window: F1, the rail, the search."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from alpdesk.gui.about_dialog import AboutDialog
    from alpdesk.gui.help_page import HelpPage
    from alpdesk.gui.page_stack import PageStack
    from alpdesk.gui.rail import Rail

_TOPICS = {
    "changes": "pathways", "pathways": "pathways", "walkthrough": "pathways", "outcome": "pathways",
    "letter": "letters", "letters": "letters", "clinic": "the-vault",
    "bring": "results-in-and-out", "quarantine": "results-in-and-out", "imports": "results-in-and-out",
}  # fmt: skip
"""The page of the help for a page of the window, by the name that the stack of pages gives it."""
_TABS = {
    "record": {
        "summary": "trend", "results": "results", "history": "patients", "pathways": "pathways", "letters": "letters",
        "audit": "the-vault",
    },
    "clinic": {"letterhead": "letters", "addresses": "letters", "paragraphs": "letters", "window": "settings"},
}  # fmt: skip
"""The same for the tabs of a page, where they are about different things."""


class Host(Protocol):
    """What the window has and does for the help."""

    pages: PageStack
    rail: Rail

    @property
    def banner(self) -> QWidget: ...  # noqa: D102
    @property
    def patients(self) -> QWidget: ...  # noqa: D102
    def turn(self, page: QWidget, place: str, *, banner: bool = False) -> None: ...  # noqa: D102


class Helping(QObject):
    """The help of one window; ``about`` is the window about the program while it is open."""

    def __init__(self, window: Host, parent: QWidget) -> None:
        super().__init__(parent)
        self._window, self._parent = window, parent
        self.about: AboutDialog | None = None
        self._before: tuple[QWidget, str, bool] | None = None

    @cached_property
    def page(self) -> HelpPage:
        """The page of the help, built when it is first wanted."""
        from alpdesk.gui.help_page import HelpPage  # noqa: PLC0415 - as said

        page = HelpPage()
        page.about_wanted.connect(self.show_about)
        page.left.connect(self.go_back)
        return page

    def show_help(self) -> None:
        """The help, at the page for where one is."""
        window, shown = self._window, self._window.pages.currentWidget()
        if shown is not None and shown is not self.page:
            self._before = (shown, window.rail.place, window.banner.isVisible())
            self.page.show_page(self._topic(shown))
        window.turn(self.page, "help")
        self.page.take_focus()

    def _topic(self, shown: QWidget) -> str:
        """What the help has to say about what is on screen; nothing of its own leaves the page in hand."""
        if shown is self._window.patients:
            return "patients"
        name = next((name for name, page in vars(self._window.pages).items() if page is shown), "")
        return _TABS.get(name, {}).get(getattr(shown, "tab", ""), _TOPICS.get(name, ""))

    def go_back(self) -> None:
        """Where one was before the help, as it stands."""
        if self._before is not None:
            page, place, banner = self._before
            self._window.turn(page, place, banner=banner)
            page.setFocus()

    def show_about(self) -> None:
        """Versions, sources, licences, hazard log and threat model."""
        from alpdesk.gui.about_dialog import AboutDialog  # noqa: PLC0415 - built when wanted

        self.about = AboutDialog(self._parent)
        self.about.finished.connect(self._on_closed)
        self.about.open()

    def _on_closed(self) -> None:
        if self.about is not None:
            self.about.deleteLater()
            self.about = None
