"""A letter whose pathway is past its review date says so beside the evidence, and what that rests on."""

from __future__ import annotations

from dataclasses import replace

from tests.unit.letters.samples import letter, outcome

DUE = "The content of this pathway was due for review on 27-Nov-2027; it has not been reviewed yet."


def test_content_past_its_review_date_stands_beside_the_evidence_with_its_trace() -> None:
    told = letter(replace(outcome(), review_due=DUE)).paragraph("basis.review")
    assert (told.text, told.trace, told.editable) == (DUE, ("review:low_alp_osteoporosis",), False)


def test_content_that_is_not_due_is_not_mentioned() -> None:
    assert [paragraph.id for paragraph in letter().paragraphs if paragraph.id == "basis.review"] == []
