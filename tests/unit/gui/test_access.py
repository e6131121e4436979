"""Everybody can use it: the keyboard is seen, words are read aloud, colours hold, nothing moves by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from functools import partial

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QAbstractAnimation, QSize, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from alpdesk.gui import style
from alpdesk.gui.columns import area, stacked
from alpdesk.gui.fields import Field, PassphraseField, line, lines
from alpdesk.gui.messages import MessageBar, Toast, announce
from alpdesk.gui.rail import Rail
from alpdesk.gui.segments import Segments
from alpdesk.gui.spoken_roles import call_picture
from alpdesk.gui.status_bar import StatusBar
from alpdesk.gui.style_sheet import _SHEET
from alpdesk.gui.trace_view import TraceHead
from alpdesk.gui.unlock_pages import Choice
from alpdesk.gui.widgets import Button, IconButton
from alpdesk.plots import Theme
from alpdesk.settings import GROUNDS, SOFT, THEMES, ThemeName, contrast, tokens
from tests.access_checks import badly_walked, nameless

RING = 3.0
"""The least contrast between how a place looks without the keyboard and with it (WCAG 2.2, 1.4.11 and 2.4.13)."""


@pytest.fixture
def gallery(qtbot: QtBot, qapp: QApplication) -> Iterator[QWidget]:
    """One control of every kind that the program has, one below the other."""
    style.apply(qapp)
    page = QWidget()
    page.setObjectName("page")
    page.setLayout(QVBoxLayout())
    qtbot.addWidget(page)
    yield page
    style.apply(qapp)


def kinds() -> dict[str, QWidget]:
    """The controls by what they are."""
    box = QComboBox()
    box.addItems(["one", "two"])
    made: dict[str, QWidget] = {
        "button": Button("Cancel"), "primary": Button("Save", "check", primary=True), "link": Button("More", link=True),
        "icon": IconButton("pencil", "Edit"), "choice": Choice("star", "Open", "A clinic."), "tick": QCheckBox("Tick"),
        "radio": QRadioButton("Radio"), "line": QLineEdit("words"), "lines": lines("words"), "list to open": box,
        "head": TraceHead("Why"),
    }  # fmt: skip
    for name in ("chip", "tab"):
        made[name] = QPushButton(name)
        made[name].setObjectName(name)
    return made


def look(part: QWidget) -> QImage:
    """A control as it is painted, with what is around it."""
    return part.window().grab(part.geometry().adjusted(-3, -3, 3, 3)).toImage()


def changed(before: QImage, after: QImage) -> int:
    """How many points of two pictures stand out from each other."""
    across, down = before.width(), before.height()
    pairs = (
        (before.pixelColor(x, y).name(), after.pixelColor(x, y).name()) for x in range(across) for y in range(down)
    )
    return sum(one != other and contrast(one, other) >= RING for one, other in pairs)


@pytest.mark.parametrize("theme", THEMES)
def test_every_kind_of_control_shows_plainly_that_it_has_the_keyboard(
    gallery: QWidget, qapp: QApplication, theme: ThemeName
) -> None:
    style.apply(qapp, theme)
    made, away, layout = kinds(), QPushButton("elsewhere"), gallery.layout()
    assert layout is not None
    for part in (away, *made.values()):
        layout.addWidget(part)
    gallery.resize(360, 800)
    gallery.show()
    gallery.activateWindow()
    qapp.processEvents()
    qapp.setCursorFlashTime(0)
    dim: dict[str, int] = {}
    for name, part in made.items():
        away.setFocus()
        before = look(part)
        part.setFocus(Qt.FocusReason.TabFocusReason)
        assert part.hasFocus(), name
        seen = changed(before, look(part))
        if seen < 2 * part.width():
            dim[name] = seen
    assert dim == {}


@pytest.mark.parametrize("theme", THEMES)
def test_the_rail_and_the_toast_show_the_keyboard_on_their_dark_grounds(theme: ThemeName) -> None:
    colours = tokens(theme)
    for ground in ("rail", "rail_on"):
        assert contrast(colours["rail_text"], colours[ground]) >= RING
    assert contrast(colours["card"], colours["text"]) >= RING
    for ground in (*GROUNDS, *(f"{one}_soft" for one in SOFT)):
        assert contrast(colours["focus"], colours[ground]) >= RING


def blocks() -> dict[str, dict[str, str]]:
    """The rules of the style sheet: for each selector its colours by property, as names of tokens."""
    found: dict[str, dict[str, str]] = {}
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", re.sub(r"\$\{\w+\}", "0", _SHEET.template)):
        colours = dict(re.findall(r"(?<![\w-])(color|background): \$(\w+)", body))
        for selector in selectors.split(","):
            found.setdefault(selector.strip(), {}).update(colours)
    return found


def pairs() -> Iterator[tuple[str, str, str]]:
    """Each selector with the ink and the ground that it comes to, its own or those of what it stands in or is."""
    rules = blocks()
    for selector, named in rules.items():
        above = selector.split(" ")[0]
        bare = re.sub(r":(hover|focus|pressed|checked|disabled|read-only)$", "", selector)
        ink = named.get("color") or rules.get(bare, {}).get("color") or INK_WITHIN.get(above, "text")
        around = rules.get(above, {}).get("background", "card")
        ground = named.get("background") or rules.get(bare, {}).get("background") or around
        if named and selector not in WORDLESS and "::" not in selector:
            yield selector, ink, ground


INK_WITHIN = {"#rail": "rail_text", "#toast": "card"}
"""Grounds whose words have another ink than the body's."""
WORDLESS = ("#rule",)


