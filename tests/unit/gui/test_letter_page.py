"""The letter on screen: words to edit, a preview that is the PDF itself, issuing that loses nothing."""

from __future__ import annotations

import hashlib
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from alpdesk.clinical.people import OwnParagraph
from alpdesk.desk.desk import ClosedWalkthrough, Desk
from alpdesk.desk.kept_forms import FormName
from alpdesk.gui.address_book import ContactDialog
from alpdesk.gui.insert_dialog import InsertDialog
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.letter_page import LetterPage
from alpdesk.gui.pdf_preview import PdfPreview, page_count, page_image
from alpdesk.gui.printing import printer_for
from alpdesk.gui.recipient_field import RecipientField
from alpdesk.gui.rows_choice_dialog import RowsChoiceDialog
from alpdesk.gui.undoing import Step
from alpdesk.letters.values import sentences
from tests.unit.gui.conftest import LOW_ALP

LONG = 20_000
CONCERNS = "history.concerns"
PLAIN = str.maketrans({"\N{NON-BREAKING HYPHEN}": "-", "\N{NO-BREAK SPACE}": " ", "\N{WORD JOINER}": ""})


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


def choose(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(box.findData(value))


def type_in(field: RecipientField, text: str) -> None:
    line = field.box.lineEdit()
    assert line is not None
    QTest.keyClicks(line, text)


def said_of(part: QWidget) -> str:
    """Everything that a part of the page says."""
    return " ".join(label.text() for label in part.findChildren(QLabel) if label.isVisibleTo(part)).translate(PLAIN)


def to_the_consultant(qtbot: QtBot, page: LetterPage) -> None:
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        page.form.recipient.box.setCurrentIndex(1)


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


def test_edited_words_appear_in_the_preview(qtbot: QtBot, page: LetterPage) -> None:
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        page.form.paragraphs[CONCERNS].setPlainText("She fears another fracture & asks for <b>mornings</b>.")
    assert "She fears another fracture & asks for <b>mornings</b>." in text_of(page.preview.data)


def test_a_part_left_out_is_not_printed(qtbot: QtBot, page: LetterPage) -> None:
    before = text_of(page.preview.data)
    ticks, options = page.form.options.parts, page.form.options
    stops = (options.language.editor, options.paper.editor, options.urgency.editor, page.form.paragraphs[CONCERNS])
    options.template.setFocus()
    for stop in (*stops, ticks["results"], ticks["trend"], options.choose):
        held = page.focusWidget()
        assert held is not None
        QTest.keyClick(held, Qt.Key.Key_Tab)
        assert stop.hasFocus()
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        page.form.options.parts["reasoning"].setChecked(False)
    assert len(text_of(page.preview.data)) < len(before)


def test_the_urgency_sentence_follows_the_choice_but_not_the_clinicians_own(qtbot: QtBot, page: LetterPage) -> None:
    edit = page.form.paragraphs["urgency"]
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        choose(page.form.options.urgency.editor, "same_day")
    assert edit.toPlainText().startswith("Same day, as decided by the clinician")
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        edit.setPlainText("Today, please.")
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        choose(page.form.options.urgency.editor, "routine")
    assert edit.toPlainText() == "Today, please."
    assert page.letter is not None
    assert page.letter.urgency == "routine"


def test_without_a_recipient_it_is_not_issued_and_the_name_offered_tells_nothing_of_the_patient(
    qtbot: QtBot, page: LetterPage, dialog: Dialog, desk: Desk
) -> None:
    with qtbot.waitSignal(page.failed) as failed:
        page.issue()
    assert failed.args == ["Choose a recipient before the letter is issued."]
    assert len(dialog.offered) == 0
    assert "Choose a recipient" in page.form.checks()
    assert not desk.letters(page.patient)
    to_the_consultant(qtbot, page)
    page.issue()
    assert dialog.offered == "referral-letter-2026-03-16.pdf"
    assert page.issue_button.isEnabled()


def test_a_new_recipient_is_added_to_the_address_book_and_used(qtbot: QtBot, page: LetterPage, desk: Desk) -> None:
    field = page.form.recipient
    type_in(field, "Bone Clinic")
    assert "Nobody of this name" in said_of(field)
    QTest.mouseClick(field.add, Qt.MouseButton.LeftButton)
    form = page.making.dialog
    assert isinstance(form, ContactDialog)
    assert form.name.editor.text() == "Bone Clinic"
    form.organisation.editor.setText("Example Infirmary")
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        form.save.click()
    assert [contact.name for contact in desk.contacts()].count("Bone Clinic") == 1
    assert page.letter is not None
    assert page.letter.recipient is not None
    assert page.letter.recipient.name == "Bone Clinic"
    assert "Bone Clinic" in text_of(page.preview.data)


def test_a_recipient_is_completed_from_any_part_of_the_name(qtbot: QtBot, page: LetterPage) -> None:
    field = page.form.recipient
    type_in(field, "northg")
    completer = field.box.completer()
    assert completer is not None
    assert completer.completionCount() == 1
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        field.box.setEditText(completer.currentCompletion())
    assert page.letter is not None
    assert page.letter.recipient is not None
    assert page.letter.recipient.name == "Consultant in Metabolic Bone Disease"
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        field.box.setEditText("Somebody else")
    assert page.letter.recipient is None


def test_words_are_kept_and_taken_up_again(
    qtbot: QtBot, page: LetterPage, desk: Desk, closed: ClosedWalkthrough, jobs: Jobs
) -> None:
    to_the_consultant(qtbot, page)
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        page.form.paragraphs[CONCERNS].setPlainText("Afraid of needles.")
    assert page.kept is not None
    page.kept.keep()
    qtbot.waitUntil(lambda: not jobs.working)
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
    (kept,) = desk.kept_forms()
    assert kept.name == FormName("letter", closed.patient_id, closed.id)
    assert kept.words["paragraphs"][CONCERNS] == "Half a sen"


def test_words_kept_for_everybody_by_an_earlier_alpdesk_are_taken_up(
    qtbot: QtBot, page: LetterPage, desk: Desk, closed: ClosedWalkthrough, jobs: Jobs
) -> None:
    words = page.form.words()
    words["paragraphs"][CONCERNS] = "Afraid of needles."
    desk.save_draft(f"letter/{closed.id}", closed.patient_id, "letter", json.dumps(words))
    again = LetterPage(desk, jobs)
    qtbot.addWidget(again)
    with qtbot.waitSignal(again.previewed, timeout=LONG):
        again.begin(closed)
        again.begin(closed)
    assert again.form.paragraphs[CONCERNS].toPlainText() == "Afraid of needles."


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
    assert not desk.drafts(page.patient)
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
    preview.say("The letter cannot be drawn.")
    assert (preview.data, preview.pages) == (b"", 0)
    preview.turn(1)
    assert preview.pages == 0


def test_a_paragraph_grows_with_its_words_and_one_too_long_is_refused(qtbot: QtBot, page: LetterPage) -> None:
    edit = page.form.paragraphs[CONCERNS]
    low = edit.height()
    edit.setPlainText("word " * 80)
    assert edit.height() > low
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        edit.setPlainText("word " * 4000)
    assert "longer than" in page.state
    tall = edit.height()
    assert tall <= 10 * edit.fontMetrics().lineSpacing() + 40


def test_the_sentence_that_the_cursor_is_in_opens_into_its_reasons(qtbot: QtBot, page: LetterPage) -> None:
    QTest.mouseClick(page.why, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.reasons.list.hasFocus)
    edit = page.form.paragraphs["action.refer.osteoporosis_specialist"]
    edit.setFocus()
    assert page.reasons.sentence == "action.refer.osteoporosis_specialist/1"
    first, second = page.form.paragraphs["plan.measure"], page.form.paragraphs["plan.measure"].toPlainText()
    first.setFocus()
    first.moveCursor(QTextCursor.MoveOperation.End)
    assert page.reasons.sentence == f"plan.measure/{len(sentences(second))}"
    assert "Rule: " in said(page)


def test_sentences_are_walked_by_keyboard(qtbot: QtBot, page: LetterPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_Y, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(page.reasons.list.hasFocus)
    first = page.reasons.sentence
    QTest.keyClick(page.reasons.list, Qt.Key.Key_Down)
    assert page.reasons.sentence not in {first, ""}
    page.reasons.select("results/1")
    assert "limits 30–130 U/L by the laboratory" in said(page)
    page.reasons.select("plan.measure/99")
    assert page.reasons.sentence.startswith("plan.measure/")
    QTest.keyClick(page, Qt.Key.Key_Y, Qt.KeyboardModifier.AltModifier)
    assert page.reasons.isHidden()


def test_own_words_are_said_to_be_the_clinicians(qtbot: QtBot, page: LetterPage) -> None:
    page.why.setChecked(True)
    page.reasons.select(f"{CONCERNS}/1")
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        page.form.paragraphs[CONCERNS].setPlainText("Afraid of needles.")
    assert page.reasons.sentence == f"{CONCERNS}/1"
    assert "Written by Dr Ada Okafor, 16-Mar-2026 in place of: “Not recorded.”" in said(page)


def test_reasons_take_the_place_of_the_page_where_there_is_little_room(page: LetterPage) -> None:
    page.why.setChecked(True)
    assert page.preview.isVisible()
    page.resize(900, 600)
    assert not page.preview.isVisible()
    assert page.reasons.isVisible()
    page.why.setChecked(False)
    assert page.preview.isVisible()


def test_the_reasons_of_an_issued_letter_are_exported_where_asked(
    qtbot: QtBot, page: LetterPage, dialog: Dialog, jobs: Jobs, desk: Desk, tmp_path: Path
) -> None:
    page.issuing.export_reasons()
    assert page.export.isHidden()
    to_the_consultant(qtbot, page)
    dialog.path = str(tmp_path / "letter.pdf")
    with qtbot.waitSignal(page.issued, timeout=LONG) as issued:
        page.issue()
    dialog.path = ""
    page.issuing.export_reasons()
    dialog.path = str(tmp_path / "reasons")
    QTest.mouseClick(page.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    assert dialog.offered == "referral-letter-2026-03-16-reasons.json"
    assert (tmp_path / "reasons.json").read_text("utf-8") == desk.letter_trace(issued.args[0].id)
    qtbot.waitUntil(lambda: "holds patient data" in page.state)
    page.why.setChecked(True)
    assert page.reasons.sentence


def said(page: LetterPage) -> str:
    """Everything that the panel says of the chosen sentence."""
    return said_of(page.reasons)


def test_the_map_is_an_appendix_when_ticked_and_stays_one_when_issued(
    qtbot: QtBot, page: LetterPage, desk: Desk, dialog: Dialog, tmp_path: Path
) -> None:
    to_the_consultant(qtbot, page)
    tick = page.form.options.parts["map"]
    assert not tick.isChecked()
    before = page_count(page.preview.data)
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        tick.setFocus()
        QTest.keyClick(tick, Qt.Key.Key_Space)
    assert page_count(page.preview.data) > before
    dialog.path = str(tmp_path / "letter.pdf")
    with qtbot.waitSignal(page.issued, timeout=LONG) as out:
        page.issue()
    issued = out.args[0]
    kept = desk.letter_pdf(issued.id)
    assert "Appendix: the way through the pathway" in text_of(kept)
    again = next(one for one in desk.letters(issued.patient_id) if one.id == issued.id)
    assert desk.render(again.letter) == kept
    page.form.show_letter(replace(again.letter, chart=None), (), ())
    assert not tick.isVisible()


def test_another_language_keeps_what_was_put_in_and_goes_back_with_all_that_was_written(
    qtbot: QtBot, page: LetterPage, desk: Desk
) -> None:
    desk.add_paragraph(OwnParagraph("", "How to reach us", "Please telephone."))
    page.form.insert.click()
    form = page.making.dialog
    assert isinstance(form, InsertDialog)
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        QTest.keyClick(form.search, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        page.form.paragraphs[CONCERNS].setPlainText("Afraid of needles.")
    undo: list[Step] = []
    page.changed.connect(lambda _said, back: undo.append(back))
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        choose(page.form.options.language.editor, "de")
    printed = text_of(page.preview.data)
    assert "Dringlichkeit" in printed
    assert "Please telephone." in printed
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        undo[-1].run()  # type: ignore[misc]
    assert page.form.paragraphs[CONCERNS].toPlainText() == "Afraid of needles."
    assert "Urgency" in text_of(page.preview.data)
    with qtbot.waitSignal(page.changed):
        page.form.others.unwanted.emit("own.1")
    assert "own.1" not in page.form.paragraphs


def test_the_patients_copy_is_written_chosen_and_issued_beside_the_letter(
    qtbot: QtBot, page: LetterPage, desk: Desk, dialog: Dialog, tmp_path: Path
) -> None:
    to_the_consultant(qtbot, page)
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        page.form.options.copy.click()
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        QTest.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    assert "Your results" in text_of(page.preview.data)
    page.form.options.choose.click()
    form = page.making.dialog
    assert isinstance(form, RowsChoiceDialog)
    assert not form.rows["alp"].isEnabled()
    form.rows["calcium"].setChecked(False)
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        form.save.click()
    assert page.letter is not None
    assert page.letter.results is not None
    assert "Calcium" not in " ".join(row.name for row in page.letter.results.rows)
    dialog.path = str(tmp_path / "letter.pdf")
    with qtbot.waitSignal(page.issued, timeout=LONG) as issued:
        page.issue()
    assert issued.args[0].recipient == "Consultant in Metabolic Bone Disease"
    assert "Your results" in text_of((tmp_path / "letter-patient.pdf").read_bytes())
    assert "Reason for referral" in text_of((tmp_path / "letter.pdf").read_bytes())
    assert len(desk.letters(page.patient)) == 2


def test_a_copy_that_cannot_be_written_is_issued_later_and_the_letter_only_once(
    qtbot: QtBot, page: LetterPage, desk: Desk, dialog: Dialog, tmp_path: Path
) -> None:
    to_the_consultant(qtbot, page)
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        page.form.options.copy.click()
    (tmp_path / "letter-patient.pdf.part").write_bytes(b"left")
    dialog.path = str(tmp_path / "letter.pdf")
    with qtbot.waitSignal(page.failed, timeout=LONG) as failed:
        page.issue()
    assert failed.args[0].startswith("The letter is issued, the patient’s copy is not yet: letter-patient.pdf was not")
    assert len(desk.letters(page.patient)) == 1
    dialog.path = str(tmp_path / "copy.pdf")
    with qtbot.waitSignal(page.issued, timeout=LONG):
        page.issue()
    assert "Your results" in text_of((tmp_path / "copy.pdf").read_bytes())
    assert len(desk.letters(page.patient)) == 2


def test_no_file_is_replaced_of_which_nobody_was_asked(
    qtbot: QtBot, page: LetterPage, dialog: Dialog, tmp_path: Path
) -> None:
    to_the_consultant(qtbot, page)
    with qtbot.waitSignal(page.previewed, timeout=LONG):
        page.form.options.copy.click()
    for name in ("letter.pdf", "other-patient.pdf"):
        (tmp_path / name).write_bytes(b"somebody else's")
    dialog.path = str(tmp_path / "letter")
    with qtbot.waitSignal(page.failed, timeout=LONG):
        page.issue()
    dialog.path = str(tmp_path / "other.pdf")
    with qtbot.waitSignal(page.issued, timeout=LONG):
        page.issue()
    for name in ("letter.pdf", "other-patient.pdf"):
        assert (tmp_path / name).read_bytes() == b"somebody else's"
    assert (tmp_path / "other-patient-2.pdf").exists()


def test_a_draft_is_printed_as_one_and_an_issued_letter_as_it_is(
    qtbot: QtBot, page: LetterPage, desk: Desk, dialog: Dialog, tmp_path: Path
) -> None:
    def paper(_parent: QWidget, data: bytes) -> QPrinter:
        printer = printer_for(data)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "paper.pdf"))
        printer.setResolution(72)
        printer.setFromTo(1, 1)
        return printer

    page.issuing._ask = paper  # noqa: SLF001 - the printer's dialog alone is stood in for
    to_the_consultant(qtbot, page)
    pictures = []
    for _ in range(2):
        with qtbot.waitSignal(page.issuing.said, timeout=LONG, check_params_cb=lambda said: "printed" in said):
            QTest.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        pictures.append(page_image((tmp_path / "paper.pdf").read_bytes(), 0, 1.0))
        dialog.path = str(tmp_path / "letter.pdf")
        if not page.issuing.done:
            with qtbot.waitSignal(page.issued, timeout=LONG):
                page.issue()
    draft, issued = (
        sum(one.pixelColor(x, y).lightness() for x in range(60, 540, 6) for y in range(120, 720, 6)) for one in pictures
    )
    assert draft < issued
    assert [line.action for line in desk.audit(page.patient)].count("print letter") == 1
