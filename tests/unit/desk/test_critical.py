"""Critical results: found where something urgent rests on them, and gone from the list once somebody has seen them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from alpdesk.clinical.dates import When
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import MedicineCourse, Procedure
from alpdesk.clinical.results import Limits, Result
from alpdesk.desk.checks import NotAccepted
from alpdesk.desk.desk import Desk
from alpdesk.store.failures import NotOnFile
from alpdesk.store.opening import open_database
from alpdesk.store.vault import DataKeys
from tests.unit.desk.conftest import MIRIAM, USER


@pytest.fixture
def hartley(desk: Desk) -> str:
    """A patient of whom nothing else is known; the id."""
    return desk.add_patient(MIRIAM)


def measured(analyte: str, value: str, day: str, low: str = "", high: str = "") -> Result:
    quantity = Quantity.parse(value)
    below, above = (Quantity(Decimal(one), quantity.unit) if one else None for one in (low, high))
    return Result("", analyte, quantity, When.parse(day), Limits(below, above), value, laboratory="A")


def told(desk: Desk, patient_id: str) -> list[tuple[str, str, bool]]:
    return [(one.result.analyte, one.why, one.emergency) for one in desk.critical(patient_id)]


def test_a_result_far_beyond_waits_until_it_is_acknowledged_with_a_note(desk: Desk, hartley: str) -> None:
    (ident,) = desk.record_results(hartley, (measured("alp", "1180 U/L", "2026-03-12", "30", "130"),))
    assert told(desk, hartley) == [("alp", "ALP is above 1000 U/L.", False)]
    assert desk.standing(hartley).text == "Critical result"
    assert [one.result.id for one in desk.critical()] == [ident]
    with pytest.raises(NotAccepted, match="what you did"):
        desk.acknowledge_result(hartley, ident, " ")
    desk.acknowledge_result(hartley, ident, "Phoned, sent to hospital")
    assert (told(desk, hartley), desk.critical()) == ([], ())
    (seen,) = desk.acknowledgements(hartley)
    assert (seen.result_id, seen.note, seen.by) == (ident, "Phoned, sent to hospital", desk.user.name)
    line = desk.audit(hartley)[0]
    assert (line.action, line.text) == ("mark critical result seen", f"result {ident}")
    desk.take_back_acknowledgement(hartley, ident)
    assert told(desk, hartley) == [("alp", "ALP is above 1000 U/L.", False)]
    assert desk.acknowledgements(hartley) == ()
    assert not desk.verify_audit().faults


def test_exactly_at_the_limit_or_suspect_or_corrected_it_is_another_matter(desk: Desk, hartley: str) -> None:
    high = measured("alp", "1000 U/L", "2026-03-12", "30", "130")
    (ident,) = desk.record_results(hartley, (high,))
    assert told(desk, hartley) == []
    ident = desk.correct_result(hartley, ident, replace(high, quantity=Quantity.parse("1000.1 U/L")), "misread")
    desk.acknowledge_result(hartley, ident, "Seen")
    assert told(desk, hartley) == []
    newer = desk.correct_result(hartley, ident, replace(high, quantity=Quantity.parse("1200 U/L")), "misread again")
    assert [one.result.id for one in desk.critical(hartley)] == [newer]
    desk.mark_suspect(hartley, newer, "haemolysed")
    assert told(desk, hartley) == []


@pytest.mark.parametrize("day", ["2026-03-12", "2026-03"])
def test_a_lower_result_that_comes_after_does_not_say_that_the_high_one_was_seen(
    desk: Desk, hartley: str, day: str
) -> None:
    (ident,) = desk.record_results(hartley, (measured("alp", "1180 U/L", day, "30", "130"),))
    desk.record_results(hartley, (measured("alp", "120 U/L", "2026-03-13", "30", "130"),))
    assert [one.result.id for one in desk.critical(hartley)] == [ident]
    desk.acknowledge_result(hartley, ident, "Haemolysed after all, the second is right")
    assert desk.critical(hartley) == ()


@pytest.mark.parametrize(
    ("value", "asks"), [("<2000 U/L", 0), (">1000 U/L", 1), (">900 U/L", 0), ("<=1000 U/L", 0), ("20 ukat/L", 1)]
)
def test_only_what_is_known_to_lie_above_the_limit_asks(desk: Desk, hartley: str, value: str, asks: int) -> None:
    desk.record_results(hartley, (measured("alp", value, "2026-03-12"),))
    assert len(desk.critical(hartley)) == asks


def test_of_several_far_beyond_the_latest_asks(desk: Desk, hartley: str) -> None:
    days = ("2026-03-11", "2026-03-13", "2026-03-12")
    idents = desk.record_results(hartley, tuple(measured("alp", "1180 U/L", day) for day in days))
    assert [one.result.id for one in desk.critical(hartley)] == [idents[1]]


def test_what_an_urgent_action_rests_on_is_critical_with_the_action_as_the_reason(desk: Desk, hartley: str) -> None:
    desk.record_procedure(hartley, Procedure("", "Posterior lumbar fusion", performed=When.parse("2025-12-01")))
    desk.record_results(
        hartley,
        (
            measured("alp", "110 U/L", "2025-11-10", "30", "130"),
            measured("alp", "1180 U/L", "2026-03-02", "30", "130"),
        ),
    )
    (one,) = told(desk, hartley)
    assert one[0] == "alp"
    assert one[1].startswith("Assess for infection today")


def test_an_emergency_comes_first_and_names_the_latest_of_a_course(desk: Desk, hartley: str) -> None:
    desk.record_medicine(hartley, MedicineCourse("", "azathioprine", start=When.parse("2025-09-01"), state="active"))
    desk.record_results(
        hartley,
        (
            measured("alp", "110 U/L", "2025-11-10", "30", "130"),
            measured("wbc", "1.2 10*9/L", "2026-03-02", "4", "10"),
            measured("alp", "24 U/L", "2026-03-02", "30", "130"),
            measured("bilirubin", "80 umol/L", "2026-03-02", "", "21"),
            measured("inr", "2.1", "2026-03-02", "0.8", "1.2"),
        ),
    )
    found = told(desk, hartley)
    assert [(analyte, urgent) for analyte, _, urgent in found] == [
        ("alp", True),
        ("bilirubin", True),
        ("inr", True),
        ("wbc", False),
    ]
    days = {str(one.result.taken) for one in desk.critical(hartley)}
    assert days == {"02-Mar-2026"}


def test_a_result_of_somebody_else_cannot_be_acknowledged(desk: Desk, hartley: str) -> None:
    with pytest.raises(NotOnFile):
        desk.acknowledge_result(hartley, "999", "Seen")


LATER = " A later result has come, but nobody has acknowledged this one."
Days = list[datetime]


@pytest.fixture
def now() -> Days:
    """The moment at the desk that can be put on."""
    return [datetime(2026, 3, 9, 9, tzinfo=UTC)]


@pytest.fixture
def week(clinic_and_keys: tuple[Path, DataKeys], tmp_path: Path, now: Days) -> Iterator[Desk]:
    """A desk whose clock goes on."""
    made, keys = clinic_and_keys
    desk = Desk(open_database(Path(shutil.copytree(made, tmp_path / "week")), keys), USER, lambda: now[0])
    yield desk
    desk.close_clinic()


@pytest.fixture
def jonas(week: Desk) -> str:
    """A patient on azathioprine with an ALP in its limits; the id."""
    ident = week.add_patient(replace(MIRIAM, family="Abel", given="Jonas"))
    week.record_medicine(ident, MedicineCourse("", "azathioprine", start=When.parse("2025-09-01"), state="active"))
    week.record_results(ident, (measured("alp", "80 U/L", "2026-03-02", "30", "130"),))
    return ident


def white(value: str, day: str) -> Result:
    return measured("wbc", f"{value} 10*9/L", day, "4", "10")


def test_a_low_count_waits_until_it_is_acknowledged_though_the_next_one_is_in_its_limits(
    week: Desk, jonas: str, now: Days
) -> None:
    (low,) = week.record_results(jonas, (white("1.2", "2026-03-08"),))
    ((_, why, _),) = told(week, jonas)
    now[0] += timedelta(days=1)
    week.record_results(jonas, (white("5.2", "2026-03-10"),))
    now[0] += timedelta(days=400)
    assert told(week, jonas) == [("wbc", why + LATER, False)]
    assert week.standing(jonas).text == "Critical result"
    week.acknowledge_result(jonas, low, "A mix-up of tubes: the second count is right")
    assert told(week, jonas) == []
    week.take_back_acknowledgement(jonas, low)
    assert told(week, jonas) == [("wbc", why + LATER, False)]


def test_it_waits_when_azathioprine_was_stopped_too(week: Desk, jonas: str, now: Days) -> None:
    week.record_results(jonas, (white("1.2", "2026-03-08"),))
    now[0] += timedelta(days=1)
    (course,) = week.record(jonas).medicines
    week.correct_medicine(jonas, course.id, replace(course, end=When.parse("2025-09-02"), state="ended"), "ended")
    week.record_results(jonas, (white("5.2", "2026-03-10"),))
    assert [analyte for analyte, _, _ in told(week, jonas)] == ["wbc"]


def test_it_waits_when_azathioprine_was_entered_after_it_too(week: Desk, now: Days) -> None:
    ident = week.add_patient(replace(MIRIAM, family="Abel"))
    week.record_results(ident, (white("1.2", "2026-03-08"),))
    now[0] += timedelta(days=1)
    week.record_medicine(ident, MedicineCourse("", "azathioprine", start=When.parse("2025-09-01"), state="active"))
    assert [analyte for analyte, _, _ in told(week, ident)] == ["wbc"]
    now[0] += timedelta(days=1)
    week.record_results(ident, (white("5.2", "2026-03-10"),))
    assert [analyte for analyte, _, _ in told(week, ident)] == ["wbc"]


def test_of_several_overtaken_counts_the_latest_waits_and_acknowledging_it_ends_them_all(
    week: Desk, jonas: str, now: Days
) -> None:
    for value, day in (("1.2", "2026-03-06"), ("1.4", "2026-03-08"), ("5.2", "2026-03-10")):
        week.record_results(jonas, (white(value, day),))
        now[0] += timedelta(days=1)
    (waits,) = week.critical(jonas)
    assert waits.result.value_text == "1.4 10*9/L"
    week.acknowledge_result(jonas, waits.result.id, "Seen")
    assert told(week, jonas) == []


def test_what_came_in_on_one_day_was_never_waiting(week: Desk, jonas: str, now: Days) -> None:
    week.record_results(jonas, (white("1.2", "2024-03-08"),))
    now[0] += timedelta(hours=3)
    week.record_results(jonas, (white("5.2", "2026-03-08"),))
    assert told(week, jonas) == []


def test_nor_was_an_old_count_that_came_in_after_a_newer_one(week: Desk, jonas: str, now: Days) -> None:
    week.record_results(jonas, (white("5.2", "2026-03-08"),))
    now[0] += timedelta(days=1)
    week.record_results(jonas, (white("1.2", "2024-03-08"),))
    assert told(week, jonas) == []


def test_a_low_count_without_azathioprine_is_for_no_pathway_to_judge(week: Desk, now: Days) -> None:
    ident = week.add_patient(replace(MIRIAM, family="Abel"))
    week.record_results(ident, (white("1.2", "2026-03-08"),))
    now[0] += timedelta(days=1)
    week.record_results(ident, (white("5.2", "2026-03-10"),))
    assert told(week, ident) == []


def test_an_emergency_that_the_next_inr_ended_waits_with_all_that_it_rested_on(
    week: Desk, jonas: str, now: Days
) -> None:
    day = "2026-03-08"
    week.record_results(
        jonas,
        (
            measured("alp", "24 U/L", day, "30", "130"),
            measured("bilirubin", "80 umol/L", day, "", "21"),
            measured("inr", "2.1", day, "0.8", "1.2"),
        ),
    )
    before = told(week, jonas)
    assert [analyte for analyte, _, urgent in before if urgent] == ["alp", "bilirubin", "inr"]
    now[0] += timedelta(days=1)
    week.record_results(jonas, (measured("inr", "1.0", "2026-03-10", "0.8", "1.2"),))
    assert told(week, jonas) == [(analyte, why + LATER, urgent) for analyte, why, urgent in before]
