"""Reading, and saving into a new folder, what is whole of a damaged record; and saying what is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING

from alpdesk.clinical.kept import PatientHead
from alpdesk.clinical.wording import joined
from alpdesk.desk.clock import Clock
from alpdesk.desk.surroundings import Surroundings
from alpdesk.language import mark, plural, tr, tr_marked
from alpdesk.store import failures

if TYPE_CHECKING:
    from alpdesk.store.opening import OpenedDatabase
    from alpdesk.store.read_only import ReadOnlyDatabase
    from alpdesk.store.salvage import Damage
    from alpdesk.store.vault import DataKeys

_KINDS = {
    "result": mark("results", "several"),
    "problem": mark("problems", "several"),
    "medicine_course": mark("medicine courses", "several"),
    "procedure": mark("procedures", "several"),
    "answer": mark("answers", "several"),
    "walkthrough": mark("closed walkthroughs", "several"),
    "letter": mark("letters", "several"),
    "contact": mark("contacts", "several"),
    "patient": mark("patients", "several"),
    "audit": mark("audit lines", "several"),
    "file_import": mark("imports", "several"),
    "waiting_result": mark("waiting results", "several"),
    "draft": mark("drafts", "several"),
    "setting": mark("settings", "several"),
    "identifier": mark("identifiers", "several"),
    "laboratory": mark("laboratories", "several"),
}
"""Tables whose rows a clinician knows by name; of all others “other entries” are missing."""
_OTHERS = mark("other entries", "several")
_NUMBERED: dict[str, Callable[[int], str]] = {
    "result": lambda number: plural(number, "{number} result", "{number} results"),
    "problem": lambda number: plural(number, "{number} problem", "{number} problems"),
    "medicine_course": lambda number: plural(number, "{number} medicine course", "{number} medicine courses"),
    "procedure": lambda number: plural(number, "{number} procedure", "{number} procedures"),
    "answer": lambda number: plural(number, "{number} answer", "{number} answers"),
    "walkthrough": lambda number: plural(number, "{number} closed walkthrough", "{number} closed walkthroughs"),
    "letter": lambda number: plural(number, "{number} letter", "{number} letters"),
    "contact": lambda number: plural(number, "{number} contact", "{number} contacts"),
    "patient": lambda number: plural(number, "{number} patient", "{number} patients"),
    "audit": lambda number: plural(number, "{number} audit line", "{number} audit lines"),
    "file_import": lambda number: plural(number, "{number} import", "{number} imports"),
    "waiting_result": lambda number: plural(number, "{number} waiting result", "{number} waiting results"),
    "draft": lambda number: plural(number, "{number} draft", "{number} drafts"),
    "setting": lambda number: plural(number, "{number} setting", "{number} settings"),
    "identifier": lambda number: plural(number, "{number} identifier", "{number} identifiers"),
    "laboratory": lambda number: plural(number, "{number} laboratory", "{number} laboratories"),
}
_COUNTED = {"result", "problem", "medicine_course", "procedure", "walkthrough", "letter", "contact", "waiting_result"}
"""Tables whose every row the audit trail tells by its number."""


@dataclass(frozen=True, slots=True)
class Told:
    """What is missing from a damaged record, in words: one line each, and the patients whom it concerns."""

    summary: str
    missing: tuple[str, ...]
    patients: tuple[PatientHead, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """How somebody opens a clinic: as a user by passphrase, or with an empty user by the recovery key."""

    user: str
    secret: str


def users_of(folder: Path) -> tuple[str, ...]:
    """Who can open a clinic, by its key file or the copy beside it; raises NotAClinic, KeyFileDamaged."""
    from alpdesk.store.copies import good_key_file  # noqa: PLC0415 - the window opens without it

    return tuple(slot.user for slot in good_key_file(folder).slots if slot.kind == "passphrase")


def use_key_copy(folder: Path) -> None:
    """Put the good copy of the key file in the damaged one's place, which is kept as “….damaged”.

    Raises KeyFileDamaged where the copy is not good either, LockedByOther, ReadOnlyFolder, DiskFull.
    """
    from alpdesk.store.keyfile import repair_key_file  # noqa: PLC0415 - the window opens without it
    from alpdesk.store.lock import ClinicLock  # noqa: PLC0415 - as above

    lock = ClinicLock(folder)
    try:
        repair_key_file(folder)
    finally:
        lock.release()


def salvage(folder: Path, target: Path, way: Way, clock: Clock) -> Told:
    """Write what is whole of a clinic into a new one in an empty folder; the old one stays as it is.

    The new clinic has the same users, passphrases and recovery key. Raises what ``read_clinic`` raises,
    AlreadyAClinic, ReadOnlyFolder, DiskFull; nothing of the new clinic remains then.
    """
    from alpdesk.store.rescue import write_salvaged  # noqa: PLC0415 - for a damaged record only
    from alpdesk.store.salvage import Damage  # noqa: PLC0415 - as above

    opened = read_clinic(folder, way, clock)
    try:
        write_salvaged(opened, target, way.user or opened.keys.user, clock().astimezone(UTC))
        return told_of(opened, opened.damage or Damage(0))
    finally:
        opened.close()


def read_clinic(folder: Path, way: Way, clock: Clock) -> ReadOnlyDatabase:
    """A clinic open for reading only, a damaged one as far as it is whole; nothing is written to its record.

    A wrong passphrase is counted, and makes the next attempt wait, as ever. Raises WrongPassphrase, NotARecoveryKey,
    TooSoon, KeyFileDamaged, LockedByOther, and DatabaseDamaged where nothing can be read.
    """
    from alpdesk.store.attempts import check_wait, note_failure  # noqa: PLC0415 - for a damaged record only
    from alpdesk.store.read_only import open_read_only  # noqa: PLC0415 - as above

    now = clock().astimezone(UTC)
    check_wait(folder, now)
    try:
        keys = _keys(folder, way)
    except failures.WrongPassphrase:
        note_failure(folder, now)
        raise
    return open_read_only(folder, keys)


def _keys(folder: Path, way: Way) -> DataKeys:
    """The clinic's keys, by the copy of the key file where the first is damaged."""
    from alpdesk.store.vault import unlock_vault, unlock_with_recovery_key  # noqa: PLC0415 - the window opens without

    def unlocked(*, backup: bool) -> DataKeys:
        if way.user:
            return unlock_vault(folder, way.user, way.secret, backup=backup)
        return unlock_with_recovery_key(folder, way.secret, backup=backup)

    try:
        return unlocked(backup=False)
    except failures.KeyFileDamaged as damaged:
        if not damaged.backup:
            raise
        return unlocked(backup=True)


