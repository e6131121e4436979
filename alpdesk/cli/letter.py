"""``alpdesk letter``: the referral letter for one patient and one pathway, written whole or not at all."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from alpdesk import resources
from alpdesk.cli import patient
from alpdesk.cli.arguments import Arguments, Misused
from alpdesk.cli.layout import visible
from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.people import Clinic, User
from alpdesk.desk.checks import check_person
from alpdesk.exchange.files import AlreadyThere, write_whole
from alpdesk.letters.letter import compose
from alpdesk.letters.letter_trace import LetterTraces, trace_json
from alpdesk.letters.pdf import missing_glyphs, render
from alpdesk.letters.templates import template
from alpdesk.letters.values import LetterChoice
from alpdesk.pathways.assess import assess
from alpdesk.pathways.chart import chart


def _same(out: Path, file: Path) -> bool:
    """Whether both names are one file; a name that the system cannot look up is no file yet."""
    try:
        return out.samefile(file)
    except OSError:
        return False


def run(given: Arguments) -> int:
    """Write the letter and say where it is; an existing file is kept unless --force was given."""
    chosen = _chosen(given)
    pathways = resources.pathways(given.language)
    accepted = given.accepted_by.strip()
    clinician = check_person(User(accepted)) if accepted else User("")
    (asked,) = patient.known((given.pathway,), pathways)
    record, day = patient.read(given)
    targets = [("--out", given.out), *([("--trace", given.trace)] if given.trace else [])]
    for option, target in targets:
        if _same(target, given.file):
            raise Misused(f"{option} names the patient’s own file, which is not replaced")
        if target.name and os.path.lexists(target) and not given.force:
            raise AlreadyThere(f"{target.name} exists already and was not changed: add --force to replace it.")
    if given.trace and (_same(given.trace, given.out) or given.trace.absolute() == given.out.absolute()):
        raise Misused("--trace and --out name one file: the letter and its trace need two")
    with resources.telling(given.language):
        every = assess(record, day, pathways, asked_for=(asked,))
        found = next((one for one in every if one.pathway == asked), None)
    if found is None or found.disposition == "not_applicable":
        raise Misused(f"The pathway {asked} does not apply to this patient, so no letter was written")
    with resources.telling(given.language):
        letter = compose(
            record, found, Clinic(""), clinician, None, day,
            clinician.name, resources.statements(), resources.sources(),
            chart=chart(next(one for one in pathways if one.id == asked), found), choice=chosen,
        )  # fmt: skip
        evidence = resources.evidence()
    if given.with_map:
        letter = letter.with_parts((*letter.parts, "map"))
    lacking = missing_glyphs(letter)
    if lacking:
        raise Misused(f"The letter’s fonts lack these characters, so it was not written: {lacking}")
    told = trace_json(LetterTraces(letter, found, evidence, clinician.name, day), letter)
    write_whole(given.out, render(letter), replace=given.force)
    if given.trace:
        write_whole(given.trace, told.encode(), replace=given.force)
    standing = f"accepted by {clinician.name}" if clinician.name else "a draft, not accepted by a clinician"
    sys.stdout.write(visible(f"Wrote {given.out} ({standing}).") + "\n")
    if given.trace:
        sys.stdout.write(visible(f"Wrote {given.trace}: what each sentence rests on; it holds patient data.") + "\n")
    return 0


def _chosen(given: Arguments) -> LetterChoice:
    """What was asked for; raises NoTemplate, and Misused for an analyte that there is not."""
    if given.template:
        template(given.template)
    named = {option: _analytes(option, text) for option, text in (("results", given.results), ("trends", given.trends))}
    return LetterChoice(given.language, given.template, given.paper, named["results"], named["trends"])


def _analytes(option: str, text: str | None) -> tuple[str, ...] | None:
    if text is None:
        return None
    names = tuple(one.strip() for one in text.split(",") if one.strip())
    for name in names:
        if name not in ANALYTES:
            raise Misused(f"--{option}: there is no analyte “{name[:40]}”; known are {', '.join(ANALYTES)}")
    return names
