"""Back to each place and each form of the window after a lock, and no bug or broken disk keeps anybody from locking."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from alpdesk.clinical.dates import When
from alpdesk.clinical.record import Identifier, MedicineCourse, Patient, Problem
from alpdesk.desk.clock import clock_on
from alpdesk.desk.desk import Desk
from alpdesk.desk.kept_forms import FormName, KeptForm
from alpdesk.gui import style
from alpdesk.gui.address_book import ContactDialog
from alpdesk.gui.entry_dialog import EntryDialog
from alpdesk.gui.entry_dialogs import ProblemDialog
from alpdesk.gui.lock_screen import LockScreen
from alpdesk.gui.main_window import MainWindow
from alpdesk.gui.patient_dialog import PatientDialog
from alpdesk.gui.return_page import KeptStrip, ReturnPage, identity, locked_words
from alpdesk.gui.returning import Place, go_back, open_form, place_of
from alpdesk.gui.shell import Shell
from alpdesk.gui.undoing import Step
from alpdesk.gui.unlock_window import Places
from alpdesk.language import spoken, tr
from alpdesk.store.lock import ClinicLock
from alpdesk.store.opening import open_database
from alpdesk.store.vault import DataKeys

from .conftest import LOW_ALP, TODAY, USER, alp

LONG = 30_000


class Locked:
    """A shell whose clinic is opened and opened again without a passphrase: the keys are the test's."""

    def __init__(self, bot: QtBot, folder: Path, keys: DataKeys) -> None:
        self.bot, self.folder, self.keys = bot, folder, keys
        self.shell = Shell(clock_on(TODAY), Places(folder, folder.parent / "demo"), awake=lambda: 0.0)
        self.shell.show_unlock(folder)

    def opens(self) -> MainWindow:
        """The unlock window gives a desk."""
        desk = Desk(open_database(self.folder, self.keys), USER, clock_on(TODAY))
        assert self.shell.unlock is not None
        self.shell.unlock.opened.emit(desk, self.folder)
        self.rests()
        return self.window

    @property
    def window(self) -> MainWindow:
        """The open clinic."""
        assert self.shell.window is not None
        return self.shell.window

    @property
    def dialog(self) -> EntryDialog:
        """The form that is open."""
        return next(one for one in self.window.findChildren(EntryDialog) if one.isVisible())

    def rests(self) -> None:
        """Until nothing runs."""
        self.bot.waitUntil(lambda: not self.shell.jobs.working, timeout=LONG)

    def locks(self) -> LockScreen:
        """The locked screen, the record closed."""
        with self.bot.waitSignal(self.shell.locked, timeout=LONG):
            self.shell.lock()
        assert isinstance(self.shell.unlock, LockScreen)
        return self.shell.unlock

    def comes_back(self) -> MainWindow:
        """Lock, unlock, and say yes to the patient."""
        self.locks()
        window = self.opens()
        if self.shell.back is not None and self.shell.back.page is not None:
            self.shell.back.page.yes.click()
            self.rests()
        return window


