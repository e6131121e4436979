"""The trend on screen: exact results under the focus line, ranges, the same as a table, and a copy for elsewhere."""

from __future__ import annotations

import pytest
from matplotlib.colors import to_hex
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from alpdesk.desk.desk import Desk
from alpdesk.desk.exports import TrendChoice
from alpdesk.gui import style
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.trend_canvas import TrendCanvas
from alpdesk.gui.trend_panel import TrendPanel
from alpdesk.gui.widgets import PlainLabel
from tests.unit.gui.conftest import SURGERY


@pytest.fixture
def panel(qtbot: QtBot, desk: Desk, tunde: str, jobs: Jobs) -> TrendPanel:
    """The trend after a spinal operation, drawn."""
    del jobs
    panel = TrendPanel()
    qtbot.addWidget(panel)
    panel.resize(820, 360)
    panel.show_record(desk.record(tunde), desk.today(), SURGERY)
    panel.show()
    qtbot.waitUntil(lambda: panel.canvas is not None and panel.canvas.width() > 700)
    return panel


def canvas_of(panel: TrendPanel) -> TrendCanvas:
    assert panel.canvas is not None
    return panel.canvas


def test_the_plot_is_told_in_words(panel: TrendPanel) -> None:
    said = canvas_of(panel).accessibleDescription()
    assert "5 results" in said
    assert "214 U/L on 12-Mar-2026" in said
    assert canvas_of(panel).accessibleName() == "Trend of Alkaline phosphatase"


def test_arrow_keys_read_each_result_exactly(qtbot: QtBot, panel: TrendPanel) -> None:
    canvas = canvas_of(panel)
    with qtbot.waitSignal(panel.result_focused):
        canvas.setFocus()
    assert panel.said.startswith("214 U/L, high")
    assert "12-Mar-2026" in panel.said
    assert "Laboratory A" in panel.said
    assert "30–130 U/L" in panel.said
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert panel.said.startswith("178 U/L, high")
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert panel.said.startswith("84 U/L, within limits")
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.point is None
    assert "arrow keys" in panel.said


def test_the_pointer_snaps_to_the_nearest_result(panel: TrendPanel) -> None:
    canvas = canvas_of(panel)
    QTest.mouseMove(canvas, QPoint(canvas.width() - 20, 30))
    assert panel.said.startswith("214 U/L")
    QTest.mouseMove(canvas, QPoint(50, 200))
    assert panel.said.startswith("84 U/L")


def test_the_focus_line_follows_a_result_chosen_elsewhere(desk: Desk, panel: TrendPanel, tunde: str) -> None:
    wanted = next(r for r in desk.record(tunde).results if str(r.quantity) == "186 U/L")
    panel.focus_result(wanted.id)
    assert panel.said.startswith("186 U/L")
    panel.focus_result("no such result")
    assert panel.said.startswith("186 U/L")


def test_several_analytes_stand_below_each_other_on_one_time_axis(panel: TrendPanel) -> None:
    low = panel.minimumSizeHint().height()
    beside = {action.data(): action for action in panel.compare.menu_of_analytes.actions()}
    assert "alp" not in beside
    beside["ggt"].setChecked(True)
    assert panel.sheet is not None
    alp, ggt = panel.sheet.parts
    assert (alp.start, alp.end) == (ggt.start, ggt.end)
    assert panel.minimumSizeHint().height() > low
    assert canvas_of(panel).accessibleName() == "Trend of Alkaline phosphatase and Gamma-GT"
    assert "Gamma-GT, 1 result" in canvas_of(panel).accessibleDescription()
    canvas_of(panel).setFocus()
    QTest.keyClick(canvas_of(panel), Qt.Key.Key_End)
    assert "Alkaline phosphatase: 214 U/L, high" in panel.said
    assert not panel.table.isColumnHidden(7)
    assert panel.choice() == TrendChoice(("alp", "ggt"), 0, SURGERY)
    panel.fit.setChecked(True)
    assert canvas_of(panel).figure.axes[0].get_ylim()[0] > 0
    panel.fit.setChecked(False)
    beside["ggt"].setChecked(False)
    assert panel.sheet is not None
    assert len(panel.sheet.parts) == 1


def test_a_range_shows_only_its_months(panel: TrendPanel) -> None:
    assert panel.series is not None
    assert len(panel.series.shown) == 5
    QTest.mouseClick(panel.ranges.button("3"), Qt.MouseButton.LeftButton)
    assert len(panel.series.shown) == 3
    assert panel.model.rowCount() == 3
    assert panel.ranges.button("3").accessibleName() == "Time shown: Last 3 months"


def test_events_can_be_put_aside_and_brought_back(panel: TrendPanel) -> None:
    assert panel.series is not None
    assert panel.series.markers
    panel.events.setChecked(False)
    assert not panel.series.markers
    assert not panel.series.bars
    assert panel.series.windows
    panel.events.setChecked(True)
    assert panel.series.markers


def test_the_table_says_what_the_plot_shows(panel: TrendPanel) -> None:
    panel.table_button.setChecked(True)
    assert panel.table.isVisible()
    assert not canvas_of(panel).isVisible()
    first = panel.model.row(0)
    assert (first.date, first.value, first.flag) == ("12-Mar-2026", "214 U/L", "high")
    panel.table_button.setChecked(False)
    assert canvas_of(panel).isVisible()


