"""With the keyboard only: a patient, three results, a pathway and its letter, every key counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from alpdesk.clinical.people import Clinic, Contact, User
from alpdesk.desk.clock import clock_on
from alpdesk.desk.desk import Desk
from alpdesk.gui import style
from alpdesk.gui.entry_dialog import EntryDialog
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.main_window import MainWindow
from alpdesk.gui.palette import Palette
from tests.journeys.clinician import LONG, PASSPHRASE, TODAY

MOST = 175
"""Keys for the whole way, letters and digits of what is entered among them."""
MOST_FOR_A_RESULT = 10
YES = {"antiresorptive_planned", "bone_pain"}
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


class Typist:
    """Presses keys wherever the keyboard is, and counts them."""

    def __init__(self, bot: QtBot, window: MainWindow, jobs: Jobs) -> None:
        self.bot, self.window, self.jobs = bot, window, jobs
        self.pressed = 0

    @property
    def focus(self) -> QWidget:
        """Where the keyboard is."""
        popup = QApplication.activePopupWidget()
        focus = (popup.focusWidget() or popup) if popup is not None else QApplication.focusWidget()
        assert focus is not None, "the keyboard is nowhere"
        return focus

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        """A key, once or more often."""
        for _ in range(times):
            QTest.keyClick(self.focus, key, modifier)
            self.pressed += 1

    def types(self, text: str) -> None:
        """Letters, one key each."""
        for letter in text:
            QTest.keyClicks(self.focus, letter)
            self.pressed += 1

    def until(self, seen: Callable[[], bool]) -> None:
        """Looks until something is on the screen and nothing is being worked on."""
        self.bot.waitUntil(lambda: not self.jobs.working and seen(), timeout=LONG)

    def rests(self) -> None:
        """Looks until nothing is being worked on."""
        self.until(lambda: True)

    def opens(self, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        """A key that opens a form, until the form has the keyboard."""
        self.press(key, modifier)
        self.bot.waitUntil(lambda: isinstance(QApplication.activeWindow(), EntryDialog), timeout=LONG)

    def saves(self, seen: Callable[[], bool]) -> None:
        """The form in hand is saved, and the window has the keyboard again."""
        self.press(Qt.Key.Key_Return, CTRL)
        self.until(lambda: seen() and not isinstance(QApplication.activeWindow(), EntryDialog))
        self.comes_back()

    def comes_back(self) -> None:
        """The window has the keyboard: a window manager gives it back when a form closes, this platform does not."""
        self.window.activateWindow()
        self.bot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=LONG)


@pytest.fixture
def typist(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Typist]:
    style.apply(qapp)
    user = User("Dr Ada Okafor", "GP partner", "GMC 0000000")
    desk, _ = Desk.create(tmp_path / "clinic", Clinic("Northgate Surgery"), user, PASSPHRASE, clock_on(TODAY))
    desk.add_contact(Contact("", "Consultant in Metabolic Bone Disease", "Royal Northgate", "2 Example Street"))
    jobs = Jobs()
    window = MainWindow(desk, jobs, clock_on(TODAY))
    qtbot.addWidget(window, before_close_func=MainWindow.stop)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=LONG)
    window.warming.pause()
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    yield Typist(qtbot, window, jobs)
    jobs.close()
    desk.close_clinic()


def test_a_patient_is_added_judged_and_referred_without_a_mouse(typist: Typist, tmp_path: Path) -> None:
    adds_the_patient(typist)
    adds_three_results(typist)
    notes_the_problem(typist)
    walks_the_pathway(typist)
    issues_the_letter(typist, tmp_path / "letter.pdf")
    print(f"{typist.pressed} keys")  # noqa: T201 - the count is what the journey is for
    assert typist.pressed <= MOST


def adds_the_patient(typist: Typist) -> None:
    window = typist.window
    typist.opens(Qt.Key.Key_N, CTRL)
    for text in ("Hartley", "Miriam", "Mrs"):
        typist.types(text)
        typist.press(Qt.Key.Key_Tab)
    typist.types("f")
    typist.press(Qt.Key.Key_Tab)
    typist.types("2.3.1968")
    typist.saves(window.banner.isVisible)
    assert window.banner.name.text() == "HARTLEY, Miriam (Mrs)"


def adds_three_results(typist: Typist) -> None:
    window = typist.window
    record = window.pages.record
    typist.opens(Qt.Key.Key_R, CTRL)
    typist.types("26 U/L")
    typist.press(Qt.Key.Key_Tab, times=2)
    typist.types("2.12.2025")
    typist.press(Qt.Key.Key_Tab, times=2)
    typist.types("Path")
    typist.press(Qt.Key.Key_Tab)
    typist.types("30")
    typist.press(Qt.Key.Key_Tab)
    typist.types("130")
    typist.saves(lambda: len(record.record.results) == 1)
    before = typist.pressed
    typist.opens(Qt.Key.Key_R, CTRL)
    typist.types("24")
    typist.saves(lambda: len(record.record.results) == 2)
    assert typist.pressed - before < MOST_FOR_A_RESULT
    second = record.record.results[-1]
    assert (str(second.quantity), second.taken.day, second.laboratory) == ("24 U/L", TODAY, "Path")
    assert str(second.limits) == "30–130 U/L"
    typist.opens(Qt.Key.Key_R, CTRL)
    typist.press(Qt.Key.Key_Backtab)
    typist.types("py")
    typist.press(Qt.Key.Key_Tab)
    typist.types("412 nmol/l")
    typist.saves(lambda: len(record.record.results) == 3)
    assert record.record.results[-1].analyte == "plp"


def finds(typist: Typist, words: str) -> None:
    """Does what the search over everything finds first."""
    typist.press(Qt.Key.Key_K, CTRL)
    typist.bot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), Palette), timeout=LONG)
    typist.types(words)
    typist.press(Qt.Key.Key_Return)


def notes_the_problem(typist: Typist) -> None:
    record = typist.window.pages.record
    finds(typist, "add prob")
    typist.bot.waitUntil(lambda: isinstance(QApplication.activeWindow(), EntryDialog), timeout=LONG)
    typist.types("Osteoporosis")
    typist.saves(lambda: len(record.record.problems) == 1)


def walks_the_pathway(typist: Typist) -> None:
    window = typist.window
    finds(typist, "low alp")
    typist.comes_back()
    page = window.pages.walkthrough
    typist.until(lambda: window.pages.currentWidget() is page)
    for _ in range(2 * len(page.walkthrough.steps)):
        typist.rests()
        if window.pages.currentWidget() is not page:
            break
        for question in [one.id for one in page.walkthrough.step.questions]:
            card = page.panel.cards.get(question)
            if card is not None and len(card.view.options) > 1:
                typist.press(Qt.Key.Key_1 if question in YES else Qt.Key.Key_2, ALT)
                typist.press(Qt.Key.Key_Down, ALT)
                typist.rests()
        typist.press(Qt.Key.Key_Return, CTRL)
    typist.until(lambda: window.pages.currentWidget() is window.pages.outcome)
    assert page.walkthrough.assessment.disposition == "hpp_suspected"


def issues_the_letter(typist: Typist, path: Path) -> None:
    window = typist.window
    page = window.pages.letter
    page.issuing._choose = lambda _parent, _name: str(path)  # noqa: SLF001 - the file dialog alone is stood in for
    typist.press(Qt.Key.Key_Return, CTRL)
    typist.until(lambda: window.pages.currentWidget() is page)
    typist.types("Con")
    typist.bot.waitUntil(lambda: QApplication.activePopupWidget() is not None, timeout=LONG)
    typist.press(Qt.Key.Key_Down)
    with typist.bot.waitSignal(page.previewed, timeout=LONG):
        typist.press(Qt.Key.Key_Return)
    with typist.bot.waitSignal(page.issued, timeout=LONG):
        typist.press(Qt.Key.Key_Return, CTRL)
    assert path.read_bytes().startswith(b"%PDF")
