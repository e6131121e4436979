"""Where the window finds the files that travel with the program, without loading anything of the pathways."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


@cache
def _folder() -> Path:
    inside = _PACKAGE / "_resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"


def resource(kind: str, name: str) -> Path:
    """A file of the folder ``resources``: ``kind`` names the folder in it."""
    return _folder() / kind / name
