"""What one file may hold, counted before it is read: the limits lowered, so that small files pass them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from alpdesk.exchange import ccda, hl7, hl7_text, table, table_text
from alpdesk.exchange.json_reader import NotReadable
from alpdesk.exchange.laboratory import UNKNOWN
from alpdesk.exchange.reading import Entry

TODAY = date(2026, 11, 22)
TABLE = b"Patient,Date,ALP (U/L)\nP1,2026-03-12,24\nP2,2026-03-12,26\n"
MESSAGE = b"MSH|^~\\&|LIS|LAB|||20260312||ORU^R01|1|P|2.5\rPID|1||4711\rOBX|1|NM|6768-6^ALP^LN||24|U/L\r"
DOCUMENT = (
    b'<ClinicalDocument xmlns="urn:hl7-org:v3"><component><structuredBody><component><section><code code="30954-2"/>'
    b"<entry><observation/></entry><entry><observation/></entry>"
    b"</section></component></structuredBody></component></ClinicalDocument>"
)


@pytest.mark.parametrize(
    ("module", "name", "limit", "data", "told"),
    [
        (table_text, "_MOST_CELLS", 5, TABLE, "more than 5 cells"),
        (table_text, "_MOST_LINES", 2, TABLE, "more than 2 lines"),
        (table_text, "_MOST_ROWS", 2, TABLE, "more than 2 rows"),
        (table, "_MOST_RESULTS", 1, TABLE, "more than 1 results"),
        (hl7_text, "_MOST_IN_ALL", {b"OBX": 0}, MESSAGE, "more results than AlpDesk reads at once"),
        (ccda, "_MOST_OBSERVATIONS", 1, DOCUMENT, "more than 1 observations"),
        (ccda, "_MOST_MARKS", 5, DOCUMENT, "more than 5 elements"),
    ],
)
def test_a_file_with_more_than_that_is_refused_with_a_sentence(
    module: Any, name: str, limit: Any, data: bytes, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert sum(1 for _ in _read(data)) >= 1
    monkeypatch.setattr(module, name, limit)
    with pytest.raises(NotReadable, match=told):
        list(_read(data))


def test_what_is_remembered_of_a_table_s_cells_stays_small(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = list(_read(TABLE))
    monkeypatch.setattr(table_text, "_MOST_REMEMBERED", 1)
    assert list(_read(TABLE)) == whole


def _read(data: bytes) -> Iterator[Entry]:
    reader = {b"M": hl7.read_hl7, b"<": ccda.read_ccda}.get(data[:1], table.read_table)
    return reader(data, UNKNOWN, TODAY)
