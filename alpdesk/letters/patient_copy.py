"""The patient's own copy: the same assessment in plain words, without a diagnosis and with nothing to take or leave."""

from __future__ import annotations

from alpdesk.clinical.people import Clinic, User
from alpdesk.clinical.record import Record
from alpdesk.letters.basis import articles_of
from alpdesk.letters.slots import slot_trace, slots
from alpdesk.letters.values import Caution, Paragraph, Passage, Style, woven
from alpdesk.letters.wording import filled, heading, word, words
from alpdesk.pathways.assessment import Action, Assessment, Urgency
from alpdesk.plots.values import capped

_NEXT = frozenset({"refer", "do", "measure", "monitor", "avoid"})
_PRESSING: tuple[Urgency, ...] = ("emergency", "same_day")


def plain_paragraphs(
    record: Record, assessment: Assessment, clinic: Clinic, clinician: User, override: str
) -> tuple[Paragraph, ...]:
    """What the letter is about, what happens next, what is open, what the patient can do, and whom to ask."""
    return (
        *_about(record, assessment),
        *_decision(override),
        *_next(assessment),
        *_open(assessment),
        *[_fixed(f"advice.{name}", "advice", f"advice_{name}", "item") for name in ("medicines", "worse", "take")],
        _ask(clinic, clinician),
        *articles_of(assessment, heading("patient", "basis")),
    )


def plain_caution(assessment: Assessment) -> Caution | None:
    """The box for what cannot wait, by what is due at once or today; None where nothing is."""
    for urgency in _PRESSING:
        pressing = [one for one in assessment.offered if one.urgency == urgency]
        if pressing:
            trace = tuple(entry for one in pressing for entry in _trace(one))
            fixed = f"words:patient.caution_{urgency}"
            passages = [Passage(word("patient", f"caution_{urgency}_text"), tuple(dict.fromkeys((*trace, fixed))))]
            return Caution(word("patient", f"caution_{urgency}"), *woven(passages))
    return None


def _about(record: Record, assessment: Assessment) -> list[Paragraph]:
    """The outcome in plain words, what ALP is, and that none of it is a diagnosis."""
    template = str(words()["patient_about"].get(assessment.pathway, {}).get(assessment.disposition, ""))
    key = f"words:patient_about.{assessment.pathway}.{assessment.disposition}"
    facts = [f"fact:{ident}" for ident in assessment.disposition_facts]
    trace = (f"disposition:{assessment.disposition}", *facts, *slot_trace(record, assessment, template), key)
    named, slots_of = heading("patient", "reason"), slots(record, assessment)
    lead = Paragraph("reason", named, template.format(**slots_of), tuple(dict.fromkeys(trace)), "lead")
    keys = ("about_alp", "no_diagnosis")
    text, joint, told = woven([Passage(word("patient", key), (f"words:patient.{key}",)) for key in keys])
    return [lead, Paragraph("reason.about", named, text, joint, "text", passages=told)]


def _decision(override: str) -> list[Paragraph]:
    if not override:
        return []
    text = filled("patient", "decision", decision=override)
    return [Paragraph("decision", heading("patient", "reason"), text, ("given:decision",), editable=False)]


def _next(assessment: Assessment) -> list[Paragraph]:
    """Each step that stands, in plain words; steps with the same words are told once."""
    named, said = heading("patient", "plan"), words()["patient_next"]
    texts: dict[str, list[Action]] = {}
    for action in assessment.offered:
        if action.kind in _NEXT and action.id in said:
            texts.setdefault(said[action.id], []).append(action)
    found = []
    for text, actions in texts.items():
        rests = [entry for one in actions for entry in (*_trace(one), f"words:patient_next.{one.id}")]
        found.append(Paragraph(f"plan.{actions[0].id}", named, text, tuple(dict.fromkeys(rests)), "item"))
    return found or [_fixed("plan.none", "plan", "nothing_next", "text")]


def _open(assessment: Assessment) -> list[Paragraph]:
    asked = [action for action in assessment.offered if action.kind == "ask"]
    if not asked:
        return []
    trace = tuple(dict.fromkeys(entry for one in asked for entry in _trace(one)))
    text = word("patient", "open_questions")
    named = heading("patient", "missing")
    return [Paragraph("missing.questions", named, text, (*trace, "words:patient.open_questions"), "text")]


def _ask(clinic: Clinic, clinician: User) -> Paragraph:
    who = capped(clinician.name, 90) or word("patient", "somebody")
    where = capped(clinic.name, 90) or word("patient", "somewhere")
    passages = [Passage(filled("patient", "ask", clinician=who, clinic=where), ("given:clinic", "words:patient.ask"))]
    if clinic.telephone:
        text = filled("patient", "ask_telephone", telephone=capped(clinic.telephone, 60))
        passages.append(Passage(text, ("given:clinic", "words:patient.ask_telephone")))
    text, trace, told = woven(passages)
    return Paragraph("ask", heading("patient", "ask"), text, trace, "text", passages=told)


def _fixed(ident: str, part: str, key: str, style: Style) -> Paragraph:
    """A sentence that stands in every such letter."""
    return Paragraph(ident, heading("patient", part), word("patient", key), (f"words:patient.{key}",), style)


def _trace(action: Action) -> tuple[str, ...]:
    facts = tuple(f"fact:{ident}" for ident in action.facts)
    basis = tuple(f"statement:{ident}" for ident in action.statements) or ("derived",)
    return (f"rule:{action.rule}", f"action:{action.id}", *facts, *basis)
