"""A clinic with one patient, made once and copied for each test, so that no test pays for a key derivation."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from alpdesk.clinical.dates import When
from alpdesk.clinical.people import Clinic, User
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Answer, Identifier, MedicineCourse, Patient, Problem
from alpdesk.clinical.results import Limits, Result
from alpdesk.desk.clock import clock_on
from alpdesk.desk.desk import Desk
from alpdesk.store.opening import open_database
from alpdesk.store.vault import DataKeys, unlock_vault

TODAY = date(2026, 3, 16)
PASSPHRASE = "violet anvil teaspoon harbour nine"  # noqa: S105 - opens nothing but a test’s clinic
USER = User("Dr Ada Okafor", "GP partner", "GMC 0000000")
CLINIC = Clinic("Northgate Surgery", "1 Example Street", "01632 960 100", "Z99999")
MIRIAM = Patient(
    "", "Hartley", "Miriam", "Mrs", "female", When.parse("1968-03-02"), identifiers=(Identifier("NHS", "999 123 4578"),)
)


def alp(value: str, day: str, laboratory: str = "Laboratory A") -> Result:
    """An ALP result in U/L with the usual limits."""
    limits = Limits(Quantity(Decimal(30), "U/L"), Quantity(Decimal(130), "U/L"))
    return Result("", "alp", Quantity.parse(f"{value} U/L"), When.parse(day), limits, value, laboratory=laboratory)


@pytest.fixture(scope="session")
def clinic_and_keys(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, DataKeys]:
    """A new clinic on the disk, closed, with its keys."""
    folder = tmp_path_factory.mktemp("clinic") / "new"
    desk, _ = Desk.create(folder, CLINIC, USER, PASSPHRASE, clock_on(TODAY))
    desk.close_clinic()
    return folder, unlock_vault(folder, USER.name, PASSPHRASE)


@pytest.fixture
def desk(clinic_and_keys: tuple[Path, DataKeys], tmp_path: Path) -> Iterator[Desk]:
    """A desk of its own for one test, on an empty clinic."""
    made, keys = clinic_and_keys
    folder = tmp_path / "clinic"
    shutil.copytree(made, folder)
    desk = Desk(open_database(folder, keys), USER, clock_on(TODAY))
    yield desk
    desk.close_clinic()


@pytest.fixture
def miriam(desk: Desk) -> str:
    """A patient with osteoporosis, a planned antiresorptive and one low ALP; the id."""
    ident = desk.add_patient(MIRIAM)
    desk.record_results(ident, (alp("33", "2025-06-02"), alp("24", "2026-03-12")))
    desk.record_problem(ident, Problem("", "Osteoporosis", onset=When.parse("2025-07-01")))
    desk.record_medicine(ident, MedicineCourse("", "alendronic acid", state="planned"))
    desk.record_answers(ident, (Answer("pregnant", "no", When.on(TODAY), USER.name),))
    return ident
