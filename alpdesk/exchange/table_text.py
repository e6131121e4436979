"""Tables of text as rows of cells: CSV, TSV and what is pasted, in whatever charset and with whatever mark between."""

from __future__ import annotations

import codecs
import csv
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from alpdesk.exchange.json_reader import NotReadable
from alpdesk.language import tr

MARKS = ("\t", ";", ",", "|")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LONGEST_CELL = 65_536
_MOST_COLUMNS = 2_000
_MOST_ROWS = 300_000
_MOST_CELLS = 5_000_000
_MOST_LINES = 2_000_000
_MOST_REMEMBERED = 100_000
"""Different cells that are kept once only, however often the table repeats them."""
_LOOKED_AT = 50
_FORMULA = frozenset("=+-@＝＋－＠")
_GUARD = re.compile(rf"([;\t][\s\"]*)'(?=[{re.escape(''.join(_FORMULA))}])")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


@dataclass(frozen=True, slots=True)
class Row:
    """One row that is not empty, with the line on which it starts, from 1."""

    line: int
    cells: tuple[str, ...]


def decode_table(data: bytes) -> str:
    """The text of a file: by its byte order mark, else UTF-8, UTF-16 where every other byte is empty, else Windows.

    Raises NotReadable for what is no text.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _checked(_decoded(data[len(mark) :] if name == "utf-8" else data, name))
    if b"\x00" in data[:1000]:
        wide = "utf-16-le" if data[1:2] == b"\x00" else "utf-16-be"
        return _checked(_decoded(data, wide))
    try:
        return _checked(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _checked(data.decode("cp1252", "replace") if _has_western(data) else data.decode("latin-1"))


def _has_western(data: bytes) -> bool:
    """Whether the bytes that only Windows's charset uses stand for letters or marks in it."""
    return not any(byte in data for byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D))


def _decoded(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError as bad:
        raise NotReadable(tr("The file is damaged or no text: export it again as CSV in UTF-8.")) from bad


def _checked(text: str) -> str:
    if "\x00" in text:
        raise NotReadable(tr("The file is not a table of text: export it as CSV."))
    return text


def rows_of(text: str) -> list[Row]:
    """The rows of a table that are not empty; raises NotReadable where it is no table.

    The mark between the cells is the one that parts the most rows into the same number of cells.
    """
    mark = mark_of(text)
    reader = csv.reader(_lines(text, mark), delimiter=mark, strict=True)
    rows: list[Row] = []
    seen: dict[str, str] = {}
    before, held = 0, 0
    csv.field_size_limit(_LONGEST_CELL)
    try:
        for cells in reader:
            if len(cells) > _MOST_COLUMNS:
                raise NotReadable(
                    tr(
                        "Line {line} of the table has more than {number} columns.",
                        line=before + 1,
                        number=f"{_MOST_COLUMNS:,}",
                    )
                )
            if len(rows) == _MOST_ROWS:
                raise NotReadable(
                    tr(
                        "The table has more than {number} rows: part it into several files.",
                        number=f"{_MOST_ROWS:,}",
                    )
                )
            stripped = tuple([_unguarded(cell.strip()) for cell in cells])
            if any(stripped):
                held += len(stripped)
                if held > _MOST_CELLS:
                    raise NotReadable(
                        tr(
                            "The table has more than {number} cells: part it into several files.",
                            number=f"{_MOST_CELLS:,}",
                        )
                    )
                if len(seen) < _MOST_REMEMBERED:
                    stripped = tuple([seen.setdefault(cell, cell) for cell in stripped])
                else:
                    stripped = tuple([seen.get(cell, cell) for cell in stripped])
                rows.append(Row(before + 1, stripped))
            before = reader.line_num
    except csv.Error as bad:
        raise NotReadable(
            tr(
                "Line {line} of the table cannot be read: a quotation mark in it stands alone, or a cell has no end.",
                line=before + 1,
            )
        ) from bad
    return rows


def _unguarded(cell: str) -> str:
    """A cell without the apostrophes that keep a spreadsheet from seeing a formula there, as AlpDesk writes them."""
    if "'" not in cell:
        return cell
    return _GUARD.sub(r"\1", cell[1:].lstrip() if cell[:1] == "'" and cell[1:].lstrip()[:1] in _FORMULA else cell)


def _lines(text: str, mark: str) -> Iterator[str]:
    """The lines of a text with their ends; raises NotReadable at one with far too many cells."""
    for number, found in enumerate(_LINE.finditer(text), 1):
        if len(found[0]) > _LONGEST_CELL and found[0].count(mark) > _LONGEST_CELL:
            raise NotReadable(
                tr(
                    "Line {line} of the table has more than {number} columns.",
                    line=number,
                    number=f"{_MOST_COLUMNS:,}",
                )
            )
        if number > _MOST_LINES:
            raise NotReadable(
                tr(
                    "The table has more than {number} lines: part it into several files.",
                    number=f"{_MOST_LINES:,}",
                )
            )
        yield found[0]


def mark_of(text: str) -> str:
    """The mark between the cells: tab, semicolon, comma or bar; a comma where nothing tells."""
    lines = [line for line in text[: _LOOKED_AT * 2_000].splitlines()[:_LOOKED_AT] if line.strip()]
    best = (0, 0, 0)
    found = ","
    for mark in MARKS:
        counts = Counter(_cells(line, mark) for line in lines)
        width, often = max(counts.items(), key=lambda pair: (pair[0] > 1, pair[1], pair[0]), default=(1, 0))
        score = (int(width > 1), often, width)
        if score > best and width > 1:
            best, found = score, mark
    return found


def _cells(line: str, mark: str) -> int:
    try:
        return len(next(csv.reader([line], delimiter=mark), []))
    except csv.Error:
        return 0
