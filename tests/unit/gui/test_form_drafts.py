"""Words in forms: kept while one types, there again, gone once saved; and a form that cannot be saved loses none."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from alpdesk.clinical.results import Result
from alpdesk.desk.desk import Desk
from alpdesk.desk.kept_forms import FormName
from alpdesk.gui.address_book import ContactDialog
from alpdesk.gui.decision_panel import DecisionPanel
from alpdesk.gui.entry_dialog import ReasonDialog
from alpdesk.gui.entry_dialogs import ProblemDialog
from alpdesk.gui.fields import Field, PassphraseField, choice, line, lines
from alpdesk.gui.form_drafts import LONGEST_MS, REST_MS, FormDraft, as_text, moment, put_back, words_of
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.letter_page import LetterPage
from alpdesk.gui.outcome_page import OutcomePage
from alpdesk.gui.patient_dialog import PatientDialog
from alpdesk.gui.result_dialog import ResultDialog

from .conftest import LOW_ALP


class Opened:
    """Forms of one patient, opened one after the other."""

    def __init__(self, bot: QtBot, desk: Desk, jobs: Jobs, patient: str) -> None:
        self.bot, self.desk, self.jobs, self.patient = bot, desk, jobs, patient
        self.saved: list[str] = []

    def result(self, old: Result | None = None) -> ResultDialog:
        """The form for a result, new or corrected."""
        record = self.desk.record(self.patient)
        dialog = ResultDialog(self.desk, self.jobs, record, lambda _id, said: self.saved.append(said), old=old)
        self.bot.addWidget(dialog)
        dialog.show()
        return dialog

    def rest(self) -> None:
        """Until everything is written."""
        self.bot.waitUntil(lambda: not self.jobs.working, timeout=30_000)


@pytest.fixture
def forms(qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str) -> Opened:
    """Forms about Miriam."""
    return Opened(qtbot, desk, jobs, miriam)


def draft_of(dialog: ResultDialog | ProblemDialog | PatientDialog) -> FormDraft:
    """Its draft."""
    assert dialog.draft is not None
    return dialog.draft


def type_result(dialog: ResultDialog) -> None:
    """A result as far as it is known."""
    dialog.value.editor.setText("21 U/L")
    dialog.taken.editor.setText("yesterday")
    dialog.laboratory.editor.setText("Laboratory A")
    dialog.high.editor.setText("115")
    dialog.note.editor.setText("fasting")


def test_what_is_typed_is_kept_once_typing_rests(forms: Opened) -> None:
    dialog = forms.result()
    with forms.bot.waitSignal(draft_of(dialog).kept, timeout=3 * REST_MS):
        type_result(dialog)
    (kept,) = forms.desk.kept_forms()
    assert kept.name == FormName("result", forms.patient)
    assert kept.name.saying == "adding a result"
    assert kept.words["value"] == "21 U/L"


def test_typing_without_a_rest_is_kept_within_two_seconds(forms: Opened) -> None:
    draft = draft_of(forms.result())
    draft.touch()
    left = draft._longest.remainingTime()  # noqa: SLF001 - the promise is about this timer
    draft.touch()
    assert draft._longest.remainingTime() <= left <= 1.1 * LONGEST_MS < 1500  # noqa: SLF001 - as above
    assert draft._rest.interval() == REST_MS  # noqa: SLF001 - as above


def test_after_a_crash_the_same_form_holds_the_same_words_and_says_so(forms: Opened) -> None:
    first = forms.result()
    type_result(first)
    first.analyte.editor.setCurrentIndex(first.analyte.editor.findData("ggt"))
    draft_of(first).keep()
    words = words_of(first)
    forms.rest()
    first.hide()

    again = forms.result()
    assert words_of(again) == words
    assert again.taken_up is not None
    assert not again.taken_up.isHidden()
    again.cancel.click()
    assert again.isVisible()


def test_start_anew_empties_the_form_and_forgets(forms: Opened) -> None:
    first = forms.result()
    empty = words_of(first)
    type_result(first)
    draft_of(first).keep()
    forms.rest()
    first.hide()
    again = forms.result()
    assert again.taken_up is not None
    again.taken_up.anew.click()
    forms.rest()
    assert words_of(again) == empty
    assert again.taken_up.isHidden()
    assert forms.desk.kept_forms() == ()
    type_result(again)
    draft_of(again).keep()
    forms.rest()
    assert len(forms.desk.kept_forms()) == 1


def test_a_saved_form_leaves_no_draft_even_if_it_was_being_kept(forms: Opened) -> None:
    dialog = forms.result()
    type_result(dialog)
    draft_of(dialog).keep()
    dialog.save.click()
    forms.rest()
    assert forms.saved == ["ALP 21 U/L, 15-Mar-2026 saved"] or len(forms.saved) == 1
    assert forms.desk.kept_forms() == ()


def test_a_draft_written_after_the_saving_is_not_kept(forms: Opened) -> None:
    dialog = forms.result()
    type_result(dialog)
    words = draft_of(dialog).hand_over()
    assert words is not None
    dialog.save.click()
    forms.jobs.finish()
    words.draft.keep(words.words)
    assert forms.desk.kept_forms() == ()
    forms.rest()


def test_the_next_result_of_the_same_form_is_kept_again(forms: Opened) -> None:
    dialog = forms.result()
    type_result(dialog)
    dialog.another.click()
    forms.rest()
    assert dialog.isVisible()
    assert draft_of(dialog).hand_over() is None
    dialog.value.editor.setText("19")
    draft_of(dialog).keep()
    forms.rest()
    assert [one.words["value"] for one in forms.desk.kept_forms()] == ["19"]


def test_discarding_forgets_and_keeping_does_not(forms: Opened) -> None:
    dialog = forms.result()
    type_result(dialog)
    draft_of(dialog).keep()
    dialog.cancel.click()
    dialog._keep.click()  # noqa: SLF001 - the button has no other name
    forms.rest()
    assert len(forms.desk.kept_forms()) == 1
    dialog.cancel.click()
    dialog._drop.click()  # noqa: SLF001 - as above
    forms.rest()
    assert forms.desk.kept_forms() == ()
    assert not dialog.isVisible()


def test_a_form_that_nobody_touched_keeps_nothing(forms: Opened) -> None:
    dialog = forms.result()
    assert draft_of(dialog).hand_over() is None
    draft_of(dialog).keep()
    dialog.cancel.click()
    forms.rest()
    assert forms.desk.kept_forms() == ()


def test_two_corrections_are_kept_beside_each_other(forms: Opened) -> None:
    one, other = forms.desk.record(forms.patient).results[:2]
    for old, text in ((one, "31"), (other, "27")):
        dialog = forms.result(old)
        dialog.value.editor.setText(text)
        draft_of(dialog).keep()
        forms.rest()
        dialog.hide()
    assert forms.result(one).value.editor.text() == "31"
    assert forms.result(other).value.editor.text() == "27"


def test_problem_and_patient_forms_keep_their_words_as_well(forms: Opened) -> None:
    desk, jobs = forms.desk, forms.jobs
    problem = ProblemDialog(desk, jobs, desk.record(forms.patient), forms.saved.append)
    patient = PatientDialog(desk, jobs, lambda _id: None)
    reason = ReasonDialog("Withdraw", "", "", "Withdraw", jobs, forms.saved.append, lambda: None)
    reason.keeps(desk, FormName("withdraw", forms.patient, "1", "withdrawing a result"))
    for dialog, field in ((problem, problem.name), (patient, patient.family), (reason, reason.reason)):
        forms.bot.addWidget(dialog)
        dialog.show()
        field.editor.setText("Osteo")
        assert dialog.draft is not None
        dialog.draft.keep()
    forms.rest()
    assert [one.name.saying for one in desk.kept_forms()] == [
        "adding a problem", "adding a patient", "withdrawing a result",
    ]  # fmt: skip


def decided_otherwise(forms: Opened) -> OutcomePage:
    """The outcome of the pathway, on a new page."""
    page = OutcomePage(forms.desk, forms.jobs)
    forms.bot.addWidget(page)
    page.show_outcome(forms.patient, forms.desk.begin(LOW_ALP, forms.patient))
    page.show()
    return page


def test_the_reason_for_another_decision_is_there_again_and_gone_once_it_is_saved(forms: Opened) -> None:
    page = decided_otherwise(forms)
    assert page.decision.isHidden()
    page.disagree.click()
    page.decision.words.setText("Wait")
    page.decision.reason.setText("She asked for it")
    page.show_outcome(forms.patient, forms.desk.begin(LOW_ALP, forms.patient))
    forms.rest()
    again = decided_otherwise(forms)
    assert not again.decision.isHidden()
    assert again.decision.reason.text() == "She asked for it"
    with forms.bot.waitSignal(again.saved):
        again.override_outcome("Wait", again.decision.reason.text())
    forms.rest()
    assert forms.desk.kept_forms() == ()


def test_a_decision_that_was_cancelled_is_forgotten(forms: Opened) -> None:
    page = decided_otherwise(forms)
    page.disagree.click()
    page.decision.reason.setText("She asked for it")
    assert page.decision.draft is not None
    page.decision.draft.keep()
    page.decision.cancel.click()
    forms.rest()
    assert forms.desk.kept_forms() == ()
    page.decision.draft.end()
    page.decision.draft.touch()
    assert page.decision.draft.hand_over() is None


def test_a_recipient_that_was_being_added_is_there_again(forms: Opened) -> None:
    desk, jobs = forms.desk, forms.jobs
    closed = desk.close(forms.patient, desk.begin(LOW_ALP, forms.patient), accepted=True)
    first, again = LetterPage(desk, jobs), LetterPage(desk, jobs)
    first.begin(closed)
    QTest.keyClicks(first.form.recipient.box, "Dr Lund")
    first.form.recipient.add.click()
    adding = first.making.dialog
    assert isinstance(adding, ContactDialog)
    assert adding.draft is not None
    adding.organisation.editor.setText("Example Infirmary")
    assert first.kept is not None
    for draft in (first.kept, adding.draft):
        draft.keep()
    forms.rest()
    again.begin(closed)
    assert again.form.recipient.box.currentText() == "Dr Lund"
    again.form.recipient.add.click()
    there = again.making.dialog
    assert isinstance(there, ContactDialog)
    assert (there.name.editor.text(), there.organisation.editor.text()) == ("Dr Lund", "Example Infirmary")
    forms.rest()
    for page in (first, again):
        forms.bot.addWidget(page)


def test_the_name_of_a_recipient_is_kept_before_it_is_added(forms: Opened) -> None:
    desk, jobs = forms.desk, forms.jobs
    closed = desk.close(forms.patient, desk.begin(LOW_ALP, forms.patient), accepted=True)
    page = LetterPage(desk, jobs)
    forms.bot.addWidget(page)
    page.begin(closed)
    forms.rest()
    assert page.kept is not None
    assert page.kept.hand_over() is None
    QTest.keyClicks(page.form.recipient.box, "Dr Lund")
    left = page.kept.hand_over()
    assert left is not None
    assert left.words["named"] == "Dr Lund"
    forms.rest()


class Sample(QWidget):
    """A form with one field of each kind."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = Field("Name", line()), Field("Name", line())
        self.text = Field("Text", lines())
        self.list: Field[QComboBox] = Field("List", choice((("a", "Alpha"), ("b", "Beta"))))
        self.free: Field[QComboBox] = Field("Free", choice((("", "none"),)))
        self.free.editor.setEditable(True)
        self.tick = QCheckBox("Tick")
        self.tick.setAccessibleName("Tick")
        self.passphrase = PassphraseField()
        self.secret = Field("Recovery key", line())
        self.secret.setProperty("secret", True)  # noqa: FBT003 - Qt's positional value
        box = QVBoxLayout(self)
        for part in (
            self.first, self.second, self.text, self.list, self.free, self.tick, self.passphrase, self.secret,
        ):  # fmt: skip
            box.addWidget(part)