def test_the_table_keeps_to_the_rules_of_models(panel: TrendPanel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(panel.model)  # type: ignore[no-untyped-call]


def test_another_analyte_brings_its_own_unit(panel: TrendPanel) -> None:
    panel.analyte.setCurrentIndex(panel.analyte.findData("ggt"))
    assert panel.series is not None
    assert panel.series.analyte == "ggt"
    assert not panel.series.windows
    assert len(panel.series.shown) == 1


def test_the_copy_holds_picture_and_words(panel: TrendPanel) -> None:
    QTest.mouseClick(panel.copy_button, Qt.MouseButton.LeftButton)
    kept = QGuiApplication.clipboard().mimeData()
    assert kept.hasImage()
    assert "214 U/L on 12-Mar-2026" in kept.text()
    QGuiApplication.clipboard().clear()


def test_one_change_of_size_is_drawn_once(qtbot: QtBot, panel: TrendPanel) -> None:
    before = canvas_of(panel)
    panel.resize(900, 380)
    qtbot.waitUntil(lambda: panel.canvas is not before)
    after = canvas_of(panel)
    panel.settle()
    assert panel.canvas is after
    assert after.figure.get_size_inches()[0] * 96 == pytest.approx(after.width(), abs=1)


def test_a_size_that_only_passes_is_not_drawn(qtbot: QtBot, panel: TrendPanel) -> None:
    canvas = canvas_of(panel)
    drawn: list[object] = []
    canvas.mpl_connect("draw_event", drawn.append)
    size = canvas.size()
    canvas.resize(size.width() + 12, size.height())
    canvas.resize(size)
    QApplication.processEvents()
    assert drawn == []
    canvas.resize(size.width() + 12, size.height())
    qtbot.waitUntil(lambda: bool(drawn))


def test_the_same_record_again_is_not_drawn_again(desk: Desk, tunde: str, panel: TrendPanel) -> None:
    record = desk.record(tunde)
    panel.show_record(record, desk.today(), SURGERY)
    canvas = canvas_of(panel)
    panel.show_record(record, desk.today(), SURGERY)
    assert canvas_of(panel) is canvas
    panel.show_record(record, desk.today())
    assert canvas_of(panel) is not canvas


def test_reading_one_result_after_the_other_moves_nothing(qtbot: QtBot, panel: TrendPanel) -> None:
    panel.resize(560, 360)
    qtbot.wait(100)
    QTest.keyClick(canvas_of(panel), Qt.Key.Key_Home)
    qtbot.wait(100)
    canvas, height, words = (
        canvas_of(panel),
        panel.canvas.height() if panel.canvas else 0,
        panel.findChildren(PlainLabel),
    )
    for point in canvas.sheet.first.shown:
        canvas.focus_on(point)
        said = next(label for label in words if label.text() == panel.said)
        QApplication.processEvents()
        assert (canvas.height(), panel.canvas is canvas) == (height, True)
    tall = said.height()
    canvas.focus_on(None)
    said.setText("Short")
    QApplication.processEvents()
    assert said.height() == tall


def test_the_trend_follows_the_theme_and_keeps_its_place(panel: TrendPanel, qapp: QApplication) -> None:
    QTest.keyClick(canvas_of(panel), Qt.Key.Key_End)
    style.apply(qapp, "dark")
    panel.restyle()
    assert to_hex(canvas_of(panel).figure.get_facecolor()) == style.tokens("dark")["card"]
    assert panel.said.startswith("214 U/L")
    style.apply(qapp, "light")


def test_a_record_without_results_says_so(qtbot: QtBot, desk: Desk, jobs: Jobs, panel: TrendPanel) -> None:
    del jobs, qtbot
    from alpdesk.clinical.record import Patient, Record  # noqa: PLC0415 - for this test alone

    panel.show_record(Record(Patient("x", "Nobody")), desk.today())
    assert "no result" in canvas_of(panel).accessibleDescription()
    canvas_of(panel).setFocus()
    assert "arrow keys" in panel.said
    assert panel.model.rowCount() == 0


def test_the_drawing_fills_its_place_whatever_the_order_of_events(qtbot: QtBot, panel: TrendPanel) -> None:
    for width, height in ((700, 300), (820, 420), (500, 260)):
        before = canvas_of(panel)
        panel.resize(width, height)
        panel.canvas.draw()  # type: ignore[union-attr] # an early drawing must not count as one for the new size
        qtbot.waitUntil(lambda before=before: panel.canvas is not before)  # type: ignore[misc]
        box = canvas_of(panel).figure.bbox
        assert (round(box.width), round(box.height)) == (canvas_of(panel).width(), canvas_of(panel).height())


@pytest.mark.parametrize("width", [300, 640, 1100])
def test_a_new_width_asks_at_once_for_what_the_words_below_need(panel: TrendPanel, width: int) -> None:
    QTest.keyClick(canvas_of(panel), Qt.Key.Key_End)
    panel.resize(width, 360)
    at_once = panel.minimumSizeHint().height()
    panel.settle()

    assert panel.said.startswith("214 U/L")
    assert panel.minimumSizeHint().height() == at_once


def test_room_that_comes_back_is_not_kept_for_words_that_needed_more(panel: TrendPanel) -> None:
    before = panel.minimumSizeHint().height()
    panel.resize(300, 360)
    panel.settle()
    narrow = panel.minimumSizeHint().height()
    panel.resize(820, 360)
    panel.settle()

    assert panel.minimumSizeHint().height() == before < narrow


def test_a_narrow_head_keeps_icons_with_their_names(panel: TrendPanel) -> None:
    panel.resize(480, 300)
    assert panel.copy_button.text() == ""
    assert panel.copy_button.accessibleName() == "Copy the trend as a picture"
    panel.resize(1100, 300)
    assert panel.copy_button.text() == "Copy"
