"""The paragraphs of the letter: why, what is asked, what was found, what is missing, and the history."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from alpdesk import resources
from alpdesk.clinical.dates import format_date
from alpdesk.clinical.events import medicine_state
from alpdesk.clinical.record import MedicineCourse, Problem, Procedure, Record
from alpdesk.clinical.wording import joined, listed
from alpdesk.language import mark, tr, tr_marked
from alpdesk.letters.slots import lowered, slot_trace, slots
from alpdesk.letters.templates import Template
from alpdesk.letters.values import Caution, Paragraph, Passage, woven
from alpdesk.letters.wording import cautions, heading, reason_template, urgency_words, word, words
from alpdesk.pathways.assessment import Action, Assessment, Fact, without_limits
from alpdesk.pathways.saying import variant_of
from alpdesk.plots.values import capped

_ASKED = frozenset({"refer", "do"})
_PLANNED = frozenset({"measure", "monitor", "avoid"})
_BOXED = frozenset({"withhold.antiresorptive"})
_MOST_ORIGINS = 3
_ELSEWHERE = frozenset({"birth_date"})
"""Answers that the patient block shows already."""
_DETAILS = frozenset({"hpp_excluded_by", "hpp_excluded_how", "hpp_excluded_on"})
"""Not asked for while what they belong to is not known."""
_PATTERNS = {
    "confirmed": mark("Pattern of ALP: confirmed low"),
    "persistent": mark("Pattern of ALP: persistently low, which raises the priority"),
    "single": mark("Pattern of ALP: a single low value"),
    "not_reproduced": mark("Pattern of ALP: one low value, not reproduced later"),
    "indeterminate": mark("Pattern of ALP: open, because the value is printed only as “less than”"),
}
_TRENDS = (
    ("ps.course", mark("Course of ALP after the operation: {course}.")),
    ("az.course", mark("Course of ALP on azathioprine: {course}.")),
)
_COURSES = {
    "rising": mark("rising", "course of ALP"),
    "falling": mark("falling", "course of ALP"),
    "plateau": mark("on a plateau", "course of ALP"),
    "stable": mark("stable", "course of ALP"),
}
_STATES = {
    "supported": mark("{cause} supported"),
    "open": mark("{cause} open"),
    "not_supported": mark("{cause} not supported"),
}
_STANDING = {
    "active": mark("active", "state of a problem"),
    "recurrence": mark("recurrence", "state of a problem"),
    "relapse": mark("relapse", "state of a problem"),
    "inactive": mark("inactive", "state of a problem"),
    "remission": mark("remission", "state of a problem"),
    "resolved": mark("resolved", "state of a problem"),
    "unknown": mark("unknown", "state of a problem"),
}


def reason(record: Record, assessment: Assessment, form: str) -> Paragraph:
    """The letter's first line: why it is written."""
    template = reason_template(assessment.pathway, assessment.disposition)
    text = template.format(**slots(record, assessment)) if template else assessment.disposition_text
    fixed = (f"words:reason.{assessment.pathway}.{assessment.disposition}",) if template else ()
    facts = [f"fact:{ident}" for ident in assessment.disposition_facts]
    trace = (f"disposition:{assessment.disposition}", *facts, *statement_trace(assessment.disposition_statements))
    filled = slot_trace(record, assessment, template)
    return Paragraph("reason", heading(form, "reason"), text, _once((*trace, *filled, *fixed)), "lead")


def caution(assessment: Assessment) -> Caution | None:
    """The box for what is withheld or urgent; the gravest gives the title, the others are added to the text."""
    offered = {action.id: action for action in assessment.offered}
    flags = {flag.id: flag for flag in assessment.red_flags}
    standing = [c for c in cautions() if c.actions <= set(offered) and c.flags <= set(flags)]
    if not standing:
        return None
    needs = [c.actions | c.flags for c in standing]
    kept = [c for n, c in enumerate(standing) if not any(needs[n] < earlier for earlier in needs[:n])]
    told: dict[str, tuple[str, ...]] = {}
    for one in kept:
        named = sorted(one.actions | one.flags)
        trace = [entry for name in named if name in offered for entry in action_trace(offered[name])]
        trace += [f"flag:{name}" for name in named if name in flags]
        trace += [entry for name in named if name in flags for entry in statement_trace(flags[name].statements)]
        told[one.text] = _once((*told.get(one.text, ()), *trace, f"words:caution.{'+'.join(named)}"))
    return Caution(kept[0].title, *woven([Passage(text, trace) for text, trace in told.items()]))


