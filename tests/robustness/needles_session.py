"""The session in which names are planted: ``python -m tests.robustness.needles_session FOLDER SEED END``.

Started by ``needles``. At each stop it prints where it is and waits, so that everything on the disk can be searched.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QMessageBox, QWidget
from shiboken6 import isValid

from alpdesk import app as program
from alpdesk.clinical.people import Clinic, User
from alpdesk.desk.clock import system_clock
from alpdesk.desk.desk import Desk
from alpdesk.gui.address_book import ContactDialog
from alpdesk.gui.clipboard import own_clipboard
from alpdesk.gui.main_window import MainWindow
from alpdesk.gui.shell import Shell
from alpdesk.gui.unlock_window import Places
from tests.robustness.needles import ASKED_FOR, COMES_IN, PASSPHRASE, names

if TYPE_CHECKING:
    from alpdesk.gui.record_page import RecordPage

STEP_MS, LONG_MS, TYPED_MS = 10, 60_000, 2_300
WHO = "Dr Ada Okafor"
_HEAD = "Patient no;Name;Date of birth;Test;Code;Result;Unit;Collected;Laboratory;Remark"


class Session:
    """One clinician at one window; every text that is typed takes the next name."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder = folder
        self._names = names(seed)
        self.planted = 0
        self.app = program.application(["alpdesk"])
        self.home = program.home_folder()
        self.clinic = self.home / "clinic"
        self.shell = Shell(system_clock, Places(self.clinic, self.home / "demo"))
        self.shell.entered.connect(lambda opened: program.remember(self.home, opened))
        program.catch_bugs(self.shell, self.home / "logs" / "alpdesk.log")

    @property
    def window(self) -> MainWindow:
        """The open clinic."""
        assert self.shell.window is not None
        return self.shell.window

    @property
    def record(self) -> RecordPage:
        """The open record."""
        return self.window.pages.record

    def name(self) -> str:
        """The next name to plant."""
        self.planted += 1
        return self._names[self.planted - 1]

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the window go on until something is so."""
        for _ in range(LONG_MS // STEP_MS):
            if until():
                return
            QTest.qWait(STEP_MS)
        raise TimeoutError("the session does not go on")

    def rest(self) -> None:
        """Let everything come to its end."""
        QTest.qWait(STEP_MS)
        self.wait(lambda: not self.shell.jobs.working)
        QTest.qWait(STEP_MS)

    def stop(self, where: str) -> None:
        """Say where the session is, and wait while everything is searched."""
        sys.stdout.write(f"{where}\n")
        sys.stdout.flush()
        sys.stdin.readline()

    def opens(self) -> None:
        """A new clinic, opened at the window after a name and half the passphrase were typed in vain."""
        desk, _ = Desk.create(
            self.clinic, Clinic("Northgate Surgery"), User(WHO, "GP partner"), PASSPHRASE, system_clock
        )
        desk.close_clinic()
        unlock = self.shell.show_unlock(self.clinic)
        page = unlock.unlock
        self.wait(lambda: isinstance(page.user.editor, QComboBox) and bool(page.user.editor.currentText()))
        typed(page.passphrase.editor, self.name())
        page.unlock.click()
        self.rest()
        self.wait(page.unlock.isEnabled)
        typed(page.passphrase.editor, PASSPHRASE)
        page.unlock.click()
        self.wait(lambda: self.shell.window is not None)
        self.rest()

    def adds_patients(self, number: int) -> None:
        """The form for new patients, with a name in every field."""
        for _ in range(number):
            self.window.new_patient()
            form = self.window.dialog
            assert form is not None
            for field in ("family", "given", "address", "allergies"):
                typed(getattr(form, field).editor, self.name())
            typed(form.born.editor, "2 mar 1958")  # type: ignore[attr-defined]
            box = form.allergy.editor  # type: ignore[attr-defined]
            box.setCurrentIndex(box.findData("known"))
            self.saves(form)

    def saves(self, form: QDialog) -> None:
        """Save a form, or leave it where it cannot be."""
        form.save.click()  # type: ignore[attr-defined]
        self.rest()
        if isValid(form):
            form.done(0)
            self.rest()

    def enters(self) -> None:
        """Results and history with names in their words, a correction, a withdrawal."""
        page = self.record
        for value in ("28", "24", "26"):
            page.add_result("alp")
            form = page.dialog
            assert form is not None
            for field, text in (("value", f"{value} U/L"), ("taken", "today"), ("low", "30"), ("high", "130")):
                typed(getattr(form, field).editor, text)
            for field in ("laboratory", "note") if value == "28" else ("laboratory",):
                typed(getattr(form, field).editor, self.name())
            self.saves(form)
        for ask in (page.add_problem, page.add_medicine, page.add_procedure):
            ask()
            form = page.dialog
            assert form is not None
            for field in ("name", "note"):
                typed(getattr(form, field).editor, self.name())
            self.saves(form)
        page.results.suspect_wanted.emit(page.record.results[-1])
        form = page.dialog
        assert form is not None
        typed(form.reason.editor, self.name())  # type: ignore[attr-defined]
        self.saves(form)

    def takes_in(self) -> None:
        """A file and a copied text with people whom nobody knows."""
        day = (system_clock().date() - timedelta(days=3)).isoformat()
        who = [f"P{number};{self.name()}, {self.name()};195{number}-01-10" for number in (1, 2)]
        rows = [f"{one};ALP;6768-6;61;U/L;{day};{self.name()};{self.name()}" for one in who]
        path = self.folder / COMES_IN / f"{self.name()}.csv"
        path.write_text("\n".join([_HEAD, *rows, *(f"{one};{self.name()};;7;;{day};A;B" for one in who)]), "utf-8")
        window, page = self.window, self.window.pages.bring
        window.show_import()
        page.read_files([path])
        self.rest()
        page.shown.people.all_new.click()
        self.rest()
        page.store.click()
        self.rest()
        window.files.show_quarantine()
        self.rest()
        window.files.show_imports()
        self.rest()
        page.begin()
        page.paste(f"{_HEAD}\nP9;{self.name()}, {self.name()};1961-01-10;ALP;6768-6;40;U/L;{day};A;B\n")
        self.rest()
        if page.dialog is not None:
            page.dialog.done(0)
            page.dialog = None

    def decides(self, ident: str) -> None:
        """A walkthrough overridden for a reason, and its letter to somebody new."""
        desk = self.window.desk
        self.window.open_patient(ident)
        self.window.begin_pathway("low_alp_osteoporosis")
        self.window.pages.walkthrough.go_to("outcome")
        self.rest()
        begun = desk.begin("low_alp_osteoporosis", ident)
        closed = desk.close(ident, begun, accepted=False, override=self.name(), reason=self.name())
        self.window.write_letter(closed)
        page = self.window.pages.letter
        page.form.recipient.add.click()
        form = page.making.dialog
        assert isinstance(form, ContactDialog)
        for field in (form.name.editor, form.organisation.editor):
            typed(field, self.name())
        form.save.click()
        QTest.qWait(500)
        self.rest()
        target = self.folder / ASKED_FOR / "letter.pdf"
        page.issuing._choose = lambda _parent, _name: str(target)  # noqa: SLF001 - the file dialog alone is stood in for
        page.issue_button.click()
        self.rest()
        desk.export_patient(ident, self.folder / ASKED_FOR / "record.json", "fhir")
        desk.export_patient(ident, self.folder / ASKED_FOR / "record.csv", "csv")

    def stumbles(self) -> None:
        """A search for a name, a name copied, and a bug whose message holds one."""
        self.window.search(self.name())
        self.rest()
        if self.window.palette_popup is not None:
            self.window.palette_popup.close()
        own_clipboard().put_text(self.name())

        def breaks(text: str) -> None:
            raise KeyError(text)

        text = self.name()
        self.shell.jobs.run(lambda: breaks(text), lambda _none: None)
        self.wait(lambda: any(isinstance(one, QMessageBox) for one in QApplication.topLevelWidgets()))
        for box in QApplication.topLevelWidgets():
            if isinstance(box, QMessageBox):
                box.done(0)

    def types_on(self, ident: str) -> None:
        """A form left open with names in it, long enough for its words to be kept."""
        self.window.open_patient(ident)
        self.record.add_problem()
        form = self.record.dialog
        assert form is not None
        for field in ("name", "note"):
            typed(getattr(form, field).editor, self.name())
        QTest.qWait(TYPED_MS)

    def fills_up(self) -> None:
        """The names that are left but two, as patients."""
        from alpdesk.clinical.record import Patient  # noqa: PLC0415 - the last of all

        while self.planted < len(self._names) - 2:
            self.window.desk.add_patient(Patient("", self.name()))


def typed(editor: QWidget, text: str) -> None:
    """Type a text into a field, key by key."""
    assert isinstance(editor, QLineEdit)
    editor.clear()
    editor.setFocus()
    QTest.keyClicks(editor, text)


def main(folder: Path, seed: int, end: str) -> int:
    """Run the session to its end."""
    session = Session(folder, seed)
    session.opens()
    session.stop("unlocked")
    session.adds_patients(4)
    ident = session.window.patient_id
    session.enters()
    session.stop("entered")
    session.takes_in()
    session.stop("taken in")
    session.decides(ident)
    session.stumbles()
    session.stop("issued")
    session.fills_up()
    session.window.desk.copy_now()
    session.types_on(ident)
    session.stop("typed")
    if end == "locked":
        session.shell.lock()
        session.rest()
    if end == "closed":
        session.shell.close()
    sys.stdout.write(f"planted: {session.planted}\n")
    sys.stdout.flush()
    if end != "closed":
        sys.stdin.readline()
        session.shell.close()
    return 0


if __name__ == "__main__":
    try:
        code = main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
    except Exception:
        traceback.print_exc()
        raise
    sys.exit(code)
