"""Dialogs that only show: an issued letter byte for byte, its reasons written where asked, the history of a result."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from alpdesk.desk.desk import Desk
from alpdesk.desk.letters import IssuedLetter
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.viewing_dialogs import LetterDialog, VersionsDialog
from alpdesk.gui.widgets import PlainLabel
from tests.unit.gui.conftest import LOW_ALP, alp

LONG = 20_000


@pytest.fixture
def issued(desk: Desk, miriam: str, tmp_path: Path) -> IssuedLetter:
    """A letter that is out."""
    closed = desk.close(miriam, desk.begin(LOW_ALP, miriam), accepted=True)
    return desk.issue(desk.draft_letter(closed, None), tmp_path / "letter.pdf", closed)


def test_the_history_of_a_result_says_who_saw_that_it_was_critical_and_what_was_done(
    qtbot: QtBot, desk: Desk, jobs: Jobs, miriam: str
) -> None:
    (ident,) = desk.record_results(miriam, (alp("1180", "2026-03-14"),))
    desk.acknowledge_result(miriam, ident, "Telephoned")
    newer = desk.correct_result(miriam, ident, alp("1190", "2026-03-14"), "misread")
    dialog = VersionsDialog(desk, desk.record(miriam).patient, newer, jobs)
    qtbot.addWidget(dialog)
    told = [one.text() for one in dialog.findChildren(PlainLabel) if "acknowledged" in one.text()]
    assert len(told) == 1
    assert told[0].startswith("1180\N{NO-BREAK SPACE}U/L acknowledged; entered by Dr Ada Okafor on ")
    assert told[0].endswith(": Telephoned")


def test_an_issued_letter_is_shown_and_its_reasons_exported(
    qtbot: QtBot, desk: Desk, jobs: Jobs, issued: IssuedLetter, tmp_path: Path
) -> None:
    paths = ["", str(tmp_path / "reasons"), str(tmp_path / "no such folder" / "reasons.json")]
    offered: list[str] = []

    def choose(_parent: QWidget, name: str, _kinds: str) -> str:
        offered.append(name)
        return paths.pop(0)

    dialog = LetterDialog(desk, jobs, issued, "HARTLEY, Miriam", None, choose)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert dialog.preview.data == desk.letter_pdf(issued.id)

    dialog.export_reasons()
    assert (offered, dialog.state) == (
        ["referral-letter-2026-03-16-reasons.json"],
        "The files are not encrypted and hold patient data.",
    )

    QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Reasons written" in dialog.state, timeout=LONG)
    assert (tmp_path / "reasons.json").read_text("utf-8") == desk.letter_trace(issued.id)

    dialog.export_reasons()
    qtbot.waitUntil(lambda: "the folder does not exist" in dialog.state, timeout=LONG)


def test_the_pdf_of_an_issued_letter_is_written_again_with_its_fhir_reference(
    qtbot: QtBot, desk: Desk, jobs: Jobs, issued: IssuedLetter, tmp_path: Path
) -> None:
    dialog = LetterDialog(
        desk, jobs, issued, "HARTLEY, Miriam", None, lambda _parent, name, _kinds: str(tmp_path / name)
    )
    qtbot.addWidget(dialog)
    dialog.export_pdf()
    qtbot.waitUntil(lambda: "PDF written to referral-letter-2026-03-16.pdf" in dialog.state, timeout=LONG)
    assert (tmp_path / "referral-letter-2026-03-16.pdf").read_bytes() == desk.letter_pdf(issued.id)

    dialog.export_reference()
    qtbot.waitUntil(lambda: "FHIR reference written" in dialog.state, timeout=LONG)
    reference = json.loads((tmp_path / "referral-letter-2026-03-16-reference.json").read_text("utf-8"))
    assert reference["resourceType"] == "DocumentReference"


def test_a_letter_takes_the_place_of_no_file_that_was_not_named(
    qtbot: QtBot, desk: Desk, jobs: Jobs, issued: IssuedLetter, tmp_path: Path
) -> None:
    (tmp_path / "letter-again.pdf").write_text("another", encoding="utf-8")
    dialog = LetterDialog(desk, jobs, issued, "HARTLEY", None, lambda *_asked: str(tmp_path / "letter-again"))
    qtbot.addWidget(dialog)
    dialog.export_pdf()
    qtbot.waitUntil(lambda: "exists already" in dialog.state, timeout=LONG)
    assert (tmp_path / "letter-again.pdf").read_text("utf-8") == "another"
