"""Compose the referral letter from a record and the outcome of one pathway."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from alpdesk import __version__
from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.events import visible
from alpdesk.clinical.intervals import Site
from alpdesk.clinical.people import Clinic, Contact, User
from alpdesk.clinical.record import Patient, Record
from alpdesk.language import LANGUAGES, Language, mark, spoken, tr, tr_marked
from alpdesk.letters import findings
from alpdesk.letters.basis import basis, reasons
from alpdesk.letters.entries import entries
from alpdesk.letters.patient_copy import plain_caution, plain_paragraphs
from alpdesk.letters.table import results_table, row_choices
from alpdesk.letters.templates import fitting, template
from alpdesk.letters.values import (
    OWN_WORDS,
    PARTS,
    Caution,
    Cell,
    Footing,
    Letter,
    LetterChoice,
    NotEditable,
    Paragraph,
    Part,
    PatientBlock,
    Reason,
    ResultRow,
    ResultsTable,
    RowChoice,
)
from alpdesk.letters.wording import heading, urgency_tag
from alpdesk.pathways.assessment import Assessment
from alpdesk.pathways.chart import Chart
from alpdesk.plots.gathering import trend_input
from alpdesk.plots.values import TrendInput, capped
from alpdesk.resources import Source, Statement, telling

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
DEFAULT_CHOICE = LetterChoice()
_SEXES = {"female": mark("Female"), "male": mark("Male"), "other": mark("Other", "sex"), "unknown": mark("Not known")}
_ALLERGIES = {"known": mark("Known allergies"), "none": mark("Allergies"), "not recorded": mark("Allergies")}
DRAWN = ("alp",)
"""The analytes of which a letter draws the trend, where nobody chose otherwise."""
LEAST_DRAWN, MOST_TRENDS = 2, 4
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
    choice: LetterChoice = DEFAULT_CHOICE,
) -> Letter:
    """The letter for one outcome, as words that can still be edited.

    ``accepted_by`` names the clinician who accepted the outcome; empty makes a draft. ``override`` is what was decided
    in place of the pathway's outcome, with the reason. What the record holds after ``as_of`` is not seen, and
    an action that an open flag withholds is not printed. ``chart`` is the map of the run, for the appendix.
    ``choice`` says in which language, by which template and on which paper, and which results are shown; assessment,
    statements and sources come in that language already.
    """
    with telling(language_of(choice, recipient)):
        return _composed(
            record, assessment, clinic, clinician, recipient, as_of, accepted_by, statements, sources,
            site, (override, override_reason), chart, choice,
        )  # fmt: skip


def language_of(choice: LetterChoice, recipient: Contact | None) -> Language:
    """The language asked for, else that of the recipient, else the one spoken."""
    asked = choice.language or (recipient.language if recipient else "")
    return next((one for one in LANGUAGES if one == asked), spoken())


def _composed(  # noqa: PLR0913, PLR0917 - all that a letter is made of
    record: Record, assessment: Assessment, clinic: Clinic, clinician: User, recipient: Contact | None, as_of: date,
    accepted_by: str, statements: Mapping[str, Statement], sources: Mapping[str, Source], site: Site,
    decision: tuple[str, str], chart: Chart | None, choice: LetterChoice,
) -> Letter:  # fmt: skip
    kind = recipient.kind if recipient else ""
    used = template(choice.template) if choice.template else fitting(assessment.pathway, kind)[0]
    form = used.form
    seen = visible(record, as_of)
    if form == "patient":
        paragraphs = plain_paragraphs(seen, assessment, clinic, clinician, decision[0])
    else:
        paragraphs = (
            findings.reason(seen, assessment, form),
            *_decision(*decision, form),
            *findings.requests(assessment, used),
            *findings.elsewhere(assessment, used),
            *findings.findings(assessment, used),
            *findings.missing(assessment, form),
            *findings.plan(assessment, form),
            *findings.history(seen, assessment),
            *basis(assessment, statements, sources),
        )
    drawn = DRAWN if choice.trends is None else choice.trends
    return Letter(
        clinic, clinician, recipient, as_of, _reference(record, assessment, as_of), assessment.urgency,
        urgency_tag(assessment.urgency, form), _patient(record.patient, as_of),
        plain_caution(assessment) if form == "patient" else findings.caution(assessment), paragraphs,
        results_table(seen.results, record.patient.sex, site, choice.analytes),
        _trend(record, assessment, as_of, site) if "alp" in drawn else None,
        () if form == "patient" else reasons(assessment),
        _footing(assessment),
        accepted_by, clinic.invented or record.patient.invented,
        parts=used.parts, entries=entries(seen, as_of, site), chart=None if form == "patient" else chart,
        language=spoken(), paper=choice.paper, template=used.id, form=form, order=used.sections,
        trends=_further(record, as_of, site, [one for one in drawn if one != "alp"]),
    )  # fmt: skip


def trend_choices(record: Record, as_of: date, site: Site) -> tuple[RowChoice, ...]:
    """Every analyte of which a letter can draw a trend: two dated values or more, ALP with one."""
    rows = letter_rows(record, as_of, site)
    can = [one for one in rows if one.dates >= (1 if one.analyte in DRAWN else LEAST_DRAWN)]
    return tuple(replace(one, chosen=one.analyte in DRAWN, needed=False) for one in can)


def letter_rows(record: Record, as_of: date, site: Site) -> tuple[RowChoice, ...]:
    """Every analyte that the table of a letter can show."""
    return row_choices(visible(record, as_of).results, record.patient.sex, site)


def _further(record: Record, as_of: date, site: Site, analytes: Sequence[str]) -> tuple[TrendInput, ...]:
    """Trends of other analytes than ALP."""
    known = [one for one in analytes if one in ANALYTES][:MOST_TRENDS]
    label = tr("date of letter")
    made = [trend_input(record, one, as_of=as_of, site=site, now_label=label) for one in known]
    return tuple(one for one in made if one.points)


def _footing(made: Assessment) -> Footing:
    return Footing(__version__, made.pathway, made.title, made.version, made.content_hash, made.words_hash)


def _decision(override: str, why: str, form: str) -> list[Paragraph]:
    """What the clinician decided against the pathway's outcome, when that is so."""
    if not override:
        return []
    text = tr(
        "The clinician decided otherwise than the pathway: {decision}. Reason: {reason}.",
        decision=override, reason=why or tr("not recorded"),
    )  # fmt: skip
    return [Paragraph("decision", heading(form, "reason"), text, ("given:decision",), editable=False)]


