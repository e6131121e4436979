"""What the window says of a restored record."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from alpdesk.desk.copy_values import RestoredTold

AT = datetime(2026, 3, 16, 9, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("missing", "kind", "said"),
    [
        (None, "lines", "whatever was entered after it is missing."),
        (0, "entries", "nothing is known to be missing."),
        (2, "entries", "2 entries younger than it are missing."),
        (1, "lines", "1 line of the audit trail younger than it is missing."),
    ],
)
def test_it_says_how_much_is_missing_as_exactly_as_it_is_known(missing: int | None, kind: str, said: str) -> None:
    told = RestoredTold("alp", AT, AT, missing, "entries" if kind == "entries" else "lines")
    assert told.sentence == f"This record was restored from the copy of 16-Mar-2026 09:05: {said}"
