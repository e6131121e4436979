"""Measures AlpDesk beside peers and limits, one line each: `python -m tests.bench [WORD …]` picks lines by word."""

from __future__ import annotations

import sys
from collections.abc import Callable

from tests.bench import command, search
from tests.bench.measure import Line, Measured, measure
from tests.bench.workshop import Workshop

PARTS: tuple[Callable[[Workshop], list[Line]], ...] = (command.lines, search.lines)
"""Each part makes its lines when its turn comes, so that nothing of one part is loaded while another is measured."""

HEAD = f"{'work':<58} {'here':>10} {'peer or limit':>14} {'ratio':>7} {'95 % interval':>15} {'goal':>6}  verdict"


def _text(measured: Measured) -> str:
    line = measured.line
    interval = f"{measured.low:.2f}–{measured.high:.2f}"
    mine, theirs = f"{measured.mine * 1000:.2f} ms", f"{measured.theirs * 1000:.2f} ms"
    figures = f"{mine:>10} {theirs:>14} {measured.ratio:>7.2f} {interval:>15} {line.goal:>6.2f}"
    beside = f"beside: {line.peer}; the peer beside itself {measured.alike:.2f}; {line.rounds} rounds"
    return f"{line.work:<58} {figures}  {measured.verdict}\n    {beside}"


def main(words: list[str]) -> int:
    """Measure the lines whose names hold every word, print them, and count goals met."""
    print(HEAD, flush=True)
    verdicts: list[str] = []
    with Workshop() as workshop:
        for part in PARTS:
            for line in part(workshop):
                if all(word.lower() in line.work.lower() for word in words):
                    measured = measure(line)
                    verdicts.append(measured.verdict)
                    print(_text(measured), flush=True)
    print(f"{verdicts.count('met')} of {len(verdicts)} goals met, {verdicts.count('missed')} missed")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
