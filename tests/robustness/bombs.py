"""Files made to exhaust a reader: each must be read or refused in bounded time and memory, with one sentence.

Run as ``python -m tests.robustness.bombs [--small] [NAME …]``; prints a line on each, and fails where one is not
bounded.
"""

from __future__ import annotations

import re
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path

from alpdesk.exchange.formats import read
from alpdesk.exchange.json_reader import NotReadable
from alpdesk.exchange.laboratory import UNKNOWN

LARGE, SMALL = 60 * 2**20, 2 * 2**20
"""Bytes: nearly as large as a file may be, and small enough for every run of the tests."""
TREE = 31 * 2**20
"""Bytes that a Bundle or a document may have."""
SECONDS, MEMORY = 10, 500
"""What the largest may take: seconds of processor time, and megabytes of memory at its peak."""
MSH = b"MSH|^~\\&|A\r"
CDA = b'<ClinicalDocument xmlns="urn:hl7-org:v3">'
SECTION = CDA + b'<section><code code="30954-2"/>'
OBX = b"OBX|1|NM|6768-6^ALP^LN||24|U/L|30-130|L|||F|||20260312\r"
HUGE = "one line of 1 GB"
OBSERVATION = (
    b'{"resourceType":"Observation","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"6768-6"}]},'
)
LAUGHS = b'<!DOCTYPE a [<!ENTITY a "ha">' + b"".join(b'<!ENTITY a%d "&a;&a;&a;&a;">' % n for n in range(9)) + b"]>"


