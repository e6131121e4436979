"""The questions of a pathway as a FHIR R4 Questionnaire, whose link ids are AlpDesk's own answer ids."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid5

from alpdesk.pathways.answers import CHOICES, MAX_TEXT
from alpdesk.pathways.model import Pathway
from alpdesk.pathways.question import Kind, kind_of

Json = dict[str, Any]
_SPACE = UUID("6f1f2c1e-4b0a-5c55-9d0e-2f7c1a64b3d8")
"""The name space of AlpDesk's own identifiers: one thing has the same one in every export."""
_TYPES: dict[Kind, str] = {"yes_no": "boolean", "choice": "choice", "date": "date", "text": "string"}
_CONTROL = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl"
_CONTROLS = "http://hl7.org/fhir/questionnaire-item-control"
ANSWERS = "urn:alpdesk:answer"
"""The system of the codes that a choice is answered with."""


def canonical(kind: str, pathway: Pathway) -> str:
    """The canonical address of one resource made of a pathway; the version stands beside it, not in it."""
    return f"urn:uuid:{uuid5(_SPACE, f'{kind}/{pathway.id}')}"


def common(kind: str, pathway: Pathway) -> Json:
    """What both resources say of themselves: content that nobody has checked is a draft, and for trying only."""
    review = pathway.review
    words = "".join(part.capitalize() for part in pathway.id.split("_"))
    found: Json = {
        "resourceType": kind,
        "id": pathway.id.replace("_", "-"),
        "url": canonical(kind, pathway),
        "identifier": [{"system": "urn:alpdesk:pathway", "value": pathway.id}],
        "version": pathway.version,
        "name": f"{words}{'Questions' if kind == 'Questionnaire' else ''}",
        "title": pathway.title,
        "status": "active" if review.checked_by else "draft",
        "experimental": not review.checked_by,
    }
    if review.reviewed_on:
        found |= {"date": review.reviewed_on, "lastReviewDate": review.reviewed_on}
    return found


def questionnaire(pathway: Pathway) -> Json:
    """The Questionnaire; an answer that is left out is not known."""
    seen: set[str] = set()
    return common("Questionnaire", pathway) | {
        "subjectType": ["Patient"],
        "description": f"Every question that “{pathway.title}” rests on. A question left open counts as not known.",
        "item": list(_groups(pathway, seen)),
    }


def _groups(pathway: Pathway, seen: set[str]) -> Iterator[Json]:
    """One group for each step that asks something; a question that two steps ask stands in the first."""
    for step in pathway.steps:
        asked = [ident for ident in step.questions if ident not in seen]
        seen.update(asked)
        if asked:
            items = [_question(pathway, ident) for ident in asked]
            title = pathway.word(f"step.{step.id}")
            yield {"linkId": f"step.{step.id}", "text": title, "type": "group", "item": items}


def _question(pathway: Pathway, ident: str) -> Json:
    kind = kind_of(ident)
    after = pathway.domains[ident].after
    item: Json = {"linkId": ident, "text": pathway.word(f"question.{ident}"), "type": _TYPES[kind], "required": False}
    if after:
        item["enableWhen"] = [{"question": after, "operator": "=", "answerBoolean": True}]
    if kind == "choice":
        item["answerOption"] = [{"valueCoding": _coding(pathway, value)} for value in CHOICES[ident]]
    if kind == "text":
        item["maxLength"] = MAX_TEXT
    help_ = {"coding": [{"system": _CONTROLS, "code": "help"}]}
    why: Json = {"linkId": f"{ident}.why", "text": pathway.word(f"why.{ident}"), "type": "display"}
    item["item"] = [{"extension": [{"url": _CONTROL, "valueCodeableConcept": help_}], **why}]
    return item


def _coding(pathway: Pathway, value: str) -> Json:
    return {"system": ANSWERS, "code": value, "display": pathway.word(f"option.{value}")}
