"""``alpdesk tour``: the main job on the demonstration clinic, without a display, into a folder."""

from __future__ import annotations

import io
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from alpdesk import settings
from alpdesk.cli.arguments import Arguments, Misused
from alpdesk.desk.clock import system_clock
from alpdesk.desk.demo import build_demo
from alpdesk.desk.desk import Desk
from alpdesk.exchange.files import write_whole
from alpdesk.pathways.assess import assess
from alpdesk.pathways.report import contract_json
from alpdesk.plots import Theme, trend_figure, trend_input

PATIENT = "Hartley"
"""Whom the tour is about."""
RECIPIENT = "metabolic bone"
"""To whom the tour's letter goes."""
_SIZE = (9.6, 5.4)


def run(given: Arguments) -> int:
    """Write assessment, trend, letters and screens, and say what was written."""
    folder = given.folder
    if folder is None or (folder.exists() and not folder.is_dir()):
        raise Misused(f"{folder} is not a folder")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".clinic-", dir=folder) as place:
        desk = build_demo(Path(place) / "clinic", system_clock)
        try:
            for path in _written(desk, folder, given.theme):
                sys.stdout.write(f"Wrote {path}\n")
        finally:
            desk.close_clinic()
    return 0


def _written(desk: Desk, folder: Path, theme: str) -> Iterator[Path]:
    (row,) = desk.patients(PATIENT).rows
    record, today = desk.record(row.id), desk.today()
    found = assess(record, today, desk.pathways, desk.site)
    yield _put(folder / "assessment.json", contract_json(today, found).encode() + b"\n")
    series = trend_input(record, as_of=today, pathway=found[0].pathway, site=desk.site)
    picture = io.BytesIO()
    trend_figure(series, Theme.of(settings.tokens("light")), _SIZE, dpi=150).savefig(picture, format="png")
    yield _put(folder / "trend.png", picture.getvalue())
    closed = desk.close(row.id, desk.begin(found[0].pathway, row.id), accepted=True)
    recipient = next((one for one in desk.contacts() if one.kind == RECIPIENT), None)
    desk.issue(desk.draft_letter(closed, recipient), folder / "letter.pdf", closed, replace_file=True)
    yield folder / "letter.pdf"
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from alpdesk.gui.screenshots import LOOKS, screenshots  # noqa: PLC0415 - Qt is loaded last, and only here

    looks = [look for look in LOOKS if theme in {"", look[0]}]
    yield from screenshots(folder / "screens", desk, looks, every=False)


def _put(path: Path, data: bytes) -> Path:
    write_whole(path, data, replace=True)
    return path
