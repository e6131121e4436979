"""Audit lines as a table for spreadsheets: one line a row, patients by their number in the record, never by name."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from alpdesk.clinical.kept import AuditLine
from alpdesk.exchange.csv_out import cell

HEADINGS = ("Line", "At (UTC)", "Who", "What", "Of what", "Entry", "Patient", "More")


def write_audit(lines: Iterable[AuditLine]) -> bytes:
    """The lines in the order given; UTF-8 with a byte order mark."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(HEADINGS)
    for one in lines:
        at = one.at.isoformat(sep=" ", timespec="seconds").removesuffix("+00:00")
        row = (str(one.seq), at, one.who, one.action, one.entity, one.entity_id, one.patient_id, one.text)
        writer.writerow([cell(text) for text in row])
    return out.getvalue().encode("utf-8-sig", "replace")
