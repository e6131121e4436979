"""Everybody can use the screens of results that come in and go out: names, sizes, and words that are not cut."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from alpdesk.desk.desk import Desk
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.main_window import MainWindow
from alpdesk.gui.window_actions import actions
from tests.unit.gui.test_import_page import ANNA, LUC, MIRIAM, row, table
from tests.unit.gui.test_main_window import cut, nameless, too_small

LONG = 30_000
DOUBTFUL = MIRIAM.replace("1968-03-02", "1968-02-03")


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str, tmp_path: Path) -> MainWindow:
    """The window, with a file of everything that can be doubtful read into it and another one accepted."""
    assert miriam
    desk.accept(desk.preview(table(tmp_path, row(DOUBTFUL, "91", "2026-03-14"), row(ANNA, "61", unit=""))))
    window = MainWindow(desk, jobs)
    qtbot.addWidget(window, before_close_func=MainWindow.stop)
    window.show()
    rows = (row(DOUBTFUL, "92", "2026-03-15"), row(LUC, "62", name="ALKP;X9"), row(MIRIAM, "27", unit=""))
    window.show_import()
    window.pages.bring.read_files([table(tmp_path, *rows, name="more.csv")])
    rests(qtbot, jobs)
    return window


def rests(qtbot: QtBot, jobs: Jobs) -> None:
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    qtbot.wait(20)


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1024, 768)])
def test_every_screen_fits_names_its_controls_and_makes_them_large_enough(
    window: MainWindow, qtbot: QtBot, jobs: Jobs, width: int, height: int
) -> None:
    window.resize(width, height)
    shown = window.pages.bring.shown
    for tab in ("people", "rows", "names", "columns"):
        shown.turn_to(tab)
        qtbot.wait(20)
        assert (tab, nameless(window), too_small(window), cut(window)) == (tab, [], [], [])
    for name, go in (("quarantine", window.files.show_quarantine), ("imports", window.files.show_imports)):
        go()
        rests(qtbot, jobs)
        assert (name, nameless(window), too_small(window), cut(window)) == (name, [], [], [])
    assert (window.width(), window.height()) == (width, height)


def test_every_form_names_its_controls_and_makes_them_large_enough(
    window: MainWindow, qtbot: QtBot, jobs: Jobs, miriam: str
) -> None:
    page = window.pages.bring
    page.shown.people.person.search.click()
    forms: list[QDialog | None] = [page.dialog]
    page.begin()
    page.paste("ALP 24 U/L")
    forms.append(page.dialog)
    window.files.edit_drop_folder()
    forms.append(window.dialog)
    window.open_patient(miriam)
    window.files.export()
    forms.append(window.dialog)
    window.files.show_quarantine()
    rests(qtbot, jobs)
    window.pages.quarantine.panel.refuse.click()
    forms.append(window.pages.quarantine.dialog)
    window.files.show_imports()
    window.pages.imports.undo.click()
    forms.append(window.pages.imports.dialog)
    rests(qtbot, jobs)
    for form in forms:
        assert form is not None
        assert (type(form).__name__, nameless(form), too_small(form), cut(form)) == (type(form).__name__, [], [], [])
        form.done(0)


def test_going_elsewhere_and_back_loses_no_choice(window: MainWindow, qtbot: QtBot, jobs: Jobs, miriam: str) -> None:
    page = window.pages.bring
    page.shown.people.table.setCurrentIndex(page.shown.people.model.index(1, 0))
    page.shown.people.person.buttons["new"].click()
    rests(qtbot, jobs)
    said = page.store.text()
    window.open_patient(miriam)
    window.show_import(miriam)
    assert (page.store.text(), window.banner.isVisible()) == (said, False)


def test_every_screen_is_found_by_the_search(window: MainWindow) -> None:
    words = [one.words for one in actions(window)]
    for action in ("Export…", "Paste results", "Quarantine (2)", "Imports so far", "Drop folder", "Import results"):
        assert action in words
