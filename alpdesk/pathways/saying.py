"""An outcome of earlier said again: in the words of another pathway wherever its ids still exist, else as kept."""

from __future__ import annotations

from dataclasses import replace

from alpdesk.pathways.assess import phrase
from alpdesk.pathways.assessment import Action, Assessment
from alpdesk.pathways.model import Pathway

_ASKED = "ask."


def neutral(made: Assessment) -> tuple[object, ...]:
    """All of an outcome that does not depend on the language."""
    actions = [(one.id, one.kind, one.urgency, one.suppressed_by, one.rule, one.facts) for one in made.actions]
    facts = [(one.id, one.value, one.unit, [(o.kind, o.id) for o in one.origins]) for one in made.facts]
    return (
        made.content_hash, made.disposition, made.urgency, actions, facts, [one.id for one in made.red_flags],
        [(one.id, one.state) for one in made.differential], [one.id for one in made.readings], made.missing, made.path,
    )  # fmt: skip


def said_again(made: Assessment, pathway: Pathway) -> Assessment:
    """The outcome in the pathway's words; what they have no words for, and entries of the record, stay as kept."""
    facts = {fact.id: fact for fact in made.facts}

    def said(key: str, kept: str) -> str:
        return phrase(pathway.words[key], facts) if key in pathway.words else kept

    return replace(
        made,
        title=said("pathway.title", made.title),
        disposition_text=said(f"disposition.{made.disposition}", made.disposition_text),
        actions=tuple(replace(one, text=said(_key(pathway, one), one.text)) for one in made.actions),
        red_flags=tuple(replace(one, text=said(f"flag.{one.id}", one.text)) for one in made.red_flags),
        differential=tuple(replace(one, text=said(f"differential.{one.id}", one.text)) for one in made.differential),
        readings=tuple(replace(one, text=said(f"reading.{one.id}", one.text)) for one in made.readings),
        steps=tuple(replace(one, title=said(f"step.{one.id}", one.title)) for one in made.steps),
    )


def _key(pathway: Pathway, action: Action) -> str:
    """The key of an action's words; empty where its wording was not kept and its row has several today, or none."""
    if action.id.startswith(_ASKED):
        return f"question.{action.id.removeprefix(_ASKED)}"
    variant = variant_of(action, pathway)
    return "" if variant is None else ".".join(filter(None, ("action", action.id, variant)))


def variant_of(action: Action, pathway: Pathway) -> str | None:
    """The wording of an action: as kept, else the one that its row has today; None where that has several, or none."""
    if action.variant is not None:
        return action.variant
    found = {one.variant for rule, one in pathway.asked if (rule.id, one.id) == (action.rule, action.id)}
    return found.pop() if len(found) == 1 else None
