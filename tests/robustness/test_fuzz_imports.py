"""Damaged files are imported whole, or not at all."""

from __future__ import annotations

import sys

import pytest


@pytest.mark.skipif(sys.platform == "win32", reason="the fuzzer measures as POSIX does")
def test_damaged_files_leave_no_half_import(monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.robustness import fuzz_imports  # noqa: PLC0415 - cannot be imported on Windows

    monkeypatch.delenv("ALPDESK_CORPUS", raising=False)
    found = fuzz_imports.main(60, 7)
    assert {name: found[name] for name in fuzz_imports.FAULTS} == dict.fromkeys(fuzz_imports.FAULTS, 0)
    assert min(found["stored"], found["not stored"], found["refused"]) > 0
