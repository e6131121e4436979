"""Reading what concerns letters: the letters and what became of them, the address book, own paragraphs."""

# ruff: noqa: S608 - the SQL is put together from constants of this package; every value is a parameter

from __future__ import annotations

from abc import abstractmethod
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any, Literal

from alpdesk.clinical.kept import LetterEvent, LetterHead, StoredLetter, standing_events
from alpdesk.clinical.people import Contact, OwnParagraph
from alpdesk.language import tr
from alpdesk.store import rows
from alpdesk.store.failures import NotOnFile
from alpdesk.store.rows import key_of

Listed = Literal["contact", "paragraph"]
_LETTER = "id, patient_id, walkthrough_id, body, sha256, entered_by, entered_at"
_EVENT = "id, letter_id, state, happened, note, entered_by, entered_at"
_CONTACT = ["name", "organisation", "address", "kind", "telephone", "fax", "email", "language", "note"]
_PARAGRAPH = ["title", "text", "pathway", "kind", "language"]


def _inside(path: str) -> str:
    return f"coalesce(json_extract(l.body, '$.letter.{path}'), '')"


_HEAD = (
    f"SELECT {rows.HEAD}, l.id, coalesce(l.walkthrough_id, ''), {_inside('footing.pathway')}, "
    f"{_inside('recipient.name')}, {_inside('template')}, l.language, {_inside('on')}, l.entered_by, l.entered_at "
    "FROM letter l JOIN patient p ON p.id = l.patient_id"
)
_LATEST_OR_WAITING = (
    "l.id IN (SELECT id FROM letter ORDER BY id DESC LIMIT ?) OR (SELECT e.state FROM letter_event e "
    "WHERE e.letter_id = l.id ORDER BY e.id DESC LIMIT 1) <> 'answered'"
)


class CorrespondenceReadings:
    """What can be read of letters."""

    @abstractmethod
    def _run(self, sql: str, parameters: Sequence[object] = ()) -> Sequence[rows.Row]:
        """Run one SELECT."""

    def letters(self, patient_id: str) -> tuple[StoredLetter, ...]:
        """The patient's issued letters, oldest first, without their PDF bytes."""
        found = self._run(f"SELECT {_LETTER} FROM letter WHERE patient_id = ? ORDER BY id", [key_of(patient_id)])
        return tuple(map(_letter, found))

    def letter(self, letter_id: str) -> StoredLetter:
        """One issued letter without its PDF bytes; raises NotOnFile."""
        found = self._run(f"SELECT {_LETTER} FROM letter WHERE id = ?", [key_of(letter_id)])
        if not found:
            raise NotOnFile(tr("This letter is not in the record: look it up again."))
        return _letter(found[0])

    def letter_pdf(self, letter_id: str) -> bytes:
        """The PDF of an issued letter, byte for byte; raises NotOnFile."""
        found = self._run("SELECT pdf FROM letter WHERE id = ?", [key_of(letter_id)])
        if not found:
            raise NotOnFile(tr("This letter is not in the record: look it up again."))
        return bytes(found[0][0])

    def letter_trace(self, letter_id: str) -> str:
        """What each sentence of an issued letter rests on, as JSON; empty for an old one. Raises NotOnFile."""
        found = self._run("SELECT trace FROM letter WHERE id = ?", [key_of(letter_id)])
        if not found:
            raise NotOnFile(tr("This letter is not in the record: look it up again."))
        return str(found[0][0])

    def letter_heads(self, patient_id: str = "", limit: int = 1_000) -> tuple[LetterHead, ...]:
        """The issued letters of a patient, or of all, the latest first, with what became of them.

        Of all, the latest ``limit`` and every older one that was sent and is not answered: a clinic that marks none
        as sent need not read all that it ever wrote.
        """
        condition, value = ("l.patient_id = ?", key_of(patient_id)) if patient_id else (_LATEST_OR_WAITING, limit)
        found = self._run(f"{_HEAD} WHERE {condition} ORDER BY l.id DESC", [value])
        events = self._letter_events([row[8] for row in found])
        return tuple(_head(row, standing_events(tuple(events[row[8]]))) for row in found)

    def letter_events(self, letter_id: str) -> tuple[LetterEvent, ...]:
        """All that was entered of a letter, oldest first, what was taken back too."""
        return tuple(self._letter_events([key_of(letter_id)])[key_of(letter_id)])

    def _letter_events(self, keys: Sequence[int]) -> defaultdict[int, list[LetterEvent]]:
        events: defaultdict[int, list[LetterEvent]] = defaultdict(list)
        first, last = (min(keys), max(keys)) if keys else (0, 0)
        sql = f"SELECT {_EVENT} FROM letter_event WHERE letter_id BETWEEN ? AND ? ORDER BY id"
        for ident, letter, state, happened, note, by, at in self._run(sql, [first, last]):
            told = date.fromisoformat(happened), note, by, rows.instant_of(at)
            events[letter].append(LetterEvent(str(ident), str(letter), state, *told))
        return events

    def contacts(self, *, ended: bool = False) -> tuple[Contact, ...]:
        """Everybody to whom letters go, by name; with ``ended`` also those who are not offered any more."""
        return tuple(Contact(*row) for row in self._listed("contact", _CONTACT, ended=ended))

    def paragraphs(self, *, ended: bool = False) -> tuple[OwnParagraph, ...]:
        """The library of paragraphs, by title; with ``ended`` also those that are not offered any more."""
        found = self._listed("paragraph", _PARAGRAPH, ended=ended)
        return tuple(OwnParagraph(*row) for row in found)

    def _listed(self, entity: Listed, names: Sequence[str], *, ended: bool) -> list[list[Any]]:
        condition = "" if ended else "WHERE ended_at IS NULL"
        columns, order = ", ".join(names), f"{names[0]}, id"
        found = self._run(f"SELECT id, {columns}, ended_at FROM {entity} {condition} ORDER BY {order}")
        return [[str(row[0]), *row[1:-1], row[-1] is not None] for row in found]


def _letter(row: rows.Row) -> StoredLetter:
    ident, patient, walk, body, sha, by, at = row
    return StoredLetter(str(ident), str(patient), str(walk or ""), body, sha, by, rows.instant_of(at))


def _head(row: rows.Row, events: tuple[LetterEvent, ...]) -> LetterHead:
    ident, walk, pathway, recipient, template, language, on, by, at = row[8:]
    day = date.fromisoformat(on) if on else None
    told = pathway, recipient, template, language, day, by, rows.instant_of(at)
    return LetterHead(str(ident), rows.head_of(row[:8]), str(walk), *told, events)
