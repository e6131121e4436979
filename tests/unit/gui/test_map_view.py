"""The map: every step with its state, the way taken, what is closed and by what; by pointer, by keyboard, as a list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from alpdesk.desk.desk import Desk
from alpdesk.gui import style
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.map_panel import MapPanel
from alpdesk.gui.map_view import SMALLEST, ZOOMS, MapView
from alpdesk.gui.step_list import OUTCOME
from alpdesk.gui.walkthrough_page import WalkthroughPage
from alpdesk.gui.widgets import IconButton
from alpdesk.pathways.chart import Chart, chart
from alpdesk.pathways.walkthrough import Walkthrough
from tests.unit.gui.conftest import LOW_ALP, USER

WIDE = 460


@pytest.fixture
def walk(desk: Desk, miriam: str, jobs: Jobs) -> Walkthrough:
    """A walkthrough at its third step."""
    del jobs
    return desk.begin(LOW_ALP, miriam).go_to("1")


def drawn(walk: Walkthrough) -> Chart:
    return chart(walk.pathway, walk.assessment, walk.at)


def shown(qtbot: QtBot, walk: Walkthrough, width: int) -> MapPanel:
    panel = MapPanel()
    qtbot.addWidget(panel)
    panel.resize(width, 480)
    panel.show()
    panel.show_chart(drawn(walk))
    return panel


@pytest.fixture
def panel(qtbot: QtBot, walk: Walkthrough) -> MapPanel:
    """The map of that walkthrough, with its ways out beside the steps."""
    return shown(qtbot, walk, WIDE)


@pytest.fixture
def view(panel: MapPanel) -> MapView:
    """The part of it that is drawn."""
    return panel.view


def looks(view: MapView) -> dict[str, str]:
    assert view.chart is not None
    return {view.chart.steps[item.box.step].id: item.box.look for item in view.boxes if item.box.kind == "step"}


def test_every_step_has_a_box_in_its_state(view: MapView) -> None:
    found = looks(view)
    assert found == {
        "flags": "done",
        "scope": "done",
        "1": "now",
        "2": "ahead",
        "3": "ahead",
        "5": "ahead",
        "4": "ahead",
    }


def test_a_closed_step_says_which_datum_closed_it(view: MapView, walk: Walkthrough) -> None:
    pregnant = walk.answer("pregnant", "yes", USER.name, walk.as_of)
    view.show_chart(drawn(pregnant))
    assert looks(view)["2"] == "closed"
    box = next(item.box for item in view.boxes if item.box.kind == "step" and item.box.step == 3)
    words = " ".join(line.text for line in box.words)
    assert words == "Baseline bloods Closed: the patient pregnant on 16-Mar-2026"
    assert box.about == "Closed: the patient pregnant (answered yes by Dr Ada Okafor on 16-Mar-2026)."


def test_the_way_as_it_stands_ends_in_its_outcome_and_cautions(view: MapView) -> None:
    ends = [item.box for item in view.boxes if item.box.kind == "end"]
    assert ends[0].name == "As it stands: Hypophosphatasia suspected"
    assert ends[1].look == "caution"


def test_the_arrow_keys_go_along_the_edges_and_enter_goes_to_the_answer(qtbot: QtBot, view: MapView) -> None:
    view.setFocus()
    assert view.place == (2, -1)
    journey = (
        (Qt.Key.Key_Up, (1, -1)), (Qt.Key.Key_Right, (1, 0)), (Qt.Key.Key_Right, (1, 0)), (Qt.Key.Key_Up, (1, -1)),
        (Qt.Key.Key_Right, (1, 0)), (Qt.Key.Key_Left, (1, -1)), (Qt.Key.Key_Left, (1, -1)), (Qt.Key.Key_Home, (0, -1)),
        (Qt.Key.Key_Up, (0, -1)), (Qt.Key.Key_Right, (0, -1)), (Qt.Key.Key_Down, (1, -1)), (Qt.Key.Key_End, (-1, -1)),
        (Qt.Key.Key_Down, (-1, -1)), (Qt.Key.Key_Up, (6, -1)), (Qt.Key.Key_Right, (6, 0)), (Qt.Key.Key_Down, (6, 1)),
    )  # fmt: skip
    for key, place in journey:
        QTest.keyClick(view, key)
        assert view.place == place
        assert view.current is not None
        assert view.current.current
        assert view.accessibleDescription().startswith(view.current.box.name)
    QTest.keyClick(view, Qt.Key.Key_Left)
    with qtbot.waitSignal(view.chosen) as chosen:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert chosen.args == ["4", ""]
    QTest.keyClick(view, Qt.Key.Key_End)
    with qtbot.waitSignal(view.chosen) as chosen:
        QTest.keyClick(view, Qt.Key.Key_Space)
    assert chosen.args == [OUTCOME, ""]


def test_enter_on_a_way_goes_to_the_question_that_decided_it(qtbot: QtBot, view: MapView, walk: Walkthrough) -> None:
    pregnant = walk.answer("pregnant", "yes", USER.name, walk.as_of)
    view.show_chart(drawn(pregnant))
    view.go((6, 0))
    with qtbot.waitSignal(view.chosen) as chosen:
        view.choose()
    assert chosen.args == ["scope", "pregnant"]
    view.go((1, -1))
    with qtbot.waitSignal(view.chosen) as chosen:
        view.choose()
    assert chosen.args == ["scope", "pregnant"]


def test_the_ring_of_the_keyboard_goes_with_the_focus(qtbot: QtBot, view: MapView) -> None:
    view.setFocus()
    qtbot.waitUntil(lambda: any(item.current for item in view.boxes))
    view.clearFocus()
    assert not any(item.current for item in view.boxes)


def test_a_click_on_a_box_chooses_it(qtbot: QtBot, view: MapView) -> None:
    item = view.boxes[0]
    view.ensureVisible(item)
    with qtbot.waitSignal(view.chosen) as chosen:
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=view.mapFromScene(item.boundingRect().center())
        )
    assert chosen.args == ["flags", view.chart.steps[0].question if view.chart else None]
    assert view.place == (0, -1)


def test_a_click_beside_the_boxes_chooses_nothing(qtbot: QtBot, view: MapView) -> None:
    with qtbot.assertNotEmitted(view.chosen):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(1, 1))


def test_zoom_by_keys_goes_in_steps_and_back_to_the_whole(view: MapView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.transform().m11() == pytest.approx(1.2)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.transform().m11() == pytest.approx(1.0)
    for _ in ZOOMS:
        view.zoom_out()
    assert view.transform().m11() == pytest.approx(ZOOMS[0])
    QTest.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    whole = view.transform().m11() * view.sceneRect().height()
    assert whole <= view.viewport().height() + 1 or view.transform().m11() == pytest.approx(SMALLEST)


def turn(view: MapView, by: int, held: Qt.KeyboardModifier) -> None:
    spot = QPointF(view.viewport().rect().center())
    buttons, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(spot, view.mapToGlobal(spot), QPoint(), QPoint(0, by), buttons, held, phase, False)  # noqa: FBT003
    QApplication.sendEvent(view.viewport(), event)


def test_the_wheel_zooms_with_ctrl_and_scrolls_without(view: MapView) -> None:
    view.verticalScrollBar().setValue(0)
    turn(view, 120, Qt.KeyboardModifier.ControlModifier)
    assert view.transform().m11() == pytest.approx(1.2)
    turn(view, -120, Qt.KeyboardModifier.ControlModifier)
    assert view.transform().m11() == pytest.approx(1.0)
    view.verticalScrollBar().setValue(0)
    turn(view, -120, Qt.KeyboardModifier.NoModifier)
    assert view.transform().m11() == pytest.approx(1.0)
    assert view.verticalScrollBar().value() > 0


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("width", [300, WIDE])
def test_every_word_stays_in_the_width_whatever_the_text_size(
    qtbot: QtBot, qapp: QApplication, walk: Walkthrough, scale: float, width: int
) -> None:
    style.apply(qapp, "light", scale)
    panel = shown(qtbot, walk, width)
    view = panel.view
    smallest = min(words.size for item in view.boxes for words in item.box.words)
    assert smallest >= 12 * scale
    for item in view.boxes:
        assert item.frame.right() <= view.viewport().width()
        for words in item.box.words:
            room = view._map._letters.measure(words.text, words.size, words.strong)  # noqa: SLF001 - as it is painted
            assert words.x + room <= item.frame.right() + 0.5
    style.apply(qapp, "light")


def test_a_narrow_map_keeps_the_trunk_and_the_keyboard_finds_no_ways_beside_it(qtbot: QtBot, walk: Walkthrough) -> None:
    panel = shown(qtbot, walk, 300)
    view = panel.view
    assert {item.box.kind for item in view.boxes} == {"step", "end"}
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.place == (2, -1)
    view.go((2, 1))
    assert view.current is not None
    assert (view.current.box.kind, view.current.box.step) == ("step", 2)


def test_the_map_follows_the_theme(view: MapView, qapp: QApplication) -> None:
    light, found = view.grab().toImage(), looks(view)
    style.apply(qapp, "dark")
    view.restyle()
    assert view.grab().toImage() != light
    style.apply(qapp, "light")
    assert looks(view) == found


def test_an_empty_map_takes_every_key(qtbot: QtBot, jobs: Jobs) -> None:
    del jobs
    view = MapView()
    qtbot.addWidget(view)
    with qtbot.assertNotEmitted(view.chosen):
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_Return, Qt.Key.Key_Plus, Qt.Key.Key_A):
            QTest.keyClick(view, key)


def test_the_panel_names_its_buttons(qtbot: QtBot, walk: Walkthrough) -> None:
    panel = shown(qtbot, walk, 300)
    names = [button.accessibleName() for button in panel.findChildren(IconButton)]
    assert [name.partition(" (")[0] for name in names] == [
        "Make the map smaller", "Make the map larger", "Show the whole map", "Show the map as a list",
    ]  # fmt: skip


def test_the_list_says_every_step_way_and_end_once(qtbot: QtBot, walk: Walkthrough) -> None:
    panel = shown(qtbot, walk, 300)
    of = drawn(walk)
    lines = [panel.list.item(row).text().strip() for row in range(panel.list.count())]
    assert len(lines) == sum(1 + len(step.ways) for step in of.steps) + len(of.ends)
    assert lines[0].startswith("Step 1 of 7: Referral criteria, done")
    assert any(
        line.startswith("Way out of “Outcome”: Hypophosphatasia suspected, taken as it stands") for line in lines
    )
    closed = next(line for line in lines if "ALP has not been measured, closed" in line)
    assert "ALP 24 U/L on 12-Mar-2026, Laboratory A (limits 30–130 U/L)" in closed
    interface = QAccessible.queryAccessibleInterface(panel.list)
    assert interface.text(QAccessible.Text.Name) == "Map of the pathway as a list"
    assert interface.childCount() == len(lines)


def test_list_and_drawing_stand_on_the_same_step(qtbot: QtBot, walk: Walkthrough) -> None:
    panel = shown(qtbot, walk, WIDE)
    assert panel.list.currentItem().text().startswith("Step 3 of 7")
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    assert panel.list.currentItem().text().startswith("Step 4 of 7")
    panel.listed.click()
    assert not panel.list.isHidden()
    assert panel.view.isHidden()
    QTest.keyClick(panel.list, Qt.Key.Key_Up)
    assert panel.view.place == (2, 5)
    with qtbot.waitSignal(panel.view.chosen) as chosen:
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert chosen.args[0] == "1"
    QTest.keyClick(panel.list, Qt.Key.Key_End)
    assert panel.view.place == (-1, -1)
    panel.listed.click()
    assert panel.list.isHidden()


def test_from_the_map_the_keyboard_comes_back_to_the_question_that_decided(
    qtbot: QtBot, desk: Desk, miriam: str, jobs: Jobs
) -> None:
    page = WalkthroughPage(desk, jobs)
    qtbot.addWidget(page)
    page.resize(1500, 900)
    page.begin(miriam, LOW_ALP)
    with qtbot.waitActive(page):
        page.show()
    page.answer("pregnant", "yes")
    page.go_to("flags")
    view = page.map.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_End)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Right):
        QTest.keyClick(view, key)
    assert view.current is not None
    assert view.current.box.about.endswith("(answered yes by Dr Ada Okafor on 16-Mar-2026).")
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert page.here == "scope"
    assert page.panel.in_hand == "pregnant"
    assert page.panel.isAncestorOf(page.focusWidget())
    qtbot.waitUntil(lambda: not jobs.working, timeout=20_000)
