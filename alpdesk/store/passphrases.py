"""Passphrases: how they are normalised, and which are too easy to guess (NIST SP 800-63B: length, no composition)."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from alpdesk.clinical.wording import fold
from alpdesk.language import tr
from alpdesk.store.failures import WeakPassphrase

SHORTEST = 15
FEWEST_WORDS = 5
_LONGEST = 1024
_FEWEST_LETTERS = 5
_REST = 6
"""So many different letters must remain when everything well known is taken out."""
_SHORT = 4
"""Well-known words shorter than this are left in: they occur inside others."""

_ROWS = ("1234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "qwertzuiopasdfghjklyxcvbnm")


def normalised(passphrase: str) -> bytes:
    """The passphrase as bytes, alike for every way of typing the same characters (NFKC)."""
    return unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")


def check_passphrase(passphrase: str, *context: str) -> None:
    """Raise WeakPassphrase unless it has 15 characters or 5 words, and more in it than what everybody tries first.

    ``context`` names what an attacker knows: the user, the clinic.
    """
    text = unicodedata.normalize("NFKC", passphrase).strip()
    words = {word for word in fold(text).split() if len(word) > 1}
    if len(text) < SHORTEST and len(words) < FEWEST_WORDS:
        raise WeakPassphrase(
            tr(
                "Choose a passphrase of at least {number} characters, such as five unrelated words.",
                number=SHORTEST,
            )
        )
    if len(text) > _LONGEST:
        raise WeakPassphrase(tr("Choose a passphrase of at most {number} characters.", number=_LONGEST))
    if _easy(text, context):
        raise WeakPassphrase(tr("This passphrase is among the first that are tried: choose five unrelated words."))


@cache
def well_known() -> frozenset[str]:
    """What is tried first, from the list that travels with the program: small letters, no blanks."""
    from alpdesk import resources  # noqa: PLC0415 - only where a passphrase is chosen

    text = (resources.folder("resources") / "passphrases" / "common.txt").read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.casefold().split())


def _easy(text: str, context: tuple[str, ...]) -> bool:
    plain = re.sub(r"[\W_]", "", fold(text))
    if len(set(plain)) < _FEWEST_LETTERS or _runs(plain):
        return True
    known = {re.sub(r"[\W_]", "", fold(part)) for name in context for part in (name, *name.split())}
    for word in sorted((*well_known(), *known), key=len, reverse=True):
        if len(word) >= _SHORT:
            plain = plain.replace(word, " ")
    return len(set(re.sub(r"[\d ]", "", plain))) < _REST


def _runs(plain: str) -> bool:
    """Whether it is one run along the alphabet, the digits or the keyboard, or a short piece repeated."""
    if any(plain in row * 20 or plain in row[::-1] * 20 for row in _ROWS):
        return True
    return any(plain in plain[:size] * (len(plain) // size + 1) for size in range(1, min(7, len(plain) // 2 + 1)))
