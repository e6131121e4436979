"""The parts of a release and how they hang together, from pyproject.toml, the lock and what is installed."""

import re
import tomllib
from functools import cache
from importlib.metadata import requires
from pathlib import Path
from typing import NamedTuple

from packaging.requirements import Requirement

from alpdesk import __version__
from alpdesk.desk.about import OWN_LICENCE, Component, components

ROOT = Path(__file__).resolve().parents[1]
_LOCKED = re.compile(r"^([\w.-]+)==(\S+)[^\\\n]*((?:\\\n\s+--hash=sha256:[0-9a-f]{64}\s*)+)", re.MULTILINE)
_HASH = re.compile(r"sha256:([0-9a-f]{64})")


class Locked(NamedTuple):
    """One line of the lock: a version and the SHA-256 of each of its files."""

    name: str
    version: str
    hashes: tuple[str, ...]


def plain(name: str) -> str:
    """The name of a package as registries compare it."""
    return re.sub(r"[-_.]+", "-", name).casefold()


def locked(text: str) -> tuple[Locked, ...]:
    """Every package that a lock names; one that differs by Python stands there more than once."""
    return tuple(
        Locked(plain(name), version, tuple(_HASH.findall(hashes))) for name, version, hashes in _LOCKED.findall(text)
    )


def lock_text() -> str:
    """The lock of this checkout."""
    return (ROOT / "requirements.lock").read_text(encoding="utf-8")


@cache
def wanted() -> dict[str, tuple[str, ...]]:
    """Every package that a release on this system holds, each with those that it needs; “alpdesk” is the first."""
    own = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    found: dict[str, tuple[str, ...]] = {"alpdesk": _needed(own)}
    ahead = list(found["alpdesk"])
    while ahead:
        name = ahead.pop()
        if name not in found:
            found[name] = _needed(requires(name) or [])
            ahead += found[name]
    return found


def _needed(lines: list[str]) -> tuple[str, ...]:
    given = [Requirement(line) for line in lines]
    return tuple(sorted({plain(one.name) for one in given if one.marker is None or one.marker.evaluate({"extra": ""})}))


def parts() -> tuple[Component, ...]:
    """AlpDesk itself, and every part of a release."""
    return (Component("alpdesk", __version__, OWN_LICENCE, "this program"), *components())
