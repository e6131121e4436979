"""``alpdesk assess``: what the pathways say of one patient, as text or as one JSON object."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from alpdesk import resources
from alpdesk.cli import patient
from alpdesk.cli.arguments import Arguments
from alpdesk.clinical.intervals import Site
from alpdesk.language import ENGLISH
from alpdesk.pathways.assess import assess

if TYPE_CHECKING:
    from datetime import date

    from alpdesk.clinical.record import Record
    from alpdesk.pathways.assessment import Assessment
    from alpdesk.pathways.explaining import Explanation


def run(given: Arguments) -> int:
    """Assess FILE and print; 0 also when no pathway applies. JSON is the same whatever the language."""
    with resources.telling(ENGLISH if given.json else given.language):
        return _run(given)


def _run(given: Arguments) -> int:
    pathways = resources.pathways()
    asked = patient.known(given.pathways, pathways)
    record, day = patient.read(given)
    found = assess(record, day, pathways, asked_for=asked)
    shown = tuple(one for one in found if not asked or one.pathway in asked)
    explained = _explained(record, day, shown) if given.explain else {}
    if given.json:
        from alpdesk.pathways.report import contract_json  # noqa: PLC0415 - text needs no JSON

        told = {ident: one.told() for ident, one in explained.items()}
        sys.stdout.write(contract_json(day, shown, {"explanations": told} if given.explain else None) + "\n")
    else:
        from alpdesk.cli.page import page  # noqa: PLC0415 - JSON needs no page

        sys.stdout.write(page(record, day, shown, explained) + "\n")
    return 0


def _explained(record: Record, day: date, shown: tuple[Assessment, ...]) -> dict[str, Explanation]:
    from alpdesk.pathways.explaining import explain  # noqa: PLC0415 - only when asked for
    from alpdesk.pathways.walkthrough import Walkthrough  # noqa: PLC0415 - only when asked for

    pathways = {one.id: one for one in resources.pathways()}
    every = tuple(pathways.values())
    return {one.pathway: explain(Walkthrough(pathways[one.pathway], record, day, every, Site())) for one in shown}
