"""The patient list: found while one types, each row in words, statuses worked out beside it."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from alpdesk.clinical.dates import When
from alpdesk.clinical.record import Patient
from alpdesk.desk.desk import Desk
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.patients_model import ALP, BORN, DATE, PATHWAY, PATIENT, STATUS, TREND, PatientsModel
from alpdesk.gui.patients_page import TOO_SOON_MS, PatientsPage


def shown(qtbot: QtBot, desk: Desk, jobs: Jobs) -> PatientsPage:
    page = PatientsPage(desk, jobs)
    qtbot.addWidget(page)
    page.resize(1280, 700)
    page.show()
    qtbot.waitUntil(
        lambda: not jobs.working and (not desk.patients().rows or page.filters.button("letter").isEnabled())
    )
    return page


def words(page: PatientsPage, row: int, column: int) -> str:
    return str(page.model.data(page.model.index(row, column)))


def test_the_model_keeps_to_qts_rules(desk: Desk, miriam: str, tunde: str, qtmodeltester: ModelTester) -> None:
    model = PatientsModel()
    model.show_rows(desk.patients().lines)
    assert {miriam, tunde} == {row.id for n in range(2) if (row := model.row(n))}
    qtmodeltester.check(model, force_py=True)  # type: ignore[no-untyped-call]


def test_each_row_says_in_words_what_it_paints(qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str) -> None:
    page = shown(qtbot, desk, jobs)
    assert page.model.place(miriam) == 0
    assert words(page, 0, PATIENT) == "HARTLEY, Miriam (Mrs), NHS No. 999\u00a0123\u00a04578"
    assert words(page, 0, BORN) == "02-Mar-1968, 58y  Female"
    assert words(page, 0, ALP) == "24\u00a0U/L, low"
    assert words(page, 0, DATE) == "12-Mar-2026, −8\u00a0% from last"
    assert words(page, 0, TREND) == "33; 28; 26; 24"
    assert words(page, 0, STATUS) == "Review due"
    assert words(page, 0, PATHWAY) == "Low ALP in osteoporosis"


def test_typing_filters_and_enter_opens(qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str, tunde: str) -> None:
    page = shown(qtbot, desk, jobs)
    QTest.keyClicks(page.search, "hart")
    assert page.model.rowCount() == 1
    with qtbot.waitSignal(page.chosen) as opened:
        QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert opened.args == [miriam]
    page.search.clear()
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.chosen) as opened:
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.args is not None
    assert opened.args[0] in {miriam, tunde}


def test_the_most_pressing_come_first_once_their_status_is_known(
    qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str, sofia: str
) -> None:
    page = shown(qtbot, desk, jobs)
    assert [page.model.place(one) for one in (miriam, sofia)] == [0, 1]
    assert page.filters.button("action").isEnabled()


def test_a_group_without_anybody_says_so_and_leads_back(qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str) -> None:
    page = shown(qtbot, desk, jobs)
    page.filters.button("letter").click()
    assert page.model.rowCount() == 0
    page.filters.button("all").click()
    QTest.keyClicks(page.search, "nobody of that name")
    assert page.model.rowCount() == 0
    page._everybody()  # noqa: SLF001 - what its button does
    assert page.model.place(miriam) == 0


def test_an_empty_clinic_offers_the_first_step(qtbot: QtBot, desk: Desk, jobs: Jobs) -> None:
    page = shown(qtbot, desk, jobs)
    page.take_focus()
    with qtbot.waitSignal(page.new_wanted):
        page._first.click()  # noqa: SLF001 - the only thing to click


@pytest.mark.usefixtures("miriam", "tunde")
def test_every_column_is_painted_in_both_widths(qtbot: QtBot, desk: Desk, jobs: Jobs) -> None:
    page = shown(qtbot, desk, jobs)
    for width in (1400, 900, 760):
        page.resize(width, 700)
        assert not page.grab().isNull()
    assert page.table.isColumnHidden(PATHWAY)


def test_a_click_on_its_way_when_the_rows_change_places_opens_nobody_else(
    qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str, request: pytest.FixtureRequest
) -> None:
    page = shown(qtbot, desk, jobs)
    opened: list[str] = []
    page.chosen.connect(opened.append)
    first = page.table.visualRect(page.model.index(0, PATIENT)).center()
    click = partial(QTest.mouseClick, page.table.viewport(), Qt.MouseButton.LeftButton, pos=first)

    click()
    assert opened == [miriam]
    page.read_again()
    click()
    assert opened == [miriam, miriam], "nothing moved: the click was meant for this row"

    request.getfixturevalue("sofia")
    page.read_again()
    click()
    assert opened == [miriam, miriam]
    assert page.selected() == page.model.ids[0], "it is marked, so that one sees who stands there now"
    qtbot.wait(TOO_SOON_MS + 50)
    click()
    assert opened == [miriam, miriam, page.model.ids[0]]


@pytest.fixture
def abel(desk: Desk) -> str:
    """Somebody who comes first by name and last by what presses; the id."""
    return desk.add_patient(Patient("", "Abel", "Jonas", "", "male", When.parse("1990-01-02")))


def unsorted(qtbot: QtBot, desk: Desk, jobs: Jobs) -> PatientsPage:
    """The page by name, before the statuses are known."""
    page = PatientsPage(desk, jobs)
    qtbot.addWidget(page)
    page.resize(1280, 700)
    return page


def test_the_list_stands_on_its_first_row_again_when_it_is_sorted_anew(
    qtbot: QtBot, desk: Desk, jobs: Jobs, abel: str, miriam: str
) -> None:
    page = unsorted(qtbot, desk, jobs)
    opened: list[str] = []
    page.chosen.connect(opened.append)
    assert (page.model.ids, page.selected()) == ((abel, miriam), abel)
    with qtbot.waitSignal(page.judged):
        page.show()
    assert (page.model.ids, page.selected()) == ((miriam, abel), miriam)
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert opened == [], "Enter was on its way to somebody else"
    QTest.keyClicks(page.search, "abe")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert opened == [abel]


def test_a_row_that_was_picked_stays_picked_when_the_list_is_sorted_anew(
    qtbot: QtBot, desk: Desk, jobs: Jobs, abel: str, miriam: str
) -> None:
    page = unsorted(qtbot, desk, jobs)
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    QTest.keyClick(page.search, Qt.Key.Key_Up)
    with qtbot.waitSignal(page.judged):
        page.show()
    assert (page.model.ids, page.selected()) == ((miriam, abel), abel)
    with qtbot.waitSignal(page.chosen) as opened:
        QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert opened.args == [abel]
