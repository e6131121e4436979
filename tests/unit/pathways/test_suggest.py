"""Suggestions: a pathway is worth opening when its outcome asks for something, and the reason names the datum."""

from __future__ import annotations

from dataclasses import replace

from alpdesk.clinical.intervals import Site
from alpdesk.clinical.record import Record
from alpdesk.pathways.suggest import suggestions
from alpdesk.resources import pathways
from tests.unit.pathways.samples import (
    AZATHIOPRINE,
    BACK_SURGERY,
    LOW_ALP,
    OSTEOPOROSIS,
    TODAY,
    WOMAN,
    day,
    result,
    yes,
)
from tests.unit.pathways.test_assess import CALM, EVERYWHERE


def found(record: Record) -> dict[str, str]:
    return {one.pathway: one.reason for one in suggestions(record, TODAY, pathways(), Site())}


def test_every_pathway_that_asks_for_something_is_suggested_most_cautious_first() -> None:
    assert list(found(EVERYWHERE)) == [LOW_ALP, AZATHIOPRINE]


def test_the_reason_is_the_outcome_with_the_latest_value() -> None:
    assert found(EVERYWHERE)[LOW_ALP] == (
        "Low ALP confirmed; the work-up is incomplete: ALP 22 U/L on 12-Feb-2026 (limits 30–130 U/L)."
    )


def test_without_a_value_the_reason_is_the_outcome_alone() -> None:
    assert found(Record(WOMAN, problems=(OSTEOPOROSIS,))) == {LOW_ALP: "ALP has not been measured."}


def test_a_quiet_outcome_is_suggested_only_with_a_flag_or_something_to_do_today() -> None:
    quiet = replace(CALM, medicines=(), results=(result("300", day(20)), result("120", day(40))))
    assert found(quiet) == {}
    assert list(found(replace(quiet, answers=yes("weight_loss")))) == [BACK_SURGERY]
    assert list(found(replace(quiet, answers=yes("wound_problem")))) == [BACK_SURGERY]
