"""What the background brings late is never taken for what is on the screen by then, and never lost."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from alpdesk.desk.desk import ClosedWalkthrough, Desk
from alpdesk.desk.entry import NotAResult
from alpdesk.desk.letters import OtherPatient
from alpdesk.gui.audit_panel import AuditPanel
from alpdesk.gui.entry_dialog import ReasonDialog
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.letter_page import LetterPage
from alpdesk.gui.main_window import MainWindow
from alpdesk.gui.outcome_page import OutcomePage
from alpdesk.gui.paragraph_edit import CONCERNS
from alpdesk.gui.result_dialog import ResultDialog
from alpdesk.gui.staff_dialogs import RecoveryDialog
from alpdesk.gui.undoing import Step
from tests.unit.gui.conftest import LOW_ALP, SURGERY, Held, alp
from tests.unit.gui.test_import_page import MIRIAM, row, table, values

LONG = 30_000
Hold = Callable[[], Held]


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str, tunde: str) -> MainWindow:
    """The window of a clinic with two patients."""
    assert miriam != tunde
    window = MainWindow(desk, jobs)
    qtbot.addWidget(window, before_close_func=MainWindow.stop)
    window.show()
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    return window


@pytest.fixture
def outcome(window: MainWindow, miriam: str) -> OutcomePage:
    """The outcome of the low ALP pathway for Miriam Hartley, not yet accepted."""
    window.open_patient(miriam)
    window.begin_pathway(LOW_ALP)
    window.pages.walkthrough.go_to("outcome")
    return window.pages.outcome


@pytest.fixture
def letters(desk: Desk, miriam: str, tunde: str) -> tuple[ClosedWalkthrough, ClosedWalkthrough]:
    """An accepted outcome of each patient."""
    return (
        desk.close(miriam, desk.begin(LOW_ALP, miriam), accepted=True),
        desk.close(tunde, desk.begin(SURGERY, tunde), accepted=True),
    )


def test_a_critical_result_never_stands_under_another_patients_banner(
    window: MainWindow, desk: Desk, miriam: str, tunde: str, hold: Hold, qtbot: QtBot, jobs: Jobs
) -> None:
    desk.record_results(tunde, (alp("2400", "2026-03-15"),))
    strip = window.criticals.strip
    window.open_patient(tunde)
    qtbot.waitUntil(lambda: not jobs.working and strip.shown is not None, timeout=LONG)
    held = hold()
    window.open_patient(miriam)
    assert strip.shown is None
    assert strip.isHidden()
    held.go()
    assert strip.shown is None
    window.open_patient(tunde)
    qtbot.waitUntil(lambda: strip.shown is not None and strip.shown.patient_id == tunde, timeout=LONG)


def test_an_outcome_that_is_accepted_late_is_not_said_of_the_next_patient(
    window: MainWindow, outcome: OutcomePage, desk: Desk, miriam: str, tunde: str, hold: Hold
) -> None:
    held = hold()
    outcome.accept_outcome()
    window.open_patient(tunde)
    window.begin_pathway(SURGERY)
    window.pages.walkthrough.go_to("outcome")
    assert outcome.accept.isEnabled()
    held.go()
    assert len(desk.walkthroughs(miriam)) == 1
    assert outcome.closed is None
    assert not outcome.accept.isHidden()
    assert window.toast.text.startswith("HARTLEY, Miriam")


def test_a_letter_that_was_to_follow_does_not_pull_the_window_away(
    window: MainWindow, outcome: OutcomePage, desk: Desk, miriam: str, tunde: str, hold: Hold
) -> None:
    held = hold()
    outcome.create_letter()
    window.open_patient(tunde)
    held.go()
    assert len(desk.walkthroughs(miriam)) == 1
    assert window.pages.currentWidget() is window.pages.record
    assert window.patient_id == tunde


def test_nobody_goes_back_to_the_answers_of_an_outcome_that_is_being_saved(
    window: MainWindow, outcome: OutcomePage, hold: Hold
) -> None:
    held = hold()
    outcome.accept_outcome()
    assert not outcome.back.isEnabled()
    outcome._go_back()  # noqa: SLF001 - what Alt+Left runs
    assert window.pages.currentWidget() is outcome
    held.go()
    assert outcome.closed is not None
    assert outcome.back.isEnabled()


def test_a_letter_is_written_under_the_banner_of_its_patient(
    window: MainWindow, letters: tuple[ClosedWalkthrough, ClosedWalkthrough], miriam: str, tunde: str
) -> None:
    window.open_patient(tunde)
    window.write_letter(letters[0])
    assert window.patient_id == miriam
    assert window.pages.letter.patient == miriam


def issued(page: LetterPage, path: Path) -> None:
    """Press “Issue” on a letter to the first recipient there is."""
    page.form.recipient.box.setCurrentIndex(1)
    page.issuing._choose = lambda _parent, _name: str(path)  # noqa: SLF001 - the dialog of the system
    page.issue()


def test_a_letter_that_is_issued_late_is_not_taken_for_the_one_in_hand(
    window: MainWindow, desk: Desk, letters: tuple[ClosedWalkthrough, ClosedWalkthrough], miriam: str, tunde: str,
    hold: Hold, tmp_path: Path,
) -> None:  # fmt: skip
    window.open_patient(miriam)
    window.write_letter(letters[0])
    page = window.pages.letter
    held = hold()
    issued(page, tmp_path / "a.pdf")
    window.open_patient(tunde)
    window.write_letter(letters[1])
    held.go()
    assert [len(desk.letters(one)) for one in (miriam, tunde)] == [1, 0]
    assert page.issuing.done == {}
    assert not page.form.locked
    assert not page.issue_button.isHidden()
    assert "a.pdf" not in page.state
    assert window.toast.text.startswith("HARTLEY, Miriam")


def test_a_letter_that_is_refused_late_is_said_of_its_own_patient(
    window: MainWindow, desk: Desk, letters: tuple[ClosedWalkthrough, ClosedWalkthrough], miriam: str, tunde: str,
    hold: Hold, tmp_path: Path,
) -> None:  # fmt: skip
    window.open_patient(miriam)
    window.write_letter(letters[0])
    page = window.pages.letter
    held = hold()
    issued(page, tmp_path / "no such folder" / "a.pdf")
    window.open_patient(tunde)
    window.write_letter(letters[1])
    held.go()
    assert desk.letters(miriam) == ()
    assert page.state == page._hint  # noqa: SLF001 - nothing else is said of the letter in hand
    assert window.messages.text.startswith("HARTLEY, Miriam")


def test_nothing_is_typed_into_a_letter_that_is_on_its_way(
    window: MainWindow, letters: tuple[ClosedWalkthrough, ClosedWalkthrough], miriam: str, hold: Hold,
    tmp_path: Path,
) -> None:  # fmt: skip
    window.open_patient(miriam)
    window.write_letter(letters[0])
    page = window.pages.letter
    held = hold()
    issued(page, tmp_path / "no such folder" / "a.pdf")
    assert page.form.paragraphs[CONCERNS].isReadOnly()
    assert not page.form.recipient.isEnabled()
    held.go()
    assert not page.form.paragraphs[CONCERNS].isReadOnly()
    assert page.issue_button.isEnabled()


def test_what_is_taken_back_in_one_letter_never_comes_into_another(
    window: MainWindow, desk: Desk, letters: tuple[ClosedWalkthrough, ClosedWalkthrough], tmp_path: Path
) -> None:
    window.write_letter(letters[0])
    page = window.pages.letter
    steps: list[Step] = []
    page.changed.connect(lambda _said, step: steps.append(step))
    page.making.insert("Own", "Words about Miriam", "")
    assert page.letter is not None
    page.making.take_out(page.letter.own[-1].id)
    assert steps[-1].whose == "HARTLEY, Miriam (Mrs)"
    window.write_letter(letters[1])
    assert steps[-1].run is not None
    steps[-1].run()
    assert window.toast.text == "Not undone: that letter was left or issued meanwhile."
    assert page.letter.patient.name == "OYELARAN, Tunde (Mr)"
    assert page.letter.own == ()
    mine = page.letter
    window.write_letter(letters[0])
    other = page.letter
    with pytest.raises(OtherPatient):
        desk.issue(other, tmp_path / "b.pdf", letters[1])
    assert not (tmp_path / "b.pdf").exists()
    assert mine is not other


def test_a_form_takes_no_input_and_cannot_be_left_while_it_is_being_saved(
    window: MainWindow, desk: Desk, miriam: str, hold: Hold
) -> None:
    window.open_patient(miriam)
    record = window.pages.record
    before = len(desk.record(miriam).results)
    record._on_withdraw(record.record.results[0])  # noqa: SLF001 - what the button of the results does
    form = record.dialog
    assert isinstance(form, ReasonDialog)
    form.reason.editor.setText("Another patient’s tube")
    form.reason.editor.setFocus()
    held = hold()
    form.save.click()
    assert form.held
    assert not any(part.isEnabled() for part in (form.cancel, form.save, form.reason.editor))
    form.reject()
    form.close()
    assert form.isVisible()
    held.go()
    assert len(desk.record(miriam).results) == len(record.record.results) == before - 1
    assert "withdrawn" in window.toast.text
    assert window.toast.undo.isVisible()


def test_after_a_refusal_a_form_takes_input_again_where_the_keyboard_was(
    window: MainWindow, miriam: str, hold: Hold, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_patient(miriam)
    record = window.pages.record
    record.add_result("alp")
    form = record.dialog
    assert isinstance(form, ResultDialog)

    def refused(*_: object) -> None:
        raise NotAResult("The value is not a number.")

    monkeypatch.setattr(type(window.desk), "record_results", refused)
    form.value.editor.setText("31 U/L")
    form.value.editor.setFocus()
    held = hold()
    form.another.click()
    assert not form.value.editor.isEnabled()
    form.another.click()
    held.go()
    assert form.value.editor.text() == "31 U/L"
    assert form.fault.text() == "The value is not a number."
    assert form.focusWidget() is form.value.editor
    form.draft.drop()  # type: ignore[union-attr]
    form.done(0)


def test_a_recovery_key_that_is_being_taken_cannot_be_kept_old(
    qtbot: QtBot, desk: Desk, jobs: Jobs, hold: Hold
) -> None:
    told: list[str] = []
    dialog = RecoveryDialog(desk, jobs, told.append)
    qtbot.addWidget(dialog)
    dialog.open()
    held = hold()
    dialog.page.done.emit()
    assert not dialog.cancel.isEnabled()
    dialog.reject()
    assert dialog.isVisible()
    held.go()
    assert told == ["The new recovery key counts, and the old one no more"]
    assert not dialog.isVisible()


def test_whoever_asked_hears_of_a_bug_too_and_takes_input_again(qtbot: QtBot, jobs: Jobs) -> None:
    bugs, told = list[object](), list[str]()
    jobs.crashed.connect(bugs.append)

    def wrong() -> None:
        raise ZeroDivisionError("a secret")

    jobs.run(wrong, failed=told.append)
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    assert [type(one) for one in bugs] == [ZeroDivisionError]
    assert told == ["Something went wrong in AlpDesk itself."]


def test_a_verification_is_given_up_when_the_record_is_closed_and_no_draft_waits_behind_it(
    window: MainWindow, qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, asked = threading.Event(), []

    def verify(_tell: object, stop: Callable[[], bool]) -> None:
        begun.set()
        while not stop():
            asked.append(1)

    monkeypatch.setattr(window.desk, "verify_audit", verify)
    window.show_clinic()
    window.pages.clinic.turn_to("audit")
    panel = window.pages.clinic.panels["audit"]
    assert isinstance(panel, AuditPanel)
    panel.verify.click()
    assert begun.wait(30)
    kept = list[object]()
    jobs.beside.run(lambda: None, kept.append)
    qtbot.waitUntil(lambda: kept == [None], timeout=LONG)
    window.stop()
    jobs.beside.finish()
    assert asked
    assert panel.verify.text() == "Verify"


def test_what_was_stored_late_does_not_pull_the_window_away(
    window: MainWindow, desk: Desk, tunde: str, miriam: str, hold: Hold, tmp_path: Path, qtbot: QtBot, jobs: Jobs
) -> None:
    window.files.show_import()
    page = window.pages.bring
    page.read_files([table(tmp_path, row(MIRIAM, "27", "2026-03-14"))])
    qtbot.waitUntil(lambda: not jobs.working and page.store.isEnabled(), timeout=LONG)
    held = hold()
    page.store.click()
    window.open_patient(tunde)
    window.pages.record.add_result()
    held.go()
    assert (window.patient_id, window.pages.currentWidget()) == (tunde, window.pages.record)
    assert "27 U/L" in values(desk, miriam)
    form = window.pages.record.dialog
    assert isinstance(form, ResultDialog)
    form.done(0)
