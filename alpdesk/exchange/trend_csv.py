"""The results behind a trend as a table for spreadsheets: what the plot shows, in its own units and as reported."""

from __future__ import annotations

import csv
import io
from decimal import Decimal

from alpdesk.clinical.record import Patient
from alpdesk.exchange.csv_out import cell
from alpdesk.plots import TrendInput, TrendPoint, TrendSheet

HEADINGS = (
    "Patient", "Analyte", "Collected", "Time", "Comparator", "Value", "Unit", "Flag", "Lower limit", "Upper limit",
    "Limits", "As reported", "Laboratory", "Method", "Change", "Beyond change limit", "Line broken because", "Suspect",
)  # fmt: skip


def write_trend(patient: Patient, sheet: TrendSheet) -> bytes:
    """The shown results, trend by trend, oldest first; UTF-8 with a byte order mark. It holds patient data.

    Dates are ISO 8601, numbers have a decimal point, whatever language is spoken.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(HEADINGS)
    for part in sheet.parts:
        for point in part.shown:
            writer.writerow([cell(text) for text in (patient.identifier(), *_row(part, point))])
    return out.getvalue().encode("utf-8-sig", "replace")


def _row(series: TrendInput, point: TrendPoint) -> tuple[str, ...]:
    clock = f"{point.clock:%H:%M}" if point.clock else ""
    return (
        series.title, point.on.isoformat(), clock, point.comparator, f"{point.value:f}", series.unit, point.flag,
        _number(point.low), _number(point.high), point.limits, point.reported, point.laboratory, point.method,
        point.change, "yes" if point.beyond else "", point.gap, point.suspect,
    )  # fmt: skip


def _number(bound: Decimal | None) -> str:
    return "" if bound is None else f"{bound:f}"
