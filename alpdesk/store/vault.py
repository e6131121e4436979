"""The vault: one random data key for the clinic, which each user's passphrase and the recovery key open."""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import secrets
from dataclasses import dataclass
from pathlib import Path

import msgspec
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from alpdesk.clinical.wording import fold
from alpdesk.language import mark, tr, tr_marked
from alpdesk.store.failures import AlreadyAClinic, StoreFailure, WrongPassphrase, explained
from alpdesk.store.files import DATABASE, KEY_BACKUP, KEY_FILE, private_folder
from alpdesk.store.keyfile import Derivation, KeyFile, Slot, SlotKind, damaged, read_key_file, write_key_file
from alpdesk.store.passphrases import check_passphrase, normalised
from alpdesk.store.recovery_key import new_recovery_key, recovery_bytes

COST = Derivation("argon2id", memory_kib=65_536, passes=3, lanes=4)
"""RFC 9106, second recommended option."""
FLOOR = Derivation("argon2id", memory_kib=19_456, passes=2, lanes=1)
CEILING = Derivation("argon2id", memory_kib=2**21, passes=16, lanes=16)
"""A tampered file may neither weaken the derivation nor ask for a terabyte."""
_RANDOM_SECRET = Derivation("hkdf-sha256")
_KEY = 32
_WASHED = 500
"""So many pieces of one size are written over: more than lie about."""
RECOVERY = "recovery key"
"""The name of the slot that the recovery key opens."""

_WRONG = mark("User name and passphrase do not open this clinic: try again.")


class DataKeys:
    """The unlocked data key of one clinic and the keys derived from it, one for each purpose; never printed.

    ``pending`` is the key that is about to take its place: a rotation was begun and not finished. The key does not lie
    readable in memory: it is kept in two halves, either of which is random, and put together when it is used.
    """

    __slots__ = ("_masked", "_pad", "key_id", "pending", "user")

    def __init__(self, data: bytes, key_id: str = "", user: str = "", pending: DataKeys | None = None) -> None:
        self._pad = secrets.token_bytes(len(data))
        self._masked = _mixed(data, self._pad)
        self.key_id, self.user, self.pending = key_id, user, pending

    @property
    def data(self) -> bytes:
        """The data key itself; let go of it at once."""
        return _mixed(self._masked, self._pad)

    def awaiting(self, pending: DataKeys | None) -> DataKeys:
        """The same key, with another one, or none, about to take its place."""
        return DataKeys(self.data, self.key_id, self.user, pending)

    def __eq__(self, other: object) -> bool:
        """Whether it is the same key of the same user, with the same one pending."""
        if not isinstance(other, DataKeys):
            return NotImplemented
        same = (self.key_id, self.user, self.pending) == (other.key_id, other.user, other.pending)
        return same and hmac.compare_digest(self.data, other.data)

    def __hash__(self) -> int:
        return hash((self.key_id, self.user))

    def __repr__(self) -> str:
        return f"DataKeys(key_id={self.key_id!r}, user={self.user!r})"

    @property
    def db(self) -> bytes:
        """The database's raw key."""
        return _derived(self.data, b"db")

    @property
    def audit(self) -> bytes:
        """The key of the audit lines' chain."""
        return _derived(self.data, b"audit")

    @property
    def header_mac(self) -> bytes:
        """The key of the key file's MAC."""
        return _derived(self.data, b"header-mac")

    @property
    def anchor(self) -> bytes:
        """The key of the audit anchor beside the database."""
        return _derived(self.data, b"anchor")

    @property
    def export(self) -> bytes:
        """The key of encrypted exports."""
        return _derived(self.data, b"export")


@dataclass(frozen=True, slots=True)
class VaultFacts:
    """What may be known of a clinic before it is unlocked: its name, whether it is invented, its users' names."""

    label: str
    invented: bool
    users: tuple[str, ...]


def wash() -> None:
    """Write over what was let go of in memory and is as large as a key or its text, for a millisecond."""
    for size in (_KEY, 2 * _KEY, 2 * _KEY + 3):
        for make in (bytes, "0".__mul__):
            _ = [make(size) for _ in range(_WASHED)]


