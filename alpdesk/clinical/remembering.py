"""Readings of short texts, remembered: files of results say the same few things thousands of times."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, update_wrapper
from typing import Concatenate, ParamSpec, TypeVar, cast

_P = ParamSpec("_P")
_R = TypeVar("_R")
_MOST = 4096
LONGEST = 100
"""Characters: a longer text is read anew each time, so that what is remembered stays small."""


def remembered(read: Callable[Concatenate[str, _P], _R]) -> Callable[Concatenate[str, _P], _R]:
    """The same function, which must be pure, with the latest readings of short texts remembered."""
    known = cast("Callable[Concatenate[str, _P], _R]", lru_cache(_MOST)(read))

    def quickly(text: str, /, *beside: _P.args, **named: _P.kwargs) -> _R:
        return known(text, *beside, **named) if len(text) <= LONGEST else read(text, *beside, **named)

    update_wrapper(quickly, read)
    return quickly
