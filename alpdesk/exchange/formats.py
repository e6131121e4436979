"""Any file that a laboratory sends: told apart by what it holds, never by its name, and read entry by entry."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Literal

from alpdesk.exchange.json_reader import NotReadable, read_bytes
from alpdesk.exchange.laboratory import Laboratory
from alpdesk.exchange.reading import Entry
from alpdesk.language import mark, tr, tr_marked

Format = Literal["FHIR JSON", "FHIR NDJSON", "HL7 v2", "C-CDA", "table"]
_HEAD = 65_536
LARGEST = 64 * 2**20
"""Bytes of a table or of HL7 messages; NDJSON, which is read line by line, may be of any size."""
LARGEST_TREE = 32 * 2**20
"""Bytes of a FHIR Bundle or a C-CDA document, which take several times as much memory."""
_LONGEST_LINE = 4 * 2**20
"""Bytes of one line of NDJSON; a resource of results has a few thousand."""
_MAGIC = (
    (b"PK\x03\x04", mark("an Excel or OpenDocument file: save it as CSV")),
    (b"\xd0\xcf\x11\xe0", mark("an old Excel or Word file: save it as CSV")),
    (b"%PDF", mark("a PDF: mark its table, copy it, and paste it into AlpDesk")),
    (b"{\\rtf", mark("a word processor’s file: copy its table and paste it into AlpDesk")),
    (b"\x89PNG", mark("a picture: type the results in")),
    (b"\xff\xd8\xff", mark("a picture: type the results in")),
    (b"\x1f\x8b", mark("a compressed file: unpack it first")),
    (b"SQLite format 3", mark("a database: export the results from the program that it belongs to")),
)
_BLANKS = re.compile("[ \N{NO-BREAK SPACE}]{2,}")
_XML = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<")


def read(path: Path, laboratory: Laboratory, latest: date) -> Iterator[Entry]:
    """Every result of a file of any supported format; ``latest`` is the last day that a result can be from.

    Raises NotReadable, with one clear sentence, for what cannot be read as a whole.
    """
    kind = format_of(path)
    if kind == "FHIR NDJSON":
        from alpdesk.exchange.fhir_reading import read_ndjson  # noqa: PLC0415 - each format loads its own

        yield from read_ndjson(_Lines(path), laboratory, latest)
    elif kind == "FHIR JSON":
        from alpdesk.exchange.fhir_reading import read_fhir  # noqa: PLC0415 - as above
        from alpdesk.exchange.json_quick import parsed  # noqa: PLC0415 - as above

        yield from read_fhir(parsed(_whole(path, LARGEST_TREE)), laboratory, latest)
    elif kind == "HL7 v2":
        from alpdesk.exchange.hl7 import read_hl7  # noqa: PLC0415 - as above

        yield from read_hl7(_whole(path, LARGEST), laboratory, latest)
    elif kind == "C-CDA":
        from alpdesk.exchange.ccda import read_ccda  # noqa: PLC0415 - as above

        yield from read_ccda(_whole(path, LARGEST_TREE), laboratory, latest)
    else:
        from alpdesk.exchange.table import read_table  # noqa: PLC0415 - as above

        yield from read_table(_whole(path, LARGEST), laboratory, latest)


def read_text(text: str, laboratory: Laboratory, latest: date) -> Iterator[Entry]:
    """Every result of a text that was pasted: FHIR, HL7 v2, or a table of a spreadsheet, a PDF or a terminal.

    Where no other mark parts the cells of a table, two or more blanks do. Raises NotReadable as ``read`` does.
    """
    plain = text.strip("\ufeff \r\n")
    if not plain.strip():
        raise NotReadable(tr("Nothing was pasted: copy the results first."))
    data = plain.encode("utf-8", "replace")
    if len(data) > LARGEST:
        raise NotReadable(
            tr("The text is larger than {number} MB: save it as a file and read that.", number=LARGEST // 2**20)
        )
    if plain[0] in "{[":
        from alpdesk.exchange.fhir_reading import read_fhir, read_ndjson  # noqa: PLC0415 - each format loads its own
        from alpdesk.exchange.json_quick import parsed  # noqa: PLC0415 - as above

        lines = _is_ndjson(data[:_HEAD])
        yield from (
            read_ndjson(data.splitlines(), laboratory, latest) if lines else read_fhir(parsed(data), laboratory, latest)
        )
        return
    from alpdesk.exchange.hl7_text import looks_like_hl7  # noqa: PLC0415 - as above

    if looks_like_hl7(data):
        from alpdesk.exchange.hl7 import read_hl7  # noqa: PLC0415 - as above

        yield from read_hl7(data, laboratory, latest)
        return
    from alpdesk.exchange.table import read_table  # noqa: PLC0415 - as above

    yield from read_table(parted(plain).encode("utf-8", "replace"), laboratory, latest)


def format_of_text(text: str) -> Format:
    """What a pasted text is; a table where nothing says otherwise."""
    plain = text.strip("\ufeff \r\n")
    head = plain[:_HEAD].encode("utf-8", "replace")
    if plain[:1] in {"{", "["}:
        return "FHIR NDJSON" if _is_ndjson(head) else "FHIR JSON"
    from alpdesk.exchange.hl7_text import looks_like_hl7  # noqa: PLC0415 - JSON needs none of it

    return "HL7 v2" if looks_like_hl7(head) else "table"


def parted(text: str) -> str:
    """The text with a tab for two or more blanks, where most of its lines have such and no other mark parts them."""
    lines = [line for line in text.splitlines() if line.strip()]
    wide = sum(_BLANKS.search(line.strip()) is not None for line in lines)
    marked = sum("\t" in line or ";" in line for line in lines)
    if wide * 2 <= len(lines) or marked:
        return text
    return "\n".join(_BLANKS.sub("\t", line.strip()) for line in text.splitlines())


def format_of(path: Path) -> Format:
    """What a file holds, by its first bytes; raises NotReadable naming what AlpDesk does not read."""
    head = _head(path)
    for magic, what in _MAGIC:
        if head.startswith(magic):
            raise NotReadable(tr("This is {what}.", what=tr_marked(what)))
    if not head.strip(b"\xef\xbb\xbf \t\r\n"):
        raise NotReadable(tr("The file is empty: export it again, or choose another file."))
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head.decode("utf-16", "ignore").encode("utf-8", "ignore")
    if _XML.match(head):
        return _xml_format(head)
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start[:1] in {b"{", b"["}:
        return "FHIR NDJSON" if _is_ndjson(start) else "FHIR JSON"
    from alpdesk.exchange.hl7_text import looks_like_hl7  # noqa: PLC0415 - JSON needs none of it

    return "HL7 v2" if looks_like_hl7(head) else "table"


def _head(path: Path) -> bytes:
    try:
        if path.is_file():
            with path.open("rb") as file:
                return file.read(_HEAD)
    except (OSError, ValueError):
        pass
    return read_bytes(path, _HEAD)  # says in a sentence what is wrong with it


def _whole(path: Path, largest: int) -> bytes:
    if path.stat().st_size > largest:
        raise NotReadable(
            tr(
                "The file is larger than {number} MB: part it into several files, or export less.",
                number=largest // 2**20,
            )
        )
    return read_bytes(path, largest)


def _xml_format(head: bytes) -> Format:
    if b"<ClinicalDocument" in head:
        return "C-CDA"
    if b"http://hl7.org/fhir" in head:
        raise NotReadable(tr("The file is FHIR in XML: export it as FHIR R4 in JSON."))
    raise NotReadable(tr("The file is XML, but no C-CDA document: export the results as CSV, HL7 v2 or FHIR R4."))


def _is_ndjson(start: bytes) -> bool:
    """Whether the first line is a whole object and another line begins one."""
    line, _, rest = start.partition(b"\n")
    return line.rstrip().endswith(b"}") and rest.lstrip()[:1] == b"{"


class _Lines:
    """The lines of a file, one at a time, as often as they are asked for."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __iter__(self) -> Iterator[bytes]:
        """Raise NotReadable at a line that is too long for a resource."""
        try:
            with self._path.open("rb") as file:
                while line := file.readline(_LONGEST_LINE + 1):
                    if len(line) > _LONGEST_LINE:
                        raise NotReadable(
                            tr(
                                "A line of the file is longer than {number} MB, which no resource is.",
                                number=_LONGEST_LINE // 2**20,
                            )
                        )
                    yield line
        except OSError as bad:
            raise NotReadable(
                tr("The file could not be read to its end: check that it is still there and try again.")
            ) from bad
