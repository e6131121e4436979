"""The paragraphs of the letter: why, what is asked, what was found, what is missing, and the history."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.events import medicine_state
from alpdesk.clinical.record import MedicineCourse, Problem, Procedure, Record
from alpdesk.clinical.wording import joined
from alpdesk.letters.slots import lowered, slot_trace, slots
from alpdesk.letters.values import Caution, Paragraph, Passage, woven
from alpdesk.letters.wording import cautions, reason_template, urgency_words, word, words
from alpdesk.pathways.assessment import Action, Assessment, Fact
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
    "confirmed": "Pattern of ALP: confirmed low",
    "persistent": "Pattern of ALP: persistently low, which raises the priority",
    "single": "Pattern of ALP: a single low value",
    "not_reproduced": "Pattern of ALP: one low value, not reproduced later",
    "indeterminate": "Pattern of ALP: open, because the value is printed only as “less than”",
}
_TRENDS = (("ps.course", "Course of ALP after the operation"), ("az.course", "Course of ALP on azathioprine"))
_COURSES = {"rising": "rising", "falling": "falling", "plateau": "on a plateau", "stable": "stable"}


def reason(record: Record, assessment: Assessment) -> Paragraph:
    """The letter's first line: why it is written."""
    template = reason_template(assessment.pathway, assessment.disposition)
    text = template.format(**slots(record, assessment)) if template else assessment.disposition_text
    fixed = (f"words:reason.{assessment.pathway}.{assessment.disposition}",) if template else ()
    facts = [f"fact:{ident}" for ident in assessment.disposition_facts]
    trace = (f"disposition:{assessment.disposition}", *facts, *statement_trace(assessment.disposition_statements))
    filled = slot_trace(record, assessment, template)
    return Paragraph("reason", word("headings", "reason"), text, _once((*trace, *filled, *fixed)), "lead")


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


def requests(assessment: Assessment) -> list[Paragraph]:
    """What the recipient is asked to do: the unsuppressed actions of the kinds refer and do."""
    asked = [action for action in assessment.offered if action.kind in _ASKED and not action.reassuring]
    heading = word("headings", "actions")
    found = [_request(action, heading) for action in asked]
    if not found:
        text = "Please advise on the question above."
        trace = (f"disposition:{assessment.disposition}",)
        found = [Paragraph("action.advise", heading, text, trace, "number")]
    return [*found, urgency(assessment)]


def _request(action: Action, heading: str) -> Paragraph:
    optional = ".option" if action.text.endswith("is an option.") else ""
    key = f"{action.id}{optional}"
    fixed = (f"words:requests.{key}",) if word("requests", key) else ()
    text = word("requests", key, action.text)
    return Paragraph(f"action.{action.id}", heading, text, (*action_trace(action), *fixed), "number")


def urgency(assessment: Assessment) -> Paragraph:
    """How soon, and why."""
    flags = assessment.red_flags[:3]
    pressing = assessment.urgency != "routine"
    grave = [a for a in assessment.offered if pressing and a.urgency == assessment.urgency]
    because = [lowered(flag.text) for flag in flags] or [lowered(action.text) for action in grave[:2]]
    words_of = urgency_words(assessment.urgency)
    text = f"{words_of}, because of: {'; '.join(because)}." if because else f"{words_of}: nothing found asks for more."
    trace = [f"flag:{flag.id}" for flag in flags] or [entry for action in grave[:2] for entry in action_trace(action)]
    heading = word("headings", "actions")
    return Paragraph("urgency", heading, text, _once(trace or [f"urgency:{assessment.urgency}"]), "inline", "Urgency")


def findings(assessment: Assessment) -> list[Paragraph]:
    """What was found in this patient: pattern, red flags, answers with their dates, causes and readings weighed."""
    heading = word("headings", "findings")
    found = [
        *_patterns(assessment),
        *_flags(assessment),
        *_answers(assessment),
        *_weighed(assessment),
        *_notes(assessment),
    ]
    return [Paragraph(f"finding.{ident}", heading, text, trace, "item") for ident, text, trace in found]


_Found = tuple[str, str, tuple[str, ...]]


def _patterns(assessment: Assessment) -> list[_Found]:
    found: list[_Found] = []
    pattern = assessment.fact("alp.low_pattern")
    if str(pattern.value) in _PATTERNS:
        count, dates, months, measured = (
            assessment.fact(f"alp.{name}").value for name in ("low_count", "occasions", "low_months", "months")
        )
        extent = f"below 30 U/L on {count} of {dates} dates, in {months} of {measured} months"
        text = f"{_PATTERNS[str(pattern.value)]}; {extent}."
        facts = ("low_pattern", "low_count", "occasions", "low_months", "months")
        found.append(("pattern", text, tuple(f"fact:alp.{name}" for name in facts)))
    for ident, name in _TRENDS:
        course = assessment.fact(ident)
        if str(course.value) in _COURSES:
            remark = f" ({course.remark})" if course.remark else ""
            found.append((ident, f"{name}: {_COURSES[str(course.value)]}{remark}.", (f"fact:{ident}",)))
    return found


