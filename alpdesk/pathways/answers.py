"""Answers: what was given to each question, what the record implies, and where the two contradict."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial

from alpdesk.clinical.coding import bone_work
from alpdesk.clinical.dates import NotADate, When
from alpdesk.clinical.record import Answer
from alpdesk.errors import AlpDeskError
from alpdesk.pathways.assessment import Fact, Origin
from alpdesk.pathways.case import Case, fact, from_medicine, from_problem, spinal_operation

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
_TRUE, _FALSE = {"true", "yes", "y"}, {"false", "no", "n"}


class BadAnswer(AlpDeskError):
    """An answer to a question that AlpDesk does not ask, or of the wrong kind."""


def checked(ident: str, value: str) -> str:
    """The value of an answer in its canonical form; raises BadAnswer in one clear sentence."""
    plain = value.strip()
    if ident not in QUESTIONS:
        raise BadAnswer(f"“{ident[:60]}” is not a question that AlpDesk asks.")
    if ident in TEXTS:
        return _text(ident, plain)
    folded = plain.casefold()
    if folded in {"unknown", ""}:
        return "unknown"
    if ident in DATES:
        return _date(ident, plain)
    if ident in CHOICES:
        if folded not in CHOICES[ident]:
            raise BadAnswer(f"{ident} is answered {', '.join(CHOICES[ident])} or unknown, not “{plain[:40]}”.")
        return folded
    if folded not in _TRUE | _FALSE:
        raise BadAnswer(f"{ident} is answered yes, no or unknown, not “{plain[:40]}”.")
    return "yes" if folded in _TRUE else "no"


def _text(ident: str, plain: str) -> str:
    if len(plain) > MAX_TEXT or re.search(r"[\x00-\x08\x0b-\x1f\x7f]", plain):
        raise BadAnswer(f"The text of {ident} is too long or holds control characters.")
    return plain or "unknown"


def _date(ident: str, plain: str) -> str:
    try:
        found = When.parse(plain)
    except NotADate as bad:
        raise BadAnswer(f"{ident}: {bad}") from bad
    if found.day is None:
        raise BadAnswer(f"{ident} needs a full date, YYYY-MM-DD, not “{plain[:40]}”.")
    return found.day.isoformat()


@dataclass(frozen=True)
class Answers:
    """The answers that hold for a case: given ones over implied ones.

    ``contradictions`` says of a question how its answer contradicts the record (“was answered no, but …”).
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
        return implied or fact(
            ident, None, _answered(given), "not answered" if given is None else "answered: not known"
        ), ""
    value = _value(given)
    told = Fact(ident, value, "", (_origin(given, value),))
    if implied is None:
        return told, ""
    if implied.value == "yes" and value == "no" and not given.reason:
        clash = f"was answered no, but the record says yes ({implied.origin}); yes counts until you confirm."
        return Fact(ident, "yes", "", implied.origins, clash), clash
    origins = (*told.origins, *(implied.origins if implied.value == value else ()))
    return Fact(ident, value, "", origins, given.reason), ""


def _value(answer: Answer) -> str:
    try:
        return checked(answer.id, answer.value)
    except BadAnswer:
        return "unknown"


def _answered(given: Answer | None) -> tuple[Origin, ...]:
    return () if given is None else (_origin(given, "not known"),)


def _origin(answer: Answer, value: str) -> Origin:
    who = f" by {answer.by}" if answer.by else f" ({answer.source})"
    when = f" on {answer.given_on}" if answer.given_on.text else ""
    told, by = f"answered {value}{who}{when}", answer.by or answer.source
    return Origin("answer", answer.id, told, answer.given_on.day, value, by=by)


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
    origin = Origin("procedure", done.id, f"{done.text} on {done.performed}", done.performed.day)
    return Fact("bone_work", bone_work(done), "", (origin,))


def _birth_date(case: Case) -> Fact | None:
    born = case.record.patient.born.day
    origin = Origin("patient", case.record.patient.id, "date of birth on record", born)
    return Fact("birth_date", born.isoformat(), "", (origin,)) if born else None