def _mixed(data: bytes, pad: bytes) -> bytes:
    """Both together, so that with either of them the other comes out."""
    return (int.from_bytes(data, "big") ^ int.from_bytes(pad, "big")).to_bytes(len(data), "big")


def _derived(secret: bytes, purpose: bytes, salt: bytes | None = None) -> bytes:
    return HKDF(SHA256(), _KEY, salt, b"alpdesk/v1/" + purpose).derive(secret)


def _stretched(secret: bytes, derivation: Derivation, salt: bytes) -> bytes:
    """The key that wraps a slot's private half; ValueError for figures outside floor and ceiling."""
    if derivation.algorithm == "hkdf-sha256":
        return _derived(secret, b"recovery", salt)
    for name in ("memory_kib", "passes", "lanes"):
        if not getattr(FLOOR, name) <= getattr(derivation, name) <= getattr(CEILING, name):
            raise ValueError(name)
    passes, memory, lanes = derivation.passes, derivation.memory_kib, derivation.lanes
    return hash_secret_raw(secret, salt, passes, memory, lanes, _KEY, Type.ID)


def _context(*parts: str | bytes) -> bytes:
    """The parts joined so that no two different lists give the same bytes."""
    return msgspec.json.encode(parts)


def _sealed(public: bytes, data: bytes, context: bytes) -> bytes:
    once = X25519PrivateKey.generate()
    sender = once.public_key().public_bytes_raw()
    shared = once.exchange(X25519PublicKey.from_public_bytes(public))
    return sender + AESGCM(_derived(shared, b"seal" + sender + public)).encrypt(bytes(12), data, context)


def _unsealed(private: X25519PrivateKey, box: bytes, context: bytes) -> bytes:
    sender, public = box[:_KEY], private.public_key().public_bytes_raw()
    shared = private.exchange(X25519PublicKey.from_public_bytes(sender))
    return AESGCM(_derived(shared, b"seal" + sender + public)).decrypt(bytes(12), box[_KEY:], context)


def _boxes(clinic: str, ident: str, public: bytes, keys: DataKeys) -> dict[str, bytes]:
    """The data key, and one that is about to take its place, sealed to the public half of a slot."""
    every = (keys, keys.pending) if keys.pending else (keys,)
    return {one.key_id: _sealed(public, one.data, _context(clinic, one.key_id, ident)) for one in every}


def _new_slot(clinic: str, user: str, secret: bytes, derivation: Derivation, keys: DataKeys) -> Slot:
    private, ident = X25519PrivateKey.generate(), secrets.token_hex(8)
    public = private.public_key().public_bytes_raw()
    kind: SlotKind = "recovery" if derivation.algorithm == "hkdf-sha256" else "passphrase"
    bare = Slot(ident, user, kind, derivation, b"", public, b"", b"", _boxes(clinic, ident, public, keys))
    return _wrapped(bare, private, secret, clinic)


def _wrapped(slot: Slot, private: X25519PrivateKey, secret: bytes, clinic: str) -> Slot:
    """The slot with its private half wrapped by the secret, with fresh salt."""
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    context = _context(clinic, slot.id, slot.user, slot.kind, slot.public)
    wrapped = AESGCM(_stretched(secret, slot.derivation, salt)).encrypt(nonce, private.private_bytes_raw(), context)
    return msgspec.structs.replace(slot, salt=salt, nonce=nonce, private=wrapped)


def _private(slot: Slot, secret: bytes, clinic: str) -> X25519PrivateKey | None:
    """The private half, or None for the wrong secret; ValueError for a derivation outside floor and ceiling."""
    wrapping = AESGCM(_stretched(secret, slot.derivation, slot.salt))
    context = _context(clinic, slot.id, slot.user, slot.kind, slot.public)
    try:
        return X25519PrivateKey.from_private_bytes(wrapping.decrypt(slot.nonce, slot.private, context))
    except InvalidTag:
        return None


def _opened(slot: Slot, private: X25519PrivateKey, file: KeyFile) -> DataKeys:
    """The data key in the slot, with the one that is about to take its place; ValueError for a tampered slot."""
    keys: DataKeys | None = None
    for key_id in [known for known in reversed(file.key_ids) if known in slot.sealed]:
        try:
            data = _unsealed(private, slot.sealed[key_id], _context(file.clinic, key_id, slot.id))
        except InvalidTag as forged:
            raise ValueError("sealed") from forged
        keys = DataKeys(data, key_id, slot.user, keys)
    if keys is None:
        raise ValueError("no key")
    return keys


