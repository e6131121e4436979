"""Letters at the desk: drafted from a decision, edited, issued as a PDF, kept with its fingerprint."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from alpdesk.clinical.kept import StoredLetter
from alpdesk.clinical.people import Contact
from alpdesk.desk.correspondence import Correspondence
from alpdesk.desk.duties import needs
from alpdesk.desk.failing import noted_if_failed
from alpdesk.desk.outcomes import ClosedWalkthrough
from alpdesk.errors import AlpDeskError
from alpdesk.exchange.files import write_whole
from alpdesk.language import NAMES, Language, tr

if TYPE_CHECKING:
    from alpdesk.letters.letter import Letter
    from alpdesk.letters.letter_trace import LetterTraces
    from alpdesk.letters.templates import Template
    from alpdesk.letters.values import LetterChoice, RowChoice
    from alpdesk.pathways.assessment import Assessment
    from alpdesk.pathways.chart import Chart


class OtherPatient(AlpDeskError):
    """The letter does not name the patient as the record does that it would be kept in."""


class NotPrintable(AlpDeskError):
    """A letter holds characters that its fonts cannot print as written."""


class NotInLanguage(AlpDeskError):
    """An outcome cannot be said in another language as it was closed."""


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


class Letters(Correspondence):
    """What a clinician does with letters."""

    @needs("read")
    def draft_letter(
        self, closed: ClosedWalkthrough, recipient: Contact | None, choice: LetterChoice | None = None
    ) -> Letter:
        """The letter for a closed walkthrough, as words that can still be edited.

        ``choice`` says in which language, by which template and with which results. In another language than that of
        the walkthrough the outcome is told anew; raises NotInLanguage where that is not possible, and NoTemplate.
        """
        from alpdesk import resources  # noqa: PLC0415 - nothing of letters is loaded before one is wanted
        from alpdesk.letters.letter import DEFAULT_CHOICE, compose, language_of  # noqa: PLC0415 - as above

        chosen = choice or DEFAULT_CHOICE
        language = language_of(chosen, recipient)
        told = self.told_in(closed, language)
        return compose(
            self._reads.record(closed.patient_id),
            told,
            self._clinic,
            self._user,
            recipient,
            closed.as_of,
            closed.by,
            resources.statements(language),
            resources.sources(language),
            site=self._site,
            override=self._decided_in(closed, language),
            override_reason=closed.reason,
            chart=self._chart(closed, told),
            choice=replace(chosen, language=language),
        )

    @needs("read")
    def letter_templates(self, closed: ClosedWalkthrough, kind: str = "") -> tuple[Template, ...]:
        """The templates for a walkthrough, the one that fits the kind of recipient best first."""
        from alpdesk.letters.templates import fitting  # noqa: PLC0415 - as in draft_letter

        return fitting(closed.pathway, kind)

    @needs("read")
    def letter_rows(self, closed: ClosedWalkthrough) -> tuple[RowChoice, ...]:
        """The analytes that the table of results can show."""
        from alpdesk.letters.letter import letter_rows  # noqa: PLC0415 - as in draft_letter

        return letter_rows(self._reads.record(closed.patient_id), closed.as_of, self._site)

    @needs("read")
    def letter_trends(self, closed: ClosedWalkthrough) -> tuple[RowChoice, ...]:
        """The analytes whose trend can be drawn."""
        from alpdesk.letters.letter import trend_choices  # noqa: PLC0415 - as in draft_letter

        return trend_choices(self._reads.record(closed.patient_id), closed.as_of, self._site)

    @needs("read")
    def told_in(self, closed: ClosedWalkthrough, language: Language) -> Assessment:
        """The outcome of a closed walkthrough in a language: told anew from the record of its day, else as kept.

        Raises NotInLanguage where that comes to anything else than what was closed, but for the words.
        """
        kept = closed.assessment
        if kept.language == language:
            return kept
        from alpdesk import resources  # noqa: PLC0415 - as in draft_letter

        with resources.telling(language):
            anew = self._told_anew(closed)
        if anew is None:
            raise NotInLanguage(
                tr(
                    "This outcome cannot be said in {language} as it was closed, because its pathway or record is not "
                    "as it was: write the letter in {other}, or walk the pathway again.",
                    language=NAMES[language],
                    other=NAMES[kept.language],
                )
            )
        return anew

    def _chart(self, closed: ClosedWalkthrough, told: Assessment) -> Chart | None:
        """The map of a closed walkthrough, by the content it was closed with; None where that is not kept."""
        from alpdesk import resources  # noqa: PLC0415 - as in draft_letter
        from alpdesk.pathways.chart import chart  # noqa: PLC0415 - as in draft_letter

        with resources.telling(told.language):
            today = (one for one in self.pathways if one.words_hash == told.words_hash)
            then = next(today, None) or self.pathway_then(closed)
            return chart(then, told) if then else None

    @needs("read")
    def traces(self, letter: Letter, closed: ClosedWalkthrough) -> LetterTraces:
        """What each sentence of a letter rests on; asking for them raises Untraced where one rests on nothing."""
        from alpdesk import resources  # noqa: PLC0415 - as in draft_letter
        from alpdesk.letters.letter_trace import LetterTraces  # noqa: PLC0415 - as in draft_letter

        told = self.told_in(closed, letter.language)
        with resources.telling(letter.language):
            evidence = resources.evidence()
        return LetterTraces(letter, told, evidence, self._user.name, self.today())

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

        What each sentence rests on is kept with it. Raises OtherPatient, NotPrintable and Untraced before anything is
        written, for a letter that does not name the patient as the record does, characters that the fonts lack and a
        sentence that rests on nothing; AlreadyThere and NotWritten. When the record cannot keep the letter, the file
        is as it was before.
        """
        from alpdesk.letters.letter import is_about  # noqa: PLC0415 - as in render
        from alpdesk.letters.letter_trace import trace_json  # noqa: PLC0415 - as in render
        from alpdesk.letters.pdf import missing_glyphs  # noqa: PLC0415 - as in render

        if not is_about(letter, self._reads.record(closed.patient_id).patient):
            raise OtherPatient(
                tr(
                    "The letter does not name the patient as the record does, and was not issued: "
                    "leave it and begin it again."
                )
            )
        lacking = missing_glyphs(letter)
        if lacking:
            raise NotPrintable(
                tr("The fonts of letters lack these characters: {letters} Write them otherwise.", letters=lacking)
            )
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
    def issued_letter(self, letter_id: str) -> IssuedLetter:
        """One issued letter."""
        return _issued(self._reads.letter(letter_id))

    @needs("read")
    def printed_letter(self, letter_id: str) -> None:
        """Note that an issued letter was sent to a printer."""
        patient = self._reads.letter(letter_id).patient_id
        self._store.note("print letter", "letter", letter_id, self._who(), self._now(), patient_id=patient)

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
            raise NoTrace(
                tr("This letter was issued before reasons were kept with letters: there is nothing to export.")
            )
        write_whole(path, kept.encode(), replace=replace_file)

    def _keep(self, letter: Letter, pdf: bytes, trace: str, closed: ClosedWalkthrough) -> IssuedLetter:
        from alpdesk.letters.keeping import dump  # noqa: PLC0415 - as in render

        seal, who, now = hashlib.sha256(pdf).hexdigest(), self._who(), self._now()
        ident = self._store.add_letter(
            closed.patient_id, closed.id, dump(letter), pdf, seal, who, now, trace=trace, language=letter.language
        )
        return IssuedLetter(ident, closed.patient_id, closed.id, letter, seal, who, now)


def _issued(kept: StoredLetter) -> IssuedLetter:
    from alpdesk.letters.keeping import load  # noqa: PLC0415 - loaded with the first letter

    return IssuedLetter(kept.id, kept.patient_id, kept.walkthrough_id, load(kept.body), kept.sha256, kept.by, kept.at)
