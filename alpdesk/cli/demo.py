"""``alpdesk demo``: build the demonstration clinic in a folder."""

from __future__ import annotations

import sys

from alpdesk.cli.arguments import Arguments, Misused
from alpdesk.desk.clock import system_clock
from alpdesk.desk.demo import DEMO_USER, build_demo
from alpdesk.desk.unlocking import DEMO_PASSPHRASE


def run(given: Arguments) -> int:
    """Build it and say how to open it; a folder that holds anything is refused."""
    folder = given.folder
    if folder is None or (folder.exists() and (not folder.is_dir() or any(folder.iterdir()))):
        raise Misused(f"{folder} is not an empty folder: name one that is, or that does not exist yet")
    desk = build_demo(folder, system_clock)
    count = desk.patients("", 1).total
    desk.close_clinic()
    sys.stdout.write(
        f"Built the demonstration clinic in {folder}: {count} patients, all invented.\n"
        f"Open it with:  alpdesk --clinic {folder}\n"
        f"User           {DEMO_USER}\n"
        f"Passphrase     {DEMO_PASSPHRASE}\n"
    )
    return 0