def requests(assessment: Assessment, template: Template) -> list[Paragraph]:
    """What the recipient is asked to do: the unsuppressed requests that the template puts to this recipient."""
    named = heading(template.form, "actions")
    pathway = next((one for one in resources.pathways() if one.id == assessment.pathway), None)
    asked = template.asked(_requested(assessment))
    found = [_request(action, named, (pathway and variant_of(action, pathway)) or "") for action in asked]
    if not found:
        trace = (f"disposition:{assessment.disposition}", f"words:nothing_asked.{template.form}")
        found = [Paragraph("action.advise", named, word("nothing_asked", template.form), trace, "number")]
    return [*found, urgency(assessment, named)]


def _requested(assessment: Assessment) -> list[Action]:
    """The unsuppressed actions of the kinds refer and do."""
    return [action for action in assessment.offered if action.kind in _ASKED and not action.reassuring]


def elsewhere(assessment: Assessment, template: Template) -> list[Paragraph]:
    """What the outcome asks for beside that, so that nothing of it is lost."""
    requested = _requested(assessment)
    asked = template.asked(requested)
    named = heading(template.form, "elsewhere")
    return [
        Paragraph(f"elsewhere.{action.id}", named, action.text, action_trace(action), "item")
        for action in requested
        if action not in asked
    ]


def _request(action: Action, named: str, variant: str) -> Paragraph:
    """The request for an action, in words of its own wording where there are some."""
    key = f"{action.id}.{variant}"
    key = key if variant and word("requests", key) else action.id
    fixed = (f"words:requests.{key}",) if word("requests", key) else ()
    text = word("requests", key, action.text)
    return Paragraph(f"action.{action.id}", named, text, (*action_trace(action), *fixed), "number")


def urgency(assessment: Assessment, named: str) -> Paragraph:
    """How soon, and why."""
    flags = assessment.red_flags[:3]
    pressing = assessment.urgency != "routine"
    grave = [a for a in assessment.offered if pressing and a.urgency == assessment.urgency]
    because = [lowered(flag.text) for flag in flags] or [lowered(action.text) for action in grave[:2]]
    words_of = urgency_words(assessment.urgency)
    text = tr("{urgency}: nothing found asks for more.", urgency=words_of)
    if because:
        text = tr("{urgency}, because of: {reasons}.", urgency=words_of, reasons=listed(because))
    trace = [f"flag:{flag.id}" for flag in flags] or [entry for action in grave[:2] for entry in action_trace(action)]
    return Paragraph("urgency", named, text, _once(trace or [f"urgency:{assessment.urgency}"]), "inline", tr("Urgency"))


def findings(assessment: Assessment, template: Template) -> list[Paragraph]:
    """What was found in this patient: pattern, red flags, answers with their dates, causes and readings weighed."""
    named = heading(template.form, "findings")
    found = [
        *_patterns(assessment),
        *_flags(assessment),
        *_answers(assessment),
        *_weighed(assessment),
        *_notes(assessment),
    ]
    return template.told([Paragraph(f"finding.{ident}", named, text, trace, "item") for ident, text, trace in found])


_Found = tuple[str, str, tuple[str, ...]]


def _patterns(assessment: Assessment) -> list[_Found]:
    found: list[_Found] = []
    pattern = assessment.fact("alp.low_pattern")
    if str(pattern.value) in _PATTERNS:
        count, dates, months, measured = (
            assessment.fact(f"alp.{name}").value for name in ("low_count", "occasions", "low_months", "months")
        )
        text = tr(
            "{pattern}; below 30 U/L on {count} of {dates} dates, in {months} of {measured} months.",
            pattern=tr_marked(_PATTERNS[str(pattern.value)]), count=count, dates=dates, months=months,
            measured=measured,
        )  # fmt: skip
        facts = ("low_pattern", "low_count", "occasions", "low_months", "months")
        found.append(("pattern", text, tuple(f"fact:alp.{name}" for name in facts)))
    for ident, name in _TRENDS:
        course = assessment.fact(ident)
        if str(course.value) in _COURSES:
            remark = f" ({course.remark})" if course.remark else ""
            told = f"{tr_marked(_COURSES[str(course.value)])}{remark}"
            found.append((ident, tr_marked(name, course=told), (f"fact:{ident}",)))
    return found


def _flags(assessment: Assessment) -> list[_Found]:
    return [
        (
            f"flag.{flag.id}",
            f"{tr('Red flag: {flag}.', flag=lowered(flag.text))} {_origins(assessment, flag.facts)}".strip(),
            (f"flag:{flag.id}", *(f"fact:{ident}" for ident in flag.facts), *statement_trace(flag.statements)),
        )
        for flag in assessment.red_flags
    ]  # fmt: skip


