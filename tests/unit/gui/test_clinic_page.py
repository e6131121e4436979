"""The clinic's page: its tabs, the letterhead, the people, and what somebody without the duty reads instead."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from alpdesk.desk.desk import Desk
from alpdesk.gui.clinic_page import TABS, ClinicPage
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.looks_panel import LooksPanel
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


def test_the_window_is_set_on_a_tab_of_its_own(page: ClinicPage) -> None:
    page.turn_to("window")
    panel = page.panels["window"]
    assert isinstance(panel, LooksPanel)
    page.take_focus()
    assert page.focusWidget() is panel.language.button("en")
    assert (panel.theme.value(), panel.text_size.value()) == ("light", "1.0")
    spoken: list[str] = []
    looks: list[tuple[str, float]] = []
    page.language_wanted.connect(spoken.append)
    page.looks_wanted.connect(lambda theme, scale: looks.append((theme, scale)))
    panel.language.button("de").click()
    panel.theme.button("dark").click()
    panel.text_size.button("2.0").click()
    assert (spoken, looks) == (["de"], [("dark", 1.0), ("light", 2.0)])


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
