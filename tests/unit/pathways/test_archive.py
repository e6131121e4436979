"""Kept assessments: text and back without loss, and nothing else is read as one."""

from __future__ import annotations

import json

import pytest

from alpdesk.pathways.archive import BadArchive, dump, load
from alpdesk.pathways.assess import assess
from alpdesk.resources import pathways
from tests.unit.pathways.samples import TODAY
from tests.unit.pathways.test_assess import CALM, EVERYWHERE


@pytest.mark.parametrize("record", [EVERYWHERE, CALM])
def test_an_assessment_comes_back_as_it_was(record: object) -> None:
    for assessment in assess(record, TODAY, pathways()):  # type: ignore[arg-type]
        kept = dump(assessment)
        assert load(kept) == assessment
        assert dump(load(kept)) == kept


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "A kept assessment cannot be read."),
        ("[]", "A kept assessment cannot be read."),
        ("{}", "A kept assessment cannot be read."),
        ('{"format": 2, "assessment": null}', "A kept assessment has the format 2; this version reads 1."),
        ('{"format": 1, "assessment": null}', "A kept text is not an assessment."),
        ('{"format": 1, "assessment": {"$": "decimal", "v": "1.5"}}', "A kept text is not an assessment."),
        ('{"format": 1, "assessment": {"$": "decimal", "v": "one"}}', "A kept assessment cannot be read."),
        ('{"format": 1, "assessment": {"$": "Surprise"}}', "A kept assessment cannot be read."),
        ('{"format": 1, "assessment": {"$": "Fact", "colour": "red"}}', "A kept assessment cannot be read."),
        ('{"format": 1, "assessment": ' + "[" * 5000 + "]" * 5000 + "}", "A kept assessment cannot be read."),
    ],
)
def test_what_is_no_kept_assessment_is_refused(text: str, says: str) -> None:
    with pytest.raises(BadArchive) as refused:
        load(text)
    assert str(refused.value) == says


def test_the_format_stands_in_the_text() -> None:
    assert json.loads(dump(assess(EVERYWHERE, TODAY, pathways())[0]))["format"] == 1


def test_an_assessment_kept_before_review_dates_were_shown_is_still_read() -> None:
    kept = json.loads(dump(assess(EVERYWHERE, TODAY, pathways())[0]))
    del kept["assessment"]["review_due"]
    assert load(json.dumps(kept)).review_due == ""


def test_an_action_kept_before_its_wording_was_named_is_still_read() -> None:
    kept = json.loads(dump(assess(EVERYWHERE, TODAY, pathways())[0]))
    for action in kept["assessment"]["actions"]:
        del action["variant"]
    assert {one.variant for one in load(json.dumps(kept)).actions} == {None}
