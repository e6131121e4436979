"""Every bit of the key file and of the anchor, flipped one at a time: each is named as damage, and no key is wrong."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from alpdesk.store import vault
from alpdesk.store.anchor import AnchorDamaged, read_anchor, write_anchor
from alpdesk.store.audit import Head
from alpdesk.store.failures import KeyFileDamaged, MadeByNewerVersion
from alpdesk.store.files import ANCHOR, KEY_FILE
from alpdesk.store.keyfile import NotAKeyFile, understood
from alpdesk.store.vault import DataKeys

WHO, PASSPHRASE = "Dr Ada Okafor", "gallop tulips unrelated forty"


def _each_bit(path: Path, look: Callable[[], str]) -> Counter[str]:
    """What ``look`` says with each bit of the file flipped."""
    whole, sums = path.read_bytes(), Counter[str]()
    for bit in range(len(whole) * 8):
        flipped = bytearray(whole)
        flipped[bit // 8] ^= 1 << bit % 8
        path.write_bytes(flipped)
        sums["bits"] += 1
        sums[look()] += 1
    path.write_bytes(whole)
    return sums


def _key_file(folder: Path, keys: DataKeys) -> str:
    """Damage is seen before anything is derived from the passphrase; otherwise the keys must be the right ones."""
    try:
        found = vault.unlock_vault(folder, WHO, PASSPHRASE)
    except KeyFileDamaged as bad:
        return "named as damage" if bad.backup else "named without the good copy"
    except Exception as error:  # noqa: BLE001 - what is looked for
        return f"named otherwise: {type(error).__name__}"
    return "unnoticed" if found == keys else "wrong keys"


def _anchor(folder: Path, keys: DataKeys) -> str:
    try:
        read_anchor(folder, keys)
    except AnchorDamaged:
        return "named as damage"
    except Exception as error:  # noqa: BLE001 - what is looked for
        return f"named otherwise: {type(error).__name__}"
    return "unnoticed"


def run(_count: int, _seed: int) -> Counter[str]:
    """Every bit of both; the count is not asked for, for there are no more of them."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        keys, _ = vault.create_vault(folder / "clinic", WHO, PASSPHRASE, "Elm Surgery", cost=vault.FLOOR)
        vault.set_passphrase(folder / "clinic", keys, "Nurse Bo Lind", "marble lantern orchard", cost=vault.FLOOR)
        write_anchor(folder / "clinic", keys, Head(41, "ab" * 32, "2026-03-12T09:30:00+00:00"))
        sums = _each_bit(folder / "clinic" / KEY_FILE, lambda: _key_file(folder / "clinic", keys))
        sums.update(_each_bit(folder / "clinic" / ANCHOR, lambda: _anchor(folder / "clinic", keys)))
    return sums


def short(_count: int, _seed: int) -> Counter[str]:
    """Every bit of the key file, as it is understood when it is read."""
    with tempfile.TemporaryDirectory() as name:
        vault.create_vault(Path(name), WHO, PASSPHRASE, "Elm Surgery", cost=vault.FLOOR)
        whole, sums = (Path(name) / KEY_FILE).read_bytes(), Counter[str]()
    for bit in range(len(whole) * 8):
        flipped = bytearray(whole)
        flipped[bit // 8] ^= 1 << bit % 8
        sums["bits"] += 1
        try:
            understood(bytes(flipped))
        except NotAKeyFile:
            sums["named as damage"] += 1
        except MadeByNewerVersion:
            sums["named otherwise"] += 1
    return sums
