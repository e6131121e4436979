"""Reading files of results, beside what only takes them apart; and from a file into the encrypted record."""

from __future__ import annotations

import csv
import gc
import io
import json
import random
import subprocess
import sys
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import count
from pathlib import Path

import msgspec

from alpdesk.clinical.dates import When
from alpdesk.clinical.people import User
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.results import Limits, Result
from alpdesk.desk.clock import system_clock
from alpdesk.desk.desk import Desk
from alpdesk.exchange.formats import read
from alpdesk.exchange.laboratory import UNKNOWN
from alpdesk.store import rows
from alpdesk.store.connection import connect
from alpdesk.store.files import DATABASE
from alpdesk.store.opening import create_store, open_database
from alpdesk.store.vault import create_vault
from tests.bench import crowd
from tests.bench.measure import Line, Sample, cpu
from tests.bench.processes import surroundings
from tests.bench.workshop import Workshop

RESULTS = 5_000
STORED = 2_000
EACH = 100
"""Results of one patient of the file that is stored."""
_TODAY = date(2026, 11, 22)
_LARGE, _SMALL = 30_000_000, 1_000_000
_STAMP = {"entered_by": "bench", "entered_at": "2026-01-01T00:00:00+00:00", "change_reason": ""}


class _Value(msgspec.Struct):
    value: msgspec.Raw
    unit: str


class _Limits(msgspec.Struct):
    low: _Value
    high: _Value


class _Concept(msgspec.Struct):
    coding: list[dict[str, str]]


class _Observation(msgspec.Struct):
    id: str
    status: str
    code: _Concept
    subject: dict[str, str]
    effectiveDateTime: str  # noqa: N815 - FHIR's name
    valueQuantity: _Value  # noqa: N815 - as above
    referenceRange: list[_Limits]  # noqa: N815 - as above


_DECODER = msgspec.json.Decoder(_Observation)
_CHILD = """
import re, sys
from datetime import date
from pathlib import Path
from alpdesk.exchange.formats import read
from alpdesk.exchange.laboratory import UNKNOWN
for _ in read(Path(sys.argv[1]), UNKNOWN, date(2026, 11, 22)):
    pass
print(re.findall(r"VmHWM:\\s*(\\d+)", Path("/proc/self/status").read_text())[0])
"""


def lines(workshop: Workshop) -> list[Line]:
    """Reading beside plain splitting, storing beside raw rows, and memory of a large file beside a small one.

    The goals of NDJSON and of storing are those of the design; those of HL7 and CSV only keep what is reached.
    """
    folder = workshop.folder
    ndjson, messages, table = (folder / name for name in ("results.ndjson", "results.hl7", "results.csv"))
    made = _results(RESULTS)
    ndjson.write_text("\n".join(map(_observation, made)), encoding="utf-8")
    messages.write_text(_messages(made, "F"), encoding="utf-8")
    table.write_text(_table(made), encoding="utf-8")
    mine, raw = _stored(workshop)
    found = [
        _line("NDJSON", "msgspec, typed", 1.5, ndjson, lambda data: [*map(_DECODER.decode, data.splitlines())]),
        _line("NDJSON", "json.loads of each line", 3.0, ndjson, lambda data: [*map(json.loads, data.splitlines())]),
        _line("HL7 v2", "split at line ends and bars", 30.0, messages, _split),
        _line("CSV", "csv.reader", 45.0, table, lambda data: list(csv.reader(io.StringIO(data.decode())))),
        Line(f"file → encrypted record, {STORED} results", "raw executemany of the rows", 2.0, mine, raw, each=STORED),
    ]
    if sys.platform == "linux":
        large, small = _memory(workshop, _LARGE), _memory(workshop, _SMALL)
        found.append(Line("peak memory, NDJSON of 30 MB", "of 1 MB", 1.2, large, small, rounds=3, unit="MB"))
    return found


def _line(kind: str, peer: str, goal: float, path: Path, split: Callable[[bytes], object]) -> Line:
    def whole() -> None:
        taken = sum(not entry.refused for entry in read(path, UNKNOWN, _TODAY))
        assert taken == RESULTS

    def plain() -> None:
        for _ in range(5):
            split(path.read_bytes())

    mine, fifth = _tidy(cpu(whole)), _tidy(cpu(plain))
    return Line(f"{kind} → {RESULTS} results", peer, goal, mine, lambda: fifth() / 5, each=RESULTS)


def _tidy(sample: Sample) -> Sample:
    """The sample, begun with no rubbish of the one before to collect."""

    def tidied() -> float:
        gc.collect()
        return sample()

    return tidied


Made = tuple[int, date, int]
"""Number of the patient, day, value in U/L."""


