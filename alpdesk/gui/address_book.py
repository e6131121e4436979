"""The address book: to whom letters go, to add, correct and end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from alpdesk.clinical.people import Contact, RecipientKind
from alpdesk.desk.desk import Desk
from alpdesk.desk.kept_forms import FormName
from alpdesk.gui.entry_dialog import EntryDialog
from alpdesk.gui.fields import Field, choice, line, lines
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.letter_words import KINDS, language_name
from alpdesk.gui.library_panel import EntriesModel, LibraryPanel, Saved
from alpdesk.gui.undoing import Step
from alpdesk.language import NAMES, mark, tr, tr_marked

WHO, KIND, REACHED = range(3)


class ContactsModel(EntriesModel[Contact]):
    """The contacts that the filter lets through, by name."""

    columns = (mark("Name"), mark("Kind", "of a recipient"), mark("Reached by"))

    def ident(self, entry: Contact) -> str:
        """The id of a contact."""
        return entry.id

    def is_ended(self, entry: Contact) -> bool:
        """Whether a contact is offered no more."""
        return entry.ended

    def lines(self, entry: Contact, column: int) -> tuple[str, str]:
        """What a cell says, in two lines."""
        if column == WHO:
            ended = tr("offered no more") if entry.ended else ""
            address = ", ".join(entry.address.splitlines())
            return entry.name, ", ".join(part for part in (entry.organisation, address, ended) if part)
        if column == KIND:
            return tr_marked(KINDS[entry.kind]), language_name(entry.language) if entry.language else ""
        return entry.telephone or entry.fax, entry.email

    def sought(self, entry: Contact) -> str:
        """What is searched of a contact."""
        return f"{super().sought(entry)} {entry.note}"


class AddressBook(LibraryPanel[Contact]):
    """The list of contacts."""

    name = mark("Address book")
    icon = "users"
    sought = mark("Filter the address book")
    nothing = mark("Nobody yet. Add the departments and colleagues to whom you write: letters offer them by name.")
    adding = mark("Add to the address book")
    widths = ((KIND, 170), (REACHED, 190))
    leaves = ((REACHED, 640),)

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(desk, jobs, ContactsModel())

    def entries(self, *, ended: bool) -> Sequence[Contact]:
        """Read the contacts."""
        return self._desk.contacts(ended=ended)

    def form(self, old: Contact | None, done: Saved) -> EntryDialog:
        """The form for a contact."""
        return ContactDialog(self._desk, self._jobs, done, self.window(), old=old)

    def put(self, entry: Contact, *, back: bool) -> object:
        """End a contact, or bring it back."""
        return self._desk.offer_contact(entry.id) if back else self._desk.end_contact(entry.id)

    def title(self, entry: Contact) -> str:
        """What a contact is called."""
        return entry.name


class ContactDialog(EntryDialog):
    """Somebody to whom letters go; ``named`` is what was typed of the name already."""

    def __init__(
        self, desk: Desk, jobs: Jobs, done: Saved, parent: QWidget | None = None, *, old: Contact | None = None,
        named: str = "",
    ) -> None:  # fmt: skip
        title = tr("Correct a contact") if old else tr("Add to the address book")
        super().__init__(title, old.name if old else "", "users", jobs, parent)
        self._desk, self._done, self._old = desk, done, old
        one = old or Contact("", named)
        self.name = Field(tr("Name or department"), line(tr("Consultant in Metabolic Bone Disease"), one.name, 200))
        self.organisation = Field(tr("Organisation"), line(tr("Hospital or practice"), one.organisation, 200))
        self.address = Field(tr("Address"), lines(tr("Street, town, postcode"), 72))
        self.address.editor.setPlainText(one.address)
        kinds = tuple((kind, tr_marked(word)) for kind, word in KINDS.items())
        self.kind = Field(tr("Kind of recipient"), choice(kinds, one.kind), tr("Chooses the words of letters to them."))
        languages = (("", tr("Language of the clinic")), *NAMES.items())
        self.language = Field(tr("Language of letters"), choice(languages, one.language))
        self.telephone = Field(tr("Telephone"), line("", one.telephone, 60))
        self.fax = Field(tr("Fax"), line("", one.fax, 60))
        self.email = Field(tr("E-mail"), line("", one.email, 120), tr("AlpDesk sends nothing: this is for you."))
        self.note = Field(tr("Note"), line(tr("Such as opening hours"), one.note, 500))
        self.body.addWidget(self.name)
        self.body.addWidget(self.organisation)
        self.body.addWidget(self.address)
        self.add_row(self.kind, self.language)
        self.add_row(self.telephone, self.fax)
        self.add_row(self.email, self.note)
        self.body.addStretch(1)
        self.name.setFocus()
        saying = mark("correcting a contact") if old else mark("adding a contact")
        self.keeps(desk, FormName("contact", target=old.id if old else "", saying=saying))

    def submit(self) -> None:
        """Add or correct."""
        desk, old, new = self._desk, self._old, self._contact()
        if old is None:
            self.work(lambda: desk.add_contact(new), lambda ident: self._finish(ident, new.name, None))
        else:
            back, again = partial(desk.correct_contact, old), partial(desk.correct_contact, new)
            self.work(again, lambda _none: self._finish(new.id, new.name, (back, again)))

    def _contact(self) -> Contact:
        name, organisation = (field.editor.text().strip() for field in (self.name, self.organisation))
        address = self.address.editor.toPlainText().strip()
        kind: RecipientKind = self.kind.editor.currentData()
        telephone, fax, email, note = (
            field.editor.text().strip() for field in (self.telephone, self.fax, self.email, self.note)
        )
        old = self._old or Contact("", "")
        return Contact(
            old.id, name, organisation, address, kind, telephone=telephone, fax=fax, email=email,
            language=self.language.editor.currentData(), note=note, ended=old.ended,
        )  # fmt: skip

    def _finish(self, ident: str, name: str, turns: tuple[Callable[[], object], Callable[[], object]] | None) -> None:
        desk, said = self._desk, tr("{name} is in the address book", name=name)
        back, again = turns or (partial(desk.end_contact, ident), partial(desk.offer_contact, ident))
        self.accept()
        self._done(ident, said, Step(said, back, again))
