"""Who may do what at the desk: the deeds, the duties that allow them, and the refusal of everybody else."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, Literal, ParamSpec, Protocol, TypeVar

from alpdesk.clinical.people import Duty, User
from alpdesk.clinical.wording import joined
from alpdesk.errors import AlpDeskError

Deed = Literal["read", "enter", "close", "issue", "import", "export", "people", "backups", "settings", "audit"]
MAY: dict[Deed, tuple[Duty, ...]] = {
    "read": ("clinician", "nurse"),
    "enter": ("clinician", "nurse"),
    "close": ("clinician",),
    "issue": ("clinician",),
    "import": ("clinician", "nurse"),
    "export": ("clinician",),
    "people": ("administrator",),
    "backups": ("administrator",),
    "settings": ("administrator",),
    "audit": ("clinician", "administrator"),
}
"""Each deed and the duties any one of which allows it."""
ONLY_READING: frozenset[Deed] = frozenset({"read", "audit"})
"""Deeds that change nothing in the record but its audit trail."""
WORDS: dict[Deed, str] = {
    "read": "read records",
    "enter": "enter anything in a record",
    "close": "close a walkthrough or decide on its outcome",
    "issue": "issue a letter",
    "import": "import results",
    "export": "export records",
    "people": "change who may log in, and the keys",
    "backups": "make and restore copies of the record",
    "settings": "change the clinic’s settings",
    "audit": "read the audit trail of the clinic",
}
P = ParamSpec("P")
R = TypeVar("R")


class NotAllowed(AlpDeskError):
    """The duties of who is at the desk do not cover this; nothing was done."""


class Seated(Protocol):
    """Whoever sits at the desk, as far as their duties go."""

    def _require(self, deed: Deed) -> None: ...


S = TypeVar("S", bound=Seated)


def allowed(user: User, deed: Deed) -> bool:
    """Whether one of the user's duties allows the deed."""
    return not set(MAY[deed]).isdisjoint(user.duties)


def refusal(deed: Deed) -> str:
    """One sentence that says who may do it."""
    who = joined([f"{'an' if duty[0] == 'a' else 'a'} {duty}" for duty in MAY[deed]], "or")
    return f"Only {who} may {WORDS[deed]}."


def needs(deed: Deed) -> Callable[[Callable[Concatenate[S, P], R]], Callable[Concatenate[S, P], R]]:
    """Mark a verb of the desk as one that needs this deed to be allowed; else it raises NotAllowed and does nothing."""

    def marked(verb: Callable[Concatenate[S, P], R]) -> Callable[Concatenate[S, P], R]:
        @wraps(verb)
        def guarded(self: S, /, *args: P.args, **named: P.kwargs) -> R:
            self._require(deed)
            return verb(self, *args, **named)

        guarded.__dict__["deed"] = deed
        return guarded

    return marked
