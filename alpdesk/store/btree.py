"""Rows out of pages, without SQLite: a table is walked from its root, and a page that is lost costs its rows alone.

The file's form is the one that sqlite.org documents under “Database File Format”.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from alpdesk.store.pages import USABLE

Value = int | float | str | bytes | None
Row = tuple[int, tuple[Value, ...]]
"""A row's number and its values; an integer primary key stands as None, its value is the number."""

_INTERIOR, _LEAF = 0x05, 0x0D
_FILE_HEADER = 100
_MOST_LOCAL = USABLE - 35
_LEAST_LOCAL = (USABLE - 12) * 32 // 255 - 23
_CHUNK = USABLE - 4
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_FLOAT, _ZERO, _ONE, _FIRST_BLOB = 7, 8, 9, 12
_VARINT = 9


class Unreadable(ValueError):
    """A page or a row does not have the form of one."""


@dataclass(slots=True)
class Walked:
    """The rows of one table, the pages that were read for them, and the pages that could not be."""

    rows: list[Row] = field(default_factory=list)
    reached: set[int] = field(default_factory=set)
    lost: set[int] = field(default_factory=set)


def walk(pages: Mapping[int, bytes], root: int) -> Walked:
    """Every row that can be reached from a table's root page, in the order of their numbers."""
    walked, waiting = Walked(), [root]
    while waiting:
        number = waiting.pop()
        if number in walked.reached or number in walked.lost:
            continue
        page = pages.get(number)
        kind = b"" if page is None else page[_head(number) : _head(number) + 1]
        if page is None or kind[0] not in {_INTERIOR, _LEAF}:
            walked.lost.add(number)
            continue
        walked.reached.add(number)
        if kind[0] == _LEAF:
            _take(pages, number, page, walked)
        else:
            waiting += reversed(list(children(page, number)))
    return walked


def is_leaf(page: bytes) -> bool:
    """Whether a page, not the first, holds rows of a table."""
    return page[0] == _LEAF


def children(page: bytes, number: int) -> Iterator[int]:
    """The pages below an interior page, in order."""
    for at in _cells(page, number, 12):
        yield int.from_bytes(page[at : at + 4], "big")
    head = _head(number)
    yield int.from_bytes(page[head + 8 : head + 12], "big")


def _head(number: int) -> int:
    return _FILE_HEADER if number == 1 else 0


def _cells(page: bytes, number: int, header: int) -> Iterator[int]:
    """Where the cells of a page begin."""
    head = _head(number)
    many = int.from_bytes(page[head + 3 : head + 5], "big")
    for place in range(head + header, min(head + header + 2 * many, USABLE - 1), 2):
        yield int.from_bytes(page[place : place + 2], "big")


def _take(pages: Mapping[int, bytes], number: int, page: bytes, walked: Walked) -> None:
    for at in _cells(page, number, 8):
        try:
            length, start = _varint(page, at)
            key, start = _varint(page, start)
            walked.rows.append((_signed(key), _values(_payload(pages, page, start, length, walked))))
        except (Unreadable, IndexError, struct.error, UnicodeDecodeError):
            continue


def _payload(pages: Mapping[int, bytes], page: bytes, at: int, length: int, walked: Walked) -> bytes:
    """The bytes of a row, with what overflowed into further pages."""
    local = length
    if length > _MOST_LOCAL:
        local = _LEAST_LOCAL + (length - _LEAST_LOCAL) % _CHUNK
        local = local if local <= _MOST_LOCAL else _LEAST_LOCAL
    parts, left = [page[at : at + local]], length - local
    following = int.from_bytes(page[at + local : at + local + 4], "big") if left else 0
    while left > 0:
        more = pages.get(following)
        if more is None:
            walked.lost.add(following)
            raise Unreadable
        walked.reached.add(following)
        parts.append(more[4 : 4 + min(left, _CHUNK)])
        following, left = int.from_bytes(more[:4], "big"), left - _CHUNK
    payload = b"".join(parts)
    if len(payload) != length:
        raise Unreadable
    return payload


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    value = 0
    for place in range(at, at + _VARINT - 1):
        byte = data[place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:  # noqa: PLR2004 - the bit that says that more follows
            return value, place + 1
    return value << 8 | data[at + _VARINT - 1], at + _VARINT


def _signed(number: int) -> int:
    return number - 2**64 if number >= 2**63 else number


def _values(payload: bytes) -> tuple[Value, ...]:
    end, at = _varint(payload, 0)
    kinds = []
    while at < end:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values = []
    for kind in kinds:
        value, at = _value(payload, at, kind)
        values.append(value)
    if at != len(payload):
        raise Unreadable
    return tuple(values)


def _value(data: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind == 0:
        return None, at
    if kind in _INTEGERS:
        end = at + _INTEGERS[kind]
        return int.from_bytes(data[at:end], "big", signed=True), end
    if kind == _FLOAT:
        return struct.unpack_from(">d", data, at)[0], at + 8
    if kind in {_ZERO, _ONE}:
        return kind - _ZERO, at
    if kind < _FIRST_BLOB:
        raise Unreadable
    end = at + (kind - _FIRST_BLOB) // 2
    raw = data[at:end]
    return (raw.decode("utf-8", "surrogatepass") if kind % 2 else raw), end
