"""The demonstration clinic: every disposition of every pathway, and nobody real."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from alpdesk import resources
from alpdesk.clinical.record import Record
from alpdesk.desk.clock import clock_on
from alpdesk.desk.demo import DEMO_USER, LETTERS, DemoData, DemoPatient, build_demo
from alpdesk.desk.desk import Desk
from alpdesk.desk.unlocking import DEMO_PASSPHRASE
from alpdesk.errors import AlpDeskError
from alpdesk.pathways.assess import assess
from alpdesk.store.passphrases import SHORTEST

from .conftest import TODAY

DATA = DemoData.read()
PEOPLE = {table["family"]: table for table in DATA.patients}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Desk, Path]]:
    """The demo clinic, built, closed and opened again with the passphrase that everybody knows."""
    folder = tmp_path_factory.mktemp("demo") / "clinic"
    told: list[tuple[int, int]] = []
    build_demo(folder, clock_on(TODAY), lambda done, every: told.append((done, every))).close_clinic()
    assert told[-1] == (len(DATA.patients), len(DATA.patients))
    desk = Desk.open(folder, DEMO_USER, DEMO_PASSPHRASE, clock_on(TODAY))
    yield desk, folder
    desk.close_clinic()


@pytest.mark.uncounted
@pytest.mark.parametrize("family", PEOPLE)
@pytest.mark.parametrize("day", [TODAY + timedelta(days=37 * month) for month in range(12)] + [date(2028, 2, 29)])
def test_each_patient_reaches_what_the_file_says_on_any_day(family: str, day: date) -> None:
    table = PEOPLE[family]
    who = DemoPatient(table, DATA.house["laboratory"], day)
    record = Record(
        who.patient,
        tuple(who.results()),
        tuple(who.problems()),
        tuple(who.medicines()),
        tuple(who.procedures()),
        tuple(who.answers()),
    )
    found = assess(record, day, resources.pathways())

    assert {one.pathway: one.disposition for one in found} == table["reaches"]


def test_together_they_reach_every_disposition_of_every_pathway() -> None:
    reached = {(pathway, disposition) for table in DATA.patients for pathway, disposition in table["reaches"].items()}

    assert reached == {(one.id, disposition) for one in resources.pathways() for disposition in one.dispositions}
    assert any(len(table["reaches"]) > 1 for table in DATA.patients)


def test_somebody_has_a_closed_walkthrough_whose_outcome_has_changed(built: tuple[Desk, Path]) -> None:
    desk, _ = built
    (found,) = desk.pending_changes()

    assert found.patient.family == "Núñez Ávila"
    assert found.change.sentence == (
        "Outcome would change: One low ALP, not yet confirmed → Low ALP confirmed; the work-up is incomplete "
        "because ALP 24 U/L of 15-Mar-2026"
    )


def test_everybody_is_marked_as_invented(built: tuple[Desk, Path]) -> None:
    desk, _ = built
    page = desk.patients("", 100)

    assert desk.clinic.invented
    assert page.total == len(DATA.patients)
    assert all(row.invented and row.identifier.startswith("999") for row in page.rows)
    assert desk.contacts()


def test_every_status_is_shown(built: tuple[Desk, Path]) -> None:
    desk, _ = built
    desk.judge()
    page = desk.patients("", 100)

    assert {row.status_kind for row in page.rows} == {"critical", "due", "pathway", "letter", "monitoring", "none"}
    assert page.counts["pathway"] == page.counts["letter"] == 1


def test_its_letters_are_issued_and_say_that_the_patient_is_invented(built: tuple[Desk, Path]) -> None:
    _, folder = built
    letters = sorted((folder / LETTERS).iterdir())

    assert [path.suffix for path in letters] == [".pdf", ".pdf"]
    for path in letters:
        text = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(path.read_bytes())).pages)
        assert "invented" in text.casefold()


def test_its_user_signs_with_role_and_its_passphrase_is_long_enough(built: tuple[Desk, Path]) -> None:
    desk, _ = built

    assert desk.user.role == "GP partner"
    assert len(DEMO_PASSPHRASE) >= SHORTEST


def test_a_demo_that_cannot_be_finished_lets_the_clinic_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> str:
        raise AlpDeskError("no")

    monkeypatch.setattr(Desk, "add_patient", fails)
    with pytest.raises(AlpDeskError, match="no"):
        build_demo(tmp_path / "clinic", clock_on(TODAY))
    Desk.open(tmp_path / "clinic", DEMO_USER, DEMO_PASSPHRASE, clock_on(TODAY)).close_clinic()
