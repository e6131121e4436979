"""The desk: everything that a clinician does with one open clinic."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING

from alpdesk.clinical.people import Clinic, User
from alpdesk.desk.acknowledging import CriticalResults
from alpdesk.desk.audit import Audit
from alpdesk.desk.backups import Backups
from alpdesk.desk.checks import NotAccepted, check_person
from alpdesk.desk.clock import Clock
from alpdesk.desk.drop_folder import DropFolder
from alpdesk.desk.entry import Entry
from alpdesk.desk.history import History
from alpdesk.desk.imported import Imported
from alpdesk.desk.intake_values import Accepted, Preview
from alpdesk.desk.letters import IssuedLetter
from alpdesk.desk.locking import Locking
from alpdesk.desk.outcomes import ClosedWalkthrough
from alpdesk.desk.patient_rows import PatientRow
from alpdesk.desk.patients import PatientPage
from alpdesk.desk.people import People, let_in, tidy_keys
from alpdesk.desk.quarantine import Quarantine
from alpdesk.desk.rereading import Rereading
from alpdesk.desk.results import Results
from alpdesk.desk.salvage import Salvage, Way, read_clinic
from alpdesk.desk.standing import Standing
from alpdesk.desk.walkthroughs import OutcomeChanged
from alpdesk.errors import AlpDeskError
from alpdesk.language import tr

if TYPE_CHECKING:
    from alpdesk.store.opening import OpenedDatabase


class Desk(
    Audit,
    CriticalResults,
    Results,
    History,
    Rereading,
    Quarantine,
    Imported,
    DropFolder,
    People,
    Locking,
    Salvage,
    Backups,
):
    """The one application object: the window talks to it alone.

    Reads may come from any thread; writes belong in a job. Every failure that can be foreseen is an AlpDeskError.
    """

    @classmethod
    def create(cls, folder: Path, clinic: Clinic, user: User | str, passphrase: str, clock: Clock) -> tuple[Desk, str]:
        """Make a new clinic in an empty folder and open it; the text is its recovery key, shown once.

        Raises WeakPassphrase, AlreadyAClinic, ReadOnlyFolder, DiskFull; then nothing of the clinic remains.
        """
        from alpdesk.store.opening import create_store, open_database  # noqa: PLC0415 - the window opens without them
        from alpdesk.store.vault import create_vault  # noqa: PLC0415 - as above

        clinic, who = check_person(clinic), check_person(User(user) if isinstance(user, str) else user)
        keys, recovery = create_vault(folder, who.name, passphrase, clinic.name, invented=clinic.invented)
        try:
            create_store(folder, keys).close()
        except BaseException:
            _forget_keys(folder)
            raise
        desk = cls(open_database(folder, keys), who, clock)
        desk.set_letterhead(clinic, who)
        desk.entered("create clinic")
        return desk, recovery

    @classmethod
    def open(cls, folder: Path, user: str, passphrase: str, clock: Clock, *, backup: bool = False) -> Desk:
        """Open a clinic; ``backup`` reads the copy of a damaged key file.

        Raises WrongPassphrase, KeyFileDamaged, NotAClinic, LockedByOther, MadeByNewerVersion, DatabaseDamaged and
        the other sentences of ``unlocking``.
        """
        from alpdesk.store.opening import open_clinic  # noqa: PLC0415 - the window opens without it
        from alpdesk.store.vault import COST  # noqa: PLC0415 - as above

        at = clock().astimezone(UTC)
        opened = open_clinic(folder, user, passphrase, backup=backup, at=at, cost=COST)
        return cls._seated(opened, opened.keys.user, clock, "unlock")

    @classmethod
    def open_to_read(cls, folder: Path, way: Way, clock: Clock) -> Desk:
        """Open a clinic for reading only, a damaged one as far as it is whole; raises what ``read_clinic`` raises."""
        opened = read_clinic(folder, way, clock)
        return cls(opened, User(opened.keys.user), clock)

    @classmethod
    def recover(cls, folder: Path, recovery_key: str, user: str, passphrase: str, clock: Clock) -> Desk:
        """Open a clinic by its recovery key and give ``user``, who must be one of its people, this passphrase.

        Raises NotARecoveryKey, WrongPassphrase for that of another clinic, NotAllowed, WeakPassphrase, and as above.
        """
        from alpdesk.store.opening import open_with_recovery_key  # noqa: PLC0415 - the window opens without it
        from alpdesk.store.vault import set_passphrase  # noqa: PLC0415 - as above

        opened = open_with_recovery_key(folder, recovery_key, at=clock().astimezone(UTC))
        try:
            name = let_in(opened, user).name
            set_passphrase(folder, opened.keys, name, passphrase)
        except BaseException:
            opened.close()
            raise
        return cls._seated(opened, name, clock, "recover")

    @classmethod
    def _seated(cls, opened: OpenedDatabase, name: str, clock: Clock, how: str) -> Desk:
        """The desk of somebody who has just come in, which the audit trail tells; else the clinic is closed again."""
        try:
            desk = cls(opened, let_in(opened, name), clock)
            desk.entered(how)
            opened.tell_attempts(desk.user.name, desk._now())
            tidy_keys(opened)
        except BaseException:
            opened.close()
            raise
        return desk

    def set_letterhead(self, clinic: Clinic, user: User) -> None:
        """Set what letters print of the clinic and of who is at the desk: both, or neither.

        Whether a clinic is invented cannot be changed, nor the name that it was opened with; duties stay as they are.
        Only an administrator changes the letterhead.
        """
        if self._clinic.name and clinic.invented != self._clinic.invented:
            raise NotAccepted(tr("A demonstration clinic stays one: its patients are invented."))
        if user.name != self._user.name:
            raise NotAccepted(tr("The name at the desk is the one that the clinic was opened with."))
        clinic, user, now = check_person(clinic), check_person(replace(user, duties=self._user.duties)), self._now()
        if clinic != self._clinic:
            self._require("settings")
        with self._store.together():
            self._store.set_clinic(clinic, user.name, now)
            self._store.set_user(user, user.name, now)
        self._clinic, self._user = clinic, user

    def setting(self, key: str) -> str | None:
        """A setting of the window, as JSON."""
        return self._reads.setting(key)

    def set_setting(self, key: str, body: str) -> None:
        """Keep a setting of the window, as JSON; of a record that is open for reading nothing is kept."""
        if not self.read_only:
            self._store.set_setting(key, body)

    def quick_check(self) -> None:
        """Read every page of the record and compare its seal; for a job. Raises DatabaseDamaged."""
        self._reads.quick_check()

    def close_clinic(self) -> None:
        """Close the clinic; the desk is of no use afterwards."""
        with suppress(AlpDeskError):
            self.note_searches()
        if self._writes is not None:
            self._writes.close()
        else:
            self._reads.close()


def _forget_keys(folder: Path) -> None:
    """Take back the key files of a clinic whose database could not be made."""
    from alpdesk.store.files import KEY_BACKUP, KEY_FILE  # noqa: PLC0415 - as in create

    for name in (KEY_FILE, KEY_BACKUP):
        with suppress(OSError):
            (folder / name).unlink(missing_ok=True)


__all__ = [
    "Accepted",
    "ClosedWalkthrough",
    "Desk",
    "Entry",
    "IssuedLetter",
    "OutcomeChanged",
    "PatientPage",
    "PatientRow",
    "Preview",
    "Standing",
]
