"""Text from outside where Qt would take it for something else: rich text, the key of a button, a placeholder."""

from __future__ import annotations

_SHORT, _MOST = 60, 2_000
"""Characters of a tool tip that needs no breaking of lines, and of the longest; what is longer stands in the record."""


def tip(text: str) -> str:
    """A tool tip that shows the text as written, line by line, cut at its cap; Qt guesses at markup in any other."""
    if len(text) <= _SHORT and not any(letter in text for letter in "<&\n"):
        return text
    cut = f"{text[:_MOST]}…" if len(text) > _MOST else text
    safe = cut.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    return f"<qt>{safe}</qt>"


def caption(text: str) -> str:
    """The words of a button or tab as written: “&” is a letter, not a sign for the next one's key."""
    return text.replace("&", "&&")


def window_title(text: str) -> str:
    """The title of a window as written: “[*]” is no placeholder."""
    return text.replace("[*]", "[*][*]")
