"""The bench's own folder: everything that the lines work on, made once and removed at the end."""

from __future__ import annotations

import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.bench import bundle


class Workshop:
    """A temporary folder with an invented patient's bundle; other things are made in it on demand."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="alpdesk-bench-")
        self.folder = Path(self._folder.name)
        self.bundle = self.folder / "patient.json"
        bundle.write(self.bundle)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._folder.cleanup()
