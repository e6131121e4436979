"""Keep a letter's words as JSON and read them back, without loss."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, time
from decimal import Decimal
from functools import cache
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from alpdesk.errors import AlpDeskError
from alpdesk.language import tr
from alpdesk.letters.values import Letter

FORMAT = 1


class NotALetter(AlpDeskError):
    """The kept text is not a letter that this version can read."""


def dump(letter: Letter) -> str:
    """The letter as one JSON text; equal letters give equal texts."""
    return json.dumps({"format": FORMAT, "letter": _plain(letter)}, ensure_ascii=False, sort_keys=True)


def load(text: str) -> Letter:
    """The letter that ``dump`` wrote; raises NotALetter."""
    try:
        kept = json.loads(text)
        if kept["format"] != FORMAT:
            raise NotALetter(
                tr("The letter was kept in format {format}, which this version cannot read.", format=kept["format"])
            )
        letter = _read(Letter, kept["letter"])
    except (ValueError, KeyError, TypeError, ArithmeticError) as bad:
        raise NotALetter(tr("The kept letter cannot be read.")) from bad
    if not isinstance(letter, Letter):  # pragma: no cover - _read returns what it is asked for
        raise NotALetter(tr("The kept letter cannot be read."))
    return letter


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, Decimal):
        return str(value)
    return value.isoformat() if isinstance(value, date | time) else value


@cache
def _hints(kind: type) -> Mapping[str, Any]:
    return get_type_hints(kind)


@cache
def _later(kind: type) -> frozenset[str]:
    """The fields that a letter kept by an earlier version may lack."""
    return frozenset(field.name for field in fields(kind) if field.default is not MISSING)


def _read(kind: Any, value: Any) -> Any:
    """The value as its type says; raises ValueError, KeyError or TypeError where it does not fit."""
    origin = get_origin(kind)
    if origin is tuple:
        inner = get_args(kind)[0]
        return tuple(_read(inner, part) for part in value)
    if origin in {Union, UnionType}:
        return None if value is None else _read(next(k for k in get_args(kind) if k is not type(None)), value)
    if origin is Literal:
        if value not in get_args(kind):
            raise ValueError("not one of the values that can stand here")
        return value
    if is_dataclass(kind) and isinstance(kind, type):
        here = {name: value[name] for name in _hints(kind) if name in value or name not in _later(kind)}
        return kind(**{name: _read(_hints(kind)[name], one) for name, one in here.items()})
    if kind is Decimal:
        return Decimal(value)
    if kind in {date, time}:
        return kind.fromisoformat(value)
    if not isinstance(value, kind) and not (kind is float and isinstance(value, int)):
        raise TypeError("not of the kind that stands here")
    return value
