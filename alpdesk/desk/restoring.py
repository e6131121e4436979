"""Before the desk: the copies of a clinic while it is locked, and restoring one of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC
from pathlib import Path

from alpdesk.clinical.people import User
from alpdesk.desk.backups import copy_row, told_of_restored
from alpdesk.desk.clock import Clock
from alpdesk.desk.copy_values import CopyRow, RestoredTold
from alpdesk.desk.duties import NotAllowed, allowed
from alpdesk.language import mark, tr, tr_marked
from alpdesk.store.attempts import check_wait, note_failure
from alpdesk.store.copies import NoCopy, Watch, copies_in, copy_at, good_key_file
from alpdesk.store.failures import KeyFileDamaged, NotARecoveryKey, WrongPassphrase
from alpdesk.store.files import BACKUPS
from alpdesk.store.recovery_key import recovery_bytes
from alpdesk.store.restore import duties_in, restore, unlocking_folder
from alpdesk.store.vault import DataKeys, unlock_vault, unlock_with_recovery_key

_ONLY = mark("Only an administrator may put a copy in the place of a record that is in order.")


def copies_for(place: Path, clock: Clock) -> tuple[CopyRow, ...]:
    """The copies beside the clinic in a folder, or those that lie in the folder itself, newest first.

    Looked at without a key: manifests and sizes. A folder that is itself a copy is the only one.
    """
    own = copy_at(place)
    found = copies_in(place / BACKUPS) or copies_in(place) or ((own,) if own.manifest is not None else ())
    return tuple(copy_row(copy, "here", clock) for copy in found)


def users_of(copy: Path, folder: Path) -> tuple[str, ...]:
    """Whose passphrases open a copy; raises CopyDamaged, KeyFileDamaged."""
    slots = good_key_file(unlocking_folder(copy, folder)).slots
    return tuple(slot.user for slot in slots if slot.kind == "passphrase")


def newest_copy(place: Path, clock: Clock) -> CopyRow:
    """The newest copy that nothing is known against; raises NoCopy."""
    found = next((row for row in copies_for(place, clock) if not row.fault), None)
    if found is None:
        raise NoCopy(tr("There is no good copy in this folder: choose the folder that holds the copies."))
    return found


def restore_copy(
    copy: Path,
    folder: Path,
    user: str,
    secret: str,
    clock: Clock,
    *,
    tell: Callable[[int, int], object] = lambda _done, _total: None,
    stop: Callable[[], bool] = lambda: False,
) -> RestoredTold:
    """Make the clinic in ``folder`` the one that a copy holds; ``secret`` is a passphrase or the recovery key.

    A record that is in order may be replaced by an administrator alone; a damaged or missing one by everybody who can
    unlock the copy. Nothing is overwritten. A wrong passphrase counts as a failed attempt on the clinic in ``folder``.
    Raises WrongPassphrase, TooSoon, NotAllowed, CopyDamaged, LockedByOther, DiskFull,
    ReadOnlyFolder, Stopped; nothing is changed then.
    """
    now = clock().astimezone(UTC)
    check_wait(folder, now)
    try:
        keys = _unlocked(unlocking_folder(copy, folder), user, secret)
    except WrongPassphrase:
        note_failure(folder, now)
        raise
    duties = duties_in(folder, keys, keys.user)
    if duties is not None and not allowed(User(keys.user, duties=duties), "backups"):
        raise NotAllowed(tr_marked(_ONLY))
    told = restore(copy, folder, keys, now, who=keys.user or user, watch=Watch(tell, stop))
    return told_of_restored(told, clock)


def is_recovery_key(secret: str) -> bool:
    """Whether what was typed is a recovery key, and no passphrase."""
    try:
        recovery_bytes(secret)
    except NotARecoveryKey:
        return False
    return True


def _unlocked(folder: Path, user: str, secret: str) -> DataKeys:
    """The keys by a passphrase or the recovery key, with the good one of the two key files."""

    def opened(*, backup: bool) -> DataKeys:
        if is_recovery_key(secret):
            return unlock_with_recovery_key(folder, secret, backup=backup)
        return unlock_vault(folder, user, secret, backup=backup)

    try:
        return opened(backup=False)
    except KeyFileDamaged as damage:
        if not damage.backup:
            raise
    return opened(backup=True)
