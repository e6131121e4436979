"""The vault: one random data key for the clinic, which each user's passphrase and the recovery key open."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from alpdesk.clinical.wording import fold
from alpdesk.store.failures import AlreadyAClinic, NotARecoveryKey, WrongPassphrase, explained
from alpdesk.store.files import DATABASE, KEY_BACKUP, KEY_FILE, private_folder
from alpdesk.store.keyfile import Derivation, KeyFile, Slot, SlotKind, damaged, read_key_file, write_key_file
from alpdesk.store.passphrases import check_passphrase, normalised

COST = Derivation("argon2id", memory_kib=65_536, passes=3, lanes=4)
"""RFC 9106, second recommended option."""
FLOOR = Derivation("argon2id", memory_kib=19_456, passes=2, lanes=1)
CEILING = Derivation("argon2id", memory_kib=2**21, passes=16, lanes=16)
"""A tampered file may neither weaken the derivation nor ask for a terabyte."""
_RANDOM_SECRET = Derivation("hkdf-sha256")
_KEY = 32

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_RECOVERY_BYTES = 20
_RECOVERY_LETTERS = 40
_WRONG = "User name and passphrase do not open this clinic: try again."


@dataclass(frozen=True, slots=True)
class DataKeys:
    """The unlocked data key of one clinic and the keys derived from it, one for each purpose; never printed."""

    data: bytes = field(repr=False)
    key_id: str = ""
    user: str = ""

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


def _new_slot(clinic: str, user: str, secret: bytes, derivation: Derivation, keys: DataKeys) -> Slot:
    private = X25519PrivateKey.generate()
    public, ident = private.public_key().public_bytes_raw(), secrets.token_hex(8)
    kind: SlotKind = "recovery" if derivation.algorithm == "hkdf-sha256" else "passphrase"
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    wrapping = AESGCM(_stretched(secret, derivation, salt))
    wrapped = wrapping.encrypt(nonce, private.private_bytes_raw(), _context(clinic, ident, user, kind, public))
    box = _sealed(public, keys.data, _context(clinic, keys.key_id, ident))
    return Slot(ident, user, kind, derivation, salt, public, nonce, wrapped, {keys.key_id: box})


def _opened(slot: Slot, secret: bytes, file: KeyFile) -> DataKeys | None:
    """The newest data key that the slot holds, or None for the wrong secret; ValueError for a tampered slot."""
    wrapping = AESGCM(_stretched(secret, slot.derivation, slot.salt))
    context = _context(file.clinic, slot.id, slot.user, slot.kind, slot.public)
    try:
        private = X25519PrivateKey.from_private_bytes(wrapping.decrypt(slot.nonce, slot.private, context))
    except InvalidTag:
        return None
    key_id = next((known for known in reversed(file.key_ids) if known in slot.sealed), "")
    try:
        data = _unsealed(private, slot.sealed.get(key_id, b""), _context(file.clinic, key_id, slot.id))
    except InvalidTag as forged:
        raise ValueError("sealed") from forged
    return DataKeys(data, key_id, slot.user)


def _signed(file: KeyFile, keys: DataKeys) -> KeyFile:
    return msgspec.structs.replace(file, mac=hmac.new(keys.header_mac, file.body(), hashlib.sha256).hexdigest())


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
            raise AlreadyAClinic("This folder already holds a clinic: choose an empty folder.")
    keys = DataKeys(secrets.token_bytes(_KEY), secrets.token_hex(4), user)
    clinic, recovery = secrets.token_hex(16), new_recovery_key()
    slots = [
        _new_slot(clinic, user, normalised(passphrase), cost, keys),
        _new_slot(clinic, "recovery key", recovery_bytes(recovery), _RANDOM_SECRET, keys),
    ]
    write_key_file(folder, _signed(KeyFile(clinic, label, invented, 1, [keys.key_id], slots), keys))
    return keys, recovery


def unlock_vault(folder: Path, user: str, passphrase: str, *, backup: bool = False) -> DataKeys:
    """The clinic's keys; takes about 0.3 s and lets other threads run. ``backup`` reads the copy of the key file.

    Raises WrongPassphrase (also for an unknown user, after as long a time), KeyFileDamaged, NotAClinic.
    """
    file = read_key_file(folder, backup=backup)
    slots = [slot for slot in file.slots if slot.kind == "passphrase" and fold(slot.user) == fold(user)]
    if not slots:
        _stretched(normalised(passphrase), COST, secrets.token_bytes(16))
        raise WrongPassphrase(_WRONG)
    return _unlocked(folder, file, slots, normalised(passphrase), backup=backup)


def unlock_with_recovery_key(folder: Path, recovery_key: str, *, backup: bool = False) -> DataKeys:
    """The clinic's keys by the printed recovery key; raises NotARecoveryKey, WrongPassphrase, KeyFileDamaged."""
    secret = recovery_bytes(recovery_key)
    file = read_key_file(folder, backup=backup)
    return _unlocked(folder, file, [slot for slot in file.slots if slot.kind == "recovery"], secret, backup=backup)


def _unlocked(folder: Path, file: KeyFile, slots: list[Slot], secret: bytes, *, backup: bool) -> DataKeys:
    try:
        keys = next((found for slot in slots if (found := _opened(slot, secret, file))), None)
        genuine = keys is None or _genuine(file, keys)
    except ValueError:
        genuine, keys = False, None
    if not genuine:
        raise damaged(folder, backup=backup)
    if keys is None:
        raise WrongPassphrase(_WRONG)
    return keys


def set_passphrase(folder: Path, keys: DataKeys, user: str, passphrase: str, *, cost: Derivation = COST) -> None:
    """Give ``user`` this passphrase from now on, whether new or known; the record is not re-encrypted.

    Only the holder of the clinic's lock may call it. Raises WeakPassphrase, KeyFileDamaged, DiskFull, ReadOnlyFolder.
    """
    file = read_key_file(folder)
    if not _genuine(file, keys):
        raise damaged(folder)
    check_passphrase(passphrase, user, file.label)
    others = [slot for slot in file.slots if slot.kind == "recovery" or fold(slot.user) != fold(user)]
    slots = [*others, _new_slot(file.clinic, user, normalised(passphrase), cost, keys)]
    write_key_file(folder, _signed(msgspec.structs.replace(file, slots=slots, counter=file.counter + 1), keys))


def vault_facts(folder: Path) -> VaultFacts:
    """What the unlock window shows before anybody unlocks; raises NotAClinic, KeyFileDamaged."""
    file = read_key_file(folder)
    users = tuple(slot.user for slot in file.slots if slot.kind == "passphrase")
    return VaultFacts(file.label, file.invented, users)


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
        raise NotARecoveryKey("A recovery key has 8 groups of 5 letters and digits: compare it with the printed one.")
    number = 0
    for letter in plain:
        number = number << 5 | _ALPHABET.index(letter)
    whole = number.to_bytes(_RECOVERY_LETTERS * 5 // 8, "big")
    if _check(whole[:_RECOVERY_BYTES]) != whole[_RECOVERY_BYTES:]:
        raise NotARecoveryKey("The recovery key has a typing error: compare it with the printed one.")
    return whole[:_RECOVERY_BYTES]


def _check(secret: bytes) -> bytes:
    return hashlib.sha256(b"alpdesk" + secret).digest()[:5]
