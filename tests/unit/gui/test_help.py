"""The help and the window about the program: opened by keyboard, searched, left again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from alpdesk import __version__
from alpdesk.desk.desk import Desk
from alpdesk.desk.help import page as helped
from alpdesk.desk.help import pages
from alpdesk.gui.about_dialog import PARTS
from alpdesk.gui.help_text import Shot
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.main_window import MainWindow
from alpdesk.gui.shortcuts import keys_of
from alpdesk.gui.widgets import Button

LONG = 20_000


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, jobs: Jobs) -> MainWindow:
    window = MainWindow(desk, jobs)
    qtbot.addWidget(window, before_close_func=MainWindow.stop)
    with qtbot.waitExposed(window):
        window.show()
    return window


def told(widget: object) -> str:
    labels = widget.findChildren(QLabel)  # type: ignore[attr-defined]
    return " ".join(label.text() for label in labels if label.isVisible())


def test_f1_opens_the_help_and_escape_leads_back(qtbot: QtBot, window: MainWindow, miriam: str) -> None:
    window.open_patient(miriam)
    shown = window.pages.currentWidget()
    QTest.keyClick(window, Qt.Key.Key_F1)
    page = window.helping.page
    qtbot.waitUntil(lambda: window.pages.currentWidget() is page, timeout=LONG)
    assert not window.banner.isVisible()
    assert window.rail.buttons["help"].isChecked()
    window.helping.show_help()
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is shown
    assert window.banner.isVisible()
    assert window.rail.buttons["patients"].isChecked()


def test_the_help_opens_at_the_page_for_where_one_is(window: MainWindow) -> None:
    page = window.helping.page
    assert page.shown == "first-steps"
    window.helping.show_help()
    assert page.shown == "patients"
    window.show_import()
    window.helping.show_help()
    assert page.shown == "results-in-and-out"
    assert "Import (Ctrl+I)" in page.text.headings
    window.show_clinic()
    for tab, about in (("addresses", "letters"), ("backups", "the-vault")):
        window.pages.clinic.turn_to(tab)
        window.turn(window.pages.clinic, "clinic")
        window.helping.show_help()
        assert page.shown == about


def test_words_are_found_over_all_pages(qtbot: QtBot, window: MainWindow) -> None:
    window.helping.show_help()
    page = window.helping.page
    QTest.keyClicks(page.search, "antiresorptive hypophosphatasia")
    hit = ["H9: Antiresorptive advised while hypophosphatasia is open"]
    qtbot.waitUntil(lambda: page.text.headings == hit, timeout=LONG)
    qtbot.waitUntil(lambda: "HAZARD LOG" in told(page.text), timeout=LONG)
    page.search.setText("no such word")
    qtbot.waitUntil(lambda: "Nothing in the help holds “no such word”." in told(page), timeout=LONG)
    assert page.text.headings == []
    page.search.clear()
    listed = [one.heading for one in helped(page.shown).sections]
    qtbot.waitUntil(lambda: page.text.headings == listed, timeout=LONG)
    page.search.setText("unit")
    page.list.setCurrentRow(len(pages()) - 1)
    assert page.search.text() == ""
    assert page.text.headings == [one.heading for one in pages()[-1].sections]


def test_links_lead_on_and_pictures_fit_beside_the_list(qtbot: QtBot, window: MainWindow) -> None:
    window.helping.show_help()
    page = window.helping.page
    page.show_page("first-steps")
    picture = page.text.findChildren(Shot)[-2]
    assert picture.accessibleName().startswith("The first window")
    qtbot.waitUntil(lambda: picture.height() >= picture.heightForWidth(picture.width()), timeout=LONG)
    assert 200 < picture.width() <= page.text.viewport().width()
    links = {one.text(): one for one in page.text.findChildren(Button)}
    links["The vault"].click()
    assert page.shown == "the-vault"


def test_the_page_of_keys_lists_those_that_the_window_has(window: MainWindow) -> None:
    everywhere = next(one for one in helped("keys").sections if one.heading == "Everywhere")
    pages_of = [window.pages.widget(number) for number in range(window.pages.count())]
    live = keys_of(window, without=[page for page in pages_of if page is not None])
    assert sorted(block.lead for block in everywhere.blocks) == sorted(one.keys for one in live)


def test_about_tells_versions_sources_licences_hazards_and_threats(qtbot: QtBot, window: MainWindow) -> None:
    window.helping.show_help()
    window.helping.page.about.click()
    about = window.helping.about
    assert about is not None
    expected = {
        "program": (__version__, "SQLCipher", "pending human review"),
        "licences": ("LGPL-3.0-only", "IBM Plex Sans"),
        "hazard-log": ("H20: ", "What remains"),
        "threat-model": ("T1: ", "Not covered"),
    }
    for part, _ in PARTS:
        about.choice.button(part).click()
        for words in expected[part]:
            qtbot.waitUntil(lambda words=words: words in told(about.text), timeout=LONG)  # type: ignore[misc]
    about.away.click()
    assert window.helping.about is None


def test_the_search_over_everything_leads_to_both(window: MainWindow) -> None:
    window.search("about alp")
    assert window.palette_popup is not None
    window.palette_popup.run()
    assert window.helping.about is not None
    window.helping.about.reject()
    window.search("help")
    window.palette_popup.run()
    assert window.pages.currentWidget() is window.helping.page
