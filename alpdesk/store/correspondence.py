"""Writing what concerns letters: letters themselves and what became of them, the address book, own paragraphs."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from datetime import date, datetime
from typing import Any, Literal

from sqlalchemy import Table, select, update

from alpdesk.clinical.kept import LetterDeed
from alpdesk.clinical.people import Contact, OwnParagraph
from alpdesk.language import tr
from alpdesk.store import tables
from alpdesk.store.entries import patient_key
from alpdesk.store.failures import NotOnFile
from alpdesk.store.rows import key_of
from alpdesk.store.transactions import Change, Transactions

_ENDED = ("ended_at", "ended_by")


class Correspondence(Transactions):
    """The verbs for letters; contacts and paragraphs are replaced, and what they were is kept."""

    def add_letter(  # noqa: PLR0913 - all that is kept of a letter
        self, patient_id: str, walkthrough_id: str, body_json: str, pdf: bytes, sha256: str, who: str, at: datetime,
        *, trace: str = "", language: str = "en",
    ) -> str:  # fmt: skip
        """Keep an issued letter with its PDF and its trace as JSON; returns its id.

        ValueError when ``sha256`` is not the PDF's.
        """
        if hashlib.sha256(pdf).hexdigest() != sha256:
            raise ValueError("the hash is not that of the PDF")
        with self._change(who, at) as change:
            key = patient_key(change, patient_id)
            walkthrough = key_of(walkthrough_id) if walkthrough_id else None
            values = {
                "walkthrough_id": walkthrough, "sha256": sha256, "body": body_json, "pdf": pdf, "trace": trace,
                "language": language,
            }  # fmt: skip
            ident = change.add(tables.letter, {"patient_id": key, **values, **change.by})
            change.note("issue letter", "letter", ident, values, patient=key, text=sha256)
        return str(ident)

    def add_letter_event(
        self, letter_id: str, state: LetterDeed, on: date, note: str, who: str, at: datetime
    ) -> str:  # fmt: skip
        """Note what became of a letter on a day, or take the latest event back; returns its id. Raises NotOnFile."""
        with self._change(who, at) as change:
            found = change.execute(select(tables.letter.c.patient_id).where(tables.letter.c.id == key_of(letter_id)))
            patient = found.scalar()
            if patient is None:
                raise NotOnFile(tr("This letter is not in the record: look it up again."))
            values = {"letter_id": key_of(letter_id), "state": state, "happened": on.isoformat(), "note": note}
            ident = change.add(tables.letter_event, {"patient_id": patient, **values, **change.by})
            text = f"letter {letter_id}"
            change.note(_DEEDS[state], "letter_event", ident, values, patient=patient, text=text)
        return str(ident)

    def add_contact(self, contact: Contact, who: str, at: datetime) -> str:
        """Add somebody to whom letters go; returns the id."""
        return self._add(tables.contact, _columns(contact), who, at)

    def correct_contact(self, contact: Contact, who: str, at: datetime) -> None:
        """Replace a contact; letters keep the recipient as issued. Raises NotOnFile."""
        self._replace(tables.contact, contact.id, _columns(contact), "correct", who, at)

    def end_contact(self, ident: str, who: str, at: datetime, *, back: bool = False) -> None:
        """Offer a contact no more, or ``back`` again; raises NotOnFile."""
        self._end(tables.contact, ident, who, at, back=back)

    def add_paragraph(self, paragraph: OwnParagraph, who: str, at: datetime) -> str:
        """Add a paragraph to the library; returns the id."""
        return self._add(tables.paragraph, _columns(paragraph), who, at)

    def correct_paragraph(self, paragraph: OwnParagraph, who: str, at: datetime) -> None:
        """Replace a paragraph; letters keep the words as issued. Raises NotOnFile."""
        self._replace(tables.paragraph, paragraph.id, _columns(paragraph), "correct", who, at)

    def end_paragraph(self, ident: str, who: str, at: datetime, *, back: bool = False) -> None:
        """Offer a paragraph no more, or ``back`` again; raises NotOnFile."""
        self._end(tables.paragraph, ident, who, at, back=back)

    def _add(self, table: Table, values: dict[str, Any], who: str, at: datetime) -> str:
        with self._change(who, at) as change:
            ident = change.add(table, values | {"version": 1})
            _note(change, "add", table, ident)
        return str(ident)

    def _end(self, table: Table, ident: str, who: str, at: datetime, *, back: bool) -> None:
        deed: Literal["offer", "end"] = "offer" if back else "end"
        self._replace(table, ident, None, deed, who, at)

    def _replace(
        self, table: Table, ident: str, values: dict[str, Any] | None, deed: Literal["correct", "end", "offer"],
        who: str, at: datetime,
    ) -> None:  # fmt: skip
        """Put new values in a row's place, or without them end it or offer it again; what it was is kept."""
        key = key_of(ident)
        with self._change(who, at) as change:
            row = change.execute(select(table).where(table.c.id == key)).mappings().first()
            if row is None:
                raise NotOnFile(tr("This entry is not in the clinic’s lists: look it up again."))
            version = row["version"]
            former = {"entity": table.name, "about": key, "version": version, "body": _body(dict(row))}
            change.note("keep former", "former_entry", change.add(tables.former_entry, former | change.by), former)
            ended = {"ended_at": change.at, "ended_by": change.who} if deed == "end" else dict.fromkeys(_ENDED)
            new = values if values is not None else ended
            change.execute(update(table).where(table.c.id == key).values(**new, version=version + 1))
            _note(change, deed, table, key)


_DEEDS: dict[LetterDeed, str] = {
    "sent": "send letter",
    "answered": "answer letter",
    "taken back": "take back step of letter",
}


def _columns(value: Contact | OwnParagraph) -> dict[str, Any]:
    return {name: text for name, text in asdict(value).items() if name not in {"id", "ended"}}


def _body(row: dict[str, Any]) -> str:
    kept = {name: value or "" for name, value in row.items() if name not in {"id", "version"}}
    return json.dumps(kept, ensure_ascii=False, sort_keys=True)


def _note(change: Change, deed: str, table: Table, ident: int) -> None:
    """The audit line of a contact or paragraph; its digest is of the whole row as it now stands."""
    row = change.execute(select(table).where(table.c.id == ident)).mappings().one()
    change.note(f"{deed} {table.name}", table.name, ident, dict(row))
