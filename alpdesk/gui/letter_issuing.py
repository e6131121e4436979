"""What leaves the page of a letter: the PDF that is issued, the paper, and the reasons of an issued letter."""

from __future__ import annotations

import os
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QFileDialog, QWidget

from alpdesk.desk.desk import Desk
from alpdesk.errors import AlpDeskError
from alpdesk.gui.form_drafts import Draft
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.letter_sheets import COPY, Sheets
from alpdesk.gui.printing import AskPrinter, print_pages
from alpdesk.language import Language, mark, plural, speaking, tr, tr_marked

if TYPE_CHECKING:
    from alpdesk.desk.desk import ClosedWalkthrough
    from alpdesk.desk.letters import IssuedLetter

_KINDS = {
    ".pdf": (mark("Issue the letter as PDF"), "PDF (*.pdf)"),
    ".json": (mark("Export what each sentence rests on"), "JSON (*.json)"),
}
ChoosePath = Callable[[QWidget, str], str]
"""Asks where to write: gets the window and a name; empty when the clinician thinks better of it."""


class Telling(NamedTuple):
    """Who is told what came of something in the background, whatever is on screen by then."""

    said: Callable[[str], object]
    failed: Callable[[str], object]


def choose_path(parent: QWidget, name: str) -> str:
    """Ask where to write a PDF or JSON file; empty when the clinician thinks better of it."""
    told, kinds = _KINDS[Path(name).suffix]
    path, _ = QFileDialog.getSaveFileName(parent, tr_marked(told), name, kinds)
    return path


