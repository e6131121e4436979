"""People and keys in the window: added, disabled, their passphrases, the recovery key, encrypting anew."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from alpdesk.clinical.people import User
from alpdesk.desk.desk import Desk
from alpdesk.gui.entry_dialog import ReasonDialog
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.letterhead_panel import LetterheadPanel
from alpdesk.gui.staff_dialogs import DutiesDialog, PassphraseDialog, PersonDialog, RecoveryDialog, RotateDialog
from alpdesk.gui.staff_panel import StaffPanel
from alpdesk.store.vault import FLOOR, set_passphrase, unlock_vault
from tests.unit.gui.conftest import PASSPHRASE, USER

LONG = 20_000
THEIRS = "marble lantern orchard seventeen"
BO = User("Bo Lind", "Practice nurse", "", ("nurse",))


@pytest.fixture
def panel(desk: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[StaffPanel]:
    """The panel of a clinic with two users, shown."""
    desk._store.set_user(BO, USER.name, desk._now())  # noqa: SLF001 - without the cost of a passphrase
    set_passphrase(desk._reads.folder, desk._reads.keys, BO.name, THEIRS, cost=FLOOR)  # noqa: SLF001
    panel = StaffPanel(desk, jobs)
    qtbot.addWidget(panel)
    panel.resize(1100, 600)
    panel.show()
    panel.refresh()
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    yield panel
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)


def words(part: QWidget) -> list[str]:
    return [label.text() for label in part.findChildren(QLabel) if not label.isHidden()]


def test_everybody_stands_there_with_what_can_be_done(panel: StaffPanel) -> None:
    assert {"Bo Lind", "Practice nurse", "Nurse", USER.name, "GP partner, you"} <= set(words(panel))
    assert sorted(panel.buttons) == [
        ("Disable", "Bo Lind"), ("Duties", "Bo Lind"), ("Duties", USER.name), ("Encrypt anew", ""),
        ("New recovery key", ""), ("Passphrase", "Bo Lind"), ("Passphrase", USER.name),
    ]  # fmt: skip


def test_somebody_is_added(panel: StaffPanel, desk: Desk, jobs: Jobs, qtbot: QtBot) -> None:
    panel.add_person.click()
    form = panel.dialog
    assert isinstance(form, PersonDialog)
    form.name.editor.setText("Dr Ben Wu")
    form.passphrase.editor.setText(THEIRS)
    form.again.editor.setText("another one altogether")
    form.save.click()
    assert form.again.message.startswith("The two passphrases differ")
    assert form.again.text() == ""
    form.again.editor.setText(THEIRS)
    form.duties.boxes["administrator"].setChecked(True)
    with qtbot.waitSignal(panel.said, timeout=LONG) as said:
        form.save.click()
    assert said.args == ["Dr Ben Wu can log in"]
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    assert desk.people()[1].user.duties == ("clinician", "administrator")
    assert "Dr Ben Wu" in words(panel)


def test_a_weak_first_passphrase_is_refused_in_the_form(panel: StaffPanel, jobs: Jobs, qtbot: QtBot) -> None:
    panel.add_person.click()
    form = panel.dialog
    assert isinstance(form, PersonDialog)
    form.name.editor.setText("Dr Ben Wu")
    for field in (form.passphrase, form.again):
        field.editor.setText("short")
    form.save.click()
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    assert "at least 15 characters" in form.fault.text()


def test_somebody_is_disabled_with_a_reason_and_let_in_again(
    panel: StaffPanel, desk: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    panel.buttons["Disable", BO.name].click()
    form = panel.dialog
    assert isinstance(form, ReasonDialog)
    assert any("encrypt the record anew" in one for one in words(form))
    form.reason.editor.setText("left the clinic")
    with qtbot.waitSignal(panel.said, timeout=LONG):
        form.save.click()
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    assert any(one.startswith("Disabled on") and one.endswith(f"by {USER.name}") for one in words(panel))
    panel.buttons["Let in again", BO.name].click()
    again = panel.dialog
    assert isinstance(again, PersonDialog)
    assert again.name.editor.isReadOnly()
    assert again.duties.duties() == ("nurse",)
    for field in (again.passphrase, again.again):
        field.editor.setText(THEIRS)
    with qtbot.waitSignal(panel.said, timeout=LONG):
        again.save.click()
    assert all(person.disabled_at is None for person in desk.people())


def test_duties_are_set_and_the_last_administrator_stays(
    panel: StaffPanel, desk: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    panel.buttons["Duties", USER.name].click()
    own = panel.dialog
    assert isinstance(own, DutiesDialog)
    own.duties.boxes["administrator"].setChecked(False)
    own.save.click()
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    assert "One administrator must remain" in own.fault.text()
    own.done(0)
    panel.buttons["Duties", BO.name].click()
    form = panel.dialog
    assert isinstance(form, DutiesDialog)
    form.duties.boxes["administrator"].setChecked(True)
    with qtbot.waitSignal(panel.said, timeout=LONG):
        form.save.click()
    assert desk.people()[0].user.duties == ("nurse", "administrator")


def test_a_forgotten_passphrase_is_given_anew(panel: StaffPanel, desk: Desk, qtbot: QtBot) -> None:
    panel.buttons["Passphrase", BO.name].click()
    form = panel.dialog
    assert isinstance(form, PassphraseDialog)
    assert not form.old.isVisible()
    for field in (form.passphrase, form.again):
        field.editor.setText("copper violin meadow twenty-one")
    with qtbot.waitSignal(panel.said, timeout=LONG) as said:
        form.save.click()
    assert said.args == ["Bo Lind can log in with the new passphrase"]
    assert unlock_vault(desk._reads.folder, BO.name, "copper violin meadow twenty-one")  # noqa: SLF001


def test_ones_own_passphrase_is_changed_on_the_page_of_the_letterhead(desk: Desk, jobs: Jobs, qtbot: QtBot) -> None:
    panel = LetterheadPanel(desk, jobs)
    qtbot.addWidget(panel)
    panel.show()
    panel.refresh()
    panel.passphrase.click()
    form = panel.dialog
    assert isinstance(form, PassphraseDialog)
    form.old.editor.setText("not the one in use at all")
    for field in (form.passphrase, form.again):
        field.editor.setText(THEIRS)
    form.save.click()
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    assert "do not open this clinic" in form.fault.text()
    form.old.editor.setText(PASSPHRASE)
    with qtbot.waitSignal(panel.said, timeout=LONG):
        form.save.click()
    assert unlock_vault(desk._reads.folder, USER.name, THEIRS)  # noqa: SLF001


def test_a_new_recovery_key_counts_once_it_is_typed_back(
    panel: StaffPanel, desk: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    panel.buttons["New recovery key", ""].click()
    left = panel.dialog
    assert isinstance(left, RecoveryDialog)
    left.cancel.click()
    assert desk.recovery_key_typed() is None
    panel.buttons["New recovery key", ""].click()
    form = panel.dialog
    assert isinstance(form, RecoveryDialog)
    key = form.page.key.text()
    form.page.written.click()
    form.page.typed.editor.setText(key)
    with qtbot.waitSignal(panel.said, timeout=LONG):
        form.page.go_on.click()
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    assert desk.recovery_key_typed() == desk.today()
    assert any(one.startswith("Typed back from paper on 16-Mar-2026") for one in words(panel))


def test_where_the_key_cannot_be_kept_the_old_one_counts_and_the_new_one_is_shown_again(
    panel: StaffPanel, desk: Desk, qtbot: QtBot
) -> None:
    panel.buttons["New recovery key", ""].click()
    form = panel.dialog
    assert isinstance(form, RecoveryDialog)
    key = form.page.key.text()
    for name in ("clinic.alpkey", "clinic.alpkey.bak"):
        (desk._reads.folder / name).write_bytes(b"damaged")  # noqa: SLF001
    form.page.written.click()
    form.page.typed.editor.setText(key)
    form.page.go_on.click()
    qtbot.waitUntil(form.fault.isVisible, timeout=LONG)
    assert "The old recovery key still counts." in form.fault.text()
    assert form.page.key.text() == key
    form.reject()


def test_the_record_is_encrypted_anew_with_progress(panel: StaffPanel, desk: Desk, jobs: Jobs, qtbot: QtBot) -> None:
    before = desk._reads.keys.data  # noqa: SLF001
    panel.buttons["Encrypt anew", ""].click()
    form = panel.dialog
    assert isinstance(form, RotateDialog)
    with qtbot.waitSignal(panel.said, timeout=LONG) as said:
        form.start.click()
        assert form.bar.isVisible()
        assert form.cancel.text() == "Stop"
    assert said.args == ["The record is encrypted anew"]
    assert desk._reads.keys.data != before  # noqa: SLF001
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)


def test_it_can_be_stopped_and_says_what_fails(panel: StaffPanel, desk: Desk, jobs: Jobs, qtbot: QtBot) -> None:
    before = desk._reads.keys.data  # noqa: SLF001
    panel.buttons["Encrypt anew", ""].click()
    form = panel.dialog
    assert isinstance(form, RotateDialog)
    form.start.click()
    form.cancel.click()
    qtbot.waitUntil(lambda: not jobs.working, timeout=LONG)
    qtbot.waitUntil(form.start.isEnabled, timeout=LONG)
    assert "Stopped as asked" in form.state.text()
    (desk._reads.folder / "clinic.alpkey").write_bytes(b"damaged")  # noqa: SLF001
    form.start.click()
    qtbot.waitUntil(form.fault.isVisible, timeout=LONG)
    assert "key file" in form.fault.text()
    assert desk._reads.keys.data == before  # noqa: SLF001
    form.reject()
