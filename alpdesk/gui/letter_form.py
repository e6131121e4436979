"""The form beside a letter: recipient, how it is made, paragraphs to edit, what is still to be done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from alpdesk.clinical.people import Contact
from alpdesk.gui.columns import Side
from alpdesk.gui.letter_options import LetterOptions
from alpdesk.gui.paragraph_edit import OWN, ParagraphEdit, ParagraphFields, editable
from alpdesk.gui.recipient_field import RecipientField
from alpdesk.gui.segments import Segments
from alpdesk.gui.tab_order import chain
from alpdesk.gui.widgets import Button, IconLabel, PlainLabel
from alpdesk.language import tr

if TYPE_CHECKING:
    from alpdesk.letters.letter import Letter

URGENCY = "urgency"
LETTER, COPY = "letter", "copy"
"""Which of the two is in hand: the letter, or the patient’s copy of it."""


class LetterForm(Side):
    """Everything of a letter that a clinician may change.

    ``edited`` says that something was, ``remade`` that the letter has to be composed anew; ``pointed`` gives the id of
    the sentence that the cursor is in; ``sheet_wanted`` whether the letter or the patient’s copy is to be shown.
    """

    edited = Signal()
    remade = Signal()
    pointed = Signal(str)
    insert_wanted = Signal()
    sheet_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("letterform")
        self.setAccessibleName(tr("Words of the letter"))
        self.title = PlainLabel(tr("Referral letter"), "heading")
        self.sheets = Segments(((LETTER, tr("Letter")), (COPY, tr("Patient’s copy"))), tr("Shown"))
        self.recipient = RecipientField()
        self.options = LetterOptions()
        self.insert = Button(tr("Insert a paragraph…"), "quote", link=True)
        self.concerns, self.others = ParagraphFields(), ParagraphFields()
        self._checks: list[IconLabel] = []
        self._told_urgency = ""
        self._quiet = self.locked = False
        self._build()
        self._connect()

    @property
    def paragraphs(self) -> dict[str, ParagraphEdit]:
        """The fields of the paragraphs, by their ids."""
        return {**self.concerns.edits, **self.others.edits}

    def show_letter(
        self, letter: Letter, contacts: tuple[Contact, ...], templates: Sequence[tuple[str, str]], *, copy: bool = False
    ) -> None:
        """Show a letter, or the patient’s ``copy``; ``templates`` are pairs of id and words."""
        self._quiet = True
        self.title.setText(tr("Patient’s copy") if copy else tr("Referral letter"))
        self.recipient.setHidden(copy)
        self.recipient.show_contacts(contacts, letter.recipient.id if letter.recipient else "")
        self.options.show_letter(letter, templates)
        self.options.show_patients_copy(on=copy)
        self.sheets.set_value(COPY if copy else LETTER)
        self.show_paragraphs(letter)
        self._quiet = False
        self._show_checks(letter)

    def show_paragraphs(self, letter: Letter) -> None:
        """Fields for the paragraphs: the patient's concerns at the top, the rest below."""
        quiet, self._quiet = self._quiet, True
        self.concerns.show_paragraphs(editable(letter, concerns=True))
        self.others.show_paragraphs(editable(letter, concerns=False))
        self._told_urgency = self.paragraphs[URGENCY].toPlainText() if URGENCY in self.paragraphs else ""
        chain(self.options.urgency.editor, (self.concerns, *self.options.in_order, self.insert, self.others))
        self._quiet = quiet

    def words(self) -> dict[str, Any]:
        """What was chosen and typed, as plain values that can be kept."""
        texts = {ident: edit.toPlainText() for ident, edit in self.paragraphs.items()}
        return {
            "recipient": self.recipient.chosen(),
            "named": self.recipient.typed(),
            **self.options.words(),
            "paragraphs": {ident: text for ident, text in texts.items() if not ident.startswith(OWN)},
            "own": [
                [self.others.labels[ident], edit.toPlainText()]
                for ident, edit in self.others.edits.items()
                if ident.startswith(OWN)
            ],
        }

    def restore(self, words: dict[str, Any]) -> None:
        """Take up words that were kept; what the letter no longer has is left out."""
        self._quiet = True
        self.recipient.choose(words["recipient"], words.get("named", ""))
        self.options.restore(words)
        fields = self.paragraphs
        own = zip((ident for ident in fields if ident.startswith(OWN)), words.get("own", []), strict=False)
        for ident, text in (*words["paragraphs"].items(), *((ident, one[1]) for ident, one in own)):
            if ident in fields:
                fields[ident].setPlainText(text)
        self._quiet = False

    def apply(self, draft: Letter) -> Letter:
        """The draft as first composed with the words of the form; raises NotEditable for a text that is too long."""
        options = self.options
        new = draft if self.recipient.isHidden() else draft.with_recipient(self.recipient.contact())
        new = new.with_urgency(options.urgency.editor.currentData()).with_paper(options.paper.editor.currentData())
        self._follow_urgency(new)
        for ident, edit in self.paragraphs.items():
            new = new.with_text(ident, edit.toPlainText())
        new = new.with_parts(options.chosen_parts())
        self._show_checks(new)
        return new

    def _follow_urgency(self, letter: Letter) -> None:
        """Let the sentence on urgency follow the choice, unless the clinician wrote it anew."""
        edit = self.paragraphs.get(URGENCY)
        if edit is None:
            return
        told = letter.paragraph(URGENCY).text
        if edit.toPlainText() == self._told_urgency and told != self._told_urgency:
            self._quiet = True
            edit.setPlainText(told)
            self._quiet = False
        self._told_urgency = told

    def lock(self, *, on: bool) -> None:
        """Freeze the words of a letter that is out or on its way, or free them."""
        self.locked = on
        self.recipient.setEnabled(not on)
        self.insert.setEnabled(not on)
        self.options.lock(on=on)
        self.concerns.lock(on=on)
        self.others.lock(on=on)

    def checks(self) -> tuple[str, ...]:
        """The lines of the list “Ready to sign”."""
        return tuple(check.text() for check in self._checks)

    def _show_checks(self, letter: Letter) -> None:
        copy = self.recipient.isHidden()
        lines = (
            (letter.recipient is not None or copy, tr("Recipient chosen"), tr("Choose a recipient")),
            (
                bool(letter.clinic.name and letter.clinician.name),
                tr("Sender complete"),
                tr("Clinic or clinician not named"),
            ),
            (
                letter.draft is False,
                tr("Accepted by {name}", name=letter.accepted_by),
                tr("Not accepted: every page says draft"),
            ),
            (
                letter.caution is not None,
                tr("Caution box present"),
                tr("No caution box: the outcome has no caution"),
            ),
        )
        for check, (good, yes, no) in zip(self._checks, lines, strict=True):
            check.setText(yes if good else no)
            check.set_icon("circle-check" if good else "alert-circle")

    def _on_edited(self) -> None:
        if not self._quiet:
            self.edited.emit()

    def _on_remade(self) -> None:
        if not self._quiet:
            self.remade.emit()

    def _connect(self) -> None:
        self.recipient.changed.connect(self._on_remade)
        self.options.edited.connect(self._on_edited)
        self.options.remade.connect(self._on_remade)
        self.insert.clicked.connect(self.insert_wanted)
        self.sheets.chosen.connect(self.sheet_wanted)
        for fields in (self.concerns, self.others):
            fields.edited.connect(self._on_edited)
            fields.pointed.connect(self.pointed)

    def _build(self) -> None:
        body = QWidget()
        body.setObjectName("formbody")
        box = QVBoxLayout(body)
        box.setContentsMargins(16, 14, 16, 14)
        box.setSpacing(6)
        insert = QHBoxLayout()
        insert.addWidget(self.insert)
        insert.addStretch(1)
        self.sheets.hide()
        for part in (self.title, self.sheets, self.recipient, self.options.above, self.concerns, self.options.below):
            box.addWidget(part)
        box.addWidget(self._ready())
        box.addWidget(PlainLabel(tr("WORDS OF THE LETTER"), "overline"))
        box.addLayout(insert)
        box.addWidget(self.others)
        box.addStretch(1)
        self.setWidget(body)

    def _ready(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("inset")
        frame.setAccessibleName(tr("Ready to sign"))
        box = QVBoxLayout(frame)
        box.setContentsMargins(12, 8, 12, 8)
        box.setSpacing(4)
        box.addWidget(PlainLabel(tr("READY TO SIGN"), "overline"))
        for _ in range(4):
            check = IconLabel("", "circle-check", "small", wrap=True)
            self._checks.append(check)
            box.addWidget(check)
        return frame
