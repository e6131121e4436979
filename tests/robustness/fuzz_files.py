"""Damage files of every format at random and read them: counts crashes, slow readings, and values that nobody printed.

Run as ``python -m tests.robustness.fuzz_files [--count N] [--seed S] [--workers W]`` (POSIX: it forks). The files are
the samples beside this module and those of the folder that ``ALPDESK_CORPUS`` names. A value counts as different when
it is neither in the whole file nor seen in the damaged one by the readers of ``plain_readers``.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from alpdesk.exchange import ccda, fhir_reading, hl7, table  # noqa: F401 - loaded before the workers part
from alpdesk.exchange.formats import format_of, read
from alpdesk.exchange.json_reader import NotReadable
from alpdesk.exchange.laboratory import Laboratory
from tests.robustness import plain_readers
from tests.robustness.plain_readers import Seen

TODAY = date(2026, 11, 22)
SECONDS, MEMORY = 10, 500 * 2**20
CHUNK = 100
LARGEST = 200_000
"""Bytes of a file that is damaged; larger ones are cut to whole lines, or left out where that breaks them."""
PLAIN = {"HL7 v2": plain_readers.read_hl7, "FHIR JSON": plain_readers.read_fhir, "FHIR NDJSON": plain_readers.read_fhir,
         "C-CDA": plain_readers.read_ccda, "table": plain_readers.read_table}  # fmt: skip
KNOWS_ALL = Laboratory("", {"alk.phos": "alp"}, {"alp": "U/L"}, "day first")
_SWAPPED = (b"|", b"^", b"\r", b"\n", b",", b";", b"\t", b'"', b"<", b">", b"{", b"}", b".", b"&", b"~", b"-", b"0")

_NOISE = (b"\x00", b"\xff\xfe", "\u202e".encode(), b"9" * 400, b"1E400", b"&lol;", b"\x1e", b"\x0b")


class TooSlow(Exception):
    """A reading took longer than ``SECONDS``."""


def samples() -> list[bytes]:
    """The files to damage."""
    folders = [Path(__file__).with_name("samples")]
    if named := os.environ.get("ALPDESK_CORPUS"):
        folders.append(Path(named))
    found = []
    for path in sorted(path for folder in folders for path in folder.rglob("*") if path.is_file()):
        data = path.read_bytes()
        try:
            kind = format_of(path)
        except NotReadable:
            continue
        if len(data) > LARGEST and kind in {"table", "FHIR NDJSON", "HL7 v2"}:
            data = data[:LARGEST].rpartition(b"\n")[0]
        if len(data) <= LARGEST and "expected" not in path.parts:
            found.append(data)
    return found


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The file with one to four injuries."""
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        data = _injured(data, chance)
    return data


def _injured(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    to = min(len(data), at + chance.choice((1, 8, 80, 800)))
    match chance.randrange(10):
        case 0:
            return data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]
        case 1:
            return data[:at] + data[to:]
        case 2:
            return data[:to] + data[at:to] * chance.choice((1, 2, 50)) + data[to:]
        case 3:
            return data[:at]
        case 4:
            return data[:at] + chance.choice(_SWAPPED) + data[at + chance.randrange(2) :]
        case 5:
            return data[:at] + chance.choice(_NOISE) + data[at:]
        case _:
            return _rearranged(data, at, to, chance)


def _rearranged(data: bytes, at: int, to: int, chance: random.Random) -> bytes:
    """Two lines swapped, cells shuffled, another charset, or one mark for another."""
    match chance.randrange(4):
        case 0:
            lines = data.splitlines(keepends=True) or [b""]
            first, second = (chance.randrange(len(lines)) for _ in range(2))
            lines[first], lines[second] = lines[second], lines[first]
            return b"".join(lines)
        case 1:
            mark = chance.choice((b"|", b",", b";", b"\t"))
            cells = data[at : at + 400].split(mark)
            chance.shuffle(cells)
            return data[:at] + mark.join(cells) + data[at + 400 :]
        case 2:
            charset = chance.choice(("utf-16", "utf-16-le", "cp1252", "utf-8-sig", "utf-32", "cp037"))
            return data.decode("utf-8", "replace").encode(charset, "replace")
        case _:
            old, new = chance.choices(_SWAPPED, k=2)
            return data[:at] + data[at:to].replace(old, new) + data[to:]


def accepted(path: Path) -> set[Seen]:
    """Every result that AlpDesk would record from a file."""
    out = set()
    for entry in read(path, KNOWS_ALL, TODAY):
        assert entry.refused or entry.result is not None, "an entry was neither read nor refused"
        if entry.result is not None and entry.quantity is not None:
            when = entry.result.taken.first
            unit = entry.unit.strip()
            out.add((entry.patient.id, entry.quantity.number, unit, when.isoformat().replace("-", "") if when else ""))
    return out


