"""``alpdesk salvage``: what can be read of a damaged clinic, into a new folder."""

from __future__ import annotations

import sys

from alpdesk.cli.arguments import Arguments, Misused
from alpdesk.cli.clinic import passphrase
from alpdesk.cli.layout import visible
from alpdesk.desk.clock import system_clock
from alpdesk.desk.salvage import Told, Way, salvage, users_of


def run(given: Arguments) -> int:
    """Salvage the clinic and print what is missing; nothing in its own folder changes."""
    if given.folder is None:
        raise Misused("Name the folder of the damaged clinic")
    told = salvage(given.folder, given.out, _way(given), system_clock)
    sys.stdout.write("".join(f"{visible(line)}\n" for line in _lines(given, told)))
    return 0


def _way(given: Arguments) -> Way:
    if given.recovery:
        return Way("", passphrase("Recovery key: "))
    users = users_of(given.folder) if given.folder else ()
    if given.user and given.user not in users:
        raise Misused(f"“{given.user[:60]}” does not open this clinic: {', '.join(users)} can")
    if not given.user and len(users) != 1:
        raise Misused(f"Say who is at the desk with --user: {', '.join(users)}")
    who = given.user or users[0]
    return Way(who, passphrase(f"Passphrase of {who}: "))


def _lines(given: Arguments, told: Told) -> list[str]:
    lines = [told.summary, *(f"  {line}" for line in told.missing)]
    if told.patients:
        lines.append("Something is missing in the records of:")
        lines += [
            f"  {one.family.upper()}, {one.given}, born {one.born.text or '(not known)'}" for one in told.patients
        ]
    return [
        *lines,
        f"All that could be read is in the new clinic {given.out}.",
        f"Open it with:  alpdesk --clinic {given.out}",
    ]