def _results(number: int) -> list[Made]:
    pick = random.Random(3)  # noqa: S311 - invented results
    first = date(2020, 1, 1)
    return [(at // EACH, first + timedelta(days=7 * (at % EACH)), pick.randrange(20, 180)) for at in range(number)]


def _observation(made: Made) -> str:
    patient, day, value = made
    concept = {"coding": [{"system": "http://loinc.org", "code": "6768-6", "display": "Alkaline phosphatase"}]}
    unit = {"unit": "U/L", "system": "http://unitsofmeasure.org", "code": "U/L"}
    one = {
        "resourceType": "Observation", "id": f"o{patient}-{day}", "status": "final", "code": concept,
        "subject": {"reference": f"Patient/p{patient}"}, "effectiveDateTime": f"{day}T08:15:00Z",
        "valueQuantity": {"value": value, **unit},
        "referenceRange": [{"low": {"value": 30, **unit}, "high": {"value": 130, **unit}}],
    }  # fmt: skip
    return json.dumps(one, separators=(",", ":"))


def _messages(made: Sequence[Made], mark: str) -> str:
    out = []
    for number, (patient, day, value) in enumerate(made):
        if number % EACH == 0:
            out.append(f"MSH|^~\\&|LIS|Northlab|||20260312||ORU^R01|{mark}{number}|P|2.5")
            out.append(f"PID|1||{mark}{patient}^^^Northlab^MR||Invented{mark}^Ada{patient}||19580402|F")
        out.append(f"OBR|1||{mark}{number}|LFT^Liver tests|||{day:%Y%m%d}0815")
        out.append(f"OBX|1|NM|6768-6^Alkaline phosphatase^LN||{value}|U/L|30-130|N|||F|||{day:%Y%m%d}0815")
    return "\r".join(out) + "\r"


def _table(made: Sequence[Made]) -> str:
    lines = [f"p{patient},1958-04-02,F,{day},6768-6,{value},U/L,30-130" for patient, day, value in made]
    return "\n".join(["Patient,Date of birth,Sex,Collected,Code,Result,Unit,Reference range", *lines])


def _split(data: bytes) -> object:
    return [line.split("|") for line in data.decode().split("\r")]


def _stored(workshop: Workshop) -> tuple[Sample, Sample]:
    """A new file of new patients previewed and accepted, and as many rows written into a record of their own."""
    numbers = count()
    folder, other = workshop.folder / "intake", workshop.folder / "raw"
    keys, _ = create_vault(folder, "bench", workshop.passphrase)
    create_store(folder, keys).close()
    desk = Desk(open_database(folder, keys), User("bench"), system_clock)
    workshop.later(desk.close_clinic)
    keys, _ = create_vault(other, "bench", workshop.passphrase)
    create_store(other, keys).close()
    crowd.fill(other / DATABASE, keys.db, patients=1)
    raw = connect(other / DATABASE, keys.db)
    workshop.later(raw.close)
    path, made = workshop.folder / "stored.hl7", _results(STORED)

    def whole() -> None:
        path.write_text(_messages(made, f"B{next(numbers)}x"), encoding="utf-8")
        preview = desk.preview(path)
        preview = desk.settled(preview, [one.place for one in preview.people], "new")
        assert desk.accept(preview).results == STORED

    values = [list((_row(one) | {"patient_id": 1, "version": 1} | _STAMP).values()) for one in made]
    columns = [*_row(made[0]), "patient_id", "version", *_STAMP]
    sql = f"INSERT INTO result ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608 - ours

    def plain() -> None:
        raw.execute("BEGIN IMMEDIATE")
        raw.executemany(sql, values)
        raw.execute("COMMIT")

    return cpu(whole), cpu(plain)


def _row(made: Made) -> dict[str, object]:
    _, day, value = made
    limits = Limits(Quantity(Decimal(30), "U/L"), Quantity(Decimal(130), "U/L"))
    return dict(rows.result_values(Result("", "alp", Quantity(Decimal(value), "U/L"), When.on(day), limits)))


def _memory(workshop: Workshop, size: int) -> Sample:
    """The most memory that a process of its own takes to read a file of this many bytes, in thousands of megabytes."""
    path = workshop.folder / f"{size}.ndjson"
    made = "\n".join(map(_observation, _results(RESULTS))) + "\n"
    path.write_text(made * (size // len(made) + 1), encoding="utf-8")

    def sample() -> float:
        command = [sys.executable, "-c", _CHILD, str(path)]
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=surroundings(workshop.folder))  # noqa: S603 - ours
        return int(done.stdout) / 1024 / 1000

    return sample