class LetterIssuing(QObject):
    """Issues, prints and exports for a page; ``done`` holds what is out, by sheet, ``busy`` while it is being written.

    ``issued`` gives the file once the letter is out, ``refused`` the sentence why it is not, ``said`` words for the
    foot of the page. Of a letter that is no longer on screen ``kept`` gives what is out, ``told`` says what was done
    and ``failed`` what went wrong: the page shows another one by then.
    """

    issued = Signal(object)
    refused = Signal(str)
    said = Signal(str)
    kept = Signal(object)
    told = Signal(str)
    failed = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, page: QWidget, choose: ChoosePath, ask: AskPrinter) -> None:
        super().__init__(page)
        self._desk, self._jobs, self._page, self._choose, self._ask = desk, jobs, page, choose, ask
        self._sheets: Sheets | None = None
        self._writing: list[Sheets] = []
        self.done: dict[str, IssuedLetter] = {}

    def begin(self, sheets: Sheets) -> None:
        """Another letter is in hand; one that is still being written comes to its end."""
        self._sheets, self.done = sheets, {}

    @property
    def busy(self) -> bool:
        """Whether the letter in hand is being written."""
        return any(one is self._sheets for one in self._writing)

    def writes(self, closed: ClosedWalkthrough) -> bool:
        """Whether a letter about this outcome is being written, in hand or not."""
        return any(one.closed.id == closed.id for one in self._writing)

    def holds(self, closed: ClosedWalkthrough) -> bool:
        """Whether the letter in hand is about this outcome."""
        return self._sheets is not None and self._sheets.closed.id == closed.id

    def issue(self, sheets: Sheets, key: str, kept: Draft | None) -> None:
        """Ask where to, then issue what is not out yet; the draft ``kept``, and that under ``key``, are dropped."""
        if sheets.main.letter.recipient is None:
            self._refuse(tr("Choose a recipient before the letter is issued."))
            return
        path = self._choose(self._page, f"referral-letter-{self._desk.today().isoformat()}.pdf")
        if path:
            target = Path(path if path.casefold().endswith(".pdf") else f"{path}.pdf")
            self._write(target, sheets, key, kept, agreed=str(target) == path)

    def _write(self, target: Path, sheets: Sheets, key: str, kept: Draft | None, *, agreed: bool) -> None:
        """Issue in the background: the letter, then the patient’s copy beside it.

        ``agreed``: the clinician was asked whether a file of that very name may be replaced; nobody was asked of the
        copy's, so that it takes a name that is free.
        """
        desk, closed = self._desk, sheets.closed
        letters = {which: sheet.letter for which, sheet in sheets.all.items() if which not in self.done}
        places = dict.fromkeys(letters, target)
        if len(letters) > 1:
            places[COPY] = _free(target.with_stem(f"{target.stem}-patient"))
        self._writing.append(sheets)
        self.said.emit(tr("Writing the letter …"))

        def work() -> tuple[dict[str, IssuedLetter], str]:
            out: dict[str, IssuedLetter] = {}
            why = ""
            for which, letter in letters.items():
                place = places[which]
                try:
                    replaced = agreed and place == target and place.exists()
                    out[which] = desk.issue(letter, place, closed, replace_file=replaced)
                except AlpDeskError as problem:
                    if not out:
                        raise
                    why = problem.sentence
            desk.drop_draft(key)
            if kept is not None:
                kept.forget()
            return out, why

        self._jobs.run(
            work, lambda told: self._on_issued(sheets, *told, target), lambda why: self._on_refused(sheets, why)
        )

    def _on_issued(self, sheets: Sheets, out: dict[str, IssuedLetter], why: str, target: Path) -> None:
        why = tr("The letter is issued, the patient’s copy is not yet: {why}", why=why) if why else ""
        self._end(sheets)
        if sheets is not self._sheets:
            self.kept.emit(next(iter(out.values())))
            self._on_refused(sheets, why)
            return
        self.done |= out
        self.issued.emit(target)
        if why:
            self._refuse(why)

    def _on_refused(self, sheets: Sheets, why: str) -> None:
        self._end(sheets)
        if sheets is self._sheets:
            self._refuse(why)
        elif why:
            self.failed.emit(_named(sheets, why))

    def _end(self, sheets: Sheets) -> None:
        self._writing = [one for one in self._writing if one is not sheets]

    def _refuse(self, sentence: str) -> None:
        self.refused.emit(sentence)

    def _telling(self, sheets: Sheets | None) -> Telling:
        """Tells at the foot of the letter that it is about; where that is not on screen, the window, with the name."""

        def to(elsewhere: SignalInstance) -> Callable[[str], None]:
            return lambda sentence: self._say(sheets, sentence, elsewhere)

        return Telling(to(self.told), to(self.failed))

    def _say(self, sheets: Sheets | None, sentence: str, elsewhere: SignalInstance) -> None:
        if sheets is None or (sheets is self._sheets and self._page.isVisible()):
            self.said.emit(sentence)
        else:
            elsewhere.emit(_named(sheets, sentence))

    def export_reasons(self) -> None:
        """Ask where to, then write what each sentence of the issued letter rests on."""
        sheets, desk = self._sheets, self._desk
        issued = self.done.get(sheets.shown if sheets else "")
        if issued is None:
            return
        path = self._choose(self._page, f"referral-letter-{desk.today().isoformat()}-reasons.json")
        if path:
            target = Path(path if path.casefold().endswith(".json") else f"{path}.json")
            said = tr("Reasons written to {file}; the file holds patient data.", file=target.name)
            tell = self._telling(sheets)
            self._jobs.run(
                lambda: desk.export_trace(issued.id, target, replace_file=target.exists()),
                lambda _: tell.said(said),
                tell.failed,
            )

    def print_sheet(self, which: str, data: bytes, language: str) -> None:
        """Ask for the printer, then print the issued PDF, or the draft shown, which says so across every page."""
        issued, sheets = self.done.get(which), self._sheets
        with speaking(_language(language)):
            across = "" if issued else tr("Draft, not issued")
        print_pdf(
            self._desk, self._jobs, self._page, data, issued.id if issued else "", across, self._ask,
            self._telling(sheets),
        )  # fmt: skip


def print_pdf(
    desk: Desk, jobs: Jobs, parent: QWidget, data: bytes, letter_id: str, across: str, ask: AskPrinter,
    tell: Telling,
) -> None:  # fmt: skip
    """Ask for the printer, then print in the background; an issued letter as it is kept, with a line in the audit."""
    printer = ask(parent, data)
    if printer is None:
        return

    def work() -> int:
        pages = print_pages(printer, desk.letter_pdf(letter_id) if letter_id else data, across)
        if letter_id:
            desk.printed_letter(letter_id)
        return pages

    said = lambda pages: tell.said(plural(pages, "{number} page was printed.", "{number} pages were printed."))  # noqa: E731 - handed on
    jobs.run(work, said, tell.failed)


def _named(sheets: Sheets, sentence: str) -> str:
    """What is said of a letter where another one is on screen."""
    return tr("{who}: {what}", who=sheets.main.letter.patient.name, what=sentence)


def _free(path: Path) -> Path:
    """A name beside this one that no file has: the same, else with a number."""
    numbered = (path.with_stem(f"{path.stem}-{number}") for number in count(2))
    return path if not os.path.lexists(path) else next(one for one in numbered if not os.path.lexists(one))


def _language(name: str) -> Language:
    return next((one for one in ("de", "fr") if one == name), "en")
