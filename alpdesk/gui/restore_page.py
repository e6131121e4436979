"""Restoring a copy before the desk: which copy, with whose passphrase, and what happens; three clicks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QProgressBar, QRadioButton, QVBoxLayout, QWidget

from alpdesk.gui.fields import Field, PassphraseField, choice
from alpdesk.gui.widgets import Button, IconLabel, PlainLabel
from alpdesk.language import mark, plural, tr, tr_marked

if TYPE_CHECKING:
    from alpdesk.desk.clock import Clock
    from alpdesk.desk.copy_values import CopyRow, RestoredTold
    from alpdesk.gui.jobs import Job, Jobs

    Choose = Callable[[QWidget, str, Path], str]
FEW = 5
State = Literal["choose", "ask", "busy"]
_NONE = mark("There is no copy here: look in another folder, such as on the stick that copies go to.")
_SURE = mark(
    "The copy takes the place of the record in this folder. The old files stay there under other names; "
    "what is younger than the copy will be missing until it is entered again."
)


class RestorePage(QWidget):
    """The copies of a clinic that is closed.

    ``restored`` gives user and passphrase to unlock it with, empty after the recovery key, and the sentence of what
    was restored; ``left`` asks to go back, ``failed`` gives a sentence.
    """

    restored = Signal(str, str, str)
    left = Signal()
    failed = Signal(str)

    def __init__(self, jobs: Jobs, clock: Clock, choose: Choose) -> None:
        super().__init__()
        self._jobs, self._clock, self._choose = jobs, clock, choose
        self._folder = Path()
        self._rows: tuple[CopyRow, ...] = ()
        self._job: Job | None = None
        self._state: State = "choose"
        self.title = PlainLabel(tr("Restore a copy of the record"), "heading", wrap=True)
        self.said = PlainLabel("", "body", wrap=True)
        self.copies: list[QRadioButton] = []
        self._group = QButtonGroup(self)
        users = choice(())
        users.setEditable(True)
        self.user = Field(tr("User"), users)
        self.passphrase = PassphraseField(tr("Passphrase or recovery key"))
        self.which = PlainLabel("", "strong", wrap=True)
        self.sure = IconLabel(tr_marked(_SURE), "alert-triangle", "body", wrap=True, tint="warn")
        self.bar = QProgressBar()
        self.progress = PlainLabel(
            tr("Checking the copy to its last page, then putting it in place …"), "small", wrap=True
        )
        self.go_on = Button(tr("Restore…"), "history", primary=True)
        self.now = Button(tr("Restore now"), "history", primary=True)
        self.stop = Button(tr("Stop"), "x")
        self.other = Button(tr("Look in another folder…"), "search", link=True)
        self.back = Button(tr("Back"), "arrow-left", link=True)
        self._build()

    @property
    def chosen(self) -> CopyRow | None:
        """The copy that is chosen."""
        at = self._group.checkedId()
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def show_folder(self, folder: Path) -> None:
        """Show the copies beside the record in a folder, the newest good one chosen."""
        self._folder = folder
        self.passphrase.wipe()
        self._look(folder)

    def take_focus(self) -> None:
        """Put the keyboard where something is to be typed or chosen."""
        (self.passphrase.editor if self._rows else self.other).setFocus()

    def _look(self, place: Path) -> None:
        clock = self._clock
        self._jobs.run(lambda: _copies(place, clock), self._show, self.failed.emit)

    def _show(self, rows: tuple[CopyRow, ...]) -> None:
        self._rows = rows[:FEW]
        for button in self.copies:
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self.copies = [QRadioButton(_words(row)) for row in self._rows]
        for at, (button, row) in enumerate(zip(self.copies, self._rows, strict=True)):
            button.setEnabled(not row.fault)
            self._group.addButton(button, at)
            self._list.addWidget(button)
        first = next((button for button in self.copies if button.isEnabled()), None)
        if first is not None:
            first.setChecked(True)
        more = len(rows) - len(self._rows)
        self.said.setText(
            (
                tr(
                    "The newest is chosen; {number} older ones lie in {folder}.",
                    number=more,
                    folder=rows[0].folder.parent,
                )
                if more
                else ""
            )
            if first is not None
            else tr_marked(_NONE)
        )
        self._turn("choose")
        self._on_chosen()
        self.take_focus()

    def _on_chosen(self) -> None:
        row, folder = self.chosen, self._folder
        if row is not None:
            self._jobs.run(lambda: _users(row.folder, folder), self._on_users, self.failed.emit)

    def _on_users(self, users: tuple[str, ...]) -> None:
        """Offer the users of the copy; a name that is being typed stays."""
        box, line = self.user.editor, self.user.editor.lineEdit()
        typed, mine = box.currentText(), line is not None and line.isModified()
        box.clear()
        box.addItems(users)
        box.setCurrentText(typed if mine or typed in users or not users else users[0])
        if line is not None:
            line.setModified(mine)

    def _turn(self, state: State) -> None:
        """Show the choice, or what will happen before it does, or how far it is; nothing else."""
        self._state, row = state, self.chosen
        self.which.setText(_words(row) if row else "")
        fields = (self.user, self.passphrase, self.go_on) if row else ()
        said = (self.said,) if self.said.text() else ()
        shown: dict[State, tuple[QWidget, ...]] = {
            "choose": (*said, *self.copies, *fields, self.other, self.back),
            "ask": (self.which, self.sure, self.now, self.back),
            "busy": (self.which, self.progress, self.bar, self.stop),
        }
        every = {part for parts in shown.values() for part in parts}
        for part in (*every, self.said, self.user, self.passphrase, self.go_on):
            part.setVisible(part in shown[state])

    def _on_go_on(self) -> None:
        if not self.passphrase.text():
            self.passphrase.fault(tr("Type the passphrase of this user, or the recovery key."))
            return
        self.passphrase.clear_message()
        self._turn("ask")
        self.now.setFocus()

    def _on_now(self) -> None:
        row = self.chosen
        if row is None or self._job is not None:
            return
        user, secret = self.user.editor.currentText().strip(), self.passphrase.text()
        folder, clock = self._folder, self._clock
        self.bar.setValue(0)
        self._turn("busy")
        self._job = self._jobs.start(
            lambda job: _restored(row.folder, folder, user, secret, clock, job),
            lambda found: self._on_restored(user, *found),
            self._on_failed,
            lambda done, _total: self.bar.setValue(done),
        )

    def _on_restored(self, user: str, secret: str, told: RestoredTold) -> None:
        self._free()
        self.passphrase.wipe()
        self.restored.emit(user, secret, told.sentence)

    def _on_failed(self, sentence: str) -> None:
        self._free()
        self.failed.emit(sentence)

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.stop()
        self._free()

    def _free(self) -> None:
        """Ready for another wish."""
        self._job = None
        self._turn("choose")

    def _on_back(self) -> None:
        """One step back: to the choice, or to where one came from."""
        if self._state == "ask":
            self._turn("choose")
            self.take_focus()
        else:
            self.left.emit()

    def _on_other(self) -> None:
        if place := self._choose(self, tr("Folder with copies"), self._folder):
            self._look(Path(place))

    def _build(self) -> None:
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How far the restoring is"))
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addWidget(self.title)
        box.addWidget(self.said)
        box.addLayout(self._list)
        for part in (self.user, self.passphrase, self.which, self.sure, self.progress, self.bar):
            box.addWidget(part)
        row = QHBoxLayout()
        for button in (self.go_on, self.now, self.stop):
            row.addWidget(button)
        row.addStretch(1)
        box.addLayout(row)
        links = QHBoxLayout()
        links.addWidget(self.back)
        links.addStretch(1)
        links.addWidget(self.other)
        box.addLayout(links)
        self._turn("choose")
        self._group.idClicked.connect(lambda _at: self._on_chosen())
        self.go_on.clicked.connect(self._on_go_on)
        self.passphrase.editor.returnPressed.connect(self._on_go_on)
        self.now.clicked.connect(self._on_now)
        self.stop.clicked.connect(self._on_stop)
        self.other.clicked.connect(self._on_other)
        self.back.clicked.connect(self._on_back)


def _words(row: CopyRow) -> str:
    from alpdesk.clinical.dates import format_date  # noqa: PLC0415 - the window is painted first

    when = f"{format_date(row.made)} {row.made:%H:%M}"
    if row.fault:
        return tr("{when}: not good", when=when)
    patients = plural(row.patients, "{number} patient", "{number} patients")
    return f"{when}: {patients}, {plural(row.results, '{number} result', '{number} results')}"


def _copies(place: Path, clock: Clock) -> tuple[CopyRow, ...]:
    from alpdesk.desk.restoring import copies_for  # noqa: PLC0415 - the window is painted first

    return copies_for(place, clock)


def _users(copy: Path, folder: Path) -> tuple[str, ...]:
    from alpdesk.desk.restoring import users_of  # noqa: PLC0415 - as above

    return users_of(copy, folder)


def _restored(copy: Path, folder: Path, user: str, secret: str, clock: Clock, job: Job) -> tuple[str, RestoredTold]:
    """The passphrase to go on with, empty where the recovery key was typed, and what was restored."""
    from alpdesk.desk.restoring import is_recovery_key, restore_copy  # noqa: PLC0415 - as above

    told = restore_copy(copy, folder, user, secret, clock, tell=job.tell, stop=lambda: job.stopped)
    return "" if is_recovery_key(secret) else secret, told
