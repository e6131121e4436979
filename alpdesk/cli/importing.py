"""``alpdesk import``: files of results into the clinic’s record; what is not certain waits in the quarantine."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from alpdesk.cli.arguments import Arguments
from alpdesk.cli.clinic import opened
from alpdesk.cli.layout import visible
from alpdesk.clinical.wording import counted
from alpdesk.desk.desk import Accepted, Desk, Preview
from alpdesk.desk.intake_values import IntakeRow
from alpdesk.errors import AlpDeskError

DONE, REFUSED = 0, 2
_MOST = 5
"""So many rows with the same trouble are listed; how many more there are is said."""


def run(given: Arguments) -> int:
    """Import every file, each whole or not at all; 2 if one could not be, after a line that says why."""
    desk = opened(given.folder, given.user)
    try:
        codes = [_one(desk, path, given) for path in given.files]
    finally:
        desk.close_clinic()
    return max(codes, default=DONE)


def _one(desk: Desk, path: Path, given: Arguments) -> int:
    try:
        preview = desk.preview(path, laboratory=_laboratory(given.lab), progress=_progress(path))
        _end_progress()
        accepted = None if given.preview else desk.accept(preview)
    except AlpDeskError as error:
        _end_progress()
        print(f"alpdesk: {visible(path.name)}: {visible(error.sentence)}", file=sys.stderr, flush=True)  # noqa: T201 - its output
        return REFUSED
    for line in _json_lines(preview, accepted) if given.json else _lines(preview, accepted):
        sys.stdout.write(line + "\n")
    sys.stdout.flush()
    return DONE


def _laboratory(given: Path | None) -> Any:
    """What is known of a laboratory: a profile’s file, or the name of one that the clinic knows."""
    if given is None:
        return ""
    if not given.is_file():
        return str(given)
    from alpdesk.exchange.laboratory import read_laboratory  # noqa: PLC0415 - only with a profile

    return read_laboratory(given)


def _progress(path: Path) -> Callable[[int, int], None]:
    """Says on a terminal how far the reading is."""
    if not sys.stderr.isatty():
        return lambda _done, _all: None

    def told(done: int, _all: int) -> None:
        print(f"\r{visible(path.name)}: {done} entries read …", end="", file=sys.stderr, flush=True)  # noqa: T201 - as above

    return told


def _end_progress() -> None:
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)  # noqa: T201 - as above


def _json_lines(preview: Preview, accepted: Accepted | None) -> Iterator[str]:
    """One object for each row, then one for the file."""
    for row in preview.rows:
        yield json.dumps(_object(preview, row), ensure_ascii=False)
    told = {
        "file": preview.file_name, "format": preview.format, "laboratory": preview.laboratory or None,
        "counts": dict(preview.counts()), "people": len(preview.people),
        "undecided": len(preview.undecided), "import": accepted.import_id if accepted else None,
        "recorded": accepted.results if accepted else 0, "waiting": accepted.waiting if accepted else 0,
    }  # fmt: skip
    yield json.dumps(told, ensure_ascii=False)


def _object(preview: Preview, row: IntakeRow) -> dict[str, Any]:
    who = preview.people[row.whose].patient
    return {
        "file": preview.file_name, "line": row.line, "patient": who.id or None, "dob": who.born.text or None,
        "analyte": row.analyte or None, "name": row.name or None, "value": row.value,
        "canonical": row.canonical or None, "taken_at": row.taken or None, "standing": row.standing,
        "chosen": row.chosen, "why": row.why or None,
    }  # fmt: skip


def _lines(preview: Preview, accepted: Accepted | None) -> Iterator[str]:
    """One line that sums a file up, and the rows that somebody has to look at."""
    yield visible(f"{preview.file_name} ({preview.format}): {preview.summary}")
    yield from _troubled(preview)
    if accepted is None:
        yield "Nothing was recorded: this was a preview."
        return
    said = f"Recorded {counted(accepted.results, 'result')}"
    if accepted.waiting:
        people = len(preview.undecided)
        of = f", of {counted(people, 'person', 'people')} not known for certain" if people else ""
        wait = "waits" if accepted.waiting == 1 else "wait"
        said += f"; {counted(accepted.waiting, 'result')} {wait} in the quarantine{of}"
    yield f"{said}."


def _troubled(preview: Preview) -> Iterator[str]:
    """The rows that somebody has to look at, those with the same trouble together, the first few of each."""
    alike: dict[tuple[str, str], list[IntakeRow]] = {}
    for row in preview.rows:
        if row.standing in {"conflicting", "unconfirmed", "waiting", "refused"}:
            alike.setdefault((row.standing, row.why), []).append(row)
    for (standing, why), rows in alike.items():
        yield visible(f"{standing.capitalize()}: {why}")
        for row in rows[:_MOST]:
            yield visible(f"{row.line:>8}  {row.what[:20]:<20}  {row.value[:24]}").rstrip()
        if len(rows) > _MOST:
            yield f"          and {counted(len(rows) - _MOST, 'more row')}"
