"""The walkthrough on screen: one step at a time, prefilled answers with their origin, all by keyboard."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from alpdesk.clinical.dates import When
from alpdesk.clinical.record import Answer
from alpdesk.desk.desk import Desk
from alpdesk.gui.answer_fields import DateAnswer, OptionAnswer, TextAnswer
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.question_card import QuestionCard
from alpdesk.gui.walkthrough_page import WalkthroughPage
from alpdesk.gui.widgets import PlainLabel
from tests.unit.gui.conftest import AZATHIOPRINE, LOW_ALP, SURGERY, TODAY, result

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, miriam: str, jobs: Jobs) -> WalkthroughPage:
    """The low ALP pathway at its first step."""
    page = WalkthroughPage(desk, jobs)
    qtbot.addWidget(page)
    page.resize(1300, 760)
    page.begin(miriam, LOW_ALP)
    with qtbot.waitActive(page):
        page.show()
    return page


def focused(page: WalkthroughPage) -> QWidget:
    """What the keyboard is on."""
    found = page.focusWidget()
    assert found is not None
    return found


def card_value(page: WalkthroughPage, question: str) -> str:
    return page.panel.cards[question].view.value


def test_it_begins_at_the_first_step_with_its_purpose(page: WalkthroughPage) -> None:
    assert page.here == "flags"
    assert page.forward.text() == "Continue"
    assert not page.back.isEnabled()


def test_a_prefilled_answer_shows_where_it_comes_from(page: WalkthroughPage) -> None:
    page.go_to("3")
    view = page.panel.cards["stress_fracture"].view
    assert view.prefilled
    assert view.value == "yes"
    assert "Stress fracture of the second metatarsal" in page.panel.cards["stress_fracture"].origin
    assert not page.panel.cards["stress_fracture"].undo.isEnabled()


def test_alt_and_a_digit_answers_the_question_in_hand(page: WalkthroughPage) -> None:
    page.go_to("3")
    page.panel.focus_question("bone_pain")
    QTest.keyClick(page, Qt.Key.Key_1, ALT)
    assert card_value(page, "bone_pain") == "yes"
    QTest.keyClick(page, Qt.Key.Key_Down, ALT)
    assert page.panel.in_hand == "muscle_weakness"
    QTest.keyClick(page, Qt.Key.Key_3, ALT)
    assert card_value(page, "muscle_weakness") == "unknown"
    assert page.here == "3", "nothing goes on by itself"


def test_ctrl_enter_goes_on_and_alt_left_back(page: WalkthroughPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_Return, CTRL)
    assert page.here == "scope"
    QTest.keyClick(page, Qt.Key.Key_Left, ALT)
    assert page.here == "flags"


def test_going_back_keeps_every_answer(page: WalkthroughPage) -> None:
    page.answer("young_onset", "no")
    page.go_on()
    page.go_back()
    assert card_value(page, "young_onset") == "no"
    page.withdraw("young_onset")
    assert card_value(page, "young_onset") == ""


def test_an_answer_against_the_record_asks_why(page: WalkthroughPage) -> None:
    page.go_to("3")
    card = page.panel.cards["stress_fracture"]
    card.choose(2)
    assert card.view.contradiction
    assert "yes counts until you confirm" in card.due
    assert "stress_fracture" not in card.due
    assert isinstance(card.control, OptionAnswer)
    assert card.control.value() == "no"
    assert card.note.isVisible()
    card.note.setFocus()
    QTest.keyClicks(card.note, "Wrong patient's report")
    QTest.keyClick(card.note, Qt.Key.Key_Return)
    given = next(answer for answer in page.walkthrough.given if answer.id == "stress_fracture")
    assert (given.value, given.reason) == ("no", "Wrong patient's report")
    assert card.view.value == "no"
    assert card.due.startswith("On file: Stress fracture")


def test_every_answer_is_kept_at_once(qtbot: QtBot, page: WalkthroughPage, desk: Desk, miriam: str, jobs: Jobs) -> None:
    with qtbot.waitSignal(page.kept):
        page.answer("bone_pain", "yes")
    again = WalkthroughPage(desk, jobs)
    qtbot.addWidget(again)
    again.begin(miriam, LOW_ALP)
    assert [(a.id, a.value) for a in again.walkthrough.given] == [("bone_pain", "yes")]


def test_single_keys_answer_the_question_that_the_keyboard_is_on(page: WalkthroughPage) -> None:
    page.go_to("3")
    page.panel.focus_question("bone_pain")
    for key, value in ((Qt.Key.Key_Y, "yes"), (Qt.Key.Key_N, "no"), (Qt.Key.Key_U, "unknown"), (Qt.Key.Key_2, "no")):
        QTest.keyClick(focused(page), key)
        assert card_value(page, "bone_pain") == value
    QTest.keyClick(focused(page), Qt.Key.Key_9)
    assert card_value(page, "bone_pain") == "no"
    QTest.keyClick(focused(page), Qt.Key.Key_Delete)
    assert card_value(page, "bone_pain") == ""
    QTest.keyClick(focused(page), Qt.Key.Key_Delete)
    assert page.walkthrough.given == ()


def test_enter_and_the_arrows_go_through_the_questions_and_options(page: WalkthroughPage) -> None:
    page.go_to("3")
    page.panel.focus_question("bone_pain")
    QTest.keyClick(focused(page), Qt.Key.Key_Return)
    assert page.panel.in_hand == "muscle_weakness"
    QTest.keyClick(focused(page), Qt.Key.Key_Up)
    assert page.panel.in_hand == "bone_pain"
    QTest.keyClick(focused(page), Qt.Key.Key_Right)
    control = page.panel.cards["bone_pain"].control
    assert isinstance(control, OptionAnswer)
    assert control.button("no").hasFocus()
    assert page.walkthrough.given == (), "an arrow moves and gives nothing"
    page.panel.focus_question("premature_tooth_loss")
    QTest.keyClick(focused(page), Qt.Key.Key_Up)
    assert page.panel.in_hand == "premature_tooth_loss"


def test_letters_typed_in_a_line_are_words(page: WalkthroughPage) -> None:
    page.answer("hpp_excluded", "yes")
    page.go_to("5")
    page.panel.focus_question("hpp_excluded_by")
    QTest.keyClicks(focused(page), "Dr Unwin, 2nd")
    QTest.keyClick(focused(page), Qt.Key.Key_Return)
    assert card_value(page, "hpp_excluded_by") == "Dr Unwin, 2nd"
    assert page.panel.in_hand == "hpp_excluded_how"


def test_not_known_can_be_said_of_dates_and_words_too(page: WalkthroughPage) -> None:
    page.answer("hpp_excluded", "yes")
    page.go_to("5")
    for ident in ("hpp_excluded_by", "hpp_excluded_on"):
        control = page.panel.cards[ident].control
        assert isinstance(control, DateAnswer | TextAnswer)
        QTest.mouseClick(control.unknown, Qt.MouseButton.LeftButton)
        assert card_value(page, ident) == "unknown"
        assert control.unknown.isChecked()
    page.panel.cards["hpp_excluded_how"].control.findChildren(QAbstractButton)[0].setFocus()
    QTest.keyClick(focused(page), Qt.Key.Key_Return)
    assert card_value(page, "hpp_excluded_how") == "unknown"


def test_an_emptied_date_is_not_known(page: WalkthroughPage) -> None:
    page.answer("hpp_excluded", "yes")
    page.answer("hpp_excluded_on", "2026-02-03")
    page.go_to("5")
    control = page.panel.cards["hpp_excluded_on"].control
    assert isinstance(control, DateAnswer)
    assert control.edit.text() == "03-Feb-2026"
    control.edit.setFocus()
    control.edit.selectAll()
    QTest.keyClick(control.edit, Qt.Key.Key_Backspace)
    QTest.keyClick(control.edit, Qt.Key.Key_Return)
    assert card_value(page, "hpp_excluded_on") == "unknown"


def test_an_answer_that_is_too_old_is_marked_and_confirmed_with_one_key(
    qtbot: QtBot, desk: Desk, miriam: str, jobs: Jobs
) -> None:
    desk.record_answers(miriam, (Answer("bone_pain", "yes", When.parse("2025-01-10"), "Dr Ben Cole"),))
    page = WalkthroughPage(desk, jobs)
    qtbot.addWidget(page)
    page.begin(miriam, LOW_ALP)
    page.go_to("3")
    with qtbot.waitActive(page):
        page.show()
    card = page.panel.cards["bone_pain"]
    said = card.origin.replace("\N{NON-BREAKING HYPHEN}", "-")
    assert said == "From the record: answered yes by Dr Ben Cole on 10-Jan-2025, 14 months ago"
    assert "Older than the 180 days" in card.due
    page.panel.focus_question("bone_pain")
    QTest.keyClick(focused(page), Qt.Key.Key_C)
    assert card.due == ""
    assert [(one.id, one.value, one.by) for one in page.walkthrough.given] == [("bone_pain", "yes", "Dr Ada Okafor")]
    QTest.keyClick(focused(page), Qt.Key.Key_C)
    assert len(page.walkthrough.given) == 1


def test_a_fresh_answer_on_file_is_overridden_with_a_reason(page: WalkthroughPage) -> None:
    page.go_to("scope")
    card = page.panel.cards["pregnant"]
    card.choose(1)
    assert card.due.startswith("On file: answered no by Dr Ada Okafor")
    assert card.due.endswith("give a reason or take the answer back.")
    assert card.note.isVisible()
    QTest.keyClicks(card.note, "test of today")
    QTest.keyClick(card.note, Qt.Key.Key_Return)
    assert page.walkthrough.due == ()
    assert [one.reason for one in page.walkthrough.given] == ["test of today"]


def test_an_answer_of_a_way_left_is_greyed_and_comes_back(page: WalkthroughPage) -> None:
    page.answer("bone_pain", "yes")
    page.answer("pregnant", "yes", "test of today")
    page.go_to("3")
    card = page.panel.cards["bone_pain"]
    assert (card.off, card.view.value) == ("Not used on this way; the answer is kept.", "yes")
    assert page.panel.cards["short_stature"].off == "Not asked on this way."
    page.withdraw("pregnant")
    assert (page.panel.cards["bone_pain"].off, card_value(page, "bone_pain")) == ("", "yes")


def test_a_date_says_what_it_understood(page: WalkthroughPage) -> None:
    page.answer("hpp_excluded", "yes")
    page.go_to("5")
    control = page.panel.cards["hpp_excluded_on"].control
    assert isinstance(control, DateAnswer)
    QTest.keyClicks(control.edit, "2026-02-30")
    assert "not a date" in control.said
    assert not page.panel.cards["hpp_excluded_on"].view.value
    QTest.keyClick(control.edit, Qt.Key.Key_Return)
    assert card_value(page, "hpp_excluded_on") == ""
    control.edit.clear()
    QTest.keyClicks(control.edit, "3 feb 2026")
    assert control.said == "= 03-Feb-2026 (Tuesday)"
    QTest.keyClick(control.edit, Qt.Key.Key_Return)
    assert card_value(page, "hpp_excluded_on") == "2026-02-03"


def test_words_are_an_answer_too(page: WalkthroughPage) -> None:
    page.answer("hpp_excluded", "yes")
    page.go_to("5")
    control = page.panel.cards["hpp_excluded_by"].control
    assert isinstance(control, TextAnswer)
    QTest.keyClicks(control.edit, "<b>Dr Wu</b>")
    QTest.keyClick(control.edit, Qt.Key.Key_Return)
    assert card_value(page, "hpp_excluded_by") == "<b>Dr Wu</b>"


def test_a_choice_offers_what_the_question_names(qtbot: QtBot, desk: Desk, tunde: str, jobs: Jobs) -> None:
    page = WalkthroughPage(desk, jobs)
    qtbot.addWidget(page)
    page.begin(tunde, SURGERY)
    page.go_to("4")
    shown = page.panel.cards["early_rise"]
    assert not shown.choose(2), "early_rise counts in the first two weeks only"
    card = QuestionCard(replace(shown.view, active=True), TODAY)
    qtbot.addWidget(card)
    assert [value for value, _ in card.view.options] == ["minor", "major", "unsure", "unknown"]
    with qtbot.waitSignal(card.answered) as answered:
        assert card.choose(2)
    assert answered.args == ["early_rise", "major", ""]
    assert not card.choose(5)


def test_a_closed_step_is_greyed_and_says_why(page: WalkthroughPage) -> None:
    page.answer("pregnant", "yes")
    page.go_to("3")
    card = page.panel.cards["bone_pain"]
    assert not card.view.active
    assert not card.choose(1)
    assert page.panel.purpose.startswith("Closed: ")


def test_the_last_step_leads_to_the_outcome(qtbot: QtBot, page: WalkthroughPage) -> None:
    page.go_to("5")
    assert page.forward.text() == "See outcome"
    with qtbot.waitSignal(page.outcome_reached) as reached:
        page.go_on()
    assert reached.args == [page.walkthrough]
    with qtbot.waitSignal(page.outcome_reached):
        page.steps.chosen.emit("4")


def test_a_pathway_that_ends_in_a_question_has_an_outcome_line(
    qtbot: QtBot, desk: Desk, miriam: str, jobs: Jobs
) -> None:
    page = WalkthroughPage(desk, jobs)
    qtbot.addWidget(page)
    page.begin(miriam, AZATHIOPRINE)
    assert page.steps.item(page.steps.count() - 1).text().endswith("Outcome")


def test_all_questions_stand_on_one_page_for_experts(page: WalkthroughPage) -> None:
    page.expert.setChecked(True)
    asked = {q.id for step in page.walkthrough.steps for q in step.questions}
    assert set(page.panel.cards) == asked
    assert page.forward.text() == "See outcome"
    page.answer("bone_pain", "no")
    assert card_value(page, "bone_pain") == "no"
    page.expert.setChecked(False)
    assert set(page.panel.cards) == {q.id for q in page.walkthrough.step.questions}


def test_turning_to_all_questions_and_back_keeps_answers_and_the_question_in_hand(page: WalkthroughPage) -> None:
    page.go_to("3")
    page.answer("bone_pain", "yes")
    page.panel.focus_question("short_stature")
    QTest.keyClick(page, Qt.Key.Key_A, ALT)
    assert page.expert.isChecked()
    assert page.panel.in_hand == "short_stature"
    assert card_value(page, "bone_pain") == "yes"
    page.panel.focus_question("young_onset")
    QTest.keyClick(focused(page), Qt.Key.Key_N)
    QTest.keyClick(page, Qt.Key.Key_A, ALT)
    assert (page.here, page.panel.in_hand, card_value(page, "young_onset")) == ("flags", "young_onset", "no")


def test_all_questions_can_be_answered_by_keyboard_to_the_outcome(page: WalkthroughPage) -> None:
    page.expert.setChecked(True)
    page.panel.focus_question("bmd_unexpectedly_low")
    for _ in page.panel.cards:
        if page.forward.hasFocus():
            break
        QTest.keyClick(focused(page), Qt.Key.Key_N)
        QTest.keyClick(focused(page), Qt.Key.Key_Return)
    assert page.forward.hasFocus()
    assert {one.value for one in page.walkthrough.given} == {"no"}
    page.go_to("3")
    assert page.panel.in_hand == "premature_tooth_loss"


def test_a_closed_step_says_so_among_all_questions(page: WalkthroughPage) -> None:
    page.answer("pregnant", "yes", "test of today")
    page.expert.setChecked(True)
    said = [label.text() for label in page.panel.findChildren(PlainLabel) if label.text().startswith("Closed: ")]
    assert len(said) >= 2
    page.panel.focus_question("pregnant")
    page.panel.go_to_next(1)
    assert page.panel.cards[page.panel.in_hand].view.active, "what is not asked is passed over"


class Styled(QObject):
    """Counts the parts below a widget that are styled while it looks."""

    def __init__(self, above: QWidget) -> None:
        super().__init__(above)
        self.parts: list[str] = []
        self._above = above

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Note who is styled, and let it go on."""
        styled = event.type() in {QEvent.Type.Polish, QEvent.Type.StyleChange}
        if styled and isinstance(watched, QWidget) and self._above.isAncestorOf(watched):
            self.parts.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


