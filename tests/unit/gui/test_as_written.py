"""Text from outside on screen: shown as written in every tool tip, label, caption and title."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from alpdesk.clinical.people import Clinic, User
from alpdesk.desk.desk import Desk
from alpdesk.gui import style
from alpdesk.gui.as_written import caption, tip, window_title
from alpdesk.gui.widgets import IconButton
from tests.hostile import SEEN
from tests.looking import fault, rendered
from tests.robustness.hostile_walk import squeezed, walk

EVERYTHING = "<b>x</b><img src=y> & &lt; R&D {0} %s $\\frac{1}{2}$ [*]"


@pytest.mark.usefixtures("qapp")
def test_a_tool_tip_says_what_the_text_says() -> None:
    for text in SEEN:
        assert squeezed(rendered(tip(text))) == squeezed(text)
        assert fault("tip", tip(text)) == ""
    assert tip("") == ""
    assert len(tip("<" * 1_000_000)) < 10_000


@pytest.mark.usefixtures("qapp")
def test_markup_elsewhere_would_be_found() -> None:
    assert fault("tip", "<b>bold</b>")
    assert fault("label", "<b>bold</b>")
    assert fault("title", "Name [*]")
    assert fault("caption", "R&D")
    assert fault("formula", "$x$")
    assert fault("thing", "[image]")
    assert rendered("<img src=x>") == "\ufffc[image]"


def test_captions_and_titles_stand_as_written(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setWindowTitle(window_title("Name [*]"))
    assert fault("title", window.windowTitle()) == ""
    assert QPushButton(caption("R&D"), window).shortcut().isEmpty()
    assert IconButton("x", "Edit <b>", parent=window).toolTip() == "<qt>Edit &lt;b&gt;</qt>"


def test_every_window_shows_hostile_text_as_written(qapp: QApplication, desk: Desk, tmp_path: Path) -> None:
    style.apply(qapp)
    desk.set_letterhead(Clinic(EVERYTHING, EVERYTHING, invented=True), User(desk.user.name, EVERYTHING, EVERYTHING))
    seen = walk(desk, tmp_path, (EVERYTHING,))
    assert list(seen.faults) == []
    assert seen.places > 30
