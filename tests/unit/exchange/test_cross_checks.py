"""Our readers beside others that share nothing with them: python-hl7, pint, and counters of plain text."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import hl7
import pint
import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.exchange.formats import Format, format_of, read
from alpdesk.exchange.hl7_text import messages
from alpdesk.exchange.json_reader import NotReadable
from alpdesk.exchange.laboratory import UNKNOWN
from tests.examples import at_least

TODAY = date(2026, 11, 22)
SAMPLES = Path(__file__).parents[2] / "robustness" / "samples"
CORPUS = os.environ.get("ALPDESK_CORPUS", "")
V3 = "{urn:hl7-org:v3}"
SECTIONS = re.compile(r"2\.16\.840\.1\.113883\.10\.20\.(?:22\.2\.[34](?:\.1)?|1\.14)")
PLAIN_UNITS = {
    "U/L": "enzyme_unit/liter", "ukat/L": "microkatal/liter", "nkat/L": "nanokatal/liter", "ug/L": "microgram/liter",
    "ng/mL": "nanogram/milliliter", "g/L": "gram/liter", "g/dL": "gram/deciliter", "mg/L": "milligram/liter",
    "ng/L": "nanogram/liter", "pg/mL": "picogram/milliliter", "mmol/L": "millimole/liter",
    "umol/L": "micromole/liter", "nmol/L": "nanomole/liter", "pmol/L": "picomole/liter",
}  # fmt: skip
"""Units that say nothing of the substance, as pint writes them."""


def files() -> list[Path]:
    folders = [SAMPLES, *([Path(CORPUS)] if CORPUS else [])]
    return sorted(path for folder in folders for path in folder.rglob("*") if path.is_file())


def held(kind: Format, data: bytes) -> int | None:
    """How many results a file holds, as a reader of plain text counts them; None for a table."""
    if kind == "HL7 v2":
        return len(re.findall(rb"(?<![A-Za-z])OBX\|", data))
    if kind == "C-CDA":
        sections = [one for one in ET.fromstring(data).iter(f"{V3}section") if _of_results(one)]  # noqa: S314 - samples
        return sum(1 for one in sections for _ in one.iter(f"{V3}observation"))
    if kind.startswith("FHIR"):
        pieces = data.splitlines() if kind == "FHIR NDJSON" else [data]
        return sum(_values(one) for piece in pieces if piece.strip() for one in _objects(json.loads(piece)))
    return None


def _of_results(section: ET.Element) -> bool:
    code = section.find(f"{V3}code")
    named = code is not None and code.get("code") in {"30954-2", "8716-3"}
    return named or any(SECTIONS.fullmatch(one.get("root", "")) for one in section.findall(f"{V3}templateId"))


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _objects(inner)


def _values(one: dict[str, Any]) -> int:
    if one.get("resourceType") != "Observation":
        return 0
    components = len(one.get("component", []))
    return components + (not components or any(key.startswith(("value", "dataAbsent")) for key in one))


@pytest.mark.parametrize("path", files(), ids=lambda path: path.name)
def test_every_result_of_a_file_is_read_or_refused(path: Path) -> None:
    try:
        kind = format_of(path)
        entries = list(read(path, UNKNOWN, TODAY))
    except NotReadable:
        return
    assert all((entry.result is None) == bool(entry.refused) for entry in entries)
    data = path.read_bytes()
    if (count := held(kind, data)) is not None:
        assert len(entries) == count
    else:
        text = data.decode("utf-16" if data[:2] == b"\xff\xfe" else "utf-8-sig", "replace")
        lines = {number for number, line in enumerate(text.splitlines(), 1) if line.strip(" ,;\t")}
        assert len(lines - {entry.line for entry in entries}) <= 1  # the line of headings


FIELD = st.text("abcXYZ0123456789 .<>-/%", max_size=8)
LINE = st.lists(st.lists(FIELD, min_size=1, max_size=4).map("^".join), min_size=1, max_size=12).map("|".join)


@at_least(100)
@given(lines=st.lists(st.tuples(st.sampled_from(["OBX", "OBR", "NTE", "PID"]), LINE), max_size=8))
def test_well_formed_messages_are_split_as_python_hl7_splits_them(lines: list[tuple[str, str]]) -> None:
    text = "\r".join(["MSH|^~\\&|LIS|LAB|||20260312||ORU^R01|1|P|2.5", *(f"{name}|{rest}" for name, rest in lines)])
    (mine,) = messages(text.encode())
    theirs = hl7.parse(text)
    assert [segment.name for segment in mine.segments] == [str(segment[0]) for segment in theirs]
    for ours, other in zip(mine.segments, theirs, strict=True):
        for number in range(2 if ours.name == "MSH" else 1, len(other)):
            assert ours.field(number) == str(other[number]).strip()
            for place, part in enumerate(str(other[number]).split("^") if ours.name != "MSH" else [], 1):
                assert ours.part(number, place) == part.strip()


def test_plain_factors_of_units_are_those_of_pint() -> None:
    registry: pint.UnitRegistry[Decimal] = pint.UnitRegistry(non_int_type=Decimal)
    checked = 0
    for analyte in ANALYTES.values():
        for unit, factor in analyte.factors.items():
            if unit in PLAIN_UNITS and analyte.unit in PLAIN_UNITS:
                there = registry.Quantity(Decimal(1), PLAIN_UNITS[unit])
                target = registry.Unit(PLAIN_UNITS[analyte.unit])
                if there.is_compatible_with(target):
                    assert abs(there.to(target).magnitude - factor) <= factor * Decimal("1e-20"), (analyte.id, unit)
                    checked += 1
    assert checked >= 20