def test_every_step_is_made_ready_while_one_is_read_and_styles_nothing_when_shown(
    qtbot: QtBot, page: WalkthroughPage
) -> None:
    panel, asked = page.panel, [step for step in page.walkthrough.steps if step.questions]
    qtbot.waitUntil(lambda: not panel.prepare(page.walkthrough, page.walkthrough.steps))
    page.go_to("3")
    QApplication.processEvents()
    cards, styled, app = tuple(panel.cards.values()), Styled(panel), QApplication.instance()
    assert app is not None
    app.installEventFilter(styled)
    page.go_to("5")
    page.go_to("3")
    QApplication.processEvents()
    app.removeEventFilter(styled)
    assert styled.parts == []
    assert len(asked) > 2
    assert tuple(panel.cards.values()) == cards


def test_an_answer_changes_the_cards_that_it_changes_alone(page: WalkthroughPage) -> None:
    page.go_to("3")
    QApplication.processEvents()
    card = page.panel.cards["bone_pain"]
    card.setAccessibleDescription("left as it is")
    page.answer("muscle_weakness", "unknown")
    assert card.accessibleDescription() == "left as it is"
    page.answer("bone_pain", "yes")
    assert card.accessibleDescription().startswith("Yes")


def test_the_map_is_drawn_anew_only_when_it_changes(page: WalkthroughPage) -> None:
    page.go_to("3")
    page.answer("bone_pain", "unknown")
    boxes = page.map.view.boxes
    page.answer("muscle_weakness", "unknown")
    assert page.map.view.boxes is boxes
    page.go_to("scope")
    assert page.map.view.boxes is not boxes
    assert (
        page.map.list.currentItem().text().startswith(page.map.view.current.box.name if page.map.view.current else "-")
    )