def _flags(assessment: Assessment) -> list[_Found]:
    return [
        (
            f"flag.{flag.id}", f"Red flag: {lowered(flag.text)}. {_origins(assessment, flag.facts)}".strip(),
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
            value = "yes" if fact.value in {"yes", True} else capped(str(fact.value), 80)
            given.setdefault((value, fact.origin), []).append(fact)
    for (value, origin), facts in given.items():
        name = joined([_answer_words()[fact.id] for fact in facts])
        text = f"{name[:1].upper()}{name[1:]}: {value} ({capped(origin, 160)})."
        trace = [f"fact:{fact.id}" for fact in facts] + [entry for fact in facts for entry in origin_trace(fact)]
        found.append((facts[0].id, text, tuple(dict.fromkeys(trace))))
    denied: dict[date | None, list[Fact]] = {}
    for fact in known:
        if fact.value in {"no", False}:
            denied.setdefault(max((o.on for o in fact.origins if o.on), default=None), []).append(fact)
    for day, facts in denied.items():
        when = f" on {format_date(day)}" if day else ""
        text = f"Answered no{when}: {joined([_answer_words()[fact.id] for fact in facts])}."
        found.append((f"denied.{day or 'undated'}", text, tuple(f"fact:{fact.id}" for fact in facts)))
    return found


def _answer_words() -> dict[str, str]:
    return dict(words()["answers"])


def _weighed(assessment: Assessment) -> list[_Found]:
    found: list[_Found] = []
    if assessment.differential:
        states = [f"{lowered(d.text)} {d.state.replace('_', ' ')}" for d in assessment.differential]
        trace = [f"differential:{d.id}" for d in assessment.differential]
        trace += [t for d in assessment.differential for t in statement_trace(d.statements)]
        text = f"Other causes: {'; '.join(states)}. “Not supported” does not exclude a cause."
        found.append(("differential", text, tuple(dict.fromkeys(trace))))
    for reading in assessment.readings:
        told = [f"{side}: {joined([_named(assessment, i) for i in ids])}" for side, ids in
                (("supported by", reading.supports), ("against it", reading.contradicts)) if ids]  # fmt: skip
        text = f"Reading “{lowered(reading.text)}”: {'; '.join(told) or 'nothing on file for or against it'}."
        found.append((f"reading.{reading.id}", text, (f"reading:{reading.id}", *statement_trace(reading.statements))))
    return found


def _named(assessment: Assessment, ident: str) -> str:
    """A fact or reason in words."""
    fact = assessment.fact(ident)
    name = _answer_words().get(ident, ident.replace("_", " ").rpartition(".")[2])
    return f"{name} ({capped(fact.origin, 160)})" if fact.origins else name


def _notes(assessment: Assessment) -> list[_Found]:
    notes = [a for a in assessment.offered if a.kind == "note" or (a.reassuring and a.kind in _ASKED)]
    return [(action.id, action.text, action_trace(action)) for action in notes]


def plan(assessment: Assessment) -> list[Paragraph]:
    """What the referring side measures, monitors or avoids meanwhile; measurements in one paragraph."""
    heading = word("headings", "plan")
    actions = [a for a in assessment.offered if a.kind in _PLANNED and a.id not in _BOXED]
    tests = [a for a in actions if a.kind == "measure"]
    others = [a for a in actions if a.kind != "measure"]
    found = [Paragraph(f"plan.{a.id}", heading, a.text, action_trace(a), "item") for a in others]
    if tests:
        text, trace, passages = woven([Passage(a.text, action_trace(a)) for a in tests])
        found.insert(0, Paragraph("plan.measure", heading, text, trace, "item", passages=passages))
    return found


def missing(assessment: Assessment) -> list[Paragraph]:
    """Tests not on file and questions not answered, and what cannot be used."""
    heading = word("headings", "missing")
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
            f"missing.{part}", heading, f"{joined(names)}.", tuple(f"missing:{i}" for i in idents[part]), "labelled",
            word("labels", part), editable=False,
        )
        for part, names in parts
        if names
    ]  # fmt: skip
    remarks = [
        Paragraph(f"missing.remark{number}", heading, text, ("remark",), "text", editable=False)
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
    since = f" since {problem.onset}" if problem.onset.text else ""
    ended = f", ended {problem.ended}" if problem.ended.text else ""
    return (
        f"{capped(problem.text, 120)}{since}{ended}{'' if problem.clinical == 'active' else f' ({problem.clinical})'}."
    )


def _medicine(course: MedicineCourse, state: str) -> str:
    """Name, dose as recorded and dates; a recorded dose is history, never advice."""
    dose = f", recorded dose {capped(course.dose, 60)}" if course.dose else ""
    start = f" since {course.start}" if course.start.text else ""
    end = f" until {course.end}" if course.end.text else ""
    return f"{capped(course.name, 90)}{dose}{start}{end} ({state})."


def _procedure(procedure: Procedure) -> str:
    when = str(procedure.performed) if procedure.performed.text else "date not known"
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
    texts = [o.text.partition(" (limits ")[0] if o.kind == "result" else o.text for o in origins]
    kept = list(dict.fromkeys(texts))
    more = f" and {len(kept) - _MOST_ORIGINS} more" if len(kept) > _MOST_ORIGINS else ""
    return f"({capped('; '.join(kept[:_MOST_ORIGINS]), 240)}{more})" if kept else ""
