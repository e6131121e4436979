"""The reasons of an outcome: one line each, opened and closed by keyboard, one at a time, down to the sources."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from alpdesk import resources
from alpdesk.clinical.record import Answer, Record
from alpdesk.gui.trace_view import TraceBody, TraceEntry, TraceView, statement_lines
from alpdesk.pathways.assessment import Assessment
from alpdesk.pathways.trace import trace
from tests.unit.pathways.samples import LOW_ALP, OSTEOPOROSIS, WOMAN, outcome, result, yes

PLAIN = str.maketrans({"\N{NON-BREAKING HYPHEN}": "-", "\N{NO-BREAK SPACE}": " ", "\N{WORD JOINER}": ""})
MANY = tuple(result(str(20 + place), f"2025-{place:02d}-03", laboratory="Laboratory A") for place in range(1, 8))
RECORD = Record(WOMAN, MANY, problems=(OSTEOPOROSIS,), answers=yes("bone_pain"))


def made(*answers: Answer) -> Assessment:
    return outcome(replace(RECORD, answers=(*RECORD.answers, *answers)), LOW_ALP)


@pytest.fixture
def view(qtbot: QtBot) -> TraceView:
    """The reasons of a suspected hypophosphatasia."""
    view = TraceView()
    qtbot.addWidget(view)
    view.resize(320, 900)
    view.show_reasons(made(), resources.pathway(LOW_ALP))
    with qtbot.waitExposed(view):
        view.show()
    return view


def open_ones(view: TraceView) -> list[str]:
    return [ident for ident, entry in view.entries.items() if entry.head.isChecked()]


def said(part: QWidget) -> str:
    texts = [label.text() for label in part.findChildren(QLabel) if label.isVisibleTo(part)]
    return " ".join(texts).translate(PLAIN)


def test_everything_is_one_line_and_only_the_outcome_is_open(view: TraceView) -> None:
    assert open_ones(view) == ["disposition"]
    closed = [entry for entry in view.entries.values() if not entry.head.isChecked()]
    assert all(entry.height() <= 48 for entry in closed)
    assert "OUTCOME" in said(view)
    assert "ACTIONS" in said(view)


def test_one_line_is_open_at_a_time(view: TraceView) -> None:
    first, second = list(view.entries)[1:3]
    for ident in (first, second):
        assert isinstance(view.open(ident), TraceEntry)
        assert open_ones(view) == [ident]
    assert view.open("nothing") is None


def test_lines_are_walked_opened_and_closed_by_keyboard(view: TraceView) -> None:
    idents = list(view.entries)
    view.entries[idents[0]].head.setFocus()
    QTest.keyClick(view.entries[idents[0]].head, Qt.Key.Key_Up)
    QTest.keyClick(view.entries[idents[0]].head, Qt.Key.Key_Down)
    head = view.entries[idents[1]].head
    assert view.focusWidget() is head
    for key, opened in (
        (Qt.Key.Key_Return, True), (Qt.Key.Key_Escape, False), (Qt.Key.Key_Right, True), (Qt.Key.Key_Left, False),
        (Qt.Key.Key_Space, True),
    ):  # fmt: skip
        QTest.keyClick(head, key)
        assert head.isChecked() == opened


def test_a_line_is_named_in_full_where_it_is_cut(view: TraceView) -> None:
    entry = view.entries["action.withhold.antiresorptive"]
    title = next(action.text for action in made().actions if action.id == "withhold.antiresorptive")
    assert entry.head.text().endswith("…")
    named = QAccessible.queryAccessibleInterface(entry.head)
    assert named.text(QAccessible.Text.Name) == f"Why: {title}"
    entry.open()
    assert title in said(entry)


def test_of_many_results_the_newest_show_until_all_are_asked_for(qtbot: QtBot, view: TraceView) -> None:
    entry = view.open("action.withhold.antiresorptive")
    assert entry is not None
    assert "ALP 27 U/L on 03-Jul-2025, Laboratory A (limits 30–130 U/L by the laboratory)" in said(entry)
    assert "03-Jan-2025" not in said(entry)
    more = next(button for button in entry.findChildren(QPushButton) if button.text().startswith("Show "))
    with qtbot.waitSignal(more.clicked):
        QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert "03-Jan-2025" in said(entry)
    assert not more.isVisibleTo(entry)


def test_a_chip_opens_the_statement_with_its_sources_and_their_status(qtbot: QtBot, view: TraceView) -> None:
    entry = view.open("action.withhold.antiresorptive")
    assert entry is not None
    chip = next(button for button in entry.findChildren(QPushButton) if button.text() == "LO-39")
    with qtbot.waitSignal(chip.clicked):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert "Review status: educational article pending human review" in said(entry)
    assert "Source LO-S" in said(entry)


def test_a_sentence_of_a_letter_opens_into_entries_and_sources(qtbot: QtBot) -> None:
    evidence = resources.evidence()
    whole = trace(made(), "action.withhold.antiresorptive", evidence)
    cited = next(source for statement in whole.statements for source in statement.sources)
    body = TraceBody(
        replace(
            whole,
            entries=whole.findings[0].origins[:1],
            sources=(cited,),
            derived=True,
            notes=("Withheld: a flag.", "Written by Dr Ada Okafor"),
        )
    )
    qtbot.addWidget(body)
    assert f"Review status of its article: {cited.status}." in said(body)
    assert "Derived: it rests on no statement of its own." in said(body)
    assert "Withheld: a flag." in said(body)


def test_what_is_not_known_says_so(qtbot: QtBot) -> None:
    body = TraceBody(trace(made(), "action.ask.stress_fracture", resources.evidence()))
    qtbot.addWidget(body)
    assert "not known" in said(body)
    assert "not answered" in said(body)


def test_a_statement_without_any_source_says_so() -> None:
    bare = next(i for i, one in resources.statements().items() if not one.sources and not one.unresolved)
    assert "The article cites no source for it." in statement_lines(bare)
