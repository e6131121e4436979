"""The desk's clock: the one place that time comes from."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time

Clock = Callable[[], datetime]
"""Gives the moment as an aware local time; its date is today."""


def system_clock() -> datetime:
    """The computer's own time in the computer's own zone."""
    return datetime.now(UTC).astimezone()  # noqa: TID251 - the clock itself


def clock_on(day: date) -> Clock:
    """A clock that stands at noon (UTC) of one day, for tests and for reports that are to repeat exactly."""
    moment = datetime.combine(day, time(12), UTC)
    return lambda: moment
