"""What may be written after ``alpdesk backup`` and ``alpdesk restore``."""

from __future__ import annotations

import argparse
from pathlib import Path

BACKUP = """Make a copy of the clinic’s record: encrypted, opened and checked to its last page before it has its name.
It goes beside the record and to the second folder that was chosen; with --to into another folder instead."""
BACKUP_EXAMPLES = """The passphrase is asked for on the terminal; without one it is the first line of the standard
input, never an argument.

examples:
  alpdesk backup
  alpdesk backup --to /media/stick
  alpdesk backup --list
  alpdesk backup --check                          read every copy to its last byte; exit code 1 if one is damaged"""
RESTORE = """Put a copy in the place of the clinic’s record. Whatever was there is renamed and kept; nothing is
overwritten. The clinic must be closed. Passphrase or recovery key are asked for as by “alpdesk backup”."""
RESTORE_EXAMPLES = """A record that is in order may be replaced by an administrator alone.

examples:
  alpdesk restore --newest
  alpdesk restore /media/stick/alp-20260312T093005-000000003
  alpdesk restore --newest --clinic OLD --into NEW    a second clinic from the newest copy of the first"""


def add_backup(parser: argparse.ArgumentParser) -> None:
    """The options of ``alpdesk backup``."""
    deed = parser.add_mutually_exclusive_group()
    deed.add_argument("--to", dest="into", type=Path, metavar="DIR", help="a folder that exists, such as on a stick")
    deed.add_argument("--list", dest="listed", action="store_true", help="print the copies that there are")
    deed.add_argument("--check", action="store_true", help="read every copy and compare it with what it says")
    parser.add_argument("--json", action="store_true", help="print one JSON object a copy instead of text")
    _add_clinic(parser)


def add_restore(parser: argparse.ArgumentParser) -> None:
    """The options of ``alpdesk restore``."""
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("copy", nargs="?", type=Path, metavar="COPY", help="the folder of one copy, or its name")
    which.add_argument("--newest", action="store_true", help="the newest good copy beside the record")
    other = "another folder than the clinic’s; a clinic that is there is kept beside"
    parser.add_argument("--into", type=Path, metavar="DIR", help=other)
    _add_clinic(parser)


def _add_clinic(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--clinic", dest="folder", type=Path, metavar="DIR", help="the clinic’s folder")
    parser.add_argument("--user", default="", metavar="NAME", help="who is at the desk, where several can open it")