@pytest.fixture
def sample(qtbot: QtBot, jobs: Jobs) -> Sample:
    """The sample form."""
    assert jobs is not None
    form = Sample()
    qtbot.addWidget(form)
    return form


def fill(form: Sample) -> None:
    """Something in each field."""
    form.first.editor.setText("one")
    form.second.editor.setText("two")
    form.text.editor.setPlainText("a\nb")
    form.list.editor.setCurrentIndex(1)
    form.free.editor.setCurrentText("typed")
    form.tick.setChecked(True)
    form.passphrase.editor.setText("a secret")
    form.passphrase.eye.setChecked(True)
    form.secret.editor.setText("another")


def test_every_kind_of_field_is_kept_but_no_secret(sample: Sample) -> None:
    fill(sample)
    assert words_of(sample) == {
        "first": "one", "second": "two", "text": "a\nb", "list": "b", "free": "typed", "tick": True,
    }  # fmt: skip
    assert as_text(sample) == "Name: one\nName: two\nText: a\nb\nList: Beta\nFree: typed"


def test_every_kind_of_field_is_put_back(sample: Sample, qtbot: QtBot) -> None:
    fill(sample)
    other = Sample()
    qtbot.addWidget(other)
    put_back(other, words_of(sample) | {"Gone": "since"})
    assert words_of(other) == words_of(sample)
    assert other.passphrase.text() == ""
    put_back(other, {"List": "no such thing"})
    assert words_of(other) == words_of(sample)


