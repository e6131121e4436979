"""A letter is kept as JSON and comes back equal, whatever was changed in it."""

from __future__ import annotations

import json

import pytest

from alpdesk.clinical.record import Record
from alpdesk.letters.keeping import NotALetter, dump, load
from alpdesk.letters.letter import Letter
from tests.unit.letters.samples import PATIENT, letter


@pytest.mark.parametrize(
    "made",
    [
        letter(),
        letter(accepted=""),
        letter(record=Record(PATIENT)).with_recipient(None),
        letter().with_text("reason", "Ł 王 \u202e"),
    ],
)
def test_a_kept_letter_comes_back_equal(made: Letter) -> None:
    assert load(dump(made)) == made
    assert dump(load(dump(made))) == dump(made)


def changed(path: str, value: object) -> str:
    kept = json.loads(dump(letter()))
    *steps, last = path.split("/")
    place = kept
    for step in steps:
        place = place[int(step)] if step.isdigit() else place[step]
    place[last] = value
    return json.dumps(kept)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"format": 2}',
        changed("letter/urgency", "whenever"),
        changed("letter/accepted_by", 7),
        changed("letter/on", "yesterday"),
        changed("letter/trend/points/0/value", "many"),
        changed("letter/paragraphs", 5),
    ],
)
def test_anything_else_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(NotALetter):
        load(text)


def test_another_format_is_named() -> None:
    with pytest.raises(NotALetter, match="format 2"):
        load('{"format": 2, "letter": {}}')


def test_a_whole_number_stands_for_a_place_on_the_axis() -> None:
    text = changed("letter/trend/bands/0/start", 20000)
    trend = load(text).trend
    assert trend is not None
    assert trend.bands[0].start == 20000
