"""Hardening of the process: what is in its memory goes into no core dump or crash report, and no debugger reads it."""

from __future__ import annotations

import sys

_SET_DUMPABLE = 4
_DENY_ATTACH = 31
_NO_BOXES = 0x0001 | 0x0002 | 0x8000
_NO_HEAP = 1


def harden() -> None:
    """Forbid what the system lets a program forbid of itself; where it lets nothing be forbidden, nothing happens."""
    if sys.platform == "win32":
        _on_windows()
        return
    import resource  # noqa: PLC0415 - missing on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    import ctypes  # noqa: PLC0415 - not for a computer that has nothing to forbid

    system = ctypes.CDLL(None)
    if sys.platform == "darwin":
        system.ptrace(_DENY_ATTACH, 0, None, 0)
    elif hasattr(system, "prctl"):
        system.prctl(_SET_DUMPABLE, 0, 0, 0, 0)


def _on_windows() -> None:
    """No crash dialog that offers a dump, and no heap in the reports of Windows."""
    import ctypes  # noqa: PLC0415 - as above

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - known on Windows alone
    kernel.SetErrorMode(_NO_BOXES)
    kernel.WerSetFlags(_NO_HEAP)
