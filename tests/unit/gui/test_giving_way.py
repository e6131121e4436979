"""Words that have no room side by side: choices stand in rows, tabs go on in a line below, buttons keep their icon."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from alpdesk.clinical.record import Patient
from alpdesk.gui.return_page import ReturnPage
from alpdesk.gui.segments import Segments
from alpdesk.gui.widgets import Button, shed

FOUR = [
    ("all", "All  27"),
    ("needs", "Needs action  18"),
    ("walk", "In pathway  1"),
    ("letters", "Letters to write  1"),
]


def places(choice: Segments) -> list[tuple[int, int]]:
    """Row and column of each button."""
    layout = choice.layout()
    buttons = [choice.button(value) for value, _ in FOUR]
    tops = sorted({button.y() for button in buttons})
    lefts = sorted({button.x() for button in buttons})
    assert layout is not None
    return [(tops.index(button.y()), lefts.index(button.x())) for button in buttons]


@pytest.mark.parametrize(
    ("share", "expected"),
    [
        (1.0, [(0, 0), (0, 1), (0, 2), (0, 3)]),
        (0.99, [(0, 0), (0, 1), (1, 0), (1, 1)]),
        (0.3, [(0, 0), (1, 0), (2, 0), (3, 0)]),
    ],
)
def test_a_choice_stands_in_as_few_even_rows_as_fit(
    qtbot: QtBot, share: float, expected: list[tuple[int, int]]
) -> None:
    choice = Segments(FOUR, "Patients shown")
    qtbot.addWidget(choice)
    choice.show()
    whole = sum(choice.button(value).sizeHint().width() for value, _ in FOUR)
    choice.fit(round(whole * share))
    choice.resize(choice.sizeHint())
    qtbot.waitUntil(lambda: places(choice) == expected)
    assert all(choice.button(value).width() >= choice.button(value).sizeHint().width() for value, _ in FOUR)
    choice.fit(whole + len(FOUR))  # a border may be counted to another button
    choice.resize(choice.sizeHint())
    qtbot.waitUntil(lambda: places(choice) == [(0, 0), (0, 1), (0, 2), (0, 3)])


def test_buttons_of_a_row_without_room_keep_their_icon_and_say_their_words(qtbot: QtBot) -> None:
    foot = QWidget()
    qtbot.addWidget(foot)
    row = QHBoxLayout(foot)
    leave, every = (
        Button("Save and close", "device-floppy", link=True),
        Button("All questions", "list-check", link=True),
    )
    for button in (leave, every):
        row.addWidget(button)
    whole = row.minimumSize().width()
    shed(row, whole - 1, leave, every)
    assert (leave.text(), leave.accessibleName(), leave.toolTip()) == ("", "Save and close", "Save and close")
    assert every.text() == "All questions"
    shed(row, 40, leave, every)
    assert (leave.text(), every.text()) == ("", "")
    shed(row, whole, leave, every)
    assert (leave.text(), every.text()) == ("Save and close", "All questions")


def test_a_long_name_on_the_way_back_takes_a_line_of_its_own(qtbot: QtBot) -> None:
    patient = Patient("p1", "Featherstonehaugh-Cholmondeley", "Wilhelmina", sex="female")
    page = ReturnPage("Dr Ada Okafor", "Locked at 10:00.", patient, date(2026, 3, 16), "You were reading.")
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    qtbot.waitUntil(lambda: page.no.y() == page.yes.y())
    page.resize(page.yes.sizeHint().width() * 12 // 10 + 110, 600)
    qtbot.waitUntil(lambda: page.no.y() < page.yes.y())
    assert page.yes.width() >= page.yes.sizeHint().width()
