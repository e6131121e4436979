"""What the letter's templates may say of one patient: each slot always has words, “not known” among them."""

from __future__ import annotations

from datetime import date

from alpdesk.clinical.coding import kinds, medicine_kinds
from alpdesk.clinical.dates import format_date
from alpdesk.clinical.record import Record
from alpdesk.clinical.results import Result
from alpdesk.clinical.wording import joined
from alpdesk.letters.wording import word
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
_SEXES = {"female": "woman", "male": "man"}


def slots(record: Record, assessment: Assessment) -> dict[str, str]:
    """Every slot by name."""
    who = person(record, assessment.as_of)
    count, dates = assessment.fact("alp.low_count").value, assessment.fact("alp.occasions").value
    return {
        "person": who,
        "person_cap": f"A {who}",
        "alp": _alp(record, assessment),
        "support": _support(record, assessment),
        "low_fraction": "an unknown number of" if count is None or dates is None else f"{count} of {dates}",
        "bone": _bone(record),
        "after": _after(record, assessment),
        "azathioprine": _azathioprine(record),
        "flags": joined([lowered(flag.text) for flag in assessment.red_flags]) or "none named",
    }


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


def person(record: Record, as_of: date) -> str:
    """“58-year-old woman”; no age is guessed from a birth year alone."""
    noun = _SEXES.get(record.patient.sex, "patient")
    age = record.patient.age(as_of)
    return f"{noun} of unknown age" if age is None else f"{age}-year-old {noun}"


def lowered(text: str) -> str:
    """A sentence as part of another: first letter small unless an abbreviation, no full stop."""
    plain_text = text.strip().rstrip(".")
    short = plain_text[1:2].isupper() or not plain_text[1:2].isalpha()
    return plain_text if short else plain_text[:1].lower() + plain_text[1:]


def value_text(result: Result) -> str:
    """“24 U/L on 12-Mar-2026” in the unit of the analyte; as reported where that is not possible."""
    day = format_date(result.taken.day) if result.taken.day else str(result.taken) or "an unknown date"
    found = result.canonical
    if found is None:
        return f"{capped(str(result.quantity or result.value_text or 'not readable'), 40)} on {day}"
    number = found.number if found == result.quantity else plain(found.number)
    return f"{found.comparator}{short_number(number)} {result.kind.unit} on {day}".replace(" 1 on ", " on ")


def result_of(record: Record, fact: Fact) -> Result | None:
    """The first result on which a fact rests, or None."""
    wanted = [origin.id for origin in fact.origins if origin.kind == "result"]
    return next((r for ident in wanted for r in record.results if r.id == ident), None)


def _alp(record: Record, assessment: Assessment) -> str:
    found = result_of(record, assessment.fact("alp.latest"))
    return value_text(found) if found else "not measured"


def _support(record: Record, assessment: Assessment) -> str:
    """What speaks for hypophosphatasia: a raised PLP and the features answered yes; nothing where there is none."""
    plp = assessment.fact("lo.plp")
    found = result_of(record, plp) if plp.value == "elevated" else None
    told = [f"pyridoxal 5'-phosphate {value_text(found)}"] if found else []
    told += [word("answers", ident) for ident in _FEATURES if assessment.fact(ident).value == "yes"]
    return f", with {joined(told)}" if told else ""


def _bone(record: Record) -> str:
    found = {kind for problem in record.problems for kind in kinds(problem)}
    treated = {kind for course in record.medicines for kind in medicine_kinds(course)}
    if "osteoporosis" in found:
        return "osteoporosis as recorded"
    if "low_bone_density" in found:
        return "low bone density as recorded"
    if treated & {"bisphosphonate", "denosumab"}:
        return "antiresorptive treatment planned or recorded"
    return "an atypical femoral fracture" if "atypical_femoral_fracture" in found else "bone disease under assessment"


def _after(record: Record, assessment: Assessment) -> str:
    """“on day 104 after L4–L5 fusion (28-Nov-2025)”: the day is that of the latest ALP."""
    counted = {origin.id for origin in assessment.fact("ps.operation").origins}
    done = next((p for p in record.procedures if p.id in counted), None) or operation(record, assessment.as_of)
    if done is None:
        return "after a spinal operation"
    day = assessment.fact("ps.day").value
    when = done.performed if done.performed.text else "date not known"
    return f"{f'on day {day} ' if day is not None else ''}after {lowered(capped(done.text, 90))} ({when})"


def _azathioprine(record: Record) -> str:
    course = azathioprine(record)
    return f"azathioprine since {format_date(course.start.day)}" if course and course.start.day else "azathioprine"
