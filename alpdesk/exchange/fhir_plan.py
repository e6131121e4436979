"""A pathway as FHIR R4: a PlanDefinition of its steps, rows and actions, in one Bundle with its Questionnaire."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from alpdesk.clinical.dates import format_date
from alpdesk.exchange.fhir_questionnaire import canonical, common, questionnaire
from alpdesk.pathways.assessment import Urgency
from alpdesk.pathways.clauses import condition_words, slots_named
from alpdesk.pathways.conditions import Condition
from alpdesk.pathways.fhirpath import always, holds
from alpdesk.pathways.model import Asked, Flag, Pathway, Rule, Step
from alpdesk.pathways.soundness import cited
from alpdesk.resources import Article, Source, Statement

Json = dict[str, Any]
_PRIORITIES: Mapping[Urgency, str] = {"routine": "routine", "soon": "urgent", "same_day": "asap", "emergency": "stat"}
_TYPE = "http://terminology.hl7.org/CodeSystem/plan-definition-type"
_USAGE = """Every condition is a FHIRPath expression over %finding: a Parameters resource that gives each finding of \
AlpDesk by its id, with its cell as valueCode; “not known” is such a cell. Rows are tried in the order in which they \
stand; the first outcome that holds is the one that stands. What is marked as reassuring is not offered while a red \
flag, an action of the same day or sooner, or an open question of safety stands in any pathway. The plan supports a \
clinician's decision and does not replace it."""


def bundle(
    pathway: Pathway, article: Article, statements: Mapping[str, Statement], sources: Mapping[str, Source]
) -> Json:
    """The PlanDefinition and the Questionnaire of a pathway; the same content gives the same Bundle."""
    found = [plan_definition(pathway, article, statements, sources), questionnaire(pathway)]
    entries = [{"fullUrl": one["url"], "resource": one} for one in found]
    return {"resourceType": "Bundle", "id": pathway.id.replace("_", "-"), "type": "collection", "entry": entries}


def bundle_text(found: Json) -> bytes:
    """The Bundle as a file."""
    return (json.dumps(found, indent=1, ensure_ascii=False) + "\n").encode()


def plan_definition(
    pathway: Pathway, article: Article, statements: Mapping[str, Statement], sources: Mapping[str, Source]
) -> Json:
    """The PlanDefinition of a pathway; ``statements`` and ``sources`` are looked up by id."""
    review = pathway.review
    people = {"author": review.authored_by, "reviewer": review.checked_by}
    due = f" Due for review on {format_date(date.fromisoformat(review.next_review))}." if review.next_review else ""
    return common("PlanDefinition", pathway) | {
        "type": {"coding": [{"system": _TYPE, "code": "clinical-protocol", "display": "Clinical Protocol"}]},
        "subjectCodeableConcept": {"coding": [{"system": "http://hl7.org/fhir/resource-types", "code": "Patient"}]},
        "description": f"{pathway.title}. Applies when {condition_words(pathway, pathway.applies)}.",
        "purpose": f"Rests on “{article.title}” ({article.updated}): {article.status}.{due}",
        "usage": _USAGE,
        **{key: [{"name": name}] for key, name in people.items() if name},
        "relatedArtifact": list(_artifacts(pathway, article, statements, sources)),
        "action": [_whole(pathway)],
    }


def _artifacts(
    pathway: Pathway, article: Article, statements: Mapping[str, Statement], sources: Mapping[str, Source]
) -> Iterator[Json]:
    """The questionnaire, the article, the statements cited, and the sources of those."""
    link = f"{canonical('Questionnaire', pathway)}|{pathway.version}"
    yield {"type": "depends-on", "display": "Questions of the pathway", "resource": link}
    yield {"type": "derived-from", "label": article.id, "display": article.title, "citation": article.status}
    used = [statements[ident] for ident in sorted(cited(pathway)) if ident in statements]
    yield from ({"type": "justification", "label": one.id, "display": one.text} for one in used)
    named = sorted({ident for one in used for ident in one.sources} & set(sources))
    for one in (sources[ident] for ident in named):
        yield {"type": "citation", "label": one.id, "display": one.kind, "citation": f"{one.text} ({one.year})"}


