"""The process of an open clinic leaves no core dump, and the program hardens itself before anything else."""

from __future__ import annotations

import subprocess
import sys

import pytest

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="asks Linux what it was forbidden")
_STATE = (
    "import ctypes, resource; from alpdesk.hardening import harden; harden();"
    "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
)


def told(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)  # noqa: S603 - ours
    return done.stdout.strip()


@LINUX
def test_nothing_of_the_memory_goes_into_a_core_dump_or_to_a_debugger() -> None:
    assert told(_STATE) == "(0, 0) 0"


@LINUX
@pytest.mark.parametrize(("command", "state"), [("pathways list", "hardened"), ("assess", "as it was")])
def test_every_command_but_a_single_assessment_hardens_the_process(command: str, state: str) -> None:
    code = (
        f"import sys, ctypes; sys.argv = ['alpdesk', *{command.split()!r}];"
        "import alpdesk.cli; alpdesk.cli.main = lambda *_: 0;"
        "import alpdesk.__main__ as door; door._leave = lambda code: None; door.main();"
        "print('as it was' if ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) else 'hardened')"
    )
    assert told(code) == state


def test_windows_is_asked_for_no_dialog_and_no_heap_in_its_reports(monkeypatch: pytest.MonkeyPatch) -> None:
    import ctypes  # noqa: PLC0415 - given a Windows of its own below

    from alpdesk.hardening import harden  # noqa: PLC0415 - as above

    asked: list[tuple[str, int]] = []

    class Kernel:
        @staticmethod
        def SetErrorMode(mode: int) -> None:  # noqa: N802 - Windows's own name
            asked.append(("mode", mode))

        @staticmethod
        def WerSetFlags(flags: int) -> None:  # noqa: N802 - as above
            asked.append(("reports", flags))

    class Windows:
        kernel32 = Kernel

    monkeypatch.setattr(ctypes, "windll", Windows, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    harden()
    assert asked == [("mode", 0x8003), ("reports", 1)]