def test_the_moment_is_named_with_its_day_unless_it_is_today() -> None:
    at = datetime(2026, 3, 16, 10, 42, tzinfo=UTC)
    local = at.astimezone()
    assert moment(at, local.date()) == f"at {local:%H:%M}"
    assert moment(at, local.date() + timedelta(days=1)) == f"at {local:%H:%M} on 16-Mar-2026"


@pytest.fixture
def break_disk(desk: Desk) -> Iterator[Callable[[], None]]:
    """Makes every write fail, and reads go on; undone at the end."""
    folder: Path = desk._reads.folder  # noqa: SLF001 - the test breaks the disk under the desk
    path = folder / "clinic.alpdb"

    def harm() -> None:
        desk._store._engine.dispose()  # noqa: SLF001 - the next write opens a connection
        path.rename(folder / "away.alpdb")
        os.mkdir(path)  # noqa: PTH102 - a folder in its place cannot be opened

    yield harm
    if path.is_dir():
        path.rmdir()
        (folder / "away.alpdb").rename(path)


def mend(desk: Desk) -> None:
    """The disk answers again."""
    folder: Path = desk._reads.folder  # noqa: SLF001 - as above
    (folder / "clinic.alpdb").rmdir()
    (folder / "away.alpdb").rename(folder / "clinic.alpdb")


