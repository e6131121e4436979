"""Measures AlpDesk beside peers and limits, one line each: `python -m tests.bench [PART …]`."""

from __future__ import annotations

import sys
from importlib import import_module

from tests.bench.measure import Line, Measured, measure
from tests.bench.workshop import Workshop

PARTS = ("window", "search", "trend", "wizard", "pages", "letter", "command", "read", "backup")
"""Modules of this folder; each is loaded when its turn comes, and makes its lines."""

HEAD = f"{'work':<58} {'here':>10} {'peer or limit':>14} {'ratio':>7} {'95 % interval':>15} {'goal':>6}  verdict"


def _text(measured: Measured) -> str:
    line = measured.line
    interval = f"{measured.low:.2f}–{measured.high:.2f}"
    mine, theirs = f"{measured.mine * 1000:.2f} {line.unit}", f"{measured.theirs * 1000:.2f} {line.unit}"
    figures = f"{mine:>10} {theirs:>14} {measured.ratio:>7.2f} {interval:>15} {line.goal:>6.2f}"
    rates = f"{line.each / measured.mine:,.0f} and {line.each / measured.theirs:,.0f} a second; " if line.each else ""
    beside = f"beside: {line.peer}; {rates}the peer beside itself {measured.alike:.2f}; {line.rounds} rounds"
    return f"{line.work:<58} {figures}  {measured.verdict}\n    {beside}"


def main(asked: list[str]) -> int:
    """Measure the parts asked for, or all, print their lines, and count the goals met."""
    unknown = set(asked) - set(PARTS)
    if unknown:
        print(f"There is no part {', '.join(sorted(unknown))}; the parts are {', '.join(PARTS)}.", file=sys.stderr)
        return 2
    print(HEAD, flush=True)
    verdicts: list[str] = []
    with Workshop() as workshop:
        for part in asked or PARTS:
            lines: list[Line] = import_module(f"tests.bench.{part}").lines(workshop)
            for line in lines:
                measured = measure(line)
                verdicts.append(measured.verdict)
                print(_text(measured), flush=True)
    print(f"{verdicts.count('met')} of {len(verdicts)} goals met, {verdicts.count('missed')} missed")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
