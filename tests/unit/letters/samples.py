"""Invented outcomes for the tests of letters: no pathway is run, so that each test says what it rests on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from alpdesk.clinical.dates import When
from alpdesk.clinical.intervals import Site
from alpdesk.clinical.people import Clinic, Contact, User
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Code, Identifier, MedicineCourse, Patient, Problem, Procedure, Record
from alpdesk.clinical.results import Limits, Result
from alpdesk.letters.letter import Letter, compose
from alpdesk.pathways.assessment import Action, ActionClass, Assessment, Fact, Origin, RedFlag, Urgency
from alpdesk.resources import Source, Statement

AS_OF = date(2026, 3, 20)
SITE = Site()
CLINIC = Clinic("Northgate Surgery", "2 Market Street, Northgate", "01632 960 001", "ODS A12345")
USER = User("Dr Ada Okafor", "GP partner", "GMC 7012345")
CONTACT = Contact("c1", "Consultant in Metabolic Bone Disease", "Royal Northgate Hospital", "Hospital Road")
PATIENT = Patient(
    "p1",
    "Hartley",
    "Miriam",
    "Mrs",
    "female",
    When.parse("1968-03-02"),
    identifiers=(Identifier("NHS", "9991234578"),),
    address="14 Mill Lane, Northgate",
    telephone="01632 960 147",
    allergy_status="known",
    allergies="penicillin: rash",
)


def result(day: str, analyte: str, text: str, low: str = "", high: str = "", **more: str) -> Result:
    """A result with the limits in its own unit."""
    quantity = Quantity.parse(text)
    bounds = [Quantity(Decimal(bound), quantity.unit) if bound else None for bound in (low, high)]
    fields = {"laboratory": "Northgate Pathology", **more}
    return Result(f"{analyte}/{day}", analyte, quantity, When.parse(day), Limits(bounds[0], bounds[1]), **fields)


RECORD = Record(
    PATIENT,
    results=(
        result("2024-11-10", "alp", "31 U/L", "30", "130"),
        result("2025-06-18", "alp", "27 U/L", "30", "130"),
        result("2025-12-02", "alp", "26 U/L", "30", "130"),
        result("2026-03-12", "alp", "24 U/L", "30", "130"),
        result("2026-03-12", "plp", "412 nmol/L", "20", "125"),
        result("2026-03-12", "phosphate", "1.56 mmol/L", "0.80", "1.50"),
        result("2026-03-12", "ggt", "18 U/L", "", "42"),
    ),
    problems=(
        Problem("o", "Osteoporosis", (Code("ICD-10", "M81.9"),), When.parse("2024-10-10")),
        Problem("h", "Hypertension", onset=When.parse("2016"), clinical="inactive"),
    ),
    medicines=(MedicineCourse("m", "colecalciferol", start=When.parse("2024-11-20"), dose="800 units daily"),),
    procedures=(Procedure("w", "Wrist fixation", performed=When.parse("2024-09-03")),),
)
STATEMENTS = {
    ident: Statement(
        ident, "LO", "recommendation", f"Words of {ident}.", "", (1,), sources, unresolved, "educational article"
    )
    for ident, sources, unresolved in (("LO-51", ("LO-S1",), ()), ("LO-52", ("LO-S1",), (6,)), ("LO-18", (), ()))
}
SOURCES = {"LO-S1": Source("LO-S1", "LO", "cohort study", "A cohort.", "2023", "by list order")}


def action(
    ident: str, kind: ActionClass, urgency: Urgency = "soon", *, suppressed: str = "", reassuring: bool = False
) -> Action:
    """An action of rule LO-4-suspected that rests on the low pattern."""
    return Action(
        ident, kind, urgency, f"Text of {ident}.", ("LO-51",), ("alp.low_pattern",), "4", "LO-4-suspected", reassuring,
        suppressed or None,
    )  # fmt: skip


def from_result(ident: str, text: str) -> Origin:
    """An origin that is a result."""
    return Origin("result", ident, text, AS_OF)


FACTS = (
    Fact("alp.latest", Decimal(24), "U/L", (from_result("alp/2026-03-12", "ALP 24 U/L on 12-Mar-2026"),)),
    Fact("alp.low_pattern", "persistent", "", (from_result("alp/2025-06-18", "ALP 27 U/L on 18-Jun-2025"),)),
    Fact("alp.low_count", 3),
    Fact("alp.occasions", 4),
    Fact("alp.low_months", 3),
    Fact("alp.months", 4),
    Fact("lo.plp", "elevated", "", (from_result("plp/2026-03-12", "PLP 412 nmol/L on 12-Mar-2026"),)),
    Fact("stress_fracture", "yes", "", (Origin("problem", "s", "stress fracture of 2019", date(2019, 9, 4)),)),
    Fact("bone_pain", "no", "", (Origin("answer", "bone_pain", "answered no", AS_OF),)),
    Fact("short_stature", None),
)
SUSPECTED = Assessment(
    "low_alp_osteoporosis", "Low ALP in osteoporosis", "2026.1", "0123456789abcdef", AS_OF, "hpp_suspected",
    "Hypophosphatasia suspected", ("LO-51",), ("alp.low_pattern", "lo.plp"), "soon",
    (
        action("withhold.antiresorptive", "avoid"),
        action("refer.metabolic_bone", "refer"),
        action("consider.alpl_test", "do", "routine"),
        action("measure.pth", "measure", "routine"),
        action("note.pattern_hpp", "note", "routine"),
        action("ask.short_stature", "ask", "routine"),
        action("note.healing_possible", "note", "routine", suppressed="raised_alp_post_back_surgery/fever"),
    ),
    (),
    (RedFlag("unexplained_low_alp", "Low ALP without a recorded cause", ("LO-18",), ("alp.low_pattern",)),),
    (), (), ("pth", "short_stature"), (), FACTS,
)  # fmt: skip


def outcome(*actions: Action, **changes: object) -> Assessment:
    """The outcome with other actions or other fields."""
    fields = {**({"actions": actions} if actions else {}), **changes}
    return replace(SUSPECTED, **fields)  # type: ignore[arg-type]


def letter(assessment: Assessment = SUSPECTED, record: Record = RECORD, accepted: str = "Dr Ada Okafor") -> Letter:
    """The letter for an outcome."""
    return compose(record, assessment, CLINIC, USER, CONTACT, AS_OF, accepted, STATEMENTS, SOURCES)
