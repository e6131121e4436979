"""Forms for people and keys: somebody new, duties, passphrases, the recovery key, encrypting anew.

None of them keeps a draft: passphrases are written nowhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from alpdesk.clinical.people import DUTIES, Duty, User
from alpdesk.desk.desk import Desk
from alpdesk.gui.entry_dialog import EntryDialog
from alpdesk.gui.fields import Field, PassphraseField, line
from alpdesk.gui.jobs import Job, Jobs
from alpdesk.gui.recovery_page import RecoveryKeyPage
from alpdesk.gui.unlock_pages import SHORTEST
from alpdesk.gui.widgets import Button, IconLabel, PlainLabel
from alpdesk.language import mark, plural, tr, tr_marked

MEANING: dict[Duty, str] = {
    "clinician": mark("reads, enters, closes walkthroughs, issues letters, exports"),
    "nurse": mark("reads, enters and imports; neither closes nor issues"),
    "administrator": mark("people, keys, copies and settings; reads no records by this alone"),
}
_DUTIES: dict[Duty, str] = {
    "clinician": mark("Clinician"),
    "nurse": mark("Nurse"),
    "administrator": mark("Administrator"),
}
Done = Callable[[str], object]


class _Typed(Protocol):
    """A form with a passphrase typed twice."""

    passphrase: PassphraseField
    again: PassphraseField


def duty_words(duty: Duty) -> str:
    """A duty as it is called on screen."""
    return tr_marked(_DUTIES[duty])


def hint() -> str:
    """What a passphrase must be like."""
    return tr("At least {shortest} characters, or five unrelated words.", shortest=SHORTEST)


def _agree(form: _Typed) -> bool:
    """Whether the passphrase was typed twice alike; else says so."""
    if form.passphrase.text() == form.again.text():
        form.again.clear_message()
        return True
    form.again.wipe()
    form.again.fault(tr("The two passphrases differ: type the second one again."))
    form.again.editor.setFocus()
    return False


class DutiesField(QWidget):
    """The duties, each to be ticked, with what it lets one do."""

    def __init__(self, duties: Iterable[Duty] = ()) -> None:
        super().__init__()
        given = set(duties)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(PlainLabel(tr("Duties"), "field"))
        self.boxes: dict[Duty, QCheckBox] = {}
        for duty in DUTIES:
            tick = QCheckBox(duty_words(duty))
            tick.setChecked(duty in given)
            tick.setAccessibleDescription(tr_marked(MEANING[duty]))
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(tick)
            row.addWidget(PlainLabel(tr_marked(MEANING[duty]), "small", wrap=True), 1)
            box.addLayout(row)
            self.boxes[duty] = tick

    def duties(self) -> tuple[Duty, ...]:
        """Those that are ticked."""
        return tuple(duty for duty, tick in self.boxes.items() if tick.isChecked())


class PersonDialog(EntryDialog):
    """Somebody who may log in from now on; a disabled user is let in again by the same name."""

    def __init__(
        self, desk: Desk, jobs: Jobs, done: Done, parent: QWidget | None = None, user: User | None = None
    ) -> None:
        title = tr("Let in again") if user else tr("Add a person")
        super().__init__(title, user.name if user else "", "user-plus", jobs, parent)
        self._desk, self._done = desk, done
        user = user or User("", duties=("clinician",))
        self.name = Field(
            tr("Name"), line("Dr Ada Okafor", user.name, 200), tr("As letters are signed; typed to log in.")
        )
        self.name.editor.setReadOnly(bool(user.name))
        self.role = Field(tr("Role"), line(tr("Practice nurse"), user.role, 200))
        self.registration = Field(tr("Registration"), line(tr("optional"), user.registration, 200))
        self.duties = DutiesField(user.duties)
        self.passphrase = PassphraseField(
            tr("First passphrase"), tr("{hint} They change it when they like.", hint=hint())
        )
        self.again = PassphraseField(tr("First passphrase again"))
        self.body.addWidget(self.name)
        self.add_row(self.role, self.registration)
        self.body.addWidget(self.duties)
        self.add_row(self.passphrase, self.again)
        self.body.addStretch(1)
        (self.role if user.name else self.name).setFocus()

    def submit(self) -> None:
        """Add them."""
        if not _agree(self):
            return
        name, role, registration = (one.editor.text() for one in (self.name, self.role, self.registration))
        user, passphrase = User(name, role, registration, self.duties.duties()), self.passphrase.text()
        self.work(lambda: self._desk.add_person(user, passphrase), lambda _none: self._finish(name.strip()))

    def _finish(self, name: str) -> None:
        self.accept()
        self._done(tr("{name} can log in", name=name))


class DutiesDialog(EntryDialog):
    """What a user may do from now on."""

    def __init__(self, desk: Desk, jobs: Jobs, user: User, done: Done, parent: QWidget | None = None) -> None:
        super().__init__(tr("Duties"), user.name, "users", jobs, parent)
        self._desk, self._user, self._done = desk, user, done
        self.duties = DutiesField(user.duties)
        self.body.addWidget(self.duties)
        if user.name == desk.user.name:
            said = tr("These are your own duties: the window shows what they allow once you unlock again.")
            self.body.addWidget(IconLabel(said, "info-circle", "small", wrap=True))
        self.body.addStretch(1)

    def submit(self) -> None:
        """Set them."""
        name, duties = self._user.name, self.duties.duties()
        self.work(lambda: self._desk.set_duties(name, duties), lambda _none: self._finish())

    def _finish(self) -> None:
        self.accept()
        self._done(tr("Duties of {name} saved", name=self._user.name))


class PassphraseDialog(EntryDialog):
    """Another passphrase: one's own, which asks for the one in use, or, by an administrator, somebody else's."""

    def __init__(self, desk: Desk, jobs: Jobs, done: Done, parent: QWidget | None = None, somebody: str = "") -> None:
        super().__init__(tr("New passphrase"), somebody or desk.user.name, "key", jobs, parent)
        self._desk, self._done, self._somebody = desk, done, somebody
        self.old = PassphraseField(tr("Passphrase in use"))
        self.passphrase = PassphraseField(tr("New passphrase"), hint())
        self.again = PassphraseField(tr("New passphrase again"))
        if somebody:
            said = tr(
                "Tell it to {somebody} in person; they change it under Clinic, Letterhead when they have logged in.",
                somebody=somebody,
            )
            self.body.addWidget(PlainLabel(said, "body", wrap=True))
        else:
            self.body.addWidget(self.old)
        self.body.addWidget(self.passphrase)
        self.body.addWidget(self.again)
        self.body.addStretch(1)
        (self.passphrase if somebody else self.old).setFocus()

    def submit(self) -> None:
        """Set it."""
        if not _agree(self):
            return
        desk, name, old, new = self._desk, self._somebody, self.old.text(), self.passphrase.text()
        act = (lambda: desk.give_passphrase(name, new)) if name else lambda: desk.change_passphrase(old, new)
        self.work(act, lambda _none: self._finish())

    def _finish(self) -> None:
        for field in (self.old, self.passphrase, self.again):
            field.wipe()
        self.accept()
        self._done(
            tr("{name} can log in with the new passphrase", name=self._somebody)
            if self._somebody
            else tr("You can log in with the new passphrase")
        )


class RecoveryDialog(QDialog):
    """A new recovery key; the old one counts until the new one is typed back."""

    def __init__(self, desk: Desk, jobs: Jobs, done: Done, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New recovery key"))
        self._desk, self._jobs, self._done = desk, jobs, done
        self._shown = desk.new_recovery_key()
        self.page = RecoveryKeyPage(tr("Use this key"))
        self.page.show_key(self._shown, desk.clinic.name)
        self.fault = IconLabel("", "alert-circle", "danger", wrap=True)
        self.fault.hide()
        self.cancel = Button(tr("Keep the old one"))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 16)
        box.setSpacing(14)
        box.addWidget(self.page)
        box.addWidget(self.fault)
        box.addStretch(1)
        box.addLayout(foot)
        self.resize(600, 380)
        self.cancel.clicked.connect(self.reject)
        self.page.done.connect(self._on_typed)

    def _on_typed(self) -> None:
        desk, shown = self._desk, self._shown
        self._hold(on=True)
        self._jobs.run(lambda: desk.take_recovery_key(shown, shown), self._finish, self._on_failed)

    def reject(self) -> None:
        """Keep the old key; not while the new one is being taken."""
        if self.page.isEnabled():
            super().reject()

    def _hold(self, *, on: bool) -> None:
        for part in (self.page, self.cancel):
            part.setDisabled(on)

    def _on_failed(self, sentence: str) -> None:
        self._hold(on=False)
        self.page.show_key(self._shown, self._desk.clinic.name)
        self.fault.setText(tr("{sentence} The old recovery key still counts.", sentence=sentence))
        self.fault.show()

    def _finish(self, _none: object) -> None:
        self.accept()
        self._done(tr("The new recovery key counts, and the old one no more"))


class RotateDialog(QDialog):
    """Encrypts the record anew, with how far it is and a way to stop."""

    WHAT = mark(
        "The record is encrypted anew with another key, and a copy is made before. Nobody’s passphrase changes, nor "
        "does the recovery key. Do it when somebody left, or when a computer or stick with a copy was lost."
    )
    NOT = mark("Copies made before stay readable to whoever has them and a passphrase of that time: destroy them.")

    def __init__(self, desk: Desk, jobs: Jobs, done: Done, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Encrypt anew"))
        self._desk, self._jobs, self._done = desk, jobs, done
        self._job: Job | None = None
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setAccessibleName(tr("How far the record is encrypted anew"))
        self.bar.hide()
        self.state = PlainLabel("", "small", wrap=True)
        self.fault = IconLabel("", "alert-circle", "danger", wrap=True)
        self.fault.hide()
        self.start, self.cancel = Button(tr("Encrypt anew"), "key", primary=True), Button(tr("Cancel"))
        rule = QFrame()
        rule.setObjectName("rule")
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.start)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 18, 24, 16)
        box.setSpacing(12)
        for part in (
            IconLabel(tr("Encrypt the record anew"), "key", "heading"),
            rule,
            PlainLabel(tr_marked(self.WHAT), "body", wrap=True),
            IconLabel(tr_marked(self.NOT), "alert-triangle", "body", wrap=True, tint="warn"),
            self.bar,
            self.state,
            self.fault,
        ):
            box.addWidget(part)
        box.addStretch(1)
        box.addLayout(foot)
        self.resize(600, 330)
        self.start.clicked.connect(self._on_start)
        self.cancel.clicked.connect(self.reject)

    def reject(self) -> None:
        """Stop the work, if it runs: nothing is changed then; else leave."""
        if self._job is None:
            super().reject()
        else:
            self.cancel.setEnabled(False)
            self._stopping = True

    _stopping = False

    def _on_start(self) -> None:
        self.fault.hide()
        self._stopping = False
        self.start.setEnabled(False)
        self.cancel.setText(tr("Stop"))
        self.bar.show()
        self._say(0, 100)
        desk = self._desk
        self._job = self._jobs.start(
            lambda job: desk.rotate(job.tell, lambda: self._stopping), lambda _none: self._finish(), self._on_failed,
            self._say,
        )  # fmt: skip

    def _say(self, done: int, total: int) -> None:
        percent = 100 * done // max(total, 1)
        self.bar.setValue(percent)
        self.state.setText(
            plural(
                percent,
                "{number} per cent done; leave the window open.",
                "{number} per cent done; leave the window open.",
            )
        )

    def _on_failed(self, sentence: str) -> None:
        self._job = None
        self.start.setEnabled(True)
        self.cancel.setEnabled(True)
        self.cancel.setText(tr("Cancel"))
        self.bar.hide()
        self.state.setText("")
        self.fault.setText(sentence)
        self.fault.setVisible(not self._stopping)
        if self._stopping:
            self.state.setText(sentence)

    def _finish(self) -> None:
        self._job = None
        self.accept()
        self._done(tr("The record is encrypted anew"))


def opened(dialog: QDialog) -> QDialog:
    """The dialog, shown over its window, and gone when it closes."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