def test_what_is_due_is_counted_where_the_outcome_is_asked_for(page: WalkthroughPage) -> None:
    page.answer("pregnant", "yes")
    page.go_to("scope")
    assert page.forward.text() == "See outcome (1 to confirm)"
    lines = [page.steps.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(page.steps.count())]
    assert [line for line in lines if "1 to confirm" in line]


def test_a_scratch_copy_is_marked_keeps_nothing_and_leaves_the_walkthrough_as_it_was(
    qtbot: QtBot, page: WalkthroughPage, desk: Desk, miriam: str, jobs: Jobs
) -> None:
    page.answer("young_onset", "no")
    qtbot.waitUntil(lambda: not jobs.working)
    real = page.walkthrough
    page.try_out(real)
    assert page.walkthrough.scratch
    assert page.scratch.isVisible()
    assert page.leave.isHidden()
    assert page.scratch.said == f"The outcome stays: {real.assessment.disposition_text}."
    page.answer("pregnant", "yes")
    assert page.scratch.said.startswith("The outcome would be: ")
    QTest.mouseClick(page.scratch.more, Qt.MouseButton.LeftButton)
    changes = page.findChild(PlainLabel, "changes")
    assert changes is not None
    assert f"itself: {real.assessment.disposition_text}" in changes.text()
    assert "No longer:\n    • " in changes.text()
    assert not jobs.working
    with qtbot.assertNotEmitted(page.outcome_reached):
        page.go_to("4")
        page.steps.chosen.emit("4")
    with qtbot.waitSignal(page.scratch_left):
        QTest.mouseClick(page.scratch.leave, Qt.MouseButton.LeftButton)
    assert page.walkthrough == real
    assert page.scratch.isHidden()
    assert page.leave.isVisible()
    assert [one.id for one in desk.begin(LOW_ALP, miriam).given] == ["young_onset"]


