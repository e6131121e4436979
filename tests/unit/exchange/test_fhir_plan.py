"""Pathways as FHIR: valid R4, the same bytes of the same content, and answers that come back as they were given."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.plandefinition import PlanDefinition
from fhir.resources.R4B.questionnaire import Questionnaire
from fhir.resources.R4B.questionnaireresponse import QuestionnaireResponse

from alpdesk import resources
from alpdesk.cli import main
from alpdesk.exchange.fhir_plan import bundle, bundle_text
from alpdesk.exchange.fhir_questionnaire import questionnaire
from alpdesk.pathways.model import Pathway, Review
from alpdesk.pathways.question import kind_of

Json = dict[str, Any]
PATHWAYS = resources.pathways()
CASES = {
    "low_alp_osteoporosis": {
        "bone_pain": "yes", "short_stature": "no", "hpp_excluded": "yes", "hpp_excluded_by": "Dr A Example",
        "hpp_excluded_how": "ALPL sequencing", "hpp_excluded_on": "2026-02-01",
    },
    "raised_alp_post_back_surgery": {"fever": "no", "early_rise": "minor", "distant_bone_pain": "yes"},
    "alp_on_azathioprine": {"encephalopathy": "no", "haemolysis": "yes", "dose_increased_on": "2026-01-20"},
}  # fmt: skip


def exported(pathway: Pathway) -> Json:
    article = resources.articles()[pathway.article]
    return bundle(pathway, article, resources.statements(), resources.sources())


def plan(pathway: Pathway) -> Json:
    return exported(pathway)["entry"][0]["resource"]  # type: ignore[no-any-return]


def actions(holder: Json) -> Iterator[Json]:
    for one in holder.get("action", []):
        yield one
        yield from actions(one)


def items(holder: Json) -> Iterator[Json]:
    for one in holder.get("item", []):
        yield one
        yield from items(one)


@pytest.mark.parametrize("pathway", PATHWAYS, ids=lambda pathway: pathway.id)
def test_bundle_plan_and_questionnaire_are_valid(pathway: Pathway) -> None:
    text = bundle_text(exported(pathway))
    found = Bundle.model_validate_json(text)
    assert [type(entry.resource) for entry in found.entry or []] == [PlanDefinition, Questionnaire]
    assert bundle_text(exported(pathway)) == text
    assert json.loads(found.model_dump_json()) == json.loads(text)


@pytest.mark.parametrize("pathway", PATHWAYS, ids=lambda pathway: pathway.id)
def test_every_step_row_action_and_outcome_is_there_with_its_condition(pathway: Pathway) -> None:
    found = {one["id"]: one for one in actions(plan(pathway))}
    assert len(found) == len(list(actions(plan(pathway))))
    assert {f"step.{step.id}" for step in pathway.steps} <= set(found)
    assert {f"flag.{flag.id}" for flag in pathway.flags} <= set(found)
    for _, rule in pathway.rules:
        row = found[f"row.{rule.id}"]
        assert row["condition"][0]["expression"]["language"] == "text/fhirpath"
        assert row["condition"][0]["expression"]["description"].startswith("When ")
        asked = [one for one in row.get("action", []) if "definitionUri" in one]
        assert [one["definitionUri"] for one in asked] == [f"urn:alpdesk:action:{one.id}" for one in rule.actions]
        assert (f"row.{rule.id}.outcome" in found) is bool(rule.disposition)


@pytest.mark.parametrize("pathway", PATHWAYS, ids=lambda pathway: pathway.id)
def test_evidence_is_cited_and_every_documented_statement_is_listed(pathway: Pathway) -> None:
    listed = {one.get("label") for one in plan(pathway)["relatedArtifact"]}
    documented = {doc["label"] for one in actions(plan(pathway)) for doc in one.get("documentation", [])}
    assert documented <= listed
    assert any(one["type"] == "citation" and one["label"].startswith(f"{pathway.article}-S")
               for one in plan(pathway)["relatedArtifact"])  # fmt: skip


def test_urgencies_become_priorities() -> None:
    found = {one.get("definitionUri"): one.get("priority") for one in actions(plan(PATHWAYS[2]))}
    assert found["urn:alpdesk:action:emergency.liver_failure_haemolysis"] == "stat"
    assert found["urn:alpdesk:action:review.marrow_suppression"] == "asap"
    assert found["urn:alpdesk:action:evaluate.liver_test"] == "urgent"
    assert found["urn:alpdesk:action:continue.monitoring"] == "routine"


def test_content_that_nobody_checked_is_a_draft_and_checked_content_is_not() -> None:
    first = plan(PATHWAYS[0])
    assert (first["status"], first["experimental"], "date" in first, "reviewer" in first) == (
        "draft",
        True,
        False,
        False,
    )
    checked = replace(PATHWAYS[0], review=Review("A Author", "Dr C Checker", "2026-11-01", "", "reviewed"))
    found = plan(checked)
    assert (found["status"], found["experimental"], found["date"]) == ("active", False, "2026-11-01")
    assert (found["author"], found["reviewer"]) == ([{"name": "A Author"}], [{"name": "Dr C Checker"}])
    assert "Due for review" not in found["purpose"]
    Bundle.model_validate(exported(checked))


def test_no_host_stands_in_an_export_but_those_of_fhir_itself() -> None:
    for pathway in PATHWAYS:
        hosts = set(re.findall(r"https?://([^/\"]+)", bundle_text(exported(pathway)).decode()))
        assert hosts <= {"hl7.org", "terminology.hl7.org"}


@pytest.mark.parametrize("pathway", PATHWAYS, ids=lambda pathway: pathway.id)
def test_every_question_stands_once_under_its_answer_id(pathway: Pathway) -> None:
    found = [one for one in items(questionnaire(pathway)) if one["type"] not in {"group", "display"}]
    assert [one["linkId"] for one in found] == list(pathway.questions)
    kinds = {"yes_no": "boolean", "choice": "choice", "date": "date", "text": "string"}
    assert all(one["type"] == kinds[kind_of(one["linkId"])] for one in found)
    links = [one["linkId"] for one in items(questionnaire(pathway))]
    assert len(links) == len(set(links))


def test_a_question_that_follows_another_is_enabled_by_its_yes() -> None:
    found = {one["linkId"]: one for one in items(questionnaire(PATHWAYS[0]))}
    assert found["hpp_excluded_by"]["enableWhen"] == [
        {"question": "hpp_excluded", "operator": "=", "answerBoolean": True}
    ]
    assert "enableWhen" not in found["bone_pain"]


def answered(pathway: Pathway, given: dict[str, str]) -> Json:
    """A QuestionnaireResponse after our Questionnaire: its groups, and each answer in the type that is asked for."""
    form = questionnaire(pathway)
    groups = []
    for group in form["item"]:
        inside = [
            {"linkId": one["linkId"], "answer": [value(one, given[one["linkId"]])]}
            for one in group["item"]
            if one["linkId"] in given
        ]
        groups += [{"linkId": group["linkId"], "item": inside}] if inside else []
    return {
        "resourceType": "QuestionnaireResponse", "id": "answers", "status": "completed", "authored": "2026-02-05",
        "questionnaire": f"{form['url']}|{form['version']}", "subject": {"reference": "Patient/p"}, "item": groups,
    }  # fmt: skip


def value(item: Json, text: str) -> Json:
    if item["type"] == "boolean":
        return {"valueBoolean": text == "yes"}
    if item["type"] == "choice":
        return next(one for one in item["answerOption"] if one["valueCoding"]["code"] == text)
    return {"valueDate" if item["type"] == "date" else "valueString": text}


def record(name: str, *more: Json) -> Json:
    patient = {"resourceType": "Patient", "id": "p", "gender": "female", "birthDate": "1958-06-11"}
    subject = {"reference": "Patient/p"}
    alp = {
        "resourceType": "Observation", "id": "alp", "status": "final", "subject": subject,
        "code": {"coding": [{"system": "http://loinc.org", "code": "6768-6"}]}, "effectiveDateTime": "2026-02-03",
        "valueQuantity": {"value": 24, "unit": "U/L"},
    }  # fmt: skip
    again = alp | {"id": "again", "effectiveDateTime": "2025-12-03"}
    entry = {
        "low_alp_osteoporosis": {"resourceType": "Condition", "code": {"text": "Osteoporosis"}, "subject": subject},
        "raised_alp_post_back_surgery": {
            "resourceType": "Procedure", "status": "completed", "subject": subject,
            "code": {"text": "Posterolateral lumbar fusion L4/5"}, "performedDateTime": "2026-01-28",
        },
        "alp_on_azathioprine": {
            "resourceType": "MedicationStatement", "status": "active", "subject": subject,
            "medicationCodeableConcept": {"text": "azathioprine"}, "effectivePeriod": {"start": "2025-11-01"},
        },
    }[name]  # fmt: skip
    found = [patient, alp, again, {"id": "entry", **entry}, *more]
    return {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": one} for one in found]}


@pytest.mark.parametrize("pathway", PATHWAYS, ids=lambda pathway: pathway.id)
def test_answers_given_on_the_form_have_the_effect_of_answers_on_the_command_line(
    pathway: Pathway, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = CASES[pathway.id]
    form = answered(pathway, given)
    QuestionnaireResponse.model_validate(form)
    files = [
        (tmp_path / "form.json", record(pathway.id, form), []),
        (tmp_path / "bare.json", record(pathway.id), given),
    ]
    told = []
    for file, content, answers in files:
        file.write_text(json.dumps(content), encoding="utf-8")
        options = [text for ident in answers for text in ("--answer", f"{ident}={given[ident]}")]
        assert main(["assess", str(file), "--json", "--as-of", "2026-02-05", "--pathway", pathway.id, *options]) == 0
        (found,) = json.loads(capsys.readouterr().out)["assessments"]
        values = {ident: fact["value"] for ident, fact in found.pop("facts").items()}
        told.append((found, values))
    assert told[0] == told[1]
    assert {ident: told[0][1][ident] for ident in given} == given
