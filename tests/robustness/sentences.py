"""Clinics that cannot be opened, or not be written: each is refused by the right one of the named failures.

The sentence is one that a clinician can act on, and nothing in the folder has changed.
"""

from __future__ import annotations

import hashlib
import io
import os
import resource
import secrets
import shutil
import signal
import sqlite3
import sys
import tempfile
import zipfile
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlcipher3 import dbapi2 as driver

from alpdesk.clinical.record import Patient
from alpdesk.errors import AlpDeskError
from alpdesk.store import vault
from alpdesk.store.connection import connect
from alpdesk.store.files import DATABASE, KEY_BACKUP, KEY_FILE, LOCK
from alpdesk.store.opening import create_store, open_clinic, open_store
from alpdesk.store.vault import DataKeys
from tests.migrations.test_moving import everything
from tests.robustness.disk import BROKEN, FULL, Deed, watched
from tests.robustness.writing import AT, PAIR

WHO, PASSPHRASE = "Dr Ada Okafor", "gallop tulips unrelated forty"
ATTEMPTS = "clinic.attempts"
NOBODY = 65_534
FORMS = Path(__file__).parents[1] / "data"


@dataclass(frozen=True, slots=True)
class Case:
    """What is done to a clinic's folder, and how its opening must be refused."""

    name: str
    prepare: Callable[[Path, DataKeys], object]
    expected: str
    passphrase: str = PASSPHRASE
    attempt: Callable[[Path, DataKeys], object] | None = None


def _sql(*statements: str) -> Callable[[Path, DataKeys], None]:
    def run(folder: Path, keys: DataKeys) -> None:
        with closing(connect(folder / DATABASE, keys.db)) as connection:
            for one in statements:
                connection.execute(one)

    return run


def _data(change: Callable[[bytes], bytes], *names: str) -> Callable[[Path, DataKeys], None]:
    def run(folder: Path, _keys: DataKeys) -> None:
        for name in names or (DATABASE,):
            (folder / name).write_bytes(change((folder / name).read_bytes()))

    return run


def _without(*names: str) -> Callable[[Path, DataKeys], None]:
    def run(folder: Path, _keys: DataKeys) -> None:
        for name in names:
            (folder / name).unlink()

    return run


def _plain(folder: Path, _keys: DataKeys) -> None:
    (folder / DATABASE).unlink()
    with closing(sqlite3.connect(folder / DATABASE)) as connection:
        connection.execute("CREATE TABLE patient (name TEXT)")


def _foreign(folder: Path, keys: DataKeys) -> None:
    (folder / DATABASE).unlink()
    with closing(driver.connect(str(folder / DATABASE), isolation_level=None)) as connection:
        connection.set_key(f"x'{keys.db.hex()}'")
        connection.execute("CREATE TABLE thing (name TEXT)")


def _zip(_data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr("word/document.xml", "<w/>")
    return out.getvalue()


def _older(folder: Path, _keys: DataKeys) -> None:
    shutil.rmtree(folder)
    shutil.copytree(FORMS / "clinic-form-1", folder)


def _write(folder: Path, keys: DataKeys) -> None:
    store = open_store(folder, keys)
    try:
        store.add_results("1", PAIR, WHO, AT)
    finally:
        store.close()


def _hindered(
    code: int, deed: Callable[[Path, DataKeys], object], *, journal: bool
) -> Callable[[Path, DataKeys], None]:
    """Do something on a disk that takes no more bytes, in the journal or in the record."""

    def hook(asked: Deed) -> int:
        return code if asked.kind == "write" and asked.name.endswith("-journal") == journal else 0

    def run(folder: Path, keys: DataKeys) -> None:
        with watched(hook):
            deed(folder, keys)

    return run


def _limited(folder: Path, keys: DataKeys) -> None:
    """Write where no file may grow."""
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    store = open_store(folder, keys)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, usual[1]))
        store.add_results("1", PAIR * 20, WHO, AT)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
        store.close()


def _nothing(_folder: Path, _keys: DataKeys) -> None:
    """The clinic as it is."""


def _open(folder: Path, _keys: DataKeys) -> None:
    open_clinic(folder, WHO, PASSPHRASE).close()


