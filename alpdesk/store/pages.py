"""The pages of a record's file, each decrypted by itself where its seal holds: how a damaged file is read.

SQLite gives up at the first page that is not right. Here every page stands alone: what is sealed is as it was written,
and what is not is left out. Nothing is written; the file is read while no connection to it is open.
"""

from __future__ import annotations

import hashlib
import hmac
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

SIZE = 4096
"""Bytes of a page."""
_RESERVED = 80
USABLE = SIZE - _RESERVED
"""Bytes of a page that SQLite fills; its initial vector and its seal follow them."""
_VECTOR = 16
_SALT = 16
_MAGIC = b"SQLite format 3\x00"
_LOCKING_PAGE = 2**30 // SIZE + 1
"""Where SQLite keeps its locks; no data is ever there."""
_JOURNAL = bytes.fromhex("d9d505f920a163d7")
_JOURNAL_HEADER = struct.Struct(">8sIIIII")
_EVERYTHING = 2**32 - 1
_STEP = 200
_SAMPLES = (1, 2, 3, 5, 8, 13, 21, 34)
"""Pages by which a key of the seals is tried; a record is never smaller."""


@dataclass(frozen=True, slots=True)
class Pages:
    """The plain pages by number, from 1; the numbers of those that cannot be read; how many there should be."""

    plain: Mapping[int, bytes]
    broken: tuple[int, ...]
    count: int
    journal_broken: bool = False
    """Whether a change was under way whose undoing is damaged: what it had written already may still show."""


def read_pages(path: Path, key: bytes) -> Pages:
    """Every page whose seal holds, as it was before a change that a crash broke off. Raises OSError."""
    data = path.read_bytes()
    before, whole, journal_broken = _undoing(path.with_name(path.name + "-journal"))
    seal = _seal_key(data, before, key)
    there = -(-len(data) // SIZE) if whole is None else whole
    plain: dict[int, bytes] = {}
    for number in range(1, there + 1):
        sealed = before.get(number) or data[(number - 1) * SIZE : number * SIZE]
        opened = _opened(sealed, number, key, seal)
        if opened is not None:
            plain[number] = opened
    count = _count(plain.get(1), there)
    plain = {number: page for number, page in plain.items() if number <= count}
    broken = tuple(at for at in range(1, count + 1) if at not in plain and at != _LOCKING_PAGE)
    return Pages(plain, broken, count, journal_broken)


def _seal_key(data: bytes, before: Mapping[int, bytes], key: bytes) -> bytes:
    """The key of the seals, which the file's first bytes decide; where one bit of them is wrong, it is found."""
    salt = (before.get(1) or data)[:_SALT]
    number = int.from_bytes(salt, "big")
    tried = (salt, *((number ^ 1 << bit).to_bytes(_SALT, "big") for bit in range(8 * len(salt))))
    samples = [(at, before.get(at) or data[(at - 1) * SIZE : at * SIZE]) for at in _SAMPLES]
    keys = (hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in one), 2, len(key)) for one in tried)
    first = next(keys)
    fitting = (one for one in (first, *keys) if any(_opened(page, at, key, one) is not None for at, page in samples))
    return next(fitting, first)


def _opened(page: bytes, number: int, key: bytes, seal_key: bytes) -> bytes | None:
    """The plain page, or None where it is not whole and sealed for its place."""
    if len(page) != SIZE:
        return None
    start = _SALT if number == 1 else 0
    seal = hmac.digest(seal_key, page[start : USABLE + _VECTOR] + number.to_bytes(4, "little"), "sha512")
    if not hmac.compare_digest(seal, page[USABLE + _VECTOR :]):
        return None
    decryptor = Cipher(algorithms.AES(key), modes.CBC(page[USABLE : USABLE + _VECTOR])).decryptor()
    body = decryptor.update(page[start:USABLE]) + decryptor.finalize()
    return _MAGIC + body if number == 1 else body


def _count(first: bytes | None, there: int) -> int:
    """How many pages the record has by its own first page; by the file's length where that cannot be read."""
    if first is None or first[24:28] != first[92:96]:
        return there
    return int.from_bytes(first[28:32], "big")


def _undoing(path: Path) -> tuple[dict[int, bytes], int | None, bool]:
    """What the journal of an unfinished change puts back: sealed pages, the number of pages, whether it is damaged."""
    data = path.read_bytes() if path.exists() else b""
    before: dict[int, bytes] = {}
    whole: int | None = None
    at = 0
    while at + _JOURNAL_HEADER.size <= len(data):
        magic, records, nonce, pages, sector, size = _JOURNAL_HEADER.unpack_from(data, at)
        if not any(magic) or not records:  # not yet waited for: nothing that follows was changed in the record
            break
        if magic != _JOURNAL or size != SIZE or not sector:
            return before, whole, True
        whole = pages if whole is None else whole
        at += sector
        records = (len(data) - at) // (SIZE + 8) if records == _EVERYTHING else records
        for _ in range(records):
            number, page, check = data[at : at + 4], data[at + 4 : at + 4 + SIZE], data[at + 4 + SIZE : at + 8 + SIZE]
            if len(check) < len(number) or _checksum(page, nonce) != int.from_bytes(check, "big"):
                return before, whole, True
            before.setdefault(int.from_bytes(number, "big"), page)
            at += SIZE + 8
        at = -(-at // sector) * sector
    return before, whole, False


def _checksum(page: bytes, nonce: int) -> int:
    return (nonce + sum(page[at] for at in range(SIZE - _STEP, 0, -_STEP))) & _EVERYTHING
