"""A clinic with two invented patients for the screens, made once and copied for each test."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from alpdesk.clinical.dates import When
from alpdesk.clinical.people import Clinic, Contact, Duty, User
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Answer, Identifier, MedicineCourse, Patient, Problem, Procedure
from alpdesk.clinical.results import Limits, Result
from alpdesk.desk.clock import clock_on
from alpdesk.desk.desk import Desk
from alpdesk.gui import style
from alpdesk.gui.jobs import Jobs
from alpdesk.store.opening import open_database
from alpdesk.store.vault import DataKeys, unlock_vault

TODAY = date(2026, 3, 16)
PASSPHRASE = "violet anvil teaspoon harbour nine"  # noqa: S105 - of invented clinics only
USER = User("Dr Ada Okafor", "GP partner", "GMC 0000000")
CLINIC = Clinic("Northgate Surgery", "1 Example Street", "01632 960 100", "Z99999", invented=True)
LOW_ALP, SURGERY, AZATHIOPRINE = "low_alp_osteoporosis", "raised_alp_post_back_surgery", "alp_on_azathioprine"

DAYS = ("2025-08-20", "2026-03-12")


def result(analyte: str, value: str, day: str, low: str = "", high: str = "") -> Result:
    """A result of Laboratory A with its own limits, in the unit of its value."""
    quantity = Quantity.parse(value)
    below, above = (Quantity(Decimal(one), quantity.unit) if one else None for one in (low, high))
    return Result("", analyte, quantity, When.parse(day), Limits(below, above), value, laboratory="Laboratory A")


def alp(value: str, day: str) -> Result:
    """An ALP result in U/L with the usual limits."""
    return result("alp", f"{value} U/L", day, "30", "130")


@pytest.fixture(scope="session")
def clinic_and_keys(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, DataKeys]:
    """A clinic on the disk, closed, with its keys and a colleague to write to."""
    folder = tmp_path_factory.mktemp("clinic") / "new"
    desk, _ = Desk.create(folder, CLINIC, USER, PASSPHRASE, clock_on(TODAY))
    desk.add_contact(Contact("", "Consultant in Metabolic Bone Disease", "Royal Northgate", "2 Example Street"))
    desk.close_clinic()
    return folder, unlock_vault(folder, USER.name, PASSPHRASE)


@pytest.fixture
def desk(clinic_and_keys: tuple[Path, DataKeys], tmp_path: Path) -> Iterator[Desk]:
    """A desk of its own for one test."""
    made, keys = clinic_and_keys
    folder = tmp_path / "clinic"
    shutil.copytree(made, folder)
    desk = Desk(open_database(folder, keys), USER, clock_on(TODAY))
    yield desk
    desk.close_clinic()


@pytest.fixture
def seat(clinic_and_keys: tuple[Path, DataKeys], tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    """Gives a desk at which somebody sits who has these duties and no others."""
    made, keys = clinic_and_keys
    desks: list[Desk] = []

    def seated(*duties: Duty) -> Desk:
        folder = tmp_path / " ".join(duties)
        shutil.copytree(made, folder)
        opened, user = open_database(folder, keys), User("Bo Lind", "", "", duties)
        opened.store.set_user(user, USER.name, clock_on(TODAY)())
        desks.append(Desk(opened, user, clock_on(TODAY)))
        return desks[-1]

    yield seated
    for desk in desks:
        desk.close_clinic()


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    """The background thread, and the window's look."""
    style.apply(qapp)
    jobs = Jobs()
    yield jobs
    jobs.close()


