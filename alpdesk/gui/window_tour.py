"""What the tour of the window shows, and when: once on the demonstration clinic, and whenever it is asked for."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QWidget

from alpdesk.gui.patients_page import PatientsPage
from alpdesk.gui.top_bar import TopBar
from alpdesk.gui.tour import Stop, Tour
from alpdesk.language import tr


class Host(Protocol):
    """The parts of the window that are explained."""

    top: TopBar
    patients: PatientsPage

    @property
    def status(self) -> QWidget: ...  # noqa: D102
    @property
    def rail(self) -> QWidget: ...  # noqa: D102
    def show_patients(self) -> None: ...  # noqa: D102


def begin_tour(window: Host, parent: QWidget) -> Tour:
    """Lead through the list of patients."""
    window.show_patients()
    return Tour(parent, lambda: stops(window))


def stops(window: Host) -> tuple[Stop, ...]:
    """The parts that one should know of, in the order in which one needs them."""
    top, page = window.top, window.patients
    return (
        Stop(
            page.table,
            tr("The most pressing first"),
            tr(
                "Each row has the latest ALP with its flag, its change since the one before, and what is to be done. "
                "Arrow keys choose a patient, Enter opens the record."
            ),
        ),
        Stop(
            top.search,
            tr("Search everything"),
            tr("Ctrl+K finds patients, actions and settings: a few letters and Enter lead anywhere."),
        ),
        Stop(
            page.bring,
            tr("Bring results in"),
            tr(
                "Drop a file anywhere on the window, choose one, or paste a table. "
                "You check every row before it is stored."
            ),
        ),
        Stop(
            top.undo,
            tr("Undo instead of asking"),
            tr("What you did is listed here by name. Ctrl+Z takes back the last step; nothing is erased."),
        ),
        Stop(
            window.status,
            tr("Everything is saved"),
            tr("What you enter is in the record at once, encrypted. What you are still typing survives a lock."),
        ),
        Stop(
            window.rail,
            tr("All places, each with its key"),
            tr("F1 opens the help, Ctrl+/ shows the keyboard shortcuts. Search for “tour” to see this again."),
        ),
    )
