"""``alpdesk pathways document`` and ``export``: a pathway on paper, as a page, and as FHIR R4."""

from __future__ import annotations

import os
import sys

from alpdesk.cli.arguments import Arguments
from alpdesk.cli.layout import visible
from alpdesk.desk.publishing import write_document, write_fhir
from alpdesk.exchange.files import AlreadyThere
from alpdesk.pathways.model import Pathway


def run(given: Arguments, pathway: Pathway) -> int:
    """Write the file and say where it is; an existing file is kept unless --force was given."""
    if given.out.name and os.path.lexists(given.out) and not given.force:
        raise AlreadyThere(f"{given.out.name} exists already and was not changed: add --force to replace it.")
    write = write_document if given.verb == "document" else write_fhir
    write(pathway, given.out, replace=given.force)
    sys.stdout.write(visible(f"Wrote {given.out} ({pathway.title}, version {pathway.version}).") + "\n")
    return 0
