"""Copies of the record as the desk tells of them: each copy, how well the record is copied, and what a drill found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.wording import counted

Level = Literal["good", "due", "late"]
"""Green, amber and red; never shown without words."""
Where = Literal["here", "second"]


@dataclass(frozen=True, slots=True)
class CopyRow:
    """One copy: ``made`` in local time; ``fault`` says why it cannot be used, empty where nothing is known against it.

    ``checked`` is when it was last read to the end in this session; ``lines`` counts its audit lines.
    """

    folder: Path
    where: Where
    made: datetime
    why: str
    patients: int
    results: int
    lines: int
    size: int
    fault: str = ""
    checked: datetime | None = None

    @property
    def name(self) -> str:
        """The name of its folder."""
        return self.folder.name


@dataclass(frozen=True, slots=True)
class CopySettings:
    """Where else copies go and how often they are made: every so many ``hours`` in which something changed."""

    second: str = ""
    hours: int = 4


@dataclass(frozen=True, slots=True)
class DrillTold:
    """The last drill: when, of which copy, and why it failed; empty where it passed."""

    at: datetime
    copy: str
    made: datetime
    patients: int
    results: int
    compared: int
    fault: str = ""

    @property
    def sentence(self) -> str:
        """What came of it, in one sentence."""
        if self.fault:
            return f"The test restore failed: {self.fault}"
        return (
            f"The copy was restored for a test, opened, and holds what it should: {self.patients:,} patients and "
            f"{self.results:,} results; {self.compared:,} records were compared with the open one."
        )


@dataclass(frozen=True, slots=True)
class CopyState:
    """How well the record is copied at this moment.

    ``words`` for the foot of the window, ``sentences`` for whoever asks; ``due`` when a copy should be made without
    being asked for, ``changes`` of the record since the ``newest`` good one.
    """

    level: Level
    words: str
    sentences: tuple[str, ...]
    newest: CopyRow | None
    changes: int
    due: bool
    drill_due: bool
    drill: DrillTold | None = None


@dataclass(frozen=True, slots=True)
class RestoredTold:
    """From what the open record was restored, when, and how much is missing since; None where that is not known."""

    copy: str
    made: datetime
    at: datetime
    missing: int | None
    kind: Literal["entries", "lines"]

    @property
    def sentence(self) -> str:
        """What everybody at the desk has to know of it."""
        begun = f"This record was restored from the copy of {format_date(self.made)} {self.made:%H:%M}"
        if self.missing is None:
            return f"{begun}: whatever was entered after it is missing."
        if self.missing == 0:
            return f"{begun}: nothing is known to be missing."
        verb = "is" if self.missing == 1 else "are"
        of = "" if self.kind == "entries" else " of the audit trail"
        one, many = ("entry", "entries") if self.kind == "entries" else ("line", "lines")
        return f"{begun}: {counted(self.missing, one, many)}{of} younger than it {verb} missing."