def _answers(assessment: Assessment) -> list[_Found]:
    """Answers given or implied: each yes with its origin, all no together; what is not known is under “missing”."""
    named = _answer_words().keys() - _ELSEWHERE
    known = [fact for fact in assessment.facts if fact.id in named and fact.value is not None]
    found: list[_Found] = []
    given: dict[tuple[str, str], list[Fact]] = {}
    for fact in known:
        if fact.value not in {"no", False}:
            value = tr("yes") if fact.value in {"yes", True} else _given(fact)
            given.setdefault((value, fact.origin), []).append(fact)
    for (value, origin), facts in given.items():
        name = joined([_answer_words()[fact.id] for fact in facts])
        name = f"{name[:1].upper()}{name[1:]}"
        text = tr("{name}: {value} ({origin}).", name=name, value=value, origin=capped(origin, 160))
        trace = [f"fact:{fact.id}" for fact in facts] + [entry for fact in facts for entry in origin_trace(fact)]
        found.append((facts[0].id, text, tuple(dict.fromkeys(trace))))
    denied: dict[date | None, list[Fact]] = {}
    for fact in known:
        if fact.value in {"no", False}:
            denied.setdefault(max((o.on for o in fact.origins if o.on), default=None), []).append(fact)
    for day, facts in denied.items():
        names = joined([_answer_words()[fact.id] for fact in facts])
        text = tr("Answered no: {names}.", names=names)
        if day:
            text = tr("Answered no on {day}: {names}.", day=format_date(day), names=names)
        found.append((f"denied.{day or 'undated'}", text, tuple(f"fact:{fact.id}" for fact in facts)))
    return found


def _given(fact: Fact) -> str:
    """The answer as a word of the letter's language where there is one; a date, name or text as given."""
    told = str(fact.value)
    return words()["options"].get(told) or capped(told, 80)


def _answer_words() -> dict[str, str]:
    return dict(words()["answers"])


def _weighed(assessment: Assessment) -> list[_Found]:
    found: list[_Found] = []
    if assessment.differential:
        states = [tr_marked(_STATES[d.state], cause=lowered(d.text)) for d in assessment.differential]
        trace = [f"differential:{d.id}" for d in assessment.differential]
        trace += [t for d in assessment.differential for t in statement_trace(d.statements)]
        text = tr("Other causes: {causes}. “Not supported” does not exclude a cause.", causes=listed(states))
        found.append(("differential", text, tuple(dict.fromkeys(trace))))
    for reading in assessment.readings:
        sides = (_named_all(assessment, reading.supports), _named_all(assessment, reading.contradicts))
        told = [tr("supported by: {reasons}", reasons=sides[0])] if sides[0] else []
        told += [tr("against it: {reasons}", reasons=sides[1])] if sides[1] else []
        because = listed(told) or tr("nothing on file for or against it")
        text = tr("Reading “{reading}”: {because}.", reading=lowered(reading.text), because=because)
        found.append((f"reading.{reading.id}", text, (f"reading:{reading.id}", *statement_trace(reading.statements))))
    return found


def _named_all(assessment: Assessment, idents: Iterable[str]) -> str:
    """Facts or reasons in words, joined; empty for none."""
    return joined([_named(assessment, ident) for ident in idents])


def _named(assessment: Assessment, ident: str) -> str:
    """A fact or reason in words."""
    fact = assessment.fact(ident)
    name = _answer_words().get(ident, ident.replace("_", " ").rpartition(".")[2])
    name = word("reasons", ident, name)
    return f"{name} ({capped(fact.origin, 160)})" if fact.origins else name


def _notes(assessment: Assessment) -> list[_Found]:
    notes = [a for a in assessment.offered if a.kind == "note" or (a.reassuring and a.kind in _ASKED)]
    return [(action.id, action.text, action_trace(action)) for action in notes]


def plan(assessment: Assessment, form: str) -> list[Paragraph]:
    """What the referring side measures, monitors or avoids meanwhile; measurements in one paragraph."""
    named = heading(form, "plan")
    actions = [a for a in assessment.offered if a.kind in _PLANNED and a.id not in _BOXED]
    tests = [a for a in actions if a.kind == "measure"]
    others = [a for a in actions if a.kind != "measure"]
    found = [Paragraph(f"plan.{a.id}", named, a.text, action_trace(a), "item") for a in others]
    if tests:
        text, trace, passages = woven([Passage(a.text, action_trace(a)) for a in tests])
        found.insert(0, Paragraph("plan.measure", named, text, trace, "item", passages=passages))
    return found


