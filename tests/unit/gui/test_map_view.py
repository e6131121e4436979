"""The map: every step with its state, the way taken, what is closed and why; by pointer and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from alpdesk.desk.desk import Desk
from alpdesk.gui import style
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.map_scene import SIDE_FROM, End
from alpdesk.gui.map_view import ZOOMS, MapPanel, MapView
from alpdesk.gui.widgets import IconButton
from alpdesk.pathways.walkthrough import Walkthrough
from tests.unit.gui.conftest import LOW_ALP, USER

ENDS = (End("As it stands"), End("Do not start it", caution=True))


@pytest.fixture
def walk(desk: Desk, miriam: str, jobs: Jobs) -> Walkthrough:
    """A walkthrough at its third step."""
    del jobs
    return desk.begin(LOW_ALP, miriam).go_to("1")


@pytest.fixture
def view(qtbot: QtBot, walk: Walkthrough) -> MapView:
    """The map of that walkthrough, 300 pixels wide."""
    view = MapView()
    qtbot.addWidget(view)
    view.resize(300, 420)
    view.show()
    view.show_way(walk.steps, ENDS)
    return view


def looks(view: MapView) -> dict[str, str]:
    return {box.step: box.look for box in view._map.boxes}  # noqa: SLF001 - what is painted has no other door


def test_every_step_has_a_box_in_its_state(view: MapView) -> None:
    drawn = looks(view)
    assert drawn["flags"] == "done"
    assert drawn["1"] == "now"
    assert drawn["2"] == "ahead"
    assert set(drawn) == {step.id for step in view.steps}


def test_a_closed_step_says_which_datum_closed_it(view: MapView, walk: Walkthrough) -> None:
    not_low = walk.answer("pregnant", "yes", USER.name, walk.as_of)
    view.show_way(not_low.steps, ENDS)
    number = [step.id for step in view.steps].index("2")
    assert looks(view)["2"] == "closed"
    assert not_low.steps[number].reason
    assert not_low.steps[number].reason in view.describe(number)
    assert "closed" in view.describe(number)


def test_the_way_taken_is_told_with_its_outcome(view: MapView, walk: Walkthrough) -> None:
    view.show_way(walk.go_to("4").steps, ENDS)
    last = len(view.steps) - 1
    assert "Way taken: " in view.describe(last)
    assert "Hypophosphatasia suspected" in view.describe(last)


def test_arrow_keys_move_and_enter_chooses(qtbot: QtBot, view: MapView) -> None:
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert view.current == "scope"
    assert view.accessibleDescription().startswith("Step 2 of 7: ")
    with qtbot.waitSignal(view.step_chosen) as chosen:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert chosen.args == ["scope"]
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert view.current == "flags"
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.current == "4"


def test_a_click_on_a_step_chooses_it(qtbot: QtBot, view: MapView) -> None:
    box = view._map.boxes[0]  # noqa: SLF001 - where to click
    view.ensureVisible(box)
    spot = view.mapFromScene(box.mapToScene(box.boundingRect().center()))
    with qtbot.waitSignal(view.step_chosen) as chosen:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert chosen.args == ["flags"]


def test_zoom_by_keys_goes_in_steps_and_back_to_the_whole(view: MapView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.transform().m11() == pytest.approx(1.2)
    QTest.keyClick(view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert view.transform().m11() == pytest.approx(1.0)
    for _ in ZOOMS:
        view.zoom_out()
    assert view.transform().m11() == pytest.approx(ZOOMS[0])
    QTest.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    shown = view.transform().m11() * view.sceneRect().height()
    assert shown <= view.viewport().height() + 1 or view.transform().m11() == pytest.approx(0.35)


def test_a_narrow_map_keeps_every_word_inside_its_width(view: MapView) -> None:
    for box in view._map.boxes:  # noqa: SLF001 - the painted boxes
        assert box.sceneBoundingRect().right() <= view.viewport().width() + 5
    assert view.sceneRect().width() <= view.viewport().width()


def test_a_wide_map_puts_exits_beside_their_step(qtbot: QtBot, view: MapView) -> None:
    before = view.sceneRect().height()
    view.resize(int(SIDE_FROM) + 60, 420)
    qtbot.waitUntil(lambda: view.viewport().width() >= SIDE_FROM)
    items = [item for item in view.scene().items() if getattr(item, "look", "") in {"exit", "taken"}]
    assert len(items) == sum(len(step.exits) for step in view.steps if step.state != "closed")
    assert view.sceneRect().height() != before


def test_the_map_follows_the_theme(view: MapView, walk: Walkthrough, qapp: QApplication) -> None:
    light = view.grab().toImage()
    style.apply(qapp, "dark")
    view.restyle()
    assert view.grab().toImage() != light
    style.apply(qapp, "light")
    assert looks(view) == {step.id: step.state for step in walk.steps}


def test_the_panel_names_its_buttons(qtbot: QtBot, jobs: Jobs) -> None:
    del jobs
    panel = MapPanel()
    qtbot.addWidget(panel)
    names = {button.accessibleName() for button in panel.findChildren(IconButton)}
    assert {"Make the map smaller", "Make the map larger", "Show the whole map"} <= names
