"""Readers of results that share nothing with AlpDesk's: plain splits and the standard library, for comparison only."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import Any
from xml.etree import ElementTree as ET

Seen = tuple[str, Decimal, str, str]
"""Patient, number, unit as printed, day as eight digits."""
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?", re.ASCII)
_V3 = "{urn:hl7-org:v3}"


def number(text: str) -> Decimal | None:
    """The number in a value such as “<20”, “1'718” or “24 L”; None where there is none."""
    plain = re.sub(r"[\s'’]", "", text.replace(",", "."))
    found = _NUMBER.search(plain)
    try:
        return Decimal(found[0]) if found else None
    except InvalidOperation:
        return None


def day(text: str) -> str:
    """The first eight digits of a stamp or an ISO date; DD.MM.YYYY turned round."""
    turned = re.match(r"(\d{1,2})[./](\d{1,2})[./](\d{4})", text)
    if turned:
        return f"{turned[3]}{int(turned[2]):02}{int(turned[1]):02}"
    iso = re.match(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", text)
    return f"{iso[1]}{int(iso[2]):02}{int(iso[3]):02}" if iso else re.sub(r"\D", "", text)[:8]


def read_hl7(data: bytes) -> set[Seen]:
    """Every OBX of lines split at bars, with every day that it can be from."""
    seen: set[Seen] = set()
    idents, days = {""}, {""}
    for line in re.split(r"[\r\n]", data.decode("utf-8", "replace")):
        fields = line.strip().split("|") + [""] * 30
        name = fields[0][-3:].upper()
        if name == "MSH":
            idents, days = {""}, {""}
        elif name == "PID":
            idents, days = {re.split(r"[~^&]", fields[at])[0].strip() for at in (3, 2, 4, 19)}, {""}
        elif name in {"OBR", "SPM"}:
            days = ({""} if name == "OBR" else days) | {day(fields[7] if name == "OBR" else fields[17])}
        elif name == "OBX" and (value := number(fields[5].replace("^", ""))) is not None:
            unit = fields[6].split("^")[0].split("&")[0].strip()
            seen |= {(ident, value, unit, when) for ident in idents for when in (day(fields[14]), *days)}
    return seen


def read_fhir(data: bytes) -> set[Seen]:
    """Every Observation and component, wherever it stands."""
    seen: set[Seen] = set()
    text = data.decode("utf-8-sig", "replace")
    for piece in [text] if not _lines(text) else text.splitlines():
        try:
            whole = json.loads(piece, parse_float=Decimal, parse_int=Decimal)
        except (ValueError, RecursionError):
            continue
        for one in _observations(whole):
            reference = str((one.get("subject") or {}).get("reference", ""))
            ident = re.split(r"[/:]", reference.partition("/_history")[0])[-1]
            when = day(str(one.get("effectiveDateTime") or (one.get("effectivePeriod") or {}).get("start", "")))
            for holder in [one, *(part for part in one.get("component") or () if isinstance(part, dict))]:
                given = holder.get("valueQuantity") or {}
                if isinstance(given.get("value"), Decimal):
                    unit = str(given.get("unit") or given.get("code") or "").strip()
                    seen |= {(ident, given["value"], unit, when), ("", given["value"], unit, when)}
    return seen


def _lines(text: str) -> bool:
    return text.split("\n", 1)[0].rstrip().endswith("}") and text.count("\n") > 0


def _observations(value: Any) -> Iterator[dict[str, Any]]:
    left = [value]
    while left:
        one = left.pop()
        if isinstance(one, dict):
            if one.get("resourceType") == "Observation":
                yield one
            left += one.values()
        elif isinstance(one, list):
            left += one


def read_ccda(data: bytes) -> set[Seen]:
    """Every observation with a value, by the parser of the standard library."""
    try:
        root = ET.fromstring(data)  # noqa: S314 - our own samples, damaged
    except (ET.ParseError, ValueError, LookupError):
        return set()
    ident = next((one.get("extension", "") for one in root.iter(f"{_V3}id") if one.get("extension")), "")
    seen: set[Seen] = set()
    for one in root.iter(f"{_V3}observation"):
        value, time = one.find(f"{_V3}value"), one.find(f"{_V3}effectiveTime")
        when = "" if time is None else next((part.get("value", "") for part in time.iter() if part.get("value")), "")
        if value is not None and (found := number(value.get("value") or "")) is not None:
            seen |= {(who, found, value.get("unit", "").strip(), day(when)) for who in (ident, "")}
    return seen


def read_table(data: bytes) -> set[Seen]:
    """Every way of taking a patient, a number, a unit and a day from the cells of one row."""
    seen: set[Seen] = set()
    text = data.decode("utf-8-sig", "replace")
    for mark in ",;\t|":
        try:
            rows = list(csv.reader(re.split(r"\r\n|\r|\n", text), delimiter=mark))
        except csv.Error:
            continue
        heads = {part for row in rows[:3] for cell in row for part in re.split(r"[()\[\], ]+", cell)}
        for row in rows:
            cells = [cell.strip() for cell in row[:40]]
            numbers = {found for cell in cells if (found := number(cell)) is not None and len(cell) < 12}
            days = {day(cell) for cell in cells if len(day(cell)) == len("20260312")} | {""}
            units = {cell for cell in cells if 0 < len(cell) < 12 and not cell.isdigit()} | (
                heads if len(heads) < 60 else set()
            )
            if len(cells) > 1:
                seen |= {(who, value, unit, when) for who in {*cells[:4], ""} for value in numbers
                         for unit in units for when in days}  # fmt: skip
    return seen
