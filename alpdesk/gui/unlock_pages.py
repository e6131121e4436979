"""The pages before the desk: what to open, the passphrase, a new clinic, the way in by the recovery key."""

from __future__ import annotations

from typing import NamedTuple

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from alpdesk.gui import style
from alpdesk.gui.fields import Field, PassphraseField, choice, line
from alpdesk.gui.widgets import Button, Card, Chip, FlowLayout, Picture, PlainLabel
from alpdesk.language import tr

SHORTEST = 15
"""Characters that a passphrase is asked to have; the desk checks it."""


class Choice(QPushButton):
    """A large button: icon, what it does, and a line that says more."""

    def __init__(self, icon: str, title: str, more: str, shortcut: str = "") -> None:
        super().__init__()
        self.setObjectName("choice")
        self.setAccessibleName(title)
        self.setAccessibleDescription(more)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 10, 16, 10)
        row.setSpacing(16)
        row.addWidget(Picture(icon, "accent", 26))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(PlainLabel(title, "heading"))
        words.addWidget(PlainLabel(more, "muted", wrap=True))
        row.addLayout(words, 1)
        if shortcut:
            row.addWidget(PlainLabel(shortcut, "shortcut"), 0, QtCore.Qt.AlignmentFlag.AlignVCenter)
        for label in self.findChildren(QWidget):
            label.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def event(self, event: QtCore.QEvent) -> bool:
        """As high as the words are at this width: a button does not ask its layout."""
        done = super().event(event)
        layout = self.layout()
        if layout is not None and event.type() in {QtCore.QEvent.Type.Resize, QtCore.QEvent.Type.LayoutRequest}:
            self.setMinimumHeight(layout.heightForWidth(self.width()))
            layout.setGeometry(self.contentsRect())
        return done


def centred(card: Card, corner: QWidget) -> QScrollArea:
    """A scrolling ground with a card in its middle and a control in its upper corner.

    From the outside in: whatever moves into another widget is styled anew with all that it holds.
    """
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    body = QWidget()
    body.setObjectName("scrolled")
    area.setWidget(body)
    middle = QVBoxLayout(body)
    middle.setContentsMargins(24, 16, 24, 24)
    above = QHBoxLayout()
    above.addStretch(1)
    above.addWidget(corner)
    middle.addLayout(above)
    middle.addStretch(1)
    row = QHBoxLayout()
    middle.addLayout(row)
    middle.addStretch(1)
    row.addStretch(1)
    row.addWidget(card, 10)
    row.addStretch(1)
    card.body.setContentsMargins(28, 24, 28, 24)
    card.body.setSpacing(14)
    card.setMaximumWidth(style.sized(560))
    card.setMinimumWidth(380)
    return area


def head() -> QHBoxLayout:
    """What stands above every page: what AlpDesk is."""
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(PlainLabel("AlpDesk", "title"))
    words.addWidget(PlainLabel(tr("Alkaline phosphatase, followed and explained"), "muted", wrap=True))
    words.addWidget(PlainLabel(tr("Everything stays encrypted on this computer. Nothing is sent."), "small", wrap=True))
    head = QHBoxLayout()
    head.setSpacing(14)
    above = QVBoxLayout()
    above.addWidget(Picture("alpdesk", "accent", 56))
    above.addStretch(1)
    head.addLayout(above)
    head.addLayout(words, 1)
    return head


