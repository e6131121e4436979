"""Copies of the record as the desk tells of them: each copy, how well the record is copied, and what a drill found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from alpdesk.clinical.dates import format_date
from alpdesk.desk.retelling import retold
from alpdesk.language import plural, tr

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
            return tr("The test restore failed: {why}", why=retold(self.fault))
        return tr(
            "The copy was restored for a test, opened, and holds what it should: {patients} patients and "
            "{results} results; {records} records were compared with the open one.",
            patients=f"{self.patients:,}",
            results=f"{self.results:,}",
            records=f"{self.compared:,}",
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
        copy = f"{format_date(self.made)} {self.made:%H:%M}"
        if self.missing is None:
            return tr(
                "This record was restored from the copy of {copy}: whatever was entered after it is missing.", copy=copy
            )
        if self.missing == 0:
            return tr("This record was restored from the copy of {copy}: nothing is known to be missing.", copy=copy)
        if self.kind == "entries":
            return plural(
                self.missing,
                "This record was restored from the copy of {copy}: {number} entry younger than it is missing.",
                "This record was restored from the copy of {copy}: {number} entries younger than it are missing.",
                copy=copy,
            )
        return plural(
            self.missing,
            "This record was restored from the copy of {copy}: "
            "{number} line of the audit trail younger than it is missing.",
            "This record was restored from the copy of {copy}: "
            "{number} lines of the audit trail younger than it are missing.",
            copy=copy,
        )
