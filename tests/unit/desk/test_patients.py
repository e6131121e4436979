"""Patients at the desk: found, added, corrected, and how each of them stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from alpdesk.clinical.dates import NEVER, When
from alpdesk.clinical.kept import PatientHead
from alpdesk.clinical.record import Answer, Identifier, MedicineCourse, Patient, Procedure
from alpdesk.desk.checks import NotAccepted
from alpdesk.desk.clock import clock_on
from alpdesk.desk.desk import Desk
from alpdesk.desk.patient_rows import BLOCK, PatientRow, PatientRows
from alpdesk.desk.standing import Standing
from alpdesk.desk.survey import MOST, Survey

from .conftest import MIRIAM, TODAY, alp


@pytest.mark.parametrize("query", ["hart", "MIR", "999 123", "9991234578", "hartley miriam", "1968-03-02", ""])
def test_a_patient_is_found_by_the_beginnings_of_name_birth_date_and_number(
    query: str, desk: Desk, miriam: str
) -> None:
    assert [row.id for row in desk.patients(query).rows] == [miriam]
    assert desk.patients("nobody").rows == ()


@pytest.mark.usefixtures("miriam")
def test_a_row_shows_the_latest_alp_with_flag_change_and_spark(desk: Desk) -> None:
    (row,) = desk.patients("hartley").rows

    assert row.name == "HARTLEY, Miriam (Mrs)"
    assert (row.age, row.identifier, row.sex) == (58, "9991234578", "female")
    assert str(row.last) == "ALP 24 U/L on 12-Mar-2026, Laboratory A"
    assert (row.flag, str(row.limits)) == ("low", "30–130 U/L")
    assert row.change is not None
    assert row.change.fell
    assert [str(value) for _, value in row.spark] == ["33", "24"]


def test_a_row_without_any_result_says_nothing_of_it(desk: Desk) -> None:
    desk.add_patient(MIRIAM)
    (row,) = desk.patients().rows

    assert (row.last, row.change, row.flag, row.spark) == (None, None, "unknown", ())


def test_a_status_not_worked_out_yet_has_no_words(desk: Desk, miriam: str) -> None:
    page = desk.patients()

    assert not page.judged
    assert (page.rows[0].status, page.counts) == ("", {"all": 1})
    assert desk.patients(filter="action").rows == ()

    assert desk.judge([miriam])
    page = desk.patients()
    assert page.judged
    assert (page.rows[0].status, page.rows[0].status_kind) == ("Review due", "due")
    assert page.rows[0].pathway_title == "Low ALP in osteoporosis"
    assert page.counts == {"all": 1, "action": 1, "pathway": 0, "letter": 0}


def test_the_most_pressing_come_first_and_filters_hold_back_the_rest(desk: Desk, miriam: str) -> None:
    well = desk.add_patient(Patient("", "Aaronson", sex="male", born=When.parse("1960-01-01")))
    danger = desk.add_patient(Patient("", "Zielinski", sex="male", born=When.parse("1960-01-01")))
    desk.record_medicine(danger, MedicineCourse("", "azathioprine", start=When.parse("2026-01-10")))
    desk.record_answers(danger, (Answer("acute_liver_failure", "yes", When.on(TODAY)),))
    assert desk.judge()

    assert [row.id for row in desk.patients().rows] == [danger, miriam, well]
    assert [row.status for row in desk.patients().rows] == ["Emergency", "Review due", "No action"]
    assert [row.id for row in desk.patients(filter="action").rows] == [danger, miriam]
    assert [row.id for row in desk.patients("hart", filter="action").rows] == [miriam]
    assert [row.id for row in desk.patients("aar").rows] == [well]
    assert desk.patients("", limit=1).total == 3


def test_a_change_is_judged_again_at_once_when_everybody_was(desk: Desk, miriam: str) -> None:
    desk.judge()
    assert desk.standing(miriam).text == "Review due"

    desk.record_procedure(miriam, Procedure("", "Lumbar fusion L4/5", performed=When.parse("2026-02-20")))
    desk.record_answers(miriam, (Answer("fever", "yes", When.on(TODAY)),))

    assert desk.standing(miriam).text == "Same day"
    assert desk.patients().rows[0].status_kind == "critical"
    added = desk.add_patient(Patient("", "New"))
    assert added in [row.id for row in desk.patients().rows]


def test_a_new_day_judges_anew(desk: Desk, miriam: str) -> None:
    desk.judge()
    desk._clock = clock_on(TODAY + timedelta(days=1))  # noqa: SLF001 - the sun goes round

    assert not desk.patients().judged
    assert desk.standing(miriam).text == "Review due"


def test_judging_stops_when_told_to(desk: Desk, miriam: str) -> None:
    assert not desk.judge([miriam], stop=lambda: True)
    assert not desk.patients().judged


def test_an_empty_clinic_is_judged(desk: Desk) -> None:
    assert desk.judge()
    assert desk.patients().rows == ()


def test_a_large_clinic_is_judged_only_where_it_is_looked_at(
    desk: Desk, miriam: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = desk.add_patient(Patient("", "Other"))
    monkeypatch.setattr("alpdesk.desk.patients.MOST", 1)

    assert not desk.judge([miriam])
    assert desk.patients("hartley").judged
    assert not desk.patients("other").judged
    assert [row.id for row in desk.patients(filter="action").rows] == [miriam]
    assert other
    assert MOST > 1


def test_reading_a_record_leaves_one_line_until_another_is_read(desk: Desk, miriam: str) -> None:
    other = desk.add_patient(Patient("", "Other"))
    desk.record(miriam)
    desk.record(miriam)
    desk.record(other)
    desk.record(miriam)

    actions = [line.action for line in desk.audit(miriam)]
    assert actions.count("read record") == 2
    assert all("hartley" not in line.text.casefold() for line in desk.audit())


def test_a_correction_of_a_patient_needs_a_reason_and_shows_at_once(desk: Desk, miriam: str) -> None:
    desk.judge()
    known = desk.record(miriam).patient
    with pytest.raises(NotAccepted, match="Give a reason"):
        desk.correct_patient(replace(known, family="Hartley-Jones"), " ")
    desk.correct_patient(replace(known, family="Hartley-Jones"), "married")

    assert desk.patients().rows[0].name == "HARTLEY-JONES, Miriam (Mrs)"
    assert desk.patients("jones").total == 1


def test_the_same_person_is_noticed_before_being_added_twice(desk: Desk, miriam: str) -> None:
    by_number = Patient("", "Harley", identifiers=(Identifier("NHS", "9991234578"),))
    by_name = Patient("", "Hartley", "Miriam", born=When.parse("1968-03-02"))

    assert [head.id for head in desk.same_person(by_number)] == [miriam]
    assert [head.id for head in desk.same_person(by_name)] == [miriam]
    assert desk.same_person(replace(by_name, born=When.parse("1970-01-01"))) == ()


def test_an_undated_result_has_no_place_in_the_row(desk: Desk, miriam: str) -> None:
    desk.record_results(miriam, (alp("20", "2026-01"),))
    (row,) = desk.patients("hartley").rows

    assert [str(value) for _, value in row.spark] == ["33", "24"]


def test_a_survey_that_is_not_complete_counts_nothing() -> None:
    assert Survey(lambda _: pytest.fail("nobody to judge")).counts == {}


def test_a_line_is_worked_out_when_it_is_looked_at() -> None:
    made: list[int] = []

    def make(ids: Sequence[str]) -> list[PatientRow]:
        made.append(len(ids))
        return [PatientRow(ident, f"Name {ident}", NEVER, None, "unknown", "") for ident in ids]

    lines = PatientRows([str(number) for number in range(BLOCK + 5)], make)
    assert (len(lines), lines.ids[-1], made) == (BLOCK + 5, str(BLOCK + 4), [])
    assert lines[0].name == "Name 0"
    assert lines[BLOCK - 1].name == f"Name {BLOCK - 1}"
    assert made == [BLOCK]
    assert lines[-1].name == f"Name {BLOCK + 4}"
    assert made == [BLOCK, 5]
    assert [row.id for row in lines[1:3]] == ["1", "2"]
    assert len(tuple(lines)) == BLOCK + 5
    assert made == [BLOCK, 5]
    with pytest.raises(IndexError):
        _ = lines[BLOCK + 5]


def test_somebody_who_is_added_while_the_others_are_judged_is_not_left_out(
    desk: Desk, miriam: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    added: list[str] = []
    judged = desk._survey._judge  # noqa: SLF001 - what takes its time

    def slow(patient_id: str) -> tuple[PatientHead, Standing]:
        if not added:
            added.append(desk.add_patient(Patient("", "New")))
        return judged(patient_id)

    monkeypatch.setattr(desk._survey, "_judge", slow)  # noqa: SLF001 - as above
    assert not desk.judge()
    assert desk.judge()
    assert {row.id for row in desk.patients().rows} == {miriam, *added}