def _whole(pathway: Pathway) -> Json:
    """All steps in one action, which applies where the pathway does."""
    flags = [_flag(pathway, flag, "flag") for flag in pathway.flags]
    causes = [_flag(pathway, one, "differential") for one in pathway.differential]
    steps = [_step(pathway, step) for step in pathway.steps]
    groups = [_group("flags", "Red flags", flags), *steps, _group("causes", "Possible causes", causes)]
    return {
        "id": "pathway",
        "title": pathway.title,
        "condition": list(_conditions(pathway, pathway.applies)),
        "groupingBehavior": "logical-group",
        "action": [group for group in groups if group.get("action")],
    }


def _group(ident: str, title: str, actions: list[Json]) -> Json:
    return {"id": ident, "title": title, "groupingBehavior": "logical-group", "action": actions}


def _flag(pathway: Pathway, flag: Flag, kind: str) -> Json:
    return {
        "id": f"{kind}.{flag.id}",
        "title": slots_named(pathway, pathway.word(f"{kind}.{flag.id}")),
        "code": [_code("red-flag" if kind == "flag" else "possible-cause")],
        "condition": list(_conditions(pathway, flag.when)),
        **_documented(flag.statements),
    }


def _step(pathway: Pathway, step: Step) -> Json:
    """One step: what it asks, then its rows."""
    asked = {
        "id": f"step.{step.id}.questions",
        "title": "Questions of this step",
        "code": [_code("ask")],
        "textEquivalent": " ".join(pathway.word(f"question.{ident}") for ident in step.questions),
        "definitionCanonical": f"{canonical('Questionnaire', pathway)}|{pathway.version}",
    }
    rows = [_row(pathway, rule) for rule in step.rules]
    group = _group(f"step.{step.id}", pathway.word(f"step.{step.id}"), [*([asked] if step.questions else []), *rows])
    return group | {"description": pathway.word(f"purpose.{step.id}")}


def _row(pathway: Pathway, rule: Rule) -> Json:
    """One row: when it holds, its actions and its outcome."""
    inside = [_action(pathway, rule, number, asked) for number, asked in enumerate(rule.actions, 1)]
    told = [
        *(["The pathway ends here."] if rule.ends else []),
        *(["Passed over while a flag is open."] if rule.reassuring else []),
        *(["Its actions stand only where it sets the outcome."] if rule.alone else []),
        *(["Tried even after the pathway has ended."] if rule.always else []),
        *([] if inside or rule.disposition else ["Asks for what is not known."]),
    ]
    found: Json = {
        "id": f"row.{rule.id}",
        "prefix": rule.id,
        "title": slots_named(pathway, pathway.word(f"rule.{rule.id}")),
        "condition": list(_conditions(pathway, rule.when)),
        **_documented(rule.statements),
    }
    found |= {"textEquivalent": " ".join(told)} if told else {}
    inside += [_outcome(pathway, rule)] if rule.disposition else []
    return found | ({"action": inside} if inside else {})


def _outcome(pathway: Pathway, rule: Rule) -> Json:
    return {
        "id": f"row.{rule.id}.outcome",
        "title": slots_named(pathway, pathway.word(f"disposition.{rule.disposition}")),
        "code": [_code("outcome"), _code(rule.disposition, "disposition")],
    }


def _action(pathway: Pathway, rule: Rule, number: int, asked: Asked) -> Json:
    spec = pathway.actions[asked.id]
    key = f"action.{asked.id}" + (f".{asked.variant}" if asked.variant else "")
    found: Json = {
        "id": f"row.{rule.id}.{number}",
        "title": slots_named(pathway, pathway.word(key)),
        "priority": _PRIORITIES[asked.urgency or spec.urgency],
        "code": [_code(spec.kind, "class"), *([_code("reassuring")] if spec.reassuring else [])],
        **_documented(spec.statements if asked.statements is None else asked.statements),
        "definitionUri": f"urn:alpdesk:action:{asked.id}",
    }
    conditions = list(_conditions(pathway, asked.when))
    return found | ({"condition": conditions} if conditions else {})


def _conditions(pathway: Pathway, condition: Condition) -> Iterator[Json]:
    """Applicability: in English and as FHIRPath; nothing for what always holds."""
    if not always(condition):
        said = {"description": f"When {condition_words(pathway, condition)}.", "language": "text/fhirpath"}
        yield {"kind": "applicability", "expression": said | {"expression": holds(pathway, condition)}}


def _documented(statements: Iterable[str]) -> Json:
    found = [{"type": "justification", "label": ident} for ident in statements]
    return {"documentation": found} if found else {}


def _code(code: str, system: str = "kind") -> Json:
    return {"coding": [{"system": f"urn:alpdesk:{system}", "code": code}]}
