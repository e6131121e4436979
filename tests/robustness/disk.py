"""The disk as SQLite sees it, watched and disturbed: every write, truncation, sync and deletion passes a hook of ours.

No compiler is needed: the driver's library exports ``sqlite3_vfs_find``, so ``ctypes`` reaches the table of functions
through which SQLite speaks to the system, and puts its own in front of them.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from sqlcipher3 import _sqlite3

Kind = Literal["create", "write", "truncate", "sync", "delete", "folder", "word"]


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing asked of the disk, by the file's name; ``word`` is a remark of the recording, ``folder`` its sync."""

    kind: Kind
    name: str
    at: int = 0
    data: bytes = b""
    path: Path = Path()


Hook = Callable[[Deed], int]
"""Called before each deed; 0 lets it happen, another number is the SQLite error that it ends in instead."""

FULL, BROKEN = 13, 778
"""SQLite's errors for a disk without room and for a write that fails."""

_P, _I, _L = ctypes.c_void_p, ctypes.c_int, ctypes.c_int64
_S = ctypes.c_char_p
_OPEN = ctypes.CFUNCTYPE(_I, _P, _P, _P, _I, _P)
_DELETE = ctypes.CFUNCTYPE(_I, _P, _P, _I)
_WRITE = ctypes.CFUNCTYPE(_I, _P, _P, _I, _L)
_TRUNCATE = ctypes.CFUNCTYPE(_I, _P, _L)
_SYNC = ctypes.CFUNCTYPE(_I, _P, _I)
_FOLDER = ctypes.CFUNCTYPE(_I, _P, _P)
_SET = ctypes.CFUNCTYPE(_I, _P, _S, _P)
_GET = ctypes.CFUNCTYPE(_P, _P, _S)


class _Vfs(ctypes.Structure):
    _fields_ = [
        ("version", _I), ("size", _I), ("longest", _I), ("next", _P), ("name", _S), ("data", _P), ("open", _P),
        ("delete", _P), *((f"other{number}", _P) for number in range(9)),
        ("last_error", _P), ("time", _P), ("set_call", _P), ("get_call", _P), ("next_call", _P),
    ]  # fmt: skip


class _Methods(ctypes.Structure):
    _fields_ = [
        ("version", _I), ("close", _P), ("read", _P), ("write", _P), ("truncate", _P), ("sync", _P),
        *((f"other{number}", _P) for number in range(13)),
    ]  # fmt: skip


class _File(ctypes.Structure):
    _fields_ = [("methods", _P)]


def _address(function: Any) -> int | None:
    return ctypes.cast(function, _P).value


def _path(name: int) -> Path:
    return Path(os.fsdecode(ctypes.string_at(name)))


class _Front:
    """Our functions, in front of the system's; made once, for open files point at them."""

    def __init__(self) -> None:
        find = ctypes.CDLL(_sqlite3.__file__).sqlite3_vfs_find
        find.restype, find.argtypes = ctypes.POINTER(_Vfs), [_S]
        self.vfs = find(None).contents
        self.hook: Hook | None = None
        self._paths: dict[int, Path] = {}
        self._behind: dict[int, tuple[Any, Any, Any]] = {}
        self._tables: dict[int, _Methods] = {}
        self._real_open, self._real_delete = _OPEN(self.vfs.open), _DELETE(self.vfs.delete)
        self._kept = (self.vfs.open, self.vfs.delete)
        get, self._set = _GET(self.vfs.get_call), _SET(self.vfs.set_call)
        self._real_folder = _FOLDER(get(ctypes.addressof(self.vfs), b"openDirectory"))
        self._open, self._delete, self._folder = _OPEN(self.opened), _DELETE(self.deleted), _FOLDER(self.synced_folder)
        self._write, self._truncate, self._sync = _WRITE(self.written), _TRUNCATE(self.truncated), _SYNC(self.synced)

    def stand(self, hook: Hook | None) -> None:
        """Put our functions in front, or with None take them away; files that are open keep them, without a hook."""
        self.hook = hook
        opening, deleting = self._kept
        self.vfs.open = opening if hook is None else _address(self._open)
        self.vfs.delete = deleting if hook is None else _address(self._delete)
        folder = None if hook is None else _address(self._folder)
        self._set(ctypes.addressof(self.vfs), b"openDirectory", folder)

    def ask(self, kind: Kind, path: Path, at: int = 0, data: bytes = b"") -> int:
        """What the hook says; 0 without one."""
        return 0 if self.hook is None else self.hook(Deed(kind, path.name, at, data, path))

    def opened(self, vfs: int, name: int | None, file: int, flags: int, out: int | None) -> int:
        """Open a file, and give it our functions; SQLite keeps the pointer to the name."""
        path = _path(name) if name else None
        new = path is not None and not path.exists()
        code = int(self._real_open(vfs, name, file, flags, out))
        if code or path is None:
            return code
        if new:
            self.ask("create", path)
        head = ctypes.cast(file, ctypes.POINTER(_File)).contents
        real = int(head.methods or 0)
        if real not in self._tables:
            table = _Methods.from_buffer_copy(ctypes.cast(real, ctypes.POINTER(_Methods)).contents)
            self._behind[real] = (_WRITE(table.write), _TRUNCATE(table.truncate), _SYNC(table.sync))
            table.write, table.truncate = _address(self._write), _address(self._truncate)
            table.sync = _address(self._sync)
            self._tables[real] = table
        self._paths[file] = path
        self._behind[file] = self._behind[real]
        head.methods = ctypes.addressof(self._tables[real])
        return 0

    def written(self, file: int, data: int, size: int, at: int) -> int:
        """Write bytes."""
        code = self.ask("write", self._paths[file], at, ctypes.string_at(data, size)) if self.hook is not None else 0
        return code or int(self._behind[file][0](file, data, size, at))

    def truncated(self, file: int, size: int) -> int:
        """Cut a file."""
        return self.ask("truncate", self._paths[file], size) or int(self._behind[file][1](file, size))

    def synced(self, file: int, flags: int) -> int:
        """Wait until the disk has a file's bytes; told afterwards, for only then they are safe."""
        return int(self._behind[file][2](file, flags)) or self.ask("sync", self._paths[file])

    def deleted(self, vfs: int, name: int, folder: int) -> int:
        """Delete a file, and with ``folder`` wait until the disk knows."""
        return self.ask("delete", _path(name)) or int(self._real_delete(vfs, name, folder))

    def synced_folder(self, name: int, out: int) -> int:
        """The folder's names are about to be made safe."""
        self.ask("folder", Path())
        return int(self._real_folder(name, out))


_front: list[_Front] = []


@contextmanager
def watched(hook: Hook) -> Iterator[None]:
    """Let ``hook`` see all that SQLite asks of the disk on files opened within; one at a time."""
    if not _front:
        _front.append(_Front())
    _front[0].stand(hook)
    try:
        yield
    finally:
        _front[0].stand(None)


class Recording(list[Deed]):
    """A hook that writes down every deed."""

    def __call__(self, deed: Deed) -> int:
        """Note the deed and let it happen."""
        self.append(deed)
        return 0

    def remark(self, text: str) -> None:
        """Note that something was acknowledged at this point."""
        self.append(Deed("word", "", 0, text.encode()))
