"""The table of results on screen: what it says, what keys do in it, and what its buttons ask for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from alpdesk.clinical.dates import When
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.results import Result
from alpdesk.desk.desk import Desk
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.pins import Pins
from alpdesk.gui.results_model import ANALYTE, CHANGE, FIXED, NEWEST, REFERENCE, TREND, UNIT, ResultsModel
from alpdesk.gui.results_panel import ResultsPanel

Show = Callable[..., ResultsPanel]


@pytest.fixture
def show(qtbot: QtBot, desk: Desk, jobs: Jobs) -> Show:  # noqa: ARG001 - the window's look comes with the jobs
    """Shows the results of a patient in a panel of its own."""

    def shown(patient_id: str, width: int = 1000) -> ResultsPanel:
        panel = ResultsPanel()
        qtbot.addWidget(panel)
        panel.resize(width, 600)
        panel.show_record(desk.record(patient_id), desk.site)
        panel.show()
        return panel

    return shown


def words(panel: ResultsPanel, row: int, column: int) -> str:
    return str(panel.model.index(row, column).data())


def told(panel: ResultsPanel) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel))


def choose(panel: ResultsPanel, row: int, column: int) -> None:
    panel.table.setCurrentIndex(panel.model.index(row, column))


def test_the_model_keeps_the_rules_of_models(desk: Desk, miriam: str) -> None:
    model = ResultsModel(older=3)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_record(desk.record(miriam), desk.site)

    assert (model.rowCount(), model.columnCount()) == (3, len(FIXED) + 3)
    assert tester.model() is model


def test_the_first_row_tells_alp_with_flag_unit_limits_and_change(show: Show, miriam: str) -> None:
    panel = show(miriam)

    assert words(panel, 0, ANALYTE) == "Alkaline phosphatase"
    assert panel.model.headerData(NEWEST, Qt.Orientation.Horizontal) == "12-Mar-2026"
    assert (words(panel, 0, NEWEST), words(panel, 0, UNIT)) == ("24 U/L, low", "U/L")
    assert words(panel, 0, REFERENCE) == "30–130 U/L, as reported by Laboratory A"
    assert words(panel, 0, CHANGE).startswith("−8")


def test_the_result_in_hand_is_told_in_full(show: Show, miriam: str) -> None:
    panel = show(miriam)

    for part in ("24 U/L", "12-Mar-2026", "Laboratory A", "low", "30–130 U/L", "26 U/L on 03-Nov-2025"):
        assert part in told(panel)


def test_a_gap_says_not_done_and_offers_nothing(show: Show, miriam: str) -> None:
    panel = show(miriam)
    choose(panel, 1, len(FIXED))

    assert words(panel, 1, len(FIXED)) == "not done"
    assert panel.result is None
    assert not any(button.isEnabled() for button in (panel.correct, panel.withdraw, panel.suspect, panel.history))


def test_default_limits_say_that_they_are_and_whose(show: Show, desk: Desk, tunde: str) -> None:
    desk.record_results(tunde, (Result("", "alt", Quantity.parse("22 U/L"), When.parse("2026-03-12")),))
    panel = show(tunde)

    assert "default, adults" in words(panel, 2, REFERENCE)


def test_arrow_keys_move_and_enter_asks_for_a_correction(show: Show, qtbot: QtBot, miriam: str) -> None:
    panel = show(miriam)
    panel.table.setFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_Down)
    assert panel.result is not None
    assert panel.result.analyte == "calcium"

    with qtbot.waitSignal(panel.correct_wanted) as asked:
        QTest.keyClick(panel.table, Qt.Key.Key_Return)
    assert asked.args == [panel.result]


def test_only_what_the_reader_takes_in_hand_is_told_to_the_trend(
    show: Show, qtbot: QtBot, desk: Desk, miriam: str
) -> None:
    panel = show(miriam)
    told: list[str] = []
    panel.picked.connect(told.append)
    panel.show_record(desk.record(miriam), desk.site)
    assert told == []
    at = panel.table.visualRect(panel.model.index(0, NEWEST)).center()
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert set(told) == {panel.result.id if panel.result else ""}
    with qtbot.waitSignal(panel.picked):
        QTest.keyClick(panel.table, Qt.Key.Key_Down)


def test_each_button_asks_for_its_own_with_the_result_in_hand(show: Show, qtbot: QtBot, miriam: str) -> None:
    panel = show(miriam)
    for button, signal in (
        (panel.correct, panel.correct_wanted),
        (panel.withdraw, panel.withdraw_wanted),
        (panel.suspect, panel.suspect_wanted),
        (panel.history, panel.history_wanted),
    ):
        with qtbot.waitSignal(signal) as asked:
            button.click()
        assert asked.args == [panel.result]


def test_adding_starts_with_the_analyte_in_hand(show: Show, qtbot: QtBot, miriam: str) -> None:
    panel = show(miriam)
    choose(panel, 2, NEWEST)
    with qtbot.waitSignal(panel.add_wanted) as asked:
        panel.add.click()
    assert asked.args == ["plp"]


def test_each_of_two_results_of_a_day_can_be_taken_in_hand(show: Show, desk: Desk, tunde: str) -> None:
    desk.record_results(tunde, (Result("", "alp", Quantity.parse("200 U/L"), When.parse("2026-03-12T18:30")),))
    panel = show(tunde)
    assert (panel.which.isVisible(), panel.which.currentText()) == (True, "200 U/L, 18:30")
    assert panel.which.window() is panel.window()

    panel.which.setCurrentIndex(0)
    assert panel.result is not None
    assert str(panel.result.quantity) == "214 U/L"
    choose(panel, 1, NEWEST)
    assert not panel.which.isVisible()


def test_a_suspect_result_is_marked_and_in_no_change(show: Show, desk: Desk, miriam: str) -> None:
    panel = show(miriam)
    latest = panel.result
    assert latest is not None
    desk.mark_suspect(miriam, latest.id, "EDTA")
    panel.show_record(desk.record(miriam), desk.site)

    assert words(panel, 0, NEWEST) == "24 U/L, low, suspect"
    assert words(panel, 0, CHANGE) == "not compared"
    assert "Suspect, not counted: EDTA" in told(panel)
    assert not panel.suspect.isEnabled()


def test_a_preliminary_result_is_marked_and_in_no_change(show: Show, desk: Desk, miriam: str) -> None:
    early = Result("", "alp", Quantity.parse("90 U/L"), When.parse("2026-03-15"), status="preliminary")
    desk.record_results(miriam, (early,))
    panel = show(miriam)

    assert "preliminary" in words(panel, 0, NEWEST)
    assert words(panel, 0, CHANGE) == "not compared"


def test_text_from_outside_is_shown_as_written(show: Show, desk: Desk, tunde: str) -> None:
    strange = Result("", "alp", None, When.parse("2026-03-14"), value_text="<b>24</b>", unreadable="not a number")
    desk.record_results(tunde, (strange,))
    panel = show(tunde)

    assert words(panel, 0, NEWEST).startswith("<b>24</b>")
    assert "<b>24</b>" in told(panel)
    assert all(one.textFormat() == Qt.TextFormat.PlainText for one in panel.findChildren(QLabel) if one.text())


def test_a_wider_panel_shows_more_dates(show: Show, desk: Desk, tunde: str) -> None:
    old = tuple(Result("", "alp", Quantity.parse("90 U/L"), When.parse(f"2024-0{month}-10")) for month in range(1, 9))
    desk.record_results(tunde, old)
    narrow, wide = show(tunde, 700), show(tunde, 1300)

    assert narrow.model.columnCount() < wide.model.columnCount()
    assert wide.model.older >= 3


def test_only_older_days_are_reached_by_scrolling_sideways(qtbot: QtBot, desk: Desk, tunde: str) -> None:
    old = tuple(Result("", "alp", Quantity.parse("90 U/L"), When.parse(f"2024-0{month}-10")) for month in range(1, 9))
    desk.record_results(tunde, old)
    panel = ResultsPanel(everything=True)
    qtbot.addWidget(panel)
    panel.resize(1200, 400)
    panel.show_record(desk.record(tunde), desk.site)
    panel.show()

    assert panel.table.horizontalScrollBar().maximum() > 0
    assert all(not panel.table.isColumnHidden(one) for one in range(len(FIXED)))
    right = panel.table.columnViewportPosition(TREND) + panel.table.columnWidth(TREND)
    assert right <= panel.table.viewport().width()


@pytest.mark.parametrize("width", [320, 380, 600, 800])
def test_a_narrow_panel_shows_older_days_without_scrolling_sideways(
    show: Show, desk: Desk, tunde: str, width: int
) -> None:
    old = tuple(Result("", "alp", Quantity.parse("90 U/L"), When.parse(f"2024-0{month}-10")) for month in range(1, 9))
    desk.record_results(tunde, old)
    panel = show(tunde, width)

    assert panel.model.compact
    assert panel.table.horizontalScrollBar().maximum() == 0
    shown = [one for one in range(panel.model.columnCount()) if not panel.table.isColumnHidden(one)]
    assert (ANALYTE in shown, NEWEST in shown) == (True, True)
    assert not {UNIT, REFERENCE, CHANGE} & set(shown)
    assert sum(panel.model.is_day(one) for one in shown) >= (1 if width < 400 else 3)
    spoken = [panel.model.index(0, one).data(Qt.ItemDataRole.AccessibleTextRole) for one in (ANALYTE, NEWEST)]
    assert "30–130 U/L, as reported by Laboratory A" in spoken[0]
    assert "beyond limit" in spoken[1]


def test_the_result_in_hand_stays_when_the_record_is_read_again(show: Show, desk: Desk, miriam: str) -> None:
    panel = show(miriam, 1300)
    choose(panel, 0, len(FIXED) + 1)
    held = panel.result
    panel.show_record(desk.record(miriam), desk.site)

    assert held is not None
    assert panel.result == held


def test_an_empty_record_says_what_to_do(show: Show, desk: Desk, miriam: str) -> None:
    other = desk.add_patient(replace(desk.record(miriam).patient, id="", family="Greene", identifiers=()))
    panel = show(other)

    assert "No results yet" in told(panel)
    assert not panel.correct.isEnabled()


def test_every_control_has_a_name(show: Show, miriam: str) -> None:
    panel = show(miriam)
    shown = [one for one in panel.findChildren(QWidget) if one.isVisible()]

    for part in (one for one in shown if one.focusPolicy() & Qt.FocusPolicy.TabFocus):
        face = QAccessible.queryAccessibleInterface(part)
        assert face is not None
        assert face.text(QAccessible.Text.Name), part


def test_a_pinned_analyte_stands_first_and_stays_so(
    show: Show, desk: Desk, tunde: str, jobs: Jobs, qtbot: QtBot
) -> None:
    panel = show(tunde, 800)
    panel.keep_pins(Pins(desk, jobs))
    last = panel.model.rowCount() - 1
    name = panel.model.lines[last].analyte
    panel.table.setCurrentIndex(panel.model.index(last, NEWEST))
    QTest.mouseClick(panel.pin, Qt.MouseButton.LeftButton)
    assert panel.model.lines[0].analyte == name
    spoken = panel.model.index(0, ANALYTE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert ", pinned" in spoken
    assert panel.pin.accessibleName() == "Unpin this analyte"
    qtbot.waitUntil(lambda: not jobs.beside.working)
    assert Pins(desk, jobs).analytes == (name,)
    QTest.mouseClick(panel.pin, Qt.MouseButton.LeftButton)
    assert panel.model.lines[0].analyte == "alp"
    qtbot.waitUntil(lambda: not jobs.beside.working)
