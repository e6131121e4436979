"""Deeds that leave a line in the audit trail when they fail, too."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from alpdesk.desk.duties import NotAllowed
from alpdesk.errors import AlpDeskError

if TYPE_CHECKING:
    from alpdesk.desk.seat import Seat

P = ParamSpec("P")
R = TypeVar("R")
S = TypeVar("S", bound="Seat")


def noted_if_failed(deed: str) -> Callable[[Callable[Concatenate[S, P], R]], Callable[Concatenate[S, P], R]]:
    """Mark a verb of the desk whose failure is noted, by its kind: its sentence may name a file, and that a patient.

    A refusal for want of a duty is noted where it is made. A disk that takes no line changes nothing of the failure.
    """

    def marked(verb: Callable[Concatenate[S, P], R]) -> Callable[Concatenate[S, P], R]:
        @wraps(verb)
        def trying(self: S, /, *args: P.args, **named: P.kwargs) -> R:
            try:
                return verb(self, *args, **named)
            except NotAllowed:
                raise
            except AlpDeskError as error:
                with suppress(AlpDeskError):
                    self.note_deed(f"{deed} failed", text=kind_of(error))
                raise

        return trying

    return marked


def kind_of(error: AlpDeskError) -> str:
    """The kind of a failure in words: “already there”."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", type(error).__name__).casefold()
