"""The door: ``alpdesk`` alone opens the window, ``alpdesk COMMAND`` does its work without one."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def main() -> int:
    """Run AlpDesk with the arguments of the process and return its exit code."""
    arguments = sys.argv[1:]
    if arguments[:1] != ["assess"]:
        from alpdesk.hardening import harden  # noqa: PLC0415 - one assessment opens no clinic

        harden()
    if not arguments:
        return _window()
    from alpdesk.cli import main as run  # noqa: PLC0415 - the window does not need the command line

    code = run(arguments, _window)
    if arguments[0] == "assess":
        _leave(code)
    return code


def _leave(code: int) -> None:
    """End at once: nothing is open, and taking the interpreter apart would take as long as the assessment."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _window(folder: Path | None = None, *, demo: bool = False) -> int:
    """Open the window on a clinic's folder, on the demo clinic, or on what was open last."""
    from alpdesk.app import main as opened  # noqa: PLC0415 - the command line never loads Qt

    return opened(folder, demo=demo)


if __name__ == "__main__":
    sys.exit(main())