class WelcomePage(QWidget):
    """The first run: create a clinic, open one that exists, or look at the demonstration clinic."""

    def __init__(self) -> None:
        super().__init__()
        self.make = Choice(
            "building-hospital", tr("Create your clinic"), tr("An encrypted record in a folder of your own.")
        )
        self.there = Choice("lock-open", tr("Open a clinic"), tr("One that already exists on this computer."))
        self.demo = Choice(
            "star", tr("Open the demonstration clinic"), tr("Invented patients to explore: nothing in it is real.")
        )
        self.restore = Choice(
            "history", tr("Restore a copy"), tr("From a stick or another folder, after the loss of a record.")
        )
        self.progress = PlainLabel("", "small", wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        for button in (self.make, self.there, self.restore, self.demo):
            box.addWidget(button)
        box.addWidget(self.progress)
        self.progress.hide()


class UnlockPage(QWidget):
    """User and passphrase of one clinic; ``unlock_wanted`` gives both."""

    unlock_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clinic = PlainLabel("", "heading", wrap=True)
        self.invented = Chip(tr("Invented patients"), "warning", "star")
        self.folder = PlainLabel("", "small", wrap=True)
        users = choice(())
        users.setEditable(True)
        self.user = Field(tr("User"), users)
        self.passphrase = PassphraseField()
        self.hint = Card()
        self._shown = PlainLabel("", "key", wrap=True)
        self.fill = Button(tr("Fill in"), "pencil", link=True)
        self.unlock = Button(tr("Open"), "lock-open", primary=True)
        self.other = Button(tr("Another clinic"), "arrow-left", link=True)
        self.recover = Button(tr("Use the recovery key"), "key", link=True)
        self.restore = Button(tr("Restore a copy"), "history", link=True)
        self._build()
        self.passphrase.editor.returnPressed.connect(self._on_unlock)
        self.unlock.clicked.connect(self._on_unlock)
        self.fill.clicked.connect(self.fill_in)

    def show_clinic(self, name: str, folder: str) -> None:
        """Show which clinic this is; more is known once its key file has been read."""
        self.clinic.setText(name)
        self.folder.setText(folder)
        self.invented.hide()
        self.hint.hide()
        self.passphrase.wipe()
        self.passphrase.clear_message()

    def show_facts(self, name: str, users: tuple[str, ...], demo_passphrase: str = "") -> None:
        """Show its name and users; a passphrase is shown only for the demonstration clinic."""
        self.clinic.setText(name)
        typed = self.user.editor.currentText()
        self.user.editor.clear()
        self.user.editor.addItems(users)
        self.user.editor.setCurrentText(typed or (users[0] if users else ""))
        self.invented.setVisible(bool(demo_passphrase))
        self.hint.setVisible(bool(demo_passphrase))
        self.recover.setVisible(not demo_passphrase)
        self._shown.setText(demo_passphrase)
        self._shown.setTextInteractionFlags(QtCore.Qt.TextInteractionFlag.TextSelectableByMouse)

    def fill_in(self) -> None:
        """Type the demonstration clinic's passphrase, which is no secret."""
        self.passphrase.editor.setText(self._shown.text())
        self.passphrase.editor.setFocus()

    def wipe(self) -> None:
        """Forget the passphrase typed."""
        self.passphrase.wipe()

    def hold(self, *, on: bool) -> None:
        """Take no passphrase after too many failures."""
        for part in (self.unlock, self.passphrase.editor, self.user.editor, self.fill):
            part.setDisabled(on)

    def _on_unlock(self) -> None:
        if self.unlock.isEnabled():
            self.unlock_wanted.emit(self.user.editor.currentText().strip(), self.passphrase.text())

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.clinic, 1)
        head.addWidget(self.invented)
        self.hint.body.addWidget(
            PlainLabel(tr("The demonstration clinic’s passphrase is no secret:"), "small", wrap=True)
        )
        row = QHBoxLayout()
        row.addWidget(self._shown, 1)
        row.addWidget(self.fill)
        self.hint.body.addLayout(row)
        links = QHBoxLayout()
        links.addWidget(self.other)
        links.addStretch(1)
        links.addWidget(self.unlock)
        lost = FlowLayout(6)
        lost.addWidget(self.recover)
        lost.addWidget(self.restore)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addLayout(head)
        for part in (self.folder, self.user, self.hint, self.passphrase):
            box.addWidget(part)
        box.addSpacing(4)
        box.addLayout(links)
        box.addLayout(lost)


class NewClinic(NamedTuple):
    """What the form for a new clinic holds; the passphrase is not kept anywhere else."""

    name: str
    address: str
    telephone: str
    identifier: str
    user: str
    role: str
    registration: str
    passphrase: str


