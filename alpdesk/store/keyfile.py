"""The key file: its form, its checks against damage, and writing it so that a good copy exists at every instant."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Literal

import msgspec

from alpdesk.language import tr
from alpdesk.store.failures import KeyFileDamaged, MadeByNewerVersion, NotAClinic, explained
from alpdesk.store.files import KEY_BACKUP, KEY_FILE, write_atomically

FORMAT = "alpdesk-key"
VERSION = 1
_LARGEST = 262_144
_MOST_SLOTS = 200
SlotKind = Literal["passphrase", "recovery"]


class NotAKeyFile(ValueError):
    """The bytes are not a whole key file."""


class Derivation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a secret becomes a key: Argon2id with memory in KiB, passes and lanes; zeros for a random secret."""

    algorithm: Literal["argon2id", "hkdf-sha256"]
    memory_kib: int = 0
    passes: int = 0
    lanes: int = 0


class Slot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One person, or the recovery key: an X25519 pair whose private half only their secret unwraps.

    ``sealed`` holds each data key, by its id, sealed to the public half; so the data key can be changed without
    anybody's passphrase.
    """

    id: str
    user: str
    kind: SlotKind
    derivation: Derivation
    salt: bytes
    public: bytes
    nonce: bytes
    private: bytes
    sealed: dict[str, bytes]


class KeyFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What ``clinic.alpkey`` says; ``key_ids`` newest last, ``mac`` over all else by the newest data key.

    ``label`` is the clinic's name and ``invented`` marks the demo clinic: both are shown before unlocking.
    """

    clinic: str
    label: str
    invented: bool
    counter: int
    key_ids: list[str]
    slots: list[Slot]
    mac: str = ""
    format: str = FORMAT
    version: int = VERSION

    def body(self) -> bytes:
        """The bytes that the MAC covers."""
        return _canonical({name: value for name, value in msgspec.to_builtins(self).items() if name != "mac"})


def _canonical(value: object) -> bytes:
    return msgspec.json.encode(value, order="sorted")


def _checksum(fields: dict[str, object]) -> str:
    return hashlib.sha256(_canonical({name: value for name, value in fields.items() if name != "sum"})).hexdigest()


def written(keys: KeyFile) -> bytes:
    """The file's bytes: indented JSON with an unkeyed checksum that tells damage from a wrong passphrase."""
    fields = msgspec.to_builtins(keys)
    return _indented(fields | {"sum": _checksum(fields)})


def _indented(fields: dict[str, object]) -> bytes:
    return msgspec.json.format(_canonical(fields), indent=1) + b"\n"


def understood(data: bytes) -> KeyFile:
    """Read the file's bytes; NotAKeyFile for any damage, MadeByNewerVersion for a later form."""
    fields = _decoded(data)
    version = fields.get("version")
    if fields.get("format") == FORMAT and isinstance(version, int) and version > VERSION:
        raise MadeByNewerVersion(
            tr(
                "The key file has form {form}, made by a newer AlpDesk; this one knows form {known}: update AlpDesk.",
                form=version,
                known=VERSION,
            )
        )
    try:
        keys = msgspec.convert({name: value for name, value in fields.items() if name != "sum"}, KeyFile)
    except msgspec.ValidationError as wrong:
        raise NotAKeyFile("field") from wrong
    if keys.format != FORMAT or not 0 < len(keys.slots) <= _MOST_SLOTS or not keys.key_ids:
        raise NotAKeyFile("fields")
    return keys


def _decoded(data: bytes) -> dict[str, object]:
    """The fields of a file that is byte for byte as it was written."""
    if len(data) > _LARGEST:
        raise NotAKeyFile("size")
    try:
        fields = msgspec.json.decode(data)
    except (ValueError, RecursionError) as wrong:
        raise NotAKeyFile("text") from wrong
    if not isinstance(fields, dict) or _indented(fields) != data or fields.get("sum") != _checksum(fields):
        raise NotAKeyFile("checksum")
    return fields


def read_key_file(folder: Path, *, backup: bool = False) -> KeyFile:
    """The key file of the clinic in ``folder``, or with ``backup`` the copy beside it.

    Raises NotAClinic where there is neither, KeyFileDamaged (which tells whether the copy is good).
    """
    path = folder / (KEY_BACKUP if backup else KEY_FILE)
    with explained(OSError):
        if not (folder / KEY_FILE).exists() and not (folder / KEY_BACKUP).exists():
            raise NotAClinic(tr("There is no AlpDesk clinic in this folder: {file} is missing.", file=KEY_FILE))
        data = path.read_bytes() if path.exists() else b""
    try:
        return understood(data)
    except NotAKeyFile:
        raise damaged(folder, backup=backup) from None


def damaged(folder: Path, *, backup: bool = False) -> KeyFileDamaged:
    """The failure to raise for a key file that cannot be trusted, with what can be done about it."""
    if not backup and _good(folder / KEY_BACKUP):
        return KeyFileDamaged(
            tr(
                "The key file {file} is damaged; its copy {copy} is good: open the clinic with the copy.",
                file=KEY_FILE,
                copy=KEY_BACKUP,
            ),
            backup=True,
        )
    return KeyFileDamaged(
        tr("The key file {file} and its copy are damaged: restore {file} from a backup.", file=KEY_FILE), backup=False
    )


def _good(path: Path) -> bool:
    try:
        understood(path.read_bytes())
    except (OSError, NotAKeyFile, MadeByNewerVersion):
        return False
    return True


def write_key_file(folder: Path, keys: KeyFile) -> None:
    """Write the key file and then its copy: at every instant one of them is whole."""
    data = written(keys)
    understood(data)
    with explained(OSError):
        write_atomically(folder / KEY_FILE, data)
        write_atomically(folder / KEY_BACKUP, data)


def repair_key_file(folder: Path) -> None:
    """Put the good copy in the damaged file's place and keep the damaged one beside it.

    Raises KeyFileDamaged when the copy is not good either.
    """
    read_key_file(folder, backup=True)
    with explained(OSError):
        data = (folder / KEY_BACKUP).read_bytes()
        if (folder / KEY_FILE).exists():
            write_atomically(folder / (KEY_FILE + ".damaged"), (folder / KEY_FILE).read_bytes())
        write_atomically(folder / KEY_FILE, data)
