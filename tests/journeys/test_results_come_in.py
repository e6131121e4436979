"""With the keyboard alone: a file of two people is stored, one of them waits, is linked, and all of it is undone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from alpdesk.gui import style
from tests.journeys.clinician import LONG, TODAY, Clinician
from tests.journeys.interrupted import FAMILY, PATHWAY

CTRL = Qt.KeyboardModifier.ControlModifier
MESSAGES = """\
MSH|^~\\&|LIS|Northgate Pathology|||202603201200||ORU^R01|M1|P|2.5
PID|1||9991234578^^^NHS||Hartley^Miriam||19680203|F
OBR|1||F1|LFT|||202603200815
OBX|1|NM|6768-6^ALP^LN||22|U/L|30-130|L|||F
MSH|^~\\&|LIS|Northgate Pathology|||202603201200||ORU^R01|M2|P|2.5
PID|1||P901^^^LOCAL||Quist^Anna||19550110|F
OBR|1||F2|LFT|||202603200830
OBX|1|NM|6768-6^ALP^LN||61|U/L|30-130||||F
OBX|2|NM|2951-2^Sodium^LN||140|mmol/L|135-145||||F
"""
"""Invented; the birth date of the first has its digits exchanged."""


class Keys(Clinician):
    """A clinician who uses no mouse."""

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(self.at(), key, modifier)

    def types(self, text: str) -> None:
        """Type where the keyboard is."""
        QTest.keyClicks(self.at(), text)

    def at(self) -> QWidget:
        """Where the keyboard is."""
        return QApplication.focusWidget() or self.window

    def waits(self) -> None:
        """Until nothing runs, and what that brought is on screen."""
        self.rests()
        self.bot.wait(30)

    def asks_for(self, action: str) -> None:
        """The search over everything, and the first that it finds."""
        before = self.window.palette_popup
        self.press(Qt.Key.Key_K, CTRL)
        self.bot.waitUntil(lambda: self.window.palette_popup is not before, timeout=LONG)
        popup = self.window.palette_popup
        assert popup is not None
        QTest.keyClicks(popup.search, action)
        QTest.keyClick(popup.search, Qt.Key.Key_Return)
        self.returns()

    def returns(self) -> None:
        """What a desktop does when a popup or a form has closed: the window has the keyboard again."""
        self.window.activateWindow()
        self.bot.waitUntil(self.window.isActiveWindow, timeout=LONG)
        self.waits()


@pytest.fixture
def ada(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Keys]:
    """A clinic with Miriam, whose one low ALP was closed on; nine days later."""
    style.apply(qapp)
    first = Clinician(qtbot, tmp_path)
    first.creates_a_clinic()
    first.adds_a_patient(FAMILY, "Miriam", "female", "02-Mar-1968")
    first.notes_a_problem("Osteoporosis", "2024-10-10")
    first.notes_a_medicine("alendronic acid", "planned")
    first.types_a_result("alp", "24 U/L", "2026-03-12", "30", "130")
    first.walks(PATHWAY, {"pregnant": "no"})
    first.accepts_the_outcome()
    first.rests()
    first.goes_home()
    ada = Keys(qtbot, tmp_path, TODAY + timedelta(days=9))
    ada.unlocks(tmp_path / "clinic")
    ada.returns()
    yield ada
    ada.goes_home()


def shown(widget: QWidget) -> str:
    """What stands on it, without what keeps words together."""
    text = " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())
    return text.replace("\u00a0", " ").replace("\u2011", "-").replace("\u2060", "")


def test_given_a_file_when_it_is_stored_settled_and_undone_then_the_outcome_follows_and_nothing_is_left(
    ada: Keys, tmp_path: Path
) -> None:
    path = tmp_path / "northlab.hl7"
    path.write_text(MESSAGES.replace("\n", "\r"), encoding="utf-8")
    the_file_is_read_and_one_person_settled(ada, path)
    what_is_certain_is_stored_and_the_rest_waits(ada)
    the_waiting_result_is_linked_and_changes_an_outcome(ada)
    the_import_is_undone(ada)


def the_file_is_read_and_one_person_settled(ada: Keys, path: Path) -> None:
    ada.press(Qt.Key.Key_I, CTRL)
    page = ada.window.pages.bring
    page._choose = lambda _parent: [str(path)]  # noqa: SLF001 - the file dialog alone is stood in for
    ada.press(Qt.Key.Key_O, CTRL)
    ada.waits()
    assert page.preview is not None
    assert [(one.patient.family, one.certainty) for one in page.preview.people] == [
        ("Hartley", "possible"),
        ("Quist", "none"),
    ]
    assert "The birth dates differ: 03-Feb-1968 in the file, 02-Mar-1968 in the record." in shown(page)
    ada.press(Qt.Key.Key_Down)
    ada.press(Qt.Key.Key_Return)
    assert ada.at() is page.shown.people.person.search
    ada.press(Qt.Key.Key_Tab)
    ada.press(Qt.Key.Key_Return)
    ada.waits()
    assert page.store.text() == "Store 1 result, add 1 patient"
    ada.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert page.shown.rows.table.hasFocus()


def what_is_certain_is_stored_and_the_rest_waits(ada: Keys) -> None:
    ada.press(Qt.Key.Key_Return, CTRL)
    ada.waits()
    assert ada.window.toast.text == "1 result stored; 1 row in the quarantine"
    assert ada.window.desk.patients("Quist").total == 1
    assert ada.window.rail.buttons["quarantine"].accessibleName() == "Quarantine, 1 to look at"


def the_waiting_result_is_linked_and_changes_an_outcome(ada: Keys) -> None:
    ada.press(Qt.Key.Key_6, CTRL)
    ada.waits()
    page = ada.window.pages.quarantine
    ada.bot.waitUntil(lambda: ada.at() is page.table and page.model.rowCount() == 1, timeout=LONG)
    ada.press(Qt.Key.Key_Return)
    assert ada.at() is page.panel.person.links[0]
    ada.press(Qt.Key.Key_Return)
    ada.waits()
    assert "Nothing waits." in shown(page)
    assert ada.window.rail.buttons["changes"].accessibleName() == "Outcomes, 1 to look at"
    ada.asks_for(FAMILY)
    record = ada.window.pages.record
    assert record.change.isVisible()
    assert "because" in shown(record.change)
    assert "ALP" in shown(record.change)


def the_import_is_undone(ada: Keys) -> None:
    ada.asks_for("imports so far")
    page = ada.window.pages.imports
    assert page.table.hasFocus()
    for _ in range(3):
        ada.press(Qt.Key.Key_Tab)
    assert page.undo.hasFocus()
    ada.press(Qt.Key.Key_Return)
    ada.bot.waitUntil(lambda: page.dialog is not None and page.dialog.isVisible(), timeout=LONG)
    assert page.dialog is not None
    ada.bot.waitUntil(page.dialog.isActiveWindow, timeout=LONG)
    ada.types("sent by mistake")
    ada.press(Qt.Key.Key_Return, CTRL)
    ada.waits()
    ada.bot.waitUntil(lambda: not page.undo.isEnabled(), timeout=LONG)
    desk = ada.window.desk
    assert ada.window.rail.buttons["changes"].accessibleName() == "Outcomes, none to look at"
    (found,) = desk.patients(FAMILY).rows
    (anna,) = desk.patients("Quist").rows
    assert [str(one.quantity) for one in desk.record(found.id).results] == ["24 U/L"]
    assert desk.record(anna.id).results == ()
    assert "undone by Dr Ada Okafor: sent by mistake" in shown(page)
