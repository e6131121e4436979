"""A file or a text of results as it is read: every entry, whose it is, and what else a FHIR Bundle holds."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from alpdesk.clinical.record import Patient, Record
from alpdesk.clinical.wording import fold
from alpdesk.desk.checks import NotAccepted
from alpdesk.desk.intake_values import Source
from alpdesk.desk.retelling import in_english, retold
from alpdesk.errors import AlpDeskError
from alpdesk.language import mark, tr

if TYPE_CHECKING:
    from alpdesk.exchange.laboratory import Laboratory
    from alpdesk.exchange.reading import Entry

Told = Callable[[int, int], None]
"""Hears how many entries of a file are done, of how many; 0 while that is not known."""
PASTED = mark("pasted text")
_EACH = 500
_NOTE_ON_RESULT = "Observation “"
_HEAD = 65_536


class Stopped(AlpDeskError):
    """Reading was stopped by the clinician; nothing was recorded."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """All that a file holds: its entries in their order, and the record of its one patient beside them."""

    source: Source
    format: str
    laboratory: str
    entries: tuple[Entry, ...]
    others: Record
    left_out: tuple[str, ...] = ()


def incoming(
    source: Source, profiles: Mapping[str, Laboratory], latest: date, told: Told, stopped: Callable[[], bool]
) -> Incoming:
    """Read a file or text with what is known of the laboratory; raises NotReadable, and Stopped when asked to stop.

    Where nobody chose a laboratory, a known one is taken whose name the file gives, or whose headings its table has.
    What is said of entries is English, because it is kept with the import; what is said of the file is for the screen.
    """
    with in_english():
        found = _incoming(source, profiles, latest, told, stopped)
    return replace(found, left_out=tuple(map(retold, found.left_out)))


def _incoming(
    source: Source, profiles: Mapping[str, Laboratory], latest: date, told: Told, stopped: Callable[[], bool]
) -> Incoming:
    from alpdesk.exchange.laboratory import UNKNOWN  # noqa: PLC0415 - loaded with the first file

    reader = _Reader(source, latest, told, stopped)
    chosen = source.laboratory
    if chosen == UNKNOWN and profiles:
        chosen = reader.by_headings(profiles.values()) or chosen
    entries = reader.entries(chosen)
    named = {fold(one.laboratory): one.laboratory for one in entries if one.laboratory}
    known = {name: profile for name, profile in profiles.items() if name in named}
    if chosen == UNKNOWN and known:
        entries, chosen = reader.by_name(entries, known)
    others, left_out = reader.others()
    if not entries and not any((others.problems, others.medicines, others.procedures, others.answers)):
        raise reader.nothing or NotAccepted(tr("The file holds no results: export it again, or choose another file."))
    said = chosen.name or (next(iter(named.values())) if len(named) == 1 else "")
    told_ = replace(source, laboratory=chosen, sha256=reader.sha256())
    return Incoming(told_, reader.format, said, tuple(entries), others, left_out)


class _Reader:
    """Reads one source, as often as it takes."""

    def __init__(self, source: Source, latest: date, told: Told, stopped: Callable[[], bool]) -> None:
        self._source, self._latest, self._told, self._stopped = source, latest, told, stopped
        self.format = _format(source)
        self.nothing: AlpDeskError | None = None
        self._read = 0

    def entries(self, laboratory: Laboratory) -> list[Entry]:
        """Every entry, read with what is known of a laboratory."""
        from alpdesk.exchange import formats  # noqa: PLC0415 - as above

        path = self._source.path
        found = (
            formats.read_text(self._source.text, laboratory, self._latest)
            if path is None
            else formats.read(path, laboratory, self._latest)
        )
        return list(self._counted(found))

    def _counted(self, entries: Iterable[Entry]) -> Iterable[Entry]:
        for number, entry in enumerate(entries, 1):
            if number % _EACH == 0:
                if self._stopped():
                    raise Stopped(tr("Reading was stopped: nothing was recorded."))
                self._told(number, 0)
            yield entry

    def by_headings(self, profiles: Iterable[Laboratory]) -> Laboratory | None:
        """The laboratory whose headings the table has: of several the one with the most."""
        wanted = [one for one in profiles if one.columns]
        if self.format != "table" or not wanted:
            return None
        from alpdesk.exchange.table_text import decode_table, rows_of  # noqa: PLC0415 - as above

        heads = [frozenset(map(fold, row.cells)) for row in rows_of(decode_table(self._head()))[:20]]
        fits = [one for one in wanted if any(set(one.columns) <= head for head in heads)]
        return max(fits, key=lambda one: len(one.columns), default=None)

    def by_name(self, entries: list[Entry], known: Mapping[str, Laboratory]) -> tuple[list[Entry], Laboratory]:
        """The entries, those of each known laboratory read with what is known of it; the laboratory if it is one."""
        from alpdesk.exchange.laboratory import UNKNOWN  # noqa: PLC0415 - as above

        names = {fold(one.laboratory) for one in entries} - {""}
        for name, profile in known.items():
            again = self.entries(profile)
            if len(again) == len(entries):
                alone, pairs = len(names) == 1, zip(entries, again, strict=True)
                entries = [new if alone or fold(old.laboratory) == name else old for old, new in pairs]
        return entries, next(iter(known.values())) if len(names) == 1 else UNKNOWN

    def others(self) -> tuple[Record, tuple[str, ...]]:
        """The record of the one patient of a FHIR Bundle without its results, and what of it was left out."""
        if self.format != "FHIR JSON":
            return Record(Patient("", "")), ()
        from alpdesk.exchange.fhir import NotOnePatient, record_of  # noqa: PLC0415 - as above
        from alpdesk.exchange.json_reader import NotReadable, parse, read_json  # noqa: PLC0415 - as above

        path = self._source.path
        value = read_json(path) if path is not None else parse(self._source.text.strip("\ufeff \r\n"))
        if not isinstance(value, dict) or value.get("resourceType") != "Bundle":
            return Record(Patient("", "")), ()
        try:
            record = record_of(value)
        except (NotOnePatient, NotReadable) as error:
            self.nothing = error
            return Record(Patient("", "")), ()
        notes = tuple(note for note in record.notes if not note.startswith(_NOTE_ON_RESULT))
        return replace(record, results=(), notes=()), notes

    def sha256(self) -> str:
        """The hash of what was read."""
        if self._source.path is None:
            return hashlib.sha256(self._source.text.encode("utf-8", "replace")).hexdigest()
        with self._source.path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    def _head(self) -> bytes:
        """The beginning of the table, in whole lines."""
        if self._source.path is None:
            return self._source.text[:_HEAD].encode("utf-8", "replace")
        with self._source.path.open("rb") as file:
            head = file.read(_HEAD)
        return head if len(head) < _HEAD else head[: head.rfind(b"\n") + 1] or head


def _format(source: Source) -> str:
    from alpdesk.exchange import formats  # noqa: PLC0415 - as above

    return formats.format_of(source.path) if source.path is not None else formats.format_of_text(source.text)


def mark_of(entry: Entry) -> str:
    """What tells the same row in this or another file: person, analyte, value, date and status; no message number."""
    who, result = entry.patient, entry.result or entry.held
    numbers = [part for one in who.identifiers for part in (one.system, one.value)] or [who.id]
    said = (
        fold(who.family), fold(who.given), who.born.text, entry.code, entry.name, entry.value, entry.unit, entry.taken,
        entry.status, result.identifier if result else "", *numbers,
    )  # fmt: skip
    return hashlib.sha256("\x1f".join(said).encode("utf-8", "replace")).hexdigest()
