"""The page of the pathways: what it says of their review, and the files that it writes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from alpdesk.desk.clock import clock_on
from alpdesk.desk.desk import Desk
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.pathways_page import PathwaysPage, choose_path
from alpdesk.gui.widgets import Button
from alpdesk.pathways.model import Review
from tests.unit.gui.conftest import SURGERY

Made = Callable[[str], PathwaysPage]


@pytest.fixture
def made(qtbot: QtBot, desk: Desk, jobs: Jobs, tmp_path: Path) -> Made:
    """Makes the page; every file goes to the given name in the test's folder, an empty name is a change of mind."""

    def make(name: str) -> PathwaysPage:
        page = PathwaysPage(desk, jobs, None, lambda *_: str(tmp_path / name) if name else "")
        qtbot.addWidget(page)
        return page

    return make


def words(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def press(qtbot: QtBot, jobs: Jobs, button: Button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not jobs.working, timeout=60_000)


def test_the_review_of_a_pathway_is_told(made: Made) -> None:
    told = words(made(""))
    assert "Written by AlpDesk developers; checked by nobody yet; not reviewed yet; next review 27-Nov-2027" in told
    assert "was due for review" not in told


def test_content_past_its_review_date_says_so(desk: Desk, jobs: Jobs, qtbot: QtBot) -> None:
    desk._clock = clock_on(date(2028, 1, 2))  # noqa: SLF001 - time passes
    page = PathwaysPage(desk, jobs)
    qtbot.addWidget(page)
    assert "was due for review on 27-Nov-2027; it has not been reviewed yet." in words(page)


def test_checked_content_names_who_and_when(made: Made) -> None:
    page = made("")
    first = next(iter(page._pathways.values()))  # noqa: SLF001 - content that does not exist yet
    page._pathways[first.id] = replace(first, review=Review("", "Dr C Checker", "2026-11-01", "", "reviewed"))  # noqa: SLF001
    page.show_pathway(first.id)
    told = words(page)
    assert "checked by Dr C Checker; reviewed on 01-Nov-2026; no next review set" in told
    assert "Written by somebody not recorded" in told


@pytest.mark.parametrize(("name", "start"), [("low.pdf", b"%PDF-"), ("low.html", b"<!DOCTYPE html>")])
def test_the_document_is_written_and_named(
    qtbot: QtBot, jobs: Jobs, made: Made, tmp_path: Path, name: str, start: bytes
) -> None:
    page = made(name)
    press(qtbot, jobs, page.document)
    assert (tmp_path / name).read_bytes().startswith(start)
    assert page.state.text() == f"{name} is written."
    assert page.document.isEnabled()


def test_the_export_is_of_the_pathway_shown(qtbot: QtBot, jobs: Jobs, made: Made, tmp_path: Path) -> None:
    page = made("plan.json")
    page.show_pathway(SURGERY)
    press(qtbot, jobs, page.fhir)
    assert SURGERY in (tmp_path / "plan.json").read_text(encoding="utf-8")


def test_a_file_that_cannot_be_written_is_told_and_the_page_goes_on(qtbot: QtBot, jobs: Jobs, made: Made) -> None:
    page = made("nowhere/low.pdf")
    with qtbot.waitSignal(page.failed) as told:
        press(qtbot, jobs, page.document)
    assert str(told.args[0]).startswith("low.pdf was not written: the folder does not exist.")
    assert page.document.isEnabled()


def test_a_change_of_mind_writes_nothing(qtbot: QtBot, jobs: Jobs, made: Made, tmp_path: Path) -> None:
    page = made("")
    before = set(tmp_path.iterdir())
    press(qtbot, jobs, page.document)
    assert set(tmp_path.iterdir()) == before
    assert page.state.isHidden()


@pytest.mark.parametrize(
    ("chosen", "path"),
    [(("/x/low", "Web page (*.html)"), "/x/low.html"), (("/x/low.pdf", "PDF (*.pdf)"), "/x/low.pdf"), (("", ""), "")],
)
def test_a_name_without_a_format_takes_that_of_the_dialog(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, chosen: tuple[str, str], path: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: chosen)
    parent = QWidget()
    qtbot.addWidget(parent)
    assert choose_path(parent, "low.pdf", ("Save", "PDF (*.pdf);;Web page (*.html)")) == path
