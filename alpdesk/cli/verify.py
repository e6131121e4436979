"""``alpdesk pathways verify``: prove every invariant over all combinations of findings, and count them."""

from __future__ import annotations

import sys

from alpdesk import resources
from alpdesk.cli.arguments import Misused
from alpdesk.clinical.wording import counted
from alpdesk.pathways.proof import verify
from alpdesk.pathways.proof_claim import Proved


def run() -> int:
    """Print one line for each claim as it is proved; raises Misused when any fails."""
    pathways = resources.pathways()
    proved: list[Proved] = []
    at = ""
    for one in verify(pathways, resources.statement_kinds()):
        if one.pathway != at:
            at = one.pathway
            sys.stdout.write(f"{at}\n")
        proved.append(one)
        sys.stdout.write(line(one) + "\n")
        sys.stdout.flush()
    failed = sum(not one.good for one in proved)
    checked = sum(one.combinations for one in proved)
    walked = sum(one.paths for one in proved)
    if failed:
        raise Misused(f"{counted(failed, 'claim')} of {len(proved)} failed: the pathways must not be used")
    sys.stdout.write(
        f"Proved {counted(len(proved), 'claim')} of {counted(len(pathways), 'pathway')} over {checked:,} combinations "
        f"of findings, walked as {walked:,} paths; none fails.\n"
    )
    return 0


def line(one: Proved) -> str:
    """One claim: whether it holds, over how many combinations, and a combination that breaks it."""
    mark = "holds " if one.good else "FAILS "
    told = f"  {mark} {one.claim}: {one.combinations:,} combinations, {one.paths:,} paths"
    if one.failure:
        told += (
            f"; {one.failure} when {', '.join(f'{finding} = {cells[0]}' for finding, cells in one.witness) or 'always'}"
        )
    elif not one.exact:
        told += "; the paths do not add up to all combinations"
    return told
