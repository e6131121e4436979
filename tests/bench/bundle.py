"""An invented patient as a FHIR R4 bundle: osteoporosis and a low ALP, ten years of results."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

AS_OF = date(2026, 2, 5)
_FIRST = date(2016, 1, 11)
_RESULTS = 40
_SUBJECT = {"reference": "Patient/bench"}


def write(path: Path) -> None:
    """Write the bundle to the path."""
    resources = [_PATIENT, _OSTEOPOROSIS, *(_alp(number) for number in range(_RESULTS))]
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": one} for one in resources]}
    path.write_text(json.dumps(bundle), encoding="utf-8")


_PATIENT = {
    "resourceType": "Patient",
    "id": "bench",
    "name": [{"family": "Invented", "given": ["Ada"]}],
    "gender": "female",
    "birthDate": "1958-04-02",
}
_OSTEOPOROSIS = {
    "resourceType": "Condition",
    "id": "osteoporosis",
    "clinicalStatus": {
        "coding": [{"system": "http://terminology.hl7.org/CodeSystem/condition-clinical", "code": "active"}],
    },
    "code": {"coding": [{"system": "http://hl7.org/fhir/sid/icd-10", "code": "M81.0"}], "text": "Osteoporosis"},
    "subject": _SUBJECT,
    "onsetDateTime": "2015-06-01",
}


def _alp(number: int) -> dict[str, object]:
    day = _FIRST + timedelta(days=90 * number)
    return {
        "resourceType": "Observation",
        "id": f"alp-{number}",
        "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": "6768-6"}]},
        "subject": _SUBJECT,
        "effectiveDateTime": day.isoformat(),
        "valueQuantity": {
            "value": 24 + number % 9,
            "unit": "U/L",
            "system": "http://unitsofmeasure.org",
            "code": "U/L",
        },
        "referenceRange": [{"low": {"value": 30, "unit": "U/L"}, "high": {"value": 130, "unit": "U/L"}}],
    }
