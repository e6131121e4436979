"""A walkthrough outlives a crash, is closed, notices a corrected result, is re-opened and closed anew."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from alpdesk.gui import style
from tests.journeys.clinician import LONG, TODAY, Clinician, click
from tests.journeys.interrupted import FAMILY, PATHWAY, QUESTION

HOUSE = Path(__file__).parents[2]
NOT_REPRODUCED = "The low ALP was not reproduced; the evaluation stays open"
CONFIRMED = "Low ALP confirmed; the work-up is incomplete"


@pytest.fixture
def place(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Path:
    """Where a clinic lies with one patient who has one low ALP, closed."""
    style.apply(qapp)
    ada = Clinician(qtbot, tmp_path)
    ada.creates_a_clinic()
    ada.adds_a_patient(FAMILY, "Miriam", "female", "02-Mar-1968")
    ada.notes_a_problem("Osteoporosis", "2024-10-10")
    ada.notes_a_medicine("alendronic acid", "planned")
    ada.types_a_result("alp", "24 U/L", "2026-03-12", "30", "130")
    ada.rests()
    ada.goes_home()
    return tmp_path


@pytest.fixture
def ada(place: Path, qtbot: QtBot) -> Iterator[Clinician]:
    """The same clinician nine days later."""
    clinician = Clinician(qtbot, place, TODAY + timedelta(days=9))
    yield clinician
    clinician.goes_home()


def killed_in_the_middle(folder: Path) -> None:
    """Another AlpDesk answers one question of the pathway and is killed as soon as that is kept."""
    command = [sys.executable, "-m", "tests.journeys.interrupted", str(folder)]
    with subprocess.Popen(command, cwd=HOUSE, stdout=subprocess.PIPE) as child:  # noqa: S603 - ourselves
        assert child.stdout is not None
        assert child.stdout.readline() == b"kept\n"
        child.kill()
        assert child.wait() < 0


def shown(widget: QWidget) -> str:
    """What stands on it, without what keeps words together."""
    text = " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())
    return text.replace("\u00a0", " ").replace("\u2011", "-").replace("\u2060", "")


def test_given_a_crash_when_it_is_resumed_closed_and_corrected_then_it_is_reopened_and_closed_anew(
    ada: Clinician, place: Path
) -> None:
    killed_in_the_middle(place / "clinic")
    ada.unlocks(place / "clinic")
    the_draft_is_resumed_and_what_is_new_is_marked(ada)
    first = the_outcome_is_closed(ada, NOT_REPRODUCED)
    a_corrected_result_changes_the_outcome(ada)
    it_is_reopened_and_closed_anew(ada, first)


def the_draft_is_resumed_and_what_is_new_is_marked(ada: Clinician) -> None:
    ada.finds(FAMILY)
    ada.types_a_result("alp", "41 U/L", "2026-03-20", "30", "130")
    ada.window.begin_pathway(PATHWAY)
    page = ada.window.pages.walkthrough
    assert [(one.id, one.value, one.by) for one in page.walkthrough.given] == [(QUESTION, "no", "Dr Ada Okafor")]
    said = shown(page)
    assert "kept by Dr Ada Okafor on 16-Mar-2026" in said
    assert "ALP 41 U/L of 20-Mar-2026" in said
    ada.rests()


def the_outcome_is_closed(ada: Clinician, words: str) -> str:
    ada.walks(PATHWAY, {"pregnant": "no"})
    assert ada.sees_outcome()
    assert words in shown(ada.window.pages.outcome)
    ada.accepts_the_outcome()
    ada.rests()
    (row,) = ada.window.desk.patients(FAMILY).rows
    return ada.window.desk.walkthroughs(row.id)[-1].id


def a_corrected_result_changes_the_outcome(ada: Clinician) -> None:
    ada.finds(FAMILY)
    assert ada.window.pages.record.change.isHidden()
    ada.corrects_a_result(0, "14 U/L", "digits exchanged")
    sentence = f"{NOT_REPRODUCED} → {CONFIRMED} because ALP of 20-Mar-2026 corrected from 41 U/L to 14 U/L"
    assert sentence in shown(ada.window.pages.record.change)
    ada.rests()
    click(ada.window.rail.buttons["changes"])
    assert ada.window.rail.buttons["changes"].accessibleName() == "Outcomes, 1 to look at"
    assert sentence in shown(ada.window.pages.changes)


def it_is_reopened_and_closed_anew(ada: Clinician, first: str) -> None:
    click(ada.window.pages.changes.rows[0].reopen)
    page = ada.window.pages.walkthrough
    ada.bot.waitUntil(lambda: ada.window.pages.currentWidget() is page, timeout=LONG)
    asked = {one.id: one for step in page.walkthrough.steps for one in step.questions}
    assert (asked[QUESTION].value, asked[QUESTION].prefilled) == ("no", True)
    second = the_outcome_is_closed(ada, CONFIRMED)
    ada.finds(FAMILY)
    assert ada.window.pages.record.change.isHidden()
    assert ada.window.rail.buttons["changes"].accessibleName() == "Outcomes, none to look at"
    (change,) = ada.window.desk.outcome_changes(ada.patient)
    assert (change.walkthrough_id, change.decisions[-1].walkthrough_id) == (first, second)
    ada.window.open_patient(ada.patient, "pathways")
    assert "A new walkthrough was closed by Dr Ada Okafor on 25-Mar-2026" in shown(ada.window.pages.record.pathways)
