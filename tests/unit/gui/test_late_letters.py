"""What a letter or an outcome brings late: said of its own patient, never taken for another, never done twice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from alpdesk.desk.desk import ClosedWalkthrough, Desk
from alpdesk.desk.letters import IssuedLetter
from alpdesk.errors import AlpDeskError
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.letter_page import LetterPage
from alpdesk.gui.main_window import MainWindow
from alpdesk.gui.paragraph_edit import CONCERNS
from alpdesk.gui.printing import printer_for
from alpdesk.gui.viewing_dialogs import LetterDialog
from alpdesk.gui.widgets import IconButton
from tests.unit.gui.conftest import AZATHIOPRINE, LOW_ALP, SURGERY, Held

LONG = 60_000
Hold = Callable[[], Held]
Both = tuple[ClosedWalkthrough, ClosedWalkthrough]


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
def both(desk: Desk, miriam: str, tunde: str) -> Both:
    """An accepted outcome of each patient."""
    return (
        desk.close(miriam, desk.begin(LOW_ALP, miriam), accepted=True),
        desk.close(tunde, desk.begin(SURGERY, tunde), accepted=True),
    )


def to_outcome(window: MainWindow, patient_id: str, pathway_id: str) -> None:
    """Go to the outcome of a walkthrough as the clinician does."""
    window.open_patient(patient_id)
    window.begin_pathway(pathway_id)
    if window.pages.currentWidget() is window.pages.walkthrough:
        window.pages.walkthrough.go_to("outcome")


def letter_page(window: MainWindow, closed: ClosedWalkthrough, path: Path) -> LetterPage:
    """The letter about an outcome to the first recipient there is, to be written to ``path``."""
    window.open_patient(closed.patient_id)
    window.write_letter(closed)
    page = window.pages.letter
    page.form.recipient.box.setCurrentIndex(1)
    page.issuing._choose = lambda _parent, _name: str(path)  # noqa: SLF001 - the dialog of the system
    return page


def test_no_question_is_answered_from_an_outcome_that_is_being_saved(
    window: MainWindow, desk: Desk, sofia: str, hold: Hold
) -> None:
    to_outcome(window, sofia, AZATHIOPRINE)
    outcome = window.pages.outcome
    assert outcome.missing is not None
    link = next(iter(outcome.missing.links.values()))
    held = hold()
    outcome.accept_outcome()
    link.click()
    assert window.pages.currentWidget() is outcome
    held.go()
    assert len(desk.walkthroughs(sofia)) == 1


def test_an_outcome_that_cannot_be_saved_is_said_of_its_own_patient(
    window: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch, miriam: str, tunde: str, hold: Hold
) -> None:
    def full(*_args: object, **_named: object) -> None:
        raise AlpDeskError("The disk is full.")

    to_outcome(window, miriam, LOW_ALP)
    outcome = window.pages.outcome
    monkeypatch.setattr(desk, "close", full)
    held = hold()
    outcome.accept_outcome()
    to_outcome(window, tunde, SURGERY)
    held.go()
    assert window.messages.text == "HARTLEY, Miriam (Mrs): The disk is full."
    outcome.accept_outcome()
    Held.go(hold())
    assert window.messages.text == "The disk is full."
    assert outcome.accept.isEnabled()


def test_a_walkthrough_that_is_being_saved_is_not_begun_again(
    window: MainWindow, desk: Desk, miriam: str, tunde: str, hold: Hold
) -> None:
    to_outcome(window, miriam, LOW_ALP)
    outcome = window.pages.outcome
    held = hold()
    outcome.accept_outcome()
    to_outcome(window, tunde, SURGERY)
    outcome.accept_outcome()
    to_outcome(window, miriam, LOW_ALP)
    assert window.pages.currentWidget() is outcome
    assert not outcome.accept.isEnabled()
    outcome.accept_outcome()
    held.go()
    assert outcome.closed is not None
    assert outcome.closed.patient_id == miriam
    assert [len(desk.walkthroughs(one)) for one in (miriam, tunde)] == [1, 1]
    assert [len(desk.drafts(one)) for one in (miriam, tunde)] == [0, 0]


def test_a_record_shows_what_was_accepted_late(window: MainWindow, miriam: str, hold: Hold) -> None:
    to_outcome(window, miriam, LOW_ALP)
    held = hold()
    window.pages.outcome.accept_outcome()
    window.open_patient(miriam, "pathways")
    held.go()
    texts = [one.accessibleName() for one in window.pages.record.pathways.findChildren(type(window.pages.outcome.back))]
    assert any(one.startswith("Show the outcome of ") for one in texts)


def test_the_way_back_from_a_letter_leads_to_no_other_outcome(
    window: MainWindow, both: Both, miriam: str, tunde: str
) -> None:
    window.open_patient(miriam)
    window.show_closed(both[0])
    window.write_letter(both[0])
    window.pages.letter.back_wanted.emit()
    assert window.pages.currentWidget() is window.pages.outcome
    window.open_patient(tunde)
    window.write_letter(both[1])
    window.pages.letter.back_wanted.emit()
    assert window.patient_id == tunde
    assert window.pages.currentWidget() is window.pages.record


def test_no_letter_is_begun_under_the_banner_of_somebody_else(
    window: MainWindow, both: Both, monkeypatch: pytest.MonkeyPatch, tunde: str
) -> None:
    def locked(_ident: str) -> None:
        raise AlpDeskError("The record cannot be read.")

    window.open_patient(tunde)
    monkeypatch.setattr(window.pages.record, "show_patient", lambda ident, _tab="": locked(ident))
    window.write_letter(both[0])
    assert window.pages.currentWidget() is window.pages.record
    assert window.messages.text == "The record cannot be read."


def test_a_letter_that_is_being_written_is_not_issued_twice(
    window: MainWindow, desk: Desk, both: Both, miriam: str, hold: Hold, tmp_path: Path
) -> None:
    page = letter_page(window, both[0], tmp_path / "a.pdf")
    page.form.paragraphs[CONCERNS].setPlainText("Afraid of needles.")
    held = hold()
    page.issue()
    window.open_patient(miriam)
    window.write_letter(both[0])
    assert window.pages.currentWidget() is page
    assert page.form.locked
    assert page.form.paragraphs[CONCERNS].toPlainText() == "Afraid of needles."
    page.issue()
    held.go()
    assert page.state == "Issued on 16-Mar-2026 as a.pdf; kept in the record."
    assert page.issue_button.isHidden()
    assert len(desk.letters(miriam)) == 1


def test_a_letter_that_is_being_written_is_not_begun_anew_from_another_one(
    window: MainWindow, desk: Desk, both: Both, miriam: str, hold: Hold, tmp_path: Path
) -> None:
    page = letter_page(window, both[0], tmp_path / "a.pdf")
    held = hold()
    page.issue()
    letter_page(window, both[1], tmp_path / "b.pdf")
    assert not page.form.locked
    window.write_letter(both[0])
    assert window.patient_id == miriam
    assert window.pages.currentWidget() is window.pages.record
    assert window.toast.text == "Writing the letter …"
    held.go()
    assert window.toast.text == "Letter issued and kept in the record"
    assert len(desk.letters(miriam)) == 1
    assert not page.issuing.writes(both[0])


def test_no_paragraph_is_taken_out_of_a_letter_that_is_on_its_way(
    window: MainWindow, desk: Desk, both: Both, miriam: str, hold: Hold, tmp_path: Path
) -> None:
    page = letter_page(window, both[0], tmp_path / "a.pdf")
    page.making.insert("Own", "Please telephone.", "")
    assert page.letter is not None
    ident = page.letter.own[-1].id
    buttons = page.form.others.findChildren(IconButton)
    out = [one for one in buttons if one.accessibleName() == "Take this paragraph out"]
    assert out[-1].isEnabled()
    held = hold()
    page.issue()
    assert not out[-1].isEnabled()
    page.making.take_out(ident)
    held.go()
    assert page.letter.own[-1].text == "Please telephone."
    assert page.form.paragraphs[ident].isReadOnly()
    assert len(desk.letters(miriam)) == 1


def test_another_template_is_taken_back_in_its_own_letter_only(
    qtbot: QtBot, window: MainWindow, both: Both, jobs: Jobs, tmp_path: Path
) -> None:
    page = letter_page(window, both[0], tmp_path / "a.pdf")
    page.form.paragraphs[CONCERNS].setPlainText("Words about Miriam.")
    language = page.form.options.language.editor
    language.setCurrentIndex(language.findData("de"))
    qtbot.waitUntil(lambda: bool(window.undoing.done) and not jobs.working, timeout=LONG)
    assert window.undoing.done[0].whose == "HARTLEY, Miriam (Mrs)"
    window.open_patient(both[1].patient_id)
    window.write_letter(both[1])
    window.undoing.undo()
    assert page.letter is not None
    assert page.letter.patient.name == "OYELARAN, Tunde (Mr)"
    assert page.letter.language == "en"
    assert "Miriam" not in page.form.paragraphs[CONCERNS].toPlainText()
    assert window.toast.text == "Not undone: that letter was left or issued meanwhile."


def test_what_is_printed_or_exported_late_is_said_of_its_own_letter(
    window: MainWindow, both: Both, hold: Hold, tmp_path: Path
) -> None:
    page = letter_page(window, both[0], tmp_path / "a.pdf")
    Held.go(hold())
    page.issue()
    Held.go(hold())
    page.issuing._choose = lambda _parent, _name: str(tmp_path / "why.json")  # noqa: SLF001 - the system's dialog
    page.issuing._ask = lambda _parent, data: to_file(data, tmp_path / "paper.pdf")  # noqa: SLF001 - as above
    held = hold()
    page.issuing.export_reasons()
    page.print_letter()
    window.open_patient(both[1].patient_id)
    window.write_letter(both[1])
    held.go()
    assert (tmp_path / "why.json").exists()
    assert page.state == page._hint  # noqa: SLF001 - nothing else is said of the letter in hand
    assert window.toast.text.startswith("HARTLEY, Miriam (Mrs): ")


def to_file(data: bytes, path: Path) -> QPrinter:
    """A printer that prints into a file."""
    printer = printer_for(data)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(72)
    return printer


@pytest.fixture
def issued(desk: Desk, both: Both, tmp_path: Path) -> IssuedLetter:
    """A letter that is out."""
    return desk.issue(desk.draft_letter(both[0], None), tmp_path / "letter.pdf", both[0])


@pytest.mark.qt_log_ignore("QPainter::begin")
@pytest.mark.parametrize("how", ["export", "print"])
@pytest.mark.parametrize("where", [".", "no such folder"])
def test_a_letter_that_is_closed_while_it_is_written_again_is_still_written(
    qtbot: QtBot, desk: Desk, jobs: Jobs, issued: IssuedLetter, hold: Hold, tmp_path: Path, how: str, where: str
) -> None:
    path, fails = tmp_path / where / "out.pdf", where != "."
    dialog = LetterDialog(
        desk, jobs, issued, "HARTLEY, Miriam", None, lambda *_: str(path), lambda _parent, data: to_file(data, path)
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    said: list[str] = []
    jobs.failed.connect(said.append)
    held = hold()
    if how == "export":
        dialog.export_pdf()
    else:
        dialog.print_letter()
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    with qtbot.captureExceptions() as crashes:
        held.go()
    assert crashes == []
    assert path.exists() is not fails
    assert [one.partition(":")[0] for one in said] == ["HARTLEY, Miriam"] * fails


def test_what_was_typed_since_a_paragraph_was_taken_out_outlasts_its_return(window: MainWindow, both: Both) -> None:
    window.write_letter(both[0])
    page = window.pages.letter
    for text in ("Please telephone.", "Please write."):
        page.making.insert("Own", text, "")
    assert page.letter is not None
    first, second = page.letter.own
    page.making.take_out(first.id)
    page.form.paragraphs[CONCERNS].setPlainText("Afraid of needles.")
    page.form.paragraphs[second.id].setPlainText("Please write soon.")
    window.undoing.undo()
    assert [one.text for one in page.letter.own] == ["Please telephone.", "Please write soon."]
    assert page.form.paragraphs[CONCERNS].toPlainText() == "Afraid of needles."
    assert page.form.paragraphs[first.id].toPlainText() == "Please telephone."


def test_a_paragraph_comes_back_beside_one_that_has_its_number_by_now(window: MainWindow, both: Both) -> None:
    window.write_letter(both[0])
    page = window.pages.letter
    page.making.insert("Own", "Please telephone.", "")
    assert page.letter is not None
    page.making.take_out(page.letter.own[-1].id)
    page.making.insert("Own", "Please write.", "")
    window.undoing.undo()
    assert sorted(one.text for one in page.letter.own) == ["Please telephone.", "Please write."]
    assert len({one.id for one in page.letter.own}) == 2
