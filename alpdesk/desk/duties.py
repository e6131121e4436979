"""Who may do what at the desk: the deeds, the duties that allow them, and the refusal of everybody else."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, Literal, ParamSpec, Protocol, TypeVar

from alpdesk.clinical.people import Duty, User
from alpdesk.clinical.wording import joined
from alpdesk.errors import AlpDeskError
from alpdesk.language import mark, tr, tr_marked

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
    "read": mark("read records", "after: may"),
    "enter": mark("enter anything in a record", "after: may"),
    "close": mark("close a walkthrough or decide on its outcome", "after: may"),
    "issue": mark("issue a letter", "after: may"),
    "import": mark("import results", "after: may"),
    "export": mark("export records", "after: may"),
    "people": mark("change who may log in, and the keys", "after: may"),
    "backups": mark("make and restore copies of the record", "after: may"),
    "settings": mark("change the clinic’s settings", "after: may"),
    "audit": mark("read the audit trail of the clinic", "after: may"),
}
_WHO: dict[Duty, str] = {
    "clinician": mark("a clinician"),
    "nurse": mark("a nurse"),
    "administrator": mark("an administrator"),
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
    who = joined([tr_marked(_WHO[duty]) for duty in MAY[deed]], "or")
    return tr("Only {who} may {deed}.", who=who, deed=tr_marked(WORDS[deed]))


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