def test_the_words_of_a_scratch_copy_lie_across_every_picture_of_it(page: WalkthroughPage) -> None:
    before = page.grab().toImage()
    page.try_out(page.walkthrough)
    page.scratch.hide()
    after = page.grab().toImage()
    corner = page.map.mapTo(page, page.map.rect().center())
    changed = sum(
        before.pixel(x, y) != after.pixel(x, y)
        for x in range(corner.x() - 120, corner.x() + 120, 2)
        for y in range(corner.y() - 120, corner.y() + 120, 2)
    )
    assert changed > 200


def test_a_copy_with_answers_already_tried_is_one_of_the_walkthrough_in_hand(page: WalkthroughPage) -> None:
    real = page.walkthrough
    page.leave_scratch()
    tried = real.scratch_copy().answer("pregnant", "yes", "Dr Ada Okafor", TODAY)
    page.try_out(tried)
    assert page.scratch.said.startswith("The outcome would be: ")
    page.leave_scratch()
    assert page.walkthrough == real


def test_a_walkthrough_taken_up_again_says_what_is_new_since(
    qtbot: QtBot, page: WalkthroughPage, desk: Desk, miriam: str
) -> None:
    assert page.resumed.said == ""
    with qtbot.waitSignal(page.kept):
        page.answer("bone_pain", "yes")
    page.begin(miriam, LOW_ALP)
    assert page.resumed.said == "", "kept today by the same clinician, and nothing is new"
    desk.record_results(miriam, (result("vitamin_d", "48 nmol/L", "2026-03-14", "50", "125"),))
    page.begin(miriam, LOW_ALP)
    said = page.resumed.said.replace("\N{NON-BREAKING HYPHEN}", "-").replace("\N{NO-BREAK SPACE}", " ")
    assert said.startswith("Taken up again: kept by Dr Ada Okafor on 16-Mar-2026.")
    assert "New since then: Vitamin D 48 nmol/L of 14-Mar-2026." in said.replace("\N{WORD JOINER}", "")
    QTest.mouseClick(page.resumed.away, Qt.MouseButton.LeftButton)
    assert page.resumed.said == ""


