"""An outcome whose content is past its review date says so on the screen; any other says nothing of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from alpdesk.desk.desk import Desk
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.outcome_page import OutcomePage
from tests.unit.gui.conftest import LOW_ALP


@pytest.mark.parametrize(("day", "told"), [(date(2027, 11, 27), 0), (date(2027, 11, 28), 1)])
def test_an_outcome_past_the_review_date_says_so(
    qtbot: QtBot, desk: Desk, miriam: str, jobs: Jobs, day: date, told: int
) -> None:
    page = OutcomePage(desk, jobs)
    qtbot.addWidget(page)
    page.show_outcome(miriam, replace(desk.begin(LOW_ALP, miriam), as_of=day))
    shown = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    assert sum("was due for review on 27-Nov-2027" in text for text in shown) == told
