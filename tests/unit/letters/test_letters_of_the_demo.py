"""Every letter that the demonstration clinic can give: each sentence on its pages rests on something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from alpdesk import resources
from alpdesk.clinical.people import Clinic, Contact, User
from alpdesk.clinical.record import Record
from alpdesk.desk.demo import DemoData, DemoPatient
from alpdesk.letters.letter import Letter, compose
from alpdesk.letters.letter_trace import LetterTraces, trace_json
from alpdesk.pathways.assess import assess
from alpdesk.pathways.assessment import Assessment
from tests.unit.letters.accounts import printed, unaccounted

TODAY = date(2026, 3, 16)
pytestmark = pytest.mark.uncounted
MOST_PAGES = 2
PLACES = range(len(DemoData.read().patients))


def record(place: int) -> Record:
    """One patient of the demonstration clinic, every entry with an id."""
    data = demo()
    entry = DemoPatient(data.patients[place], data.house["laboratory"], TODAY)
    return Record(
        replace(entry.patient, id="p"),
        tuple(replace(one, id=f"r{n}") for n, one in enumerate(entry.results())),
        tuple(replace(one, id=f"p{n}") for n, one in enumerate(entry.problems())),
        tuple(replace(one, id=f"m{n}") for n, one in enumerate(entry.medicines())),
        tuple(replace(one, id=f"o{n}") for n, one in enumerate(entry.procedures())),
        tuple(entry.answers()),
    )


@cache
def demo() -> DemoData:
    """The demonstration clinic, read once."""
    return DemoData.read()


@cache
def letters(place: int) -> tuple[tuple[Letter, Assessment], ...]:
    """The letter of each pathway that applies to a patient."""
    data, known = demo(), record(place)
    clinic, user = Clinic(**data.house["clinic"], invented=True), User(**data.house["user"])
    to = Contact("c", **data.house["contact"][0])
    evidence = resources.statements(), resources.sources()
    found = assess(known, TODAY, resources.pathways())
    return tuple((compose(known, one, clinic, user, to, TODAY, user.name, *evidence), one) for one in found)


def variants(made: Letter) -> Iterator[Letter]:
    """As composed; as a bare draft to nobody; in the clinician's words, with another urgency and a decision."""
    yield made
    yield replace(made, accepted_by="", recipient=None).with_parts(())
    own = made.with_urgency("emergency").with_concerns("She fears the needle. Mornings suit her best.")
    yield own.with_text("reason", f"{made.paragraph('reason').text} I would value your view.").with_parts(
        ("reasoning",)
    )


@pytest.mark.parametrize("place", PLACES)
def test_every_sentence_on_the_pages_maps_to_a_trace(place: int) -> None:
    for composed, assessment in letters(place):
        for made in variants(composed):
            traces = LetterTraces(made, assessment, resources.evidence(), made.clinician.name, TODAY)
            assert unaccounted(made, traces) == []
            assert trace_json(traces, made)


def test_the_demonstration_has_letters_of_all_three_pathways() -> None:
    pathways = {assessment.pathway for place in PLACES for _, assessment in letters(place)}
    assert pathways == {pathway.id for pathway in resources.pathways()}


def test_only_two_letters_have_more_words_than_two_pages_hold() -> None:
    pages = [len(printed(made)) for place in PLACES for made, _ in letters(place)]
    longer = [number for number in pages if number > MOST_PAGES]
    assert len(longer) <= 2
    assert all(number == MOST_PAGES + 1 for number in longer)