def missing(assessment: Assessment, form: str) -> list[Paragraph]:
    """Tests not on file and questions not answered, and what cannot be used."""
    named = heading(form, "missing")
    tests = [ident for ident in assessment.missing if word("tests", ident)]
    details = _DETAILS if "hpp_excluded" in assessment.missing else frozenset[str]()
    asked = [ident for ident in assessment.missing if ident not in tests and ident not in details]
    parts: list[tuple[str, list[str]]] = [
        ("tests", [word("tests", ident) for ident in tests]),
        ("answers", [word("answers", ident, ident.replace("_", " ")) for ident in asked]),
    ]
    idents = {"tests": tests, "answers": asked}
    found = [
        Paragraph(
            f"missing.{part}", named, f"{joined(names)}.", tuple(f"missing:{i}" for i in idents[part]), "labelled",
            word("labels", part), editable=False,
        )
        for part, names in parts
        if names
    ]  # fmt: skip
    remarks = [
        Paragraph(f"missing.remark{number}", named, text, ("remark",), "text", editable=False)
        for number, text in enumerate(assessment.remarks, 1)
    ]
    return [*found, *remarks]


def history(record: Record, assessment: Assessment) -> list[Paragraph]:
    """Problems, medicines, and operations as recorded, and the patient's concerns."""
    medicines = [(m, medicine_state(m, assessment.as_of)) for m in record.medicines]
    rows: dict[str, list[Passage]] = {
        "problems": [Passage(_problem(p), (f"problem:{p.id}",)) for p in record.problems],
        "medicines": [Passage(_medicine(m, state), (f"medicine:{m.id}",)) for m, state in medicines],
        "procedures": [Passage(_procedure(p), (f"procedure:{p.id}",)) for p in record.procedures],
        "concerns": [],
    }
    found = []
    for part, told in rows.items():
        text, trace, passages = woven(told or [Passage(word("none", part), ("record", f"words:none.{part}"))])
        label = word("labels", part)
        found.append(
            Paragraph(f"history.{part}", word("headings", "history"), text, trace, "labelled", label, passages=passages)
        )
    return found


def _problem(problem: Problem) -> str:
    told = capped(problem.text, 120)
    told = tr("{what} since {start}", what=told, start=problem.onset) if problem.onset.text else told
    told = tr("{what}, ended {end}", what=told, end=problem.ended) if problem.ended.text else told
    return f"{told}{'' if problem.clinical == 'active' else f' ({_stands(problem.clinical)})'}."


def _stands(state: str) -> str:
    """How a problem stands, in words; a state that is not known here as recorded."""
    return tr_marked(_STANDING[state]) if state in _STANDING else state


def _medicine(course: MedicineCourse, state: str) -> str:
    """Name, dose as recorded and dates; a recorded dose is history, never advice."""
    told = capped(course.name, 90)
    told = tr("{medicine}, recorded dose {dose}", medicine=told, dose=capped(course.dose, 60)) if course.dose else told
    told = tr("{what} since {start}", what=told, start=course.start) if course.start.text else told
    told = tr("{what} until {end}", what=told, end=course.end) if course.end.text else told
    return f"{told} ({word('courses', state, state)})."


def _procedure(procedure: Procedure) -> str:
    when = str(procedure.performed) if procedure.performed.text else word("slot", "day.not_known")
    return f"{capped(procedure.text, 120)}, {when}."


def action_trace(action: Action) -> tuple[str, ...]:
    """What one action rests on: rule, action, facts, statements."""
    facts = tuple(f"fact:{ident}" for ident in action.facts)
    basis = statement_trace(action.statements) or ("derived",)
    return (f"rule:{action.rule}", f"action:{action.id}", *facts, *basis)


def _once(entries: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(entries))


def statement_trace(statements: Iterable[str]) -> tuple[str, ...]:
    """Statement ids as trace."""
    return tuple(f"statement:{ident}" for ident in statements)


def origin_trace(fact: Fact) -> tuple[str, ...]:
    """The entries of the record that a fact comes from."""
    return tuple(f"{origin.kind}:{origin.id}" for origin in fact.origins if origin.kind != "none")


def _origins(assessment: Assessment, idents: Iterable[str]) -> str:
    """Where facts come from, in words; the first three, limits left to the table."""
    origins = [o for ident in idents for o in assessment.fact(ident).origins if o.kind != "patient"]
    texts = [without_limits(o) if o.kind == "result" else o.text for o in origins]
    kept = list(dict.fromkeys(texts))
    told = capped(listed(kept[:_MOST_ORIGINS]), 240)
    if len(kept) > _MOST_ORIGINS:
        told = tr("{told} and {number} more", told=told, number=len(kept) - _MOST_ORIGINS)
    return f"({told})" if kept else ""
