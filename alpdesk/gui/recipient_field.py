"""To whom a letter goes: typed and completed from the address book, or added to it."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QVBoxLayout, QWidget

from alpdesk.clinical.people import Contact
from alpdesk.clinical.wording import fold
from alpdesk.gui.as_written import caption
from alpdesk.gui.widgets import Button, FlowLayout, PlainLabel
from alpdesk.language import tr

_SHOWN = 20
"""Characters of a name that a button has room for."""


class RecipientField(QWidget):
    """``changed`` when another recipient, or none, is chosen; ``add_wanted`` gives the name that was typed.

    ``book_wanted`` asks for the whole address book.
    """

    changed = Signal()
    add_wanted = Signal(str)
    book_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.box = _Completing()
        self.add = Button("", "user-plus", link=True)
        self.book = Button(tr("Address book"), "users", link=True)
        self._contacts: tuple[Contact, ...] = ()
        self._told = PlainLabel("", "small", wrap=True)
        self._before = ""
        self.setFocusProxy(self.box)
        links = FlowLayout(4)
        links.addWidget(self.add)
        links.addWidget(self.book)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(PlainLabel(tr("To", "recipient of a letter"), "field"))
        column.addWidget(self.box)
        column.addWidget(self._told)
        column.addLayout(links)
        self.box.editTextChanged.connect(lambda _text: self._tell())
        self.box.currentIndexChanged.connect(lambda _at: self._tell())
        self.add.clicked.connect(lambda: self.add_wanted.emit(self.typed()))
        self.book.clicked.connect(self.book_wanted)
        self._tell()

    def show_contacts(self, contacts: tuple[Contact, ...], chosen: str) -> None:
        """Offer these, ``chosen`` being the id of the one in use; no signal."""
        self._contacts = contacts
        labels = [_label(one) for one in contacts]
        self.box.blockSignals(True)  # noqa: FBT003 - Qt's positional flag
        self.box.clear()
        self.box.addItem("", "")
        for contact, label in zip(contacts, labels, strict=True):
            self.box.addItem(label, contact.id)
        self.box.setCurrentIndex(max(self.box.findData(chosen), 0))
        self.box.blockSignals(False)  # noqa: FBT003 - Qt's positional flag
        self.box.offer(labels)
        self._before = self.chosen()
        self._tell()

    def choose(self, ident: str, typed: str = "") -> None:
        """Choose a contact by id; for one that is not offered nobody, and the field says what was ``typed``."""
        at = max(self.box.findData(ident), 0)
        self.box.setCurrentIndex(at)
        if typed and not at:
            self.box.setEditText(typed)

    def typed(self) -> str:
        """The name that stands in the field and is nobody's in the address book; else empty."""
        return "" if self.contact() else self.box.currentText().strip()

    def chosen(self) -> str:
        """The id of the contact whose name stands in the field; empty for none."""
        contact = self.contact()
        return contact.id if contact else ""

    def contact(self) -> Contact | None:
        """The contact whose name stands in the field."""
        text = fold(self.box.currentText().strip())
        at = self.box.currentIndex()
        if at > 0 and fold(self.box.itemText(at)) == text:
            return self._contacts[at - 1]
        return next((one for one in self._contacts if text and fold(_label(one)) == text), None)

    def _tell(self) -> None:
        """Say where the chosen one is, or that nobody has that name; tell of another choice."""
        contact, typed = self.contact(), self.box.currentText().strip()
        if contact is not None:
            self._told.say(", ".join(contact.address.splitlines()), "small")
        else:
            nobody = tr("Nobody of this name is in the address book.") if typed else ""
            completing = any(fold(typed) in fold(_label(one)) for one in self._contacts)
            self._told.say("" if completing else nobody, "warning")
        short = typed if len(typed) <= _SHOWN else f"{typed[:_SHOWN]}…"
        named = caption(tr("Add “{name}”", name=short))
        self.add.setText(named if typed and contact is None else tr("Add somebody"))
        self.add.setAccessibleName(tr("Add to the address book"))
        if self.chosen() != self._before:
            self._before = self.chosen()
            self.changed.emit()


class _Completing(QComboBox):
    """A list that one may type into: whatever part of a name is typed, those that hold it are offered."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setAccessibleName(tr("To", "recipient of a letter"))
        self._offered = QStringListModel(self)
        completer = QCompleter(self._offered, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        popup, line = completer.popup(), self.lineEdit()
        if popup is not None:
            popup.setAccessibleName(tr("Recipients found"))
        if line is not None:
            line.setPlaceholderText(tr("Choose a recipient"))
            line.setAccessibleName(tr("To", "recipient of a letter"))
            line.setMaxLength(200)

    def offer(self, labels: list[str]) -> None:
        """Complete to these."""
        self._offered.setStringList(labels)


def _label(contact: Contact) -> str:
    return f"{contact.name}, {contact.organisation}" if contact.organisation else contact.name
