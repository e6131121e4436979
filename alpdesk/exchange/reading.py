"""What a file of results holds, entry by entry: each read, or refused with a reason; none is lost on the way."""

from __future__ import annotations

from dataclasses import dataclass

from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Patient
from alpdesk.clinical.results import Result

NOBODY = Patient("", "")
"""The patient of an entry whose file names none."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One result as it stands in a file, and what AlpDesk makes of it.

    ``line`` counts from 1: the line of a text file, else the place of the entry in it. ``patient`` holds what the file
    says of the patient, its ``id`` being the identifier that the file itself uses. ``code``, ``name``, ``value``,
    ``unit``, ``limits``, ``status`` and ``taken`` are verbatim; ``message`` is the id of the message. ``analyte`` is
    empty where AlpDesk knows none of that name. ``quantity`` is the value as far as it can be read; ``result`` is what
    would be recorded, None where ``refused`` says why not; ``confirm`` says what a clinician has to confirm before it
    is recorded. ``held`` is what would be recorded where it is refused for its unit alone, which a clinician may know,
    or where it takes another result back. ``laboratory`` is who measured it, as the file says.
    """

    line: int
    patient: Patient = NOBODY
    analyte: str = ""
    code: str = ""
    name: str = ""
    value: str = ""
    unit: str = ""
    limits: str = ""
    status: str = ""
    taken: str = ""
    message: str = ""
    quantity: Quantity | None = None
    result: Result | None = None
    refused: str = ""
    confirm: str = ""
    held: Result | None = None
    laboratory: str = ""
