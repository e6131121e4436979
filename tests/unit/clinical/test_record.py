"""The record's values: names, ages and identifiers as a clinician reads them."""

from __future__ import annotations

from datetime import date

import alpdesk.clinical.kept
import alpdesk.clinical.people
from alpdesk.clinical.dates import When
from alpdesk.clinical.record import Identifier, Patient


def test_a_name_is_family_given_title() -> None:
    assert Patient("p", "Ferrer", "Nuria", "Ms").name == "FERRER, Nuria (Ms)"
    assert Patient("p", "Ferrer").name == "FERRER"


def test_an_age_needs_a_whole_birth_date() -> None:
    assert Patient("p", "A", born=When.parse("1966-04-14")).age(date(2026, 4, 13)) == 59
    assert Patient("p", "A", born=When.parse("1966-04")).age(date(2026, 4, 13)) is None
    assert Patient("p", "A").age(date(2026, 4, 13)) is None


def test_the_nhs_number_comes_first_then_any_identifier() -> None:
    local, nhs = Identifier("hospital", "H1"), Identifier("NHS", "999 000 0018")
    assert Patient("p", "A", identifiers=(local, nhs)).identifier() == "999 000 0018"
    assert Patient("p", "A", identifiers=(local,)).identifier() == "H1"
    assert Patient("p", "A").identifier() == ""


def test_people_and_kept_values_are_frozen() -> None:
    assert alpdesk.clinical.people.User("Dr Ada Okafor") == alpdesk.clinical.people.User("Dr Ada Okafor")
    assert alpdesk.clinical.kept.PatientHead("p", "Ferrer").invented is False