def is_about(letter: Letter, patient: Patient) -> bool:
    """Whether a letter names this patient: name, number and date of birth as they are printed."""
    with telling(letter.language):
        named = _patient(patient, letter.on)
    return _who(named) == _who(letter.patient)


def put_back(letter: Letter, taken: Paragraph, place: int) -> Letter:
    """The letter with a paragraph that was taken out, at its old place; everything else as it is by now.

    It gets another number where its own is another's by now. Raises NotEditable where there are too many by now.
    """
    others, free = letter.paragraphs, letter.with_own(taken.text, taken.label).own[-1].id
    again = replace(taken, id=free) if any(one.id == taken.id for one in others) else taken
    return replace(letter, paragraphs=(*others[:place], again, *others[place:]))


def _who(named: PatientBlock) -> tuple[str, ...]:
    return named.name, named.identifier, named.born


def _reference(record: Record, assessment: Assessment, as_of: date) -> str:
    """A document id that is the same for the same patient, outcome and day, and tells nothing of the patient."""
    told = f"{record.patient.id}|{assessment.pathway}|{assessment.content_hash}|{assessment.disposition}|{as_of}"
    return f"AD-{as_of:%Y}-{hashlib.sha256(told.encode()).hexdigest()[:8].upper()}"


def _trend(record: Record, assessment: Assessment, as_of: date, site: Site) -> TrendInput | None:
    """The trend behind the outcome; None without a result that can be drawn."""
    series = trend_input(record, as_of=as_of, pathway=assessment.pathway, site=site, now_label=tr("date of letter"))
    return series if series.points else None


def _patient(patient: Patient, as_of: date) -> PatientBlock:
    age = patient.age(as_of)
    number = patient.identifier("NHS")
    system = next((i.system for i in patient.identifiers if i.value == number), "NHS")
    spaced = f"{number[:3]} {number[3:6]} {number[6:]}" if number.isdigit() and len(number) == _NHS_DIGITS else number
    return PatientBlock(
        capped(patient.name, 120),
        str(patient.born) if patient.born.text else tr("not known"),
        "" if age is None else tr("{years}y", years=age),
        tr_marked(_SEXES[patient.sex]),
        capped(spaced if system == "NHS" else number, 40),
        tr("{issuer} No.", issuer=system if system == "NHS" else capped(_issuer(system), 24)),
        capped(patient.address or tr("Not recorded"), 160),
        capped(patient.telephone or tr("Not recorded"), 40),
        _allergies(patient),
        tr_marked(_ALLERGIES[patient.allergy_status]),
        patient.allergy_status == "known",
    )


def _issuer(system: str) -> str:
    """Who gave a number, without the address that FHIR names it by."""
    return tr("Identifier") if ":" in system or "/" in system or not system else system


def _allergies(patient: Patient) -> str:
    if patient.allergy_status == "known":
        return capped(patient.allergies or tr("not named"), 200)
    return tr("No known allergies") if patient.allergy_status == "none" else tr("Allergies not recorded")
