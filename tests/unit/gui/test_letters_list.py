"""Letters and what is kept for them: which wait, what became of them, the address book, the library of paragraphs."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from alpdesk.clinical.people import OwnParagraph
from alpdesk.desk.desk import Desk
from alpdesk.desk.kept_forms import FormName
from alpdesk.gui.address_book import AddressBook, ContactDialog
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.letter_state_dialog import LetterStateDialog
from alpdesk.gui.letters_list import LettersList
from alpdesk.gui.paragraphs_panel import ParagraphDialog, ParagraphsPanel
from alpdesk.gui.undoing import Step
from alpdesk.gui.viewing_dialogs import LetterDialog
from tests.unit.gui.conftest import LOW_ALP

LONG = 20_000


@pytest.fixture
def letters(qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str, tmp_path: Path) -> LettersList:
    """Everybody's letters: one that is issued, and one in the making."""
    closed = desk.close(miriam, desk.begin(LOW_ALP, miriam), accepted=True)
    desk.issue(desk.draft_letter(closed, desk.contacts()[0]), tmp_path / "letter.pdf", closed)
    desk.keep_form(FormName("letter", miriam, closed.id), {"recipient": "", "paragraphs": {}})
    shown = LettersList(desk, jobs, everybody=True)
    qtbot.addWidget(shown)
    shown.resize(1100, 500)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.refresh()
    return shown


def rows(letters: LettersList) -> list[str]:
    found = (letters.model.row(number) for number in range(letters.model.count))
    return [f"{one.state}, {letters.model.said(one, 1)}" for one in found if one is not None]


def test_a_letter_is_marked_as_sent_and_answered_and_each_is_undone(
    qtbot: QtBot, letters: LettersList, desk: Desk
) -> None:
    QAbstractItemModelTester(letters.model)
    assert rows(letters) == [
        "draft, No recipient yet, Low ALP in osteoporosis",
        "issued, Consultant in Metabolic Bone Disease, Low ALP in osteoporosis",
    ]
    steps: list[Step] = []
    letters.changed.connect(lambda _said, step: steps.append(step))
    letters.show_state("issued")
    for state, button, note in (("sent", letters.sent, "By post"), ("answered", letters.answered, "Seen in May")):
        assert button.isVisible()
        button.click()
        form = letters.dialog
        assert isinstance(form, LetterStateDialog)
        form.day.editor.setText("someday")
        form.save.click()
        assert "someday" in form.day.message or form.fault.text()
        form.day.editor.setText("today")
        form.note.editor.setText(note)
        with qtbot.waitSignal(letters.changed, timeout=LONG):
            form.save.click()
        letters.show_state(state)
        (head,) = desk.letter_list(states=(state,))
        assert (head.events[-1].on, head.events[-1].note) == (date(2026, 3, 16), note)
    for step in reversed(steps):
        assert step.back is not None
        step.back()
    assert not desk.letter_list(states=("sent", "answered"))
    letters.show_state("")
    letters.refresh()
    assert "1 letter is not sent yet" in letters.told


def test_a_letter_is_shown_and_a_draft_is_written_on(qtbot: QtBot, letters: LettersList) -> None:
    letters.take_focus()
    with qtbot.waitSignal(letters.write_wanted) as wanted:
        QTest.keyClick(letters.table, Qt.Key.Key_Return)
    assert wanted.args[0].pathway == LOW_ALP
    QTest.keyClick(letters.table, Qt.Key.Key_Down)
    letters.show_button.click()
    assert isinstance(letters.dialog, LetterDialog)
    letters.search.setText("nobody of that name")
    assert letters.told == "No letter is found for that."


def test_a_clinic_without_letters_says_where_they_come_from(qtbot: QtBot, desk: Desk, jobs: Jobs, tunde: str) -> None:
    shown = LettersList(desk, jobs, everybody=False)
    qtbot.addWidget(shown)
    shown.show_patient(tunde)
    assert shown.told == "No letter yet. Letters are written from the outcome of a pathway."
    with qtbot.waitSignal(shown.pathways_wanted):
        shown.start.click()


def test_contacts_are_added_corrected_and_ended_and_that_is_undone(qtbot: QtBot, desk: Desk, jobs: Jobs) -> None:
    book = AddressBook(desk, jobs)
    qtbot.addWidget(book)
    book.refresh()
    steps: list[Step] = []
    book.changed.connect(lambda _said, step: steps.append(step))
    book.add.click()
    form = book.dialog
    assert isinstance(form, ContactDialog)
    form.name.editor.setText("Spinal unit")
    form.address.editor.setPlainText("Level 2\nExample Street")
    form.kind.editor.setCurrentIndex(form.kind.editor.findData("spinal surgery"))
    form.language.editor.setCurrentIndex(form.language.editor.findData("fr"))
    with qtbot.waitSignal(book.changed, timeout=LONG):
        form.save.click()
    added = next(one for one in desk.contacts() if one.name == "Spinal unit")
    assert (added.address, added.kind, added.language) == ("Level 2\nExample Street", "spinal surgery", "fr")
    assert book.current() == added
    book.correct.click()
    assert isinstance(book.dialog, ContactDialog)
    book.dialog.telephone.editor.setText("01632 960 202")
    with qtbot.waitSignal(book.changed, timeout=LONG):
        book.dialog.save.click()
    with qtbot.waitSignal(book.changed, timeout=LONG):
        book.end.click()
    assert added.id not in {one.id for one in desk.contacts()}
    book.search.setText("spinal")
    assert book.model.count == 0
    book.ended.setChecked(True)
    assert book.end.text() == "Offer again"
    for step in reversed(steps):
        assert step.back is not None
        step.back()
        assert step.again is not None
    assert [one.ended for one in desk.contacts(ended=True) if one.id == added.id] == [True]
    assert steps[0].again is not None
    steps[0].again()
    assert next(one for one in desk.contacts() if one.id == added.id) == added


def test_paragraphs_are_kept_for_the_letters_that_they_fit(qtbot: QtBot, desk: Desk, jobs: Jobs) -> None:
    panel = ParagraphsPanel(desk, jobs)
    qtbot.addWidget(panel)
    panel.refresh()
    assert panel.add.isVisibleTo(panel)
    assert not panel.table.isVisibleTo(panel)
    panel.add.click()
    form = panel.dialog
    assert isinstance(form, ParagraphDialog)
    form.title.editor.setText("How to reach us")
    form.text.editor.setPlainText("Please telephone.")
    form.pathway.editor.setCurrentIndex(form.pathway.editor.findData(LOW_ALP))
    with qtbot.waitSignal(panel.changed, timeout=LONG):
        form.save.click()
    (kept,) = desk.paragraphs()
    assert kept == OwnParagraph(kept.id, "How to reach us", "Please telephone.", LOW_ALP)
    assert panel.model.said(kept, 1) == "Every recipient, Low ALP in osteoporosis"
