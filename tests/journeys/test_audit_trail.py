"""The audit trail in the life of a clinic: somebody puts an older record in place, and the clinician reads of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from alpdesk.gui import style
from alpdesk.gui.audit_panel import AuditPanel
from alpdesk.gui.audit_strips import FindingStrip
from tests.journeys.clinician import Clinician, click


def test_given_an_older_record_put_in_place_when_she_unlocks_then_it_is_said_until_she_has_read_it(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    style.apply(qapp)
    ada = Clinician(qtbot, tmp_path)
    ada.creates_a_clinic()
    ada.adds_a_patient("Hartley", "Miriam", "female", "02-Mar-1968")
    ada.goes_home()
    record = tmp_path / "clinic" / "clinic.alpdb"
    old = record.read_bytes()
    ada = Clinician(qtbot, tmp_path)
    ada.unlocks(tmp_path / "clinic")
    ada.finds("Hartley")
    ada.types_a_result("alp", "24 U/L", "2026-03-12", "30", "130")
    ada.goes_home()
    record.write_bytes(old)

    ada = Clinician(qtbot, tmp_path)
    ada.unlocks(tmp_path / "clinic")
    [strip] = ada.window.findChildren(FindingStrip)
    assert "This record is older than AlpDesk left it" in strip.accessibleName()
    ada.window.show_clinic()
    ada.window.pages.clinic.turn_to("audit")
    ada.rests()
    panel = ada.window.pages.clinic.panels["audit"]
    assert isinstance(panel, AuditPanel)
    panel.kind.editor.setCurrentText("Refused, failed or suspicious")
    ada.rests()
    assert [panel.model.said(row, 2) for row in panel.model._rows] == ["⚠ Roll-back found"]  # noqa: SLF001
    with qtbot.waitSignal(panel.said, timeout=20_000):
        click(panel.verify)
    ada.rests()
    click(strip.read)
    assert strip.isHidden()
    ada.finds("Hartley")
    ada.window.pages.record.turn_to("audit")
    seen = ada.window.desk.seen_by(ada.window.patient_id)
    assert [(one.who, one.changed) for one in seen] == [(ada.window.desk.user.name, 1)]
    ada.goes_home()
