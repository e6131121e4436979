"""What can be done from where one is in the window, for the search over everything."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QWidget

from alpdesk.desk.desk import Desk
from alpdesk.desk.duties import Deed
from alpdesk.gui.helping import Helping
from alpdesk.gui.looks import Looks
from alpdesk.gui.page_stack import PageStack
from alpdesk.gui.palette import Action
from alpdesk.gui.undoing import Undoing
from alpdesk.gui.window_files import Files
from alpdesk.gui.window_letters import Correspondence
from alpdesk.language import LANGUAGES, NAMES, spoken, tr


class Window(Protocol):
    """What the window can do."""

    desk: Desk
    looks: Looks
    pages: PageStack
    patient_id: str
    files: Files
    helping: Helping
    letters: Correspondence
    undoing: Undoing

    @property
    def banner(self) -> QWidget: ...  # noqa: D102
    def lock(self) -> None: ...  # noqa: D102
    def new_patient(self) -> None: ...  # noqa: D102
    def show_import(self) -> None: ...  # noqa: D102
    def show_patients(self) -> None: ...  # noqa: D102
    def show_pathways(self) -> None: ...  # noqa: D102
    def show_changes(self) -> None: ...  # noqa: D102
    def show_clinic(self) -> None: ...  # noqa: D102
    def open_patient(self, patient_id: str) -> None: ...  # noqa: D102
    def begin_pathway(self, pathway_id: str) -> None: ...  # noqa: D102
    def show_keys(self) -> None: ...  # noqa: D102
    def show_tour(self) -> object: ...  # noqa: D102
    def speak(self, language: str) -> None: ...  # noqa: D102


def actions(window: Window) -> tuple[Action, ...]:
    """What can be done by who is at the desk, with a patient's record open or without."""
    pending, waiting = window.desk.count_pending(), window.desk.count_waiting()
    always: tuple[tuple[Deed | None, Action], ...] = (
        ("enter", Action(tr("New patient"), "user-plus", window.new_patient, "Ctrl+N")),
        ("import", Action(tr("Import results"), "file-import", window.show_import, "Ctrl+I")),
        ("export", Action(tr("Export…"), "file-export", window.files.export, "Ctrl+Shift+E")),
        ("import", Action(tr("Paste results"), "clipboard-text", window.files.paste)),
        (
            "import",
            Action(tr("Quarantine ({waiting})", waiting=waiting), "inbox", window.files.show_quarantine, "Ctrl+6"),
        ),
        ("import", Action(tr("Imports so far"), "history", window.files.show_imports)),
        ("settings", Action(tr("Drop folder"), "inbox", window.files.edit_drop_folder)),
        ("read", Action(tr("Patients"), "users", window.show_patients, "Ctrl+1")),
        (None, Action(tr("Pathways and their evidence"), "route", window.show_pathways, "Ctrl+2")),
        (None, Action(tr("Clinic: letterhead, people"), "settings", window.show_clinic, "Ctrl+4")),
        (
            "read",
            Action(tr("Outcomes to look at ({pending})", pending=pending), "refresh", window.show_changes, "Ctrl+5"),
        ),
        (
            "read",
            Action(
                tr("Letters ({waiting})", waiting=window.letters.waiting()),
                "mail",
                window.letters.show_letters,
                "Ctrl+7",
            ),
        ),
        ("read", Action(tr("Letters that wait for an answer"), "clock", partial(window.letters.show_letters, "sent"))),
        (None, Action(tr("Address book"), "users", partial(window.letters.show_tab, "addresses"))),
        (None, Action(tr("Library of paragraphs"), "quote", partial(window.letters.show_tab, "paragraphs"))),
        (None, Action(tr("Help"), "help-circle", window.helping.show_help, "F1")),
        (None, Action(tr("About AlpDesk: versions, licences, hazard log"), "info-circle", window.helping.show_about)),
        ("read", Action(tr("Tour of the window"), "route", window.show_tour)),
        (None, Action(tr("Keyboard shortcuts"), "command", window.show_keys, "Ctrl+/")),
        (None, Action(tr("Light or dark theme"), "moon", window.looks.other_theme)),
        *(
            (None, Action(NAMES[one], "message-report", partial(window.speak, one)))
            for one in LANGUAGES
            if one != spoken()
        ),
        *(
            (None, Action(tr("Undo: {step}", step=one.said), "arrow-back-up", window.undoing.undo, "Ctrl+Z"))
            for one in window.undoing.done[:1]
        ),
        *(
            (None, Action(tr("Redo: {step}", step=one.said), "arrow-forward-up", window.undoing.redo, "Ctrl+Shift+Z"))
            for one in window.undoing.undone[:1]
        ),
        (None, Action(tr("Lock"), "lock", window.lock, "Ctrl+L")),
    )
    may = tuple(action for deed, action in always if deed is None or window.desk.may(deed))
    return (*_in_record(window), *may) if window.patient_id and window.banner.isVisible() else may


def _in_record(window: Window) -> tuple[Action, ...]:
    page = window.pages.record
    return (
        Action(tr("Add result"), "test-pipe", _there(window, page.add_result), "Ctrl+R"),
        Action(tr("Add problem"), "clipboard-list", _there(window, page.add_problem)),
        Action(tr("Add medicine"), "pill", _there(window, page.add_medicine)),
        Action(tr("Add operation or event"), "scissors", _there(window, page.add_procedure)),
        *(
            Action(tr("Start pathway: {title}", title=one.title), "route", lambda one=one: window.begin_pathway(one.id))  # type: ignore[misc]
            for one in window.desk.pathways
        ),
    )


def _there(window: Window, run: Callable[[], object]) -> Callable[[], object]:
    """Go to the record that is open, then do something in it."""

    def go() -> None:
        window.open_patient(window.patient_id)
        run()

    return go
