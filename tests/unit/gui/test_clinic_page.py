"""The clinic's page: its tabs, the letterhead, the people, and what somebody without the duty reads instead."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from alpdesk.desk.desk import Desk
from alpdesk.gui.clinic_page import TABS, ClinicPage
from alpdesk.gui.jobs import Jobs
from tests.unit.gui.conftest import USER

LONG = 10_000


@pytest.fixture
def page(desk: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[ClinicPage]:
    """The page, shown."""
    page = ClinicPage(desk, jobs)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.refresh()
    page.show()
    yield page
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)


def words(page: ClinicPage) -> list[str]:
    """Every word that is on the tab in hand."""
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_it_begins_with_the_letterhead(page: ClinicPage) -> None:
    page.take_focus()
    assert {"Northgate Surgery", "Z99999", USER.name, "GP partner"} <= set(words(page))
    assert page.focusWidget() is page.panels["letterhead"].edit  # type: ignore[attr-defined]


def test_people_are_read_when_their_tab_is_turned_to(page: ClinicPage, jobs: Jobs, qtbot: QtBot) -> None:
    assert "people" not in page.panels
    page.tabs["people"].click()
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    assert page.tab == "people"
    qtbot.waitUntil(lambda: {USER.name, "Clinician", "Administrator"} <= set(words(page)), timeout=LONG)


def test_whoever_may_not_reads_who_may(seat: Callable[..., Desk], jobs: Jobs, qtbot: QtBot) -> None:
    page = ClinicPage(seat("nurse"), jobs)
    qtbot.addWidget(page)
    page.show()
    page.turn_to("people")
    page.take_focus()
    assert page.panels == {}
    assert "Only an administrator may change who may log in, and the keys." in words(page)
    assert page.focusWidget() is page.tabs["people"]


def test_every_tab_is_reached_by_its_number(page: ClinicPage) -> None:
    assert [page.tabs[tab.value].text() for tab in TABS][:2] == ["Letterhead", "People"]