def test_why_a_question_is_asked_comes_with_its_statements(page: WalkthroughPage) -> None:
    page.go_to("3")
    page.panel.focus_question("bone_pain")
    assert page.panel.why.isVisible()
    chips = page.panel.why.chips
    QTest.mouseClick(chips.buttons[0], Qt.MouseButton.LeftButton)
    assert "pending human review" in chips.detail
    QTest.mouseClick(chips.buttons[0], Qt.MouseButton.LeftButton)
    assert chips.detail == ""


def test_each_question_says_beside_it_why_it_is_asked_with_source_and_standing(page: WalkthroughPage) -> None:
    page.go_to("3")
    page.panel.focus_question("short_stature")
    card = page.panel.cards["short_stature"]
    QTest.keyClick(focused(page), Qt.Key.Key_W)
    assert card.why is not None
    assert card.why.isVisible()
    assert "Educational article" in card.why.standing.text()
    assert not page.panel.why.isVisible(), "it is said once"
    while focused(page) not in card.why.chips.buttons:
        QTest.keyClick(focused(page), Qt.Key.Key_Tab)
        assert card.isAncestorOf(focused(page)), "the statements come before the next question"
    QTest.keyClick(focused(page), Qt.Key.Key_Space)
    assert "pending human review" in card.why.chips.detail
    page.panel.focus_question("short_stature")
    QTest.keyClick(page, Qt.Key.Key_W, ALT)
    assert not card.why.isVisible()
    assert page.panel.why.isVisible()


