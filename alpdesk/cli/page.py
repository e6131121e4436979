"""An assessment as a page of plain text: outcome, cautions, actions, what is missing, and where facts come from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING

from alpdesk import resources
from alpdesk.cli.layout import heading, section, visible, wrapped
from alpdesk.clinical.dates import format_date
from alpdesk.clinical.record import Patient, Record
from alpdesk.clinical.wording import joined
from alpdesk.pathways.assessment import Action, Assessment, Fact, FactValue, Reading

if TYPE_CHECKING:
    from alpdesk.pathways.explaining import Explanation

LABELS = {
    "do": "Do",
    "avoid": "AVOID",
    "refer": "Refer",
    "measure": "Measure",
    "ask": "Ask",
    "monitor": "Monitor",
    "note": "Note",
}
URGENCY_WORDS = {"routine": "routine", "soon": "soon", "same_day": "SAME DAY", "emergency": "EMERGENCY"}


def page(
    record: Record,
    as_of: date,
    assessments: tuple[Assessment, ...],
    explained: Mapping[str, Explanation] = MappingProxyType({}),
) -> str:
    """The whole text, with what would change each outcome that is explained; it says so where no pathway applies."""
    lines = [f"AlpDesk assessment as of {format_date(as_of)}", _who(record.patient, as_of), ""]
    if not assessments:
        lines += ["No pathway applies to this patient.", ""]
        lines += wrapped("Nothing was judged: neither a finding nor reassurance follows from this.")
        lines.append("")
    for assessment in assessments:
        lines += [*_assessment(assessment, explained.get(assessment.pathway)), ""]
    lines += wrapped("AlpDesk supports the clinician’s decision and does not replace it.")
    return visible("\n".join(lines))


def _who(patient: Patient, as_of: date) -> str:
    age = patient.age(as_of)
    born = (
        f"born {patient.born}" + (f" ({age} years)" if age is not None else "")
        if patient.born.text
        else "birth date not known"
    )
    identifier = patient.identifier()
    return f"{' '.join(patient.name.split())}, {born}, {patient.sex}" + (f", {identifier}" if identifier else "")


def _assessment(found: Assessment, explanation: Explanation | None) -> Iterator[str]:
    yield from heading(found.title, f"{found.pathway}, version {found.version}, rules {found.content_hash[:12]}")
    outcome = f"{found.disposition_text} [{found.disposition}]{basis(found.disposition_statements)}"
    yield from wrapped(outcome, "Outcome   ", " " * 10)
    yield f"Urgency   {URGENCY_WORDS[found.urgency]}"
    if found.review_due:
        yield from wrapped(found.review_due, "Review    ", " " * 10)
    yield from section("Red flags", (f"! {flag.text}{basis(flag.statements)}" for flag in found.red_flags))
    offered = found.offered
    yield from section("Actions, cautions first", map(_action, (a for a in offered if a.kind not in {"ask", "note"})))
    yield from section("To ask", map(_action, (a for a in offered if a.kind == "ask")))
    yield from section("Notes", map(_action, (a for a in offered if a.kind == "note")))
    withheld = (f"{_action(a)} Withheld because of {a.suppressed_by}." for a in found.actions if a.suppressed_by)
    yield from section("Not offered while a warning is open", withheld)
    yield from section("Only by overriding, with a reason", found.override_offered)
    causes = (f"{one.text}: {one.state.replace('_', ' ')}{basis(one.statements)}" for one in found.differential)
    yield from section("Possible causes", causes)
    yield from section("Possible readings", map(_reading, found.readings))
    yield from section("Missing", [joined(found.missing)] if found.missing else [])
    if explanation is not None:
        yield from section("Most useful next", [explanation.ahead])
        yield from section("What would change this", explanation.changing)
    yield from section("Remarks", found.remarks)
    known = [fact for fact in found.facts if fact.value is not None]
    yield from section("Facts and where they come from", map(_fact, known))
    unknown = [fact.id for fact in found.facts if fact.value is None]
    yield from section("Not known", [joined(unknown)] if unknown else [])
    yield from section("Evidence", _evidence(found))


def _action(action: Action) -> str:
    urgency = "" if action.urgency == "routine" else f" ({URGENCY_WORDS[action.urgency]})"
    return f"{LABELS[action.kind]}{urgency}: {action.text}{basis(action.statements)}"


def basis(statements: tuple[str, ...]) -> str:
    """The statements behind a line, in brackets, or that there is none."""
    return f" [{' '.join(statements)}]" if statements else " [derived]"


def _reading(reading: Reading) -> str:
    pro, con = (joined(side) or "nothing on file" for side in (reading.supports, reading.contradicts))
    return f"{reading.text}. For: {pro}. Against: {con}."


def _fact(fact: Fact) -> str:
    unit = f" {fact.unit}" if fact.unit and not isinstance(fact.value, bool) else ""
    return f"{fact.id} = {_value(fact.value)}{unit}. From: {fact.origin}"


def _value(value: FactValue) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def _evidence(found: Assessment) -> Iterator[str]:
    """Each standing that the cited statements have, with the statements that have it."""
    cited = set(found.disposition_statements)
    cited.update(*(action.statements for action in found.actions), *(flag.statements for flag in found.red_flags))
    cited.update(*(one.statements for one in found.differential), *(one.statements for one in found.readings))
    known = resources.statements()
    standings: dict[str, list[str]] = {}
    for ident in sorted(cited):
        standings.setdefault(known[ident].status if ident in known else "not known", []).append(ident)
    for status, idents in standings.items():
        yield f"{status[:1].upper()}{status[1:]}: {', '.join(idents)}"
    unlisted = [ident for ident in sorted(cited) if ident in known and known[ident].unresolved]
    if unlisted:
        yield f"Cites a source not listed in the article: {', '.join(unlisted)}"