CASES = (
    Case("a database of 0 bytes", _data(lambda _: b""), "DatabaseDamaged"),
    Case("no database", _without(DATABASE), "NotAClinic"),
    Case("no key file, but its copy", _without(KEY_FILE), "KeyFileDamaged"),
    Case("no key files", _without(KEY_FILE, KEY_BACKUP), "NotAClinic"),
    Case("an empty folder", _without(DATABASE, KEY_FILE, KEY_BACKUP), "NotAClinic"),
    Case("a newer record", _sql("PRAGMA user_version = 99"), "MadeByNewerVersion"),
    Case("a plain SQLite database", _plain, "NotAnAlpDeskFile"),
    Case("a text", _data(lambda _: b"Dear colleague,\n" * 500), "NotAnAlpDeskFile"),
    Case("another program's encrypted database", _foreign, "NotAnAlpDeskFile"),
    Case("another program's archive", _data(_zip), "DatabaseDamaged"),
    Case("a database cut short", _data(lambda data: data[: len(data) // 2]), "DatabaseDamaged"),
    Case("a damaged first page", _data(lambda data: data[:40] + bytes(20) + data[60:]), "DatabaseDamaged"),
    Case("another clinic's database", _data(lambda data: secrets.token_bytes(len(data))), "DatabaseDamaged"),
    Case("tables changed by another program", _sql("CREATE TABLE thing (name TEXT)"), "DatabaseDamaged"),
    Case("a wrong passphrase", _nothing, "WrongPassphrase", "marble lantern orchard seventeen"),
    Case("a damaged key file", _data(lambda data: data[:200] + b"x" + data[201:], KEY_FILE), "KeyFileDamaged"),
    Case("both key files damaged", _data(lambda data: data[:99], KEY_FILE, KEY_BACKUP), "KeyFileDamaged"),
    Case("a full disk: the journal", _nothing, "DiskFull", attempt=_hindered(FULL, _write, journal=True)),
    Case("a full disk: the record", _nothing, "DiskFull", attempt=_hindered(FULL, _write, journal=False)),
    Case("a disk that does not answer", _nothing, "DiskTrouble", attempt=_hindered(BROKEN, _write, journal=True)),
    Case("a full disk while the form is moved", _older, "DiskFull", attempt=_hindered(FULL, _open, journal=True)),
    Case("files that may not grow", _nothing, "DiskFull DiskTrouble", attempt=_limited),
)  # fmt: skip


def snapshot(folder: Path) -> dict[str, str]:
    """The bytes of all files but the lock, the count of attempts, and a journal that holds nothing."""
    paths = [path for path in sorted(folder.rglob("*")) if path.is_file() and path.name not in {LOCK, ATTEMPTS}]
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in paths
        if not (path.name.endswith("-journal") and path.stat().st_size == 0)
    }


def _tried(case: Case, folder: Path, keys: DataKeys) -> str:
    try:
        if case.attempt is not None:
            case.attempt(folder, keys)
        else:
            open_clinic(folder, WHO, case.passphrase).close()
    except AlpDeskError as refused:
        well = refused.sentence.endswith(".") and "Traceback" not in refused.sentence and len(refused.sentence) < 250
        return type(refused).__name__ if well else "no sentence"
    except Exception as error:  # noqa: BLE001 - what is looked for
        return f"{type(error).__name__}: {error}"
    return "not refused"


def _undone(folder: Path, keys: DataKeys, begun: bytes) -> bool:
    """Whether a row differs once the next opening has undone what stands in the journal."""
    (folder / "begun").write_bytes(begun)
    rows = [everything(lambda name=name: connect(folder / name, keys.db)) for name in (DATABASE, "begun")]  # type: ignore[misc]
    return rows[0] != rows[1]


def run(count: int, _seed: int) -> Counter[str]:
    """All cases so many times."""
    sums = Counter[str]()
    with tempfile.TemporaryDirectory() as name:
        origin = Path(name) / "origin"
        keys, _ = vault.create_vault(origin, WHO, PASSPHRASE, "Elm Surgery", cost=vault.FLOOR)
        store = create_store(origin, keys)
        store.add_patient(Patient("", "Hartley"), WHO, AT)
        store.close()
        for case in CASES * count:
            folder = Path(name) / "clinic"
            shutil.copytree(origin, folder)
            case.prepare(folder, keys)
            begun, before = (folder / DATABASE).exists() and (folder / DATABASE).read_bytes(), snapshot(folder)
            found = _tried(case, folder, keys)
            changed = snapshot(folder) != before
            journal = folder / f"{DATABASE}-journal"
            if changed and case.attempt is not None and journal.exists() and journal.stat().st_size and begun:
                changed = _undone(folder, keys, begun)
            sums["cases"] += 1
            sums["named as they should be"] += found in case.expected.split()
            sums["folder changed"] += changed
            if found not in case.expected.split() or changed:
                now = snapshot(folder)
                differing = [name for name in before | now if before.get(name) != now.get(name)] if changed else []
                sys.stderr.write(f"{case.name}: {found} {differing}\n")
            shutil.rmtree(folder)
        sums.update(_read_only(Path(name), origin))
    return sums


def _read_only(root: Path, origin: Path) -> Counter[str]:
    """A folder, and a database, that may not be written; the superuser may write everywhere and becomes nobody."""
    sums = Counter[str]()
    for mode, place in ((0o500, ""), (0o400, DATABASE)):
        folder = Path(shutil.copytree(origin, root / f"read-only-{mode}"))
        if os.geteuid() == 0:
            root.chmod(0o711)
            for path in (folder, *folder.iterdir()):
                os.chown(path, NOBODY, NOBODY)
        (folder / place).chmod(mode)
        before, (reading, writing) = snapshot(folder), os.pipe()
        child = os.fork()
        if not child:
            if os.geteuid() == 0:
                os.setgroups([])
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            os.write(writing, _tried(Case("", _nothing, ""), folder, DataKeys(bytes(32))).encode())
            os._exit(0)
        os.waitpid(child, 0)
        os.close(writing)
        found = os.read(reading, 1_000).decode()
        os.close(reading)
        (folder / place).chmod(0o700)
        sums["cases"] += 1
        sums["named as they should be"] += found == "ReadOnlyFolder"
        sums["folder changed"] += snapshot(folder) != before
        if found != "ReadOnlyFolder":
            sys.stderr.write(f"read-only {place or 'folder'}: {found}\n")
    return sums
