"""The command line: assess, letter, read, import, export, pathways, demo and tour, each loading what it needs."""

from __future__ import annotations

import gc
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from alpdesk.cli.arguments import Arguments, Misused, parse
from alpdesk.cli.layout import visible
from alpdesk.errors import AlpDeskError

_PRINTING = frozenset({"assess", "pathways", "read"})
"""Commands that do nothing but print."""
DONE, REFUSED, INTERRUPTED = 0, 2, 130


class Unusable(AlpDeskError):
    """The system refused a stream or file that is needed."""


class Window(Protocol):
    """Opens the window and returns the exit code; given by the caller, so that nothing here knows Qt."""

    def __call__(self, folder: Path | None = None, *, demo: bool = False) -> int:
        """Open a clinic's folder, the demo clinic, or what was open last."""
        ...


def main(arguments: Sequence[str], window: Window | None = None) -> int:
    """Run one command; 0 when it gave a result, 2 after one clear line on the standard error."""
    closed = _ready_streams()
    try:
        given = parse(arguments)
        if closed and given.command in _PRINTING:
            raise Misused("The standard output is closed, so there is nowhere to print the result")
        code = _run(given, window)
        sys.stdout.flush()
    except AlpDeskError as error:
        return _refused(error)
    except BrokenPipeError:
        _silence(1)
        return DONE
    except OSError as error:
        _silence(1)
        return _refused(_unusable(error))
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _ready_streams() -> bool:
    """Make both streams UTF-8, and a closed one a bin; whether the standard output was closed."""
    closed = sys.stdout is None
    sys.stdout = sys.stdout or Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - for the whole run
    sys.stderr = sys.stderr or Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - as above
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return closed


def _refused(error: AlpDeskError) -> int:
    line = f"alpdesk: {visible(' '.join(error.sentence.split()))}"
    try:
        print(line, file=sys.stderr, flush=True)  # noqa: T201 - this is its output
    except OSError:
        _silence(2)
    return REFUSED


def _unusable(error: OSError) -> Unusable:
    """The sentence for what the system refused, without the name of a file: it may be a patient’s."""
    why = (error.strerror or "it was refused").lower()
    if error.filename is None:
        return Unusable(f"Not everything could be printed ({why}): what was printed is not complete")
    return Unusable(f"A file could not be used ({why}): check the disk, the folder and the installation")


def _silence(stream: int) -> None:
    """Let nothing more be printed there, also not while the interpreter ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream)


def _run(given: Arguments, window: Window | None) -> int:
    """Run the one command that was asked for; each imports only what it needs."""
    commands = {
        "assess": _assess, "letter": _letter, "read": _read, "import": _import, "export": _export,
        "pathways": _pathways, "backup": _backup, "restore": _restore, "salvage": _salvage, "audit": _audit,
        "demo": _demo, "tour": _tour,
    }  # fmt: skip
    if given.command:
        return commands[given.command](given)
    return window(given.folder, demo=given.demo) if window else DONE


def _assess(given: Arguments) -> int:
    gc.disable()  # so short a run leaves nothing to collect
    try:
        from alpdesk.cli.assess import run  # noqa: PLC0415 - no other command needs it

        return run(given)
    finally:
        gc.enable()


def _letter(given: Arguments) -> int:
    from alpdesk.cli.letter import run  # noqa: PLC0415 - loads ReportLab

    return run(given)


def _read(given: Arguments) -> int:
    from alpdesk.cli.read import run  # noqa: PLC0415 - each format loads its own

    return run(given)


def _import(given: Arguments) -> int:
    from alpdesk.cli.importing import run  # noqa: PLC0415 - loads the store

    return run(given)


def _export(given: Arguments) -> int:
    from alpdesk.cli.export import run  # noqa: PLC0415 - no other command needs it

    return run(given)


def _pathways(given: Arguments) -> int:
    from alpdesk.cli.pathways import run  # noqa: PLC0415 - no other command needs it

    return run(given)


def _backup(given: Arguments) -> int:
    from alpdesk.cli.backup import run  # noqa: PLC0415 - loads the store

    return run(given)


def _restore(given: Arguments) -> int:
    from alpdesk.cli.restore import run  # noqa: PLC0415 - loads the store

    return run(given)


def _salvage(given: Arguments) -> int:
    from alpdesk.cli.salvage import run  # noqa: PLC0415 - loads the store

    return run(given)


def _audit(given: Arguments) -> int:
    from alpdesk.cli.audit import run  # noqa: PLC0415 - loads the store

    return run(given)


def _demo(given: Arguments) -> int:
    from alpdesk.cli.demo import run  # noqa: PLC0415 - loads the store

    return run(given)


def _tour(given: Arguments) -> int:
    from alpdesk.cli.tour import run  # noqa: PLC0415 - loads nearly everything, Qt too

    return run(given)
