"""Telling FHIR R4 from its other versions by the shapes that R4 lacks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from alpdesk.exchange.json_reader import NotReadable
from alpdesk.language import tr

_R4 = re.compile(r"4\.[0-3](?:\.|$)|R4B?$")
_PROFILE = re.compile(r"/(STU3|DSTU2|R5)/")

_DSTU2_FIELDS = {
    "Condition": "patient dateRecorded",
    "Observation": "comments",
    "MedicationStatement": "patient wasNotTaken dateWritten",
    "Procedure": "notPerformed reasonNotPerformed request",
    "QuestionnaireResponse": "group",
    "Patient": "careProvider",
    "Immunization": "wasNotGiven",
}
_STU3_FIELDS = {
    "Condition": "assertedDate context abatementBoolean",
    "Observation": "context comment related valueAttachment",
    "MedicationStatement": "taken reasonNotTaken",
    "MedicationRequest": "context definition",
    "Procedure": "context notDone notDoneReason definition",
    "QuestionnaireResponse": "context parent",
    "Patient": "animal",
    "AllergyIntolerance": "assertedDate",
    "Immunization": "notGiven",
    "DiagnosticReport": "context codedDiagnosis",
}
_R5_FIELDS = {
    "MedicationStatement": "medication adherence",
    "MedicationRequest": "medication",
    "Procedure": "occurrenceDateTime occurrencePeriod recorded",
    "Condition": "participant",
    "Observation": "triggeredBy instantiatesCanonical",
}
_DSTU2_TYPES = "MedicationOrder DiagnosticOrder DeviceUseRequest DeviceUseStatement ImagingObjectSelection"
_STU3_TYPES = (
    "ReferralRequest ProcedureRequest EligibilityRequest EligibilityResponse DataElement ImagingManifest "
    "ProcessRequest ProcessResponse DeviceComponent ServiceDefinition ExpansionProfile Sequence BodySite"
)
_NAMES = {"DSTU2": "FHIR DSTU2", "STU3": "FHIR STU3", "R5": "FHIR R5"}

_Shapes = tuple[tuple[str, Callable[[str, dict[str, Any]], bool]], ...]


def refuse_other_versions(bundle: dict[str, Any], resources: Iterable[dict[str, Any]]) -> None:
    """Raise NotReadable that names the version where bundle or resources are not FHIR R4."""
    for holder in (bundle, bundle.get("meta")):
        stated = holder.get("fhirVersion") if isinstance(holder, dict) else None
        if isinstance(stated, str) and not _R4.match(stated):
            raise _refusal(f"FHIR {stated[:10]}")
    found = {version for resource in resources for version in _versions(resource)}
    for version, name in _NAMES.items():
        if version in found:
            raise _refusal(name)


def _refusal(version: str) -> NotReadable:
    return NotReadable(
        tr("The file is {version}, which AlpDesk does not read: export the patient as FHIR R4.", version=version)
    )


def _versions(resource: dict[str, Any]) -> list[str]:
    kind = str(resource.get("resourceType"))
    return [version for version, fits in _SHAPES if fits(kind, resource)] + _profiled(resource)


def _profiled(resource: dict[str, Any]) -> list[str]:
    meta = resource.get("meta")
    profiles = meta.get("profile") if isinstance(meta, dict) else None
    stated = profiles if isinstance(profiles, list) else []
    return [found[1] for profile in stated if isinstance(profile, str) and (found := _PROFILE.search(profile))]


def _has(fields: dict[str, str], types: str) -> Callable[[str, dict[str, Any]], bool]:
    known = {kind: frozenset(names.split()) for kind, names in fields.items()}
    own = frozenset(types.split())
    return lambda kind, resource: kind in own or not known.get(kind, frozenset()).isdisjoint(resource)


def _agent_requests(kind: str, resource: dict[str, Any]) -> bool:
    requester = resource.get("requester")
    return kind == "MedicationRequest" and isinstance(requester, dict) and "agent" in requester


def _single_category(kind: str, resource: dict[str, Any]) -> bool:
    return kind in {"Observation", "DiagnosticReport"} and isinstance(resource.get("category"), dict)


def _string_status(kind: str, resource: dict[str, Any]) -> bool:
    return kind in {"Condition", "AllergyIntolerance"} and any(
        isinstance(resource.get(field), str) for field in ("clinicalStatus", "verificationStatus")
    )


_SHAPES: _Shapes = (
    ("DSTU2", _has(_DSTU2_FIELDS, _DSTU2_TYPES)),
    ("DSTU2", _single_category),
    ("STU3", _string_status),
    ("STU3", _agent_requests),
    ("STU3", _has(_STU3_FIELDS, _STU3_TYPES)),
    ("R5", _has(_R5_FIELDS, "")),
)
