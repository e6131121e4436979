"""The people of the clinic: who may log in and with which duties, and the keys that let them in."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from alpdesk.clinical.people import DUTIES, Duty, Person, User
from alpdesk.clinical.wording import fold
from alpdesk.desk.checks import NotAccepted, check_person, check_reason
from alpdesk.desk.duties import NotAllowed, needs
from alpdesk.desk.seat import Seat
from alpdesk.errors import AlpDeskError
from alpdesk.language import tr

if TYPE_CHECKING:
    from alpdesk.store.opening import OpenedDatabase

RECOVERY_TYPED = "recovery key typed"
"""The setting that says on which day the recovery key was typed back."""


class People(Seat):
    """What an administrator does with users and keys, and everybody with their own passphrase.

    Passphrases and recovery keys are checked and wrapped in 0.3 s each: in a job.
    """

    @needs("people")
    def people(self) -> tuple[Person, ...]:
        """All users, enabled and disabled, by name."""
        return self._reads.staff()

    @needs("people")
    def add_person(self, user: User, passphrase: str) -> None:
        """Let somebody log in from now on, or a disabled one again; they change the passphrase when they like.

        Raises NotAccepted, WeakPassphrase; then nothing is changed.
        """
        from alpdesk.store.passphrases import check_passphrase  # noqa: PLC0415 - the window opens without it
        from alpdesk.store.vault import set_passphrase  # noqa: PLC0415 - as above

        user = check_person(user)
        known = self._person_named(user.name)
        if known is not None and known.disabled_at is None:
            raise NotAccepted(tr("{name} is a user already: choose another name.", name=known.user.name))
        if not user.duties:
            raise NotAccepted(tr("Give at least one duty: clinician, nurse or administrator."))
        user = replace(user, name=known.user.name) if known else user
        check_passphrase(passphrase, user.name, self._clinic.name)
        with self._store.together():
            self._store.set_user(user, self._who(), self._now())
            if known:
                self._store.enable_user(user.name, self._who(), self._now())
        set_passphrase(self._reads.folder, self._reads.keys, user.name, passphrase)

    @needs("people")
    def set_duties(self, name: str, duties: tuple[Duty, ...]) -> None:
        """Let a user do this from now on; one administrator must remain. For oneself it holds at once."""
        person = self._enabled(name)
        if not duties:
            raise NotAccepted(tr("Give at least one duty: clinician, nurse or administrator, or disable the user."))
        if "administrator" not in duties:
            self._keep_an_administrator(name)
        user = replace(person.user, duties=tuple(duty for duty in DUTIES if duty in duties))
        self._store.set_user(user, self._who(), self._now())
        if user.name == self._user.name:
            self._user = replace(self._user, duties=user.duties)

    @needs("people")
    def disable_person(self, name: str, reason: str) -> None:
        """Let a user log in no more: their name stays on what they did.

        Copies of the files that they took before stay readable to them; ``rotate`` ends that for what comes after.
        """
        from alpdesk.store.vault import drop_user  # noqa: PLC0415 - the window opens without it

        person, reason = self._enabled(name), check_reason(reason)
        if person.user.name == self._user.name:
            raise NotAccepted(tr("Nobody disables themselves: another administrator does."))
        self._keep_an_administrator(name)
        self._store.disable_user(person.user.name, reason, self._who(), self._now())
        drop_user(self._reads.folder, self._reads.keys, person.user.name)

    @needs("people")
    def give_passphrase(self, name: str, passphrase: str) -> None:
        """Give a user who forgot theirs a new passphrase, to be changed by them; raises WeakPassphrase."""
        self._set_passphrase(self._enabled(name).user.name, passphrase, "give passphrase")

    def change_passphrase(self, old: str, new: str) -> None:
        """Change one's own passphrase; the record is not encrypted anew. Raises WeakPassphrase.

        A wrong one counts as an attempt to unlock: raises WrongPassphrase, and TooSoon after several.
        """
        self._reads.prove(self._who(), old, self._now())
        if old == new:
            raise NotAccepted(tr("This is the passphrase in use: choose another one."))
        self._set_passphrase(self._who(), new, "change passphrase")

    @needs("people")
    def new_recovery_key(self) -> str:
        """A recovery key to be printed; it counts once it is typed back to ``take_recovery_key``."""
        from alpdesk.store.recovery_key import new_recovery_key  # noqa: PLC0415 - the window opens without it

        return new_recovery_key()

    @needs("people")
    def take_recovery_key(self, shown: str, typed: str) -> None:
        """Let the recovery key that was shown, and typed back, open the clinic from now on, and no earlier one.

        Raises NotARecoveryKey, NotAccepted where another one was typed.
        """
        from alpdesk.store.vault import set_recovery_key  # noqa: PLC0415 - the window opens without it

        check_typed(shown, typed)
        set_recovery_key(self._reads.folder, self._reads.keys, shown)
        self._store.note("new recovery key", "clinic", "", self._who(), self._now())
        self.note_recovery_key()

    def note_recovery_key(self) -> None:
        """Keep that the recovery key was typed back, and when."""
        with self._store.together():
            self._store.set_setting(RECOVERY_TYPED, json.dumps(self.today().isoformat()))
            self._store.note("type recovery key", "setting", RECOVERY_TYPED, self._who(), self._now())

    def recovery_key_typed(self) -> date | None:
        """When somebody last proved that the recovery key is on paper; None for never."""
        kept = self._reads.setting(RECOVERY_TYPED)
        return date.fromisoformat(json.loads(kept)) if kept else None

    @needs("people")
    def rotate(
        self,
        tell: Callable[[int, int], object] = lambda _done, _total: None,
        stop: Callable[[], bool] = lambda: False,
    ) -> None:
        """Encrypt the record with a new key, so that an old copy of the key opens nothing that comes after.

        Nobody's passphrase changes. A copy is made before. Killed at any instant, it is finished at the next opening.
        Raises Stopped, DiskFull and the other failures of the store; the record is then as it was.
        """
        from alpdesk.store.copies import Watch  # noqa: PLC0415 - the window opens without it
        from alpdesk.store.rotation import rotate  # noqa: PLC0415 - as above

        self.copy_before("rotation")
        rotate(self._reads, self._who(), self._now(), Watch(tell, stop))

    def _set_passphrase(self, name: str, passphrase: str, action: str) -> None:
        from alpdesk.store.vault import set_passphrase  # noqa: PLC0415 - the window opens without it

        set_passphrase(self._reads.folder, self._reads.keys, name, passphrase)
        self._store.note(action, "user", name, self._who(), self._now())

    def _person_named(self, name: str) -> Person | None:
        return known_person(self._reads, name)

    def _enabled(self, name: str) -> Person:
        person = self._person_named(name)
        if person is None or person.disabled_at is not None:
            raise NotAccepted(tr("There is no such user who may log in: look at the list of people again."))
        return person

    def _keep_an_administrator(self, name: str) -> None:
        """Refuse what would leave the clinic without an administrator."""
        others = [
            one.user for one in self._reads.staff() if one.disabled_at is None and fold(one.user.name) != fold(name)
        ]
        if not any("administrator" in one.duties for one in others):
            raise NotAccepted(tr("One administrator must remain: make somebody else an administrator first."))


def known_person(opened: OpenedDatabase, name: str) -> Person | None:
    """The user of this name, whatever its case."""
    return next((one for one in opened.staff() if fold(one.user.name) == fold(name)), None)


def let_in(opened: OpenedDatabase, name: str) -> User:
    """Who has just unlocked the clinic; raises NotAllowed for somebody who was disabled or was never added."""
    person = known_person(opened, name)
    if person is None:
        if opened.staff():
            raise NotAllowed(tr("This name is not among the people of this clinic: ask an administrator to add it."))
        return User(name)
    if person.disabled_at is not None:
        raise NotAllowed(tr("This user was disabled: ask an administrator of the clinic."))
    return person.user


def tidy_keys(opened: OpenedDatabase) -> None:
    """Take the passphrases of disabled users out of the key file, should that have been interrupted."""
    from alpdesk.store.vault import drop_user, vault_facts  # noqa: PLC0415 - the window opens without it

    disabled = {fold(one.user.name) for one in opened.staff() if one.disabled_at is not None}
    with suppress(AlpDeskError):
        for name in vault_facts(opened.folder).users if disabled else ():
            if fold(name) in disabled:
                drop_user(opened.folder, opened.keys, name)


def check_typed(shown: str, typed: str) -> None:
    """Whether a recovery key was typed as shown; raises NotARecoveryKey, or NotAccepted for another one."""
    from alpdesk.store.recovery_key import recovery_bytes  # noqa: PLC0415 - the window opens without it

    if recovery_bytes(shown) != recovery_bytes(typed):
        raise NotAccepted(tr("This is another recovery key: type the one that is shown."))
