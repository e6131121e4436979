"""Changes pathways and findings one thing at a time and counts what is noticed: `python -m tests.mutation`."""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.mutation.every import every_mutant, untouched
from tests.mutation.in_code import modules
from tests.mutation.mutant import Mutant
from tests.mutation.reached import Reached, reached
from tests.mutation.report import summary, write
from tests.mutation.reviewed import judged, reasons
from tests.mutation.running import Plan, Verdict, run, unharmed
from tests.mutation.stages import STAGES, leave, row_trials

REPORT, KEPT = "report.md", "verdicts.jsonl"
GOOD, BAD, BROKEN = 0, 1, 2
_EVERY_SO_OFTEN = 20.0
_FEW = 40


def main(arguments: Sequence[str]) -> int:
    """Run the mutants asked for; 0 when every survivor is explained, 1 when not, 2 when the program is not sound."""
    given = _arguments(arguments)
    if given.rows:
        leave(given.rows.read_text(encoding="utf-8").splitlines())
    every = every_mutant()
    chosen = _chosen(every, given)
    if given.list:
        print("\n".join(one.id for one in chosen))
        return GOOD
    known = _kept(given)
    waiting = [one for one in chosen if one.id not in known]
    plan = Plan(given.all, given.upto, given.cases, given.workers, _reached(waiting, given.into))
    if caught := unharmed(untouched(), plan):
        print(f"The program itself is caught, so that no mutant can be judged: {caught}", file=sys.stderr)
        return BROKEN
    verdicts = {one.id: Verdict(one, *known[one.id]) for one in chosen if one.id in known}
    given.into.mkdir(parents=True, exist_ok=True)
    for verdict in _watched(waiting, plan, given.into / KEPT, fresh=not known):
        verdicts[verdict.mutant.id] = verdict
    found = judged((verdicts[one.id] for one in chosen), every, reasons())
    write(given.into / REPORT, found, every=given.all)
    for ident in (*found.survived, *found.listed_in_vain, *found.gone):
        print(f"  not explained: {ident}")
    print(summary(found))
    print(f"Report: {given.into / REPORT}")
    return GOOD if found.good else BAD


def _arguments(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument(
        "--only", action="append", default=[], metavar="WORD", help="ids that contain WORD (repeatable)"
    )
    parser.add_argument("--exactly", type=Path, metavar="FILE", help="the ids in a file, one a line")
    parser.add_argument("--rows", type=Path, metavar="FILE", help="only the rows of the tables in a file, one a line")
    parser.add_argument("--sample", type=int, default=0, metavar="N", help="N mutants drawn at random")
    parser.add_argument("--seed", type=int, default=1, help="of the drawing (default: 1)")
    parser.add_argument(
        "--all", action="store_true", help="try every stage on every mutant, not only until one catches"
    )
    parser.add_argument("--upto", choices=STAGES, default=STAGES[-1], help="the last stage to try")
    parser.add_argument("--cases", type=Path, help="a folder with check_cases.py and cases/ held elsewhere")
    parser.add_argument("--workers", type=int, default=1, help="how many at a time (default: 1)")
    parser.add_argument("--resume", action="store_true", help="take over what an interrupted run found")
    parser.add_argument("--survivors", action="store_true", help="try only those anew that survived the last run")
    parser.add_argument("--into", type=Path, default=Path("build", "mutation"), help="where the report is written")
    parser.add_argument("--list", action="store_true", help="print the ids and try nothing")
    return parser.parse_args(arguments)


def _chosen(every: Sequence[Mutant], given: argparse.Namespace) -> list[Mutant]:
    chosen = [one for one in every if not given.only or any(word in one.id for word in given.only)]
    if given.exactly:
        named = set(given.exactly.read_text(encoding="utf-8").splitlines())
        chosen = [one for one in every if one.id in named]
        if len(chosen) < len(named):
            raise SystemExit(f"no longer there: {sorted(named - {one.id for one in chosen})}")
    if given.sample and given.sample < len(chosen):
        drawn = set(random.Random(given.seed).sample(range(len(chosen)), given.sample))  # noqa: S311 - no secret
        chosen = [one for place, one in enumerate(chosen) if place in drawn]
    return chosen


def _reached(mutants: Sequence[Mutant], folder: Path) -> Reached | None:
    """Which rows run which lines; not asked where so few findings are changed that trying every row takes less."""
    many = sum(not one.is_rule for one in mutants) > _FEW
    return reached(modules(), row_trials(), folder) if many else None


def _kept(given: argparse.Namespace) -> dict[str, tuple[dict[str, str], bool]]:
    """What caught each mutant in the run before, as far as it is to be taken over."""
    file = given.into / KEPT
    if not (given.resume or given.survivors) or not file.exists():
        return {}
    lines = (json.loads(line) for line in file.read_text(encoding="utf-8").splitlines())
    kept: dict[str, tuple[dict[str, str], bool]] = {one["id"]: (one["caught"], one["equal"]) for one in lines}
    return {ident: verdict for ident, verdict in kept.items() if any(verdict) or given.resume}


def _watched(mutants: Sequence[Mutant], plan: Plan, into: Path, *, fresh: bool) -> Iterator[Verdict]:
    """The verdicts as they come in, each kept at once, with a line of progress now and then."""
    began = said = time.monotonic()
    survived = 0
    with into.open("w" if fresh else "a", encoding="utf-8") as kept:
        for number, verdict in enumerate(run(mutants, plan), 1):
            line = {"id": verdict.mutant.id, "caught": verdict.caught, "equal": verdict.equal}
            kept.write(json.dumps(line, ensure_ascii=False) + "\n")
            kept.flush()
            survived += not verdict.caught and not verdict.equal
            now = time.monotonic()
            if now - said > _EVERY_SO_OFTEN:
                said = now
                left = (now - began) / number * (len(mutants) - number) / 60
                print(f"  {number} of {len(mutants)}, {survived} not caught, about {left:.0f} min left", flush=True)
            yield verdict


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
