"""Unfinished walkthroughs: taken up days later with what is new, and shared by two people without a lost answer."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from alpdesk.clinical.people import User
from alpdesk.clinical.record import Problem
from alpdesk.desk.clock import clock_on
from alpdesk.desk.desk import Desk
from alpdesk.desk.drafts import DraftShared, Held

from .conftest import TODAY, USER, alp

LOW = "low_alp_osteoporosis"
OTHER = User("Dr Ben Wu")


@pytest.fixture
def other(desk: Desk) -> Desk:
    """A colleague's desk on the same record."""
    return Desk(desk._reads, OTHER, clock_on(TODAY))  # noqa: SLF001 - two desks, one record


def test_without_a_draft_there_is_nothing_to_resume(desk: Desk, miriam: str) -> None:
    assert desk.resumed(LOW, miriam) is None


def test_days_later_the_draft_says_who_kept_it_and_what_is_new(desk: Desk, miriam: str) -> None:
    desk.keep(miriam, desk.begin(LOW, miriam).answer("bone_pain", "yes", USER.name, TODAY))
    kept = desk.resumed(LOW, miriam)
    assert kept is not None
    assert (kept.by, kept.newer, kept.change_id) == (USER.name, (), "")

    desk._clock = clock_on(TODAY + timedelta(days=9))  # noqa: SLF001 - days go by
    desk.record_results(miriam, (alp("22", "2026-03-24"),))
    desk.record_problem(miriam, Problem("", "Asthma"))
    again = desk.resumed(LOW, miriam)
    assert again is not None
    assert again.newer == ("ALP 22 U/L of 24-Mar-2026", "the problem “Asthma”")
    assert again.at == kept.at


def test_two_people_answer_in_one_walkthrough_and_both_answers_stay(desk: Desk, other: Desk, miriam: str) -> None:
    mine, theirs = desk.begin(LOW, miriam), other.begin(LOW, miriam)
    theirs = theirs.answer("bone_pain", "yes", OTHER.name, TODAY)
    other.keep(miriam, theirs)
    mine = mine.answer("young_onset", "no", USER.name, TODAY)
    desk.keep(miriam, mine)
    mine = mine.answer("muscle_weakness", "yes", USER.name, TODAY)
    desk.keep(miriam, mine)
    found = {one.id: one.by for one in desk.begin(LOW, miriam).given}
    assert found == {"young_onset": USER.name, "muscle_weakness": USER.name, "bone_pain": OTHER.name}
    resumed = other.resumed(LOW, miriam)
    assert resumed is not None
    assert resumed.by == USER.name


def test_a_walkthrough_that_lacks_an_answer_of_somebody_else_is_not_closed(
    desk: Desk, other: Desk, miriam: str
) -> None:
    mine, theirs = desk.begin(LOW, miriam), other.begin(LOW, miriam)
    other.keep(miriam, theirs.answer("young_onset", "no", OTHER.name, TODAY))
    with pytest.raises(DraftShared, match=f"{OTHER.name} answered questions"):
        desk.close(miriam, mine.answer("bone_pain", "unknown", USER.name, TODAY), accepted=True)
    assert desk.walkthroughs(miriam) == ()
    both = desk.begin(LOW, miriam)
    assert [one.by for one in desk.close(miriam, both, accepted=True).answers] == [OTHER.name]


def test_what_both_answered_is_as_the_later_says_and_a_withdrawal_stands(desk: Desk, other: Desk, miriam: str) -> None:
    first = desk.begin(LOW, miriam).answer("bone_pain", "yes", USER.name, TODAY)
    desk.keep(miriam, first)
    theirs = other.begin(LOW, miriam)
    other.keep(miriam, theirs.answer("bone_pain", "no", OTHER.name, TODAY))
    desk.keep(miriam, first.answer("young_onset", "no", USER.name, TODAY))
    assert {one.id: one.value for one in desk.begin(LOW, miriam).given} == {"bone_pain": "no", "young_onset": "no"}
    again = desk.begin(LOW, miriam)
    desk.keep(miriam, again.withdraw("bone_pain"))
    assert [one.id for one in other.begin(LOW, miriam).given] == ["young_onset"]


def test_a_draft_of_an_earlier_alpdesk_is_read(desk: Desk, miriam: str) -> None:
    old = json.dumps([["bone_pain", "yes", "2026-03-16", USER.name, "told today"]])
    desk.save_draft(f"walkthrough/{miriam}/{LOW}", miriam, "walkthrough", old)
    (answer,) = desk.begin(LOW, miriam).given
    assert (answer.id, answer.value, answer.reason) == ("bone_pain", "yes", "told today")
    assert Held.read(desk.drafts(miriam)[0]).by == ""
