"""The command line: assess, letter, pathways, demo and tour, each loading only what it needs."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from alpdesk.cli.arguments import Arguments, parse
from alpdesk.errors import AlpDeskError

DONE, REFUSED, INTERRUPTED = 0, 2, 130


class Window(Protocol):
    """Opens the window and returns the exit code; given by the caller, so that nothing here knows Qt."""

    def __call__(self, folder: Path | None = None, *, demo: bool = False) -> int:
        """Open a clinic's folder, the demo clinic, or what was open last."""
        ...


def main(arguments: Sequence[str], window: Window | None = None) -> int:
    """Run one command; 0 when it gave a result, 2 after one clear line on the standard error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = _run(parse(arguments), window)
        sys.stdout.flush()
    except AlpDeskError as error:
        print(f"alpdesk: {' '.join(error.sentence.split())}", file=sys.stderr)  # noqa: T201 - this is its output
        return REFUSED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _run(given: Arguments, window: Window | None) -> int:
    """Import and run the one command that was asked for."""
    if given.command == "assess":
        from alpdesk.cli.assess import run  # noqa: PLC0415 - each command loads only what it needs
    elif given.command == "letter":
        from alpdesk.cli.letter import run  # noqa: PLC0415 - as above
    elif given.command == "pathways":
        from alpdesk.cli.pathways import run  # noqa: PLC0415 - as above
    elif given.command == "demo":
        from alpdesk.cli.demo import run  # noqa: PLC0415 - as above
    elif given.command == "tour":
        from alpdesk.cli.tour import run  # noqa: PLC0415 - as above
    else:
        return window(given.folder, demo=given.demo) if window else DONE
    return run(given)
