"""Copies of the record: made, carried to a second folder, checked, tried in a drill; and how well all that stands."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.wording import counted
from alpdesk.desk.checks import NotAccepted
from alpdesk.desk.copy_values import CopyRow, CopySettings, CopyState, DrillTold, Level, RestoredTold, Where
from alpdesk.desk.duties import needs
from alpdesk.desk.seat import Seat
from alpdesk.errors import AlpDeskError
from alpdesk.language import ENGLISH, mark, plural, speaking, tr, tr_marked
from alpdesk.store.failures import OpenForReading

if TYPE_CHECKING:
    from alpdesk.clinical.people import User
    from alpdesk.desk.clock import Clock
    from alpdesk.store.copies import Copy, Manifest, Watch, Why
    from alpdesk.store.opening import OpenedDatabase
    from alpdesk.store.restore import Restored

LATE = timedelta(hours=48)
"""A record that changed and was copied last so long ago is in danger: red."""
SECOND_LATE = timedelta(days=7)
DRILL_DUE, DRILL_LATE = timedelta(days=30), timedelta(days=60)
HOURS = (1, 2, 4, 8)
"""Between two copies while the clinic is open, for choosing."""
_WITH_SECOND = mark("every {hours} h; second folder set")
_WITHOUT_SECOND = mark("every {hours} h; second folder none")
_FAILED, _PASSED = mark("failed: {why}"), mark("passed, {records} records compared")
SETTING, SECOND, DRILL = "copies", "second copy", "drill"
Tell = Callable[[int, int], object]
Stop = Callable[[], bool]


def _nobody(_done: int, _total: int) -> None:
    """Nobody listens."""


def _never() -> bool:
    return False


class Backups(Seat):
    """The verbs for copies. All of them belong in a job; none keeps the record from being written to meanwhile."""

    def __init__(self, opened: OpenedDatabase, user: User, clock: Clock) -> None:
        super().__init__(opened, user, clock)
        self._copies_checked: dict[Path, tuple[datetime, str]] = {}
        self.second_fault = ""

    def copy_settings(self) -> CopySettings:
        """Where else copies go and how often they are made."""
        kept = self._reads.setting(SETTING)
        return CopySettings(**json.loads(kept)) if kept else CopySettings()

    @needs("backups")
    def set_copy_settings(self, settings: CopySettings) -> None:
        """Make copies like this from now on; raises NotAccepted for a folder that is not there or cannot be meant."""
        if settings.hours not in HOURS:
            raise NotAccepted(tr("A copy is made every 1, 2, 4 or 8 hours in which something changed."))
        if settings.second:
            place = Path(settings.second)
            if not place.is_dir():
                raise NotAccepted(tr("This folder is not there: choose one that exists, such as on a stick."))
            if (
                place.resolve() in {self._copies_home, self._copies_home.parent}
                or self._copies_home in place.resolve().parents
            ):
                raise NotAccepted(tr("This is the clinic’s own folder: choose one on another disk or stick."))
        with self._store.together():
            self._store.set_setting(SETTING, json.dumps(asdict(settings)))
            said = (_WITH_SECOND if settings.second else _WITHOUT_SECOND).format(hours=settings.hours)
            self._store.note("set copies", "setting", SETTING, self._who(), self._now(), text=said)

    def copies(self) -> tuple[CopyRow, ...]:
        """All copies of this clinic that can be found, newest first; those of the second folder if it is there."""
        rows = [self._copy_row(copy, "here") for copy in self._copies_in(self._copies_home)]
        second = self.copy_settings().second
        rows += [self._copy_row(copy, "second") for copy in self._copies_in(Path(second))] if second else []
        return tuple(sorted(rows, key=lambda row: row.made, reverse=True))

    def copy_now(
        self, why: Why = "asked", *, place: Path | None = None, tell: Tell = _nobody, stop: Stop = _never
    ) -> CopyRow:
        """Make a copy and carry it to the second folder; with ``place`` make one there instead.

        A second folder that is not there or full does not undo the first copy: see ``second_fault``. Raises DiskFull,
        ReadOnlyFolder, DatabaseDamaged, NoCopy, OpenForReading, Stopped; then there is no new copy.
        """
        from alpdesk.store.backup import make_copy  # noqa: PLC0415 - no part of opening
        from alpdesk.store.copies import Watch  # noqa: PLC0415 - as above

        if self.read_only:
            raise OpenForReading(self.read_only)
        second, watch = self.copy_settings().second if place is None else "", Watch(tell, stop)
        first = watch.part(0, 70) if second else watch
        copy = make_copy(self._reads.folder, self._reads.keys, self._utc(), place=place, why=why, watch=first)
        self._copies_checked[copy.folder] = (self._clock(), "")
        row = self._copy_row(copy, "here")
        said = f"{why}, {counted(row.patients, 'patient')}, {counted(row.results, 'result')}"
        self._note_copy("copy record", copy.name, said)
        with suppress(AlpDeskError):
            self._reads.write_anchor()
        if second:
            self._carry_copy(copy.folder, Path(second), watch.part(70, 100))
        return row

    def copy_before(self, why: Literal["import", "rotation"], *, tell: Tell = _nobody, stop: Stop = _never) -> None:
        """Make a copy before something large is done, unless the newest already holds everything."""
        newest = self._newest_copy()
        if newest is None or self._changes_since(newest):
            self.copy_now(why, tell=tell, stop=stop)

    @needs("backups")
    def check_copies(self, *, tell: Tell = _nobody, stop: Stop = _never) -> tuple[CopyRow, ...]:
        """Read every copy to its last byte, open it, and compare it with what it says of itself; raises Stopped."""
        from alpdesk.store.backup import check_copy  # noqa: PLC0415 - no part of opening
        from alpdesk.store.copies import Stopped, Watch  # noqa: PLC0415 - as above

        rows = self.copies()
        for number, row in enumerate(rows):
            watch = Watch(tell, stop).part(100 * number / len(rows), 100 * (number + 1) / len(rows))
            try:
                check_copy(row.folder, self._reads.keys, watch)
                fault = ""
            except Stopped:
                raise
            except AlpDeskError as failure:
                fault = failure.sentence
            self._copies_checked[row.folder] = (self._clock(), fault)
        bad = sum(bool(fault) for _, fault in self._copies_checked.values())
        self._note_copy("copy check", "", f"{counted(len(rows), 'copy', 'copies')} read, {bad} damaged")
        return self.copies()

    @needs("backups")
    def drill(self, *, tell: Tell = _nobody, stop: Stop = _never) -> DrillTold:
        """Restore the newest copy for a test beside the open record, compare, and keep what came of it.

        Raises NoCopy where there is none yet, DiskFull, Stopped.
        """
        from alpdesk.store.copies import NoCopy, Watch  # noqa: PLC0415 - no part of opening
        from alpdesk.store.drill import drill  # noqa: PLC0415 - as above

        newest = self._newest_copy()
        if newest is None:
            raise NoCopy(tr("There is no copy of this record yet: make one first."))
        with speaking(ENGLISH):
            found = drill(newest.folder, self._reads, self._utc(), Watch(tell, stop))
        told = DrillTold(at=self._clock(), **asdict(found))
        body = asdict(told) | {"at": told.at.isoformat(), "made": told.made.isoformat()}
        with self._store.together():
            self._store.set_setting(DRILL, json.dumps(body))
            text = _FAILED.format(why=found.fault) if found.fault else _PASSED.format(records=found.compared)
            self._store.note("restore drill", "copy", found.copy, self._who(), self._now(), text=text)
        return told

    def last_drill(self) -> DrillTold | None:
        """What came of the last drill."""
        kept = json.loads(self._reads.setting(DRILL) or "null")
        if kept is None:
            return None
        times = {name: datetime.fromisoformat(kept[name]).astimezone(self._clock().tzinfo) for name in ("at", "made")}
        return DrillTold(**(kept | times))

    def restored(self) -> RestoredTold | None:
        """From what this record was restored, until somebody has said that they know."""
        from alpdesk.store.reading import RESTORED_SETTING  # noqa: PLC0415 - the window opens without the store

        kept = self._reads.setting(RESTORED_SETTING)
        if not kept:
            return None
        from alpdesk.store.restore import restored_of  # noqa: PLC0415 - no part of opening

        found = restored_of(kept)
        return told_of_restored(found, self._clock) if found else None

    def know_restored(self) -> None:
        """Say no more that the record was restored."""
        from alpdesk.store.reading import RESTORED_SETTING  # noqa: PLC0415 - as in restored

        with self._store.together():
            self._store.set_setting(RESTORED_SETTING, "")
            self._store.note("restore noted", "setting", RESTORED_SETTING, self._who(), self._now())

    def copy_state(self) -> CopyState:
        """How well the record is copied now, and whether a copy or a drill is due."""
        newest, now = self._newest_copy(), self._clock()
        changes, drill = self._changes_since(newest), self.last_drill()
        row = self._copy_row(newest, "here") if newest else None
        if self.clinic.invented:
            return CopyState(
                "good", _copied(row, now), (tr_marked(_INVENTED),), row, changes, due=False, drill_due=False
            )
        since = row.made if row else self._record_begun()
        drill_age = now - (drill.at if drill else self._record_begun())
        found = [
            *self._copy_trouble(row, since, changes, now),
            *_drill_trouble(drill, drill_age),
            *self._second_trouble(now),
        ]
        level: Level = "late" if any(one[0] == "late" for one in found) else "due" if found else "good"
        found.sort(key=lambda one: one[0] != "late")
        words = found[0][1] if found else _copied(row, now)
        due = changes > 0 and (row is None or self._time_for_copy(row.made, now))
        sentences = tuple(one[2] for one in found) or (tr_marked(_GOOD),)
        due_drill = row is not None and drill_age > DRILL_DUE
        return CopyState(level, words, sentences, row, changes, due=due, drill_due=due_drill, drill=drill)

    @property
    def _copies_home(self) -> Path:
        from alpdesk.store.files import BACKUPS  # noqa: PLC0415 - no part of opening

        return self._reads.folder.resolve() / BACKUPS

    def _utc(self) -> datetime:
        return self._clock().astimezone(UTC)

    def _note_copy(self, action: str, name: str, text: str) -> None:
        self._store.note(action, "copy", name, self._who(), self._now(), text=text)

    def _copies_in(self, place: Path) -> tuple[Copy, ...]:
        from alpdesk.store.copies import copies_in, good_key_file  # noqa: PLC0415 - no part of opening

        return copies_in(place, good_key_file(self._reads.folder).clinic)

    def _newest_copy(self) -> Copy | None:
        """The newest copy beside the record that is good as far as is known, and of today's key."""
        for copy in self._copies_in(self._copies_home):
            fault = copy.fault or self._copies_checked.get(copy.folder, (None, ""))[1]
            if not fault and copy.manifest is not None and self._is_earlier(copy.manifest):
                return copy
        return None

    def _is_earlier(self, manifest: Manifest) -> bool:
        """Whether a copy is of this record, and not of a course that a restoring gave up."""
        return manifest.genuine(self._reads.keys) and self._reads.audit_seal(manifest.head.seq) == manifest.head.mac

    def _changes_since(self, newest: Copy | None) -> int:
        """How often the record was changed since a copy, or ever."""
        return self._reads.changes_after(newest.manifest.head.seq if newest and newest.manifest else 0)

    def _record_begun(self) -> datetime:
        """When the record was begun, by its first audit line."""
        return self._reads.audit_begun() or self._clock()

    def _time_for_copy(self, made: datetime, now: datetime) -> bool:
        """On another day, or after some hours; a clock that went back makes no copy wait."""
        return made.date() != now.date() or abs(now - made) >= timedelta(hours=self.copy_settings().hours)

    def _carry_copy(self, copy: Path, place: Path, watch: Watch) -> None:
        from alpdesk.store.backup import carry_copy  # noqa: PLC0415 - no part of opening
        from alpdesk.store.copies import Stopped  # noqa: PLC0415 - as above

        try:
            carry_copy(copy, place, self._reads.keys, watch)
        except Stopped:
            raise
        except AlpDeskError as failure:
            self.second_fault = failure.sentence
            return
        self.second_fault = ""
        self._store.set_setting(SECOND, json.dumps(self._utc().isoformat()))

    def _copy_row(self, copy: Copy, where: Where) -> CopyRow:
        checked, fault = self._copies_checked.get(copy.folder, (None, ""))
        if not fault and copy.manifest is not None and copy.manifest.key_id != self._reads.keys.key_id:
            fault = tr("Made with an earlier key: it opens with a passphrase of that time.")
        row = copy_row(copy, where, self._clock)
        return replace(row, fault=row.fault or fault, checked=checked)

    def _copy_trouble(self, row: CopyRow | None, since: datetime, changes: int, now: datetime) -> list[_Trouble]:
        """What is wrong with the copies beside the record, the worst alone."""
        if not changes:
            return []
        age = abs(now - since)
        if age > LATE:
            words = plural(age.days, "No copy for {number} day", "No copy for {number} days")
            days = plural(age.days, "{number} day", "{number} days")
            said = plural(
                changes,
                "{number} change of the record, and no good copy for {days}.",
                "{number} changes of the record, and no good copy for {days}.",
                days=days,
            )
            return [("late", words, said)]
        if row is None:
            return [("due", tr("No copy yet"), tr("There is no copy of this record yet."))]
        if row.made.date() == now.date():
            return []
        said = plural(changes, "{number} change since the last copy.", "{number} changes since the last copy.")
        return [("due", tr("Copy due"), said)]

    def _second_trouble(self, now: datetime) -> list[_Trouble]:
        settings = self.copy_settings()
        if not settings.second:
            return []
        kept = json.loads(self._reads.setting(SECOND) or "null")
        age = now - (datetime.fromisoformat(kept) if kept else self._record_begun())
        if abs(age) <= SECOND_LATE:
            return []
        said = plural(
            abs(age).days,
            "No copy reached the second folder for {number} day: plug in its stick.",
            "No copy reached the second folder for {number} days: plug in its stick.",
        )
        return [("due", tr("Second folder due"), said)]


