"""Before the desk: what may be known of a clinic while it is locked, and why it does not open."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path

from alpdesk.desk.clock import Clock
from alpdesk.store.attempts import TooSoon, read_attempts
from alpdesk.store.failures import (
    AlreadyAClinic,
    DatabaseDamaged,
    KeyFileDamaged,
    LockedByOther,
    MadeByNewerVersion,
    NotAClinic,
    NotAnAlpDeskFile,
    NotARecoveryKey,
    WeakPassphrase,
    WrongPassphrase,
)
from alpdesk.store.passphrases import SHORTEST, check_passphrase
from alpdesk.store.vault import VaultFacts, vault_facts

DEMO_PASSPHRASE = "invented patients only"  # noqa: S105 - shown to everybody, opens nothing but invented data


def seconds_to_wait(folder: Path, clock: Clock) -> int:
    """How long is to be waited before the next attempt to unlock the clinic in ``folder``."""
    return read_attempts(folder).wait(clock().astimezone(UTC))


__all__ = [
    "DEMO_PASSPHRASE",
    "SHORTEST",
    "AlreadyAClinic",
    "DatabaseDamaged",
    "KeyFileDamaged",
    "LockedByOther",
    "MadeByNewerVersion",
    "NotAClinic",
    "NotARecoveryKey",
    "NotAnAlpDeskFile",
    "TooSoon",
    "VaultFacts",
    "WeakPassphrase",
    "WrongPassphrase",
    "check_passphrase",
    "seconds_to_wait",
    "vault_facts",
]