def _signed(file: KeyFile, keys: DataKeys) -> KeyFile:
    """The file with its MAC, by the newest key."""
    newest = keys.pending or keys
    return msgspec.structs.replace(file, mac=hmac.new(newest.header_mac, file.body(), hashlib.sha256).hexdigest())


def _genuine(file: KeyFile, keys: DataKeys) -> bool:
    return hmac.compare_digest(_signed(file, keys).mac, file.mac)


def create_vault(
    folder: Path,
    user: str,
    passphrase: str,
    label: str = "",
    *,
    invented: bool = False,
    cost: Derivation = COST,
) -> tuple[DataKeys, str]:
    """Make the key file of a new clinic; returns its keys and the recovery key to be printed once.

    ``invented`` (the demo clinic) accepts any passphrase, for it is shown to everyone. Raises WeakPassphrase,
    AlreadyAClinic, ReadOnlyFolder, DiskFull.
    """
    if not invented:
        check_passphrase(passphrase, user, label)
    with explained(OSError):
        private_folder(folder)
        if any((folder / name).exists() for name in (KEY_FILE, KEY_BACKUP, DATABASE)):
            raise AlreadyAClinic(tr("This folder already holds a clinic: choose an empty folder."))
    keys = DataKeys(secrets.token_bytes(_KEY), secrets.token_hex(4), user)
    clinic, recovery = secrets.token_hex(16), new_recovery_key()
    slots = [
        _new_slot(clinic, user, normalised(passphrase), cost, keys),
        _new_slot(clinic, RECOVERY, recovery_bytes(recovery), _RANDOM_SECRET, keys),
    ]
    write_key_file(folder, _signed(KeyFile(clinic, label, invented, 1, [keys.key_id], slots), keys))
    return keys, recovery


def unlock_vault(
    folder: Path, user: str, passphrase: str, *, backup: bool = False, cost: Derivation | None = None
) -> DataKeys:
    """The clinic's keys; takes about 0.3 s and lets other threads run. ``backup`` reads the copy of the key file.

    With ``cost`` a passphrase that was wrapped with less effort is wrapped anew with that; only the holder of the
    clinic's lock may ask for it. Raises WrongPassphrase (also for an unknown user, after as long a time),
    KeyFileDamaged, NotAClinic.
    """
    file = read_key_file(folder, backup=backup)
    slots = [slot for slot in file.slots if slot.kind == "passphrase" and fold(slot.user) == fold(user)]
    if not slots:
        _stretched(normalised(passphrase), COST, secrets.token_bytes(16))
        raise WrongPassphrase(tr_marked(_WRONG))
    secret = normalised(passphrase)
    slot, private, keys = _unlocked(folder, file, slots, secret, backup=backup)
    if cost is not None and _cheaper(slot.derivation, cost) and not backup:
        stronger = _wrapped(msgspec.structs.replace(slot, derivation=cost), private, secret, file.clinic)
        with contextlib.suppress(StoreFailure):
            _keep(folder, file, [stronger if one.id == slot.id else one for one in file.slots], keys)
    return keys


def unlock_with_recovery_key(folder: Path, recovery_key: str, *, backup: bool = False) -> DataKeys:
    """The clinic's keys by the printed recovery key; raises NotARecoveryKey, WrongPassphrase, KeyFileDamaged."""
    secret = recovery_bytes(recovery_key)
    file = read_key_file(folder, backup=backup)
    slots = [slot for slot in file.slots if slot.kind == "recovery"]
    return _unlocked(folder, file, slots, secret, backup=backup)[2]


def _cheaper(derivation: Derivation, cost: Derivation) -> bool:
    """Whether less effort went into a derivation than ``cost`` asks for, in memory or in passes."""
    return derivation.memory_kib < cost.memory_kib or derivation.passes < cost.passes


