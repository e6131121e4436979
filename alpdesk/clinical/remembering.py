"""What is remembered of texts while a clinic is open: files and records say the same few things thousands of times."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, update_wrapper
from typing import Concatenate, ParamSpec, Protocol, TypeVar, cast

_P = ParamSpec("_P")
_R = TypeVar("_R")
_C = TypeVar("_C", bound="Cache")
_MOST = 4096
LONGEST = 100
"""Characters: a longer text is read anew each time, so that what is remembered stays small."""
_held: list[Cache] = []


class Cache(Protocol):
    """A function of `functools.lru_cache`."""

    def cache_clear(self) -> None:
        """Remember nothing."""


def held(cache: _C) -> _C:
    """The same cache, emptied when the clinic is closed: for what may hold words of a record."""
    _held.append(cache)
    return cache


def forget() -> None:
    """Let go of all that was remembered: the clinic was closed."""
    for cache in _held:
        cache.cache_clear()


def remembered(read: Callable[Concatenate[str, _P], _R]) -> Callable[Concatenate[str, _P], _R]:
    """The same function, which must be pure, with the latest readings of short texts remembered."""
    known = cast("Callable[Concatenate[str, _P], _R]", held(lru_cache(_MOST)(read)))

    def quickly(text: str, /, *beside: _P.args, **named: _P.kwargs) -> _R:
        return known(text, *beside, **named) if len(text) <= LONGEST else read(text, *beside, **named)

    update_wrapper(quickly, read)
    return quickly