def test_the_map_leads_back_to_a_step(page: WalkthroughPage) -> None:
    page.go_to("3")
    page.map.view.chosen.emit("1", "")
    assert page.here == "1"


def test_the_facts_of_a_step_name_their_results(page: WalkthroughPage) -> None:
    page.go_to("1")
    said = " ".join(page.panel.facts.texts()).replace("\N{NO-BREAK SPACE}", " ").replace("\N{NON-BREAKING HYPHEN}", "-")
    said = said.replace("\N{WORD JOINER}", "")
    assert "Latest ALP: 24 U/L" in said
    assert "12-Mar-2026, Laboratory A" in said
    assert "and 2 more" in said
    QTest.mouseClick(page.panel.facts.all_origins, Qt.MouseButton.LeftButton)
    assert "02‑Jun‑2025" in " ".join(page.panel.facts.texts())


def test_a_missing_answer_can_be_gone_back_to(page: WalkthroughPage) -> None:
    page.resume(page.walkthrough, "family_history_hpp")
    assert page.here == "3"
    assert page.panel.in_hand == "family_history_hpp"


def test_a_small_window_lays_the_steps_above_the_question(qtbot: QtBot, page: WalkthroughPage) -> None:
    assert page.steps.strip, "760 pixels are too low for the roomy layout"
    page.resize(1440, 900)
    qtbot.waitUntil(lambda: not page.steps.strip)
    page.resize(900, 600)
    qtbot.waitUntil(lambda: page.steps.strip)


