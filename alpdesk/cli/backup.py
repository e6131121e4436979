"""``alpdesk backup``: make, list or check the copies of the clinic's record."""

from __future__ import annotations

import json
import sys

from alpdesk.cli.arguments import Arguments
from alpdesk.cli.clinic import opened
from alpdesk.cli.layout import visible
from alpdesk.clinical.dates import format_date
from alpdesk.clinical.wording import counted
from alpdesk.desk.backups import CopyRow
from alpdesk.desk.desk import Desk


def run(given: Arguments) -> int:
    """Do it and print one line a copy; exit code 1 where a check found a damaged one."""
    desk = opened(given.folder, given.user)
    try:
        rows = _rows(desk, given)
    finally:
        desk.close_clinic()
    for row in rows:
        sys.stdout.write((_object(row) if given.json else visible(line_of(row))) + "\n")
    if not rows:
        sys.stderr.write("There is no copy of this record yet.\n")
    if desk.second_fault:
        sys.stderr.write(visible(desk.second_fault) + "\n")
    return int(given.check and any(row.fault for row in rows))


def _rows(desk: Desk, given: Arguments) -> tuple[CopyRow, ...]:
    if given.listed:
        return desk.copies()
    if given.check:
        return desk.check_copies()
    return (desk.copy_now(place=given.into),)


def line_of(row: CopyRow) -> str:
    """One copy in one line."""
    when = f"{format_date(row.made)} {row.made:%H:%M}"
    what = f"{counted(row.patients, 'patient')}, {counted(row.results, 'result')}, {row.size / 1e6:.1f} MB"
    good = "read to its end and good" if row.checked else "whole as far as can be seen"
    state = f"NOT GOOD: {row.fault}" if row.fault else good
    return f"{when}  {row.folder}: {what}; {state}"


def _object(row: CopyRow) -> str:
    checked = row.checked.isoformat() if row.checked else None
    values = {"folder": str(row.folder), "made": row.made.isoformat(), "checked": checked}
    names = ("where", "why", "patients", "results", "lines", "size", "fault")
    return json.dumps(values | {name: getattr(row, name) for name in names}, ensure_ascii=False)
