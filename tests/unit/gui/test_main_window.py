"""The window of the open clinic: its pages, its messages, its search, and that everybody can use it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from alpdesk.clinical.dates import When
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Answer, Patient, Procedure
from alpdesk.desk.desk import Desk
from alpdesk.gui import style
from alpdesk.gui.clinic_dialog import ClinicDialog
from alpdesk.gui.entry_dialog import ReasonDialog
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.letterhead_panel import LetterheadPanel
from alpdesk.gui.looks import Looks
from alpdesk.gui.main_window import MainWindow
from alpdesk.gui.patient_dialog import PatientDialog
from alpdesk.gui.result_dialog import ResultDialog
from alpdesk.gui.strips import INVENTED
from alpdesk.gui.widgets import PlainLabel
from tests.access_checks import faults as walked
from tests.unit.gui.conftest import LOW_ALP, TODAY, USER

LONG = 30_000
SETTLED_MS = 400
TYPED_IN = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView)


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str) -> MainWindow:
    """The window on a clinic with one patient."""
    assert miriam
    window = MainWindow(desk, jobs)
    qtbot.addWidget(window, before_close_func=MainWindow.stop)
    window.show()
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    return window


def controls(widget: QWidget) -> list[QWidget]:
    """Everything visible that takes keyboard or mouse."""
    found = [one for kind in TYPED_IN for one in widget.findChildren(kind)]
    return [one for one in found if one.isVisible() and one.isEnabled() and not one.objectName().startswith("qt_")]


def nameless(widget: QWidget) -> list[str]:
    """Controls that a screen reader could not name."""
    silent = []
    for one in controls(widget):
        interface = QAccessible.queryAccessibleInterface(one)
        if interface is not None and not interface.text(QAccessible.Text.Name):
            silent.append(f"{type(one).__name__} {one.objectName()}")
    return silent


def too_small(widget: QWidget) -> list[str]:
    """Buttons that a finger or a trembling hand would miss."""
    return [
        f"{one.accessibleName() or one.text()} {one.width()}x{one.height()}"
        for one in widget.findChildren(QAbstractButton)
        if one.isVisible() and min(one.width(), one.height()) < 24 and one.parentWidget() is not None
    ]


def cut(widget: QWidget) -> list[str]:
    """Words on one line that are wider than their label."""
    return [
        one.text()
        for one in widget.findChildren(PlainLabel)
        if one.isVisible()
        and not one.wordWrap()
        and QFontMetrics(one.font()).horizontalAdvance(one.text()) > one.width() + 1
    ]


def go(window: MainWindow, place: str, patient_id: str) -> None:
    if place == "patients":
        window.show_patients()
    elif place == "import":
        window.show_import()
    elif place == "pathways":
        window.show_pathways()
    elif place == "walkthrough":
        window.open_patient(patient_id)
        window.begin_pathway(LOW_ALP)
    elif place == "outcome":
        window.open_patient(patient_id)
        window.begin_pathway(LOW_ALP)
        window.pages.walkthrough.go_to("outcome")
    else:
        window.open_patient(patient_id, place)


NARROW = 1024
"""At this width the way of the keyboard is walked as well: there more stands one below the other."""
PLACES = (
    "patients", "summary", "results", "history", "pathways", "letters", "audit", "import", "walkthrough", "outcome",
)  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1024, 768)])
def test_every_page_fits_names_its_controls_and_makes_them_large_enough(
    window: MainWindow, qtbot: QtBot, jobs: Jobs, miriam: str, place: str, width: int, height: int
) -> None:
    window.resize(width, height)
    go(window, place, miriam)
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    assert (window.width(), window.height()) == (width, height)
    assert nameless(window) == []
    assert too_small(window) == []
    assert cut(window) == []
    if width == NARROW:
        assert walked(window) == ()


def test_the_banner_follows_the_rules_and_stands_on_pages_about_one_patient_only(
    window: MainWindow, desk: Desk, miriam: str
) -> None:
    assert not window.banner.isVisible()
    window.open_patient(miriam)
    texts = [one.text() for one in window.banner.findChildren(PlainLabel) if one.isVisible() and one.text()]
    assert texts[:7] == [
        "HARTLEY, Miriam (Mrs)",
        "Born",
        "02\u2011Mar\u20111968 (58y)",
        "Gender",
        "Female",
        "NHS No.",
        "999\u00a0123\u00a04578",
    ]
    assert "Allergies not recorded" in texts
    assert window.banner.geometry().bottom() < window.pages.mapTo(window, QPoint(0, 0)).y()
    window.show_patients()
    assert not window.banner.isVisible()
    assert desk.clinic.invented
    assert INVENTED in [one.text() for one in window.findChildren(PlainLabel) if one.isVisible()]


def test_somebody_who_died_is_told_by_more_than_colour(window: MainWindow, desk: Desk) -> None:
    ident = desk.add_patient(
        Patient("", "Doe", born=When.parse("1940"), died=When.parse("2026-02-01"), allergy_status="none")
    )
    window.open_patient(ident)
    texts = [one.text() for one in window.banner.findChildren(PlainLabel) if one.isVisible()]
    assert "Died 01-Feb-2026" in texts
    assert "No known allergies" in texts
    assert "1940" in texts


def test_a_new_patient_is_opened_and_can_be_corrected(window: MainWindow, qtbot: QtBot, desk: Desk) -> None:
    window.new_patient()
    form = window.dialog
    assert isinstance(form, PatientDialog)
    form.family.editor.setText("Doe & <b>Co</b>")
    form.save.click()
    qtbot.waitUntil(window.banner.isVisible, timeout=LONG)
    assert window.banner.name.text() == "DOE & <B>CO</B>"
    assert window.toast.text == "Patient added"
    window.edit_patient()
    form = window.dialog
    assert isinstance(form, PatientDialog)
    form.family.editor.setText("Doe")
    form.reason.editor.setText("Typing error")
    form.save.click()
    qtbot.waitUntil(lambda: window.banner.name.text() == "DOE", timeout=LONG)
    assert desk.patients("doe").total == 1


def test_a_result_is_saved_said_and_undone(window: MainWindow, qtbot: QtBot, desk: Desk, miriam: str) -> None:
    window.open_patient(miriam)
    before = len(desk.record(miriam).results)
    window.pages.record.add_result()
    form = window.pages.record.dialog
    assert isinstance(form, ResultDialog)
    form.value.editor.setText("25 U/L")
    form.taken.editor.setText("today")
    form.save.click()
    qtbot.waitUntil(lambda: "saved" in window.toast.text, timeout=LONG)
    found = desk.record(miriam).results
    assert len(found) == before + 1
    assert found[-1].quantity == Quantity.parse("25 U/L")
    window.toast.undo.click()
    qtbot.waitUntil(lambda: window.toast.text.startswith("Undone: ALP 25"), timeout=LONG)
    assert len(desk.record(miriam).results) == before


def test_a_suggestion_leads_into_its_pathway_and_can_be_put_aside(
    window: MainWindow, qtbot: QtBot, miriam: str
) -> None:
    window.open_patient(miriam)
    banner = window.pages.record.suggestion
    assert banner.suggestion is not None
    assert banner.suggestion.pathway == LOW_ALP
    banner.start.click()
    assert window.pages.currentWidget() is window.pages.walkthrough
    window.pages.walkthrough.leave.click()
    assert window.pages.currentWidget() is window.pages.record
    banner.later.click()
    form = window.pages.record.dialog
    assert isinstance(form, ReasonDialog)
    form.reason.editor.setText("Discussed with the specialist")
    form.save.click()
    qtbot.waitUntil(lambda: window.toast.text == "Suggestion put aside", timeout=LONG)
    assert banner.suggestion is None
    assert not banner.isVisible()


def test_an_outcome_is_accepted_and_seen_again_from_the_record(
    window: MainWindow, qtbot: QtBot, jobs: Jobs, desk: Desk, miriam: str
) -> None:
    go(window, "outcome", miriam)
    outcome = window.pages.outcome
    outcome.back.click()
    assert window.pages.currentWidget() is window.pages.walkthrough
    window.pages.walkthrough.go_to("outcome")
    outcome.accept.click()
    qtbot.waitUntil(lambda: window.toast.text == "Outcome accepted and saved", timeout=LONG)
    outcome.back.click()
    assert window.pages.record.tab == "pathways"
    (closed,) = desk.walkthroughs(miriam)
    window.show_closed(closed)
    assert window.pages.currentWidget() is outcome
    window.write_letter(closed)
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    assert window.pages.currentWidget() is window.pages.letter
    window.pages.letter.back.click()
    assert window.pages.currentWidget() is outcome


def test_the_search_finds_patients_and_actions_by_keyboard(window: MainWindow, qtbot: QtBot, miriam: str) -> None:
    window.search("hart")
    palette = window.palette_popup
    assert palette is not None
    assert palette.list.currentItem().text().startswith("HARTLEY, Miriam")
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert window.pages.record.record.patient.id == miriam
    window.search()
    palette = window.palette_popup
    assert palette is not None
    palette.search.setText("add medicine")
    QTest.keyClick(palette.search, Qt.Key.Key_Down)
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.pages.record.dialog is not None)
    assert type(window.pages.record.dialog).__name__ == "MedicineDialog"


def test_theme_and_text_size_are_kept_in_the_record(window: MainWindow, qtbot: QtBot, jobs: Jobs, desk: Desk) -> None:
    window.top.theme.click()
    window.looks.larger(1)
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    assert style.theme() == "dark"
    assert style.scale() > 1
    kept = desk.setting(f"window: {USER.name}")
    assert kept is not None
    assert '"dark"' in kept
    window.pages.looks_wanted.emit("light", 2.0)
    assert (style.theme(), style.scale()) == ("light", 2.0)
    window.looks.larger(0)
    window.looks.take("light")
    assert (style.theme(), style.scale()) == ("light", 1.0)


def test_the_theme_is_the_computers_now_and_later_until_one_is_chosen(window: MainWindow, qapp: QApplication) -> None:
    hints, restyled = qapp.styleHints(), QSignalSpy(window.looks.changed)
    assert (style.chosen(), style.theme()) == ("system", "light")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert (style.chosen(), style.theme()) == ("system", "dark")
    assert restyled.count() == 1
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Unknown)
    assert style.theme() == "dark", "a computer that says nothing says nothing new"
    window.top.theme.click()
    assert (style.chosen(), style.theme()) == ("light", "light")
    window.looks.larger(1)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert (style.chosen(), style.theme()) == ("light", "light")
    window.looks.choose("system", 1.0)
    assert style.theme() == "dark"
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert style.theme() == "light"


def test_another_theme_moves_nothing(window: MainWindow, qtbot: QtBot, jobs: Jobs, desk: Desk, miriam: str) -> None:
    desk.record_procedure(miriam, Procedure("", "Lumbar fusion L4-L5", performed=When.parse("2025-12-01")))
    desk.record_answers(miriam, (Answer("fever", "yes", When.on(TODAY), USER.name),))
    window.open_patient(miriam)
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    assert window.pages.record.suggestion.property("tone") == "danger"

    qtbot.wait(SETTLED_MS)
    before = places(window)
    window.looks.take("dark")
    qtbot.waitUntil(lambda: places(window) == before)
    window.looks.take("light")
    qtbot.waitUntil(lambda: places(window) == before)


def test_another_text_size_looks_as_if_the_window_had_been_made_with_it(
    window: MainWindow, qtbot: QtBot, jobs: Jobs, desk: Desk
) -> None:
    window.resize(1366, 768)
    window.rail.buttons["quarantine"].setText("Quarantine of results")
    window.looks.choose("light", 1.5)
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    other = MainWindow(desk, jobs)
    qtbot.addWidget(other, before_close_func=MainWindow.stop)
    other.resize(1366, 768)
    other.rail.buttons["quarantine"].setText("Quarantine of results")
    other.rail.restyle()
    other.show()
    qtbot.waitUntil(lambda: places(window) == places(other))


def places(window: MainWindow) -> list[tuple[str, str, QRect]]:
    """What is shown, and where, but for the status bar, which has news of its own."""
    parts = [one for part in (window.rail, window.top, window.banner, window.pages) for one in within(part)]
    shown = [(type(one).__name__, one.objectName(), one.geometry()) for one in parts if one.isVisible()]
    return sorted(shown, key=str)


def within(widget: QWidget) -> list[QWidget]:
    """A widget and all in it."""
    return [widget, *widget.findChildren(QWidget)]


def test_each_user_has_a_look_of_their_own(jobs: Jobs, qtbot: QtBot, seat: Callable[..., Desk]) -> None:
    desk = seat("nurse")
    looks = Looks(desk, jobs)
    desk.set_setting(f"window: {USER.name}", '{"theme": "dark", "scale": 1.5}')
    looks.restore()
    assert (style.chosen(), style.scale()) == ("system", 1.0)
    desk.set_setting("window", '{"theme": "dark", "scale": 1.3}')
    looks.restore()
    assert (style.chosen(), style.scale()) == ("dark", 1.3), "what an earlier AlpDesk kept for everybody"
    looks.choose("light", 1.15)
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    looks.take("dark", 1.0)
    looks.restore()
    assert (style.chosen(), style.scale()) == ("light", 1.15)


def test_a_message_stays_until_it_is_put_away(window: MainWindow) -> None:
    window.messages.say("The disk is full.")
    assert window.messages.text == "The disk is full."
    assert window.messages.isVisible()
    window.messages.away.click()
    assert window.messages.text == ""


def test_letterhead_and_signature_are_corrected(window: MainWindow, qtbot: QtBot, jobs: Jobs, desk: Desk) -> None:
    window.rail.buttons["clinic"].click()
    panel = window.pages.clinic.panels["letterhead"]
    assert isinstance(panel, LetterheadPanel)
    panel.edit.click()
    form = panel.dialog
    assert isinstance(form, ClinicDialog)
    form.name.editor.setText("Southgate Surgery")
    form.role.editor.setText("Partner")
    form.save.click()
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    assert (desk.clinic.name, desk.user.role) == ("Southgate Surgery", "Partner")
    assert window.toast.text == "Clinic and signature saved"


def test_every_place_of_the_rail_is_reached_by_keyboard(window: MainWindow) -> None:
    window.rail.buttons["pathways"].click()
    assert window.pages.currentWidget() is window.pages.pathways
    window.pages.pathways.choice.button("alp_on_azathioprine").click()
    window.rail.buttons["import"].click()
    assert window.pages.currentWidget() is window.pages.bring
    window.pages.bring.cancel.click()
    assert window.pages.currentWidget() is window.patients
    assert all(not one.shortcut().isEmpty() for one in window.rail.buttons.values())


def test_the_page_of_a_patient_is_ready_before_it_is_wanted(window: MainWindow) -> None:
    shown = window.pages.currentWidget()
    window.warming.warmed.emit()
    record = vars(window.pages)["record"]
    assert window.pages.currentWidget() is shown
    assert record.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
    assert not record.isVisible()
