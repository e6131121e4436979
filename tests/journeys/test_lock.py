"""A screen that locks: by key, by itself and by the computer; back to the same place; taken over by somebody else."""

from __future__ import annotations

import gc
import subprocess
import sys
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from alpdesk.clinical.people import User
from alpdesk.gui import style
from alpdesk.gui.clipboard import own_clipboard
from alpdesk.gui.lock_screen import LockScreen
from alpdesk.gui.result_dialog import ResultDialog
from alpdesk.gui.returning import Why
from tests.journeys.clinician import LONG, PASSPHRASE, Clinician, click, enter

HOUSE = Path(__file__).parents[2]
OTHER, OTHERS = "Dr Ben Wu", "seven crooked lanterns over the quay"
FAMILY, NOTE = "Hartley", "fasting since midnight"


class Watch:
    """Time that passes when the test says so."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        """Seconds."""
        return self.now


@pytest.fixture
def watch() -> Watch:
    """The clock of the lock."""
    return Watch()


@pytest.fixture
def ada(qtbot: QtBot, qapp: QApplication, tmp_path: Path, watch: Watch) -> Iterator[Clinician]:
    """A clinician with a colleague, at the record of a patient."""
    style.apply(qapp)
    clinician = Clinician(qtbot, tmp_path)
    clinician.shell.idle._clock = watch  # noqa: SLF001 - time is the test's
    clinician.creates_a_clinic()
    clinician.window.desk.add_person(User(OTHER), OTHERS)
    clinician.adds_a_patient(FAMILY, "Miriam", "female", "02-Mar-1968")
    clinician.types_a_result("alp", "24 U/L", "2026-03-12", "30", "130")
    clinician.rests()
    yield clinician
    clinician.goes_home()
    for window in (clinician.shell.window, clinician.shell.unlock):
        if window is not None:
            delete(window)


def begins_a_result(ada: Clinician) -> None:
    """A form, half filled in."""
    ada.window.open_patient(ada.patient, "results")
    ada.window.pages.record.add_result()
    dialog = ada.window.pages.record.dialog
    assert isinstance(dialog, ResultDialog)
    enter(dialog.value.editor, "21 U/L")
    enter(dialog.note.editor, NOTE)
    own_clipboard().put_text(f"{FAMILY} 24 U/L")


def screen(ada: Clinician) -> LockScreen:
    """The locked screen, once the record is closed."""
    found = ada.shell.unlock
    assert isinstance(found, LockScreen)
    return found


def locks(ada: Clinician, why: Why = "asked") -> None:
    """The screen, until the record is closed."""
    with ada.bot.waitSignal(ada.shell.locked, timeout=LONG):
        ada.shell.lock(why)


def off_screen(window: QWidget) -> bool:
    """Whether it is hidden, or gone."""
    return not isValid(window) or not window.isVisible()


def unlocks(ada: Clinician, user: str = "", passphrase: str = PASSPHRASE) -> None:
    """The passphrase, under the name that stands there or another."""
    locked = screen(ada)
    box = locked.unlock.user.editor
    ada.bot.waitUntil(lambda: box.count() == 2, timeout=LONG)
    if user:
        box.setCurrentText(user)
    enter(locked.unlock.passphrase.editor, passphrase)
    with ada.bot.waitSignal(ada.shell.entered, timeout=LONG):
        click(locked.unlock.unlock)
    ada.rests()


def words_on(*widgets: QWidget) -> str:
    """Everything that stands on them, shown or not."""
    found: list[str] = []
    for widget in widgets:
        found += [one.text() for one in widget.findChildren(QLabel)]
        found += [one.text() for one in widget.findChildren(QLineEdit)]
        found += [one.toPlainText() for one in widget.findChildren(QPlainTextEdit)]
        found += [one.windowTitle() for one in widget.findChildren(QWidget)]
    return " ".join(found)


def everything() -> str:
    """All that stands in any window of the program, shown or not."""
    tops = QApplication.topLevelWidgets()
    return words_on(*tops) + " ".join(one.windowTitle() for one in tops)


def sees_the_form_again(ada: Clinician) -> None:
    """The same tab of the same record, and the form with its words."""
    record = ada.window.pages.record
    assert ada.window.pages.currentWidget() is record
    assert record.tab == "results"
    dialog = record.dialog
    assert isinstance(dialog, ResultDialog)
    assert dialog.isVisible()
    assert (dialog.value.editor.text(), dialog.note.editor.text()) == ("21 U/L", NOTE)


def test_locked_by_key_in_the_middle_of_a_form_and_back_to_it(ada: Clinician) -> None:
    begins_a_result(ada)
    window, dialog = ada.window, ada.window.pages.record.dialog
    assert dialog is not None
    desk = weakref.ref(window.desk)
    with ada.bot.waitSignal(ada.shell.locked, timeout=LONG):
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        assert off_screen(window)
        assert off_screen(dialog)
    assert QGuiApplication.clipboard().text() == ""
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert shown == [ada.shell.unlock]
    del window, dialog
    ada.rests()
    QApplication.sendPostedEvents(None, 0)
    ada.bot.waitUntil(lambda: FAMILY not in everything(), timeout=LONG)
    assert NOTE not in everything()
    gc.collect()
    assert desk() is None, "the keys stay in memory with the desk"

    unlocks(ada)
    assert ada.shell.back is not None
    page = ada.shell.back.page
    assert page is not None
    assert ada.window.pages.currentWidget() is page
    assert "HARTLEY, Miriam" in page.yes.text()
    assert "You were adding a result: what you typed is kept." in words_on(page)
    assert not ada.window.banner.isVisible()
    click(page.yes)
    sees_the_form_again(ada)
    dialog = ada.window.pages.record.dialog
    assert isinstance(dialog, ResultDialog)
    enter(dialog.taken.editor, "today")
    click(dialog.save)
    ada.rests()
    assert ada.window.desk.kept_forms() == ()
    assert [one.note for one in ada.window.pages.record.record.results][-1] == NOTE


def test_locked_by_itself_after_five_minutes_with_a_warning(ada: Clinician, watch: Watch) -> None:
    idle = ada.shell.idle
    ada.window.show_pathways()
    for _ in range(271):
        watch.now += 1
        idle.look()
    notice = ada.shell._notice  # noqa: SLF001 - shown over the window
    assert notice is not None
    assert notice.text == "AlpDesk locks in 29 seconds: press a key or move the mouse to go on."
    QTest.keyClick(ada.window.windowHandle(), Qt.Key.Key_Shift)
    assert notice.text == ""
    window = ada.window
    for _ in range(300):
        assert not off_screen(window)
        watch.now += 1
        idle.look()
    assert off_screen(window)
    assert "after 5 minutes without input" in screen(ada).state.text()
    unlocks(ada)
    assert ada.window.pages.currentWidget() is ada.window.pages.pathways
    lines = [one for one in ada.window.desk.audit(limit=20) if one.action == "lock"]
    assert [one.text for one in lines] == ["after some minutes without input"]


def test_somebody_else_takes_over_and_sees_nothing_of_the_first(ada: Clinician) -> None:
    begins_a_result(ada)
    locks(ada, "system")
    assert "together with the computer" in screen(ada).state.text()
    unlocks(ada, OTHER, OTHERS)
    assert ada.window.desk.user.name == OTHER
    assert ada.shell.back is not None
    assert ada.shell.back.page is None
    assert ada.shell.back.strip.text == ""
    assert ada.window.pages.currentWidget() is ada.window.patients
    assert NOTE not in everything()
    ada.finds(FAMILY)
    ada.window.pages.record.add_result()
    dialog = ada.window.pages.record.dialog
    assert isinstance(dialog, ResultDialog)
    assert dialog.value.editor.text() == ""
    dialog.cancel.click()
    ada.rests()

    locks(ada)
    unlocks(ada, "Dr Ada Okafor")
    assert ada.shell.back is not None
    assert ada.shell.back.page is not None
    click(ada.shell.back.page.yes)
    sees_the_form_again(ada)


def test_who_wants_another_patient_is_offered_the_form_above_the_list(ada: Clinician) -> None:
    begins_a_result(ada)
    locks(ada)
    unlocks(ada)
    back = ada.shell.back
    assert back is not None
    assert back.page is not None
    click(back.page.no)
    assert ada.window.pages.currentWidget() is ada.window.patients
    assert back.strip.text.startswith("You were adding a result for HARTLEY, Miriam at ")
    click(back.strip.discard)
    assert back.strip.discard.text() == "Discard for good"
    click(back.strip.discard)
    ada.rests()
    assert back.strip.text == ""
    assert ada.window.desk.kept_forms() == ()


def test_no_other_program_gets_in_while_the_screen_is_locked(ada: Clinician) -> None:
    locks(ada)
    folder = ada.shell._folder  # noqa: SLF001 - where the clinic lies
    script = (
        "import sys; from pathlib import Path\n"
        "from alpdesk.store.lock import ClinicLock\n"
        "from alpdesk.store.failures import LockedByOther\n"
        "try:\n    ClinicLock(Path(sys.argv[1]))\nexcept LockedByOther as held:\n    print(held.sentence)\n"
    )
    done = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-c", script, str(folder)], cwd=HOUSE, capture_output=True, text=True, check=False
    )
    assert "open in another AlpDesk" in done.stdout
    box = screen(ada).unlock.user.editor
    assert isinstance(box, QComboBox)
    enter(screen(ada).unlock.passphrase.editor, "not the passphrase at all")
    click(screen(ada).unlock.unlock)
    ada.rests()
    unlocks(ada)
    assert ada.window.isVisible()