class Salvage(Surroundings):
    """What a desk over a damaged or salvaged record can tell of the damage."""

    _owed: Mapping[str, Mapping[str, int]] | None = None

    def damage(self) -> Told | None:
        """What is missing from the record that is open for reading; None for a whole one."""
        return None if self._reads.damage is None else told_of(self._reads, self._reads.damage)

    def missing_of(self, patient_id: str) -> str:
        """What of this patient was lost to damage, as one sentence; empty where nothing is known to be lost.

        An entry that was lost must not be taken for one that never was.
        """
        if self._owed is None:
            self._owed = self._reads.owed()
        kinds = self._owed.get(patient_id, {})
        if kinds:
            lost = joined([_counted(name, number) for name, number in sorted(kinds.items())])
            return tr("Lost to damage, and missing here: {entries}.", entries=lost)
        damage = self._reads.damage
        if damage is not None and (damage.unnamed or _unsure(damage)):
            return tr("Entries may be missing here: of some that were lost nobody can tell whose they were.")
        return ""


def told_of(opened: OpenedDatabase, damage: Damage) -> Told:
    """The damage of a record in words, with the patients whom it concerns."""
    heads = opened.heads(damage.patients)
    patients = tuple(heads[ident] for ident in damage.patients if ident in heads)
    return Told(_summary(damage), tuple(_missing(damage)), patients)


def _summary(damage: Damage) -> str:
    if not damage.broken:
        broken = tr("Every page of the record can be read.")
    else:
        broken = plural(
            damage.pages,
            "{broken} of the record’s {number} page cannot be read.",
            "{broken} of the record’s {number} pages cannot be read.",
            broken=f"{len(damage.broken):,}",
        )
    if damage.missing:
        missing = plural(
            damage.missing, "{number} entry is known to be missing.", "{number} entries are known to be missing."
        )
        return f"{broken} {missing}"
    return f"{broken} {tr('No entry is known to be missing.')}"


def _missing(damage: Damage) -> Iterator[str]:
    """A line for each kind of entry that is missing, and what cannot be told."""
    kinds: Counter[str] = Counter()
    for name, number in damage.lost:
        kinds[name if name in _KINDS else ""] += number
    for name, number in sorted(kinds.items(), key=lambda kind: -kind[1]):
        yield _counted(name, number)
    if damage.unnamed:
        yield plural(
            damage.unnamed,
            "{number} of these: whose it was cannot be told",
            "{number} of these: whose they were cannot be told",
        )
    if damage.rebuilt:
        yield plural(
            damage.rebuilt,
            "{number} patient put together again from earlier versions",
            "{number} patients put together again from earlier versions",
        )
    unsure = _unsure(damage)
    if unsure:
        yield tr("more may be missing of these: {kinds}", kinds=joined([tr_marked(one) for one in unsure]))
    if damage.journal_broken:
        yield tr("a change was broken off, and its undoing is damaged: the last entries may be half of what was saved")


def _unsure(damage: Damage) -> list[str]:
    """The kinds of which a page is lost and nothing tells how much was on it."""
    counted_for = set() if "audit" in damage.touched else _COUNTED
    names = [_KINDS.get(name, _OTHERS) for name in damage.touched if name not in counted_for and name != "patient"]
    return list(dict.fromkeys(sorted(names, key=lambda name: name == _OTHERS)))


def _counted(name: str, number: int) -> str:
    """So many rows of a table, in words."""
    if name in _NUMBERED:
        return _NUMBERED[name](number)
    return plural(number, "{number} other entry", "{number} other entries")
