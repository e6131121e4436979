"""The form beside a letter: recipient, urgency, paragraphs to edit, what to include, what is still to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from alpdesk.clinical.people import Contact, RecipientKind
from alpdesk.gui.tab_order import chain
from alpdesk.gui.widgets import Button, IconLabel, PlainLabel
from alpdesk.language import mark, tr, tr_marked
from alpdesk.pathways.assessment import URGENCIES

if TYPE_CHECKING:
    from alpdesk.letters.letter import Letter, Part

MOST_LINES = 9
CONCERNS = "history.concerns"
URGENCY = "urgency"
_URGENCIES = {
    "routine": mark("Routine"),
    "soon": mark("Soon"),
    "same_day": mark("Same day"),
    "emergency": mark("Emergency"),
}
_PARTS: tuple[tuple[Part, str], ...] = (
    ("results", mark("Table of results")),
    ("trend", mark("ALP trend")),
    ("reasoning", mark("How the conclusion was reached")),
    ("map", mark("Map of the pathway, as an appendix")),
)


KINDS: dict[RecipientKind, str] = {
    "metabolic bone": mark("Metabolic bone"),
    "osteoporosis": mark("Osteoporosis"),
    "spinal surgery": mark("Spinal surgery"),
    "oncology": mark("Oncology"),
    "hepatology": mark("Hepatology"),
    "gastroenterology": mark("Gastroenterology"),
    "general practice": mark("General practice"),
    "emergency": mark("Emergency", "kind of recipient"),
    "other": mark("Other", "kind of recipient"),
}
"""The kinds of recipient in words."""


class ParagraphEdit(QPlainTextEdit):
    """One paragraph; as high as its words up to nine lines, and Tab leaves it.

    ``reached`` gives the number of the sentence, from 1, that the cursor has come to.
    """

    reached = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._fit)
        self.cursorPositionChanged.connect(self._tell)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell which sentence the keyboard has come to."""
        super().focusInEvent(event)
        self._tell()

    def _tell(self) -> None:
        if self.hasFocus():
            self.reached.emit(self.sentence())

    def sentence(self) -> int:
        """The number of the sentence, from 1, that the cursor is in."""
        from alpdesk.letters.values import sentences  # noqa: PLC0415 - letters are loaded with the first one

        place, number = self.textCursor().position(), 0
        for number, one in enumerate(sentences(self.toPlainText()), 1):
            place -= len(one) + 1
            if place < 0:
                return number
        return max(number, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the words at the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        room = max(self.viewport().width() - 2 * int(self.document().documentMargin()), 60)
        metrics = self.fontMetrics()
        wrapped = metrics.boundingRect(0, 0, room, 10_000, int(Qt.TextFlag.TextWordWrap), self.toPlainText() or " ")
        lines = -(-wrapped.height() // metrics.lineSpacing())
        self.setFixedHeight(min(lines, MOST_LINES) * metrics.lineSpacing() + self._frame())

    def _frame(self) -> int:
        """What margins and border take of the height."""
        return self.height() - self.viewport().height() + 2 * int(self.document().documentMargin()) + 2


class ContactForm(QFrame):
    """A new colleague or department; ``wanted`` gives it."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("inset")
        self.name = _field(tr("Name or department"), tr("Consultant in Metabolic Bone Disease"))
        self.organisation = _field(tr("Organisation"), tr("Hospital or practice"))
        self.address = _field(tr("Address"), tr("Street, town, postcode"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Kind of recipient"))
        for kind, word in KINDS.items():
            self.kind.addItem(tr_marked(word), kind)
        self.add = Button(tr("Add and use"), "plus")
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 8, 10, 10)
        for part in (self.name, self.organisation, self.address, self.kind, self.add):
            box.addWidget(part)
        self.add.clicked.connect(self._give)
        self.hide()

    def _give(self) -> None:
        kind: RecipientKind = self.kind.currentData()
        name, organisation, address = (f.text().strip() for f in (self.name, self.organisation, self.address))
        self.wanted.emit(Contact("", name, organisation, address, kind))

    @property
    def fields(self) -> tuple[QLineEdit, ...]:
        """What is typed in."""
        return self.name, self.organisation, self.address

    def words(self) -> list[str]:
        """What was typed so far."""
        return [field.text() for field in self.fields]

    def restore(self, words: list[str]) -> None:
        """Take up what was typed before."""
        for field, text in zip(self.fields, words, strict=False):
            field.setText(text)
        self.setHidden(not any(words))

    def clear(self) -> None:
        """Empty it and put it away."""
        self.restore([""] * len(self.fields))


def _field(name: str, hint: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    field.setMaxLength(200)
    return field


class LetterForm(QScrollArea):
    """Everything of a letter that a clinician may change.

    ``edited`` says that something was, ``typed`` that a new recipient was; ``pointed`` gives the id of the sentence
    that the cursor is in.
    """

    edited = Signal()
    typed = Signal()
    contact_wanted = Signal(object)
    pointed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("letterform")
        self.recipient = QComboBox()
        self.recipient.setAccessibleName(tr("To", "recipient of a letter"))
        self.recipient.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.new_contact = Button(tr("New recipient"), "user-plus", link=True)
        self.contact_form = ContactForm()
        self.urgency = QComboBox()
        self.urgency.setAccessibleName(tr("Urgency"))
        for ident in URGENCIES:
            self.urgency.addItem(tr_marked(_URGENCIES[ident]), ident)
        self.parts = {part: QCheckBox(tr_marked(text)) for part, text in _PARTS}
        self.paragraphs: dict[str, ParagraphEdit] = {}
        self._checks: list[IconLabel] = []
        self._contacts: tuple[Contact, ...] = ()
        self._told_urgency = ""
        self._quiet = False
        self._build()

    def show_letter(self, letter: Letter, contacts: tuple[Contact, ...]) -> None:
        """Show the words of a letter."""
        self._quiet = True
        self.show_contacts(contacts, letter.recipient.id if letter.recipient else "")
        self.urgency.setCurrentIndex(URGENCIES.index(letter.urgency))
        for part, box in self.parts.items():
            box.setChecked(part in letter.parts)
        self.parts["map"].setVisible(letter.chart is not None)
        self._show_paragraphs(letter)
        self._told_urgency = self.paragraphs[URGENCY].toPlainText() if URGENCY in self.paragraphs else ""
        self._quiet = False
        self._show_checks(letter)

    def show_contacts(self, contacts: tuple[Contact, ...], chosen: str) -> None:
        """Offer these recipients, ``chosen`` being the id of the one in use."""
        self._contacts = contacts
        self.recipient.blockSignals(True)  # noqa: FBT003 - Qt's positional flag
        self.recipient.clear()
        self.recipient.addItem(tr("Choose a recipient"), "")
        for contact in contacts:
            where = f", {contact.organisation}" if contact.organisation else ""
            self.recipient.addItem(f"{contact.name}{where}", contact.id)
        self.recipient.setCurrentIndex(max(self.recipient.findData(chosen), 0))
        self.recipient.blockSignals(False)  # noqa: FBT003 - Qt's positional flag
        self.contact_form.clear()

    def words(self) -> dict[str, Any]:
        """What was chosen and typed, as plain values that can be kept."""
        return {
            "recipient": self.recipient.currentData(),
            "urgency": self.urgency.currentData(),
            "parts": [part for part, box in self.parts.items() if box.isChecked()],
            "paragraphs": {ident: edit.toPlainText() for ident, edit in self.paragraphs.items()},
            "contact": self.contact_form.words(),
        }

    def restore(self, words: dict[str, Any]) -> None:
        """Take up words that were kept; what the letter no longer has is left out."""
        self._quiet = True
        self.recipient.setCurrentIndex(max(self.recipient.findData(words["recipient"]), 0))
        self.urgency.setCurrentIndex(max(self.urgency.findData(words["urgency"]), 0))
        for part, box in self.parts.items():
            box.setChecked(part in words["parts"])
        for ident, text in words["paragraphs"].items():
            if ident in self.paragraphs:
                self.paragraphs[ident].setPlainText(text)
        self.contact_form.restore(words.get("contact", []))
        self._quiet = False

    def apply(self, draft: Letter) -> Letter:
        """The draft as first composed with the words of the form; raises NotEditable for a text that is too long."""
        chosen = str(self.recipient.currentData() or "")
        new = draft.with_recipient(next((one for one in self._contacts if one.id == chosen), None))
        new = new.with_urgency(self.urgency.currentData())
        self._follow_urgency(new)
        for ident, edit in self.paragraphs.items():
            new = new.with_text(ident, edit.toPlainText())
        new = new.with_parts(tuple(part for part, box in self.parts.items() if box.isChecked()))
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
        """Freeze the words of a letter that is out, or free them."""
        for part in (self.recipient, self.new_contact, self.urgency, *self.parts.values()):
            part.setEnabled(not on)
        for edit in self.paragraphs.values():
            edit.setReadOnly(on)

    def checks(self) -> tuple[str, ...]:
        """The lines of the list “Ready to sign”."""
        return tuple(check.text() for check in self._checks)

    def _show_paragraphs(self, letter: Letter) -> None:
        """A field for each paragraph that may be edited: the patient's concerns at the top, the rest below."""
        for texts in (self._first, self._texts):
            while (item := texts.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()
        self.paragraphs = {}
        heading = ""
        for paragraph in letter.paragraphs:
            if not paragraph.editable:
                continue
            texts = self._first if paragraph.id == CONCERNS else self._texts
            name = paragraph.label or paragraph.heading
            if name != heading:
                texts.addWidget(PlainLabel(name, "field"))
            heading = name
            edit = ParagraphEdit(name)
            edit.setPlainText(paragraph.text)
            edit.textChanged.connect(self._on_edited)
            edit.reached.connect(lambda number, ident=paragraph.id: self.pointed.emit(f"{ident}/{number}"))
            self.paragraphs[paragraph.id] = edit
            texts.addWidget(edit)
        concerns = [edit for ident, edit in self.paragraphs.items() if ident == CONCERNS]
        others = [edit for edit in self.paragraphs.values() if edit not in concerns]
        chain(self.urgency, (*concerns, *self.parts.values(), *others))

    def _show_checks(self, letter: Letter) -> None:
        lines = (
            (letter.recipient is not None, tr("Recipient chosen"), tr("Choose a recipient")),
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

    def _build(self) -> None:
        body = QWidget()
        body.setObjectName("formbody")
        box = QVBoxLayout(body)
        box.setContentsMargins(16, 14, 16, 14)
        box.setSpacing(6)
        box.addWidget(PlainLabel(tr("Referral letter"), "heading"))
        box.addWidget(PlainLabel(tr("To", "recipient of a letter"), "field"))
        box.addWidget(self.recipient)
        box.addWidget(self.new_contact, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self.contact_form)
        box.addWidget(PlainLabel(tr("Urgency"), "field"))
        box.addWidget(self.urgency)
        self._first, self._texts = QVBoxLayout(), QVBoxLayout()
        for texts in (self._first, self._texts):
            texts.setSpacing(6)
        box.addLayout(self._first)
        box.addWidget(PlainLabel(tr("Include"), "field"))
        for part in self.parts.values():
            part.toggled.connect(self._on_edited)
            box.addWidget(part)
        box.addWidget(self._ready())
        box.addWidget(PlainLabel(tr("WORDS OF THE LETTER"), "overline"))
        box.addLayout(self._texts)
        box.addStretch(1)
        self.setWidget(body)
        self.recipient.currentIndexChanged.connect(self._on_edited)
        self.urgency.currentIndexChanged.connect(self._on_edited)
        self.new_contact.clicked.connect(lambda: self.contact_form.setVisible(self.contact_form.isHidden()))
        self.contact_form.wanted.connect(self.contact_wanted)
        for field in self.contact_form.fields:
            field.textEdited.connect(self.typed)

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
