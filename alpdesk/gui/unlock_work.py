"""What the window before the desk has done in the background: reading, unlocking, making and mending a clinic."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from alpdesk.desk.clock import Clock
    from alpdesk.desk.desk import Desk
    from alpdesk.desk.salvage import Told, Way
    from alpdesk.desk.troubles import Trouble
    from alpdesk.gui.jobs import Job
    from alpdesk.gui.unlock_pages import NewClinic


class Stuck(NamedTuple):
    """A clinic did not open, and something can be done about it, the same way in."""

    trouble: Trouble
    way: Way


def is_clinic(folder: Path) -> bool:
    """Whether a folder holds a clinic, or what is left of one."""
    return any((folder / name).exists() for name in ("clinic.alpkey", "clinic.alpkey.bak", "clinic.alpdb"))


def facts(folder: Path) -> tuple[str, tuple[str, ...], str]:
    """Name and users of a locked clinic, and the passphrase of the demonstration clinic."""
    from alpdesk.desk.unlocking import DEMO_PASSPHRASE, KeyFileDamaged, vault_facts  # noqa: PLC0415 - the window is painted first

    try:
        known = vault_facts(folder)
    except KeyFileDamaged:
        from alpdesk.desk.salvage import users_of  # noqa: PLC0415 - when something is wrong

        return folder.name, users_of(folder), ""
    return known.label, known.users, DEMO_PASSPHRASE if known.invented else ""


def opened(folder: Path, user: str, passphrase: str, clock: Clock) -> Desk | Stuck:
    """The open clinic, or what stands in the way; raises WrongPassphrase and what its sentence alone settles."""
    from alpdesk.desk.desk import Desk  # noqa: PLC0415 - the window is painted first
    from alpdesk.desk.unlocking import TooSoon  # noqa: PLC0415 - as above
    from alpdesk.errors import AlpDeskError  # noqa: PLC0415 - as above

    try:
        return _tried(lambda: Desk.open(folder, user, passphrase, clock), user, passphrase)
    except TooSoon as early:
        raise AlpDeskError from early  # the window counts the seconds itself


def recovered(folder: Path, key: str, user: str, passphrase: str, clock: Clock) -> Desk | Stuck:
    """The clinic opened by its recovery key, or what stands in the way; raises as ``opened`` does."""
    from alpdesk.desk.desk import Desk  # noqa: PLC0415 - the window is painted first

    return _tried(lambda: Desk.recover(folder, key, user, passphrase, clock), "", key)


def _tried(entering: Callable[[], Desk], user: str, secret: str) -> Desk | Stuck:
    from alpdesk.errors import AlpDeskError  # noqa: PLC0415 - the window is painted first

    try:
        return entering()
    except AlpDeskError as error:
        from alpdesk.desk.salvage import Way  # noqa: PLC0415 - when something is wrong
        from alpdesk.desk.troubles import trouble_of  # noqa: PLC0415 - as above

        trouble = trouble_of(error)
        if trouble is None:
            raise
        return Stuck(trouble, Way(user, secret))


def read(folder: Path, way: Way, clock: Clock) -> Desk:
    """The clinic open for reading only."""
    from alpdesk.desk.desk import Desk  # noqa: PLC0415 - the window is painted first

    return Desk.open_to_read(folder, way, clock)


def salvaged(folder: Path, target: Path, way: Way, clock: Clock) -> Told:
    """A new clinic of what is whole; what is missing."""
    from alpdesk.desk.salvage import salvage  # noqa: PLC0415 - when something is wrong

    return salvage(folder, target, way, clock)


def mended(folder: Path) -> None:
    """The copy of the key file in the damaged one's place."""
    from alpdesk.desk.salvage import use_key_copy  # noqa: PLC0415 - when something is wrong

    use_key_copy(folder)


def created(folder: Path, given: NewClinic, clock: Clock) -> tuple[Desk, str]:
    """A new clinic, open, and its recovery key."""
    from alpdesk.clinical.people import Clinic, User  # noqa: PLC0415 - the window is painted first
    from alpdesk.desk.desk import Desk  # noqa: PLC0415 - as above
    from alpdesk.desk.unlocking import check_passphrase  # noqa: PLC0415 - as above

    check_passphrase(given.passphrase, given.user, given.name)
    clinic = Clinic(given.name, given.address, given.telephone, given.identifier)
    return Desk.create(folder, clinic, User(given.user, given.role, given.registration), given.passphrase, clock)


def built(folder: Path, clock: Clock, job: Job) -> Desk:
    """The demonstration clinic, open."""
    from alpdesk.desk.demo import build_demo  # noqa: PLC0415 - only for the demonstration clinic

    return build_demo(folder, clock, job.tell)
