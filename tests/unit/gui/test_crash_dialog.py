"""An unforeseen error: told with a reference number, logged by place, and neither holds the error's own words."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from alpdesk.app import report

NAME = "Quorvelkzin"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """A log of its own."""
    logger = logging.getLogger("alpdesk")
    kept, logger.handlers = logger.handlers, []
    yield tmp_path / "logs" / "alpdesk.log"
    for handler in logger.handlers:
        handler.close()
    logger.handlers = kept


def boxes() -> list[QMessageBox]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible()]


def failing() -> None:
    try:
        int(NAME)
    except ValueError as cause:
        raise KeyError(NAME) from cause


def failed() -> Exception:
    with pytest.raises(KeyError) as met:
        failing()
    return met.value


def test_it_stays_on_screen_until_it_is_read_and_says_nothing_of_a_patient(qtbot: QtBot, log: Path) -> None:
    number = report(failed(), log)
    qtbot.wait(20)
    (box,) = boxes()
    assert number in box.text()
    assert NAME not in box.text() + box.informativeText() + box.detailedText()
    told = log.read_text(encoding="utf-8")
    assert re.search(
        rf"ERROR {number} AlpDesk \S+: KeyError at test_crash_dialog.py:\d+ failed > .* failing from ValueError", told
    )
    assert NAME not in told
    box.accept()
    qtbot.waitUntil(lambda: boxes() == [])