@pytest.mark.parametrize("theme", THEMES)
def test_every_ink_of_the_style_sheet_can_be_read_on_its_ground(theme: ThemeName) -> None:
    colours = tokens(theme)
    assert len(list(pairs())) > 60
    faint = [
        f"{one}: {ink} on {ground}" for one, ink, ground in pairs() if contrast(colours[ink], colours[ground]) < 4.5
    ]
    assert faint == []


@pytest.mark.parametrize("theme", THEMES)
def test_the_words_and_marks_of_a_plot_can_be_seen_on_it(theme: ThemeName) -> None:
    plot = Theme.of(tokens(theme))
    names = {one.name for one in fields(plot)}
    assert {"card", "band", "window_watch", "drug_fill"} <= names
    for ink in ("text", "text_muted", "low", "high", "critical", "event", "drug", "today"):
        assert contrast(getattr(plot, ink), plot.card) >= 4.5, ink
    for ink, ground in (("band_text", "band"), ("watch_text", "window_watch"), ("drug", "drug_fill")):
        assert contrast(getattr(plot, ink), getattr(plot, ground)) >= 4.5, (ink, ground)
    for mark in ("line", "low", "high", "critical", "today", "event"):
        for ground in ("card", "band"):
            assert contrast(getattr(plot, mark), getattr(plot, ground)) >= 3, (mark, ground)


def test_nothing_moves_by_itself(gallery: QWidget, qapp: QApplication) -> None:
    box, layout = QComboBox(), gallery.layout()
    box.addItems(["one", "two"])
    assert layout is not None
    layout.addWidget(box)
    gallery.show()
    assert qapp.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, box) == 0
    for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_FadeTooltip):
        assert not QApplication.isEffectEnabled(effect)
    box.showPopup()
    running = QAbstractAnimation.State.Running
    assert [one for one in qapp.findChildren(QAbstractAnimation) if one.state() == running] == []
    box.hidePopup()


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """What a screen reader is given to say, and whether at once."""
    said: list[tuple[str, bool]] = []

    class Reader(QAccessible):
        @staticmethod
        def updateAccessibility(event: QtGui.QAccessibleEvent) -> None:  # noqa: N802 - Qt's name
            assert isinstance(event, QtGui.QAccessibleAnnouncementEvent)
            said.append((event.message(), event.politeness() == QAccessible.AnnouncementPoliteness.Assertive))

    monkeypatch.setattr(QtGui, "QAccessible", Reader)
    return said


def test_saves_and_faults_are_read_aloud(gallery: QWidget, heard: list[tuple[str, bool]]) -> None:
    status, field, message = StatusBar(), Field("Date", line()), MessageBar()
    status.say_saved("14:32")
    status.say_busy()
    status.say_saved("14:33")
    field.fault("Write the year with four digits.")
    field.fault("Write the year with four digits.")
    message.say("The disk is full.")
    Toast(gallery).say("Result saved")
    assert heard == [
        ("All changes saved", False),
        ("Write the year with four digits.", True),
        ("The disk is full.", True),
        ("Result saved", False),
    ]


def seen_whole(part: QWidget) -> bool:
    return part.visibleRegion().boundingRect() == part.rect()


def test_what_has_the_keyboard_is_scrolled_into_view(gallery: QWidget, qtbot: QtBot) -> None:
    buttons = [Button(f"{number}") for number in range(40)]
    outside, layout = Button("outside"), gallery.layout()
    assert layout is not None
    layout.addWidget(area(stacked(*buttons)))
    layout.addWidget(outside)
    gallery.resize(QSize(300, 300))
    gallery.show()
    gallery.activateWindow()
    outside.setFocus()
    for far in (buttons[-1], buttons[0]):
        far.setFocus(Qt.FocusReason.ShortcutFocusReason)
        qtbot.waitUntil(partial(seen_whole, far), timeout=5_000)
        outside.setFocus()


def test_a_part_that_paints_itself_is_called_a_picture(gallery: QWidget) -> None:
    class Drawing(QWidget):
        pass

    drawing, layout = Drawing(), gallery.layout()
    drawing.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    call_picture(drawing)
    drawing.setAccessibleName("Trend of ALP")
    assert layout is not None
    layout.addWidget(drawing)
    seen = QAccessible.queryAccessibleInterface(drawing)
    assert (seen.role(), seen.text(QAccessible.Text.Name)) == (QAccessible.Role.Graphic, "Trend of ALP")
    announce(drawing, "nobody listens")


def test_the_walk_finds_a_trap_a_step_back_and_a_control_without_a_name(gallery: QWidget) -> None:
    first, second, third, field = QPushButton("1"), QPushButton("2"), QPushButton("3"), QLineEdit()
    layout = gallery.layout()
    assert layout is not None
    for part in (first, second, third, field):
        layout.addWidget(part)
    gallery.show()
    assert list(nameless(gallery)) == ["no name for a screen reader: QLineEdit in QWidget"]
    assert list(badly_walked(gallery)) == []
    QWidget.setTabOrder(first, third)
    QWidget.setTabOrder(third, second)
    QWidget.setTabOrder(second, field)
    (line_,) = badly_walked(gallery)
    assert line_.startswith("Tab goes back from QPushButton")
    trap = lines("words")
    trap.setTabChangesFocus(False)
    layout.addWidget(trap)
    assert "Tab does not leave it" in "".join(badly_walked(gallery))


def test_every_segment_and_place_of_the_rail_can_be_reached(gallery: QWidget) -> None:
    layout = gallery.layout()
    assert layout is not None
    for part in (Rail(), Segments([("en", "English"), ("de", "Deutsch")], "Language"), PassphraseField()):
        layout.addWidget(part)
    gallery.resize(500, 900)
    gallery.show()
    assert (list(nameless(gallery)), list(badly_walked(gallery))) == ([], [])
