"""The bench's own folder: everything that the lines work on, made once and removed at the end."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.bench import bundle
from tests.bench.measure import Sample
from tests.bench.processes import process, surroundings


class Workshop:
    """A temporary folder with an invented patient's bundle; what the lines open is closed with it."""

    passphrase = "walrus teapot meadow violin quartz"  # noqa: S105 - guards nothing
    """Of the bench's own clinics, which nobody keeps."""

    def __init__(self) -> None:
        self._end = ExitStack()
        self.folder = Path(self._end.enter_context(tempfile.TemporaryDirectory(prefix="alpdesk-bench-")))
        self.bundle = self.folder / "patient.json"
        bundle.write(self.bundle)

    def python(self, *arguments: str) -> Sample:
        """A sample of this Python run with the arguments, as a process of its own."""
        return process([sys.executable, *arguments], surroundings(self.folder / "compiled"))

    def later(self, close: Callable[[], object]) -> None:
        """Call this before the folder is removed."""
        self._end.callback(close)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end.close()
