"""What is remembered of short texts, and of no others, until a clinic is closed."""

from __future__ import annotations

from alpdesk.clinical.remembering import LONGEST, forget, remembered


def test_a_short_text_is_read_once_and_a_long_one_each_time() -> None:
    seen: list[str] = []

    @remembered
    def read(text: str, mark: str = "") -> str:
        seen.append(text)
        return text + mark

    long = "x" * (LONGEST + 1)
    assert [read("a"), read("a"), read("a", "!"), read(long), read(long)] == ["a", "a", "a!", long, long]
    assert seen == ["a", "a", long, long]
    forget()
    assert (read("a"), seen[4:]) == ("a", ["a"])
