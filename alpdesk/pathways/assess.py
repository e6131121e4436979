"""Assessment of a record: every applicable pathway is evaluated, and the more cautious outcome leads."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import chain

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.intervals import Site
from alpdesk.clinical.record import Record
from alpdesk.clinical.results import Result
from alpdesk.clinical.wording import number_text
from alpdesk.language import ENGLISH, spoken, tr
from alpdesk.pathways.answers import Answers, answers
from alpdesk.pathways.assessment import (
    URGENCIES,
    Action,
    Assessment,
    Differential,
    Fact,
    Origin,
    PathStep,
    Reading,
    RedFlag,
    Urgency,
)  # fmt: skip
from alpdesk.pathways.case import Case
from alpdesk.pathways.catalogue import FINDINGS
from alpdesk.pathways.conditions import evaluate
from alpdesk.pathways.evaluation import Cells, Evaluation, Fired, Settled, reads, settle
from alpdesk.pathways.findings import ANSWERS, answer_cell, shared
from alpdesk.pathways.model import Asked, Flag, Pathway

Facts = Mapping[str, Fact]
_SLOT = re.compile(r"\{([\w.]+)\}")
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True)
class Findings:
    """Everything worked out about one record before a rule is tried: answers, and the facts of each pathway."""

    case: Case
    answers: Answers
    facts: Mapping[str, Facts] = field(default_factory=dict)

    @classmethod
    def of(cls, record: Record, as_of: date, pathways: Collection[Pathway], site: Site) -> Findings:
        """Work them out."""
        case = Case(record, as_of, site)
        return cls._worked_out(case, answers(case), [pathway.id for pathway in pathways])

    @classmethod
    def _worked_out(cls, case: Case, given: Answers, pathways: Iterable[str]) -> Findings:
        common = {fact.id: fact for fact in shared(case, given)}
        own = {ident: {fact.id: fact for fact in FINDINGS[ident](case, given)} for ident in pathways}
        return cls(case, given, {ident: {**common, **facts, **given.facts} for ident, facts in own.items()})

    def supposing(self, told: Mapping[str, str], results: tuple[Result, ...] = ()) -> Findings:
        """The findings as they would be, had these questions been answered so today and these results come today."""
        day = self.case.as_of
        facts = {ident: Fact(ident, value, "", (Origin("answer", ident, "", day),)) for ident, value in told.items()}
        given = replace(self.answers, facts={**self.answers.facts, **facts}) if told else self.answers
        return self._worked_out(self.case.with_results(results) if results else self.case, given, self.facts)

    def cell(self, pathway: str, finding: str) -> str:
        """The cell of a finding; one that the pathway's function did not give is not known."""
        found = self.facts[pathway].get(finding, Fact(finding, None))
        if finding in ANSWERS:
            return answer_cell(finding, found)
        return "unknown" if found.value is None else str(found.value)

    def cells(self, pathway: Pathway) -> Cells:
        """The look-up of a pathway's findings."""
        return lambda finding: self.cell(pathway.id, finding)

    def evaluation(self, pathway: Pathway, *, withheld: bool = False) -> Evaluation:
        """An evaluation of a pathway over these findings."""
        return Evaluation(pathway, self.cells(pathway), withheld=withheld)

    def applies(self, pathway: Pathway) -> bool:
        """Whether the pathway applies to the record."""
        return evaluate(pathway.applies, self.evaluation(pathway).cell) is True


def assess(
    record: Record,
    as_of: date,
    pathways: tuple[Pathway, ...],
    site: Site | None = None,
    asked_for: Collection[str] = (),
) -> tuple[Assessment, ...]:
    """Evaluate every applicable pathway; those named in ``asked_for`` that do not apply give ``not_applicable``.

    The assessments come most cautious first: by urgency, red flags, unsuppressed actions, then the pathways' own order.
    """
    found = Findings.of(record, as_of, pathways, site or Site())
    return assessments(found, settled(found, pathways), [p for p in pathways if p.id in asked_for])


def settled(found: Findings, pathways: Iterable[Pathway]) -> dict[str, Settled]:
    """Every applicable pathway as it stands beside the others, by id."""
    return settle([pathway for pathway in pathways if found.applies(pathway)], found.cells)


def assessments(found: Findings, stood: Mapping[str, Settled], asked_for: Iterable[Pathway]) -> tuple[Assessment, ...]:
    """The assessments of the pathways as they stand, most cautious first, and of those asked for that do not apply."""
    out = [_assessment(found, one) for one in stood.values()]
    out += [_not_applicable(found, pathway) for pathway in asked_for if pathway.id not in stood]
    return tuple(sorted(out, key=_caution))


def _caution(assessment: Assessment) -> tuple[int, int, int]:
    live = sum(action.suppressed_by is None for action in assessment.actions)
    return -URGENCIES.index(assessment.urgency), -len(assessment.red_flags), -live


