"""``alpdesk assess``: what the pathways say of one patient, as text or as one JSON object."""

from __future__ import annotations

import sys

from alpdesk import resources
from alpdesk.cli import patient
from alpdesk.cli.arguments import Arguments
from alpdesk.pathways.assess import assess


def run(given: Arguments) -> int:
    """Assess FILE and print; 0 also when no pathway applies."""
    pathways = resources.pathways()
    asked = patient.known(given.pathways, pathways)
    record, day = patient.read(given)
    found = assess(record, day, pathways, asked_for=asked)
    shown = tuple(one for one in found if not asked or one.pathway in asked)
    if given.json:
        from alpdesk.pathways.report import contract_json  # noqa: PLC0415 - text needs no JSON

        sys.stdout.write(contract_json(day, shown) + "\n")
    else:
        from alpdesk.cli.page import page  # noqa: PLC0415 - JSON needs no page

        sys.stdout.write(page(record, day, shown) + "\n")
    return 0
