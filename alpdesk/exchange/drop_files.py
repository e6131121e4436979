"""Files of a drop folder: claimed by one rename, put aside when they are done or refused, never deleted."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Literal

from alpdesk.errors import AlpDeskError
from alpdesk.language import tr

WORKING, DONE, REFUSED = "working", "done", "refused"
_UNFINISHED = (".part", ".tmp", ".crdownload", ".partial", ".filepart")
Seen = dict[Path, tuple[int, int]]
"""Size and time of the files of the last look."""


class DropFolderUnusable(AlpDeskError):
    """The drop folder cannot be read or written."""


def settled_files(folder: Path, seen: Seen) -> list[Path]:
    """The files of a folder that did not change since the last look, by name; ``seen`` is brought up to date.

    A file that grows is still being written. Hidden and unfinished files, links and folders are left alone. Raises
    DropFolderUnusable.
    """
    now: Seen = {}
    try:
        for path in sorted(folder.iterdir()):
            unfinished = path.name.startswith((".", "~")) or path.name.casefold().endswith(_UNFINISHED)
            if not unfinished and path.is_file() and not path.is_symlink():
                about = path.stat()
                now[path] = about.st_size, about.st_mtime_ns
    except OSError as error:
        raise _unusable(error) from error
    settled = [path for path, about in now.items() if seen.get(path) == about]
    seen.clear()
    seen.update(now)
    return settled


def claimed(folder: Path) -> list[Path]:
    """The files that were claimed and not put aside: AlpDesk was interrupted while it worked on them."""
    try:
        left = sorted(path for path in (folder / WORKING).glob("*/*") if path.is_file())
        for place in (folder / WORKING).glob("*"):
            with suppress(OSError):
                place.rmdir()
    except OSError as error:
        raise _unusable(error) from error
    return left


def claim(path: Path) -> Path | None:
    """Take a file out of the drop folder, by one rename; None where somebody else was quicker.

    Raises DropFolderUnusable.
    """
    place = path.parent / WORKING / secrets.token_hex(6)
    try:
        place.mkdir(parents=True)
        path.rename(place / path.name)
    except FileNotFoundError:
        with suppress(OSError):
            place.rmdir()
        return None
    except OSError as error:
        with suppress(OSError):
            place.rmdir()
        raise _unusable(error) from error
    return place / path.name


def put_aside(path: Path, folder: Path, where: Literal["done", "refused"], reason: str = "") -> Path:
    """Move a claimed file to ``done`` or ``refused``, under its own name or one beside it; the reason as a text first.

    Raises DropFolderUnusable; the file then stays claimed.
    """
    try:
        (folder / where).mkdir(exist_ok=True)
        for name in _names(path):
            target = folder / where / name
            if _free(target) and _free(_text(target)):
                if reason:
                    with _text(target).open("x", encoding="utf-8") as text:
                        text.write(f"{reason}\n")
                path.rename(target)
                with suppress(OSError):
                    path.parent.rmdir()
                return target
    except OSError as error:
        raise _unusable(error) from error
    raise DropFolderUnusable(tr("The drop folder holds too many files of one name: move them elsewhere."))


def _names(path: Path) -> Iterator[str]:
    yield path.name
    yield from (f"{path.stem} ({number}){path.suffix}" for number in range(2, 10_000))


def _text(path: Path) -> Path:
    return path.with_name(f"{path.name}.txt")


def _free(path: Path) -> bool:
    return not os.path.lexists(path)


def _unusable(error: OSError) -> DropFolderUnusable:
    why = (error.strerror or tr("the system refused it")).lower()
    return DropFolderUnusable(
        tr("The drop folder cannot be used ({why}): check that it is there and may be written to.", why=why)
    )
