"""What the letter's templates may say of one patient: each slot always has words, “not known” among them."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from alpdesk.clinical.coding import kinds, medicine_kinds
from alpdesk.clinical.dates import format_date
from alpdesk.clinical.record import Record
from alpdesk.clinical.results import Result
from alpdesk.clinical.wording import NBSP, joined, listed, number_text
from alpdesk.clinical.wording import value_text as shown_value
from alpdesk.language import spoken
from alpdesk.letters.wording import filled, word
from alpdesk.pathways.assessment import Assessment, Fact
from alpdesk.plots.values import capped, plain, short_number
from alpdesk.plots.windows import azathioprine, operation

_FEATURES = (
    "premature_tooth_loss",
    "stress_fracture",
    "atypical_femoral_fracture",
    "bone_pain",
    "muscle_weakness",
    "short_stature",
    "family_history_hpp",
)
_BONE = frozenset({"osteoporosis", "low_bone_density", "atypical_femoral_fracture"})
_SEXES = frozenset({"female", "male"})
_NO_CASE_LOWERED = frozenset({"de"})
"""Languages whose nouns keep their capital within a sentence."""
_NUMBER = re.compile(r"\d+(\.\d+)?")


def slots(record: Record, assessment: Assessment) -> dict[str, str]:
    """Every slot by name."""
    count, dates = assessment.fact("alp.low_count").value, assessment.fact("alp.occasions").value
    return {
        "person": person(record, assessment.as_of),
        "person_cap": person(record, assessment.as_of, first=True),
        "alp": _alp(record, assessment),
        "support": _support(record, assessment),
        "low_fraction": word("slot", "count.unknown")
        if count is None or dates is None
        else filled("slot", "count", low=count, all=dates),
        "bone": _bone(record),
        "after": _after(record, assessment),
        "azathioprine": _azathioprine(record),
        "flags": _flags(assessment) or word("slot", "flags.none"),
    }


def _flags(assessment: Assessment) -> str:
    """The red flags in one sentence; where each keeps its capital, they are parted by semicolons."""
    named = [lowered(flag.text) for flag in assessment.red_flags]
    return listed(named) if spoken() in _NO_CASE_LOWERED else joined(named)


def slot_trace(record: Record, assessment: Assessment, template: str) -> list[str]:
    """What the slots of a template are filled from, as trace."""
    features = [ident for ident in _FEATURES if assessment.fact(ident).value == "yes"]
    boned = [p for p in record.problems if _BONE & kinds(p).keys()]
    course = azathioprine(record)
    rests: dict[str, list[str]] = {
        "alp": ["fact:alp.latest"],
        "support": ["fact:lo.plp", *(f"fact:{ident}" for ident in features)],
        "low_fraction": ["fact:alp.low_count", "fact:alp.occasions"],
        "bone": [f"problem:{p.id}" for p in boned],
        "after": ["fact:ps.operation", "fact:ps.day"],
        "azathioprine": [f"medicine:{course.id}"] if course else [],
        "flags": [f"flag:{flag.id}" for flag in assessment.red_flags],
        "person": ["given:patient"], "person_cap": ["given:patient"],
    }  # fmt: skip
    return [entry for slot, entries in rests.items() if f"{{{slot}}}" in template for entry in entries]


def person(record: Record, as_of: date, *, first: bool = False) -> str:
    """“58-year-old woman”, or at the beginning of a sentence “A 58-year-old woman”.

    No age is guessed from a birth year alone.
    """
    sex = record.patient.sex if record.patient.sex in _SEXES else "other"
    age = record.patient.age(as_of)
    key = f"{'person_cap' if first else 'person'}.{sex}"
    return word("slot", f"{key}.ageless") if age is None else filled("slot", key, age=age)


def lowered(text: str) -> str:
    """A sentence as part of another: first letter small unless an abbreviation or a noun, no full stop."""
    plain_text = text.strip().rstrip(".")
    short = plain_text[1:2].isupper() or not plain_text[1:2].isalpha() or spoken() in _NO_CASE_LOWERED
    return plain_text if short else plain_text[:1].lower() + plain_text[1:]


def value_text(result: Result) -> str:
    """“24 U/L on 12-Mar-2026” in the unit of the analyte; as reported where that is not possible."""
    day = format_date(result.taken.day) if result.taken.day else str(result.taken) or word("slot", "day.unknown")
    return filled("slot", "value_on", value=short_value(result), day=day)


def short_value(result: Result) -> str:
    """“24 U/L” in the unit of the analyte; as reported where that is not possible."""
    found = result.canonical
    if found is None:
        told = shown_value(result).replace(NBSP, " ") if result.quantity or result.value_text else ""
        return capped(told or word("slot", "unreadable"), 40)
    number = found.number if found == result.quantity else plain(found.number)
    told = local(short_number(number))
    return f"{found.comparator}{told} {result.kind.unit}" if result.kind.unit != "1" else f"{found.comparator}{told}"


def local(number: str) -> str:
    """A printed number with the decimal mark of the letter's language."""
    return number_text(Decimal(number)) if _NUMBER.fullmatch(number) else number


def result_of(record: Record, fact: Fact) -> Result | None:
    """The first result on which a fact rests, or None."""
    wanted = [origin.id for origin in fact.origins if origin.kind == "result"]
    return next((r for ident in wanted for r in record.results if r.id == ident), None)


def _alp(record: Record, assessment: Assessment) -> str:
    found = result_of(record, assessment.fact("alp.latest"))
    return value_text(found) if found else word("slot", "alp.unmeasured")


def _support(record: Record, assessment: Assessment) -> str:
    """What speaks for hypophosphatasia: a raised PLP and the features answered yes; nothing where there is none."""
    plp = assessment.fact("lo.plp")
    found = result_of(record, plp) if plp.value == "elevated" else None
    told = [filled("slot", "plp", value=value_text(found))] if found else []
    told += [word("answers", ident) for ident in _FEATURES if assessment.fact(ident).value == "yes"]
    return filled("slot", "support", features=joined(told)) if told else ""


def _bone(record: Record) -> str:
    found = {kind for problem in record.problems for kind in kinds(problem)}
    treated = {kind for course in record.medicines for kind in medicine_kinds(course)}
    if "osteoporosis" in found:
        return word("slot", "bone.osteoporosis")
    if "low_bone_density" in found:
        return word("slot", "bone.low_density")
    if treated & {"bisphosphonate", "denosumab"}:
        return word("slot", "bone.treated")
    return word("slot", "bone.fracture" if "atypical_femoral_fracture" in found else "bone.other")


def _after(record: Record, assessment: Assessment) -> str:
    """“on day 104 after L4–L5 fusion (28-Nov-2025)”: the day is that of the latest ALP."""
    counted = {origin.id for origin in assessment.fact("ps.operation").origins}
    done = next((p for p in record.procedures if p.id in counted), None) or operation(record, assessment.as_of)
    if done is None:
        return word("slot", "after.unknown")
    day = assessment.fact("ps.day").value
    when = str(done.performed) if done.performed.text else word("slot", "day.not_known")
    told = {"operation": lowered(capped(done.text, 90)), "when": when}
    return filled("slot", "after", **told) if day is None else filled("slot", "after.day", day=day, **told)


def _azathioprine(record: Record) -> str:
    course = azathioprine(record)
    since = course.start.day if course else None
    return filled("slot", "azathioprine.since", day=format_date(since)) if since else word("slot", "azathioprine")
