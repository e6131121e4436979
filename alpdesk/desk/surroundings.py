"""What of the surroundings endangers a record: a clock that was set wrongly, a folder on a network drive."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from alpdesk.clinical.dates import format_date
from alpdesk.desk.seat import Seat
from alpdesk.language import tr

_LEAST = timedelta(minutes=10)
"""Clocks that are set by the network step back by less."""
_LONG = timedelta(days=366)


class Surroundings(Seat):
    """What is said of the surroundings once, when a clinic is opened."""

    def warnings(self) -> tuple[str, ...]:
        """A sentence for each danger; none as a rule."""
        return tuple(filter(None, (self._clock_warning(), self._network_warning())))

    def _clock_warning(self) -> str:
        """Whether the clock stands before what was entered last, or suspiciously long after it."""
        found = self._reads.last_before_this_session()
        if found is None:
            return ""
        now = self._clock().astimezone(UTC)
        shown, last = (format_date(one.date()) for one in (now, found))
        if now < found - _LEAST:
            return tr(
                "This computer’s clock shows {shown}, but the record was last used on {last}: "
                "set the clock right before you enter anything, for what is entered is dated by it.",
                shown=f"{shown}, {_clock(now)}",
                last=f"{last}, {_clock(found)}",
            )
        if now > found + _LONG:
            return tr(
                "The record was last used on {last}, and the clock shows {shown}: see that the clock is right.",
                last=last,
                shown=shown,
            )
        return ""

    def _network_warning(self) -> str:
        from alpdesk.store.places import network_of  # noqa: PLC0415 - the list is painted first

        kind = network_of(self._reads.folder)
        if not kind:
            return ""
        return tr(
            "This clinic lies on a network drive ({kind}), which can vanish while something is saved: keep it on this "
            "computer, and copies of it elsewhere.",
            kind=kind,
        )


def _clock(at: datetime) -> str:
    return f"{at:%H:%M} UTC"
