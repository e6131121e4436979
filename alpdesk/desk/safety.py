"""The hazard log and the threat model: one data file, told as pages of the help."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from alpdesk import resources

_WORSE = ("", "inconvenience", "delay", "moderate harm", "serious harm", "death or lasting harm")
_MADE = "<!-- Made of safety.toml by `make documents`: change that file, not this one. -->"


class Control(NamedTuple):
    """What is done against a hazard or threat, and the tests that show it."""

    does: str
    tests: tuple[str, ...]


class Hazard(NamedTuple):
    """What can go wrong for a patient: its cause, its effect, how grave, what is done, and what remains."""

    id: str
    title: str
    cause: str
    effect: str
    severity: int
    controls: tuple[Control, ...]
    rest: str


class Threat(NamedTuple):
    """Who or what may harm the record, by which means, what is done, and what is not covered."""

    id: str
    title: str
    means: str
    controls: tuple[Control, ...]
    rest: str


def hazards() -> tuple[Hazard, ...]:
    """Every hazard, in the order of the log; raises BadResource where the file cannot be used."""
    return tuple(
        Hazard(one["id"], one["title"], one["cause"], one["effect"], one["severity"], _controls(one), one["rest"])
        for one in resources.table("help", "safety.toml", "hazard")["hazard"]
    )


def threats() -> tuple[Threat, ...]:
    """Every threat, in the order of the model; raises BadResource where the file cannot be used."""
    return tuple(
        Threat(one["id"], one["title"], one["means"], _controls(one), one["rest"])
        for one in resources.table("help", "safety.toml", "threat")["threat"]
    )


def hazard_log() -> str:
    """The hazard log as Markdown."""
    return _page(
        "Hazard log",
        "What can go wrong for a patient when AlpDesk is used, what is done about it, and which test shows that it is "
        "done. Severity, from 1 to 5, is a proposal: the clinical lead of the place where AlpDesk is used decides. "
        "AlpDesk is no emergency system, and the articles that its pathways rest on are pending human review.",
        (line for one in hazards() for line in _told_hazard(one)),
    )


def threat_model() -> str:
    """The threat model as Markdown."""
    return _page(
        "Threat model",
        "What is protected: records, audit trail, letters, and the rules that judge them. What is trusted: the "
        "computer’s account of whoever is logged in, while the clinic is unlocked. What is not trusted: the disk, the "
        "stick, a file that comes in, the second person at the desk, the clock. Not covered at all: malicious programs "
        "under the same account, what the system writes to swap or hibernation files, and copies that Python makes in "
        "memory while the clinic is open.",
        (line for one in threats() for line in _told_threat(one)),
    )


def _controls(one: dict[str, Any]) -> tuple[Control, ...]:
    return tuple(Control(each["does"], tuple(each["tests"])) for each in one["controls"])


def _page(title: str, about: str, lines: Iterable[str]) -> str:
    return "\n".join([f"# {title}", "", _MADE, "", about, "", *lines]).rstrip() + "\n"


def _told_hazard(one: Hazard) -> Iterator[str]:
    yield from (f"## {one.id}: {one.title}", "")
    yield f"- **Cause**: {one.cause}"
    yield f"- **Effect**: {one.effect} Severity {one.severity}: {_WORSE[one.severity]}."
    yield from _told(one.controls)
    yield from (f"- **What remains**: {one.rest}", "")


def _told_threat(one: Threat) -> Iterator[str]:
    yield from (f"## {one.id}: {one.title}", "")
    yield f"- **Means**: {one.means}"
    yield from _told(one.controls)
    yield from (f"- **Not covered**: {one.rest}", "")


def _told(controls: Iterable[Control]) -> Iterator[str]:
    for one in controls:
        yield f"- **Control**: {one.does}"
        yield from (f"  - `{test}`" for test in one.tests)
