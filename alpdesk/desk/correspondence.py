"""The address book, the library of paragraphs, and what became of letters."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.kept import LetterDeed, LetterEvent, LetterHead, standing_events
from alpdesk.clinical.people import Contact, OwnParagraph, RecipientKind
from alpdesk.desk.checks import NotAccepted, check_paragraph, check_person, check_step
from alpdesk.desk.duties import needs
from alpdesk.desk.kept_forms import KeptForm, KeptForms
from alpdesk.desk.walkthroughs import Walkthroughs
from alpdesk.language import tr

if TYPE_CHECKING:
    from alpdesk.letters.values import Paper

PAPER = "paper"
"""The setting that says for which paper letters are made."""
FORM = "letter"
"""The form in which a letter is kept while it is written."""


class Correspondence(Walkthroughs, KeptForms):
    """What a clinician does with addresses, own paragraphs and letters that are out."""

    def contacts(self, *, ended: bool = False) -> tuple[Contact, ...]:
        """The colleagues whom letters go to, by name; with ``ended`` also those who are not offered any more."""
        return self._reads.contacts(ended=ended)

    @needs("enter")
    def add_contact(self, contact: Contact) -> str:
        """Add a colleague or department and return the id."""
        return self._store.add_contact(check_person(contact), self._who(), self._now())

    @needs("enter")
    def correct_contact(self, contact: Contact) -> None:
        """Correct a colleague’s details; letters keep the recipient as issued, and what it was is kept."""
        self._store.correct_contact(check_person(contact), self._who(), self._now())

    @needs("enter")
    def end_contact(self, contact_id: str) -> None:
        """Offer a contact no more; nothing is deleted."""
        self._store.end_contact(contact_id, self._who(), self._now())

    @needs("enter")
    def offer_contact(self, contact_id: str) -> None:
        """Offer a contact again."""
        self._store.end_contact(contact_id, self._who(), self._now(), back=True)

    def paragraphs(
        self, pathway: str = "", kind: RecipientKind | str = "", language: str = "", *, ended: bool = False
    ) -> tuple[OwnParagraph, ...]:
        """The clinic's own paragraphs that fit a pathway, kind of recipient and language, by title."""
        return tuple(
            one
            for one in self._reads.paragraphs(ended=ended)
            if _fits(one.pathway, pathway) and _fits(one.kind, kind) and _fits(one.language, language)
        )

    @needs("enter")
    def add_paragraph(self, paragraph: OwnParagraph) -> str:
        """Add a paragraph to the library and return the id; raises NotAccepted without title or words."""
        return self._store.add_paragraph(check_paragraph(paragraph), self._who(), self._now())

    @needs("enter")
    def correct_paragraph(self, paragraph: OwnParagraph) -> None:
        """Put other words in a paragraph's place; letters keep the words as issued."""
        self._store.correct_paragraph(check_paragraph(paragraph), self._who(), self._now())

    @needs("enter")
    def end_paragraph(self, paragraph_id: str) -> None:
        """Offer a paragraph no more; nothing is deleted."""
        self._store.end_paragraph(paragraph_id, self._who(), self._now())

    @needs("enter")
    def offer_paragraph(self, paragraph_id: str) -> None:
        """Offer a paragraph again."""
        self._store.end_paragraph(paragraph_id, self._who(), self._now(), back=True)

    @needs("read")
    def letter_list(self, patient_id: str = "", *, states: tuple[str, ...] = ()) -> tuple[LetterHead, ...]:
        """Letters of a patient or of all, the latest first: those that this user is writing, and all that are issued.

        Only those in one of the ``states``, where some are given.
        """
        drafts = [self._draft_head(one) for one in reversed(self.kept_forms()) if one.name.form == FORM]
        found = [one for one in drafts if not patient_id or one.patient.id == patient_id]
        found += self._reads.letter_heads(patient_id)
        return tuple(one for one in found if not states or one.state in states)

    def _draft_head(self, form: KeptForm) -> LetterHead:
        """The line of a letter that is being written."""
        patient = form.name.patient_id
        head = self._reads.heads([patient])[patient]
        closed = next((one for one in self._reads.walkthroughs(patient) if one.id == form.name.target), None)
        chosen = next((one for one in self.contacts(ended=True) if one.id == form.words.get("recipient")), None)
        told = str(form.words.get("template") or ""), str(form.words.get("language") or "")
        pathway = closed.pathway if closed else ""
        name = chosen.name if chosen else ""
        return LetterHead("", head, form.name.target, pathway, name, *told, None, self._who(), form.at)

    @needs("read")
    def letter_events(self, letter_id: str) -> tuple[LetterEvent, ...]:
        """All that was entered of what became of a letter, oldest first, what was taken back too."""
        return self._reads.letter_events(letter_id)

    @needs("enter")
    def mark_sent(self, letter_id: str, on: date, how: str = "") -> None:
        """Note that a letter went out on a day, and how.

        Raises NotAccepted for a letter that is sent already, a day before the letter or one to come.
        """
        if self._standing(letter_id):
            raise NotAccepted(tr("This letter is sent already: take that back first."))
        self._letter_step(letter_id, "sent", on, how)

    @needs("enter")
    def mark_answered(self, letter_id: str, on: date, note: str = "") -> None:
        """Note that a letter was answered on a day, and what the answer was.

        Raises NotAccepted for a letter that is answered already, a day before it was sent or one to come.
        """
        standing = self._standing(letter_id)
        if standing and standing[-1].state == "answered":
            raise NotAccepted(tr("This letter is answered already: take that back first."))
        self._letter_step(letter_id, "answered", on, note)

    @needs("enter")
    def take_back(self, letter_id: str) -> LetterDeed | None:
        """Undo the latest step of a letter that still holds; says which, None where it has none. The line stays."""
        standing = self._standing(letter_id)
        if not standing:
            return None
        self._store.add_letter_event(letter_id, "taken back", self.today(), "", self._who(), self._now())
        self._changed(self._reads.letter(letter_id).patient_id)
        return standing[-1].state

    def paper(self) -> Paper:
        """The paper that letters are made for unless another is chosen: A4, or what the clinic set."""
        kept = json.loads(self._reads.setting(PAPER) or "{}").get("paper")
        return "letter" if kept == "letter" else "a4"

    @needs("settings")
    def set_paper(self, paper: Paper) -> None:
        """Make letters for this paper from now on; those that are out stay as they are."""
        body = json.dumps({"paper": paper})
        self._store.change_setting(PAPER, body, self._who(), self._now(), text=f"letters are made for {paper}")

    def _standing(self, letter_id: str) -> tuple[LetterEvent, ...]:
        return standing_events(self._reads.letter_events(letter_id))

    def _letter_step(self, letter_id: str, state: LetterDeed, on: date, note: str) -> None:
        (head,) = [one for one in self._reads.letter_heads(self._reads.letter(letter_id).patient_id)
                   if one.id == letter_id]  # fmt: skip
        first = head.events[-1].on if head.events else head.issued_on or on
        if on < first:
            raise NotAccepted(tr("This letter is of {day}: nothing became of it before.", day=format_date(first)))
        if on > self.today():
            raise NotAccepted(tr("That day lies in the future: today is {day}.", day=format_date(self.today())))
        self._store.add_letter_event(letter_id, state, on, check_step(note), self._who(), self._now())
        self._changed(head.patient.id)


def _fits(own: str, wanted: str) -> bool:
    return not own or not wanted or own == wanted
