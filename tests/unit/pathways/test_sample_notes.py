"""Notes on samples: a contradiction with the sample's own date is seen, a comparison or a receipt is none."""

from __future__ import annotations

from datetime import date

import pytest

from alpdesk.pathways.sample_notes import contradicts

OPERATED = date(2026, 1, 5)
BEFORE, AFTER = date(2026, 1, 2), date(2026, 1, 15)


@pytest.mark.parametrize(
    ("note", "taken", "contradiction"),
    [
        ("Pre-op sample", AFTER, True),
        ("Preoperative bloods", AFTER, True),
        ("taken before the operation", AFTER, True),
        ("Drawn prior to surgery", AFTER, True),
        ("Pre-op sample", BEFORE, False),
        ("Post-op sample", BEFORE, True),
        ("Sample following back surgery", BEFORE, True),
        ("Post-op sample", AFTER, False),
        ("Post-op day 10", AFTER, False),
        ("Post-op day 3", AFTER, True),
        ("3 days after surgery", AFTER, True),
        ("10 days post-op", AFTER, False),
        ("day 3", AFTER, False),
        ("higher than pre-op", AFTER, False),
        ("Compared with the preoperative value", AFTER, False),
        ("pre-op 78, post-op 104", AFTER, False),
        ("Sample taken 2026-01-02", AFTER, True),
        ("Sample taken 2026-01-15", AFTER, False),
        ("Collected on 2 January 2026", AFTER, True),
        ("Collected on 15 January 2026", AFTER, False),
        ("Drawn January 2nd, 2026", AFTER, True),
        ("Drawn 02.01.2026", AFTER, True),
        ("Drawn 15/01/2026", AFTER, False),
        ("Tube labelled 2-Jan-2026", AFTER, True),
        ("Sample received 2026-01-16", AFTER, False),
        ("Sample haemolysed. Previous result 2025-12-01: 78", AFTER, False),
        ("Sample taken 31 February 2026", AFTER, False),
        ("Sample taken 5 Foo 2026", AFTER, False),
        ("Fasting", AFTER, False),
        ("", AFTER, False),
    ],
)
def test_a_note_contradicts_only_where_it_gives_this_sample_another_day(
    *, note: str, taken: date, contradiction: bool
) -> None:
    assert contradicts(note, taken, OPERATED) is contradiction


def test_without_an_operation_only_dates_can_contradict() -> None:
    assert contradicts("Pre-op sample", AFTER, None) is False
    assert contradicts("Sample taken 2026-01-02", AFTER, None) is True
