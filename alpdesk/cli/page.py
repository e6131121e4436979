"""An assessment as a page of plain text: outcome, cautions, actions, what is missing, and where facts come from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from textwrap import wrap

from alpdesk import resources
from alpdesk.clinical.dates import format_date
from alpdesk.clinical.record import Patient, Record
from alpdesk.clinical.wording import joined
from alpdesk.pathways.assessment import Action, Assessment, Fact, FactValue, Reading

WIDTH = 100
_LABELS = {
    "do": "Do",
    "avoid": "AVOID",
    "refer": "Refer",
    "measure": "Measure",
    "ask": "Ask",
    "monitor": "Monitor",
    "note": "Note",
}
_URGENCY = {"routine": "routine", "soon": "soon", "same_day": "SAME DAY", "emergency": "EMERGENCY"}


def page(record: Record, as_of: date, assessments: tuple[Assessment, ...]) -> str:
    """The whole text; where no pathway applies it says just that."""
    lines = [f"AlpDesk assessment as of {format_date(as_of)}", _who(record.patient, as_of), ""]
    if not assessments:
        lines += ["No pathway applies to this patient.", ""]
        lines += _wrapped("Nothing was judged: neither a finding nor reassurance follows from this.")
        lines.append("")
    for assessment in assessments:
        lines += [*_assessment(assessment), ""]
    lines += _wrapped("AlpDesk supports the clinician’s decision and does not replace it.")
    return "\n".join(lines)


def _who(patient: Patient, as_of: date) -> str:
    age = patient.age(as_of)
    born = (
        f"born {patient.born}" + (f" ({age} years)" if age is not None else "")
        if patient.born.text
        else "birth date not known"
    )
    identifier = patient.identifier()
    return f"{patient.name}, {born}, {patient.sex}" + (f", {identifier}" if identifier else "")


def _assessment(found: Assessment) -> Iterator[str]:
    yield "=" * WIDTH
    yield found.title
    yield f"{found.pathway}, version {found.version}, rules {found.content_hash[:12]}"
    yield "=" * WIDTH
    yield from _wrapped(
        f"Outcome   {found.disposition_text} [{found.disposition}]{_basis(found.disposition_statements)}", 10
    )
    yield f"Urgency   {_URGENCY[found.urgency]}"
    yield from _section("Red flags", (f"! {flag.text}{_basis(flag.statements)}" for flag in found.red_flags))
    offered = found.offered
    yield from _section("Actions, cautions first", map(_action, (a for a in offered if a.kind not in {"ask", "note"})))
    yield from _section("To ask", map(_action, (a for a in offered if a.kind == "ask")))
    yield from _section("Notes", map(_action, (a for a in offered if a.kind == "note")))
    withheld = (f"{_action(a)} Withheld because of {a.suppressed_by}." for a in found.actions if a.suppressed_by)
    yield from _section("Not offered while a warning is open", withheld)
    yield from _section("Only by overriding, with a reason", found.override_offered)
    causes = (f"{one.text}: {one.state.replace('_', ' ')}{_basis(one.statements)}" for one in found.differential)
    yield from _section("Possible causes", causes)
    yield from _section("Possible readings", map(_reading, found.readings))
    yield from _section("Missing", [joined(found.missing)] if found.missing else [])
    yield from _section("Remarks", found.remarks)
    known = [fact for fact in found.facts if fact.value is not None]
    yield from _section("Facts and where they come from", map(_fact, known))
    unknown = [fact.id for fact in found.facts if fact.value is None]
    yield from _section("Not known", [joined(unknown)] if unknown else [])
    yield from _section("Evidence", _evidence(found))


def _action(action: Action) -> str:
    urgency = "" if action.urgency == "routine" else f" ({_URGENCY[action.urgency]})"
    return f"{_LABELS[action.kind]}{urgency}: {action.text}{_basis(action.statements)}"


def _basis(statements: tuple[str, ...]) -> str:
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


def _section(title: str, entries: Iterable[str]) -> Iterator[str]:
    texts = list(entries)
    if texts:
        yield ""
        yield title
    for text in texts:
        yield from (f"  {line}" for line in _wrapped(text, 2))


def _wrapped(text: str, indent: int = 0) -> list[str]:
    plain = " ".join(text.split()) if indent != len("Outcome   ") else text
    return wrap(plain, WIDTH - 2, subsequent_indent=" " * indent, break_on_hyphens=False) or [""]
