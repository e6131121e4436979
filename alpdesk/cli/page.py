"""An assessment as a page of plain text: outcome, cautions, actions, what is missing, and where facts come from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING

from alpdesk import resources
from alpdesk.cli.layout import heading, section, visible, wrapped
from alpdesk.clinical.dates import format_date
from alpdesk.clinical.record import Patient, Record
from alpdesk.clinical.wording import joined, sex_words
from alpdesk.language import mark, tr, tr_marked
from alpdesk.pathways.assessment import Action, ActionClass, Assessment, Fact, FactValue, Reading, Urgency

if TYPE_CHECKING:
    from alpdesk.pathways.explaining import Explanation

_LABELS = {
    "do": mark("Do", "kind of action"),
    "avoid": mark("AVOID", "kind of action"),
    "refer": mark("Refer", "kind of action"),
    "measure": mark("Measure", "kind of action"),
    "ask": mark("Ask", "kind of action"),
    "monitor": mark("Monitor", "kind of action"),
    "note": mark("Note", "kind of action"),
}
_URGENCIES = {
    "routine": mark("routine", "urgency"),
    "soon": mark("soon", "urgency"),
    "same_day": mark("SAME DAY", "urgency"),
    "emergency": mark("EMERGENCY", "urgency"),
}
_FIRST = 10
"""Where the lines at the head of a page go on after their names."""


def page(
    record: Record,
    as_of: date,
    assessments: tuple[Assessment, ...],
    explained: Mapping[str, Explanation] = MappingProxyType({}),
) -> str:
    """The whole text, with what would change each outcome that is explained; it says so where no pathway applies."""
    lines = [tr("AlpDesk assessment as of {date}", date=format_date(as_of)), _who(record.patient, as_of), ""]
    if not assessments:
        lines += [tr("No pathway applies to this patient."), ""]
        lines += wrapped(tr("Nothing was judged: neither a finding nor reassurance follows from this."))
        lines.append("")
    for assessment in assessments:
        lines += [*_assessment(assessment, explained.get(assessment.pathway)), ""]
    lines += wrapped(tr("AlpDesk supports the clinician’s decision and does not replace it."))
    return visible("\n".join(lines))


def _who(patient: Patient, as_of: date) -> str:
    age, born = patient.age(as_of), tr("birth date not known")
    if patient.born.text:
        born = tr("born {date}", date=patient.born)
        born += f" ({tr('{age} years', age=age)})" if age is not None else ""
    identifier = patient.identifier()
    said = f"{' '.join(patient.name.split())}, {born}, {sex_words(patient.sex)}"
    return said + (f", {identifier}" if identifier else "")


def _assessment(found: Assessment, explanation: Explanation | None) -> Iterator[str]:
    yield from heading(found.title, content_words(found.pathway, found.version, found.content_hash))
    outcome = f"{found.disposition_text} [{found.disposition}]{basis(found.disposition_statements)}"
    head = [(tr("Outcome"), outcome), (tr("Urgency"), urgency_words(found.urgency)), (tr("Review"), found.review_due)]
    yield from first_lines([(name, text) for name, text in head if text])
    yield from section(tr("Red flags"), (f"! {flag.text}{basis(flag.statements)}" for flag in found.red_flags))
    offered = found.offered
    yield from section(
        tr("Actions, cautions first"), map(_action, (a for a in offered if a.kind not in {"ask", "note"}))
    )
    yield from section(tr("To ask"), map(_action, (a for a in offered if a.kind == "ask")))
    yield from section(tr("Notes"), map(_action, (a for a in offered if a.kind == "note")))
    held = ((_action(a), a.suppressed_by) for a in found.actions if a.suppressed_by)
    withheld = (f"{action} {tr('Withheld because of {flag}.', flag=flag)}" for action, flag in held)
    yield from section(tr("Not offered while a warning is open"), withheld)
    yield from section(tr("Only by overriding, with a reason"), found.override_offered)
    causes = (f"{one.text}: {one.state_words}{basis(one.statements)}" for one in found.differential)
    yield from section(tr("Possible causes"), causes)
    yield from section(tr("Possible readings"), map(_reading, found.readings))
    yield from section(tr("Missing"), [joined(found.missing)] if found.missing else [])
    if explanation is not None:
        yield from section(tr("Most useful next"), [explanation.ahead])
        yield from section(tr("What would change this"), explanation.changing)
    yield from section(tr("Remarks"), found.remarks)
    known = [fact for fact in found.facts if fact.value is not None]
    yield from section(tr("Facts and where they come from"), map(_fact, known))
    unknown = [fact.id for fact in found.facts if fact.value is None]
    yield from section(tr("Not known"), [joined(unknown)] if unknown else [])
    yield from section(tr("Evidence"), _evidence(found))


def _action(action: Action) -> str:
    urgency = "" if action.urgency == "routine" else f" ({urgency_words(action.urgency)})"
    return f"{label(action.kind)}{urgency}: {action.text}{basis(action.statements)}"


def label(kind: ActionClass) -> str:
    """The class of an action, as it stands before it."""
    return tr_marked(_LABELS[kind])


def urgency_words(urgency: Urgency) -> str:
    """An urgency; what cannot wait stands in capitals."""
    return tr_marked(_URGENCIES[urgency])


def content_words(pathway: str, version: str, content_hash: str) -> str:
    """Which content a page is of."""
    return tr("{pathway}, version {version}, rules {hash}", pathway=pathway, version=version, hash=content_hash[:12])


def first_lines(lines: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Named lines below a heading, their texts one below the other."""
    width = max([_FIRST, *(len(name) + 1 for name, _ in lines)])
    for name, text in lines:
        yield from wrapped(text, name.ljust(width), " " * width)


def basis(statements: tuple[str, ...]) -> str:
    """The statements behind a line, in brackets, or that there is none."""
    return f" [{' '.join(statements)}]" if statements else f" [{tr('derived')}]"


def _reading(reading: Reading) -> str:
    pro, con = (joined(side) or tr("nothing on file") for side in (reading.supports, reading.contradicts))
    return tr("{reading}. For: {pro}. Against: {con}.", reading=reading.text, pro=pro, con=con)


def _fact(fact: Fact) -> str:
    unit = f" {fact.unit}" if fact.unit and not isinstance(fact.value, bool) else ""
    return tr("{fact} = {value}. From: {origin}", fact=fact.id, value=_value(fact.value) + unit, origin=fact.origin)


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
        standings.setdefault(known[ident].status if ident in known else tr("not known"), []).append(ident)
    for status, idents in standings.items():
        yield f"{status[:1].upper()}{status[1:]}: {', '.join(idents)}"
    unlisted = [ident for ident in sorted(cited) if ident in known and known[ident].unresolved]
    if unlisted:
        yield tr("Cites a source not listed in the article: {statements}", statements=", ".join(unlisted))
