"""Letters as a list: whom each is about and to, how it stands and since when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QTableView

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.kept import LetterHead, LetterState
from alpdesk.clinical.wording import ago, fold
from alpdesk.gui import style
from alpdesk.gui.letter_words import STATES
from alpdesk.gui.painting import draw_chip, draw_two
from alpdesk.gui.person_panel import head_name
from alpdesk.gui.rows_model import RowsDelegate, RowsModel
from alpdesk.language import mark, tr, tr_marked

WHO, LETTER, STATE, MADE = range(4)
FILTERS: tuple[LetterState, ...] = ("draft", "issued", "sent", "answered")
_TONES: dict[LetterState, str] = {"draft": "pathway", "issued": "letter", "sent": "due", "answered": "monitoring"}


def since(one: LetterHead) -> date | None:
    """The day from which a letter stands as it does; None for a draft."""
    return one.events[-1].on if one.events else one.issued_on


class LettersModel(RowsModel[LetterHead]):
    """The letters that the filter lets through; drafts first, then the latest."""

    columns = (mark("Patient"), mark("Letter"), mark("State"), mark("Issued", "column of letters"))

    def __init__(self, titles: dict[str, str], today: date) -> None:
        super().__init__()
        self._titles, self.today = titles, today
        self._all: tuple[LetterHead, ...] = ()
        self._state, self._text = "", ""

    def show_letters(self, letters: Sequence[LetterHead]) -> None:
        """Hold these from now on; the filter stays."""
        self._all = tuple(letters)
        self.show_rows(self._let_through())

    def filter(self, state: str, text: str) -> None:
        """Show only those that stand like this (all for none), and in which every word is found."""
        self._state, self._text = state, text
        self.show_rows(self._let_through())

    def counts(self) -> dict[str, int]:
        """How many stand how; empty for all."""
        return {"": len(self._all)} | {state: sum(one.state == state for one in self._all) for state in FILTERS}

    def place(self, walkthrough_id: str, letter_id: str) -> int:
        """The number of a row, or -1."""
        wanted = walkthrough_id, letter_id
        return next((n for n, one in enumerate(self._rows) if (one.walkthrough_id, one.id) == wanted), -1)

    def title(self, one: LetterHead) -> str:
        """The pathway that a letter is about."""
        return self._titles.get(one.pathway, one.pathway)

    def said(self, row: LetterHead, column: int) -> str:
        """What a cell says."""
        return ", ".join(part for part in self.lines(row, column) if part)

    def lines(self, one: LetterHead, column: int) -> tuple[str, str]:
        """What a cell says, in two lines."""
        if column == WHO:
            born = one.patient.born
            return head_name(one.patient), tr("born {day}", day=born) if born.text else ""
        if column == LETTER:
            return one.recipient or tr("No recipient yet"), self.title(one)
        if column == STATE:
            return tr_marked(STATES[one.state]), self._below(one)
        return (format_date(one.issued_on) if one.issued_on else tr("not yet")), one.by

    def _below(self, one: LetterHead) -> str:
        """Since when it stands so, and what was noted then."""
        day = since(one)
        if day is None:
            return tr("not issued")
        told = tr("{day}, {ago}", day=format_date(day), ago=ago(day, self.today))
        note = one.events[-1].note if one.events else ""
        return f"{told}: {note}" if note else told

    def _let_through(self) -> tuple[LetterHead, ...]:
        words = fold(self._text).split()
        return tuple(
            one
            for one in self._all
            if (not self._state or one.state == self._state) and all(word in self._sought(one) for word in words)
        )

    def _sought(self, one: LetterHead) -> str:
        return fold(" ".join(self.said(one, column) for column in range(len(self.columns))))


class LettersDelegate(RowsDelegate[LetterHead]):
    """Paints a letter in two lines a cell, how it stands as a chip."""

    def __init__(self, table: QTableView, model: LettersModel) -> None:
        super().__init__(table)
        self._model = model

    def paint_cell(self, painter: QPainter, room: QRectF, row: LetterHead, column: int, font: QFont) -> None:
        """Paint one cell."""
        colours = style.tokens()
        above, below = self._model.lines(row, column)
        if column != STATE:
            draw_two(painter, room, above, below, colours, font, bold=column in {WHO, LETTER})
            return
        top = QRectF(room.left(), room.top(), room.width(), room.height() * 0.56)
        draw_chip(painter, top, above, _TONES[row.state], colours, font)
        lower = QRectF(room.left(), top.bottom(), room.width(), room.height() * 0.44)
        draw_two(painter, lower.adjusted(0, -lower.height(), 0, 0), "", below, colours, font)
