"""Pictures of what concerns letters: the letter and the patient's copy, its forms, all letters, what they draw on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

from PySide6.QtWidgets import QDialog, QWidget

from alpdesk.gui.letters_list import LettersList
from alpdesk.gui.library_panel import LibraryPanel
from alpdesk.gui.main_window import MainWindow

Go = Callable[[], object]


class Holder(Protocol):
    """What opens forms."""

    dialog: QDialog | None


def steps(window: MainWindow) -> Iterator[tuple[str, Go]]:
    """Each picture by its name; the letter page is shown already, and nothing is written for any of them."""
    page = window.pages.letter
    yield "15b-letter-patients-copy", lambda: _copy(window)
    yield "15c-letter-insert", lambda: _form(page.making, page.form.insert.click)
    yield "15d-letter-results", lambda: _form(page.making, page.form.options.choose.click)
    yield "15e-letter-recipient", lambda: _form(page.making, page.form.recipient.add.click)
    yield "34-letters", lambda: _all(window)
    yield "35-letter-sent", lambda: _state(window.pages.letters.list)
    yield "36-letter-as-issued", lambda: _issued(window.pages.letters.list)
    yield "37-address-book", lambda: window.letters.show_tab("addresses")
    yield "38-contact", lambda: _entry(window, "addresses")
    yield "39-paragraphs", lambda: window.letters.show_tab("paragraphs")
    yield "39b-paragraph", lambda: _entry(window, "paragraphs")
    yield "39c-letterhead", lambda: window.pages.clinic.turn_to("letterhead")


def _copy(window: MainWindow) -> None:
    page = window.pages.letter
    page.form.options.copy.setChecked(True)
    page.turn_to("copy")


def _form(holder: Holder, ask: Go) -> QWidget | None:
    """A form over the page; the one before it is gone."""
    _close(holder)
    ask()
    return holder.dialog


def _close(holder: Holder) -> None:
    if holder.dialog is not None:
        holder.dialog.done(0)
        holder.dialog = None


def _all(window: MainWindow) -> None:
    page = window.pages.letter
    _close(page.making)
    page.turn_to("letter")
    page.form.options.copy.setChecked(False)
    window.letters.show_letters()


def _state(letters: LettersList) -> QWidget | None:
    """The form that says when a letter was sent, of one that is not."""
    issued = next((n for n in range(letters.model.count) if _stands(letters, n) == "issued"), 0)
    letters.table.take(issued)
    return _form(letters, letters.sent.click)


def _stands(letters: LettersList, number: int) -> str:
    found = letters.model.row(number)
    return found.state if found is not None else ""


def _issued(letters: LettersList) -> QWidget | None:
    return _form(letters, letters.open)


def _entry(window: MainWindow, tab: str) -> QWidget | None:
    _close(window.pages.letters.list)
    panel = window.pages.clinic.panels[tab]
    assert isinstance(panel, LibraryPanel), "a list of the clinic"  # noqa: S101 - for the type checker
    return _form(panel, lambda: panel.open_form(panel.current()))
