"""Why not: each set of changes, put into the record, leads where it says, and no smaller one does."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from functools import cache
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.clinical.dates import NEVER, When
from alpdesk.clinical.record import Problem, Record
from alpdesk.clinical.results import Result
from alpdesk.pathways.answers import FEATURES
from alpdesk.pathways.assess import assess
from alpdesk.pathways.changes import PAST, Change
from alpdesk.pathways.findings import sided
from alpdesk.pathways.further import further
from alpdesk.pathways.supposing import Supposing, supposed_record
from alpdesk.pathways.walkthrough import Walkthrough
from alpdesk.pathways.why_not import Changes, sought, why_not
from tests.unit.pathways.demo import outcomes, walkthrough
from tests.unit.pathways.samples import (
    AZATHIOPRINE,
    BACK_SURGERY,
    LOW_ALP,
    OSTEOPOROSIS,
    TODAY,
    WOMAN,
    case,
    result,
    yes,
)

TESTS = (
    result("2.4 mmol/L", bounds="2.2 2.6 mmol/L", analyte="calcium"),
    result("1.0 mmol/L", bounds="0.8 1.5 mmol/L", analyte="phosphate"),
    result("4.0 pmol/L", bounds="1.6 6.9 pmol/L", analyte="pth"),
    result("70 nmol/L", bounds="50 - nmol/L", analyte="vitamin_d"),
)
YOUNG = replace(WOMAN, born=When.parse("1990-02-03"))


@cache
def supposing(family: str, pathway: str) -> Supposing:
    return Supposing(walkthrough(family, pathway))


@cache
def answer(family: str, pathway: str) -> tuple[Changes, ...]:
    return sought(supposing(family, pathway))


def really(walk: Walkthrough, changes: Iterable[Change]) -> str:
    """What the program says of the record with the changes in it."""
    record, day = supposed_record(walk, changes)
    found = assess(record, day, walk.pathways, walk.site, (walk.pathway.id,))
    return next(one.disposition for one in found if one.pathway == walk.pathway.id)


def together(changes: Iterable[Change]) -> bool:
    return not any(one.clashes(other) for one, other in combinations(changes, 2))


def of(pathway: str, record: Record) -> Walkthrough:
    known = walkthrough("Hartley", LOW_ALP)
    own = next(one for one in known.pathways if one.id == pathway)
    return replace(known, pathway=own, record=record)


def confirmed(*results: Result, answered: Iterable[str]) -> Walkthrough:
    """A woman whose low ALP is confirmed, with these questions answered no."""
    low = (result("24", "2025-11-03"), result("25", "2026-01-07"))
    return of(LOW_ALP, Record(WOMAN, (*low, *results), (OSTEOPOROSIS,), answers=yes(*answered, value="no")))


@pytest.mark.uncounted
@pytest.mark.parametrize(("family", "pathway"), outcomes())
def test_every_suggestion_comes_true_in_the_record_and_no_part_of_it_does(family: str, pathway: str) -> None:
    walk = walkthrough(family, pathway)
    for other in answer(family, pathway):
        for changes in other.sets:
            assert really(walk, changes) == other.disposition
            for size in range(1, len(changes)):
                assert other.disposition not in {really(walk, part) for part in combinations(changes, size)}


@pytest.mark.uncounted
@pytest.mark.parametrize(
    ("family", "pathway"),
    [("Hartley", LOW_ALP), ("Brightwell", LOW_ALP), ("Dvořák", LOW_ALP), ("Beaumont", AZATHIOPRINE)],
)
def test_no_pair_of_changes_leads_anywhere_that_the_search_missed(family: str, pathway: str) -> None:
    walk, known = walkthrough(family, pathway), supposing(family, pathway).changes
    sets = [one for size in (1, 2) for one in combinations(known, size) if together(one)]
    least: dict[str, int] = {walk.assessment.disposition: 0}
    for changes in sets:
        least.setdefault(really(walk, changes), len(changes))
    said = {one.disposition: len(one.sets[0]) for one in answer(family, pathway) if one.sets and len(one.sets[0]) < 3}
    assert {**said, walk.assessment.disposition: 0} == least


@given(st.data())
def test_changes_joined_say_the_same_as_a_record_that_holds_them_all(data: st.DataObject) -> None:
    one = supposing(*data.draw(st.sampled_from(outcomes())))
    places = data.draw(st.lists(st.integers(0, len(one.changes) - 1), max_size=3, unique=True))
    changes = [one.changes[place] for place in places]
    if together(changes):
        assert one.decide(frozenset(places)).disposition == really(one.walkthrough, changes)


@pytest.mark.parametrize(("family", "pathway"), outcomes())
def test_what_cannot_change_is_never_supposed_to(family: str, pathway: str) -> None:
    walk = walkthrough(family, pathway)
    for change in supposing(family, pathway).changes:
        for ident, value in change.answers:
            known = walk.assessment.fact(ident)
            assert known.value is None or (ident not in PAST and known.value != value)
            assert not any(origin.kind in {"problem", "medicine", "procedure"} for origin in known.origins)
        for new in change.results:
            assert new.taken.day in {TODAY, TODAY + timedelta(days=1)}


def test_the_words_read_as_a_sentence_and_the_fewest_changes_come_first() -> None:
    found = {one.disposition: one for one in answer("Brightwell", LOW_ALP)}
    assert found["hpp_suspected"].sentences == (
        "bone pain answered yes", "muscle weakness answered yes", "PLP above its limit",
    )  # fmt: skip
    sizes = [len(one.sets[0]) if one.sets else 9 for one in answer("Mensah", BACK_SURGERY)]
    assert sizes == sorted(sizes)
    assert sizes[0] == 1
    assert sizes[-1] == 9


def test_two_changes_together_settle_what_neither_does() -> None:
    walk = confirmed(*TESTS, answered=(*(name for name in FEATURES if name != "family_history_hpp"), "hpp_excluded"))
    assert walk.assessment.disposition == "hpp_workup_incomplete"
    found = {one.disposition: one.sentences for one in why_not(walk)}
    assert found["hpp_not_supported"] == ("PLP within its limits and family history answered no",)
    assert found["hpp_suspected"] == ("family history answered yes", "PLP above its limit", "bone pain answered yes")


def test_a_man_is_not_asked_about_pregnancy_nor_a_woman_past_it() -> None:
    for patient, asked in ((WOMAN, False), (replace(WOMAN, sex="male"), False), (YOUNG, True)):
        walk = of(LOW_ALP, Record(patient, (), (OSTEOPOROSIS,)))
        assert any(one.topic == "ask.pregnant" for one in Supposing(walk).changes) is asked


def test_a_date_of_birth_brings_the_patient_into_scope_or_leaves_her_outside() -> None:
    walk = of(LOW_ALP, Record(replace(WOMAN, born=NEVER), (), (OSTEOPOROSIS,)))
    assert walk.assessment.disposition == "outside_scope"
    found = {one.disposition: one.sentences for one in why_not(walk)}
    assert found["alp_not_measured"] == ("date of birth of an adult",)


def test_an_answer_taken_from_the_record_is_not_supposed_to_change() -> None:
    broken = Problem("s", "Stress fracture of the second metatarsal", onset=When.parse("2025-04-04"))
    for problems, asked in (((OSTEOPOROSIS,), True), ((OSTEOPOROSIS, broken), False)):
        topics = {one.topic for one in Supposing(of(LOW_ALP, Record(WOMAN, (), problems))).changes}
        assert ("ask.stress_fracture" in topics) is asked


def test_a_past_event_once_answered_stays_and_a_complaint_may_go() -> None:
    given = yes("stress_fracture", "bone_pain")
    said = [one.text for one in Supposing(of(LOW_ALP, Record(WOMAN, (), (OSTEOPOROSIS,), answers=given))).changes]
    assert "bone pain answered no" in said
    assert not any(text.startswith("stress fracture") for text in said)


def test_an_exclusion_is_recorded_in_full_or_questioned_by_what_comes_after() -> None:
    found = {one.disposition: one.sentences for one in answer("Dvořák", LOW_ALP)}
    assert found["hpp_suspected"] == ("bone pain answered yes", "muscle weakness answered yes", "PLP above its limit")
    whole = {one.disposition: one.sentences for one in answer("Brightwell", LOW_ALP)}
    assert whole["hpp_excluded_low_alp"] == ("exclusion of hypophosphatasia recorded with who, how and when",)


def test_a_further_alp_says_where_it_lies_and_how_it_moved_where_that_matters() -> None:
    found = {one.disposition: one.sentences for one in answer("Walker", BACK_SURGERY)}
    assert "a further ALP above its limit, clearly higher than the last" in found["investigate_red_flag"]
    first = {one.disposition: one.sentences for one in answer("Greene", LOW_ALP)}
    assert first["low_alp_unconfirmed"] == ("ALP below 30 U/L",)


def test_a_further_alp_is_dated_tomorrow_where_today_has_one() -> None:
    for day, due in ((TODAY, TODAY + timedelta(days=1)), (TODAY - timedelta(days=9), TODAY)):
        walk = of(LOW_ALP, Record(WOMAN, (result("24", day),), (OSTEOPOROSIS,)))
        further = [one.results[0] for one in Supposing(walk).changes if one.topic == "measure.alp"]
        assert {one.taken.day for one in further} == {due}
        assert {one.disposition: one.sentences for one in why_not(walk)}["hpp_workup_incomplete"] == (
            "a further ALP below 30 U/L",
        )


def test_a_search_that_would_take_too_long_keeps_to_what_it_finished(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("alpdesk.pathways.why_not.MOST_EFFORT", 40)
    found = sought(supposing("Nguyễn", LOW_ALP))
    assert {one.tried for one in found} == {1}
    assert all(len(changes) == 1 for one in found for changes in one.sets)


@pytest.mark.parametrize("bounds", ["2.2 2.6 mmol/L", "2.2 - mmol/L", "- 2.6 mmol/L", ""])
def test_a_further_result_lies_where_it_is_said_to_by_its_own_limits(bounds: str) -> None:
    calcium = result("2.4 mmol/L", bounds=bounds, analyte="calcium_ionised")
    for level in ("low", "normal", "high"):
        for found in (case(calcium), case()):
            new = further(found, "calcium", level)
            assert sided(new) == level or new.flag == "unknown"
            assert {"low": new.below_limit, "high": new.above_limit, "normal": True}[level]
