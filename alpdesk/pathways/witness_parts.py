"""Small parts of invented records, each chosen by a word: what a case is put together from to show given findings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Literal

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.dates import NEVER, When, add_months
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Answer, MedicineCourse, Patient, Problem, Procedure, Record, Sex
from alpdesk.clinical.results import Limits, Result
from alpdesk.pathways.answers import CHOICES, DATES, QUESTIONS, TEXTS

AS_OF = date(2026, 3, 4)
"""The day on which every case is judged."""
Chosen = Mapping[str, str]
"""A word for each part; an empty one leaves the part out."""
_LIMITS: Mapping[str, tuple[str, str, str]] = {
    "bone_alp": ("5", "22", "18"), "ggt": ("", "55", "30"), "alt": ("7", "45", "30"), "ast": ("8", "40", "28"),
    "bilirubin": ("3", "21", "12"), "inr": ("", "1.2", "1.0"), "calcium": ("2.20", "2.60", "2.40"),
    "phosphate": ("0.80", "1.50", "1.10"), "pth": ("1.6", "6.9", "4.1"), "vitamin_d": ("50", "150", "70"),
    "plp": ("20", "125", "60"), "wbc": ("4.0", "11.0", "6.0"), "neutrophils": ("2.0", "7.5", "4.0"),
    "platelets": ("150", "400", "250"), "hb": ("115", "165", "135"), "crp": ("1", "5", "3"),
    "potassium": ("3.5", "5.3", "4.2"),
}  # fmt: skip
"""The limits that the invented laboratory prints, and a value within them."""
_TEST = ("normal", "", "high", "low", "unjudged", "long ago", "risen", "up", "steady high", "elsewhere")
_ALP = ("", "80", "110", "150", "190", "300", "24")
PARTS: Mapping[str, tuple[str, ...]] = {
    "patient": (
        "female 60", "male 60", "unknown 60", "female 30", "male 45", "unknown 45", "female 16", "male 16", "female",
    ),
    "alp -200": _ALP,
    "alp -95": _ALP,
    "alp -50": _ALP,
    "alp -15": _ALP,
    "alp": (
        "80", "", "24", "26", "30", "35", "38", "40", "100", "125", "150", "190", "250", "1000", "1200", "<40", ">500",
        "190 see report", "80 see report", "24 suspect", "190 note", "80 elsewhere", "190 elsewhere", "190 twice",
        "80 twice elsewhere", "80 evening", "24 EDTA", "24 again", "<200",
    ),
    "alp day": ("0", "-3", "-27", "-35", "-100", "-190"),
    "operation": (
        "", "-10", "-30", "-45", "-70", "-75", "-88", "-92", "-100", "-150", "month", "-30 discectomy",
        "-30 decompression",
    ),
    "azathioprine": ("", "-90", "-8", "-25", "-45", "-300", "undated", "-300 ended", "-300 hepatitis"),
    "other medicine": ("", "-10"),
    "antiresorptive": ("", "current", "planned", "past", "long", "undated"),
    "osteoporosis": ("", "yes"),
    "atypical fracture": ("", "-20", "-300", "undated"),
    "fragility fracture": ("", "young", "old", "undated"),
    **dict.fromkeys(_LIMITS, _TEST),
    "crp": tuple(dict.fromkeys(("", *_TEST))),
    "potassium": tuple(dict.fromkeys(("", *_TEST))),
    "t_score": ("", "-2.0", "-3.0"),
    **dict.fromkeys(sorted(QUESTIONS - {*CHOICES, *DATES, *TEXTS}), ("no", "", "yes")),
    **{ident: (*reversed(words), "") for ident, words in CHOICES.items()},
    **dict.fromkeys(sorted(TEXTS), ("", "Dr Ada Okafor")),
    "delivered_on": ("", "-20"),
    "dose_increased_on": ("", "-12"),
    "hpp_excluded_on": ("", "-10", "-60"),
    "exclusion of HPP": ("", "complete", "begun"),
}  # fmt: skip
"""Every part with its words; the first one is where the search begins."""
_UNITS = {"t_score": "SD"}


def record(chosen: Chosen) -> Record:
    """The record of an invented patient that the words describe."""
    return Record(
        patient=_patient(chosen["patient"]),
        results=(*_alp(chosen), *_tests(chosen)),
        problems=tuple(_problems(chosen)),
        medicines=tuple(_medicines(chosen)),
        procedures=tuple(_operation(chosen["operation"])),
        answers=tuple(_answers(chosen)),
    )


def day(offset: int) -> date:
    """So many days from the day on which the case is judged."""
    return AS_OF + timedelta(days=offset)


def _patient(word: str) -> Patient:
    sex, _, age = word.partition(" ")
    born = When.on(add_months(AS_OF, -12 * int(age) - 1)) if age else NEVER
    sexes: Mapping[str, Sex] = {"female": "female", "male": "male", "unknown": "unknown"}
    return Patient("invented", "Invented", "Case", sex=sexes[sex], born=born, invented=True)


def _result(ident: str, analyte: str, value: str, on: date, limits: Limits, how: str = "") -> Result:
    """One result; ``how`` may be suspect, note (it contradicts the date), elsewhere (another laboratory) or evening."""
    unit = _UNITS.get(analyte, ANALYTES[analyte].unit)
    sign = value[0] if value[0] in "<>" else ""
    signs: Mapping[str, Literal["", "<", ">"]] = {"": "", "<": "<", ">": ">"}
    quantity = Quantity(Decimal(value.removeprefix(sign)), unit, signs[sign])
    taken = When.on(on, time(20 if how == "evening" else 8)) if analyte == "alp" else When.on(on)
    return Result(
        ident, analyte, quantity, taken, limits,
        laboratory="Laboratory B" if how == "elsewhere" else "Laboratory A",
        suspect="haemolysed" if how == "suspect" else "",
        note="Pre-op sample" if how == "note" else "",
    )  # fmt: skip


def _bounds(analyte: str) -> Limits:
    low, high, _ = _LIMITS[analyte]
    unit = ANALYTES[analyte].unit
    return Limits(Quantity(Decimal(low), unit) if low else None, Quantity(Decimal(high), unit))


def _alp(chosen: Chosen) -> Iterator[Result]:
    """ALP in U/L with limits 30–130, at four earlier days and at the latest."""
    limits = Limits(Quantity(Decimal(30), "U/L"), Quantity(Decimal(130), "U/L"))
    for offset in (-200, -95, -50, -15):
        if value := chosen[f"alp {offset}"]:
            yield _result(f"alp{offset}", "alp", value, day(offset), limits)
    if chosen["alp"]:
        yield from _latest(chosen["alp"], day(int(chosen["alp day"])), limits)


def _latest(words: str, last: date, limits: Limits) -> Iterator[Result]:
    value, _, how = words.partition(" ")
    printed = Limits(text="see report") if how == "see report" else limits
    yield _result("alp", "alp", value, last, printed, how)
    if how.startswith("twice"):
        yield _result("alp-again", "alp", str(int(value) - 50), last, limits, how.removeprefix("twice "))
    if how == "again":
        yield _result("alp-before", "alp", value, last - timedelta(days=2), limits)
    if how == "EDTA":
        yield _result("potassium-edta", "potassium", "7.9", last, _bounds("potassium"))
        yield _result("calcium-edta", "calcium", "1.10", last, _bounds("calcium"))


def _tests(chosen: Chosen) -> Iterator[Result]:
    """Every other analyte, on the day of the latest ALP."""
    last = day(int(chosen["alp day"]))
    for analyte, (low, high, normal) in _LIMITS.items():
        word, limits = chosen[analyte], _bounds(analyte)
        lowest, highest = str(Decimal(low or normal) * Decimal("0.8")), str(Decimal(high) * Decimal("1.5"))
        value = {"low": lowest, "high": highest, "risen": highest, "steady high": highest}.get(word, normal)
        if word == "unjudged":
            limits, value = (limits, "<60") if analyte == "vitamin_d" else (Limits(text="see report"), normal)
        before = {
            "risen": normal,
            "elsewhere": normal,
            "steady high": highest,
            "up": str(Decimal(normal) * Decimal("0.6")),
        }
        if word in before:
            yield _result(f"{analyte}-before", analyte, before[word], day(-210), limits)
        if word:
            yield _result(analyte, analyte, value, day(-500) if word == "long ago" else last, limits, word)
    if chosen["t_score"]:
        yield _result("t-score", "t_score", chosen["t_score"], last, Limits())


def _problems(chosen: Chosen) -> Iterator[Problem]:
    if chosen["osteoporosis"]:
        yield Problem("osteoporosis", "Osteoporosis", onset=When.on(day(-700)))
    fractures = (
        ("atypical fracture", "Atypical femoral fracture", {"-20": day(-20), "-300": day(-300)}),
        ("fragility fracture", "Fragility fracture of wrist", {"young": day(-8000), "old": day(-100)}),
    )
    for part, text, days in fractures:
        if word := chosen[part]:
            onset = When.on(days[word]) if word in days else NEVER
            yield Problem(part.replace(" ", "-"), text, onset=onset)
    if chosen["azathioprine"].endswith("hepatitis"):
        yield Problem("hepatitis", "Autoimmune hepatitis", onset=When.on(day(-700)))


def _medicines(chosen: Chosen) -> Iterator[MedicineCourse]:
    offset, _, how = chosen["azathioprine"].partition(" ")
    if offset:
        start = NEVER if offset == "undated" else When.on(day(int(offset)))
        end, state = (When.on(day(-60)), "ended") if how == "ended" else (NEVER, "active")
        yield MedicineCourse("azathioprine", "azathioprine", start=start, end=end, state=_state(state))
    if chosen["other medicine"]:
        yield MedicineCourse("other", "amlodipine", start=When.on(day(-10)))
    word = chosen["antiresorptive"]
    if word == "planned":
        yield MedicineCourse("denosumab", "denosumab", state="planned", recorded=When.on(day(-1)))
    elif word:
        start = NEVER if word == "undated" else When.on(day(-40 if word == "current" else -700))
        end = When.on(day(-300)) if word == "past" else NEVER
        state = "ended" if word == "past" else "active"
        yield MedicineCourse("alendronate", "alendronate", start=start, end=end, state=_state(state))


def _state(word: str) -> Literal["active", "ended"]:
    return "ended" if word == "ended" else "active"


def _operation(word: str) -> Iterator[Procedure]:
    offset, _, kind = word.partition(" ")
    if offset:
        named = {"discectomy": "Lumbar microdiscectomy L4/5", "decompression": "Lumbar decompression L4/5"}
        text = named.get(kind, "Posterolateral lumbar fusion L4/5")
        performed = When.parse(f"{day(-70):%Y-%m}") if offset == "month" else When.on(day(int(offset)))
        yield Procedure("operation", text, performed=performed)


def _answers(chosen: Chosen) -> Iterator[Answer]:
    for ident in sorted(QUESTIONS - {"birth_date"}):
        word = chosen[ident]
        if word:
            value = day(int(word)).isoformat() if ident in DATES else word
            yield Answer(ident, value, When.on(AS_OF), "Dr Ada Okafor", "questionnaire")
    if word := chosen["exclusion of HPP"]:
        excluded = {"hpp_excluded": "yes", "hpp_excluded_by": "Dr Ada Okafor", "hpp_excluded_how": "ALPL sequenced"}
        excluded |= {"hpp_excluded_on": day(-10).isoformat()} if word == "complete" else {}
        for ident, value in excluded.items():
            yield Answer(ident, value, When.on(AS_OF), "Dr Ada Okafor", "questionnaire")
