"""Words looked for in free text: whole words, no case or accents, and not where the text denies them."""

from __future__ import annotations

import re

from alpdesk.clinical.wording import fold

_CLAUSES = (
    r"[,;()\[\]\n]|\.(?=\s|$)|\b(?:but|however|although|despite|except|then|followed by)\b"
    r"|(?<!consistent )(?<!compatible )(?<!diagnosed )\bwith\b"
)
_DENIED_BEFORE = (
    r"\b(?:no|not|without|denies|denied|excluded?s?|family history(?: of)?|negative for|screening for|risk (?:of|for)"
    r"|prevention of|rule out|ruled out)\b(?:\W+\w+){0,5}\W*$"
    r"|(?<!\w)\?\s*(?:\w+\s+){0,2}$"
    r"|\bnon\W?$"
)
_DENIED_AFTER = (
    r"\s*\?|\W*(?:(?:was|is|has|have|been|now|already)\W+)*"
    r"(?:excluded|ruled out|unlikely|refuted|screening|not (?:found|present|confirmed|done|performed))\b"
)


def pattern(words: str, before: str = "") -> str:
    """A pattern of whole words (a regular expression over folded text); ``before`` are words that annul it.

    A text, so that only what is looked for is ever compiled: most runs meet a few of the many.
    """
    behind = f"(?:(?P<annulled>{before}) )?" if before else ""
    return rf"(?<!\w){behind}(?:{words})(?!\w)"


def says(text: str, words: str) -> bool:
    """Whether the text states the words (a pattern) somewhere without denying them.

    “no”, “not”, “without”, “denies”, “excluded”, “family history of” and “?” before them, within one clause, deny.
    """
    lines = (fold(line) for line in text.splitlines())
    return any(_stated(clause, words) for line in lines for clause in re.split(_CLAUSES, line))


def _stated(clause: str, words: str) -> bool:
    return any(
        not found.groupdict().get("annulled")
        and not re.search(_DENIED_BEFORE, clause[: found.start()])
        and not re.match(_DENIED_AFTER, clause[found.end() :])
        for found in re.finditer(words, clause)
    )
