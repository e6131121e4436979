"""Incoming results against the record: new, same, corrected or conflicting, and never silently merged."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.clinical.dates import NEVER, When
from alpdesk.clinical.events import version_order
from alpdesk.clinical.intake import compare, unknown_entries
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Answer, Code, Identifier, MedicineCourse, Patient, Problem, Procedure, Record
from alpdesk.clinical.results import Result

PATIENT = Patient(
    "p", "Ferrer", "Nuria", sex="female", born=When.parse("1966-04-14"), identifiers=(Identifier("NHS", "1"),)
)


def alp(value: str = "24 U/L", taken: str = "2026-03-12", **more: Any) -> Result:
    quantity = Quantity.parse(value) if value[:1].isdigit() else None
    return Result("r", "alp", quantity, When.parse(taken) if taken else NEVER, value_text=value, **more)


def standing(incoming: Result, *held: Result) -> tuple[str, str]:
    (found,) = compare([incoming], Record(PATIENT, held))
    return found.standing, found.why


@pytest.mark.parametrize(
    ("incoming", "held", "expected"),
    [
        (alp(), None, "new"),
        (alp(), alp(), "same"),
        (alp("0.40 ukat/L"), alp("24.0 U/L"), "same"),
        (alp(), alp(taken="2026-03-13"), "new"),
        (alp(), replace(alp(), analyte="ggt"), "new"),
        (alp("25 U/L"), alp(), "conflicting"),
        (alp("25 U/L", status="corrected"), alp(), "corrected"),
        (alp("25 U/L", status="corrected"), alp(status="corrected"), "conflicting"),
        (alp("25 U/L", "2026-03-12T08:00"), alp("24 U/L", "2026-03-12T18:00"), "new"),
        (alp("25 U/L", "2026-03-12T08:00"), alp("24 U/L"), "conflicting"),
        (alp("25 U/L", laboratory="Laboratory A"), alp(laboratory="Laboratory B"), "new"),
        (alp("25 U/L", laboratory="Laboratory A"), alp(laboratory="laboratory a"), "conflicting"),
        (alp(laboratory="Laboratory A"), alp(), "same"),
        (alp("pending"), alp("pending"), "same"),
        (alp("pending"), alp("haemolysed"), "conflicting"),
        (alp(taken=""), alp(taken=""), "same"),
        (alp("25 U/L", ""), alp(taken=""), "new"),
    ],
)
def test_a_result_without_identifier_is_compared_by_analyte_date_time_and_laboratory(
    incoming: Result, held: Result | None, expected: str
) -> None:
    assert standing(incoming, *filter(None, [held]))[0] == expected


@pytest.mark.parametrize(
    ("changed", "expected", "words"),
    [
        ({}, "same", "already"),
        ({"quantity": Quantity.parse("42 U/L"), "issued": "2026-03-14"}, "corrected", "value"),
        ({"quantity": Quantity.parse("42 U/L"), "issued": "2026-03-12"}, "same", "later version"),
        ({"quantity": Quantity.parse("42 U/L")}, "conflicting", "value"),
        ({"taken": When.parse("2026-03-11"), "status": "corrected"}, "corrected", "date and status"),
        ({"status": "entered-in-error", "issued": "2026-03-14"}, "corrected", "status"),
        ({"status": "preliminary"}, "same", "later version"),
        ({"laboratory": "Laboratory B", "suspect": "haemolysed"}, "conflicting", "mark as suspect and laboratory"),
    ],
)
def test_a_version_of_the_same_identifier_replaces_when_it_is_later(
    changed: dict[str, Any], expected: str, words: str
) -> None:
    held = alp(identifier="lab|1", issued="2026-03-13")
    found = standing(replace(held, **changed), held)
    assert found[0] == expected
    assert words in found[1]


def test_a_final_result_replaces_its_preliminary_version() -> None:
    held = alp("20 U/L", identifier="lab|1", status="preliminary")
    assert standing(alp(identifier="lab|1"), held)[0] == "corrected"


def test_the_existing_result_is_named_beside_a_conflict() -> None:
    assert standing(alp("25 U/L"), alp())[1].endswith("The record holds ALP 24 U/L on 12-Mar-2026.")


def test_the_same_result_twice_in_one_file_comes_in_once() -> None:
    found = compare([alp(), alp(), alp("25 U/L")], Record(PATIENT))
    assert [one.standing for one in found] == ["new", "same", "conflicting"]


def test_of_several_versions_in_one_file_each_replaces_the_one_before_whatever_their_order() -> None:
    first = alp("20 U/L", identifier="lab|1", issued="2026-03-12")
    fixed = alp("30 U/L", identifier="lab|1", issued="2026-03-13", status="corrected")
    found = compare([fixed, first], Record(PATIENT))
    assert [(one.result, one.standing, one.existing) for one in found] == [
        (fixed, "corrected", first),
        (first, "new", None),
    ]


def test_what_was_corrected_or_withdrawn_by_hand_does_not_come_back() -> None:
    (found,) = compare([alp()], Record(PATIENT), [alp()])
    assert (found.standing, found.late) == ("same", False)
    assert "until it was corrected or withdrawn" in found.why
    (other,) = compare([alp("25 U/L")], Record(PATIENT), [alp()])
    assert other.standing == "new"


def test_an_earlier_version_that_comes_late_goes_to_the_history_once() -> None:
    final, early = alp(identifier="lab|1"), alp("20 U/L", identifier="lab|1", status="preliminary")
    (found, again) = compare([early, early], Record(PATIENT, (final,)))
    assert (found.standing, found.late, again.standing, again.late) == ("same", True, "same", False)
    (known,) = compare([early], Record(PATIENT, (final,)), [early])
    assert (known.standing, known.late) == ("same", False)


@pytest.mark.parametrize(
    ("held", "incoming", "expected", "late"),
    [
        (alp(status="preliminary"), alp(), "corrected", False),
        (alp(status="preliminary"), alp("25 U/L"), "corrected", False),
        (alp(), alp(status="preliminary"), "same", False),
        (alp(), alp("25 U/L", status="preliminary"), "same", True),
        (alp(), alp(status="entered-in-error"), "corrected", False),
        (alp(status="corrected"), alp(), "same", False),
        (alp(status="corrected"), alp("25 U/L"), "conflicting", False),
    ],
)
def test_without_identifier_the_status_says_which_version_is_later(
    held: Result,
    incoming: Result,
    expected: str,
    late: bool,  # noqa: FBT001 - expected cell
) -> None:
    (found,) = compare([incoming], Record(PATIENT, (held,)))
    assert (found.standing, found.late) == (expected, late)


def test_a_contradiction_said_twice_is_one_contradiction() -> None:
    found = compare([alp(), alp("25 U/L"), alp("25 U/L"), alp("26 U/L")], Record(PATIENT))
    assert [one.standing for one in found] == ["new", "conflicting", "same", "conflicting"]


def test_a_contradiction_of_a_result_that_is_gone_stays_one() -> None:
    held = alp("20 U/L", status="preliminary")
    found = compare([alp("25 U/L", "2026-03-12T08:00"), alp("26 U/L", "2026-03-12T08:00")], Record(PATIENT, (held,)))
    assert [one.standing for one in found] == ["corrected", "conflicting"]


def test_another_name_of_the_laboratory_alone_changes_nothing() -> None:
    held = alp(identifier="lab|1", laboratory="NORTHLAB")
    assert standing(alp(identifier="lab|1", laboratory="Northlab, Hospital Street"), held)[0] == "same"


def test_a_mark_of_the_clinic_is_no_contradiction() -> None:
    held = alp(identifier="lab|1", suspect="haemolysed")
    assert standing(alp(identifier="lab|1"), held)[0] == "same"


STATUSES = ["preliminary", "registered", "final", "amended", "corrected", "cancelled", "entered-in-error"]


def arrived(versions: list[Result], together: list[int]) -> tuple[Result, ...]:
    """The record once the versions came in, so many at a time."""
    live: tuple[Result, ...] = ()
    past: tuple[Result, ...] = ()
    rest = list(versions)
    while rest:
        size = together[len(rest) % len(together)] if together else 1
        batch, rest = rest[:size], rest[size:]
        for one in sorted(compare(batch, Record(PATIENT, live), past), key=lambda one: version_order(one.result)):
            if one.standing == "corrected" and one.existing is not None:
                live = tuple(held for held in live if held is not one.existing)
                past = (*past, one.existing)
            if one.standing in {"new", "corrected"}:
                live = (*live, one.result)
            if one.late:
                past = (*past, one.result)
    return live


@given(
    st.lists(st.sampled_from(STATUSES), min_size=2, max_size=5),
    st.permutations(range(5)),
    st.booleans(),
    st.lists(st.integers(1, 5), max_size=5),
)
def test_whatever_the_order_of_arrival_the_same_version_is_live(
    statuses: list[str],
    order: list[int],
    timed: bool,  # noqa: FBT001 - drawn
    together: list[int],
) -> None:
    if not timed:
        kinds = {"preliminary": 0, "registered": 0, "final": 1, "amended": 2, "corrected": 2}
        statuses = list({kinds.get(status, 3): status for status in statuses}.values())
    versions = [
        alp(f"{20 + number} U/L", identifier="lab|1", status=status, issued=f"2026-03-1{number}" if timed else "")
        for number, status in enumerate(statuses)
    ]
    shuffled = [versions[number] for number in order if number < len(versions)]
    (expected,) = arrived(versions, [])
    (found,) = arrived(shuffled, together)
    assert found == expected
    settled = [one for one in versions if one.status not in {"preliminary", "registered"}] or versions
    assert found in settled


values = st.builds(
    alp,
    st.sampled_from(["24 U/L", "25 U/L", "0.40 ukat/L", "pending"]),
    st.sampled_from(["", "2026-03-12", "2026-03-12T08:00", "2026-03"]),
    identifier=st.sampled_from(["", "lab|1", "lab|2"]),
    issued=st.sampled_from(["", "2026-03-13", "2026-03-14"]),
    status=st.sampled_from(["final", "corrected", "preliminary", "cancelled"]),
)


@given(st.lists(values, max_size=6))
def test_what_the_record_holds_is_never_new_again(results: list[Result]) -> None:
    held = Record(PATIENT, tuple(results))
    assert all(one.standing != "new" for one in compare(results, held))


def test_entries_that_the_record_holds_are_left_out() -> None:
    code = (Code("ICD-10", "M81.9"),)
    problem = Problem("1", "Osteoporosis", code, onset=When.parse("2023-05-02"))
    medicine = MedicineCourse("1", "alendronic acid", start=When.parse("2024-01-01"))
    procedure = Procedure("1", "Laminectomy", performed=When.parse("2026-01-05"))
    answer = Answer("fever", "no", When.parse("2026-03-01"))
    held = Record(PATIENT, (), (problem,), (medicine,), (procedure,), (answer,))
    reworded = replace(problem, id="9", text="OSTEOPOROSIS, primary")
    again = Record(PATIENT, (), (reworded,), (replace(medicine, id="9"),), (replace(procedure, id="9"),), (answer,))
    seen = unknown_entries(again, held)
    assert (seen.problems, seen.medicines, seen.procedures, seen.answers) == ((), (), (), ())
    other = Record(
        PATIENT,
        (),
        (replace(problem, clinical="resolved"), Problem("2", "Crohn disease")),
        (replace(medicine, state="ended"), replace(medicine, name="denosumab")),
        (replace(procedure, performed=NEVER), replace(procedure, text="Kyphoplasty")),
        (replace(answer, value="yes"),),
    )
    assert unknown_entries(other, held) == other