_Trouble = tuple[Level, str, str]
"""How bad, in few words, in a sentence."""
_GOOD = mark("Everything in the record is in a copy that was opened and checked, or will be today.")
_INVENTED = mark("This is the demonstration clinic: copies are made when you ask for one.")


def copy_row(copy: Copy, where: Where, clock: Clock) -> CopyRow:
    """A copy as it is told of, without a key."""
    manifest = copy.manifest
    return CopyRow(
        copy.folder, where, copy.made.astimezone(clock().tzinfo), manifest.why if manifest else "",
        copy.rows("patient"), copy.rows("result"), copy.rows("audit"), manifest.size if manifest else 0, copy.fault,
    )  # fmt: skip


def told_of_restored(found: Restored, clock: Clock) -> RestoredTold:
    """From what a record was restored, in local time."""
    zone = clock().tzinfo
    return RestoredTold(found.copy, found.made.astimezone(zone), found.at.astimezone(zone), found.missing, found.kind)


def _copied(row: CopyRow | None, now: datetime) -> str:
    """When the last copy was made, for the foot of the window."""
    if row is None:
        return tr("No copy needed yet")
    when = f"{row.made:%H:%M}" if row.made.date() == now.date() else format_date(row.made)
    return tr("Copied {when}", when=when)


def _drill_trouble(drill: DrillTold | None, age: timedelta) -> list[_Trouble]:
    if drill is not None and drill.fault:
        return [("late", tr("Test restore failed"), drill.sentence)]
    if age > DRILL_LATE and drill is None:
        said = tr("No copy was ever tried: try one now, it takes a minute.")
        return [("late", tr("Test restore overdue"), said)]
    if age > DRILL_LATE:
        said = plural(
            age.days,
            "The last test restore was {number} day ago: try one now, it takes a minute.",
            "The last test restore was {number} days ago: try one now, it takes a minute.",
        )
        return [("late", tr("Test restore overdue"), said)]
    if age > DRILL_DUE:
        said = tr("Once a month a copy should be restored for a test: it takes a minute.")
        return [("due", tr("Test restore due"), said)]
    return []


__all__ = ["HOURS", "Backups", "CopyRow", "CopySettings", "CopyState", "DrillTold", "RestoredTold"]
