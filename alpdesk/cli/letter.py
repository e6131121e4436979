"""``alpdesk letter``: the referral letter for one patient and one pathway, written whole or not at all."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from alpdesk import resources
from alpdesk.cli import patient
from alpdesk.cli.arguments import Arguments, Misused
from alpdesk.cli.layout import visible
from alpdesk.clinical.people import Clinic, User
from alpdesk.desk.checks import check_person
from alpdesk.exchange.files import AlreadyThere, write_whole
from alpdesk.letters.letter import compose
from alpdesk.letters.pdf import missing_glyphs, render
from alpdesk.pathways.assess import assess


def _same(out: Path, file: Path) -> bool:
    """Whether both names are one file; a name that the system cannot look up is no file yet."""
    try:
        return out.samefile(file)
    except OSError:
        return False


def run(given: Arguments) -> int:
    """Write the letter and say where it is; an existing file is kept unless --force was given."""
    pathways = resources.pathways()
    accepted = given.accepted_by.strip()
    clinician = check_person(User(accepted)) if accepted else User("")
    (asked,) = patient.known((given.pathway,), pathways)
    record, day = patient.read(given)
    if _same(given.out, given.file):
        raise Misused("--out names the patient’s own file, which is not replaced")
    if given.out.name and os.path.lexists(given.out) and not given.force:
        raise AlreadyThere(f"{given.out.name} exists already and was not changed: add --force to replace it.")
    found = next((one for one in assess(record, day, pathways, asked_for=(asked,)) if one.pathway == asked), None)
    if found is None or found.disposition == "not_applicable":
        raise Misused(f"The pathway {asked} does not apply to this patient, so no letter was written")
    letter = compose(
        record, found, Clinic(""), clinician, None, day,
        clinician.name, resources.statements(), resources.sources(),
    )  # fmt: skip
    lacking = missing_glyphs(letter)
    if lacking:
        raise Misused(f"The letter’s fonts lack these characters, so it was not written: {lacking}")
    write_whole(given.out, render(letter), replace=given.force)
    standing = f"accepted by {clinician.name}" if clinician.name else "a draft, not accepted by a clinician"
    sys.stdout.write(visible(f"Wrote {given.out} ({standing}).") + "\n")
    return 0
