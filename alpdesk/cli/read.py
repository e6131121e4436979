"""``alpdesk read``: every result of a file, one JSON object a line, or as a table; nothing is recorded."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from alpdesk.cli.arguments import Arguments
from alpdesk.cli.layout import visible
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.wording import counted
from alpdesk.desk.clock import system_clock
from alpdesk.exchange.formats import read
from alpdesk.exchange.laboratory import UNKNOWN, read_laboratory
from alpdesk.exchange.reading import Entry


def run(given: Arguments) -> int:
    """Read FILE and print; raises NotReadable for a file that cannot be read as a whole."""
    laboratory = read_laboratory(given.lab) if given.lab else UNKNOWN
    seen: Counter[str] = Counter()
    entries = _counted(read(given.file, laboratory, system_clock().date()), seen)
    for line in _json_lines(str(given.file), entries) if given.json else _lines(entries):
        sys.stdout.write(line + "\n")
    sys.stdout.flush()
    print(summary(seen), file=sys.stderr)  # noqa: T201 - this is its output
    return 0


def summary(seen: Counter[str]) -> str:
    """“12 results: 9 read, 3 refused”."""
    total = seen["read"] + seen["refused"]
    return f"{counted(total, 'result')}: {seen['read']} read, {seen['refused']} refused"


def _counted(entries: Iterable[Entry], seen: Counter[str]) -> Iterator[Entry]:
    for entry in entries:
        seen["refused" if entry.refused else "read"] += 1
        yield entry


def _json_lines(file: str, entries: Iterable[Entry]) -> Iterator[str]:
    for entry in entries:
        yield json.dumps(entry_object(file, entry), ensure_ascii=False)


def entry_object(file: str, entry: Entry) -> dict[str, Any]:
    """The JSON object of one result."""
    result = entry.result
    quantity = entry.quantity
    canonical = result.canonical if result else None
    return {
        "file": file,
        "line": entry.line,
        "patient": entry.patient.id or None,
        "dob": entry.patient.born.text or None,
        "sex": None if entry.patient.sex == "unknown" else entry.patient.sex,
        "analyte": entry.analyte or None,
        "code": entry.code or None,
        "name": entry.name or None,
        "value": entry.value,
        "comparator": quantity.comparator if quantity else "",
        "number": _number(quantity),
        "unit": entry.unit or (quantity.unit if quantity else "") or None,
        "canonical_value": _number(canonical),
        "canonical_unit": canonical.unit if canonical else None,
        "low": _number(result.limits.low) if result else None,
        "high": _number(result.limits.high) if result else None,
        "limits": entry.limits or None,
        "status": result.status if result else entry.status or None,
        "taken_at": result.taken.text if result else entry.taken or None,
        "laboratory": result.laboratory or None if result else None,
        "confirm": entry.confirm or None,
        "refused": entry.refused or None,
    }


def _number(quantity: Quantity | None) -> int | float | str | None:
    """A JSON number where that loses nothing, else text."""
    if quantity is None:
        return None
    if quantity.number == quantity.number.to_integral_value():
        return int(quantity.number)
    number = float(quantity.number)
    return number if Decimal(repr(number)) == quantity.number else f"{quantity.number:f}"


def _lines(entries: Iterable[Entry]) -> Iterator[str]:
    for entry in entries:
        what = entry.analyte or entry.name or entry.code or "?"
        taken = str(entry.result.taken) if entry.result else entry.taken
        told = f"refused: {entry.refused}" if entry.refused else entry.confirm
        value = f"{entry.value[:12]:>12} {entry.unit[:10]:<10}"
        whose = f"{entry.line:>6}  {entry.patient.id[:16]:<16}"
        yield visible(f"{whose}  {what[:22]:<22}  {value}  {taken[:11]:<11}  {told}".rstrip())
