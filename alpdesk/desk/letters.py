"""Letters at the desk: drafted from a decision, edited, issued as a PDF, kept with its fingerprint."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from alpdesk.clinical.kept import StoredLetter
from alpdesk.clinical.people import Contact
from alpdesk.desk.checks import check_person
from alpdesk.desk.duties import needs
from alpdesk.desk.failing import noted_if_failed
from alpdesk.desk.outcomes import ClosedWalkthrough
from alpdesk.desk.walkthroughs import Walkthroughs
from alpdesk.errors import AlpDeskError
from alpdesk.exchange.files import write_whole

if TYPE_CHECKING:
    from alpdesk.letters.letter import Letter
    from alpdesk.letters.letter_trace import LetterTraces
    from alpdesk.pathways.chart import Chart


class NotPrintable(AlpDeskError):
    """A letter holds characters that its fonts cannot print as written."""


class NoTrace(AlpDeskError):
    """A letter was issued without a record of what its sentences rest on."""


@dataclass(frozen=True, slots=True)
class IssuedLetter:
    """One issued letter: its words, by whom and when (UTC), and the SHA-256 of its PDF, which the record keeps."""

    id: str
    patient_id: str
    walkthrough_id: str
    letter: Letter
    sha256: str
    by: str
    at: datetime

    @property
    def title(self) -> str:
        """The pathway that the letter is about."""
        return self.letter.footing.title

    @property
    def recipient(self) -> str:
        """To whom it went; empty where nobody was named."""
        return self.letter.recipient.name if self.letter.recipient else ""


class Letters(Walkthroughs):
    """What a clinician does with letters."""

    def contacts(self) -> tuple[Contact, ...]:
        """The colleagues whom letters go to, by name."""
        return self._reads.contacts()

    @needs("enter")
    def add_contact(self, contact: Contact) -> str:
        """Add a colleague or department and return the id."""
        return self._store.add_contact(check_person(contact), self._who(), self._now())

    @needs("enter")
    def correct_contact(self, contact: Contact) -> None:
        """Correct a colleague’s details; letters keep the recipient as issued."""
        self._store.correct_contact(check_person(contact), self._who(), self._now())

    @needs("read")
    def draft_letter(self, closed: ClosedWalkthrough, recipient: Contact | None) -> Letter:
        """The letter for a closed walkthrough, as words that can still be edited."""
        from alpdesk import resources  # noqa: PLC0415 - nothing of letters is loaded before one is wanted
        from alpdesk.letters.letter import compose  # noqa: PLC0415 - as above

        return compose(
            self._reads.record(closed.patient_id),
            closed.assessment,
            self._clinic,
            self._user,
            recipient,
            closed.as_of,
            closed.by,
            resources.statements(),
            resources.sources(),
            site=self._site,
            override=closed.override,
            override_reason=closed.reason,
            chart=self._chart(closed),
        )

    def _chart(self, closed: ClosedWalkthrough) -> Chart | None:
        """The map of a closed walkthrough, by the content it was closed with; None where that is not kept."""
        from alpdesk.pathways.chart import chart  # noqa: PLC0415 - as in draft_letter

        today = (one for one in self.pathways if one.words_hash == closed.assessment.words_hash)
        then = next(today, None) or self.pathway_then(closed)
        return chart(then, closed.assessment) if then else None

    @needs("read")
    def traces(self, letter: Letter, closed: ClosedWalkthrough) -> LetterTraces:
        """What each sentence of a letter rests on; asking for them raises Untraced where one rests on nothing."""
        from alpdesk import resources  # noqa: PLC0415 - as in draft_letter
        from alpdesk.letters.letter_trace import LetterTraces  # noqa: PLC0415 - as in draft_letter

        return LetterTraces(letter, closed.assessment, resources.evidence(), self._user.name, self.today())

    def render(self, letter: Letter) -> bytes:
        """The letter’s PDF, in memory; the same letter gives the same bytes."""
        from alpdesk.letters.pdf import render  # noqa: PLC0415 - ReportLab is loaded with the first letter

        return render(letter)

    @needs("issue")
    @noted_if_failed("issue letter")
    def issue(
        self, letter: Letter, path: Path, closed: ClosedWalkthrough, *, replace_file: bool = False
    ) -> IssuedLetter:
        """Write the PDF whole or not at all, and keep it with its SHA-256 and a line in the audit trail.

        What each sentence rests on is kept with it. Raises NotPrintable and Untraced before anything is written, for
        characters that the fonts lack and for a sentence that rests on nothing; AlreadyThere and NotWritten. When the
        record cannot keep the letter, the file is as it was before.
        """
        from alpdesk.letters.letter_trace import trace_json  # noqa: PLC0415 - as in render
        from alpdesk.letters.pdf import missing_glyphs  # noqa: PLC0415 - as in render

        lacking = missing_glyphs(letter)
        if lacking:
            raise NotPrintable(f"The fonts of letters lack these characters: {lacking} Write them otherwise.")
        trace = trace_json(self.traces(letter, closed), letter)
        pdf = self.render(letter)
        before = path.read_bytes() if replace_file and path.is_file() else None
        write_whole(path, pdf, replace=replace_file)
        try:
            kept = self._keep(letter, pdf, trace, closed)
        except BaseException:
            if before is None:
                path.unlink(missing_ok=True)
            else:
                write_whole(path, before, replace=True)
            raise
        self._changed(closed.patient_id)
        return kept

    @needs("read")
    def letters(self, patient_id: str) -> tuple[IssuedLetter, ...]:
        """The letters issued for a patient, oldest first."""
        return tuple(_issued(one) for one in self._reads.letters(patient_id))

    @needs("read")
    def letter_pdf(self, letter_id: str) -> bytes:
        """The PDF of an issued letter, byte for byte as it was issued."""
        return self._reads.letter_pdf(letter_id)

    @needs("read")
    def letter_trace(self, letter_id: str) -> str:
        """What each sentence of an issued letter rests on, as JSON; empty for one issued before that was kept."""
        return self._reads.letter_trace(letter_id)

    @needs("export")
    @noted_if_failed("export")
    def export_trace(self, letter_id: str, path: Path, *, replace_file: bool = False) -> None:
        """Write that JSON whole or not at all; raises NoTrace, AlreadyThere and NotWritten. It holds patient data."""
        kept = self.letter_trace(letter_id)
        if not kept:
            raise NoTrace("This letter was issued before reasons were kept with letters: there is nothing to export.")
        write_whole(path, kept.encode(), replace=replace_file)

    def _keep(self, letter: Letter, pdf: bytes, trace: str, closed: ClosedWalkthrough) -> IssuedLetter:
        from alpdesk.letters.keeping import dump  # noqa: PLC0415 - as in render

        seal, who, now = hashlib.sha256(pdf).hexdigest(), self._who(), self._now()
        ident = self._store.add_letter(closed.patient_id, closed.id, dump(letter), pdf, seal, who, now, trace=trace)
        return IssuedLetter(ident, closed.patient_id, closed.id, letter, seal, who, now)


def _issued(kept: StoredLetter) -> IssuedLetter:
    from alpdesk.letters.keeping import load  # noqa: PLC0415 - loaded with the first letter

    return IssuedLetter(kept.id, kept.patient_id, kept.walkthrough_id, load(kept.body), kept.sha256, kept.by, kept.at)
