"""Kill AlpDesk again and again while somebody types in a form or a letter, and count how much typing is gone."""

from __future__ import annotations

import os
import random
import secrets
import tempfile
import time
from collections import Counter
from datetime import date
from pathlib import Path

from PySide6.QtCore import QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from alpdesk.clinical.dates import When
from alpdesk.clinical.people import Clinic, User
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Patient
from alpdesk.clinical.results import Result
from alpdesk.desk.clock import clock_on
from alpdesk.desk.desk import Desk
from alpdesk.gui.entry_dialogs import ProblemDialog
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.letter_page import LetterPage
from alpdesk.gui.patient_dialog import PatientDialog
from alpdesk.gui.result_dialog import ResultDialog
from alpdesk.store.opening import create_store, open_database
from alpdesk.store.vault import DataKeys
from tests.robustness.killing import Say, Told, killed_after

TODAY = date(2026, 3, 16)
USER = User("Dr Ada Okafor", duties=("clinician", "administrator"))
FORMS = {"result": "note", "problem": "note", "patient": "address", "letter": "history.concerns"}
"""Where is typed, by the name under which it is kept."""
LONGEST, SHORTEST = 6.0, 0.3
"""Seconds after the first key within which the kill falls."""
KEY_MS = 40
RESTS = 60
"""One key of so many is followed by a rest of a second."""
LETTERS = "abcdefghijklmnopqrstuvwxyz "
TWO_SECONDS = 2000


def _clinic(folder: Path) -> DataKeys:
    """A clinic with one patient and one closed walkthrough, closed."""
    keys = DataKeys(secrets.token_bytes(32), "k1", USER.name)
    create_store(folder, keys).close()
    desk = Desk(open_database(folder, keys), USER, clock_on(TODAY))
    desk.set_letterhead(Clinic("Northgate Surgery", invented=True), USER)
    ident = desk.add_patient(Patient("", "Hartley", "Miriam", "", "female", When.parse("1968-03-02")))
    desk.record_results(ident, (Result("", "alp", Quantity.parse("24 U/L"), When.parse("2026-03-12")),))
    desk.close(ident, desk.begin("low_alp_osteoporosis", ident), accepted=True)
    desk.close_clinic()
    return keys


class Typist:
    """Types on and on into one field, and says each key with its time and how long it took to type.

    The second is the typist's own: on a computer that leaves the program no time nothing is typed meanwhile.
    """

    def __init__(self, editor: QLineEdit | QPlainTextEdit, say: Say, chance: random.Random) -> None:
        self._editor, self._say, self._chance = editor, say, chance
        self._took = 0
        self.begin()

    def begin(self) -> None:
        """The next key, after a moment."""
        rest = 1000 if self._chance.randrange(RESTS) == 0 else 0
        self._took = self._chance.randint(KEY_MS // 2, 3 * KEY_MS // 2) + rest
        QTimer.singleShot(self._took, self._press)

    def _press(self) -> None:
        key = self._chance.choice(LETTERS)
        if isinstance(self._editor, QLineEdit):
            self._editor.insert(key)
        else:
            self._editor.insertPlainText(key)
        self._say(f"{time.monotonic_ns()} {self._took} {key}")
        self.begin()


def _type(folder: Path, keys: DataKeys, form: str, seed: int, say: Say) -> None:
    """An AlpDesk with one form open, in which somebody types until it is killed; what writing needs is loaded before.

    The window does that in the first quiet moments after the unlock.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qInstallMessageHandler(lambda *_: None)
    app = QApplication([])
    desk, jobs = Desk(open_database(folder, keys), USER, clock_on(TODAY)), Jobs()
    desk.warm()
    record = desk.record("1")
    editor: QLineEdit | QPlainTextEdit
    if form == "letter":
        page = LetterPage(desk, jobs)
        page.begin(desk.walkthroughs("1")[0])
        page.show()
        editor = page.form.paragraphs[FORMS[form]]
        editor.clear()
    elif form == "result":
        result = ResultDialog(desk, jobs, record, lambda _id, _said: None)
        result.show()
        editor = result.note.editor
    elif form == "problem":
        problem = ProblemDialog(desk, jobs, record, lambda _said: None)
        problem.show()
        editor = problem.note.editor
    else:
        patient = PatientDialog(desk, jobs, lambda _id: None)
        patient.show()
        editor = patient.address.editor
    if isinstance(editor, QLineEdit):
        editor.setMaxLength(10_000)
    typist = Typist(editor, say, random.Random(seed))  # noqa: S311 - any words will do
    app.exec()
    del typist


def _kept(folder: Path, keys: DataKeys, form: str) -> str:
    """What is there again at the next start; the draft is dropped."""
    desk = Desk(open_database(folder, keys), USER, clock_on(TODAY))
    try:
        found = {one.name.form: one for one in desk.kept_forms()}.get(form)
        if found is None:
            return ""
        desk.drop_form(found.name)
        words = found.words["paragraphs"] if form == "letter" else found.words
        return str(words[FORMS[form]])
    finally:
        desk.close_clinic()


def lost(told: Told, kept: str) -> tuple[int, int, int]:
    """What is gone: milliseconds of typing, milliseconds on the clock, keys; ValueError for words never typed."""
    typed = [word.split(" ", 2) for word in told.words]
    if "".join(key for *_, key in typed)[: len(kept)] != kept:
        raise ValueError("what is there again was never typed")
    gone = typed[len(kept) :]
    if not gone:
        return 0, 0, 0
    return sum(int(took) for _, took, _ in gone), (int(typed[-1][0]) - int(gone[0][0])) // 1_000_000, len(gone)


def run(count: int, seed: int) -> Counter[str]:
    """Kill so many AlpDesks in the middle of typing; the sums."""
    chance, sums = random.Random(seed), Counter[str]()  # noqa: S311 - any instant will do
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "clinic"
        keys = _clinic(folder)
        for number in range(count):
            form = list(FORMS)[(seed + number) % len(FORMS)]
            told = killed_after(
                lambda say, form=form, number=number: _type(folder, keys, form, seed + number, say),  # type: ignore[misc]
                folder,
                chance.uniform(SHORTEST, LONGEST),
                1,
            )
            sums["kills"] += 1
            sums["keys typed"] += len(told.words)
            try:
                milliseconds, clock, gone = lost(told, _kept(folder, keys, form))
            except ValueError:
                sums["other words than those typed"] += 1
                continue
            sums["keys lost"] += gone
            sums["more than two seconds lost"] += milliseconds > TWO_SECONDS
            sums["most ms on the clock"] = max(sums["most ms on the clock"], clock)
            sums["most ms of typing lost"] = max(sums["most ms of typing lost"], milliseconds)
    return sums
