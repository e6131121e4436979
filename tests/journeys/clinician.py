"""A clinician at the real window: what one would type and click, step by step."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from alpdesk.desk.clock import clock_on
from alpdesk.desk.unlocking import DEMO_PASSPHRASE
from alpdesk.gui.address_book import ContactDialog
from alpdesk.gui.entry_dialogs import MedicineDialog, ProblemDialog, ProcedureDialog
from alpdesk.gui.main_window import MainWindow
from alpdesk.gui.patient_dialog import PatientDialog
from alpdesk.gui.result_dialog import ResultDialog
from alpdesk.gui.shell import Shell
from alpdesk.gui.unlock_window import Places, UnlockWindow

TODAY = date(2026, 3, 16)
PASSPHRASE = "violet anvil teaspoon harbour nine"  # noqa: S105 - of invented clinics only
LONG = 30_000


def click(button: QAbstractButton) -> None:
    """Click a button that can be clicked."""
    assert button.isEnabled(), button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def enter(editor: QLineEdit, text: str) -> None:
    """Type over what stands in a field."""
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, text)


def choose(box: QComboBox, value: str) -> None:
    """Choose by the value behind the words."""
    index = box.findData(value)
    assert index >= 0, value
    box.setCurrentIndex(index)
    box.activated.emit(index)


class Clinician:
    """One clinician with one window; each verb is something one does, each ``sees`` something one reads."""

    def __init__(self, qtbot: QtBot, folder: Path, today: date = TODAY) -> None:
        self.bot = qtbot
        self.letters = folder / "letters"
        self.letters.mkdir(exist_ok=True)
        self.recovery_key = ""
        self.shell = Shell(clock_on(today), Places(folder / "clinic", folder / "demo"))

    @property
    def window(self) -> MainWindow:
        """The open clinic."""
        assert self.shell.window is not None
        return self.shell.window

    @property
    def patient(self) -> str:
        """The patient whose record is open."""
        return self.window.pages.record.record.patient.id

    def starts(self) -> UnlockWindow:
        """The first window."""
        unlock = self.shell.show_unlock()
        self.bot.waitExposed(unlock).__enter__()
        return unlock

    def creates_a_clinic(self) -> None:
        """First run: a clinic of one's own, and its recovery key written down."""
        unlock = self.starts()
        click(unlock.welcome.make)
        making = unlock.making
        for field, text in (
            (making.name, "Northgate Surgery"),
            (making.address, "1 Example Street, Northgate"),
            (making.user, "Dr Ada Okafor"),
            (making.role, "GP partner"),
            (making.passphrase, PASSPHRASE),
            (making.again, PASSPHRASE),
        ):
            enter(field.editor, text)
        click(making.make)
        self.bot.waitUntil(lambda: bool(unlock.key.key.text()), timeout=LONG)
        self.recovery_key = unlock.key.key.text()
        click(unlock.key.written)
        enter(unlock.key.typed.editor, self.recovery_key)
        with self.bot.waitSignal(self.shell.entered, timeout=LONG):
            click(unlock.key.go_on)

    def enters_the_demo(self) -> None:
        """The passphrase of the demonstration clinic stands on the page; it is filled in and accepted."""
        unlock = self.shell.unlock
        assert unlock is not None
        labels = unlock.unlock.findChildren(QLabel)
        self.bot.waitUntil(lambda: any(DEMO_PASSPHRASE in label.text() for label in labels), timeout=2 * LONG)
        click(unlock.unlock.fill)
        with self.bot.waitSignal(self.shell.entered, timeout=LONG):
            click(unlock.unlock.unlock)

    def unlocks(self, folder: Path) -> None:
        """The clinic that lies in a folder, opened with the passphrase."""
        unlock = self.shell.show_unlock(folder)
        self.bot.waitExposed(unlock).__enter__()
        user = unlock.unlock.user.editor
        self.bot.waitUntil(lambda: isinstance(user, QComboBox) and bool(user.currentText()), timeout=LONG)
        enter(unlock.unlock.passphrase.editor, PASSPHRASE)
        with self.bot.waitSignal(self.shell.entered, timeout=LONG):
            click(unlock.unlock.unlock)

    def finds(self, family: str) -> None:
        """A record, looked up by the name."""
        (row,) = self.window.desk.patients(family).rows
        self.window.open_patient(row.id)

    def rests(self) -> None:
        """Waits until nothing is being saved or worked out."""
        self.bot.waitUntil(lambda: not self.shell.jobs.working, timeout=LONG)

    def adds_a_patient(self, family: str, given: str, sex: str, born: str) -> None:
        """The form for a new patient, saved."""
        known = self.window.desk.patients().total
        self.window.new_patient()
        dialog = self.window.dialog
        assert isinstance(dialog, PatientDialog)
        enter(dialog.family.editor, family)
        enter(dialog.given.editor, given)
        enter(dialog.born.editor, born)
        choose(dialog.sex.editor, sex)
        click(dialog.save)
        self.bot.waitUntil(lambda: self.window.desk.patients().total == known + 1, timeout=LONG)
        self.bot.waitUntil(lambda: self.window.pages.record.record.patient.given == given, timeout=LONG)

    def types_a_result(self, analyte: str, value: str, day: str, low: str = "", high: str = "") -> None:
        """A result as it stands on paper."""
        record = self.window.pages.record
        before = len(record.record.results)
        record.add_result(analyte)
        dialog = record.dialog
        assert isinstance(dialog, ResultDialog)
        typed = {dialog.value: value, dialog.taken: day, dialog.low: low, dialog.high: high}
        for field, text in {**typed, dialog.laboratory: "Northgate Pathology"}.items():
            if text:
                enter(field.editor, text)
        click(dialog.save)
        self.bot.waitUntil(lambda: len(record.record.results) == before + 1, timeout=LONG)

    def corrects_a_result(self, number: int, value: str, reason: str) -> None:
        """The laboratory corrected the last result but ``number``."""
        record = self.window.pages.record
        old = record.record.results[-1 - number]
        record.results.correct_wanted.emit(old)
        dialog = record.dialog
        assert isinstance(dialog, ResultDialog)
        enter(dialog.value.editor, value)
        enter(dialog.reason.editor, reason)
        click(dialog.save)
        self.bot.waitUntil(lambda: old not in record.record.results, timeout=LONG)

    def accepts_the_outcome(self) -> None:
        """The outcome on the page, accepted and saved."""
        with self.bot.waitSignal(self.window.pages.decided, timeout=LONG):
            click(self.window.pages.outcome.accept)

    def notes_a_problem(self, name: str, since: str) -> None:
        """An entry of the problem list."""
        record = self.window.pages.record
        record.add_problem()
        dialog = record.dialog
        assert isinstance(dialog, ProblemDialog)
        enter(dialog.name.editor, name)
        enter(dialog.onset.editor, since)
        click(dialog.save)
        self.bot.waitUntil(lambda: name in [one.text for one in record.record.problems], timeout=LONG)

    def notes_a_medicine(self, name: str, state: str, start: str = "") -> None:
        """A course of a medicine, planned or begun."""
        record = self.window.pages.record
        record.add_medicine()
        dialog = record.dialog
        assert isinstance(dialog, MedicineDialog)
        enter(dialog.name.editor, name)
        enter(dialog.start.editor, start)
        choose(dialog.state.editor, state)
        click(dialog.save)
        self.bot.waitUntil(lambda: name in [one.name for one in record.record.medicines], timeout=LONG)

    def notes_an_operation(self, name: str, day: str) -> None:
        """An operation with its day."""
        record = self.window.pages.record
        record.add_procedure()
        dialog = record.dialog
        assert isinstance(dialog, ProcedureDialog)
        enter(dialog.name.editor, name)
        enter(dialog.performed.editor, day)
        click(dialog.save)
        self.bot.waitUntil(lambda: name in [one.text for one in record.record.procedures], timeout=LONG)

    def sees_trend(self) -> str:
        """The trend of the open record in words, as it is read aloud."""
        trend = self.window.pages.record.trend
        self.bot.waitUntil(
            lambda: any(one.accessibleDescription() for one in trend.findChildren(QWidget)), timeout=LONG
        )
        return " ".join(one.accessibleDescription() for one in trend.findChildren(QWidget))

    def walks(self, pathway: str, answers: dict[str, str]) -> None:
        """A pathway from its first step to its outcome, answering what is asked."""
        self.window.begin_pathway(pathway)
        page = self.window.pages.walkthrough
        page.go_to(page.walkthrough.steps[0].id)
        left = dict(answers)
        with self.bot.waitSignal(page.outcome_reached, timeout=LONG):
            for _ in range(2 * len(page.walkthrough.steps)):
                for question in [one.id for one in page.walkthrough.step.questions if one.id in left]:
                    card = page.panel.cards[question]
                    values = [value for value, _ in card.view.options]
                    card.choose(values.index(left.pop(question)) + 1)
                if self.window.pages.currentWidget() is not page:
                    break
                click(page.forward)

    def sees_outcome(self) -> str:
        """The disposition, whose words stand on the outcome page."""
        assessment = self.window.pages.walkthrough.walkthrough.assessment
        shown = [label.text() for label in self.window.pages.outcome.findChildren(QLabel) if label.isVisible()]
        assert assessment.disposition_text in shown
        return assessment.disposition

    def issues_the_letter(self, name: str, recipient: str) -> str:
        """Accepts the outcome, writes the letter, issues it; the text of the PDF."""
        outcome, page = self.window.pages.outcome, self.window.pages.letter
        with self.bot.waitSignal(page.previewed, timeout=LONG):
            click(outcome.letter)
        click(page.form.recipient.add)
        form = page.making.dialog
        assert isinstance(form, ContactDialog)
        enter(form.name.editor, recipient)
        with self.bot.waitSignal(page.previewed, timeout=LONG):
            click(form.save)
        target = self.letters / f"{name}.pdf"
        page.issuing._choose = lambda _parent, _name: str(target)  # noqa: SLF001 - the file dialog alone is stood in for
        with self.bot.waitSignal(page.issued, timeout=LONG):
            click(page.issue_button)
        reader = PdfReader(io.BytesIO(target.read_bytes()))
        return " ".join(" ".join(sheet.extract_text() for sheet in reader.pages).split())

    def goes_home(self) -> None:
        """Locks nothing, closes everything."""
        self.shell.close()
