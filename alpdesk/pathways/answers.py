"""Answers: what was given to each question, what the record implies, and where the two contradict."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial

from alpdesk.clinical.coding import bone_work
from alpdesk.clinical.dates import NotADate, When, format_date
from alpdesk.clinical.record import Answer
from alpdesk.errors import AlpDeskError
from alpdesk.language import ENGLISH, mark, spoken, tr, tr_marked
from alpdesk.pathways.assessment import Fact, Origin
from alpdesk.pathways.case import Case, fact, from_medicine, from_problem, from_procedure, spinal_operation

FEATURES = (
    "premature_tooth_loss", "stress_fracture", "atypical_femoral_fracture", "bone_pain", "muscle_weakness",
    "short_stature", "family_history_hpp",
)  # fmt: skip
"""The seven features of hypophosphatasia (LO-32, LO-45..49)."""
SYMPTOMS = (
    "fever",
    "wound_problem",
    "sepsis_signs",
    "weight_loss",
    "night_sweats",
    "distant_bone_pain",
    "local_symptoms",
)
"""The seven symptoms after a spinal operation."""
YES_NO = frozenset(
    (
        *FEATURES, *SYMPTOMS, "pyridoxine_supplement", "low_alp_cause_known", "antiresorptive_planned",
        "bmd_unexpectedly_low", "young_onset", "recurrent_fractures_on_treatment", "bone_loss_on_treatment",
        "fragility_fracture", "premenopausal", "hpp_excluded", "bone_work", "cancer_history", "clinical_concern",
        "responding_well", "toxicity_symptoms", "haemolysis", "acute_liver_failure", "encephalopathy",
        "alcohol_related_hepatitis", "chronic_liver_disease", "pregnant",
    )
)  # fmt: skip
CHOICES: Mapping[str, tuple[str, ...]] = {"early_rise": ("minor", "major", "unsure")}
DATES = frozenset({"hpp_excluded_on", "dose_increased_on", "delivered_on", "birth_date"})
TEXTS = frozenset({"hpp_excluded_by", "hpp_excluded_how"})
QUESTIONS = YES_NO | frozenset(CHOICES) | DATES | TEXTS
"""Every answer id of the specification, section 2."""
MAX_TEXT = 500
_VALUES = {
    "yes": mark("yes", "an answer"),
    "no": mark("no", "an answer"),
    "not known": mark("not known", "an answer"),
    "minor": mark("minor", "a rise"),
    "major": mark("major", "a rise"),
    "unsure": mark("unsure", "an answer"),
}
_SOURCES = {
    "clinician": mark("clinician", "who answered"),
    "questionnaire": mark("questionnaire", "where an answer stands"),
    "command line": mark("command line", "where an answer stands"),
}
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_TRUE, _FALSE = {"true", "yes", "y"}, {"false", "no", "n"}


class BadAnswer(AlpDeskError):
    """An answer to a question that AlpDesk does not ask, or of the wrong kind."""


def checked(ident: str, value: str) -> str:
    """The value of an answer in its canonical form; raises BadAnswer in one clear sentence."""
    plain = value.strip()
    if ident not in QUESTIONS:
        raise BadAnswer(tr("“{question}” is not a question that AlpDesk asks.", question=ident[:60]))
    if ident in TEXTS:
        return _text(ident, plain)
    folded = plain.casefold()
    if folded in {"unknown", ""}:
        return "unknown"
    if ident in DATES:
        return _date(ident, plain)
    if ident in CHOICES:
        if folded not in CHOICES[ident]:
            options = ", ".join(CHOICES[ident])
            said = {"question": ident, "options": options, "answer": plain[:40]}
            raise BadAnswer(tr("{question} is answered {options} or unknown, not “{answer}”.", **said))
        return folded
    if folded not in _TRUE | _FALSE:
        told = tr("{question} is answered yes, no or unknown, not “{answer}”.", question=ident, answer=plain[:40])
        raise BadAnswer(told)
    return "yes" if folded in _TRUE else "no"


def _text(ident: str, plain: str) -> str:
    if len(plain) > MAX_TEXT or re.search(r"[\x00-\x08\x0b-\x1f\x7f]", plain):
        raise BadAnswer(tr("The text of {question} is too long or holds control characters.", question=ident))
    return plain or "unknown"


def _date(ident: str, plain: str) -> str:
    try:
        found = When.parse(plain)
    except NotADate as bad:
        raise BadAnswer(f"{ident}: {bad}") from bad
    if found.day is None:
        told = tr("{question} needs a full date, YYYY-MM-DD, not “{answer}”.", question=ident, answer=plain[:40])
        raise BadAnswer(told)
    return found.day.isoformat()


@dataclass(frozen=True)
class Answers:
    """The answers that hold for a case: given ones over implied ones.

    ``contradictions`` holds each question that was answered no against the record, with what the record says.
    """

    facts: Mapping[str, Fact]
    contradictions: Mapping[str, str]
    given: Mapping[str, Answer]

    def value(self, ident: str) -> str:
        """The value, or “unknown”."""
        found = self.facts[ident].value
        return "unknown" if found is None else str(found)

    def day(self, ident: str) -> date | None:
        """The date that an answer of kind date holds."""
        value = self.value(ident)
        return None if value == "unknown" else date.fromisoformat(value)

    def evidence(self, ident: str) -> tuple[Origin, ...]:
        """What an answer rests on, each with its date: entries of the record by their onset, else the answer given."""
        origins = self.facts[ident].origins
        return tuple(origin for origin in origins if origin.kind != "answer") or origins


def answers(case: Case) -> Answers:
    """Work out every answer of a case (precedence: command line, then questionnaire or clinician, then record)."""
    given = _given(case)
    implied = _implied(case)
    facts: dict[str, Fact] = {}
    contradictions: dict[str, str] = {}
    for ident in sorted(QUESTIONS):
        facts[ident], clash = _settle(ident, given.get(ident), implied.get(ident))
        if clash:
            contradictions[ident] = clash
    return Answers(facts, contradictions, given)


def _given(case: Case) -> dict[str, Answer]:
    """The latest answer to each question; “unknown” given later takes back what was said before."""
    latest: dict[str, Answer] = {}
    for answer in case.record.answers:
        if answer.id not in QUESTIONS:
            continue
        earlier = latest.get(answer.id)
        if earlier is None or _rank(answer) >= _rank(earlier):
            latest[answer.id] = answer
    return latest


def _rank(answer: Answer) -> tuple[bool, date]:
    return answer.source == "command line", answer.given_on.first or date.min


def _settle(ident: str, given: Answer | None, implied: Fact | None) -> tuple[Fact, str]:
    if given is None or _value(given) == "unknown":
        remark = tr("not answered") if given is None else tr("answered: not known")
        return implied or fact(ident, None, _answered(given), remark), ""
    value = _value(given)
    own = Fact(ident, value, "", (_origin(given, value),))
    if implied is None:
        return own, ""
    if implied.value == "yes" and value == "no" and not given.reason:
        clash = implied.origin
        told = tr("was answered no, but the record says yes ({origin}); yes counts until you confirm.", origin=clash)
        return Fact(ident, "yes", "", implied.origins, told), clash
    origins = (*own.origins, *(implied.origins if implied.value == value else ()))
    return Fact(ident, value, "", origins, given.reason), ""


def _value(answer: Answer) -> str:
    try:
        return checked(answer.id, answer.value)
    except BadAnswer:
        return "unknown"


def _answered(given: Answer | None) -> tuple[Origin, ...]:
    return () if given is None else (_origin(given, "not known"),)


def value_said(value: str) -> str:
    """A value as an answer is told: its words, or a date in the form of the language; in English as it was given."""
    if value in _VALUES:
        return tr_marked(_VALUES[value])
    dated = spoken() != ENGLISH and _DAY.fullmatch(value)
    return format_date(date.fromisoformat(value)) if dated else value


def _origin(answer: Answer, value: str) -> Origin:
    said, by = value_said(value), answer.by or tr_marked(_SOURCES[answer.source])
    when = str(answer.given_on) if answer.given_on.text else ""
    if answer.by:
        told = tr("answered {answer} by {who}", answer=said, who=by)
    else:
        told = tr("answered {answer} ({source})", answer=said, source=by)
    told = tr("{answered} on {date}", answered=told, date=when) if when else told
    return Origin("answer", answer.id, told, answer.given_on.day, value, by=answer.by or answer.source)


def _implied(case: Case) -> dict[str, Fact]:
    """What the record itself answers with yes (bone work also with no), each with its origin."""
    problem = partial(_from_problems, case)
    found = [
        problem("stress_fracture", "stress_fracture"),
        problem("atypical_femoral_fracture", "atypical_femoral_fracture"),
        problem("fragility_fracture", "fragility_fracture"),
        problem("cancer_history", "cancer"),
        problem("pregnant", "pregnancy"),
        problem("chronic_liver_disease", "chronic_liver_disease"),
        problem("alcohol_related_hepatitis", "alcohol_related_hepatitis"),
        _from_medicines(case, "antiresorptive_planned", ("planned",), "bisphosphonate", "denosumab"),
        _from_medicines(case, "pyridoxine_supplement", ("current",), "pyridoxine"),
        _repeated_fractures(case),
        _bone_work(case),
        _birth_date(case),
    ]
    return {one.id: one for one in found if one is not None}


def _from_problems(case: Case, ident: str, kind: str) -> Fact | None:
    found = case.problems(kind)
    return Fact(ident, "yes", "", tuple(from_problem(p, from_text=text) for p, text in found)) if found else None


def _from_medicines(case: Case, ident: str, states: tuple[str, ...], *kinds: str) -> Fact | None:
    found = [(c, state, text) for c, state, text in case.medicines(*kinds) if state in states]
    return Fact(ident, "yes", "", tuple(from_medicine(c, s, from_text=t) for c, s, t in found)) if found else None


def _repeated_fractures(case: Case) -> Fact | None:
    """Two or more fragility fractures after the start of an antiresorptive (LO-21)."""
    starts = [
        c.start.day
        for c, state, _ in case.medicines("bisphosphonate", "denosumab")
        if state != "planned" and c.start.day
    ]
    after = [p for p, _ in case.problems("fragility_fracture") if p.onset.day and starts and p.onset.day > min(starts)]
    many = len({p.onset.day for p in after}) >= 2  # noqa: PLR2004 - “repeated” is two
    return Fact("recurrent_fractures_on_treatment", "yes", "", tuple(map(from_problem, after))) if many else None


def _bone_work(case: Case) -> Fact | None:
    done = spinal_operation(case)
    if done is None or bone_work(done) == "unknown":
        return None
    return Fact("bone_work", bone_work(done), "", (from_procedure(done),))


def _birth_date(case: Case) -> Fact | None:
    born = case.record.patient.born.day
    origin = Origin("patient", case.record.patient.id, tr("date of birth on record"), born)
    return Fact("birth_date", born.isoformat(), "", (origin,)) if born else None
