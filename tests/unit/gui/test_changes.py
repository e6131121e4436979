"""Changed outcomes on screen: on the patient's page, in the list, re-opened, put aside, and as it was closed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from alpdesk import resources
from alpdesk.clinical.dates import When
from alpdesk.clinical.kept import StoredChange
from alpdesk.clinical.record import MedicineCourse, Patient, Problem
from alpdesk.desk.clock import clock_on
from alpdesk.desk.desk import Desk
from alpdesk.gui.change_banner import became, known, pending
from alpdesk.gui.closed_dialog import ClosedDialog
from alpdesk.gui.entry_dialog import ReasonDialog
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.main_window import MainWindow
from alpdesk.gui.rail import TOO_MANY, Rail
from alpdesk.pathways.catalogue import DOMAINS
from alpdesk.pathways.loading import load_version
from tests.unit.gui.conftest import LOW_ALP, TODAY, alp

LONG = 30_000


@pytest.fixture
def miriam(desk: Desk) -> str:
    """A patient with osteoporosis, a planned antiresorptive and one low ALP; the id."""
    ident = desk.add_patient(Patient("", "Hartley", "Miriam", "Mrs", "female", When.parse("1968-03-02"), invented=True))
    desk.record_results(ident, (alp("33", "2025-06-02"), alp("24", "2026-03-12")))
    desk.record_problem(ident, Problem("", "Osteoporosis", onset=When.parse("2025-07-01")))
    desk.record_medicine(ident, MedicineCourse("", "alendronic acid", state="planned"))
    return ident


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str) -> MainWindow:
    """The window on a clinic with one patient, whose closed walkthrough has a changed outcome."""
    desk.close(miriam, desk.begin(LOW_ALP, miriam).answer("young_onset", "no", "Dr Ada Okafor", TODAY), accepted=True)
    low = desk.record(miriam).results[-1]
    desk.correct_result(miriam, low.id, replace(low, quantity=alp("75", "2026-03-12").quantity), "read wrongly")
    window = MainWindow(desk, jobs)
    qtbot.addWidget(window, before_close_func=MainWindow.stop)
    window.show()
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    return window


def texts(widget: QWidget) -> str:
    """Everything that stands on it, breaks kept off taken out."""
    found = " | ".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())
    return found.replace("\u00a0", " ").replace("\u2011", "-").replace("\u2060", "")


def settled(qtbot: QtBot, jobs: Jobs) -> None:
    """Everything asked for is done."""
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)


def press(button: QPushButton) -> None:
    """Press a button with the keyboard."""
    assert button.isEnabled()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_the_patient_page_says_what_would_change_and_why(window: MainWindow, miriam: str) -> None:
    window.open_patient(miriam)
    banner = window.pages.record.change
    assert banner.isVisible()
    said = texts(banner)
    assert "Outcome would change: " in said
    assert "→" in said
    assert "because ALP of 12-Mar-2026 corrected from 24 U/L to 75 U/L" in said
    assert banner.accessibleName()
    assert window.pages.record.suggestion.suggestion is None


def test_rail_and_search_lead_to_the_list_with_its_count(window: MainWindow) -> None:
    assert window.rail.buttons["changes"].accessibleName() == "Outcomes, 1 to look at"
    window.search("outcomes to look at")
    assert window.palette_popup is not None
    assert "Outcomes to look at (1)" in window.palette_popup.list.item(1).text()
    window.palette_popup.run()
    page = window.pages.changes
    assert window.pages.currentWidget() is page
    assert "1 closed walkthrough would now end otherwise" in texts(page)
    (row,) = page.rows
    assert "HARTLEY, Miriam" in texts(row)
    assert row.open.hasFocus()
    press(row.open)
    assert window.pages.currentWidget() is window.pages.record


def test_a_badge_has_room_for_two_digits(qtbot: QtBot) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    for number, text in ((0, "0"), (7, "7"), (TOO_MANY, "99+")):
        rail.set_count("changes", number)
        (badge,) = rail.buttons["changes"].findChildren(QLabel)
        assert badge.text() == text
        assert badge.isHidden() == (number == 0)


def test_a_low_rail_leaves_the_words_out_and_keeps_the_names(qtbot: QtBot) -> None:
    rail, window = Rail(), QWidget()
    qtbot.addWidget(window)
    box = QHBoxLayout(window)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(rail)
    window.show()
    button = rail.buttons["import"]
    for height, style in (
        (760, Qt.ToolButtonStyle.ToolButtonTextUnderIcon),
        (rail.minimumSizeHint().height(), Qt.ToolButtonStyle.ToolButtonIconOnly),
        (760, Qt.ToolButtonStyle.ToolButtonTextUnderIcon),
    ):
        window.resize(400, height)
        assert rail.height() == height
        assert button.toolButtonStyle() == style
        assert button.accessibleName() == "Import"
        assert sum(one.height() for one in rail.buttons.values()) < height


def test_it_is_put_aside_with_a_reason_from_the_list(qtbot: QtBot, window: MainWindow, jobs: Jobs, miriam: str) -> None:
    window.show_changes()
    page = window.pages.changes
    press(page.rows[0].dismiss)
    dialog = page.dialog
    assert dialog is not None
    QTest.keyClicks(dialog.reason.editor, "known since the call")
    press(dialog.save)
    qtbot.waitUntil(lambda: not page.rows, timeout=LONG)
    settled(qtbot, jobs)
    assert "No closed walkthrough has a changed outcome" in texts(page)
    assert window.rail.buttons["changes"].accessibleName() == "Outcomes, none to look at"
    (change,) = window.desk.outcome_changes(miriam)
    assert became(change) == "Dismissed by Dr Ada Okafor on 16-Mar-2026: known since the call"
    window.open_patient(miriam, "pathways")
    assert window.pages.record.change.isHidden()
    assert "known since the call" in texts(window.pages.record.pathways)


def test_it_is_put_aside_from_the_patient_page(qtbot: QtBot, window: MainWindow, jobs: Jobs, miriam: str) -> None:
    window.open_patient(miriam)
    press(window.pages.record.change.dismiss)
    dialog = window.pages.record.dialog
    assert isinstance(dialog, ReasonDialog)
    QTest.keyClicks(dialog.reason.editor, "known")
    press(dialog.save)
    qtbot.waitUntil(window.pages.record.change.isHidden, timeout=LONG)
    settled(qtbot, jobs)
    assert window.pages.record.change.change is None


def test_it_is_reopened_with_its_answers_and_then_continued(
    qtbot: QtBot, window: MainWindow, jobs: Jobs, miriam: str
) -> None:
    window.open_patient(miriam)
    press(window.pages.record.change.reopen)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.pages.walkthrough, timeout=LONG)
    asked = {one.id: one for step in window.pages.walkthrough.walkthrough.steps for one in step.questions}
    assert asked["young_onset"].value == "no"
    settled(qtbot, jobs)
    window.open_patient(miriam)
    assert window.pages.record.change.reopen.text() == "Continue"
    assert "re-opened by Dr Ada Okafor" in texts(window.pages.record.change)
    window.show_changes()
    assert "Re-opened" in texts(window.pages.changes.rows[0])


def test_a_change_decided_on_elsewhere_is_said_so(qtbot: QtBot, window: MainWindow, jobs: Jobs, miriam: str) -> None:
    window.open_patient(miriam)
    change = window.pages.record.change.change
    assert change is not None
    window.desk.dismiss_change(change, "from another window")
    press(window.pages.record.change.reopen)
    qtbot.waitUntil(lambda: "was decided on" in window.messages.text, timeout=LONG)
    settled(qtbot, jobs)


def test_the_pathways_tab_shows_each_change_with_what_became_of_it(window: MainWindow, miriam: str) -> None:
    window.open_patient(miriam, "pathways")
    tab = window.pages.record.pathways
    buttons = {one.accessibleName(): one for one in tab.findChildren(QPushButton)}
    assert "Dismiss the changed outcome of Low ALP in osteoporosis" in buttons
    (change,) = window.desk.outcome_changes(miriam)
    assert pending((change,)) == (change,)
    asked: list[StoredChange] = []
    tab.reopen_wanted.connect(asked.append)
    window.pages.record.reopen_wanted.disconnect()
    press(buttons["Re-open Low ALP in osteoporosis, closed on 16-Mar-2026"])
    assert asked == [change]


def test_what_became_of_a_change_is_told(window: MainWindow, miriam: str) -> None:
    desk = window.desk
    (change,) = desk.outcome_changes(miriam)
    assert known(change) == "Closed on 16-Mar-2026; changed outcome found on 16-Mar-2026"
    desk.close(miriam, desk.reopen(change), accepted=True)
    (closed,) = desk.outcome_changes(miriam)
    assert became(closed) == "A new walkthrough was closed by Dr Ada Okafor on 16-Mar-2026"
    gone = replace(closed, decisions=(replace(closed.decisions[-1], state="gone"),))
    assert became(gone).startswith("The outcome returned to what it was")


def test_a_closed_walkthrough_is_shown_with_the_words_of_its_time_and_its_files_are_exported(
    qtbot: QtBot, window: MainWindow, jobs: Jobs, miriam: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (closed,) = window.desk.walkthroughs(miriam)
    rules, words = resources.pathway_files(LOW_ALP)
    question = window.desk.pathway(LOW_ALP).word("question.young_onset")
    other = load_version(LOW_ALP, rules + b"\n", words.replace(question.encode(), b"Something else?"), DOMAINS[LOW_ALP])
    monkeypatch.setattr(resources, "pathways", lambda: (other,))
    window.open_patient(miriam, "pathways")
    buttons = {one.accessibleName(): one for one in window.pages.record.pathways.findChildren(QPushButton)}
    press(buttons["Show Low ALP in osteoporosis as it was closed on 16-Mar-2026"])
    dialog = window.pages.record.dialog
    assert isinstance(dialog, ClosedDialog)
    said = texts(dialog)
    assert f"{question}  No" in said
    assert "One low ALP, not yet confirmed" in said
    assert "Accepted by Dr Ada Okafor on 16-Mar-2026" in said
    target = tmp_path / "content.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(dialog.export)
    qtbot.waitUntil(target.exists, timeout=LONG)
    settled(qtbot, jobs)
    assert target.read_text(encoding="utf-8").startswith(f"# {closed.title}: {LOW_ALP}, version {closed.version}\n")
    assert question in target.read_text(encoding="utf-8")
    dialog.cancel.click()


def test_a_walkthrough_from_before_the_files_were_kept_is_still_readable(
    qtbot: QtBot, window: MainWindow, jobs: Jobs, miriam: str
) -> None:
    (closed,) = window.desk.walkthroughs(miriam)
    old = replace(closed, assessment=replace(closed.assessment, words_hash="0" * 64), decision="overridden")
    dialog = ClosedDialog(window.desk, jobs, replace(old, override="Wait", reason="abroad"), "HARTLEY", window)
    qtbot.addWidget(dialog)
    said = texts(dialog)
    assert "are not in the record" in said
    assert "young_onset" in said
    assert "Decided instead: Wait. Reason: abroad" in said
    assert not dialog.export.isEnabled()


def test_after_other_content_everything_is_run_again_and_the_number_is_said(
    qtbot: QtBot, window: MainWindow, jobs: Jobs, miriam: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    settled(qtbot, jobs)
    window.desk.run_all_again()
    window.show_changes()
    changed = tuple(replace(one, content_hash="0" * 64, version="9.0.0") for one in window.desk.pathways)
    monkeypatch.setattr(resources, "pathways", lambda: changed)
    window.rerunning.begin()
    with qtbot.waitSignal(window.rerunning.ended, timeout=LONG) as ended:
        pass
    assert ended.args is not None
    assert ended.args[0].complete
    assert "None of 1 closed walkthroughs would change: " in window.messages.text
    assert "9.0.0" in texts(window.pages.changes)
    settled(qtbot, jobs)
    assert miriam


def test_a_run_that_is_stopped_says_so_and_goes_on_later(
    qtbot: QtBot, window: MainWindow, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    settled(qtbot, jobs)
    window.show_changes()
    page = window.pages.changes
    window.rerunning.told.emit(1, 3)
    assert page.progress.text() == "Running closed walkthroughs again: 1 of 3"
    assert page.stop.isVisible()
    press(page.stop)
    assert "Stopped; it goes on when the clinic is opened again" in page.progress.text()
    assert not window.rerunning.running
    monkeypatch.setattr(window.desk, "_clock", clock_on(When.parse("2026-03-20").day or TODAY))
    assert window.desk.rerun_due
