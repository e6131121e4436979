"""The lines of the patient list, each worked out when it is looked at: a list of 200 costs what is seen of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import overload

from alpdesk.clinical.dates import When
from alpdesk.clinical.record import Sex
from alpdesk.clinical.results import NO_LIMITS, Flag, Limits, Result
from alpdesk.clinical.trend import Change
from alpdesk.desk.standing import StatusKind

BLOCK = 20
"""So many lines are worked out at once: about what a window shows."""


@dataclass(frozen=True, slots=True)
class PatientRow:
    """One line of the patient list.

    ``last`` is the latest dated ALP result, ``flag`` and ``limits`` its own, ``change`` from the one before it;
    ``spark`` the latest ALP values in U/L in the order of their dates. ``status`` is empty until worked out.
    """

    id: str
    name: str
    born: When
    age: int | None
    sex: Sex
    identifier: str
    invented: bool = False
    last: Result | None = None
    flag: Flag = "unknown"
    change: Change | None = None
    spark: tuple[tuple[date, Decimal], ...] = ()
    limits: Limits = NO_LIMITS
    status: str = ""
    status_kind: StatusKind = "none"
    pathway_title: str = ""


class PatientRows(Sequence[PatientRow]):
    """The lines of these patients in their order; ``make`` works some out, and each is kept once it was."""

    def __init__(
        self,
        ids: Sequence[str] = (),
        make: Callable[[Sequence[str]], Sequence[PatientRow]] = lambda _ids: (),
    ) -> None:
        self.ids, self._make = tuple(ids), make
        self._made: dict[int, PatientRow] = {}

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, place: int) -> PatientRow: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[PatientRow, ...]: ...

    def __getitem__(self, place: int | slice) -> PatientRow | tuple[PatientRow, ...]:
        if isinstance(place, slice):
            return tuple(self[one] for one in range(*place.indices(len(self))))
        number = range(len(self))[place]
        if number not in self._made:
            first = number - number % BLOCK
            made = self._make(self.ids[first : first + BLOCK])
            self._made.update(enumerate(made, first))
        return self._made[number]