def _filled(head: bytes, unit: bytes, tail: bytes = b"") -> Callable[[int], bytes]:
    return lambda size: head + unit * ((size - len(head) - len(tail)) // len(unit)) + tail


BOMBS: dict[str, Callable[[int], bytes]] = {
    "a table of one line": _filled(b"a", b"a"),
    "a table of columns": _filled(b"", b"a,"),
    "a table of rows": _filled(b"Patient,Date,Test,Result,Unit\n", b"P1,2026-03-12,ALP,24,U/L\n"),
    "a table of tiny rows": _filled(b"", b"1,1\n"),
    "a table of headings": _filled(b"", b"alp,ggt,Patient,Date,Result\n"),
    "a table of quotation marks": _filled(b"a,b\n", b'"'),
    "a table of other cells": lambda size: (
        b"Patient,Date,Result,Unit\n"
        + b"".join(b"P%d,%d,x%d,%d\n" % (n, n + 1, n + 2, n + 3) for n in range(size // 32))
    ),
    "a table of analytes": _filled(b"Patient,Date" + b",ALP" * 900 + b"\n", b"P1,2026-03-12" + b",24" * 900 + b"\n"),
    "a table of NUL": _filled(b"a,b\n", b"\x00"),
    "a table of bidi overrides": _filled(b"Patient,Date,ALP\n", "\u202e1,2,3\n".encode()),
    "blank lines": _filled(b"a,b\n1,2\n", b"\n"),
    "HL7 of segments": _filled(MSH, b"OBX|\r"),
    "HL7 of messages": _filled(b"", MSH),
    "HL7 of fields": _filled(MSH + b"OBX", b"|"),
    "HL7 of line ends": _filled(MSH, b"\r"),
    "HL7 of wrapped lines": _filled(MSH + b"OBX|1|ST|ALP||", b"x\r"),
    "HL7 of repetitions": _filled(MSH + b"PID|1||", b"a~"),
    "HL7 of escapes": _filled(MSH + b"OBX|1|ST|ALP||", b"\\X41"),
    "HL7 of comments": _filled(MSH + b"OBR|1|||||||20260312\r" + OBX, b"NTE|1||x\r"),
    "HL7 of long comments": _filled(MSH + b"OBR|1|||||||20260312\r" + OBX, b"NTE|1||" + b"x" * 1500 + b"\r"),
    "HL7 of results": _filled(b"", MSH + OBX * 40_000),
    "HL7 of few results": lambda size: (
        (MSH + OBX * min(39_000, size // len(OBX))) * min(5, size // (39_000 * len(OBX)) + 1)
    ),
    "HL7 of codes": _filled(MSH, b"OBX|1|NM|" + b"a^b^c~" * 9_000 + b"||1\r"),
    "HL7 run together": _filled(MSH, b"PID|"),
    "JSON of depth": _filled(b"", b'{"a":'),
    "JSON of brackets": _filled(b"", b"["),
    "JSON of entries": _filled(b'{"resourceType":"Bundle","entry":[', b"{},", b"{}]}"),
    "JSON of numbers": _filled(b'{"resourceType":"Bundle","entry":[', b"1,", b"1]}"),
    "JSON of small objects": _filled(b'{"resourceType":"Bundle","entry":[', b'{"a":{}},', b"{}]}"),
    "JSON of components": _filled(OBSERVATION + b'"component":[', b'{"code":{}},', b"{}]}"),
    "JSON of many observations": lambda size: (
        b'{"resourceType":"Bundle","entry":['
        + b'{"resource":{"resourceType":"Observation"}},' * min(700_000, size // 50)
        + b"{}]}"
    ),
    "JSON of many components": lambda size: (
        OBSERVATION + b'"component":[' + b'{"code":{}},' * min(700_000, size // 14) + b"{}]}"
    ),
    "JSON of nested lists": lambda size: b"[" + b"[1]," * min(1_400_000, size // 5) + b"1]",
    "JSON of digits": _filled(OBSERVATION + b'"valueQuantity":{"value":', b"9", b"}}"),
    "JSON of an exponent": lambda _size: OBSERVATION + b'"valueQuantity":{"unit":"U/L","value":1E999999999}}',
    "NDJSON of patients": lambda size: b"".join(
        b'{"resourceType":"Patient","id":"%d"}\n' % n for n in range(size // 60)
    ),
    "NDJSON of long lines": _filled(
        b'{"a":1}\n{"a":1}\n', b'{"resourceType":"Observation","x":"' + b"y" * 2**21 + b'"}\n'
    ),
    "NDJSON of nothing": _filled(b'{"a":1}\n{"a":1}\n', b"{}\n"),
    "XML of depth": _filled(CDA, b"<a>"),
    "XML of elements": _filled(CDA, b"<a/>", b"</ClinicalDocument>"),
    "XML of observations": _filled(SECTION, b"<observation/>", b"</section></ClinicalDocument>"),
    "XML of many observations": lambda size: (
        SECTION + b"<observation/>" * min(1_400_000, size // 20) + b"</section></ClinicalDocument>"
    ),
    "XML of nested sections": _filled(SECTION, b"<observation>"),
    "XML of entities": lambda _size: b"<?xml version='1.0'?>" + LAUGHS + CDA + b"&a8;</ClinicalDocument>",
}


def outcome(path: Path) -> tuple[int, str]:
    """How many entries a file gave, and the sentence by which it was refused, if it was."""
    count = 0
    try:
        for _entry in read(path, UNKNOWN, date(2026, 11, 22)):
            count += 1
    except NotReadable as bad:
        return count, bad.sentence
    return count, ""


def peak_memory() -> int:
    """The most memory that this process has used, in megabytes."""
    status = Path("/proc/self/status")
    if status.exists():
        return int(re.findall(r"VmHWM:\s*(\d+)", status.read_text())[0]) // 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 2**20


def _child(path: Path) -> int:
    began = time.process_time()
    count, sentence = outcome(path)
    peak = peak_memory()
    taken = time.process_time() - began
    sys.stdout.write(f"{taken:6.1f} s {peak:5} MB  {count:>9,} entries  {sentence}\n")
    return int(taken > SECONDS or peak > MEMORY)


def main(asked: list[str]) -> int:
    """Read the bombs asked for, or all, each in a process of its own; the number that was not bounded."""
    if asked[:1] == ["--read"]:
        return _child(Path(asked[1]))
    size = SMALL if "--small" in asked else LARGE
    names = [name for name in asked if name in BOMBS or name == HUGE] or [*BOMBS, HUGE]
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bomb"
        for name in names:
            if name in BOMBS:
                path.write_bytes(BOMBS[name](min(size, TREE) if name.startswith(("JSON", "XML")) else size))
            else:
                with path.open("wb") as file:
                    file.write(MSH)
                    file.truncate(2**30)
            done = subprocess.run(  # noqa: S603 - ourselves
                [sys.executable, "-m", "tests.robustness.bombs", "--read", str(path)],
                capture_output=True, text=True, check=False, timeout=SECONDS * 10,
            )  # fmt: skip
            failed += bool(done.returncode)
            sys.stdout.write(f"{name:<28} {done.stdout or done.stderr[-300:]}")
            sys.stdout.flush()
    sys.stdout.write(f"{failed} of {len(names)} were not bounded\n")
    return failed


def part(count: int, seed: int) -> Counter[str]:
    """Read ``count`` bombs beginning with the one of number ``seed``, full size."""
    names = [*BOMBS, HUGE][seed - 1 :][:count]
    return Counter({"bombs": len(names), "not bounded": main(names)})


if __name__ == "__main__":
    sys.exit(int(bool(main(sys.argv[1:]))))
