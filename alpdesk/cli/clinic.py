"""Opening the clinic from the command line: which one, who, and the passphrase, which is never an argument."""

from __future__ import annotations

import getpass
import os
import sys
from pathlib import Path

from alpdesk.cli.arguments import Misused
from alpdesk.desk.clock import system_clock
from alpdesk.desk.desk import Desk
from alpdesk.desk.unlocking import vault_facts


def opened(folder: Path | None, user: str) -> Desk:
    """The clinic in a folder, else the one that the window opened last; asks for the passphrase on the terminal.

    Without a terminal the passphrase is the first line of the standard input. Raises Misused for a user who has to be
    named, and the sentences of ``Desk.open``.
    """
    folder = folder or last_clinic()
    users = vault_facts(folder).users
    if user and user not in users:
        raise Misused(f"“{user[:60]}” does not open this clinic: {', '.join(users)} can")
    if not user and len(users) != 1:
        raise Misused(f"Say who is at the desk with --user: {', '.join(users)}")
    who = user or users[0]
    return Desk.open(folder, who, passphrase(f"Passphrase of {who}: "), system_clock)


def passphrase(prompt: str) -> str:
    """What is typed at the terminal, unseen; without one the first line of the standard input."""
    if sys.stdin is not None and sys.stdin.isatty():
        return getpass.getpass(prompt)
    return (sys.stdin.readline() if sys.stdin else "").rstrip("\r\n")


def last_clinic() -> Path:
    """The folder that the window opened last, or where it would make a new clinic."""
    home = home_folder()
    try:
        kept = (home / "recent.txt").read_text(encoding="utf-8").strip()
    except (OSError, ValueError):
        kept = ""
    return Path(kept) if kept else home / "clinic"


def home_folder() -> Path:
    """Where the window keeps what belongs to this user of the computer, found without Qt."""
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming") / "AlpDesk"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "AlpDesk"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "AlpDesk"
