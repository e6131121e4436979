"""Rows out of pages: what SQLite wrote is read the same, and what no SQLite wrote costs nothing but itself."""

from __future__ import annotations

import pytest

from alpdesk.store.btree import Unreadable, children, walk
from alpdesk.store.pages import USABLE


def page(kind: int, cells: list[bytes], last: int = 0) -> bytes:
    """A page of one kind with these cells, and for an interior one the page after the last."""
    head = 12 if kind == 5 else 8
    body, places, end = bytearray(USABLE), [], USABLE
    for cell in cells:
        end -= len(cell)
        body[end : end + len(cell)] = cell
        places.append(end)
    body[0] = kind
    body[3:5] = len(cells).to_bytes(2, "big")
    if kind == 5:
        body[8:12] = last.to_bytes(4, "big")
    for number, place in enumerate(places):
        body[head + 2 * number : head + 2 * number + 2] = place.to_bytes(2, "big")
    return bytes(body)


def row(number: int, payload: bytes) -> bytes:
    return bytes([len(payload), number]) + payload


def test_every_kind_of_value_is_read() -> None:
    header = bytes([10, 0, 1, 5, 6, 7, 8, 9, 14, 15])
    values = b"\xfe" + (70_000).to_bytes(6, "big") + (-(2**40)).to_bytes(8, "big", signed=True)
    payload = header + values + b"\x3f\xf8" + bytes(6) + b"\x01" + b"z"
    (found,) = walk({2: page(13, [row(7, payload)])}, 2).rows
    assert found == (7, (None, -2, 70_000, -(2**40), 1.5, 0, 1, b"\x01", "z"))


@pytest.mark.parametrize(
    "cell",
    [
        row(1, bytes([2, 10])),  # a kind that nobody writes
        row(1, bytes([2, 1])),  # a value that is not there
        row(1, bytes([2, 0, 9])),  # more than its values
        row(1, bytes([2, 15, 0xFF])),  # no text
        bytes([0x81] * 9),  # a length beyond the page
    ],
)
def test_a_row_that_is_none_is_left_out(cell: bytes) -> None:
    good = row(2, bytes([2, 9]))
    assert [number for number, _ in walk({2: page(13, [good, cell])}, 2).rows] == [2]


def test_numbers_of_nine_bytes_may_be_negative() -> None:
    (found,) = walk({2: page(13, [bytes([2]) + b"\xff" * 9 + bytes([2, 9])])}, 2).rows
    assert found == (-1, (1,))


def test_a_page_that_leads_in_a_circle_is_read_once() -> None:
    leaf = page(13, [row(1, bytes([2, 9]))])
    walked = walk(
        {2: page(5, [(2).to_bytes(4, "big") + b"\x01", (3).to_bytes(4, "big") + b"\x02"], last=9), 3: leaf}, 2
    )
    assert (len(walked.rows), walked.lost) == (1, {9})
    assert list(children(page(5, [], last=4), 2)) == [4]


def test_a_page_of_another_kind_is_lost() -> None:
    assert walk({2: bytes(USABLE)}, 2).lost == {2}


def test_what_overflowed_is_lost_with_any_of_its_pages() -> None:
    length = USABLE
    cell = bytes([0x80 | length >> 7, length & 0x7F, 1]) + bytes(479) + (3).to_bytes(4, "big")
    whole = page(13, [cell + bytes(600)])
    assert walk({2: whole}, 2).lost == {3}
    assert walk({2: whole, 3: bytes(20)}, 2).rows == []
    assert issubclass(Unreadable, ValueError)
