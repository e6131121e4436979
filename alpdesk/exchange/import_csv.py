"""What became of each row of an imported file, as a table for spreadsheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from alpdesk.clinical.imports import ImportedRow, StoredImport, WaitingResult
from alpdesk.exchange.csv_out import cell

HEADINGS = (
    "File", "Line", "Person in the file", "Result", "Value", "In AlpDesk’s unit", "Collected", "Stood", "Since then",
    "Reason",
)  # fmt: skip
LONGEST = 60
"""Characters that are kept of a value."""


def import_csv(kept: StoredImport, rows: Iterable[ImportedRow], waiting: Iterable[WaitingResult]) -> bytes:
    """Every row, in the order of the file; UTF-8 with a byte order mark. It holds patient data."""
    since = {(one.line, one.result.value_text[:LONGEST]): one for one in waiting}
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(HEADINGS)
    for row in rows:
        later = since.get((row.line, row.value))
        told = (
            kept.file_name, str(row.line), row.person, row.what, row.value, row.canonical, row.taken, row.standing,
            "undone" if kept.undone else later.state if later else "", row.why,
        )  # fmt: skip
        writer.writerow([cell(text) for text in told])
    return out.getvalue().encode("utf-8-sig", "replace")
