"""JSON as ``json_reader`` reads it, several times as fast and within bounds; what may differ is left to that module."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import msgspec

from alpdesk.exchange.json_reader import DEEPEST, NotReadable, check_depth, decode, parse
from alpdesk.language import tr

_MOST_PARTS = 1_500_000
"""Objects and lists of one file; 32 MB of FHIR have about half a million."""
_MOST_MARKS = 4_000_000
"""Commas of one file."""
_ENDLESS = re.compile(rb"[0-9]{10000}")
ENCODER = msgspec.json.Encoder(decimal_format="number")


class NotPlain(Exception):
    """The text is to be read in full."""


def _number(text: str) -> Decimal:
    if "e" in text or "E" in text:
        raise NotPlain
    return Decimal(text)


_DECODER = msgspec.json.Decoder(float_hook=_number)


def tree(data: bytes) -> Any:
    """The value of a JSON text as ``parse`` gives it; raises NotPlain where it may differ.

    Written anew it must be as long as it was without its blanks: a key given twice, or an escape, is not.
    """
    try:
        value = _DECODER.decode(data)
        if not as_long(value, data):
            raise NotPlain
        if data.count(b"{") + data.count(b"[") > DEEPEST:
            check_depth(value)
    except (msgspec.MsgspecError, NotReadable, RecursionError, UnicodeError) as bad:
        raise NotPlain from bad
    return value


def as_long(value: object, data: bytes) -> bool:
    """Whether a value, written anew, is as long as the text that it is from without its blanks."""
    written = len(ENCODER.encode(value))
    return written in {len(data), len(msgspec.json.format(data, indent=-1))}


def parsed(data: bytes) -> Any:
    """The value of a JSON file; raises NotReadable as ``parse`` does, and for more parts than a file of results has."""
    if data.count(b"{") + data.count(b"[") > _MOST_PARTS or data.count(b",") > _MOST_MARKS:
        raise NotReadable(
            tr(
                "The file has more than {number} objects, which no file of results has: export fewer resources.",
                number=f"{_MOST_PARTS:,}",
            )
        )
    if _ENDLESS.search(data):
        raise NotReadable(tr("The file holds a number too large to be a measurement."))
    try:
        return tree(data)
    except NotPlain:
        return parse(decode(data).strip())
