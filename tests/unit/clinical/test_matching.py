"""Whose a result is: certain only when an identifier and the birth date agree and nothing differs."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.clinical.dates import NEVER, When
from alpdesk.clinical.matching import best, match, nhs_number
from alpdesk.clinical.record import Identifier, Patient

NUMBER = Identifier("NHS", "943 476 5919")
MIRIAM = Patient(
    "7", "Hartley", "Miriam Jane", "Mrs", "female", When.parse("1968-03-02"),
    identifiers=(NUMBER, Identifier("Hospital", "H-77120")),
)  # fmt: skip
SAME = replace(MIRIAM, id="", title="")


def changed(**more: object) -> Patient:
    """The person of the file, who says otherwise."""
    return replace(SAME, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("943 476 5919", "9434765919"),
        ("943-476-5919", "9434765919"),
        ("9434765918", ""),
        ("943476591", ""),
        ("94347659190", ""),
        ("٩٤٣٤٧٦٥٩١٩", ""),
        ("0000000000", ""),
        ("9434O65919", ""),
        ("1000000060", "1000000060"),
    ],
)
def test_an_nhs_number_has_ten_digits_and_its_check_digit(text: str, expected: str) -> None:
    assert nhs_number(text) == expected


def test_ten_digits_whose_check_digit_would_be_ten_are_no_nhs_number() -> None:
    assert all(nhs_number(f"100000001{last}") == "" for last in range(10))


@pytest.mark.parametrize(
    ("incoming", "expected"),
    [
        (SAME, "certain"),
        (changed(identifiers=(Identifier("nhs number", "9434765919"),)), "certain"),
        (changed(identifiers=(Identifier("https://fhir.nhs.uk/Id/nhs-number", "9434765919"),)), "certain"),
        (changed(identifiers=(Identifier("", "9434765919"),)), "certain"),
        (changed(identifiers=(Identifier("hospital", "h77120"),)), "certain"),
        (changed(identifiers=(Identifier("Hospital", "H-77120"), Identifier("Hospital", "H-2"))), "certain"),
        (changed(identifiers=(NUMBER, Identifier("Other", "1"))), "certain"),
        (changed(family="HARTLEY", given="M"), "certain"),
        (changed(family="", given="", sex="unknown"), "certain"),
        (changed(given="Jane"), "certain"),
        (changed(given=""), "certain"),
        (changed(identifiers=()), "possible"),
        (changed(born=NEVER), "possible"),
        (changed(born=When.parse("1968")), "possible"),
        (changed(born=When("02.03.1968 or so")), "possible"),
        (changed(born=When.parse("1968-03-03")), "possible"),
        (changed(born=When.parse("1969")), "possible"),
        (changed(sex="male"), "possible"),
        (changed(family="Hartly"), "possible"),
        (changed(given="Agnes"), "possible"),
        (changed(identifiers=(NUMBER, Identifier("Hospital", "H-2"))), "possible"),
        (changed(identifiers=(Identifier("NHS", "9434765918"),)), "possible"),
        (changed(identifiers=(Identifier("Elsewhere", "H-77120"),), family="Hartly"), "possible"),
        (changed(identifiers=(), born=NEVER), "possible"),
        (changed(identifiers=(), family="", given=""), "possible"),
        (changed(identifiers=(), born=When.parse("1970-01-01"), given="Agnes"), "none"),
        (changed(identifiers=(), family="Oyelaran"), "none"),
        (changed(identifiers=(Identifier("Elsewhere", "H-77120"),), family="Oyelaran", born=NEVER), "none"),
        (changed(identifiers=(Identifier("Elsewhere", "7"),), family="Oyelaran"), "none"),
        (Patient("", ""), "none"),
    ],
)
def test_how_certain_it_is(incoming: Patient, expected: str) -> None:
    assert match(incoming, MIRIAM).certainty == expected


def test_what_agrees_and_what_differs_is_said() -> None:
    other = changed(
        identifiers=(NUMBER, Identifier("Hospital", "H-2")), born=When.parse("1968-03-03"), sex="male", given="Agnes"
    )
    found = match(other, MIRIAM)
    assert found.agreeing == ("The identifier 943 476 5919 agrees.",)
    assert found.differing == (
        "The identifiers differ: H-2 in the file, h77120 in the record.",
        "The birth dates differ: 03-Mar-1968 in the file, 02-Mar-1968 in the record.",
        "The given names differ: Agnes in the file, Miriam Jane in the record.",
        "The sexes differ: male in the file, female in the record.",
    )
    assert match(SAME, MIRIAM).agreeing == (
        "The identifier 943 476 5919 agrees.",
        "The identifier H-77120 agrees.",
        "The birth date 02-Mar-1968 agrees.",
        "The name HARTLEY, Miriam Jane (Mrs) agrees.",
        "The sex, female, agrees.",
    )
    elsewhere = match(changed(identifiers=(Identifier("Elsewhere", "H-77120"),)), MIRIAM)
    assert elsewhere.agreeing[0] == "The identifier H-77120 stands in both, but under another name."
    wrong = match(changed(identifiers=(Identifier("NHS", "9434765918"),)), MIRIAM)
    assert wrong.differing == ("9434765918 is no NHS number: its check digit is wrong.",)


def test_a_short_number_that_nobody_names_identifies_nobody() -> None:
    known = replace(MIRIAM, identifiers=(Identifier("", "12"),))
    assert match(changed(identifiers=(Identifier("", "12"),)), known).certainty == "possible"
    known = replace(MIRIAM, identifiers=(Identifier("", "1234"),))
    assert match(changed(identifiers=(Identifier("Clinic", "1234"),)), known).certainty == "certain"


def test_another_number_that_looks_like_one_of_the_nhs_does_not_speak_against_a_patient() -> None:
    other = changed(identifiers=(Identifier("Hospital", "H-77120"), Identifier("Clinic", "9991234578")))
    assert match(other, MIRIAM).certainty == "certain"


def test_of_several_the_certain_one_is_meant_and_two_who_are_certain_are_not() -> None:
    namesake = replace(MIRIAM, id="8", identifiers=())
    twin = replace(MIRIAM, id="9")
    assert [one.patient_id for one in best(SAME, [namesake, MIRIAM])] == ["7"]
    assert [(one.patient_id, one.certainty) for one in best(SAME, [namesake, MIRIAM, twin])] == [
        ("7", "possible"),
        ("9", "possible"),
        ("8", "possible"),
    ]
    assert best(SAME, [Patient("1", "Oyelaran")]) == ()


names = st.sampled_from(["", "Hartley", "HARTLEY", "Hartly", "O'Brien", "OBrien"])
numbers = st.builds(
    Identifier, st.sampled_from(["", "NHS", "Hospital"]), st.sampled_from(["9434765919", "943 476 5919", "H-1", "1234"])
)
people = st.builds(
    Patient,
    st.just("1"),
    names,
    st.sampled_from(["", "Miriam", "M", "Agnes"]),
    sex=st.sampled_from(["female", "male", "unknown"]),
    born=st.sampled_from([NEVER, When.parse("1968"), When.parse("1968-03-02"), When.parse("1970-01-01"), When("?")]),
    identifiers=st.lists(numbers, max_size=2).map(tuple),
)


@given(people, people)
def test_nothing_differs_and_number_and_birth_date_agree_in_what_is_certain(one: Patient, other: Patient) -> None:
    found = match(one, other)
    if found.certainty == "certain":
        assert found.differing == ()
        assert one.born.day
        assert one.born.day == other.born.day
        held = {"".join(filter(str.isalnum, number.value)) for number in other.identifiers}
        assert held & {"".join(filter(str.isalnum, number.value)) for number in one.identifiers}
