"""Run the robustness parts, or those named, and print one table: figure, demanded, found, verdict.

Run as ``python -m tests.robustness [PART …] [--short] [--count N] [--again] [--list]``. What was done is kept in
``build/robustness``, so that a stopped run goes on where it was; ``--again`` begins anew. Ends in 1 where a demand is
not met.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path

from tests.robustness.ledger import Part, Progress, Row, rows, table
from tests.robustness.parts import PARTS

ROOT = Path(__file__).parents[2]
KEPT = ROOT / "build" / "robustness"
_MARK = "figures: "


def _piece(part: Part, count: int, seed: int) -> dict[str, int]:
    """The sums of one piece, done in a process of its own; a crash is one of them."""
    done = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-X", "faulthandler", "-m", "tests.robustness", part.name, "--piece", f"{count},{seed}"],
        stdout=subprocess.PIPE, stderr=sys.stderr, text=True, check=False, cwd=ROOT,
    )  # fmt: skip
    last = done.stdout.strip().rpartition("\n")[2]
    if done.returncode or not last.startswith(_MARK):
        return {"crashed": 1}
    sums: dict[str, int] = json.loads(last.removeprefix(_MARK))
    return sums


def _short(part: Part) -> list[Row]:
    """The rows of the short run, which is done here and now."""
    return list(rows(part, part.short, part.function(part.short)(part.short, 1))) if part.short else []


def _done(part: Part, wanted: int) -> list[Row]:
    """Do what is missing of a part; its rows."""
    progress = Progress.read(KEPT, part)
    while progress.done < wanted:
        count, began = min(part.piece, wanted - progress.done), time.monotonic()
        sums = _piece(part, count, 1 + progress.done)
        progress.add(count, time.monotonic() - began, sums)
        sys.stdout.write(f"{part.name}: {progress.done:,} of {wanted:,} in {progress.seconds:,.0f} s\n")
        sys.stdout.flush()
    return list(rows(part, progress.done, progress.sums))


def main(asked: list[str]) -> int:
    """Do what the command line asks; 1 where a demand is not met."""
    parser = argparse.ArgumentParser(prog="python -m tests.robustness", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", choices=[*PARTS, []])
    parser.add_argument("--short", action="store_true", help="the short run of the tests; nothing is kept")
    parser.add_argument("--count", type=int, help="another number than the full one")
    parser.add_argument("--again", action="store_true", help="forget what was kept")
    parser.add_argument("--list", action="store_true", help="name the parts")
    parser.add_argument("--piece", help=argparse.SUPPRESS)
    given = parser.parse_args(asked)
    parts = [PARTS[name] for name in given.parts or PARTS]
    if given.list:
        sys.stdout.writelines(f"{part.name:<24} {part.count:>9,} {part.unit}\n" for part in parts)
        return 0
    if given.piece:
        count, seed = map(int, given.piece.split(","))
        sys.stdout.write(f"\n{_MARK}{json.dumps(dict(parts[0].function(count)(count, seed)))}\n")
        return 0
    lines: list[Row] = []
    for part in parts:
        if given.again:
            (KEPT / f"{part.name}.json").unlink(missing_ok=True)
        lines += _short(part) if given.short else _done(part, given.count or part.count)
    sys.stdout.write(table(lines) + "\n")
    return int(any(line[4] == "NOT MET" for line in lines))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
