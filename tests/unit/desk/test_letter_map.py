"""The map of a letter: drawn by the content that its walkthrough was closed with, however old."""

from __future__ import annotations

from dataclasses import replace

import pytest

from alpdesk.desk.desk import ClosedWalkthrough, Desk
from tests.unit.desk.test_reruns import other_content

LOW = "low_alp_osteoporosis"


@pytest.fixture
def closed(desk: Desk, miriam: str) -> ClosedWalkthrough:
    """An accepted outcome."""
    return desk.close(miriam, desk.begin(LOW, miriam), accepted=True)


def test_a_letter_has_the_map_of_its_walkthrough(desk: Desk, closed: ClosedWalkthrough) -> None:
    drawn = desk.draft_letter(closed, None).chart
    assert drawn is not None
    assert (drawn.pathway, drawn.as_of) == (LOW, closed.as_of)
    assert drawn.content_hash == closed.content_hash
    assert drawn.ends[0].text == closed.assessment.disposition_text


def test_the_map_stays_the_same_when_the_content_changes(
    desk: Desk, closed: ClosedWalkthrough, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = desk.draft_letter(closed, None).chart
    other_content(monkeypatch, "9.0.0")
    assert next(one for one in desk.pathways if one.id == LOW).version == "9.0.0"
    assert desk.draft_letter(closed, None).chart == before


def test_content_that_nobody_kept_gives_no_map(desk: Desk, closed: ClosedWalkthrough) -> None:
    lost = replace(closed, assessment=replace(closed.assessment, words_hash="lost"))
    assert desk.draft_letter(lost, None).chart is None
