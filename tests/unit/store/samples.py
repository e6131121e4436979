"""One invented clinician, patient and result, for the tests of the store."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest

from alpdesk.clinical.dates import When
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Identifier, Patient
from alpdesk.clinical.results import Limits, Result
from alpdesk.store.store import Store

AT = datetime(2026, 3, 12, 9, 30, tzinfo=UTC)
WHO = "Dr Ada Okafor"
PASSPHRASE = "gallop tulips unrelated forty"  # noqa: S105 - of an invented clinic
HARTLEY = Patient(
    "",
    "Hartley",
    "Miriam Jane",
    "Mrs",
    "female",
    When.parse("1960-03-12"),
    identifiers=(Identifier("NHS", "943 476 5919"), Identifier("Hospital", "H-77120")),
    address="1 Elm Row\nTown",
    telephone="01632 960001",
    allergy_status="known",
    allergies="penicillin",
    invented=True,
)
ALP = Result(
    "",
    "alp",
    Quantity.parse("24 U/L"),
    When.parse("2026-03-02"),
    Limits(Quantity.parse("30 U/L"), Quantity.parse("130 U/L"), "30-130", "adults"),
    "24",
    "6768-6",
    laboratory="Laboratory A",
    method="IFCC",
    identifier="S-1",
    issued="2026-03-02T12:00:00Z",
)


@contextmanager
def no_room(largest: int) -> Iterator[None]:
    """The disk takes no file that is larger than so many bytes."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def former(store: Store, entity: str, ident: str) -> list[tuple[int, dict[str, str], str]]:
    """What a contact or paragraph was before: number of the version, fields, and who replaced it; oldest first."""
    sql = "SELECT version, body, entered_by FROM former_entry WHERE entity = ? AND about = ? ORDER BY id"
    found = store._run(sql, [entity, int(ident)])  # noqa: SLF001 - no screen shows it
    return [(version, json.loads(body), by) for version, body, by in found]
