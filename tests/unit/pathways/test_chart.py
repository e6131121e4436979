"""What the map shows: the way walked, the way ahead, and each closed way with the datum that closed it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from alpdesk.clinical.dates import When
from alpdesk.clinical.record import Answer, Patient, Record
from alpdesk.pathways.assess import assess
from alpdesk.pathways.chart import LONGEST, Chart, ChartStep, ChartWay, chart
from alpdesk.pathways.model import Pathway
from alpdesk.resources import pathways
from tests.unit.pathways.samples import (
    AZATHIOPRINE,
    BACK_SURGERY,
    IMURAN,
    LOW_ALP,
    OSTEOPOROSIS,
    TODAY,
    WOMAN,
    outcome,
    result,
    yes,
)
from tests.unit.pathways.test_assess import CALM, EVERYWHERE, STILL_RAISED, records

PATHWAYS = {pathway.id: pathway for pathway in pathways()}
ONCE_LOW = Record(
    WOMAN, (result("24", "2026-02-12", laboratory="St Elsewhere"),), problems=(OSTEOPOROSIS,), answers=yes("bone_pain")
)


def drawn(record: Record, pathway: str, here: int | None = None) -> Chart:
    return chart(PATHWAYS[pathway], outcome(record, pathway), here)


def step(of: Chart, ident: str) -> ChartStep:
    return next(one for one in of.steps if one.id == ident)


def way(of: Chart, rule: str) -> ChartWay:
    return next(one for each in of.steps for one in each.ways if one.rule == rule)


def parts(of: Chart) -> list[ChartStep | ChartWay]:
    """Every step and every way out."""
    return [*of.steps, *(one for each in of.steps for one in each.ways)]


def exits(pathway: Pathway) -> list[str]:
    return [rule.id for _, rule in pathway.rules if rule.disposition]


@pytest.mark.parametrize("pathway", pathways(), ids=lambda one: one.id)
def test_a_pathway_that_nobody_has_walked_is_all_ahead(pathway: Pathway) -> None:
    empty = chart(pathway)
    assert [one.id for one in empty.steps] == [one.id for one in pathway.steps]
    assert [one.rule for each in empty.steps for one in each.ways] == exits(pathway)
    assert {part.state for part in parts(empty)} == {"ahead"}
    assert empty.ends == ()
    assert empty.as_of is None
    assert empty.said(0) == f"Step 1 of {len(empty.steps)}: {empty.steps[0].title}"
    assert "{" not in "".join(one.text + one.when for each in empty.steps for one in each.ways)


def test_a_step_never_reached_names_the_value_unit_date_and_laboratory_that_closed_it() -> None:
    once = drawn(ONCE_LOW, LOW_ALP)
    assert step(once, "1").state == "done"
    assert step(once, "2").state == "closed"
    assert step(once, "2").datum == "ALP 24\N{NO-BREAK SPACE}U/L on 12-Feb-2026, St Elsewhere"
    assert "(limits 30–130 U/L)" in step(once, "2").because
    assert once.told(3).startswith("Closed: ALP low on one date only (ALP 24 U/L on 12-Feb-2026, St Elsewhere")
    assert once.said(3) == "Step 4 of 7: Baseline bloods, closed"


def test_the_way_taken_is_told_with_this_patients_values() -> None:
    once = drawn(ONCE_LOW, LOW_ALP)
    taken = way(once, "LO-1-single")
    assert (taken.taken, taken.state, taken.datum) == (True, "done", "")
    assert taken.when == "One low date (24\N{NO-BREAK SPACE}U/L latest), no later value known to be 30 or more"
    assert once.told(2) == f"Way taken: {taken.when}: One low ALP, not yet confirmed."
    assert once.said_way(2, 4) == "Way out of “Confirm low ALP”: One low ALP, not yet confirmed, taken as it stands"
    assert once.told_way(2, 4) == f"When: {taken.when}."


def test_a_way_not_taken_says_nothing_false_of_the_patient() -> None:
    other = way(drawn(ONCE_LOW, LOW_ALP), "LO-1-none")
    assert other.when == "ALP not below 30 U/L (latest … on …)"
    assert other.state == "closed"


def test_a_way_that_a_missing_answer_keeps_open_is_open() -> None:
    record = replace(EVERYWHERE, answers=())
    found = drawn(record, LOW_ALP)
    assert way(found, "LO-4-suspected").state == "ahead"
    assert way(found, "LO-4-incomplete").taken
    place = next(n for n, one in enumerate(found.steps) if one.id == "4")
    assert found.said_way(place, 0).endswith("Hypophosphatasia suspected, open")


def test_the_step_in_hand_parts_the_way_walked_from_the_way_ahead() -> None:
    found = drawn(EVERYWHERE, LOW_ALP, here=2)
    assert [one.state for one in found.steps] == ["done", "done", "now", *["ahead"] * 4]
    assert found.said(2) == "Step 3 of 7: Confirm low ALP, you are here"
    taken = way(found, "LO-4-incomplete")
    assert (taken.taken, taken.state) == (True, "ahead")
    assert found.ends[0].text == "As it stands: Low ALP confirmed; the work-up is incomplete"
    assert drawn(EVERYWHERE, LOW_ALP).ends[0].text == "Low ALP confirmed; the work-up is incomplete"


def test_every_caution_stands_at_the_end() -> None:
    assert [end.caution for end in drawn(ONCE_LOW, LOW_ALP).ends] == [False, True]


def test_the_question_that_decided_leads_back_to_its_step() -> None:
    pregnant = replace(ONCE_LOW, patient=replace(WOMAN, born=When.parse("1990-02-03")), answers=yes("pregnant"))
    found = drawn(pregnant, LOW_ALP)
    assert step(found, "scope").question == "pregnant"
    assert step(found, "1").datum == "the patient pregnant on 04-Mar-2026"
    assert way(found, "LO-4-suspected").datum == step(found, "1").datum
    felt = replace(EVERYWHERE, answers=yes("bone_pain"))
    assert (way(drawn(felt, LOW_ALP), "LO-4-suspected").question) == "bone_pain"
    assert (way(drawn(felt, LOW_ALP), "LO-4-suspected").asked_in) == "3"


def test_an_answer_that_closed_a_way_says_when_it_was_given() -> None:
    closed = way(drawn(STILL_RAISED, BACK_SURGERY), "PS-7-infection")
    assert closed.datum == "wound problem answered no on 04-Mar-2026 and 1 other finding"
    assert (closed.question, closed.asked_in) == ("wound_problem", "0")
    undated = replace(STILL_RAISED, answers=(Answer("wound_problem", "no"), Answer("sepsis_signs", "no")))
    assert way(drawn(undated, BACK_SURGERY), "PS-7-infection").datum.startswith("wound problem answered no and 1")


def test_age_and_missing_tests_close_ways_in_words() -> None:
    child = replace(ONCE_LOW, patient=Patient("p", "Invented", "Child", sex="male", born=When.parse("2015-02-03")))
    assert step(drawn(child, LOW_ALP), "1").datum == "11 years old"
    nobody = replace(ONCE_LOW, patient=Patient("p", "Invented", "Man", sex="male"), answers=yes("birth_date", value=""))
    assert "no date of birth" in step(drawn(replace(nobody, answers=()), LOW_ALP), "1").datum
    never = Record(WOMAN, medicines=(IMURAN,))
    assert step(drawn(never, AZATHIOPRINE), "1").datum == "ALP not measured since the start"
    planned = Record(WOMAN, problems=(OSTEOPOROSIS,))
    assert step(drawn(planned, LOW_ALP), "2").datum == "ALP not measured"


def test_a_step_tried_even_after_the_end_stays_walked() -> None:
    never = drawn(Record(WOMAN, medicines=(IMURAN,)), AZATHIOPRINE)
    assert [one.id for one in never.steps if one.state == "done"] == ["0", "scope", "6"]


def test_many_results_behind_one_finding_are_counted_after_the_newest() -> None:
    values = tuple(result(str(20 + n), f"2025-0{n}-12") for n in range(1, 7))
    found = drawn(Record(WOMAN, values, problems=(OSTEOPOROSIS,)), LOW_ALP)
    closed = way(found, "LO-1-none")
    assert closed.datum.startswith("ALP persistently low: ALP 26\N{NO-BREAK SPACE}U/L on 12-Jun-2025")
    assert closed.because.endswith("; 3 more)")


def test_a_warning_closes_the_reassuring_way_that_would_hold() -> None:
    flagged = drawn(replace(STILL_RAISED, answers=(*CALM.answers, *yes("encephalopathy"))), BACK_SURGERY)
    withheld = way(flagged, "PS-7-observe")
    assert withheld.datum == "a warning is open: in another pathway"
    raised = replace(STILL_RAISED, answers=(*CALM.answers, *yes("clinical_concern")))
    assert way(drawn(raised, BACK_SURGERY), "PS-7-observe").state == "closed"


def test_a_pathway_that_does_not_apply_is_closed_with_that_sentence() -> None:
    made = next(one for one in assess(Record(WOMAN), TODAY, pathways(), asked_for=(LOW_ALP,)) if one.pathway == LOW_ALP)
    found = chart(PATHWAYS[LOW_ALP], made)
    assert {part.state for part in parts(found)} == {"closed"}
    assert found.steps[0].datum.startswith("This pathway does not apply")
    assert len(found.steps[0].datum) <= LONGEST
    assert found.steps[0].because == made.disposition_text


@given(records)
def test_every_step_and_way_stands_once_and_every_closed_one_has_its_datum(record: Record) -> None:
    for made in assess(record, TODAY, pathways()):
        pathway = PATHWAYS[made.pathway]
        found = chart(pathway, made)
        assert [one.id for one in found.steps] == [one.id for one in pathway.steps]
        assert [one.rule for each in found.steps for one in each.ways] == exits(pathway)
        closed = {one.id for one in made.steps if one.state == "closed"}
        assert {one.id for one in found.steps if one.state == "closed"} == closed
        for part in parts(found):
            assert bool(part.datum) == bool(part.because) == (part.state == "closed")
        taken = [one for each in found.steps for one in each.ways if one.taken]
        assert [(one.rule, one.text) for one in taken] == [(made.disposition_rule, made.disposition_text)]
