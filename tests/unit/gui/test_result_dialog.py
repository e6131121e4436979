"""The form for a result: what it says while one types, what it asks, what it refuses, and what it records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from alpdesk.clinical.dates import When
from alpdesk.clinical.results import Result
from alpdesk.desk.desk import Desk
from alpdesk.gui import style
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.result_dialog import ResultDialog

Show = Callable[..., ResultDialog]


@pytest.fixture
def said() -> list[str]:
    """What the window heard of results saved."""
    return []


@pytest.fixture
def show(qtbot: QtBot, desk: Desk, jobs: Jobs, said: list[str]) -> Show:
    """Opens the form for a patient."""

    def shown(patient_id: str, old: Result | None = None, analyte: str = "alp") -> ResultDialog:
        record = desk.record(patient_id)
        dialog = ResultDialog(desk, jobs, record, lambda _id, words: said.append(words), analyte=analyte, old=old)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return shown


def fill(dialog: ResultDialog, value: str, day: str = "2026-03-14", laboratory: str = "Laboratory A") -> None:
    dialog.value.editor.setText(value)
    dialog.taken.editor.setText(day)
    dialog.laboratory.editor.setText(laboratory)


def last(desk: Desk, patient_id: str) -> Result:
    return desk.record(patient_id).results[-1]


def test_what_was_understood_is_said_below_the_value(show: Show, miriam: str) -> None:
    dialog = show(miriam)

    dialog.value.editor.setText("0.45 ukat/l")
    assert dialog.value.message == "= ALP 0.45 µkat/L = 27 U/L"
    dialog.value.editor.setText("<20 U/L")
    assert dialog.value.message == "= ALP <20 U/L"


def test_a_missing_unit_is_asked_for_and_none_is_assumed(show: Show, desk: Desk, miriam: str) -> None:
    dialog = show(miriam)
    fill(dialog, "24")
    assert "Give the unit of ALP" in dialog.value.message

    dialog.save.click()
    assert "Give the unit of ALP" in dialog.fault.text()
    assert len(desk.record(miriam).results) == 6

    dialog.unit.editor.setCurrentIndex(dialog.unit.editor.findData("U/L"))
    assert dialog.value.message == "= ALP 24 U/L"


@pytest.mark.parametrize("typed", ["abc", "-5 U/L", "0 U/L", "1,234 U/L", "1e9 U/L", "24 mmol/L", "999999999 U/L"])
def test_an_impossible_value_is_refused_in_a_sentence_and_stays_on_screen(
    show: Show, desk: Desk, miriam: str, typed: str
) -> None:
    dialog = show(miriam)
    fill(dialog, typed)
    dialog.save.click()

    assert dialog.value.message.endswith(".")
    assert dialog.fault.text() == dialog.value.message
    assert dialog.value.editor.text() == typed
    assert len(desk.record(miriam).results) == 6


def test_an_implausible_value_is_a_question_with_answers(show: Show, qtbot: QtBot, desk: Desk, miriam: str) -> None:
    dialog = show(miriam)
    fill(dialog, "0.45 U/L")
    assert "implausible" in dialog.value.message
    dialog.save.click()
    assert "Answer the question" in dialog.fault.text()

    dialog.use_meant.click()
    assert dialog.value.editor.text() == "0.45 µkat/L"
    dialog.save.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert str(last(desk, miriam).quantity) == "0.45 µkat/L"


def test_an_implausible_value_can_be_confirmed(show: Show, qtbot: QtBot, desk: Desk, miriam: str) -> None:
    dialog = show(miriam)
    fill(dialog, "6 U/L")
    dialog.as_typed.click()
    assert dialog.value.message.endswith("confirmed")

    dialog.save.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert str(last(desk, miriam).quantity) == "6 U/L"


def test_a_confirmation_counts_for_no_other_value(show: Show, miriam: str) -> None:
    dialog = show(miriam)
    fill(dialog, "6 U/L")
    dialog.as_typed.click()
    dialog.value.editor.setText("7 U/L")

    assert "implausible" in dialog.value.message


def test_a_result_is_recorded_as_typed(show: Show, qtbot: QtBot, desk: Desk, miriam: str, said: list[str]) -> None:
    dialog = show(miriam, analyte="ggt")
    fill(dialog, "28 U/L", "12 mar 2026")
    dialog.low.editor.setText("")
    dialog.high.editor.setText("60")
    dialog.suspect.editor.setText("haemolysed")
    dialog.note.editor.setText("fasting")
    dialog.save.click()
    qtbot.waitUntil(lambda: bool(said))
    kept = last(desk, miriam)

    assert (kept.analyte, str(kept.quantity), kept.taken.text) == ("ggt", "28 U/L", "2026-03-12")
    assert (str(kept.limits), kept.laboratory) == ("≤ 60 U/L", "Laboratory A")
    assert (kept.suspect, kept.note, kept.value_text) == ("haemolysed", "fasting", "28 U/L")


@pytest.mark.parametrize(
    ("day", "sentence"),
    [
        ("", "Give the date"),
        ("12/03/98", "four digits"),
        ("2027-01-01", "lies in the future"),
        ("1960-01-01", "before the patient’s birth"),
        ("31 feb 2026", "not a date in the calendar"),
    ],
)
def test_an_impossible_date_is_refused_and_nothing_typed_is_lost(
    show: Show, qtbot: QtBot, desk: Desk, miriam: str, day: str, sentence: str
) -> None:
    dialog = show(miriam)
    fill(dialog, "24 U/L", day)
    dialog.save.click()
    qtbot.waitUntil(lambda: sentence in dialog.fault.text())

    assert (dialog.value.editor.text(), dialog.taken.editor.text()) == ("24 U/L", day)
    assert dialog.save.isEnabled()
    assert len(desk.record(miriam).results) == 6


def test_crossed_limits_are_refused(show: Show, miriam: str) -> None:
    dialog = show(miriam)
    fill(dialog, "24 U/L")
    dialog.low.editor.setText("130")
    dialog.high.editor.setText("30")
    dialog.save.click()

    assert "lies above the upper limit" in dialog.fault.text()


def test_the_limits_of_the_laboratory_are_offered_with_their_report(show: Show, miriam: str) -> None:
    dialog = show(miriam)
    dialog.laboratory.editor.setText("Laboratory A")
    assert (dialog.low.editor.text(), dialog.high.editor.text()) == ("30 U/L", "130 U/L")
    assert "12-Mar-2026" in dialog.low.message

    dialog.laboratory.editor.setText("Laboratory AB")
    assert (dialog.low.editor.text(), dialog.high.editor.text()) == ("", "")


def test_limits_that_were_typed_are_not_replaced(show: Show, miriam: str) -> None:
    dialog = show(miriam)
    dialog.high.editor.setText("120")
    dialog.laboratory.editor.setText("Laboratory A")
    assert (dialog.low.editor.text(), dialog.high.editor.text()) == ("", "120")


def test_the_same_specimen_is_asked_about_once(show: Show, qtbot: QtBot, desk: Desk, miriam: str) -> None:
    dialog = show(miriam)
    fill(dialog, "42 U/L", "2026-03-12")
    dialog.save.click()
    assert "Save once more" in dialog.fault.text()
    assert len(desk.record(miriam).results) == 6

    dialog.save.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert len(desk.record(miriam).results) == 7


def test_the_next_result_follows_with_date_and_laboratory_kept(
    show: Show, qtbot: QtBot, desk: Desk, miriam: str, said: list[str]
) -> None:
    dialog = show(miriam)
    fill(dialog, "24 U/L")
    dialog.another.click()
    qtbot.waitUntil(lambda: len(said) == 1)
    assert (dialog.isVisible(), dialog.value.editor.text()) == (True, "")
    assert (dialog.taken.editor.text(), dialog.laboratory.editor.text()) == ("2026-03-14", "Laboratory A")

    dialog.analyte.editor.setCurrentIndex(dialog.analyte.editor.findData("alt"))
    dialog.value.editor.setText("22 U/L")
    dialog.save.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert [(one.analyte, str(one.quantity)) for one in desk.record(miriam).results[-2:]] == [
        ("alp", "24 U/L"),
        ("alt", "22 U/L"),
    ]


def test_a_failed_save_and_add_another_does_not_turn_save_into_it(show: Show, qtbot: QtBot, miriam: str) -> None:
    dialog = show(miriam)
    fill(dialog, "24 U/L", "2027-01-01")
    dialog.another.click()
    qtbot.waitUntil(lambda: "future" in dialog.fault.text())
    dialog.taken.editor.setText("2026-03-14")
    dialog.save.click()

    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_a_correction_needs_a_reason_and_keeps_what_was_not_touched(
    show: Show, qtbot: QtBot, desk: Desk, miriam: str
) -> None:
    first = desk.record(miriam).results[0]
    old = replace(first, taken=When.parse("2026-03-13T08:40"), method="IFCC", suspect="haemolysed", identifier="A-1")
    desk.record_results(miriam, (replace(old, id=""),))
    dialog = show(miriam, last(desk, miriam))
    assert not dialog.analyte.isEnabled()
    dialog.value.editor.setText("34 U/L")
    dialog.save.click()
    qtbot.waitUntil(lambda: "Give a reason" in dialog.fault.text())

    dialog.reason.editor.setText("misread")
    dialog.save.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    kept = last(desk, miriam)
    assert (str(kept.quantity), kept.status) == ("34 U/L", "corrected")
    assert (kept.taken.text, kept.method, kept.suspect) == ("2026-03-13T08:40", "IFCC", "haemolysed")
    assert (kept.identifier, kept.code, kept.limits) == ("A-1", old.code, old.limits)


def test_leaving_with_something_typed_asks_first(show: Show, miriam: str) -> None:
    dialog = show(miriam)
    QTest.keyClicks(dialog.value.editor, "24")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()

    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_an_untouched_form_closes_at_once(show: Show, miriam: str) -> None:
    dialog = show(miriam)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_keyboard_alone_records_a_result(show: Show, qtbot: QtBot, desk: Desk, miriam: str) -> None:
    dialog = show(miriam)
    QTest.keyClicks(dialog.value.editor, "24 U/L")
    QTest.keyClicks(dialog.taken.editor, "14 mar 2026")
    QTest.keyClick(dialog.taken.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: len(desk.record(miriam).results) == 7)


def test_every_field_has_a_name(show: Show, miriam: str) -> None:
    dialog = show(miriam)
    reachable = [
        one for one in dialog.findChildren(QWidget) if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]

    for part in reachable:
        face = QAccessible.queryAccessibleInterface(part)
        assert face is not None
        assert face.text(QAccessible.Text.Name), part


@pytest.mark.parametrize(("theme", "scale"), [("light", 1.0), ("dark", 1.5)])
def test_the_form_stays_inside_a_small_window_below_the_banner(
    qapp: QApplication, qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str, theme: str, scale: float
) -> None:
    style.apply(qapp, "dark" if theme == "dark" else "light", scale)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 768)
    banner = QWidget(window)
    banner.setGeometry(0, 50, 1024, 60)
    window.show()
    dialog = ResultDialog(desk, jobs, desk.record(miriam), lambda _id, _words: None, window)
    dialog.place_below(banner)
    dialog.show()

    qtbot.waitUntil(lambda: dialog.geometry().top() >= 110)
    assert dialog.geometry().bottom() <= 768
    assert dialog.width() <= 1024


def test_a_filled_form_begins_with_today_and_with_unit_and_laboratory_of_the_latest_result(
    qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str
) -> None:
    dialog = ResultDialog(desk, jobs, desk.record(miriam), lambda _id, _words: None, fill=True)
    qtbot.addWidget(dialog)
    assert dialog.taken.when == When.on(desk.today())
    assert (dialog.unit.editor.currentData(), dialog.laboratory.editor.text()) == ("U/L", "Laboratory A")
    assert (dialog.low.editor.text(), dialog.high.editor.text()) == ("30 U/L", "130 U/L")
    dialog.value.editor.setText("0.45")
    assert dialog.as_typed.isVisibleTo(dialog)
    dialog.analyte.editor.setCurrentIndex(dialog.analyte.editor.findData("plp"))
    assert dialog.unit.editor.currentData() == "nmol/L"
    dialog.analyte.editor.setCurrentIndex(dialog.analyte.editor.findData("ggt"))
    assert dialog.unit.editor.currentData() == ""
