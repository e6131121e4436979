"""The letter about one outcome and the patient's copy of it, in the making: how each is composed and as it stands."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from alpdesk.clinical.people import Contact
from alpdesk.desk.desk import ClosedWalkthrough, Desk

if TYPE_CHECKING:
    from alpdesk.letters.letter import Letter
    from alpdesk.letters.values import LetterChoice

LETTER, COPY = "letter", "copy"
"""The letter, and the patient’s copy of it."""


@dataclass(slots=True)
class Sheet:
    """One of the two: ``draft`` is what the fields of the form are held against, ``letter`` has their words in it.

    ``words`` are those of the form while the other one is shown.
    """

    choice: LetterChoice
    draft: Letter
    letter: Letter
    words: dict[str, Any] | None = None


class Sheets:
    """What is made of one closed walkthrough."""

    def __init__(self, desk: Desk, closed: ClosedWalkthrough) -> None:
        from alpdesk.letters.values import LetterChoice  # noqa: PLC0415 - letters are loaded with the first one

        self._desk, self.closed = desk, closed
        self.all: dict[str, Sheet] = {}
        self.shown = LETTER
        self.compose(LETTER, LetterChoice(paper=desk.paper()), None)

    @property
    def sheet(self) -> Sheet:
        """The one that is shown."""
        return self.all[self.shown]

    @property
    def main(self) -> Sheet:
        """The letter."""
        return self.all[LETTER]

    def compose(self, which: str, choice: LetterChoice, to: Contact | None, old: Letter | None = None) -> Sheet:
        """Compose one of them (anew, with what the clinician did in the ``old`` one); raises what the desk raises."""
        letter = self._desk.draft_letter(self.closed, to, choice)
        letter = letter.carried(old) if old is not None else letter
        self.all[which] = Sheet(choice, letter, letter)
        return self.all[which]

    def replace_letter(self, letter: Letter) -> None:
        """Hold the form against another letter from now on: one with a paragraph more or less."""
        self.sheet.draft = self.sheet.letter = letter

    def add_copy(self, words: dict[str, Any] | None = None) -> None:
        """Begin the patient’s copy, with ``words`` that were kept of it."""
        from alpdesk.letters.values import PATIENT  # noqa: PLC0415 - as above

        kept = words or {}
        language = kept.get("language") or self.main.choice.language or self.main.letter.language
        choice = replace(self.main.choice, template=PATIENT, language=language, analytes=None, trends=None)
        sheet = self.compose(COPY, choice, None)
        for title, text in kept.get("own", []):
            sheet.draft = sheet.letter = sheet.letter.with_own(text, title)
        sheet.words = words

    def restore(self, words: dict[str, Any], to: Contact | None) -> None:
        """Compose the letter as it was chosen before, with the paragraphs that were put in."""
        choice = replace(
            self.main.choice, language=words.get("language", ""), template=words.get("template", ""),
            paper=words.get("paper", self.main.choice.paper), analytes=_rows(words, "analytes"),
            trends=_rows(words, "trends"),
        )  # fmt: skip
        sheet = self.compose(LETTER, choice, to)
        for title, text in words.get("own", []):
            sheet.draft = sheet.letter = sheet.letter.with_own(text, title)
        if words.get("copy"):
            self.add_copy(words.get("patient"))

    def templates(self) -> tuple[tuple[str, str], ...]:
        """The templates that fit, the best first, each with its words; without that of the patient’s copy."""
        from alpdesk.letters.templates import template_name  # noqa: PLC0415 - as above
        from alpdesk.letters.values import PATIENT  # noqa: PLC0415 - as above

        to = self.main.letter.recipient
        found = self._desk.letter_templates(self.closed, to.kind if to else "")
        return tuple((one.id, template_name(one.id)) for one in found if one.id != PATIENT)

    def kept(self) -> dict[str, Any]:
        """What was chosen beside the words of the form, as plain values that can be kept."""
        chosen = self.main.choice
        return {
            "analytes": None if chosen.analytes is None else list(chosen.analytes),
            "trends": None if chosen.trends is None else list(chosen.trends),
        }


def _rows(words: dict[str, Any], name: str) -> tuple[str, ...] | None:
    found = words.get(name)
    return None if found is None else tuple(found)