def test_a_form_that_cannot_be_saved_keeps_the_words_and_says_what_is_not_stored(
    forms: Opened, break_disk: Callable[[], None]
) -> None:
    dialog = forms.result()
    type_result(dialog)
    before = words_of(dialog)
    break_disk()
    dialog.save.click()
    forms.rest()
    assert words_of(dialog) == before
    said = dialog.fault.text()
    assert "Nothing of this form is in the record; what you typed stays here." in said
    assert "No draft of it could be kept either: copy it before you close." in said
    assert (dialog.save.text(), dialog.cancel.text()) == ("Try again", "Close")
    assert dialog.trouble is not None
    dialog.trouble.copy.click()
    assert "Value: 21 U/L" in QGuiApplication.clipboard().text()
    dialog.cancel.click()
    assert dialog.isVisible()
    dialog._keep.click()  # noqa: SLF001 - the button has no other name

    mend(forms.desk)
    dialog.save.click()
    forms.rest()
    assert len(forms.saved) == 1
    assert forms.desk.record(forms.patient).results[-1].value_text == "21 U/L"
    assert forms.desk.kept_forms() == ()


def break_down() -> None:
    raise KeyError("a bug")


def test_a_bug_while_saving_gives_the_form_back_and_is_reported(forms: Opened) -> None:
    dialog = forms.result()
    type_result(dialog)
    with forms.bot.waitSignal(forms.jobs.crashed):
        dialog.work(break_down, forms.saved.append)
    forms.rest()
    assert dialog.save.isEnabled()
    assert dialog.fault.text().startswith("Something went wrong in AlpDesk itself. Nothing of this form")
    assert dialog.fault.text().endswith("A draft of it is kept.")
    assert [one.words["value"] for one in forms.desk.kept_forms()] == ["21 U/L"]


def test_what_is_wrong_with_the_words_is_said_as_before(forms: Opened) -> None:
    dialog = forms.result(forms.desk.record(forms.patient).results[0])
    dialog.value.editor.setText("31")
    dialog.save.click()
    forms.rest()
    assert dialog.fault.text()
    assert dialog.save.text() == "Save"


def test_a_draft_that_cannot_be_kept_is_said_once_while_one_types(
    forms: Opened, break_disk: Callable[[], None]
) -> None:
    dialog = forms.result()
    break_disk()
    type_result(dialog)
    draft_of(dialog).keep()
    forms.rest()
    assert dialog.fault.text().endswith("What you type is on this screen only.")


def test_a_decision_in_the_making_is_the_same_in_another_language(qtbot: QtBot) -> None:
    english, german = DecisionPanel(), DecisionPanel()
    for panel, told in ((english, ("Monitor", "Refer")), (german, ("Beobachten", "Überweisen"))):
        qtbot.addWidget(panel)
        panel.offer(tuple(zip(("monitor", "refer"), told, strict=True)))
    english.choice.setCurrentIndex(1)
    put_back(german, words_of(english))
    german.reason.setText("so wünscht sie es")
    with qtbot.waitSignal(german.decided) as decided:
        german.decide()
    assert decided.args == ["Überweisen", "so wünscht sie es"]
