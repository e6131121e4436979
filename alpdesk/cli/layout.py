"""Lines of plain text on the command line: wrapped, indented, titled."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

WIDTH = 100
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_ALLOWED = frozenset("\n\u200c\u200d\u2060")
"""Line breaks, the joiners that names are written with, and AlpDesk's own word joiner."""


def visible(text: str) -> str:
    """The text with everything that could not be seen, or would steer the terminal, written out as “[U+202E]”."""
    if text.isascii() and text.replace("\n", "").isprintable():
        return text
    return "".join(f"[U+{ord(x):04X}]" if unicodedata.category(x) in _HIDDEN and x not in _ALLOWED else x for x in text)


def wrapped(text: str, lead: str = "", indent: str = "") -> list[str]:
    """The text in lines of at most WIDTH; the first begins with ``lead``, the others with ``indent``."""
    from textwrap import wrap  # noqa: PLC0415 - what prints JSON wraps nothing

    plain = " ".join(text.split(" "))
    return wrap(plain, WIDTH, initial_indent=lead, subsequent_indent=indent, break_on_hyphens=False) or [lead.rstrip()]


def section(title: str, entries: Iterable[str]) -> Iterator[str]:
    """A title over its entries, after an empty line; nothing at all without entries."""
    texts = list(entries)
    if texts:
        yield ""
        yield title
    for text in texts:
        yield from wrapped(text, "  ", "    ")


def heading(title: str, below: str) -> Iterator[str]:
    """A title between two lines, with what it is below."""
    yield "=" * WIDTH
    yield title
    yield below
    yield "=" * WIDTH
