"""The audit trail on screen: the panel with its filters, the strip of findings, the watch, who has seen a patient."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from alpdesk.clinical.kept import AuditWanted, Seen
from alpdesk.clinical.record import Patient
from alpdesk.desk.audit import VERIFIED, AuditStopped
from alpdesk.desk.desk import Desk
from alpdesk.desk.intake_values import NEW_PATIENT
from alpdesk.errors import AlpDeskError
from alpdesk.gui import audit_panel, style
from alpdesk.gui.audit_model import WHAT
from alpdesk.gui.audit_panel import AuditPanel
from alpdesk.gui.audit_strips import FindingStrip
from alpdesk.gui.audit_watch import AuditWatch
from alpdesk.gui.audit_words import more_words
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.person_panel import PersonPanel
from alpdesk.gui.places import resource
from alpdesk.gui.record_tabs import AuditTab
from alpdesk.gui.seen_card import seen_words
from alpdesk.gui.strips import strips
from alpdesk.language import learned, mark, speaking
from tests.unit.gui.conftest import USER

LONG = 20_000
FOUND = "This record is older than AlpDesk left it."


@pytest.fixture
def panel(desk: Desk, jobs: Jobs, miriam: str, qtbot: QtBot) -> Iterator[AuditPanel]:
    """The panel of a clinic in which one record was opened."""
    desk.record(miriam)
    panel = AuditPanel(desk, jobs, lambda _parent, _name, _kinds: "")
    qtbot.addWidget(panel)
    panel.resize(1100, 600)
    panel.refresh()
    panel.show()
    rest(jobs, qtbot)
    yield panel
    rest(jobs, qtbot)


def rest(jobs: Jobs, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)


def shown(panel: AuditPanel) -> list[tuple[str, str]]:
    """The deeds in the list and whose record each concerns."""
    return [(panel.model.said(row, 2), panel.model.said(row, 3)) for row in panel.model._rows]  # noqa: SLF001


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_the_latest_lines_are_listed_with_the_names_of_patients(panel: AuditPanel) -> None:
    assert shown(panel)[0] == ("Read record", "Hartley, Miriam")
    assert panel.count.text() == f"{panel.model.rowCount()} lines"
    assert panel.verdict.text() == "Never verified."
    assert panel.detail.text().startswith(f"Line {panel.model.rowCount()}, 16-Mar-2026")
    assert "Dr Ada Okafor: read record (Hartley, Miriam)." in panel.detail.text()
    panel.take_focus()
    assert panel.focusWidget() is panel.table


def test_the_list_is_narrowed_by_who_what_and_when(panel: AuditPanel, jobs: Jobs, qtbot: QtBot) -> None:
    panel.kind.editor.setCurrentText("Reading")
    rest(jobs, qtbot)
    assert shown(panel) == [("Read record", "Hartley, Miriam")]
    panel.kind.editor.setCurrentText("Everything")
    panel.who.editor.setCurrentText(USER.name)
    rest(jobs, qtbot)
    assert panel.who.editor.currentData() == USER.name
    panel.until.editor.setText("2020-01-01")
    rest(jobs, qtbot)
    assert (shown(panel), panel.detail.text()) == ([], "No line fits.")
    panel.until.editor.setText("no day")
    panel.refresh()
    assert shown(panel) == []
    panel.until.editor.setText("")
    panel.since.editor.setText("2026-03-16")
    rest(jobs, qtbot)
    assert panel.model.rowCount() > 5


def test_the_list_is_narrowed_to_one_patient_and_back(panel: AuditPanel, jobs: Jobs, qtbot: QtBot) -> None:
    panel.patient.click()
    dialog = panel.dialog
    assert dialog is not None
    dialog.search.editor.setText("hart")  # type: ignore[attr-defined]
    dialog.save.click()  # type: ignore[attr-defined]
    rest(jobs, qtbot)
    assert "HARTLEY" in panel.patient.text()
    assert {name for _, name in shown(panel)} == {"Hartley, Miriam"}
    panel.every_patient.click()
    rest(jobs, qtbot)
    assert panel.patient.text() == "Any patient"
    assert ("Set clinic", "") in shown(panel)


def test_older_lines_come_when_they_are_wanted(
    panel: AuditPanel, jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit_panel, "PAGE", 3)
    panel.refresh()
    rest(jobs, qtbot)
    whole = panel._desk.count_audit(AuditWanted())  # noqa: SLF001
    while panel.model.canFetchMore(QModelIndex()):
        panel.model.fetchMore(QModelIndex())
        rest(jobs, qtbot)
    assert panel.model.rowCount() == whole
    panel._on_older((99, (), {}))  # noqa: SLF001 - the answer of a list that is gone
    assert panel.model.rowCount() == whole


def test_what_is_grave_is_red_and_marked(panel: AuditPanel, desk: Desk, jobs: Jobs, qtbot: QtBot) -> None:
    desk.note_deed("refused", text="export")
    panel.refresh()
    rest(jobs, qtbot)
    index = panel.model.index(0, WHAT)
    assert index.data() == "⚠ Refused"
    assert index.data(Qt.ItemDataRole.ForegroundRole) == QColor(style.tokens()["critical"])
    assert panel.model.index(1, WHAT).data(Qt.ItemDataRole.ForegroundRole) is None


def test_verifying_says_that_all_is_right(panel: AuditPanel, jobs: Jobs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.said, timeout=LONG) as said:
        panel.verify.click()
        assert panel.verify.text() == "Stop"
    rest(jobs, qtbot)
    assert said.args == ["Audit trail verified: all right"]
    assert panel.verdict.text().endswith("all right.")
    assert (panel.verify.text(), panel.progress.isHidden()) == ("Verify", True)


def test_verifying_says_what_is_wrong(panel: AuditPanel, desk: Desk, jobs: Jobs, qtbot: QtBot) -> None:
    with desk._store._writing() as connection:  # noqa: SLF001 - as an insider would
        connection.exec_driver_sql("UPDATE patient SET address = 'elsewhere'")
    with qtbot.waitSignal(panel.failed, timeout=LONG) as failed:
        panel.verify.click()
    rest(jobs, qtbot)
    assert failed.args is not None
    assert failed.args[0].endswith("1 found wrong. Patient 1 is not as the audit trail says.")


def test_a_verification_can_be_stopped_and_a_failed_one_is_said(
    panel: AuditPanel, desk: Desk, jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel.verify.click()
    panel.verify.click()
    assert panel.verify.text() == "Verify"
    rest(jobs, qtbot)

    def stopped(*_: object) -> None:
        raise AuditStopped("Stopped.")

    monkeypatch.setattr(desk, "verify_audit", stopped)
    with qtbot.waitSignal(panel.failed, timeout=LONG) as failed:
        panel.verify.click()
    assert failed.args == ["Stopped."]


def test_the_lines_shown_are_exported(panel: AuditPanel, jobs: Jobs, qtbot: QtBot, tmp_path: Path) -> None:
    panel.export.click()
    panel._choose = lambda _parent, name, _kinds: str(tmp_path / name)  # noqa: SLF001 - the system's dialog
    panel.kind.editor.setCurrentText("Reading")
    rest(jobs, qtbot)
    with qtbot.waitSignal(panel.said, timeout=LONG) as said:
        panel.export.click()
    rest(jobs, qtbot)
    assert said.args == ["1 line written to audit.csv; not encrypted"]
    assert "read record" in (tmp_path / "audit.csv").read_text(encoding="utf-8-sig")


def test_an_administrator_who_reads_no_records_sees_no_names(
    seat: Callable[..., Desk], jobs: Jobs, qtbot: QtBot
) -> None:
    desk = seat("administrator")
    desk._store.add_patient(Patient("", "Hartley", "Miriam"), USER.name, desk._now())  # noqa: SLF001
    panel = AuditPanel(desk, jobs)
    qtbot.addWidget(panel)
    panel.refresh()
    rest(jobs, qtbot)
    assert ("Add patient", "Patient 1") in shown(panel)


def test_the_panel_follows_its_size(panel: AuditPanel) -> None:
    wide = panel.table.columnWidth(WHAT)
    panel.resize(500, 400)
    assert panel.table.columnWidth(WHAT) < wide
    assert panel.minimumSizeHint().width() < 500


def test_a_finding_stays_on_screen_until_it_was_read(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.note_deed("find roll-back", "audit", text="Earlier.")
    desk.note_deed("find roll-back", "audit", text=FOUND)
    (strip,) = (one for one in strips(desk) if isinstance(one, FindingStrip))
    qtbot.addWidget(strip)
    strip.show()
    assert strip.accessibleName().startswith(f"{FOUND} 1 more:")

    def full() -> None:
        raise AlpDeskError("The disk is full.")

    monkeypatch.setattr(desk, "acknowledge", full)
    strip.read.click()
    assert (strip.trouble.text(), strip.isVisible()) == ("The disk is full.", True)
    monkeypatch.undo()
    strip.read.click()
    assert strip.isHidden()
    assert not any(isinstance(one, FindingStrip) for one in strips(desk))


def test_a_nurse_reads_a_finding_and_leaves_it(seat: Callable[..., Desk], qtbot: QtBot) -> None:
    desk = seat("nurse")
    desk.note_deed("find roll-back", "audit", text=FOUND)
    strip = FindingStrip(desk)
    qtbot.addWidget(strip)
    assert strip.read.isHidden()
    assert FOUND in words(strip)


@pytest.mark.usefixtures("miriam")
def test_the_watch_anchors_and_verifies_once_a_day(desk: Desk, jobs: Jobs, qtbot: QtBot) -> None:
    watch = AuditWatch(desk, jobs)
    watch.begin()
    watch.look()
    watch.look()
    rest(jobs, qtbot)
    assert desk._reads.anchored().state == "agrees"  # noqa: SLF001
    first = desk.last_verified()
    watch.look()
    rest(jobs, qtbot)
    assert first is not None
    assert desk.last_verified() == first
    assert desk.since(first.at) < timedelta(hours=20)
    watch.stop()


@pytest.mark.usefixtures("miriam")
def test_the_watch_says_what_it_found_and_can_be_stopped(desk: Desk, jobs: Jobs, qtbot: QtBot) -> None:
    with desk._store._writing() as connection:  # noqa: SLF001 - as an insider would
        connection.exec_driver_sql("UPDATE patient SET address = 'elsewhere'")
    watch = AuditWatch(desk, jobs)
    watch.look()
    watch.stop()
    rest(jobs, qtbot)
    if desk.last_verified() is None:
        with qtbot.waitSignal(watch.failed, timeout=LONG) as failed:
            watch.look()
        assert failed.args is not None
        assert "Patient 1 is not as the audit trail says." in failed.args[0]
    watch._on_failed("given up")  # noqa: SLF001 - the next look makes up for it
    assert [line.action for line in desk.audit()].count(VERIFIED) == 1


def test_the_watch_of_a_nurse_only_anchors(seat: Callable[..., Desk], jobs: Jobs, qtbot: QtBot) -> None:
    desk = seat("nurse")
    AuditWatch(desk, jobs).look()
    rest(jobs, qtbot)
    assert desk.last_verified() is None


def test_the_record_says_who_has_seen_the_patient(desk: Desk, miriam: str, qtbot: QtBot) -> None:
    tab = AuditTab()
    qtbot.addWidget(tab)
    desk.record(miriam)
    tab.show_lines(desk.audit(miriam), desk.seen_by(miriam))
    assert "Who has seen this patient" in words(tab)
    assert "Opened once" in words(tab)


def test_what_somebody_did_is_said_in_words(desk: Desk, qtbot: QtBot) -> None:
    at = desk._now()  # noqa: SLF001
    only = Seen("Dr Wu", at, at, 0, 1, 0)
    assert seen_words(only).startswith("Did not open it, 1 change; last on 16-Mar-2026 at ")
    often = Seen("Dr Wu", at - timedelta(days=3), at, 4, 0, 2)
    assert seen_words(often).startswith("Opened 4 times; last on 16-Mar-2026")
    assert seen_words(often).endswith("first on 13-Mar-2026")
    tab = AuditTab()
    qtbot.addWidget(tab)
    tab.show_lines((), (often,))
    assert "2 files or letters out" in words(tab)


def test_the_lines_of_a_record_and_the_choice_of_a_person_speak_the_language_of_the_screen(
    desk: Desk, miriam: str, qtbot: QtBot
) -> None:
    desk.record(miriam)
    assert learned("de", resource("i18n", "."))
    with speaking("de"):
        tab, person = AuditTab(), PersonPanel({NEW_PATIENT: mark("New patient"), "": mark("Leave in quarantine")})
        qtbot.addWidget(tab)
        qtbot.addWidget(person)
        tab.show_lines(desk.audit(miriam), ())
        assert "Akte gelesen" in words(tab)
        assert "Read record" not in words(tab)
        assert [button.text() for button in person.buttons.values()] == ["Neuer Patient", "In der Quarantäne lassen"]
        assert [more_words(text) for text in ("alp, calcium", "1 search", "3 searches")] == [
            "AP, Calcium",
            "1 Suche",
            "3 Suchen",
        ]
    assert more_words("low_alp_osteoporosis 2026.1, accepted") == "low alp osteoporosis 2026.1, accepted"
