"""JSON as AlpDesk writes it: numbers with the decimals that were printed, text as it stands."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any


def json_bytes(value: Any) -> bytes:
    """A tree of dicts, lists, texts, whole numbers and Decimals as UTF-8; a Decimal of 0.50 stays 0.50."""
    return ("".join(_written(value, "\n")) + "\n").encode("utf-8", "replace")


def _written(value: Any, line: str) -> Iterator[str]:
    if isinstance(value, dict):
        yield from _enclosed("{}", ((f"{json.dumps(key)}: ", one) for key, one in value.items()), line)
    elif isinstance(value, list):
        yield from _enclosed("[]", (("", one) for one in value), line)
    else:
        yield f"{value:f}" if isinstance(value, Decimal) else json.dumps(value, ensure_ascii=False)


def _enclosed(ends: str, given: Iterator[tuple[str, Any]], line: str) -> Iterator[str]:
    inner, mark = line + " ", ""
    yield ends[0]
    for key, one in given:
        yield mark + inner + key
        yield from _written(one, inner)
        mark = ","
    yield line + ends[1] if mark else ends[1]
