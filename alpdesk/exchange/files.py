"""Writing one file whole or not at all, with a sentence when it cannot be written."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

from alpdesk.errors import AlpDeskError
from alpdesk.language import mark, tr, tr_marked

_REASONS = {
    errno.ENOSPC: mark("the disk is full"),
    errno.EDQUOT: mark("the disk quota is used up"),
    errno.EROFS: mark("the disk is read-only"),
    errno.EACCES: mark("this folder may not be written to"),
    errno.EPERM: mark("this folder may not be written to"),
    errno.ENOENT: mark("the folder does not exist"),
    errno.ENOTDIR: mark("the folder does not exist"),
    errno.ENAMETOOLONG: mark("the file name is too long"),
    errno.EFBIG: mark("the file is too large for this disk"),
    errno.EIO: mark("the disk reports an error"),
    errno.EISDIR: mark("there is a folder of that name"),
}


class NotWritten(AlpDeskError):
    """The file could not be written; whatever stood there before stands unchanged."""


class AlreadyThere(NotWritten):
    """A file of that name exists and was not to be replaced."""


def write_whole(path: Path, data: bytes, *, replace: bool = False) -> None:
    """Write ``data`` to ``path`` completely, or leave everything as it was.

    The bytes go to an exclusive ``.part`` beside the target, are forced to the disk, and take the target's
    name in one step. Raises AlreadyThere (unless ``replace``) and NotWritten, each with its sentence.
    """
    refuse_name(path, replace=replace)
    part = path.with_name(path.name + ".part")
    try:
        _write_part(part, data)
    except FileExistsError as error:
        raise NotWritten(
            tr(
                "{name} was not written: {other} is left from another attempt. Delete that and try again.",
                name=path.name,
                other=part.name,
            )
        ) from error
    except OSError as error:
        raise NotWritten(_sentence(path, error)) from error
    try:
        _take_name(part, path, replace=replace)
    except FileExistsError as error:
        raise AlreadyThere(
            tr("{name} exists already and was not changed: choose another name.", name=path.name)
        ) from error
    except OSError as error:
        raise NotWritten(_sentence(path, error)) from error
    finally:
        with suppress(OSError):
            part.unlink()
    _settle(path.parent)


def refuse_name(path: Path, *, replace: bool = False) -> None:
    """Raise what `write_whole` would raise for the name alone, before anything is made for it.

    A device, pipe or socket is refused: taking its name would put a plain file in its place, for every program.
    """
    if not path.name:
        raise NotWritten(tr("That is a folder: give the name of a file to write."))
    if not replace and os.path.lexists(path):
        raise AlreadyThere(tr("{name} exists already and was not changed: choose another name.", name=path.name))
    with suppress(OSError):
        mode = path.lstat().st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISLNK(mode) or stat.S_ISDIR(mode)):
            raise NotWritten(
                tr(
                    "{name} is not a file but a device or pipe, and was not changed: choose another name.",
                    name=path.name,
                )
            )


def _write_part(part: Path, data: bytes) -> None:
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise


def _take_name(part: Path, path: Path, *, replace: bool) -> None:
    if not replace and os.path.lexists(path):
        raise FileExistsError
    part.replace(path)


def _settle(folder: Path) -> None:
    """Force the new name to the disk, where the system lets a folder be opened."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sentence(path: Path, error: OSError) -> str:
    known = _REASONS.get(error.errno or 0)
    why = tr_marked(known) if known else (error.strerror or tr("the system refused it")).lower()
    return tr(
        "{name} was not written: {why}. Nothing was left behind; choose another place or make room.",
        name=path.name,
        why=why,
    )
