"""``alpdesk export``: the patient of a file as FHIR R4, as a table of results, or as a patient summary."""

from __future__ import annotations

import os
import sys

from alpdesk.cli.arguments import Arguments, Misused
from alpdesk.cli.layout import visible
from alpdesk.clinical.people import Clinic, User
from alpdesk.clinical.record import Record
from alpdesk.desk.clock import system_clock
from alpdesk.exchange.fhir import read_bundle
from alpdesk.exchange.files import AlreadyThere, write_whole


def run(given: Arguments) -> int:
    """Write the file and say where it is; an existing file is kept unless --force was given."""
    if given.out.exists() and given.file.exists() and given.out.samefile(given.file):
        raise Misused("--out names the patient’s own file, which is not replaced")
    if given.out.name and os.path.lexists(given.out) and not given.force:
        raise AlreadyThere(f"{given.out.name} exists already and was not changed: add --force to replace it.")
    record = read_bundle(given.file)
    write_whole(given.out, _written(record, given.kind), replace=given.force)
    sys.stdout.write(visible(f"Wrote {given.out}: it holds patient data and is not encrypted.") + "\n")
    for note in record.notes:
        print(visible(f"Left out: {note}"), file=sys.stderr)  # noqa: T201 - this is its output
    return 0


def _written(record: Record, kind: str) -> bytes:
    """The bytes of the file; only what writes this kind is loaded."""
    if kind == "fhir":
        from alpdesk.exchange.fhir_out import write_record  # noqa: PLC0415 - each kind loads its own

        return write_record(record)
    if kind == "csv":
        from alpdesk.exchange.csv_out import write_csv  # noqa: PLC0415 - as above

        return write_csv((record,))
    from alpdesk.exchange.ips import write_summary  # noqa: PLC0415 - as above

    return write_summary(record, Clinic(""), User(""), system_clock().astimezone())
