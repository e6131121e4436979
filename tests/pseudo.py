"""A language that nobody speaks, half as long again and in brackets: it shows what is cut off or still in English."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

OPEN, CLOSE = "⟦", "⟧"
_LETTERS = str.maketrans("aceinouyACEINOUY", "àçéîñöûýÀÇÉÎÑÖÛÝ")
_SLOT = re.compile(r"(\{[^{}]*\})")
_GROWTH = 0.4
"""German and French take up to so much more room than English."""
_WORD = "·" * 8 + " "
"""Words of dots: a longer text breaks into lines as other languages do."""
_TWO_WORDS = re.compile(r"[A-Za-z’']{2,}[,;:.]? [A-Za-z’']{2,}")


class Pseudo:
    """The catalogue of this language: it knows every sentence."""

    def get(self, key: str, /) -> tuple[str, ...]:
        """The sentence with accents, filled up with dots; slots stay."""
        text = key.partition("\x04")[0]
        parts = _SLOT.split(text)
        said = "".join(part if part.startswith("{") else part.translate(_LETTERS) for part in parts)
        filling = (_WORD * len(text))[: round(len(text) * _GROWTH)].rstrip()
        return (f"{OPEN}{said}{filling}{CLOSE}",)


def unsaid(texts: Iterable[str], known: Iterable[str]) -> Iterator[str]:
    """Shown texts that hold two or more English words outside brackets, but for what is ``known`` to be data."""
    data = tuple(known)
    for text in texts:
        outside = _outside(text)
        for one in data:
            outside = outside.replace(one, "")
        if _TWO_WORDS.search(outside):
            yield text


def _outside(text: str) -> str:
    kept, depth = [], 0
    for letter in text:
        depth += (letter == OPEN) - (letter == CLOSE)
        kept.append(letter if depth == 0 else "")
    return "".join(kept)


def words_of(folder: Path) -> tuple[str, ...]:
    """The texts of data files (pathways, letters, evidence, the demonstration clinic), longest first."""
    found: set[str] = set()

    def walk(part: object) -> None:
        if isinstance(part, str):
            found.update(piece.strip() for piece in _SLOT.split(part) if _TWO_WORDS.search(piece))
        elif isinstance(part, dict):
            for inner in part.values():
                walk(inner)
        elif isinstance(part, list):
            for inner in part:
                walk(inner)

    for path in sorted(folder.rglob("*.toml")):
        walk(tomllib.loads(path.read_text(encoding="utf-8")))
    return tuple(sorted(found, key=len, reverse=True))
