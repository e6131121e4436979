"""The people of the clinic: who may log in, with which duties, and the keys that let them in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.people import Person, User
from alpdesk.desk.desk import Desk
from alpdesk.gui.entry_dialog import ReasonDialog
from alpdesk.gui.history_cards import two_lines
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.record_tabs import ScrollTab
from alpdesk.gui.staff_dialogs import (
    DutiesDialog,
    PassphraseDialog,
    PersonDialog,
    RecoveryDialog,
    RotateDialog,
    duty_words,
    opened,
)
from alpdesk.gui.widgets import Button, Card, Chip, FlowLayout, IconLabel
from alpdesk.language import mark, tr, tr_marked

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
DISABLED = mark(
    "They cannot log in from then on; their name stays on what they did. Somebody who kept a copy of the files and the "
    "passphrase can read that copy still: encrypt the record anew, so that it opens nothing that comes after."
)
NEVER_TYPED = mark(
    "The recovery key was never typed back: make a new one, print it, and keep it away from this computer."
)


class StaffPanel(ScrollTab):
    """One line for each user; ``said`` tells in words what was done, ``failed`` gives a sentence."""

    said = Signal(str)
    failed = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(tr("People"))
        self._desk, self._jobs = desk, jobs
        self.dialog: QDialog | None = None
        self.buttons: dict[tuple[str, str], Button] = {}
        self.add_person = Button(tr("Add a person"), "user-plus")

    def refresh(self) -> None:
        """Read everybody again."""
        self._jobs.run(self._desk.people, self._on_read, self.failed.emit)

    def take_focus(self) -> None:
        """Put the keyboard on the way to add somebody."""
        self.add_person.setFocus()

    def _on_read(self, people: tuple[Person, ...]) -> None:
        held = next((key for key, button in self.buttons.items() if button.hasFocus()), None)
        focused = self.add_person.hasFocus()
        self.clear()
        self.buttons = {}
        self.add(self._people(people))
        self.add(self._keys())
        if held in self.buttons:
            self.buttons[held].setFocus()
        elif focused or held is not None:
            self.take_focus()

    def _people(self, people: tuple[Person, ...]) -> Card:
        card = Card(tr("People"), "users")
        self.add_person = Button(tr("Add a person"), "user-plus")
        self.add_person.clicked.connect(lambda: self._ask(partial(PersonDialog, self._desk, self._jobs)))
        card.head.addWidget(self.add_person)
        for person in people:
            card.body.addWidget(self._line(person))
        return card

    def _line(self, person: Person) -> QWidget:
        """A user: name and role, duties, and what can be done about them."""
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        words = two_lines(person.user.name, _below(person, self._desk.user.name), "strong")
        row.addWidget(words, 3, Qt.AlignmentFlag.AlignTop)
        right = QWidget()
        flow = FlowLayout(6)
        right.setLayout(flow)
        for duty in person.user.duties:
            flow.addWidget(_lowered(Chip(duty_words(duty), "neutral" if person.disabled_at else "info")))
        for button in self._verbs(person):
            flow.addWidget(button)
        row.addWidget(right, 4)
        return part

    def _verbs(self, person: Person) -> list[Button]:
        desk, jobs, user = self._desk, self._jobs, person.user
        own = user.name == desk.user.name
        if person.disabled_at is not None:
            return [self._verb(tr("Let in again…"), user, partial(PersonDialog, desk, jobs, user=user))]
        somebody = "" if own else user.name
        found = [
            self._verb(tr("Duties…"), user, partial(DutiesDialog, desk, jobs, user)),
            self._verb(tr("Passphrase…"), user, partial(PassphraseDialog, desk, jobs, somebody=somebody)),
        ]
        return found if own else [*found, self._verb(tr("Disable…"), user, partial(self._disabling, user))]

    def _verb(self, word: str, user: User, make: Callable[..., QDialog]) -> Button:
        button = Button(word, link=True)
        button.setAccessibleName(f"{word.rstrip('…')}: {user.name}")
        button.clicked.connect(lambda: self._ask(make))
        self.buttons[word.rstrip("…"), user.name] = button
        return button

    def _disabling(self, user: User, *, done: Callable[[str], object], parent: QWidget) -> QDialog:
        desk = self._desk
        ended = lambda: done(tr("{name} cannot log in any more", name=user.name))  # noqa: E731 - handed on
        act = lambda reason: desk.disable_person(user.name, reason)  # noqa: E731 - as above
        return ReasonDialog(
            tr("Disable"), user.name, tr_marked(DISABLED), tr("Disable"), self._jobs, act, ended, parent
        )

    def _keys(self) -> Card:
        card = Card(tr("Keys"), "key")
        typed = self._desk.recovery_key_typed()
        if typed is None and not self._desk.clinic.invented:
            card.body.addWidget(IconLabel(tr_marked(NEVER_TYPED), "alert-triangle", "body", wrap=True, tint="warn"))
        desk, jobs, nobody = self._desk, self._jobs, User("")
        told = (
            tr("Typed back from paper on {date}.", date=format_date(typed))
            if typed
            else tr("The way in when a passphrase is lost.")
        )
        for name, below, word, make in (
            (tr("Recovery key"), told, tr("New recovery key…"), partial(RecoveryDialog, desk, jobs)),
            (
                tr("Data key"),
                tr("What the record is encrypted with."),
                tr("Encrypt anew…"),
                partial(RotateDialog, desk, jobs),
            ),
        ):
            part = QWidget()
            row = QHBoxLayout(part)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(two_lines(name, below, "strong"), 1)
            button = self._verb(word, nobody, make)
            button.setAccessibleName(word.rstrip("…"))
            row.addWidget(button, 0, _MIDDLE)
            card.body.addWidget(part)
        return card

    def _ask(self, make: Callable[..., QDialog]) -> None:
        self.dialog = opened(make(done=self._done, parent=self.window()))

    def _done(self, said: str) -> None:
        self.refresh()
        self.said.emit(said)


def _lowered(chip: Chip) -> QWidget:
    """A chip on the line of the words of the buttons beside it."""
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 4, 0, 0)
    row.addWidget(chip)
    return part


def _below(person: Person, own: str) -> str:
    """What stands below a name: since when and by whom they are disabled, or their role."""
    if person.disabled_at is not None:
        since = format_date(person.disabled_at.astimezone().date())
        return tr("Disabled on {date} by {name}", date=since, name=person.disabled_by)
    return ", ".join(part for part in (person.user.role, tr("you") if person.user.name == own else "") if part)