@pytest.fixture
def miriam(desk: Desk) -> str:
    """A woman of 58 with osteoporosis, ALP low on three dates, raised PLP, a planned antiresorptive; the id."""
    patient = Patient(
        "",
        "Hartley",
        "Miriam",
        "Mrs",
        "female",
        When.parse("1968-03-02"),
        identifiers=(Identifier("NHS", "9991234578"),),
    )
    ident = desk.add_patient(patient)
    desk.record_results(
        ident,
        (
            alp("33", "2025-01-10"),
            alp("28", "2025-06-02"),
            alp("26", "2025-11-03"),
            alp("24", "2026-03-12"),
            result("plp", "412 nmol/L", "2026-03-12", "20", "125"),
            result("calcium", "2.41 mmol/L", "2026-03-12", "2.20", "2.60"),
        ),
    )
    desk.record_problem(ident, Problem("", "Osteoporosis", onset=When.parse("2025-07-01")))
    desk.record_problem(ident, Problem("", "Stress fracture of the second metatarsal", onset=When.parse("2025-09-04")))
    desk.record_medicine(ident, MedicineCourse("", "alendronic acid", state="planned"))
    desk.record_answers(ident, (Answer("pregnant", "no", When.on(TODAY), USER.name),))
    return ident


@pytest.fixture
def tunde(desk: Desk) -> str:
    """A man of 64 whose ALP still rises 15 weeks after a spinal fusion; the id."""
    patient = Patient("", "Oyelaran", "Tunde", "Mr", "male", When.parse("1961-08-02"))
    ident = desk.add_patient(patient)
    days = ("2025-11-10", "2025-12-08", "2026-01-12", "2026-02-09", "2026-03-12")
    desk.record_results(ident, tuple(alp(v, d) for v, d in zip(("84", "118", "186", "178", "214"), days, strict=True)))
    desk.record_results(ident, (result("ggt", "28 U/L", "2026-03-12", "", "60"),))
    desk.record_procedure(ident, Procedure("", "L4-L5 posterior lumbar fusion", performed=When.parse("2025-11-28")))
    desk.record_medicine(ident, MedicineCourse("", "paracetamol", start=When.parse("2025-11-28")))
    return ident


@pytest.fixture
def sofia(desk: Desk) -> str:
    """A woman of 41 on azathioprine whose raised ALP has fallen and whose other tests are in limits; the id."""
    patient = Patient("", "Lindqvist", "Sofia", "Ms", "female", When.parse("1984-05-30"))
    ident = desk.add_patient(patient)
    desk.record_results(ident, (alp("212", "2025-08-20"), alp("150", "2025-12-10"), alp("98", "2026-03-12")))
    others = (
        ("alt", "31 U/L", "", "45"), ("ast", "28 U/L", "", "40"), ("bilirubin", "11 umol/L", "", "21"),
        ("wbc", "5.1 10*9/L", "4.0", "11.0"), ("neutrophils", "3.2 10*9/L", "2.0", "7.5"),
        ("platelets", "240 10*9/L", "150", "400"), ("hb", "132 g/L", "120", "150"),
    )  # fmt: skip
    desk.record_results(ident, tuple(result(a, v, day, lo, hi) for a, v, lo, hi in others for day in DAYS))
    desk.record_medicine(ident, MedicineCourse("", "azathioprine", start=When.parse("2025-09-01")))
    noes = ("pregnant", "toxicity_symptoms", "haemolysis", "acute_liver_failure", "encephalopathy")
    given = {"responding_well": "yes", **dict.fromkeys(noes, "no")}
    desk.record_answers(ident, tuple(Answer(one, value, When.on(TODAY), USER.name) for one, value in given.items()))
    return ident


class Held:
    """The background thread at a standstill until it is let go."""

    def __init__(self, bot: QtBot, jobs: Jobs) -> None:
        self._bot, self._jobs, self._gate = bot, jobs, threading.Event()
        jobs.run(lambda: self._gate.wait(60))

    def go(self) -> None:
        """Let it go on, and wait until nothing is left to do."""
        self._gate.set()
        self._bot.waitUntil(lambda: not self._jobs.working, timeout=60_000)


@pytest.fixture
def hold(qtbot: QtBot, jobs: Jobs) -> Iterator[Callable[[], Held]]:
    """Brings the background thread to a standstill."""
    made: list[Held] = []

    def standing() -> Held:
        qtbot.waitUntil(lambda: not jobs.working, timeout=60_000)
        made.append(Held(qtbot, jobs))
        return made[-1]

    yield standing
    for one in made:
        one.go()
