"""Records as files for others: written whole or not at all, never over another unasked, each with an audit line."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from alpdesk import settings
from alpdesk.clinical.record import Patient, Record
from alpdesk.desk.duties import needs
from alpdesk.desk.failing import noted_if_failed
from alpdesk.desk.letters import IssuedLetter, Letters
from alpdesk.desk.retelling import in_english
from alpdesk.errors import AlpDeskError
from alpdesk.exchange.files import write_whole
from alpdesk.language import tr

ExportKind = Literal["fhir", "csv", "ips", "png", "svg", "pdf", "trend csv"]
"""FHIR R4 Bundle, table of results, patient summary; the trend as a picture or as a table."""
_MANY: frozenset[ExportKind] = frozenset({"fhir", "csv"})
_NEUTRAL: frozenset[ExportKind] = frozenset({"fhir", "csv", "ips", "trend csv"})


@dataclass(frozen=True, slots=True)
class TrendChoice:
    """Which trends are exported: analytes from top to bottom, months back from today (0: all), windows of a pathway."""

    analytes: tuple[str, ...] = ("alp",)
    span: int = 0
    pathway: str = ""


ALP_TREND = TrendChoice()


class OnePatientOnly(AlpDeskError):
    """What was asked for is of one patient."""


class Exports(Letters):
    """What leaves the clinic as a file. The files are not encrypted and hold patient data."""

    @needs("export")
    @noted_if_failed("export")
    def export_patient(
        self,
        patient_id: str,
        path: Path,
        kind: ExportKind,
        *,
        trend: TrendChoice = ALP_TREND,
        replace_file: bool = False,
    ) -> None:
        """Write one patient’s record, or the trends chosen; raises as ``export_patients`` does."""
        self._export((patient_id,), path, kind, trend, replace_file=replace_file)

    @needs("export")
    @noted_if_failed("export")
    def export_patients(
        self, patient_ids: Sequence[str], path: Path, kind: ExportKind, *, replace_file: bool = False
    ) -> None:
        """Write the records of several patients into one file.

        Raises OnePatientOnly for a summary or picture of several, and AlreadyThere or NotWritten with their sentences;
        then there is no audit line either.
        """
        self._export(patient_ids, path, kind, ALP_TREND, replace_file=replace_file)

    @needs("export")
    @noted_if_failed("export")
    def export_letter(self, letter: IssuedLetter, path: Path, *, replace_file: bool = False) -> None:
        """Write the PDF of an issued letter again, byte for byte; raises as above."""
        self._put(path, self.letter_pdf(letter.id), (letter.patient_id,), "letter", replace_file=replace_file)

    @needs("export")
    @noted_if_failed("export")
    def export_letter_reference(self, letter: IssuedLetter, path: Path, *, replace_file: bool = False) -> None:
        """Write what an issued letter is, as a FHIR DocumentReference, to be given beside its PDF; raises as above."""
        from alpdesk.exchange.document_reference import write_reference  # noqa: PLC0415 - most days nothing is exported

        patient = self._reads.record(letter.patient_id).patient
        data = write_reference(self.letter_pdf(letter.id), letter.title, patient, letter.by, letter.at)
        self._put(path, data, (letter.patient_id,), "letter reference", replace_file=replace_file)

    def _export(
        self, patient_ids: Sequence[str], path: Path, kind: ExportKind, trend: TrendChoice, *, replace_file: bool
    ) -> None:
        if len(patient_ids) != 1 and kind not in _MANY:
            raise OnePatientOnly(tr("A summary or a picture is of one patient: choose one, or export as FHIR or CSV."))
        records = [self._reads.record(ident) for ident in patient_ids]
        with in_english() if kind in _NEUTRAL else nullcontext():
            data = self._written(records, kind, trend)
        self._put(path, data, patient_ids, kind, replace_file=replace_file)

    def _written(self, records: Sequence[Record], kind: ExportKind, trend: TrendChoice) -> bytes:
        """The bytes of the file; what writes them is loaded when it is wanted."""
        if kind == "fhir":
            from alpdesk.exchange.fhir_out import write_records  # noqa: PLC0415 - as above

            return write_records(records)
        if kind == "csv":
            from alpdesk.exchange.csv_out import write_csv  # noqa: PLC0415 - as above

            return write_csv(records)
        (record,) = records
        if kind == "ips":
            from alpdesk.exchange.ips import write_summary  # noqa: PLC0415 - as above

            return write_summary(record, self._clinic, self._user, self._now())
        from alpdesk.plots import Theme, trend_sheet  # noqa: PLC0415 - as above

        today, label = self.today(), tr("date of export")
        sheet = trend_sheet(
            record,
            trend.analytes,
            as_of=today,
            pathway=trend.pathway,
            span=trend.span,
            site=self._site,
            now_label=label,
        )
        if kind == "trend csv":
            from alpdesk.exchange.trend_csv import write_trend  # noqa: PLC0415 - as above

            return write_trend(record.patient, sheet)
        from alpdesk.plots.picture import picture  # noqa: PLC0415 - loads matplotlib

        return picture(sheet, Theme.of(settings.tokens("light")), whose(record.patient), kind)

    def _put(self, path: Path, data: bytes, patient_ids: Sequence[str], what: str, *, replace_file: bool) -> None:
        """File and audit lines: both or, when the file cannot be written, neither. No line names file or folder."""
        who, now = self._who(), self._now()
        with self._store.together():
            for ident in patient_ids:
                self._store.note("export", "patient", ident, who, now, patient_id=ident, text=f"as {what}")
            write_whole(path, data, replace=replace_file)


def whose(patient: Patient) -> str:
    """Name, birth date and number, and whether the patient is invented."""
    born = tr("born {day}", day=patient.born) if patient.born.text else tr("birth date not known")
    number = patient.identifier()
    parts = [patient.name or tr("Name not known"), born, *([number] if number else [])]
    said = ", ".join(parts)
    return tr("{patient} (invented patient)", patient=said) if patient.invented else said