class CreatePage(QWidget):
    """A new clinic: its letterhead, who is at the desk, and the passphrase; ``create_wanted`` gives a NewClinic."""

    create_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.name = Field(tr("Clinic"), line("Northgate Surgery"))
        self.address = Field(tr("Address"), line(tr("as printed on letters")))
        self.telephone = Field(tr("Telephone"), line())
        self.identifier = Field(tr("Practice code"), line(tr("optional")))
        self.user = Field(tr("Your name"), line("Dr Ada Okafor"), tr("As letters are signed."))
        self.role = Field(tr("Role"), line(tr("GP partner")))
        self.registration = Field(tr("Registration"), line("GMC 1234567"))
        hint = tr(
            "At least {shortest} characters, or five unrelated words. It cannot be looked up by anybody.",
            shortest=SHORTEST,
        )
        self.passphrase = PassphraseField(tr("Passphrase"), hint)
        self.again = PassphraseField(tr("Passphrase again"))
        self.make = Button(tr("Create clinic"), "check", primary=True)
        self.back = Button(tr("Back"), "arrow-left", link=True)
        self._build()
        self.make.clicked.connect(self._on_create)
        self.again.editor.returnPressed.connect(self._on_create)

    def wipe(self) -> None:
        """Forget the passphrase typed."""
        self.passphrase.wipe()
        self.again.wipe()

    def _on_create(self) -> None:
        if not self.make.isEnabled():
            return
        for field in (self.name, self.user, self.passphrase, self.again):
            field.clear_message()
        if not self.name.editor.text().strip():
            self._refuse(self.name, tr("Give the clinic’s name: it stands on every letter."))
        elif not self.user.editor.text().strip():
            self._refuse(self.user, tr("Give your name: it is written beside everything that you enter."))
        elif self.passphrase.text() != self.again.text():
            self.again.wipe()
            self._refuse(self.again, tr("The two passphrases differ: type the second one again."))
        else:
            self.create_wanted.emit(self._given())

    def _refuse(self, field: Field, sentence: str) -> None:  # type: ignore[type-arg]
        field.fault(sentence)
        field.editor.setFocus()

    def _given(self) -> NewClinic:
        name, address, telephone, identifier, user, role, registration = (
            field.editor.text().strip()
            for field in (
                self.name, self.address, self.telephone, self.identifier, self.user, self.role, self.registration,
            )
        )  # fmt: skip
        return NewClinic(name, address, telephone, identifier, user, role, registration, self.passphrase.text())

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(PlainLabel(tr("Create your clinic"), "heading"))
        for left, right in (
            (self.name, None),
            (self.address, None),
            (self.telephone, self.identifier),
            (self.user, None),
            (self.role, self.registration),
            (self.passphrase, None),
            (self.again, None),
        ):
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(left, 1)
            if right is not None:
                row.addWidget(right, 1)
            box.addLayout(row)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.make)
        box.addLayout(row)


class RecoverPage(QWidget):
    """The recovery key and a new passphrase; ``recover_wanted`` gives key, user and passphrase."""

    recover_wanted = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__()
        self.key = Field(
            tr("Recovery key"), line("ABCDE-FGHJK-…", longest=120), tr("Capitals and blanks do not matter.")
        )
        self.user = Field(tr("User"), line())
        self.passphrase = PassphraseField(tr("New passphrase"), tr("It replaces the one that was forgotten."))
        self.again = PassphraseField(tr("New passphrase again"))
        self.recover = Button(tr("Open"), "key", primary=True)
        self.back = Button(tr("Back"), "arrow-left", link=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addWidget(PlainLabel(tr("Open with the recovery key"), "heading"))
        for field in (self.key, self.user, self.passphrase, self.again):
            box.addWidget(field)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.recover)
        box.addLayout(row)
        self.recover.clicked.connect(self._on_recover)

    def wipe(self) -> None:
        """Forget everything secret that was typed."""
        self.key.editor.clear()
        self.passphrase.wipe()
        self.again.wipe()

    def _on_recover(self) -> None:
        if self.passphrase.text() != self.again.text():
            self.again.wipe()
            self.again.fault(tr("The two passphrases differ: type the second one again."))
            return
        self.again.clear_message()
        self.recover_wanted.emit(self.key.editor.text(), self.user.editor.text().strip(), self.passphrase.text())