def _assessment(found: Findings, settled: Settled) -> Assessment:
    evaluation = settled.evaluation
    pathway, decided = evaluation.pathway, evaluation.outcome.decided
    if decided is None:
        raise AssertionError(f"{pathway.id} ended without a disposition")  # the proof rules it out
    facts = found.facts[pathway.id]
    actions = tuple(_actions(settled, facts))
    flags = tuple(_flag(evaluation, facts, flag) for flag in pathway.flags if evaluation.outcome.flags[flag.id])
    return Assessment(
        pathway=pathway.id,
        title=pathway.title,
        version=pathway.version,
        content_hash=pathway.content_hash,
        as_of=found.case.as_of,
        disposition=decided.rule.disposition,
        disposition_text=phrase(pathway.word(f"disposition.{decided.rule.disposition}"), facts),
        disposition_statements=decided.rule.statements,
        disposition_facts=decided.findings,
        urgency=_urgency(actions, flags),
        actions=actions,
        override_offered=tuple(o for fired in evaluation.outcome.fired for o in fired.rule.override),
        red_flags=flags,
        differential=tuple(_differential(evaluation, one) for one in pathway.differential),
        readings=_readings(evaluation),
        missing=_missing(actions),
        steps=steps(evaluation, facts),
        facts=tuple(_shown(pathway, facts)),
        remarks=_remarks(found, pathway, facts),
        words_hash=pathway.words_hash,
        review_due=pathway.notice(found.case.as_of),
        disposition_step=decided.step.id,
        disposition_rule=decided.rule.id,
        language=spoken(),
    )


def _not_applicable(found: Findings, pathway: Pathway) -> Assessment:
    return Assessment(
        pathway=pathway.id, title=pathway.title, version=pathway.version, content_hash=pathway.content_hash,
        as_of=found.case.as_of, disposition="not_applicable",
        disposition_text=pathway.word("disposition.not_applicable"), disposition_statements=(), disposition_facts=(),
        urgency="routine", actions=(), override_offered=(), red_flags=(),
        differential=(), readings=(), missing=(), steps=(), facts=(),
        review_due=pathway.notice(found.case.as_of), language=spoken(),
    )  # fmt: skip


def _urgency(actions: tuple[Action, ...], flags: tuple[RedFlag, ...]) -> Urgency:
    ranks = [URGENCIES.index(action.urgency) for action in actions if action.suppressed_by is None]
    ranks.append(URGENCIES.index("soon" if flags else "routine"))
    return URGENCIES[max(ranks)]


def _missing(actions: tuple[Action, ...]) -> tuple[str, ...]:
    kinds = ("measure.", "ask.")
    return tuple(action.id.partition(".")[2] for action in actions if action.id.startswith(kinds))


def _actions(settled: Settled, facts: Facts) -> list[Action]:
    """Every action once, the statements and facts of all its rows joined, the highest urgency kept."""
    out: dict[str, Action] = {}
    evaluation = settled.evaluation
    for fired in evaluation.outcome.fired:
        for asked in fired.actions:
            one = _action(settled, facts, fired, asked)
            out[one.id] = _joined(out[one.id], one) if one.id in out else one
    for ident, reader in evaluation.outcome.asks.items():
        out[f"ask.{ident}"] = _ask(evaluation.pathway, ident, reader)
    return list(out.values())


def _action(settled: Settled, facts: Facts, fired: Fired, asked: Asked) -> Action:
    evaluation = settled.evaluation
    spec = evaluation.pathway.actions[asked.id]
    words = f"action.{asked.id}" + (f".{asked.variant}" if asked.variant else "")
    read = (*fired.findings, *evaluation.findings(asked.when))
    return Action(
        id=asked.id,
        kind=spec.kind,
        urgency=asked.urgency or spec.urgency,
        text=phrase(evaluation.pathway.word(words), facts),
        statements=spec.statements if asked.statements is None else asked.statements,
        facts=tuple(dict.fromkeys(read)),
        step=fired.step.id,
        rule=fired.rule.id,
        reassuring=spec.reassuring,
        suppressed_by=settled.withheld_by(asked.id),
        variant=asked.variant,
    )


def _joined(one: Action, other: Action) -> Action:
    urgent = max((one.urgency, other.urgency), key=URGENCIES.index)
    return Action(
        one.id, one.kind, urgent, one.text, tuple(dict.fromkeys((*one.statements, *other.statements))),
        tuple(dict.fromkeys((*one.facts, *other.facts))), one.step, one.rule, one.reassuring, one.suppressed_by,
        one.variant,
    )  # fmt: skip


def _ask(pathway: Pathway, ident: str, reader: str) -> Action:
    statements = {rule.id: rule.statements for _, rule in pathway.rules}
    statements |= {f"flag.{flag.id}": flag.statements for flag in pathway.flags}
    step = next((step.id for step in pathway.steps if ident in step.questions), pathway.steps[0].id)
    text = pathway.word(f"question.{ident}")
    return Action(f"ask.{ident}", "ask", "routine", text, statements.get(reader, ()), (ident,), step, reader)