def invented(mine: set[Seen], data: bytes) -> set[Seen]:
    """Those results that the plain readers do not see in the file."""
    wide = b"\x00" in data[:100]
    for charset in ("utf-32", "utf-16", "utf-16-le") if wide else ("utf-8", "cp1252", "latin-1"):
        try:
            text = data[: len(data) // 4 * 4 if wide else None].decode(charset).encode("utf-8", "replace")
        except UnicodeDecodeError:
            continue
        break
    else:
        text = data
    plain = (
        {part for name in ("HL7 v2", "FHIR JSON", "C-CDA", "table") for part in PLAIN[name](text)} if mine else set()
    )
    known = {(who, value, when) for who, value, _, when in plain}
    months = {(who, value, when[: len("202603")]) for who, value, when in known}
    strange = {one for one in mine if (one[0], one[1], one[3]) not in known}
    undated = {(who, value) for who, value, when in known if not when}
    strange = {one for one in strange if one[:2] not in undated or not one[3].endswith("0101")}  # a year alone
    return {one for one in strange if (one[0], one[1], one[3][: len("202603")]) not in months or one[3][6:] != "01"}


def _tried(data: bytes, before: set[Seen], path: Path) -> tuple[str, str]:
    """What came of one damaged file: read, refused, slow, memory, crash or different, with a word on it."""
    path.write_bytes(data)
    signal.alarm(SECONDS)
    try:
        mine = accepted(path)
    except NotReadable:
        return "refused", ""
    except TooSlow:
        return "slow", ""
    except MemoryError:
        return "memory", ""
    except Exception as bad:  # noqa: BLE001 - any other is the finding
        return "crash", f"{type(bad).__name__}: {bad}"
    finally:
        signal.alarm(0)
    strange = invented(mine - before, data)
    return ("different", str(sorted(strange)[:2])) if strange else ("read", "")


def _stop(*_: object) -> None:
    raise TooSlow


def _work(numbers: range, seed: int, files: list[tuple[bytes, set[Seen]]], folder: Path, kept: Path | None) -> None:
    """Damage and read files in a process of its own; write what came of each line by line."""
    used = int(Path("/proc/self/statm").read_text().split()[0]) * 4096 if Path("/proc/self/statm").exists() else 0
    resource.setrlimit(resource.RLIMIT_AS, (used + MEMORY, used + MEMORY))
    signal.signal(signal.SIGALRM, _stop)
    with (folder / f"{numbers.start}.out").open("w") as out:
        for number in numbers:
            chance = random.Random(seed * 1_000_003 + number)  # noqa: S311 - damage, no secret
            data, before = chance.choice(files)
            bad = damaged(data, chance)
            came, word = _tried(bad, before, folder / f"{numbers.start}.bin")
            if came not in {"read", "refused"} and kept is not None:
                (kept / f"{came}-{seed}-{number}").write_bytes(bad)
            out.write(json.dumps([came, number, word]) + "\n")
            out.flush()


def run(count: int, seed: int, workers: int, kept: Path | None = None) -> tuple[Counter[str], list[str]]:
    """Damage and read ``count`` files; how often what came of it, and a line on each finding."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = []
        for data in samples():
            (folder / "whole").write_bytes(data)
            try:
                files.append((data, accepted(folder / "whole")))
            except NotReadable:
                files.append((data, set()))
        starts = iter(range(0, count, CHUNK))
        living: dict[int, int] = {}
        for start in _until_done(starts, living, workers):
            child = os.fork()
            if not child:
                _work(range(start, min(start + CHUNK, count)), seed, files, folder, kept)
                os._exit(0)
            living[child] = start
        return _counted(folder, count)


def part(count: int, seed: int) -> Counter[str]:
    """The figures alone; findings go to standard error."""
    told, lines = run(count, seed, 1)
    sys.stderr.writelines(f"{line}\n" for line in lines[:20])
    return told + Counter({"files": count})


def _until_done(starts: Iterator[int], living: dict[int, int], workers: int) -> Iterator[int]:
    """The next start whenever a worker is free; returns when all have ended."""
    for start in starts:
        while len(living) >= workers:
            living.pop(os.wait()[0], None)
        yield start
    while living:
        living.pop(os.wait()[0], None)


def _counted(folder: Path, count: int) -> tuple[Counter[str], list[str]]:
    told: Counter[str] = Counter()
    lines = []
    for path in folder.glob("*.out"):
        for line in path.read_text().splitlines():
            came, number, word = json.loads(line)
            told[came] += 1
            if came not in {"read", "refused"}:
                lines.append(f"{came} {number} {word}")
    told["killed"] = count - told.total()
    return told, lines


def main() -> int:
    """Run the fuzz as the command line asks, print its figures; 1 if anything was found."""
    asked = argparse.ArgumentParser(description="Damage files at random and read them.")
    asked.add_argument("--count", type=int, default=100_000)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--workers", type=int, default=2)
    asked.add_argument("--keep", type=Path)
    given = asked.parse_args()
    began = time.monotonic()
    told, lines = run(given.count, given.seed, given.workers, given.keep)
    figures = ", ".join(
        f"{told[one]} {one}" for one in ("read", "refused", "crash", "slow", "memory", "killed", "different")
    )
    told_all = [*lines[:50], f"{given.count} damaged files in {time.monotonic() - began:.0f} s: {figures}"]
    sys.stdout.write("\n".join(told_all) + "\n")
    return int(any(told[one] for one in ("crash", "slow", "memory", "killed", "different")))


if __name__ == "__main__":
    sys.exit(main())
