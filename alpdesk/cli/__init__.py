"""The command line: assess, letter, pathways, demo and tour, each loading only what it needs."""

from __future__ import annotations

import gc
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
    """Run the one command that was asked for; each imports only what it needs."""
    commands = {"assess": _assess, "letter": _letter, "pathways": _pathways, "demo": _demo, "tour": _tour}
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


def _pathways(given: Arguments) -> int:
    from alpdesk.cli.pathways import run  # noqa: PLC0415 - no other command needs it

    return run(given)


def _demo(given: Arguments) -> int:
    from alpdesk.cli.demo import run  # noqa: PLC0415 - loads the store

    return run(given)


def _tour(given: Arguments) -> int:
    from alpdesk.cli.tour import run  # noqa: PLC0415 - loads nearly everything, Qt too

    return run(given)
