"""The letter on screen: words to edit, a preview that is the PDF itself, issuing that loses nothing."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from alpdesk.desk.desk import ClosedWalkthrough, Desk
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.letter_page import LetterPage
from alpdesk.gui.pdf_preview import PdfPreview, page_count
from tests.unit.gui.conftest import LOW_ALP

LONG = 20_000
CONCERNS = "history.concerns"


class Dialog:
    """Stands for the file dialog: answers with a path, or with nothing."""

    def __init__(self) -> None:
        self.path = ""
        self.offered = ""

    def __call__(self, _parent: QWidget, name: str) -> str:
        """Answer, and remember which name was offered."""
        self.offered = name
        return self.path


@pytest.fixture
def dialog() -> Dialog:
    """The file dialog."""
    return Dialog()


@pytest.fixture
def closed(desk: Desk, miriam: str) -> ClosedWalkthrough:
    """The low ALP pathway, accepted."""
    return desk.close(miriam, desk.begin(LOW_ALP, miriam), accepted=True)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, closed: ClosedWalkthrough, jobs: Jobs, dialog: Dialog) -> LetterPage:
    """The letter of that walkthrough, drawn once."""
    page = LetterPage(desk, jobs, choose=dialog)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    with qtbot.waitExposed(page):
        page.show()
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        page.begin(closed)
    return page


def text_of(data: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages).split())


def to_the_consultant(qtbot: QtBot, page: LetterPage) -> None:
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        page.form.recipient.setCurrentIndex(1)


def test_the_preview_is_the_very_pdf(
    qtbot: QtBot, page: LetterPage, desk: Desk, dialog: Dialog, tmp_path: Path
) -> None:
    to_the_consultant(qtbot, page)
    shown = page.preview.data
    dialog.path = str(tmp_path / "letter")
    with qtbot.waitSignal(page.issued, timeout=LONG) as issued:
        QTest.mouseClick(page.issue_button, Qt.MouseButton.LeftButton)
    written = (tmp_path / "letter.pdf").read_bytes()
    assert written == shown == page.preview.data
    assert issued.args[0].sha256 == hashlib.sha256(written).hexdigest()
    assert desk.letter_pdf(issued.args[0].id) == written


def test_the_name_offered_tells_nothing_of_the_patient(qtbot: QtBot, page: LetterPage, dialog: Dialog) -> None:
    to_the_consultant(qtbot, page)
    page.issue()
    assert dialog.offered == "referral-letter-2026-03-16.pdf"
    assert page.issue_button.isEnabled()


def test_edited_words_appear_in_the_preview(qtbot: QtBot, page: LetterPage) -> None:
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        page.form.paragraphs[CONCERNS].setPlainText("She fears another fracture & asks for <b>mornings</b>.")
    assert "She fears another fracture & asks for <b>mornings</b>." in text_of(page.preview.data)


def test_a_part_left_out_is_not_printed(qtbot: QtBot, page: LetterPage) -> None:
    before = text_of(page.preview.data)
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        page.form.parts["reasoning"].setChecked(False)
    assert len(text_of(page.preview.data)) < len(before)


def test_the_urgency_sentence_follows_the_choice_but_not_the_clinicians_own(qtbot: QtBot, page: LetterPage) -> None:
    edit = page.form.paragraphs["urgency"]
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        page.form.urgency.setCurrentIndex(page.form.urgency.findData("same_day"))
    assert edit.toPlainText().startswith("Same day, as decided by the clinician")
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        edit.setPlainText("Today, please.")
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        page.form.urgency.setCurrentIndex(page.form.urgency.findData("routine"))
    assert edit.toPlainText() == "Today, please."
    assert page.letter is not None
    assert page.letter.urgency == "routine"


def test_without_a_recipient_it_is_not_issued(qtbot: QtBot, page: LetterPage, dialog: Dialog, desk: Desk) -> None:
    with qtbot.waitSignal(page.failed) as failed:
        page.issue()
    assert failed.args == ["Choose a recipient before the letter is issued."]
    assert not dialog.offered
    assert "Choose a recipient" in page.form.checks()
    assert not desk.letters(page.patient)


def test_a_new_recipient_is_kept_and_used(qtbot: QtBot, page: LetterPage, desk: Desk) -> None:
    QTest.mouseClick(page.form.new_contact, Qt.MouseButton.LeftButton)
    form = page.form.contact_form
    form.name.setText("Bone Clinic")
    form.organisation.setText("Example Infirmary")
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        QTest.mouseClick(form.add, Qt.MouseButton.LeftButton)
    assert [contact.name for contact in desk.contacts()].count("Bone Clinic") == 1
    assert page.letter is not None
    assert page.letter.recipient is not None
    assert page.letter.recipient.name == "Bone Clinic"
    assert "Bone Clinic" in text_of(page.preview.data)
    assert form.isHidden()


def test_a_nameless_recipient_is_refused_and_the_form_stays(qtbot: QtBot, page: LetterPage) -> None:
    page.form.new_contact.click()
    page.form.contact_form.organisation.setText("Example Infirmary")
    with qtbot.waitSignal(page.failed):
        page.form.contact_form.add.click()
    assert page.form.contact_form.organisation.text() == "Example Infirmary"
    assert not page.form.contact_form.isHidden()


def test_words_are_kept_and_taken_up_again(
    qtbot: QtBot, page: LetterPage, desk: Desk, closed: ClosedWalkthrough, jobs: Jobs
) -> None:
    to_the_consultant(qtbot, page)
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        page.form.paragraphs[CONCERNS].setPlainText("Afraid of needles.")
    again = LetterPage(desk, jobs)
    qtbot.addWidget(again)
    with qtbot.waitSignal(again.previewed, timeout=LONG):
        again.begin(closed)
    assert again.form.paragraphs[CONCERNS].toPlainText() == "Afraid of needles."
    assert again.letter is not None
    assert again.letter.recipient is not None


def test_leaving_in_the_middle_of_typing_keeps_the_words(
    qtbot: QtBot, page: LetterPage, desk: Desk, closed: ClosedWalkthrough
) -> None:
    page.form.paragraphs[CONCERNS].setPlainText("Half a sen")
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        page.hide()
    (draft,) = (one for one in desk.drafts(closed.patient_id) if one.kind == "letter")
    assert "Half a sen" in draft.body


def test_a_folder_that_cannot_be_written_loses_nothing(
    qtbot: QtBot, page: LetterPage, desk: Desk, dialog: Dialog, tmp_path: Path
) -> None:
    to_the_consultant(qtbot, page)
    dialog.path = str(tmp_path / "no such folder" / "letter.pdf")
    with qtbot.waitSignal(page.failed) as failed:
        page.issue()
    assert failed.args[0].endswith(".")
    assert not desk.letters(page.patient)
    assert page.issue_button.isEnabled()
    dialog.path = str(tmp_path / "letter.pdf")
    with qtbot.waitSignal(page.issued, timeout=LONG):
        page.issue()
    assert (tmp_path / "letter.pdf").exists()


def test_characters_that_cannot_be_printed_are_named_before_anything_is_written(
    qtbot: QtBot, page: LetterPage, dialog: Dialog, tmp_path: Path
) -> None:
    to_the_consultant(qtbot, page)
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        page.form.paragraphs[CONCERNS].setPlainText("She writes \N{EGYPTIAN HIEROGLYPH A001}.")
    dialog.path = str(tmp_path / "letter.pdf")
    with qtbot.waitSignal(page.failed, timeout=LONG) as failed:
        page.issue()
    assert "characters" in failed.args[0]
    assert not (tmp_path / "letter.pdf").exists()
    assert "\N{EGYPTIAN HIEROGLYPH A001}" in page.form.paragraphs[CONCERNS].toPlainText()


def test_an_issued_letter_is_frozen(qtbot: QtBot, page: LetterPage, desk: Desk, dialog: Dialog, tmp_path: Path) -> None:
    to_the_consultant(qtbot, page)
    dialog.path = str(tmp_path / "letter.pdf")
    with qtbot.waitSignal(page.issued, timeout=LONG):
        page.issue()
    assert all(edit.isReadOnly() for edit in page.form.paragraphs.values())
    assert not page.issue_button.isEnabled()
    assert "kept in the record" in page.state
    assert not [one for one in desk.drafts(page.patient) if one.kind == "letter"]
    page.issue()
    assert len(desk.letters(page.patient)) == 1


def test_pages_turn_and_zoom_by_keyboard(page: LetterPage) -> None:
    preview: PdfPreview = page.preview
    assert preview.pages == page_count(preview.data) >= 2
    QTest.keyClick(preview, Qt.Key.Key_PageDown)
    assert preview.page == 1
    for _ in range(5):
        preview.turn(1)
    assert preview.page == preview.pages - 1
    QTest.keyClick(preview, Qt.Key.Key_PageUp)
    assert preview.page == preview.pages - 2
    whole = preview.picture.width()
    QTest.keyClick(preview, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert preview.picture.width() > whole
    QTest.keyClick(preview, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(preview, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert preview.picture.width() == whole


def test_a_sentence_stands_where_no_page_can_be_drawn(page: LetterPage) -> None:
    page.preview.say("The letter cannot be drawn.")
    assert page.preview.data == b""
    assert page.preview.pages == 0
    page.preview.turn(1)
    assert page.preview.page == 0


def test_a_paragraph_grows_with_its_words(page: LetterPage) -> None:
    edit = page.form.paragraphs[CONCERNS]
    low = edit.height()
    edit.setPlainText("word " * 80)
    assert edit.height() > low
    edit.setPlainText("word " * 4000)
    tall = edit.height()
    assert tall <= 10 * edit.fontMetrics().lineSpacing() + 40


def test_a_text_too_long_is_refused_in_words(qtbot: QtBot, page: LetterPage) -> None:
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        page.form.paragraphs[CONCERNS].setPlainText("x" * 5000)
    assert "longer than" in page.state
