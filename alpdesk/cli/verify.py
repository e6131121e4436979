"""``alpdesk pathways verify``: prove every claim over all combinations of findings, and show a case that breaks one."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Iterator
from pathlib import Path

from alpdesk import resources
from alpdesk.cli.arguments import Arguments, Misused
from alpdesk.cli.counterexample import found_case, page, witness_words
from alpdesk.cli.layout import visible, wrapped
from alpdesk.cli.pathway_file import parts
from alpdesk.clinical.wording import counted
from alpdesk.exchange.files import AlreadyThere, write_whole
from alpdesk.pathways.catalogue import DOMAINS
from alpdesk.pathways.loading import load
from alpdesk.pathways.model import Pathway
from alpdesk.pathways.proof import claims
from alpdesk.pathways.proof_claim import Claim, Proved


def run(given: Arguments) -> int:
    """Print one line for each claim as it is proved; raises Misused when any fails."""
    if given.witness and os.path.lexists(given.witness) and not given.force:
        raise AlreadyThere(f"{given.witness.name} exists already and was not changed: add --force to replace it.")
    pathways = _with_files(given.files)
    every = claims(pathways, resources.statement_kinds())
    changed = {pathway.id for pathway in pathways if pathway not in resources.pathways()}
    every = tuple(claim for claim in every if not changed or changed & {*claim.pathways})
    proved = list(_printed(every, pathways))
    broken = [(claim, one) for claim, one in zip(every, proved, strict=True) if not one.good]
    if broken:
        _show_case(given, pathways, next((pair for pair in broken if pair[1].witness), broken[0]))
        raise Misused(f"{counted(len(broken), 'claim')} of {len(proved)} failed: the pathways must not be used")
    checked, walked = sum(one.combinations for one in proved), sum(one.paths for one in proved)
    sys.stdout.write(
        f"Proved {counted(len(proved), 'claim')} of {counted(len(pathways), 'pathway')} over {checked:,} combinations "
        f"of findings, walked as {walked:,} paths; none fails.\n"
    )
    return 0


def _with_files(files: Collection[Path]) -> tuple[Pathway, ...]:
    """AlpDesk's pathways, those in files in place of its own; raises Misused or BadPathway in one sentence."""
    own = {pathway.id: pathway for pathway in resources.pathways()}
    for file in files:
        ident, rules, words = parts(file)
        own[ident] = load(file.name, rules, words, DOMAINS[ident], resources.statement_kinds())
    return tuple(own.values())


def _printed(every: tuple[Claim, ...], pathways: tuple[Pathway, ...]) -> Iterator[Proved]:
    """Every claim proved and printed, with a line of progress where somebody watches."""
    at = ""
    for number, claim in enumerate(every, 1):
        _progress(f"{number} of {len(every)}: {claim.text}")
        one = claim.prove()
        _progress("")
        if claim.heading != at:
            at = claim.heading
            sys.stdout.write(f"{at}\n")
        sys.stdout.write(line(one) + "\n")
        for text in witness_words(pathways, one.witness) if not one.good else ():
            sys.stdout.writelines(f"{row}\n" for row in wrapped(f"- {text}", " " * 9, " " * 11))
        sys.stdout.flush()
        yield one


def _progress(text: str) -> None:
    """Replace the line of progress; nothing where the output is no terminal."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{text[:78]}")
        sys.stderr.flush()


def line(one: Proved) -> str:
    """One claim: whether it holds, and over how many combinations."""
    mark = "holds " if one.good else "FAILS "
    told = f"  {mark} {one.claim}: {one.combinations:,} combinations, {one.paths:,} paths"
    if one.failure:
        return f"{told}; {one.failure}"
    return told if one.exact else f"{told}; the paths do not add up to all combinations"


def _show_case(given: Arguments, pathways: tuple[Pathway, ...], broken: tuple[Claim, Proved]) -> None:
    """A patient in whom a claim fails, in words and, where asked for, as a file."""
    claim, one = broken
    if not one.witness:
        return
    from alpdesk.exchange.fhir_out import write_record  # noqa: PLC0415 - only a failure needs it

    found = found_case(pathways, claim, one)
    sys.stdout.write("\n".join(page(pathways, one, found)) + "\n")
    if given.witness and not found.amiss:
        write_whole(given.witness, write_record(found.record), replace=given.force)
        sys.stdout.write(visible(f"Wrote it; try: alpdesk assess {given.witness} --as-of {found.as_of}") + "\n")
