"""``alpdesk restore``: a copy takes the place of the clinic's record, which is kept beside it."""

from __future__ import annotations

import sys
from pathlib import Path

from alpdesk.cli.arguments import Arguments, Misused
from alpdesk.cli.clinic import last_clinic, passphrase
from alpdesk.cli.layout import visible
from alpdesk.desk.clock import system_clock
from alpdesk.desk.restoring import newest_copy, restore_copy, users_of


def run(given: Arguments) -> int:
    """Restore, and print what is now in place and what is missing."""
    clinic = given.folder or last_clinic()
    target = given.into or clinic
    copy = newest_copy(clinic, system_clock).folder if given.newest else _named(clinic, given.copy or Path())
    users = users_of(copy, target)
    if given.user and given.user not in users:
        raise Misused(f"“{given.user[:60]}” does not open this copy: {', '.join(users)} can")
    if not given.user and len(users) != 1:
        raise Misused(f"Say who restores with --user: {', '.join(users)}")
    who = given.user or users[0]
    secret = passphrase(f"Passphrase of {who}, or the recovery key: ")
    told = restore_copy(copy, target, who, secret, system_clock)
    sys.stdout.write(visible(told.sentence) + "\n")
    sys.stdout.write(visible(f"It lies in {target}; whatever was there before is kept beside it.") + "\n")
    return 0


def _named(clinic: Path, copy: Path) -> Path:
    """The folder of a copy as given, or by its name beside the record."""
    beside = clinic / "backups" / copy
    return beside if not copy.exists() and beside.exists() else copy