def _flag(evaluation: Evaluation, facts: Facts, flag: Flag) -> RedFlag:
    text = phrase(evaluation.pathway.word(f"flag.{flag.id}"), facts)
    return RedFlag(flag.id, text, flag.statements, evaluation.findings(flag.when))


def _differential(evaluation: Evaluation, one: Flag) -> Differential:
    truth = evaluate(one.when, evaluation.cell)
    text = evaluation.pathway.word(f"differential.{one.id}")
    read = sorted(reads(evaluation.pathway, one.when))
    return Differential(
        one.id,
        text,
        "open" if truth is None else "supported" if truth else "not_supported",
        one.statements,
        tuple(read),
    )


def _readings(evaluation: Evaluation) -> tuple[Reading, ...]:
    """The readings stand beside the reassuring disposition alone: nothing reassures next to anything graver."""
    pathway, decided = evaluation.pathway, evaluation.outcome.decided
    if not decided or not decided.rule.reassuring or not evaluate(pathway.readings_when, evaluation.cell):
        return ()
    return tuple(
        Reading(
            one.id,
            pathway.word(f"reading.{one.id}"),
            tuple(key for key, when in one.supports.items() if evaluate(when, evaluation.cell)),
            tuple(key for key, when in one.contradicts.items() if evaluate(when, evaluation.cell)),
            one.statements,
        )
        for one in pathway.readings
    )


def steps(evaluation: Evaluation, facts: Facts) -> tuple[PathStep, ...]:
    """How each step stood; a closed one names the row, and so the datum, that closed it."""
    ended = evaluation.outcome.ended
    out: list[PathStep] = []
    over = False
    for step in evaluation.pathway.steps:
        title = evaluation.pathway.word(f"step.{step.id}")
        why = phrase(evaluation.pathway.word(f"rule.{ended.rule.id}"), facts) if ended else ""
        still = any(rule.always for rule in step.rules)
        if over:
            out.append(PathStep(step.id, title, "walked" if still else "closed", "" if still else why))
        elif ended and ended.step.id == step.id:
            over = True
            out.append(PathStep(step.id, title, "ended", why))
        else:
            out.append(PathStep(step.id, title, "walked"))
    return tuple(out)


def _shown(pathway: Pathway, facts: Facts) -> list[Fact]:
    """The facts of the pathway: everything worked out for it, and the answers that its rules can read."""
    asked = _read(pathway)
    return [fact for ident, fact in facts.items() if ident not in ANSWERS or ident in asked]


@cache
def _read(pathway: Pathway) -> frozenset[str]:
    """Every question of a pathway, and whatever else its conditions read."""
    read: set[str] = set(pathway.questions)
    conditions = chain(pathway.defines.values(), (flag.when for flag in (*pathway.flags, *pathway.differential)))
    for condition in chain(conditions, (rule.when for _, rule in pathway.rules), [pathway.applies]):
        read |= reads(pathway, condition)
    return frozenset(read)


def _remarks(found: Findings, pathway: Pathway, facts: Facts) -> tuple[str, ...]:
    """What the clinician has to know beside the facts: contradictions, unused results, gaps in comparisons."""
    clashes = found.answers.contradictions
    own = [
        tr(
            "“{question}” was answered no, but the record says yes ({origin}); yes counts until you confirm.",
            question=pathway.word(f"question.{ident}"), origin=clashes[ident],
        )
        for ident in pathway.questions
        if ident in clashes
    ]  # fmt: skip
    compared = [facts[name].remark for name in ("ps.course", "az.course") if name in facts and facts[name].remark]
    notes = found.case.record.notes
    return tuple(
        dict.fromkeys([*own, *found.case.unused, *(text[0].upper() + text[1:] + "." for text in compared), *notes])
    )


def phrase(text: str, facts: Facts) -> str:
    """The text with each ``{fact}`` replaced by its value, unit and all; one that is not known says so."""
    return _SLOT.sub(lambda slot: shown_value(facts.get(slot[1], Fact(slot[1], None))), text)


def shown_value(fact: Fact) -> str:
    """A fact's value as a clinician reads it: dates as DD-Mmm-YYYY, numbers with their unit."""
    value = fact.value
    if value is None:
        return tr("not known")
    if isinstance(value, str) and _ISO_DAY.fullmatch(value):
        return format_date(date.fromisoformat(value))
    text = number_text(value) if isinstance(value, Decimal) else str(value)
    if fact.unit and isinstance(value, str) and spoken() != ENGLISH:
        text = text.replace(".", ",")
    unit = unit_words(fact.unit)
    return f"{text}\N{NO-BREAK SPACE}{unit}" if unit and unit != "%" else text + unit


def unit_words(unit: str) -> str:
    """The unit of a fact as a clinician reads it: days are a word, every other unit is the same in all languages."""
    return tr("days") if unit == "days" else unit
