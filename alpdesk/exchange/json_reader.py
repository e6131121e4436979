"""Reading one JSON file strictly: numbers as decimals, nothing ambiguous let through."""

from __future__ import annotations

import codecs
import json
import re
from collections import Counter
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, NoReturn

from alpdesk.errors import AlpDeskError
from alpdesk.language import tr

LARGEST = 32 * 2**20
"""Bytes: a larger file is refused unread. Parsing takes about 7 bytes of memory a byte; a patient's file has 1–5 MB."""
DEEPEST = 200
"""Levels of nesting; real files have fewer than 30."""

_BLANKS = " \t\r\n"
"""What JSON allows around a value."""
_LONE_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


class NotReadable(AlpDeskError):
    """The file cannot be used; the sentence says what it is and what to do."""


def read_json(path: Path) -> Any:
    """The value that a UTF-8 JSON file holds; numbers are int or Decimal, as printed.

    Raises NotReadable for a folder, a file that is missing, unreadable, empty, larger than ``LARGEST``, nested more
    than ``DEEPEST`` levels, not UTF-8, not JSON, XML, or NDJSON, and for NaN, Infinity and a key given twice.
    """
    text = decode(read_bytes(path, LARGEST))
    stripped = text.strip()
    if not stripped:
        raise NotReadable(tr("The file is empty: export the patient again, or choose another file."))
    if stripped.startswith("<"):
        raise NotReadable(tr("The file is XML, not JSON: export the patient as a FHIR R4 Bundle in JSON."))
    return parse(stripped)


def read_bytes(path: Path, largest: int) -> bytes:
    """The bytes of a file of at most ``largest`` bytes; raises NotReadable with the reason."""
    try:
        if path.is_dir():
            raise NotReadable(tr("This is a folder: choose one file in it."))
        if not path.exists():
            raise NotReadable(tr("There is no file of this name: check the name and the folder."))
        if not path.is_file():
            raise NotReadable(tr("This is not a file: choose a file that holds one patient."))
        with path.open("rb") as file:
            data = file.read(largest + 1)
    except (OSError, ValueError) as error:
        raise NotReadable(
            tr("The file could not be read: check that it is still there and that you may open it.")
        ) from error
    if len(data) > largest:
        raise NotReadable(
            tr(
                "The file is larger than {number} MB, which is more than one patient’s record: export fewer "
                "resources (laboratory results, problems, medicines, procedures, answers) and try again.",
                number=largest // 2**20,
            )
        )
    return data


def decode(data: bytes) -> str:
    """The bytes as UTF-8, with or without a byte order mark; raises NotReadable."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise NotReadable(tr("The file is in UTF-16: save it as UTF-8 and try again."))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotReadable(
            tr(
                "The file is not UTF-8 text (byte {number} is not valid): save it as UTF-8 and try again.",
                number=error.start + 1,
            )
        ) from error


def parse(text: str) -> Any:
    """The value of one JSON text; raises NotReadable."""
    decoder = json.JSONDecoder(
        object_pairs_hook=_object, parse_float=_number, parse_int=_integer, parse_constant=_not_a_number
    )
    try:
        value, end = decoder.raw_decode(text, len(text) - len(text.lstrip(_BLANKS)))
    except json.JSONDecodeError as error:
        raise NotReadable(
            tr(
                "The file is not valid JSON (line {line}, column {column}): it may be damaged or cut off.",
                line=error.lineno,
                column=error.colno,
            )
        ) from error
    except RecursionError as error:
        raise _too_deep() from error
    _refuse_rest(text[end:].lstrip())
    check_depth(value)
    return _mended(value) if _LONE_SURROGATE.search(text) else value


def _refuse_rest(rest: str) -> None:
    if rest.startswith("{"):
        raise NotReadable(
            tr("The file is NDJSON, with one resource a line: export the patient as one FHIR R4 Bundle in JSON.")
        )
    if rest:
        raise NotReadable(tr("The file goes on after the end of its JSON: it may be damaged."))


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        twice = next(key for key, number in Counter(key for key, _ in pairs).items() if number > 1)
        raise NotReadable(
            tr("The file gives “{name}” twice in one place, so it is not clear which is meant.", name=twice[:40])
        )
    return fields


def _number(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation as error:
        raise NotReadable(tr("The file holds a number too large to be a measurement.")) from error


def _integer(text: str) -> int | Decimal:
    return int(text) if len(text) <= len("123456789012345678") else _number(text)


def _not_a_number(text: str) -> NoReturn:
    raise NotReadable(tr("The file holds {text} where a number is needed, which is not valid JSON.", text=text))


def check_depth(value: Any) -> None:
    """Raise NotReadable where a value is nested more than ``DEEPEST`` levels."""
    level = [value]
    for _ in range(DEEPEST):
        level = [part for parent in level for part in _parts(parent)]
        if not level:
            return
    raise _too_deep()


def _parts(value: Any) -> list[Any]:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [part for part in inner if isinstance(part, (dict, list))]


def _too_deep() -> NotReadable:
    return NotReadable(
        tr("The file is nested more than {number} levels deep, which no patient’s record is.", number=DEEPEST)
    )


def _mended(value: Any) -> Any:
    """The value with every half of a surrogate pair replaced, so that it can be shown and kept."""
    if isinstance(value, str):
        return _SURROGATES.sub(_REPLACEMENT, value)
    if isinstance(value, list):
        return [_mended(part) for part in value]
    if isinstance(value, dict):
        return {_mended(key): _mended(part) for key, part in value.items()}
    return value