def _unlocked(
    folder: Path, file: KeyFile, slots: list[Slot], secret: bytes, *, backup: bool
) -> tuple[Slot, X25519PrivateKey, DataKeys]:
    """The slot that the secret opens, its private half and what it holds."""
    try:
        found = next(((one, opened) for one in slots if (opened := _private(one, secret, file.clinic))), None)
        keys = None if found is None else _opened(*found, file)
    except ValueError:
        raise damaged(folder, backup=backup) from None
    if found is None or keys is None:
        raise WrongPassphrase(tr_marked(_WRONG))
    if not _genuine(file, keys):
        raise damaged(folder, backup=backup)
    return *found, keys


def set_passphrase(folder: Path, keys: DataKeys, user: str, passphrase: str, *, cost: Derivation = COST) -> None:
    """Give ``user`` this passphrase from now on, whether new or known; the record is not re-encrypted.

    Only the holder of the clinic's lock may call it, and what follows. Raises WeakPassphrase, KeyFileDamaged,
    DiskFull, ReadOnlyFolder.
    """
    file = _read(folder, keys)
    check_passphrase(passphrase, user, file.label)
    others = [slot for slot in file.slots if slot.kind == "recovery" or fold(slot.user) != fold(user)]
    _keep(folder, file, [*others, _new_slot(file.clinic, user, normalised(passphrase), cost, keys)], keys)


def drop_user(folder: Path, keys: DataKeys, user: str) -> None:
    """Let a user's passphrase open the clinic no more; nothing happens where they have none. Raises as above."""
    file = _read(folder, keys)
    others = [slot for slot in file.slots if slot.kind == "recovery" or fold(slot.user) != fold(user)]
    if len(others) < len(file.slots):
        _keep(folder, file, others, keys)


def set_recovery_key(folder: Path, keys: DataKeys, recovery_key: str) -> None:
    """Let this recovery key, and no other, open the clinic from now on. Raises NotARecoveryKey, and as above."""
    file = _read(folder, keys)
    others = [slot for slot in file.slots if slot.kind != "recovery"]
    slot = _new_slot(file.clinic, RECOVERY, recovery_bytes(recovery_key), _RANDOM_SECRET, keys)
    _keep(folder, file, [*others, slot], keys)


def begin_rotation(folder: Path, keys: DataKeys) -> DataKeys:
    """Put a new data key beside the one in use, sealed for everybody who may open the clinic; returns both.

    Nobody's passphrase is needed. A rotation that was begun before goes on with its key. Raises as above.
    """
    file = _read(folder, keys)
    pending = keys.pending or DataKeys(secrets.token_bytes(_KEY), secrets.token_hex(4), keys.user)
    keys = keys.awaiting(pending)
    slots = [
        msgspec.structs.replace(slot, sealed=slot.sealed | _boxes(file.clinic, slot.id, slot.public, pending))
        for slot in file.slots
    ]
    _keep(folder, msgspec.structs.replace(file, key_ids=[keys.key_id, pending.key_id]), slots, keys)
    return keys


def end_rotation(folder: Path, keys: DataKeys, kept: DataKeys) -> None:
    """Forget every data key but ``kept``, with which the record is encrypted. Raises as above."""
    file = _read(folder, keys)
    slots = [
        msgspec.structs.replace(slot, sealed={kept.key_id: slot.sealed[kept.key_id]})
        for slot in file.slots
        if kept.key_id in slot.sealed
    ]
    _keep(folder, msgspec.structs.replace(file, key_ids=[kept.key_id]), slots, kept)


def _read(folder: Path, keys: DataKeys) -> KeyFile:
    file = read_key_file(folder)
    if not _genuine(file, keys):
        raise damaged(folder)
    return file


def _keep(folder: Path, file: KeyFile, slots: list[Slot], keys: DataKeys) -> None:
    write_key_file(folder, _signed(msgspec.structs.replace(file, slots=slots, counter=file.counter + 1), keys))


def vault_facts(folder: Path) -> VaultFacts:
    """What the unlock window shows before anybody unlocks; raises NotAClinic, KeyFileDamaged."""
    file = read_key_file(folder)
    users = tuple(slot.user for slot in file.slots if slot.kind == "passphrase")
    return VaultFacts(file.label, file.invented, users)
