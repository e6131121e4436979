"""The recovery key as text: 160 random bits and a check against typing errors, made to be printed and typed."""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from collections.abc import Callable

from alpdesk.language import tr
from alpdesk.store.failures import NotARecoveryKey

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_RECOVERY_BYTES = 20
_RECOVERY_LETTERS = 40


def new_recovery_key(draw: Callable[[int], bytes] = secrets.token_bytes) -> str:
    """160 random bits and a check against typing errors, as eight groups of five letters and digits."""
    secret = draw(_RECOVERY_BYTES)
    number = int.from_bytes(secret + _check(secret), "big")
    letters = "".join(_ALPHABET[number >> 5 * place & 31] for place in range(_RECOVERY_LETTERS - 1, -1, -1))
    return "-".join(letters[start : start + 5] for start in range(0, _RECOVERY_LETTERS, 5))


def recovery_bytes(recovery_key: str) -> bytes:
    """The secret in a recovery key as typed (case, blanks, O for 0 do not matter); raises NotARecoveryKey."""
    plain = unicodedata.normalize("NFKC", recovery_key).upper().translate(str.maketrans("OIL", "011", "- \t\r\n"))
    if len(plain) != _RECOVERY_LETTERS or not set(plain) <= set(_ALPHABET):
        raise NotARecoveryKey(
            tr("A recovery key has 8 groups of 5 letters and digits: compare it with the printed one.")
        )
    number = 0
    for letter in plain:
        number = number << 5 | _ALPHABET.index(letter)
    whole = number.to_bytes(_RECOVERY_LETTERS * 5 // 8, "big")
    if _check(whole[:_RECOVERY_BYTES]) != whole[_RECOVERY_BYTES:]:
        raise NotARecoveryKey(tr("The recovery key has a typing error: compare it with the printed one."))
    return whole[:_RECOVERY_BYTES]


def _check(secret: bytes) -> bytes:
    return hashlib.sha256(b"alpdesk" + secret).digest()[:5]