def test_everything_pressed_or_typed_in_has_a_name(page: WalkthroughPage) -> None:
    for step in page.walkthrough.steps[:-1]:
        page.go_to(step.id)
        nameless = [
            part
            for kind in (QAbstractButton, QLineEdit)
            for part in page.findChildren(kind)
            if part.isVisible() and not (part.accessibleName() or (isinstance(part, QAbstractButton) and part.text()))
        ]
        assert not nameless


def test_tab_reaches_the_answers_and_the_footer(page: WalkthroughPage) -> None:
    page.go_to("1")
    page.activateWindow()
    page.steps.setFocus()
    seen: list[QWidget] = []
    for _ in range(40):
        QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Tab)
        if (reached := page.focusWidget()) is not None:
            seen.append(reached)
    assert page.forward in seen
    assert page.map.view in seen
    assert page.panel.cards["antiresorptive_planned"].note_button in seen


def test_nothing_of_a_page_opens_a_window_of_its_own(page: WalkthroughPage, qapp: QApplication) -> None:
    page.go_to("3")
    assert [window for window in qapp.topLevelWidgets() if window.isVisible()] == [page]


def test_the_keyboard_is_on_the_first_open_question(page: WalkthroughPage) -> None:
    page.go_to("3")
    focused = page.focusWidget()
    assert focused is not None
    assert page.panel.cards[page.panel.in_hand].isAncestorOf(focused)


def test_answers_that_still_wait_to_be_written_are_there_when_one_comes_back_sooner(
    qtbot: QtBot, desk: Desk, tunde: str, jobs: Jobs
) -> None:
    page, gate = WalkthroughPage(desk, jobs), threading.Event()
    qtbot.addWidget(page)
    page.begin(tunde, SURGERY)
    jobs.run(lambda: gate.wait(30))
    page.answer("fever", "yes")
    page.begin(tunde, SURGERY)
    assert {one.id: one.value for one in page.walkthrough.given} == {"fever": "yes"}
    gate.set()
    qtbot.waitUntil(lambda: not jobs.working)
    page.answer("wound_problem", "no")
    qtbot.waitUntil(lambda: not jobs.working)
    kept = {one.id: one.value for one in desk.begin(SURGERY, tunde).given}
    assert kept == {"fever": "yes", "wound_problem": "no"}
    page.withdraw("fever")
    qtbot.waitUntil(lambda: not jobs.working)
    page.begin(tunde, SURGERY)
    assert [one.id for one in page.walkthrough.given] == ["wound_problem"]
