"""Compose the referral letter from a record and the outcome of one pathway."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import date

from alpdesk import __version__
from alpdesk.clinical.events import visible
from alpdesk.clinical.intervals import Site
from alpdesk.clinical.people import Clinic, Contact, User
from alpdesk.clinical.record import Patient, Record
from alpdesk.letters import findings
from alpdesk.letters.basis import basis, reasons
from alpdesk.letters.entries import entries
from alpdesk.letters.table import results_table
from alpdesk.letters.values import (
    OWN_WORDS,
    PARTS,
    Caution,
    Cell,
    Footing,
    Letter,
    NotEditable,
    Paragraph,
    Part,
    PatientBlock,
    Reason,
    ResultRow,
    ResultsTable,
)
from alpdesk.letters.wording import urgency_tag, word
from alpdesk.pathways.assessment import Assessment
from alpdesk.pathways.chart import Chart
from alpdesk.plots.gathering import trend_input
from alpdesk.plots.values import TrendInput, capped
from alpdesk.resources import Source, Statement

__all__ = [
    "OWN_WORDS",
    "PARTS",
    "Caution",
    "Cell",
    "Footing",
    "Letter",
    "NotEditable",
    "Paragraph",
    "Part",
    "PatientBlock",
    "Reason",
    "ResultRow",
    "ResultsTable",
    "compose",
]

DEFAULT_SITE = Site()
_SEXES = {"female": "Female", "male": "Male", "other": "Other", "unknown": "Not known"}
_ALLERGIES = {"known": "Known allergies", "none": "Allergies", "not recorded": "Allergies"}
_NHS_DIGITS = 10


def compose(  # noqa: PLR0913, PLR0917 - the desk's and the command line's one door, fixed between them
    record: Record,
    assessment: Assessment,
    clinic: Clinic,
    clinician: User,
    recipient: Contact | None,
    as_of: date,
    accepted_by: str,
    statements: Mapping[str, Statement],
    sources: Mapping[str, Source],
    *,
    site: Site = DEFAULT_SITE,
    override: str = "",
    override_reason: str = "",
    chart: Chart | None = None,
) -> Letter:
    """The letter for one outcome, as words that can still be edited.

    ``accepted_by`` names the clinician who accepted the outcome; empty makes a draft. ``override`` is what was decided
    in place of the pathway's outcome, with the reason. What the record holds after ``as_of`` is not seen, and
    an action that an open flag withholds is not printed. ``chart`` is the map of the run, for the appendix.
    """
    seen = visible(record, as_of)
    paragraphs = (
        findings.reason(seen, assessment),
        *_decision(override, override_reason),
        *findings.requests(assessment),
        *findings.findings(assessment),
        *findings.missing(assessment),
        *findings.plan(assessment),
        *findings.history(seen, assessment),
        *basis(assessment, statements, sources),
    )
    return Letter(
        clinic, clinician, recipient, as_of, _reference(record, assessment, as_of), assessment.urgency,
        urgency_tag(assessment.urgency), _patient(record.patient, as_of), findings.caution(assessment), paragraphs,
        results_table(seen.results, record.patient.sex, site), _trend(record, assessment, as_of, site),
        reasons(assessment),
        _footing(assessment),
        accepted_by, clinic.invented or record.patient.invented,
        entries=entries(seen, as_of, site), chart=chart,
    )  # fmt: skip


def _footing(made: Assessment) -> Footing:
    return Footing(__version__, made.pathway, made.title, made.version, made.content_hash, made.words_hash)


def _decision(override: str, why: str) -> list[Paragraph]:
    """What the clinician decided against the pathway's outcome, when that is so."""
    if not override:
        return []
    text = f"The clinician decided otherwise than the pathway: {override}. Reason: {why or 'not recorded'}."
    return [Paragraph("decision", word("headings", "reason"), text, ("given:decision",), editable=False)]


def _reference(record: Record, assessment: Assessment, as_of: date) -> str:
    """A document id that is the same for the same patient, outcome and day, and tells nothing of the patient."""
    told = f"{record.patient.id}|{assessment.pathway}|{assessment.content_hash}|{assessment.disposition}|{as_of}"
    return f"AD-{as_of:%Y}-{hashlib.sha256(told.encode()).hexdigest()[:8].upper()}"


def _trend(record: Record, assessment: Assessment, as_of: date, site: Site) -> TrendInput | None:
    """The trend behind the outcome; None without a result that can be drawn."""
    series = trend_input(record, as_of=as_of, pathway=assessment.pathway, site=site, now_label="date of letter")
    return series if series.points else None


def _patient(patient: Patient, as_of: date) -> PatientBlock:
    age = patient.age(as_of)
    number = patient.identifier("NHS")
    system = next((i.system for i in patient.identifiers if i.value == number), "NHS")
    spaced = f"{number[:3]} {number[3:6]} {number[6:]}" if number.isdigit() and len(number) == _NHS_DIGITS else number
    return PatientBlock(
        capped(patient.name, 120),
        str(patient.born) if patient.born.text else "not known",
        "" if age is None else f"{age}y",
        _SEXES[patient.sex],
        capped(spaced if system == "NHS" else number, 40),
        f"{system if system == 'NHS' else capped(_issuer(system), 24)} No.",
        capped(patient.address or "Not recorded", 160),
        capped(patient.telephone or "Not recorded", 40),
        _allergies(patient),
        _ALLERGIES[patient.allergy_status],
        patient.allergy_status == "known",
    )


def _issuer(system: str) -> str:
    """Who gave a number, without the address that FHIR names it by."""
    return "Identifier" if ":" in system or "/" in system else system or "Identifier"


def _allergies(patient: Patient) -> str:
    if patient.allergy_status == "known":
        return capped(patient.allergies or "not named", 200)
    return "No known allergies" if patient.allergy_status == "none" else "Allergies not recorded"