@pytest.fixture(scope="module")
def made(clinic_and_keys: tuple[Path, DataKeys], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed clinic with one patient, four results, a problem, a planned medicine and a closed walkthrough."""
    folder = tmp_path_factory.mktemp("returning") / "clinic"
    shutil.copytree(clinic_and_keys[0], folder)
    desk = Desk(open_database(folder, clinic_and_keys[1]), USER, clock_on(TODAY))
    ident = desk.add_patient(Patient("", "Hartley", "Miriam", "Mrs", "female", When.parse("1968-03-02")))
    days = ("2025-01-10", "2025-06-02", "2025-11-03", "2026-03-12")
    desk.record_results(ident, tuple(alp(str(33 - number), day) for number, day in enumerate(days)))
    desk.record_problem(ident, Problem("", "Osteoporosis", onset=When.parse("2025-07-01")))
    desk.record_medicine(ident, MedicineCourse("", "alendronic acid", state="planned"))
    desk.close(ident, desk.begin(LOW_ALP, ident), accepted=True)
    desk.close_clinic()
    return folder


@pytest.fixture
def locked(
    qtbot: QtBot, qapp: QApplication, made: Path, clinic_and_keys: tuple[Path, DataKeys], tmp_path: Path
) -> Iterator[Locked]:
    """That clinic, open."""
    style.apply(qapp)
    folder = tmp_path / "locked"
    shutil.copytree(made, folder)
    shell = Locked(qtbot, folder, clinic_and_keys[1])
    window = shell.opens()
    yield shell
    shell.shell.close()
    for one in (window, shell.shell.window, shell.shell.unlock):
        if one is not None and isValid(one):
            delete(one)


PLACES = (
    Place("record", "1", "history"), Place("walkthrough", "1", LOW_ALP), Place("outcome", "1", LOW_ALP),
    Place("outcome", "1", "closed:1"), Place("bring"), Place("quarantine"), Place("imports"), Place("pathways"),
    Place("changes"), Place("clinic", "", "lock"), Place(),
)  # fmt: skip


def test_every_place_is_shown_again_and_known(locked: Locked) -> None:
    for place in PLACES:
        go_back(locked.window, place)
        assert place_of(locked.window) == place
        assert locked.window.messages.text == "", place


def test_a_lock_before_the_patient_is_confirmed_asks_again(locked: Locked) -> None:
    go_back(locked.window, Place("record", "1", "letters"))
    locked.locks()
    locked.opens()
    window = locked.comes_back()
    assert place_of(window) == Place("record", "1", "letters")


def test_a_file_that_was_in_hand_is_asked_for_again(locked: Locked) -> None:
    window = locked.window
    go_back(window, Place("bring", "", "busy"))
    assert window.messages.text == "The file that you were looking at was not stored: choose it again."


def test_the_import_of_one_patient_is_shown_for_that_patient(locked: Locked) -> None:
    locked.window.open_patient("1")
    locked.window.show_import("1")
    place = place_of(locked.window)
    assert (place.page, place.patient_id) == ("bring", "1")
    go_back(locked.window, place)
    assert locked.window.pages.bring.patient_id == "1"


FORMS = (
    FormName("result", "1"), FormName("result", "1", "4"), FormName("withdraw", "1", "4"),
    FormName("suspect", "1", "4"), FormName("problem", "1"), FormName("problem", "1", "1"), FormName("medicine", "1"),
    FormName("medicine", "1", "1"), FormName("procedure", "1"), FormName("patient"), FormName("patient", "1"),
    FormName("paste"), FormName("drop folder"),
)  # fmt: skip


def test_every_form_is_opened_again_with_its_words(locked: Locked) -> None:
    for name in FORMS:
        open_form(locked.window, name)
        assert place_of(locked.window).form == name
        dialog = locked.dialog
        assert dialog.draft is not None
        assert dialog.draft.draft.name.saying
        dialog.done(0)
        QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))


def test_a_suggestion_that_was_being_put_aside_is_asked_about_again(locked: Locked) -> None:
    window = locked.window
    ident = window.desk.add_patient(Patient("", "Lund", "Bo", "", "female", When.parse("1960-01-01")))
    window.desk.record_results(ident, (alp("24", "2026-03-12"),))
    window.desk.record_problem(ident, Problem("", "Osteoporosis", onset=When.parse("2025-07-01")))
    name = FormName("put aside", ident, LOW_ALP)
    open_form(window, name)
    assert place_of(window).form == name


LEADS = {"refuse": "quarantine", "undo": "imports", "letterhead": "clinic", "something new": ""}
GONE = (
    FormName("result", "1", "999"), FormName("problem", "1", "999"), FormName("put aside", "1", "none"),
    FormName("dismiss", "1", "999"), FormName("letter", "1", "999"),
)  # fmt: skip


def test_a_form_that_cannot_be_opened_alone_leads_to_its_page_or_says_why(locked: Locked) -> None:
    window, back = locked.window, locked.shell.back
    assert back is not None
    for form, page in LEADS.items():
        open_form(window, FormName(form, target="1"))
        assert place_of(window).page == page
    for name in GONE:
        window.messages.hide()
        back.strip.go_on.emit(name)
        assert window.messages.text.endswith("."), name
    go_back(window, Place("record", "1", "summary", FormName("result", "1", "999")))
    assert "was changed meanwhile" in window.messages.text


def test_the_letter_comes_back_with_its_words(locked: Locked) -> None:
    go_back(locked.window, Place("letter", "1", "1"))
    assert place_of(locked.window) == Place("letter", "1", "1")
    page = locked.window.pages.letter
    page.form.paragraphs["history.concerns"].setPlainText("Afraid of needles.")
    window = locked.comes_back()
    assert window.pages.currentWidget() is window.pages.letter
    assert window.pages.letter.form.paragraphs["history.concerns"].toPlainText() == "Afraid of needles."
    (kept,) = window.desk.kept_forms()
    window.show_patients()
    open_form(window, kept.name)
    assert place_of(window).page == "letter"


def test_somebody_being_added_from_a_letter_comes_back_over_the_letter(locked: Locked) -> None:
    go_back(locked.window, Place("letter", "1", "1"))
    page = locked.window.pages.letter
    page.form.recipient.add.click()
    adding = page.making.dialog
    assert isinstance(adding, ContactDialog)
    adding.name.editor.setText("Dr Lund")
    window = locked.comes_back()
    assert window.pages.currentWidget() is window.pages.letter
    there = window.pages.letter.making.dialog
    assert isinstance(there, ContactDialog)
    assert there.name.editor.text() == "Dr Lund"


def test_a_file_dialog_that_waits_for_an_answer_is_closed_by_the_lock(locked: Locked) -> None:
    window = locked.window
    got: list[str] = []

    def ask() -> None:
        dialog = QFileDialog(window)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        QTimer.singleShot(0, locked.shell.lock)
        got.append("accepted" if dialog.exec() else "nothing")

    with locked.bot.waitSignal(locked.shell.locked, timeout=LONG):
        ask()
    assert got == ["nothing"]
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [locked.shell.unlock]


def test_a_bug_on_the_way_keeps_nobody_from_locking(locked: Locked, monkeypatch: pytest.MonkeyPatch) -> None:
    bugs: list[object] = []
    locked.shell.jobs.crashed.connect(bugs.append)
    monkeypatch.setattr(locked.window.pages, "currentWidget", None)
    locked.locks()
    assert len(bugs) == 1


def test_words_that_cannot_be_written_are_held_until_the_unlock(locked: Locked) -> None:
    window = locked.window
    window.open_patient("1")
    window.pages.record.add_problem()
    dialog = locked.dialog
    assert isinstance(dialog, ProblemDialog)
    dialog.name.editor.setText("Osteomalacia")
    path, away = locked.folder / "clinic.alpdb", locked.folder / "away.alpdb"
    window.desk._store._engine.dispose()  # noqa: SLF001 - the disk breaks under the desk
    path.rename(away)
    os.mkdir(path)  # noqa: PTH102 - a folder in its place cannot be opened
    screen = locked.locks()
    assert "1 form could not be written: leave AlpDesk open until you unlock." in screen.state.text()
    path.rmdir()
    away.rename(path)
    window = locked.opens()
    assert [one.words["name"] for one in window.desk.kept_forms()] == ["Osteomalacia"]


def test_what_is_typed_when_the_program_ends_is_kept(locked: Locked) -> None:
    window = locked.window
    window.new_patient()
    assert isinstance(window.dialog, PatientDialog)
    window.dialog.family.editor.setText("Quist")
    locked.shell.close()
    again = Desk(open_database(locked.folder, locked.keys), USER, clock_on(TODAY))
    assert [one.words["family"] for one in again.kept_forms()] == ["Quist"]
    again.close_clinic()


def test_leaving_the_locked_screen_lets_the_next_program_in(locked: Locked) -> None:
    locked.locks()
    locked.shell.close()
    ClinicLock(locked.folder).release()
    assert (locked.folder / "clinic.lock").read_bytes() == b""


def test_another_minute_counts_from_the_moment_that_it_is_set(locked: Locked) -> None:
    locked.window.desk.set_lock_minutes(1)
    locked.window.pages.clinic_changed.emit("The screen locks after 1 minute without input")
    assert locked.shell.idle._limit == 60  # noqa: SLF001 - the promise is about this limit


def test_the_strip_offers_the_latest_first_and_asks_before_it_discards(qtbot: QtBot) -> None:
    strip = KeptStrip(TODAY)
    qtbot.addWidget(strip)
    at = clock_on(TODAY)()
    older, newer = FormName("result", "1", "", "adding a result"), FormName("patient", saying="adding a patient")
    strip.show_kept((KeptForm(older, {}, at.replace(hour=8), "HARTLEY, Miriam"), KeptForm(newer, {}, at)))
    assert strip.text.startswith("You were adding a patient at ")
    given: list[object] = []
    strip.go_on.connect(given.append)
    strip.open.click()
    assert given == [newer]
    assert strip.text.startswith("You were adding a result for HARTLEY, Miriam at ")
    strip.later.click()
    assert strip.text == ""


def test_who_the_patient_is_stands_whole_before_one_goes_on(qtbot: QtBot) -> None:
    plain = Patient("", "Hartley", "Miriam", "Mrs", "female", When.parse("1968-03-02"),
                    identifiers=(Identifier("NHS", "9991234578"),))  # fmt: skip
    words = tuple(one.replace("\u00a0", " ").replace("\u2011", "-") for one in identity(plain, TODAY))
    assert words == ("HARTLEY, Miriam (Mrs)", "Born 02-Mar-1968 (58y)", "Female", "NHS No. 999 123 4578")
    unknown = Patient("", "X" * 200, identifiers=(Identifier("Local", "A-1"),))
    told = tuple(one.replace("\u00a0", " ").replace("\u2011", "-") for one in identity(unknown, TODAY))
    assert told[1:] == ("Born: not known", "Gender not known", "A-1")
    assert identity(Patient("", "Lund"), TODAY)[3] == "No\u00a0number"
    page = ReturnPage("Dr Ada Okafor", "Locked.", unknown, TODAY, "Everything is kept.")
    qtbot.addWidget(page)
    page.take_focus()
    assert len(page.yes.text()) < 60
    assert isinstance(page, QWidget)


@pytest.mark.parametrize(
    ("why", "said"),
    [("asked", "."), ("idle", " after 5 minutes without input."), ("system", " together with the computer.")],
)
def test_the_lock_says_when_and_why(why: str, said: str) -> None:
    at = clock_on(TODAY)()
    assert locked_words(why, at, 5) == f"Locked at {at:%H:%M}{said}"


def test_another_language_is_spoken_at_once_at_the_same_place_with_what_was_typed(
    locked: Locked, qapp: QApplication
) -> None:
    window = locked.window
    window.open_patient("1", "results")
    window.pages.record.add_problem()
    form = window.pages.record.dialog
    assert isinstance(form, ProblemDialog)
    form.name.editor.setText("Fragility fracture")
    steps = window.pages.record.steps
    window.undoing.add(Step("typed", lambda: None, lambda: None))
    window.undoing.add(Step("of the old window alone", run=lambda: None))
    heard: list[str] = []
    locked.shell.language_changed.connect(heard.append)
    try:
        window.speak("de")
        locked.rests()
        there = locked.window
        assert there is not window
        assert (there.pages.record.tab, there.patient_id) == ("results", "1")
        again = locked.dialog
        assert isinstance(again, ProblemDialog)
        assert again.name.editor.text() == "Fragility fracture"
        assert again.save.text() == tr("Save")
        assert [one.words for one in there.undoing.done] == ["typed"]
        assert there.top.undo.isEnabled()
        assert there.pages.record.steps is steps
        there.speak("de")
        assert locked.window is there
    finally:
        locked.window.speak("en")
    locked.rests()
    assert heard == ["de", "en"]
    assert (spoken(), qapp.findChild(QTranslator)) == ("en", None)
    assert locked.dialog.save.text() == "Save"


def test_what_was_being_saved_is_there_after_a_change_of_language(locked: Locked) -> None:
    window, moment = locked.window, threading.Event()
    window.open_patient("1")
    before = len(window.desk.record("1").results)
    try:
        locked.shell.jobs.run(lambda: moment.wait(0.3))
        locked.shell.jobs.run(lambda: window.desk.record_results("1", (alp("21", "2026-03-15"),)))
        locked.shell.speak("de")
        assert len(locked.window.pages.record.record.results) == before + 1
    finally:
        locked.shell.speak("en")
