"""Before the desk: what may be known of a clinic while it is locked, and why it does not open."""

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
    "VaultFacts",
    "WeakPassphrase",
    "WrongPassphrase",
    "check_passphrase",
    "vault_facts",
]
